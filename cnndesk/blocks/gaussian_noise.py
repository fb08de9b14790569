"""Gaussian noise: random noise is added in training."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.elementwise import SameShapeBlock
from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape, number_text
from cnndesk.blocks.spec import Family, block

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class GaussianNoise(SameShapeBlock):
    """Additive Gaussian noise."""

    type = "gaussian_noise"
    title = "Gaussian noise"
    family = Family.REGULARISATION
    place = 6
    prefix = "noise"
    sentence = "Adds random noise in training."
    description = (
        "Adds normally distributed noise to every value in training. "
        "The network learns to look past small disturbances; outside training it does nothing."
    )
    formula = "y = x + σ · n,  n ~ N(0, 1)"

    standard_deviation: float = param(
        default=0.1,
        label="Deviation",
        minimum=0,
        maximum=10,
        help="Standard deviation of the noise.",
    )

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import GaussianNoise as GaussianNoiseLayer

        return GaussianNoiseLayer(standard_deviation=self.standard_deviation)

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return f"σ = {number_text(self.standard_deviation)}"
