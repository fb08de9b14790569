"""Depthwise convolution: each channel has filters of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import Block, Family, ParameterCount, block
from cnndesk.blocks.windows import Window, initializer_param, padding_param, pads_param
from cnndesk.words import listed, say

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class DepthwiseConv2D(Block):
    """A convolution with as many groups as input channels (MobileNet, Howard et al. 2017)."""

    type = "depthwise_conv2d"
    title = "Depthwise"
    family = Family.CONVOLUTION
    place = 2
    key = "W"
    prefix = "depthwise"
    sentence = "Filters each channel on its own; cheap, and usually followed by a 1×1 Conv 2-D."
    description = (
        "Slides one small filter over each channel on its own. "
        "A 1×1 convolution after it mixes the channels, for far fewer products than a full one."
    )
    formula = (
        "y[c, u, v] = b[c] + Σ w[c, i, j] · x[c, su+i, sv+j]"
        "   over kernel cells i, j; s is the stride"
    )

    multiplier: int = param(
        default=1,
        label="Multiplier",
        minimum=1,
        maximum=64,
        help="Number of filters for each input channel.",
    )
    kernel_size: tuple[int, int] = param(
        default=(3, 3), label="Kernel", unit="pixels, height × width", minimum=1, maximum=63
    )
    stride: tuple[int, int] = param(
        default=(1, 1), label="Stride", unit="pixels", minimum=1, maximum=32
    )
    padding: str = padding_param("same")
    pads: tuple[int, int, int, int] = pads_param()
    dilation: tuple[int, int] = param(
        default=(1, 1), label="Dilation", unit="pixels", minimum=1, maximum=32, advanced=True
    )
    bias: bool = param(default=True, label="Bias", help="Adds a learned number to each map.")
    initializer: str = initializer_param()

    @property
    def window(self) -> Window:
        """The sliding window."""
        return Window(self.kernel_size, self.stride, self.padding, self.pads, self.dilation)

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        (shape,) = inputs
        return Shape(*self.window.plane(shape), shape.c * self.multiplier)

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import Conv2d

        return Conv2d(
            filters=inputs[0].c * self.multiplier,
            kernel_size=self.kernel_size,
            stride=self.stride,
            pads=self.window.resolved_pads(inputs[0]),
            dilation=self.dilation,
            groups=inputs[0].c,
            bias=self.bias,
            initializer=self.initializer,
            trainable=trainable,
        )

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        several = [say("{n} each").format(n=self.multiplier)] if self.multiplier > 1 else []
        return listed([*self.window.facts(), *several, self.padding])

    def parameters(self, inputs: Sequence[Shape]) -> ParameterCount:
        cells = self.kernel_size[0] * self.kernel_size[1]
        filters = inputs[0].c * self.multiplier
        bias = f" + {filters}" if self.bias else ""
        return ParameterCount(cells * filters + filters * self.bias, f"{cells} × {filters}{bias}")

    def arithmetic(self, inputs: Sequence[Shape]) -> str:
        return self.window.arithmetic(inputs[0])
