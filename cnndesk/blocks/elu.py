"""ELU: negative values bend smoothly to a floor."""

from __future__ import annotations

from collections.abc import Sequence

from cnndesk.blocks.elementwise import ActivationBlock
from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape, number_text
from cnndesk.blocks.spec import block
from cnndesk.words import say


@block
class ELU(ActivationBlock):
    """Like ReLU, with a smooth curve down to −α for negative values."""

    type = "elu"
    title = "ELU"
    place = 4
    prefix = "elu"
    sentence = "Like ReLU, with a smooth curve down to −α for negative values."
    description = (
        "Keeps positive values and bends negative ones smoothly towards −α. "
        "Outputs are nearer to a mean of zero than with ReLU (Clevert et al. 2015)."
    )
    formula = "y = x for x > 0, else α · (exp(x) − 1)"
    kind = "elu"
    short = "α(eˣ − 1)"

    alpha: float = param(
        default=1.0,
        label="Floor",
        minimum=0,
        maximum=10,
        help="Very negative values become minus this.",
    )

    @property
    def slope(self) -> float:
        """The function's one parameter."""
        return self.alpha

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return say("floor −{n}").format(n=number_text(self.alpha))
