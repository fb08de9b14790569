"""Safetensors files: names, shapes and numbers, without pickle.

The format (github.com/huggingface/safetensors): eight bytes with the length of a JSON table, the
table, then the numbers one behind the other. Any other reader of such files reads these, too.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Arrays = dict[str, NDArray[Any]]

_DTYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "I64": "<i8", "I32": "<i4", "U8": "|u1"}
_KINDS = {np.dtype(dtype): kind for kind, dtype in _DTYPES.items()}


def read(path: Path) -> tuple[Arrays, dict[str, str]]:
    """Return the arrays of a file by name, and its texts."""
    data = path.read_bytes()
    length = int.from_bytes(data[:8], "little")
    if len(data) < 8 or length > len(data) - 8:
        raise ValueError(f"{path} is damaged, or no safetensors file.")
    table = json.loads(data[8 : 8 + length])
    texts = table.pop("__metadata__", {})
    arrays: Arrays = {}
    for name, entry in table.items():
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        if end > len(data):
            raise ValueError(f"{path} is cut off.")
        if entry["dtype"] not in _DTYPES:
            raise ValueError(f"{path} holds numbers of a kind that is not read: {entry['dtype']}.")
        numbers = np.frombuffer(data[start:end], _DTYPES[entry["dtype"]])
        arrays[name] = numbers.reshape(entry["shape"]).copy()
    return arrays, texts


def write(path: Path, arrays: Mapping[str, NDArray[Any]], texts: Mapping[str, str]) -> None:
    """Write a file as a whole: nobody ever finds half of it, however the program ends."""
    table: dict[str, Any] = {"__metadata__": dict(texts)}
    little = {
        name: np.asarray(array, array.dtype.newbyteorder("<")) for name, array in arrays.items()
    }
    start = 0
    for name, array in little.items():
        offsets = [start, start + array.nbytes]
        table[name] = {
            "dtype": _KINDS[array.dtype],
            "shape": list(array.shape),
            "data_offsets": offsets,
        }
        start += array.nbytes
    head = json.dumps(table).encode()
    head += b" " * (-len(head) % 8)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(len(head).to_bytes(8, "little") + head)
            for array in little.values():
                file.write(array.tobytes())
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
