"""Long work in small pieces: a generator that tells how far it is and returns its result last.

Each ``next`` does well under a second of work, so whoever drives the generator can cancel by not
asking for more and closing it. The window drives it by requests to the engine thread; `finish` does
it for the command line and tests.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, TypeVar

from cnndesk.errors import ExplainError

T = TypeVar("T")


class Cancelled(ExplainError):
    """The work was cancelled; nothing is left behind."""


@dataclass(frozen=True, eq=False)
class Progress:
    """How far long work is.

    Attributes
    ----------
    stage : str
        What is being done, for a status line.
    done, total : int
        Pieces of work; ``total`` 0 where it is not known.
    partial : object or None
        A result so far that is worth showing, where there is one.
    """

    stage: str
    done: int
    total: int
    partial: Any = None

    @property
    def share(self) -> float:
        """Done as a share of 0..1."""
        return min(self.done / self.total, 1.0) if self.total else 0.0


Work = Generator[Progress, None, T]
"""Yields `Progress`, returns the result."""


def finish(
    work: Work[T],
    progress: Callable[[Progress], None] | None = None,
    cancel: threading.Event | None = None,
) -> T:
    """Drive work to its end and return its result.

    Parameters
    ----------
    work : generator of Progress
    progress : callable, optional
        Called after each piece of work.
    cancel : threading.Event, optional
        Set it, from any thread, to stop after the present piece.

    Raises
    ------
    Cancelled
        When ``cancel`` was set; the generator is closed first.
    """
    while True:
        if cancel is not None and cancel.is_set():
            work.close()
            raise Cancelled("Cancelled.")
        try:
            state = next(work)
        except StopIteration as ended:
            result: T = ended.value
            return result
        if progress is not None:
            progress(state)


def mapped(work: Work[T], change: Callable[[Progress], Progress]) -> Work[T]:
    """Do the same work, and tell how far it is in another way."""
    while True:
        try:
            progress = next(work)
        except StopIteration as ended:
            result: T = ended.value
            return result
        yield change(progress)
