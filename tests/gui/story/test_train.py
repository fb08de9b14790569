"""From a folder of pictures, or from nothing, to a trained network in a file, and back."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from cnndesk.document.project import Project
from cnndesk.gui.session.training import State, Training
from tests.gui.gestures import drop
from tests.gui.story.conftest import LONG, SHAPES, begin_training, choose_network, click

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def drop_path(widget, path) -> bool:
    """Drop a file or folder on the middle of a widget, as a file manager does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return drop(widget, mime, QPoint(widget.width() // 2, widget.height() // 2))


def steps(training) -> int:
    """How many batches have been trained on."""
    return len(training.history.steps) if training.history is not None else 0


def test_a_folder_is_dropped_trained_looked_at_saved_and_opened_again(
    window, open_window, pictures, tmp_path, monkeypatch, endless, qtbot, close
):
    window.resize(1440, 900)
    workspace, training = window.workspace, window.training
    assert drop_path(window, pictures)
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=LONG)
    assert tuple(workspace.dataset.classes) == SHAPES
    choose_network(window, "Small VGG", qtbot)
    endless(workspace)

    begin_training(window, qtbot)
    controls = window.frame.places["training_controls"].panel
    qtbot.waitUntil(lambda: steps(training) > 4, timeout=LONG)
    assert controls.train.text() == "Pause"
    click(controls.train)
    qtbot.waitUntil(lambda: training.state is State.PAUSED, timeout=LONG)

    click(window.toolbar.switch.buttons["inside"])
    strip = window.frame.strip
    QTest.mouseClick(strip, LEFT, pos=strip.rect_of("conv1").center())
    assert workspace.selection == ("conv1",)
    maps = window.frame.places["feature_maps"].panel
    qtbot.waitUntil(lambda: maps._block == "conv1" and len(maps.mosaic._order) == 32)
    assert np.ptp(workspace.snapshot.activations["conv1"]) > 0

    before = steps(training)
    click(window.toolbar.switch.buttons["train"])
    click(controls.batch)
    qtbot.waitUntil(lambda: training.state is State.PAUSED and steps(training) == before + 1)

    trained = workspace.capture()
    digest = trained.digest
    while workspace.undo.canUndo():
        QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
    assert len(workspace.network) == 0
    while workspace.undo.canRedo():
        QTest.keyClick(window, Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
    assert workspace.network == trained.network
    assert workspace.training_settings == trained.training

    path = tmp_path / "shapes.cnndesk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    QTest.keyClick(window, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: workspace.path == path)
    assert Project.load(path).digest == digest
    close(window)

    second = open_window()
    (row,) = second.start_page.rows
    click(row)
    qtbot.waitUntil(lambda: second.workspace.dataset is not None, timeout=LONG)
    reopened = second.workspace.capture()
    assert reopened.digest == digest
    assert reopened.network == trained.network
    assert second.training.state is State.PAUSED
    click(second.toolbar.switch.buttons["train"])
    again = second.frame.places["training_controls"].panel
    assert again.train.text() == "Resume"
    click(again.batch)
    qtbot.waitUntil(lambda: steps(second.training) == before + 2, timeout=LONG)
    close(second)


def test_two_clicks_lead_from_the_start_page_to_the_first_point_of_the_curve(window, qtbot, close):
    click(window.start_page.cards[1].button)
    qtbot.waitUntil(window.canvas.header.train.hasFocus, timeout=LONG)
    click(window.canvas.header.train)
    panel = window.frame.places["training"].panel

    def drawn() -> bool:
        return bool(
            panel.curves and panel.curves._tracked and len(panel.curves._tracked[0].loss.batches)
        )

    qtbot.waitUntil(drawn, timeout=LONG)
    close(window)


@pytest.mark.parametrize("where", ["start page", "canvas", "data panel"])
def test_a_folder_can_be_dropped_anywhere(window, pictures, qtbot, close, where):
    window.resize(1440, 900)
    if where != "start page":
        QTest.keyClick(window, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        window.frame.show_panel("data" if where == "data panel" else "canvas")
        QApplication.processEvents()
    target = {
        "start page": window.start_page.viewport(),
        "canvas": window.canvas.viewport(),
        "data panel": window.frame.places["data"].panel,
    }[where]
    assert target.isVisible()
    assert drop_path(target, pictures)
    qtbot.waitUntil(
        lambda: (
            window.workspace.dataset is not None
            and tuple(window.workspace.dataset.classes) == SHAPES
        ),
        timeout=LONG,
    )
    close(window)


def test_what_a_short_training_has_learned_is_kept_when_it_ends(window, qtbot, close):
    """Epochs may be too short to be kept one by one; the last one never is."""
    click(window.start_page.cards[1].button)
    train = window.canvas.header.train
    qtbot.waitUntil(train.hasFocus, timeout=LONG)
    workspace = window.workspace
    workspace.set_training_settings(workspace.training_settings.replace(epochs=2))
    click(train)
    qtbot.waitUntil(lambda: Training.of(workspace).state is State.FINISHED, timeout=LONG)
    wanted = steps(Training.of(workspace))
    copy = window.files.autosaver.autosave.file
    qtbot.waitUntil(
        lambda: copy.is_file() and Project.load(copy).progress.get("step") == wanted, timeout=LONG
    )
    assert Project.load(copy).digest == workspace.capture().digest
    close(window)
    assert not copy.exists()
