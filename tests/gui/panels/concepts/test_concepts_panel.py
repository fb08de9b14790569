"""A concept is chosen as a class, a selection or a folder, and what comes of it is said plainly."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.explain.concepts import BlockConcept, ConceptReport
from cnndesk.gui.panels.concepts.panel import ConceptsPanel
from cnndesk.gui.session.concept_images import ConceptImages
from cnndesk.gui.session.training import State


@pytest.fixture
def shown(drawn, training, qtbot, wait):
    """The panel on the digits and a LeNet after an epoch."""
    made = ConceptsPanel(drawn)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    made.show()
    return made


def test_it_says_what_is_missing(workspace, qtbot) -> None:
    made = ConceptsPanel(workspace)
    qtbot.addWidget(made)
    made.show()
    assert made._stack.currentIndex() == 0
    asked = []
    workspace.panel_requested.connect(asked.append)
    made.missing.act.click()
    assert asked == ["data"]


def test_a_class_is_compared_and_is_found_for_itself(shown, wait) -> None:
    assert not shown.compare.isEnabled()
    shown.classes.setCurrentIndex(1)
    shown.classes.activated.emit(1)
    assert shown.title.text().startswith("0, ")
    assert len(shown.grid.tiles) == 24
    shown.compare.click()
    wait(lambda: shown.report is not None)
    report = shown.report
    assert [block.node for block in report.blocks] == ["conv1", "conv2", "fc1", "fc2"]
    assert report.blocks[-1].told_apart[0]
    assert shown.verdict.text().startswith("“0” moves 0 up")
    assert len(shown.matrix.rows) == 4
    assert "told apart from chance" in shown.matrix.rows[-1].tips[0]


def test_a_concept_that_may_be_chance_is_said_to_be_that(shown) -> None:
    zeros = np.zeros(10)
    block = BlockConcept(
        "conv1", 0.5, 0.5, zeros, zeros, zeros + 1, zeros, zeros + 1, zeros.astype(bool)
    )
    shown.concept.name = "stripes"
    shown._show(ConceptReport((block,), np.arange(10), 20, 30))
    assert shown.verdict.text() == "“stripes” is not told apart from chance at any block."
    assert "not told apart from chance" in shown.matrix.rows[0].tips[0]


def test_a_folder_of_pictures_is_a_concept_and_what_cannot_be_read_is_left_out(
    shown, tmp_path: Path, wait
) -> None:
    folder = tmp_path / "stripes"
    folder.mkdir()
    for number in range(9):
        Image.fromarray(np.full((20, 20), 20 * number, np.uint8)).save(folder / f"{number}.png")
    (folder / "broken.png").write_bytes(b"no picture")
    shown.take_folder(folder)
    wait(lambda: len(shown.concept) == 9)
    assert shown.title.text() == "stripes, 9 images"
    assert shown.concept.pixels.shape[1:] == shown._workspace.dataset.image_shape
    assert shown.compare.isEnabled()


def test_a_folder_without_pictures_is_said(shown, tmp_path: Path, wait) -> None:
    shown.take_folder(tmp_path)
    wait(lambda: not shown.message.isHidden())
    assert len(shown.concept) == 0


def test_another_concept_takes_the_result_away(shown, wait) -> None:
    shown.classes.setCurrentIndex(2)
    shown.classes.activated.emit(2)
    shown.compare.click()
    wait(lambda: shown.report is not None)
    ConceptImages.of(shown._workspace).take([("val", n) for n in range(20)], "the selection")
    assert shown.report is None
    assert not shown.matrix.rows
    assert shown.title.text() == "the selection, 20 images"


def test_other_images_end_the_concept(shown, wait) -> None:
    shown.classes.setCurrentIndex(1)
    shown.classes.activated.emit(1)
    shown._workspace.open_source("shapes")
    wait(lambda: len(shown.concept) == 0)
