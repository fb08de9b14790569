"""Multiply: inputs are multiplied value by value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.merging import ElementwiseMergeBlock
from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import block

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class Multiply(ElementwiseMergeBlock):
    """Multiplies its inputs value by value; one can so gate the other."""

    type = "multiply"
    title = "Multiply"
    place = 2
    prefix = "multiply"
    sentence = "Multiplies its inputs value by value; one can so gate the other."
    description = (
        "Multiplies its inputs value by value; one of 1×1 pixel counts for the whole map. "
        "A branch that ends in a sigmoid can so open and close the other, by pixels or by whole "
        "channels (squeeze and excitation, Hu et al. 2018)."
    )
    formula = "y = a · b"

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        whole = max(inputs, key=lambda shape: shape.h * shape.w)
        gates = [shape.is_vector and shape.c == whole.c for shape in inputs]
        super().infer([whole if gate else shape for gate, shape in zip(gates, inputs, strict=True)])
        return whole

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import Multiply as MultiplyLayer

        return MultiplyLayer()
