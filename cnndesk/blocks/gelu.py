"""GELU: a smooth ReLU."""

from __future__ import annotations

from cnndesk.blocks.elementwise import ActivationBlock
from cnndesk.blocks.spec import block


@block
class GELU(ActivationBlock):
    """A smooth ReLU: each value times the chance that a normal number is below it."""

    type = "gelu"
    title = "GELU"
    place = 5
    prefix = "gelu"
    sentence = "A smooth ReLU: each value times the chance that a normal number is below it."
    description = (
        "Multiplies each value by the share of a normal distribution that lies below it. "
        "A smooth relative of ReLU, used in transformers (Hendrycks and Gimpel 2016)."
    )
    formula = "y = x · Φ(x)"
    kind = "gelu"
    short = "x · Φ(x)"
