"""The bytes of an ONNX file: read as other readers do; whatever is wrong with them, a sentence."""

from __future__ import annotations

import os
import struct
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.errors import ImportFileError
from cnndesk.interop.importing import constants, wire
from cnndesk.interop.importing.onnx_file import parse_onnx, read_onnx
from cnndesk.interop.importing.onnx_network import Wishes, from_onnx, import_onnx
from cnndesk.interop.importing.wire import Budget, Field, fields, packed_integers
from cnndesk.interop.onnx.protobuf import block, integer, varint
from tests.interop.onnx_graphs import GraphFile, blocks_of, normal

LINKS = pytest.mark.skipif(os.name == "nt", reason="Wine makes no links, Windows for some users")


def tensor(name: str, dims: list[int], kind: int, *parts: bytes) -> bytes:
    return (
        b"".join(integer(1, d) for d in dims) + integer(2, kind) + block(8, name) + b"".join(parts)
    )


def with_constant(content: bytes) -> bytes:
    """Return a file of one constant and nothing else."""
    return block(7, block(5, content))


def network() -> bytes:
    file = GraphFile()
    x = file.op("Conv", "x", file.constant(normal((4, 3, 3, 3))), pads=[1, 1, 1, 1])
    file.op("Clip", x, file.constant(0.0), file.constant(6.0))
    file.op("MaxPool", kernel_shape=[2, 2], strides=[2, 2])
    shape = file.op("Shape")
    file.op("Gather", shape, file.constant([0], np.int64), axis=0)
    wanted = file.op("Concat", file.last, file.constant([-1], np.int64), axis=0)
    file.op("Reshape", "v6", wanted)
    file.op("Gemm", file.last, file.constant(normal((64, 3))), file.constant([1, 2, 3]))
    return file.content()


# Numbers -----------------------------------------------------------------------------------


@given(st.lists(st.integers(-(2**63), 2**63 - 1), max_size=40))
def test_packed_whole_numbers_come_back(numbers: list[int]) -> None:
    data = b"".join(varint(number) for number in numbers)
    assert packed_integers(Field(1, memoryview(data))).tolist() == numbers


@pytest.mark.parametrize(
    ("kind", "part", "expected"),
    [
        (1, block(9, struct.pack("<2f", 1.5, -2)), [1.5, -2]),
        (1, block(4, struct.pack("<2f", 1.5, -2)), [1.5, -2]),
        (10, block(9, np.array([1.5, -2], np.float16).tobytes()), [1.5, -2]),
        (10, block(5, varint(0x3E00) + varint(0xC000)), [1.5, -2]),
        (16, block(9, b"\xc0\x3f\x00\xc0"), [1.5, -2]),
        (11, block(10, struct.pack("<2d", 1.5, -2)), [1.5, -2]),
        (7, block(7, varint(3) + varint(-2)), [3, -2]),
        (7, block(9, struct.pack("<2q", 3, -2)), [3, -2]),
        (6, block(5, varint(3) + varint(-2)), [3, -2]),
        (2, block(9, b"\x03\xfe"), [3, 254]),
        (9, block(9, b"\x01\x00"), [True, False]),
    ],
)
def test_constants_of_every_type_are_read(kind: int, part: bytes, expected: list) -> None:
    found = parse_onnx(with_constant(tensor("c", [2], kind, part))).constants["c"]
    assert found.tolist() == expected
    assert found.dtype in (np.float32, np.int64, np.bool_)


def test_the_package_onnx_reads_the_same() -> None:
    onnx = pytest.importorskip("onnx", reason="the package onnx is not installed")
    content = network()
    theirs, ours = onnx.load_from_string(content), parse_onnx(content)
    assert [o.op_type for o in theirs.graph.node] == [o.kind for o in ours.operators]
    assert [tuple(o.input) for o in theirs.graph.node] == [o.inputs for o in ours.operators]
    for one in theirs.graph.initializer:
        np.testing.assert_array_equal(onnx.numpy_helper.to_array(one), ours.constants[one.name])
    (entry,) = ours.inputs
    assert (entry.name, entry.dims, ours.opset) == ("x", (None, 3, 8, 8), 17)


# Files that are wrong ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04 a zip",
        b"\xff" * 40,
        block(7, b"\x0a\xff\xff\xff\xff\x0f"),
        block(7, b"\x0b"),
        with_constant(tensor("c", [2], 1, block(9, b"123"))),
        with_constant(tensor("c", [3], 1, block(4, struct.pack("<2f", 1, 2)))),
        with_constant(tensor("c", [-1], 1)),
        with_constant(tensor("c", [2**31, 2**31], 1, block(9, b"1234"))),
        with_constant(tensor("c", [1] * 9, 1, block(9, b"1234"))),
        with_constant(tensor("c", [1], 8, block(6, "text"))),
        with_constant(tensor("c", [1], 99, block(9, b"1"))),
        with_constant(tensor("c", [1], 7, block(7, b"\x80" * 20))),
        block(7, b"") + block(7, b""),
        block(7, block(15, b"")),
    ],
)
def test_bytes_that_are_no_network_are_refused_in_a_sentence(content: bytes) -> None:
    with pytest.raises(ImportFileError) as caught:
        from_onnx(parse_onnx(content), Wishes())
    assert str(caught.value).endswith(".")
    assert len(str(caught.value)) > 20


