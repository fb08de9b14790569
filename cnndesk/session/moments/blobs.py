"""How arrays lie in a store: one file for each group of arrays, named by what is in it.

A group that did not change from one moment to the next, such as a frozen block's, has the same
name and is there once. The bytes of an array are sorted by their place in its numbers: first bytes,
then second ones and so on. Such a *plane* is packed where that gains anything: exponents are alike,
the last bits of a fraction are noise. Run lengths and a Huffman code do as well there as a search
for repetitions, in half the time.

A group of rounded weights may be written as its difference from another one, its *base*, which is
then part of the file's name (``name-base``). A base has no base itself, so reading takes two files
at the most. Exact weights are not written as differences: measured on LeNet-5 and Small VGG that
gains 7 % of an exact moment, most of which is the optimiser's memory, and would tie moments
together that are to be read alone.

A file is read back only if its content is what its name says.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ProjectError
from cnndesk.small_files import open_regular
from cnndesk.system.files import put_in_place, remove_quietly

Group = Mapping[str, NDArray[Any]]

MOST_BYTES = 2**29
"""Of a group, unpacked."""

NAME = 32
"""Characters of a name."""

_MOST_HEAD = 2**20
_KINDS = ("<f4", "<f2", "<i8", "<f8", "<u8", "<i4", "|u1", "|b1")
_SAMPLE = 4096
_WORTH = 7.4  # bits of entropy of a byte above which packing a plane gains too little
_SMALL = 64  # bytes of a plane that is not worth the trouble


@dataclass(frozen=True)
class Blob:
    """A group on disk.

    Attributes
    ----------
    name : str
        Of its content.
    base : str
        Name of the group that it is written as a difference from; empty for none.
    size : int
        Bytes of the file.
    """

    name: str
    base: str
    size: int

    @property
    def file(self) -> str:
        """The name of the file."""
        return f"{self.name}-{self.base}" if self.base else self.name


def is_name(text: str) -> bool:
    """Whether a text is the name of a group, which leads out of no folder."""
    return len(text) == NAME and set(text) <= set("0123456789abcdef")


def listed(folder: Path) -> dict[str, Blob]:
    """Return the groups in a folder by name; of one that is there twice that without a base."""
    found: dict[str, Blob] = {}
    for path in folder.glob("*"):
        name, _, base = path.name.partition("-")
        if not is_name(name) or (base and not is_name(base)):
            continue
        if name not in found or not base:
            found[name] = Blob(name, base, path.stat().st_size)
    return found


def name_of(group: Group) -> str:
    """Return the name of a group: a digest of its arrays."""
    digest = hashlib.blake2b(digest_size=NAME // 2)
    for name, array in group.items():
        digest.update(json.dumps([name, array.dtype.str, list(array.shape)]).encode())
        digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()


def write_blob(
    folder: Path, name: str, group: Group, base: tuple[str, Group] | None = None
) -> Blob:
    """Write a group.

    Parameters
    ----------
    folder : Path
    name : str
        As `name_of` gives it.
    group : mapping of str to ndarray
    base : (str, group), optional
        Name and arrays of another group; of those float16 arrays that it has, too, only the
        differences are written.

    Raises
    ------
    OSError
        When it cannot be written; nothing is left behind.
    """
    entries, body = [], []
    for key, array in group.items():
        other = base[1].get(key) if base is not None else None
        differs = other is not None and _can_differ(array, other)
        coded = _difference(array, other) if differs and other is not None else array
        planes = [_packed(plane) for plane in _planes(coded)]
        lengths = [-len(p.data) if p.packed else len(p.data) for p in planes]
        entries.append([key, array.dtype.str, list(array.shape), differs, lengths])
        body += [plane.data for plane in planes]
    head = json.dumps(entries).encode()
    made = Blob(name, base[0] if base is not None else "", 4 + len(head) + sum(map(len, body)))
    draft = folder / f"{name}.part"
    try:
        with draft.open("wb") as file:
            file.write(len(head).to_bytes(4, "little") + head)
            for part in body:
                file.write(part)
        put_in_place(draft, folder / made.file)
    except OSError:
        remove_quietly(draft)
        raise
    return made


def read_blob(folder: Path, blob: Blob) -> dict[str, NDArray[Any]]:
    """Return a group as it was written.

    Raises
    ------
    ProjectError
        When a file is missing, cut off or another one.
    """
    base = _read(folder / blob.base, blob.base, {}) if blob.base else {}
    return _read(folder / blob.file, blob.name, base)


def _read(path: Path, name: str, base: Group) -> dict[str, NDArray[Any]]:
    damaged = ProjectError(
        "A moment of this run cannot be read: its file is damaged or gone. Choose another moment."
    )
    try:
        with open_regular(path) as file:
            whole = file.read(MOST_BYTES + _MOST_HEAD)
        size = int.from_bytes(whole[:4], "little")
        if not 0 < size <= min(_MOST_HEAD, len(whole) - 4):
            raise damaged
        found = _arrays(json.loads(whole[4 : 4 + size]), memoryview(whole)[4 + size :], base)
    except (OSError, ValueError, KeyError, TypeError, RecursionError, zlib.error) as error:
        raise damaged from error
    if name_of(found) != name:
        raise damaged
    return found


def _arrays(entries: Any, body: memoryview, base: Group) -> dict[str, NDArray[Any]]:
    """Take arrays from the body of a file.

    Raises
    ------
    ValueError, KeyError, TypeError, zlib.error
        For anything that was not written here.
    """
    known = [
        (str(n), _kind(k), tuple(int(s) for s in shape), differs is True, [int(p) for p in planes])
        for n, k, shape, differs, planes in entries
    ]
    if sum(_count(shape) * kind.itemsize for _, kind, shape, _, _ in known) > MOST_BYTES:
        raise ValueError("too large")
    if sum(abs(p) for *_, planes in known for p in planes) != len(body):
        raise ValueError("cut off")
    found, at = {}, 0
    for name, kind, shape, differs, lengths in known:
        count = _count(shape)
        if len(lengths) != kind.itemsize:
            raise ValueError("other planes")
        sorted_ = np.empty((kind.itemsize, count), np.uint8)
        for plane, length in zip(sorted_, lengths, strict=True):
            piece = body[at : at + abs(length)]
            data = _unpacked(piece, count) if length < 0 else piece
            plane[:] = np.frombuffer(data, np.uint8, count)
            if len(data) != count:
                raise ValueError("another length")
            at += abs(length)
        array = np.ascontiguousarray(sorted_.T).reshape(-1).view(kind).reshape(shape)
        found[name] = _sum(array, base[name]) if differs else array
    return found


def _kind(name: object) -> np.dtype[Any]:
    if name not in _KINDS:
        raise ValueError(f"no kind of number: {name}")
    return np.dtype(str(name))


def _count(shape: Sequence[int]) -> int:
    count = 1
    for side in shape:
        if not 0 <= side <= MOST_BYTES:
            raise ValueError("no shape")
        count *= side
        if count > MOST_BYTES:
            raise ValueError("too large")
    return count


# Planes ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Plane:
    data: bytes
    packed: bool


def _planes(array: NDArray[Any]) -> NDArray[np.uint8]:
    """Return the bytes of an array by their place in its numbers, (itemsize, numbers)."""
    flat = np.ascontiguousarray(array).reshape(-1).view(np.uint8)
    return np.ascontiguousarray(flat.reshape(-1, array.dtype.itemsize).T)


def _packed(plane: NDArray[np.uint8]) -> _Plane:
    raw = plane.tobytes()
    if len(raw) < _SMALL or _entropy(plane) > _WORTH:
        return _Plane(raw, packed=False)
    packer = zlib.compressobj(1, zlib.DEFLATED, -zlib.MAX_WBITS, 9, zlib.Z_RLE)
    packed = packer.compress(raw) + packer.flush()
    return _Plane(packed, packed=True) if len(packed) < len(raw) else _Plane(raw, packed=False)


def _entropy(plane: NDArray[np.uint8]) -> float:
    """Return about how many bits a byte of a plane is worth, by a sample."""
    sample = plane[:: max(1, len(plane) // _SAMPLE)]
    counts = np.bincount(sample, minlength=256)
    shares = counts[counts > 0] / len(sample)
    # A sample that is small shows fewer values than there are (Miller and Madow's correction).
    missed = (len(shares) - 1) / (2 * len(sample) * np.log(2))
    return float(-(shares * np.log2(shares)).sum() + missed)


def _unpacked(body: memoryview, count: int) -> bytes:
    """Unpack so many bytes and no more, whatever the file says."""
    reader = zlib.decompressobj(-zlib.MAX_WBITS)
    found = reader.decompress(body, count + 1)
    if len(found) != count or not reader.eof:
        raise ValueError("cut off")
    return found


# Differences -------------------------------------------------------------------------------


def _can_differ(array: NDArray[Any], other: NDArray[Any]) -> bool:
    return array.dtype == other.dtype == np.float16 and array.shape == other.shape


def _difference(array: NDArray[Any], other: NDArray[Any]) -> NDArray[np.uint16]:
    """Return how many float16 numbers lie between two, small where they are close.

    Even numbers are upwards, odd ones downwards.
    """
    apart = _wrapped(_ranked(array) - _ranked(other))
    return np.where(apart < 0, -2 * apart - 1, 2 * apart).astype(np.uint16)


def _sum(apart: NDArray[Any], other: NDArray[Any]) -> NDArray[np.float16]:
    """Return the array whose `_difference` from another one this is."""
    if not _can_differ(apart, other):
        raise ValueError("no difference")
    steps = apart.view(np.uint16).astype(np.int32)
    ranks = _ranked(other) + np.where(steps & 1, -((steps + 1) >> 1), steps >> 1)
    ranks = _wrapped(ranks)
    bits = np.where(ranks < 0, 2**15 - 1 - ranks, ranks).astype(np.uint16)
    return bits.view(np.float16)


def _ranked(array: NDArray[Any]) -> NDArray[np.int32]:
    """Return the place of float16 numbers in their order; −0 comes before 0."""
    bits = np.ascontiguousarray(array).view(np.uint16).astype(np.int32)
    return np.where(bits >= 2**15, 2**15 - 1 - bits, bits)


def _wrapped(numbers: NDArray[np.int32]) -> NDArray[np.int32]:
    """Return numbers modulo 2**16, within ±2**15."""
    return (numbers + 2**15) % 2**16 - 2**15
