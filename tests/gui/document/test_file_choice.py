"""Claims about the dialogs for files: where they begin, and pictures that are seen in them."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListView, QWidget

from cnndesk.gui.document import file_choice
from cnndesk.gui.document.file_choice import (
    PictureDialog,
    choose_file,
    choose_folder,
    choose_new_file,
    last_folder,
    remember_folder,
    small_picture,
)
from cnndesk.gui.document.settings import Settings
from cnndesk.paths import home


@pytest.fixture
def parent(themed, qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_each_kind_of_thing_begins_where_it_was_chosen_last(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings()
    asked: list[str] = []
    folders = {name: tmp_path / name for name in ("projects", "pictures", "exports")}
    for folder in folders.values():
        folder.mkdir()

    def answer(_parent, _title, at="", _kinds=""):
        asked.append(at)
        return str(folders["projects"] / "a.cnndesk"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(
        QFileDialog,
        "getExistingDirectory",
        lambda _p, _t, at: asked.append(at) or str(folders["pictures"]),
    )
    assert choose_file(parent, settings, "project", "Open", "") == folders["projects"] / "a.cnndesk"
    choose_file(parent, settings, "project", "Open", "")
    choose_folder(parent, settings, "images", "Open")
    choose_folder(parent, settings, "images", "Open")
    choose_new_file(parent, settings, "export", "Export", "map.png")
    assert asked == [
        str(home()),
        str(folders["projects"]),
        str(home()),
        str(tmp_path),
        str(home() / "map.png"),
    ]
    assert Settings().get("folders")["project"] == str(folders["projects"])


def test_a_path_that_is_known_is_proposed_as_it_is(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda _p, _t, at, _k: asked.append(at) or ("", "")
    )
    settings = Settings()
    where = str(tmp_path / "x.png")
    assert choose_new_file(parent, settings, "export", "Export", where) is None
    assert asked == [where]
    assert settings.get("folders") is None


def test_a_folder_that_is_gone_leads_to_the_nearest_that_is_left(tmp_path: Path) -> None:
    settings = Settings()
    gone = tmp_path / "a" / "b" / "c"
    gone.mkdir(parents=True)
    remember_folder(settings, "images", gone)
    assert last_folder(settings, "images") == str(gone)
    gone.rmdir()
    assert last_folder(settings, "images") == str(gone.parent)


@pytest.mark.parametrize("damaged", [["a"], {"images": 3}, "text", {"images": ""}])
def test_damaged_settings_lead_home(damaged: object) -> None:
    settings = Settings()
    settings.set("folders", damaged)
    assert last_folder(settings, "images") == str(home())


def test_pictures_are_seen_in_the_dialog(parent: QWidget, tmp_path: Path, wait) -> None:
    red = np.zeros((40, 60, 3), np.uint8)
    red[:, :, 0] = 255
    Image.fromarray(red).save(tmp_path / "red.png")
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    dialog = PictureDialog(parent, "Choose", str(tmp_path), "Pictures (*.png *.jpg)", several=True)
    dialog.show()
    view = dialog.findChild(QListView, "listView")
    model = view.model()

    def colour(name: str):
        for row in range(model.rowCount(view.rootIndex())):
            index = model.index(row, 0, view.rootIndex())
            if index.data() == name:
                icon = index.data(Qt.ItemDataRole.DecorationRole)
                shown = icon.pixmap(48, 48).toImage()
                return shown.pixelColor(shown.width() // 2, shown.height() // 2).getRgb()[:3]
        return None

    wait(lambda: colour("red.png") == (255, 0, 0))
    wait(lambda: colour("broken.jpg") is not None)
    dialog.close()


def test_what_cannot_be_shown_small_is_left_to_its_icon(
    themed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("RGB", (50, 50)).save(tmp_path / "a.png")
    assert small_picture(str(tmp_path / "a.png")) is not None
    monkeypatch.setattr(file_choice, "LARGEST_PICTURE", 2499)
    assert small_picture(str(tmp_path / "a.png")) is None
    (tmp_path / "text.png").write_text("no picture")
    assert small_picture(str(tmp_path / "text.png")) is None
    assert small_picture(str(tmp_path / "gone.png")) is None
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.png")
        assert small_picture(str(tmp_path / "pipe.png")) is None


def test_every_dialog_for_files_goes_through_here() -> None:
    package = Path(file_choice.__file__).parents[1]
    own = [
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if "QFileDialog" in path.read_text(encoding="utf-8")
    ]
    assert own == ["document/file_choice.py"], "use the functions of document/file_choice.py"
