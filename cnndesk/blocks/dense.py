"""Fully connected: every output is a weighted sum of every input."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Self

from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape, told
from cnndesk.blocks.spec import Block, Family, ParameterCount, block
from cnndesk.blocks.windows import initializer_param

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class Dense(Block):
    """A fully connected layer; an image is flattened first (height, width, channel)."""

    type = "dense"
    title = "Fully connected"
    family = Family.DENSE
    place = 1
    key = "F"
    prefix = "fc"
    sentence = "Each unit is a weighted sum of all inputs."
    description = (
        "Each unit adds up all inputs, every one times a weight of its own. "
        "Here the patterns found all over the image are weighed together."
    )
    formula = "y[k] = b[k] + Σ w[n, k] · x[n]   over all inputs n"

    units: int = param(
        default=128, label="Units", minimum=1, maximum=65536, help="Number of outputs."
    )
    bias: bool = param(default=True, label="Bias", help="Adds a learned number to each unit.")
    initializer: str = initializer_param()

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        (_,) = inputs
        return Shape(1, 1, self.units)

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import Dense as DenseLayer

        return DenseLayer(
            units=self.units, bias=self.bias, initializer=self.initializer, trainable=trainable
        )

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return told(self.units, "unit")

    def parameters(self, inputs: Sequence[Shape]) -> ParameterCount:
        size = inputs[0].size
        bias = f" + {self.units}" if self.bias else ""
        return ParameterCount(
            size * self.units + self.units * self.bias, f"{size} × {self.units}{bias}"
        )

    def with_channels(self, channels: int) -> Self | None:
        return self.replace(units=channels)
