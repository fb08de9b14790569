"""The names of what may be images below the folder of a table, without a look at any file."""

from __future__ import annotations

import os
from pathlib import Path

from cnndesk.data.decode import IMAGE_SUFFIXES
from cnndesk.data.sources.clutter import is_clutter
from cnndesk.data.sources.image_files import suffix
from cnndesk.errors import DataError
from cnndesk.system.long_paths import rooted

_MOST_FOLDERS = 20_000
_MOST_NAMES = 1_000_000
_DEPTH = 6


def names_below(root: Path) -> list[str]:
    """Return the names of what may be images below a folder, each folder read once.

    A table may lie anywhere, in a home folder even: what is looked through is limited.

    Raises
    ------
    DataError
        When the folder itself cannot be read.
    """
    names: list[str] = []
    waiting = [("", 0)]
    top = rooted(root)
    folders = 0
    while waiting and len(names) < _MOST_NAMES:
        prefix, depth = waiting.pop(0)
        try:
            members = sorted(os.scandir(top / prefix), key=lambda member: member.name)
        except OSError as error:
            if not prefix:
                raise DataError(
                    f"The folder {root} cannot be read ({error.strerror or error}). Check its "
                    "permissions."
                ) from error
            continue
        for member in members:
            if is_clutter(member.name):
                continue
            if _is_folder(member):
                folders += 1
                if depth < _DEPTH and folders <= _MOST_FOLDERS:
                    waiting.append((f"{prefix}{member.name}/", depth + 1))
            elif suffix(member.name) in IMAGE_SUFFIXES or not suffix(member.name):
                names.append(prefix + member.name)
    return names


def _is_folder(member: os.DirEntry[str]) -> bool:
    try:
        return member.is_dir()
    except OSError:
        return False
