"""What the kernels compute that lay weights out for others, in plain numpy and float64.

The layers themselves are in `reference`, losses and optimisers in `reference_training`. A layout
never changes what a layer computes: here stands only how the same numbers lie in memory, and the
way back for their gradients.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike

from .reference import Array

# Where Winograd's polynomials are evaluated; infinity is the last point.
WINOGRAD_POINTS = (0.0, 1.0, -1.0, 0.5, -2.0)
# The same of even pixels at stride 2.
STRIDED_POINTS = (0.0, 1.0, -1.0, 2.0)


def weight_panels(matrix: ArrayLike, panel: int) -> Array:
    """Cut a matrix (rows, columns) into runs of `panel` columns: (runs, rows, panel), then zeros.

    The tile reads one run after the other, and of each every row as whole vectors.
    """
    matrix = np.asarray(matrix, np.float64)
    rows, columns = matrix.shape
    count = -(-columns // panel)
    wide = np.zeros((rows, count * panel))
    wide[:, :columns] = matrix
    return wide.reshape(rows, count, panel).swapaxes(0, 1)


def widened_weights(narrow: ArrayLike, pixels: int, shift: int) -> Array:
    """Return weights that make `pixels` neighbouring outputs at once of a longer run of inputs.

    narrow is (segments, length, columns); pixel p reads its inputs `shift` further on for each p,
    so the result is (segments, length + (pixels - 1) shift, pixels columns), zero elsewhere.
    """
    narrow = np.asarray(narrow, np.float64)
    segments, length, columns = narrow.shape
    wide = np.zeros((segments, length + (pixels - 1) * shift, pixels, columns))
    for p in range(pixels):
        wide[:, p * shift : p * shift + length, p] = narrow
    return wide.reshape(segments, -1, pixels * columns)


def widened_weights_gradient(wide: ArrayLike, pixels: int, shift: int) -> Array:
    """Return the gradient of narrow from that of `widened_weights`: every pixel's share added."""
    wide = np.asarray(wide, np.float64)
    segments, long, _ = wide.shape
    length = long - (pixels - 1) * shift
    split = wide.reshape(segments, long, pixels, -1)
    parts = [split[:, p * shift : p * shift + length, p] for p in range(pixels)]
    return np.asarray(np.sum(parts, axis=0))


def winograd_matrix(taps: int) -> Array:
    """Return G, (6, taps): row a evaluates a kernel as a polynomial at point a, over N(a).

    N(a) is the product of the distances to the other points; infinity gives the highest power
    (Lavin and Gray 2016; Barabasz et al. 2020 for the choice of the points).
    """
    rows = []
    for a in WINOGRAD_POINTS:
        distances = [a - other for other in WINOGRAD_POINTS if other != a]
        rows.append([a**power / math.prod(distances) for power in range(taps)])
    rows.append([float(power == taps - 1) for power in range(taps)])
    return np.array(rows)


def winograd_weights(weight: ArrayLike) -> Array:
    """Return G g G^T of every kernel g: (taps, taps, channels, filters) to (36, ...)."""
    weight = np.asarray(weight, np.float64)
    g = winograd_matrix(len(weight))
    transformed = np.einsum("ir,rsck,js->ijck", g, weight, g)
    return np.asarray(transformed.reshape(36, *weight.shape[2:]))


def strided_winograd_matrix() -> Array:
    """Return G, (5, 2), for the first and the last of three taps at stride 2.

    As `winograd_matrix`, but for the point 0, whose N is left to the pixels.
    """
    rows = [[1.0, 0.0]]
    for a in STRIDED_POINTS[1:]:
        scale = math.prod(a - other for other in STRIDED_POINTS if other != a)
        rows.append([1 / scale, a / scale])
    return np.array([*rows, [0.0, 1.0]])


def strided_winograd_weights(weight: ArrayLike) -> Array:
    """Return the weights of every group of pixels: (3, 3, C, K) to (36, C, K).

    First those of even rows and columns, transformed both ways; then the middle column, transformed
    down, for odd columns; the middle row, transformed across, for odd rows; the middle tap.
    """
    weight = np.asarray(weight, np.float64)
    g = strided_winograd_matrix()
    both = np.einsum("ir,rsck,js->ijck", g, weight[::2, ::2], g)
    down, across = np.tensordot(g, weight[::2, 1], 1), np.tensordot(g, weight[1, ::2], 1)
    groups = [both.reshape(-1, *weight.shape[2:]), down, across, weight[1:2, 1]]
    return np.asarray(np.concatenate(groups))


def to_bfloat16(values: np.ndarray) -> np.ndarray:
    """Return float32 numbers rounded to bfloat16, as uint16: to nearest, ties to even.

    NaN stays NaN (made quiet), numbers below the smallest normal one become zero of their sign.
    """
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32).astype(np.uint64)
    size = bits & 0x7FFFFFFF
    nearest = (bits + 0x7FFF + (bits >> 16 & 1)) >> 16
    nearest = np.where(size > 0x7F800000, bits >> 16 | 0x40, nearest)
    return np.where(size < 0x00800000, bits >> 16 & 0x8000, nearest).astype(np.uint16)


def from_bfloat16(bits: np.ndarray) -> np.ndarray:
    """Return bfloat16 numbers, given as uint16, as float32."""
    return (bits.astype(np.uint32) << 16).view(np.float32)


def paired_panels(panels: np.ndarray) -> np.ndarray:
    """Return panels (..., k, lanes) as words (..., k / 2, lanes), uint32, of bfloat16 numbers.

    The first of two rows is in the lower half of a word; the last one's partner may be zero.
    """
    k = panels.shape[-2]
    rounded = np.zeros((*panels.shape[:-2], k + k % 2, panels.shape[-1]), np.uint32)
    rounded[..., :k, :] = to_bfloat16(panels)
    return np.asarray(rounded[..., ::2, :] | rounded[..., 1::2, :] << 16)
