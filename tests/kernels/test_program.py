"""How a program shares the items of its steps among threads: each once, step after step.

What the kernels compute at several threads is tested beside each of them.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import threading
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import cnndesk_ext
from tests.kernels.conftest import _builds

ROWS = 21
WIDTH = 8


def copy(program: Any, x: np.ndarray, y: np.ndarray, rows_per_item: int, **options: Any) -> None:
    """Append y += x over rows of WIDTH floats."""
    program.add(
        "copy", -(-len(x) // rows_per_item), x=x, x_image=0, x_row=WIDTH, x_pixel=1, y=y, y_image=0,
        y_row=WIDTH, y_pixel=1, images=1, height=len(x), width=WIDTH, channels=1,
        rows_per_item=rows_per_item, accumulate=1, **options,
    )  # fmt: skip


def moving(program: Any, steps: int) -> tuple[np.ndarray, np.ndarray]:
    """Append steps that add a row to the one below it, in turn from one array into another.

    So every item reads what another item of the step before has written. Some steps are one item
    only, some are for one thread, some have more items than there are threads, some fewer.

    Returns
    -------
    first, last : ndarray (ROWS + 1, WIDTH)
        Where the sums begin, and where they end.
    """
    arrays = [np.zeros((ROWS + 1, WIDTH), np.float32) for _ in range(steps + 1)]
    for index, (x, y) in enumerate(pairwise(arrays)):
        rows_per_item = (1, 4, ROWS, 2, 11)[index % 5]
        copy(program, x[:ROWS], y[1:], rows_per_item, serial=index % 7 == 3)
    return arrays[0], arrays[-1]


def expected(first: np.ndarray, steps: int, runs: int) -> np.ndarray:
    """Return what `moving` leaves in the last array after some runs, one value of it at a time."""
    arrays = [np.zeros_like(first) for _ in range(steps + 1)]
    arrays[0] = first
    for _ in range(runs):
        for x, y in pairwise(arrays):
            y[1:] += x[:ROWS]
    return arrays[-1]


def check(program_type: Any, threads: int, *, steps: int = 16) -> None:
    """Run a program of such steps, compare with numpy, and run it often."""
    program = program_type(threads)
    first, last = moving(program, steps)
    first[...] = np.arange(first.size).reshape(first.shape) % 3
    runs = 3  # so few that the sums of whole numbers are exact
    for _ in range(runs):
        assert program.run() == steps
    wanted = expected(first, steps, runs)
    assert 0 < wanted.max() < 2**24
    np.testing.assert_array_equal(last, wanted)
    for _ in range(60):
        assert program.run() == steps


@pytest.mark.parametrize("threads", [1, 2, 3, 5, 16])
@pytest.mark.parametrize("build", _builds())
def test_every_item_is_done_once_and_behind_the_step_before(build: str, threads: int) -> None:
    check(importlib.import_module(f"cnndesk_ext.{build}").Program, threads)


@pytest.mark.parametrize("threads", [2, 7])
def test_no_item_is_lost_or_done_twice_in_many_runs(threads: int) -> None:
    program = cnndesk_ext.Program(threads)
    source, target = np.ones((64, WIDTH), np.float32), np.zeros((64, WIDTH), np.float32)
    for rows_per_item in (1, 3, 32, 64, 1):
        copy(program, source, target, rows_per_item)
    for _ in range(2000):
        program.run()
    assert (target == 5 * 2000).all()


def test_threads_that_sleep_whenever_they_wait_come_back() -> None:
    """Without looking for a while first, every wait goes through the system."""
    call = "from tests.kernels.test_program import check; import cnndesk_ext; "
    done = subprocess.run(
        [sys.executable, "-c", call + "[check(cnndesk_ext.Program, n) for n in (2, 3, 9)]"],
        env={**os.environ, "GOMP_SPINCOUNT": "0"},
        cwd=Path(__file__).parents[2],
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr


def test_several_threads_run_programs_at_once_with_helpers_of_their_own() -> None:
    wrong: list[BaseException] = []

    def run() -> None:
        try:
            check(cnndesk_ext.Program, 3)
        except BaseException as error:
            wrong.append(error)

    runners = [threading.Thread(target=run) for _ in range(4)]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
    assert not wrong


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists a program's threads in files")
def test_helpers_end_with_the_thread_that_they_helped() -> None:
    def threads() -> set[str]:
        return {task.name for task in Path("/proc/self/task").iterdir()}

    before, during = threads(), set()

    def run() -> None:
        check(cnndesk_ext.Program, 4)
        during.update(threads())

    runner = threading.Thread(target=run)
    runner.start()
    runner.join()
    helpers = during - before
    assert len(helpers) >= 3
    while helpers & threads():  # they end when the system lets them
        os.sched_yield()


def test_a_program_stops_between_the_items_of_a_shared_step() -> None:
    program = cnndesk_ext.Program(3)
    first, last = moving(program, 16)
    first[...] = 1
    program.request_stop()
    assert program.run() == 0
    assert not last.any()
    assert program.run(3, 9) == 9
    program.request_stop()
    assert program.run(0, -1, 0) == 0
    assert program.run() == 16


def test_more_items_than_can_be_counted_are_refused() -> None:
    program = cnndesk_ext.Program(2)
    with pytest.raises(ValueError, match="items must be"):
        program.add("multiply_adds", 1 << 30, scratch=64, rounds=1, factor=1.0, term=0.0)
    assert len(program) == 0
