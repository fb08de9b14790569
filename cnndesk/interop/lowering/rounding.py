"""Numbers of 8 bits for a program: the scale of each value from ranges that were seen, and weights.

A byte q stands for scale × (q − zero), as in TFLite's 8-bit specification
(ai.google.dev/edge/litert/conversion/tensorflow/quantization/quantization_spec): values have one
scale each and may be off centre, weights have one scale per filter and are centred, a bias has 32
bits and the scale of its sums (Jacob et al., arXiv:1712.05877).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import frexp

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.activations import activation_kind
from cnndesk.engine.types import FloatArray
from cnndesk.errors import ExportError
from cnndesk.interop.lowering import operations as ops
from cnndesk.interop.lowering.lower import UNITS
from cnndesk.interop.lowering.operations import Operation, Program
from cnndesk.interop.target import Ranges

LOWEST, HIGHEST = -128, 127
_MOST = 2**31 - 1
_FINEST = 1e-12
"""The smallest scale and range that is told from zero."""


@dataclass(frozen=True)
class Bytes:
    """What the bytes of a value stand for.

    Attributes
    ----------
    scale : float
    zero : int
        The byte that stands for 0.
    """

    scale: float
    zero: int

    @classmethod
    def of_range(cls, low: float, high: float) -> Bytes:
        """Return the finest bytes for values between two ends, and for 0."""
        low, high = min(low, 0.0), max(high, 0.0)
        if high - low < _FINEST:  # it was always zero: any scale will do that others get on with
            high = 1.0
        scale = float(np.float32((high - low) / (HIGHEST - LOWEST)))
        return cls(scale, int(np.clip(round(LOWEST - low / scale), LOWEST, HIGHEST)))

    def rounded(self, values: NDArray[np.floating]) -> NDArray[np.int8]:
        """Return the nearest bytes."""
        nearest = np.rint(values / self.scale) + self.zero
        found: NDArray[np.int8] = np.clip(nearest, LOWEST, HIGHEST).astype(np.int8)
        return found

    def table(self, op: ops.Pointwise, output: Bytes) -> NDArray[np.int8]:
        """Return the byte of an activation's output for each of its input, the lowest first."""
        every = self.scale * (np.arange(LOWEST, HIGHEST + 1, dtype=np.float64) - self.zero)
        return output.rounded(activation_kind(op.kind).value(every, op.alpha))

    def values(self, rounded: NDArray[np.int8]) -> NDArray[np.float64]:
        """Return what bytes stand for."""
        return self.scale * (rounded.astype(np.float64) - self.zero)


PIXELS = Bytes(1.0, LOWEST)
"""The image, its bytes lowered by 128."""

SHARES = Bytes(1 / 256, LOWEST)
"""Probabilities: 0 to 255/256."""

_FIXED = {"sigmoid": SHARES, "tanh": Bytes(1 / 128, 0)}


@dataclass(frozen=True, eq=False)
class Rounded:
    """A program and the bytes of its values.

    Attributes
    ----------
    program : Program
    bytes_of : mapping of str to Bytes
    """

    program: Program
    bytes_of: Mapping[str, Bytes]

    def weights(self, op: ops.Weighted | ops.Scale) -> Weights:
        """Return the weights and the bias of an operation."""
        x = self.bytes_of[op.inputs[0]]
        if isinstance(op, ops.Scale):
            return _weights(op.output, op.scale[np.newaxis], op.shift, 1, x)
        return _weights(op.output, op.weight, op.bias, op.filters_axis, x)


@dataclass(frozen=True, eq=False)
class Weights:
    """Weights as bytes.

    Attributes
    ----------
    values : ndarray of int8
    scales : ndarray of float64, (filters,)
    bias : ndarray of int32, (filters,)
        In units of the scales times that of the input.
    """

    values: NDArray[np.int8]
    scales: NDArray[np.float64]
    bias: NDArray[np.int32]


def rounded(program: Program, ranges: Ranges) -> Rounded:
    """Choose the bytes of every value.

    Parameters
    ----------
    program : Program
    ranges : mapping of str to (float, float)
        Of the blocks' outputs.
    """
    found: dict[str, Bytes] = {ops.IMAGE: PIXELS}
    for op in program.operations:
        found[op.output] = _bytes(op, program, found, ranges)
    return Rounded(program, found)


