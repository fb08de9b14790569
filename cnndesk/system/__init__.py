"""What only the operating system knows: processes, memory, the processor. One answer a question.

``linux`` reads /proc, ``windows`` calls kernel32, ``posix`` is what is left for the others. The
rest of the program asks here and knows of none of them. ``files``, ``long_paths`` and ``processes``
do what has to be done otherwise on Windows; ``tests/system`` finds whoever does it by himself.
"""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path
from typing import Protocol

from cnndesk.system import linux, posix


class System(Protocol):
    """The questions that each system answers in its own way."""

    def born(self, pid: int) -> str | None:
        """Return what tells a running process from a later one with its number; None if gone.

        An empty string where the process runs and the system tells no more.
        """

    def resident(self) -> int:
        """Return the bytes of memory that this process holds; the most so far if not known."""

    def peak(self) -> int:
        """Return the most bytes of memory that this process has held."""

    def free(self) -> int | None:
        """Return the bytes of memory that can still be taken; None where nobody tells."""

    def cores(self) -> int | None:
        """Return the cores that this process may use; None where nobody tells."""

    def give_way(self) -> None:
        """Let other processes go first from now on."""

    def keeps_change_times(self, device: int) -> bool:
        """Whether a file system has the time of the last change of a file, settable by nobody."""

    def hide(self, path: Path) -> None:
        """Keep a file out of sight, whose name begins with a dot."""

    def try_lock(self, number: int) -> bool:
        """Lock an open file against others who ask; False where another has, or none can be had."""

    def lock(self, number: int) -> bool:
        """Wait for the lock of an open file; False where there are no locks."""

    def name_program(self, name: str) -> None:
        """Say under which name the windows of this process belong together."""

    def box(self, title: str, text: str) -> None:
        """Show words to a user who has no terminal, where that can be done without a window."""

    def has_escapes(self, number: int) -> bool:
        """Whether the terminal of an open file understands escape sequences."""

    def processor(self) -> str:
        """Return the name of the processor; empty where nobody tells."""


def _of_this_machine() -> System:
    if os.name == "nt":
        from cnndesk.system import windows

        return windows.Windows()
    return linux.Linux() if sys.platform == "linux" else posix.Posix()


_system = _of_this_machine()


def process_mark(pid: int) -> str:
    """Return what tells a process from a later one with the same number."""
    born = _system.born(pid)
    return f"{pid}-{born}" if born else str(pid)


def is_running(pid: int, mark: str) -> bool:
    """Whether the process with this number and mark runs; True where nobody can tell them apart."""
    born = _system.born(pid)
    return born is not None and (not born or mark == f"{pid}-{born}")


def resident_bytes() -> int:
    """Return the memory that this process holds now; where the system does not tell, the most."""
    return _system.resident()


def peak_bytes() -> int:
    """Return the most memory that this process has held so far."""
    return _system.peak()


def free_bytes() -> int | None:
    """Return the memory of the machine that can still be taken; None where nobody tells."""
    return _system.free()


def cores() -> int:
    """Return the cores that this process may use."""
    return _system.cores() or os.cpu_count() or 1


def give_way() -> None:
    """Let other processes go first from now on, as far as the system lets this one say so."""
    _system.give_way()


def keeps_change_times(device: int) -> bool:
    """Whether the file system of a device has the time of the last change of a file."""
    return _system.keeps_change_times(device)


def hide(path: Path) -> None:
    """Keep a file whose name begins with a dot out of sight; ``files.hide`` is the same."""
    _system.hide(path)


def try_lock(number: int) -> bool:
    """Lock an open file, by its number; ``files.try_lock`` is for whoever has the file."""
    return _system.try_lock(number)


def lock(number: int) -> bool:
    """Wait for the lock of an open file, by its number."""
    return _system.lock(number)


def name_program(name: str) -> None:
    """Let the windows of this process be one program for the system, and not those of Python."""
    _system.name_program(name)


def show_box(title: str, text: str) -> None:
    """Show words to a user who has no terminal (Windows; elsewhere nothing happens)."""
    _system.box(title, text)


def has_escapes(number: int) -> bool:
    """Whether the terminal of an open file understands escape sequences; asks it to."""
    return _system.has_escapes(number)


def is_linux() -> bool:
    """Whether this is Linux, whose window systems and libraries Qt has to find."""
    return sys.platform == "linux"


def has_fine_processor_time() -> bool:
    """Whether the processor time of a thread is counted finer than by ticks of the system."""
    return sys.platform != "win32"  # there 15.6 ms, whatever it says its resolution is


def user_number() -> int | None:
    """Return the number of the user; None where users have none."""
    return os.getuid() if hasattr(os, "getuid") else None


def processor_name() -> str:
    """Return what the system calls its processor."""
    return _system.processor() or platform.processor() or platform.machine()
