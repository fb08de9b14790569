"""What keeps a training from starting or going on, in words, with a button that helps.

Asked by whoever has a Train button; what happens then is ``training.py``'s.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cnndesk.document.shapes import Status
from cnndesk.errors import CnndeskError, ShapeError, TrainingError
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.document.shapes import Fix
    from cnndesk.gui.document.workspace import Workspace


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrainingIssue", text)


@dataclass(frozen=True)
class TrainingIssue:
    """What keeps the training from going on, and a button that helps.

    Attributes
    ----------
    text : str
        Cause and cure.
    button : str
        What the cure's button says; empty without one.
    act : callable or None
        What it does.
    level : str
        ``"error"``, ``"warning"`` or ``"info"``.
    """

    text: str
    button: str = ""
    act: Callable[[], object] | None = None
    level: str = "error"


def repairable(
    workspace: Workspace, text: str, fixes: Collection[Fix] = (), block: str | None = None
) -> TrainingIssue:
    """Return a issue whose button makes the first repair, or shows the block."""
    if fixes:
        fix = next(iter(fixes))
        return TrainingIssue(text, fix.label, lambda: workspace.push(fix.edit))
    if block is not None:
        return TrainingIssue(text, _tr("Show the block"), lambda: workspace.reveal(block))
    return TrainingIssue(text)


def issue_of(
    error: BaseException, workspace: Workspace, rate: float, lower: Callable[[], object] | None
) -> TrainingIssue | None:
    """Return what an error of the training means to its user; None for one that was cancelled.

    Parameters
    ----------
    error : BaseException
    workspace : Workspace
    rate : float
        A learning rate to go on with where the numbers grew beyond all bounds.
    lower : callable or None
        Goes on with that rate; None where there is no run.
    """
    if isinstance(error, ShapeError):
        return repairable(workspace, str(error), error.fixes)
    if isinstance(error, TrainingError) and lower is not None:
        return TrainingIssue(
            str(error), _tr("Set the rate to {rate:g} and go on").format(rate=rate), lower
        )
    if isinstance(error, CnndeskError | OSError):
        return TrainingIssue(str(error))
    if isinstance(error, CancelledError):
        return None
    return TrainingIssue(
        _tr("Training stopped because of an error in the program: {error}.").format(
            error=f"{type(error).__name__}: {error}"
        )
    )


def why_not(workspace: Workspace) -> TrainingIssue | None:
    """Return what keeps the network of a workspace from being trained, or None.

    Images that are being opened are no issue: the training begins when they are there.
    """
    if workspace.dataset is None:
        if workspace.opener.is_busy:
            return None
        return TrainingIssue(
            _tr("There are no images to learn from. Open a folder, or use built-in ones."),
            _tr("Use handwritten digits"),
            lambda: workspace.open_source("digits"),
        )
    if not len(workspace.network):
        return TrainingIssue(
            _tr("There is no network yet. Drag blocks onto the canvas, or use a template."),
            _tr("Show the palette"),
            lambda: workspace.show_panel("palette"),
        )
    missing = workspace.missing_weights()
    if missing:
        return TrainingIssue(missing)
    workspace.diagnose()
    inference, network = workspace.inference, workspace.network
    if inference.problems:
        problem = inference.problems[0]
        return repairable(workspace, problem.sentence, problem.fixes, problem.id)
    needed = {network.output_ids[0], *network.ancestors(network.output_ids[0])}
    for block_id in network.order:
        found = inference[block_id]
        if block_id in needed and not found.is_ok and found.status is not Status.WAITING:
            text = _tr("{block} does not fit. {why}").format(
                block=say(network[block_id].title), why=found.sentence
            )
            return repairable(workspace, text, found.fixes, block_id)
    problems = workspace.data_problems()
    if problems:
        return repairable(workspace, problems[0].sentence, problems[0].fixes, problems[0].id)
    return None
