"""Files that take another's place, go, are locked or get the permissions that are usual.

On Unix a file may be renamed and deleted while somebody has it open. On Windows it may not, and
there a virus scanner or the search looks into every new file for a moment. So what is done here is
tried again there, a bounded number of times, and then it is said what stands in the way. What goes
into files is their writers' business.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, TypeVar

from cnndesk import system
from cnndesk.system import is_running, process_mark

PAUSES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between two tries; what still holds a file after all of them keeps it."""

OPEN_FILES_STAY = os.name == "nt"
"""Whether a file that somebody has open can be neither renamed nor deleted."""

HELD = "another program has it open, perhaps a virus scanner"

READ_CURE = (
    "Check its permissions, and close it in other programs."
    if OPEN_FILES_STAY
    else "Check its permissions."
)
"""What to do about a file that may not be read; Windows says no more of one that is held."""

# Access denied, sharing and lock violations, a deletion under way, a file that is mapped.
_HELD_BY_OTHERS = frozenset((5, 32, 33, 303, 1224))
_READ_ONLY = 1  # FILE_ATTRIBUTE_READONLY
_MARK = re.compile(r"\.(?P<mark>(?P<pid>\d{1,10})(?:-\d+)?)\.part")
_Result = TypeVar("_Result")


def put_in_place(source: Path, target: Path) -> None:
    """Put a file or folder in the place of another; never half of it.

    A folder takes the place of an empty folder or of none.

    Raises
    ------
    OSError
        As ``os.replace`` does; EBUSY where another program keeps one of them open, and EISDIR where
        a file would take the place of a folder.
    """
    if OPEN_FILES_STAY and target.is_dir():  # Windows says of both that they may not be done
        if not source.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
        target.rmdir()  # a folder takes no other's place there, not even of an empty one
    _patiently(lambda: source.replace(target), target)


def put_in_place_now(source: Path, target: Path) -> bool:
    """Put a file in the place of another if nothing is in the way; nobody waits."""
    try:
        source.replace(target)
    except OSError:
        return False
    return True


def remove_file(path: Path) -> None:
    """Delete a file, if it is there.

    Raises
    ------
    OSError
        As ``os.unlink`` does; EBUSY where another program keeps it open.
    """
    with suppress(FileNotFoundError):
        _patiently(path.unlink, path)


def remove_now(path: Path) -> bool:
    """Delete a file if nothing is in the way; nobody waits."""
    try:
        path.unlink()
    except OSError:
        return False
    return True


def remove_quietly(path: Path) -> None:
    """Delete a file if it is there and nothing is in the way."""
    with suppress(OSError):
        remove_file(path)


def remove_folder(folder: Path) -> bool:
    """Delete a folder and all that is in it, or where somebody uses it, nothing of it.

    Returns
    -------
    bool
        Whether it is gone.
    """
    if OPEN_FILES_STAY:
        # A folder in which a file is open cannot be renamed, and so stays whole.
        gone = folder.with_name(f"{folder.name[:80]}.part-{os.urandom(8).hex()}")
        try:
            _patiently(lambda: folder.rename(gone), folder)
        except FileNotFoundError:
            return True
        except OSError:
            return False
        folder = gone
    shutil.rmtree(folder, onerror=_remove_read_only)
    return not os.path.lexists(folder)


def _remove_read_only(act: Callable[..., Any], path: str, trouble: object) -> None:
    """Delete what Windows will not because it is marked read-only; leave all else."""
    with suppress(OSError):
        if OPEN_FILES_STAY and act in (os.unlink, os.rmdir):
            Path(path).chmod(stat.S_IWRITE)
            act(path)


def _patiently(act: Callable[[], _Result], path: Path) -> _Result:
    """Do something, again where another program holds the file."""
    for pause in (*PAUSES, None):
        try:
            return act()
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_OTHERS:
                raise
            hindrance = _hindrance(path)
            if hindrance is not None:
                raise hindrance from error
            if pause is None:
                raise OSError(errno.EBUSY, HELD, str(path)) from error
            time.sleep(pause)
    raise AssertionError("the last try returns or raises")


