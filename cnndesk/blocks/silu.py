"""SiLU: a smooth ReLU, also known as swish."""

from __future__ import annotations

from cnndesk.blocks.elementwise import ActivationBlock
from cnndesk.blocks.spec import block


@block
class SiLU(ActivationBlock):
    """A smooth ReLU: each value times its own sigmoid (also called swish)."""

    type = "silu"
    title = "SiLU"
    place = 6
    prefix = "silu"
    sentence = "A smooth ReLU: each value times its own sigmoid (also called swish)."
    description = (
        "Multiplies each value by its own sigmoid. "
        "It is smooth, dips a little below zero, and is also known as swish."
    )
    formula = "y = x / (1 + exp(−x))"
    kind = "silu"
    short = "x · σ(x)"
