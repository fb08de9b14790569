"""Systems like Unix that have no /proc: macOS and the BSDs. Not tried on any."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

_NICER = 5


class Posix:
    """Answers from calls that every Unix has."""

    def born(self, pid: int) -> str | None:
        """Return an empty string for a process that runs: when it was started is not known."""
        try:
            os.kill(pid, 0)
        except (ProcessLookupError, OverflowError):
            return None
        except OSError:  # of somebody else
            return ""
        return ""

    def resident(self) -> int:
        """Return the most memory that this process has held."""
        return self.peak()

    def peak(self) -> int:
        """Return the most memory that this process has held."""
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most if sys.platform == "darwin" else most * 1024

    def free(self) -> int | None:
        """Return all memory of the machine: what is taken of it is not known."""
        try:
            return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        except (ValueError, OSError):
            return None

    def cores(self) -> int | None:
        """Return the cores this process was given, where it can be given some only."""
        try:
            return len(os.sched_getaffinity(0))
        except AttributeError:  # not on macOS
            return None

    def give_way(self) -> None:
        """Be nicer."""
        with suppress(OSError):
            os.nice(_NICER)

    def keeps_change_times(self, device: int) -> bool:
        """Return what most file systems of Unix do."""
        return True

    def hide(self, path: Path) -> None:
        """Do nothing: the dot does it."""

    def try_lock(self, number: int) -> bool:
        """Lock an open file."""
        fcntl = import_module("fcntl")
        return self._locked(number, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def lock(self, number: int) -> bool:
        """Wait for the lock of an open file."""
        return self._locked(number, import_module("fcntl").LOCK_EX)

    def _locked(self, number: int, how: int) -> bool:
        try:
            import_module("fcntl").flock(number, how)
        except OSError:
            return False
        return True

    def name_program(self, name: str) -> None:
        """Do nothing: Qt tells the window system."""

    def box(self, title: str, text: str) -> None:
        """Show nothing: who starts a program without a terminal finds its words in a log."""

    def has_escapes(self, number: int) -> bool:
        """Return what all terminals of Unix do."""
        return True

    def processor(self) -> str:
        """Return nothing."""
        return ""
