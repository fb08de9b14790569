"""3x3 convolutions at stride 2 as Winograd, by the phases of the pixels.

Described at the head of ``cnndesk_ext/winograd_strided_transforms.pxi``: 81 multiplications per 4x4
outputs in place of 144. As at stride 1 the transforms grow with C + K and the products with C * K,
so a small cost model chooses, by the layer only. What is here says which layers, and places the
kernels; how passes are cut is that of ``winograd.py``.

Milliseconds of the direct convolution and of this, one thread of a Zen 4, AVX-512:

    input         filters  batch     forward       backward
    32 x 32 x 32       64     32   3.40   2.75    6.70   5.24
    16 x 16 x 64      128     32   2.98   2.35    6.06   5.23
    16 x 16 x 32       64     64   1.60   1.41    3.02   2.59
    32 x 32 x 96       96     64   27.5   22.2    59.0   50.6
    56 x 56 x 32       32     16   2.96   2.20    5.53   4.50

A training step of the network S1 of the benchmark takes 18.5 ms instead of 22.0; with AVX2 18.7
instead of 24.2, with SSE 44 instead of 64. Forward passes of it take an eighth less time.
"""

from __future__ import annotations

import math
from dataclasses import replace

from . import winograd
from .convolution import panel_width
from .tensor import Builder, Pads, Tensor, ceil_div
from .types import FloatArray
from .window import Window
from .winograd import STAGGER, Cut, Sums

TILE = 4  # outputs along one side
TAPS = 3
VALUES = (2 * TILE + 1) ** 2  # pixels a tile reads, and products of a channel and a filter
GROUPS = (TILE + 2) ** 2  # matrices of weights
# Time of one value of a tile in units of one multiply-add of the register tile, and how much faster
# than the direct convolution it must be by this model. What the model leaves out, the way of so
# many values through the L2 cache, is in the latter.
TRANSFORM_COST = 5.5
WORTHWHILE = 0.78
# With fewer tiles in an image there is too little to share the transforms of the weights.
LEAST_TILES = 4
# Tiles transformed at a time: they, their products and the weights share the L2 cache.
TILES_PER_ITEM = 6
FEWEST_TILES = 4
# The same where there is a gradient of the weights, and where that is larger than the cache, so
# that every block reads and writes it once.
TILES_PER_BLOCK = 9
TILES_PER_LARGE_BLOCK = 16


def fits(window: Window, groups: int) -> bool:
    """Return whether the geometry allows it at all."""
    geometry = (window.kernel, window.stride, window.dilation)
    return geometry == ((TAPS, TAPS), (2, 2), (1, 1)) and groups == 1


def chosen(window: Window, groups: int, size: tuple[int, int], channels: int, filters: int) -> bool:
    """Return whether a convolution over `size` input pixels should run so."""
    if not fits(window, groups):
        return False
    rows, columns = window.output(*size)
    tiles = tile_count(window, *size)
    each = channels * filters + TRANSFORM_COST * (channels + filters)
    direct = TAPS * TAPS * rows * columns * channels * filters
    return tiles >= LEAST_TILES and VALUES * tiles * each < WORTHWHILE * direct


def tile_count(window: Window, h: int, w: int) -> int:
    """Return how many tiles cover the outputs of one image."""
    rows, columns = window.output(h, w)
    return ceil_div(rows, TILE) * ceil_div(columns, TILE)


def input_pads(window: Window, h: int, w: int) -> Pads:
    """Return the halo that whole tiles read around the input (forward and weight gradient)."""
    ends = []
    for size, outputs, before in zip(
        (h, w), window.output(h, w), (window.pads.top, window.pads.left), strict=True
    ):
        read = 2 * TILE * ceil_div(outputs, TILE) + 1
        ends += [before, max(0, read - before - size)]
    return Pads(*ends)


def gradient_pads(window: Window, h: int, w: int) -> Pads:
    """Return the halo that whole tiles read around the gradient of the output."""
    bottom, right = (ceil_div(n, TILE) * TILE - n for n in window.output(h, w))
    return Pads(0, bottom, 0, right)


def pack_weights(b: Builder, weight: FloatArray, *, transposed: bool) -> FloatArray:
    """Place the weights of all groups: rows are input channels, or filters if transposed."""
    rows, columns = weight.shape[:1:-1] if transposed else weight.shape[2:]
    panel = panel_width(b, columns)
    panels = b.zeros((GROUPS, ceil_div(columns, panel), rows, panel))
    winograd.place_packing(b, "winograd_strided_pack", weight, panels, transposed=transposed)
    return panels


def _work(tiles: int, channels: int, filters: int, products: int = 1) -> float:
    """Return the work of transforms and products, in multiply-adds times two."""
    each = products * channels * filters + TRANSFORM_COST * (channels + filters)
    return 2.0 * VALUES * tiles * each


