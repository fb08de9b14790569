"""The screen Use: pictures given in any way, answers of the engine, corrections, what results."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from cnndesk import words
from cnndesk.data import load_image
from cnndesk.document.project import Project
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.use.cards import ALL, BAD, CORRECTED, UNSURE
from cnndesk.gui.panels.use.options import PictureOptions
from cnndesk.gui.panels.use.panel import UsePanel
from cnndesk.gui.session.training import Training
from cnndesk.gui.window.drop_handler import take_drop
from cnndesk.session.evaluation import predict_images
from tests.gui.gestures import drop


def album_of(workspace: Workspace, folder: Path, count: int = 12) -> Path:
    """Write test digits as PNG files, larger than the network takes them, and a damaged one."""
    folder.mkdir()
    for i in range(count):
        pixels = workspace.dataset.test.images[i * 7][:, :, 0]
        picture = Image.fromarray(np.asarray(pixels)).resize((40, 48))
        picture.save(folder / f"IMG_{i}.png")
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n and nothing more")
    return folder


@pytest.fixture
def album(trained: Workspace, tmp_path: Path) -> Path:
    return album_of(trained, tmp_path / "album")


@pytest.fixture
def panel(trained: Workspace, qtbot) -> UsePanel:
    made = UsePanel(trained)
    qtbot.addWidget(made)
    made.resize(1097, 700)
    made.show()
    return made


def settled(panel: UsePanel) -> bool:
    return not panel.recogniser.is_busy and all(card.result for card in panel.cards.cards)


@pytest.fixture
def filled(panel: UsePanel, album: Path, wait) -> UsePanel:
    panel.add_paths([album])
    wait(lambda: bool(panel.cards.cards) and settled(panel))
    return panel


def test_the_answers_are_the_engines_for_pictures_fitted_as_in_training(
    filled: UsePanel, trained: Workspace
) -> None:
    model = Training.of(trained).trainer.model
    shown = {card.name: card for card in filled.cards.cards}
    assert shown["broken"].problem
    for card in filled.cards.cards:
        if card.answer is None:
            continue
        pixels = load_image(card.path, (16, 16, 1), trained.data_settings.fit)
        expected = predict_images(model, pixels[None])[0]
        assert card.answer.best == int(expected.argmax())
        assert card.answer.probability == pytest.approx(float(expected.max()), rel=1e-4)
    assert filled.title.text() == "13 pictures"
    assert "in " in filled.origin.accessibleName()


def test_dropped_pasted_and_chosen_pictures_add_up(
    panel: UsePanel, album: Path, wait, monkeypatch
) -> None:
    assert panel._stack.currentWidget() is panel.empty
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(album / "IMG_1.png"))])
    assert drop(panel, mime, QPoint(300, 200))
    wait(lambda: len(panel.cards.cards) == 1 and settled(panel))
    QGuiApplication.clipboard().setImage(QImage(str(album / "IMG_2.png")))
    panel.setFocus()
    QTest.keyClick(panel, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: len(panel.cards.cards) == 2 and settled(panel))
    assert panel.cards.cards[1].name == "pasted 1"
    monkeypatch.setattr(
        "cnndesk.gui.panels.use.panel.choose_pictures",
        lambda *_, **__: [album / "IMG_3.png", album / "IMG_4.png"],
    )
    panel.ask_pictures()
    wait(lambda: len(panel.cards.cards) == 4 and settled(panel))
    pasted, second = panel.cards.cards[1].answer, panel.cards.cards[0].answer
    assert pasted is not None
    assert second is not None


def test_a_project_that_is_dropped_is_left_to_the_window(panel: UsePanel, tmp_path) -> None:
    path = tmp_path / "other.cnndesk"
    path.write_bytes(b"")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert not drop(panel, mime, QPoint(300, 200))


def test_an_empty_clipboard_and_a_folder_without_pictures_say_so(
    panel: UsePanel, trained: Workspace, tmp_path, wait
) -> None:
    said: list[str] = []
    trained.message.connect(lambda words, level, place: said.append(words))
    QGuiApplication.clipboard().clear()
    panel.paste()
    assert "no picture on the clipboard" in said[-1]
    (tmp_path / "empty").mkdir()
    panel.add_paths([tmp_path / "empty"])
    wait(lambda: len(said) == 2)
    assert "holds no pictures" in said[-1]
    assert panel._stack.currentWidget() is panel.empty


def test_filter_and_order_list_what_they_say(filled: UsePanel) -> None:
    cards, reader = filled.cards, filled.cards.reader
    counts = cards.counts()
    assert counts[ALL] == 13
    assert counts[BAD] == 1
    labels = [cards.label_of(card) for card in cards.cards if card.answer]
    best = max(set(labels) - {-1}, key=labels.count)
    cards.show(f"class:{best}")
    assert cards.rowCount() == labels.count(best) == counts[f"class:{best}"]
    cards.show(ALL)
    cards.sort_by("probability")
    shown = [cards.card(cards.index(row)) for row in range(cards.rowCount())]
    values = [card.answer.probability for card in shown if card.answer]
    assert values == sorted(values)
    cards.sort_by("name")
    names = [cards.card(cards.index(row)).name for row in range(cards.rowCount())]
    assert names[:4] == ["broken", "IMG_0", "IMG_1", "IMG_2"]
    assert names[-1] == "IMG_11"
    assert reader is not None


def test_cards_and_filters_are_not_sure_in_the_language_of_the_window(
    filled: UsePanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    monkeypatch.setattr(
        "cnndesk.gui.panels.use.card_grid._write_both",
        lambda painter, box, left, *others: written.append(left),
    )
    words.install(lambda text: f"⟦{text}⟧", "ja")
    try:
        filled.threshold.slider.setValue(100)
        filled.grid.grab()
        offered = dict(filled.filter._offered(filled.cards.reader, filled.cards.counts()))
    finally:
        words.install(None)
    assert "⟦not sure⟧" in written
    assert "not sure" not in written
    assert offered[UNSURE] == "⟦not sure⟧"


def test_the_threshold_moves_not_sure_and_is_kept_with_the_project(
    filled: UsePanel, trained: Workspace
) -> None:
    assert filled.threshold.slider.value() == 70
    answers = [card.answer.probability for card in filled.cards.cards if card.answer]
    for percent in (100, 30):
        filled.threshold.slider.setValue(percent)
        expected = sum(probability < percent / 100 for probability in answers)
        assert filled.cards.counts()[UNSURE] == expected
    assert trained.dirty
    assert trained.capture().threshold == 0.3
    assert Project(threshold=0.3).threshold == 0.3


def test_a_click_watches_the_picture_and_tells_its_classes(
    filled: UsePanel, trained: Workspace, album: Path
) -> None:
    index = filled.grid.visualRect(filled.cards.index(2)).center()
    QTest.mouseClick(filled.grid.viewport(), Qt.MouseButton.LeftButton, pos=index)
    card = filled.cards.card(filled.cards.index(2))
    assert trained.watched_name == Path(card.path).name
    np.testing.assert_array_equal(trained.watched_image, load_image(card.path, (16, 16, 1), "crop"))
    words = filled.said.accessibleName()
    name = filled.cards.reader.names[card.answer.best]
    assert f"{name} {100 * card.answer.probability:.1f} %" in words


def test_a_table_tells_all_pictures_and_corrections(filled: UsePanel, tmp_path: Path, wait) -> None:
    filled.grid.setCurrentIndex(filled.cards.index(1))
    filled.corrector.correct(filled.grid.selected, "8")
    assert filled.cards.counts()[CORRECTED] == 1
    filled.saver.save_table(tmp_path / "out.csv")
    wait(lambda: filled.message.isVisible())
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 13
    assert [row["corrected"] for row in rows].count("8") == 1
    answered = {card.path: card for card in filled.cards.cards if card.answer}
    for row in rows:
        card = answered.get(row["picture"])
        if card is not None:
            assert float(row["probability"]) == pytest.approx(card.answer.probability, abs=1e-6)
    assert "13 pictures are in" in filled.message.words.text()


def test_sorting_copies_by_class_and_by_what_the_user_says(
    filled: UsePanel, album: Path, tmp_path: Path, wait
) -> None:
    card = next(card for card in filled.cards.cards if card.answer)
    filled.corrector.correct([card], "9")
    filled.saver.sort_into(tmp_path / "sorted")
    wait(lambda: filled.message.isVisible())
    copies = {path.stem: path.parent.name for path in (tmp_path / "sorted").rglob("*.png")}
    assert copies[card.name] == "9"
    for other in filled.cards.cards:
        if other.answer and other is not card:
            label = filled.cards.label_of(other)
            expected = filled.cards.reader.names[label] if label >= 0 else "not sure"
            assert copies[other.name] == expected
    assert len(copies) == 12
    assert sorted(path.name for path in album.iterdir())[:2] == ["IMG_0.png", "IMG_1.png"]
    assert "12 pictures are copied" in filled.message.words.text()
    filled.message.clear()
    filled.saver.sort_into(album / "inside")
    wait(lambda: filled.message.isVisible())
    assert "Choose a folder outside" in filled.message.words.text()


def test_corrected_pictures_of_built_in_images_go_beside_the_project(
    filled: UsePanel, trained: Workspace, album: Path, tmp_path: Path, wait
) -> None:
    card = next(card for card in filled.cards.cards if card.answer)
    filled.corrector.correct([card], "3")
    assert filled.add_button.isEnabled()
    assert "digits stays as it is" in filled.add_button.toolTip()
    QTest.mouseClick(filled.add_button, Qt.MouseButton.LeftButton)
    assert "Save the project first" in filled.message.words.text()
    assert filled.cards.corrected == [card]
    trained.path = tmp_path / "mine.cnndesk"
    before = trained.dataset
    QTest.mouseClick(filled.add_button, Qt.MouseButton.LeftButton)
    wait(lambda: trained.dataset is not before and trained.dataset is not None)
    copy = tmp_path / "mine-added" / "3" / Path(card.path).name
    assert copy.read_bytes() == Path(card.path).read_bytes()
    train = trained.dataset.train
    assert len(train) == len(before.train) + 1
    assert train.labels[-1] == 3
    np.testing.assert_array_equal(train.images[-1], load_image(card.path, (16, 16, 1), "crop"))
    assert list(trained.dataset.test.names) == list(before.test.names)
    assert "1 picture was added to the training images from mine-added." in trained.dataset.notes
    assert trained.capture().data.more_source == str(tmp_path / "mine-added")
    assert len(list(album.iterdir())) == 13


def test_a_correction_is_taken_back_and_done_again(filled: UsePanel, trained: Workspace) -> None:
    first, second = [card for card in filled.cards.cards if card.answer][:2]
    filled.corrector.correct([first], "3")
    filled.corrector.correct([first, second], "5")
    assert trained.undo.undoText() == "Say what is on 2 pictures"
    trained.undo.undo()
    assert (first.corrected, second.corrected) == (3, -1)
    trained.undo.redo()
    assert (first.corrected, second.corrected) == (5, 5)
    trained.undo.undo()
    trained.undo.undo()
    assert not filled.cards.corrected
    assert not filled.add_button.isVisible()


def test_what_the_user_said_stays_when_the_pictures_are_looked_at_anew(
    filled: UsePanel, trained: Workspace, wait
) -> None:
    card = next(card for card in filled.cards.cards if card.answer)
    filled.corrector.correct([card], "3")
    filled.recognise_again()
    wait(lambda: len(filled.cards.cards) == 13 and settled(filled))
    (again,) = filled.cards.corrected
    assert (again.path, again.corrected) == (card.path, 3)
    assert again is not card
    trained.undo.undo()
    assert not filled.cards.corrected


def test_probabilities_are_calibrated_by_a_click_and_that_is_said(
    filled: UsePanel, trained: Workspace, wait
) -> None:
    raw = {card.path: card.answer for card in filled.cards.cards if card.answer}
    assert "as the network gives them" in filled.calibrator.button.toolTip()
    QTest.mouseClick(filled.calibrator.button, Qt.MouseButton.LeftButton)
    wait(lambda: trained.project.calibration is not None and settled(filled))
    wait(lambda: len(filled.cards.cards) == 13 and settled(filled))
    found = trained.project.calibration
    assert found.images == len(trained.dataset.val)
    assert found.temperature != 1.0
    for card in filled.cards.cards:
        if card.answer:
            before = raw[card.path]
            assert card.answer.best == before.best
            assert card.answer.probability != before.probability
    assert "155 validation pictures" in filled.calibrator.button.toolTip()
    assert "155 validation pictures" in filled.message.words.text()
    assert filled.cards.reader.threshold == found.threshold
    assert trained.capture().calibration == found
    QTest.mouseClick(filled.calibrator.button, Qt.MouseButton.LeftButton)
    wait(lambda: len(filled.cards.cards) == 13 and settled(filled))
    again = {card.path: card.answer for card in filled.cards.cards if card.answer}
    assert again == raw


def test_corrected_pictures_become_training_images_of_a_folder(
    workspace: Workspace, tmp_path: Path, qtbot, wait
) -> None:
    from cnndesk.data import open_source
    from cnndesk.document.edits import ReplaceNetwork
    from cnndesk.document.templates import template

    train = open_source("digits").train
    for label in (0, 1):
        folder = tmp_path / "mine" / f"digit {label}"
        folder.mkdir(parents=True)
        for i in np.flatnonzero(train.labels == label)[:20]:
            pixels = np.asarray(train.images[int(i)][:, :, 0])
            Image.fromarray(pixels).save(folder / f"{i}.png")
    workspace.open_source(tmp_path / "mine")
    wait(lambda: workspace.dataset is not None)
    network = template("lenet5").build(workspace.dataset.image_shape, 2)
    assert workspace.push(ReplaceNetwork(network))
    training = Training.of(workspace)
    training.step_epoch()
    wait(lambda: training.state.name == "PAUSED")
    new = tmp_path / "new.png"
    test = open_source("digits").test
    Image.fromarray(np.asarray(test.images[3][:, :, 0])).save(new)
    panel = UsePanel(workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.add_paths([new])
    wait(lambda: bool(panel.cards.cards) and settled(panel))
    panel.corrector.correct(panel.cards.cards, "digit 1")
    before = sum(map(len, workspace.dataset.splits.values()))
    QTest.mouseClick(panel.add_button, Qt.MouseButton.LeftButton)
    wait(lambda: sum(map(len, workspace.dataset.splits.values())) == before + 1)
    copy = tmp_path / "mine" / "digit 1" / "new.png"
    assert copy.read_bytes() == new.read_bytes()
    assert not panel.cards.corrected
    assert "Train anew" in panel.message.words.text()


def test_an_untrained_network_offers_to_train(drawn: Workspace, qtbot) -> None:
    panel = UsePanel(drawn)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.missing.isVisible()
    assert panel.missing.act.text() == "Train"


def test_a_project_is_used_without_its_images(trained: Workspace, qtbot, wait, tmp_path) -> None:
    """The images that it learned from have moved; what it has learned is in the file."""
    from cnndesk.gui.document.settings import Settings

    project = trained.capture()
    project.save(tmp_path / "p.cnndesk")
    folder = album_of(trained, tmp_path / "album", 4)
    other = Workspace(Settings())
    loaded = Project.load(tmp_path / "p.cnndesk")
    loaded.data = loaded.data.for_source("")
    other.load_project(loaded)
    panel = UsePanel(other)
    qtbot.addWidget(panel)
    panel.show()
    panel.add_paths([folder])
    wait(lambda: bool(panel.cards.cards) and settled(panel))
    assert sum(card.answer is not None for card in panel.cards.cards) == 4
    assert other.dataset is None
    other.close()


def test_cards_taken_off_the_list_are_not_counted_and_the_files_stay(
    filled: UsePanel, album: Path
) -> None:
    filled.grid.selectAll()
    filled.grid.clearSelection()
    filled.grid.setCurrentIndex(filled.cards.index(0))
    gone = filled.grid.selected
    files = sorted(album.iterdir())
    QTest.keyClick(filled.grid, Qt.Key.Key_Delete)
    assert filled.title.text() == "12 pictures"
    before = dict(filled.cards.counts())
    filled.cards.note(gone, [card.result for card in gone if card.result])  # a late answer
    assert dict(filled.cards.counts()) == before
    assert sorted(album.iterdir()) == files
    filled.clear()
    assert filled._stack.currentWidget() is filled.empty


def test_cancelling_keeps_what_was_recognised(panel: UsePanel, album: Path, wait) -> None:
    panel.add_paths([album])
    assert panel.recogniser.is_busy
    panel.recogniser.cancel()
    assert not panel.recogniser.is_busy
    panel.add_paths([album])
    wait(lambda: len(panel.cards.cards) >= 13 and not panel.recogniser.is_busy)


def test_pictures_are_read_only_where_they_are_seen(
    panel: UsePanel, trained: Workspace, tmp_path: Path, wait
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    pixels = np.asarray(trained.dataset.test.images[0][:, :, 0])
    content = folder / "0.png"
    Image.fromarray(pixels).save(content)
    for i in range(1, 400):
        (folder / f"{i}.png").write_bytes(content.read_bytes())
    panel.add_paths([folder])
    wait(lambda: len(panel.cards.cards) == 400 and settled(panel))
    panel.grab()
    wait(lambda: bool(panel.grid.loader._kept))
    assert len(panel.grid.loader._kept) + len(panel.grid.loader._waiting) < 100


@pytest.mark.parametrize("size", [(420, 320), (900, 500), (1500, 1000)])
def test_nothing_is_cut_at_any_size(filled: UsePanel, size, qtbot) -> None:
    filled.resize(*size)
    filled.grab()
    for made in (filled.save_button, filled.sort_button):
        assert made.width() >= made.sizeHint().width() - 1
    room = filled.grid.viewport().width()
    step = filled.grid.gridSize().width()
    assert step <= room
    assert room - (room // step) * step < step


def test_pasting_in_the_workspace_use_reaches_the_pictures(digits, wait, tmp_path) -> None:
    """Wherever the keyboard is in the window."""
    training = Training.of(digits.workspace)
    training.step_epoch()
    wait(lambda: training.trainer is not None and training.trainer.standing.epoch == 1)
    wait(lambda: not training.is_busy)
    digits.go_to("use")
    panel = digits.frame.panel("use")
    wait(panel.isVisible)
    pixels = np.asarray(digits.workspace.dataset.test.images[0][:, :, 0])
    Image.fromarray(pixels).save(tmp_path / "a.png")
    QGuiApplication.clipboard().setImage(QImage(str(tmp_path / "a.png")))
    digits.setFocus()
    QTest.keyClick(digits, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: len(panel.cards.cards) == 1 and settled(panel))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    source = digits.workspace.data_settings.source
    take_drop(digits, mime)  # on the strip, or beside the pictures
    wait(lambda: len(panel.cards.cards) == 2 and settled(panel))
    assert digits.workspace.data_settings.source == source


def used_on(workspace: Workspace, table: Path, qtbot, wait) -> UsePanel:
    """Train a network for the images of a table, and use it on their folder."""
    from cnndesk.document.edits import ReplaceNetwork
    from cnndesk.document.templates import template

    workspace.open_source(table)
    wait(lambda: workspace.dataset is not None)
    dataset = workspace.dataset
    network = template("lenet5").build(
        dataset.image_shape, len(dataset.classes), dataset.target_kind
    )
    assert workspace.push(ReplaceNetwork(network))
    training = Training.of(workspace)
    training.step_epoch()
    wait(lambda: training.trainer is not None and training.trainer.standing.epoch == 1)
    wait(lambda: not training.is_busy)
    panel = UsePanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(1097, 700)
    panel.show()
    panel.add_paths([table.parent])
    wait(lambda: bool(panel.cards.cards) and settled(panel))
    return panel


def test_values_are_told_with_their_units_and_know_no_threshold(
    workspace: Workspace, value_table: Path, qtbot, wait, tmp_path: Path
) -> None:
    panel = used_on(workspace, value_table, qtbot, wait)
    trainer = Training.of(workspace).trainer
    card = panel.cards.cards[3]
    pixels = load_image(card.path, workspace.dataset.image_shape, "crop")
    outputs = predict_images(trainer.model, pixels[None])
    (expected,) = trainer.coder.answers(outputs)[0]
    assert card.answer.values[0] == pytest.approx(expected, rel=1e-4)
    assert panel.cards.words_of(card).startswith("weight ")
    assert panel.cards.words_of(card).endswith(" g")
    assert not panel.threshold.isVisible()
    assert not panel.sort_button.isVisible()
    assert not panel.corrector.button.isVisible()
    panel.saver.save_table(tmp_path / "v.csv")
    wait(lambda: panel.message.isVisible() and not panel.saver.work.is_busy)
    head = (tmp_path / "v.csv").read_text(encoding="utf-8").splitlines()[0]
    assert head == "picture,weight [g],trained on,problem"
    panel.grab()


def test_labels_are_counted_each_and_none_is_no_label(
    workspace: Workspace, label_table: Path, qtbot, wait, tmp_path: Path
) -> None:
    panel = used_on(workspace, label_table, qtbot, wait)
    assert panel.threshold.slider.value() == 50
    assert "Label from" in panel.threshold.words.text()
    reader = panel.cards.reader
    shares = [dict(zip(c.answer.outputs, c.answer.values, strict=True)) for c in panel.cards.cards]
    for percent in (50, 40, 60):
        panel.threshold.slider.setValue(percent)
        counts = panel.cards.counts()
        for i in range(len(reader.names)):
            expected = sum(share[i] >= percent / 100 for share in shares)
            assert counts[f"class:{i}"] == expected
        none = sum(max(share.values()) < percent / 100 for share in shares)
        assert counts[UNSURE] == none
    panel.saver.sort_into(tmp_path / "sorted")
    wait(lambda: panel.message.isVisible() and not panel.saver.work.is_busy)
    copies = len(list((tmp_path / "sorted").rglob("*.png")))
    assert copies == sum(max(1, sum(v >= 0.6 for v in share.values())) for share in shares)


def test_the_header_sorts_and_adds(filled: UsePanel, qtbot) -> None:
    options = filled.header_options(filled)
    assert isinstance(options, PictureOptions)
    row = options.orders.findText("Least sure first")
    options.orders.activated.emit(row)
    assert filled.cards.order == "probability"
