"""Names for files and folders made of texts: those of classes, projects, pictures.

What a system forbids is replaced, so that a folder made on one can be carried to any other. Windows
forbids most: some characters, dots and spaces at the end, and the names of its devices, whatever
ending they have.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Sequence

from cnndesk.data.names import visible

LONGEST = 120
"""Bytes of a name that we choose; file systems allow 255, some less."""

_FORBIDDEN = frozenset('/\\:*?"<>|')
_NUMBERED = (*map(str, range(10)), "¹", "²", "³")  # Windows reads these as numbers, too
_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", "conin$", "conout$",
     *(f"com{n}" for n in _NUMBERED), *(f"lpt{n}" for n in _NUMBERED))
)  # fmt: skip


def safe_name(text: str) -> str:
    """Return a name for a folder or file that every system allows, as near to the text as can be.

    Characters that separate folders or that Windows forbids become ``_``; so does what would be
    empty, hidden, ``..`` or the name of a device.
    """
    shown = visible(unicodedata.normalize("NFC", text)).encode("utf-8", "replace").decode()
    name = "".join("_" if character in _FORBIDDEN else character for character in shown)
    name = name.strip().rstrip(". ")
    while len(name.encode()) > LONGEST:
        name = name[:-1].rstrip(". ")
    if name.startswith("."):
        name = f"_{name.lstrip('.')}"
    if name.partition(".")[0].rstrip().casefold() in _DEVICES:
        name = f"_{name}"
    return name or "_"


def safe_file_name(name: str) -> str:
    """Return a safe name for a file, its ending kept."""
    stem, suffix = os.path.splitext(name.rstrip(". "))  # noqa: PTH122
    ending = safe_name(suffix[1:]) if len(suffix) > 1 else ""
    return f"{safe_name(stem)}.{ending}" if ending else safe_name(stem)


def folder_names(names: Sequence[str]) -> list[str]:
    """Return a safe folder name for each class; no two are alike, whatever the case of letters."""
    taken: set[str] = set()
    found = []
    for name in names:
        base = candidate = safe_name(name)
        number = 1
        while candidate.casefold() in taken:
            number += 1
            candidate = f"{base} ({number})"
        taken.add(candidate.casefold())
        found.append(candidate)
    return found
