"""How numbers are written on the screen: signs and times; whole counts are `blocks.grouped`."""

from __future__ import annotations

import math

MINUS = "\u2212"


def signed(number: float, decimals: int = 2) -> str:
    """Write a number with a true minus, and zero without one."""
    words = f"{number:.{decimals}f}"
    if not words.strip("-0."):
        words = words.lstrip("-")
    return words.replace("-", MINUS)


def clock(seconds: float) -> str:
    """Write a time as 0:49 or 1:02:03; a dash where there is none."""
    if not math.isfinite(seconds):
        return "–"
    whole = max(0, round(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
