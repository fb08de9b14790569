"""Each kind of layer as operations, and what then falls into one.

A new layer registers what it becomes with `lower.register`; ``tests/interop/test_lowering.py``
names a layer without.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import singledispatch

import numpy as np

from cnndesk.engine import layers as engine
from cnndesk.engine.model import Model
from cnndesk.engine.types import FloatArray, Shape
from cnndesk.errors import ExportError
from cnndesk.interop.lowering import operations as ops
from cnndesk.interop.lowering.operations import Clamp, Operation, Program
from cnndesk.interop.meaning import Meaning

UNITS = "in units"
"""The value that holds a regression's values in their units."""


@dataclass(frozen=True, eq=False)
class Place:
    """Where a layer is.

    Attributes
    ----------
    id : str
    inputs : tuple of str
    shapes : list of (h, w, c)
        Of the inputs.
    shape : (h, w, c)
        Of the output.
    arrays : dict of str to ndarray
        Parameters and state.
    """

    id: str
    inputs: tuple[str, ...]
    shapes: list[Shape]
    shape: Shape
    arrays: dict[str, FloatArray]

    def bias(self, count: int) -> FloatArray:
        """Return the bias, of zeros where there is none."""
        return self.arrays.get("bias", np.zeros(count, np.float32))


def lowered(model: Model, meaning: Meaning) -> Program:
    """Return a network as operations.

    Raises
    ------
    ExportError
        Naming a block of which it is not known what it becomes.
    """
    alias = {"": ops.IMAGE}
    found: list[Operation] = []
    for node in model.nodes:
        place = Place(
            node.id,
            tuple(alias[name] for name in node.inputs or ("",)),
            model.input_shapes(node),
            model.shapes[node.id],
            {**model.parameters[node.id], **model.state[node.id]},
        )
        made = lower(node.layer, place)
        found += made
        alias[node.id] = made[-1].output if made else place.inputs[0]
    if meaning.kind == "values":
        spec = meaning.spec
        std, mean = (np.array(v, np.float32) for v in (spec.std, spec.mean))
        last = found[-1]
        found.append(
            ops.Scale(output=UNITS, inputs=(last.output,), shape=last.shape, scale=std, shift=mean)
        )
    return _clamped(_folded(Program(model.shapes[model.nodes[0].id], tuple(found))))


@singledispatch
def lower(layer: engine.Layer, place: Place) -> Sequence[Operation]:
    """Return the operations of a layer; the last one writes its output, none is the input itself.

    Raises
    ------
    ExportError
        For a layer of which that is not known.
    """
    raise ExportError(
        f"{place.id} ({type(layer).__name__}) cannot be written for small machines yet. Leave the "
        "block out, or put others in its place."
    )


def _one(made: Callable[..., Operation], place: Place, **own: object) -> list[Operation]:
    return [made(output=place.id, inputs=place.inputs, shape=place.shape, **own)]


# Sums of products ---------------------------------------------------------------------------


@lower.register
def _(layer: engine.InputLayer, place: Place) -> Sequence[Operation]:
    channels = place.shape[2]
    scale, shift = (
        np.array(np.broadcast_to(np.array(v, np.float32), channels))
        for v in (layer.scale, layer.shift)
    )
    return _one(ops.Scale, place, scale=scale, shift=shift)


@lower.register
def _(layer: engine.Conv2d, place: Place) -> Sequence[Operation]:
    return _one(
        ops.Convolution,
        place,
        weight=place.arrays["weight"],
        bias=place.bias(layer.filters),
        stride=layer.stride,
        pads=tuple(layer.pads),
        dilation=layer.dilation,
        groups=layer.groups,
    )


@lower.register
def _(layer: engine.FixedFilter, place: Place) -> Sequence[Operation]:
    channels = place.shape[2]
    matrix = np.array(layer.matrix, np.float32)[:, :, np.newaxis, np.newaxis]
    return _one(
        ops.Convolution,
        place,
        weight=np.tile(matrix, (1, 1, 1, channels)),
        bias=np.zeros(channels, np.float32),
        stride=layer.stride,
        pads=tuple(layer.pads),
        groups=channels,
    )


@lower.register
def _(layer: engine.ConvTranspose2d, place: Place) -> Sequence[Operation]:
    return _one(
        ops.TransposedConvolution,
        place,
        weight=place.arrays["weight"],
        bias=place.bias(layer.filters),
        stride=layer.stride,
        pads=tuple(layer.pads),
        output_padding=layer.output_padding,
    )


@lower.register
def _(layer: engine.Dense, place: Place) -> Sequence[Operation]:
    weight = place.arrays["weight"]
    return _one(ops.Dense, place, weight=weight, bias=place.bias(weight.shape[1]))


# Pools, shapes, merging ---------------------------------------------------------------------


@lower.register
def _(layer: engine.Pool2d, place: Place) -> Sequence[Operation]:
    counted = tuple(layer.counted) if layer.mode == "average" else ops.NO_PADS
    window = {"size": layer.size, "stride": layer.stride, "pads": tuple(layer.pads)}
    return _one(ops.Pool, place, mode=layer.mode, counted=counted, **window)


@lower.register
def _(layer: engine.GlobalPool, place: Place) -> Sequence[Operation]:
    return _one(ops.Pool, place, mode=layer.mode, size=tuple(place.shapes[0][:2]))


@lower.register
def _(layer: engine.Flatten, place: Place) -> Sequence[Operation]:
    return _one(ops.Reshaping, place)


@lower.register
def _(layer: engine.Pad2d, place: Place) -> Sequence[Operation]:
    return _one(ops.Padding, place, pads=tuple(layer.pads))


