"""A run that goes on from a moment of another, as a project; and why nothing trains meanwhile."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.document.project import Project
from cnndesk.document.run_info import EditMark, RunInfo
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.runs import Run
from cnndesk.gui.session.time_machine import TimeMachine, called
from cnndesk.gui.session.training_issue import TrainingIssue
from cnndesk.session.checkpoint import write_run

if TYPE_CHECKING:
    from cnndesk.session.moments import Moment, MomentStore


def _tr(words: str) -> str:
    return QCoreApplication.translate("RunCycle", words)


def forked(
    workspace: Workspace,
    present: Run,
    store: MomentStore,
    moment: Moment,
    trained: ImageSet | None,
) -> Project:
    """Return a project whose run stands at a moment of the present one; on the engine thread.

    The store forgets what came after the moment: that was another run.

    Parameters
    ----------
    workspace : Workspace
    present : Run
    store : MomentStore
    moment : Moment
        An exact one.
    trained : ImageSet or None
        What the present run was trained on, as far as is known.

    Raises
    ------
    ProjectError
        When the moment is not exact or cannot be read.
    OSError
        When the store cannot be written.
    """
    state = store.state(moment, trained or NO_IMAGES)
    made = dataclasses.replace(
        workspace.project,
        network=workspace.network.copy(),
        training=workspace.training_settings,
        run_name="",
        progress={},
    )
    write_run(made, state, present.history)
    origin = _tr("forked from {run}.").format(run=present.name)
    before = tuple(mark for mark in present.info.marks if mark.step < moment.step)
    made.run = RunInfo(recipe=present.info.recipe, marks=(*before, EditMark(moment.step, origin)))
    store.forget_after(moment.step)
    return made


def looking_back(machine: TimeMachine) -> TrainingIssue:
    """Return why nothing trains while a moment of the past is looked at."""
    assert machine.at is not None
    words = _tr("You look at {moment}. Training goes on from now; to go on from there, fork.")
    return TrainingIssue(
        words.format(moment=called(machine.at)),
        _tr("Back to now"),
        lambda: machine.go_to(None),
        "info",
    )
