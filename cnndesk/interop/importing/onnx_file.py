"""What an ONNX file holds: operators, constants, inputs and outputs, as plain data.

The numbers of fields are those of ``onnx.proto3`` (github.com/onnx/onnx, Apache-2.0). Weights stay
views of the file's bytes until somebody asks for numbers. Weights in files beside it are read where
they lie in the same folder. What operators mean is not known here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ImportFileError
from cnndesk.interop.importing.wire import (
    DAMAGED,
    Budget,
    Field,
    fields,
    packed_integers,
    packed_numbers,
)
from cnndesk.small_files import open_regular

LARGEST_FILE = 2**31
LARGEST_OUTSIDE = 2**32
"""Bytes of all weights that lie in files beside it."""
MOST_OPERATORS = 20_000
_MOST_DIMENSIONS = 8
_LONGEST_LIST = 65_536
"""Numbers of an attribute."""

Numbers = NDArray[Any]
Attribute = int | float | str | tuple[int, ...] | tuple[float, ...] | Numbers | None
"""None for what no block needs: graphs within, lists of texts."""

_DTYPES = {
    1: "<f4",
    2: "|u1",
    3: "|i1",
    4: "<u2",
    5: "<i2",
    6: "<i4",
    7: "<i8",
    9: "|b1",
    10: "<f2",
    11: "<f8",
    12: "<u4",
    13: "<u8",
}
_BFLOAT16 = 16
FLOATS = (1, 10, 11, _BFLOAT16)


@dataclass(frozen=True)
class Operator:
    """One node of the graph.

    Attributes
    ----------
    kind : str
        ``"Conv"``; with a domain of its own ``"com.microsoft.FusedConv"``.
    name : str
        Empty in many files.
    inputs, outputs : tuple of str
        Names of values; empty where an optional one is left out.
    attributes : mapping of str to Attribute
    """

    kind: str
    name: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Attribute]

    @property
    def label(self) -> str:
        """What it is called in a sentence: ``Conv (/features/conv1)``."""
        name = self.name or (self.outputs[0] if self.outputs else "")
        short = name if len(name) <= 80 else name[:77] + "..."
        return f"{self.kind} ({short})" if short else self.kind


@dataclass(frozen=True)
class Entry:
    """An input or output of the graph.

    Attributes
    ----------
    name : str
    kind : int
        Number of its type in ONNX: 1 float32, 2 uint8; 0 where nothing is said.
    dims : tuple of int or None
        None for a size that is open.
    """

    name: str
    kind: int
    dims: tuple[int | None, ...]


@dataclass
class OnnxFile:
    """Everything of a file that a network needs.

    Attributes
    ----------
    operators : list of Operator
        In the order of the file.
    constants : dict of str to ndarray
        Float32, int64, bool or uint8.
    inputs, outputs : list of Entry
        Constants are not among the inputs.
    opset : int
        Version of the standard operators; 0 where nothing is said.
    producer : str
    metadata : dict of str to str
    """

    operators: list[Operator] = field(default_factory=list)
    constants: dict[str, Numbers] = field(default_factory=dict)
    inputs: list[Entry] = field(default_factory=list)
    outputs: list[Entry] = field(default_factory=list)
    opset: int = 0
    producer: str = ""
    metadata: dict[str, str] = field(default_factory=dict)


def read_onnx(path: Path) -> OnnxFile:
    """Read a file.

    Raises
    ------
    ImportFileError
        When it cannot be read, is damaged, or larger than protobuf allows; names the file.
    """
    try:
        with open_regular(path) as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise ImportFileError(
            f"{path} cannot be read: {error.strerror or error}. Check the name and the folder."
        ) from error
    except ValueError:  # a name with a zero in it
        raise ImportFileError(f"{str(path)!r} is no name of a file. Check the name.") from None
    if len(content) > LARGEST_FILE:
        raise ImportFileError(f"{path} is larger than 2 GB, which no ONNX file is. Choose another.")
    try:
        return parse_onnx(content, Outside(path.parent))
    except ImportFileError as error:
        raise ImportFileError(f"{path} cannot be imported. {error}") from error


class Outside:
    """The files beside an ONNX file that may hold its weights.

    Parameters
    ----------
    folder : Path or None
        None: nothing is read outside the file.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._left = LARGEST_OUTSIDE

    def read(self, entries: Mapping[str, str], size: int) -> bytes:
        """Return the bytes that a constant's description points to.

        Raises
        ------
        ImportFileError
            When they lie in another folder, are not there, or are too many.
        """
        location = entries.get("location", "")
        if self._folder is None:
            raise ImportFileError(f"Its weights lie in another file, {location}. Keep them beside.")
        path = self._beside(location)
        try:
            offset = int(entries.get("offset", "0"))
            length = int(entries.get("length", str(size)))
        except ValueError:
            raise ImportFileError(DAMAGED) from None
        self._left -= size
        if offset < 0 or length != size or self._left < 0:
            raise ImportFileError(
                f"The weights in {location} do not have the size that is said of them. Export the "
                "network again, into one file."
            )
        try:
            with open_regular(path) as file:
                file.seek(offset)
                data = file.read(size)
        except (OSError, OverflowError, ValueError) as error:
            raise ImportFileError(
                f"Its weights should lie in {location}, which cannot be read. Keep that file in "
                "the same folder, or export the network into one file."
            ) from error
        if len(data) != size:
            raise ImportFileError(f"{location} is shorter than it should be. Get it again.")
        return data

    def _beside(self, location: str) -> Path:
        assert self._folder is not None
        refused = ImportFileError(
            f"Its weights should lie in {location!r}, outside its own folder; only files beside it "
            "are read. Export the network into one file."
        )
        parts = Path(location).parts
        if not parts or "\0" in location or Path(location).is_absolute() or ".." in parts:
            raise refused
        path = (self._folder / location).resolve()
        if not path.is_relative_to(self._folder.resolve()):
            raise refused
        return path


