"""The seal of the test images in the window: nothing is measured on them before they are opened.

They are opened once, by a button at the place of the result; the project notes when
(``document/seal.py``).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from cnndesk.blocks import grouped
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets.basic import MessageBar
from cnndesk.session.checkpoint import standing_of
from cnndesk.session.held_out import note_opening, opened_before


def _tr(words: str) -> str:
    return QCoreApplication.translate("Judge", words)


def is_sealed(workspace: Workspace, part: str) -> bool:
    """Whether a part of the data must not be measured yet."""
    dataset = workspace.dataset
    if part != "test" or dataset is None or not len(dataset.whole["test"]):
        return False
    return not opened_before(workspace.project, dataset)


def open_test_images(workspace: Workspace) -> None:
    """Open the seal, and note it in the project."""
    dataset, training = workspace.dataset, Training.of(workspace)
    assert dataset is not None
    trainer = training.trainer
    standing = trainer.standing if trainer is not None else standing_of(workspace.project)
    note_opening(workspace.project, dataset, standing)
    if trainer is not None:
        trainer.test_opened = opened_before(workspace.project, dataset)
    workspace.touch()


def offer_opening(bar: MessageBar, workspace: Workspace, then: Callable[[], object]) -> None:
    """Say that the test images are sealed, with a button that opens them and goes on.

    Parameters
    ----------
    bar : MessageBar
        Where the result would be.
    workspace : Workspace
    then : callable
        Measures them.
    """

    def act() -> None:
        open_test_images(workspace)
        bar.clear()
        then()

    assert workspace.dataset is not None
    count = grouped(len(workspace.dataset.test))
    bar.show_message(
        _tr(
            "The {n} test images are sealed. They tell how good the network is only as long as "
            "nothing is chosen by them: choose by the validation images, and open them once, at "
            "the end. That is noted in the project."
        ).format(n=count),
        "info",
        [(_tr("Open the test images"), act)],
        closable=False,
    )
