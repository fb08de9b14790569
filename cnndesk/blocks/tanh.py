"""Tanh: values between −1 and 1."""

from __future__ import annotations

from cnndesk.blocks.elementwise import ActivationBlock
from cnndesk.blocks.spec import block


@block
class Tanh(ActivationBlock):
    """Squeezes every value between −1 and 1."""

    type = "tanh"
    title = "Tanh"
    place = 8
    prefix = "tanh"
    sentence = "Squeezes every value between −1 and 1."
    description = (
        "Squeezes every value between −1 and 1, with 0 staying 0. "
        "The activation of the first LeNet; flat far from zero, like the sigmoid."
    )
    formula = "y = tanh(x)"
    kind = "tanh"
    short = "tanh(x)"
