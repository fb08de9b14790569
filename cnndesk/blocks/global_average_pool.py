"""Global average: one number for each map, its mean."""

from __future__ import annotations

from cnndesk.blocks.pooling import GlobalPoolBlock
from cnndesk.blocks.spec import block


@block
class GlobalAveragePool(GlobalPoolBlock):
    """Makes one number of each map: its mean."""

    type = "global_average_pool"
    title = "Global average"
    place = 4
    key = "G"
    prefix = "gap"
    sentence = "Makes one number of each map: its mean."
    description = (
        "Replaces each map by its mean, one number for each channel. "
        "The rest of the network then no longer depends on the size of the image."
    )
    formula = "y[c] = mean over all pixels of x[c]"
    mode = "average"
