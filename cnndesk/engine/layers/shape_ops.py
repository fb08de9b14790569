"""Layers that only move values: flatten, zero padding, crop, upsample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from typing import ClassVar

from ..axes import SAME, Slides, Spreads
from ..reading import IN_ORDER, ByAxis, Reading
from ..rowwise import copy_tensor, inner, walk
from ..rules import Moved, Rule
from ..tensor import Builder, clear_border
from ..types import Shape
from .base import Call, Layer, as_pads


@dataclass(frozen=True, kw_only=True)
class Flatten(Layer):
    """All values of an image as one vector, in the order h, w, c.

    It is the same memory wherever that has no halo.
    """

    is_view: ClassVar[bool] = True

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return 1, 1, prod(inputs[0])

    def forward(self, b: Builder, call: Call) -> None:
        """Nothing to place: the plan reshapes or copies."""

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return IN_ORDER

    def rule(self) -> Rule:
        return Moved()


@dataclass(frozen=True, kw_only=True)
class Pad2d(Layer):
    """Zeros around the image.

    Parameters
    ----------
    pads : (int, int, int, int)
        Rows and columns added at top, bottom, left, right.
    """

    pads: tuple[int, int, int, int]

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        h, w, c = inputs[0]
        top, bottom, left, right = self.pads
        return h + top + bottom, w + left + right, c

    def forward(self, b: Builder, call: Call) -> None:
        clear_border(b, call.y, as_pads(self.pads))
        copy_tensor(b, call.xs[0], inner(call.y, as_pads(self.pads)))

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        if slot:
            copy_tensor(
                b, inner(call.dy, as_pads(self.pads)), slot.tensor, accumulate=slot.accumulate
            )

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        top, bottom, left, right = self.pads
        rows, columns = Slides(before=top, after=bottom), Slides(before=left, after=right)
        return ByAxis(rows, columns, SAME)

    def rule(self) -> Rule:
        return Moved()


@dataclass(frozen=True, kw_only=True)
class Crop2d(Layer):
    """The image without a border.

    Parameters
    ----------
    pads : (int, int, int, int)
        Rows and columns cut at top, bottom, left, right.
    """

    pads: tuple[int, int, int, int]

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        h, w, c = inputs[0]
        top, bottom, left, right = self.pads
        return h - top - bottom, w - left - right, c

    def forward(self, b: Builder, call: Call) -> None:
        copy_tensor(b, inner(call.xs[0], as_pads(self.pads)), call.y)

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        if slot:
            target = inner(slot.tensor, as_pads(self.pads))
            if not slot.accumulate:
                walk(b, "fill", {"y": slot.tensor}, over=slot.tensor, value=0.0)
            copy_tensor(b, call.dy, target, accumulate=slot.accumulate)

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        top, bottom, left, right = (-cut for cut in self.pads)
        rows, columns = Slides(before=top, after=bottom), Slides(before=left, after=right)
        return ByAxis(rows, columns, SAME)

    def rule(self) -> Rule:
        return Moved()


@dataclass(frozen=True, kw_only=True)
class Upsample2d(Layer):
    """Each pixel repeated factor[0] x factor[1] times (nearest neighbour)."""

    factor: tuple[int, int] = (2, 2)

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        h, w, c = inputs[0]
        return h * self.factor[0], w * self.factor[1], c

    def forward(self, b: Builder, call: Call) -> None:
        walk(
            b,
            "upsample_nearest",
            {"x": call.xs[0], "y": call.y},
            over=call.y,
            factor_height=self.factor[0],
            factor_width=self.factor[1],
        )

    def backward(self, b: Builder, call: Call) -> None:
        """Place the gradient of each pixel as the sum over its copies: a sum pooling of dy."""
        from .pool import place_pool_sum

        slot = call.dxs[0]
        if slot:
            place_pool_sum(
                b, call.dy, slot.tensor, self.factor, self.factor, accumulate=slot.accumulate
            )

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        down, across = self.factor
        return ByAxis(Spreads(down, down), Spreads(across, across), SAME)

    def rule(self) -> Rule:
        return Moved()
