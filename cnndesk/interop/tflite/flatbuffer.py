"""FlatBuffers as they are written: tables, vectors and strings that point at one another.

The encoding is that of flatbuffers.dev/internals: a table begins with the distance to its vtable,
which says where each field lies; a field that is no number is the distance forward to what it is.
So everything is laid down after what points at it, and nothing is read here. A writer of our own,
as for ONNX: exporting needs no package, and the same network gives the same bytes.
"""

from __future__ import annotations

import struct
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ExportError

_LARGEST = 2**31 - 1
"""Bytes that distances reach."""


@dataclass(frozen=True)
class Number:
    """A number in a table.

    Attributes
    ----------
    kind : str
        As in `struct`: ``"b"``, ``"B"``, ``"i"``, ``"I"``, ``"f"``.
    value : float or int
    """

    kind: str
    value: float


@dataclass(frozen=True, eq=False)
class Vector:
    """Numbers, one after the other.

    Attributes
    ----------
    values : ndarray
    alignment : int
        Bytes; by default the size of a number.
    """

    values: NDArray[np.generic]
    alignment: int = 4


@dataclass(frozen=True, eq=False)
class Table:
    """A table.

    Attributes
    ----------
    fields : mapping of int to Field
        By their place in the schema; those that are left out have their defaults.
    """

    fields: Mapping[int, Field]


Field = Number | Vector | Table | str | Sequence[Table]


def integers(*values: int) -> Vector:
    """Return a vector of whole numbers of 32 bits."""
    return Vector(np.array(values, "<i4"))


def file(root: Table, identifier: bytes) -> bytes:
    """Return a file with a table at its root.

    Parameters
    ----------
    root : Table
    identifier : bytes
        Four, which tell what kind of file it is.

    Raises
    ------
    ExportError
        For content that is too large.
    """
    out = bytearray(4) + identifier
    waiting: deque[tuple[int, Field]] = deque([(0, root)])
    while waiting:
        place, what = waiting.popleft()
        start = _lay(out, what, waiting)
        if len(out) > _LARGEST:
            raise ExportError(
                "The network is larger than the 2 GB that a TFLite file holds. Use fewer filters "
                "or units."
            )
        struct.pack_into("<I", out, place, start - place)
    return bytes(out)


def _lay(out: bytearray, what: Field, waiting: deque[tuple[int, Field]]) -> int:
    """Add something and return where it begins; what it points at waits."""
    if isinstance(what, Table):
        return _lay_table(out, what, waiting)
    if isinstance(what, str):
        data = what.encode("utf-8", "backslashreplace")
        start = _aligned(out, 4, 0)
        out += struct.pack("<I", len(data)) + data + b"\0"
        return start
    if isinstance(what, Vector):
        values = np.ascontiguousarray(what.values)
        start = _aligned(out, max(what.alignment, values.itemsize), 4)
        out += struct.pack("<I", values.size)
        out += values.astype(values.dtype.newbyteorder("<"), copy=False).tobytes()
        return start
    assert not isinstance(what, Number)
    start = _aligned(out, 4, 0)
    out += struct.pack("<I", len(what))
    for one in what:
        waiting.append((len(out), one))
        out += bytes(4)
    return start


def _lay_table(out: bytearray, table: Table, waiting: deque[tuple[int, Field]]) -> int:
    sizes = {
        slot: struct.calcsize(field.kind) if isinstance(field, Number) else 4
        for slot, field in table.fields.items()
    }
    offsets, end = {}, 4
    for slot in sorted(sizes, key=lambda one: (-sizes[one], one)):
        offsets[slot] = end
        end += sizes[slot]
    slots = max(sizes, default=-1) + 1
    vtable = [4 + 2 * slots, end, *(offsets.get(slot, 0) for slot in range(slots))]
    start = _aligned(out, 4, 2 * len(vtable)) + 2 * len(vtable)
    out += struct.pack(f"<{len(vtable)}H", *vtable)
    out += struct.pack("<i", 2 * len(vtable)) + bytes(end - 4)
    for slot, field in table.fields.items():
        place = start + offsets[slot]
        if isinstance(field, Number):
            struct.pack_into(f"<{field.kind}", out, place, field.value)
        else:
            waiting.append((place, field))
    return start


def _aligned(out: bytearray, alignment: int, after: int) -> int:
    """Fill up so that what comes so many bytes later is aligned; return where it is then."""
    out += bytes(-(len(out) + after) % alignment)
    return len(out)
