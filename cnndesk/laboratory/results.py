"""What came of an experiment: each run, each variant with its spread, and what it says.

The score of a run is that of the epoch whose weights it keeps, on its validation images; test
images play no part in it. Spread is the standard deviation over seeds and folds.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from cnndesk.document.serial import expect
from cnndesk.laboratory.significance import FEWEST, Comparison, holm, paired
from cnndesk.scores import ACCURACY, METRICS, Metric, metric_of

_MOST_EPOCHS = 100_000


@dataclass(frozen=True)
class RunResult:
    """One run that is over.

    Attributes
    ----------
    run : str
        Its id.
    score : float
        Of the epoch that is kept, on the validation images; NaN of a run that failed.
    epoch, epochs : int
        That epoch, and how many were trained.
    curve : tuple of float
        The score after each epoch.
    train_score, loss : float
        Of the epoch that is kept: on the training images while learning, and the loss on the
        validation images.
    seconds : float
    digest : str
        A hash of the weights: the same weights, the same hash.
    metric : Metric
    ended : str
        Why it is over: all epochs, early stopping, or a sentence of what went wrong.
    failed : bool
    went_back : str
        The sentence that its numbers grew beyond all bounds once and its rate was lowered; empty.
    """

    run: str
    score: float = math.nan
    epoch: int = 0
    epochs: int = 0
    curve: tuple[float, ...] = ()
    train_score: float = math.nan
    loss: float = math.nan
    seconds: float = 0.0
    digest: str = ""
    metric: Metric = ACCURACY
    ended: str = ""
    failed: bool = False
    went_back: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return JSON values."""
        return {
            "run": self.run,
            "score": plain(self.score),
            "epoch": self.epoch,
            "epochs": self.epochs,
            "curve": [plain(value) for value in self.curve],
            "train_score": plain(self.train_score),
            "loss": plain(self.loss),
            "seconds": self.seconds,
            "digest": self.digest,
            "metric": {"key": self.metric.key, "unit": self.metric.unit},
            "ended": self.ended,
            "failed": self.failed,
            "went_back": self.went_back,
        }

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> RunResult:
        """Read what `to_json` gave.

        Raises
        ------
        ProjectError
            For values of another form.
        """
        metric = expect(values.get("metric"), dict, "the metric of a run")
        key = metric.get("key")
        known = metric_of(key) if key in METRICS else ACCURACY
        curve = expect(values.get("curve"), list, "the curve of a run")[:_MOST_EPOCHS]
        return cls(
            run=expect(values.get("run"), str, "the name of a run"),
            score=number(values.get("score")),
            epoch=expect(values.get("epoch"), int, "the epoch of a run"),
            epochs=expect(values.get("epochs"), int, "the epochs of a run"),
            curve=tuple(number(value) for value in curve),
            train_score=number(values.get("train_score")),
            loss=number(values.get("loss")),
            seconds=max(0.0, number(values.get("seconds")) or 0.0),
            digest=expect(values.get("digest"), str, "the digest of a run"),
            metric=Metric(known.key, known.title, str(metric.get("unit", ""))[:100]),
            ended=expect(values.get("ended"), str, "the end of a run")[:2000],
            failed=expect(values.get("failed"), bool, "the end of a run"),
            went_back=expect(values.get("went_back", ""), str, "the end of a run")[:2000],
        )


def plain(value: float) -> float | None:
    """Return a number as JSON has it: None where it is not finite."""
    return value if math.isfinite(value) else None


def number(value: object) -> float:
    """Return the number that `plain` gave."""
    whole = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if whole else math.nan  # type: ignore[arg-type]


@dataclass(frozen=True)
class VariantResult:
    """What the runs of one variant came to.

    Attributes
    ----------
    id, label : str
    words : mapping of axis to what its value is called
    units : mapping of (seed, fold) to score
        Of the runs that are over.
    planned : int
        Runs there are to be.
    failed : int
        Runs that came to no score.
    went_back : int
        Runs that went on with a lower rate than theirs, after their numbers had no bounds.
    curve : tuple of (mean, lowest, highest)
        Of the runs, after each epoch that at least one of them has.
    seconds : float
    stopped_at : int
        The epoch at which it was given up as one of the worse; 0 where it was not.
    """

    id: str
    label: str
    words: Mapping[str, str]
    units: Mapping[tuple[int, int], float]
    planned: int
    failed: int = 0
    curve: tuple[tuple[float, float, float], ...] = ()
    seconds: float = 0.0
    stopped_at: int = 0
    went_back: int = 0

    @property
    def count(self) -> int:
        """Runs with a score."""
        return len(self.units)

    @property
    def mean(self) -> float:
        """Over the runs; NaN without any."""
        return math.fsum(self.units.values()) / self.count if self.units else math.nan

    @property
    def spread(self) -> float:
        """Standard deviation over the runs; NaN of fewer than two."""
        if self.count < 2:
            return math.nan
        mean = self.mean
        return math.sqrt(math.fsum((v - mean) ** 2 for v in self.units.values()) / (self.count - 1))


def joined_curves(
    curves: Sequence[Sequence[float]],
) -> tuple[tuple[float, float, float], ...]:
    """Return mean, lowest and highest of several curves, epoch by epoch."""
    rows = []
    for epoch in range(max(map(len, curves), default=0)):
        values = [c[epoch] for c in curves if epoch < len(c) and math.isfinite(c[epoch])]
        if values:
            rows.append((math.fsum(values) / len(values), min(values), max(values)))
        else:
            rows.append((math.nan, math.nan, math.nan))
    return tuple(rows)


