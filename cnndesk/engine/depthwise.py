"""How depthwise convolutions become kernel steps.

Each channel has a filter of its own and nothing is summed over channels. The geometry is that of
`cnndesk.engine.convolution`; the kernels are in ``cnndesk_ext/depthwise.pxi``. Fixed filters (blur,
Sobel, ...) run here too. Grouped convolutions with several filters per group do not: they run as
ordinary ones.
"""

from __future__ import annotations

import math
from itertools import product

from .convolution import ACCUMULATE, RELU, offsets, shard_count
from .tensor import MANY_ITEMS, Builder, Tensor, aligned_rows, ceil_div, rows_per_item
from .types import FloatArray
from .window import Window


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
    _rows(b, x, x_at, weight, w_at, y, step, bias=bias, mode=mode, ceiling=ceiling)


def input_gradient(
    b: Builder, dy: Tensor, weight: FloatArray, dx: Tensor, window: Window, *, accumulate: bool
) -> None:
    """Emit the adjoint of `forward`."""
    kw, c = window.kernel[1], dx.shape[3]
    _, h, w, _ = dx.shape
    sh, sw = window.stride
    for ph, pw in product(range(min(sh, h)), range(min(sw, w))):
        taps = list(product(window.phase(0, ph), window.phase(1, pw)))
        dy_at = [oh * dy.row + ow * dy.pixel for (_, oh), (_, ow) in taps]
        w_at = [c * (r * kw + s) for (r, _), (s, _) in taps]
        view = Tensor(dx.array[:, ph::sh, pw::sw, :])
        mode = ACCUMULATE if accumulate else 0
        _rows(b, dy, dy_at, weight, w_at, view, (dy.row, dy.pixel), mode=mode)


def _rows(
    b: Builder,
    x: Tensor,
    x_at: list[int],
    weight: FloatArray,
    w_at: list[int],
    y: Tensor,
    x_step: tuple[int, int],
    *,
    bias: FloatArray | None = None,
    mode: int = 0,
    ceiling: float = math.inf,
) -> None:
    n, rows, width, c = y.shape
    # A load per multiply-add: half as fast as the tile, for what is in the first cache.
    wanted = rows_per_item(n * rows, 4.0 * width * c * max(1, len(x_at)))
    chunk = aligned_rows(n, rows, wanted)
    b.step(
        "depthwise_rows",
        ceil_div(n * rows, chunk),
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