@lower.register
def _(layer: engine.Crop2d, place: Place) -> Sequence[Operation]:
    return _one(ops.Cropping, place, pads=tuple(layer.pads))


@lower.register
def _(layer: engine.Upsample2d, place: Place) -> Sequence[Operation]:
    return _one(ops.Upsampling, place, factor=layer.factor)


def _in_pairs(kind: Callable[..., Operation], place: Place) -> list[Operation]:
    """Return operations over two values each: the first two, then the result and the next."""
    made: list[Operation] = []
    total, shape = place.inputs[0], place.shapes[0]
    for index, name in enumerate(place.inputs[1:], 1):
        output = place.id if index == len(place.inputs) - 1 else f"{place.id} {index}"
        shape = max(shape, place.shapes[index], key=lambda one: one[0] * one[1])
        made.append(kind(output=output, inputs=(total, name), shape=shape))
        total = output
    return made


@lower.register
def _(layer: engine.Add, place: Place) -> Sequence[Operation]:
    return _in_pairs(ops.Sum, place)


@lower.register
def _(layer: engine.Multiply, place: Place) -> Sequence[Operation]:
    return _in_pairs(ops.Product, place)


@lower.register
def _(layer: engine.Concatenate, place: Place) -> Sequence[Operation]:
    return _one(ops.Concatenation, place)


# Functions of values ------------------------------------------------------------------------


@lower.register
def _(layer: engine.Activation, place: Place) -> Sequence[Operation]:
    return _one(ops.Pointwise, place, kind=layer.kind, alpha=float(layer.alpha))


@lower.register
def _(layer: engine.PRelu, place: Place) -> Sequence[Operation]:
    return _one(ops.PRelu, place, slope=place.arrays["slope"])


@lower.register
def _(layer: engine.BatchNorm, place: Place) -> Sequence[Operation]:
    a = {name: array.astype(np.float64) for name, array in place.arrays.items()}
    scale = a["gamma"] / np.sqrt(a["running_variance"] + layer.epsilon)
    shift = a["beta"] - a["running_mean"] * scale
    return _one(ops.Scale, place, scale=scale.astype(np.float32), shift=shift.astype(np.float32))


@lower.register
def _(layer: engine.GroupNorm, place: Place) -> Sequence[Operation]:
    gamma, beta = place.arrays["gamma"], place.arrays["beta"]
    own = {"groups": layer.groups, "epsilon": layer.epsilon}
    return _one(ops.GroupNorm, place, gamma=gamma, beta=beta, **own)


@lower.register
def _(layer: engine.LocalResponseNorm, place: Place) -> Sequence[Operation]:
    numbers = {"alpha": layer.alpha, "beta": layer.beta, "bias": layer.bias}
    return _one(ops.ResponseNorm, place, size=layer.size, **numbers)


@lower.register(engine.Dropout)
@lower.register(engine.SpatialDropout)
@lower.register(engine.GaussianNoise)
def _(layer: engine.Layer, place: Place) -> Sequence[Operation]:
    return ()


@lower.register
def _(layer: engine.SoftmaxCrossEntropy, place: Place) -> Sequence[Operation]:
    return _one(ops.Softmax, place)


@lower.register
def _(layer: engine.SigmoidCrossEntropy, place: Place) -> Sequence[Operation]:
    return _one(ops.Pointwise, place, kind="sigmoid")


@lower.register
def _(layer: engine.MeanSquaredError, place: Place) -> Sequence[Operation]:
    return _one(ops.Reshaping, place)


# What falls into one ------------------------------------------------------------------------


def _merged(program: Program, merge: Callable[[Operation, Operation], Operation | None]) -> Program:
    """Let operations take over the only one that reads them, where ``merge`` says how."""
    found: dict[str, Operation] = {}
    for op in program.operations:
        before = found.get(op.inputs[0]) if len(op.inputs) == 1 else None
        whole = None
        if before is not None and program.readers(before.output) == [op]:
            whole = merge(before, op)
        if whole is not None and before is not None:
            del found[before.output]
        found[op.output] = whole or op
    return Program(program.image, tuple(found.values()))


def _folded(program: Program) -> Program:
    """Fold scales (batch norm, units) into the weights before them."""

    def merge(before: Operation, op: Operation) -> Operation | None:
        if not isinstance(op, ops.Scale) or not isinstance(before, ops.Weighted):
            return None
        if op.output == UNITS:  # probabilities and values are told apart by their last operation
            return None
        scale = op.scale.astype(np.float64)
        along = [1] * before.weight.ndim
        along[before.filters_axis] = -1
        return replace(
            before,
            output=op.output,
            weight=(before.weight * scale.reshape(along)).astype(np.float32),
            bias=(before.bias * scale + op.shift).astype(np.float32),
        )

    return _merged(program, merge)


_CLAMPS = {("relu", 0.0): Clamp.RELU, ("clipped_relu", 6.0): Clamp.RELU6}


def _clamped(program: Program) -> Program:
    """Let sums be clamped where they are made."""

    def merge(before: Operation, op: Operation) -> Operation | None:
        if not isinstance(before, ops.Convolution | ops.Dense | ops.Sum):
            return None
        if not isinstance(op, ops.Pointwise):
            return None
        alpha = op.alpha if op.kind == "clipped_relu" else 0.0
        clamp = _CLAMPS.get((op.kind, alpha))
        if clamp is None or before.clamp is not Clamp.NONE:
            return None
        return replace(before, output=op.output, clamp=clamp)

    return _merged(program, merge)
