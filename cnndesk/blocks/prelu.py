"""PReLU: a leaky ReLU whose slope is learned, one for each channel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.elementwise import SameShapeBlock
from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import Family, ParameterCount, block
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class PReLU(SameShapeBlock):
    """A leaky ReLU with a learned slope per channel (He et al. 2015)."""

    type = "prelu"
    title = "PReLU"
    family = Family.ACTIVATION
    place = 3
    prefix = "prelu"
    sentence = "A leaky ReLU that learns how much of the negative values to let through."
    description = (
        "Keeps positive values and multiplies negative ones by a slope. "
        "The slope is learned, one for each channel (He et al. 2015)."
    )
    formula = "y[c] = x[c] for x[c] > 0, else a[c] · x[c]"

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import PRelu

        return PRelu(trainable=trainable)

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return say("learned slope")

    def parameters(self, inputs: Sequence[Shape]) -> ParameterCount:
        return ParameterCount(inputs[0].c, f"{inputs[0].c} slopes")
