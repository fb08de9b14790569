"""Which convolutions run as Winograd, and how they become steps.

Described at the head of ``cnndesk_ext/winograd.pxi``: F(4x4, 3x3) for 3x3 kernels and F(2x2, 5x5)
for 5x5 kernels, at stride 1. They need a quarter (a third) of the multiplications that way, but pay
for transforms that grow with C + K while the multiplications grow with C * K; so the choice is a
small cost model, and depends on the layer only, never on threads.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

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
TILES_PER_ITEM = 24
# As in winograd.pxi.
STAGGER = 16
# Transformed weight gradients: how many shards at most, their memory in bytes (the bound that holds
# for every layer whose single gradient is smaller), and the part of a shard that one item keeps in
# its cache. Every further shard costs a gradient written and read again, every run of columns a
# second transform of the input.
SHARDS = 8
SHARD_BYTES = 16 << 20
SLAB_BYTES = 5 << 19
# Tiles transformed at a time. Where the gradient they are added to fits in the L2 cache beside
# them, few; else many, because each block reads and writes that gradient once.
TILES_PER_BLOCK = 32
TILES_PER_LARGE_BLOCK = 96
L2_BYTES = 1 << 19
# Every item of a product with the weights reads all of them: where they are larger than this, few
# items with many tiles each.
LARGE_WEIGHTS = 1 << 20


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
    """Return the halo that whole tiles read around the gradient of the output."""
    rows, columns = window.output(h, w)
    tile = tile_size(window)
    return Pads(0, _beyond(rows, tile), 0, _beyond(columns, tile))


def _pack(b: Builder, weight: FloatArray, *, transposed: bool) -> FloatArray:
    """Place the transform of the weights: rows are input channels, or filters if transposed."""
    taps, _, c, k = weight.shape
    rows, columns = (k, c) if transposed else (c, k)
    panel = panel_width(b, columns)
    panels = b.zeros((FREQUENCIES, ceil_div(columns, panel), rows, panel))
    b.step(
        "winograd_pack",
        ceil_div(rows, b.vector) if transposed else rows,
        scratch=(taps * b.vector) ** 2,
        on_weights=True,
        work=PACK_COST * panels.size,
        w=weight,
        panels=panels,
        rows=rows,
        columns=columns,
        panel=panel,
        w_r=taps * c * k,
        w_s=c * k,
        w_row=1 if transposed else k,
        w_column=k if transposed else 1,
        taps=taps,
    )
    return panels


def _work(tiles: int, channels: int, filters: int, products: int = 1) -> float:
    """Return the work of transforms and products, in multiply-adds times two."""
    each = products * channels * filters + TRANSFORM_COST * (channels + filters)
    return 2.0 * FREQUENCIES * tiles * each


def _items(channels: int, filters: int) -> int:
    """Return into how many items a product with the weights may fall."""
    large = 4 * FREQUENCIES * channels * filters > LARGE_WEIGHTS
    return MANY_ITEMS // 2 if large else MANY_ITEMS


def _scratch(b: Builder, tiles: int, channels: int) -> int:
    """Return the floats that a block of transformed tiles takes."""
    return FREQUENCIES * (tiles * ceil_div(channels, b.vector) * b.vector + STAGGER)


def _tiles(window: Window, x: Tensor) -> int:
    """Return how many tiles cover the outputs of one image."""
    rows, columns = window.output(*x.shape[1:3])
    return ceil_div(rows, tile_size(window)) * ceil_div(columns, tile_size(window))


def forward(
    b: Builder,
    x: Tensor,
    weight: FloatArray,
    y: Tensor,
    window: Window,
    *,
    bias: FloatArray | None = None,
    mode: int = 0,
    codes: np.ndarray | None = None,
) -> None:
    """Emit a convolution; x has the halo of `input_pads`.

    With codes, (N, H, W, K) of uint8, y is the 2x2 maximum of its outputs, and the codes remember
    for `backward` which cell won and whether a ReLU made it zero.
    """
    channels, columns = weight.shape[2:]
    height, width = window.output(*x.shape[1:3])
    tiles = x.shape[0] * _tiles(window, x)
    block = max(4, min(TILES_PER_ITEM, ceil_div(tiles, _items(channels, columns))))
    b.step(
        "winograd_rows",
        ceil_div(tiles, block),
        work=_work(tiles, channels, columns),
        scratch=_scratch(b, block, channels) + _scratch(b, block, columns),
        x=x.array,
        panels=_pack(b, weight, transposed=False),
        bias=bias,
        tensors={"y": y},
        codes=codes,
        images=x.shape[0],
        height=height,
        width=width,
        x_image=x.image,
        x_row=x.row,
        x_pixel=x.pixel,
        channels=channels,
        columns=columns,
        panel=panel_width(b, columns),
        tiles_per_item=block,
        mode=mode,
        x_at=-window.pads.top * x.row - window.pads.left * x.pixel,
        size=tile_size(window),
        pooled_height=0 if codes is None else y.shape[1],
        pooled_width=0 if codes is None else y.shape[2],
    )


def backward(
    b: Builder,
    x: Tensor,
    dy: Tensor,
    weight: FloatArray,
    window: Window,
    *,
    dx: Tensor | None,
    mode: int = 0,
    codes: np.ndarray | None = None,
    learns: bool = True,
) -> tuple[FloatArray, FloatArray] | None:
    """Emit the gradients of `forward`.

    Parameters
    ----------
    dy : Tensor
        Gradient of the outputs, with the halo of `gradient_pads`; or, with the codes that `forward`
        filled, that of their maxima, without a halo.
    dx : Tensor or None
        Where the gradient of the input goes, if wanted.
    mode : int
        ACCUMULATE adds to dx; RELU makes dx zero where x is not positive.
    learns : bool
        Whether the gradient of the weights is wanted.

    Returns
    -------
    dw : ndarray (1, R, R, C, K)
    db : ndarray (shards, K)
        To be summed in order; they are the sums of dY and so the gradient of the bias. None in
        place of both unless `learns`.
    """
    panels = _pack(b, weight, transposed=True) if dx else None
    if not learns:
        if dx:
            alone = _no_sums(x, weight.shape[3])
            _backward(b, x, dy, weight, window, alone, dx, panels, mode, codes)
        return None
    taps, _, c, k = weight.shape
    cut = _cut(b, c, k, x.shape[0], _tiles(window, x))
    sums = _Sums(cut, b.zeros((cut.shards, c, FREQUENCIES, k)), b.zeros((cut.shards, k)))
    if cut.splits == 1:
        _backward(b, x, dy, weight, window, sums, dx, panels, mode, codes)
    else:
        _backward(b, x, dy, weight, window, sums, None, None, mode, codes)
        if dx:
            alone = _no_sums(x, weight.shape[3])
            _backward(b, x, dy, weight, window, alone, dx, panels, mode, codes)
    dw = b.zeros((1, *weight.shape))
    b.step(
        "winograd_finish",
        c,
        scratch=FREQUENCIES * k,
        du=sums.du,
        dw=dw,
        shards=cut.shards,
        channels=c,
        columns=k,
        taps=taps,
    )
    assert sums.db is not None
    return dw, sums.db


@dataclass(frozen=True)
class _Cut:
    """Into what a backward pass falls: shards of images, runs of columns, and tiles at a time."""

    shards: int
    splits: int
    block: int


@dataclass(frozen=True)
class _Sums:
    """How the work is cut, and where the sums over each shard go, if wanted."""

    cut: _Cut
    du: FloatArray | None = None
    db: FloatArray | None = None


def _backward(
    b: Builder,
    x: Tensor,
    dy: Tensor,
    weight: FloatArray,
    window: Window,
    sums: _Sums,
    dx: Tensor | None,
    panels: FloatArray | None,
    mode: int,
    codes: np.ndarray | None,
) -> None:
    """Place one `winograd_backward`."""
    cut, (c, k) = sums.cut, weight.shape[2:]
    height, width = window.output(*x.shape[1:3])
    own = ceil_div(ceil_div(k, 2 * b.vector), cut.splits) * 2 * b.vector
    products = (sums.du is not None) + (dx is not None)
    b.step(
        "winograd_backward",
        cut.shards * cut.splits,
        work=_work(x.shape[0] * _tiles(window, x), c, k, products),
        scratch=_scratch(b, cut.block, c) + _scratch(b, cut.block, own) + own,
        x=x.array,
        tensors={"dy": dy, "dx": dx or x},
        codes=codes,
        du=sums.du,
        db=sums.db,
        panels=panels,
        images=x.shape[0],
        height=height,
        width=width,
        x_image=x.image,
        x_row=x.row,
        x_pixel=x.pixel,
        dx_height=x.shape[1],
        dx_width=x.shape[2],
        channels=c,
        columns=k,
        panel=panel_width(b, c),
        block=cut.block,
        images_per_shard=ceil_div(x.shape[0], cut.shards),
        splits=cut.splits,
        mode=mode,
        pad_top=window.pads.top,
        pad_left=window.pads.left,
        size=tile_size(window),
        pooled_height=0 if codes is None else dy.shape[1],
        pooled_width=0 if codes is None else dy.shape[2],
    )


def _no_sums(x: Tensor, filters: int) -> _Sums:
    """Return the cut of a pass that makes dx only: as many shards as may keep cores busy."""
    images_per_shard = ceil_div(x.shape[0], _items(x.shape[3], filters))
    return _Sums(_Cut(ceil_div(x.shape[0], images_per_shard), 1, TILES_PER_ITEM))


def _cut(b: Builder, channels: int, filters: int, images: int, tiles: int) -> _Cut:
    """Return how to cut a pass that makes a weight gradient; `tiles` are those of one image."""
    size = 4 * FREQUENCIES * channels * filters
    panels = ceil_div(filters, 2 * b.vector)
    splits = _divisor(panels, ceil_div(size, SLAB_BYTES))
    block = TILES_PER_BLOCK if size <= L2_BYTES else TILES_PER_LARGE_BLOCK
    shards = max(1, min(SHARDS, images, SHARD_BYTES // size))
    per_shard = ceil_div(images, shards)
    return _Cut(ceil_div(images, per_shard), splits, min(block, per_shard * tiles))


def _divisor(whole: int, least: int) -> int:
    """Return the smallest divisor of `whole` that is at least `least`, or `whole`."""
    return next((d for d in range(max(1, least), whole) if whole % d == 0), whole)
