"""Large kernels, and kernels with strides, as sums of small Winograd convolutions.

A 7x7 kernel is four kernels of up to 4x4 taps side by side, and each of them runs as F(3x3, 4x4):
64 multiplications per 2x2 outputs in place of 196, at the price of the transforms; outputs are
transformed once, from the sum of all parts. With stride 2 the taps of even and of odd rows (and
columns) read different pixels of the input: a 5x5 kernel falls into 3x3, 3x2, 2x3 and 2x2 taps,
each at stride 1 over every second pixel, F(4x4, 3x3). Missing taps are zeros.

The input gradient is the same again, over the gradient of the outputs and with the taps in reverse;
with a stride each phase of the input pixels has sums of its own. The weight gradient is that of
every part. The kernels are those of ``winograd.py``; what is here says which part reads what.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from math import prod

import numpy as np

from . import winograd
from .tensor import Builder, Pads, Tensor, ceil_div
from .types import FloatArray
from .window import Window
from .winograd import FREQUENCIES, INPUT_TILE, TRANSFORM_COST

# How much faster they must be by the model of ``winograd.py``, which leaves out that every part has
# weights of its own to transform.
WORTHWHILE_PARTS = 0.75


@dataclass(frozen=True)
class AxisPart:
    """Up to T taps of one axis: output i reads the inputs ``start + step * (i + t)``, t < T.

    Attributes
    ----------
    start, step : int
    taps : range
        Rows of the kernel, one for each t; those that are missing are zero.
    """

    start: int
    step: int
    taps: range


def _axis_parts(start: int, step: int, taps: range, size: int) -> list[AxisPart]:
    """Cut taps into runs of `size`."""
    return [
        AxisPart(start + step * first, step, taps[first : first + size])
        for first in range(0, len(taps), size)
    ]


def _forward_axis(window: Window, axis: int, size: int) -> list[AxisPart]:
    """Return the parts of a convolution along an axis."""
    kernel, stride = window.kernel[axis], window.stride[axis]
    before = (window.pads.top, window.pads.left)[axis]
    return [
        part
        for phase in range(min(stride, kernel))
        for part in _axis_parts(phase - before, stride, range(phase, kernel, stride), size)
    ]


def _gradient_axis(window: Window, axis: int, phase: int, size: int) -> list[AxisPart]:
    """Return the parts that give every stride-th pixel of the input gradient, from `phase` on."""
    reached = sorted(window.phase(axis, phase), key=lambda tap: tap[1])
    first, last = reached[0][0], reached[-1][0]
    taps = range(first, last - 1, -window.stride[axis])
    return _axis_parts(reached[0][1], 1, taps, size)


def taps_together(
    window: Window, groups: int, size: tuple[int, int], channels: int, filters: int
) -> int:
    """Return the taps of a part along one side, 2 to 5; 0 where it should not run by parts."""
    fits = groups == 1 and window.dilation == (1, 1) and not winograd.fits(window, groups)
    least = zip(window.kernel, size, window.stride, strict=True)
    if not fits or any(min(kernel, pixels) < stride for kernel, pixels, stride in least):
        return 0  # taps or pixels that nobody reads
    rows, columns = window.output(*size)
    direct = prod(window.kernel) * rows * columns * channels * filters
    costs = {}
    for taps in (2, 3, 4, 5):
        tile = INPUT_TILE + 1 - taps
        parts = prod(len(_forward_axis(window, axis, taps)) for axis in (0, 1))
        each = channels * filters + TRANSFORM_COST * (channels + filters)
        costs[taps] = parts * FREQUENCIES * ceil_div(rows, tile) * ceil_div(columns, tile) * each
    best = min(costs, key=lambda taps: costs[taps])
    return best if costs[best] < WORTHWHILE_PARTS * direct else 0


def _reach(part: AxisPart, outputs: int, taps: int) -> int:
    """Return the last input that whole tiles of a part read along an axis."""
    tile = INPUT_TILE + 1 - taps
    return part.start + part.step * (ceil_div(outputs, tile) * tile - 1 + taps - 1)


def _halo(
    axes: Sequence[list[AxisPart]], sizes: Sequence[int], outs: Sequence[int], t: int
) -> Pads:
    """Return what lies around `sizes` inputs and is read by the parts of both axes."""
    ends = []
    for parts, size, outputs in zip(axes, sizes, outs, strict=True):
        ends.append(max(0, *(-part.start for part in parts)))
        ends.append(max(0, *(_reach(part, outputs, t) - (size - 1) for part in parts)))
    return Pads(*ends)


def input_pads(window: Window, h: int, w: int, taps: int) -> Pads:
    """Return the halo that whole tiles read around the input."""
    axes = [_forward_axis(window, axis, taps) for axis in (0, 1)]
    return _halo(axes, (h, w), window.output(h, w), taps)


def gradient_pads(window: Window, h: int, w: int, taps: int) -> Pads:
    """Return the halo that whole tiles read around the gradient of the output."""
    outs, tile = window.output(h, w), INPUT_TILE + 1 - taps
    bottom, right = (ceil_div(n, tile) * tile - n for n in outs)
    pads = Pads(0, bottom, 0, right)  # of the weight gradient
    for phases in product(*(range(min(s, n)) for s, n in zip(window.stride, (h, w), strict=True))):
        axes = [_gradient_axis(window, axis, phases[axis], taps) for axis in (0, 1)]
        inputs = [ceil_div(n - p, s) for n, p, s in zip((h, w), phases, window.stride, strict=True)]
        pads = pads.union(_halo(axes, outs, inputs, taps))
    return pads


def _view(
    x: Tensor, parts: tuple[AxisPart, AxisPart], y: Tensor, taps: int
) -> tuple[Tensor, Window]:
    """Return the pixels that a part reads, and what slides over them to give all of y."""
    ends, first = [], []
    for axis, part in enumerate(parts):
        shift, start = divmod(part.start, part.step)
        inside = ceil_div(x.shape[1 + axis] - start, part.step)
        ends += [-shift, y.shape[1 + axis] + taps - 1 - inside + shift]
        first.append(start)
    seen = x.every((parts[0].step, parts[1].step), (first[0], first[1]))
    return seen, Window((taps, taps), pads=Pads(*ends))


def _slice(taps: range) -> slice:
    """Return the slice that picks these rows."""
    end = taps[-1] + taps.step
    return slice(taps[0], end if end >= 0 else None, taps.step)


def _weights(
    b: Builder, weight: FloatArray, parts: tuple[AxisPart, AxisPart], taps: int
) -> FloatArray:
    """Emit the weights of a part, (taps, taps, C, K), missing ones zero."""
    _, _, c, k = weight.shape
    part = b.zeros((taps, taps, c, k))
    _copy(b, weight[tuple(_slice(axis.taps) for axis in parts)], part, on_weights=True)
    return part


def _copy(b: Builder, source: FloatArray, target: FloatArray, *, on_weights: bool = False) -> None:
    """Emit a copy of some rows and columns of taps into the first of as many others."""
    rows, columns, c, k = source.shape
    flat = [
        Tensor(np.lib.stride_tricks.as_strided(array, (1, rows, columns, c * k), (0, *steps, 4)))
        for array in (source, target)
        for steps in [array.strides[:2]]
    ]
    b.step(
        "copy",
        rows,
        on_weights=on_weights,
        tensors={"x": flat[0], "y": flat[1]},
        images=1,
        height=rows,
        width=columns,
        channels=c * k,
        rows_per_item=1,
        accumulate=0,
    )


def _sum_of_parts(
    b: Builder,
    x: Tensor,
    weight: FloatArray,
    axes: tuple[list[AxisPart], list[AxisPart]],
    y: Tensor,
    taps: int,
    *,
    transposed: bool,
    bias: FloatArray | None,
    mode: int,
    ceiling: float,
) -> None:
    """Emit one Winograd convolution that is the sum of all parts."""
    shape = (weight.shape[3], weight.shape[2]) if transposed else weight.shape[2:]
    every = list(product(*axes))
    panels = winograd.place_panels(b, shape[0], shape[1], len(every))
    for index, parts in enumerate(every):
        own = _weights(b, weight, parts, taps)
        room = panels[FREQUENCIES * index : FREQUENCIES * (index + 1)]
        winograd.pack_weights(b, own, transposed=transposed, panels=room)
    x_at = [row.start * x.row + column.start * x.pixel for row, column in every]
    seen = x.every((axes[0][0].step, axes[1][0].step), (0, 0))
    inside = (size + taps - 1 for size in y.shape[1:3])
    ends = [n - size for n, size in zip(inside, seen.shape[1:3], strict=True)]
    window = Window((taps, taps), pads=Pads(0, ends[0], 0, ends[1]))
    winograd.place_forward(b, seen, shape, panels, y, window, bias, mode, ceiling, None, x_at)


def forward(
    b: Builder,
    x: Tensor,
    weight: FloatArray,
    y: Tensor,
    window: Window,
    taps: int,
    *,
    bias: FloatArray | None = None,
    mode: int = 0,
    ceiling: float = math.inf,
) -> None:
    """Emit a convolution by parts of `taps` (`taps_together`); x has the halo of `input_pads`.

    Mode ACCUMULATE adds to y, RELU clips at zero and at the ceiling afterwards.
    """
    axes = _forward_axis(window, 0, taps), _forward_axis(window, 1, taps)
    _sum_of_parts(
        b, x, weight, axes, y, taps, transposed=False, bias=bias, mode=mode, ceiling=ceiling
    )


def input_gradient(
    b: Builder,
    dy: Tensor,
    weight: FloatArray,
    dx: Tensor,
    window: Window,
    taps: int,
    *,
    mode: int = 0,
) -> None:
    """Emit the adjoint of `forward`; dy has the halo of `gradient_pads`."""
    _, h, w, _ = dx.shape
    (sh, sw) = window.stride
    for ph, pw in product(range(min(sh, h)), range(min(sw, w))):
        axes = _gradient_axis(window, 0, ph, taps), _gradient_axis(window, 1, pw, taps)
        target = dx.every((sh, sw), (ph, pw))
        _sum_of_parts(
            b,
            dy,
            weight,
            axes,
            target,
            taps,
            transposed=True,
            bias=None,
            mode=mode,
            ceiling=math.inf,
        )


def weight_gradient(
    b: Builder, x: Tensor, dy: Tensor, shape: tuple[int, ...], window: Window, taps: int
) -> tuple[FloatArray, FloatArray]:
    """Emit dW, (shards, R, S, C, K), and db, (shards, K), to be summed in order."""
    _, _, c, k = shape
    tile = INPUT_TILE + 1 - taps
    tiles = ceil_div(dy.shape[1], tile) * ceil_div(dy.shape[2], tile)
    cut = winograd.cut_backward(b, c, k, x.shape[0], tiles)
    weights, bias = b.passing((cut.shards, *shape)), b.passing((cut.shards, k))
    axes = _forward_axis(window, 0, taps), _forward_axis(window, 1, taps)
    for index, parts in enumerate(product(*axes)):
        seen, own = _view(x, parts, dy, taps)
        rows, columns = (_slice(axis.taps) for axis in parts)
        sums = winograd.Sums(weights[:, rows, columns], bias if index == 0 else None)
        winograd.place_backward(
            b, seen, dy, (c, k), own, cut, sums, None, None, 0, None, adds=False
        )
    return weights, bias
