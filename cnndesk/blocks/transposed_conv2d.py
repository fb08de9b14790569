"""Transposed convolution: makes maps larger, as a strided convolution makes them smaller."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Self

from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape, times
from cnndesk.blocks.spec import Block, Family, Misfit, ParameterCount, ParamFix, block
from cnndesk.blocks.windows import (
    Pair,
    Quad,
    by_direction,
    initializer_param,
    padding_param,
    pads_param,
    pair_text,
)
from cnndesk.words import listed, say

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class TransposedConv2D(Block):
    """The adjoint of a strided convolution; out = (in - 1) * stride + kernel - pads + extra."""

    type = "transposed_conv2d"
    title = "Transposed"
    family = Family.CONVOLUTION
    place = 3
    key = "T"
    prefix = "deconv"
    sentence = "Makes maps larger with learned filters: the way back of a strided convolution."
    description = (
        "Stamps each input value, times a small learned filter, onto a larger map and adds up. "
        "It undoes the shrinking of a convolution with the same stride."
    )
    formula = "rows = (h − 1) · s + k − p"

    filters: int = param(
        default=32, label="Filters", minimum=1, maximum=4096, help="Number of maps it makes."
    )
    kernel_size: tuple[int, int] = param(
        default=(3, 3), label="Kernel", unit="pixels, height × width", minimum=1, maximum=63
    )
    stride: tuple[int, int] = param(
        default=(2, 2),
        label="Stride",
        unit="pixels",
        minimum=1,
        maximum=32,
        help="How many times larger the map becomes.",
    )
    padding: str = padding_param("same")
    pads: tuple[int, int, int, int] = pads_param()
    output_padding: tuple[int, int] = param(
        default=(0, 0),
        label="Extra rows, columns",
        unit="pixels",
        minimum=0,
        maximum=31,
        help="Added at the bottom and right.",
        advanced=True,
        enabled_when=("padding", "explicit"),
    )
    bias: bool = param(default=True, label="Bias", help="Adds a learned number to each map.")
    initializer: str = initializer_param()

    @property
    def resolved(self) -> tuple[Quad, Pair]:
        """The pads (top, bottom, left, right) cut off, and the rows and columns added."""
        if self.padding == "explicit":
            return self.pads, self.output_padding
        if self.padding == "valid":
            return (0, 0, 0, 0), (0, 0)
        # "same": the output is the input times the stride.
        excess = [k - s for k, s in zip(self.kernel_size, self.stride, strict=True)]
        high, wide = (max(e, 0) for e in excess)
        pads = (high // 2, high - high // 2, wide // 2, wide - wide // 2)
        return pads, (max(-excess[0], 0), max(-excess[1], 0))

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        (shape,) = inputs
        if self.padding == "explicit":
            self._check_output_padding()
        (top, bottom, left, right), (more_rows, more_columns) = self.resolved
        (kh, kw), (sh, sw) = self.kernel_size, self.stride
        rows = (shape.h - 1) * sh + kh - top - bottom + more_rows
        columns = (shape.w - 1) * sw + kw - left - right + more_columns
        if rows < 1 or columns < 1:
            raise Misfit(
                say("Pads {numbers} cut off the whole output.").format(
                    numbers=", ".join(map(str, self.pads))
                ),
                say("Use smaller pads or padding “same”."),
                short=say("pads too large"),
                fixes=[ParamFix(say("Set padding to “same”"), {"padding": "same"})],
            )
        return Shape(rows, columns, self.filters)

    def _check_output_padding(self) -> None:
        if any(o >= s for o, s in zip(self.output_padding, self.stride, strict=True)):
            fits = tuple(
                min(o, s - 1) for o, s in zip(self.output_padding, self.stride, strict=True)
            )
            raise Misfit(
                say(
                    "Extra rows, columns {output_padding} are not smaller than the stride {stride}."
                ).format(output_padding=times(*self.output_padding), stride=times(*self.stride)),
                say("Use at most {fits}.").format(fits=times(*fits)),
                short=say("too many extra rows"),
                fixes=[
                    ParamFix(say("Use {fits}").format(fits=times(*fits)), {"output_padding": fits})
                ],
            )

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import ConvTranspose2d

        pads, output_padding = self.resolved
        return ConvTranspose2d(
            filters=self.filters,
            kernel_size=self.kernel_size,
            stride=self.stride,
            pads=pads,
            output_padding=output_padding,
            bias=self.bias,
            initializer=self.initializer,
            trainable=trainable,
        )

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        stride = say("stride {n}").format(n=pair_text(self.stride))
        return listed([times(*self.kernel_size), str(self.filters), stride, self.padding])

    def parameters(self, inputs: Sequence[Shape]) -> ParameterCount:
        cells = self.kernel_size[0] * self.kernel_size[1] * inputs[0].c
        bias = f" + {self.filters}" if self.bias else ""
        total = cells * self.filters + self.filters * self.bias
        return ParameterCount(total, f"{cells} × {self.filters}{bias}")

    def arithmetic(self, inputs: Sequence[Shape]) -> str:
        (top, bottom, left, right), (more_rows, more_columns) = self.resolved
        (kh, kw), (sh, sw) = self.kernel_size, self.stride
        return by_direction(
            _line(inputs[0].h, sh, kh, top + bottom, more_rows),
            _line(inputs[0].w, sw, kw, left + right, more_columns),
        )

    def with_channels(self, channels: int) -> Self | None:
        return self.replace(filters=channels)


def _line(extent: int, stride: int, kernel: int, pads: int, extra: int) -> str:
    result = (extent - 1) * stride + kernel - pads + extra
    minus = f" − {pads}" if pads else ""
    plus = f" + {extra}" if extra else ""
    return f"({extent} − 1) · {stride} + {kernel}{minus}{plus} = {result}"
