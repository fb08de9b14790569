"""What only the operating system knows: processes, memory, the processor. One answer a question.

``linux`` reads /proc, ``windows`` calls kernel32, ``posix`` is what is left for the others. The
rest of the program asks here and knows of none of them.
"""

from __future__ import annotations

import os
import platform
import sys
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

    def free(self) -> int | None:
        """Return the bytes of memory that can still be taken; None where nobody tells."""

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


def free_bytes() -> int | None:
    """Return the memory of the machine that can still be taken; None where nobody tells."""
    return _system.free()


def processor_name() -> str:
    """Return what the system calls its processor."""
    return _system.processor() or platform.processor() or platform.machine()
