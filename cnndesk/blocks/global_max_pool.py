"""Global max: one number for each map, its largest value."""

from __future__ import annotations

from cnndesk.blocks.pooling import GlobalPoolBlock
from cnndesk.blocks.spec import block


@block
class GlobalMaxPool(GlobalPoolBlock):
    """Makes one number of each map: its largest value."""

    type = "global_max_pool"
    title = "Global max"
    place = 5
    prefix = "gmp"
    sentence = "Makes one number of each map: its largest value."
    description = (
        "Replaces each map by its largest value, one number for each channel. "
        "It says whether a pattern occurs anywhere in the image."
    )
    formula = "y[c] = max over all pixels of x[c]"
    mode = "max"
