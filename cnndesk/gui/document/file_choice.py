"""Asking for files and folders: where one was last for such a thing, pictures shown as pictures.

Every dialog of the program that chooses a file goes through here. Pictures are chosen in a dialog
that shows them small; the others are those of the system. Nothing is opened or written here.
"""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QIdentityProxyModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QIcon, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QFileSystemModel, QListView, QWidget

from cnndesk.data import is_picture_name
from cnndesk.data.file_names import safe_file_name
from cnndesk.gui.document.settings import Settings
from cnndesk.paths import home

PICTURE = 96
"""Side of a small picture, in logical pixels."""

LARGEST_FILE = 64 * 2**20
"""Bytes of a file that is still made a small picture of."""

LARGEST_PICTURE = 60_000_000
"""Pixels of a picture that cannot be read reduced and is still made a small picture of."""

KEPT = 2000
"""Small pictures that one dialog keeps."""


def last_folder(settings: Settings, kind: str, first: str = "") -> str:
    """Return the folder that was used last for a kind of thing, or the nearest above that exists.

    Parameters
    ----------
    settings : Settings
    kind : str
        Such as ``"project"``, ``"images"``, ``"picture"``, ``"export"``.
    first : str
        What to return where none was used yet; the home folder by default.
    """
    folders = settings.get("folders", {})
    name = folders.get(kind, "") if isinstance(folders, dict) else ""
    if kind == "project" and not name:
        name = settings.get("folder", "")  # where earlier versions noted it
    if not isinstance(name, str) or not name:
        return first or str(home())
    path = Path(name)
    for folder in (path, *path.parents):
        try:
            if folder.is_dir():
                return str(folder)
        except OSError:
            continue
    return str(home())


def remember_folder(settings: Settings, kind: str, folder: Path) -> None:
    """Begin there the next time that such a thing is chosen."""
    folders = settings.get("folders", {})
    folders = dict(folders) if isinstance(folders, dict) else {}
    if folders.get(kind) != str(folder):
        settings.set("folders", folders | {kind: str(folder)})


def choose_folder(parent: QWidget, settings: Settings, kind: str, title: str) -> Path | None:
    """Ask for a folder; None if the user gave up. The next time begins in the folder around it."""
    name = QFileDialog.getExistingDirectory(parent, title, last_folder(settings, kind))
    if not name:
        return None
    remember_folder(settings, kind, Path(name).parent)
    return Path(name)


def choose_file(
    parent: QWidget, settings: Settings, kind: str, title: str, filters: str, *, first: str = ""
) -> Path | None:
    """Ask for one file that exists; None if the user gave up.

    Parameters
    ----------
    first : str
        Where to begin the first time; the home folder by default.
    """
    folder = last_folder(settings, kind, first)
    name, _ = QFileDialog.getOpenFileName(parent, title, folder, filters)
    if not name:
        return None
    remember_folder(settings, kind, Path(name).parent)
    return Path(name)


def choose_new_file(
    parent: QWidget, settings: Settings, kind: str, title: str, name: str, filters: str = ""
) -> Path | None:
    """Ask where to write; None if the user gave up. A file that is there has been asked about.

    Parameters
    ----------
    name : str
        What to call it: a file name, put into the last folder, or a whole path.
    """
    proposed = Path(name)
    if not proposed.is_absolute():
        proposed = Path(last_folder(settings, kind)) / safe_file_name(name)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), filters)
    if not chosen:
        return None
    remember_folder(settings, kind, Path(chosen).parent)
    return Path(chosen)


def choose_pictures(
    parent: QWidget,
    settings: Settings,
    title: str,
    filters: str,
    *,
    several: bool = False,
    kind: str = "picture",
) -> list[Path]:
    """Ask for pictures, shown small; empty if the user gave up."""
    dialog = PictureDialog(parent, title, last_folder(settings, kind), filters, several=several)
    try:
        if not dialog.exec():
            return []
        paths = [Path(name) for name in dialog.selectedFiles()]
    finally:
        dialog.deleteLater()
    if paths:
        remember_folder(settings, kind, paths[0].parent)
    return paths


class PictureDialog(QFileDialog):
    """Qt's dialog with small pictures in place of icons."""

    def __init__(
        self, parent: QWidget, title: str, folder: str, filters: str, *, several: bool
    ) -> None:
        super().__init__(parent, title, folder, filters)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        mode = QFileDialog.FileMode
        self.setFileMode(mode.ExistingFiles if several else mode.ExistingFile)
        self.pictures = SmallPictures(self)
        self.setProxyModel(self.pictures)
        self.setViewMode(QFileDialog.ViewMode.List)
        view = self.findChild(QListView, "listView")
        if view is not None:
            view.setViewMode(QListView.ViewMode.IconMode)
            view.setIconSize(QSize(PICTURE, PICTURE))
            view.setGridSize(QSize(PICTURE + 24, PICTURE + 34))
            view.setResizeMode(QListView.ResizeMode.Adjust)
            view.setMovement(QListView.Movement.Static)
            view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.resize(860, 560)


class SmallPictures(QIdentityProxyModel):
    """Files as a dialog lists them, pictures with themselves as icons.

    Only what is on the screen is asked for; one picture is read each turn of the event loop, so
    that a folder of large photographs can be left at any time.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._made: OrderedDict[str, QIcon | None] = OrderedDict()
        self._wanted: OrderedDict[str, QPersistentModelIndex] = OrderedDict()
        self._read_soon = QTimer(self, interval=0)
        self._read_soon.timeout.connect(self._read_one)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return what the files are, and for pictures how they look."""
        found = super().data(index, role)
        if role != Qt.ItemDataRole.DecorationRole or index.column():
            return found
        path = super().data(index, QFileSystemModel.Roles.FilePathRole)
        if not isinstance(path, str) or not is_picture_name(path):
            return found
        if path in self._made:
            return self._made[path] or found
        self._wanted[path] = QPersistentModelIndex(index)
        self._wanted.move_to_end(path)
        while len(self._wanted) > KEPT:
            self._wanted.popitem(last=False)
        self._read_soon.start()
        return found

    def _read_one(self) -> None:
        if not self._wanted:
            self._read_soon.stop()
            return
        path, index = self._wanted.popitem()  # what was asked for last is on the screen
        self._made[path] = small_picture(path)
        while len(self._made) > KEPT:
            self._made.popitem(last=False)
        if index.isValid():
            place = self.index(index.row(), index.column(), index.parent())
            self.dataChanged.emit(place, place, [Qt.ItemDataRole.DecorationRole])


def small_picture(path: str) -> QIcon | None:
    """Return a picture reduced to an icon; None where it cannot be read, or would take too much."""
    try:
        if not Path(path).is_file() or Path(path).stat().st_size > LARGEST_FILE:
            return None  # a pipe would be waited for
    except OSError:
        return None
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or not reader.canRead():
        return None
    reduces = bytes(reader.format().data()) in (
        b"jpeg",
        b"jpg",
    )  # decoded at a fraction of its size
    if not reduces and size.width() * size.height() > LARGEST_PICTURE:
        return None
    wanted = QSize(2 * PICTURE, 2 * PICTURE)  # sharp on a screen of twice the dots
    if size.width() > wanted.width() or size.height() > wanted.height():
        reader.setScaledSize(size.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else QIcon(QPixmap.fromImage(image))
