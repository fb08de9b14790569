"""Fully connected layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from typing import ClassVar

from .. import dense
from ..bfloat16 import with_bfloat16
from ..convolution import ACCUMULATE, RELU
from ..reading import EVERYTHING, Reading
from ..rowwise import bias_gradient, contiguous, copy_tensor
from ..rules import Rule, WeightedSum
from ..tensor import Builder, Tensor
from ..types import Shape
from .base import Call, Layer


@dataclass(frozen=True, kw_only=True)
class Dense(Layer):
    """y = x W + b over all values of the image, flattened in the order h, w, c.

    Parameters
    ----------
    units : int
    bias : bool
    initializer : str
    mixed : bool
        Whether its products are of bfloat16 numbers.
    """

    takes_relu: ClassVar[bool] = True
    units: int
    bias: bool = True
    initializer: str = "he_normal"
    mixed: bool = False

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return 1, 1, self.units

    def parameter_shapes(self, inputs: Sequence[Shape]) -> dict[str, tuple[int, ...]]:
        shapes: dict[str, tuple[int, ...]] = {"weight": (prod(inputs[0]), self.units)}
        if self.bias:
            shapes["bias"] = (self.units,)
        return shapes

    def forward(self, b: Builder, call: Call) -> None:
        b = with_bfloat16(b) if self.mixed else b
        x = call.kept["x"] = contiguous(b, call.xs[0])
        mode = RELU if call.relu else 0
        weight, bias = call.parameters["weight"], call.parameters.get("bias")
        dense.forward(b, x, weight, call.y, bias=bias, mode=mode, ceiling=call.ceiling)

    def backward(self, b: Builder, call: Call) -> None:
        b = with_bfloat16(b) if self.mixed else b
        x: Tensor = call.kept["x"]
        weight, slot = call.parameters["weight"], call.dxs[0]
        if slot:
            if slot.tensor.contiguous:
                mode = ACCUMULATE if slot.accumulate else 0
                dense.input_gradient(b, call.dy, weight, slot.tensor, mode=mode)
            else:
                dx = b.tensor(x.shape[1:])
                dense.input_gradient(b, call.dy, weight, dx)
                copy_tensor(b, dx, slot.tensor, accumulate=slot.accumulate)
        if self.trainable:
            call.gradients["weight"] = dense.weight_gradient(b, x, call.dy, weight.shape)
            if self.bias:
                call.gradients["bias"] = bias_gradient(b, call.dy)

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return EVERYTHING

    def rule(self) -> Rule:
        return WeightedSum(filters_axis=1)
