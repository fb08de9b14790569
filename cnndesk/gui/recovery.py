"""Work that survives a crash: autosaved projects and the locks of open files.

Each window autosaves what is not saved yet into a file of its own, beside a note that says which
process it belongs to and which project it is of. A note whose process is gone is work to be
offered at the next start. A lock beside an open project tells a second window that it is taken.
Nothing here asks anybody anything.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

from cnndesk.document.archive import remove_abandoned
from cnndesk.document.project import SUFFIX, Project
from cnndesk.paths import data_folder
from cnndesk.small_files import read_table, write_table

_LATEST = 2.0**35  # seconds since the epoch, some thousand years on
_LARGEST_PID = 2**31 - 1


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
            self.file.unlink(missing_ok=True)
            self.note.unlink(missing_ok=True)


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
            self.file.unlink(missing_ok=True)
            self.note.unlink(missing_ok=True)


def rescued() -> list[Rescued]:
    """Return the work of processes that are gone, newest first."""
    try:
        folder = data_folder("recovery")
        remove_abandoned(folder)
        for note in folder.glob("*.json"):  # of a process that ended before its first copy was made
            if not note.with_suffix(SUFFIX).exists() and not is_alive(read_table(note) or {}):
                _remove(note)
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


class Lock:
    """Marks a project file as open in this window.

    Attributes
    ----------
    path : Path or None
        The file that is marked.
    """

    def __init__(self) -> None:
        self.path: Path | None = None

    def take(self, path: Path) -> bool:
        """Mark a file; False if another window that still runs has marked it."""
        path = path.resolve()
        if path == self.path:
            return True
        lock = lock_file(path)
        values = {"process": process_mark(os.getpid()), "pid": os.getpid(), "host": _host()}
        for _ in range(2):
            made = False
            try:
                with lock.open("x", encoding="utf-8") as file:
                    made = True
                    json.dump(values, file)
            except FileExistsError:
                if holder_of(path) is not None:
                    return False
                _remove(lock)  # of a process that is gone
            except OSError:  # a folder that cannot be written: nobody can save there either
                if made:
                    _remove(lock)
                break
            else:
                self.release()
                self.path = path
                return True
        self.release()
        return True

    def release(self) -> None:
        """Let go of the file."""
        if self.path is not None:
            _remove(lock_file(self.path))
            self.path = None


def _remove(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)


def lock_file(path: Path) -> Path:
    """Return the file that marks a project as open."""
    return path.with_name(f".{path.name}.lock")


def holder_of(path: Path) -> str | None:
    """Return which process has a project open, or None."""
    values = read_table(lock_file(path.resolve()))
    if values is None:
        return None
    host = values.get("host")
    if isinstance(host, str) and host != _host():
        return host
    return f"{values.get('pid')}" if is_alive(values) else None


def is_alive(values: dict[str, object]) -> bool:
    """Whether the process of a note or lock still runs, and is still the same one."""
    pid = values.get("pid")
    if not isinstance(pid, int) or not 0 < pid <= _LARGEST_PID:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return values.get("process") == process_mark(pid)


def process_mark(pid: int) -> str:
    """Return what tells a process from a later one with the same number."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
        return f"{pid}-{stat.rpartition(')')[2].split()[19]}"  # the time it was started
    except (OSError, IndexError):
        return str(pid)


def _host() -> str:
    return platform.node()
