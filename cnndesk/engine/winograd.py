"""Which convolutions run as Winograd F(4x4, 3x3), and how they become steps.

Described at the head of ``cnndesk_ext/winograd.pxi``. A 3x3 convolution with stride 1 needs a
quarter of the multiplications that way, but pays for transforms that grow with C + K while the
multiplications grow with C * K; so the choice is a small cost model, and depends on the layer only,
never on threads.
"""

from __future__ import annotations

from .convolution import Window, panel_width
from .tensor import MANY_ITEMS, Builder, Pads, Tensor, ceil_div
from .types import FloatArray

TILE = 4
FREQUENCIES = 36
# Time of one transformed value in units of one multiply-add of the register tile, and how much
# faster Winograd must be by this model to be worth its rounding (both measured on AVX-512 and
# AVX2).
TRANSFORM_COST = 20.0
WORTHWHILE = 0.8
TILES_PER_ITEM = 32
# Transformed weight gradients: of one layer, and the part that one item keeps in its L2 cache.
SHARD_BYTES = 12 << 20
SLAB_BYTES = 1 << 20


def fits(window: Window, groups: int) -> bool:
    """Return whether the geometry allows it at all."""
    return (
        window.kernel == (3, 3)
        and window.stride == (1, 1)
        and window.dilation == (1, 1)
        and groups == 1
    )


def chosen(window: Window, groups: int, size: tuple[int, int], channels: int, filters: int) -> bool:
    """Return whether a convolution over `size` input pixels should run as Winograd."""
    if not fits(window, groups):
        return False
    rows, columns = window.output(*size)
    tiles = ceil_div(rows, TILE) * ceil_div(columns, TILE)
    products = FREQUENCIES * tiles * channels * filters
    transforms = TRANSFORM_COST * FREQUENCIES * tiles * (channels + filters)
    return products + transforms < WORTHWHILE * 9 * rows * columns * channels * filters


def _beyond(size: int) -> int:
    """Rows that whole tiles reach beyond `size` outputs."""
    return ceil_div(size, TILE) * TILE - size


def input_pads(window: Window, h: int, w: int) -> Pads:
    """Return the halo that whole tiles read around the input (forward and weight gradient)."""
    rows, columns = window.output(h, w)
    top, bottom, left, right = window.input_pads(h, w)
    return Pads(top, bottom + _beyond(rows), left, right + _beyond(columns))


def gradient_pads(window: Window, h: int, w: int) -> Pads:
    """Return the halo that whole tiles read around the gradient of the output (both gradients)."""
    rows, columns = window.output(h, w)
    top, bottom, left, right = window.gradient_pads(h, w)
    return Pads(
        top,
        max(bottom + _beyond(h), _beyond(rows)),
        left,
        max(right + _beyond(w), _beyond(columns)),
    )


def _pack(b: Builder, weight: FloatArray, *, rotated: bool) -> FloatArray:
    """Place the transform of the weights.

    For the input gradient they are rotated by 180 degrees and transposed.
    """
    _, _, c, k = weight.shape
    rows, columns = (k, c) if rotated else (c, k)
    panel = panel_width(b, columns)
    panels = b.zeros((FREQUENCIES, ceil_div(columns, panel), rows, panel))
    sign = -1 if rotated else 1
    b.step(
        "winograd_pack",
        rows,
        on_weights=True,
        w=weight[2, 2] if rotated else weight,
        panels=panels,
        rows=rows,
        columns=columns,
        panel=panel,
        w_r=sign * 3 * c * k,
        w_s=sign * c * k,
        w_row=1 if rotated else k,
        w_column=k if rotated else 1,
    )
    return panels


def _whole_vectors(b: Builder, channels: int) -> int:
    return ceil_div(channels, b.vector) * b.vector


def _rows(
    b: Builder,
    x: Tensor,
    x_at: int,
    panels: FloatArray,
    y: Tensor,
    *,
    bias: FloatArray | None,
    mode: int,
) -> None:
    n, h, w, columns = y.shape
    channels = x.shape[3]
    tiles = n * ceil_div(h, TILE) * ceil_div(w, TILE)
    block = max(4, min(TILES_PER_ITEM, ceil_div(tiles, MANY_ITEMS)))
    b.step(
        "winograd_rows",
        ceil_div(tiles, block),
        scratch=FREQUENCIES * block * (_whole_vectors(b, channels) + _whole_vectors(b, columns)),
        x=x.array,
        panels=panels,
        bias=bias,
        tensors={"y": y},
        images=n,
        height=h,
        width=w,
        x_image=x.image,
        x_row=x.row,
        x_pixel=x.pixel,
        channels=channels,
        columns=columns,
        panel=panel_width(b, columns),
        tiles_per_item=block,
        mode=mode,
        x_at=x_at,
    )


def forward(
    b: Builder,
    x: Tensor,
    weight: FloatArray,
    y: Tensor,
    window: Window,
    *,
    bias: FloatArray | None = None,
    mode: int = 0,
) -> None:
    """Emit a convolution; x has the halo of `input_pads`."""
    x_at = -window.pads.top * x.row - window.pads.left * x.pixel
    _rows(b, x, x_at, _pack(b, weight, rotated=False), y, bias=bias, mode=mode)


def input_gradient(
    b: Builder, dy: Tensor, weight: FloatArray, dx: Tensor, window: Window, *, mode: int = 0
) -> None:
    """Emit dX as the convolution of dY with the rotated weights.

    dY has the halo of `gradient_pads`.
    """
    x_at = (window.pads.top - 2) * dy.row + (window.pads.left - 2) * dy.pixel
    _rows(b, dy, x_at, _pack(b, weight, rotated=True), dx, bias=None, mode=mode)


def weight_gradient(
    b: Builder, x: Tensor, dy: Tensor, shape: tuple[int, ...], window: Window
) -> FloatArray:
    """Emit dW and return it as one shard, (1, 3, 3, C, K)."""
    _, _, c, k = shape
    n, h, w, _ = dy.shape
    tiles = n * ceil_div(h, TILE) * ceil_div(w, TILE)
    size = FREQUENCIES * c * k
    block = min(TILES_PER_ITEM, tiles)
    shards = max(1, min(2 * MANY_ITEMS, ceil_div(tiles, block), SHARD_BYTES // (4 * size)))
    per_shard = ceil_div(tiles, shards)
    shards = ceil_div(tiles, per_shard)
    panels = ceil_div(k, 2 * b.vector)
    splits = min(panels, max(ceil_div(4 * size, SLAB_BYTES), ceil_div(MANY_ITEMS, shards)))
    du, dw = b.zeros((shards, FREQUENCIES, c, k)), b.zeros((1, *shape))
    own = ceil_div(panels, splits) * 2 * b.vector
    b.step(
        "winograd_weights",
        shards * splits,
        scratch=FREQUENCIES * block * (_whole_vectors(b, c) + own),
        x=x.array,
        tensors={"dy": dy},
        du=du,
        images=n,
        height=h,
        width=w,
        x_image=x.image,
        x_row=x.row,
        x_pixel=x.pixel,
        channels=c,
        columns=k,
        block=block,
        tiles_per_shard=per_shard,
        splits=splits,
        x_at=-window.pads.top * x.row - window.pads.left * x.pixel,
    )
    b.step("winograd_finish", c, du=du, dw=dw, shards=shards, channels=c, columns=k)
    return dw
