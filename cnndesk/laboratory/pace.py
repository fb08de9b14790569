"""When an experiment will be done: before it starts by a short measurement, then by what it shows.

A run takes its epochs times its steps and judged images. How long a step takes is measured; of
networks that were not, it is taken from one that was, by their operations. While runs go, the time
they took is compared with what was predicted, and the rest corrected by it. Runs that may stop
early are predicted to their last epoch until some have shown how early they do.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from cnndesk.laboratory.one_run import Pace
from cnndesk.laboratory.plan import RunPlan
from cnndesk.words import say

_EPOCH = 0.004
"""Seconds that an epoch costs beside its steps: writing down, telling, a checkpoint."""


@dataclass(frozen=True)
class Mode:
    """How runs share the processors.

    Attributes
    ----------
    workers : int
        Runs side by side.
    threads : int
        Of each.
    """

    workers: int
    threads: int

    @property
    def text(self) -> str:
        """In words."""
        if self.workers > 1:
            return say("{n} side by side, 1 thread each").format(n=self.workers)
        if self.threads > 1:
            return say("one after the other, {n} threads").format(n=self.threads)
        return say("one after the other")


class Speeds:
    """How fast the runs of an experiment go, as far as is known.

    Parameters
    ----------
    paces : mapping of signature to (Pace, size)
        Measured; ``size`` as in `RunPlan`. At least one.
    """

    def __init__(self, paces: Mapping[str, tuple[Pace, float]]) -> None:
        self._paces = dict(paces)

    def epoch_seconds(self, run: RunPlan) -> float:
        """Return the seconds of one epoch of a run."""
        pace = self._pace(run)
        return run.steps * pace.step + run.validated * pace.image + _EPOCH

    def run_seconds(self, run: RunPlan, epochs: float | None = None) -> float:
        """Return the seconds of a run, or of some of its epochs with the start."""
        count = run.epochs if epochs is None else epochs
        return self._pace(run).start + count * self.epoch_seconds(run)

    def _pace(self, run: RunPlan) -> Pace:
        known = self._paces.get(run.signature)
        if known is not None:
            return known[0]
        near = min(self._paces.values(), key=lambda one: abs(math.log(one[1] / run.size)))
        pace, factor = near[0], run.size / near[1]
        return Pace(pace.step * factor, pace.image * factor, pace.start)


@dataclass(frozen=True)
class Measurements:
    """What was measured of an experiment before it began.

    Attributes
    ----------
    in_turn, beside : mapping of signature to (Pace, size)
        Of one run with all threads, and of runs side by side with one thread each.
    side_by_side : int
        How many went side by side when that was measured; 1 where none did.
    ready : float
        Seconds until a worker had opened the images.
    """

    in_turn: Mapping[str, tuple[Pace, float]]
    beside: Mapping[str, tuple[Pace, float]]
    side_by_side: int = 1
    ready: float = 0.0

    def covers(self, run: RunPlan, side_by_side: int) -> bool:
        """Whether a run was measured, also beside as many others as it is to have."""
        measured = run.signature in self.in_turn
        if side_by_side > 1:
            measured = measured and run.signature in self.beside
        return measured and (side_by_side < 2 or self.side_by_side == side_by_side)


def makespan(seconds: Iterable[float], workers: int) -> float:
    """Return when the last of some runs is done that are begun in order as workers get free."""
    free = [0.0] * workers
    for one in seconds:
        heapq.heapreplace(free, free[0] + one)
    return max(free)


def chosen(
    runs: Sequence[RunPlan], in_turn: Speeds, beside: Speeds | None, cores: int, most: int
) -> Mode:
    """Return how an experiment is done sooner.

    Parameters
    ----------
    runs : sequence of RunPlan
        Those to be done.
    in_turn : Speeds
        Of one run with all threads.
    beside : Speeds or None
        Of runs with one thread each, measured while as many went as may; None where they may not.
    cores : int
    most : int
        Runs that may go side by side.
    """
    if beside is None or most < 2 or len(runs) < 2:
        return Mode(1, cores)
    workers = min(most, len(runs))
    one = makespan((in_turn.run_seconds(run) for run in runs), 1)
    other = makespan((beside.run_seconds(run) for run in runs), workers)
    return Mode(workers, 1) if other < one else Mode(1, cores)


@dataclass
class Observed:
    """What the runs so far took, against what was predicted for them.

    Attributes
    ----------
    seconds, predicted : float
        Of the epochs that were trained.
    epochs, planned : int
        Of the runs that are over.
    """

    seconds: float = 0.0
    predicted: float = 0.0
    epochs: int = 0
    planned: int = 0

    @property
    def factor(self) -> float:
        """How much longer it takes than predicted."""
        if self.predicted <= 0 or self.seconds <= 0:
            return 1.0
        return min(max(self.seconds / self.predicted, 0.02), 50.0)

    @property
    def share_of_epochs(self) -> float:
        """Which share of their epochs runs need before they stop."""
        return self.epochs / self.planned if self.planned else 1.0
