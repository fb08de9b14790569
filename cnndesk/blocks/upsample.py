"""Upsample: every pixel becomes a small square."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape, times
from cnndesk.blocks.spec import Block, Family, block

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class Upsample(Block):
    """Nearest-neighbour enlargement."""

    type = "upsample"
    title = "Upsample"
    family = Family.SHAPE
    place = 4
    prefix = "upsample"
    keeps_channels = True
    sentence = "Makes the image larger by repeating each pixel."
    description = (
        "Repeats each pixel to make the map larger. "
        "Nothing is learned; a convolution after it smooths the squares."
    )
    formula = "y[i, j] = x[⌊i / f⌋, ⌊j / f⌋]"

    factor: tuple[int, int] = param(
        default=(2, 2), label="Factor", unit="height × width", minimum=1, maximum=16
    )

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        (shape,) = inputs
        return Shape(shape.h * self.factor[0], shape.w * self.factor[1], shape.c)

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import Upsample2d

        return Upsample2d(factor=self.factor)

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return times(*self.factor)
