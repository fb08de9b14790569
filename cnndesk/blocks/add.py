"""Add: inputs are added value by value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.merging import ElementwiseMergeBlock
from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import block

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class Add(ElementwiseMergeBlock):
    """Adds its inputs value by value; the shortcut of residual networks."""

    type = "add"
    title = "Add"
    place = 1
    key = "A"
    prefix = "add"
    sentence = "Adds its inputs value by value; the shortcut of residual networks."
    description = (
        "Adds its inputs value by value; all must have one shape. "
        "Shortcuts joined by Add let very deep networks learn (He et al. 2016)."
    )
    formula = "y = a + b"

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import Add as AddLayer

        return AddLayer()
