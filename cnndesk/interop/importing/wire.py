"""Protobuf's wire format, read from bytes that anybody may have made.

A message is fields one after the other: a tag of number and type, then a varint, four or eight
bytes, or a length and so many bytes (protobuf.dev/programming-guides/encoding). Nothing is copied
and nothing nests here: who knows a message asks for the fields of a field. All fields that are read
of one file share a `Budget`, so that a file of millions of tiny ones ends in a sentence.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ImportFileError

VARINT, EIGHT, BYTES, FOUR = 0, 1, 2, 5
MOST_FIELDS = 2_000_000
_LONGEST_VARINT = 10
_MOST_PACKED = 2**26
"""Bytes of packed whole numbers; weights are raw data or floats."""

DAMAGED = "Its bytes are damaged, or it is no ONNX file. Get the file again."


class Budget:
    """How many fields may still be read."""

    def __init__(self, fields: int = MOST_FIELDS) -> None:
        self._left = fields

    def spend(self) -> None:
        """Count one field; raise `ImportFileError` where there were too many."""
        self._left -= 1
        if self._left < 0:
            raise ImportFileError(
                f"It has more than {MOST_FIELDS:,} entries. Export the network again, with its "
                "weights as raw data."
            )


class Field(NamedTuple):
    """A field of a message: its number, and a whole number or its bytes."""

    number: int
    value: int | memoryview

    @property
    def integer(self) -> int:
        """The value as a signed number of 64 bits."""
        if not isinstance(self.value, int):
            raise ImportFileError(DAMAGED)
        return self.value - 2**64 if self.value >= 2**63 else self.value

    @property
    def data(self) -> memoryview:
        """The value as bytes."""
        if isinstance(self.value, int):
            raise ImportFileError(DAMAGED)
        return self.value

    @property
    def text(self) -> str:
        """The value as a text; what is no UTF-8 is replaced."""
        return bytes(self.data).decode("utf-8", "replace")

    @property
    def real(self) -> float:
        """The value as a float of 32 bits."""
        if len(self.data) != 4:
            raise ImportFileError(DAMAGED)
        return float(struct.unpack("<f", self.data)[0])


def fields(message: memoryview, budget: Budget) -> Iterator[Field]:
    """Yield the fields of a message in their order.

    Raises
    ------
    ImportFileError
        For bytes that are no message, or too many fields.
    """
    at, end = 0, len(message)
    while at < end:
        budget.spend()
        tag, at = _varint(message, at)
        number, kind = tag >> 3, tag & 7
        if kind == VARINT:
            value, at = _varint(message, at)
            yield Field(number, value)
            continue
        if kind == BYTES:
            size, at = _varint(message, at)
        elif kind in (FOUR, EIGHT):
            size = 4 if kind == FOUR else 8
        else:
            raise ImportFileError(DAMAGED)
        if number == 0 or size > end - at:
            raise ImportFileError(DAMAGED)
        yield Field(number, message[at : at + size])
        at += size


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    """Return the number at a place, and the place behind it."""
    number = 0
    for shift in range(_LONGEST_VARINT):
        if at >= len(message):
            break
        byte = message[at]
        at += 1
        number |= (byte & 0x7F) << (7 * shift)
        if byte < 0x80:
            return number & (2**64 - 1), at
    raise ImportFileError(DAMAGED)


def packed_integers(field: Field) -> NDArray[np.int64]:
    """Return the whole numbers of a repeated field: packed in one, or a single one."""
    if isinstance(field.value, int):
        return np.array([field.integer], np.int64)
    if len(field.value) > _MOST_PACKED:
        raise ImportFileError(
            "It holds a list of more whole numbers than any network needs. Export it again, with "
            "its weights as raw data."
        )
    data = np.frombuffer(field.value, np.uint8)
    if not len(data):
        return np.zeros(0, np.int64)
    ends = np.flatnonzero(data < 0x80)
    if not len(ends) or ends[-1] != len(data) - 1:
        raise ImportFileError(DAMAGED)
    starts = np.concatenate([[0], ends[:-1] + 1])
    lengths = ends - starts + 1
    if lengths.max() > _LONGEST_VARINT:
        raise ImportFileError(DAMAGED)
    numbers = np.zeros(len(ends), np.uint64)
    for place in range(int(lengths.max())):
        there = lengths > place
        group = data[starts[there] + place].astype(np.uint64) & np.uint64(0x7F)
        numbers[there] |= group << np.uint64(7 * place)
    return numbers.view(np.int64)


def packed_numbers(field: Field, dtype: str) -> NDArray[np.generic]:
    """Return the floats of a repeated field: packed in one, or a single one."""
    kind = np.dtype(dtype)
    if len(field.data) % kind.itemsize:
        raise ImportFileError(DAMAGED)
    return np.frombuffer(field.data, kind)
