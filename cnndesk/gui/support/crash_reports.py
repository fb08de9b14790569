"""Crashes that no exception tells of: segmentation faults, aborts of Qt, illegal instructions.

While the program runs, a file of this process waits for Python's faulthandler to write into it
where each thread was. A normal end deletes it. What a process that is gone has left is moved beside
the log and offered at the next start; nothing is ever sent.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import re
import time
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from cnndesk import logs
from cnndesk.document.lock import is_alive
from cnndesk.gui.support.diagnostics import machine, versions
from cnndesk.paths import data_folder, log_folder
from cnndesk.system import process_mark
from cnndesk.system.files import remove_file

KEPT = 5  # reports beside the log
_LONGEST = 256 * 1024
_LOG_LINES = 20


# Windows tells of some that end nothing, of which drivers make use: of those with a bare code.
_FATAL = re.compile(
    r"^(?:Fatal Python error|Windows fatal exception): (?!code 0x)(.+)$", re.MULTILINE
)


class FaultFile:
    """Where a fault of this process is written.

    Attributes
    ----------
    path : Path
    """

    def __init__(self) -> None:
        self.path = data_folder("crashes") / f"{os.getpid()}-{uuid.uuid4().hex[:8]}.txt"
        self._file: TextIO | None = None

    def begin(self) -> None:
        """Catch faults from now on. A disk that cannot be written is no reason to stop."""
        mark = {"process": process_mark(os.getpid()), "pid": os.getpid()}
        with contextlib.suppress(OSError):
            self._file = self.path.open("w", encoding="utf-8", newline="\n")
            self._file.write(f"{json.dumps(mark)}\n{versions()}\n{machine()}\n\n")
            self._file.flush()
            faulthandler.enable(self._file)

    def end(self) -> None:
        """Stop: the process ends as it should."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with contextlib.suppress(OSError):
                remove_file(self.path)


@dataclass(frozen=True)
class Fault:
    """A crash of an earlier process.

    Attributes
    ----------
    kind : str
        As Python names it: ``"Segmentation fault"``.
    at : float
        When, in seconds since the epoch.
    text : str
        The report: machine, where each thread was, the last lines of the log. No folder of the
        user's.
    path : Path
        Where the report is kept.
    """

    kind: str
    at: float
    text: str
    path: Path


def take_faults() -> list[Fault]:
    """Return the faults of processes that are gone, latest first; each is returned once.

    Files of processes that were killed from outside tell nothing and are deleted.
    """
    faults = []
    with contextlib.suppress(OSError):
        for path in sorted(data_folder("crashes").glob("*.txt")):
            fault = _take(path)
            if fault is not None:
                faults.append(fault)
        for old in sorted(log_folder().glob("crash-*.txt"))[:-KEPT]:
            remove_file(old)
    return sorted(faults, key=lambda fault: fault.at, reverse=True)


def _take(path: Path) -> Fault | None:
    with path.open(encoding="utf-8", errors="replace") as file:
        mark, _, text = file.read(_LONGEST).partition("\n")
    try:
        values = json.loads(mark)
    except ValueError:
        values = None
    if isinstance(values, dict) and is_alive(values):
        return None
    found = _FATAL.search(text)
    at = path.stat().st_mtime
    remove_file(path)
    if found is None:
        return None
    tail = "\n".join(logs.last_lines(_LOG_LINES))
    report = logs.without_home(f"{text.rstrip()}\n\nThe last lines of the log:\n{tail}\n")
    stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(at))
    kept = log_folder() / f"crash-{stamp}-{path.stem.partition('-')[0]}.txt"
    kept.write_text(report, encoding="utf-8", newline="\n")
    return Fault(found.group(1), at, report, kept)
