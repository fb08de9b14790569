"""What goes wrong while somebody works: it is told where it belongs, and the work goes on."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from cnndesk.document.project import Project
from cnndesk.gui.session.training import State, Training
from tests.gui.gestures import click as click_at
from tests.gui.gestures import drop, middle
from tests.gui.story.conftest import (
    LONG,
    begin_training,
    button,
    choose_network,
    click,
    running_threads,
    running_timers,
)

Key, Mod = Qt.Key, Qt.KeyboardModifier


def steps(training) -> int:
    """How many batches have been trained on."""
    return len(training.history.steps) if training.history is not None else 0


def drop_paths(widget, *paths) -> bool:
    """Drop files on the middle of a widget."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return drop(widget, mime, QPoint(widget.width() // 2, widget.height() // 2))


@pytest.fixture
def training_window(window, pictures, endless, qtbot):
    """A window in the middle of a training on a folder of pictures."""
    window.resize(1440, 900)
    workspace = window.workspace
    drop_paths(window, pictures)
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=LONG)
    choose_network(window, "LeNet-5", qtbot)
    endless(workspace)
    window.fit()
    begin_training(window, qtbot)
    qtbot.waitUntil(lambda: steps(Training.of(workspace)) > 4, timeout=LONG)
    return window


def goes_on(window, qtbot) -> None:
    """Wait for three more steps of the training."""
    training = window.training
    before = steps(training)
    qtbot.waitUntil(lambda: steps(training) > before + 3, timeout=LONG)


def answer(text: str, asked: list[str]) -> QTimer:
    """Click a button of the question that comes, like somebody who sits there."""
    timer = QTimer(interval=5)

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            timer.stop()
            asked.append(f"{box.text()} {box.informativeText()}")
            (found,) = [b for b in box.buttons() if b.text() == text]
            QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    timer.timeout.connect(look)
    timer.start()
    return timer


def test_closing_while_training_asks_stops_and_saves(training_window, tmp_path, qtbot):
    window = training_window
    path = tmp_path / "shapes.cnndesk"
    assert window.files.write(path)
    goes_on(window, qtbot)
    asked: list[str] = []
    timer = answer("Save", asked)
    assert window.close()
    timer.stop()
    assert "still runs is stopped" in asked[0]
    assert running_threads() == []
    assert running_timers(window) == []
    saved = Project.load(path)
    assert saved.progress["step"] == len(saved.history["steps.loss"]) > 4
    assert saved.weights["conv1"]["weight"].shape == (5, 5, 3, 6)


def test_staying_lets_the_training_go_on(training_window, qtbot, close):
    asked: list[str] = []
    timer = answer("Stay", asked)
    assert not training_window.close()
    timer.stop()
    assert asked
    goes_on(training_window, qtbot)
    close(training_window)


def test_pictures_removed_from_the_disk_do_not_stop_the_training(
    training_window, pictures, tmp_path, open_window, qtbot, close
):
    window = training_window
    shutil.rmtree(pictures)
    goes_on(window, qtbot)
    for _ in range(5):
        QTest.keyClick(window.canvas, Key.Key_BracketRight)
        QApplication.processEvents()
    goes_on(window, qtbot)
    path = tmp_path / "shapes.cnndesk"
    assert window.files.write(path)
    close(window)

    second = open_window()
    second.files.open_path(path)
    qtbot.waitUntil(lambda: second.banners.open != [], timeout=LONG)
    (banner,) = second.banners.open
    assert "pictures" in banner.text
    assert button(banner, "Choose a folder…")
    assert len(second.workspace.network) > 1
    QTest.keyClick(second, Key.Key_F5)
    assert "images" in second.training.issue.text
    close(second)


