"""Which convolutions run as Winograd, and how they become steps.

Described at the head of ``cnndesk_ext/winograd.pxi``: F(4x4, 3x3) for 3x3 kernels and F(2x2, 5x5)
for 5x5 kernels, at stride 1. They need a quarter (a third) of the multiplications that way, but pay
for transforms that grow with C + K while the multiplications grow with C * K; so the choice is a
small cost model, and depends on the layer only, never on threads.
"""

from __future__ import annotations

from dataclasses import dataclass

from .convolution import PACK_COST, panel_width
from .tensor import MANY_ITEMS, Builder, Pads, Tensor, ceil_div
from .types import FloatArray
from .window import Window

INPUT_TILE = 6
FREQUENCIES = 36
# Time of one transformed value in units of one multiply-add of the register tile, and how much
# faster Winograd must be by this model to be worth its rounding (both measured on AVX-512 and
# AVX2).
TRANSFORM_COST = 20.0
WORTHWHILE = 0.8
TILES_PER_ITEM = 32
# As in winograd.pxi.
STAGGER = 16
# Transformed weight gradients: how many shards, their memory, the part of a shard that one item
# keeps in its L2 cache, and the tiles it transforms at a time (measured with two threads: every
# further shard costs a gradient written and read again, every split a second transform of the
# input).
SHARDS = 8
SHARD_BYTES = 24 << 20
SLAB_BYTES = 5 << 19
TILES_PER_BLOCK = 64


def tile_size(window: Window) -> int:
    """Return the outputs of a tile along one side: 4 for 3x3 kernels, 2 for 5x5."""
    return INPUT_TILE + 1 - window.kernel[0]


def fits(window: Window, groups: int) -> bool:
    """Return whether the geometry allows it at all."""
    return (
        window.kernel in ((3, 3), (5, 5))
        and window.stride == (1, 1)
        and window.dilation == (1, 1)
        and groups == 1
    )


def chosen(window: Window, groups: int, size: tuple[int, int], channels: int, filters: int) -> bool:
    """Return whether a convolution over `size` input pixels should run as Winograd."""
    if not fits(window, groups):
        return False
    rows, columns = window.output(*size)
    tile, taps = tile_size(window), window.kernel[0] ** 2
    tiles = ceil_div(rows, tile) * ceil_div(columns, tile)
    products = FREQUENCIES * tiles * channels * filters
    transforms = TRANSFORM_COST * FREQUENCIES * tiles * (channels + filters)
    return products + transforms < WORTHWHILE * taps * rows * columns * channels * filters


def _beyond(size: int, tile: int) -> int:
    """Rows that whole tiles reach beyond `size` outputs."""
    return ceil_div(size, tile) * tile - size


def input_pads(window: Window, h: int, w: int) -> Pads:
    """Return the halo that whole tiles read around the input (forward and weight gradient)."""
    rows, columns = window.output(h, w)
    top, bottom, left, right = window.input_pads(h, w)
    tile = tile_size(window)
    return Pads(top, bottom + _beyond(rows, tile), left, right + _beyond(columns, tile))


def gradient_pads(window: Window, h: int, w: int) -> Pads:
    """Return the halo that whole tiles read around the gradient of the output (both gradients)."""
    rows, columns = window.output(h, w)
    top, bottom, left, right = window.gradient_pads(h, w)
    tile = tile_size(window)
    return Pads(
        top,
        max(bottom + _beyond(h, tile), _beyond(rows, tile)),
        left,
        max(right + _beyond(w, tile), _beyond(columns, tile)),
    )


def _pack(b: Builder, weight: FloatArray, *, rotated: bool) -> FloatArray:
    """Place the transform of the weights.

    For the input gradient they are rotated by 180 degrees and transposed.
    """
    taps, _, c, k = weight.shape
    rows, columns = (k, c) if rotated else (c, k)
    panel = panel_width(b, columns)
    panels = b.zeros((FREQUENCIES, ceil_div(columns, panel), rows, panel))
    sign = -1 if rotated else 1
    b.step(
        "winograd_pack",
        rows,
        on_weights=True,
        work=PACK_COST * panels.size,
        w=weight[-1, -1] if rotated else weight,
        panels=panels,
        rows=rows,
        columns=columns,
        panel=panel,
        w_r=sign * taps * c * k,
        w_s=sign * c * k,
        w_row=1 if rotated else k,
        w_column=k if rotated else 1,
        taps=taps,
    )
    return panels


def _work(tiles: int, channels: int, filters: int) -> float:
    """Return the work of transforms and products, in multiply-adds times two."""
    return 2.0 * FREQUENCIES * tiles * (channels * filters + TRANSFORM_COST * (channels + filters))