def _hindrance(path: Path) -> OSError | None:
    """Return what no waiting helps against."""
    try:
        status = path.stat()
    except OSError:
        return None
    if stat.S_ISDIR(status.st_mode):
        return None
    if getattr(status, "st_file_attributes", 0) & _READ_ONLY:
        return PermissionError(errno.EACCES, "the file is marked read-only", str(path))
    return None


def hide(path: Path) -> None:
    """Keep a file whose name begins with a dot out of sight where the dot alone does not."""
    system.hide(path)


# Permissions -------------------------------------------------------------------------------------


def umask() -> int:
    """Return which permissions this process takes from new files."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def permit_as_usual(path: Path) -> None:
    """Give a file or folder that was made for this user alone the permissions of any new one."""
    path.chmod((0o777 if path.is_dir() else 0o666) & ~umask())


def permit_as(path: Path, other: Path) -> None:
    """Give a file the permissions of another, if that is there."""
    if OPEN_FILES_STAY:
        return  # rights there come from the folder; the one mode there is would bar the renaming
    with suppress(FileNotFoundError):
        path.chmod(other.stat().st_mode & 0o777)


# Locks -------------------------------------------------------------------------------------------


def try_lock(file: IO[bytes] | int) -> bool:
    """Lock an open file against others who ask; False where another has, or none can be had."""
    return system.try_lock(file if isinstance(file, int) else file.fileno())


def lock(file: IO[bytes]) -> bool:
    """Wait until an open file can be locked against others who ask; closing lets go.

    Returns
    -------
    bool
        False where the file system knows no locks.
    """
    return system.lock(file.fileno())


@contextmanager
def part_beside(target: Path) -> Iterator[Path]:
    """Give a new file in a file's folder to write into; what is left there in the end goes.

    `remove_part` knows for as long that somebody is writing it.
    """
    ending = f".{process_mark(os.getpid())}.part" if OPEN_FILES_STAY else ".part"
    handle, name = tempfile.mkstemp(ending, f".{target.name}.", target.parent)
    part, is_open = Path(name), True
    try:
        if OPEN_FILES_STAY:
            os.close(handle)
            is_open = False
        else:
            try_lock(handle)  # some network file systems cannot
        yield part
    finally:
        if is_open:
            os.close(handle)
        remove_quietly(part)


def remove_part(part: Path) -> None:
    """Delete what a killed process has left half written; what is being written stays.

    Who is writing holds a lock on the part; on Windows, where it is closed before it is renamed,
    the part is called after its process.
    """
    with suppress(OSError):
        if OPEN_FILES_STAY:
            named = _MARK.search(part.name)
            if named is None or not is_running(int(named["pid"]), named["mark"]):
                remove_file(part)
            return
        with open(part, "rb", opener=_without_waiting) as file:
            if stat.S_ISREG(os.fstat(file.fileno()).st_mode) and try_lock(file):
                part.unlink()


def _without_waiting(name: str, flags: int) -> int:
    return os.open(name, flags | NO_WAITING)


NO_WAITING: int = getattr(os, "O_NONBLOCK", 0)
"""Flag of ``os.open`` that waits for nobody to write into a pipe."""

NO_LINKS: int = getattr(os, "O_NOFOLLOW", 0)
"""Flag of ``os.open`` that follows no link."""

BYTES: int = getattr(os, "O_BINARY", 0)
"""Flag of ``os.open`` that leaves line ends as they are."""


# Room --------------------------------------------------------------------------------------------


def reserve(file: IO[bytes], start: int, end: int) -> None:
    """Take room on the disk for a part of a file; what is there stays.

    Raises
    ------
    OSError
        Where there is none.
    """
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file.fileno(), start, end - start)
        return
    file.seek(start)
    zeros = bytes(min(1 << 20, end - start))
    while start < end:
        start += file.write(zeros[: end - start])
    file.flush()


def sync_folder(folder: Path) -> None:
    """Make a renaming in a folder durable, where the system lets a folder be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
