"""Claims about small things that were found by hand, in a whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from cnndesk.gui.panels.judging.gallery import Entry, Gallery
from cnndesk.gui.session.training import State


@pytest.fixture
def trained(digits, wait):
    """A window with LeNet-5 after one epoch of one."""
    workspace = digits.workspace
    workspace.set_training_settings(workspace.training_settings.replace(epochs=1))
    digits.training.run()
    wait(lambda: digits.training.state is State.FINISHED)
    return digits


def controls(window):
    return window.frame.places["training_controls"].panel


def test_training_once_more_says_that_nothing_will_be_different(trained, wait) -> None:
    said: list[str] = []
    training = trained.training
    training.logged.connect(lambda words, _: said.append(words))
    assert "seed 0" in controls(trained).train.toolTip()
    training.run()
    wait(lambda: training.state is State.FINISHED and len(training.runs) == 2)
    assert any("so will the result be" in words for words in said)
    first, second = (run.history.epochs.row(-1)["val_loss"] for run in training.runs)
    assert first == second
    said.clear()
    settings = trained.workspace.training_settings
    trained.workspace.set_training_settings(settings.replace(seed=1))
    training.run()
    wait(lambda: training.state is State.FINISHED and len(training.runs) == 3)
    assert not any("so will the result be" in words for words in said)


def test_a_reopened_project_says_how_it_was_trained(trained, open_window, tmp_path, wait) -> None:
    assert trained.files.write(tmp_path / "digits.cnndesk")
    validation = controls(trained).validation.value.text()
    trained.files.may_leave = lambda: True
    trained.close()
    again = open_window()
    again.files.open_path(tmp_path / "digits.cnndesk")
    wait(lambda: again.training.history is not None)
    again.go_to("training")
    shown = controls(again)
    wait(lambda: shown.epoch_label.text() == "1 epoch done")
    assert shown.validation.value.text() == validation
    assert validation.endswith("%")
    assert shown.loss.value.text() != "–"
    wait(lambda: again.status.words == "Trained for 1 epoch")


def test_the_curves_of_a_reopened_project_are_shown_even_where_the_panel_was_made_before(
    trained, open_window, tmp_path, wait
) -> None:
    assert trained.files.write(tmp_path / "digits.cnndesk")
    trained.files.may_leave = lambda: True
    trained.close()
    again = open_window()
    again.panel_loader.make_all()  # as in a window that had nothing to do for a while
    panel = again.frame.places["training"].panel
    panel.make_curves()
    again.files.open_path(tmp_path / "digits.cnndesk")
    wait(lambda: again.training.history is not None)
    again.go_to("training")
    wait(lambda: panel.curves.isVisible())
    assert not panel.empty.isVisible()


def test_a_click_in_a_panel_makes_it_the_one_that_has_the_keyboard(digits) -> None:
    frame = digits.frame
    frame.show_panel("palette", focus=True)
    frame.show_panel("log")
    QApplication.processEvents()
    assert frame.active() == "palette"
    panel = frame.places["log"].panel
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert frame.active() == "log"


def test_a_list_of_images_opens_at_its_first(digits, qtbot) -> None:
    gallery = Gallery(digits.workspace, "Images")
    qtbot.addWidget(gallery)
    gallery.resize(200, 150)
    gallery.show()
    entries = [Entry(k, str(k)) for k in range(100)]
    gallery.show_entries(digits.workspace.dataset, "train", entries, current=99)
    QApplication.processEvents()
    assert gallery.currentIndex().row() == 99
    assert gallery.indexAt(QPoint(20, 20)).row() == 0


def test_letter_keys_are_heard_in_a_window_that_begins_with_an_empty_network(
    qapp, themed, qtbot
) -> None:
    from cnndesk.gui.app import Session
    from cnndesk.gui.document.settings import Settings

    session = Session(qapp, Settings())
    window = session.window
    window.files.start_blank()
    with qtbot.waitSignal(window.ready, timeout=60_000):
        session.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    blocks = len(window.workspace.network)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_C)
    assert len(window.workspace.network) == blocks + 1
    window.files.may_leave = lambda: True
    window.close()
    window.deleteLater()


def test_a_field_larger_than_the_image_is_the_whole_image(digits) -> None:
    from cnndesk.explain.receptive_field import FieldGeometry
    from cnndesk.gui.session.field_view import geometry_rows

    rows = geometry_rows(FieldGeometry((34, 34), None, (-3, -3), True))
    assert rows == [("Sees", "the whole image", "")]


def test_the_card_for_own_images_takes_folders_and_files(window, monkeypatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getExistingDirectory", lambda *_: asked.append("folder") or ""
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: asked.append("file") or ("", ""))
    card = window.start_page.cards[2]
    for button in card.findChildren(QPushButton):
        button.click()
    assert asked == ["folder", "file"]
