"""Safetensors files: names, shapes and numbers, read one at a time and never more than asked for.

The format (github.com/huggingface/safetensors, Apache-2.0): eight bytes with the length of a JSON
table, the table, then the numbers. The table is checked before anything is read; numbers are read
only of those arrays that somebody wants. Writing gives the same bytes for the same arrays.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ImportFileError
from cnndesk.small_files import open_regular

LARGEST_TABLE = 16 * 2**20
MOST_ARRAYS = 100_000
_MOST_DIMENSIONS = 8
_BFLOAT16 = "BF16"
_DTYPES = {
    "F64": "<f8",
    "F32": "<f4",
    "F16": "<f2",
    _BFLOAT16: "<u2",
    "I64": "<i8",
    "I32": "<i4",
    "I16": "<i2",
    "I8": "|i1",
    "U8": "|u1",
    "BOOL": "|b1",
}
_WRITTEN = {"<f8": "F64", "<f4": "F32", "<f2": "F16", "|u1": "U8"}
_DAMAGED = "It is damaged, or no safetensors file. Get it again."


@dataclass(frozen=True)
class StoredArray:
    """Where an array lies.

    Attributes
    ----------
    shape : tuple of int
    kind : str
        ``"F32"`` and the like.
    start, end : int
        Bytes from the beginning of the file.
    """

    shape: tuple[int, ...]
    kind: str
    start: int
    end: int


@dataclass
class SafetensorsFile:
    """An open file.

    Attributes
    ----------
    arrays : mapping of str to StoredArray
    """

    arrays: Mapping[str, StoredArray]
    _file: BinaryIO

    def read(self, name: str) -> NDArray[np.float32]:
        """Return the numbers of an array as float32."""
        stored = self.arrays[name]
        self._file.seek(stored.start)
        data = self._file.read(stored.end - stored.start)
        if len(data) != stored.end - stored.start:
            raise ImportFileError(_DAMAGED)
        numbers: NDArray[Any] = np.frombuffer(data, _DTYPES[stored.kind])
        if stored.kind == _BFLOAT16:
            numbers = (numbers.astype(np.uint32) << 16).view(np.float32)
        with np.errstate(all="ignore"):
            return numbers.astype(np.float32).reshape(stored.shape)


@contextmanager
def open_safetensors(path: Path) -> Iterator[SafetensorsFile]:
    """Open a file while its arrays are read.

    Raises
    ------
    ImportFileError
        When it cannot be read or is damaged; names the file.
    """
    try:
        file = open_regular(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ImportFileError(f"{path} cannot be read: {reason}. Check the name.") from error
    with file:
        try:
            arrays = _table(file)
        except ImportFileError as error:
            raise ImportFileError(f"{path} cannot be imported. {error}") from error
        yield SafetensorsFile(arrays, file)


def read_safetensors(file: BinaryIO) -> dict[str, NDArray[np.float32]]:
    """Return all arrays of an open file, by name.

    Raises
    ------
    ImportFileError
        When it is damaged.
    """
    opened = SafetensorsFile(_table(file), file)
    return {name: opened.read(name) for name in opened.arrays}


def as_safetensors(
    arrays: Mapping[str, NDArray[Any]], texts: Mapping[str, str] | None = None
) -> bytes:
    """Return the content of a file with these arrays, in the order of their names.

    Parameters
    ----------
    arrays : mapping of str to ndarray
        Of floats or bytes.
    texts : mapping of str to str, optional
        What else is to stand in the file.

    Raises
    ------
    KeyError
        For numbers of another kind.
    """
    table: dict[str, object] = {"__metadata__": dict(texts)} if texts else {}
    pieces: list[bytes] = []
    end = 0
    for name in sorted(arrays):
        array = arrays[name]
        kind = _WRITTEN[array.dtype.newbyteorder("<").str]
        data = np.ascontiguousarray(array, _DTYPES[kind]).tobytes()
        offsets = [end, end + len(data)]
        table[name] = {"dtype": kind, "shape": list(array.shape), "data_offsets": offsets}
        pieces.append(data)
        end += len(data)
    text = json.dumps(table, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # so that the numbers begin at a multiple of 8 bytes
    return b"".join([len(text).to_bytes(8, "little"), text, *pieces])


def _table(file: BinaryIO) -> dict[str, StoredArray]:
    whole = file.seek(0, 2)
    file.seek(0)
    length = int.from_bytes(file.read(8), "little")
    if whole < 8 or length > min(LARGEST_TABLE, whole - 8):
        raise ImportFileError(_DAMAGED)
    try:
        table = json.loads(file.read(length).decode("utf-8"))
    except (ValueError, RecursionError):
        raise ImportFileError(_DAMAGED) from None
    if not isinstance(table, dict) or len(table) > MOST_ARRAYS:
        raise ImportFileError(_DAMAGED)
    return {
        name: _entry(entry, 8 + length, whole)
        for name, entry in table.items()
        if name != "__metadata__"
    }


def _entry(entry: object, base: int, whole: int) -> StoredArray:
    if not isinstance(entry, dict):
        raise ImportFileError(_DAMAGED)
    kind, shape, offsets = (entry.get(key) for key in ("dtype", "shape", "data_offsets"))
    sizes, ends = _whole_numbers(shape), _whole_numbers(offsets)
    if not isinstance(kind, str) or sizes is None or ends is None or len(ends) != 2:
        raise ImportFileError(_DAMAGED)
    if kind not in _DTYPES:
        raise ImportFileError(f"It holds numbers of a kind that is not read: {kind[:20]!r}.")
    start, end = base + ends[0], base + ends[1]
    if len(sizes) > _MOST_DIMENSIONS or not base <= start <= end <= whole:
        raise ImportFileError(_DAMAGED)
    if prod(sizes) * np.dtype(_DTYPES[kind]).itemsize != end - start:
        raise ImportFileError(_DAMAGED)
    return StoredArray(tuple(sizes), kind, start, end)


def _whole_numbers(value: object) -> list[int] | None:
    if not isinstance(value, list):
        return None
    numbers = [n for n in value if isinstance(n, int) and not isinstance(n, bool) and n >= 0]
    return numbers if len(numbers) == len(value) else None
