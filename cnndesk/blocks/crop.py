"""Crop: rows and columns cut off at the border."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import Block, Family, Misfit, ParamFix, block
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class Crop(Block):
    """The image without its border."""

    type = "crop"
    title = "Crop"
    family = Family.SHAPE
    place = 3
    prefix = "crop"
    keeps_channels = True
    sentence = "Cuts rows and columns off at the border."
    description = (
        "Cuts rows and columns off at the border of each map. "
        "Use it to bring two branches to the same size before they join."
    )
    formula = "rows = h − top − bottom,  columns = w − left − right"

    pads: tuple[int, int, int, int] = param(
        default=(1, 1, 1, 1),
        label="Cut",
        unit="pixels: top, bottom, left, right",
        minimum=0,
        maximum=512,
    )

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        (shape,) = inputs
        top, bottom, left, right = self.pads
        rows, columns = shape.h - top - bottom, shape.w - left - right
        if rows < 1 or columns < 1:
            raise Misfit(
                say("Cutting {numbers} leaves nothing of {size}.").format(
                    numbers=", ".join(map(str, self.pads)), size=shape.plane
                ),
                say("Cut fewer rows and columns."),
                short=say("nothing left of {size}").format(size=shape.plane),
                fixes=[ParamFix(say("Cut nothing"), {"pads": (0, 0, 0, 0)})],
            )
        return Shape(rows, columns, shape.c)

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import Crop2d

        return Crop2d(pads=self.pads)

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return str(self.pads[0]) if len(set(self.pads)) == 1 else ", ".join(map(str, self.pads))