def test_every_cut_of_a_file_is_refused_or_read() -> None:
    content = network()
    assert blocks_of(from_onnx(parse_onnx(content), Wishes())) == [
        "conv2d", "relu6", "max_pool", "dense",
    ]  # fmt: skip
    behind = len(block(8, block(1, "") + integer(2, 17)))  # the graph ends before the opset
    for end in range(0, len(content) - behind, 7):
        with pytest.raises(ImportFileError):
            from_onnx(parse_onnx(content[:end]), Wishes())


@settings(max_examples=150)
@given(st.data())
def test_a_changed_file_is_read_or_refused_in_a_sentence(data: st.DataObject) -> None:
    content = bytearray(network())
    for _ in range(data.draw(st.integers(1, 5))):
        place = data.draw(st.integers(0, len(content) - 1))
        piece = data.draw(st.binary(max_size=5))
        content[place : place + data.draw(st.integers(0, 5))] = piece
    with suppress(ImportFileError):
        from_onnx(parse_onnx(bytes(content)), Wishes())


def test_millions_of_entries_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ImportFileError, match="entries"):
        list(fields(memoryview(b"\x08\x01" * 5000), Budget(4000)))
    monkeypatch.setattr(wire, "_MOST_PACKED", 100)
    with pytest.raises(ImportFileError, match="whole numbers"):
        parse_onnx(with_constant(tensor("c", [200], 7, block(7, b"\x01" * 200))))


def test_small_files_that_ask_for_large_constants_are_refused() -> None:
    file = GraphFile()
    size = file.constant([2**20, 2**20], np.int64)
    file.op("ConstantOfShape", size)
    file.op("MatMul", "x", file.last)
    with pytest.raises(ImportFileError, match="more numbers than any network needs"):
        file.imported()
    file = GraphFile()
    x = file.constant(np.ones(1024))
    for _ in range(20):
        x = file.op("Concat", x, x, axis=0)
    file.op("Add", "x", x)
    with pytest.raises(ImportFileError, match="more numbers than any network needs"):
        file.imported()


def test_results_that_are_small_each_but_not_together_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(constants, "MOST_IN_ALL", 3000)
    file = GraphFile()
    x = file.constant(np.ones(1024))
    for _ in range(5):
        x = file.op("Add", x, file.constant(1.0))
    file.op("Add", "x", x)
    with pytest.raises(ImportFileError, match="more numbers than any network needs"):
        file.imported()


def test_operators_in_a_circle_or_out_of_order_are_refused() -> None:
    file = GraphFile()
    file.graph.node("Relu", ["b"], "a", "n1")
    file.graph.node("Relu", ["a"], "b", "n2")
    file.last = "b"
    with pytest.raises(ImportFileError, match="nothing before it gives"):
        file.imported()
    file = GraphFile()
    file.graph.node("Relu", ["x"], "a", "n1")
    file.graph.node("Relu", ["x"], "a", "n2")
    file.last = "a"
    with pytest.raises(ImportFileError, match="Two operators give 'a'"):
        file.imported()


# Weights in another file --------------------------------------------------------------------


def with_outside(location: str, **more: str) -> bytes:
    entries = {"location": location, **more}
    pairs = b"".join(block(13, block(1, key) + block(2, text)) for key, text in entries.items())
    weight = tensor("w", [2, 3, 1, 1], 1, pairs, integer(14, 1))
    file = GraphFile()
    file.op("Conv", "x", "w")
    file.graph._constants.append(weight)
    return file.content()


def test_weights_beside_the_file_are_read(tmp_path: Path) -> None:
    numbers = normal((2, 3, 1, 1))
    (tmp_path / "weights.bin").write_bytes(b"0123" + numbers.tobytes())
    (tmp_path / "n.onnx").write_bytes(with_outside("weights.bin", offset="4", length="24"))
    imported = import_onnx(tmp_path / "n.onnx")
    kept = imported.project.weights["conv1"]["weight"]
    np.testing.assert_array_equal(kept, numbers.transpose(2, 3, 1, 0))


@pytest.mark.parametrize(
    ("location", "more", "word"),
    [
        ("../weights.bin", {}, "outside its own folder"),
        ("/etc/hostname", {}, "outside its own folder"),
        ("", {}, "outside its own folder"),
        ("a\0b", {}, "outside its own folder"),
        pytest.param("link.bin", {}, "outside its own folder", marks=LINKS),
        ("missing.bin", {}, "cannot be read"),
        ("weights.bin", {"offset": "-4"}, "do not have the size"),
        ("weights.bin", {"offset": "x"}, "damaged"),
        ("weights.bin", {"length": "7"}, "do not have the size"),
        ("weights.bin", {"offset": "8"}, "shorter"),
        ("weights.bin", {"offset": "99999999999999999999"}, "cannot be read"),
    ],
)
def test_weights_elsewhere_are_not_read(
    tmp_path: Path, location: str, more: dict[str, str], word: str
) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "weights.bin").write_bytes(bytes(24))
    (inside / "weights.bin").write_bytes(bytes(24))
    if location == "link.bin":
        (inside / location).symlink_to(tmp_path / "weights.bin")
    (inside / "n.onnx").write_bytes(with_outside(location, **more))
    with pytest.raises(ImportFileError, match=word) as caught:
        read_onnx(inside / "n.onnx")
    assert "n.onnx cannot be imported" in str(caught.value)


def test_a_name_that_is_no_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(ImportFileError, match="cannot be read"):
        read_onnx(tmp_path / "none.onnx")
    with pytest.raises(ImportFileError, match="cannot be read"):
        read_onnx(tmp_path)
    with pytest.raises(ImportFileError, match="no name of a file"):
        read_onnx(Path("a\0b"))
