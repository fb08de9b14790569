"""Concatenate: the maps of several inputs side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.merging import MergeBlock, check_planes
from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import block

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class Concatenate(MergeBlock):
    """All maps of all inputs, one after the other."""

    type = "concatenate"
    title = "Concatenate"
    place = 3
    prefix = "concat"
    sentence = "Puts the maps of its inputs one behind the other."
    description = (
        "Puts the maps of its inputs one behind the other; heights and widths must agree. "
        "The block after it sees what every branch has found."
    )
    formula = "channels = c₁ + c₂ + …"

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        check_planes(self.title, inputs)
        return Shape(inputs[0].h, inputs[0].w, sum(shape.c for shape in inputs))

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import Concatenate as ConcatenateLayer

        return ConcatenateLayer()

    def arithmetic(self, inputs: Sequence[Shape]) -> str:
        channels = [shape.c for shape in inputs]
        return f"channels = {' + '.join(map(str, channels))} = {sum(channels)}"
