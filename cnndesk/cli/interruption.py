"""Ctrl-C and the request to terminate, as a wish to stop instead of an exception."""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any, Self

from cnndesk.system.processes import stop_signals


class Interruption:
    """While active, the first Ctrl-C calls ``wish`` and is noted; a second one interrupts.

    Parameters
    ----------
    wish : callable
        Called in the main thread, between two of its instructions: it must be quick.

    Attributes
    ----------
    happened : bool
    """

    def __init__(self, wish: Callable[[], None]) -> None:
        self.happened = False
        self._wish = wish
        self._before: dict[signal.Signals, Any] = {}

    def __enter__(self) -> Self:
        for which in stop_signals():
            self._before[which] = signal.signal(which, self._handle)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for which, handler in self._before.items():
            signal.signal(which, handler)

    def _handle(self, number: int, frame: FrameType | None) -> None:
        if self.happened:
            raise KeyboardInterrupt
        self.happened = True
        self._wish()
