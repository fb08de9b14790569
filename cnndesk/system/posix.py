"""Systems like Unix that have no /proc: macOS and the BSDs. Not tried on any."""

from __future__ import annotations

import os
import sys


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
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most if sys.platform == "darwin" else most * 1024

    def free(self) -> int | None:
        """Return all memory of the machine: what is taken of it is not known."""
        try:
            return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        except (ValueError, OSError):
            return None

    def processor(self) -> str:
        """Return nothing."""
        return ""
