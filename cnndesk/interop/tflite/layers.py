"""Each operation as operators of TFLite, in float32 or in 8-bit numbers.

A new operation registers what it becomes with `export.register`. A fully connected layer is a
convolution of one pixel: the same sums, and runtimes of any age know its scale per filter.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import singledispatch
from math import prod

import numpy as np

from cnndesk.interop.lowering import operations as ops
from cnndesk.interop.lowering.operations import Clamp, Operation
from cnndesk.interop.lowering.rounding import SHARES, Bytes
from cnndesk.interop.tflite.flatbuffer import Field, Number
from cnndesk.interop.tflite.graph import Kind, Padding
from cnndesk.interop.tflite.place import LEAST, Place, same_pads

_CLAMPS = {Clamp.NONE: 0, Clamp.RELU: 1, Clamp.RELU6: 3}
Options = dict[int, Field]


@singledispatch
def export(op: Operation, place: Place) -> None:
    """Put the operators of an operation into the graph."""
    raise NotImplementedError(type(op).__name__)


def _int(value: int) -> Number:
    return Number("i", value)


def _byte(value: int) -> Number:
    return Number("b", value)


def _window(padding: Padding, stride: tuple[int, int]) -> Options:
    return {0: _byte(padding), 1: _int(stride[1]), 2: _int(stride[0])}


# Sums of products ---------------------------------------------------------------------------


@export.register
def _(op: ops.Convolution, place: Place) -> None:
    size, channels = op.weight.shape[:2], place.program.inputs(op)[0][2]
    x, padding = place.padded(op, op.pads, size, op.stride, op.dilation)
    down, across = op.dilation
    options = _window(padding, op.stride)
    if op.groups == channels > 1:
        weights = place.weights(op, (2, 0, 1, 3), 3)
        options |= {3: _int(op.shape[2] // channels), 4: _byte(_CLAMPS[op.clamp])}
        options |= {5: _int(across), 6: _int(down)}
        place.put("DEPTHWISE_CONV_2D", [x, *weights], op, options)
        return
    options |= {3: _byte(_CLAMPS[op.clamp]), 4: _int(across), 5: _int(down)}
    place.put("CONV_2D", [x, *place.weights(op, (3, 0, 1, 2), 0)], op, options)


@export.register
def _(op: ops.TransposedConvolution, place: Place) -> None:
    """Paint all of it with a kernel that is larger by what is added at the far ends; then cut."""
    down, across = op.output_padding
    weight = np.pad(op.weight, ((0, down), (0, across), (0, 0), (0, 0)))
    (h, w, _), (kh, kw) = place.program.inputs(op)[0], weight.shape[:2]
    whole = ((h - 1) * op.stride[0] + kh, (w - 1) * op.stride[1] + kw, op.shape[2])
    wide = ops.TransposedConvolution(
        output=op.output, inputs=op.inputs, shape=whole, weight=weight, bias=op.bias
    )
    given = [place.sizes(op, "shape", [1, *whole])]
    weights = place.weights(wide, (2, 0, 1, 3), 0)
    inputs = [*given, weights[0], place.x(op), weights[1]]
    options = _window(Padding.VALID, op.stride)
    if whole == op.shape:
        place.put("TRANSPOSE_CONV", inputs, op, options)
        return
    meant = place.bytes_of(op.output)
    painted = place.between("TRANSPOSE_CONV", inputs, op, whole, options, meant)
    _cut(op, place, painted, op.pads[0], op.pads[2])


def _cut(op: Operation, place: Place, x: int, top: int, left: int) -> None:
    """Take the part of a tensor that begins there and has the output's size."""
    h, w, c = op.shape
    ends = ([0, top, left, 0], [1, top + h, left + w, c], [1, 1, 1, 1])
    names = ("begin", "end", "strides")
    inputs = [place.sizes(op, n, v) for n, v in zip(names, ends, strict=True)]
    place.put("STRIDED_SLICE", [x, *inputs], op)


@export.register
def _(op: ops.Dense, place: Place) -> None:
    values, units = op.weight.shape
    x, image = place.x(op), place.program.inputs(op)[0]
    if image[:2] != (1, 1):
        flat = (1, 1, values)
        sizes = place.sizes(op, "flat", [1, *flat])
        x = place.between("RESHAPE", [x, sizes], op, flat, meant=place.bytes_of(op.inputs[0]))
    one = ops.Convolution(
        output=op.output,
        inputs=op.inputs,
        shape=op.shape,
        weight=op.weight.reshape(1, 1, values, units),
        bias=op.bias,
    )
    options = _window(Padding.VALID, (1, 1)) | {3: _byte(_CLAMPS[op.clamp])}
    place.put("CONV_2D", [x, *place.weights(one, (3, 0, 1, 2), 0)], op, options)


