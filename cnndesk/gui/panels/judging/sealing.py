"""Which images the window measures a network on: none that it was trained on, no sealed ones.

Test images are opened once, by a button at the place of the result; the project notes when
(``document/seal.py``).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from cnndesk.blocks import grouped
from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.judging.parts import part_name
from cnndesk.gui.session.background_task import trained_by
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets.basic import MessageBar
from cnndesk.session.checkpoint import standing_of
from cnndesk.session.held_out import held_out, note_opening, opened_before
from cnndesk.session.judging import rows_of


def _tr(words: str) -> str:
    return QCoreApplication.translate("Judge", words)


def is_sealed(workspace: Workspace, part: str) -> bool:
    """Whether a part of the data must not be measured yet."""
    dataset = workspace.dataset
    if part != "test" or dataset is None or not len(dataset.whole["test"]):
        return False
    return not opened_before(workspace.project, dataset)


def open_test_images(workspace: Workspace) -> bool:
    """Open the seal, and note it in the project; False where it is locked, which is told."""
    if workspace.is_locked("seal", "training"):
        return False
    dataset, training = workspace.dataset, Training.of(workspace)
    assert dataset is not None
    trainer = training.trainer
    standing = trainer.standing if trainer is not None else standing_of(workspace.project)
    note_opening(workspace.project, dataset, standing)
    if trainer is not None:
        trainer.test_opened = opened_before(workspace.project, dataset)
    workspace.touch()
    return True


def rows_to_measure(
    workspace: Workspace,
    part: str,
    bar: MessageBar,
    then: Callable[[], object],
    *,
    limit: int = 0,
    others: ImageSet = NO_IMAGES,
) -> NDArray[np.int64] | None:
    """Return which images of a part are measured; None where none is, and why in a sentence.

    Parameters
    ----------
    workspace : Workspace
        With images and a trained network.
    part : str
    bar : MessageBar
        Where it is said that images are sealed, left out or not there.
    then : callable
        Measures them, when the seal was opened.
    limit : int
        At most so many; 0 for all.
    others : ImageSet
        What another network was trained on, which is measured beside this one.

    Returns
    -------
    ndarray of int64, or None
        Positions in the whole part.
    """
    bar.clear()
    dataset = workspace.dataset
    assert dataset is not None
    if is_sealed(workspace, part):
        offer_opening(bar, workspace, then)
        return None
    known = NO_IMAGES if part == "train" else trained_by(workspace) | others
    held = held_out(dataset, part, known)
    if held.left_out:
        bar.show_message(held.sentence, "info" if len(held) else "error")
    elif not len(held):
        words = _tr(
            "The data has no {part} images. Choose another part, or set some aside in the Data "
            "panel."
        )
        bar.show_message(words.format(part=part_name(part)), "error")
    return rows_of(dataset, part, limit, known) if len(held) else None


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
        if open_test_images(workspace):
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
