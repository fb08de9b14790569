"""Close pairs among many vectors of length 1, without comparing all with all.

The search is exact. The vectors are seen from the directions in which they vary most; those asked
for are divided by planes into ever smaller boxes, and the others follow only into boxes within
reach of which they are. Pairs that are left are first compared in these few directions, which can
only make them closer than they are, and in all only if they are close then.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.split import thinned

Vectors = NDArray[np.float32]
"""Shape (n, p), each of length 1, or 0 where it is close to none."""

_DIRECTIONS = 24
_FEW_PAIRS = 2**18
_ROWS_AT_ONCE = 512
_HARDLY_FEWER = 0.8
_ROUNDING = 1e-5  # of squared distances in float32


def close_pairs(asked: Vectors, others: Vectors, threshold: float) -> list[tuple[int, int]]:
    """Return, for each vector that has one, another that is close.

    Parameters
    ----------
    asked, others : ndarray of float32, shapes (n, p) and (m, p)
    threshold : float
        Close are two of which 1 less their product is below this.

    Returns
    -------
    list of (int, int)
        Rows of both, in the order of the first.
    """
    left, right = (np.flatnonzero(rows.any(axis=1)) for rows in (asked, others))
    if not len(left) or not len(right):
        return []
    axes = _directions(others[right])
    search = _Search(asked, others, asked @ axes, others @ axes, threshold)
    search.descend(left, right)
    return sorted(search.found.items())


def _directions(rows: Vectors) -> NDArray[np.float32]:
    """Return the orthonormal directions (p, k) in which the rows vary most."""
    some = rows[thinned(len(rows), 4000)].astype(np.float64)
    centred = some - some.mean(axis=0)
    _, vectors = np.linalg.eigh(centred.T @ centred)
    return np.ascontiguousarray(vectors[:, ::-1][:, :_DIRECTIONS], np.float32)


@dataclass
class _Search:
    """Vectors, where they are in the few directions, and the pairs found so far."""

    asked: Vectors
    others: Vectors
    asked_places: NDArray[np.float32]
    other_places: NDArray[np.float32]
    threshold: float
    found: dict[int, int] = dataclasses.field(default_factory=dict)

    @property
    def reach(self) -> float:
        """How far apart two close vectors are at most."""
        return float(np.sqrt(2 * self.threshold + _ROUNDING))

    def descend(self, left: NDArray[np.int64], right: NDArray[np.int64]) -> None:
        """Search among some rows of both."""
        near = self._within_reach(left, right)
        futile = len(near) > _HARDLY_FEWER * len(right) and len(left) <= _ROWS_AT_ONCE
        places = self.asked_places[left]
        extent = np.ptp(places, axis=0)
        axis = int(extent.argmax())
        few = len(left) * len(near) <= _FEW_PAIRS
        if few or futile or extent[axis] <= self.reach / 2:
            self._compare(left, near)
            return
        order = left[np.argsort(places[:, axis], kind="stable")]
        middle = len(order) // 2
        self.descend(order[:middle], near)
        self.descend(order[middle:], near)

    def _within_reach(self, left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.int64]:
        """Drop the others that are too far from the box of the vectors asked for."""
        places = self.asked_places[left]
        low, high = places.min(axis=0) - self.reach, places.max(axis=0) + self.reach
        for axis in range(self.asked_places.shape[1]):
            column = self.other_places[right, axis]
            inside = (column >= low[axis]) & (column <= high[axis])
            if not inside.all():
                right = right[inside]
        return right

    def _compare(self, left: NDArray[np.int64], right: NDArray[np.int64]) -> None:
        for first in range(0, len(left), _ROWS_AT_ONCE):
            for start in range(0, len(right), _ROWS_AT_ONCE):
                rows = self._open(left[first : first + _ROWS_AT_ONCE])
                if len(rows):
                    self._compare_block(rows, right[start : start + _ROWS_AT_ONCE])

    def _open(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return those rows that nothing close was found to yet."""
        if not self.found:
            return rows
        return rows[[row not in self.found for row in rows.tolist()]]

    def _compare_block(self, left: NDArray[np.int64], right: NDArray[np.int64]) -> None:
        candidates = self._halved(left, right) > -(self.reach**2) / 2
        if not candidates.any():
            return
        asked, others = left[candidates.any(axis=1)], right[candidates.any(axis=0)]
        close = 1 - self.asked[asked] @ self.others[others].T < self.threshold
        for row in np.flatnonzero(close.any(axis=1)).tolist():
            self.found[int(asked[row])] = int(others[close[row].argmax()])

    def _halved(self, left: NDArray[np.int64], right: NDArray[np.int64]) -> Vectors:
        """Return minus half the squared distances in the few directions, by one product."""
        a, b = self.asked_places[left], self.other_places[right]
        ones_a, ones_b = (np.ones((len(x), 1), np.float32) for x in (a, b))
        halves_a, halves_b = (-(x * x).sum(axis=1, keepdims=True) / 2 for x in (a, b))
        wide_a = np.concatenate([a, halves_a, ones_a], axis=1)
        wide_b = np.concatenate([b, ones_b, halves_b], axis=1)
        product: Vectors = wide_a @ wide_b.T
        return product
