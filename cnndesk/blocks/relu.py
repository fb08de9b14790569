"""ReLU: negative values become zero."""

from __future__ import annotations

from cnndesk.blocks.elementwise import ActivationBlock
from cnndesk.blocks.spec import block


@block
class ReLU(ActivationBlock):
    """The rectified linear unit, max(0, x)."""

    type = "relu"
    title = "ReLU"
    place = 1
    key = "R"
    prefix = "relu"
    sentence = "Sets negative values to zero and keeps the others."
    description = (
        "Sets negative values to zero and keeps the others. "
        "Without such a bend, a stack of layers could do no more than one layer."
    )
    formula = "y = max(0, x)"
    kind = "relu"
    short = "max(0, x)"
