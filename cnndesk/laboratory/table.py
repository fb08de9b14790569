"""The state of an experiment at a moment: every run, every variant, and what they say."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from cnndesk.laboratory.plan import Plan, RunPlan, VariantPlan
from cnndesk.laboratory.results import (
    RunResult,
    VariantResult,
    Verdict,
    joined_curves,
    verdict_on,
)

WAITING, RUNNING, HELD, DONE, FAILED, GIVEN_UP = (
    "waiting", "running", "held", "done", "failed", "given up",
)  # fmt: skip


@dataclass(frozen=True)
class RunState:
    """One run at a moment.

    Attributes
    ----------
    plan : RunPlan
    state : str
        One of the words above.
    epoch : int
        Finished.
    score : float
        Of the epoch that is kept, where it is over; else of the last one.
    curve : tuple of float
        The score after each epoch.
    seconds : float
    kept : int
        The epoch that is kept; 0 while that is not known.
    note : str
        What went wrong, of a run that failed or had to go back.
    went_back : bool
        Whether it is over, and its rate was lowered because its numbers grew beyond all bounds.
    digest : str
    losses : tuple of (step, loss)
        Of a run that is watched.
    """

    plan: RunPlan
    state: str = WAITING
    epoch: int = 0
    score: float = math.nan
    curve: tuple[float, ...] = ()
    seconds: float = 0.0
    kept: int = 0
    note: str = ""
    went_back: bool = False
    digest: str = ""
    losses: tuple[tuple[int, float], ...] = ()

    @property
    def id(self) -> str:
        """Of the run."""
        return self.plan.spec.id

    def over(self, result: RunResult) -> RunState:
        """Return it with its result."""
        return replace(
            self,
            state=FAILED if result.failed else DONE,
            epoch=result.epochs,
            score=result.score,
            curve=result.curve,
            seconds=result.seconds,
            kept=result.epoch,
            note=result.ended if result.failed else result.went_back,
            went_back=bool(result.went_back) and not result.failed,
            digest=result.digest,
        )


@dataclass(frozen=True)
class Table:
    """All of an experiment at a moment.

    Attributes
    ----------
    variants : tuple of VariantResult
        In the order of the plan.
    runs : mapping of variant id to tuple of RunState
    verdict : Verdict
    """

    variants: tuple[VariantResult, ...]
    runs: Mapping[str, tuple[RunState, ...]]
    verdict: Verdict = field(default_factory=lambda: Verdict("", ""))


def table_of(plan: Plan, states: Mapping[str, RunState], folds: int) -> Table:
    """Return the table of an experiment.

    Parameters
    ----------
    plan : Plan
    states : mapping of run id to RunState
        Of every run of the plan.
    folds : int
    """
    runs = {v.variant.id: tuple(states[r.spec.id] for r in v.runs) for v in plan.variants}
    rows = tuple(_row(one, runs[one.variant.id]) for one in plan.variants)
    return Table(rows, runs, verdict_on(rows, plan.metric, folds))


def first_states(plan: Plan, results: Mapping[str, RunResult]) -> dict[str, RunState]:
    """Return the states of all runs when only finished ones are known."""
    states = {}
    for run in plan.runs:
        state = RunState(run)
        result = results.get(run.spec.id)
        states[run.spec.id] = state.over(result) if result is not None else state
    return states


def _row(variant: VariantPlan, runs: tuple[RunState, ...]) -> VariantResult:
    given_up = [run for run in runs if run.state == GIVEN_UP]
    counted = [r for r in runs if r.state in (DONE, GIVEN_UP) and not math.isnan(r.score)]
    return VariantResult(
        id=variant.variant.id,
        label=variant.label,
        words=variant.words,
        units={run.plan.spec.unit: run.score for run in counted},
        planned=len(runs),
        failed=sum(run.state == FAILED for run in runs),
        curve=joined_curves([run.curve for run in runs if run.curve]),
        seconds=math.fsum(run.seconds for run in runs),
        stopped_at=max((run.epoch for run in given_up), default=0),
        went_back=sum(run.went_back for run in counted),
    )
