"""The window's end of the engine thread: requests and jobs out, answers back into its thread.

Answers cross by one queued signal that carries a call, so that every callback runs where Qt objects
may be touched. What is asked may hold such objects: it is kept here until the engine thread has let
go of it, so that they die in the window's thread. What it does is none of this module's business.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cnndesk.session.worker import EngineThread, Job

T = TypeVar("T")

LET_GO = 50
"""Milliseconds after an answer until what was asked is dropped, if the thread has done so."""


class EngineLink(QObject):
    """Makes the engine thread when it is first needed, and ends it."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._engine: EngineThread | None = None
        self._closed = False
        self._kept: deque[tuple[object, ...]] = deque()  # in the order of asking
        self._dropped = 0
        self._arrived.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._soon = QTimer(self, singleShot=True, interval=LET_GO)
        self._soon.timeout.connect(self._drop)

    @property
    def is_running(self) -> bool:
        """Whether there is a thread."""
        return self._engine is not None

    @property
    def is_closed(self) -> bool:
        """Whether the window is gone; may be asked from any thread."""
        return self._closed

    def close(self) -> None:
        """End the thread after its present step; nothing is told any more."""
        self._closed = True
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.close()
        self._soon.stop()
        self._kept.clear()

    def start(self, job: Job, ended: Callable[[Future[None]], object]) -> Future[None]:
        """Run a job, and call back with its future when it has ended; return the future."""
        future = self._thread().start(job)
        future.add_done_callback(lambda f: self.tell(lambda: ended(f)))
        return future

    def ask(
        self,
        request: Callable[[], T],
        then: Callable[[T], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Have something done between two steps, and call back with its result or its error."""

        def answered(future: Future[T]) -> None:
            if future.cancelled():
                return
            error = future.exception()
            if error is None:
                then(future.result())
            else:
                failed(error)

        future = self._thread().ask(request)
        self._kept.append((request, answered))
        future.add_done_callback(lambda f: self.tell(lambda: answered(f)))

    def now(self, request: Callable[[], T]) -> T:
        """Have something done between two steps and wait for it, for one step at the most."""
        future = self._thread().ask(request)
        self._kept.append((request,))
        return future.result()

    def tell(self, call: Callable[[], Any]) -> None:
        """Call something in the window's thread, from any thread."""
        self._arrived.emit(call)

    def _thread(self) -> EngineThread:
        if self._closed:
            raise RuntimeError("the window is closed")
        if self._engine is None:
            self._engine = EngineThread()
        return self._engine

    def _hear(self, call: Callable[[], object]) -> None:
        if not self._closed:
            call()
            if self._kept and not self._soon.isActive():
                self._soon.start()

    def _drop(self) -> None:
        """Drop what was asked and answered; what is under way, after that."""
        if self._engine is None:
            return
        count = self._engine.let_go - self._dropped
        gone = [self._kept.popleft() for _ in range(count)]
        self._dropped += count
        gone.clear()  # only now: what dies may ask


class Bell(QObject):
    """Tells the window of what happens on the engine thread, however often, now and then.

    The first ring is heard at once; rings that follow within the pause are heard together at its
    end. A ring nobody has heard yet costs the engine thread one comparison.

    Parameters
    ----------
    engine : EngineLink
    pause : float
        Seconds between two times it is heard, at the least.
    parent : QObject
    """

    heard = Signal()

    def __init__(self, engine: EngineLink, pause: float, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._pause = engine, pause
        self._waiting = False
        self._heard_at = -pause
        self._later = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._later.timeout.connect(self.flush)

    def ring(self) -> None:
        """Say that something happened; on the engine thread."""
        if not self._waiting:
            self._waiting = True
            self._engine.tell(self._on_ring)

    def stop(self) -> None:
        """Let nothing be heard later."""
        self._later.stop()

    def flush(self) -> None:
        """Let be heard now what was not heard yet."""
        self._later.stop()
        if self._waiting:
            self._waiting = False  # before the signal: what happens from now on is heard again
            self._heard_at = time.monotonic()
            self.heard.emit()

    def _on_ring(self) -> None:
        left = self._heard_at + self._pause - time.monotonic()
        if left <= 0:
            self.flush()
        elif self._waiting and not self._later.isActive():
            self._later.start(round(1000 * left) + 1)
