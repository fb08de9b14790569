"""Linux: the files of /proc."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from cnndesk.system.posix import Posix

PROC = Path("/proc")
GROUP = Path("/sys/fs/cgroup")
_WITHOUT_CHANGE_TIMES = frozenset({"vfat", "msdos", "umsdos", "exfat"})

# As in malloc.h of glibc.
_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
_LARGE = 1 << 19
_ARENAS = 2


def left_of_group(folder: Path = GROUP) -> int | None:
    """Return the bytes of memory that a limit on the group of processes leaves (cgroup v2).

    Files that the system keeps in memory give way and do not count. None where there is no limit.
    """
    try:
        limit = (folder / "memory.max").read_text(encoding="ascii").strip()
        if limit == "max":
            return None
        taken = int((folder / "memory.current").read_text(encoding="ascii"))
        stat = (folder / "memory.stat").read_text(encoding="ascii").split()
        kept = int(stat[stat.index("inactive_file") + 1]) if "inactive_file" in stat else 0
        return max(0, int(limit) - taken + kept)
    except (OSError, ValueError, IndexError):
        return None


def loading_error(library: Path) -> OSError | None:
    """Load a library; return what the loader says where it cannot."""
    import ctypes  # not at every start of the command line

    try:
        ctypes.CDLL(str(library))
    except OSError as error:
        return error
    return None


def give_memory_back() -> bool:
    """Have large arrays taken from the system one by one, and returned to it when they go.

    Returns
    -------
    bool
        False where the C library is another one than glibc, and nothing was changed.
    """
    import ctypes

    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):  # musl; Windows
        return False
    return bool(mallopt(_M_MMAP_THRESHOLD, _LARGE) and mallopt(_M_ARENA_MAX, _ARENAS))


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

    def peak(self) -> int:
        """Return the most memory that this process has held."""
        try:
            text = (PROC / "self/status").read_text(encoding="utf-8", errors="replace")
            line = next(line for line in text.splitlines() if line.startswith("VmHWM:"))
            return int(line.split()[1]) * 1024
        except (OSError, StopIteration, ValueError, IndexError):
            return super().peak()

    def keeps_change_times(self, device: int) -> bool:
        """Return what is known of the kind of file system on a device."""
        number = f"{os.major(device)}:{os.minor(device)}"
        with (
            suppress(OSError),
            (PROC / "self/mountinfo").open(encoding="utf-8", errors="replace") as table,
        ):
            for line in table:
                front, _, behind = line.partition(" - ")
                if front.split()[2:3] == [number]:
                    return behind.partition(" ")[0] not in _WITHOUT_CHANGE_TIMES
        return True

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
