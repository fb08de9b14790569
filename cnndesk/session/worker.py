"""The engine thread: the one thread that runs kernels.

Every operating-system thread that enters a parallel region gets a pool of helper threads of its
own, so all training steps and probes of a program run here. A *job* is an iterator that does a
little work (one training step) at each ``next``; between two of them the thread serves waiting
*requests*, so looking at the network never waits for an epoch and never needs a lock on the
weights. What jobs and requests do is none of this module's business.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future
from types import TracebackType
from typing import Any, Self, TypeVar

from cnndesk.engine.threads import single_threaded_blas

T = TypeVar("T")

Job = Iterator[object]


def finish(job: Generator[object, None, T]) -> T:
    """Run a job to its end on the calling thread and return what it returns."""
    while True:
        try:
            next(job)
        except StopIteration as end:
            result: T = end.value
            return result


class EngineThread:
    """Runs one job at a time and serves requests between its steps.

    Use as a context manager, or call `close`: the thread is no daemon, so that what it writes is
    never cut off.
    """

    def __init__(self, name: str = "cnndesk-engine") -> None:
        self._changed = threading.Condition()
        self._requests: deque[tuple[Callable[[], Any], Future[Any]]] = deque()
        self._job: tuple[Job, Future[Any]] | None = None
        self._closing = False
        self._let_go = 0
        self._thread = threading.Thread(target=self._serve, name=name)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._job is not None

    @property
    def let_go(self) -> int:
        """How many requests, counted in the order of asking, the thread holds nothing of any more.

        What they refer to and must not die in this thread can be dropped elsewhere from then on.
        """
        return self._let_go

    def start(self, job: Job) -> Future[Any]:
        """Run a job to its end.

        Returns
        -------
        Future
            Done when the iterator is exhausted; holds what a generator returned, or the exception
            that was raised.

        Raises
        ------
        RuntimeError
            When a job is under way, or the thread is closed.
        """
        future: Future[Any] = Future()
        with self._changed:
            self._check_open()
            if self._job is not None:
                raise RuntimeError("the engine thread is running a job already")
            future.set_running_or_notify_cancel()
            self._job = (job, future)
            self._changed.notify_all()
        return future

    def ask(self, request: Callable[[], T]) -> Future[T]:
        """Have a function called on the engine thread, between two steps of the job under way.

        Returns
        -------
        Future
            Its result or its exception. A request that has not begun can be cancelled.

        Raises
        ------
        RuntimeError
            When the thread is closed.
        """
        future: Future[T] = Future()
        with self._changed:
            self._check_open()
            self._requests.append((request, future))
            self._changed.notify_all()
        return future

    def close(self) -> None:
        """End the job after its present step, cancel waiting requests and join the thread.

        The iterator of a job that is cut short is closed, so that its ``finally`` parts run, and
        its future is then done. Closing twice does nothing.
        """
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if threading.current_thread() is not self._thread:
            self._thread.join()
            self._requests.clear()  # what was not begun dies where it was asked

    def _check_open(self) -> None:
        if self._closing:
            raise RuntimeError("the engine thread is closed")

    def _serve(self) -> None:
        with single_threaded_blas():
            while True:
                with self._changed:
                    while not (self._closing or self._requests or self._job):
                        self._changed.wait()
                    if self._closing:
                        break
                    waiting, self._requests = self._requests, deque()
                while waiting:
                    _answer(*waiting.popleft())  # no name here holds it on while nothing is asked
                    self._let_go += 1
                self._advance()
        self._wind_up()

    def _advance(self) -> None:
        """Do one step of the job under way."""
        if self._job is None:
            return
        job, future = self._job
        try:
            next(job)
        except StopIteration as end:
            self._job = None
            future.set_result(end.value)
        except BaseException as error:
            self._job = None
            future.set_exception(error)

    def _wind_up(self) -> None:
        for _, future in self._requests:
            future.cancel()
        if self._job is not None:
            job, job_future = self._job
            self._job = None
            try:
                close = getattr(job, "close", None)
                if close is not None:
                    close()
                job_future.set_result(None)
            except BaseException as error:
                job_future.set_exception(error)


def _answer(request: Callable[[], Any], future: Future[Any]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(request())
    except BaseException as error:
        future.set_exception(error)
