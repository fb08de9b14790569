"""Locks of project files: who has one open, and whether that process still runs.

A lock is a small file beside the project with the number and the time of birth of a process. What a
killed process leaves behind locks nothing: the next one to ask finds that it is gone.
"""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path

from cnndesk.small_files import read_table
from cnndesk.system import is_running, process_mark
from cnndesk.system.files import hide, remove_quietly
from cnndesk.system.long_paths import long

_LARGEST_PID = 2**31 - 1


class Lock:
    """Marks a project file as open in this process.

    Attributes
    ----------
    path : Path or None
        The file that is marked.
    """

    def __init__(self) -> None:
        self.path: Path | None = None

    def take(self, path: Path) -> bool:
        """Mark a file and no other; False if another process that still runs has marked it."""
        path = path.resolve()
        if path == self.path:
            return True
        lock = lock_file(path)
        values = {"process": process_mark(os.getpid()), "pid": os.getpid(), "host": _host()}
        for _ in range(2):
            made = False
            try:
                with lock.open("x", encoding="utf-8", newline="\n") as file:
                    made = True
                    json.dump(values, file)
                hide(lock)
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
    remove_quietly(file)


def lock_file(path: Path) -> Path:
    """Return the file that marks a project as open."""
    return long(path).with_name(f".{path.name}.lock")


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
    return is_running(pid, str(values.get("process")))


def _host() -> str:
    return platform.node()