def _bytes(op: Operation, program: Program, found: Mapping[str, Bytes], ranges: Ranges) -> Bytes:
    if moves(op, program):
        return found[op.inputs[0]]
    if isinstance(op, ops.Softmax):
        return SHARES
    if isinstance(op, ops.Pointwise) and op.kind in _FIXED:
        return _FIXED[op.kind]
    if op.output in ranges:
        return Bytes.of_range(*ranges[op.output])
    return _derived(op, [_ends(found[name]) for name in op.inputs])


def moves(op: Operation, program: Program) -> bool:
    """Whether an operation's bytes are bytes of its input, so that both mean the same."""
    if isinstance(op, ops.Pool):
        return op.mode == "max"
    return isinstance(op, ops.Padding | ops.Cropping | ops.Upsampling | ops.Reshaping)


def _ends(one: Bytes) -> tuple[float, float]:
    return one.scale * (LOWEST - one.zero), one.scale * (HIGHEST - one.zero)


def _derived(op: Operation, ends: list[tuple[float, float]]) -> Bytes:
    """Return the bytes of a value that is no block's output from the ends of what it is made of."""
    if isinstance(op, ops.Sum):
        return Bytes.of_range(sum(low for low, _ in ends), sum(high for _, high in ends))
    if isinstance(op, ops.Product):
        corners = [a * b for a in ends[0] for b in ends[1]]
        return Bytes.of_range(min(corners), max(corners))
    assert isinstance(op, ops.Scale), f"{op.output} has no range"
    assert op.output == UNITS, f"{op.output} has no range"
    corners = [end * s + t for end in ends[0] for s, t in zip(op.scale, op.shift, strict=True)]
    return Bytes.of_range(float(min(corners)), float(max(corners)))


def _weights(name: str, weight: FloatArray, bias: FloatArray, axis: int, x: Bytes) -> Weights:
    """Round weights per filter; the scale leaves room for the bias and the sums in 32 bits."""
    others = tuple(a for a in range(weight.ndim) if a != axis)
    largest = np.abs(weight).max(axis=others).astype(np.float64)
    least = np.maximum(np.abs(bias.astype(np.float64)) / (x.scale * 2**30), _FINEST)
    alone = np.where(bias != 0, np.abs(bias) / (x.scale * 2**20), 1.0)
    plain = np.where(largest > _FINEST, largest / HIGHEST, alone)
    scales = np.maximum(plain, least).astype(np.float32).astype(np.float64)
    along = [1] * weight.ndim
    along[axis] = -1
    values = np.clip(np.rint(weight / scales.reshape(along)), -HIGHEST, HIGHEST).astype(np.int8)
    offset = np.rint(bias / (x.scale * scales)).astype(np.int64)
    most = np.abs(values.astype(np.int64)).sum(axis=others) * 255 + np.abs(offset)
    if most.max(initial=0) > _MOST:
        raise ExportError(
            f"{name} sums too many values for 8-bit numbers: the sums do not fit into 32 bits. "
            "Put a pooling before it, or export float32."
        )
    return Weights(values, scales, offset.astype(np.int32))


@dataclass(frozen=True)
class Multiplier:
    """A positive factor for whole numbers: × mantissa, then / 2^shift, rounded.

    Attributes
    ----------
    mantissa : int
        Of 31 bits, the highest set; 0 for a factor that makes nothing of any sum.
    shift : int
        From 1 to 62.
    """

    mantissa: int
    shift: int

    @classmethod
    def of(cls, factor: float) -> Multiplier:
        """Return the nearest one; see `Multiplier`."""
        part, power = frexp(factor)
        mantissa, shift = round(part * 2**31), 31 - power
        if mantissa == 2**31:
            mantissa, shift = mantissa // 2, shift - 1
        if shift > 62:
            return cls(0, 1)
        if shift < 1:
            raise ExportError(
                f"A factor of {factor:.1e} is too large for 8-bit numbers. Export float32."
            )
        return cls(mantissa, shift)
