"""What of a file is another once its content may be another, so that the cache need not read it.

The time of its last modification alone is not enough: copying programs and archives set it to what
it was elsewhere. The time at which the system last changed anything about the file, and which file
it is, cannot be set. Where a file system has no such time (FAT, exFAT; Windows does not show it),
files whose size does not depend on what they show are read and hashed; a JPEG or PNG of another
content has another size.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from cnndesk.system import keeps_change_times

_RAW = frozenset((
    "", ".bmp", ".dib", ".ppm", ".pgm", ".pbm", ".pnm", ".pfm", ".tga", ".tif", ".tiff", ".sgi",
    ".rgb", ".dds", ".npy", ".npz", ".bin", ".idx", ".tar", ".zip", ".csv", ".tsv", ".txt",
))  # fmt: skip
"""Endings of files whose size may stay the same when what they hold changes."""


def marks_of(folder: Path, name: str, status: os.stat_result) -> tuple[int, ...]:
    """Return values that change with a file.

    Parameters
    ----------
    folder, name
        Where it lies.
    status : os.stat_result
        Of the file.
    """
    marks = status.st_mtime_ns, status.st_ctime_ns, status.st_ino
    if _has_change_times(status.st_dev):
        return marks
    ending = Path(name).suffix.casefold()
    return (*marks, _hash(folder / name)) if ending in _RAW or "ubyte" in name else marks


@lru_cache(maxsize=64)
def _has_change_times(device: int) -> bool:
    """Whether the file system of a device keeps the time of the last change of a file."""
    return keeps_change_times(device)


def _hash(path: Path) -> int:
    """Return a hash of the content; 0 where it cannot be read, which reading it will say."""
    with suppress(OSError), path.open("rb") as file:
        digest = hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=8))
        return int.from_bytes(digest.digest(), "little")
    return 0
