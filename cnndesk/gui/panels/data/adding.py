"""Copying pictures into the folders of the classes of a data set: nothing there is overwritten."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cnndesk.data import Dataset
from cnndesk.small_files import open_regular
from cnndesk.system.files import remove_quietly

MOST = 10_000
"""Names that are tried for a picture."""


@dataclass(frozen=True)
class Addition:
    """How the copying went.

    Attributes
    ----------
    copied : int
    folder : Path
    failed : str
        Why a picture could not be copied; those after it were not tried.
    """

    copied: int
    folder: Path
    failed: str = ""


def folders_of_classes(dataset: Dataset) -> dict[str, Path]:
    """Return the folder of each class, where a folder on disk gives the classes; else nothing."""
    root = Path(dataset.settings.source)
    if dataset.target_kind != "classes" or dataset.kind != "class folders" or not root.is_dir():
        return {}
    found = {}
    for label, name in enumerate(dataset.classes):
        rows = np.flatnonzero(dataset.source.train.labels == label)
        if not len(rows):
            continue
        folder = (root / dataset.source.train.names[int(rows[0])]).parent
        if folder.is_dir() and folder != root:
            found[name] = folder
    return found


def add_pictures(paths: Sequence[Path], folder: Path) -> Addition:
    """Copy pictures into a folder, each under a name that is free."""
    copied = 0
    for path in paths:
        try:
            _copy(path, folder)
        except OSError as error:
            why = error.strerror or str(error)
            words = f"{path.name} could not be copied to {folder}: {why}. Choose another picture, "
            return Addition(copied, folder, words + "or make room there.")
        copied += 1
    return Addition(copied, folder)


def _copy(path: Path, folder: Path) -> None:
    with open_regular(path) as source:
        for number in range(MOST):
            name = path.name if not number else f"{path.stem}-{number + 1}{path.suffix}"
            target = folder / name
            try:
                copy = target.open("xb")
            except FileExistsError:
                continue
            try:
                with copy:
                    shutil.copyfileobj(source, copy)
            except OSError:
                remove_quietly(target)  # a part of a picture is worse than none
                raise
            return
    raise FileExistsError(errno.EEXIST, "a picture of that name is there already")
