"""Sigmoid: values between 0 and 1."""

from __future__ import annotations

from cnndesk.blocks.elementwise import ActivationBlock
from cnndesk.blocks.spec import block


@block
class Sigmoid(ActivationBlock):
    """Squeezes every value between 0 and 1."""

    type = "sigmoid"
    title = "Sigmoid"
    place = 7
    prefix = "sigmoid"
    sentence = "Squeezes every value between 0 and 1."
    description = (
        "Squeezes every value between 0 and 1. "
        "Far from zero it is flat, so that deep networks learn slowly with it."
    )
    formula = "y = 1 / (1 + exp(−x))"
    kind = "sigmoid"
    short = "σ(x)"
