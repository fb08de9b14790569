"""Which convolutions run as Winograd, and how they become steps.

Described at the head of ``cnndesk_ext/winograd_transforms.pxi``: F(5x5, 2x2), F(4x4, 3x3) and
F(2x2, 5x5), at stride 1. They need a quarter to a third of the multiplications that way, but pay
for transforms that grow with C + K while the multiplications grow with C * K; so the choice is a
small cost model, and depends on the layer only, never on threads. A dilated convolution falls into
phases, each of which is such a convolution.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np

from .convolution import PACK_COST, offsets, panel_width
from .tensor import MANY_ITEMS, Builder, Pads, Tensor, aligned_rows, ceil_div
from .types import FloatArray
from .window import Window

# A whole 4x4 kernel gains nothing over one part of winograd_parts.py.
KERNELS = ((2, 2), (3, 3), (5, 5))
INPUT_TILE = 6
FREQUENCIES = 36
# Time of one transformed value in units of one multiply-add of the register tile, and how much
# faster Winograd must be by this model to be worth its rounding (both measured on AVX-512 and
# AVX2).
TRANSFORM_COST = 9.5
WORTHWHILE = 0.8
# The same for several phases, each of which reads the sums of the weight gradient again.
WORTHWHILE_PHASES = 0.6
# The same in mixed precision, where a direct convolution has no transforms that stay as they are.
WORTHWHILE_MIXED_PHASES = 0.5
# Tiles that share a reading of the weights, and items below which columns are shared out as well.
TILES_PER_ITEM = 24
FEWEST_TILES = 8
# How far from it their number may be for items to be of whole images.
NEAR = 1.5
FEWEST_ITEMS = 8
# As in winograd.pxi.
STAGGER = 16
# Transformed weight gradients: into how many shards a pass falls, what all may take in bytes
# (the bound that holds for every layer whose single gradient is smaller), and the part of a shard
# that one item keeps in its cache. Every further shard costs a gradient written and read again,
# every run of columns a second transform of the input: many shards, for many cores, only where each
# has so many tiles that its gradient costs little beside (`cnndesk bench --schedule 16` allows N2
# 11.7 times one thread instead of 8.5; two threads take 1 % longer). Cutting layers of 128 filters
# by columns as well, their input gradient in a pass of its own, gave N3 9 % more on 16 threads for
# 1 % less on two, and was left.
MANY_SHARDS, SHARDS = 16, 8
TILES_PER_SHARD = 64
SHARD_BYTES = 20 << 20
SLAB_BYTES = 5 << 19
# Tiles transformed at a time. Where the gradient they are added to fits in the L2 cache beside
# them, few; else many, because each block reads and writes that gradient once.
TILES_PER_BLOCK = 32
TILES_PER_LARGE_BLOCK = 96
L2_BYTES = 1 << 19
# What the sums of a run of channels may take where one block of tiles is all there is to sum.
CHUNK_BYTES = 1 << 18
# Every item of a product with the weights reads all of them: where they are larger than this, few
# items with many tiles each.
LARGE_WEIGHTS = 1 << 20


def tile_size(window: Window) -> int:
    """Return the outputs of a tile along one side: 5 for 2x2 kernels to 2 for 5x5."""
    return INPUT_TILE + 1 - window.kernel[0]


def fits(window: Window, groups: int) -> bool:
    """Return whether the geometry allows it at all."""
    return window.kernel in KERNELS and window.stride == (1, 1) and groups == 1


def halves(window: Window) -> bool:
    """Return whether 2x2 maxima of the outputs lie within tiles."""
    return tile_size(window) % 2 == 0 and window.dilation == (1, 1)


def chosen(
    window: Window,
    groups: int,
    size: tuple[int, int],
    channels: int,
    filters: int,
    *,
    mixed: bool = False,
) -> bool:
    """Return whether a convolution over `size` input pixels should run as Winograd.

    `mixed` tells whether its products, either way, are of bfloat16 numbers.
    """
    if not fits(window, groups):
        return False
    rows, columns = window.output(*size)
    if rows < window.dilation[0] or columns < window.dilation[1]:
        return False  # some phases of the input would have no output
    taps = window.kernel[0] ** 2
    cuts = phases(window, *size)
    tiles = sum(tile_count(phase.window, *phase.size) for phase in cuts)
    products = FREQUENCIES * tiles * channels * filters
    transforms = TRANSFORM_COST * FREQUENCIES * tiles * (channels + filters)
    of_phases = WORTHWHILE_MIXED_PHASES if mixed else WORTHWHILE_PHASES
    worthwhile = WORTHWHILE if len(cuts) == 1 else of_phases
    return products + transforms < worthwhile * taps * rows * columns * channels * filters


@dataclass(frozen=True)
class Phase:
    """Every d-th pixel of a convolution with dilation d: a convolution of its own without dilation.

    Attributes
    ----------
    first_input, first_output : (int, int)
        Row and column of the first pixel in the whole input and output.
    dilation : (int, int)
        Distance of its pixels there.
    size : (int, int)
        Height and width of its input.
    window : Window
        What slides over it.
    """

    first_input: tuple[int, int]
    first_output: tuple[int, int]
    dilation: tuple[int, int]
    size: tuple[int, int]
    window: Window

    def of_input(self, x: Tensor) -> Tensor:
        """Return its pixels of an input."""
        return x.every(self.dilation, self.first_input)

    def of_output(self, y: Tensor) -> Tensor:
        """Return its pixels of an output."""
        return y.every(self.dilation, self.first_output)


def phases(window: Window, h: int, w: int) -> list[Phase]:
    """Return the phases of a convolution over h x w pixels; itself without dilation.

    Output row ``a + d*i`` reads the input rows ``d*(i + r) + a - pad``, all of one phase.
    """
    axes = []
    for axis, size in enumerate((h, w)):
        d, before = window.dilation[axis], (window.pads.top, window.pads.left)[axis]
        cuts = []
        for first in range(d):
            shift, start = divmod(first - before, d)
            inside = ceil_div(size - start, d)
            outputs = ceil_div(window.output(h, w)[axis] - first, d)
            pads = (-shift, outputs + window.kernel[axis] - 1 - inside + shift)
            cuts.append((start, first, inside, pads))
        axes.append(cuts)
    return [
        Phase(
            (row[0], column[0]),
            (row[1], column[1]),
            window.dilation,
            (row[2], column[2]),
            Window(window.kernel, pads=Pads(*row[3], *column[3])),
        )
        for row, column in product(*axes)
    ]


def _beyond(size: int, tile: int) -> int:
    """Rows that whole tiles reach beyond `size` outputs."""
    return ceil_div(size, tile) * tile - size


def _reach(first: int, step: int, count: int, whole: int) -> int:
    """Return how far `count` pixels from `first` on reach beyond the `whole` of them."""
    return max(0, first + step * (count - 1) - (whole - 1))


def input_pads(window: Window, h: int, w: int) -> Pads:
    """Return the halo that whole tiles read around the input (forward and weight gradient)."""
    pads, tile = Pads(), tile_size(window)
    for phase in phases(window, h, w):
        (top, bottom, left, right), out = phase.window.pads, phase.window.output(*phase.size)
        rows, columns = (n + _beyond(m, tile) for n, m in zip(phase.size, out, strict=True))
        (down, across), (row, column) = phase.dilation, phase.first_input
        pads = pads.union(
            Pads(
                down * top - row,
                _reach(row, down, rows + bottom, h),
                across * left - column,
                _reach(column, across, columns + right, w),
            )
        )
    return pads


def gradient_pads(window: Window, h: int, w: int) -> Pads:
    """Return the halo that whole tiles read around the gradient of the output."""
    pads, tile, whole = Pads(), tile_size(window), window.output(h, w)
    for phase in phases(window, h, w):
        bottom, right = (
            _reach(first, step, n + _beyond(n, tile), size)
            for first, step, n, size in zip(
                phase.first_output,
                phase.dilation,
                phase.window.output(*phase.size),
                whole,
                strict=True,
            )
        )
        pads = pads.union(Pads(0, bottom, 0, right))
    return pads


def place_panels(b: Builder, channels: int, columns: int, parts: int = 1) -> FloatArray:
    """Return room for the transformed weights of several convolutions."""
    panel = panel_width(b, columns)
    return b.zeros((parts * FREQUENCIES, ceil_div(columns, panel), channels, panel))


def pack_weights(
    b: Builder, weight: FloatArray, *, transposed: bool, panels: FloatArray | None = None
) -> FloatArray:
    """Place the transform of the weights: rows are input channels, or filters if transposed."""
    rows, columns = weight.shape[:1:-1] if transposed else weight.shape[2:]
    if panels is None:
        panels = place_panels(b, rows, columns)
    place_packing(b, "winograd_pack", weight, panels, transposed=transposed, taps=len(weight))
    return panels


def place_packing(
    b: Builder,
    kernel: str,
    weight: FloatArray,
    panels: FloatArray,
    *,
    transposed: bool,
    **own: Any,
) -> None:
    """Place a kernel that transforms weights into panels; it may have arguments of its own."""
    taps, _, c, k = weight.shape
    rows, columns = (k, c) if transposed else (c, k)
    b.step(
        kernel,
        ceil_div(rows, b.vector) if transposed else rows,
        scratch=(taps * b.vector) ** 2,
        on_weights=True,
        work=PACK_COST * panels.size,
        w=weight,
        panels=panels,
        rows=rows,
        columns=columns,
        panel=panel_width(b, columns),
        w_r=taps * c * k,
        w_s=c * k,
        w_row=1 if transposed else k,
        w_column=k if transposed else 1,
        **own,
    )


def _work(tiles: int, channels: int, filters: int, products: int = 1) -> float:
    """Return the work of transforms and products, in multiply-adds times two."""
    each = products * channels * filters + TRANSFORM_COST * (channels + filters)
    return 2.0 * FREQUENCIES * tiles * each


def most_items(channels: int, filters: int) -> int:
    """Return into how many items a product with the weights may fall."""
    large = 4 * FREQUENCIES * channels * filters > LARGE_WEIGHTS
    return MANY_ITEMS // 2 if large else MANY_ITEMS


def _scratch(b: Builder, tiles: int, channels: int) -> int:
    """Return the floats that a block of transformed tiles takes."""
    return FREQUENCIES * (tiles * ceil_div(channels, b.vector) * b.vector + STAGGER)


def whole_items(images: int, tiles: int, wanted: int) -> int:
    """Return about as many of an image's `tiles` as wanted, such that items hold whole images.

    Or images whole items, so that what follows can run image by image (``segments.py``); as many as
    wanted where no such number is near.
    """
    aligned = aligned_rows(images, tiles, wanted)
    return aligned if max(aligned / wanted, wanted / aligned) <= NEAR else wanted


def cut_forward(
    b: Builder, shape: tuple[int, ...], images: int, tiles: int, block: tuple[int, int]
) -> tuple[int, int]:
    """Return the tiles of an item of a forward pass and the runs of columns beside each other.

    `shape` is channels and filters, `tiles` are those of an image, `block` says how many tiles an
    item should have, at least and at most.
    """
    (channels, columns), (fewest, most) = shape, block
    share = ceil_div(images * tiles, most_items(channels, columns))
    own = whole_items(images, tiles, max(fewest, min(most, share)))
    panels = ceil_div(columns, panel_width(b, columns))
    return own, max(1, min(panels, FEWEST_ITEMS // ceil_div(images * tiles, own)))


def tile_count(window: Window, h: int, w: int) -> int:
    """Return how many tiles cover the outputs of one image; the window is not dilated."""
    rows, columns = window.output(h, w)
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
    ceiling: float = math.inf,
    codes: np.ndarray | None = None,
) -> None:
    """Emit a convolution; x has the halo of `input_pads`.

    Mode ACCUMULATE adds to y (not with codes), RELU clips at zero and at the ceiling afterwards.

    With codes, (N, H, W, K) of uint8, y is the 2x2 maximum of its outputs, and the codes remember
    for `backward` which cell won and whether a ReLU made it zero; that needs a window without
    dilation.
    """
    panels = pack_weights(b, weight, transposed=False)
    for phase in phases(window, *x.shape[1:3]):
        shape = weight.shape[2:]
        to = phase.of_output(y)
        at = phase.of_input(x)
        place_forward(b, at, shape, panels, to, phase.window, bias, mode, ceiling, codes)


def place_forward(
    b: Builder,
    x: Tensor,
    shape: tuple[int, ...],
    panels: FloatArray,
    y: Tensor,
    window: Window,
    bias: FloatArray | None,
    mode: int,
    ceiling: float,
    codes: np.ndarray | None,
    x_at: list[int] | None = None,
) -> None:
    """Place one `winograd_rows`; `shape` is channels and filters.

    With `x_at` it is the sum of several convolutions, each reading x from there on; else of one
    that begins where the window's pads say.
    """
    channels, columns = shape
    if x_at is None:
        x_at = [-window.pads.top * x.row - window.pads.left * x.pixel]
    height, width = window.output(*x.shape[1:3])
    each = tile_count(window, *x.shape[1:3])
    tiles = x.shape[0] * each
    block, splits = cut_forward(b, shape, x.shape[0], each, (FEWEST_TILES, TILES_PER_ITEM))
    b.step(
        "winograd_rows",
        ceil_div(tiles, block) * splits,
        work=len(x_at) * _work(tiles, channels, columns),
        scratch=_scratch(b, block, channels) + _scratch(b, block, columns),
        x=x.array,
        panels=panels,
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
        splits=splits,
        mode=mode,
        ceiling=ceiling,
        x_at=offsets(x_at),
        parts=len(x_at),
        size=tile_size(window),
        pooled_height=0 if codes is None else y.shape[1],
        pooled_width=0 if codes is None else y.shape[2],
        mixed=0,
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
    dw : ndarray (shards, R, R, C, K)
    db : ndarray (shards, K)
        To be summed in order; they are the sums of dY and so the gradient of the bias. None in
        place of both unless `learns`.
    """
    panels = pack_weights(b, weight, transposed=True) if dx else None
    taps, _, c, k = weight.shape
    cuts = phases(window, *x.shape[1:3])
    cut = cut_backward(b, c, k, x.shape[0], tile_count(cuts[0].window, *cuts[0].size))
    sums = None
    if learns:
        sums = Sums(b.passing((cut.shards, taps, taps, c, k)), b.passing((cut.shards, k)))
    alone = cut_without_sums(x, k)
    for phase in cuts:
        passes = [(cut, sums, dx)] if cut.splits == 1 else [(cut, sums, None), (alone, None, dx)]
        if not learns:
            passes = [(alone, None, dx)]
        for how, into, out in passes:
            if into or out:
                place_backward(
                    b,
                    phase.of_input(x),
                    phase.of_output(dy),
                    (c, k),
                    phase.window,
                    how,
                    into,
                    phase.of_input(out) if out else None,
                    panels if out else None,
                    mode,
                    codes,
                    adds=phase is not cuts[0],
                )
    return (sums.dw, sums.db) if sums and sums.db is not None else None


