"""Local response norm: each value is divided by the activity of the channels around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.elementwise import SameShapeBlock
from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import Family, block
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class LocalResponseNorm(SameShapeBlock):
    """Local response normalisation across channels (Krizhevsky et al. 2012)."""

    type = "local_response_norm"
    title = "Local response norm"
    family = Family.REGULARISATION
    place = 3
    prefix = "lrn"
    sentence = "Divides each value by the activity of the channels next to it."
    description = (
        "Divides each value by a power of the squares of the channels next to it at its place. "
        "AlexNet and GoogLeNet used it before there was batch norm; nothing of it is learned."
    )
    formula = "y = x / (k + α / n · Σ x²)^β   over n channels around"

    size: int = param(
        default=5,
        label="Channels",
        minimum=1,
        maximum=255,
        help="How many neighbouring channels are summed, its own included.",
    )
    alpha: float = param(default=1e-4, label="Alpha", minimum=0, maximum=1000)
    beta: float = param(default=0.75, label="Beta", minimum=0.001, maximum=10)
    bias: float = param(
        default=1.0, label="K", minimum=0.001, maximum=1000, help="Keeps the divisor from zero."
    )

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import LocalResponseNorm as ResponseLayer

        return ResponseLayer(size=self.size, alpha=self.alpha, beta=self.beta, bias=self.bias)

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return say("over {n} channels").format(n=self.size)
