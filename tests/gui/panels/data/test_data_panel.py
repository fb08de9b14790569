"""The panels of the Data workspace by real events, with files on disk."""

from __future__ import annotations

import shutil
import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from cnndesk.data import Augmenter
from cnndesk.data.near_duplicates import NearDuplicate, NearDuplicates
from cnndesk.gui.document.image_files import can_take, recognise, take, watch_pasted
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.data.adding import add_pictures, folders_of_classes
from cnndesk.gui.panels.data.browsing import Browser
from cnndesk.gui.panels.data.class_list import ClassListModel
from cnndesk.gui.panels.data.fit_form import Fitted
from cnndesk.gui.panels.data.images import ImagesPanel
from cnndesk.gui.panels.data.panel import DataPanel
from cnndesk.gui.panels.data.settings_panel import DataSettingsPanel
from cnndesk.gui.widgets.basic import ElidedLabel
from cnndesk.gui.widgets.pixel_view import PixelView


@pytest.fixture
def panel(workspace: Workspace, qtbot) -> DataPanel:
    made = DataPanel(workspace)
    qtbot.addWidget(made)
    made.resize(264, 712)
    made.show()
    return made


@pytest.fixture
def settings(with_digits: Workspace, qtbot) -> DataSettingsPanel:
    made = DataSettingsPanel(with_digits)
    qtbot.addWidget(made)
    made.resize(304, 712)
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


def test_a_dropped_folder_becomes_data_with_its_problems_named(
    panel: DataPanel, workspace: Workspace, folder: Path, qtbot, wait
) -> None:
    assert can_take(mime_of(folder))
    assert take(workspace, recognise([folder]))
    wait(lambda: workspace.dataset is not None)
    images = ImagesPanel(workspace)
    qtbot.addWidget(images)
    images.resize(900, 500)
    images.show()
    assert images.model.rowCount() == 24 - len(workspace.dataset.test)
    assert workspace.watched is not None
    (row,) = panel.problems.rows
    words = [label.accessibleName() for label in row.findChildren(ElidedLabel)]
    assert row.findChild(QLabel).text() == "1 file cannot be read"
    assert words[0].startswith("broken.png · ")
    with qtbot.waitSignal(workspace.panel_requested) as asked:
        row.buttons["Show"].click()
    assert asked.args == ["images"]
    assert "broken.png" in images.files.item(0).text()
    assert images.model.rowCount() == 0
    images.all_button.click()
    assert images.files.isHidden()
    assert images.model.rowCount() > 0


def test_pictures_that_show_nothing_are_told_and_left_out(
    panel: DataPanel, workspace: Workspace, folder: Path, wait
) -> None:
    for i in range(2):
        Image.new("RGB", (24, 20), (9, 9, 9 * i)).save(folder / "cat" / f"empty{i}.png")
    assert take(workspace, recognise([folder]))
    wait(lambda: workspace.dataset is not None)
    (row,) = [r for r in panel.problems.rows if "Leave out" in r.buttons]
    assert row.findChild(QLabel).text() == "2 pictures show nothing"
    row.buttons["Leave out"].click()
    assert workspace.dataset.matched.excluded == 2
    assert not any("Leave out" in r.buttons for r in panel.problems.rows)
    workspace.undo.undo()
    assert any("Leave out" in r.buttons for r in panel.problems.rows)


