"""What of a difference may be chance: a paired test over the seeds and folds that two share.

Student's paired t-test. Over folds, the training images of two folds overlap, so the differences
are not independent and the plain test finds too much; its variance is corrected by Nadeau and
Bengio, "Inference for the generalization error", Machine Learning 52 (2003), equation 8. Where the
best is compared with several, Holm's procedure ("A simple sequentially rejective multiple test
procedure", Scandinavian Journal of Statistics 6, 1979) keeps the chance of any false claim at 5 %.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

FEWEST = 3
"""With fewer pairs nothing is said."""

LEVEL = 0.05
_TERMS, _CLOSE = 300, 1e-14


@dataclass(frozen=True)
class Comparison:
    """How far one variant is ahead of another.

    Attributes
    ----------
    difference : float
        Mean over the pairs; positive where the first has the higher numbers.
    pairs : int
    p : float
        How often chance alone would make a difference as large, either way; NaN where nothing can
        be said.
    """

    difference: float
    pairs: int
    p: float

    @property
    def is_decided(self) -> bool:
        """Whether chance is an unlikely explanation."""
        return self.p < LEVEL


def paired(differences: Sequence[float], folds: int = 1) -> Comparison:
    """Compare two variants.

    Parameters
    ----------
    differences : sequence of float
        Of each pair: runs that share seed and fold.
    folds : int
        1 where all pairs share one split.
    """
    n = len(differences)
    mean = math.fsum(differences) / n if n else math.nan
    if n < FEWEST:
        return Comparison(mean, n, math.nan)
    variance = math.fsum((d - mean) ** 2 for d in differences) / (n - 1)
    share = 1 / n + (1 / (folds - 1) if folds > 1 else 0.0)
    if variance <= (1e-12 * max(map(abs, differences), default=0.0)) ** 2:
        # Each pair differs by the same, which few images make likely: only the signs count.
        return Comparison(mean, n, 1.0 if mean == 0 else 2.0 * 0.5**n)
    t = mean / math.sqrt(variance * share)
    return Comparison(mean, n, two_sided(t, n - 1))


def two_sided(t: float, freedom: int) -> float:
    """Return the probability that Student's t with so many degrees is further from 0 than ``t``."""
    return incomplete_beta(freedom / (freedom + t * t), freedom / 2, 0.5)


def incomplete_beta(x: float, a: float, b: float) -> float:
    """Return the regularised incomplete beta function I_x(a, b).

    By its continued fraction (NIST Digital Library of Mathematical Functions, 8.17.22), evaluated
    from the front by Lentz's method.
    """
    if x <= 0.0 or x >= 1.0:
        return min(max(x, 0.0), 1.0)
    if x > (a + 1) / (a + b + 2):
        return 1.0 - incomplete_beta(1.0 - x, b, a)
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    )
    tiny = 1e-300
    value = c = 1.0
    d = 0.0
    for m in range(_TERMS):
        for numerator in _pair_of_terms(m, x, a, b):
            d = 1.0 / _away_from_zero(1.0 + numerator * d, tiny)
            c = _away_from_zero(1.0 + numerator / c, tiny)
            value *= c * d
        if abs(c * d - 1.0) < _CLOSE:
            break
    return front / (a * value)


def _pair_of_terms(m: int, x: float, a: float, b: float) -> tuple[float, float]:
    odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    k = m + 1
    even = k * (b - k) * x / ((a + 2 * k - 1) * (a + 2 * k))
    return odd, even


def _away_from_zero(value: float, tiny: float) -> float:
    return value if abs(value) > tiny else tiny


def holm(ps: Sequence[float]) -> list[float]:
    """Return probabilities corrected for how many they are; NaN stays and is not counted."""
    known = sorted((p, i) for i, p in enumerate(ps) if not math.isnan(p))
    corrected = [math.nan] * len(ps)
    highest = 0.0
    for place, (p, i) in enumerate(known):
        highest = max(highest, min(1.0, p * (len(known) - place)))
        corrected[i] = highest
    return corrected
