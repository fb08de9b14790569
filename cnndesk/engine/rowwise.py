"""How kernels that walk over rows of pixels become steps.

They are copies, sums over pixels and elementwise operations. The kernels are in
``cnndesk_ext/pointwise.pxi`` and its neighbours; the walk they share is in ``rows.pxi``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

from .tensor import Builder, Pads, Tensor, aligned_rows, ceil_div
from .types import FloatArray

# Floats an item should move: about 20 microseconds of one core at the speed of its L2 cache.
ITEM_FLOATS = 32_768


def rows_for(rows: int, floats_per_row: int) -> int:
    """Return the rows of an item of a memory-bound kernel: decided by the problem alone."""
    return max(1, min(rows, ITEM_FLOATS // max(1, floats_per_row)))


def channel_scratch(channels: int, values: int = 1) -> int:
    """Return the floats of scratch for per-channel values repeated to whole vectors.

    See ``rows.pxi`` for why they are repeated.
    """
    return values * (16 * channels + 128)


def walk(
    b: Builder,
    kernel: str,
    tensors: Mapping[str, Tensor],
    *,
    over: Tensor,
    cost: int = 1,
    scratch: int = 0,
    **own: Any,
) -> None:
    """Place a kernel that walks over the pixels of `over`.

    Parameters
    ----------
    tensors : dict of argument name to Tensor
    over : Tensor
        Whose images, height, width and channels the kernel counts.
    cost : int
        Time per value in units of a copy.
    scratch : int
        Floats of scratch per thread.
    **own
        The kernel's other arguments.
    """
    n, h, w, c = over.shape
    rows = aligned_rows(n, h, rows_for(n * h, cost * w * c))
    b.step(
        kernel,
        ceil_div(n * h, rows),
        scratch=scratch,
        tensors=tensors,
        images=n,
        height=h,
        width=w,
        channels=c,
        rows_per_item=rows,
        **own,
    )


def copy_tensor(b: Builder, x: Tensor, y: Tensor, *, accumulate: bool = False) -> None:
    """Place y = x, or y += x; same image shape, any strides. What is there already stays."""
    if x is y and not accumulate:
        return
    walk(b, "copy", {"x": x, "y": y}, over=y, accumulate=int(accumulate))


def relu_mask(b: Builder, y: Tensor, dy: Tensor, ceiling: float) -> None:
    """Place dy *= (0 < y < ceiling), in place."""
    kind = "relu" if math.isinf(ceiling) else "clipped_relu"
    walk(
        b,
        f"activation_{kind}_backward",
        {"saved": y, "dy": dy, "dx": dy},
        over=y,
        accumulate=0,
        alpha=ceiling,
    )


def silence(b: Builder, x: Tensor, muted: Iterable[int]) -> None:
    """Place x = 0 in some channels, in place."""
    for channel in muted:
        part = channels(x, channel, channel + 1)
        walk(b, "fill", {"y": part}, over=part, value=0.0)


def contiguous(b: Builder, x: Tensor) -> Tensor:
    """Return x, or a copy placed in one run per image where x has a halo."""
    if x.contiguous:
        return x
    y = b.tensor(x.shape[1:])
    copy_tensor(b, x, y)
    return y


def bias_gradient(b: Builder, dy: Tensor) -> FloatArray:
    """Place the sums of dy over pixels and return their shards, (shards, channels)."""
    return pixel_sums(b, "column_sums", {"x": dy}, "partial", over=dy)


def pixel_sums(
    b: Builder,
    kernel: str,
    tensors: Mapping[str, Tensor],
    output: str,
    *,
    over: Tensor,
    values: int = 1,
    tables: int = 1,
    **own: Any,
) -> FloatArray:
    """Place a kernel with one partial sum per item and channel, and return the partial sums.

    They are an array (items, [values,] channels). `tables` are the per-channel values it uses.
    """
    n, h, w, c = over.shape
    # Fewer, larger items than for a copy: each costs a row of partial sums that somebody adds up.
    rows = aligned_rows(n, h, max(rows_for(n * h, w * c), ceil_div(n * h, 64)))
    # Even shards, so that their number alone tells how many rows each has.
    rows = ceil_div(n * h, ceil_div(n * h, rows))
    items = ceil_div(n * h, rows)
    partial = b.passing((items, c) if values == 1 else (items, values, c))
    own[output] = partial
    b.step(
        kernel,
        items,
        scratch=channel_scratch(c, tables + values),
        tensors=tensors,
        images=n,
        height=h,
        width=w,
        channels=c,
        rows_per_item=rows,
        **own,
    )
    return partial


def inner(x: Tensor, pads: Pads) -> Tensor:
    """Return the view of x without the given border; negative pads are not allowed."""
    _, h, w, _ = x.shape
    return Tensor(x.array[:, pads.top : h - pads.bottom, pads.left : w - pads.right, :])


def channels(x: Tensor, start: int, stop: int) -> Tensor:
    """Return the view of some channels of x."""
    return Tensor(x.array[:, :, :, start:stop])