def test_of_copies_one_is_kept_and_the_leak_ends(
    panel: DataPanel, workspace: Workspace, folder: Path, wait
) -> None:
    shutil.copy(folder / "cat" / "1.png", folder / "cat" / "again.png")
    shutil.copy(folder / "cat" / "2.png", folder / "dog" / "strange.png")
    assert take(workspace, recognise([folder]))
    wait(lambda: workspace.dataset is not None)
    titles = [row.findChild(QLabel).text() for row in panel.problems.rows]
    assert titles[1:] == ["1 picture is there twice", "1 picture is there with different labels"]
    panel.problems.rows[1].buttons["Keep one"].click()
    assert workspace.dataset.matched.excluded == 1
    titles = [row.findChild(QLabel).text() for row in panel.problems.rows]
    assert titles[1:] == ["1 picture is there with different labels"]
    assert "Keep one" not in panel.problems.rows[1].buttons


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
    settings: DataSettingsPanel, with_digits: Workspace, wait
) -> None:
    before = with_digits.dataset
    settings.split.seed.setValue(3)
    QTest.keyClick(settings.split.seed, Qt.Key.Key_Return)
    wait(lambda: with_digits.dataset is not before)
    assert with_digits.dataset.settings.seed == 3
    assert abs(len(with_digits.dataset.train) - len(before.train)) < 60
    assert list(with_digits.dataset.train.names[:50]) != list(before.train.names[:50])


def test_a_larger_validation_part_is_taken(
    settings: DataSettingsPanel, with_digits: Workspace, wait
) -> None:
    before = with_digits.dataset
    settings.split.validation.setValue(30)
    QTest.keyClick(settings.split.validation, Qt.Key.Key_Return)
    wait(lambda: with_digits.dataset is not before)
    assert len(with_digits.dataset.val) > 2 * len(before.val)


def test_choosing_a_class_filters_the_grid(
    images: ImagesPanel, with_digits: Workspace, qtbot
) -> None:
    panel = DataPanel(with_digits)
    qtbot.addWidget(panel)
    panel.resize(264, 700)
    panel.show()
    panel.classes.setFocus()
    QTest.keyClick(panel.classes, Qt.Key.Key_Down)
    QTest.keyClick(panel.classes, Qt.Key.Key_Down)
    label = panel.classes.currentIndex().row()
    counts = panel.class_model.counts(label)
    assert images.model.rowCount() == counts["train"] + counts["val"]
    assert images.header.classes.currentText() == with_digits.dataset.classes[label]
    Browser.of(with_digits).clear()
    assert images.model.rowCount() == 1797 - len(with_digits.dataset.test)
    assert images.header.classes.currentText() == "All classes"


def test_a_click_selects_and_a_double_click_watches(
    images: ImagesPanel, with_digits: Workspace, wait
) -> None:
    before = with_digits.watched
    images.grid.scrollToTop()
    index = images.model.index(3)
    wait(lambda: images.grid.visualRect(index).isValid())
    point = images.grid.visualRect(index).center()
    QTest.mouseClick(images.grid.viewport(), Qt.MouseButton.LeftButton, pos=point)
    split, position = images.model.place(3)
    assert images.grid.currentIndex().row() == 3
    assert with_digits.watched is before
    assert images.footer.name.accessibleName() == with_digits.dataset.whole[split].names[position]
    images.footer.watch.click()
    assert (with_digits.watched.split, with_digits.watched.index) == (split, position)
    other = images.grid.visualRect(images.model.index(5)).center()
    QTest.mouseClick(images.grid.viewport(), Qt.MouseButton.LeftButton, pos=other)
    QTest.mouseDClick(images.grid.viewport(), Qt.MouseButton.LeftButton, pos=other)
    assert (with_digits.watched.split, with_digits.watched.index) == images.model.place(5)


def test_arrow_keys_walk_through_the_images_and_enter_watches(
    images: ImagesPanel, with_digits: Workspace
) -> None:
    with_digits.watch("train", 0)
    images.grid.setFocus()
    QTest.keyClick(images.grid, Qt.Key.Key_Right)
    assert images.grid.currentIndex().row() == 1
    assert with_digits.watched.index == 0
    QTest.keyClick(images.grid, Qt.Key.Key_Return)
    assert (with_digits.watched.split, with_digits.watched.index) == ("train", 1)


def test_only_what_is_on_the_screen_is_drawn(images: ImagesPanel) -> None:
    images.grid.grab()
    assert 0 < images.delegate.cached_bytes < 600 * images.delegate._cell_bytes
    assert images.model.rowCount() > 1500


