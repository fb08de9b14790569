"""Opening files that somebody else may have put there, and small JSON tables in them.

A name can be that of a pipe or a device, on which an ordinary ``open`` waits for ever; a small
table can be gigabytes, or nested so deep that the reader gives up. Here each of these is an error
like any other. What the tables mean is their readers' business.
"""

from __future__ import annotations

import errno
import json
import os
import stat
from pathlib import Path
from typing import Any, BinaryIO

from cnndesk.system.files import NO_WAITING, put_in_place, remove_quietly
from cnndesk.system.long_paths import long

MAXIMUM_TABLE = 4 * 2**20
"""Bytes of a small table; the largest one, the window's settings, has some ten thousand."""


def open_regular(path: Path) -> BinaryIO:
    """Open an ordinary file for reading; never waits for whoever is to write into a pipe.

    Raises
    ------
    OSError
        As ``open`` does, and EINVAL for a pipe, a socket or a device.
    """
    try:
        file = open(long(path), "rb", opener=_without_waiting)  # noqa: SIM115
    except PermissionError:
        if path.is_dir():  # what Windows says of a folder
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path)) from None
        raise
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(errno.EINVAL, "it is no ordinary file", str(path))
    return file


def _without_waiting(name: str, flags: int) -> int:
    return os.open(name, flags | NO_WAITING)


def read_table(path: Path) -> dict[str, Any] | None:
    """Return the JSON table in a small file; None where there is none or it is damaged."""
    try:
        with open_regular(path) as file:
            data = file.read(MAXIMUM_TABLE + 1)
        values = json.loads(data.decode("utf-8")) if len(data) <= MAXIMUM_TABLE else None
    except (OSError, ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None


def write_table(path: Path, values: dict[str, Any]) -> None:
    """Put a JSON table in place of a file, as a whole and on the disk when this returns.

    Raises
    ------
    OSError
        The old file is then as it was, and nothing is left beside it.
    """
    path = long(path)
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        with beside.open("w", encoding="utf-8", newline="\n") as file:
            json.dump(values, file, indent=1, sort_keys=True)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(beside, path)
    except OSError:
        remove_quietly(beside)
        raise
