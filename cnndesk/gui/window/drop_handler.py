"""What is dropped on a window: a project, images to learn from, one picture, or nothing we know."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from cnndesk.data import IMAGE_SUFFIXES
from cnndesk.gui.window.files import is_project

if TYPE_CHECKING:
    from cnndesk.gui.window.main_window import MainWindow

_DATA_SUFFIXES = {".zip", ".csv", ".tsv", ".gz", ".bin", ".idx"}


class Dropped(Enum):
    """Kinds of dropped files."""

    PROJECT = "project"
    DATA = "data"
    IMAGE = "image"
    UNKNOWN = "unknown"


def recognise(path: Path) -> Dropped:
    """Return what a path is, by its name and kind; nothing is read."""
    if path.is_dir():
        return Dropped.DATA
    if not path.is_file():
        return Dropped.UNKNOWN
    if is_project(path):
        return Dropped.PROJECT
    suffix = path.suffix.lower()
    if suffix in IMAGE_SUFFIXES:
        return Dropped.IMAGE
    if suffix in _DATA_SUFFIXES or "ubyte" in path.name:
        return Dropped.DATA
    return Dropped.UNKNOWN


def can_take(data: QMimeData) -> bool:
    """Whether something is dragged that a window takes: files."""
    return data.hasUrls()


def take(window: MainWindow, data: QMimeData) -> None:
    """Do with dropped files what their kind calls for; of several, the first counts."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if not paths:
        window.show_message(window.tr("Only files of this machine can be dropped."), "warning")
        return
    take_path(window, paths[0])


def take_path(window: MainWindow, path: Path) -> None:
    """Open a path as what it is; say so if it is nothing we know."""
    kind = recognise(path)
    if kind is Dropped.PROJECT:
        window.files.open_path(path)
    elif kind is Dropped.DATA:
        window.files.open_images(str(path))
    elif kind is Dropped.IMAGE:
        window.files.watch_file(path)
    else:
        window.show_message(
            window.tr(
                "{0} is neither a project nor images. Drop a folder with one folder per class, "
                "a zip or CSV of images, or a picture."
            ).format(path.name),
            "error",
        )
