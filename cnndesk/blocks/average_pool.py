"""Average pool: the mean of each window."""

from __future__ import annotations

from cnndesk.blocks.params import param
from cnndesk.blocks.pooling import PoolBlock
from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import block


@block
class AveragePool(PoolBlock):
    """Replaces each window by its mean and so shrinks the map.

    The divisor is the number of real cells. Where padding counts it is that of the cells in the
    image and in the stated padding, as ``count_include_pad`` does elsewhere; rows and columns that
    only rounding up added never count.
    """

    type = "average_pool"
    title = "Average pool"
    place = 2
    key = "V"
    prefix = "avgpool"
    sentence = "Replaces each window by its mean and so shrinks the map."
    description = (
        "Replaces each window by the mean of its values; padding does not count unless it is said "
        "to. The map shrinks and becomes smoother."
    )
    formula = "y = mean over the window of x"
    mode = "average"

    count_padding: bool = param(
        default=False,
        label="Count padding",
        help="Zeros of the padding are values too: the mean is smaller at the border.",
        advanced=True,
        enabled_when=("padding", ("same", "explicit")),
    )

    def counted_pads(self, shape: Shape) -> tuple[int, int, int, int]:
        """Return the padding whose cells the mean counts."""
        return self.window.stated_pads(shape) if self.count_padding else (0, 0, 0, 0)
