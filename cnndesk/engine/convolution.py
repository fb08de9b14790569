"""How convolutions of any kernel, stride, padding, dilation and groups become kernel steps.

The geometry (`Window`) says which input pixel a tap reads. From it follow three emitters, for a
forward convolution, its input gradient and its weight gradient; a transposed convolution is the
same three with their roles exchanged. The kernels are described at the head of
``cnndesk_ext/conv.pxi``. Depthwise convolution, fully connected layers and Winograd have files of
their own beside this one.

Weights are HWIO: (R, S, C/groups, K), so the rows of the matrix are (r, s, c) and its columns the
output channels.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise, product

import numpy as np

from .tensor import MANY_ITEMS, Builder, Tensor, aligned_rows, ceil_div, rows_per_item
from .types import FloatArray
from .window import Window

ACCUMULATE, RELU, FAR = 1, 2, 4
# Results that leave a core's own cache before they are read.
FAR_BYTES = 1 << 20
# Time to move a value from one layout to another, in multiply-adds times two.
PACK_COST = 30.0
# Partial weight gradients of one layer, in bytes; fewer shards are cut above this.
SHARD_BYTES = 16 << 20
# What they may take without costing more than their cache; beyond that a shard has at least so many
# pixels that writing and reading its gradient costs little beside (with 64 pixels it took longer
# than the products).
CACHED_BYTES = 1 << 20
PIXELS_PER_SHARD = 1024
BLOCK_BYTES = 192 << 10


def panel_width(b: Builder, columns: int) -> int:
    """Return the width of a weight panel: two vectors, or one where that is all there is."""
    return 2 * b.vector if columns > b.vector else b.vector


def pixels_together(b: Builder, columns: int, width: int, taps: int, stride: int) -> int:
    """Return how many neighbouring output pixels should share a panel.

    Together they fill the vectors better, but each is also multiplied by the zeros of the others'
    taps.
    """
    best, best_share = 1, 1.15 * columns / (ceil_div(columns, b.vector) * b.vector)
    for pixels in range(2, 2 * b.vector // columns + 1):
        lanes = pixels * columns
        filled = lanes / (ceil_div(lanes, b.vector) * b.vector)
        share = filled * taps / (taps + (pixels - 1) * stride)
        if width % pixels == 0 and share > best_share:
            best, best_share = pixels, share
    return best


def widen(
    b: Builder,
    narrow: FloatArray,
    *,
    segments: int,
    klen: int,
    shift: int,
    pixels: int,
    columns: int,
) -> FloatArray:
    """Emit the weights of several pixels from those of one."""
    panel = panel_width(b, pixels * columns)
    wide = b.zeros((segments, klen + (pixels - 1) * shift, panel))
    b.step(
        "widen_panels",
        segments,
        on_weights=True,
        work=PACK_COST * wide.size,
        narrow=narrow,
        wide=wide,
        klen=klen,
        narrow_panel=panel_width(b, columns),
        shift=shift,
        pixels=pixels,
        columns=columns,
        panel=panel,
    )
    return wide


def together(x: Tensor, pixels: int) -> Tensor:
    """Return x with runs of `pixels` pixels seen as one pixel with all their channels."""
    n, h, w, c = x.shape
    strides = (x.image * 4, x.row * 4, x.pixel * 4 * pixels, 4)
    shape = (n, h, w // pixels, c * pixels)
    return Tensor(np.lib.stride_tricks.as_strided(x.array, shape, strides))


def offsets(values: list[int]) -> np.ndarray:
    """Return a table of offsets as the kernels read it."""
    return np.array(values, np.int64)


def pack(
    b: Builder,
    weight: FloatArray,
    taps: list[int],
    *,
    klen: int,
    k_stride: int,
    column_stride: int,
    columns: int,
    groups: int = 1,
    group_stride: int = 0,
) -> FloatArray:
    """Emit the packing of weights into panels and return the panels.

    Row (tap, i) and column j of the matrix are ``weight.flat[taps[tap] + i*k_stride +
    j*column_stride]``.
    """
    panel = panel_width(b, columns)
    count = ceil_div(columns, panel)
    panels = b.zeros((groups * count, len(taps) * klen, panel))
    if taps:
        b.step(
            "pack_panels",
            groups * count,
            on_weights=True,
            work=PACK_COST * panels.size,
            w=weight,
            w_at=offsets(taps),
            panels=panels,
            segments=len(taps),
            klen=klen,
            w_k=k_stride,
            w_column=column_stride,
            columns=columns,
            panel=panel,
            w_group=group_stride,
        )
    return panels


# Rows of the widest register tile.
TILE_ROWS = 14


def _tile_fill(pixels: int) -> float:
    """Return which share of its rows a tile uses when `pixels` are dealt out to tiles."""
    return pixels / (ceil_div(pixels, TILE_ROWS) * TILE_ROWS)


def multiply_rows(
    b: Builder,
    x: Tensor,
    x_at: list[int],
    panels: FloatArray,
    y: Tensor,
    *,
    x_step: tuple[int, int],
    klen: int,
    columns: int,
    groups: int = 1,
    group_strides: tuple[int, int] = (0, 0),
    bias: FloatArray | None = None,
    mode: int = 0,
    ceiling: float = math.inf,
) -> None:
    """Emit ``y[pixel] = sum over segments of x[pixel + x_at] * panels``.

    `x_step` is x's stride per output row and per output pixel. A tile takes up to 14 pixels of one
    row; where rows are shorter than columns of pixels are high (pixels that share a vector make
    them so), rows and columns change places.
    """
    if columns <= b.vector and _tile_fill(y.shape[1]) > _tile_fill(y.shape[2]):
        y, x_step = Tensor(y.array.swapaxes(1, 2)), (x_step[1], x_step[0])
    n, rows, width, _ = y.shape
    flops = 2.0 * width * len(x_at) * klen * columns
    chunk = aligned_rows(n, rows, rows_per_item(n * rows, flops))
    blocks = ceil_div(n * rows, chunk)
    count = ceil_div(columns, panel_width(b, columns))
    splits = min(count, ceil_div(MANY_ITEMS, blocks * groups))
    far = FAR if y.array.nbytes > FAR_BYTES else 0
    b.step(
        "conv_rows",
        blocks * groups * splits,
        work=flops * n * rows * groups,
        x=x.array,
        x_at=offsets(x_at),
        panels=panels,
        bias=bias,
        tensors={"y": y},
        images=n,
        rows=rows,
        width=width,
        last_width=width,
        x_image=x.image,
        x_row=x_step[0],
        x_pixel=x_step[1],
        segments=len(x_at),
        klen=klen,
        columns=columns,
        panel=panel_width(b, columns),
        groups=groups,
        x_group=group_strides[0],
        y_group=group_strides[1],
        rows_per_item=chunk,
        splits=splits,
        mode=mode | far,
        ceiling=ceiling,
    )


def _pool_rows(
    b: Builder,
    x: Tensor,
    x_at: list[int],
    panels: FloatArray,
    y: Tensor,
    codes: np.ndarray,
    x_step: tuple[int, int],
    klen: int,
    columns: int,
    width: int,
    bias: FloatArray | None,
    mode: int,
    ceiling: float,
) -> None:
    """Emit `multiply_rows` with a 2x2 maximum: y and codes hold only that."""
    n, rows, pooled_width, channels = y.shape
    flops = 4.0 * width * len(x_at) * klen * columns
    chunk = aligned_rows(n, rows, rows_per_item(n * rows, flops))
    b.step(
        "conv_pool_rows",
        ceil_div(n * rows, chunk),
        work=flops * n * rows,
        scratch=2 * width * columns + 3 * b.vector,
        x=x.array,
        x_at=offsets(x_at),
        panels=panels,
        bias=bias,
        tensors={"y": y},
        codes=codes,
        images=n,
        rows=rows,
        pooled_width=pooled_width,
        width=width,
        x_image=x.image,
        x_row=x_step[0],
        x_pixel=x_step[1],
        segments=len(x_at),
        klen=klen,
        columns=columns,
        panel=panel_width(b, columns),
        channels=channels,
        rows_per_item=chunk,
        mode=mode,
        ceiling=ceiling,
    )


def forward(
    b: Builder,
    x: Tensor,
    weight: FloatArray,
    y: Tensor,
    window: Window,
    *,
    groups: int = 1,
    bias: FloatArray | None = None,
    mode: int = 0,
    ceiling: float = math.inf,
    codes: np.ndarray | None = None,
) -> None:
    """Emit a convolution.

    x (N, H, W, C) has the halo of `Window.input_pads`, the weight is HWIO, y is (N, Ho, Wo, K).
    Mode ACCUMULATE adds to y, RELU clips at zero and at the ceiling afterwards. With codes, uint8,
    contiguous, y is the 2x2 maximum of that (`conv_pool.pxi`); no groups then.
    """
    (kh, kw), (sh, sw), (dh, dw) = window.kernel, window.stride, window.dilation
    width, pixels = window.output(*x.shape[1:3])[1], 1
    c, k = weight.shape[2], weight.shape[3] // groups
    columns_all = weight.shape[3]
    panels = pack(
        b,
        weight,
        [tap * c * columns_all for tap in range(kh * kw)],
        klen=c,
        k_stride=columns_all,
        column_stride=1,
        columns=k,
        groups=groups,
        group_stride=k,
    )
    origin = -window.pads.top * x.row - window.pads.left * x.pixel
    step = sw * x.pixel
    if groups == 1 and dw == 1 and x.pixel == c:
        x_at = [origin + r * dh * x.row for r in range(kh)]
        klen = kw * c
        if codes is not None or y.pixel == k:
            pixels = pixels_together(b, k, width, kw, sw)
        if pixels > 1:
            panels = widen(b, panels, segments=kh, klen=klen, shift=step, pixels=pixels, columns=k)
            klen, step = klen + (pixels - 1) * step, pixels * step
            k, bias = pixels * k, repeated(b, bias, pixels)
            y = y if codes is not None else together(y, pixels)
    else:
        x_at = [
            origin + r * dh * x.row + s * dw * x.pixel for r, s in product(range(kh), range(kw))
        ]
        klen = c
    x_step = (sh * x.row, step)
    if codes is not None:
        wide = width // pixels
        _pool_rows(b, x, x_at, panels, y, codes, x_step, klen, k, wide, bias, mode, ceiling)
        return
    multiply_rows(
        b,
        x,
        x_at,
        panels,
        y,
        x_step=x_step,
        klen=klen,
        columns=k,
        groups=groups,
        group_strides=(c, k),
        bias=bias,
        mode=mode,
        ceiling=ceiling,
    )


def repeated(b: Builder, bias: FloatArray | None, pixels: int) -> FloatArray | None:
    """Emit a bias repeated for every pixel of a group."""
    if bias is None:
        return None
    wide = b.zeros((pixels, bias.size))
    source = Tensor(np.lib.stride_tricks.as_strided(bias, (1, 1, pixels, bias.size), (0, 0, 0, 4)))
    b.step(
        "copy",
        1,
        on_weights=True,
        tensors={"x": source, "y": Tensor(wide.reshape(1, 1, pixels, bias.size))},
        images=1,
        height=1,
        width=pixels,
        channels=bias.size,
        rows_per_item=1,
        accumulate=0,
    )
    return wide


def input_gradient(
    b: Builder,
    dy: Tensor,
    weight: FloatArray,
    dx: Tensor,
    window: Window,
    *,
    groups: int = 1,
    bias: FloatArray | None = None,
    mode: int = 0,
) -> None:
    """Emit the adjoint of `forward`; with a bias it is a transposed convolution.

    dy has the halo of `Window.gradient_pads`, the weight is HWIO, dx is (N, H, W, C).
    """
    kw = window.kernel[1]
    c, columns_all = weight.shape[2], weight.shape[3]
    k = columns_all // groups
    _, h, w, _ = dx.shape
    sh, sw = window.stride
    for ph, pw in product(range(min(sh, h)), range(min(sw, w))):
        # Columns of taps in ascending offset, so that neighbouring taps read neighbouring pixels.
        taps_h = sorted(window.phase(0, ph), key=lambda t: t[1])
        taps_w = sorted(window.phase(1, pw), key=lambda t: t[1])
        panels = pack(
            b,
            weight,
            [(r * kw + s) * c * columns_all for (r, _), (s, _) in product(taps_h, taps_w)],
            klen=k,
            k_stride=1,
            column_stride=columns_all,
            columns=c,
            groups=groups,
            group_stride=k,
        )
        dy_at = [oh * dy.row + ow * dy.pixel for (_, oh), (_, ow) in product(taps_h, taps_w)]
        klen = k
        adjacent = all(second - first == 1 for (_, first), (_, second) in pairwise(taps_w))
        if groups == 1 and taps_w and adjacent and dy.pixel == k:
            dy_at = dy_at[:: len(taps_w)]
            klen = k * len(taps_w)
        target, step, columns, own_bias = Tensor(dx.array[:, ph::sh, pw::sw, :]), dy.pixel, c, bias
        if klen > k and dx.pixel == c and sw == 1:
            pixels = pixels_together(b, c, dx.shape[2], len(taps_w), 1)
            if pixels > 1:
                panels = widen(
                    b, panels, segments=len(dy_at), klen=klen, shift=k, pixels=pixels, columns=c
                )
                klen, step, columns = klen + (pixels - 1) * k, pixels * step, pixels * c
                target, own_bias = together(target, pixels), repeated(b, bias, pixels)
        multiply_rows(
            b,
            dy,
            dy_at,
            panels,
            target,
            x_step=(dy.row, step),
            klen=klen,
            columns=columns,
            groups=groups,
            group_strides=(k, c),
            bias=own_bias,
            mode=mode,
        )


@dataclass(frozen=True)
class Spread:
    """The gradient of a convolution's outputs, kept as that of their 2x2 maxima.

    Attributes
    ----------
    pooled : Tensor
        The gradient of the maxima.
    codes : ndarray
        As `forward` filled them.
    """

    pooled: Tensor
    codes: np.ndarray

    def outputs(self, rows: int, columns: int) -> Tensor:
        """Return the gradient as it lies while it is spread; only its strides mean anything."""
        n, _, _, k = self.pooled.shape
        strides = (4 * self.pooled.image, 4 * columns * k, 4 * k, 4)
        shape = (n, rows, columns, k)
        return Tensor(np.lib.stride_tricks.as_strided(self.pooled.array, shape, strides))


def weight_gradient(
    b: Builder, x: Tensor, dy: Tensor, shape: tuple[int, ...], window: Window, *, groups: int = 1
) -> FloatArray:
    """Emit dW of `forward` and return its shards, to be summed in order.

    They are an array (shards, R, S, C/groups, K).
    """
    return _weight_gradient(b, x, dy, shape, window, groups, None)[0]


def _weight_gradient(
    b: Builder,
    x: Tensor,
    dy: Tensor,
    shape: tuple[int, ...],
    window: Window,
    groups: int,
    spread: Spread | None,
) -> tuple[FloatArray, FloatArray | None]:
    """Emit dW, and with `spread`, whose outputs dy is, db."""
    kh, kw, c, columns_all = shape
    (sh, sw), (dh, dw) = window.stride, window.dilation
    origin = -window.pads.top * x.row - window.pads.left * x.pixel
    if groups == 1 and dw == 1 and x.pixel == c:
        tap_at = [origin + r * dh * x.row for r in range(kh)]
        pixels = 1
        if dy.pixel == columns_all:
            pixels = pixels_together(b, columns_all, dy.shape[2], kw, sw)
        tap_rows = (kw + (pixels - 1) * sw) * c
        step = (sh * x.row, pixels * sw * x.pixel)
        wide_dy = together(dy, pixels) if pixels > 1 else dy
        shards, sums = _weight_shards(
            b, x, tap_at, tap_rows, wide_dy, pixels * columns_all, step, spread=spread
        )
        if pixels == 1:
            return shards.reshape(-1, *shape), sums
        gradient = b.passing((1, *shape))
        b.step(
            "fold_weights",
            kh,
            work=PACK_COST * shards.size,
            wide=shards,
            dw=gradient,
            shards=len(shards),
            taps=kh,
            klen=kw * c,
            shift=sw * c,
            pixels=pixels,
            columns=columns_all,
        )
        return gradient, sums
    tap_at = [origin + r * dh * x.row + s * dw * x.pixel for r, s in product(range(kh), range(kw))]
    step = (sh * x.row, sw * x.pixel)
    shards, sums = _weight_shards(
        b, x, tap_at, c, dy, columns_all, step, groups=groups, spread=spread
    )
    return shards.reshape(-1, *shape), sums


def pooled_weight_gradient(
    b: Builder, x: Tensor, spread: Spread, shape: tuple[int, ...], window: Window
) -> tuple[FloatArray, FloatArray]:
    """Emit dW and db of `forward` with codes and return their shards, to be summed in order."""
    dy = spread.outputs(*window.output(*x.shape[1:3]))
    weight, bias = _weight_gradient(b, x, dy, shape, window, 1, spread)
    assert bias is not None
    return weight, bias


def _weight_shards(
    b: Builder,
    x: Tensor,
    tap_at: list[int],
    tap_rows: int,
    dy: Tensor,
    columns_all: int,
    x_step: tuple[int, int],
    *,
    groups: int = 1,
    spread: Spread | None = None,
) -> tuple[FloatArray, FloatArray | None]:
    """Emit sums over images and pixels of x[pixel + tap] dY[pixel].

    Return them, an array (shards, taps, tap_rows, columns), and with `spread` those of dY alone.
    """
    k = columns_all // groups
    n, rows, width, _ = dy.shape
    size = len(tap_at) * tap_rows * columns_all
    shards = shard_count(n, 4 * size)
    if 4 * size * shards > CACHED_BYTES:
        runs = groups * ceil_div(k, 2 * b.vector) * len(tap_at)  # items that a shard may fall into
        wanted = max(n * rows * width // PIXELS_PER_SHARD, ceil_div(MANY_ITEMS, runs))
        shards = min(shards, wanted)
    per_shard = ceil_div(n, shards)
    shards = ceil_div(n, per_shard)
    splits = min(ceil_div(k, 2 * b.vector), ceil_div(MANY_ITEMS, shards * groups))
    tap_splits = min(len(tap_at), ceil_div(MANY_ITEMS, shards * groups * splits))
    block = max(1, min(rows, BLOCK_BYTES // max(1, 4 * (width * columns_all + abs(x_step[0])))))
    gradient = b.passing((shards, len(tap_at), tap_rows, columns_all))
    sums, scratch = None, 0
    pooled_rows, pooled_width, channels, pooled_row, pooled_pixel = 0, 0, 0, 0, 0
    if spread:
        block = max(2, block // 2 * 2)  # whole windows
        pooled = spread.pooled
        _, pooled_rows, pooled_width, channels = pooled.shape
        pooled_row, pooled_pixel = pooled.row, pooled.pixel
        sums = b.passing((shards, channels))
        scratch = channels + (block + 1) * width * columns_all + 4 * b.vector
    b.step(
        "conv_weights",
        shards * groups * splits * tap_splits,
        scratch=scratch,
        work=2.0 * n * rows * width * len(tap_at) * tap_rows * columns_all / groups,
        x=x.array,
        tap_at=offsets(tap_at),
        row_at=offsets([i * x_step[0] for i in range(block)]),
        tensors={"dy": dy},
        dw=gradient,
        codes=spread.codes if spread else None,
        db=sums,
        images=n,
        images_per_shard=per_shard,
        rows=rows,
        width=width,
        block=block,
        x_image=x.image,
        x_row=x_step[0],
        x_pixel=x_step[1],
        taps=len(tap_at),
        tap_rows=tap_rows,
        last_tap_rows=tap_rows,
        columns=k,
        dw_row=columns_all,
        dw_shard=size,
        groups=groups,
        x_group=tap_rows,
        dy_group=k,
        splits=splits,
        tap_splits=tap_splits,
        pooled_rows=pooled_rows,
        pooled_width=pooled_width,
        channels=channels,
        pooled_row=pooled_row,
        pooled_pixel=pooled_pixel,
    )
    return gradient, sums


def shard_count(images: int, bytes_per_shard: int) -> int:
    """Return how many partial sums a gradient falls into: set by memory, never by threads."""
    return max(1, min(images, 2 * MANY_ITEMS, SHARD_BYTES // max(1, bytes_per_shard)))
