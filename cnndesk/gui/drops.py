"""What a dropped file is: a project, images to learn from, one picture, or nothing we know."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from cnndesk.data import IMAGE_SUFFIXES
from cnndesk.gui.files import is_project

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
