"""Successive halving: all variants train a little, the worse half is given up, and so on.

K. Jamieson, A. Talwalkar, "Non-stochastic best arm identification and hyperparameter optimization",
AISTATS 2016. A run that is held goes on later with the same bits as one that never was, so what is
left at the end has the numbers it would have had alone. Learning rates that fall at the end of a
run make a variant look worse in the middle of it than it will be; all are judged at the same share
of their epochs, but a slow beginner may be given up wrongly: that is the price.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from cnndesk.laboratory.plan import RunPlan

_MOST_STAGES = 4
_SHORTEST = 1
"""Epochs before which nobody is judged."""


def stages(variants: int, *, halving: bool) -> tuple[float, ...]:
    """Return the shares of its epochs at which a run is held; the last is 1.

    Parameters
    ----------
    variants : int
    halving : bool
        Without, there is one stage.
    """
    if not halving or variants < 2:
        return (1.0,)
    count = min(_MOST_STAGES, 1 + int(math.log2(variants)))
    return tuple(0.5 ** (count - 1 - stage) for stage in range(count))


def target(run: RunPlan, share: float) -> int:
    """Return the epoch at which a run is held."""
    return min(run.epochs, max(_SHORTEST, math.ceil(share * run.epochs)))


def survivors(
    order: Sequence[str], means: Mapping[str, float], *, higher_is_better: bool
) -> tuple[str, ...]:
    """Return the better half of some variants, in their order; at least one.

    Parameters
    ----------
    order : sequence of str
        Ids of variants; of equal ones the earlier stays.
    means : mapping of id to score
        NaN is worst.
    higher_is_better : bool
    """
    sign = -1.0 if higher_is_better else 1.0

    def key(name: str) -> tuple[bool, float]:
        value = means[name]
        return math.isnan(value), sign * value if not math.isnan(value) else 0.0

    kept = set(sorted(order, key=key)[: max(1, math.ceil(len(order) / 2))])
    return tuple(name for name in order if name in kept)
