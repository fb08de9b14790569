"""How arrays lie in a store: one file for each group of arrays, named by its content.

A group that did not change from one moment to the next, such as a frozen block's, is there once.
Exact groups are written as they are, which takes no time to speak of; the groups of moments that
are only looked at are halved (float16), their bytes sorted by place and packed. A file is read
back only if its length and digest are what its name says.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ProjectError

Group = Mapping[str, NDArray[Any]]

MOST_BYTES = 2**32
"""Of a group, unpacked."""

_LEVEL = 1  # of zlib: more takes long and gains little on weights
_MOST_HEAD = 2**20
_KINDS = ("<f4", "<f2", "<i8", "<f8", "<u8", "<i4", "|u1", "|b1")


def write_blob(folder: Path, group: Group, *, packed: bool) -> tuple[str, int]:
    """Write a group unless it is there; return its name and size.

    Parameters
    ----------
    folder : Path
    group : mapping of str to ndarray
    packed : bool
        Pack it; otherwise it is written as it is.

    Raises
    ------
    OSError
        When it cannot be written; nothing is left behind.
    """
    pieces = [np.ascontiguousarray(array) for array in group.values()]
    head = json.dumps(
        {
            "packed": packed,
            "arrays": [
                [name, piece.dtype.str, list(piece.shape)]
                for name, piece in zip(group, pieces, strict=True)
            ],
        }
    ).encode()
    body = [_bytes_of(piece, packed) for piece in pieces]
    digest = hashlib.blake2b(digest_size=16)
    digest.update(head)
    for part in body:
        digest.update(part)
    name = digest.hexdigest()
    path = folder / name
    if path.exists():
        return name, path.stat().st_size
    whole = b"".join([len(head).to_bytes(4, "little"), head])
    if packed:
        body = [zlib.compress(b"".join(body), _LEVEL)]
    draft = folder / f"{name}.part"
    try:
        with draft.open("wb") as file:
            file.write(whole)
            for part in body:
                file.write(part)
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    return name, path.stat().st_size


def read_blob(folder: Path, name: str) -> dict[str, NDArray[Any]]:
    """Return a group as it was written.

    Raises
    ------
    ProjectError
        When the file is missing, cut off or another one.
    """
    damaged = ProjectError(
        "A moment of this run cannot be read: its file is damaged or gone. Choose another moment."
    )
    try:
        whole = (folder / name).read_bytes()
        size = int.from_bytes(whole[:4], "little")
        if not 0 < size <= min(_MOST_HEAD, len(whole) - 4):
            raise damaged
        head = json.loads(whole[4 : 4 + size])
        arrays = [(str(n), _kind(k), tuple(int(side) for side in s)) for n, k, s in head["arrays"]]
        total = sum(_size(kind, shape) for _, kind, shape in arrays)
        if total > MOST_BYTES:
            raise damaged
        body = _unpacked(whole[4 + size :], total) if head["packed"] else whole[4 + size :]
    except (OSError, ValueError, KeyError, TypeError, zlib.error) as error:
        raise damaged from error
    digest = hashlib.blake2b(whole[4 : 4 + size], digest_size=16)
    digest.update(body)
    if len(body) != total or digest.hexdigest() != name:
        raise damaged
    found, at = {}, 0
    for array_name, kind, shape in arrays:
        length = _size(kind, shape)
        found[array_name] = _array_of(body[at : at + length], kind, shape, bool(head["packed"]))
        at += length
    return found


def _kind(name: object) -> np.dtype[Any]:
    if name not in _KINDS:
        raise ValueError(f"no kind of number: {name}")
    return np.dtype(str(name))


def _size(kind: np.dtype[Any], shape: tuple[int, ...]) -> int:
    count = 1
    for side in shape:
        if not 0 <= side <= MOST_BYTES:
            raise ValueError("no shape")
        count *= side
    return count * kind.itemsize


def _bytes_of(array: NDArray[Any], packed: bool) -> bytes:
    if not packed:
        return array.tobytes()
    # All first bytes, then all second ones: exponents are alike, fractions are not.
    return np.ascontiguousarray(
        array.reshape(-1).view(np.uint8).reshape(-1, array.itemsize).T
    ).tobytes()


def _array_of(
    body: bytes, kind: np.dtype[Any], shape: tuple[int, ...], packed: bool
) -> NDArray[Any]:
    if not packed:
        return np.frombuffer(body, kind).reshape(shape)
    planes = np.frombuffer(body, np.uint8).reshape(kind.itemsize, -1)
    return np.ascontiguousarray(planes.T).reshape(-1).view(kind).reshape(shape)


def _unpacked(body: bytes, total: int) -> bytes:
    """Unpack so many bytes and no more, whatever the file says."""
    reader = zlib.decompressobj()
    found = reader.decompress(body, total + 1)
    if len(found) != total or not reader.eof:
        raise ValueError("cut off")
    return found
