"""The window's end of the engine thread: requests and jobs out, answers back into its thread.

Answers cross by one queued signal that carries a call, so that every callback runs where Qt objects
may be touched. What is asked is none of this module's business.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from cnndesk.session.worker import EngineThread, Job

T = TypeVar("T")


class EngineLink(QObject):
    """Makes the engine thread when it is first needed, and ends it."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._engine: EngineThread | None = None
        self._closed = False
        self._arrived.connect(self._hear, Qt.ConnectionType.QueuedConnection)

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

    def start(self, job: Job, ended: Callable[[Future[None]], object]) -> None:
        """Run a job, and call back with its future when it has ended."""
        future = self._thread().start(job)
        future.add_done_callback(lambda f: self.tell(lambda: ended(f)))

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
        future.add_done_callback(lambda f: self.tell(lambda: answered(f)))

    def now(self, request: Callable[[], T]) -> T:
        """Have something done between two steps and wait for it, for one step at the most."""
        return self._thread().ask(request).result()

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
