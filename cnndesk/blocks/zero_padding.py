"""Zero padding: rows and columns of zeros around the image."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import Block, Family, block

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class ZeroPadding(Block):
    """A frame of zeros."""

    type = "zero_padding"
    title = "Zero padding"
    family = Family.SHAPE
    place = 2
    prefix = "pad"
    keeps_channels = True
    sentence = "Adds rows and columns of zeros around the image."
    description = (
        "Adds rows and columns of zeros around each map. "
        "A window that slides over it then reaches the border pixels as often as the others."
    )
    formula = "rows = h + top + bottom,  columns = w + left + right"

    pads: tuple[int, int, int, int] = param(
        default=(1, 1, 1, 1),
        label="Pads",
        unit="pixels: top, bottom, left, right",
        minimum=0,
        maximum=512,
    )

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        (shape,) = inputs
        top, bottom, left, right = self.pads
        return Shape(shape.h + top + bottom, shape.w + left + right, shape.c)

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import Pad2d

        return Pad2d(pads=self.pads)

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return str(self.pads[0]) if len(set(self.pads)) == 1 else ", ".join(map(str, self.pads))
