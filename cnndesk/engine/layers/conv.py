"""Convolution: ordinary, grouped, depthwise, dilated, strided; and the fixed filters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from .. import convolution as conv
from .. import depthwise, winograd, winograd_parts, winograd_strided
from ..axes import SAME, Groups
from ..bfloat16 import with_bfloat16
from ..reading import Reading, sliding, spreading
from ..rowwise import bias_gradient
from ..rules import FixedSum, Rule, WeightedSum
from ..tensor import Builder, Pads, Tensor
from ..types import FloatArray, Shape
from ..window import Window, window_output
from .base import Call, Layer, Slot, as_pads


@dataclass(frozen=True, kw_only=True)
class Conv2d(Layer):
    """A convolution with learned filters.

    y[i, j, k] = bias[k]
    + sum over r, s, c of x[i*stride - pad + r*dilation, ..., c] * weight[r, s, c, k].

    Parameters
    ----------
    filters : int
        Output channels K.
    kernel_size, stride, dilation : (int, int)
        Height and width.
    pads : (int, int, int, int)
        Zeros added at top, bottom, left, right.
    groups : int
        Channels and filters fall into this many independent groups; as many groups as channels and
        filters is a depthwise convolution.
    bias : bool
    initializer : str
        See `cnndesk.engine.initializers`.
    mixed : bool
        Whether its products are of bfloat16 numbers.
    """

    takes_relu: ClassVar[bool] = True
    takes_sum: ClassVar[bool] = True
    filters: int
    kernel_size: tuple[int, int]
    stride: tuple[int, int] = (1, 1)
    pads: tuple[int, int, int, int] = (0, 0, 0, 0)
    dilation: tuple[int, int] = (1, 1)
    groups: int = 1
    bias: bool = True
    initializer: str = "he_normal"
    mixed: bool = False

    @property
    def window(self) -> Window:
        """The geometry."""
        return Window(self.kernel_size, self.stride, as_pads(self.pads), self.dilation)

    def depthwise(self, channels: int) -> bool:
        """Whether each channel has exactly one filter of its own."""
        return self.groups == channels == self.filters and channels > 1

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return window_output(self.window, inputs[0], self.filters)

    def parameter_shapes(self, inputs: Sequence[Shape]) -> dict[str, tuple[int, ...]]:
        shapes: dict[str, tuple[int, ...]] = {
            "weight": (*self.kernel_size, inputs[0][2] // self.groups, self.filters)
        }
        if self.bias:
            shapes["bias"] = (self.filters,)
        return shapes

    def winograd(self, shape: Shape) -> bool:
        """Whether a convolution over this input runs as Winograd."""
        return winograd.chosen(
            self.window, self.groups, shape[:2], shape[2], self.filters, mixed=self.mixed
        )

    def strided(self, shape: Shape) -> bool:
        """Whether a convolution over this input runs as Winograd at stride 2.

        In mixed precision a direct convolution is as fast.
        """
        return not self.mixed and winograd_strided.chosen(
            self.window, self.groups, shape[:2], shape[2], self.filters
        )

    def parts(self, shape: Shape) -> int:
        """Return the taps of a part, where it runs as several smaller Winograd ones; else 0."""
        if self.strided(shape):
            return 0
        return winograd_parts.taps_together(
            self.window, self.groups, shape[:2], shape[2], self.filters
        )

    def tiled(self, shape: Shape) -> bool:
        """Whether a convolution over this input runs as one or several Winograd ones."""
        return self.winograd(shape) or self.strided(shape) or self.parts(shape) > 0

    def input_pads(self, inputs: Sequence[Shape]) -> Pads:
        h, w, _ = inputs[0]
        if self.winograd(inputs[0]):
            return winograd.input_pads(self.window, h, w)
        if self.strided(inputs[0]):
            return winograd_strided.input_pads(self.window, h, w)
        pads, taps = self.window.input_pads(h, w), self.parts(inputs[0])
        return pads.union(winograd_parts.input_pads(self.window, h, w, taps)) if taps else pads

    def gradient_pads(self, inputs: Sequence[Shape]) -> Pads:
        h, w, _ = inputs[0]
        if self.winograd(inputs[0]):
            return winograd.gradient_pads(self.window, h, w)
        if self.strided(inputs[0]):
            return winograd_strided.gradient_pads(self.window, h, w)
        pads, taps = self.window.gradient_pads(h, w), self.parts(inputs[0])
        return pads.union(winograd_parts.gradient_pads(self.window, h, w, taps)) if taps else pads

    def takes_pool(self, inputs: Sequence[Shape], *, passes_gradient: bool) -> bool:
        """Whether the layer can take over a 2x2 maximum that follows it."""
        if self.winograd(inputs[0]):
            return winograd.halves(self.window)
        return self.groups == 1 and not passes_gradient and not self.tiled(inputs[0])

    def takes_mask(self, inputs: Sequence[Shape]) -> bool:
        """Whether the layer can apply the gradient mask of a ReLU before it."""
        return self.winograd(inputs[0]) or self.strided(inputs[0])

    def forward(self, b: Builder, call: Call) -> None:
        b = with_bfloat16(b) if self.mixed else b
        x, weight, bias = call.xs[0], call.parameters["weight"], call.parameters.get("bias")
        mode = (conv.RELU if call.relu else 0) | (conv.ACCUMULATE if call.adds else 0)
        end: Any = {"bias": bias, "mode": mode, "ceiling": call.ceiling}
        if self.depthwise(x.shape[3]):
            depthwise.forward(b, x, weight, call.y, self.window, **end)
            return
        if self.strided(x.shape[1:]):
            winograd_strided.forward(b, x, weight, call.y, self.window, **end)
            return
        taps = self.parts(x.shape[1:])
        if taps:
            winograd_parts.forward(b, x, weight, call.y, self.window, taps, **end)
            return
        codes = call.kept["codes"] = b.passing(call.y.shape, np.uint8) if call.pool else None
        if self.winograd(x.shape[1:]):
            winograd.forward(b, x, weight, call.y, self.window, codes=codes, **end)
        else:
            conv.forward(b, x, weight, call.y, self.window, groups=self.groups, codes=codes, **end)

    def backward(self, b: Builder, call: Call) -> None:
        b = with_bfloat16(b) if self.mixed else b
        shape = call.xs[0].shape[1:]
        if self.winograd(shape) or self.strided(shape):
            self._winograd_gradients(b, call)
            return
        if call.dxs[0]:
            self._input_gradient(b, call, call.dxs[0])
        if self.trainable:
            self._weight_gradient(b, call)

    def _winograd_gradients(self, b: Builder, call: Call) -> None:
        slot, x, weight = call.dxs[0], call.xs[0], call.parameters["weight"]
        mode = conv.ACCUMULATE if slot and slot.accumulate else 0
        into: Any = {
            "dx": slot.tensor if slot else None,
            "mode": mode | (conv.RELU if call.mask_dx else 0),
            "learns": self.trainable,
        }
        if self.strided(x.shape[1:]):
            gradients = winograd_strided.backward(b, x, call.dy, weight, self.window, **into)
        else:
            gradients = winograd.backward(
                b, x, call.dy, weight, self.window, codes=call.kept["codes"], **into
            )
        if gradients:
            call.gradients["weight"] = gradients[0]
            if self.bias:
                call.gradients["bias"] = gradients[1]

    def _input_gradient(self, b: Builder, call: Call, slot: Slot) -> None:
        weight, dy, dx = call.parameters["weight"], call.dy, slot.tensor
        mode = conv.ACCUMULATE if slot.accumulate else 0
        taps = self.parts(dx.shape[1:])
        if self.depthwise(dx.shape[3]):
            depthwise.input_gradient(b, dy, weight, dx, self.window, accumulate=slot.accumulate)
        elif taps:
            winograd_parts.input_gradient(b, dy, weight, dx, self.window, taps, mode=mode)
        else:
            conv.input_gradient(b, dy, weight, dx, self.window, groups=self.groups, mode=mode)

    def _weight_gradient(self, b: Builder, call: Call) -> None:
        x, dy, shape = call.xs[0], call.dy, call.parameters["weight"].shape
        taps = self.parts(x.shape[1:])
        if taps:
            weight, bias = winograd_parts.weight_gradient(b, x, dy, shape, self.window, taps)
            call.gradients["weight"] = weight
            if self.bias:
                call.gradients["bias"] = bias
            return
        if call.pool:
            spread = conv.Spread(dy, call.kept["codes"])
            weight, bias = conv.pooled_weight_gradient(b, x, spread, shape, self.window)
            call.gradients["weight"] = weight
            if self.bias:
                call.gradients["bias"] = bias
            return
        if self.depthwise(x.shape[3]):
            weight = depthwise.weight_gradient(b, x, dy, self.window)
        else:
            weight = conv.weight_gradient(b, x, dy, shape, self.window, groups=self.groups)
        call.gradients["weight"] = weight
        if self.bias:
            call.gradients["bias"] = bias_gradient(b, dy)

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return sliding(self.window, Groups(self.groups))

    def rule(self) -> Rule:
        return WeightedSum(filters_axis=3)


@dataclass(frozen=True, kw_only=True)
class FixedFilter(Layer):
    """One small matrix slid over every channel; nothing is learned.

    Parameters
    ----------
    matrix : tuple of rows of floats
    stride, pads
        As in `Conv2d`.
    """

    matrix: tuple[tuple[float, ...], ...]
    stride: tuple[int, int] = (1, 1)
    pads: tuple[int, int, int, int] = (0, 0, 0, 0)

    @property
    def window(self) -> Window:
        """The geometry."""
        return Window((len(self.matrix), len(self.matrix[0])), self.stride, as_pads(self.pads))

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return window_output(self.window, inputs[0], inputs[0][2])

    def input_pads(self, inputs: Sequence[Shape]) -> Pads:
        return self.window.input_pads(*inputs[0][:2])

    def gradient_pads(self, inputs: Sequence[Shape]) -> Pads:
        return self.window.gradient_pads(*inputs[0][:2])

    def _weight(self, b: Builder, channels: int) -> FloatArray:
        weight = b.zeros((*self.window.kernel, 1, channels))
        weight[...] = np.array(self.matrix, np.float32)[:, :, None, None]
        return weight

    def forward(self, b: Builder, call: Call) -> None:
        call.kept["weight"] = self._weight(b, call.y.shape[3])
        depthwise.forward(b, call.xs[0], call.kept["weight"], call.y, self.window)

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        if slot:
            depthwise.input_gradient(
                b,
                call.dy,
                call.kept["weight"],
                slot.tensor,
                self.window,
                accumulate=slot.accumulate,
            )

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return sliding(self.window, SAME)

    def rule(self) -> Rule:
        return FixedSum(self.matrix)


@dataclass(frozen=True, kw_only=True)
class ConvTranspose2d(Layer):
    """The adjoint of a convolution: enlarges by `stride`.

    See Dumoulin & Visin, arXiv:1603.07285, section 4.

    out = (in - 1)*stride + kernel - (pads of that axis) + output_padding. The weight is that of the
    convolution it is the adjoint of: (R, S, filters, input channels).
    """

    filters: int
    kernel_size: tuple[int, int]
    stride: tuple[int, int] = (1, 1)
    pads: tuple[int, int, int, int] = (0, 0, 0, 0)
    output_padding: tuple[int, int] = (0, 0)
    bias: bool = True
    initializer: str = "he_normal"
    mixed: bool = False

    @property
    def window(self) -> Window:
        """Geometry of the convolution this is the adjoint of."""
        return Window(self.kernel_size, self.stride, as_pads(self.pads))

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        h, w, _ = inputs[0]
        (kh, kw), (sh, sw), (top, bottom, left, right) = self.kernel_size, self.stride, self.pads
        return (
            (h - 1) * sh + kh - top - bottom + self.output_padding[0],
            (w - 1) * sw + kw - left - right + self.output_padding[1],
            self.filters,
        )

    def parameter_shapes(self, inputs: Sequence[Shape]) -> dict[str, tuple[int, ...]]:
        shapes: dict[str, tuple[int, ...]] = {
            "weight": (*self.kernel_size, self.filters, inputs[0][2])
        }
        if self.bias:
            shapes["bias"] = (self.filters,)
        return shapes

    def initial_parameter(
        self, name: str, shape: tuple[int, ...], rng: np.random.Generator
    ) -> FloatArray:
        """Return first values scaled by this layer's own inputs, which are the last axis here."""
        if name != "weight":
            return super().initial_parameter(name, shape, rng)
        swapped = super().initial_parameter(name, (*shape[:2], shape[3], shape[2]), rng)
        return np.ascontiguousarray(np.swapaxes(swapped, 2, 3))

    def _wide_window(self, h: int, w: int, rows: int, columns: int) -> Window:
        """Return the window whose output over (h, w) is exactly (rows, columns).

        Output padding is cut off the far pads.
        """
        top, _, left, _ = self.pads
        bottom = (rows - 1) * self.stride[0] + self.kernel_size[0] - h - top
        right = (columns - 1) * self.stride[1] + self.kernel_size[1] - w - left
        return Window(self.kernel_size, self.stride, Pads(top, bottom, left, right))

    def _adjoint(self, inputs: Sequence[Shape]) -> Window:
        h, w, _ = self.output_shape(inputs)
        return self._wide_window(h, w, inputs[0][0], inputs[0][1])

    def input_pads(self, inputs: Sequence[Shape]) -> Pads:
        h, w, _ = self.output_shape(inputs)
        return self._adjoint(inputs).gradient_pads(h, w)

    def gradient_pads(self, inputs: Sequence[Shape]) -> Pads:
        h, w, _ = self.output_shape(inputs)
        return self._adjoint(inputs).input_pads(h, w)

    def _call_window(self, x: Tensor) -> Window:
        return self._adjoint([x.shape[1:]])

    def forward(self, b: Builder, call: Call) -> None:
        b = with_bfloat16(b) if self.mixed else b
        x = call.xs[0]
        conv.input_gradient(
            b,
            x,
            call.parameters["weight"],
            call.y,
            self._call_window(x),
            bias=call.parameters.get("bias"),
        )

    def backward(self, b: Builder, call: Call) -> None:
        b = with_bfloat16(b) if self.mixed else b
        x, weight, slot = call.xs[0], call.parameters["weight"], call.dxs[0]
        window = self._call_window(x)
        if slot:
            mode = conv.ACCUMULATE if slot.accumulate else 0
            conv.forward(b, call.dy, weight, slot.tensor, window, mode=mode)
        if self.trainable:
            call.gradients["weight"] = conv.weight_gradient(b, call.dy, x, weight.shape, window)
            if self.bias:
                call.gradients["bias"] = bias_gradient(b, call.dy)

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return spreading(self.window, Groups(1))

    def rule(self) -> Rule:
        return WeightedSum(filters_axis=2)
