"""A folder of files that is handed over as a whole: made beside its place, then moved there.

A folder that is there already is replaced only where it was made by this program, as a file in it
says, and only when that is asked for.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cnndesk.errors import ExportError
from cnndesk.system.files import permit_as_usual, put_in_place, remove_folder
from cnndesk.system.long_paths import long, shown


def check_folder_place(path: Path, marker: str, *, replaces: bool) -> None:
    """Refuse a place where no folder may be put, before any work.

    Parameters
    ----------
    path : Path
    marker : str
        The name of a file that is in each such folder.
    replaces : bool
        Whether one that is there may be replaced.

    Raises
    ------
    ExportError
        With the cure.
    """
    if not path.absolute().parent.is_dir():
        raise ExportError(
            f"{path} cannot be written: the folder around it does not exist. Create it, or choose "
            "another place."
        )
    if not os.path.lexists(path) or (path.is_dir() and not any(path.iterdir())):
        return
    if not replaces:
        raise ExportError(
            f"{path} is there already. Choose another name, or say that it may be replaced "
            "(--force)."
        )
    if not (path.is_dir() and not path.is_symlink() and (path / marker).is_file()):
        raise ExportError(
            f"{path} is there already and was not written by cnndesk: it has no {marker}. Choose "
            "another name."
        )


@contextmanager
def new_folder(path: Path, marker: str, *, replaces: bool) -> Iterator[Path]:
    """Give an empty folder that becomes ``path`` at the end; on an error nothing is left of it.

    Raises
    ------
    ExportError
        As `check_folder_place`; when the disk is full or may not be written to.
    """
    check_folder_place(path, marker, replaces=replaces)
    part: Path | None = None
    path = long(path)
    try:
        name = tempfile.mkdtemp(".part", f".{path.name[:60]}.", path.absolute().parent)
        part = Path(name)
        permit_as_usual(part)
        yield part
        _put(part, path)
    except OSError as error:
        raise ExportError(
            f"{shown(str(path))} cannot be written ({error.strerror or error}). Make room, or "
            "choose another place."
        ) from error
    finally:
        if part is not None:
            remove_folder(part)


def _put(part: Path, path: Path) -> None:
    """Move a folder to its place; what was there goes when the new one is there."""
    old: Path | None = None
    if path.is_dir() and any(path.iterdir()):
        old = Path(tempfile.mkdtemp(".old", f".{path.name[:60]}.", path.absolute().parent))
        put_in_place(path, old / path.name)
    try:
        put_in_place(part, path)
    except OSError:
        if old is not None:
            with suppress(OSError):
                put_in_place(old / path.name, path)
        raise
    finally:
        if old is not None:
            remove_folder(old)