@dataclass(frozen=True)
class Verdict:
    """What a table of variants says, plainly.

    Attributes
    ----------
    title, sentence : str
    best : str
        The id of the variant with the best mean; empty while there is none.
    comparisons : mapping of variant id to Comparison
        The best with each other one; `Comparison.p` is corrected for how many they are.
    """

    title: str
    sentence: str
    best: str = ""
    comparisons: Mapping[str, Comparison] = field(default_factory=dict)


def ranked(table: Sequence[VariantResult], metric: Metric) -> list[VariantResult]:
    """Return the variants with a score, the best mean first; those given up early come last."""
    scored = [one for one in table if one.units]
    sign = -1.0 if metric.is_share else 1.0
    return sorted(scored, key=lambda one: (one.stopped_at > 0, sign * one.mean))


def verdict_on(table: Sequence[VariantResult], metric: Metric, folds: int) -> Verdict:
    """Say whether one variant is better than the others, or whether that may be chance.

    Also which of them were not trained as they say, since runs of theirs had diverged.
    """
    verdict = _verdict(table, metric, folds)
    diverged = [one for one in table if one.went_back]
    if not diverged:
        return verdict
    listed = _listed([f"{one.label} ({one.went_back} of {one.count})" for one in diverged])
    more = (
        f" Runs of {listed} grew beyond all bounds once and went on with a lower learning "
        "rate: what they came to is not that of the rate they name."
    )
    return replace(verdict, sentence=verdict.sentence + more)


def _verdict(table: Sequence[VariantResult], metric: Metric, folds: int) -> Verdict:
    order = [one for one in ranked(table, metric) if not one.stopped_at]
    if not order:
        return Verdict("Nothing to compare yet", "No run is over.")
    best, others = order[0], order[1:]
    if not others:
        return _alone(best, table, metric)
    found = [_compared(best, other, folds) for other in others]
    fixed = holm([one.p for one in found])
    comparisons = {
        other.id: Comparison(one.difference, one.pairs, p)
        for other, one, p in zip(others, found, fixed, strict=True)
    }
    second = comparisons[others[0].id]
    few = min(one.pairs for one in comparisons.values())
    unfinished = " More runs are on their way." if any(_is_open(one) for one in table) else ""
    if second.pairs < FEWEST:
        return Verdict(
            "Nothing can be said yet" if unfinished else "Nothing can be said",
            f"{best.label} has the best mean so far, but a difference needs at least {FEWEST} "
            f"seeds or folds that both have; there {_are(few)}.{unfinished}",
            best.id,
            comparisons,
        )
    ahead = _points(abs(second.difference), metric)
    if second.difference == 0:
        return Verdict(
            "No difference",
            f"{best.label} and {others[0].label} come to the same.{unfinished}",
            best.id,
            comparisons,
        )
    chance = f"(p\u00a0=\u00a0{p_text(second.p)}"
    chance += f", corrected for {len(others)} comparisons)" if len(others) > 1 else ")"
    if second.is_decided:
        return Verdict(
            f"{best.label} is better",
            f"It is ahead of {others[0].label} by {ahead} on {second.pairs} shared seeds and "
            f"folds; chance alone hardly does that {chance}.{unfinished}",
            best.id,
            comparisons,
        )
    beaten = [o.label for o in others if comparisons[o.id].is_decided]
    rest = f" Both are better than {_listed(beaten)}." if beaten else ""
    return Verdict(
        "Not decided yet" if unfinished else "Not decided",
        f"{best.label} is ahead of {others[0].label} by {ahead}, but with {second.pairs} shared "
        f"seeds and folds that may be chance {chance}.{rest}{unfinished}",
        best.id,
        comparisons,
    )


def _alone(best: VariantResult, table: Sequence[VariantResult], metric: Metric) -> Verdict:
    spread = metric.text(best.mean, 1)
    if best.count > 1:
        spread += f" ± {_points(best.spread, metric)}"
    if len(table) > 1 and all(one.stopped_at for one in table if one is not best):
        return Verdict(
            f"{best.label} is left",
            f"It comes to {spread}. The others were given up early, so whether they would have "
            "caught up is not known.",
            best.id,
        )
    return Verdict(best.label, f"{spread} over {best.count} of {best.planned} runs.", best.id)


def _compared(best: VariantResult, other: VariantResult, folds: int) -> Comparison:
    shared = sorted(best.units.keys() & other.units.keys())
    return paired([best.units[unit] - other.units[unit] for unit in shared], folds)


def _is_open(one: VariantResult) -> bool:
    return not one.stopped_at and one.count + one.failed < one.planned


def _are(count: int) -> str:
    return "is 1" if count == 1 else f"are {count}"


def _points(value: float, metric: Metric) -> str:
    if not math.isfinite(value):
        return "–"
    if metric.key == "accuracy":
        return f"{100 * value:.1f} points"
    return f"{value:.3g} {metric.unit}".rstrip()


def p_text(p: float) -> str:
    """Return a probability as it is written."""
    return "< 0.001" if p < 0.001 else f"{p:.2g}" if p < 0.1 else f"{p:.2f}"


def _listed(names: Sequence[str]) -> str:
    if len(names) > 3:
        return f"{', '.join(names[:3])} and {len(names) - 3} more"
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
