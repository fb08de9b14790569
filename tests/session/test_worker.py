"""The engine thread: jobs one step at a time, requests in between, errors to whoever asked."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from cnndesk.session.mailbox import Mailbox
from cnndesk.session.worker import EngineThread

PATIENCE = 600.0


def test_everything_runs_on_one_thread_that_is_not_ours() -> None:
    seen: set[int] = set()

    def job() -> Iterator[None]:
        for _ in range(3):
            seen.add(threading.get_ident())
            yield

    with EngineThread() as engine:
        engine.start(job()).result(PATIENCE)
        seen.add(engine.ask(threading.get_ident).result(PATIENCE))
    assert len(seen) == 1
    assert threading.get_ident() not in seen


def test_a_request_is_served_between_two_steps_of_a_job() -> None:
    log: list[str] = []
    asked = threading.Event()

    def job() -> Iterator[None]:
        log.append("step 1")
        assert asked.wait(PATIENCE)
        yield
        log.append("step 2")
        yield

    with EngineThread() as engine:
        running = engine.start(job())
        answer = engine.ask(lambda: log.append("probe"))
        asked.set()
        answer.result(PATIENCE)
        running.result(PATIENCE)
    assert log == ["step 1", "probe", "step 2"] or log == ["probe", "step 1", "step 2"]


def test_errors_reach_whoever_asked_and_the_thread_goes_on() -> None:
    def job() -> Iterator[None]:
        yield
        raise ValueError("in the job")

    with EngineThread() as engine:
        with pytest.raises(ValueError, match="in the job"):
            engine.start(job()).result(PATIENCE)
        with pytest.raises(ZeroDivisionError):
            engine.ask(lambda: 1 // 0).result(PATIENCE)
        assert engine.ask(lambda: 7).result(PATIENCE) == 7
        assert not engine.busy


def test_a_second_job_is_refused_while_one_runs() -> None:
    go_on = threading.Event()

    def job() -> Iterator[None]:
        assert go_on.wait(PATIENCE)
        yield

    with EngineThread() as engine:
        first = engine.start(job())
        with pytest.raises(RuntimeError, match="already"):
            engine.start(job())
        go_on.set()
        first.result(PATIENCE)


def test_closing_ends_a_job_after_its_step_and_runs_its_finally() -> None:
    cleaned: list[bool] = []
    begun = threading.Event()

    def endless() -> Iterator[None]:
        try:
            while True:
                begun.set()
                yield
        finally:
            cleaned.append(True)

    engine = EngineThread()
    job = engine.start(endless())
    assert begun.wait(PATIENCE)
    engine.close()
    engine.close()
    assert job.done()
    assert cleaned == [True]
    with pytest.raises(RuntimeError, match="closed"):
        engine.ask(lambda: 0)


def test_the_mailbox_makes_a_snapshot_only_when_wished_for() -> None:
    box: Mailbox[int] = Mailbox()
    made: list[int] = []

    def make() -> int:
        made.append(len(made))
        return made[-1]

    assert not box.offer(make)
    assert box.take() is None
    box.request()
    assert box.offer(make)
    assert not box.offer(make)  # one snapshot per wish, however many steps follow
    assert box.take() == 0
    assert box.take() is None
    assert made == [0]
