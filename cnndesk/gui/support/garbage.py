"""Collecting garbage in the window's thread only.

Python collects cycles in whichever thread happens to allocate the object that fills the count.
Widgets and items of the canvas often die in cycles (with their own slots), and to delete one in the
engine's thread, while the window's thread may be painting it, ends the process. So the automatic
collection is off while there is a window, and a timer of the window does what it would have done.
Memory that was collected also goes back to the system: see `give_memory_back`.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from cnndesk.gui.support import threads
from cnndesk.system import is_linux, linux

EVERY_MS = 1000


def give_memory_back() -> bool:
    """Have large arrays taken from the system one by one, and returned to it when they go.

    By default glibc raises the size it calls large up to 32 MB and keeps a heap for every thread.
    Copies of growing histories and of maps then leave holes: a window that had trained for 80 s
    held 293 MB instead of 248.

    Returns
    -------
    bool
        False where the C library is another one, and nothing was changed.
    """
    return is_linux() and linux.give_memory_back()


def collect_due() -> int:
    """Collect the oldest generation whose turn has come.

    Returns
    -------
    int
        The generation, or -1 where no threshold is passed and nothing was done.
    """
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation] > 0:
            gc.collect(generation)
            return generation
    return -1


class Collector(QObject):
    """Takes over from the automatic collection; lives and works in the window's thread.

    Starting makes hardly any garbage, so nothing is collected until `begin`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._automatic = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._collect)

    def _collect(self) -> None:
        threads.let_go()
        collect_due()

    def begin(self) -> None:
        """Collect from now on."""
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again, as it was before: there is no window any more."""
        self._timer.stop()
        if self._automatic:
            gc.enable()
