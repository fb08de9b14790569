"""Lines of equal value on a grid, by linear interpolation over triangles: never in doubt."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def contour(xs: Floats, ys: Floats, values: Floats, level: float) -> Floats:
    """Return the line of one level as pieces.

    Parameters
    ----------
    xs, ys : ndarray of float64, (w,) and (h,)
        Ascending.
    values : ndarray of float64, (h, w)
        NaN where nothing is known: no line goes there.
    level : float

    Returns
    -------
    ndarray of float64, (n, 2, 2)
        Pieces, their ends, x and y.
    """
    h, w = values.shape
    grid = np.stack([*np.meshgrid(xs, ys), values], axis=-1)  # x, y, value
    a, b = grid[: h - 1, : w - 1], grid[: h - 1, 1:]
    c, d = grid[1:, : w - 1], grid[1:, 1:]
    triangles = np.concatenate(
        [
            np.stack([a, b, d], axis=-2).reshape(-1, 3, 3),
            np.stack([a, c, d], axis=-2).reshape(-1, 3, 3),
        ]
    )
    known = np.isfinite(triangles[:, :, 2]).all(axis=1)
    triangles = triangles[known]
    above = triangles[:, :, 2] >= level
    crossed = triangles[above.any(axis=1) & ~above.all(axis=1)]
    if not len(crossed):
        return np.empty((0, 2, 2))
    above = crossed[:, :, 2] >= level
    # The corner that is alone on its side: both lines from it to the others are crossed.
    alone = np.where((above.sum(axis=1) == 1)[:, None], above, ~above).argmax(axis=1)
    rows = np.arange(len(crossed))
    tip = crossed[rows, alone]
    ends = []
    for step in (1, 2):
        other = crossed[rows, (alone + step) % 3]
        share = (level - tip[:, 2]) / (other[:, 2] - tip[:, 2])
        ends.append(tip[:, :2] + share[:, None] * (other[:, :2] - tip[:, :2]))
    return np.stack(ends, axis=1)


def levels(values: Floats, count: int = 14) -> list[float]:
    """Return levels between the smallest and the largest known value, evenly spread in between.

    Losses are steep far out: evenly spaced in their logarithm where all are above zero.
    """
    known = values[np.isfinite(values)]
    if not len(known) or known.min() == known.max():
        return []
    low, high = float(known.min()), float(np.percentile(known, 98))
    if high <= low:
        return []
    between = np.linspace(0, 1, count + 2)[1:-1]
    if low > 0:
        return [float(level) for level in low * (high / low) ** between]
    return [float(level) for level in low + (high - low) * between]