@dataclass(frozen=True)
class Cut:
    """Into what a backward pass falls: shards of images, runs of columns, and tiles at a time."""

    shards: int
    splits: int
    block: int


@dataclass(frozen=True)
class Sums:
    """Where the gradients of each shard go.

    Attributes
    ----------
    dw : ndarray (shards, R, S, C, K)
        Up to as many rows and columns as a kernel has taps; a view of larger ones too.
    db : ndarray (shards, K) or None
    """

    dw: FloatArray
    db: FloatArray | None


def place_backward(
    b: Builder,
    x: Tensor,
    dy: Tensor,
    shape: tuple[int, int],
    window: Window,
    cut: Cut,
    sums: Sums | None,
    dx: Tensor | None,
    panels: FloatArray | None,
    mode: int,
    codes: np.ndarray | None,
    *,
    adds: bool,
) -> None:
    """Place one `winograd_backward`; `shape` is channels and filters."""
    c, k = shape
    height, width = window.output(*x.shape[1:3])
    own = ceil_div(ceil_div(k, 2 * b.vector), cut.splits) * 2 * b.vector
    products = (sums is not None) + (dx is not None)
    dw = sums.dw if sums else None
    row = FREQUENCIES * ceil_div(own, b.vector) * b.vector
    chunks = 1
    if cut.block >= ceil_div(x.shape[0], cut.shards) * tile_count(window, *x.shape[1:3]):
        chunks = min(c, ceil_div(4 * row * c, CHUNK_BYTES))
    sums_scratch = 0 if dw is None else row * ceil_div(c, chunks)
    b.step(
        "winograd_backward",
        cut.shards * cut.splits,
        work=_work(x.shape[0] * tile_count(window, *x.shape[1:3]), c, k, products),
        scratch=_scratch(b, cut.block, c) + _scratch(b, cut.block, own) + own + sums_scratch,
        x=x.array,
        tensors={"dy": dy, "dx": dx or x},
        codes=codes,
        dw=dw,
        db=sums.db if sums else None,
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
        adds=adds,
        mixed=0,
        dw_image=0 if dw is None else dw.strides[0] // 4,
        dw_row=0 if dw is None else dw.strides[1] // 4,
        dw_pixel=0 if dw is None else dw.strides[2] // 4,
        dw_rows=0 if dw is None else dw.shape[1],
        dw_columns=0 if dw is None else dw.shape[2],
        chunks=chunks,
    )


