"""The program's log on disk: two files of bounded size, shared by all windows. No Qt, no network.

What is noted is what a report of an error needs: starts, messages that were shown, exceptions. It
stays on this machine; `without_home` makes text fit to be shown to somebody else.
"""

from __future__ import annotations

import contextlib
import logging
import re
from collections.abc import Iterator
from pathlib import Path

from cnndesk.paths import log_folder
from cnndesk.system.files import lock, put_in_place_now

FILE = "cnndesk.log"
LIMIT_BYTES = 512 * 1024

LOGGER = logging.getLogger("cnndesk")
LOGGER.propagate = False
LOGGER.addHandler(logging.NullHandler())

_LEVELS = {"info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


class BoundedFile(logging.Handler):
    """Appends records to a file; one that has grown too large becomes ``<name>.1``.

    The file is opened for each record, so that several processes can write to it and any of them
    can put a full one aside. A disk that cannot be written is no reason to stop.

    Parameters
    ----------
    path : Path
    limit : int
        Bytes; the two files together hold at most twice that and one record.
    """

    def __init__(self, path: Path, limit: int = LIMIT_BYTES) -> None:
        super().__init__()
        self.path = path
        self._limit = limit
        self.setFormatter(
            logging.Formatter(
                "%(asctime)s %(process)d %(levelname)s %(message)s", "%Y-%m-%d %H:%M:%S"
            )
        )

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        data = (self.format(record)[: self._limit] + "\n").encode("utf-8", "replace")
        with contextlib.suppress(OSError):
            with self.path.open("ab") as file:
                lock(file)  # to append is not one deed everywhere
                file.write(data)
                file.flush()
                full = file.tell() > self._limit
            if full:
                put_in_place_now(self.path, self.path.with_name(self.path.name + ".1"))


@contextlib.contextmanager
def written() -> Iterator[None]:
    """Write what is noted to the user's log as long as this lasts."""
    try:
        handler = BoundedFile(log_folder() / FILE)
    except OSError:  # no place for a log: the program goes on without
        yield
        return
    LOGGER.addHandler(handler)
    LOGGER.setLevel(logging.INFO)
    try:
        yield
    finally:
        LOGGER.removeHandler(handler)


def note(text: str, level: str = "info") -> None:
    """Note a sentence; ``level`` is "info", "warning" or "error"."""
    LOGGER.log(_LEVELS[level], "%s", text)


def last_lines(count: int) -> list[str]:
    """Return the last lines of the log, oldest first; none where there is no log."""
    lines: list[str] = []
    with contextlib.suppress(OSError):
        path = log_folder() / FILE
        for part in (path.with_name(path.name + ".1"), path):
            if part.is_file():
                lines += part.read_text(encoding="utf-8", errors="replace").splitlines()
    return lines[-count:]


def without_home(text: str) -> str:
    """Return text in which files below the user's home have no folders any more.

    Of the program's own files the part below the installation stays, since it says where in the
    program something happened.
    """
    try:
        home = str(Path.home())
    except RuntimeError:  # there is none
        return text
    if len(home) < 2:
        return text
    # Windows writes it with either slash, and with large and small letters as it comes.
    own = r"[/\\]+".join(map(re.escape, re.split(r"[/\\]+", home)))
    path = rf"{own}(?P<rest>[/\\](?:[^\n\"'“”]*[/\\])?[^\s\"'“”:,;]*)?"
    return re.sub(path, _shortened, text, flags=re.IGNORECASE if "\\" in home else 0)


def _shortened(match: re.Match[str]) -> str:
    rest = (match.group("rest") or "").replace("\\", "/")
    marks = [m for m in ("/site-packages/", "/cnndesk/", "/lib/python3") if m in rest]
    if marks and rest.endswith(".py"):
        return "…" + rest[rest.rindex(marks[0]) :]
    name = rest.rpartition("/")[2]
    return f"~/…/{name}" if name else "~"
