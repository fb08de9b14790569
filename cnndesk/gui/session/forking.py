"""A run that goes on from a moment of another, as a project; and why nothing trains meanwhile."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.document.project import Project
from cnndesk.document.run_info import EditMark, Recipe, RunInfo
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.runs import Run
from cnndesk.gui.session.time_machine import TimeMachine, called
from cnndesk.gui.session.training_issue import TrainingIssue
from cnndesk.session.checkpoint import write_run
from cnndesk.session.interventions import place_of, reverted

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
    before, _ = marks_around(present.info, moment)
    recipe = recipe_at(present.info, moment)
    made = dataclasses.replace(
        workspace.project,
        network=workspace.network.copy(),
        training=workspace.training_settings,
        run_name="",
        progress={},
    )
    write_run(made, state, present.history)
    origin = _tr("forked from {run}.").format(run=present.name)
    mark = EditMark(moment.step, origin, place_of(state.standing))
    start = present.info.start if recipe is not None else ""
    made.run = RunInfo(recipe=recipe, marks=(*before, mark), start=start)
    store.forget_after(moment.step)
    return made


def marks_around(
    info: RunInfo, moment: Moment
) -> tuple[tuple[EditMark, ...], tuple[EditMark, ...]]:
    """Return the marks of a run that were made before a moment, and those made after it."""
    at = (moment.step, moment.epoch)
    before = [m for m in info.marks if _known_place(m) < at]
    return tuple(before), info.marks[len(before) :]


def _known_place(mark: EditMark) -> tuple[int, int]:
    """Return step and epoch of a mark; one at a moment itself comes after it.

    But before it where the epoch that ends there was not evaluated yet.
    """
    return mark.step, mark.place.epoch if mark.changes else mark.step


def recipe_at(info: RunInfo, moment: Moment) -> Recipe | None:
    """Return what a run was made of at a moment; None where that is not known."""
    _, after = marks_around(info, moment)
    changes = [change for mark in after for change in mark.changes]
    return reverted(info.recipe, changes) if info.recipe is not None else None


def moment_before(moments: Sequence[Moment], mark: EditMark) -> Moment | None:
    """Return the last moment before a mark that a run can go on from; None where none is kept."""
    found = [m for m in moments if m.exact and (m.step, m.epoch) <= _known_place(mark)]
    return found[-1] if found else None


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
