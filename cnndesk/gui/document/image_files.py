"""Files that are dropped, pasted or chosen: what they are, and the one way in for images.

A project or a network of another program is only recognised here; the window opens it. Images to
learn from are opened in the background, a single picture is watched; what cannot be done is told by
the workspace's message.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QImage

from cnndesk.data import (
    data_filters,
    is_data_file,
    is_picture_name,
    load_image,
    load_picture,
    picture_filter,
    what_to_give,
    why_not_read,
)
from cnndesk.document.project import is_project_name
from cnndesk.errors import CnndeskError
from cnndesk.gui.document.workspace import Workspace
from cnndesk.lessons.file_names import is_handout_name

MAXIMUM_WATCHED = 512
"""Pixels of the longer side of a watched picture from elsewhere; a larger one is reduced."""


class Kind(Enum):
    """What somebody gives to a window."""

    PROJECT = "project"
    LESSON = "lesson"
    NETWORK = "network"
    DATA = "data"
    FOLDERS = "folders"
    PICTURE = "picture"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Given:
    """Files and folders, understood as one thing.

    Attributes
    ----------
    kind : Kind
    path : Path
        Of what counts: the first of its kind.
    count : int
        How many files or folders were given.
    """

    kind: Kind
    path: Path
    count: int = 1


def is_network_name(path: Path) -> bool:
    """Whether a file is called like a network of another program; its content may be anything."""
    return path.suffix.casefold() == ".onnx"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImageFiles", text)


def local_paths(mime: QMimeData) -> list[Path]:
    """Return the files and folders of this machine that are being dropped."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def can_take(mime: QMimeData) -> bool:
    """Whether something is dragged that may be a project or images."""
    return bool(local_paths(mime)) or mime.hasUrls() or mime.hasImage()


def recognise(paths: Sequence[Path]) -> Given:
    """Return what files are together, by their names, and first bytes where names say nothing.

    Parameters
    ----------
    paths : sequence of Path
        At least one.
    """
    folders = [path for path in paths if path.is_dir()]
    if folders:
        return Given(Kind.DATA if len(folders) == 1 else Kind.FOLDERS, folders[0], len(folders))
    found = [path for path in paths if path.is_file()]
    for kind, belongs in (
        (Kind.PROJECT, is_project_name),
        (Kind.LESSON, is_handout_name),
        (Kind.NETWORK, is_network_name),
        (Kind.DATA, is_data_file),
        (Kind.PICTURE, is_picture_name),
    ):
        of_kind = [path for path in found if belongs(path)]
        if of_kind:
            return Given(kind, of_kind[0], len(of_kind))
    return Given(Kind.UNKNOWN, paths[0], len(paths))


def take(workspace: Workspace, given: Given) -> bool:
    """Open images, or watch a picture.

    Returns
    -------
    bool
        False when it is neither; the workspace's message has then said why.
    """
    if given.kind is Kind.DATA:
        workspace.open_source(given.path)
        return True
    if given.kind is Kind.PICTURE:
        return watch_file(workspace, given.path, given.count)
    if given.kind is Kind.FOLDERS:
        words = _tr("{n} folders were dropped. Drop the one folder that they lie in.")
        workspace.message.emit(words.format(n=given.count), "error", "data")
        return False
    words = _tr("{name} is neither a project nor images. {cure}")
    cure = why_not_read(given.path) or what_to_give()
    workspace.message.emit(words.format(name=given.path.name, cure=cure), "error", "data")
    return False


def watch_file(workspace: Workspace, path: Path, count: int = 1) -> bool:
    """Watch a picture in the size of the network, or reduced where there is none yet."""
    entry = workspace.network.input_block
    try:
        if entry is None:
            picture = reduced(load_picture(path))
        else:
            h, w, c = entry.image_shape
            picture = load_image(path, (h, w, c), workspace.data_settings.fit)
    except (CnndeskError, OSError) as error:
        workspace.message.emit(str(error), "error", "data")
        return False
    workspace.watch_image(picture, path.name)
    if count > 1:
        words = _tr(
            "Watching {name}, the first of {n} pictures. To train on pictures, drop the folder "
            "they lie in, with a folder per class."
        )
        workspace.message.emit(words.format(name=path.name, n=count), "info", "data")
    return True


def watch_pasted(workspace: Workspace, mime: QMimeData) -> bool:
    """Watch a picture that is no file: dragged out of another program, or copied."""
    image = QImage(mime.imageData()) if mime.hasImage() else QImage()
    if image.isNull():
        return False
    workspace.watch_image(from_qimage(image), _tr("pasted picture"))
    return True


def data_filter_text() -> str:
    """Return the kinds of data files as a file dialog wants them."""
    return ";;".join([*(row.text for row in data_filters()), _tr("All files (*)")])


def picture_filter_text() -> str:
    """Return the endings of pictures as a file dialog wants them."""
    return ";;".join([picture_filter().text, _tr("All files (*)")])


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
