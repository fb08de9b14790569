"""How the places of an output along one axis read those of an input: rows, columns or channels.

There are three relations: a window that slides, a window that spreads (the adjoint), and groups
that read all of theirs. Masks are boolean (h, w, c), or (h, w, 1) where all channels are alike. A
layer's reading is put together from these in ``reading.py``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Places = NDArray[np.int64]


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


class Axis(ABC):
    """How the places of an output along one axis read those of an input.

    `inputs` and `outputs` are the numbers of places; `mask` may have one place along the axis
    instead, where all are alike.
    """

    @abstractmethod
    def read(self, mask: Mask, axis: int, inputs: int, outputs: int) -> Mask:
        """Return the input places that some marked output places read."""

    @abstractmethod
    def reach(self, mask: Mask, axis: int, inputs: int, outputs: int) -> Mask:
        """Return the output places that read some marked input places."""

    @abstractmethod
    def span(self, span: Span, inputs: int) -> Span | None:
        """Return the input places that a span of output places reads, padding included.

        None where nothing is read (a gap between the strides of a spreading window).
        """

    @abstractmethod
    def places(self, place: int, inputs: int, outputs: int) -> tuple[Places, Places]:
        """Return the input places that an output place reads, and the tap that meets each.

        Places in the padding lie outside 0..inputs-1.
        """

    @property
    @abstractmethod
    def spacing(self) -> Fraction | None:
        """Input places from what one output place reads to what the next one does.

        None where all read the same.
        """

    @property
    @abstractmethod
    def stays(self) -> bool:
        """Whether the output is laid out as the input is, in proportion."""


@dataclass(frozen=True)
class Slides(Axis):
    """A window that slides: output i reads input i*stride - before + t*dilation for each tap t.

    `before` and `after` are the padding on both sides; negative where input is cut off.
    """

    kernel: int = 1
    stride: int = 1
    before: int = 0
    after: int = 0
    dilation: int = 1

    @property
    def _extent(self) -> int:
        return (self.kernel - 1) * self.dilation + 1

    def read(self, mask: Mask, axis: int, inputs: int, outputs: int) -> Mask:
        if self == SAME:
            return mask
        mask = _whole(mask, axis, outputs)
        found = _unmarked(mask, axis, inputs)
        for outs, ins in self._taps(inputs, outputs):
            found[_at(axis, ins)] |= mask[_at(axis, outs)]
        return found

    def reach(self, mask: Mask, axis: int, inputs: int, outputs: int) -> Mask:
        if self == SAME:
            return mask
        mask = _whole(mask, axis, inputs)
        found = _unmarked(mask, axis, outputs)
        for outs, ins in self._taps(inputs, outputs):
            found[_at(axis, outs)] |= mask[_at(axis, ins)]
        return found

    def _taps(self, inputs: int, outputs: int) -> list[tuple[slice, slice]]:
        """Return for each tap the outputs that it serves and the inputs these read, no padding."""
        pairs = []
        for tap in range(self.kernel):
            shift = tap * self.dilation - self.before
            first = max(0, -(shift // self.stride))
            last = min(outputs - 1, (inputs - 1 - shift) // self.stride)
            if first <= last:
                start = first * self.stride + shift
                stop = start + (last - first) * self.stride + 1
                pairs.append((slice(first, last + 1), slice(start, stop, self.stride)))
        return pairs

    def span(self, span: Span, inputs: int) -> Span | None:
        first = span.first * self.stride - self.before
        return Span(first, span.last * self.stride - self.before + self._extent - 1)

    def places(self, place: int, inputs: int, outputs: int) -> tuple[Places, Places]:
        taps = np.arange(self.kernel, dtype=np.int64)
        return place * self.stride - self.before + taps * self.dilation, taps

    @property
    def spacing(self) -> Fraction | None:
        return Fraction(self.stride)

    @property
    def stays(self) -> bool:
        return True


@dataclass(frozen=True)
class Spreads(Axis):
    """The adjoint of a sliding window: input i reaches output i*stride - before + t for each tap t.

    `before` output places are cut off.
    """

    kernel: int
    stride: int
    before: int = 0

    @property
    def adjoint(self) -> Slides:
        """The same pairs with input and output exchanged."""
        return Slides(self.kernel, self.stride, self.before)

    def read(self, mask: Mask, axis: int, inputs: int, outputs: int) -> Mask:
        return self.adjoint.reach(mask, axis, outputs, inputs)

    def reach(self, mask: Mask, axis: int, inputs: int, outputs: int) -> Mask:
        return self.adjoint.read(mask, axis, outputs, inputs)

    def span(self, span: Span, inputs: int) -> Span | None:
        first, last = self._ends(span.first, span.last)
        return Span(first, last) if first <= last else None

    def _ends(self, first: int, last: int) -> tuple[int, int]:
        """Return the first and last input that some outputs read."""
        from_first = -((self.kernel - 1 - first - self.before) // self.stride)
        return from_first, (last + self.before) // self.stride

    def places(self, place: int, inputs: int, outputs: int) -> tuple[Places, Places]:
        first, last = self._ends(place, place)
        places = np.arange(first, last + 1, dtype=np.int64)
        return places, place + self.before - places * self.stride

    @property
    def spacing(self) -> Fraction | None:
        return Fraction(1, self.stride)

    @property
    def stays(self) -> bool:
        return True


@dataclass(frozen=True)
class Groups(Axis):
    """Runs of equal length; each output reads all of its own run. One run is the whole axis.

    Attributes
    ----------
    number : int
    keeps_places : bool
        The output has the input's places, although each reads all (a normalisation).
    """

    number: int = 1
    keeps_places: bool = False

    def read(self, mask: Mask, axis: int, inputs: int, outputs: int) -> Mask:
        return self._of_runs(mask, axis, inputs)

    def reach(self, mask: Mask, axis: int, inputs: int, outputs: int) -> Mask:
        return self._of_runs(mask, axis, outputs)

    def _of_runs(self, mask: Mask, axis: int, size: int) -> Mask:
        if self.number == 1:
            return np.asarray(mask.any(axis=axis, keepdims=True))
        if mask.shape[axis] == 1:
            return mask
        shape = (*mask.shape[:axis], self.number, -1, *mask.shape[axis + 1 :])
        by_run = mask.reshape(shape).any(axis=axis + 1)
        return np.repeat(by_run, size // self.number, axis=axis)

    def span(self, span: Span, inputs: int) -> Span | None:
        return Span(0, inputs - 1)

    def places(self, place: int, inputs: int, outputs: int) -> tuple[Places, Places]:
        each = inputs // self.number
        taps = np.arange(each, dtype=np.int64)
        return place // (outputs // self.number) * each + taps, taps

    @property
    def spacing(self) -> Fraction | None:
        return None

    @property
    def stays(self) -> bool:
        return self.keeps_places


SAME = Slides()
"""Each place reads the same place."""

WHOLE = Groups()
"""Each place reads all places."""

EVERYWHERE = Groups(keeps_places=True)
"""The same, where the output has the input's places."""


def _at(axis: int, places: slice) -> tuple[slice, ...]:
    return (slice(None),) * axis + (places,)


def _whole(mask: Mask, axis: int, size: int) -> Mask:
    """Return a mask with all its places along an axis, even where they are alike."""
    return np.broadcast_to(mask, (*mask.shape[:axis], size, *mask.shape[axis + 1 :]))


def _unmarked(mask: Mask, axis: int, size: int) -> Mask:
    return np.zeros((*mask.shape[:axis], size, *mask.shape[axis + 1 :]), np.bool_)
