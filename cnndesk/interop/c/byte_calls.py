"""Each operation as calls of the functions with 8-bit numbers.

A new operation registers its calls with `calls.register`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import singledispatch

import numpy as np

from cnndesk.interop.c.text import number
from cnndesk.interop.c.writing import Writing, border, by_filter, pixels, shape, window
from cnndesk.interop.lowering import operations as ops
from cnndesk.interop.lowering.lower import UNITS
from cnndesk.interop.lowering.operations import Clamp, Operation
from cnndesk.interop.lowering.rounding import (
    HIGHEST,
    LOWEST,
    Bytes,
    Multiplier,
    Rounded,
    Weights,
)


@dataclass
class ByteWriting(Writing):
    """A file of 8-bit numbers.

    Attributes
    ----------
    numbers : Rounded
        What the bytes stand for.
    """

    numbers: Rounded = field(kw_only=True)

    def bytes_of(self, name: str) -> Bytes:
        """Return what the bytes of a value stand for."""
        return self.numbers.bytes_of[name]

    def weights(self, op: ops.Weighted | ops.Scale) -> str:
        """Add weights, bias and the factors of the sums; return the `Weights` of C."""
        found: Weights = self.numbers.weights(op)
        axis = op.filters_axis if isinstance(op, ops.Weighted) else 1
        x, y = self.bytes_of(op.inputs[0]), self.bytes_of(op.output)
        factors = [Multiplier.of(x.scale * float(scale) / y.scale) for scale in found.scales]
        names = [
            self.constant(op, "weight", "int8_t", by_filter(found.values, axis)),
            self.constant(op, "bias", "int32_t", found.bias),
            self.constant(op, "mantissa", "int32_t", np.array([f.mantissa for f in factors])),
            self.constant(op, "shift", "int8_t", np.array([f.shift for f in factors], np.int8)),
        ]
        return f"(Weights){{{', '.join(names)}}}"


def ends(one: Bytes, clamp: Clamp = Clamp.NONE) -> str:
    """Return the `Ends` of C: the byte for 0, the lowest and the highest one."""
    low, high = LOWEST, HIGHEST
    if clamp is not Clamp.NONE:
        low = max(low, one.zero)
    if clamp is Clamp.RELU6:
        high = min(high, one.zero + round(6 / one.scale))
    return f"(Ends){{{one.zero}, {low}, {high}}}"


@singledispatch
def calls(op: Operation, to: ByteWriting) -> list[str]:
    """Return the statements of an operation."""
    raise NotImplementedError(type(op).__name__)


def _factor(op: Operation, to: ByteWriting, index: int = 0) -> Multiplier:
    """Return by what an input's bytes are multiplied to become the output's."""
    return Multiplier.of(to.bytes_of(op.inputs[index]).scale / to.bytes_of(op.output).scale)


@calls.register
def _(op: ops.Convolution, to: ByteWriting) -> list[str]:
    x, y = to.places(op)
    (image,) = to.program.inputs(op)
    k = window(op.weight.shape[:2], op.stride, op.pads, op.dilation)
    given = (x, shape(image), to.bytes_of(op.inputs[0]).zero, to.weights(op), k, op.groups)
    last = ends(to.bytes_of(op.output), op.clamp)
    return [to.call("convolution", *given, y, shape(op.shape), last)]


@calls.register
def _(op: ops.TransposedConvolution, to: ByteWriting) -> list[str]:
    x, y = to.places(op)
    (image,) = to.program.inputs(op)
    k = window(op.weight.shape[:2], op.stride, op.pads)
    given = (x, shape(image), to.bytes_of(op.inputs[0]).zero, to.weights(op), k)
    last = ends(to.bytes_of(op.output))
    return [to.call("transposed_convolution", *given, y, shape(op.shape), last)]


@calls.register
def _(op: ops.Dense, to: ByteWriting) -> list[str]:
    x, y = to.places(op)
    count, units = op.weight.shape
    given = (x, count, to.bytes_of(op.inputs[0]).zero, to.weights(op))
    return [to.call("dense", *given, y, units, ends(to.bytes_of(op.output), op.clamp))]


@calls.register
def _(op: ops.Scale, to: ByteWriting) -> list[str]:
    if op.output == UNITS:
        return []  # of real numbers, by `answer`
    x, y = to.places(op)
    size, last = (pixels(op.shape), op.shape[2]), ends(to.bytes_of(op.output))
    if op.inputs[0] == ops.IMAGE:
        return [to.call("scale_bytes", x, *size, to.weights(op), y, last)]
    zero = to.bytes_of(op.inputs[0]).zero
    return [to.call("scale_channels", x, *size, zero, to.weights(op), y, last)]


@calls.register
def _(op: ops.Pool, to: ByteWriting) -> list[str]:
    x, y = to.places(op)
    (image,) = to.program.inputs(op)
    k, out = window(op.size, op.stride, op.pads), shape(op.shape)
    if op.mode == "max":
        return [to.call("max_pool", x, shape(image), k, y, out)]
    factor, zero = _factor(op, to), to.bytes_of(op.inputs[0]).zero
    given = (x, shape(image), zero, k, int(op.mode == "average"), border(op.counted))
    last = ends(to.bytes_of(op.output))
    return [to.call("sum_pool", *given, factor.mantissa, factor.shift, y, out, last)]


@calls.register
def _(op: ops.Pointwise, to: ByteWriting) -> list[str]:
    if op.output == to.program.output:
        return []  # of real numbers, by `answer`
    x, y = to.places(op)
    table = to.bytes_of(op.inputs[0]).table(op, to.bytes_of(op.output))
    name = to.constant(op, "table", "int8_t", table)
    return [to.call("look_up", x, op.count, name, y)]


@calls.register
def _(op: ops.PRelu, to: ByteWriting) -> list[str]:
    x, y = to.places(op)
    scale = float(max(np.abs(op.slope).max(), 1e-12)) / HIGHEST
    slope = to.constant(op, "slope", "int8_t", np.rint(op.slope / scale).astype(np.int8))
    plain = to.bytes_of(op.inputs[0]).scale / to.bytes_of(op.output).scale
    factors = (Multiplier.of(plain), Multiplier.of(plain * scale))
    mantissa = to.constant(op, "mantissa", "int32_t", np.array([f.mantissa for f in factors]))
    shift = to.constant(op, "shift", "int8_t", np.array([f.shift for f in factors], np.int8))
    given = (x, pixels(op.shape), op.shape[2], to.bytes_of(op.inputs[0]).zero)
    return [to.call("prelu", *given, slope, mantissa, shift, y, ends(to.bytes_of(op.output)))]


@calls.register
def _(op: ops.Padding, to: ByteWriting) -> list[str]:
    x, y = to.places(op)
    (image,) = to.program.inputs(op)
    zero = to.bytes_of(op.output).zero
    return [to.call("pad", x, shape(image), zero, op.pads[0], op.pads[2], y, shape(op.shape))]


@calls.register
def _(op: ops.Cropping, to: ByteWriting) -> list[str]:
    x, y = to.places(op)
    (image,) = to.program.inputs(op)
    return [to.call("crop", x, shape(image), op.pads[0], op.pads[2], y, shape(op.shape))]


@calls.register
def _(op: ops.Upsampling, to: ByteWriting) -> list[str]:
    x, y = to.places(op)
    (image,) = to.program.inputs(op)
    return [to.call("upsample", x, shape(image), *op.factor, y, shape(op.shape))]


@calls.register
def _(op: ops.Reshaping, to: ByteWriting) -> list[str]:
    return []


@calls.register
def _(op: ops.Sum, to: ByteWriting) -> list[str]:
    y = to.bytes_of(op.output)
    scales = [to.bytes_of(name).scale for name in op.inputs]
    shift = Multiplier.of(max(scales) / y.scale).shift
    given: list[object] = []
    for name, scale in zip(op.inputs, scales, strict=True):
        factor = round(scale / y.scale * 2.0**shift)
        given += [to.pointer(name), to.bytes_of(name).zero, min(factor, 2**31 - 1)]
    return [to.call("add", *given, shift, op.count, to.pointer(op.output), ends(y, op.clamp))]


@calls.register
def _(op: ops.Product, to: ByteWriting) -> list[str]:
    y, product, given = to.bytes_of(op.output), 1.0, list[object]()
    for name, one in zip(op.inputs, to.program.inputs(op), strict=True):
        given += [to.pointer(name), pixels(one), to.bytes_of(name).zero]
        product *= to.bytes_of(name).scale
    factor = Multiplier.of(product / y.scale)
    own = (factor.mantissa, factor.shift, pixels(op.shape), op.shape[2], to.pointer(op.output))
    return [to.call("multiply", *given, *own, ends(y))]


@calls.register
def _(op: ops.Concatenation, to: ByteWriting) -> list[str]:
    made, first, last = [], 0, ends(to.bytes_of(op.output))
    for index, one in enumerate(to.program.inputs(op)):
        name, factor = op.inputs[index], _factor(op, to, index)
        given = (to.pointer(name), shape(one), to.bytes_of(name).zero)
        own = (factor.mantissa, factor.shift, first, to.pointer(op.output), shape(op.shape))
        made.append(to.call("put_channels", *given, *own, last))
        first += one[2]
    return made


def _with_scales(op: Operation, to: ByteWriting) -> tuple[list[object], list[object]]:
    """Return the arguments of a function that reckons with real numbers: first and last ones."""
    x, y = to.bytes_of(op.inputs[0]), to.bytes_of(op.output)
    first = [to.pointer(op.inputs[0]), shape(op.shape), x.zero, number(x.scale)]
    return first, [to.pointer(op.output), number(y.scale), ends(y)]


@calls.register
def _(op: ops.GroupNorm, to: ByteWriting) -> list[str]:
    first, last = _with_scales(op, to)
    gamma = to.constant(op, "gamma", "float", op.gamma)
    beta = to.constant(op, "beta", "float", op.beta)
    return [to.call("group_norm", *first, op.groups, number(op.epsilon), gamma, beta, *last)]


@calls.register
def _(op: ops.ResponseNorm, to: ByteWriting) -> list[str]:
    first, last = _with_scales(op, to)
    numbers = (number(one) for one in (op.alpha, op.beta, op.bias))
    return [to.call("response_norm", *first, op.size, *numbers, *last)]


@calls.register
def _(op: ops.Softmax, to: ByteWriting) -> list[str]:
    return []  # of real numbers, by `answer`


def answer(to: ByteWriting) -> list[str]:
    """Return the statements that give the output: its last function is of real numbers."""
    op = to.program.operations[-1]
    is_last = isinstance(op, ops.Softmax | ops.Pointwise) or op.output == UNITS
    name = op.inputs[0] if is_last else op.output
    one = to.bytes_of(name)
    made = [to.call("values", to.pointer(name), op.count, number(one.scale), one.zero, "scores")]
    if isinstance(op, ops.Softmax):
        made.append(to.call("softmax", "scores", op.count, "scores"))
    elif isinstance(op, ops.Pointwise):
        made.append(to.call(f"apply_{op.kind}", "scores", op.count, "scores"))
    elif isinstance(op, ops.Scale) and is_last:
        scale = to.constant(op, "scale", "float", op.scale)
        shift = to.constant(op, "shift", "float", op.shift)
        made.append(to.call("to_units", "scores", op.count, scale, shift))
    return made
