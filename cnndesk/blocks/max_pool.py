"""Max pool: keeps the largest value of each window."""

from __future__ import annotations

from cnndesk.blocks.pooling import PoolBlock
from cnndesk.blocks.spec import block


@block
class MaxPool(PoolBlock):
    """The largest value of each window; padding never wins."""

    type = "max_pool"
    title = "Max pool"
    place = 1
    key = "P"
    prefix = "pool"
    sentence = "Keeps the largest value of each window and so shrinks the map."
    description = (
        "Keeps the largest value of each window. "
        "The map shrinks, and small shifts of the image matter less."
    )
    formula = "y = max over the window of x"
    mode = "max"
