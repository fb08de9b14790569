"""Layers with several inputs: add, multiply, concatenate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from ..reading import BROADCAST, SAME_PLACE, SIDE_BY_SIDE, Reading
from ..rowwise import channels, copy_tensor, walk
from ..rules import Merged, Rule
from ..tensor import Builder, Tensor
from ..types import Shape
from .base import Call, Layer, Slot
from .pool import place_pool_sum


@dataclass(frozen=True, kw_only=True)
class Add(Layer):
    """y = sum of the inputs, all of one shape."""

    takes_relu: ClassVar[bool] = True
    returns_in_place: ClassVar[bool] = True

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return inputs[0]

    def forward(self, b: Builder, call: Call) -> None:
        if len(call.xs) == 1:
            copy_tensor(b, call.xs[0], call.y)
        total = call.xs[0]
        for index, x in enumerate(call.xs[1:], 2):
            relu = call.relu and index == len(call.xs)
            tensors = {"a": total, "b": x, "y": call.y}
            walk(b, "add", tensors, over=call.y, relu=int(relu), ceiling=call.ceiling)
            total = call.y

    def backward(self, b: Builder, call: Call) -> None:
        for slot in call.dxs:
            if slot:
                copy_tensor(b, call.dy, slot.tensor, accumulate=slot.accumulate)

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return SAME_PLACE

    def rule(self) -> Rule:
        return Merged("add")


@dataclass(frozen=True, kw_only=True)
class Multiply(Layer):
    """y = product of the inputs, value by value; one of 1x1 counts for all places.

    Such a factor per channel is the gate of squeeze and excitation (Hu et al., arXiv:1709.01507).
    """

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return max(inputs, key=lambda shape: shape[0] * shape[1])

    def forward(self, b: Builder, call: Call) -> None:
        self._product(b, call.xs, call.y, accumulate=False)

    def _product(
        self, b: Builder, factors: Sequence[Tensor], y: Tensor, *, accumulate: bool
    ) -> None:
        """Place y (+)= product of the factors; the last step writes y."""
        total = factors[0]
        if len(factors) == 1:
            copy_tensor(b, total, y, accumulate=accumulate)
        for index, factor in enumerate(factors[1:], 2):
            last = index == len(factors)
            target = y if last else b.tensor(y.shape[1:])
            walk(
                b,
                "multiply",
                {"a": _spread(total, y), "b": _spread(factor, y), "y": target},
                over=y,
                accumulate=int(accumulate and last),
            )
            total = target

    def backward(self, b: Builder, call: Call) -> None:
        """Each input's gradient is dy times all the others."""
        for index, slot in enumerate(call.dxs):
            if slot:
                others = [x for other, x in enumerate(call.xs) if other != index]
                if slot.tensor.shape == call.dy.shape:
                    self._product(b, [call.dy, *others], slot.tensor, accumulate=slot.accumulate)
                else:
                    self._gate_backward(b, [call.dy, *others], slot)

    def _gate_backward(self, b: Builder, factors: Sequence[Tensor], slot: Slot) -> None:
        """Place the gradient of a factor for all places: the sum of what each place gives."""
        _, h, w, c = factors[0].shape
        each = b.tensor((h, w, c))
        self._product(b, factors, each, accumulate=False)
        place_pool_sum(b, each, slot.tensor, (h, w), (1, 1), accumulate=slot.accumulate)

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return SAME_PLACE if len(set(inputs)) == 1 else BROADCAST

    def rule(self) -> Rule:
        return Merged("multiply")


def _spread(x: Tensor, y: Tensor) -> Tensor:
    """Return x at all places of y: a view whose rows and pixels are all the same."""
    if x.shape == y.shape:
        return x
    return Tensor(np.broadcast_to(x.array, y.shape))


@dataclass(frozen=True, kw_only=True)
class Concatenate(Layer):
    """The channels of all inputs side by side."""

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        h, w, _ = inputs[0]
        return h, w, sum(c for _, _, c in inputs)

    def forward(self, b: Builder, call: Call) -> None:
        start = 0
        for x in call.xs:
            copy_tensor(b, x, channels(call.y, start, start + x.shape[3]))
            start += x.shape[3]

    def backward(self, b: Builder, call: Call) -> None:
        start = 0
        for x, slot in zip(call.xs, call.dxs, strict=True):
            if slot:
                part = channels(call.dy, start, start + x.shape[3])
                copy_tensor(b, part, slot.tensor, accumulate=slot.accumulate)
            start += x.shape[3]

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return SIDE_BY_SIDE

    def rule(self) -> Rule:
        return Merged("concatenate")