def test_one_part_is_listed(images: ImagesPanel, with_digits: Workspace) -> None:
    images.header.parts.choose("val")
    assert images.model.rowCount() == len(with_digits.dataset.val)
    images.header.parts.choose("")
    assert images.model.rowCount() == 1797 - len(with_digits.dataset.test)


def test_images_are_found_by_name_and_nothing_found_is_said(
    images: ImagesPanel, with_digits: Workspace, wait
) -> None:
    name = with_digits.dataset.train.names[7]
    QTest.keyClicks(images.header.search, name.upper())
    wait(lambda: images.browser.filter.find == name.upper())
    listed = [images.model.index(row).data() for row in range(images.model.rowCount())]
    assert name in listed
    assert all(name in one for one in listed)
    QTest.keyClicks(images.header.search, "no such image")
    wait(lambda: images.nothing.isVisible())
    QTest.keyClick(images.header.search, Qt.Key.Key_Escape)
    assert images.model.rowCount() > 1500


def test_sealed_test_images_are_in_no_list_until_they_are_opened(
    images: ImagesPanel, with_digits: Workspace
) -> None:
    listed = {images.model.place(row)[0] for row in range(images.model.rowCount())}
    assert listed == {"train", "val"}
    images.header.parts.choose("test")
    assert images.model.rowCount() == 0
    assert images.sealed.isVisible()
    images.sealed.open.click()
    assert images.model.rowCount() == 0  # asked once more
    images.sealed.keep.click()
    assert not with_digits.project.seal
    images.sealed.open.click()
    images.sealed.confirm.click()
    assert images.model.rowCount() == len(with_digits.dataset.test)
    assert with_digits.project.seal.openings[0].epoch == 0
    assert not images.sealed.isVisible()


def test_pictures_of_classes_are_never_test_images(with_digits: Workspace) -> None:
    model = ClassListModel()
    model.show(with_digits.dataset)
    test = {image.tobytes() for image in with_digits.dataset.test.images}
    train = {image.tobytes() for image in with_digits.dataset.train.images}
    shown = [image.tobytes() for row in range(10) for image in model.images(row, 4)]
    assert len(shown) == 40
    assert all(one in train or one not in test for one in shown)


def test_the_pixels_are_shown_beside_the_grid(images: ImagesPanel, with_digits: Workspace) -> None:
    assert not images.detail.isVisible()
    images.closely.click()
    assert images.detail.isVisible()
    np.testing.assert_array_equal(images.detail.pixels._image, with_digits.watched_image)


def test_of_two_classes_the_other_one_is_offered(
    workspace: Workspace, folder: Path, qtbot, wait
) -> None:
    workspace.open_source(folder)
    wait(lambda: workspace.dataset is not None)
    images = ImagesPanel(workspace)
    qtbot.addWidget(images)
    images.resize(900, 500)
    images.show()
    images.grid.setCurrentIndex(images.model.index(0))
    place = images.model.place(0)
    before = workspace.dataset.known(*place)
    other = {"cat": "dog", "dog": "cat"}[before]
    assert images.footer.as_other.text() == f"Relabel as {other}"
    images.footer.as_other.click()
    assert workspace.dataset.known(*place) == other
    images.footer.exclude.click()
    assert images.footer.exclude.text() == "Take back"


def test_augmentation_goes_into_the_settings_and_is_undone(
    settings: DataSettingsPanel, with_digits: Workspace
) -> None:
    form = settings.augmentation
    form.switches["flip"].click()
    assert with_digits.data_settings.augment == ("flip",)
    form.switches["rotate"].click()
    form.sliders["rotate"].setValue(50)
    assert "rotate:90" in with_digits.data_settings.augment
    assert form.switches["rotate"].text() == "Rotate ±90°"
    while with_digits.undo.canUndo():
        with_digits.undo.undo()
    assert with_digits.data_settings.augment == ()
    assert not form.switches["flip"].isChecked()


