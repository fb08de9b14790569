"""The journal of an experiment: what has happened, one line each, only ever added to.

A line is a check of what follows, and a JSON table. Each is on the disk before anybody acts on it,
so a process that is killed has at most one line half written: it is cut off when the journal is
opened again. A line that was damaged otherwise counts as never written, and what it told happens
once more, with the same numbers. One process writes at a time (``document/lock.py``).
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from cnndesk.errors import ProjectError
from cnndesk.small_files import open_regular

MOST_BYTES = 256 * 2**20
_MOST_LINE = 4 * 2**20


class Journal:
    """An open journal.

    Parameters
    ----------
    path : Path
        Made if it is not there.

    Attributes
    ----------
    entries : list of dict
        What is in it, the oldest first.

    Raises
    ------
    ProjectError
        When it cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.entries, whole = read(path)
        try:
            self._file: BinaryIO = path.open("ab")
            if self._file.tell() > whole:
                self._file.truncate(whole)
                self._file.seek(whole)
        except OSError as error:
            raise _unwritable(path, error) from error

    def add(self, entry: dict[str, Any]) -> None:
        """Write an entry; it is on the disk when this returns.

        Raises
        ------
        ProjectError
            When it cannot be written.
        """
        text = json.dumps(entry, sort_keys=True, allow_nan=False).encode()
        line = f"{zlib.crc32(text):08x} ".encode() + text + b"\n"
        try:
            self._file.write(line)
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise _unwritable(self.path, error) from error
        self.entries.append(entry)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def read(path: Path) -> tuple[list[dict[str, Any]], int]:
    """Return the entries of a journal, and up to which byte it is whole.

    A journal that is not there is empty.

    Raises
    ------
    ProjectError
        For one that cannot be read or is far too large.
    """
    try:
        with open_regular(path) as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return [], 0
    except OSError as error:
        raise ProjectError(f"{path} cannot be read ({error.strerror}).") from error
    if len(data) > MOST_BYTES:
        raise ProjectError(f"{path} is too large to be the journal of an experiment.")
    return list(_entries(data)), data.rfind(b"\n") + 1


def _entries(data: bytes) -> Iterator[dict[str, Any]]:
    for line in data.split(b"\n")[:-1]:  # what follows the last line break was never finished
        if len(line) > _MOST_LINE or line[8:9] != b" ":
            continue
        text = line[9:]
        if line[:8] != f"{zlib.crc32(text):08x}".encode():
            continue
        try:
            entry = json.loads(text)
        except (ValueError, RecursionError):
            continue
        if isinstance(entry, dict):
            yield entry


def _unwritable(path: Path, error: OSError) -> ProjectError:
    return ProjectError(
        f"The experiment cannot be written down in {path.parent} ({error.strerror or error}). Free "
        "some space, or choose another folder."
    )
