"""Hard sigmoid: a sigmoid made of straight lines."""

from __future__ import annotations

from collections.abc import Sequence

from cnndesk.blocks.elementwise import ActivationBlock
from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape, number_text
from cnndesk.blocks.spec import block
from cnndesk.words import say


@block
class HardSigmoid(ActivationBlock):
    """A sigmoid made of straight lines: cheap, and exactly 0 and 1 at the ends."""

    type = "hard_sigmoid"
    title = "Hard sigmoid"
    place = 12
    prefix = "hsigmoid"
    sentence = "A sigmoid made of straight lines: exactly 0 and 1 far from zero."
    description = (
        "Rises in a straight line from 0 to 1 and stays there on both sides. "
        "It gates channels in MobileNetV3 without an exponential (Howard et al. 2019)."
    )
    formula = "y = min(max(α · x + 1/2, 0), 1)"
    kind = "hard_sigmoid"
    short = "clip(αx + ½, 0, 1)"

    alpha: float = param(
        default=1 / 6,
        label="Slope",
        minimum=0.001,
        maximum=100,
        help="How steep the line is: 1/6 in MobileNetV3, 0.2 where nothing else is said in ONNX.",
    )

    @property
    def slope(self) -> float:
        """The function's one parameter."""
        return self.alpha

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return say("slope {n}").format(n=number_text(self.alpha))
