"""A blank network: its blocks live at once, its keys are heard, and nothing asks about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


def test_blocks_of_a_blank_network_live_at_once(window, wait) -> None:
    window.files.new()
    workspace = window.workspace
    assert window.canvas.isVisible()
    assert not window.canvas.choice.isVisible(), "it was chosen to draw oneself"
    wait(lambda: workspace.dataset is not None)
    assert workspace.data_settings.source == "shapes"
    assert workspace.network.input_block.image_shape == workspace.dataset.image_shape
    assert "Press C" in window.canvas.hint_line.text
    for key in ("C", "R", "P", "F"):
        focused = QApplication.focusWidget()
        QTest.keyClick(focused, Qt.Key[f"Key_{key}"])
    assert list(workspace.network.order) == ["image1", "conv1", "relu1", "pool1", "fc1"]
    wait(lambda: set(getattr(workspace.snapshot, "activations", ())) >= {"conv1", "pool1", "fc1"})
    wait(lambda: window.canvas.canvas.blocks["conv1"].picture is not None)
    assert not window.banners.open


def test_an_untouched_blank_network_is_left_without_a_question(window, wait) -> None:
    window.files.new()
    wait(lambda: window.workspace.dataset is not None)
    assert not window.workspace.dirty
    assert window.files.may_leave()


def test_images_without_a_network_wait_for_a_choice_on_the_canvas(window, wait) -> None:
    window.files.open_images("digits")
    wait(lambda: window.workspace.dataset is not None)
    assert not window.banners.open, "no banner pushes anything"
    window.show_panel("canvas")
    QApplication.processEvents()
    first = window.canvas.choice.cards[0]
    assert first.option.key == "lenet5"
    QTest.mouseClick(first.start, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert window.frame.workspace == "train"
    assert window.workspace.network.output_ids


def test_a_refusal_is_said_under_the_drawing_and_pushes_nothing(window, wait) -> None:
    window.files.new()
    wait(lambda: window.workspace.dataset is not None)
    height = window.canvas.height()
    window.workspace.message.emit("That would be a loop.", "error", "canvas")
    assert window.canvas.hint_line.text == "That would be a loop."
    assert not window.banners.open
    assert window.canvas.height() == height
    window.show_panel("training")
    window.workspace.message.emit("That would be a loop.", "error", "canvas")
    assert [banner.text for banner in window.banners.open] == ["That would be a loop."]