def parse_onnx(content: bytes, outside: Outside | None = None) -> OnnxFile:
    """Read the bytes of a file.

    Raises
    ------
    ImportFileError
        When they are damaged.
    """
    found = OnnxFile()
    reader = _Reader(outside or Outside(None), found)
    graphs = 0
    for one in fields(memoryview(content), reader.budget):
        match one.number:
            case 2:
                found.producer = one.text[:100]
            case 7:
                graphs += 1
                reader.graph(one.data)
            case 8:
                domain, version = reader.opset(one.data)
                if domain in ("", "ai.onnx"):
                    found.opset = version
            case 14:
                key, value = reader.pair(one.data)
                found.metadata[key] = value
    if graphs != 1:
        raise ImportFileError(DAMAGED)
    found.inputs = [entry for entry in found.inputs if entry.name not in found.constants]
    return found


class _Reader:
    """Reads messages into an `OnnxFile`."""

    def __init__(self, outside: Outside, found: OnnxFile) -> None:
        self.budget = Budget()
        self._outside = outside
        self._found = found

    def _fields(self, message: memoryview) -> list[Field]:
        return list(fields(message, self.budget))

    def pair(self, message: memoryview) -> tuple[str, str]:
        """Read a StringStringEntryProto."""
        values = {one.number: one.text for one in self._fields(message)}
        return values.get(1, ""), values.get(2, "")

    def opset(self, message: memoryview) -> tuple[str, int]:
        """Read an OperatorSetIdProto."""
        domain, version = "", 0
        for one in self._fields(message):
            if one.number == 1:
                domain = one.text
            elif one.number == 2:
                version = one.integer
        return domain, version

    def graph(self, message: memoryview) -> None:
        """Read a GraphProto."""
        found = self._found
        for one in fields(message, self.budget):
            match one.number:
                case 1:
                    found.operators.append(self._operator(one.data))
                    if len(found.operators) > MOST_OPERATORS:
                        raise ImportFileError(
                            f"It has more than {MOST_OPERATORS:,} operators. Export a smaller part."
                        )
                case 5:
                    name, array = self.tensor(one.data)
                    found.constants[name] = array
                case 11:
                    found.inputs.append(self._entry(one.data))
                case 12:
                    found.outputs.append(self._entry(one.data))
                case 15:
                    raise ImportFileError(
                        "It holds sparse weights, which are not read. Export it with dense ones."
                    )

    def _operator(self, message: memoryview) -> Operator:
        inputs, outputs, attributes = [], [], {}
        kind = name = domain = ""
        for one in fields(message, self.budget):
            match one.number:
                case 1:
                    inputs.append(one.text)
                case 2:
                    outputs.append(one.text)
                case 3:
                    name = one.text
                case 4:
                    kind = one.text
                case 5:
                    key, value = self._attribute(one.data)
                    attributes[key] = value
                case 7:
                    domain = one.text
        if domain not in ("", "ai.onnx"):
            kind = f"{domain}.{kind}"
        return Operator(kind, name, tuple(inputs), tuple(outputs), attributes)

    def _attribute(self, message: memoryview) -> tuple[str, Attribute]:
        name = ""
        value: Attribute = None
        reals: list[float] = []
        integers: list[int] = []
        for one in fields(message, self.budget):
            match one.number:
                case 1:
                    name = one.text
                case 2:
                    value = one.real
                case 3:
                    value = one.integer
                case 4:
                    value = one.text
                case 5:
                    value = self.tensor(one.data)[1]
                case 7:
                    reals += _short(packed_numbers(one, "<f4"))
                case 8:
                    integers += _short(packed_integers(one))
        if reals or integers:
            value = tuple(reals) if reals else tuple(integers)
        return name, value

    def _entry(self, message: memoryview) -> Entry:
        name, kind = "", 0
        dims: list[int | None] = []
        for one in self._fields(message):
            if one.number == 1:
                name = one.text
            elif one.number == 2:
                for type_field in self._fields(one.data):
                    if type_field.number == 1:
                        kind, dims = self._tensor_type(type_field.data)
        return Entry(name, kind, tuple(dims))

    def _tensor_type(self, message: memoryview) -> tuple[int, list[int | None]]:
        kind = 0
        dims: list[int | None] = []
        for one in self._fields(message):
            if one.number == 1:
                kind = one.integer
            elif one.number == 2:
                for dim in self._fields(one.data):
                    sizes = [f.integer for f in self._fields(dim.data) if f.number == 1]
                    dims.append(sizes[-1] if sizes and sizes[-1] > 0 else None)
        return kind, dims

    def tensor(self, message: memoryview) -> tuple[str, Numbers]:
        """Read a TensorProto: its name and numbers."""
        dims: list[int] = []
        name, kind = "", 0
        raw: bytes | memoryview | None = None
        parts: list[Numbers] = []
        entries: dict[str, str] = {}
        is_outside = False
        for one in fields(message, self.budget):
            match one.number:
                case 1:
                    dims += _short(packed_integers(one))
                case 2:
                    kind = one.integer
                case 4:
                    parts.append(packed_numbers(one, "<f4"))
                case 5 | 7 | 11:
                    parts.append(packed_integers(one))
                case 8:
                    name = one.text
                case 9:
                    raw = one.data
                case 10:
                    parts.append(packed_numbers(one, "<f8"))
                case 13:
                    key, value = self.pair(one.data)
                    entries[key] = value
                case 14:
                    is_outside = one.integer == 1
        count = _count(name, dims)
        if is_outside:
            raw = self._outside.read(entries, count * _item_size(name, kind))
        return name, _numbers(name, kind, dims, count, raw, parts)


