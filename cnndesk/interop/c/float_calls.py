"""Each operation as calls of the functions with float32 numbers.

A new operation registers its calls with `calls.register`.
"""

from __future__ import annotations

from functools import singledispatch

import numpy as np

from cnndesk.interop.c.float_functions import WITH_ALPHA
from cnndesk.interop.c.text import number
from cnndesk.interop.c.writing import Writing, border, by_filter, pixels, shape, window
from cnndesk.interop.lowering import operations as ops
from cnndesk.interop.lowering.operations import Clamp, Operation


@singledispatch
def calls(op: Operation, to: Writing) -> list[str]:
    """Return the statements of an operation."""
    raise NotImplementedError(type(op).__name__)


def _clamped(op: Operation, clamp: Clamp, to: Writing) -> list[str]:
    y = to.pointer(op.output)
    if clamp is Clamp.RELU:
        return [to.call("apply_relu", y, op.count, y)]
    if clamp is Clamp.RELU6:
        return [to.call("apply_clipped_relu", y, op.count, number(6), y)]
    return []


def _weights(op: ops.Weighted, to: Writing) -> tuple[str, str]:
    weight = by_filter(op.weight, op.filters_axis)
    return to.constant(op, "weight", "float", weight), to.constant(op, "bias", "float", op.bias)


@calls.register
def _(op: ops.Convolution, to: Writing) -> list[str]:
    (x, y), (weight, bias) = to.places(op), _weights(op, to)
    (image,) = to.program.inputs(op)
    k = window(op.weight.shape[:2], op.stride, op.pads, op.dilation)
    made = to.call("convolution", x, shape(image), weight, bias, k, op.groups, y, shape(op.shape))
    return [made, *_clamped(op, op.clamp, to)]


@calls.register
def _(op: ops.TransposedConvolution, to: Writing) -> list[str]:
    (x, y), (weight, bias) = to.places(op), _weights(op, to)
    (image,) = to.program.inputs(op)
    k = window(op.weight.shape[:2], op.stride, op.pads)
    name = "transposed_convolution"
    return [to.call(name, x, shape(image), weight, bias, k, y, shape(op.shape))]


@calls.register
def _(op: ops.Dense, to: Writing) -> list[str]:
    (x, y), (weight, bias) = to.places(op), _weights(op, to)
    count, units = op.weight.shape
    return [to.call("dense", x, count, weight, bias, y, units), *_clamped(op, op.clamp, to)]


@calls.register
def _(op: ops.Scale, to: Writing) -> list[str]:
    x, y = to.places(op)
    name = "scale_bytes" if op.inputs[0] == ops.IMAGE else "scale_channels"
    scale = to.constant(op, "scale", "float", op.scale)
    shift = to.constant(op, "shift", "float", op.shift)
    return [to.call(name, x, pixels(op.shape), op.shape[2], scale, shift, y)]


@calls.register
def _(op: ops.Pool, to: Writing) -> list[str]:
    x, y = to.places(op)
    (image,) = to.program.inputs(op)
    k, out = window(op.size, op.stride, op.pads), shape(op.shape)
    if op.mode == "max":
        return [to.call("max_pool", x, shape(image), k, y, out)]
    is_mean = int(op.mode == "average")
    return [to.call("sum_pool", x, shape(image), k, is_mean, border(op.counted), y, out)]


@calls.register
def _(op: ops.Pointwise, to: Writing) -> list[str]:
    x, y = to.places(op)
    own = [number(op.alpha)] if op.kind in WITH_ALPHA else []
    return [to.call(f"apply_{op.kind}", x, op.count, *own, y)]


@calls.register
def _(op: ops.PRelu, to: Writing) -> list[str]:
    x, y = to.places(op)
    slope = to.constant(op, "slope", "float", op.slope)
    return [to.call("prelu", x, pixels(op.shape), op.shape[2], slope, y)]


@calls.register
def _(op: ops.Padding, to: Writing) -> list[str]:
    x, y = to.places(op)
    (image,) = to.program.inputs(op)
    return [to.call("pad", x, shape(image), op.pads[0], op.pads[2], y, shape(op.shape))]


@calls.register
def _(op: ops.Cropping, to: Writing) -> list[str]:
    x, y = to.places(op)
    (image,) = to.program.inputs(op)
    return [to.call("crop", x, shape(image), op.pads[0], op.pads[2], y, shape(op.shape))]


@calls.register
def _(op: ops.Upsampling, to: Writing) -> list[str]:
    x, y = to.places(op)
    (image,) = to.program.inputs(op)
    return [to.call("upsample", x, shape(image), *op.factor, y, shape(op.shape))]


@calls.register
def _(op: ops.Reshaping, to: Writing) -> list[str]:
    return []


@calls.register
def _(op: ops.Sum, to: Writing) -> list[str]:
    a, b = (to.pointer(name) for name in op.inputs)
    made = to.call("add", a, b, op.count, to.pointer(op.output))
    return [made, *_clamped(op, op.clamp, to)]


@calls.register
def _(op: ops.Product, to: Writing) -> list[str]:
    factors = [
        part
        for name, one in zip(op.inputs, to.program.inputs(op), strict=True)
        for part in (to.pointer(name), pixels(one))
    ]
    own = (pixels(op.shape), op.shape[2], to.pointer(op.output))
    return [to.call("multiply", *factors, *own)]


@calls.register
def _(op: ops.Concatenation, to: Writing) -> list[str]:
    made, first = [], 0
    for name, one in zip(op.inputs, to.program.inputs(op), strict=True):
        own = (shape(one), first, to.pointer(op.output), shape(op.shape))
        made.append(to.call("put_channels", to.pointer(name), *own))
        first += one[2]
    return made


@calls.register
def _(op: ops.GroupNorm, to: Writing) -> list[str]:
    x, y = to.places(op)
    gamma = to.constant(op, "gamma", "float", op.gamma)
    beta = to.constant(op, "beta", "float", op.beta)
    own = (shape(op.shape), op.groups, number(op.epsilon), gamma, beta)
    return [to.call("group_norm", x, *own, y)]


@calls.register
def _(op: ops.ResponseNorm, to: Writing) -> list[str]:
    x, y = to.places(op)
    numbers = (number(one) for one in (op.alpha, op.beta, op.bias))
    return [to.call("response_norm", x, shape(op.shape), op.size, *numbers, y)]


@calls.register
def _(op: ops.Softmax, to: Writing) -> list[str]:
    x, y = to.places(op)
    return [to.call("softmax", x, op.count, y)]


def answer(to: Writing) -> list[str]:
    """Return the statements that give the output to the caller."""
    count = int(np.prod(to.program.shapes[to.program.output]))
    return [to.call("copy", to.pointer(to.program.output), count, "scores")]
