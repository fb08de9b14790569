"""Train, find a mistake, correct the images behind it, save, open again, and train on."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from cnndesk.gui.session.training import State
from tests.gui.story.conftest import LONG, click

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def until(qtbot):
    return lambda condition: qtbot.waitUntil(condition, timeout=LONG)


def pick(gallery, row: int) -> None:
    """Click an image of a gallery."""
    index = gallery.images.index(row)
    gallery.scrollTo(index)
    QTest.mouseClick(
        gallery.viewport(), Qt.MouseButton.LeftButton, pos=gallery.visualRect(index).center()
    )


def press(window, key: Qt.Key) -> None:
    QTest.keyClick(window, key, CTRL)
    QApplication.processEvents()


def test_mistakes_are_corrected_kept_and_trained_on(
    window, open_window, tmp_path, monkeypatch, until, close
):
    window.resize(1440, 900)
    workspace, training = window.workspace, window.training
    window.files.open_images("digits", "lenet5")
    until(lambda: len(workspace.network) > 1)
    workspace.set_training_settings(workspace.training_settings.replace(epochs=1))
    training.run()
    until(lambda: training.state is State.FINISHED)

    window.actions_["show_confusion"].trigger()
    panel = window.frame.places["confusion"].panel
    until(lambda: panel.is_current and not panel.work.is_busy)
    off = panel.judged.judgement.confusion.copy()
    np.fill_diagonal(off, 0)
    true, predicted = (int(i) for i in np.unravel_index(int(off.argmax()), off.shape))
    assert off.max() >= 2
    place = panel.matrix.cell_rect(true, predicted).center().toPoint()
    QTest.mouseClick(panel.matrix, Qt.MouseButton.LeftButton, pos=place)
    first, second = (entry.position for entry in panel.gallery.images.entries[:2])
    images = len(workspace.dataset.val)

    pick(panel.gallery, 0)
    assert workspace.watched.index == first
    click(panel.side.bar.as_predicted)
    pick(panel.gallery, 1)
    click(panel.side.bar.exclude)
    until(lambda: panel.is_current)
    count = int(panel.judged.judgement.confusion[true, predicted])
    assert count == off.max() - 2
    assert len(workspace.dataset.val) == images - 1

    press(window, Key.Key_Z)
    assert len(workspace.dataset.val) == images
    press(window, Key.Key_Z)
    assert not workspace.corrections
    press(window, Key.Key_Y)
    press(window, Key.Key_Y)
    assert (workspace.corrections.relabelled, workspace.corrections.excluded) == (1, 1)
    until(lambda: panel.is_current)
    assert int(panel.judged.judgement.confusion[true, predicted]) == count

    path = tmp_path / "digits.cnndesk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(path), ""))
    press(window, Key.Key_S)
    assert path.exists()
    close(window)

    again = open_window()
    again.resize(1440, 900)
    again.files.open_path(path)
    workspace, training = again.workspace, again.training
    until(lambda: workspace.dataset is not None)
    assert workspace.dataset.left_out["val"][second]
    assert workspace.dataset.whole["val"].labels[first] == predicted
    assert not workspace.dirty
    again.actions_["show_confusion"].trigger()
    panel = again.frame.places["confusion"].panel
    until(lambda: panel.is_current and not panel.work.is_busy)
    assert int(panel.judged.judgement.confusion[true, predicted]) == count
    panel.changes.epochs.setValue(1)
    click(panel.changes.go_on)
    until(lambda: training.state is State.FINISHED and training.trainer is not None)
    assert training.trainer.standing.epoch == 2
    assert len(training.history.epochs) == 2
    assert len(training.trainer.validation) == images - 1
    close(again)
