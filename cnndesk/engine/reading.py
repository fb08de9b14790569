"""Which units of its inputs an output unit of a layer is computed from, as plain data.

A layer hands out one `Reading`, and whoever wants to know how far a unit sees, which units see a
pixel, or what lies under a window works with that and never asks for the layer's class. Most
readings are made of one relation for each axis (``axes.py``). Masks are boolean (h, w, c), or
(h, w, 1) where all channels are alike. What is computed from the units read is in ``rules.py``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from .axes import SAME, WHOLE, Axis, Mask, Slides, Span, Spreads
from .types import Shape
from .window import Window

Place = tuple[int, int, int]
"""Row, column and channel of a unit."""


class Reading(ABC):
    """Which units of its inputs each unit of a layer is computed from."""

    @abstractmethod
    def read(self, mask: Mask, inputs: Sequence[Shape], output: Shape) -> list[Mask]:
        """Return, for each input, the units that some of the marked outputs are computed from.

        Parameters
        ----------
        mask : ndarray of bool, (h, w, c) or (h, w, 1)
            Over the output.
        inputs : sequence of (h, w, c)
        output : (h, w, c)

        Returns
        -------
        list of ndarray of bool, each (h, w, c) or (h, w, 1)
            Over the inputs.
        """

    @abstractmethod
    def reach(self, masks: Sequence[Mask], inputs: Sequence[Shape], output: Shape) -> Mask:
        """Return the output units that are computed from some of the marked input units.

        Parameters
        ----------
        masks : sequence of ndarray of bool, one per input, each (h, w, c) or (h, w, 1)
        inputs : sequence of (h, w, c)
        output : (h, w, c)

        Returns
        -------
        ndarray of bool, (h, w, c) or (h, w, 1)
        """

    @abstractmethod
    def span(self, span: Span, axis: int, size: int) -> Span | None:
        """Return the rows (axis 0) or columns (axis 1) that some rows or columns of output read.

        Positions in the padding count like any other, so that the result may reach outside the
        input, which has `size` of them. None where nothing is read.
        """

    @abstractmethod
    def sources(
        self, place: Place, inputs: Sequence[Shape], output: Shape
    ) -> list[tuple[int, Place]]:
        """Return the units that one unit is computed from, at most one per input.

        Returns
        -------
        list of (int, place)
            Number of the input and place in it; without those that would lie in the padding.

        Raises
        ------
        ValueError
            Where it is computed from several units of one input.
        """

    @property
    @abstractmethod
    def spacing(self) -> tuple[Fraction, Fraction] | None:
        """Input rows and columns from what one unit reads to what the next one does.

        None where all read the same, or have no places.
        """

    @property
    @abstractmethod
    def stays(self) -> bool:
        """Whether the output is laid out as the input is, so that maps can be laid over it."""

    def laid_out(self, inputs: Sequence[Shape], output: Shape) -> list[bool]:
        """Return for each input whether the output has its places, so far as it `stays` at all."""
        return [True for _ in inputs]


@dataclass(frozen=True)
class ByAxis(Reading):
    """Rows, columns and channels each by themselves, and every input alike."""

    rows: Axis = SAME
    columns: Axis = SAME
    channels: Axis = SAME

    @property
    def along(self) -> tuple[Axis, Axis, Axis]:
        """Rows, columns, channels."""
        return self.rows, self.columns, self.channels

    def read(self, mask: Mask, inputs: Sequence[Shape], output: Shape) -> list[Mask]:
        return [self._read_one(mask, shape, output) for shape in inputs]

    def _read_one(self, mask: Mask, shape: Shape, output: Shape) -> Mask:
        for axis in (2, 0, 1):  # channels first: there may be fewer of them afterwards
            mask = self.along[axis].read(mask, axis, shape[axis], output[axis])
        return np.broadcast_to(mask, (*shape[:2], mask.shape[2]))

    def reach(self, masks: Sequence[Mask], inputs: Sequence[Shape], output: Shape) -> Mask:
        found = self._reach_one(masks[0], inputs[0], output)
        for mask, shape in zip(masks[1:], inputs[1:], strict=True):
            found = found | self._reach_one(mask, shape, output)
        return found

    def _reach_one(self, mask: Mask, shape: Shape, output: Shape) -> Mask:
        for axis in (2, 0, 1):
            mask = self.along[axis].reach(mask, axis, shape[axis], output[axis])
        return np.broadcast_to(mask, (*output[:2], mask.shape[2]))

    def span(self, span: Span, axis: int, size: int) -> Span | None:
        return self.along[axis].span(span, size)

    def sources(
        self, place: Place, inputs: Sequence[Shape], output: Shape
    ) -> list[tuple[int, Place]]:
        found = []
        for number, shape in enumerate(inputs):
            read = [
                along.places(at, *sizes)[0]
                for along, at, *sizes in zip(self.along, place, shape, output, strict=True)
            ]
            if any(len(places) > 1 for places in read):
                raise ValueError(f"{self} reads several units of one input")
            if all(len(p) == 1 and 0 <= p[0] < n for p, n in zip(read, shape, strict=True)):
                row, column, channel = (int(places[0]) for places in read)
                found.append((number, (row, column, channel)))
        return found

    @property
    def spacing(self) -> tuple[Fraction, Fraction] | None:
        down, across = self.rows.spacing, self.columns.spacing
        return None if down is None or across is None else (down, across)

    @property
    def stays(self) -> bool:
        return self.rows.stays and self.columns.stays


@dataclass(frozen=True)
class SideBySide(Reading):
    """The channels of all inputs one after the other, each at its place."""

    def read(self, mask: Mask, inputs: Sequence[Shape], output: Shape) -> list[Mask]:
        if mask.shape[2] == 1:
            return [mask for _ in inputs]
        ends = np.cumsum([c for _, _, c in inputs])[:-1]
        return list(np.split(mask, ends, axis=2))

    def reach(self, masks: Sequence[Mask], inputs: Sequence[Shape], output: Shape) -> Mask:
        whole = [np.broadcast_to(m, s) for m, s in zip(masks, inputs, strict=True)]
        return np.concatenate(whole, axis=2)

    def span(self, span: Span, axis: int, size: int) -> Span | None:
        return span

    def sources(
        self, place: Place, inputs: Sequence[Shape], output: Shape
    ) -> list[tuple[int, Place]]:
        row, column, channel = place
        for number, (_, _, channels) in enumerate(inputs):
            if channel < channels:
                return [(number, (row, column, channel))]
            channel -= channels
        raise ValueError(f"no input has channel {place[2]}")

    @property
    def spacing(self) -> tuple[Fraction, Fraction] | None:
        return Fraction(1), Fraction(1)

    @property
    def stays(self) -> bool:
        return True


@dataclass(frozen=True)
class Broadcast(Reading):
    """Each unit reads the unit at its own place; of an input of one place, that one."""

    def read(self, mask: Mask, inputs: Sequence[Shape], output: Shape) -> list[Mask]:
        return [self._gathered(mask) if _is_spread(shape, output) else mask for shape in inputs]

    @staticmethod
    def _gathered(mask: Mask) -> Mask:
        return np.asarray(mask.any(axis=(0, 1), keepdims=True))

    def reach(self, masks: Sequence[Mask], inputs: Sequence[Shape], output: Shape) -> Mask:
        found = np.zeros((*output[:2], 1), np.bool_)
        for mask in masks:
            found = found | mask
        return found

    def span(self, span: Span, axis: int, size: int) -> Span | None:
        return Span(0, 0) if size == 1 else span

    def sources(
        self, place: Place, inputs: Sequence[Shape], output: Shape
    ) -> list[tuple[int, Place]]:
        row, column, channel = place
        return [
            (number, (0, 0, channel) if _is_spread(shape, output) else (row, column, channel))
            for number, shape in enumerate(inputs)
        ]

    @property
    def spacing(self) -> tuple[Fraction, Fraction] | None:
        return Fraction(1), Fraction(1)

    @property
    def stays(self) -> bool:
        return True

    def laid_out(self, inputs: Sequence[Shape], output: Shape) -> list[bool]:
        return [not _is_spread(shape, output) for shape in inputs]


def _is_spread(shape: Shape, output: Shape) -> bool:
    """Return whether an input of one place stands for the same at all places of the output."""
    return shape[:2] == (1, 1) != output[:2]


@dataclass(frozen=True)
class InOrder(Reading):
    """The same values in the order h, w, c, in another shape."""

    def read(self, mask: Mask, inputs: Sequence[Shape], output: Shape) -> list[Mask]:
        return [np.broadcast_to(mask, output).reshape(shape) for shape in inputs]

    def reach(self, masks: Sequence[Mask], inputs: Sequence[Shape], output: Shape) -> Mask:
        (mask,), (shape,) = masks, inputs
        return np.ascontiguousarray(np.broadcast_to(mask, shape)).reshape(output)

    def span(self, span: Span, axis: int, size: int) -> Span | None:
        return Span(0, size - 1)

    def sources(
        self, place: Place, inputs: Sequence[Shape], output: Shape
    ) -> list[tuple[int, Place]]:
        (shape,) = inputs
        row, column, channel = np.unravel_index(np.ravel_multi_index(place, output), shape)
        return [(0, (int(row), int(column), int(channel)))]

    @property
    def spacing(self) -> tuple[Fraction, Fraction] | None:
        return None

    @property
    def stays(self) -> bool:
        return False


SAME_PLACE = ByAxis()
"""Each unit reads the unit at its own place of every input."""

EVERYTHING = ByAxis(WHOLE, WHOLE, WHOLE)
"""Each unit reads all units."""

BROADCAST = Broadcast()
"""The same, with inputs of one place that count for all places."""

IN_ORDER = InOrder()
SIDE_BY_SIDE = SideBySide()


def sliding(window: Window, channels: Axis) -> ByAxis:
    """Return the reading of a window that slides over rows and columns."""
    (down, across), (top, bottom, left, right) = window.stride, window.pads
    rows = Slides(window.kernel[0], down, top, bottom, window.dilation[0])
    columns = Slides(window.kernel[1], across, left, right, window.dilation[1])
    return ByAxis(rows, columns, channels)


def spreading(window: Window, channels: Axis) -> ByAxis:
    """Return the reading of the adjoint of a window without dilation."""
    rows, columns = (
        Spreads(window.kernel[a], window.stride[a], window.pads[2 * a]) for a in (0, 1)
    )
    return ByAxis(rows, columns, channels)
