"""How results and progress look in a terminal: bar, tables, curves as text.

Nothing here knows of training; it is given numbers and names.
"""

from __future__ import annotations

import json
import math
import shutil
import sys
import time
from collections.abc import Mapping, Sequence
from typing import Any, TextIO

from cnndesk.cli.console import has_all_letters
from cnndesk.system import has_escapes

_REFRESH_SECONDS = 0.1
_NARROWEST_BAR, _WIDEST_BAR = 4, 24
_MARKS = "●○▲△"


def print_json(value: Any) -> None:
    """Print one JSON value on stdout; NaN and infinity become null.

    Where the stream's alphabet lacks characters they are escaped, so that nothing is lost.
    """
    ascii_only = not has_all_letters(getattr(sys.stdout, "encoding", None))
    print(json.dumps(_plain(value), ensure_ascii=ascii_only, allow_nan=False))


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def note(sentence: str) -> None:
    """Say something to the person at the terminal, beside the results."""
    print(sentence, file=sys.stderr, flush=True)


def duration(seconds: float) -> str:
    """Return ``"0:42"`` or ``"1:02:03"``; ``"–"`` where it is not known."""
    if not math.isfinite(seconds):
        return "–"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def percent(share: float, digits: int = 2) -> str:
    """Return ``"97.12 %"``; ``"–"`` where it is not known."""
    return f"{100 * share:.{digits}f} %" if math.isfinite(share) else "–"


def number(value: float, digits: int = 4) -> str:
    """Return a number with fixed digits; ``"–"`` where it is not known."""
    return f"{value:.{digits}f}" if math.isfinite(value) else "–"


def size(count: float) -> str:
    """Return bytes for people: ``"1.2 MB"``."""
    for unit, scale in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= scale:
            return f"{count / scale:.1f} {unit}"
    return f"{count:.0f} bytes"


class StatusLine:
    """One line at the bottom of the terminal that is drawn over again; silent where there is none.

    Parameters
    ----------
    stream : TextIO, optional
        By default stderr.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self.alive = self._stream.isatty()
        # An old console of Windows would show the sequences as they are.
        self._clears = "\r\x1b[2K" if self.alive and _has_escapes(self._stream) else ""
        self._drawn_at = -math.inf
        self._shown = False

    def show(self, text: str, *, at_once: bool = False) -> None:
        """Draw the line, at most ten times a second unless ``at_once``."""
        now = time.monotonic()
        if not self.alive or (now - self._drawn_at < _REFRESH_SECONDS and not at_once):
            return
        self._drawn_at = now
        self._shown = True
        width = shutil.get_terminal_size().columns
        self._stream.write(self._over(width) + text[: width - 1])
        self._stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            self._stream.write(self._over(shutil.get_terminal_size().columns))
            self._stream.flush()
            self._shown = False

    def _over(self, width: int) -> str:
        """Return what empties the line."""
        return self._clears or "\r" + " " * (width - 1) + "\r"

    def say(self, sentence: str) -> None:
        """Print a line that stays, above the status line."""
        self.clear()
        print(sentence, file=self._stream, flush=True)


def _has_escapes(stream: TextIO) -> bool:
    try:
        return has_escapes(stream.fileno())
    except (OSError, ValueError):  # no file behind it
        return True


def bar(share: float, beside: int = 0) -> str:
    """Return a bar for a share of 0..1 that leaves room for ``beside`` characters in its line."""
    room = shutil.get_terminal_size().columns - beside - 1
    width = min(max(room, _NARROWEST_BAR), _WIDEST_BAR)
    filled = round(width * min(max(share, 0.0), 1.0))
    return "━" * filled + "─" * (width - filled)


def table(header: Sequence[str], rows: Sequence[Sequence[str]], left: int = 1) -> str:
    """Return columns set below each other.

    Parameters
    ----------
    header : sequence of str
    rows : sequence of rows, each as long as the header
    left : int
        This many columns are flush left, the others flush right.
    """
    widths = [max(len(row[i]) for row in (header, *rows)) for i in range(len(header))]
    lines = []
    for row in (header, *rows):
        cells = [
            cell.ljust(width) if i < left else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def curves(
    title: str,
    series: Mapping[str, Sequence[float]],
    *,
    height: int = 8,
    width: int = 56,
    as_percent: bool = False,
) -> str:
    """Return curves as text, one mark per series.

    Parameters
    ----------
    title : str
    series : mapping of name to values
        One value per epoch, NaN for none; all of one length.
    height, width : int
        Of the plot in characters.
    as_percent : bool
        The values are shares.
    """
    drawn = {name: v for name, v in series.items() if any(map(math.isfinite, v))}
    known = [value for values in drawn.values() for value in values if math.isfinite(value)]
    if not known:
        return ""
    low, high = min(known), max(known)
    span = (high - low) or max(abs(high), 1.0) * 0.1
    count = max(len(values) for values in drawn.values())
    columns = min(width, max(count * 4, 16))
    grid = [[" "] * columns for _ in range(height)]
    for mark, values in reversed(list(zip(_MARKS, drawn.values(), strict=False))):
        for index, value in enumerate(values):
            if math.isfinite(value):
                column = round(index * (columns - 1) / max(count - 1, 1))
                row = round((high - value) / span * (height - 1))
                grid[row][column] = mark
    ticks = [high - span * row / (height - 1) for row in range(height)]
    # As many decimals as tell the ticks apart: values may be thousandths.
    decimals = min(12, max(3, 2 - math.floor(math.log10(span))))
    labels = [f"{100 * tick:.1f} %" if as_percent else f"{tick:.{decimals}f}" for tick in ticks]
    margin = max(map(len, labels))
    legend = "   ".join(f"{mark} {name}" for mark, name in zip(_MARKS, drawn, strict=False))
    lines = [f"{title}   {legend}"]
    for row, cells in enumerate(grid):
        shown = labels[row] if row % 2 == 0 or row == height - 1 else ""
        lines.append(f"{shown:>{margin}} ┤{''.join(cells).rstrip()}")
    axis = f"{1:<{columns - len(str(count))}}{count}" if count > 1 else "1"
    lines.append(" " * margin + " └" + "─" * columns)
    lines.append(" " * (margin + 2) + f"{axis}  epoch")
    return "\n".join(lines)
