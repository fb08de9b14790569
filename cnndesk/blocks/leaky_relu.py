"""Leaky ReLU: negative values are made small, not zero."""

from __future__ import annotations

from collections.abc import Sequence

from cnndesk.blocks.elementwise import ActivationBlock
from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape, number_text
from cnndesk.blocks.spec import block
from cnndesk.words import say


@block
class LeakyReLU(ActivationBlock):
    """Like ReLU, but lets a little of the negative values through."""

    type = "leaky_relu"
    title = "Leaky ReLU"
    place = 2
    prefix = "leaky"
    sentence = "Like ReLU, but lets a little of the negative values through."
    description = (
        "Keeps positive values and multiplies negative ones by a small slope. "
        "A unit that is negative for every image can so still learn."
    )
    formula = "y = x for x > 0, else α · x"
    kind = "leaky_relu"
    short = "max(αx, x)"

    alpha: float = param(
        default=0.01,
        label="Slope",
        minimum=0,
        maximum=1,
        help="What negative values are multiplied by.",
    )

    @property
    def slope(self) -> float:
        """The function's one parameter."""
        return self.alpha

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return say("slope {n}").format(n=number_text(self.alpha))
