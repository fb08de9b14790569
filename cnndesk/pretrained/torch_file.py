"""A reader of PyTorch's older files (the form before 1.6) that knows tensors and nothing else.

Such a file is a row of pickles and then the raw numbers: a magic number, a version, the sizes of C
types, the description of a dictionary of tensors, the names of the stores of numbers, and per store
its length and its numbers. A pickle is a program. This reader runs it on a stack of its own that
holds strings, whole numbers, tuples, dictionaries and descriptions of tensors; it imports nothing
and calls nothing. Two names mean something here (an ordered dictionary, a tensor over a store);
every other name and every opcode that such files do not need is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ImportFileError
from cnndesk.small_files import open_regular

LARGEST_FILE = 2**30
_LARGEST_DESCRIPTION = 16 * 2**20
_MAGIC = 0x1950A86A20F9469CFC6C
_PROTOCOL = 1001
_MOST_DIMENSIONS = 8
_STORES: dict[str, np.dtype[Any]] = {
    "torch FloatStorage": np.dtype("<f4"),
    "torch HalfStorage": np.dtype("<f2"),
    "torch DoubleStorage": np.dtype("<f8"),
    "torch LongStorage": np.dtype("<i8"),
    "torch IntStorage": np.dtype("<i4"),
}
_DICTIONARY = "collections OrderedDict"
_TENSOR = "torch._utils _rebuild_tensor_v2"
_DAMAGED = "It is damaged, or no file of weights of the older form. Get it again."


@dataclass(frozen=True)
class _Name:
    """A name that the file refers to; stands for nothing."""

    text: str


@dataclass(frozen=True)
class _Store:
    """A run of numbers of one kind, read later."""

    key: str
    dtype: np.dtype[Any]
    count: int


@dataclass(frozen=True)
class _Tensor:
    """A view of a store."""

    store: _Store
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


class _Mark:
    """Where a list of items on the stack begins."""


def read_tensors(path: Path) -> dict[str, NDArray[Any]]:
    """Return the tensors of a file by name.

    Parameters
    ----------
    path : Path

    Returns
    -------
    dict of str to ndarray
        Of float16, float32, float64, int32 or int64; read-only.

    Raises
    ------
    ImportFileError
        When the file cannot be read, is damaged or holds something else than tensors; names it.
    """
    try:
        with open_regular(path) as file:
            return _read(file)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ImportFileError(f"{path} cannot be read: {reason}. Check the name.") from error
    except ImportFileError as error:
        raise ImportFileError(f"{path} cannot be read. {error}") from error


def _read(file: BinaryIO) -> dict[str, NDArray[Any]]:
    size = file.seek(0, 2)
    file.seek(0)
    if size > LARGEST_FILE:
        raise ImportFileError(f"It is larger than {LARGEST_FILE // 2**20} MB.")
    machine = _Machine(file)
    if machine.run() != _MAGIC or machine.run() != _PROTOCOL:
        raise ImportFileError(_DAMAGED)
    machine.run()  # the sizes of C types; the kinds of stores say them too
    described, keys = machine.run(), machine.run()
    if not isinstance(described, dict) or not isinstance(keys, list):
        raise ImportFileError(_DAMAGED)
    tensors = {n: t for n, t in described.items() if isinstance(n, str) and isinstance(t, _Tensor)}
    if len(tensors) != len(described):
        raise ImportFileError("It holds something else than tensors. Save a state dict.")
    stores = {tensor.store.key: tensor.store for tensor in tensors.values()}
    numbers = {}
    for key in keys:
        if not isinstance(key, str) or key not in stores or key in numbers:
            raise ImportFileError(_DAMAGED)
        numbers[key] = _numbers(file, stores[key], size)
    return {name: _viewed(tensor, numbers) for name, tensor in tensors.items()}


def _numbers(file: BinaryIO, store: _Store, size: int) -> NDArray[Any]:
    count = int.from_bytes(file.read(8), "little")
    length = count * store.dtype.itemsize
    if count != store.count or length > size - file.tell():
        raise ImportFileError(_DAMAGED)
    return np.frombuffer(file.read(length), store.dtype)


def _viewed(tensor: _Tensor, numbers: dict[str, NDArray[Any]]) -> NDArray[Any]:
    store = numbers.get(tensor.store.key)
    if store is None or tensor.store.dtype != store.dtype:
        raise ImportFileError(_DAMAGED)
    last = sum((n - 1) * step for n, step in zip(tensor.shape, tensor.strides, strict=True))
    if prod(tensor.shape) and tensor.offset + last >= store.size:
        raise ImportFileError(_DAMAGED)
    if prod(tensor.shape) > store.size:  # numbers shown several times: nothing that is learned is
        raise ImportFileError(_DAMAGED)
    strides = [step * store.itemsize for step in tensor.strides]
    view = np.lib.stride_tricks.as_strided(
        store[tensor.offset :], tensor.shape, strides, writeable=False
    )
    return np.ascontiguousarray(view)


class _Machine:
    """Runs one description after the other; see the head of the file for what it knows."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._stack: list[Any] = []
        self._memo: dict[int, Any] = {}
        self._codes: dict[bytes, Callable[[], None]] = {
            b"\x80": self._protocol,
            b"}": lambda: self._stack.append({}),
            b"]": lambda: self._stack.append([]),
            b")": lambda: self._stack.append(()),
            b"(": lambda: self._stack.append(_Mark),
            b"N": lambda: self._stack.append(None),
            b"\x88": lambda: self._stack.append(True),
            b"\x89": lambda: self._stack.append(False),
            b"K": lambda: self._stack.append(self._whole(1)),
            b"M": lambda: self._stack.append(self._whole(2)),
            b"J": lambda: self._stack.append(self._whole(4, signed=True)),
            b"\x8a": lambda: self._stack.append(self._whole(self._whole(1), signed=True)),
            b"X": lambda: self._stack.append(self._text()),
            b"q": lambda: self._remember(self._whole(1)),
            b"r": lambda: self._remember(self._whole(4)),
            b"h": lambda: self._recall(self._whole(1)),
            b"j": lambda: self._recall(self._whole(4)),
            b"\x85": lambda: self._tuple(1),
            b"\x86": lambda: self._tuple(2),
            b"\x87": lambda: self._tuple(3),
            b"t": lambda: self._stack.append(tuple(self._marked())),
            b"e": self._append_all,
            b"s": self._set_one,
            b"u": self._set_all,
            b"c": self._name,
            b"Q": self._store,
            b"R": self._make,
            b"b": self._describe_further,
        }

    def run(self) -> Any:
        """Run the description that comes next and return what it describes."""
        self._stack, self._memo = [], {}
        began = self._file.tell()
        while (code := self._file.read(1)) != b".":
            if code not in self._codes or self._file.tell() - began > _LARGEST_DESCRIPTION:
                raise ImportFileError(_DAMAGED)
            self._codes[code]()
        if len(self._stack) != 1:
            raise ImportFileError(_DAMAGED)
        return self._stack.pop()

    def _bytes(self, count: int) -> bytes:
        data = self._file.read(count) if count <= _LARGEST_DESCRIPTION else b""
        if len(data) != count:
            raise ImportFileError(_DAMAGED)
        return data

    def _whole(self, count: int, *, signed: bool = False) -> int:
        return int.from_bytes(self._bytes(count), "little", signed=signed)

    def _text(self) -> str:
        try:
            return self._bytes(self._whole(4)).decode("utf-8")
        except UnicodeDecodeError:
            raise ImportFileError(_DAMAGED) from None

    def _pop(self) -> Any:
        if not self._stack:
            raise ImportFileError(_DAMAGED)
        return self._stack.pop()

    def _marked(self) -> list[Any]:
        """Take what lies above the last mark, and the mark."""
        items: list[Any] = []
        while (item := self._pop()) is not _Mark:
            items.append(item)
        return items[::-1]

    def _protocol(self) -> None:
        if self._whole(1) != 2:
            raise ImportFileError(_DAMAGED)

    def _remember(self, number: int) -> None:
        if not self._stack:
            raise ImportFileError(_DAMAGED)
        self._memo[number] = self._stack[-1]

    def _recall(self, number: int) -> None:
        if number not in self._memo:
            raise ImportFileError(_DAMAGED)
        self._stack.append(self._memo[number])

    def _tuple(self, count: int) -> None:
        items = [self._pop() for _ in range(count)]
        self._stack.append(tuple(items[::-1]))

    def _top(self, kind: type) -> Any:
        if not self._stack or not isinstance(self._stack[-1], kind):
            raise ImportFileError(_DAMAGED)
        return self._stack[-1]

    def _append_all(self) -> None:
        items = self._marked()
        self._top(list).extend(items)

    def _set(self, keys: list[Any], values: list[Any]) -> None:
        table = self._top(dict)
        for key, value in zip(keys, values, strict=True):
            if not isinstance(key, str):
                raise ImportFileError(_DAMAGED)
            table[key] = value

    def _set_one(self) -> None:
        value, key = self._pop(), self._pop()
        self._set([key], [value])

    def _set_all(self) -> None:
        items = self._marked()
        if len(items) % 2:
            raise ImportFileError(_DAMAGED)
        self._set(items[::2], items[1::2])

    def _name(self) -> None:
        words = [self._file.readline(200).rstrip(b"\n").decode("ascii", "replace") for _ in "ab"]
        text = " ".join(words)
        if text not in (_DICTIONARY, _TENSOR) and text not in _STORES:
            raise ImportFileError(
                f"It asks for {text[:80]!r}, and only tensors are read. Save a state dict."
            )
        self._stack.append(_Name(text))

    def _store(self) -> None:
        match self._pop():
            case ("storage", _Name(kind), str(key), str(), int(count), None) if kind in _STORES:
                if not 0 <= count <= LARGEST_FILE:
                    raise ImportFileError(_DAMAGED)
                self._stack.append(_Store(key, _STORES[kind], count))
            case _:
                raise ImportFileError(_DAMAGED)

    def _make(self) -> None:
        arguments, name = self._pop(), self._pop()
        match name, arguments:
            case _Name(text), () if text == _DICTIONARY:
                self._stack.append({})
            case _Name(text), (_Store() as store, int(offset), shape, strides, bool(), _) if (
                text == _TENSOR and _are_sizes(shape, strides) and offset >= 0
            ):
                self._stack.append(_Tensor(store, offset, shape, strides))
            case _:
                raise ImportFileError(_DAMAGED)

    def _describe_further(self) -> None:
        """Drop what is said of a dictionary beside its content: the versions of its parts."""
        self._pop()
        self._top(dict)


def _are_sizes(shape: object, strides: object) -> bool:
    if not isinstance(shape, tuple) or not isinstance(strides, tuple):
        return False
    alike = len(shape) == len(strides) <= _MOST_DIMENSIONS
    return alike and all(
        isinstance(n, int) and not isinstance(n, bool) and 0 <= n <= LARGEST_FILE
        for n in (*shape, *strides)
    )