@export.register
def _(op: ops.Scale, place: Place) -> None:
    x = place.x(op)
    if op.inputs[0] == ops.IMAGE:
        x = _entry(op, place, x)
    if not place.has_bytes:
        scaled = place.between("MUL", [x, place.numbers_of(op, "scale", op.scale)], op, op.shape)
        place.put("ADD", [scaled, place.numbers_of(op, "shift", op.shift)], op)
        return
    options = _window(Padding.VALID, (1, 1)) | {3: _int(1)}
    place.put("DEPTHWISE_CONV_2D", [x, *place.weights(op, (0, 1, 2, 3), 3)], op, options)


def _entry(op: Operation, place: Place, x: int) -> int:
    """Return the image's bytes as numbers of this file's kind."""
    if place.has_bytes:
        return place.between("QUANTIZE", [x], op, op.shape, meant=place.bytes_of(ops.IMAGE))
    kinds: Options = {0: _byte(Kind.UINT8), 1: _byte(Kind.FLOAT32)}
    return place.between("CAST", [x], op, op.shape, kinds)


# Pools --------------------------------------------------------------------------------------


@export.register
def _(op: ops.Pool, place: Place) -> None:
    if op.mode == "max":
        _max_pool(op, place)
        return
    image = place.program.inputs(op)[0]
    if op.mode == "average" and op.is_global(image):
        places = place.sizes(op, "axes", [1, 2])
        place.put("MEAN", [place.x(op), places], op, {0: Number("?", 1)})
        return
    same = op.pads == same_pads(image, op.size, op.stride, (1, 1)) and not any(op.counted)
    if op.mode == "average" and (same or not any(op.pads)):
        _average_pool(op, place)
        return
    _weighed_pool(op, place)


def _pool_options(op: ops.Pool, padding: Padding) -> Options:
    return _window(padding, op.stride) | {3: _int(op.size[1]), 4: _int(op.size[0])}


def _max_pool(op: ops.Pool, place: Place) -> None:
    x, image = place.x(op), place.program.inputs(op)[0]
    padding = Padding.SAME
    if op.pads != same_pads(image, op.size, op.stride, (1, 1)):
        padding = Padding.VALID
        if any(op.pads):
            x = _surrounded_by_least(op, place)
    place.put("MAX_POOL_2D", [x], op, _pool_options(op, padding))


def _surrounded_by_least(op: ops.Pool, place: Place) -> int:
    """Return the input with a border of the lowest number."""
    top, bottom, left, right = op.pads
    h, w, c = place.program.inputs(op)[0]
    sizes = place.sizes(op, "pads", [[0, 0], [top, bottom], [left, right], [0, 0]])
    meant = place.bytes_of(op.inputs[0])
    lowest = LEAST if place.has_bytes else np.array(np.finfo(np.float32).min)
    least = place.constant(op, "least", lowest, meant)
    shape = (h + top + bottom, w + left + right, c)
    return place.between("PADV2", [place.x(op), sizes, least], op, shape, meant=meant)


def _average_pool(op: ops.Pool, place: Place) -> None:
    """Write an average over real cells, which is what TFLite's is."""
    padding = Padding.SAME if any(op.pads) else Padding.VALID
    options = _pool_options(op, padding)
    if not place.has_bytes:
        place.put("AVERAGE_POOL_2D", [place.x(op)], op, options)
        return
    meant = place.bytes_of(op.inputs[0])  # the scale stays with this operator
    mean = place.between("AVERAGE_POOL_2D", [place.x(op)], op, op.shape, options, meant)
    place.put("QUANTIZE", [mean], op)


def _weighed_pool(op: ops.Pool, place: Place) -> None:
    """Write any sum or average: each channel by a filter of ones, then by the cells that count."""
    image = place.program.inputs(op)[0]
    cells, channels = prod(op.size), image[2]
    share = 1.0 if op.mode == "sum" else 1.0 / cells
    ones = ops.Convolution(
        output=op.output,
        inputs=op.inputs,
        shape=op.shape,
        weight=np.full((*op.size, 1, channels), share, np.float32),
        bias=np.zeros(channels, np.float32),
    )
    x = place.x(op)
    if any(op.pads):
        x = place.surrounded(op, x, image, op.pads)
    options = _window(Padding.VALID, op.stride) | {3: _int(1), 5: _int(1), 6: _int(1)}
    inputs = [x, *place.weights(ones, (2, 0, 1, 3), 3)]
    factors = cells / op.cells(image) if op.mode == "average" else np.ones(1)
    if (factors == 1).all():
        place.put("DEPTHWISE_CONV_2D", inputs, op, options)
        return
    meant = place.bytes_of(op.output)
    mean = place.between("DEPTHWISE_CONV_2D", inputs, op, op.shape, options, meant)
    by_place = factors.astype(np.float32)[np.newaxis, :, :, np.newaxis]
    counts = place.numbers_of(op, "cells", by_place)
    place.put("MUL", [mean, counts], op)


