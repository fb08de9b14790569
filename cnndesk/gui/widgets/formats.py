"""How numbers are written on the screen: signs and times; whole counts are `blocks.grouped`."""

from __future__ import annotations

import math
from collections.abc import Sequence

from cnndesk.blocks.shape import told
from cnndesk.words import say, word

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


_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def counted(number: int, noun: str) -> str:
    """Write ``"1 input"``, ``"2 inputs"``, ``"1 class"``, ``"10 classes"`` in the user's language.

    The noun is English; both forms of every noun that is written here are texts to translate.
    """
    return told(number, noun)


def power_of_ten(exponent: int) -> str:
    """Write a power of ten: ``"10⁻³"``."""
    return f"10{str(exponent).translate(_RAISED)}"


def spoken(number: float, *, sign: bool = False) -> str:
    """Write a number as people do: three decimals, of small ones three digits, powers of ten.

    Parameters
    ----------
    number : float
    sign : bool
        Whether a plus is written, too.
    """
    size = abs(number)
    if not math.isfinite(number):
        return "NaN" if math.isnan(number) else "∞" if number > 0 else MINUS + "∞"
    if size == 0:
        return "0"
    if size == round(size) and size < 1e6:
        return _sign_of(number, sign) + f"{size:.0f}"
    if 1e-4 <= size < 1e6:
        decimals = 1 if size >= 1000 else 3 if size >= 0.01 else 2 - math.floor(math.log10(size))
        words = f"{size:.{decimals}f}"
        words = words if size >= 0.01 else words.rstrip("0")
    else:
        mantissa, _, power = f"{size:.2e}".partition("e")
        words = f"{mantissa}·{power_of_ten(int(power))}"
    return _sign_of(number, sign) + words


def _sign_of(number: float, sign: bool) -> str:
    return MINUS if number < 0 else "+" if sign else ""


def percents(counts: Sequence[float]) -> list[int]:
    """Return the shares of counts in whole percent that add up to 100; all 0 where nothing is.

    Each is the exact share rounded down or up: up where most was cut off.
    """
    return _shares(counts, 100)


def _shares(counts: Sequence[float], whole: int) -> list[int]:
    total = sum(counts)
    if total <= 0:
        return [0] * len(counts)
    exact = [whole * count / total for count in counts]
    found = [math.floor(share) for share in exact]
    rests = sorted(range(len(counts)), key=lambda k: found[k] - exact[k])
    for k in rests[: whole - sum(found)]:
        found[k] += 1
    return found


def percent_texts(counts: Sequence[float]) -> list[str]:
    """Write the shares of counts with one decimal, so that what is read adds up to 100.0 %.

    No line ends before the sign.
    """
    return [f"{tenths / 10:.1f}\u00a0%" for tenths in _shares(counts, 1000)]


def clock(seconds: float) -> str:
    """Write a time as 0:49 or 1:02:03; a dash where there is none."""
    if not math.isfinite(seconds):
        return "–"
    whole = max(0, round(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def step_time(seconds: float) -> str:
    """Write a time below some minutes with the unit that suits it: 0.42 ms, 12.3 ms, 2.5 s."""
    if seconds >= 1:
        return f"{seconds:.1f} s"
    milliseconds = 1000 * seconds
    return f"{milliseconds:.2f} ms" if milliseconds < 1 else f"{milliseconds:.1f} ms"


def roughly(seconds: float) -> str:
    """Write a predicted time no finer than a prediction is: 40 s, 23 min, 1 h 20 min, 14 h."""
    if seconds < 1:
        return "1 s"
    if seconds < 90:
        return f"{round(seconds)} s"
    minutes = round(seconds / 60)
    if minutes < 90:
        return f"{minutes} min"
    if minutes < 600:
        hours, rest = divmod(10 * round(minutes / 10), 60)
        return f"{hours} h {rest} min" if rest else f"{hours} h"
    return f"{round(seconds / 3600)} h"


def bytes_text(count: float) -> str:
    """Write a size for people: ``"4.8 MB"``."""
    for words, scale in ((word("{n} GB"), 1e9), (word("{n} MB"), 1e6), (word("{n} kB"), 1e3)):
        if count >= scale:
            return say(words).format(n=f"{count / scale:.1f}")
    return say("{n} bytes").format(n=f"{count:.0f}")