def test_a_network_edited_into_nonsense_is_told_and_the_training_goes_on(
    training_window, qtbot, close
):
    window = training_window
    workspace, training = window.workspace, window.training
    before = workspace.network.copy()
    for block_id in ("softmax1", "fc3", "conv1"):
        click_at(window.canvas, middle(window.canvas, block_id))
        QTest.keyClick(window.canvas.viewport(), Key.Key_Delete)
        window.canvas.canvas.settle()
    assert len(workspace.network) == len(before) - 3
    goes_on(window, qtbot)

    panel = window.frame.places["training"].panel
    assert "cannot be trained" in panel.pending.words.text()
    click(button(panel.pending, "See why"))
    assert training.issue is not None
    assert panel.message.isVisible()
    goes_on(window, qtbot)

    for _ in range(3):
        QTest.keyClick(window, Key.Key_Z, Mod.ControlModifier)
    assert workspace.network == before
    qtbot.waitUntil(lambda: not training.pending)
    assert not panel.pending.isVisible()
    goes_on(window, qtbot)
    close(window)


def test_the_images_replaced_while_training_do_not_end_in_an_error(training_window, qtbot, close):
    window = training_window
    training = window.training
    window.files.open_digits()
    qtbot.waitUntil(lambda: len(window.workspace.dataset.classes) == 10, timeout=LONG)
    goes_on(window, qtbot)
    window.show_panel("training")
    click(window.frame.places["training_controls"].panel.train)
    qtbot.waitUntil(lambda: training.state is State.PAUSED, timeout=LONG)
    QTest.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(lambda: training.issue is not None, timeout=LONG)
    assert "16×16" in training.issue.text
    assert training.issue.button
    close(window)


@pytest.mark.parametrize("what", ["text", "empty folder", "broken zip", "broken picture", "gone"])
def test_what_is_no_data_is_told_in_a_sentence(window, tmp_path, qtbot, close, what):
    path = (
        tmp_path
        / {
            "text": "notes.txt",
            "empty folder": "holiday",
            "broken zip": "images.zip",
            "broken picture": "cat.png",
            "gone": "gone.zip",
        }[what]
    )
    if what == "empty folder":
        path.mkdir()
    elif what != "gone":
        path.write_bytes(b"this is neither" * 20)
    assert drop_paths(window, path)
    qtbot.waitUntil(lambda: window.banners.open != [], timeout=LONG)
    (banner,) = window.banners.open
    assert path.name in banner.text
    assert "Traceback" not in banner.text
    assert banner.text.endswith(".")
    assert window.workspace.dataset is None
    close(window)


def test_an_exception_in_a_slot_is_shown_with_details_and_the_training_goes_on(
    training_window, monkeypatch, qtbot, capsys, close
):
    window = training_window

    def fails(step: int = 1) -> None:
        raise RuntimeError("the rope broke")

    monkeypatch.setattr(window.workspace, "watch_next", fails)
    QTest.keyClick(window.canvas, Key.Key_BracketRight)
    qtbot.waitUntil(lambda: window.banners.open != [])
    (banner,) = window.banners.open
    assert "the rope broke" in banner.text
    assert "you can go on" in banner.text
    details = button(banner, "Details")
    click(details)
    assert "fails" in banner.details
    click(button(banner, "Copy"))
    assert "Traceback" in QApplication.clipboard().text()
    assert window.files.autosaver.autosave.file.is_file()
    goes_on(window, qtbot)
    QTest.keyClick(window, Key.Key_Escape)
    assert window.banners.open == []
    assert "the rope broke" in capsys.readouterr().err
    close(window)


def test_an_exception_while_looking_does_not_stop_the_training(
    training_window, monkeypatch, qtbot, capsys, close
):
    """A view that cannot draw what the network makes fails again and again; it is told once."""
    window = training_window
    panel = window.frame.places["inspector"].panel
    monkeypatch.setattr(panel, "_refresh_output", lambda: 1 / 0)
    window.workspace.snapshot_arrived.connect(lambda _: panel._refresh_output())
    qtbot.waitUntil(lambda: window.banners.open != [], timeout=LONG)
    goes_on(window, qtbot)
    goes_on(window, qtbot)
    assert len(window.banners.open) == 1
    assert [b for b in window.banners.open[0].findChildren(QPushButton) if b.text() == "Details"]
    capsys.readouterr()
    close(window)
