"""The one-slot hand-off from the engine thread to whoever watches, paced by the watcher.

The watcher wishes, takes, draws and wishes again; a slow watcher gets fewer snapshots and never a
queue. When nobody wishes, the engine thread spends one comparison per step. What a snapshot holds
is in ``snapshot.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """One slot, one writer (the engine thread), one reader.

    No lock is needed: the writer sets ``wanted`` to False before it fills the slot, the reader
    empties the slot before it sets ``wanted``.
    """

    def __init__(self) -> None:
        self.wanted = False
        self._slot: T | None = None

    def request(self) -> None:
        """Wish for a snapshot of the next step (reader)."""
        self.wanted = True

    def take(self) -> T | None:
        """Return what lies in the slot and empty it; None when nothing came yet (reader)."""
        item = self._slot
        self._slot = None
        return item

    def offer(self, make: Callable[[], T]) -> bool:
        """Fill the slot with ``make()`` if the reader wishes so; return whether it did (writer)."""
        if not self.wanted:
            return False
        self.wanted = False
        self._slot = make()
        return True
