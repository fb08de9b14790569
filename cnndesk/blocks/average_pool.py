"""Average pool: the mean of each window."""

from __future__ import annotations

from cnndesk.blocks.pooling import PoolBlock
from cnndesk.blocks.spec import block


@block
class AveragePool(PoolBlock):
    """Replaces each window by its mean and so shrinks the map."""

    type = "average_pool"
    title = "Average pool"
    place = 2
    key = "V"
    prefix = "avgpool"
    sentence = "Replaces each window by its mean and so shrinks the map."
    description = (
        "Replaces each window by the mean of its values; padding does not count. "
        "The map shrinks and becomes smoother."
    )
    formula = "y = mean over the window of x"
    mode = "average"
