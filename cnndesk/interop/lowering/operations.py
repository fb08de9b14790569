"""The operations that a lowered network consists of, each with its numbers.

Values are maps (h, w, c); a vector is 1×1×c. An operation writes one value and is named by it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from math import prod

import numpy as np

from cnndesk.engine.types import FloatArray, Shape

Pair = tuple[int, int]
Pads = tuple[int, int, int, int]
"""Top, bottom, left, right."""

IMAGE = ""
"""The name of the image's bytes, which no operation writes."""

NO_PADS: Pads = (0, 0, 0, 0)


class Clamp(Enum):
    """What happens to the sums of an operation before they are written."""

    NONE = "none"
    RELU = "relu"
    RELU6 = "relu6"


@dataclass(frozen=True, eq=False, kw_only=True)
class Operation:
    """One step.

    Attributes
    ----------
    output : str
        The value it writes: the id of the block whose output that is.
    inputs : tuple of str
        The values it reads; `IMAGE` for the bytes of the image.
    shape : (h, w, c)
        Of its output.
    """

    output: str
    inputs: tuple[str, ...]
    shape: Shape

    @property
    def count(self) -> int:
        """Values of the output."""
        return prod(self.shape)

    def work(self, inputs: list[Shape]) -> int:
        """Return the multiply-adds for one image."""
        return 0


@dataclass(frozen=True, eq=False, kw_only=True)
class Weighted(Operation):
    """Sums of products with learned weights.

    Attributes
    ----------
    weight : ndarray of float32
        The filters or units are its last axis, except of `TransposedConvolution`.
    bias : ndarray of float32, (filters,)
    clamp : Clamp
    """

    weight: FloatArray
    bias: FloatArray
    clamp: Clamp = Clamp.NONE

    @property
    def filters_axis(self) -> int:
        """The axis of the weight along which the filters lie."""
        return self.weight.ndim - 1


@dataclass(frozen=True, eq=False, kw_only=True)
class Convolution(Weighted):
    """A convolution; weight (kh, kw, channels per group, filters)."""

    stride: Pair = (1, 1)
    pads: Pads = NO_PADS
    dilation: Pair = (1, 1)
    groups: int = 1

    def work(self, inputs: list[Shape]) -> int:
        return self.shape[0] * self.shape[1] * self.weight.size


@dataclass(frozen=True, eq=False, kw_only=True)
class TransposedConvolution(Weighted):
    """The adjoint of a convolution; weight (kh, kw, filters, channels), pads are cut off."""

    stride: Pair = (1, 1)
    pads: Pads = NO_PADS
    output_padding: Pair = (0, 0)

    @property
    def filters_axis(self) -> int:
        return 2

    def work(self, inputs: list[Shape]) -> int:
        return inputs[0][0] * inputs[0][1] * self.weight.size


@dataclass(frozen=True, eq=False, kw_only=True)
class Dense(Weighted):
    """Every value with every unit; weight (values, units)."""

    def work(self, inputs: list[Shape]) -> int:
        return self.weight.size


@dataclass(frozen=True, eq=False, kw_only=True)
class Scale(Operation):
    """x scale + shift for each channel; of bytes where it reads the image."""

    scale: FloatArray
    shift: FloatArray

    def work(self, inputs: list[Shape]) -> int:
        return self.count


@dataclass(frozen=True, eq=False, kw_only=True)
class Pool(Operation):
    """Maximum, average or sum of windows; an average counts cells of ``counted`` padding."""

    mode: str
    size: Pair
    stride: Pair = (1, 1)
    pads: Pads = NO_PADS
    counted: Pads = NO_PADS

    def cells(self, image: Shape) -> FloatArray:
        """Return by how many cells each window of an average is divided, (rows, columns)."""
        counts = []
        for axis in (0, 1):
            before, after = self.counted[2 * axis], self.counted[2 * axis + 1]
            starts = np.arange(self.shape[axis]) * self.stride[axis] - self.pads[2 * axis]
            first = np.maximum(starts, -before)
            last = np.minimum(starts + self.size[axis], image[axis] + after)
            counts.append(last - first)
        return np.outer(counts[0], counts[1]).astype(np.float32)

    def is_global(self, image: Shape) -> bool:
        """Whether one window is the whole image."""
        return self.size == image[:2] and self.shape[:2] == (1, 1) and not any(self.pads)


@dataclass(frozen=True, eq=False, kw_only=True)
class Pointwise(Operation):
    """An activation of the engine's table."""

    kind: str
    alpha: float = 0.0


@dataclass(frozen=True, eq=False, kw_only=True)
class PRelu(Operation):
    """x where positive, else x times its channel's slope."""

    slope: FloatArray


@dataclass(frozen=True, eq=False, kw_only=True)
class Padding(Operation):
    """Zeros around."""

    pads: Pads


@dataclass(frozen=True, eq=False, kw_only=True)
class Cropping(Operation):
    """Without a border."""

    pads: Pads


@dataclass(frozen=True, eq=False, kw_only=True)
class Upsampling(Operation):
    """Every pixel repeated."""

    factor: Pair


@dataclass(frozen=True, eq=False, kw_only=True)
class Reshaping(Operation):
    """The same values in the same order."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Sum(Operation):
    """Two values added."""

    clamp: Clamp = Clamp.NONE


@dataclass(frozen=True, eq=False, kw_only=True)
class Product(Operation):
    """Two values multiplied; one of 1×1 counts for all places."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Concatenation(Operation):
    """Channels side by side."""


@dataclass(frozen=True, eq=False, kw_only=True)
class GroupNorm(Operation):
    """Every image normalised over places and the channels of a group."""

    groups: int
    epsilon: float
    gamma: FloatArray
    beta: FloatArray


@dataclass(frozen=True, eq=False, kw_only=True)
class ResponseNorm(Operation):
    """x / (bias + alpha / size · squares of the channels around)^beta."""

    size: int
    alpha: float
    beta: float
    bias: float


@dataclass(frozen=True, eq=False, kw_only=True)
class Softmax(Operation):
    """Probabilities that sum to 1."""


@dataclass(frozen=True, eq=False)
class Program:
    """A lowered network.

    Attributes
    ----------
    image : (h, w, c)
    operations : tuple of Operation
        In order; the last one writes the output.
    """

    image: Shape
    operations: tuple[Operation, ...]
    shapes: dict[str, Shape] = field(init=False)

    def __post_init__(self) -> None:
        shapes = {IMAGE: self.image, **{op.output: op.shape for op in self.operations}}
        object.__setattr__(self, "shapes", shapes)

    @property
    def output(self) -> str:
        """The value that is the answer."""
        return self.operations[-1].output

    def inputs(self, op: Operation) -> list[Shape]:
        """Return the shapes that an operation reads."""
        return [self.shapes[name] for name in op.inputs]

    def readers(self, name: str) -> list[Operation]:
        """Return the operations that read a value, in order."""
        return [op for op in self.operations if name in op.inputs]

    @property
    def work(self) -> int:
        """Multiply-adds for one image."""
        return sum(op.work(self.inputs(op)) for op in self.operations)
