"""What happens when something unforeseen is raised: it is told, the work is kept, and one goes on.

The hooks take exceptions of the window's thread and of all others. They write the traceback to
stderr as Python would and to the log, and hand it to the window, in the window's thread. Crashes of
the whole process are ``crash_reports.py``.
"""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from cnndesk import logs
from cnndesk.gui.support.diagnostics import versions


class CrashGuard(QObject):
    """Catches what nobody caught.

    `caught` gives a sentence and the details; it comes in the thread of this object.
    """

    caught = Signal(str, str)
    _raised = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._raised.connect(self.caught, Qt.ConnectionType.QueuedConnection)
        self._before = (sys.excepthook, threading.excepthook)
        self._busy = threading.local()

    def install(self) -> None:
        """Take over the hooks of Python."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def remove(self) -> None:
        """Give the hooks back, unless somebody else has taken them over since."""
        if sys.excepthook == self._hook:
            sys.excepthook = self._before[0]
        if threading.excepthook == self._thread_hook:
            threading.excepthook = self._before[1]

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        self._tell(kind, error, trace)

    def _thread_hook(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_type is not SystemExit and arguments.exc_value is not None:
            self._tell(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _tell(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if getattr(self._busy, "now", False):
            return  # telling of an exception must not tell of another one
        self._busy.now = True
        try:
            lines = "".join(traceback.format_exception(kind, error, trace))
            sys.stderr.write(lines)
            logs.note(lines, "error")
            if not shiboken6.isValid(self):
                return  # the window is gone; the traceback above is all that can be told
            head = str(error).split("\n", 1)[0]
            sentence = self.tr(
                "Something went wrong inside cnndesk ({0}). Your work is kept; you can go on."
            ).format(f"{kind.__name__}: {head}" if head else kind.__name__)
            self._raised.emit(sentence, f"{versions()}\n\n{lines}")
        finally:
            self._busy.now = False
