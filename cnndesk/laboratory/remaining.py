"""How much of an experiment is left: in seconds, and as a share of its epochs."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cnndesk.laboratory import halving
from cnndesk.laboratory.pace import Mode, Observed, Speeds, makespan
from cnndesk.laboratory.table import DONE, FAILED, GIVEN_UP, HELD, RUNNING, WAITING, RunState


@dataclass(frozen=True)
class Ahead:
    """What an experiment still goes through.

    Attributes
    ----------
    stages : sequence of float
        Shares of their epochs to which runs are brought, one after the other; the last is 1.
    alive : int
        Variants that are left; half of them after each stage.
    mode : Mode
    """

    stages: Sequence[float]
    alive: int
    mode: Mode


def seconds_left(
    states: Mapping[str, RunState], ahead: Ahead, speeds: Speeds, observed: Observed
) -> float:
    """Return the seconds to the end, as far as can be foreseen."""
    total, alive = 0.0, ahead.alive
    running = [state for state in states.values() if state.state == RUNNING]
    waiting = [state for state in states.values() if state.state in (WAITING, HELD)]
    at = {name: state.epoch for name, state in states.items()}
    for stage, share in enumerate(ahead.stages):
        tasks = []
        for state in (*running, *waiting):
            goal = _goal(state, share, at[state.id], observed)
            epochs = max(0, goal - at[state.id])
            at[state.id] = max(goal, at[state.id])
            if epochs:
                seconds = observed.factor * epochs * speeds.epoch_seconds(state.plan)
                goes_on = stage == 0 and state.state == RUNNING
                tasks.append(seconds + (0.0 if goes_on else speeds.run_seconds(state.plan, 0)))
        total += makespan(tasks, ahead.mode.workers) * (alive / max(ahead.alive, 1))
        alive = math.ceil(alive / 2)
    return total


def _goal(state: RunState, share: float, epoch: int, observed: Observed) -> int:
    """Return the epoch at which a run is held, or ends: runs may stop early."""
    if share < 1.0:
        return halving.target(state.plan, share)
    return max(epoch + 1, round(observed.share_of_epochs * state.plan.epochs))


def share_done(states: Mapping[str, RunState]) -> float:
    """Return which share of the epochs is done, 0..1; of runs that are over, all."""
    whole = done = 0
    for state in states.values():
        whole += state.plan.epochs
        over = state.state in (DONE, FAILED, GIVEN_UP)
        done += state.plan.epochs if over else state.epoch
    return done / whole if whole else 1.0
