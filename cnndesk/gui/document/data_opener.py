"""Opening a data set beside the window: a thread that decodes, and signals that tell of it.

The thread calls ``cnndesk.data.open_source`` and nothing of Qt but the emitting of signals, which
arrive in the window's thread. One opening at a time: a new one cancels the one before.
"""

from __future__ import annotations

import contextlib
import threading
import time
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from cnndesk.data import (
    Dataset,
    DataSettings,
    OpeningCancelled,
    Progress,
    ReadingError,
    open_source,
)
from cnndesk.data.report import Job
from cnndesk.errors import CnndeskError
from cnndesk.gui.support import threads

_PROGRESS_INTERVAL = 0.1  # seconds between two reports to the window


class DataOpener(QObject):
    """Opens data sources in the background.

    All signals come in the thread this object lives in, and only for the latest opening.
    """

    started = Signal(object)
    """DataSettings that are being opened."""
    progress = Signal(object)
    """A ``cnndesk.data.Progress``."""
    opened = Signal(object)
    """The Dataset."""
    failed = Signal(str)
    """Why it cannot be opened, cause and cure."""
    undecided = Signal(object, object)
    """After failed: the DataSettings and the ReadingError, where a choice of the user may help."""
    cancelled = Signal()
    ended = Signal()
    """After any of opened, failed and cancelled."""
    near_duplicates_found = Signal(object)
    """A ``cnndesk.data.near_duplicates.NearDuplicates``, some time after `opened`; not if none."""

    _told = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._cancel = threading.Event()
        self._threads: list[threading.Thread] = []
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self.settings: DataSettings | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a source is being opened."""
        return self.settings is not None

    def open(self, settings: DataSettings) -> None:
        """Begin to open a source; what was being opened is dropped."""
        self._cancel.set()
        self._number += 1
        self._cancel = threading.Event()
        self.settings = settings
        self.started.emit(settings)
        work = partial(self._work, self._number, settings, self._cancel)
        # One that was given up may still be decoding: its workers outlive it unless it is joined.
        running = (t for t in self._threads if t.is_alive())
        self._threads = [*running, threads.begin(work, "cnndesk-open-data")]

    def cancel(self) -> None:
        """Ask the opening to stop; `cancelled` follows."""
        self._cancel.set()

    def close(self) -> None:
        """Stop and wait for the threads; nothing is told any more."""
        self._number += 1
        self._cancel.set()
        for thread in self._threads:
            thread.join()
        self._threads = []
        self.settings = None

    def _work(self, number: int, settings: DataSettings, cancel: threading.Event) -> None:
        last = 0.0

        def report(progress: Progress) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _PROGRESS_INTERVAL:
                last = now
                if not self._tell(number, "progress", progress):
                    cancel.set()

        try:
            dataset: Dataset = open_source(settings=settings, progress=report, cancel=cancel)
        except OpeningCancelled:
            self._tell(number, "cancelled", None)
        except ReadingError as error:
            self._tell(number, "failed", str(error))
            self._tell(number, "undecided", (settings, error))
        except (CnndeskError, OSError, MemoryError) as error:
            self._tell(number, "failed", str(error) or type(error).__name__)
        except Exception as error:  # a mistake of ours: told at once, and the panel waits no longer
            self._tell(number, "failed", f"{type(error).__name__}: {error}")
            raise
        else:
            self._tell(number, "opened", dataset)
            self._look_over(number, dataset, cancel)

    def _look_over(self, number: int, dataset: Dataset, cancel: threading.Event) -> None:
        """Look for pictures that lie nearly the same in different parts; who opens is not kept."""
        with contextlib.suppress(CnndeskError, OSError, MemoryError):  # it is only a remark
            from cnndesk.data.near_duplicates import near_duplicates

            found = near_duplicates(dataset, job=Job(cancel=cancel))
            if found.count:
                self._tell(number, "near", found)

    def _tell(self, number: int, what: str, value: object) -> bool:
        """Pass news to the window's thread; False when the window is gone and nobody listens."""
        if not shiboken6.isValid(self):
            return False
        self._told.emit(number, what, value)
        return True

    def _hear(self, number: int, what: str, value: object) -> None:
        if number != self._number:
            return
        if what == "progress":
            self.progress.emit(value)
            return
        if what == "near":
            self.near_duplicates_found.emit(value)
            return
        if what == "undecided":
            assert isinstance(value, tuple)
            self.undecided.emit(*value)
            return
        self.settings = None
        if what == "opened":
            self.opened.emit(value)
        elif what == "failed":
            self.failed.emit(value)
        else:
            self.cancelled.emit()
        self.ended.emit()
