"""Keeping a window's work safe while nobody saves it: when a copy is written, and by which thread.

Where copies lie and how they are found again is ``recovery.py``'s.
"""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError
from cnndesk.gui.document.recovery import Autosave
from cnndesk.gui.support import threads

if TYPE_CHECKING:
    from cnndesk.gui.window.main_window import MainWindow

AUTOSAVE_MILLISECONDS = 60_000
AUTOSAVE_SHARE = 20  # after an epoch, autosaving waits for this many times what it took last,
AUTOSAVE_LONGEST_PAUSE = 5.0  # but not longer, in seconds: so much may be lost, or an epoch


class Autosaver(QObject):
    """Keeps the work of one window.

    Parameters
    ----------
    window : MainWindow
    parent : QObject
    """

    _kept = Signal(str)

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self.window = window
        self.workspace = window.workspace
        self.autosave = Autosave()
        self._thread: threading.Thread | None = None
        self._again = self._ended = False
        self._kept_at = 0.0
        self._took = 0.0
        self._trouble = ""
        self._kept.connect(self._on_kept, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, interval=AUTOSAVE_MILLISECONDS)
        self._timer.timeout.connect(self.soon)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.soon)

    def begin(self) -> None:
        """Begin to keep copies."""
        self._timer.start()

    def end(self) -> None:
        """Stop; what is saved needs no copy any more."""
        self._ended = True
        self._timer.stop()
        self.discard()

    def discard(self) -> None:
        """Delete the copy: everything is saved, or not wanted."""
        self._later.stop()
        self.wait()
        self.autosave.discard()

    def now(self) -> bool:
        """Write what is not saved into the copy that survives a crash; done when this returns.

        Returns
        -------
        bool
            False where it could not be written; the user has then been told.
        """
        self.wait()
        trouble = ""
        if self.workspace.dirty and not self.workspace.is_empty:
            trouble = self._keep(self.workspace.capture(at_once=True), self.workspace.path)
            self._on_kept(trouble)
        return not trouble

    def soon(self) -> None:
        """Do the same beside the window; while a copy is being written, after that."""
        if self._ended:
            return
        if self._thread is not None and self._thread.is_alive():
            self._again = True
            return
        if not self.workspace.dirty or self.workspace.is_empty:
            return
        project, path = self.workspace.capture(at_once=True), self.workspace.path
        self._thread = threads.begin(
            lambda: self._kept.emit(self._keep(project, path)), "cnndesk-autosave", daemon=False
        )

    def on_epoch(self) -> None:
        """Keep what an epoch has learned; a little later where epochs are very short."""
        self.workspace.touch()
        pause = min(max(1.0, AUTOSAVE_SHARE * self._took), AUTOSAVE_LONGEST_PAUSE)
        wait = self._kept_at + pause - time.monotonic()
        if wait > 0 or (self._thread is not None and self._thread.is_alive()):
            if not self._later.isActive():
                self._later.start(round(1000 * max(wait, 0.1)))
        else:
            self.soon()

    def _keep(self, project: Project, path: Path | None) -> str:
        """Write the copy, in any thread; return what went wrong, or nothing."""
        begun = time.monotonic()
        try:
            self.autosave.save(project, path)
        except (CnndeskError, OSError) as error:
            return str(error)
        except Exception as error:  # a crash is answered by keeping, which must not crash again
            return f"{type(error).__name__}: {error}"
        finally:
            self._kept_at = time.monotonic()
            self._took = self._kept_at - begun
        return ""

    def _on_kept(self, trouble: str) -> None:
        again, self._again = self._again, False
        if again:
            self.wait()
            self.soon()
        if trouble and trouble != self._trouble:  # told once, not after every epoch
            self.window.show_message(
                self.tr("The work could not be kept safe: {0}").format(trouble), "warning"
            )
        self._trouble = trouble

    def wait(self) -> None:
        """Wait for the copy that is being written."""
        self._again = False
        if self._thread is not None:
            self._thread.join()
            self._thread = None
