"""Which units of its input a layer reads, and which units of its output an input unit reaches.

One pair of functions over masks for every layer kind, and one over intervals that goes on into the
padding. Masks are boolean (h, w, c), or (h, w, 1) where all channels are alike. Receptive fields of
whole networks are put together from these in ``receptive_field.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.layers import (
    Activation,
    Add,
    BatchNorm,
    Concatenate,
    Conv2d,
    ConvTranspose2d,
    Crop2d,
    Dropout,
    FixedFilter,
    Flatten,
    GaussianNoise,
    GlobalPool,
    GroupNorm,
    InputLayer,
    Layer,
    Multiply,
    Pad2d,
    Pool2d,
    PRelu,
    Upsample2d,
)
from cnndesk.engine.types import Shape
from cnndesk.engine.window import Window

Mask = NDArray[np.bool_]

UNIT_BY_UNIT = (
    Activation,
    PRelu,
    BatchNorm,
    Dropout,
    GaussianNoise,
    Add,
    Multiply,
    InputLayer,
)
"""Layers whose every unit is computed from the unit at the same place of each input."""


@dataclass(frozen=True)
class Span:
    """Rows or columns first..last, both included; they may lie in the padding."""

    first: int
    last: int

    @property
    def size(self) -> int:
        """How many there are."""
        return self.last - self.first + 1

    def hull(self, other: Span) -> Span:
        """Return the least span that contains both."""
        return Span(min(self.first, other.first), max(self.last, other.last))

    def clipped(self, size: int) -> Span | None:
        """Return what lies in 0..size-1; None where nothing does."""
        first, last = max(self.first, 0), min(self.last, size - 1)
        return Span(first, last) if first <= last else None


def sliding_window(layer: Layer) -> Window | None:
    """Return the window that a layer slides over its input, or None where it slides none."""
    if isinstance(layer, Conv2d | FixedFilter | Pool2d):
        return layer.window
    return None


def reads(layer: Layer, mask: Mask, inputs: Sequence[Shape], output: Shape) -> list[Mask]:
    """Return, for each input, the units that some of the marked outputs are computed from.

    Parameters
    ----------
    layer : Layer
    mask : ndarray of bool, (h, w, c) or (h, w, 1)
        Over the output.
    inputs : sequence of (h, w, c)
    output : (h, w, c)

    Returns
    -------
    list of ndarray of bool, each (h, w, c) or (h, w, 1)
        Over the inputs.
    """
    h, w, c = inputs[0]
    window = sliding_window(layer)
    if window is not None or isinstance(layer, ConvTranspose2d):
        seen = _channels_read(layer, mask, c)
        found = np.zeros((h, w, seen.shape[2]), np.bool_)
        for outs, ins in _taps(layer, inputs[0], output):
            found[ins] |= seen[outs]
        return [found]
    if isinstance(layer, Concatenate):
        return _split_channels(mask, inputs)
    if isinstance(layer, UNIT_BY_UNIT):
        return [mask for _ in inputs]
    if isinstance(layer, Flatten):
        return [np.broadcast_to(mask, output).reshape(h, w, c)]
    if isinstance(layer, Pad2d | Crop2d | Upsample2d):
        return [_moved_back(layer, mask, inputs[0])]
    if isinstance(layer, GlobalPool | GroupNorm):
        touched = _channels_read(layer, np.asarray(mask.any(axis=(0, 1), keepdims=True)), c)
        return [np.broadcast_to(touched, (h, w, touched.shape[2]))]
    # Fully connected, outputs: everything matters to each unit.
    return [np.full((h, w, 1), bool(mask.any()))]


def reaches(layer: Layer, masks: Sequence[Mask], inputs: Sequence[Shape], output: Shape) -> Mask:
    """Return the output units that are computed from some of the marked input units.

    Parameters
    ----------
    layer : Layer
    masks : sequence of ndarray of bool, one per input, each (h, w, c) or (h, w, 1)
    inputs : sequence of (h, w, c)
    output : (h, w, c)

    Returns
    -------
    ndarray of bool, (h, w, c) or (h, w, 1)
    """
    window = sliding_window(layer)
    if window is not None or isinstance(layer, ConvTranspose2d):
        seen = _channels_reached(layer, masks[0], inputs[0][2], output[2])
        found = np.zeros((*output[:2], seen.shape[2]), np.bool_)
        for outs, ins in _taps(layer, inputs[0], output):
            found[outs] |= seen[ins]
        return found
    if isinstance(layer, Concatenate):
        whole = [np.broadcast_to(m, s) for m, s in zip(masks, inputs, strict=True)]
        return np.concatenate(whole, axis=2)
    if isinstance(layer, UNIT_BY_UNIT):
        either = masks[0]
        for mask in masks[1:]:
            either = either | mask
        return either
    if isinstance(layer, Flatten):
        return np.ascontiguousarray(np.broadcast_to(masks[0], inputs[0])).reshape(output)
    if isinstance(layer, Pad2d | Crop2d | Upsample2d):
        return _moved(layer, masks[0], output)
    if isinstance(layer, GlobalPool | GroupNorm):
        seen = np.asarray(masks[0].any(axis=(0, 1), keepdims=True))
        found = _channels_reached(layer, seen, inputs[0][2], output[2])
        return np.broadcast_to(found, (*output[:2], found.shape[2]))
    return np.full((*output[:2], 1), any(bool(mask.any()) for mask in masks))


def span_read(layer: Layer, span: Span, axis: int, size: int) -> Span | None:
    """Return the rows (axis 0) or columns (axis 1) that some rows or columns of output read.

    Positions in the padding count like any other, so that the result may reach outside the input.

    Parameters
    ----------
    layer : Layer
    span : Span
        Of the output.
    axis : int
    size : int
        Rows or columns of the input.

    Returns
    -------
    Span or None
        None where nothing is read (a gap between the strides of a transposed convolution).
    """
    window = sliding_window(layer)
    before = 2 * axis
    if window is not None:
        stride, pad = window.stride[axis], window.pads[before]
        first = span.first * stride - pad
        return Span(first, span.last * stride - pad + window.extent(axis) - 1)
    if isinstance(layer, ConvTranspose2d):
        stride, kernel = layer.stride[axis], layer.kernel_size[axis]
        first = -((kernel - 1 - span.first - layer.pads[before]) // stride)
        last = (span.last + layer.pads[before]) // stride
        return Span(first, last) if first <= last else None
    if isinstance(layer, Upsample2d):
        return Span(span.first // layer.factor[axis], span.last // layer.factor[axis])
    if isinstance(layer, Pad2d):
        return Span(span.first - layer.pads[before], span.last - layer.pads[before])
    if isinstance(layer, Crop2d):
        return Span(span.first + layer.pads[before], span.last + layer.pads[before])
    if isinstance(layer, (*UNIT_BY_UNIT, Concatenate)):
        return span
    return Span(0, size - 1)


def _taps(
    layer: Layer, source: Shape, output: Shape
) -> Iterator[tuple[tuple[slice, slice], tuple[slice, slice]]]:
    """Yield for each tap the outputs it serves and the inputs these read, without padding."""
    if isinstance(layer, ConvTranspose2d):
        # The adjoint: the same pairs with input and output exchanged.
        window = Window(layer.kernel_size, layer.stride, layer.window.pads)
        for ins, outs in _window_taps(window, output, source):
            yield outs, ins
    else:
        window = sliding_window(layer)  # type: ignore[assignment]
        for outs, ins in _window_taps(window, source, output):
            yield outs, ins


def _window_taps(
    window: Window, source: Shape, output: Shape
) -> Iterator[tuple[tuple[slice, slice], tuple[slice, slice]]]:
    for r in range(window.kernel[0]):
        rows = _axis_tap(window, 0, r, source[0], output[0])
        if rows is None:
            continue
        for s in range(window.kernel[1]):
            columns = _axis_tap(window, 1, s, source[1], output[1])
            if columns is not None:
                yield (rows[0], columns[0]), (rows[1], columns[1])


def _axis_tap(
    window: Window, axis: int, tap: int, size: int, outputs: int
) -> tuple[slice, slice] | None:
    """Return the outputs and the inputs of one tap along one axis."""
    stride = window.stride[axis]
    shift = tap * window.dilation[axis] - window.pads[2 * axis]
    first = max(0, -(shift // stride))
    last = min(outputs - 1, (size - 1 - shift) // stride)
    if first > last:
        return None
    start = first * stride + shift
    return slice(first, last + 1), slice(start, start + (last - first) * stride + 1, stride)


def _groups(layer: Layer) -> int:
    """Return how many groups of channels there are; 0 where each channel is by itself."""
    if isinstance(layer, Conv2d | GroupNorm):
        return layer.groups
    return 1 if isinstance(layer, ConvTranspose2d) else 0


def _channels_read(layer: Layer, mask: Mask, channels: int) -> Mask:
    """Return a mask over the output's places and the input's channels."""
    groups = _groups(layer)
    if groups == 0 or (mask.shape[2] == 1 and groups > 1):
        return mask
    if groups == 1:
        return np.asarray(mask.any(axis=2, keepdims=True))
    by_group = mask.reshape(*mask.shape[:2], groups, -1).any(axis=3)
    return np.repeat(by_group, channels // groups, axis=2)


def _channels_reached(layer: Layer, mask: Mask, channels: int, filters: int) -> Mask:
    """Return a mask over the input's places and the output's channels."""
    groups = _groups(layer)
    if groups == 0 or (mask.shape[2] == 1 and groups > 1):
        return mask
    if groups == 1:
        return np.asarray(mask.any(axis=2, keepdims=True))
    by_group = mask.reshape(*mask.shape[:2], groups, -1).any(axis=3)
    return np.repeat(by_group, filters // groups, axis=2)


def _split_channels(mask: Mask, inputs: Sequence[Shape]) -> list[Mask]:
    if mask.shape[2] == 1:
        return [mask for _ in inputs]
    ends = np.cumsum([c for _, _, c in inputs])[:-1]
    return list(np.split(mask, ends, axis=2))


def _moved_back(layer: Pad2d | Crop2d | Upsample2d, mask: Mask, source: Shape) -> Mask:
    h, w, _ = source
    if isinstance(layer, Pad2d):
        top, _, left, _ = layer.pads
        return mask[top : top + h, left : left + w]
    if isinstance(layer, Crop2d):
        top, _, left, _ = layer.pads
        found = np.zeros((h, w, mask.shape[2]), np.bool_)
        found[top : top + mask.shape[0], left : left + mask.shape[1]] = mask
        return found
    a, b = layer.factor
    return np.asarray(mask.reshape(h, a, w, b, -1).any(axis=(1, 3)))


def _moved(layer: Pad2d | Crop2d | Upsample2d, mask: Mask, output: Shape) -> Mask:
    h, w, _ = output
    if isinstance(layer, Crop2d):
        top, _, left, _ = layer.pads
        return mask[top : top + h, left : left + w]
    if isinstance(layer, Pad2d):
        top, _, left, _ = layer.pads
        found = np.zeros((h, w, mask.shape[2]), np.bool_)
        found[top : top + mask.shape[0], left : left + mask.shape[1]] = mask
        return found
    return mask.repeat(layer.factor[0], axis=0).repeat(layer.factor[1], axis=1)
