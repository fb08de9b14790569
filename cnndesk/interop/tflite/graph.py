"""The few tables of TFLite that a network needs, in the order in which they are made.

The numbers of fields, operators and options are those of ``schema.fbs`` (github.com/tensorflow/
tensorflow, Apache-2.0), version 3.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from cnndesk.interop.lowering.rounding import Bytes
from cnndesk.interop.tflite.flatbuffer import Field, Number, Table, Vector, file, integers


class Kind(IntEnum):
    """Of the numbers of a tensor."""

    FLOAT32 = 0
    INT32 = 2
    UINT8 = 3
    INT8 = 9


class Padding(IntEnum):
    """Of a window."""

    SAME = 0
    VALID = 1


KINDS = {
    np.dtype(np.float32): Kind.FLOAT32,
    np.dtype(np.int32): Kind.INT32,
    np.dtype(np.uint8): Kind.UINT8,
    np.dtype(np.int8): Kind.INT8,
}


@dataclass(frozen=True)
class Operator:
    """A kind of operator.

    Attributes
    ----------
    code : int
    version : int
        That knows 8-bit numbers.
    options : int
        Its kind of options; 0 for none.
    """

    code: int
    version: int = 1
    options: int = 0


OPERATORS = {
    "ADD": Operator(0, 2, 11),
    "AVERAGE_POOL_2D": Operator(1, 2, 5),
    "CONCATENATION": Operator(2, 2, 10),
    "CONV_2D": Operator(3, 3, 1),
    "DEPTHWISE_CONV_2D": Operator(4, 3, 2),
    "LOGISTIC": Operator(14, 2),
    "MAX_POOL_2D": Operator(17, 2, 5),
    "MUL": Operator(18, 2, 21),
    "RELU": Operator(19, 2),
    "RELU6": Operator(21, 2),
    "RESHAPE": Operator(22, 1, 17),
    "SOFTMAX": Operator(25, 2, 9),
    "TANH": Operator(28, 2),
    "PAD": Operator(34, 2, 22),
    "GATHER": Operator(36, 2, 23),
    "MEAN": Operator(40, 2, 27),
    "SUB": Operator(41, 2, 28),
    "STRIDED_SLICE": Operator(45, 2, 32),
    "EXP": Operator(47, 1, 33),
    "CAST": Operator(53, 1, 37),
    "PRELU": Operator(54),
    "MINIMUM": Operator(57, 2, 39),
    "NEG": Operator(59, 1, 42),
    "PADV2": Operator(60, 2, 43),
    "TRANSPOSE_CONV": Operator(67, 3, 49),
    "LOG": Operator(73),
    "RSQRT": Operator(76),
    "POW": Operator(78, 1, 56),
    "SQUARE": Operator(92, 1, 66),
    "RESIZE_NEAREST_NEIGHBOR": Operator(97, 2, 74),
    "LEAKY_RELU": Operator(98, 2, 75),
    "ABS": Operator(101, 1, 78),
    "ELU": Operator(111),
    "QUANTIZE": Operator(114, 2, 89),
    "HARD_SWISH": Operator(117, 1, 91),
    "GELU": Operator(150, 1, 116),
}


@dataclass(frozen=True, eq=False)
class PerFilter:
    """The scale of each filter of weights, or of their bias; all are centred.

    Attributes
    ----------
    scales : ndarray of float64
    axis : int
        Along which the filters lie.
    """

    scales: NDArray[np.float64]
    axis: int = 0


Meant = Bytes | PerFilter | None
"""What the bytes of a tensor stand for."""


@dataclass
class Graph:
    """A network being written."""

    _tensors: list[Table] = field(default_factory=list)
    _buffers: list[bytes | NDArray[np.generic]] = field(default_factory=lambda: [b""])
    _codes: dict[str, int] = field(default_factory=dict)
    _operators: list[Table] = field(default_factory=list)

    def tensor(
        self,
        name: str,
        shape: Sequence[int],
        kind: Kind,
        meant: Meant = None,
        data: NDArray[np.generic] | None = None,
    ) -> int:
        """Add a tensor, a constant one where there is data, and return its number."""
        fields: dict[int, Field] = {0: integers(*shape), 1: Number("b", kind), 3: name}
        if data is not None:
            self._buffers.append(data)
            fields[2] = Number("I", len(self._buffers) - 1)
        if meant is not None:
            fields[4] = _meant(meant)
        self._tensors.append(Table(fields))
        return len(self._tensors) - 1

    def operator(
        self,
        kind: str,
        inputs: Sequence[int],
        output: int,
        options: Mapping[int, Field] | None = None,
    ) -> None:
        """Add an operator that gives one tensor."""
        code = self._codes.setdefault(kind, len(self._codes))
        fields: dict[int, Field] = {
            0: Number("I", code),
            1: integers(*inputs),
            2: integers(output),
        }
        if OPERATORS[kind].options:
            fields[3] = Number("B", OPERATORS[kind].options)
            fields[4] = Table(options or {})
        self._operators.append(Table(fields))

    def file(
        self,
        entry: tuple[str, int],
        end: tuple[str, int],
        description: str,
        metadata: Mapping[str, bytes],
    ) -> bytes:
        """Return the file, with the names and the numbers of its input and its output."""
        notes = []
        for name, data in metadata.items():
            self._buffers.append(data)
            notes.append(Table({0: name, 1: Number("I", len(self._buffers) - 1)}))
        graph = Table(
            {
                0: self._tensors,
                1: integers(entry[1]),
                2: integers(end[1]),
                3: self._operators,
                4: "main",
            }
        )
        signature = Table(
            {
                0: [Table({0: entry[0], 1: Number("I", entry[1])})],
                1: [Table({0: end[0], 1: Number("I", end[1])})],
                2: "serving_default",
            }
        )
        root: dict[int, Field] = {
            0: Number("I", 3),
            1: [_code(kind) for kind in self._codes],
            2: [graph],
            3: description,
            4: [_buffer(data) for data in self._buffers],
            6: notes,
            7: [signature],
        }
        return file(Table(root), b"TFL3")


def _code(kind: str) -> Table:
    one = OPERATORS[kind]
    # Readers from before 2020 look at the first field, which has 8 bits.
    fields: dict[int, Field] = {0: Number("b", min(one.code, 127)), 3: Number("i", one.code)}
    return Table({**fields, 2: Number("i", one.version)})


def _buffer(data: bytes | NDArray[np.generic]) -> Table:
    if isinstance(data, np.ndarray):
        little = np.ascontiguousarray(data, data.dtype.newbyteorder("<"))
        return Table({0: Vector(little.reshape(-1).view(np.uint8), 16)})
    return Table({0: Vector(np.frombuffer(data, np.uint8), 16)} if data else {})


def _meant(meant: Bytes | PerFilter) -> Table:
    if isinstance(meant, Bytes):
        scales, zeros, axis = np.array([meant.scale]), np.array([meant.zero]), 0
    else:
        scales, zeros, axis = meant.scales, np.zeros(len(meant.scales)), meant.axis
    return Table(
        {
            2: Vector(scales.astype(np.float32)),
            3: Vector(zeros.astype(np.int64)),
            6: Number("i", axis),
        }
    )
