"""How fully connected layers become kernel steps: a convolution with one "pixel" per image.

They run on the kernels of ``cnndesk_ext/conv.pxi``, with weights packed like those of a
convolution.
"""

from __future__ import annotations

import math

from .convolution import offsets, pack, panel_width
from .tensor import MANY_ITEMS, Builder, Tensor, ceil_div
from .types import FloatArray

# Items below which one more thread would have nothing to do, and the images that an item has at
# least: its tile reads all weights for them.
FEW_ITEMS = 8
LEAST_ROWS = 8


def forward(
    b: Builder,
    x: Tensor,
    weight: FloatArray,
    y: Tensor,
    *,
    bias: FloatArray | None,
    mode: int = 0,
    ceiling: float = math.inf,
) -> None:
    """Emit y = x W + b.

    x (N, ...) is contiguous with C features an image, the weight is (C, K), y is (N, 1, 1, K).
    """
    c, k = weight.shape
    panels = pack(b, weight, [0], klen=c, k_stride=k, column_stride=1, columns=k)
    _rows(b, x, panels, y, klen=c, columns=k, bias=bias, mode=mode, ceiling=ceiling)


def input_gradient(
    b: Builder, dy: Tensor, weight: FloatArray, dx: Tensor, *, mode: int = 0
) -> None:
    """Emit dX = dY W^T."""
    c, k = weight.shape
    panels = pack(b, weight, [0], klen=k, k_stride=1, column_stride=k, columns=c)
    _rows(b, dy, panels, dx, klen=k, columns=c, bias=None, mode=mode)


def _rows(
    b: Builder,
    x: Tensor,
    panels: FloatArray,
    y: Tensor,
    *,
    klen: int,
    columns: int,
    bias: FloatArray | None,
    mode: int,
    ceiling: float = math.inf,
) -> None:
    n = y.shape[0]
    count = ceil_div(columns, panel_width(b, columns))
    # Few columns are few items; then images are shared out too, as many as keep the tile busy.
    width = min(n, 64, max(LEAST_ROWS, ceil_div(n * count, FEW_ITEMS)))
    rows = ceil_div(n, width)
    splits = min(count, ceil_div(MANY_ITEMS, rows))
    b.step(
        "conv_rows",
        rows * splits,
        # Few rows do not keep the tile busy: then the time is that of reading the weights.
        work=2.0 * max(n, 8) * klen * columns,
        x=x.array,
        x_at=offsets([0]),
        panels=panels,
        bias=bias,
        y=y.array,
        images=1,
        rows=rows,
        width=width,
        last_width=n - (rows - 1) * width,
        x_image=0,
        x_row=width * x.image,
        x_pixel=x.image,
        y_image=0,
        y_row=width * y.image,
        y_pixel=y.image,
        segments=1,
        klen=klen,
        columns=columns,
        panel=panel_width(b, columns),
        groups=1,
        x_group=0,
        y_group=0,
        rows_per_item=1,
        splits=splits,
        mode=mode,
        ceiling=ceiling,
    )


def weight_gradient(b: Builder, x: Tensor, dy: Tensor, shape: tuple[int, ...]) -> FloatArray:
    """Emit dW = X^T dY and return it as one shard, (1, C, K)."""
    c, k = shape
    n = dy.shape[0]
    splits = min(ceil_div(k, 2 * b.vector), MANY_ITEMS)
    taps = min(ceil_div(MANY_ITEMS, splits), ceil_div(c, 14))
    tap_rows = ceil_div(c, taps)
    taps = ceil_div(c, tap_rows)
    gradient = b.passing((1, c, k))
    b.step(
        "conv_weights",
        splits * taps,
        work=2.0 * n * c * k,
        x=x.array,
        tap_at=offsets([tap * tap_rows for tap in range(taps)]),
        row_at=offsets([0]),
        dy=dy.array,
        dw=gradient,
        codes=None,
        db=None,
        images=1,
        images_per_shard=1,
        rows=1,
        width=n,
        block=1,
        x_image=0,
        x_row=0,
        x_pixel=x.image,
        dy_image=0,
        dy_row=0,
        dy_pixel=dy.image,
        taps=taps,
        tap_rows=tap_rows,
        last_tap_rows=c - (taps - 1) * tap_rows,
        columns=k,
        dw_row=k,
        dw_shard=c * k,
        groups=1,
        x_group=0,
        dy_group=0,
        splits=splits,
        tap_splits=taps,
        pooled_rows=0,
        pooled_width=0,
        channels=0,
        pooled_row=0,
        pooled_pixel=0,
    )
    return gradient