def _short(numbers: Numbers) -> list[Any]:
    """Return the numbers of a list that may not be long."""
    if len(numbers) > _LONGEST_LIST:
        raise ImportFileError(DAMAGED)
    return numbers.tolist()  # type: ignore[no-any-return]


def _count(name: str, dims: Sequence[int]) -> int:
    """Return how many numbers a constant has."""
    if len(dims) > _MOST_DIMENSIONS or any(not 0 <= size < 2**31 for size in dims):
        raise ImportFileError(f"The constant {name!r} has an impossible shape. Get the file again.")
    return prod(dims)


def _item_size(name: str, kind: int) -> int:
    if kind == _BFLOAT16:
        return 2
    if kind not in _DTYPES:
        raise ImportFileError(
            f"The constant {name!r} is of a type that is not read (number {kind}: texts, complex "
            "or quantised numbers). Export the network with float weights."
        )
    return np.dtype(_DTYPES[kind]).itemsize


def _numbers(
    name: str,
    kind: int,
    dims: Sequence[int],
    count: int,
    raw: bytes | memoryview | None,
    parts: Sequence[Numbers],
) -> Numbers:
    """Return the numbers of a constant: float32, int64, bool or uint8."""
    size = _item_size(name, kind)
    if raw is not None:
        if len(raw) != count * size:
            raise ImportFileError(
                f"The constant {name!r} has {len(raw)} bytes where its shape asks for "
                f"{count * size}. Get the file again."
            )
        stored: Numbers = np.frombuffer(raw, "<u2" if kind == _BFLOAT16 else _DTYPES[kind])
    else:
        stored = np.concatenate(parts) if parts else np.zeros(0, _DTYPES.get(kind, "<u2"))
        if len(stored) != count:
            raise ImportFileError(
                f"The constant {name!r} has {len(stored)} numbers where its shape asks for "
                f"{count}. Get the file again."
            )
        if kind == 10 and stored.dtype == np.int64:  # halves are stored as their bits
            stored = stored.astype(np.uint16).view(np.float16)
    if kind == _BFLOAT16:
        stored = (stored.astype(np.uint32) << 16).view(np.float32)
    return _PLAIN.get(kind, _as_integers)(stored).reshape(tuple(dims))


def _as_floats(stored: Numbers) -> Numbers:
    with np.errstate(over="ignore", invalid="ignore"):
        return stored.astype(np.float32, copy=False)


def _as_integers(stored: Numbers) -> Numbers:
    with np.errstate(invalid="ignore"):
        return stored.astype(np.int64)


_PLAIN: dict[int, Callable[[Numbers], Numbers]] = {
    **dict.fromkeys(FLOATS, _as_floats),
    9: lambda stored: stored.astype(np.bool_),
}