def cut_without_sums(x: Tensor, filters: int) -> Cut:
    """Return the cut of a pass that makes dx only: as many shards as may keep cores busy."""
    images_per_shard = ceil_div(x.shape[0], most_items(x.shape[3], filters))
    return Cut(ceil_div(x.shape[0], images_per_shard), 1, TILES_PER_ITEM)


def cut_backward(b: Builder, channels: int, filters: int, images: int, tiles: int) -> Cut:
    """Return how to cut a pass that makes a weight gradient; `tiles` are those of one image."""
    size = 4 * FREQUENCIES * channels * filters
    panels = ceil_div(filters, 2 * b.vector)
    splits = _divisor(panels, ceil_div(size, SLAB_BYTES))
    block = TILES_PER_BLOCK if size <= L2_BYTES else TILES_PER_LARGE_BLOCK
    most = max(1, min(images, SHARD_BYTES // size))
    many = most >= MANY_SHARDS and images * tiles >= MANY_SHARDS * TILES_PER_SHARD
    shards = MANY_SHARDS if many else min(SHARDS, most)
    per_shard = ceil_div(images, shards)
    return Cut(ceil_div(images, per_shard), splits, min(block, per_shard * tiles))


def _divisor(whole: int, least: int) -> int:
    """Return the smallest divisor of `whole` that is at least `least`, or `whole`."""
    return next((d for d in range(max(1, least), whole) if whole % d == 0), whole)
