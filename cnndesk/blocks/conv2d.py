"""Conv 2-D: learned filters that slide over all channels of the input."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Self

from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape, told
from cnndesk.blocks.spec import Block, Family, Misfit, ParameterCount, ParamFix, block
from cnndesk.blocks.windows import Window, initializer_param, padding_param, pads_param
from cnndesk.words import listed, say

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class Conv2D(Block):
    """A 2-D convolution with bias (cross-correlation, as everywhere in deep learning)."""

    type = "conv2d"
    title = "Conv 2-D"
    family = Family.CONVOLUTION
    place = 1
    key = "C"
    prefix = "conv"
    sentence = "Slides learned filters over the image; each makes one map."
    description = (
        "Slides small filters over the image. "
        "Each one makes a map that is bright where its pattern occurs."
    )
    formula = (
        "y[f, u, v] = b[f] + Σ w[f, c, i, j] · x[c, su+i, sv+j]"
        "   over channels c and kernel cells i, j; s is the stride"
    )

    filters: int = param(
        default=32, label="Filters", minimum=1, maximum=4096, help="Number of maps it makes."
    )
    kernel_size: tuple[int, int] = param(
        default=(3, 3),
        label="Kernel",
        unit="pixels, height × width",
        minimum=1,
        maximum=63,
        help="Size of each filter.",
    )
    stride: tuple[int, int] = param(
        default=(1, 1),
        label="Stride",
        unit="pixels",
        minimum=1,
        maximum=32,
        help="How far the window moves each time; 2 halves the size.",
    )
    padding: str = padding_param("same")
    pads: tuple[int, int, int, int] = pads_param()
    dilation: tuple[int, int] = param(
        default=(1, 1),
        label="Dilation",
        unit="pixels",
        minimum=1,
        maximum=32,
        help="Distance between the cells of the kernel; 1 is an ordinary convolution.",
        advanced=True,
    )
    groups: int = param(
        default=1,
        label="Groups",
        minimum=1,
        maximum=4096,
        help="Splits channels into groups that are filtered apart.",
        advanced=True,
    )
    bias: bool = param(default=True, label="Bias", help="Adds a learned number to each map.")
    initializer: str = initializer_param()

    @property
    def window(self) -> Window:
        """The sliding window."""
        return Window(self.kernel_size, self.stride, self.padding, self.pads, self.dilation)

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        (shape,) = inputs
        if shape.c % self.groups:
            raise Misfit(
                say("{groups} groups do not divide the {channels}.").format(
                    groups=self.groups, channels=told(shape.c, "input channel")
                ),
                say("Use 1 group or a divisor of {channels}.").format(channels=shape.c),
                short=say("{groups} groups, {channels} channels").format(
                    groups=self.groups, channels=shape.c
                ),
                fixes=[ParamFix(say("Use 1 group"), {"groups": 1})],
            )
        if self.filters % self.groups:
            more = -(-self.filters // self.groups) * self.groups
            raise Misfit(
                say("{groups} groups do not divide the {filters}.").format(
                    groups=self.groups, filters=told(self.filters, "filter")
                ),
                say("Use a multiple of {groups} filters, or 1 group.").format(groups=self.groups),
                short=say("{groups} groups, {filters} filters").format(
                    groups=self.groups, filters=self.filters
                ),
                fixes=[
                    ParamFix(say("Use {more} filters").format(more=more), {"filters": more}),
                    ParamFix(say("Use 1 group"), {"groups": 1}),
                ],
            )
        return Shape(*self.window.plane(shape), self.filters)

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import Conv2d

        return Conv2d(
            filters=self.filters,
            kernel_size=self.kernel_size,
            stride=self.stride,
            pads=self.window.resolved_pads(inputs[0]),
            dilation=self.dilation,
            groups=self.groups,
            bias=self.bias,
            initializer=self.initializer,
            trainable=trainable,
        )

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        size, *rest = self.window.facts()
        return listed([size, str(self.filters), *rest, self.padding])

    def parameters(self, inputs: Sequence[Shape]) -> ParameterCount:
        cells = self.kernel_size[0] * self.kernel_size[1] * (inputs[0].c // self.groups)
        total = cells * self.filters + self.filters * self.bias
        bias = f" + {self.filters}" if self.bias else ""
        return ParameterCount(total, f"{cells} × {self.filters}{bias}")

    def arithmetic(self, inputs: Sequence[Shape]) -> str:
        return self.window.arithmetic(inputs[0])

    def with_channels(self, channels: int) -> Self | None:
        return self.replace(filters=channels)
