"""Work that survives a crash: autosaved projects.

Each window autosaves what is not saved yet into a file of its own, beside a note that says which
process it belongs to and which project it is of. A note whose process is gone is work to be
offered at the next start. Nothing here asks anybody anything.
"""

from __future__ import annotations

import contextlib
import os
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

from cnndesk.document.archive import remove_abandoned
from cnndesk.document.lock import is_alive
from cnndesk.document.project import SUFFIX, Project
from cnndesk.paths import data_folder
from cnndesk.small_files import read_table, write_table
from cnndesk.system import process_mark
from cnndesk.system.files import remove_file

_LATEST = 2.0**35  # seconds since the epoch, some thousand years on


@dataclass(frozen=True)
class Rescued:
    """Autosaved work of a process that is gone.

    Attributes
    ----------
    note : Path
    file : Path
        The autosaved project.
    original : Path or None
        The file it is of, if it has one.
    saved_at : float
        Seconds since the epoch.
    """

    note: Path
    file: Path
    original: Path | None
    saved_at: float

    def discard(self) -> None:
        """Delete it."""
        with contextlib.suppress(OSError):
            remove_file(self.file)
            remove_file(self.note)


class Autosave:
    """The autosaved copy of one window's project."""

    def __init__(self) -> None:
        self._name = f"{os.getpid()}-{uuid.uuid4().hex[:8]}"

    @property
    def file(self) -> Path:
        """Where the copy is."""
        return data_folder("recovery") / f"{self._name}{SUFFIX}"

    @property
    def note(self) -> Path:
        """Where it says whose it is."""
        return self.file.with_suffix(".json")

    def save(self, project: Project, original: Path | None) -> None:
        """Write the project.

        The note goes first: a copy without one would be offered to nobody, should the process end
        between the two.

        Raises
        ------
        ProjectError, OSError
            If it cannot be written; the copy before is then as it was.
        """
        values = {
            "process": process_mark(os.getpid()),
            "pid": os.getpid(),
            "original": str(original) if original else "",
            "saved_at": time.time(),
        }
        write_table(self.note, values)
        project.save(self.file)

    def discard(self) -> None:
        """Delete the copy: everything is saved."""
        with contextlib.suppress(OSError):
            remove_file(self.file)
            remove_file(self.note)


def rescued() -> list[Rescued]:
    """Return the work of processes that are gone, newest first."""
    try:
        folder = data_folder("recovery")
        remove_abandoned(folder)
        for note in folder.glob("*.json"):  # of a process that ended before its first copy was made
            if not note.with_suffix(SUFFIX).exists() and not is_alive(read_table(note) or {}):
                with contextlib.suppress(OSError):
                    remove_file(note)
        files = [file for file in folder.glob(f"*{SUFFIX}") if file.is_file()]
    except OSError:  # a home that cannot be written: nothing was ever kept there
        return []
    found = []
    for file in files:
        note = file.with_suffix(".json")
        values = read_table(note)
        if is_alive(values if values is not None else _named(file)):
            continue
        original = (values or {}).get("original")
        found.append(
            Rescued(
                note,
                file,
                Path(original) if isinstance(original, str) and original else None,
                _moment((values or {}).get("saved_at"), file),
            )
        )
    return sorted(found, key=lambda r: r.saved_at, reverse=True)


def _named(file: Path) -> dict[str, object]:
    """Return what the name of a copy says of its process, where its note is damaged."""
    number = file.name.partition("-")[0]
    pid = int(number) if number.isascii() and number.isdecimal() and len(number) < 10 else 0
    return {"pid": pid, "process": process_mark(pid)}


def _moment(value: object, file: Path) -> float:
    """Return a time of a note; that of the file where the note gives none that can be."""
    if isinstance(value, int | float) and 0 <= value < _LATEST:
        return float(value)
    with contextlib.suppress(OSError):
        return file.stat().st_mtime
    return 0.0
