"""Dropout: random units are switched off in training."""

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
class Dropout(SameShapeBlock):
    """Inverted dropout (Srivastava et al. 2014)."""

    type = "dropout"
    title = "Dropout"
    family = Family.REGULARISATION
    place = 4
    key = "D"
    prefix = "drop"
    sentence = "Switches random units off in training, so that none is relied upon."
    description = (
        "Sets a random share of the values to zero at each training step and enlarges the rest. "
        "Outside training it does nothing. The network learns not to rely on single units."
    )
    formula = "y = x · mask / (1 − p)"

    rate: float = param(
        default=0.5,
        label="Rate",
        minimum=0,
        maximum=0.95,
        help="Share of the values that is switched off.",
    )

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import Dropout as DropoutLayer

        return DropoutLayer(rate=self.rate)

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return f"{number_text(100 * self.rate)} %"
