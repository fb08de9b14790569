"""Rows of float64 values that are appended and read meanwhile, of any number in bounded memory.

One thread appends, any thread reads without a lock: the length is published last, and what was
taken earlier never changes. Where they lie is said in ``mapped.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from cnndesk.growing.mapped import Space

Values = NDArray[np.float64]

AT_ONCE = 1 << 16
"""Rows that are copied or converted at a time."""

_FIRST_CAPACITY = 256
_MOST_GROWTH = 1 << 20  # rows; a file that doubled would soon take more of the disk than it needs


def chunks(start: int, end: int) -> Iterator[slice]:
    """Yield slices of at most `AT_ONCE` rows."""
    for first in range(start, end, AT_ONCE):
        yield slice(first, min(first + AT_ONCE, end))


class Rows:
    """Rows of so many columns.

    Parameters
    ----------
    columns : int
    """

    def __init__(self, columns: int) -> None:
        self._columns = columns
        self._length = 0
        self._space, self._rows = self._made(_FIRST_CAPACITY)

    def __len__(self) -> int:
        return self._length

    @property
    def in_file(self) -> bool:
        """Whether they lie in a file rather than in memory."""
        return self._space.in_file

    def append(self, values: Sequence[float]) -> None:
        """Add a row."""
        length = self._length
        self._reserve(length + 1)
        self._rows[length] = values
        self._length = length + 1  # last: now readers may see the row

    def extend(self, rows: Values) -> None:
        """Add rows, (n, columns)."""
        length = self._length
        self._reserve(length + len(rows))
        self._rows[length : length + len(rows)] = rows
        self._length = length + len(rows)

    def truncate(self, length: int) -> None:
        """Forget the rows from ``length`` on; readers that hold arrays keep what they have."""
        held, before = self._rows, self._length
        if length >= before:
            return
        space, rows = self._made(max(_FIRST_CAPACITY, before))
        for part in chunks(0, length):
            rows[part] = held[part]
        for part in chunks(length, before):  # a reader may have taken the length that was before
            rows[part] = np.nan
        self._length = length
        self._space, self._rows = space, rows

    def view(self) -> Values:
        """Return a read-only array of all rows as they are now, (n, columns), without copying."""
        length = self._length  # before the array: an array taken later holds at least these rows
        rows = self._rows[:length]
        rows.flags.writeable = False
        return rows

    def _made(self, capacity: int) -> tuple[Space, Values]:
        space = Space()
        return space, self._shaped(space, capacity)

    def _shaped(self, space: Space, capacity: int) -> Values:
        values = space.array(8 * capacity * self._columns, np.float64)
        return values[: len(values) // self._columns * self._columns].reshape(-1, self._columns)

    def _reserve(self, length: int) -> None:
        capacity = len(self._rows)
        if length > capacity:
            grown = max(length, capacity + min(capacity, _MOST_GROWTH))
            self._rows = self._shaped(self._space, grown)
