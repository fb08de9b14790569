"""Sum pool: the sum of each window."""

from __future__ import annotations

from cnndesk.blocks.pooling import PoolBlock
from cnndesk.blocks.spec import block


@block
class SumPool(PoolBlock):
    """Replaces each window by the sum of its values."""

    type = "sum_pool"
    title = "Sum pool"
    place = 3
    prefix = "sumpool"
    sentence = "Replaces each window by the sum of its values."
    description = (
        "Adds up the values of each window. "
        "It counts how much of a pattern there is, where average pooling says how much per pixel."
    )
    formula = "y = Σ over the window of x"
    mode = "sum"