# Shapes and merging -------------------------------------------------------------------------


@export.register
def _(op: ops.Padding, place: Place) -> None:
    top, bottom, left, right = op.pads
    sizes = place.sizes(op, "pads", [[0, 0], [top, bottom], [left, right], [0, 0]])
    place.put("PAD", [place.x(op), sizes], op)


@export.register
def _(op: ops.Cropping, place: Place) -> None:
    _cut(op, place, place.x(op), op.pads[0], op.pads[2])


@export.register
def _(op: ops.Upsampling, place: Place) -> None:
    sizes = place.sizes(op, "size", list(op.shape[:2]))
    place.put("RESIZE_NEAREST_NEIGHBOR", [place.x(op), sizes], op)


@export.register
def _(op: ops.Reshaping, place: Place) -> None:
    sizes = place.sizes(op, "shape", [1, *op.shape])
    place.put("RESHAPE", [place.x(op), sizes], op)


@export.register
def _(op: ops.Sum, place: Place) -> None:
    place.put("ADD", [place.x(op), place.x(op, 1)], op, {0: _byte(_CLAMPS[op.clamp])})


@export.register
def _(op: ops.Product, place: Place) -> None:
    place.put("MUL", [place.x(op), place.x(op, 1)], op)


@export.register
def _(op: ops.Concatenation, place: Place) -> None:
    inputs = []
    for index, name in enumerate(op.inputs):
        x, meant = place.x(op, index), place.bytes_of(op.output)
        if place.bytes_of(name) != meant:  # all have to have the scale of the output
            shape = place.program.shapes[name]
            x = place.between("QUANTIZE", [x], op, shape, meant=meant)
        inputs.append(x)
    place.put("CONCATENATION", inputs, op, {0: _int(3)})


# Functions of values ------------------------------------------------------------------------

_SINGLE = {
    "relu": "RELU",
    "tanh": "TANH",
    "sigmoid": "LOGISTIC",
    "hard_swish": "HARD_SWISH",
    "gelu": "GELU",
}


@export.register
def _(op: ops.Pointwise, place: Place) -> None:
    x = place.x(op)
    if op.kind in _SINGLE:
        place.put(_SINGLE[op.kind], [x], op)
    elif op.kind == "leaky_relu":
        place.put("LEAKY_RELU", [x], op, {0: Number("f", op.alpha)})
    elif op.kind == "elu" and op.alpha == 1:
        place.put("ELU", [x], op)
    elif op.kind == "clipped_relu" and op.alpha == 6:
        place.put("RELU6", [x], op)
    elif op.kind == "silu":
        share = place.between("LOGISTIC", [x], op, op.shape, meant=_shares(place))
        place.put("MUL", [x, share], op)
    elif place.has_bytes:
        _look_up(op, place)
    else:
        _COMPOSED[op.kind](op, place)


def _shares(place: Place) -> Bytes | None:
    return SHARES if place.has_bytes else None


def _look_up(op: ops.Pointwise, place: Place) -> None:
    """Write a function that TFLite does not have as a table of 256 bytes."""
    x, y = place.bytes_of(op.inputs[0]), place.bytes_of(op.output)
    assert x is not None
    assert y is not None
    graph, shape = place.graph, (1, *op.shape)
    index = graph.tensor(f"{op.output}/index", shape, Kind.INT32)
    kinds: Options = {0: _byte(Kind.INT8), 1: _byte(Kind.INT32)}
    graph.operator("CAST", [place.x(op)], index, kinds)
    row = graph.tensor(f"{op.output}/row", shape, Kind.INT32)
    offset = place.constant(op, "offset", np.array([128], np.int32))
    graph.operator("ADD", [index, offset], row)
    table = place.constant(op, "table", x.table(op, y), y)
    place.put("GATHER", [table, row], op)


def _number(op: Operation, place: Place, name: str, value: float) -> int:
    return place.constant(op, name, np.array([value], np.float32))


def _elu(op: ops.Pointwise, place: Place) -> None:
    x, shape = place.x(op), op.shape
    above = place.between("RELU", [x], op, shape)
    below = place.between("MINIMUM", [x, _number(op, place, "zero", 0)], op, shape)
    below = place.between("ELU", [below], op, shape)
    alpha = _number(op, place, "alpha", op.alpha)
    place.put("ADD", [above, place.between("MUL", [below, alpha], op, shape)], op)


