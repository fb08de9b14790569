"""Softplus: a rounded ReLU."""

from __future__ import annotations

from cnndesk.blocks.elementwise import ActivationBlock
from cnndesk.blocks.spec import block


@block
class Softplus(ActivationBlock):
    """A rounded ReLU that never quite reaches zero."""

    type = "softplus"
    title = "Softplus"
    place = 9
    prefix = "softplus"
    sentence = "A rounded ReLU that never quite reaches zero."
    description = (
        "Rounds the corner of ReLU off. Its slope is the sigmoid, so it is never exactly flat."
    )
    formula = "y = log(1 + exp(x))"
    kind = "softplus"
    short = "log(1 + eˣ)"
