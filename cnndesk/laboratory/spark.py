"""A curve in a few characters, for a table in a terminal."""

from __future__ import annotations

import math
from collections.abc import Sequence

_MARKS = "▁▂▃▄▅▆▇█"


def sparkline(values: Sequence[float], width: int = 12) -> str:
    """Return a curve as blocks, one to a column; of a flat one the lowest.

    Parameters
    ----------
    values : sequence of float
        NaN where there is none.
    width : int
        Columns at the most.
    """
    known = [value for value in values if math.isfinite(value)]
    if not known:
        return ""
    columns = min(width, len(values))
    places = [round(i * (len(values) - 1) / max(columns - 1, 1)) for i in range(columns)]
    low, span = min(known), max(known) - min(known)
    return "".join(_mark(values[place], low, span) for place in places)


def _mark(value: float, low: float, span: float) -> str:
    if not math.isfinite(value):
        return " "
    return _MARKS[round((value - low) / span * (len(_MARKS) - 1))] if span > 0 else _MARKS[0]
