"""Group norm: groups of channels of one image are brought to mean 0 and deviation 1."""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd
from typing import TYPE_CHECKING

from cnndesk.blocks.elementwise import SameShapeBlock
from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape, told
from cnndesk.blocks.spec import Family, Misfit, ParameterCount, ParamFix, block
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class GroupNorm(SameShapeBlock):
    """Group normalisation (Wu and He 2018)."""

    type = "group_norm"
    title = "Group norm"
    family = Family.REGULARISATION
    place = 3
    prefix = "gn"
    sentence = "Brings groups of channels of each image to mean 0 and deviation 1."
    description = (
        "Brings groups of channels of one image to mean 0 and deviation 1, "
        "then scales and shifts each channel by learned numbers. "
        "It works well where memory allows only small batches."
    )
    formula = "y = γ · (x − mean) / √(variance + ε) + β"

    groups: int = param(
        default=8, label="Groups", minimum=1, maximum=4096, help="Must divide the channels."
    )
    epsilon: float = param(default=1e-5, label="Epsilon", minimum=1e-8, maximum=0.1, advanced=True)

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        (shape,) = inputs
        if shape.c % self.groups:
            fitting = gcd(shape.c, self.groups)
            raise Misfit(
                say("{groups} groups do not divide the {channels}.").format(
                    groups=self.groups, channels=told(shape.c, "channel")
                ),
                say("Use a divisor of {channels}, such as {fitting}.").format(
                    channels=shape.c, fitting=fitting
                ),
                short=say("{groups} groups, {channels} channels").format(
                    groups=self.groups, channels=shape.c
                ),
                fixes=[
                    ParamFix(
                        say("Use {groups}").format(groups=told(fitting, "group")),
                        {"groups": fitting},
                    )
                ],
            )
        return shape

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import GroupNorm as GroupNormLayer

        return GroupNormLayer(groups=self.groups, epsilon=self.epsilon, trainable=trainable)

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return told(self.groups, "group")

    def parameters(self, inputs: Sequence[Shape]) -> ParameterCount:
        return ParameterCount(2 * inputs[0].c, f"2 × {inputs[0].c}")
