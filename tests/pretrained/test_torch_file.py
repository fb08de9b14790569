"""The reader of PyTorch's older files: tensors, and nothing that a pickle could do beside them."""

from __future__ import annotations

import os
import pickle
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnndesk.errors import ImportFileError
from cnndesk.pretrained.torch_file import read_tensors

MAGIC = 0x1950A86A20F9469CFC6C
WEIGHT = np.arange(24, dtype=np.float32).reshape(2, 3, 4)


def short(text: str) -> bytes:
    data = text.encode()
    return b"X" + struct.pack("<I", len(data)) + data


def whole(number: int) -> bytes:
    return b"J" + struct.pack("<i", number)


def numbers(*values: int) -> bytes:
    return b"(" + b"".join(map(whole, values)) + b"t"


def tensor(
    key: str, count: int, shape: tuple[int, ...], strides: tuple[int, ...], offset: int = 0
) -> bytes:
    store = b"(" + short("storage") + b"ctorch\nFloatStorage\n" + short(key) + short("cpu")
    store += whole(count) + b"Nt" + b"Q"
    return (
        b"ctorch._utils\n_rebuild_tensor_v2\n("
        + store + whole(offset) + numbers(*shape) + numbers(*strides)
        + b"\x89ccollections\nOrderedDict\n)R" + b"t" + b"R"
    )  # fmt: skip


def state(*entries: tuple[str, bytes]) -> bytes:
    items = b"".join(short(name) + value for name, value in entries)
    return b"\x80\x02ccollections\nOrderedDict\n)R(" + items + b"u."


def file_of(described: bytes, stores: dict[str, np.ndarray[Any, Any]]) -> bytes:
    head = [pickle.dumps(value, 2) for value in (MAGIC, 1001, {"little_endian": True})]
    keys = b"\x80\x02](" + b"".join(map(short, stores)) + b"e."
    data = b"".join(struct.pack("<q", a.size) + a.tobytes() for a in stores.values())
    return b"".join([*head, described, keys, data])


def good() -> bytes:
    return file_of(
        state(("a.weight", tensor("1", 24, (2, 3, 4), (12, 4, 1))),
              ("turned", tensor("2", 6, (3, 2), (1, 3)))),
        {"1": WEIGHT, "2": np.arange(6, dtype=np.float32)},
    )  # fmt: skip


def read(path: Path, data: bytes) -> dict[str, Any]:
    path.write_bytes(data)
    return read_tensors(path)


def test_tensors_are_read_as_they_lie(tmp_path: Path) -> None:
    found = read(tmp_path / "w.pth", good())
    assert list(found) == ["a.weight", "turned"]
    np.testing.assert_array_equal(found["a.weight"], WEIGHT)
    np.testing.assert_array_equal(found["turned"], [[0, 3], [1, 4], [2, 5]])


class Runs:
    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, ("ran",)


@pytest.mark.parametrize("protocol", [0, 1, 2, 3, 4, 5])
def test_what_would_run_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, protocol: int
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ImportFileError):
        read(tmp_path / "w.pth", pickle.dumps(Runs(), protocol))
    head = [pickle.dumps(value, 2) for value in (MAGIC, 1001, {})]
    with pytest.raises(ImportFileError):
        read(tmp_path / "w.pth", b"".join([*head, pickle.dumps({"a": Runs()}, protocol)]))
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    "described",
    [
        state(("a", b"cos\nsystem\n" + short("true") + b"\x85R")),
        state(("a", tensor("1", 24, (2, 3, 5), (12, 4, 1)))),  # behind the end of the store
        state(("a", tensor("1", 24, (24,), (1,), offset=1))),
        state(("a", tensor("1", 24, (24,), (1,), offset=-1))),
        state(("a", tensor("1", 24, (10**6, 10**6), (0, 0)))),  # one number shown many times
        state(("a", tensor("1", 10**9, (24,), (1,)))),
        state(("a", tensor("7", 24, (24,), (1,)))),  # a store that is not there
        state(("a", b"N")),
        b"\x80\x02}.",
        b"\x80\x02(((((.",
        b"\x80\x02h\x05.",
        b"\x80\x02\x85.",
        b"\x80\x02X\xff\xff\xff\x7f.",
    ],
)
def test_what_is_damaged_or_no_tensor_is_refused(tmp_path: Path, described: bytes) -> None:
    with pytest.raises(ImportFileError, match="cannot be read"):
        read(tmp_path / "w.pth", file_of(described, {"1": WEIGHT}))


@given(place=st.integers(0, len(good()) - 1), byte=st.integers(0, 255), cut=st.booleans())
def test_a_changed_byte_gives_tensors_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, place: int, byte: int, cut: bool
) -> None:
    data = bytearray(good())
    data[place] = byte
    path = tmp_path_factory.mktemp("pth") / "w.pth"
    try:
        found = read(path, bytes(data[:place] if cut else data))
    except ImportFileError:
        return
    assert sum(array.size for array in found.values()) <= 30
