"""How numbers are written on the screen: signs and times; whole counts are `blocks.grouped`."""

from __future__ import annotations

import math
from collections.abc import Sequence

MINUS = "\u2212"


def signed(number: float, decimals: int = 2) -> str:
    """Write a number with a true minus, and zero without one."""
    words = f"{number:.{decimals}f}"
    if not words.strip("-0."):
        words = words.lstrip("-")
    return words.replace("-", MINUS)


def with_sign(number: float, decimals: int = 2) -> str:
    """Write a number with its sign, also where that is a plus; zero without one."""
    words = signed(number, decimals)
    return words if words.startswith(MINUS) or not words.strip("0.") else "+" + words


def percents(counts: Sequence[float]) -> list[int]:
    """Return the shares of counts in whole percent that add up to 100; all 0 where nothing is.

    Each is the exact share rounded down or up: up where most was cut off.
    """
    total = sum(counts)
    if total <= 0:
        return [0] * len(counts)
    exact = [100 * count / total for count in counts]
    found = [math.floor(share) for share in exact]
    rests = sorted(range(len(counts)), key=lambda k: found[k] - exact[k])
    for k in rests[: 100 - sum(found)]:
        found[k] += 1
    return found


def clock(seconds: float) -> str:
    """Write a time as 0:49 or 1:02:03; a dash where there is none."""
    if not math.isfinite(seconds):
        return "–"
    whole = max(0, round(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