def _scratch(b: Builder, tiles: int, channels: int) -> int:
    """Return the floats that a block of transformed tiles takes."""
    return FREQUENCIES * (tiles * ceil_div(channels, b.vector) * b.vector + STAGGER)


def _rows(
    b: Builder,
    x: Tensor,
    x_at: int,
    panels: FloatArray,
    y: Tensor,
    *,
    bias: FloatArray | None,
    mode: int,
    tile: int,
) -> None:
    n, h, w, columns = y.shape
    channels = x.shape[3]
    tiles = n * ceil_div(h, tile) * ceil_div(w, tile)
    block = max(4, min(TILES_PER_ITEM, ceil_div(tiles, MANY_ITEMS)))
    b.step(
        "winograd_rows",
        ceil_div(tiles, block),
        work=_work(tiles, channels, columns),
        scratch=_scratch(b, block, channels) + _scratch(b, block, columns),
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
        size=tile,
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
    _rows(
        b, x, x_at, _pack(b, weight, rotated=False), y, bias=bias, mode=mode, tile=tile_size(window)
    )


def input_gradient(
    b: Builder, dy: Tensor, weight: FloatArray, dx: Tensor, window: Window, *, mode: int = 0
) -> None:
    """Emit dX as the convolution of dY with the rotated weights.

    dY has the halo of `gradient_pads`.
    """
    reach = window.kernel[0] - 1
    x_at = (window.pads.top - reach) * dy.row + (window.pads.left - reach) * dy.pixel
    _rows(
        b,
        dy,
        x_at,
        _pack(b, weight, rotated=True),
        dx,
        bias=None,
        mode=mode,
        tile=tile_size(window),
    )


def weight_gradient(
    b: Builder, x: Tensor, dy: Tensor, shape: tuple[int, ...], window: Window
) -> tuple[FloatArray, FloatArray]:
    """Emit dW and the sums of dY, which are the gradient of the bias.

    Returns
    -------
    dw : ndarray (1, R, R, C, K)
    db : ndarray (shards, K)
        To be summed in order.
    """
    taps, _, c, k = shape
    n, h, w, _ = dy.shape
    tile = tile_size(window)
    tiles = n * ceil_div(h, tile) * ceil_div(w, tile)
    cut = _cut(b, c, k, tiles)
    du, dw = b.zeros((cut.shards, c, FREQUENCIES, k)), b.zeros((1, *shape))
    db = b.zeros((cut.shards, k))
    own = ceil_div(ceil_div(k, 2 * b.vector), cut.splits) * 2 * b.vector
    b.step(
        "winograd_weights",
        cut.shards * cut.splits,
        work=_work(tiles, c, k),
        scratch=_scratch(b, cut.block, c) + _scratch(b, cut.block, own) + own,
        x=x.array,
        tensors={"dy": dy},
        du=du,
        db=db,
        images=n,
        height=h,
        width=w,
        x_image=x.image,
        x_row=x.row,
        x_pixel=x.pixel,
        channels=c,
        columns=k,
        block=cut.block,
        tiles_per_shard=ceil_div(tiles, cut.shards),
        splits=cut.splits,
        x_at=-window.pads.top * x.row - window.pads.left * x.pixel,
        size=tile,
    )
    b.step(
        "winograd_finish",
        c,
        scratch=FREQUENCIES * k,
        du=du,
        dw=dw,
        shards=cut.shards,
        channels=c,
        columns=k,
        taps=taps,
    )
    return dw, db


@dataclass(frozen=True)
class _Cut:
    """Into what a weight gradient falls: shards of tiles, runs of columns, and tiles at a time."""

    shards: int
    splits: int
    block: int


def _cut(b: Builder, channels: int, filters: int, tiles: int) -> _Cut:
    """Return how to cut a weight gradient.

    Every shard costs a transformed gradient that is written and read again, every run of columns a
    transform of the input; a block of tiles should fill the cache it shares with its slab of the
    transformed gradient.
    """
    size = 4 * FREQUENCIES * channels * filters
    panels = ceil_div(filters, 2 * b.vector)
    splits = _divisor(panels, ceil_div(size, SLAB_BYTES))
    block = TILES_PER_BLOCK if channels + filters <= 256 else TILES_PER_BLOCK // 2
    shards = max(1, min(SHARDS, ceil_div(tiles, block), SHARD_BYTES // size))
    per_shard = ceil_div(tiles, shards)
    return _Cut(ceil_div(tiles, per_shard), splits, min(block, per_shard))


def _divisor(whole: int, least: int) -> int:
    """Return the smallest divisor of `whole` that is at least `least`, or `whole`."""
    return next((d for d in range(max(1, least), whole) if whole % d == 0), whole)
