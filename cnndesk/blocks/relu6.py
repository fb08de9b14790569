"""ReLU6: a ReLU with a ceiling."""

from __future__ import annotations

from collections.abc import Sequence

from cnndesk.blocks.elementwise import ActivationBlock
from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape, number_text
from cnndesk.blocks.spec import block


@block
class ReLU6(ActivationBlock):
    """The clipped rectified linear unit, min(max(0, x), ceiling)."""

    type = "relu6"
    title = "ReLU6"
    place = 11
    prefix = "clipped"
    sentence = "Sets negative values to zero and large ones to a ceiling, usually 6."
    description = (
        "A ReLU that ends at a ceiling, so that no value grows without bounds. "
        "MobileNetV2 and EfficientNet-Lite use it (Howard et al. 2017)."
    )
    formula = "y = min(max(0, x), ceiling)"
    kind = "clipped_relu"
    short = "min(max(0, x), 6)"

    ceiling: float = param(
        default=6.0,
        label="Ceiling",
        minimum=0.001,
        maximum=1000,
        help="The largest value that comes out.",
    )

    @property
    def slope(self) -> float:
        """The function's one parameter."""
        return self.ceiling

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return f"min(max(0, x), {number_text(self.ceiling)})"