def test_draws_show_the_augmented_image_as_training_makes_it(
    settings: DataSettingsPanel, with_digits: Workspace
) -> None:
    form = settings.augmentation
    plain = form.draws.images
    assert plain.shape == (8, *with_digits.dataset.image_shape)
    assert (plain == with_digits.watched.image).all()
    form.switches["noise"].click()
    expected = plain.copy()
    Augmenter(with_digits.data_settings.augment).apply(
        expected, with_digits.data_settings.seed, 0, 0
    )
    np.testing.assert_array_equal(form.draws.images, expected)
    assert (expected != plain).any()
    form.again.click()
    assert (form.draws.images != expected).any()


def test_the_button_trains_on_the_images_that_it_counts(
    drawn: Workspace, training, endless, qtbot, wait
) -> None:
    endless(drawn)
    panel = DataSettingsPanel(drawn)
    qtbot.addWidget(panel)
    panel.show()
    count = f"{len(drawn.dataset.train):,}".replace(",", "\u202f")
    assert panel.train.text() == f"Train on these {count} images"
    with qtbot.waitSignal(drawn.panel_requested) as asked:
        panel.train.click()
    assert asked.args == ["training"]
    wait(lambda: training.progress is not None and training.progress.step > 0)
    assert panel.train.text().startswith("Training on")
    training.stop()
    wait(lambda: not training.is_busy)


def test_without_a_network_the_button_leads_to_one(settings: DataSettingsPanel, qtbot) -> None:
    assert settings.train.text() == "Choose a network for these images"
    with qtbot.waitSignal(settings._workspace.panel_requested) as asked:
        settings.train.click()
    assert asked.args == ["canvas"]


def test_the_shares_of_the_bar_add_up_to_a_hundred(settings: DataSettingsPanel) -> None:
    tenths = [
        round(10 * float(share.removesuffix("\u00a0%")))
        for share in settings.split.bar.shares.values()
    ]
    assert sum(tenths) == 1000


@pytest.mark.parametrize(
    ("original", "wanted", "fit", "expected"),
    [
        ((400, 500), (100, 100), "crop", Fitted(cut=(0.0, 0.2), scale=0.25)),
        ((500, 400), (100, 100), "pad", Fitted(black=(0.0, 0.2), scale=0.2)),
        ((100, 200), (100, 100), "stretch", Fitted(stretch=0.5, scale=0.5)),
        ((473, 499), (473, 499), "crop", Fitted()),
    ],
)
def test_what_fitting_does_is_worked_out(original, wanted, fit, expected) -> None:
    found = Fitted.of(original, wanted, fit)
    assert found.cut == pytest.approx(expected.cut)
    assert found.black == pytest.approx(expected.black)
    assert found.stretch == pytest.approx(expected.stretch)
    assert found.scale == pytest.approx(expected.scale)


def test_fit_is_told_of_the_watched_image(workspace: Workspace, folder: Path, qtbot, wait) -> None:
    workspace.open_source(folder, height=10, width=10)
    wait(lambda: workspace.dataset is not None)
    panel = DataSettingsPanel(workspace)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.fit._before.text() == "20×24"
    assert panel.fit._after.text() == "becomes 10×10. 17 % are cut off, left and right."
    panel.fit.fit.setCurrentIndex(panel.fit.fit.findData("pad"))
    panel.fit.fit.activated.emit(1)
    wait(lambda: workspace.dataset.settings.fit == "pad")
    assert panel.fit._after.text() == "becomes 10×10. 17 % are black, above and below."


def test_added_pictures_are_copied_beside_the_others_and_overwrite_nothing(
    panel: DataPanel, workspace: Workspace, folder: Path, tmp_path: Path, wait
) -> None:
    workspace.open_source(folder)
    wait(lambda: workspace.dataset is not None)
    before = workspace.dataset
    mine = tmp_path / "0.png"
    pixels = np.random.default_rng(5).integers(0, 255, (20, 24, 3), np.uint8)
    Image.fromarray(pixels).save(mine)
    old = (folder / "cat" / "0.png").read_bytes()
    place = folders_of_classes(before)["cat"]
    assert place == folder / "cat"
    panel.source.take_additions("cat", add_pictures([mine], place))
    wait(lambda: workspace.dataset is not before)
    assert (folder / "cat" / "0.png").read_bytes() == old
    assert (folder / "cat" / "0-2.png").read_bytes() == mine.read_bytes()
    assert sum(len(part) for part in workspace.dataset.splits.values()) == 25


