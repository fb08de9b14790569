"""What can be opened, in one place: endings, rows for file dialogs, the sentence that lists it.

Everything that asks whether a file is a picture or a data set, or has to say what would be one
(messages, file dialogs, drag and drop, the command line), asks here. The kinds themselves are
declared by the modules that read them (``cnndesk.data.sources.kinds``), the endings of pictures by
``cnndesk.data.decode``. Of files no more than the first bytes are read; Qt is not known.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePath

from cnndesk.data.decode import IMAGE_SUFFIXES
from cnndesk.data.foreign import foreign_data
from cnndesk.data.sources import what_to_give
from cnndesk.data.sources.kinds import HEAD, all_kinds, kind_of
from cnndesk.small_files import open_regular

__all__ = [
    "FileFilter",
    "data_filters",
    "is_data_file",
    "is_data_name",
    "is_picture_name",
    "picture_filter",
    "why_not_read",
    "what_to_give",
]


@dataclass(frozen=True)
class FileFilter:
    """One row of the list of kinds in a file dialog.

    Attributes
    ----------
    name : str
        ``"Zip archives"``.
    patterns : tuple of str
        ``("*.zip",)``.
    """

    name: str
    patterns: tuple[str, ...]

    @property
    def text(self) -> str:
        """The row as file dialogs want it, ``"Zip archives (*.zip)"``."""
        return f"{self.name} ({' '.join(self.patterns)})"


def data_filters() -> tuple[FileFilter, ...]:
    """Return the kinds of file that hold a data set: all of them together, then each."""
    each = [
        FileFilter(kind.name, tuple(f"*{ending}" for ending in kind.endings))
        for kind in all_kinds()
        if kind.endings
    ]
    patterns = dict.fromkeys(pattern for row in each for pattern in row.patterns)
    return (FileFilter("Image data", tuple(patterns)), *each)


def picture_filter() -> FileFilter:
    """Return the endings of pictures as a row for a file dialog."""
    return FileFilter("Pictures", tuple(f"*{ending}" for ending in sorted(IMAGE_SUFFIXES)))


def is_picture_name(name: str | PurePath) -> bool:
    """Whether a file name is that of a single picture."""
    return PurePath(name).suffix.casefold() in IMAGE_SUFFIXES


def is_data_name(name: str | PurePath) -> bool:
    """Whether a file name is that of a file that holds a data set."""
    base = PurePath(name).name
    return any(kind.has_name(base) for kind in all_kinds())


def is_data_file(path: Path) -> bool:
    """Whether a file holds a data set, by its name or by its first bytes, which are read."""
    return is_data_name(path) or kind_of(path.name, _head(path)) is not None


def why_not_read(path: Path) -> str:
    """Return what a file is and what to do with it, where it is of a format known but not read."""
    found = foreign_data(path.name, _head(path))
    return found.sentence if found is not None else ""


def _head(path: Path) -> bytes:
    try:
        with open_regular(path) as file:
            return file.read(HEAD)
    except OSError:
        return b""
