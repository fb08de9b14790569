"""Spatial dropout: random whole maps are switched off in training."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.elementwise import SameShapeBlock
from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape, number_text
from cnndesk.blocks.spec import Family, block
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class SpatialDropout(SameShapeBlock):
    """Dropout of whole channels (Tompson et al. 2015)."""

    type = "spatial_dropout"
    title = "Spatial dropout"
    family = Family.REGULARISATION
    place = 5
    prefix = "sdrop"
    sentence = "Switches whole random maps off in training."
    description = (
        "Sets random whole maps to zero at each training step. "
        "Neighbouring pixels say nearly the same, so that dropping single ones would change little."
    )
    formula = "y[c] = x[c] · mask[c] / (1 − p)"

    rate: float = param(
        default=0.2,
        label="Rate",
        minimum=0,
        maximum=0.95,
        help="Share of the maps that is switched off.",
    )

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import SpatialDropout as SpatialDropoutLayer

        return SpatialDropoutLayer(rate=self.rate)

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return say("{n} % of the maps").format(n=number_text(100 * self.rate))
