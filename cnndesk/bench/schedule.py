"""What several threads could gain of a training step, by its work items: a simulation.

Each item of a step is timed on one thread. Then the items are handed out as the program hands them
out, in order, to whichever thread is free first, with a wait for all at the end of each step of the
program; short steps run on the calling thread. What comes out is a bound: items slow one another
down where they share memory and caches, which is not simulated. How near one comes is told by the
same step on real threads, as many as this machine has.

What it costs to hand a step to threads is measured with the machine (``machine.py``) where nothing
else was running; on a busy one that says more about the others, and a usual value counts.
"""

from __future__ import annotations

import heapq
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from cnndesk.bench.networks import BenchNet
from cnndesk.engine.machine import Machine
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import ItemTimes, Plan

THREADS = (1, 2, 4, 8, 16, 32, 64)
REPETITIONS = 7
LEARNING_RATE = 1e-3
USUAL_START = 7e-7  # seconds, of a step on two threads, as SERIAL_FLOPS in engine/tensor.py counts


@dataclass(frozen=True)
class Scheduled:
    """A training step on so many threads.

    Attributes
    ----------
    threads : int
    seconds : float
        From its beginning to its end.
    alone : float
        Of these in steps that run on one thread, because they are short or have one item.
    waiting : float
        Thread-seconds in which threads had no item left, divided by the threads.
    starting : float
        In handing steps to threads.
    """

    threads: int
    seconds: float
    alone: float
    waiting: float
    starting: float


@dataclass(frozen=True)
class StepShare:
    """A step of the program that keeps many threads from being many times as fast.

    Attributes
    ----------
    node, kernel : str
    items : int
    seconds : float
        On one thread.
    lost : float
        Seconds that it takes longer than an even share.
    """

    node: str
    kernel: str
    items: int
    seconds: float
    lost: float


@dataclass(frozen=True)
class Schedule:
    """What was simulated and measured of one network.

    Attributes
    ----------
    net : str
    batch : int
    simulated : dict of threads to Scheduled
    measured : dict of threads to float
        Seconds of the step on real threads.
    losses : tuple of StepShare
        At the last number of threads, the worst first.
    """

    net: str
    batch: int
    simulated: dict[int, Scheduled]
    measured: dict[int, float]
    losses: tuple[StepShare, ...]

    def gain(self, threads: int) -> float:
        """Return how many times as fast as one thread so many are, at best."""
        return self.simulated[1].seconds / self.simulated[threads].seconds


def schedule(net: BenchNet, machine: Machine, threads: Sequence[int] = THREADS) -> Schedule:
    """Time the items of a training step and simulate it on several threads.

    Parameters
    ----------
    net : BenchNet
    machine : Machine
        Tells what starting a step costs; its threads are the most that really run.
    threads : sequence of int
        Numbers of threads to simulate, 1 among them; losses are told for the last.
    """
    optimizer = Optimizer(net.model, "momentum")
    plan = Plan(net.model, net.batch, training=True, optimizer=optimizer, threads=1)
    rng = np.random.default_rng(0)
    plan.images[...] = rng.integers(0, 256, plan.images.shape)
    plan.targets.labels[...] = rng.integers(0, plan.output.shape[1], net.batch)

    def begin() -> None:
        plan.counter[0] += 1
        optimizer.begin_step(LEARNING_RATE)

    times = _fastest(plan, begin)
    measured = {}
    for count in sorted({1, machine.threads}):
        plan.threads = count
        measured[count] = _step_seconds(plan, begin)
    simulated = {count: simulate(times, count, machine) for count in threads}
    return Schedule(net.name, net.batch, simulated, measured, losses(times, threads[-1]))


def _fastest(plan: Plan, begin: Callable[[], None]) -> list[ItemTimes]:
    """Return the shortest time of each item: others may have had the processor now and then."""
    runs = []
    for _ in range(REPETITIONS):
        begin()
        runs.append(plan.item_times())
    return [
        replace(first[0], seconds=tuple(np.min([run.seconds for run in first], axis=0).tolist()))
        for first in zip(*runs, strict=True)
    ]


def _step_seconds(plan: Plan, begin: Callable[[], None]) -> float:
    found = []
    for _ in range(REPETITIONS + 1):
        begin()
        started = time.perf_counter()
        plan.step()
        found.append(time.perf_counter() - started)
    return min(found[1:])


def starting_seconds(threads: int, machine: Machine) -> float:
    """Return what it costs to begin and end a step on so many threads.

    As measured for the machine's own threads; a tree of wake-ups is as deep as the logarithm.
    """
    if threads == 1:
        return machine.serial_step
    if machine.threads == 1 or not machine.was_idle:
        return USUAL_START * math.log2(threads)
    return machine.parallel_step * max(1.0, math.log2(threads) / math.log2(machine.threads))


def is_alone(step: ItemTimes) -> bool:
    """Whether a step runs on the calling thread."""
    return step.record.serial or len(step.seconds) <= 1


def simulate(steps: Sequence[ItemTimes], threads: int, machine: Machine) -> Scheduled:
    """Return how long steps take that are handed out by the rules of ``program.pxi``."""
    total = alone = waiting = starting = 0.0
    for step in steps:
        if threads == 1 or is_alone(step):
            seconds = sum(step.seconds)
            alone += seconds
            starting += machine.serial_step
            total += seconds + machine.serial_step
            continue
        end, busy = handed_out(step.seconds, threads)
        start = starting_seconds(threads, machine)
        waiting += end - busy / threads
        starting += start
        total += end + start
    return Scheduled(threads, total, alone, waiting, starting)


def handed_out(seconds: Sequence[float], threads: int) -> tuple[float, float]:
    """Return when the last of some items ends, and the sum of their times.

    Each thread takes the next item as soon as it has none.
    """
    free = [0.0] * min(threads, len(seconds))
    for item in seconds:
        heapq.heapreplace(free, free[0] + item)
    return max(free, default=0.0), sum(seconds)


def losses(steps: Sequence[ItemTimes], threads: int, most: int = 8) -> tuple[StepShare, ...]:
    """Return the steps that take longest beyond an even share, by layer and kernel."""
    found: dict[tuple[str, str], StepShare] = {}
    for step in steps:
        total = sum(step.seconds)
        end = total if is_alone(step) else handed_out(step.seconds, threads)[0]
        key = step.record.tag, step.record.kernel
        before = found.get(key, StepShare(*key, 0, 0.0, 0.0))
        found[key] = StepShare(
            *key,
            max(before.items, len(step.seconds)),
            before.seconds + total,
            before.lost + end - total / threads,
        )
    return tuple(sorted(found.values(), key=lambda share: -share.lost)[:most])
