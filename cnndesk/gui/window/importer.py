"""Networks of other programs, read beside the window: a thread that reads, and signals that tell.

What is in a file and what becomes of it is ``cnndesk.interop.importing``'s; what is done with the
project is the window's.
"""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from cnndesk.errors import CnndeskError
from cnndesk.gui.support import threads


class NetworkImporter(QObject):
    """Reads one file at a time; a new one takes the place of the one before."""

    imported = Signal(object, object)
    """The Path and the ``Imported``, in the thread this object lives in."""
    failed = Signal(str)
    """Why it cannot be imported, cause and cure."""

    _told = Signal(int, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number = 0
        self._threads: list[threading.Thread] = []
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def begin(self, path: Path) -> None:
        """Begin to read a file."""
        self._number += 1
        work = partial(self._work, self._number, path)
        running = (t for t in self._threads if t.is_alive())
        self._threads = [*running, threads.begin(work, "cnndesk-import")]

    def end(self) -> None:
        """Wait for what is being read; nothing is told any more."""
        self._number += 1
        for thread in self._threads:
            thread.join()
        self._threads = []

    def _work(self, number: int, path: Path) -> None:
        from cnndesk.interop.importing.onnx_network import import_onnx

        found: object
        try:
            found = import_onnx(path)
        except (CnndeskError, OSError, MemoryError) as error:
            found = str(error) or self.tr("There is not enough memory for this network.")
        except Exception as error:  # a mistake of ours: told at once
            self._tell(number, path, f"{type(error).__name__}: {error}")
            raise
        self._tell(number, path, found)

    def _tell(self, number: int, path: Path, found: object) -> None:
        if shiboken6.isValid(self):
            self._told.emit(number, path, found)

    def _hear(self, number: int, path: Path, found: object) -> None:
        if number != self._number:
            return
        if isinstance(found, str):
            self.failed.emit(found)
        else:
            self.imported.emit(path, found)
