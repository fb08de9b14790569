"""Paint and see by real events: what is drawn is what the network sees."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cnndesk.gui.panels.paint import ABOVE_CLASSES, BAR_ROW, FEWEST_CLASSES, PaintPanel
from cnndesk.gui.session.image_pass import examine


@pytest.fixture
def paint(digits, wait) -> PaintPanel:
    """The paint panel, opened by its key."""
    QTest.keyClick(digits, Qt.Key.Key_F9)
    panel = digits.frame.places["paint"].panel
    wait(panel.view.isVisible)
    return panel


def test_a_stroke_on_a_blank_pad_reaches_the_network(paint, digits, wait) -> None:
    workspace = digits.workspace
    QTest.mouseClick(paint.blank, Qt.MouseButton.LeftButton)
    assert not workspace.watched_image.any()
    QTest.mousePress(paint.view, Qt.MouseButton.LeftButton, pos=paint.view.point_of(3, 8).toPoint())
    QTest.mouseMove(paint.view, paint.view.point_of(12, 8).toPoint())
    end = paint.view.point_of(12, 8).toPoint()
    QTest.mouseRelease(paint.view, Qt.MouseButton.LeftButton, pos=end)
    painted = workspace.watched_image
    assert painted[3, 8, 0] > 200
    assert painted[8, 8, 0] > 200
    assert painted[8, 2, 0] == 0
    seen = examine(workspace.network, painted, None, workspace.training_settings.seed)
    wait(lambda: np.array_equal(workspace.snapshot.image, painted))
    np.testing.assert_allclose(
        workspace.snapshot.outputs, seen.values["softmax1"].reshape(-1), atol=1e-6
    )
    shown = paint.classes.accessibleDescription()
    assert f"{100 * float(workspace.snapshot.outputs.max()):.1f} %" in shown


def test_the_right_button_erases_and_the_original_comes_back(paint, digits) -> None:
    workspace = digits.workspace
    before = workspace.watched_image.copy()
    row, column = (int(i) for i in np.unravel_index(int(before[:, :, 0].argmax()), (16, 16)))
    place = paint.view.point_of(row + 0.5, column + 0.5).toPoint()
    QTest.mouseClick(paint.view, Qt.MouseButton.RightButton, pos=place)
    assert workspace.watched_image[row, column, 0] < before[row, column, 0]
    assert "painted" in workspace.watched_name
    QTest.mouseClick(paint.back, Qt.MouseButton.LeftButton)
    np.testing.assert_array_equal(workspace.watched_image, before)


def test_without_an_image_input_it_says_what_to_do(window, wait) -> None:
    QTest.keyClick(window, Qt.Key.Key_F9)
    panel = window.frame.places["paint"].panel
    wait(panel.empty.isVisible)
    assert "Add an image input" in panel.empty.sentence.text()


def test_shift_noise_and_undo_reach_the_network(paint, digits, wait) -> None:
    workspace = digits.workspace
    before = workspace.network_image.copy()
    QTest.mouseClick(paint.shift["right"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(paint.shift["down"], Qt.MouseButton.LeftButton)
    moved = workspace.network_image
    np.testing.assert_array_equal(moved[1:, 1:], before[:-1, :-1])
    np.testing.assert_array_equal(moved[0, 1:], before[0, :-1])  # the edge is carried on
    QTest.mouseClick(paint.noise, Qt.MouseButton.LeftButton)
    noisy = workspace.network_image
    assert not np.array_equal(noisy, moved)
    wait(lambda: np.array_equal(workspace.snapshot.image, noisy))
    seen = examine(workspace.network, noisy, None, workspace.training_settings.seed)
    np.testing.assert_allclose(
        workspace.snapshot.outputs, seen.values["softmax1"].reshape(-1), atol=1e-6
    )
    QTest.mouseClick(paint.undo, Qt.MouseButton.LeftButton)
    np.testing.assert_array_equal(workspace.network_image, moved)
    QTest.mouseClick(paint.undo, Qt.MouseButton.LeftButton)
    QTest.mouseClick(paint.undo, Qt.MouseButton.LeftButton)
    np.testing.assert_array_equal(workspace.network_image, before)
    assert not paint.undo.isEnabled()
    workspace.watch_next()
    assert not paint.undo.isEnabled()


def test_one_can_draw_erase_and_take_back_by_keys_alone(paint, digits, wait) -> None:
    workspace, key = digits.workspace, Qt.Key
    QTest.mouseClick(paint.blank, Qt.MouseButton.LeftButton)
    paint.view.setFocus()
    assert paint.view.cursor_pixel == (8, 8)
    QTest.keyClick(paint.view, key.Key_Up)
    QTest.keyClick(paint.view, key.Key_Space)
    assert workspace.watched_image[7, 8, 0] > 200
    assert paint.view.accessibleDescription().startswith("row 8, column 9: 2")
    for _ in range(3):
        QTest.keyClick(paint.view, key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert (workspace.watched_image[7, 8:12, 0] > 200).all()
    QTest.keyClick(paint.view, key.Key_Delete)
    assert workspace.watched_image[7, 11, 0] < 128
    paint.take_back()
    assert (workspace.watched_image[7, 8:12, 0] > 200).all()
    paint.take_back()
    assert (workspace.watched_image[7, 10:12, 0] == 0).all()
    for _ in range(30):
        QTest.keyClick(paint.view, key.Key_Left)
    assert paint.view.cursor_pixel == (7, 0)


def test_what_was_painted_can_be_taken_back_after_looking_elsewhere(paint, digits, wait) -> None:
    QTest.mouseClick(paint.blank, Qt.MouseButton.LeftButton)
    place = paint.view.point_of(5, 5).toPoint()
    QTest.mouseClick(paint.view, Qt.MouseButton.LeftButton, pos=place)
    digits.show_panel("feature_maps")
    digits.show_panel("paint")
    wait(paint.view.isVisible)
    assert paint.undo.isEnabled()
    paint.take_back()
    assert not digits.workspace.watched_image.any()
    digits.workspace.watch_next()
    assert not paint.undo.isEnabled()


def test_there_are_as_many_bars_as_there_is_room_for(paint, digits, qtbot) -> None:
    paint.setParent(None)
    qtbot.addWidget(paint)
    paint.show()
    widths = []
    for size in ((900, 260), (1900, 900)):
        paint.setFixedSize(*size)
        paint._show_classes()
        widths.append(paint._side.width())
        room = (paint.height() - ABOVE_CLASSES) // BAR_ROW
        assert len(paint.classes.order) == min(max(room, FEWEST_CLASSES), 10)
    assert widths[0] < widths[1]
