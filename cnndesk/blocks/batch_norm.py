"""Batch norm: each channel is brought to mean 0 and deviation 1 over the batch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.elementwise import SameShapeBlock
from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape, number_text
from cnndesk.blocks.spec import Family, ParameterCount, block
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class BatchNorm(SameShapeBlock):
    """Batch normalisation (Ioffe and Szegedy 2015)."""

    type = "batch_norm"
    title = "Batch norm"
    family = Family.REGULARISATION
    place = 1
    key = "B"
    prefix = "bn"
    sentence = "Brings each channel to mean 0 and deviation 1 over the batch; training runs faster."
    description = (
        "Brings each channel to mean 0 and deviation 1 over the images of a batch, "
        "then scales and shifts it by learned numbers. "
        "Outside training it uses running averages instead of the batch."
    )
    formula = "y = γ · (x − mean) / √(variance + ε) + β"

    momentum: float = param(
        default=0.9,
        label="Momentum",
        minimum=0,
        maximum=0.9999,
        help="How slowly the running averages follow the batches.",
    )
    epsilon: float = param(
        default=1e-5,
        label="Epsilon",
        minimum=1e-8,
        maximum=0.1,
        help="Added to the variance, so that a constant channel does no harm.",
        advanced=True,
    )

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import BatchNorm as BatchNormLayer

        return BatchNormLayer(momentum=self.momentum, epsilon=self.epsilon, trainable=trainable)

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return say("momentum {n}").format(n=number_text(self.momentum))

    def parameters(self, inputs: Sequence[Shape]) -> ParameterCount:
        return ParameterCount(2 * inputs[0].c, f"2 × {inputs[0].c}")