def _scratch(b: Builder, tiles: int, channels: int) -> int:
    """Return the floats that the groups of a block of tiles take."""
    row = ceil_div(channels, b.vector) * b.vector
    return VALUES * tiles * row + GROUPS * STAGGER


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
    """Emit a convolution as `chosen`; x has the halo of `input_pads`.

    Mode ACCUMULATE adds to y, RELU clips at zero and at the ceiling afterwards.
    """
    channels, columns = weight.shape[2:]
    panels = pack_weights(b, weight, transposed=False)
    n, h, w, _ = x.shape
    height, width = window.output(h, w)
    each = tile_count(window, h, w)
    block, splits = winograd.cut_forward(
        b, (channels, columns), n, each, (FEWEST_TILES, TILES_PER_ITEM)
    )
    b.step(
        "winograd_strided_rows",
        ceil_div(n * each, block) * splits,
        work=_work(n * each, channels, columns),
        scratch=_scratch(b, block, channels) + _scratch(b, block, columns),
        tensors={"x": x, "y": y},
        panels=panels,
        bias=bias,
        images=n,
        height=height,
        width=width,
        channels=channels,
        columns=columns,
        panel=panel_width(b, columns),
        tiles_per_item=block,
        splits=splits,
        mode=mode,
        ceiling=ceiling,
        size=TILE,
        pad_top=window.pads.top,
        pad_left=window.pads.left,
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
    learns: bool = True,
) -> tuple[FloatArray, FloatArray] | None:
    """Emit the gradients of `forward`.

    Parameters
    ----------
    dy : Tensor
        Gradient of the outputs, with the halo of `gradient_pads`.
    dx : Tensor or None
        Where the gradient of the input goes, if wanted.
    mode : int
        ACCUMULATE adds to dx; RELU makes dx zero where x is not positive.
    learns : bool
        Whether the gradient of the weights is wanted.

    Returns
    -------
    dw : ndarray (shards, 3, 3, C, K)
    db : ndarray (shards, K)
        To be summed in order. None in place of both unless `learns`.
    """
    panels = pack_weights(b, weight, transposed=True) if dx else None
    _, _, c, k = weight.shape
    alone = replace(winograd.cut_without_sums(x, k), block=TILES_PER_BLOCK)
    if not learns:
        if dx:
            _place_backward(b, x, dy, window, alone, None, dx, panels, mode)
        return None
    cut = winograd.cut_backward(b, c, k, x.shape[0], tile_count(window, *x.shape[1:3]))
    small = 4 * GROUPS * c * k <= winograd.L2_BYTES
    cut = replace(cut, block=TILES_PER_BLOCK if small else TILES_PER_LARGE_BLOCK)
    weights, bias = b.passing((cut.shards, TAPS, TAPS, c, k)), b.passing((cut.shards, k))
    sums = Sums(weights, bias)
    if cut.splits == 1:
        _place_backward(b, x, dy, window, cut, sums, dx, panels, mode)
    else:
        _place_backward(b, x, dy, window, cut, sums, None, None, 0)
        if dx:
            _place_backward(b, x, dy, window, alone, None, dx, panels, mode)
    return weights, bias


def _place_backward(
    b: Builder,
    x: Tensor,
    dy: Tensor,
    window: Window,
    cut: Cut,
    sums: Sums | None,
    dx: Tensor | None,
    panels: FloatArray | None,
    mode: int,
) -> None:
    """Place one `winograd_strided_backward`."""
    n, h, w, c = x.shape
    k = dy.shape[3]
    each = tile_count(window, h, w)
    of_shard = ceil_div(n, cut.shards) * each
    block = ceil_div(of_shard, ceil_div(of_shard, cut.block))  # of one size
    height, width = window.output(h, w)
    own = ceil_div(ceil_div(k, 2 * b.vector), cut.splits) * 2 * b.vector
    row = GROUPS * ceil_div(own, b.vector) * b.vector
    chunks = 1
    if block == of_shard:
        chunks = min(c, ceil_div(4 * row * c, winograd.CHUNK_BYTES))
    sums_scratch = row * ceil_div(c, chunks) if sums else 0
    tiles = _scratch(b, block, c) + _scratch(b, block, own)
    b.step(
        "winograd_strided_backward",
        cut.shards * cut.splits,
        work=_work(n * each, c, k, (sums is not None) + (dx is not None)),
        scratch=tiles + own + sums_scratch,
        tensors={"x": x, "dy": dy, "dx": dx or x},
        dw=sums.dw if sums else None,
        db=sums.db if sums else None,
        panels=panels,
        images=n,
        height=height,
        width=width,
        dx_height=h,
        dx_width=w,
        channels=c,
        columns=k,
        panel=panel_width(b, c),
        block=block,
        images_per_shard=ceil_div(n, cut.shards),
        splits=cut.splits,
        mode=mode,
        pad_top=window.pads.top,
        pad_left=window.pads.left,
        chunks=chunks,
    )
