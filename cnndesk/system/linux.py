"""Linux: the files of /proc."""

from __future__ import annotations

import os
from pathlib import Path

from cnndesk.system.posix import Posix

PROC = Path("/proc")


class Linux(Posix):
    """Answers from /proc; where one is missing, those of any Unix."""

    def born(self, pid: int) -> str | None:
        """Return the ticks from the start of the machine to that of the process."""
        if super().born(pid) is None:
            return None
        try:
            stat = (PROC / str(pid) / "stat").read_text(encoding="ascii", errors="replace")
            return stat.rpartition(")")[2].split()[19]
        except (OSError, IndexError):
            return ""

    def resident(self) -> int:
        """Return the memory that this process holds."""
        try:
            pages = int((PROC / "self/statm").read_text(encoding="ascii").split()[1])
            return pages * os.sysconf("SC_PAGE_SIZE")
        except (OSError, ValueError, IndexError):
            return super().resident()

    def free(self) -> int | None:
        """Return what the system says is available without swapping."""
        try:
            text = (PROC / "meminfo").read_text(encoding="ascii")
            line = next(line for line in text.splitlines() if line.startswith("MemAvailable:"))
            return int(line.split()[1]) * 1024
        except (OSError, StopIteration, ValueError, IndexError):
            return super().free()

    def processor(self) -> str:
        """Return the model's name; ARM machines tell none."""
        try:
            text = (PROC / "cpuinfo").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""
        for line in text.splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
        return ""
