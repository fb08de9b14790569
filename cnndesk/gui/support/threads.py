"""Threads beside the window's own, and who lets go of what they hold.

Python deletes an object where its last reference goes. A thread that works for a panel holds that
panel until its own last line, a moment after the window has heard of the end and may have dropped
everything. A widget that a thread drops last is deleted in the window's thread, but between any two
of its lines: in the middle of painting, or of a change of style that goes through a list of all
widgets, and the program ends there. So the window's thread keeps what a thread was given until that
thread is no more, and drops it when nothing else is under way.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

_running: list[tuple[threading.Thread, Callable[[], object]]] = []


def begin(work: Callable[[], object], name: str, *, daemon: bool = True) -> threading.Thread:
    """Do work in a thread of its own; called in the window's thread.

    Parameters
    ----------
    work : callable
        Whatever it holds dies in the window's thread.
    name : str
    daemon : bool
        Whether the process may end before it: True where nothing is written that could be cut off.

    Returns
    -------
    Thread
        Running.
    """
    thread = threading.Thread(target=work, name=name, daemon=daemon)
    _running.append((thread, work))
    thread.start()
    return thread


def let_go() -> None:
    """Drop what threads held that have ended; called from the window's event loop now and then."""
    ended = [entry for entry in _running if not entry[0].is_alive()]
    for entry in ended:
        _running.remove(entry)
    ended.clear()  # only now: what dies may begin a thread
