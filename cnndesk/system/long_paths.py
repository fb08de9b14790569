r"""Paths of Windows that are longer than 260 characters.

Most calls of Windows refuse a longer path unless it begins with ``\\?\``, after which nothing of it
is interpreted any more: so it is made absolute and without dots first. Elsewhere a path is as it
is.
"""

from __future__ import annotations

import ntpath
import os
from pathlib import Path

SHORT = 200
"""Characters up to which a path stays as it is: Windows takes 247 of a folder's, and names that
the program puts beside a file or into a folder need room."""

PLAIN, SERVER = "\\\\?\\", "\\\\?\\UNC\\"
DEVICE = "\\\\.\\"


def long(path: Path) -> Path:
    """Return a path that the system takes however long it is."""
    return Path(extended(str(path), str(Path.cwd()))) if os.name == "nt" else path


def rooted(folder: Path) -> Path:
    """Return a folder in which the system finds what lies however deep."""
    return Path(extended(str(folder), str(Path.cwd()), 0)) if os.name == "nt" else folder


def extended(text: str, working: str, short: int = SHORT) -> str:
    r"""Return a Windows path with ``\\?\`` before it, if it is long; a short one as it is.

    Parameters
    ----------
    text : str
    working : str
        The folder that a relative path begins from.
    short : int
        Characters up to which it stays as it is.
    """
    if text.startswith((PLAIN, DEVICE)) or not text:
        return text
    whole = ntpath.normpath(ntpath.join(working, text))
    if len(whole) <= short or not ntpath.splitdrive(whole)[0]:
        return text
    return SERVER + whole[2:] if whole.startswith("\\\\") else PLAIN + whole


def shown(text: str) -> str:
    r"""Return a path as people know it, without ``\\?\``."""
    if text.startswith(SERVER):
        return "\\\\" + text.removeprefix(SERVER)
    return text.removeprefix(PLAIN)
