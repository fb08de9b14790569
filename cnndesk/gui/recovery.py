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
import socket
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

from cnndesk.document.project import SUFFIX, Project
from cnndesk.gui.settings import data_folder


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

        Raises
        ------
        ProjectError, OSError
            If it cannot be written; the copy before is then as it was.
        """
        project.save(self.file)
        values = {
            "process": process_mark(os.getpid()),
            "pid": os.getpid(),
            "original": str(original) if original else "",
            "saved_at": time.time(),
        }
        _write_json(self.note, values)

    def discard(self) -> None:
        """Delete the copy: everything is saved."""
        with contextlib.suppress(OSError):
            self.file.unlink(missing_ok=True)
            self.note.unlink(missing_ok=True)


def rescued() -> list[Rescued]:
    """Return the work of processes that are gone, newest first."""
    found = []
    for note in data_folder("recovery").glob("*.json"):
        values = _read_json(note)
        file = note.with_suffix(SUFFIX)
        if values is None or is_alive(values) or not file.is_file():
            continue
        original = values.get("original")
        saved_at = values.get("saved_at")
        found.append(
            Rescued(
                note,
                file,
                Path(original) if isinstance(original, str) and original else None,
                float(saved_at) if isinstance(saved_at, int | float) else 0.0,
            )
        )
    return sorted(found, key=lambda r: r.saved_at, reverse=True)


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
            try:
                with lock.open("x", encoding="utf-8") as file:
                    json.dump(values, file)
            except FileExistsError:
                if holder_of(path) is not None:
                    return False
                lock.unlink(missing_ok=True)  # of a process that is gone
            except OSError:
                break  # a folder that cannot be written: nobody can save there either
            else:
                self.release()
                self.path = path
                return True
        self.release()
        return True

    def release(self) -> None:
        """Let go of the file."""
        if self.path is not None:
            with contextlib.suppress(OSError):
                lock_file(self.path).unlink(missing_ok=True)
            self.path = None


def lock_file(path: Path) -> Path:
    """Return the file that marks a project as open."""
    return path.with_name(f".{path.name}.lock")


def holder_of(path: Path) -> str | None:
    """Return which process has a project open, or None."""
    values = _read_json(lock_file(path.resolve()))
    if values is None:
        return None
    host = values.get("host")
    if isinstance(host, str) and host != _host():
        return host
    return f"{values.get('pid')}" if is_alive(values) else None


def is_alive(values: dict[str, object]) -> bool:
    """Whether the process of a note or lock still runs, and is still the same one."""
    pid = values.get("pid")
    if not isinstance(pid, int) or pid <= 0:
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
    return socket.gethostname()


def _read_json(path: Path) -> dict[str, object] | None:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return values if isinstance(values, dict) else None


def _write_json(path: Path, values: dict[str, object]) -> None:
    beside = path.with_name(path.name + ".new")
    beside.write_text(json.dumps(values), encoding="utf-8")
    beside.replace(path)