def _softplus(op: ops.Pointwise, place: Place) -> None:
    """Write max(x, 0) + log(1 + exp(-|x|)), which does not overflow."""
    x, shape = place.x(op), op.shape
    far = place.between("NEG", [place.between("ABS", [x], op, shape)], op, shape)
    sums = [place.between("EXP", [far], op, shape), _number(op, place, "one", 1)]
    near = place.between("LOG", [place.between("ADD", sums, op, shape)], op, shape)
    place.put("ADD", [place.between("RELU", [x], op, shape), near], op)


def _clipped_relu(op: ops.Pointwise, place: Place) -> None:
    above = place.between("RELU", [place.x(op)], op, op.shape)
    place.put("MINIMUM", [above, _number(op, place, "high", op.alpha)], op)


def _hard_sigmoid(op: ops.Pointwise, place: Place) -> None:
    alpha, half = _number(op, place, "alpha", op.alpha), _number(op, place, "half", 0.5)
    line = place.between("MUL", [place.x(op), alpha], op, op.shape)
    line = place.between("ADD", [line, half], op, op.shape)
    above = place.between("RELU", [line], op, op.shape)
    place.put("MINIMUM", [above, _number(op, place, "high", 1)], op)


_COMPOSED: dict[str, Callable[[ops.Pointwise, Place], None]] = {
    "elu": _elu,
    "softplus": _softplus,
    "clipped_relu": _clipped_relu,
    "hard_sigmoid": _hard_sigmoid,
}


def known_activations() -> frozenset[str]:
    """Return the kinds of activation that can be written."""
    return frozenset((*_SINGLE, *_COMPOSED, "leaky_relu", "silu"))


@export.register
def _(op: ops.PRelu, place: Place) -> None:
    slope = place.numbers_of(op, "slope", op.slope.reshape(1, 1, -1))
    place.put("PRELU", [place.x(op), slope], op)


@export.register
def _(op: ops.GroupNorm, place: Place) -> None:
    place.float_only(op, "group or layer norm", "batch norm")
    h, w, c = op.shape
    grouped, each = (h * w, op.groups, c // op.groups), (1, op.groups, 1)
    axes, keeps = place.sizes(op, "axes", [1, 3]), {0: Number("?", 1)}
    rows = place.sizes(op, "groups", [1, *grouped])
    x = place.between("RESHAPE", [place.x(op), rows], op, grouped)
    mean = place.between("MEAN", [x, axes], op, each, keeps)
    centred = place.between("SUB", [x, mean], op, grouped)
    squares = place.between("SQUARE", [centred], op, grouped)
    variance = place.between("MEAN", [squares, axes], op, each, keeps)
    sums = [variance, _number(op, place, "epsilon", op.epsilon)]
    inverse = place.between("RSQRT", [place.between("ADD", sums, op, each)], op, each)
    even = place.between("MUL", [centred, inverse], op, grouped)
    maps = place.between("RESHAPE", [even, place.sizes(op, "maps", [1, h, w, c])], op, op.shape)
    scaled = place.between("MUL", [maps, place.constant(op, "gamma", op.gamma)], op, op.shape)
    place.put("ADD", [scaled, place.constant(op, "beta", op.beta)], op)


@export.register
def _(op: ops.ResponseNorm, place: Place) -> None:
    """Write the sum over the channels around as a convolution of one pixel."""
    place.float_only(op, "local response normalisation", "batch norm")
    channels = np.arange(op.shape[2])
    before = (op.size - 1) // 2
    distance = channels[np.newaxis, :] - channels[:, np.newaxis]
    near = (distance >= -before) & (distance < op.size - before)
    weight = (near * (op.alpha / op.size)).astype(np.float32)[:, np.newaxis, np.newaxis, :]
    bias = place.constant(op, "bias", np.full(len(channels), op.bias, np.float32))
    x = place.x(op)
    squares = place.between("SQUARE", [x], op, op.shape)
    inputs = [squares, place.constant(op, "near", weight), bias]
    options = _window(Padding.VALID, (1, 1))
    summed = place.between("CONV_2D", inputs, op, op.shape, options)
    power = [summed, _number(op, place, "power", -op.beta)]
    place.put("MUL", [x, place.between("POW", power, op, op.shape)], op)


@export.register
def _(op: ops.Softmax, place: Place) -> None:
    place.put("SOFTMAX", [place.x(op)], op, {0: Number("f", 1.0)})