def test_a_picture_that_cannot_be_copied_is_named(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    added = add_pictures([tmp_path / "gone.png"], tmp_path / "there")
    assert added.copied == 0
    assert added.failed.startswith("gone.png could not be copied to ")
    assert not list((tmp_path / "there").iterdir())


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
    panel: DataPanel, workspace: Workspace, tmp_path: Path, qtbot, wait
) -> None:
    for part in ("train", "val", "test"):
        for n in range(4):
            place = tmp_path / "set" / part / ("dark", "light")[n % 2]
            place.mkdir(parents=True, exist_ok=True)
            grey = np.full((8, 8), 40 * (n + 1) + len(part), np.uint8)
            Image.fromarray(grey).save(place / f"{n}.png")
    take(workspace, recognise([tmp_path / "set"]))
    wait(lambda: workspace.dataset is not None)
    settings = DataSettingsPanel(workspace)
    qtbot.addWidget(settings)
    split = settings.split
    assert not split.validation.isEnabled()
    assert not split.test.isEnabled()
    assert not split.seed.isEnabled()
    assert split.test.value() == 33
    assert split.validation.value() == 50
    assert split.head.right.text() == "as the source has them"
    assert panel.source.understood.text() == workspace.dataset.understood != ""
    workspace.open_source("digits")
    wait(lambda: len(workspace.dataset.classes) == 10)
    assert split.validation.isEnabled()
    assert split.seed.isEnabled()
    assert panel.source.understood.isHidden() or not panel.source.understood.text()


def test_nothing_of_the_panels_is_a_window_of_its_own(with_digits: Workspace, qtbot) -> None:
    before = set(QApplication.topLevelWidgets())
    made = [kind(with_digits) for kind in (DataPanel, ImagesPanel, DataSettingsPanel)]
    for panel in made:
        qtbot.addWidget(panel)
    shown = [w for w in set(QApplication.topLevelWidgets()) - before if w.isVisible()]
    assert shown == []


def test_pictures_that_are_nearly_the_same_are_listed_with_the_problems(
    panel: DataPanel, with_digits: Workspace
) -> None:
    one = NearDuplicate("test", "t/a.png", "train", "t/b.png")
    with_digits.opener.near_duplicates_found.emit(NearDuplicates(3, (one,), 10, 10))
    (row,) = panel.problems.rows
    assert row.findChild(QLabel).text() == "3 near-copies in other parts"
    words = [label.accessibleName() for label in row.findChildren(ElidedLabel)]
    assert words == ["a.png ≈ b.png", "and 2 more"]
    with_digits.set_dataset(with_digits.dataset)
    assert panel.problems.rows == [] or panel.problems.isHidden()


def test_what_was_guessed_is_said_without_options_of_the_command_line(
    panel: DataPanel, workspace: Workspace, tmp_path: Path, wait
) -> None:
    rng = np.random.default_rng(0)
    for name in ("flowers/daisy", "flowers/iris", "holiday"):
        (tmp_path / name).mkdir(parents=True)
        for i in range(6):
            pixels = rng.integers(0, 255, (20, 24, 3), np.uint8)
            Image.fromarray(pixels).save(tmp_path / name / f"{i}.png")
    workspace.open_source(str(tmp_path))
    wait(lambda: workspace.dataset is not None)
    words = " ".join(label.text() for row in panel.notes.rows for label in row.findChildren(QLabel))
    assert "“flowers” is one class" in words
    assert "--" not in words
    assert panel.notes.isVisible()
    assert panel.notes.otherwise.isVisible()
    workspace.open_source("digits")
    wait(lambda: workspace.dataset is not None and workspace.dataset.kind == "built in")
    assert not panel.notes.otherwise.isVisible(), "the program's own images are read in one way"
