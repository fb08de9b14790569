"""Hard swish: SiLU made of straight lines."""

from __future__ import annotations

from cnndesk.blocks.elementwise import ActivationBlock
from cnndesk.blocks.spec import block


@block
class HardSwish(ActivationBlock):
    """SiLU made of straight lines: nearly the same curve, much cheaper."""

    type = "hard_swish"
    title = "Hard swish"
    place = 10
    prefix = "hswish"
    sentence = "SiLU made of straight lines: nearly the same curve, much cheaper."
    description = (
        "Imitates SiLU with straight lines. "
        "Nearly the same curve without an exponential (MobileNetV3, Howard et al. 2019)."
    )
    formula = "y = x · min(max(x + 3, 0), 6) / 6"
    kind = "hard_swish"
    short = "x · relu6(x + 3) / 6"
