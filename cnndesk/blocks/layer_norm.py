"""Layer norm: all values of one image are brought to mean 0 and deviation 1."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.elementwise import SameShapeBlock
from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import Family, ParameterCount, block
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class LayerNorm(SameShapeBlock):
    """Layer normalisation over height, width and channels of each image (Ba et al. 2016)."""

    type = "layer_norm"
    title = "Layer norm"
    family = Family.REGULARISATION
    place = 2
    prefix = "ln"
    sentence = "Brings each image's values to mean 0 and deviation 1, whatever the batch."
    description = (
        "Brings all values of one image to mean 0 and deviation 1, "
        "then scales and shifts each channel by learned numbers. "
        "Unlike batch norm it does the same in training and afterwards."
    )
    formula = "y = γ · (x − mean) / √(variance + ε) + β"

    epsilon: float = param(default=1e-5, label="Epsilon", minimum=1e-8, maximum=0.1, advanced=True)

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import LayerNorm as LayerNormLayer

        return LayerNormLayer(epsilon=self.epsilon, trainable=trainable)

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return say("per image")

    def parameters(self, inputs: Sequence[Shape]) -> ParameterCount:
        return ParameterCount(2 * inputs[0].c, f"2 × {inputs[0].c}")
