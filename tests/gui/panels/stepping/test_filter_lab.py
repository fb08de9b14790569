"""The filter lab by real events; its map against the worked example and the engine's reference."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cnndesk.explain.filter_lab import apply_filter, preset
from cnndesk.gui.panels.stepping.filter_lab import FilterLabPanel


def click(panel: FilterLabPanel, segment, value: str) -> None:
    QTest.mouseClick(segment.button(value), Qt.MouseButton.LeftButton)


@pytest.fixture
def lab(digits, wait) -> FilterLabPanel:
    """The filter lab, opened by its key."""
    QTest.keyClick(digits, Qt.Key.Key_F8)
    panel = digits.frame.places["filter_lab"].panel
    wait(lambda: panel.filtered is not None)
    return panel


def test_works_the_example_out(lab, wait) -> None:
    np.testing.assert_array_equal(lab.filtered.result[:, :, 0], [[4, 3, 4], [2, 4, 3], [2, 3, 4]])
    assert lab.view.lanes.lanes[0].total == 4
    lab.view.setFocus()
    QTest.keyClick(lab.view, Qt.Key.Key_Right)
    lane = lab.view.lanes.lanes[0]
    assert lane.window == (0, 1, 3, 3)
    assert lane.total == 3
    patch, kernel, products = (grid.values for grid in lane.grids)
    np.testing.assert_array_equal(patch * kernel, products)


def test_padding_and_stride_change_the_size(lab, wait) -> None:
    click(lab, lab.padding, "zero")
    wait(lambda: lab.filtered.result.shape == (5, 5, 1))
    assert lab.filtered.arithmetic == "(5 − 3 + 2) / 1 + 1 = 5"
    click(lab, lab.stride, "2")
    wait(lambda: lab.filtered.result.shape == (3, 3, 1))
    click(lab, lab.padding, "valid")
    wait(lambda: lab.filtered.result.shape == (2, 2, 1))


def test_filters_the_watched_image_as_the_engine_does(lab, digits, wait) -> None:
    click(lab, lab.source, "watched")
    image = digits.workspace.watched_image
    wait(lambda: lab.filtered.image.shape == image.shape)
    assert lab.preset.currentData() == "sobel_x"
    expected = apply_filter(image, preset("sobel_x"), padding="zero")
    np.testing.assert_allclose(lab.filtered.result, expected.result, atol=1e-6)
    digits.workspace.watch_next()
    following = digits.workspace.watched_image
    wait(lambda: np.array_equal(lab.filtered.image, following))


def test_takes_a_typed_matrix_and_refuses_what_is_no_number(lab, wait) -> None:
    cell = lab.matrix.cells[0][0]
    cell.setFocus()
    cell.selectAll()
    QTest.keyClicks(cell, "5")
    wait(lambda: lab.filtered.matrix[0][0] == 5)
    assert lab.preset.currentData() == "typed"
    assert lab.filtered.result[0, 0, 0] == 8
    cell.selectAll()
    QTest.keyClicks(cell, "x")
    wait(lambda: lab.issue.isVisible())
    assert "Row 1, column 1: “x” is no number." in lab.issue.text()
    assert [c.property("wrong") for c in lab.matrix.cells[0]][:2] == [True, None]
    cell.selectAll()
    QTest.keyClicks(cell, "1")
    wait(lambda: not lab.issue.isVisible())


def test_refuses_a_filter_larger_than_the_image_and_a_missing_image(lab, digits, wait) -> None:
    click(lab, lab.side, "7")
    wait(lambda: lab.issue.isVisible())
    assert "larger than the image" in lab.issue.text()
    click(lab, lab.padding, "zero")
    wait(lambda: not lab.issue.isVisible())
    digits.workspace.set_dataset(None)
    click(lab, lab.source, "watched")
    wait(lambda: lab.issue.isVisible())
    assert "No image is watched" in lab.issue.text()


def test_a_40_megapixel_picture_is_reduced_and_said_so(window, wait) -> None:
    workspace = window.workspace
    window.actions_["show_filter_lab"].trigger()
    panel = window.frame.places["filter_lab"].panel
    picture = np.zeros((5200, 7800, 3), np.uint8)
    picture[:, 3900:] = 255
    workspace.watch_image(picture, "large")
    panel.source.choose("watched")
    wait(lambda: panel.filtered is not None and panel.filtered.image.shape[1] == 512)
    assert panel.filtered.image.shape == (341, 512, 3)
    assert "reduced from 5200×7800" in panel.sizes._rows[0][1].accessibleName()
    assert np.abs(panel.filtered.result[170, 250:262]).max() > 0  # the edge is found
