"""What lessons rely on, measured: each claim over several seeds, its margin and its spread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import stdev

from cnndesk.lessons.expression import Expression, Facts

UPWARDS = (">", ">=")
SPREADS = 2
"""Standard deviations that a margin has at the least."""


@dataclass(frozen=True)
class Measured:
    """One claim at one seed.

    Attributes
    ----------
    step : int
        From 1.
    text : str
        The comparison as it is written.
    seed : int
    left, right : float
        Its two sides.
    margin : float
        By how much it holds; negative where it does not. Equality has 0, or minus the difference.
    """

    step: int
    text: str
    seed: int
    left: float
    right: float
    margin: float


def measure(step: int, comparison: Expression, seed: int, facts: Facts) -> Measured:
    """Measure a claim now.

    Raises
    ------
    cnndesk.lessons.expression.Unknown
        While one of its sides cannot be said.
    """
    sides = comparison.sides
    assert sides is not None
    left, right = sides[0].value(facts), sides[2].value(facts)
    if sides[1] in UPWARDS:
        margin = left - right
    elif sides[1] in ("<", "<="):
        margin = right - left
    else:
        margin = -abs(left - right) if sides[1] == "==" else abs(left - right)
    return Measured(step, comparison.text, seed, left, right, margin)


@dataclass(frozen=True)
class Claimed:
    """One claim over all seeds.

    Attributes
    ----------
    step : int
    text : str
    values : tuple of Measured
        One a seed.
    """

    step: int
    text: str
    values: tuple[Measured, ...]

    @property
    def least(self) -> float:
        """The smallest margin."""
        return min(value.margin for value in self.values)

    @property
    def mean(self) -> float:
        """The mean margin."""
        return sum(value.margin for value in self.values) / len(self.values)

    @property
    def spread(self) -> float:
        """The standard deviation of the margin over the seeds; 0 for one seed."""
        if len(self.values) < 2:
            return 0.0
        return stdev(value.margin for value in self.values)

    @property
    def is_exact(self) -> bool:
        """Whether it is an equality, which has no margin."""
        return "==" in self.text

    @property
    def holds(self) -> bool:
        """Whether it holds at every seed, on the whole by more than twice its spread."""
        if self.is_exact:
            return all(value.margin > -1e-6 * max(1.0, abs(value.right)) for value in self.values)
        return self.least > 0 and self.mean > SPREADS * self.spread


def collect(values: Sequence[Measured]) -> tuple[Claimed, ...]:
    """Return the claims in the order of the lesson, each with what was measured of it."""
    found: dict[tuple[int, str], list[Measured]] = {}
    for value in values:
        found.setdefault((value.step, value.text), []).append(value)
    return tuple(Claimed(step, text, tuple(many)) for (step, text), many in found.items())
