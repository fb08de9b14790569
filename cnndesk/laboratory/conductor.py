"""Carries out an experiment: who trains what and when, until all is over or somebody stops it.

A `Conductor` belongs to one thread, which sleeps unless a worker tells something; `stop` and
`snapshot` may be called from any. What counts is written into the journal before anything follows
from it. The order in which runs are done, and how many go side by side, changes no number.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue
from typing import Any

from cnndesk.engine.threads import available as cores_available
from cnndesk.errors import TrainingError
from cnndesk.laboratory import halving, memory, messages
from cnndesk.laboratory.crew import Told, Worker, how_it_ended
from cnndesk.laboratory.experiment import Experiment, Reached
from cnndesk.laboratory.messages import Message
from cnndesk.laboratory.one_run import Pace
from cnndesk.laboratory.pace import Measurements, Mode, Observed, Speeds, chosen
from cnndesk.laboratory.plan import Plan, RunPlan, of_signatures
from cnndesk.laboratory.remaining import Ahead, seconds_left, share_done
from cnndesk.laboratory.results import RunResult, number
from cnndesk.laboratory.table import (
    DONE,
    FAILED,
    GIVEN_UP,
    HELD,
    RUNNING,
    WAITING,
    RunState,
    Table,
    first_states,
    table_of,
)
from cnndesk.laboratory.worker import order_of

GRACE = 0.8
"""Seconds in which workers may save what they do when they are stopped; then they are ended."""

MEASURE_SECONDS = 0.4
_MEASURE_BUDGET = 4.0
"""Seconds for all measurements together; networks that are not measured are reckoned."""

_ATTEMPTS = 2
_TICK = 0.5


@dataclass(frozen=True)
class Snapshot:
    """An experiment at a moment, for whoever watches.

    Attributes
    ----------
    phase : str
        ``"measuring"``, ``"running"``, ``"stopping"``, ``"stopped"``, ``"over"``.
    table : Table
    mode : Mode or None
    seconds_left : float
        NaN while that is not known.
    done, total : int
        Runs that are over, and all.
    share : float
        0..1 of the work.
    """

    phase: str
    table: Table
    mode: Mode | None
    seconds_left: float
    done: int
    total: int
    share: float


class Conductor:
    """Carries out one experiment.

    Parameters
    ----------
    experiment : Experiment
        Open; whoever opened it closes it.
    plan : Plan
    cores : int, optional
        Threads that runs may use together; by default all.
    watched : bool
        Whether the loss of every step is told, for a race that somebody looks at.
    abreast : bool
        Whether all go side by side, however long that takes: a race.
    """

    def __init__(
        self,
        experiment: Experiment,
        plan: Plan,
        *,
        cores: int | None = None,
        watched: bool = False,
        abreast: bool = False,
    ) -> None:
        self._experiment, self.plan = experiment, plan
        self._cores = cores or cores_available()
        self._watched, self._abreast = watched, abreast
        self._inbox: SimpleQueue[Told | None] = SimpleQueue()
        self._workers: list[Worker] = []
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._states = first_states(plan, experiment.results)
        self._phase = "measuring"
        self._speeds: Speeds | None = None
        self._attempts: dict[str, int] = {}
        self._observed = Observed()
        self._alive = [v.variant.id for v in plan.variants]
        self._stages = halving.stages(len(plan.variants), halving=experiment.design.halving)
        self._stage = 0
        self.mode: Mode | None = None
        self.measurements: Measurements | None = None
        self.notes: list[str] = []

    # From any thread -----------------------------------------------------------------------

    def stop(self) -> None:
        """Let it end within a second; it can be gone on with."""
        self._stopping.set()
        self._inbox.put(None)

    @property
    def is_stopped(self) -> bool:
        """Whether somebody asked for an end."""
        return self._stopping.is_set()

    def snapshot(self) -> Snapshot:
        """Return how it stands."""
        with self._lock:
            states, phase, mode = dict(self._states), self._phase, self.mode
            left = self._seconds_left(states)
            share = share_done(states)
        table = table_of(self.plan, states, self._experiment.design.folds)
        over = sum(state.state in (DONE, FAILED, GIVEN_UP) for state in states.values())
        return Snapshot(phase, table, mode, left, over, len(states), share)

    # From its own thread -------------------------------------------------------------------

    def measure(self, known: Measurements | None = None) -> float:
        """Measure how fast runs go, choose how they share the cores; return seconds to the end.

        Parameters
        ----------
        known : Measurements, optional
            Of the same images and network before; where they do, nothing is measured.

        Raises
        ------
        TrainingError
            When nothing can be trained, or there is too little memory.
        """
        wanted = len(self.plan.runs) if self._abreast else self._cores
        most = memory.side_by_side(wanted, self.plan.memory, memory.available())
        if most < min(wanted, len(self._open_runs())):
            self.notes.append(f"{most} at a time: there is not enough memory for more.")
        runs = self._open_runs()
        if not runs:
            return 0.0
        most = min(most, len(runs))
        if known is None or not known.covers(runs[0], most):
            known = self._measured_first(runs[0], most)
        if self.is_stopped or not known.in_turn:
            return math.nan
        many = Speeds(known.beside) if known.beside and most > 1 else None
        mode = chosen(runs, Speeds(known.in_turn), many, self._cores, most)
        if self._abreast and most > 1:
            mode = Mode(most, max(1, self._cores // most))
        beside = mode.workers > 1 and bool(known.beside)
        paces = dict(known.beside if beside else known.in_turn)
        paces |= self._measured_others(runs, paces, mode)
        self.measurements = Measurements(
            known.in_turn if beside else paces,
            paces if beside else known.beside,
            known.side_by_side,
            known.ready,
        )
        with self._lock:
            self.mode, self._speeds = mode, Speeds(paces)
            return self._seconds_left(self._states)

    def _measured_first(self, first: RunPlan, most: int) -> Measurements:
        """Measure one run with all threads, then as many as may go side by side."""
        started = time.monotonic()
        self._hire(1)
        ready = time.monotonic() - started
        in_turn = self._measured([first], self._cores)
        beside = in_turn if self._cores == 1 and most == 1 else {}
        if most > 1 and not self.is_stopped:
            self._hire(most)
            beside = self._measured([first] * most, 1)
        return Measurements(in_turn, beside, most, ready)

    def run(self) -> None:
        """Train all runs that are not over yet, until they are or `stop` is called.

        Raises
        ------
        TrainingError
            When the workers cannot work at all.
        """
        try:
            if self._open_runs() and self._speeds is None:
                self.measure()
            self._set_phase("running")
            for stage, share in enumerate(self._stages):
                self._stage = stage
                if not self._carry_out(share):
                    break
                if stage < len(self._stages) - 1:
                    self._give_up_worse(share)
        finally:
            self._set_phase("stopping")
            self.close()
            self._set_phase("stopped" if self._open_runs() else "over")
        if not self._open_runs():
            self._experiment.forget_checkpoints()

    def close(self) -> None:
        """End all workers within a second."""
        until = time.monotonic() + GRACE
        for worker in self._workers:
            worker.order(messages.STOP)
        for worker in self._workers:
            worker.end(until)
        self._workers.clear()

    # Workers -------------------------------------------------------------------------------

    def _hire(self, count: int) -> None:
        """Have so many workers that are ready."""
        while len(self._workers) < count:
            self._workers.append(Worker(self._experiment.folder, self._inbox))
        while len(self._workers) > count:
            idle = next((w for w in self._workers if w.task is None), None)
            if idle is None:
                return
            self._workers.remove(idle)
            idle.end(time.monotonic() + GRACE)
        while not self.is_stopped and not all(w.is_ready for w in self._workers):
            told = self._next()
            if told is not None:
                self._hear(told)

    def _next(self) -> Told | None:
        with suppress(Empty):
            return self._inbox.get(timeout=_TICK)
        return None

    def _measured(self, runs: Sequence[RunPlan], threads: int) -> dict[str, tuple[Pace, float]]:
        """Return the paces of runs that are measured side by side, the slowest of a kind."""
        found: dict[str, tuple[Pace, float]] = {}
        for worker, run in zip(self._workers, runs, strict=False):
            worker.task = run
            order = {**order_of(run.spec), "threads": threads, "seconds": MEASURE_SECONDS}
            worker.order(messages.MEASURE, **order)
        while not self.is_stopped and any(w.task is not None for w in self._workers):
            told = self._next()
            if told is None:
                continue
            if told.message is not None and told.message.kind == messages.MEASURED:
                values = told.message.values
                run, told.worker.task = told.worker.task, None
                pace = Pace(*(float(values[name]) for name in ("step", "image", "start")))
                before = found.get(run.signature)
                if before is None or before[0].step < pace.step:
                    found[run.signature] = (pace, run.size)
            else:
                self._hear(told)
        return found

    def _measured_others(
        self, runs: Sequence[RunPlan], known: dict[str, tuple[Pace, float]], mode: Mode
    ) -> dict[str, tuple[Pace, float]]:
        """Measure other networks than the first as long as there is time for it."""
        found: dict[str, tuple[Pace, float]] = {}
        until = time.monotonic() + _MEASURE_BUDGET
        others = [r for name, r in of_signatures(runs).items() if name not in known]
        others.sort(key=lambda run: -run.size)
        if others:
            self._hire(min(mode.workers, max(len(self._workers), 1)))
        while others and time.monotonic() < until and not self.is_stopped:
            some, others = others[: mode.workers], others[mode.workers :]
            found |= self._measured(some, mode.threads)
        return found

    # Stages --------------------------------------------------------------------------------

    def _open_runs(self) -> list[RunPlan]:
        return [
            run
            for run in self.plan.runs
            if self._states[run.spec.id].state not in (DONE, FAILED, GIVEN_UP)
        ]

    def _carry_out(self, share: float) -> bool:
        """Bring every run that is left to a share of its epochs; False if it was stopped."""
        assert self.mode is not None or not self._open_runs()
        until = {run.spec.id: halving.target(run, share) for run in self._open_runs()}
        waiting = [run for run in self._open_runs() if not self._is_there(run, until, share)]
        while not self.is_stopped:
            busy = [w for w in self._workers if w.task is not None]
            if not waiting and not busy:
                return True
            self._assign(waiting, until, share)
            told = self._next()
            if told is not None:
                again = self._hear(told)
                if again is not None:
                    waiting.insert(0, again)
        return False

    def _is_there(self, run: RunPlan, until: dict[str, int], share: float) -> bool:
        """Whether a run was held at this epoch already, before the experiment was interrupted."""
        if share >= 1.0:
            return False
        reached = self._experiment.reached.get(run.spec.id, {}).get(until[run.spec.id])
        if reached is None:
            return False
        self._change(run.spec.id, lambda state: _held(state, reached))
        return True

    def _assign(self, waiting: list[RunPlan], until: dict[str, int], share: float) -> None:
        assert self.mode is not None
        wanted = min(
            self.mode.workers, len(waiting) + sum(w.task is not None for w in self._workers)
        )
        while len(self._workers) < wanted:
            self._workers.append(Worker(self._experiment.folder, self._inbox))
        for worker in self._workers[: self.mode.workers]:
            if worker.task is None and worker.is_ready and waiting:
                run = waiting.pop(0)
                worker.task = run
                worker.order(
                    messages.TRAIN,
                    **order_of(run.spec),
                    threads=self.mode.threads,
                    until=None if share >= 1.0 else until[run.spec.id],
                    watched=self._watched,
                )
                self._change(run.spec.id, lambda state: replace(state, state=RUNNING))

    def _give_up_worse(self, share: float) -> None:
        """Give up the variants that are not among the better half so far."""
        means = {v.variant.id: self._mean_at(v.runs, share) for v in self.plan.variants}
        metric = self.plan.metric
        kept = halving.survivors(self._alive, means, higher_is_better=metric.is_share)
        gone = set(self._alive) - set(kept)
        self._alive = list(kept)
        for variant in self.plan.variants:
            if variant.variant.id in gone:
                for run in variant.runs:
                    self._change(run.spec.id, _given_up)

    def _mean_at(self, runs: Sequence[RunPlan], share: float) -> float:
        scores = []
        for run in runs:
            curve = self._states[run.spec.id].curve
            epoch = min(halving.target(run, share), len(curve))
            if epoch:
                scores.append(curve[epoch - 1])
        good = [score for score in scores if not math.isnan(score)]
        return math.fsum(good) / len(good) if len(good) == len(runs) else math.nan

    # What workers tell -----------------------------------------------------------------------

    def _hear(self, told: Told) -> RunPlan | None:
        """Take in what a worker told; return a run that is to be tried again."""
        worker, message = told.worker, told.message
        if worker not in self._workers:
            return None
        if message is None:
            return self._lost(worker)
        values = message.values
        match message.kind:
            case messages.READY:
                worker.is_ready = True
            case messages.EPOCH:
                self._on_epoch(worker.task, values)
            case messages.STEPS:
                self._on_steps(str(values["run"]), values)
            case messages.DONE:
                worker.task = None
                self._on_done(RunResult.from_json(values["result"]))
            case messages.REACHED:
                worker.task = None
                self._on_reached(values)
            case messages.FAILED:
                return self._on_failed(worker, message)
        return None

    def _on_epoch(self, run: RunPlan, values: dict[str, Any]) -> None:
        seconds, score = float(values["seconds"]), number(values["score"])
        curve = values["curve"]

        def changed(state: RunState) -> RunState:
            known = tuple(map(number, curve)) if curve is not None else (*state.curve, score)
            return replace(
                state, epoch=int(values["epoch"]), score=score, curve=known, seconds=seconds
            )

        with self._lock:
            before = self._states[run.spec.id]
            self._states[run.spec.id] = changed(before)
            if self._speeds is not None and before.epoch and curve is None:
                self._observed.seconds += seconds - before.seconds
                self._observed.predicted += self._speeds.epoch_seconds(run)

    def _on_steps(self, run: str, values: dict[str, Any]) -> None:
        first, every = int(values["first"]), int(values["every"])
        new = tuple((first + i * every, number(v)) for i, v in enumerate(values["losses"]))
        self._change(run, lambda state: replace(state, losses=(*state.losses, *new)))

    def _on_done(self, result: RunResult) -> None:
        if result.run not in self._states:
            return
        self._experiment.note_result(result)
        planned = self._states[result.run].plan.epochs
        if not result.failed:
            self._observed.epochs += result.epochs
            self._observed.planned += planned
        self._change(result.run, lambda state: state.over(result))

    def _on_reached(self, values: dict[str, Any]) -> None:
        run = str(values["run"])
        curve = tuple(map(number, values["curve"]))
        reached = Reached(
            int(values["epoch"]), number(values["score"]), curve, float(values["seconds"])
        )
        self._experiment.note_reached(run, reached)
        self._change(run, lambda state: _held(state, reached))

    def _on_failed(self, worker: Worker, message: Message) -> RunPlan | None:
        sentence = str(message.values["sentence"])
        if not message.values["run"]:
            raise TrainingError(sentence)
        run, worker.task = worker.task, None
        return self._failed(run, sentence, again=bool(message.values["again"]))

    def _lost(self, worker: Worker) -> RunPlan | None:
        """Go on without a worker that has ended."""
        run, ready = worker.task, worker.is_ready
        self._workers.remove(worker)
        worker.end(time.monotonic() + GRACE)
        sentence = how_it_ended(worker.exit_code)
        if run is None:
            if not ready:
                raise TrainingError(f"{sentence} Try again, or with fewer threads.")
            return None
        if self.mode is not None and self.mode.workers > 1:
            self.mode = Mode(self.mode.workers - 1, self.mode.threads)
            self.notes.append(f"{sentence} It goes on with {self.mode.workers} at a time.")
        return self._failed(run, sentence, again=True)

    def _failed(self, run: RunPlan | None, sentence: str, *, again: bool) -> RunPlan | None:
        if run is None:
            return None
        if self._phase == "measuring":
            raise TrainingError(sentence)
        name = run.spec.id
        self._attempts[name] = self._attempts.get(name, 0) + 1
        if again and self._attempts[name] < _ATTEMPTS:
            self._change(name, lambda state: replace(state, state=WAITING))
            return run
        self._change(name, lambda state: replace(state, state=FAILED, note=sentence))
        return None

    def _change(self, run: str, change: Callable[[RunState], RunState]) -> None:
        with self._lock:
            self._states[run] = change(self._states[run])

    def _set_phase(self, phase: str) -> None:
        with self._lock:
            self._phase = phase

    def _seconds_left(self, states: Mapping[str, RunState]) -> float:
        """Return the seconds to the end; with the lock held."""
        if self._speeds is None or self.mode is None:
            return math.nan
        ahead = Ahead(self._stages[self._stage :], len(self._alive), self.mode)
        left = seconds_left(states, ahead, self._speeds, self._observed)
        is_ready = any(worker.is_ready for worker in self._workers)
        known = self.measurements
        return left + (known.ready if left and known is not None and not is_ready else 0.0)


def _held(state: RunState, reached: Reached) -> RunState:
    return replace(
        state,
        state=HELD,
        epoch=reached.epoch,
        score=reached.score,
        curve=reached.curve,
        seconds=reached.seconds,
    )


def _given_up(state: RunState) -> RunState:
    if state.state in (DONE, FAILED):
        return state
    return replace(state, state=GIVEN_UP)
