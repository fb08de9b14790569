"""The few messages of ONNX that a network needs, in protobuf's wire format.

The numbers of fields are those of ``onnx.proto3`` (github.com/onnx/onnx, Apache-2.0). Protobuf's
encoding (protobuf.dev/programming-guides/encoding): a field is a tag of number and type, then a
varint, four bytes, or a length and so many bytes. Nothing is read here.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ExportError

Attribute = int | float | str | Sequence[int] | Sequence[float]
Dim = int | str
"""A size, or the name of one that is open."""

FLOAT, UINT8, INT64 = 1, 2, 7
_DTYPES = {np.dtype(np.float32): FLOAT, np.dtype(np.uint8): UINT8, np.dtype(np.int64): INT64}
_LARGEST = 2**31 - 1
"""Bytes of a protobuf message."""


def varint(number: int) -> bytes:
    """Return a whole number in groups of seven bits, the lowest first; negative ones in 64 bits."""
    rest = number & (2**64 - 1)
    out = bytearray()
    while rest > 0x7F:
        out.append(0x80 | rest & 0x7F)
        rest >>= 7
    out.append(rest)
    return bytes(out)


def integer(number: int, value: int) -> bytes:
    """Return a field that holds a whole number."""
    return varint(number << 3) + varint(value)


def real(number: int, value: float) -> bytes:
    """Return a field that holds a float of 32 bits."""
    return varint(number << 3 | 5) + struct.pack("<f", value)


def block(number: int, content: bytes | str) -> bytes:
    """Return a field that holds bytes, a text or another message.

    Of a name that is no text, as those of some files, what is none is written as in Python.
    """
    data = content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content
    return varint(number << 3 | 2) + varint(len(data)) + data


def tensor(name: str, array: NDArray[np.generic]) -> bytes:
    """Return a TensorProto of float32, uint8 or int64."""
    kind = _DTYPES[array.dtype]
    little = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
    dims = b"".join(integer(1, size) for size in array.shape)
    return dims + integer(2, kind) + block(8, name) + block(9, little.tobytes())


def attribute(name: str, value: Attribute) -> bytes:
    """Return an AttributeProto."""
    head = block(1, name)
    if isinstance(value, str):
        return head + block(4, value) + integer(20, 3)
    if isinstance(value, float):
        return head + real(2, value) + integer(20, 1)
    if isinstance(value, int):
        return head + integer(3, value) + integer(20, 2)
    if all(isinstance(one, int) for one in value):
        return head + b"".join(integer(8, int(one)) for one in value) + integer(20, 7)
    return head + b"".join(real(7, float(one)) for one in value) + integer(20, 6)


def value_info(name: str, kind: int, shape: Sequence[Dim]) -> bytes:
    """Return a ValueInfoProto: name, type and shape of a value."""
    dims = b"".join(
        block(1, block(2, size) if isinstance(size, str) else integer(1, size)) for size in shape
    )
    return block(1, name) + block(2, block(1, integer(1, kind) + block(2, dims)))


@dataclass
class Graph:
    """A graph being written: nodes in order, constants, inputs, outputs.

    Attributes
    ----------
    name : str
    """

    name: str
    _nodes: list[bytes] = field(default_factory=list)
    _constants: list[bytes] = field(default_factory=list)
    _inputs: list[bytes] = field(default_factory=list)
    _outputs: list[bytes] = field(default_factory=list)

    def node(
        self, op: str, inputs: Sequence[str], output: str, name: str, **attributes: Attribute
    ) -> None:
        """Add an operator that gives one value."""
        message = b"".join(block(1, one) for one in inputs) + block(2, output) + block(3, name)
        message += block(4, op)
        for key, value in attributes.items():
            message += block(5, attribute(key, value))
        self._nodes.append(message)

    def constant(self, name: str, array: NDArray[np.generic]) -> str:
        """Add a constant and return its name."""
        self._constants.append(tensor(name, array))
        return name

    def input(self, name: str, kind: int, shape: Sequence[Dim]) -> None:
        """Add an input of the whole."""
        self._inputs.append(value_info(name, kind, shape))

    def output(self, name: str, kind: int, shape: Sequence[Dim]) -> None:
        """Add an output of the whole."""
        self._outputs.append(value_info(name, kind, shape))

    def message(self) -> bytes:
        """Return the GraphProto."""
        parts = [block(1, node) for node in self._nodes]
        parts.append(block(2, self.name))
        parts += [block(5, one) for one in self._constants]
        parts += [block(11, one) for one in self._inputs]
        parts += [block(12, one) for one in self._outputs]
        return b"".join(parts)


def model(
    graph: Graph,
    *,
    ir_version: int,
    opset: int,
    producer: tuple[str, str],
    metadata: Mapping[str, str],
) -> bytes:
    """Return a ModelProto: the content of an ONNX file.

    Raises
    ------
    ExportError
        For a network that is too large for one.
    """
    content = b"".join(
        (
            integer(1, ir_version),
            block(2, producer[0]),
            block(3, producer[1]),
            block(7, graph.message()),
            block(8, block(1, "") + integer(2, opset)),
            *(block(14, block(1, key) + block(2, value)) for key, value in metadata.items()),
        )
    )
    if len(content) > _LARGEST:
        raise ExportError(
            f"The network has {len(content) / 2**30:.1f} GB of weights; an ONNX file holds 2 GB. "
            "Use fewer filters or units."
        )
    return content
