"""What to do with files and pictures that are dropped or pasted anywhere on the window.

Decides only: images become data or the watched image. Projects are opened by the window itself.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QImage

from cnndesk.data import IMAGE_SUFFIXES, load_picture
from cnndesk.document.project import SUFFIX
from cnndesk.errors import DataError
from cnndesk.gui.document.workspace import Workspace

_ARCHIVES = (".zip", ".csv", ".tsv", ".bin", ".gz")
MAXIMUM_WATCHED = 512
"""Pixels of the longer side of a watched picture from elsewhere; a larger one is reduced."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dropping", text)


def local_paths(mime: QMimeData) -> list[Path]:
    """Return the files and folders of this machine that are being dropped."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def can_drop(mime: QMimeData) -> bool:
    """Whether something here may be images: files, folders or a picture."""
    paths = local_paths(mime)
    if paths:
        return not all(path.suffix == SUFFIX for path in paths)
    return mime.hasImage()


def accept_drop(workspace: Workspace, mime: QMimeData) -> bool:
    """Take what was dropped or pasted.

    A folder, zip, CSV, IDX or CIFAR file is opened as data; a single picture is watched.

    Returns
    -------
    bool
        False when it is none of that; the workspace's message has then said why.
    """
    paths = [path for path in local_paths(mime) if path.suffix != SUFFIX]
    if paths:
        return open_path(workspace, paths)
    if mime.hasImage():
        image = QImage(mime.imageData())
        if not image.isNull():
            workspace.watch_image(from_qimage(image), _tr("pasted picture"))
            return True
    return False


def open_path(workspace: Workspace, paths: list[Path]) -> bool:
    """Open files or a folder as data, or watch a single picture."""
    first = paths[0]
    folders = [path for path in paths if path.is_dir()]
    if len(folders) > 1:
        workspace.message.emit(
            _tr("{n} folders were dropped. Drop the one folder that they lie in.").format(
                n=len(folders)
            ),
            "error",
            "data",
        )
        return False
    if folders:
        workspace.open_source(folders[0])
        return True
    if first.suffix.casefold() in IMAGE_SUFFIXES:
        return _watch_file(workspace, first, len(paths))
    if first.suffix.casefold() in _ARCHIVES or "ubyte" in first.name:
        workspace.open_source(first)
        return True
    workspace.message.emit(
        _tr(
            "{name} is no image data. Drop a folder with a folder of images per class, a zip of "
            "one, a CSV file, or MNIST (IDX) or CIFAR (binary) files."
        ).format(name=first.name),
        "error",
        "data",
    )
    return False


def _watch_file(workspace: Workspace, path: Path, count: int) -> bool:
    try:
        picture = load_picture(path)
    except DataError as error:
        workspace.message.emit(str(error), "error", "data")
        return False
    workspace.watch_image(reduced(picture), path.name)
    if count > 1:
        workspace.message.emit(
            _tr(
                "Watching {name}, the first of {n} pictures. To train on pictures, drop the "
                "folder they lie in, with a folder per class."
            ).format(name=path.name, n=count),
            "info",
            "data",
        )
    return True


def from_qimage(image: QImage) -> np.ndarray:
    """Return a picture as uint8 (h, w, 3), reduced if it is large."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    pixels = rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3)
    return reduced(np.array(pixels))


def reduced(image: np.ndarray) -> np.ndarray:
    """Return a picture no side of which is longer than `MAXIMUM_WATCHED`."""
    from cnndesk.data.fit import fit_array

    height, width, channels = image.shape
    scale = MAXIMUM_WATCHED / max(height, width)
    if scale >= 1:
        return image
    size = (max(1, round(height * scale)), max(1, round(width * scale)), channels)
    return fit_array(image, size, "stretch")
