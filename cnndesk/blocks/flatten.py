"""Flatten: rows, columns and channels become one row of numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.shape import Shape, times
from cnndesk.blocks.spec import Block, Family, block
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class Flatten(Block):
    """All values in a row, in the order height, width, channel."""

    type = "flatten"
    title = "Flatten"
    family = Family.SHAPE
    place = 1
    prefix = "flatten"
    sentence = "Lays all values out in one row, ready for fully connected blocks."
    description = (
        "Lays all values out in one row: row by row, pixel by pixel, channel by channel. "
        "Fully connected blocks do this by themselves; here you see it."
    )
    formula = "n = h · w · c"

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        (shape,) = inputs
        return Shape(1, 1, shape.size)

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import Flatten as FlattenLayer

        return FlattenLayer()

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return say("to one row")

    def arithmetic(self, inputs: Sequence[Shape]) -> str:
        return f"{times(*inputs[0])} = {inputs[0].size}"
