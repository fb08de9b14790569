"""Data and images panels by real events, with files on disk."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from cnndesk.gui.document.image_files import can_take, recognise, take, watch_pasted
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.data.browsing import Browser
from cnndesk.gui.panels.data.images import ImagesPanel
from cnndesk.gui.panels.data.panel import DataPanel
from cnndesk.gui.widgets.pixel_view import PixelView


@pytest.fixture
def panel(workspace: Workspace, qtbot) -> DataPanel:
    made = DataPanel(workspace)
    qtbot.addWidget(made)
    made.resize(212, 700)
    made.show()
    return made


@pytest.fixture
def images(with_digits: Workspace, qtbot) -> ImagesPanel:
    made = ImagesPanel(with_digits)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rng = np.random.default_rng(0)
    for name, count in (("cat", 12), ("dog", 12)):
        (tmp_path / "animals" / name).mkdir(parents=True)
        for i in range(count):
            pixels = rng.integers(0, 255, (20, 24, 3), np.uint8)
            Image.fromarray(pixels).save(tmp_path / "animals" / name / f"{i}.png")
    (tmp_path / "animals" / "dog" / "broken.png").write_bytes(b"no image")
    return tmp_path / "animals"


def mime_of(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_the_empty_panel_opens_the_digits(panel: DataPanel, workspace: Workspace, wait) -> None:
    assert panel.empty.isVisible()
    QTest.mouseClick(panel.digits_button, Qt.MouseButton.LeftButton)
    wait(lambda: workspace.dataset is not None)
    assert not panel.empty.isVisible()
    assert panel.class_model.rowCount() == 10
    assert panel.class_model.totals.sum() == 1797


def test_a_dropped_folder_becomes_data_with_its_problems_listed(
    panel: DataPanel, workspace: Workspace, folder: Path, qtbot, wait
) -> None:
    assert can_take(mime_of(folder))
    assert take(workspace, recognise([folder]))
    wait(lambda: workspace.dataset is not None)
    images = ImagesPanel(workspace)
    qtbot.addWidget(images)
    images.resize(900, 500)
    images.show()
    assert images.model.rowCount() == 24
    assert not images.problems.isHidden()
    assert "1 problem" in images.problems.head.text()
    assert workspace.watched is not None
    count = len(workspace.dataset.problems)
    assert panel.problems.text().startswith(f"{count} problem")
    with qtbot.waitSignal(workspace.panel_requested) as asked:
        panel.problems.click()
    assert asked.args == ["images"]


def test_pictures_that_show_nothing_are_told(
    workspace: Workspace, folder: Path, qtbot, wait
) -> None:
    for i in range(2):
        Image.new("RGB", (24, 20), (9, 9, 9 * i)).save(folder / "cat" / f"empty{i}.png")
    assert take(workspace, recognise([folder]))
    wait(lambda: workspace.dataset is not None)
    images = ImagesPanel(workspace)
    qtbot.addWidget(images)
    words = [label.text() for label in images.problems.findChildren(QLabel)]
    assert "2 pictures show nothing" in words


def test_a_drop_of_something_that_is_no_data_is_refused_in_words(
    panel: DataPanel, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "letter.docx"
    path.write_text("hello")
    assert not take(workspace, recognise([path]))
    assert "letter.docx is neither a project nor images" in panel.message.words.text()
    assert not panel.message.isHidden()


def test_a_folder_without_images_is_refused_in_the_panel(
    panel: DataPanel, workspace: Workspace, tmp_path: Path, wait
) -> None:
    (tmp_path / "nothing").mkdir()
    take(workspace, recognise([tmp_path / "nothing"]))
    wait(lambda: not panel.message.isHidden())
    assert workspace.dataset is None


def test_a_dropped_picture_is_watched(panel: DataPanel, workspace: Workspace, folder: Path) -> None:
    assert take(workspace, recognise([folder / "cat" / "0.png"]))
    assert workspace.watched.image.shape == (20, 24, 3)
    assert workspace.watched.name == "0.png"


def test_a_pasted_picture_is_watched(panel: DataPanel, workspace: Workspace) -> None:
    image = QImage(5, 3, QImage.Format.Format_RGB32)
    image.fill(0xFF102030)
    mime = QMimeData()
    mime.setImageData(image)
    assert watch_pasted(workspace, mime)
    assert workspace.watched.image.shape == (3, 5, 3)
    assert workspace.watched.image[1, 2].tolist() == [0x10, 0x20, 0x30]


def test_of_several_pictures_the_first_is_watched_and_that_is_said(
    workspace: Workspace, folder: Path, qtbot
) -> None:
    pictures = sorted((folder / "cat").glob("*.png"))[:3]
    with qtbot.waitSignal(workspace.message) as told:
        assert take(workspace, recognise(pictures))
    assert workspace.watched.name == pictures[0].name
    assert "the first of 3 pictures" in told.args[0]


def test_several_folders_are_told_to_come_as_one(workspace: Workspace, folder: Path, qtbot) -> None:
    with qtbot.waitSignal(workspace.message) as told:
        assert not take(workspace, recognise([folder / "cat", folder / "dog"]))
    assert "2 folders" in told.args[0]
    assert workspace.dataset is None


def test_a_format_that_is_known_but_not_read_is_named(
    workspace: Workspace, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "photos"  # without an ending
    path.write_bytes(b"7z\xbc\xaf\x27\x1c" + bytes(100))
    with qtbot.waitSignal(workspace.message) as told:
        assert not take(workspace, recognise([path]))
    assert "7-Zip" in told.args[0]
    assert "Unpack it" in told.args[0]


def test_other_images_do_not_keep_the_test_images_of_those_before(
    with_digits: Workspace, folder: Path, wait
) -> None:
    with_digits.reopen_data(replace(with_digits.data_settings, test_source=str(folder)))
    wait(lambda: not with_digits.opener.is_busy)
    take(with_digits, recognise([folder]))
    wait(lambda: with_digits.data_settings.source == str(folder))
    assert with_digits.data_settings.test_source == ""


def test_a_broken_picture_is_refused_in_words(
    panel: DataPanel, workspace: Workspace, folder: Path
) -> None:
    assert not take(workspace, recognise([folder / "dog" / "broken.png"]))
    assert "broken.png" in panel.message.words.text()


def test_idx_files_are_opened(panel: DataPanel, workspace: Workspace, tmp_path: Path, wait) -> None:
    pixels = np.random.default_rng(0).integers(0, 255, (30, 4, 4), np.uint8)
    images = tmp_path / "train-images-idx3-ubyte"
    images.write_bytes(struct.pack(">IIII", 2051, 30, 4, 4) + pixels.tobytes())
    labels = struct.pack(">II", 2049, 30) + bytes(i % 3 for i in range(30))
    (tmp_path / "train-labels-idx1-ubyte").write_bytes(labels)
    assert take(workspace, recognise([images]))
    wait(lambda: workspace.dataset is not None)
    assert len(workspace.dataset.classes) == 3


def test_another_seed_divides_the_images_anew(
    panel: DataPanel, with_digits: Workspace, wait
) -> None:
    before = with_digits.dataset
    panel.seed.setValue(3)
    QTest.keyClick(panel.seed, Qt.Key.Key_Return)
    wait(lambda: with_digits.dataset is not before)
    assert with_digits.dataset.settings.seed == 3
    assert abs(len(with_digits.dataset.train) - len(before.train)) < 60
    assert list(with_digits.dataset.train.names[:50]) != list(before.train.names[:50])


def test_a_larger_validation_part_is_taken(panel: DataPanel, with_digits: Workspace, wait) -> None:
    before = with_digits.dataset
    panel.validation.setValue(30)
    QTest.keyClick(panel.validation, Qt.Key.Key_Return)
    wait(lambda: with_digits.dataset is not before)
    assert len(with_digits.dataset.val) > 2 * len(before.val)


def test_choosing_a_class_filters_the_grid(
    images: ImagesPanel, with_digits: Workspace, qtbot
) -> None:
    panel = DataPanel(with_digits)
    qtbot.addWidget(panel)
    panel.resize(212, 700)
    panel.show()
    panel.classes.setFocus()
    QTest.keyClick(panel.classes, Qt.Key.Key_Down)
    QTest.keyClick(panel.classes, Qt.Key.Key_Down)
    label = panel.classes.currentIndex().row()
    assert images.model.rowCount() == panel.class_model.totals[label]
    Browser.of(with_digits).clear()
    assert images.model.rowCount() == 1797


def test_clicking_an_image_watches_it(images: ImagesPanel, with_digits: Workspace, wait) -> None:
    index = images.model.index(3)
    images.grid.scrollToTop()
    wait(lambda: images.grid.visualRect(index).isValid())
    point = images.grid.visualRect(index).center()
    QTest.mouseClick(images.grid.viewport(), Qt.MouseButton.LeftButton, pos=point)
    split, position = images.model.place(3)
    assert (with_digits.watched.split, with_digits.watched.index) == (split, position)
    assert images.grid.currentIndex().row() == 3


def test_arrow_keys_walk_through_the_images(images: ImagesPanel, with_digits: Workspace) -> None:
    with_digits.watch("train", 0)
    images.grid.setFocus()
    QTest.keyClick(images.grid, Qt.Key.Key_Right)
    assert (with_digits.watched.split, with_digits.watched.index) == ("train", 1)


def test_only_what_is_on_the_screen_is_drawn(images: ImagesPanel) -> None:
    images.grid.grab()
    assert 0 < images.delegate.cached_bytes < 600 * images.delegate._cell_bytes
    assert images.model.rowCount() == 1797


def test_one_part_is_listed(images: ImagesPanel, with_digits: Workspace) -> None:
    images.splits.choose("test")
    assert images.model.rowCount() == len(with_digits.dataset.test)


def test_augmentation_goes_into_the_settings_and_is_undone(
    images: ImagesPanel, with_digits: Workspace
) -> None:
    form = images.detail.augmentation
    form.switches["flip"].click()
    assert with_digits.data_settings.augment == ("flip",)
    form.switches["rotate"].click()
    form.sliders["rotate"].setValue(50)
    assert "rotate:90" in with_digits.data_settings.augment
    while with_digits.undo.canUndo():
        with_digits.undo.undo()
    assert with_digits.data_settings.augment == ()
    assert not form.switches["flip"].isChecked()


def test_draws_show_the_augmented_image(images: ImagesPanel, with_digits: Workspace) -> None:
    form = images.detail.augmentation
    plain = form.draws._images
    assert plain.shape == (12, *with_digits.dataset.image_shape)
    assert (plain == with_digits.watched.image).all()
    form.switches["noise"].click()
    assert (form.draws._images != plain).any()
    first = form.draws._images
    form.draw_again()
    assert (form.draws._images != first).any()


@pytest.fixture
def pixels(themed, qtbot) -> PixelView:
    view = PixelView()
    qtbot.addWidget(view)
    view.resize(240, 240)
    view.show_image(np.arange(8 * 8 * 3, dtype=np.uint8).reshape(8, 8, 3))
    view.show()
    return view


def test_zoomed_in_pixels_are_numbers(pixels: PixelView) -> None:
    assert pixels.zoom == 30
    assert pixels.writes_numbers
    assert pixels.text_at(0, 1) == "3 4 5"
    assert pixels.pixel_at(QPointF(31, 1)) == (0, 1)


def test_channels_are_shown_apart(pixels: PixelView) -> None:
    pixels.show_channel(2)
    assert pixels.text_at(0, 1) == "5"
    assert pixels.grab().toImage().pixelColor(45, 3).red() == 0


def test_values_are_shown_as_the_network_gets_them(pixels: PixelView) -> None:
    pixels.show_scaled(True, (0.5, 0.5, 0.5), (-1.0, 0.0, 1.0))
    assert pixels.text_at(0, 0) == "−1.00 0.50 2.00"


def test_zooming_keeps_the_pixel_under_the_pointer(pixels: PixelView) -> None:
    at = QPointF(100, 70)
    before = pixels.pixel_at(at)
    pixels.zoom_by(2.0, at)
    assert pixels.zoom == 60
    assert pixels.pixel_at(at) == before
    pixels.zoom_by(0.01, at)
    assert pixels.zoom == 30


def test_pixels_are_reached_by_keys(pixels: PixelView, qtbot) -> None:
    seen = []
    pixels.hovered.connect(lambda r, c: seen.append((r, c)))
    pixels.setFocus()
    QTest.keyClick(pixels, Qt.Key.Key_Right)
    QTest.keyClick(pixels, Qt.Key.Key_Down)
    assert seen == [(4, 5), (5, 5)]
    QTest.mouseMove(pixels, QPoint(5, 5))


def test_parts_that_the_source_brings_are_called_its_own(
    panel: DataPanel, workspace: Workspace, tmp_path: Path, wait
) -> None:
    for part in ("train", "val", "test"):
        for n in range(4):
            place = tmp_path / "set" / part / ("dark", "light")[n % 2]
            place.mkdir(parents=True, exist_ok=True)
            grey = np.full((8, 8), 40 * (n + 1) + len(part), np.uint8)
            Image.fromarray(grey).save(place / f"{n}.png")
    take(workspace, recognise([tmp_path / "set"]))
    wait(lambda: workspace.dataset is not None)
    assert not panel.validation.isEnabled()
    assert not panel.test.isEnabled()
    assert panel.test.value() == 33
    assert panel._split_head.right.text() == "as the source has them"
    assert panel._understood.text() == workspace.dataset.understood != ""
    workspace.open_source("digits")
    wait(lambda: len(workspace.dataset.classes) == 10)
    assert panel.validation.isEnabled()
    assert panel._understood.isHidden() or not panel._understood.text()
