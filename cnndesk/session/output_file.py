"""Where a project will be saved: checked before hours of training, not after.

Writing itself is ``document.project``'s business.
"""

from __future__ import annotations

import contextlib
import errno
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from cnndesk.document.lock import Lock, holder_of
from cnndesk.errors import ProjectError

_PROJECT_MEMBER = "project.json"
_CURES = {
    errno.ENOSPC: "the disk is full. Free some space or choose another place with --out.",
    errno.EDQUOT: "your quota is used up. Free some space or choose another place with --out.",
    errno.EROFS: "the disk is read-only. Choose another place with --out.",
}


def check_output(path: Path) -> None:
    """Make sure that a project can be saved here and nothing else would be overwritten.

    Raises
    ------
    ProjectError
        With the reason and the cure.
    """
    folder = path.absolute().parent
    if path.is_dir():
        raise ProjectError(f"{path} is a folder. Choose a file name with --out.")
    if not folder.is_dir():
        raise ProjectError(
            f"{path} cannot be written: the folder {folder} does not exist. Create it, or choose "
            "another place with --out."
        )
    if path.exists() and not path.is_file():
        raise ProjectError(f"{path} is no ordinary file. Choose another name with --out.")
    if path.exists() and path.stat().st_size and not is_project(path):
        raise ProjectError(
            f"{path} is not a cnndesk project and would be overwritten. Choose another name with "
            "--out."
        )
    if holder_of(path) is not None:
        raise _taken(path)
    try:
        with tempfile.NamedTemporaryFile(dir=folder, prefix=f".{path.name}.", suffix=".part"):
            pass
    except OSError as error:
        reason = _CURES.get(
            error.errno or 0,
            f"the folder {folder} may not be written to. Choose another place with --out.",
        )
        raise ProjectError(f"{path} cannot be written: {reason}") from error


@contextlib.contextmanager
def claimed(path: Path) -> Iterator[None]:
    """Keep everybody else from opening a project for as long as it is written.

    Raises
    ------
    ProjectError
        Where another process has it open.
    """
    lock = Lock()
    if not lock.take(path):
        raise _taken(path)
    try:
        yield
    finally:
        lock.release()


def _taken(path: Path) -> ProjectError:
    return ProjectError(
        f"{path} is open in another window or is being trained. Close it there, or choose another "
        "file with --out."
    )


def is_project(path: Path) -> bool:
    """Whether a file looks like a cnndesk project, by content."""
    try:
        with zipfile.ZipFile(path) as bundle:
            return _PROJECT_MEMBER in bundle.namelist()
    except (OSError, ValueError, RuntimeError, zipfile.BadZipFile):
        return False


def free_name(stem: str, suffix: str) -> Path:
    """Return ``stem + suffix`` in the working folder, numbered if there is such a file already."""
    path = Path(stem + suffix)
    count = 1
    while path.exists():
        count += 1
        path = Path(f"{stem}-{count}{suffix}")
    return path
