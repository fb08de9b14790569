"""Which moments give way where a store has more bytes than it may: arithmetic only.

First the oldest exact ones are made to look at only, which takes a sixth of the bytes with a
momentum; then moments go, those first whose neighbours in time lie closest, seen from now: the
past becomes coarser the longer ago it is. The best, the marked, the first and the newest stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

NEWEST = 2
"""Newest moments that stay as they are."""


class Dated(Protocol):
    """What is asked of a moment."""

    @property
    def step(self) -> int:
        """Steps before it."""

    @property
    def exact(self) -> bool:
        """Whether the run can go on from it."""

    @property
    def stays(self) -> bool:
        """Whether it is the best one or marked."""


def next_to_round(moments: Sequence[Dated]) -> int | None:
    """Return the place of the exact moment that is to be made one to look at; None for none."""
    for place, moment in enumerate(moments[: max(len(moments) - NEWEST, 0)]):
        if moment.exact and not moment.stays:
            return place
    return None


def next_to_go(moments: Sequence[Dated]) -> int | None:
    """Return the place of the moment whose loss is felt least; None where all have to stay."""
    last = len(moments) - NEWEST
    now = moments[-1].step if moments else 0
    best: tuple[float, int] | None = None
    for place in range(1, last):
        if moments[place].stays:
            continue
        gap = moments[place + 1].step - moments[place - 1].step
        cost = gap / (now - moments[place].step + 1)
        if best is None or cost < best[0]:
            best = (cost, place)
    return best[1] if best is not None else None
