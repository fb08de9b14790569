"""How depthwise convolutions become kernel steps.

Each channel has a filter of its own and nothing is summed over channels. The geometry is that of
`cnndesk.engine.convolution`; the kernels are in ``cnndesk_ext/depthwise.pxi``. Fixed filters (blur,
Sobel, ...) run here too. Grouped convolutions with several filters per group do not: they run as
ordinary ones.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import product

from .convolution import ACCUMULATE, RELU, offsets, shard_count
from .tensor import (
    FEW_ITEMS,
    ITEM_FLOPS,
    MANY_ITEMS,
    Builder,
    Tensor,
    aligned_rows,
    ceil_div,
    rows_per_item,
)
from .types import FloatArray
from .window import Window

# Sides of kernels whose rows the compute keeps in registers.
SQUARE_SIDES = (3, 5)
# Channels of a run of pixels that it works on together.
CHANNELS_TOGETHER = 128


def forward(
    b: Builder,
    x: Tensor,
    weight: FloatArray,
    y: Tensor,
    window: Window,
    *,
    bias: FloatArray | None = None,
    mode: int = 0,
    ceiling: float = math.inf,
) -> None:
    """Emit a depthwise convolution: weight (R, S, 1, C), x and y with C channels.

    Mode ACCUMULATE adds to y, RELU clips at zero and at the ceiling afterwards.
    """
    (kh, kw), (sh, sw), (dh, dw) = window.kernel, window.stride, window.dilation
    origin = -window.pads.top * x.row - window.pads.left * x.pixel
    c = y.shape[3]
    taps = list(product(range(kh), range(kw)))
    x_at = [origin + r * dh * x.row + s * dw * x.pixel for r, s in taps]
    w_at = [c * (r * kw + s) for r, s in taps]
    step = (sh * x.row, sw * x.pixel)
    square = _square(window)
    _rows(b, x, x_at, weight, w_at, y, step, square, bias=bias, mode=mode, ceiling=ceiling)


@dataclass(frozen=True)
class _Square:
    """What the kernel must know of taps that are a whole square; side 0 where they are not."""

    side: int = 0
    stride: int = 1
    turned: bool = False


def _square(window: Window) -> _Square:
    """Return the square of taps of a forward convolution."""
    (kh, kw), (sh, sw) = window.kernel, window.stride
    regular = kh == kw and sh == sw and window.dilation == (1, 1)
    return _Square(kh, sh) if regular and kh in SQUARE_SIDES and sh in (1, 2) else _Square()


def input_gradient(
    b: Builder, dy: Tensor, weight: FloatArray, dx: Tensor, window: Window, *, accumulate: bool
) -> None:
    """Emit the adjoint of `forward`."""
    kw, c = window.kernel[1], dx.shape[3]
    _, h, w, _ = dx.shape
    sh, sw = window.stride
    square = _Square()
    if window.stride == (1, 1) and _square(window).side:
        square = replace(_square(window), turned=True)
    for ph, pw in product(range(min(sh, h)), range(min(sw, w))):
        taps = list(product(window.phase(0, ph), window.phase(1, pw)))
        dy_at = [oh * dy.row + ow * dy.pixel for (_, oh), (_, ow) in taps]
        w_at = [c * (r * kw + s) for (r, _), (s, _) in taps]
        view = Tensor(dx.array[:, ph::sh, pw::sw, :])
        mode = ACCUMULATE if accumulate else 0
        _rows(b, dy, dy_at, weight, w_at, view, (dy.row, dy.pixel), square, mode=mode)


def _rows(
    b: Builder,
    x: Tensor,
    x_at: list[int],
    weight: FloatArray,
    w_at: list[int],
    y: Tensor,
    x_step: tuple[int, int],
    square: _Square,
    *,
    bias: FloatArray | None = None,
    mode: int = 0,
    ceiling: float = math.inf,
) -> None:
    n, rows, width, c = y.shape
    # A load per multiply-add: half as fast as the tile, for what is in the first cache.
    row_work = 4.0 * width * c * max(1, len(x_at))
    # Items that share no weights, and have rows to read these for, where there are channels enough.
    splits = ceil_div(c, CHANNELS_TOGETHER)
    if splits < FEW_ITEMS:
        splits = 1
        wanted = rows_per_item(n * rows, row_work)
    else:
        wanted = max(1, min(n * rows, round(ITEM_FLOPS / row_work * splits)))
    chunk = aligned_rows(n, rows, wanted)
    b.step(
        "depthwise_rows",
        ceil_div(n * rows, chunk) * splits,
        work=4.0 * n * rows * width * c * max(1, len(x_at)),
        x=x.array,
        x_at=offsets(x_at),
        w=weight,
        w_at=offsets(w_at),
        bias=bias,
        tensors={"y": y},
        images=n,
        rows=rows,
        width=width,
        channels=c,
        x_image=x.image,
        x_row=x_step[0],
        x_pixel=x_step[1],
        taps=len(x_at),
        rows_per_item=chunk,
        accumulate=int(bool(mode & ACCUMULATE)),
        relu=int(bool(mode & RELU)),
        side=square.side,
        stride=square.stride,
        turned=int(square.turned),
        splits=splits,
        ceiling=ceiling,
    )


def weight_gradient(b: Builder, x: Tensor, dy: Tensor, window: Window) -> FloatArray:
    """Emit dW of `forward` and return its shards, (shards, R, S, 1, C)."""
    (kh, kw), (sh, sw), (dh, dw) = window.kernel, window.stride, window.dilation
    origin = -window.pads.top * x.row - window.pads.left * x.pixel
    n, rows, width, c = dy.shape
    shards = shard_count(n, 4 * kh * kw * c)
    per_shard = ceil_div(n, shards)
    shards = ceil_div(n, per_shard)
    splits = min(ceil_div(c, b.vector), ceil_div(MANY_ITEMS, shards))
    gradient = b.passing((shards, kh, kw, 1, c))
    b.step(
        "depthwise_weights",
        shards * splits,
        work=4.0 * n * rows * width * c * kh * kw,
        x=x.array,
        x_at=offsets(
            [origin + r * dh * x.row + s * dw * x.pixel for r, s in product(range(kh), range(kw))]
        ),
        tensors={"dy": dy},
        dw=gradient,
        images=n,
        images_per_shard=per_shard,
        rows=rows,
        width=width,
        channels=c,
        x_image=x.image,
        x_row=sh * x.row,
        x_pixel=sw * x.pixel,
        taps=kh * kw,
        dw_shard=kh * kw * c,
        splits=splits,
    )
    return gradient
