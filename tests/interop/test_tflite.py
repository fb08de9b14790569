"""TFLite files: every block, the same numbers in LiteRT, 8-bit numbers near them, or a reason."""

from __future__ import annotations

import io
import json
import struct
import zipfile

import numpy as np
import pytest

from cnndesk.blocks.spec import Block
from cnndesk.document.templates import Drawing
from cnndesk.engine import activations
from cnndesk.engine.model import Model
from cnndesk.errors import ExportError
from cnndesk.interop.lowering.operations import Operation
from cnndesk.interop.meaning import Meaning
from cnndesk.interop.target import Source
from cnndesk.interop.tflite import flatbuffer, runtime
from cnndesk.interop.tflite.flatbuffer import Number, Table, Vector
from cnndesk.interop.tflite.layers import export, known_activations
from cnndesk.interop.tflite.model import to_tflite
from cnndesk.interop.tflite.target import TfliteTarget
from tests.interop.random_networks import middle_types, model_of, output_types, random_network
from tests.interop.replaying import (
    NETWORKS,
    block_network,
    error_of_range,
    images_of,
    meaning_of,
    relative_error,
    source_of,
)

needs_runtime = pytest.mark.skipif(not runtime.is_installed(), reason="LiteRT is not installed")
FLOAT, INT8 = TfliteTarget(), TfliteTarget("int8")
WITHOUT_BYTES = {"group_norm", "layer_norm", "local_response_norm"}


def operations() -> list[type[Operation]]:
    every = Operation.__subclasses__()
    return [cls for one in every for cls in (one.__subclasses__() or [one])]


@pytest.mark.parametrize("cls", operations(), ids=lambda cls: cls.__name__)
def test_every_operation_says_what_it_becomes(cls: type[Operation]) -> None:
    assert export.dispatch(cls) is not export.dispatch(object)


def test_every_activation_is_known() -> None:
    assert known_activations() == set(activations.KINDS)


@needs_runtime
@pytest.mark.parametrize("cls", middle_types(), ids=lambda cls: cls.type)
def test_a_block_gives_the_same_in_litert(cls: type[Block]) -> None:
    networks = [block_network(cls, seed) for seed in range(8)]
    fitting = [network for network in networks if network is not None]
    assert len(fitting) >= 4
    for model in fitting:
        assert relative_error(FLOAT, model, 3) < 2e-5


@needs_runtime
@pytest.mark.parametrize("cls", middle_types(), ids=lambda cls: cls.type)
def test_a_block_of_8_bits_is_near_or_refused_with_a_cure(cls: type[Block]) -> None:
    for seed in range(4):
        model = block_network(cls, seed, ends_there=True)
        if model is None:
            continue
        if cls.type in WITHOUT_BYTES:
            with pytest.raises(ExportError, match=r"1 \(.+\) has no counterpart .+ Put batch norm"):
                INT8.content(source_of(model, images_of(model)))
        else:
            assert error_of_range(INT8, model) < 0.05


@needs_runtime
@pytest.mark.parametrize("cls", output_types(), ids=lambda cls: cls.type)
@pytest.mark.parametrize("before", ["dense", "flatten", "global_average_pool"])
def test_an_output_gives_the_same_in_litert(cls: type[Block], before: str) -> None:
    drawing = Drawing((6, 5, 1))
    drawing.add("conv2d", filters=2, kernel_size=3, stride=2)
    drawing.add(before)
    drawing.add(cls.type)
    model = model_of(drawing.network(), np.random.default_rng(1))
    assert relative_error(FLOAT, model) < 2e-5
    assert error_of_range(INT8, model) < 0.05


@needs_runtime
def test_random_networks_give_the_same_in_litert() -> None:
    for seed in range(NETWORKS):
        model, kinds = random_network(seed)
        found = relative_error(FLOAT, model, 3)
        assert found < 1e-4, f"network {seed}, {' '.join(kinds)}: {found:.1e}"


# What stands in the file -------------------------------------------------------------------


@pytest.fixture
def small() -> Model:
    drawing = Drawing((8, 6, 3))
    drawing.add("conv2d", filters=4, kernel_size=3)
    drawing.add("relu")
    return model_of(drawing.classifier(3), np.random.default_rng(0))


def test_the_names_of_the_classes_lie_at_the_end_as_a_text(small: Model) -> None:
    meaning = Meaning("classes", ("cat", "größer\nthan", ""), "pad", 0.6)
    data = to_tflite(Source(small, meaning))
    assert data[4:8] == b"TFL3"
    with zipfile.ZipFile(io.BytesIO(data)) as bundle:
        assert bundle.namelist() == ["labels.txt"]
        assert bundle.read("labels.txt").decode() == "cat\ngrößer than\n-\n"
    start = data.index(b'{"background"')
    told = json.JSONDecoder().raw_decode(data[start:].decode("utf-8", "replace"))[0]
    assert (told["fit"], told["threshold"]) == ("pad", 0.6)
    assert told["names"] == list(meaning.names)


@needs_runtime
def test_input_and_output_are_bytes_that_say_what_they_stand_for(small: Model) -> None:
    import ai_edge_litert.interpreter as litert

    interpreter = litert.Interpreter(
        model_content=to_tflite(source_of(small, images_of(small)), "int8")
    )
    interpreter.allocate_tensors()
    (entry,), (end,) = interpreter.get_input_details(), interpreter.get_output_details()
    assert (entry["name"], entry["dtype"], tuple(entry["shape"])) == (
        "image",
        np.uint8,
        (1, 8, 6, 3),
    )
    assert (end["name"], end["dtype"], tuple(end["shape"])) == ("probabilities", np.uint8, (1, 3))
    assert end["quantization"] == (1 / 256, 0)
    runner = interpreter.get_signature_runner("serving_default")
    assert set(runner(image=images_of(small, 1))) == {"probabilities"}


@needs_runtime
def test_values_come_in_their_units(small: Model) -> None:
    drawing = Drawing((6, 5, 1))
    drawing.add("dense", units=2)
    drawing.add("regression")
    model = model_of(drawing.network(), np.random.default_rng(1))
    images = images_of(model)
    source = source_of(model, images)
    assert source.meaning == meaning_of(model, "values")
    assert relative_error(FLOAT, model) < 2e-5
    assert error_of_range(INT8, model) < 0.05


@needs_runtime
def test_a_file_that_the_runtime_refuses_is_a_sentence() -> None:
    with pytest.raises(ExportError, match=r"LiteRT cannot load the network .* no file was written"):
        runtime.load(b"TFL3 and nothing else")


# The encoding ------------------------------------------------------------------------------


class Reader:
    """Follows the distances of a FlatBuffer."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def number(self, kind: str, place: int) -> int:
        return int(struct.unpack_from(f"<{kind}", self.data, place)[0])

    def followed(self, place: int) -> int:
        return place + self.number("I", place)

    def field(self, table: int, slot: int) -> int:
        """Return where a field lies; the table itself for one that is left out."""
        vtable = table - self.number("i", table)
        if 4 + 2 * slot >= self.number("H", vtable):
            return table
        return table + self.number("H", vtable + 4 + 2 * slot)

    def items(self, vector: int) -> list[int]:
        """Return where what a vector points at begins."""
        return [self.followed(vector + 4 + 4 * i) for i in range(self.number("I", vector))]

    def content(self, vector: int) -> bytes:
        """Return the bytes of a string or of a vector of bytes."""
        return self.data[vector + 4 : vector + 4 + self.number("I", vector)]


def test_fields_and_vectors_are_aligned_and_found_by_their_distances() -> None:
    data = Vector(np.arange(3, dtype=np.uint8), 16)
    table = Table({0: Number("b", 7), 2: "name", 3: Number("i", -5), 5: [Table({0: data})]})
    read = Reader(flatbuffer.file(table, b"TEST"))
    root = read.followed(0)
    assert read.data[4:8] == b"TEST"
    assert read.number("b", read.field(root, 0)) == 7
    assert read.field(root, 1) == read.field(root, 9) == root  # left out: the default
    assert read.number("i", read.field(root, 3)) == -5
    assert read.field(root, 3) % 4 == 0
    name = read.followed(read.field(root, 2))
    assert read.content(name) == b"name"
    assert read.data[name + 8] == 0
    (inner,) = read.items(read.followed(read.field(root, 5)))
    bytes_ = read.followed(read.field(inner, 0))
    assert (bytes_ + 4) % 16 == 0
    assert read.content(bytes_) == b"\0\1\2"


def test_androids_tools_find_the_image_and_the_names(small: Model) -> None:
    read = Reader(to_tflite(Source(small, meaning_of(small))))
    root = read.followed(0)
    buffers = read.items(read.followed(read.field(root, 4)))
    entries = {}
    for entry in read.items(read.followed(read.field(root, 6))):
        buffer = buffers[read.number("I", read.field(entry, 1))]
        name = read.content(read.followed(read.field(entry, 0))).decode()
        entries[name] = read.content(read.followed(read.field(buffer, 0)))
    told = Reader(entries["TFLITE_METADATA"])
    assert told.data[4:8] == b"M001"
    (graph,) = told.items(told.followed(told.field(told.followed(0), 3)))
    (image,) = told.items(told.followed(told.field(graph, 2)))
    (answer,) = told.items(told.followed(told.field(graph, 3)))
    content = told.followed(told.field(image, 3))
    assert told.number("B", told.field(content, 0)) == 2  # an image
    properties = told.followed(told.field(content, 1))
    assert told.number("b", told.field(properties, 0)) == 1  # RGB
    size = told.followed(told.field(properties, 1))
    assert [told.number("I", told.field(size, i)) for i in (0, 1)] == [6, 8]  # width, height
    (labels,) = told.items(told.followed(told.field(answer, 6)))
    assert told.content(told.followed(told.field(labels, 0))) == b"labels.txt"
    assert told.number("b", told.field(labels, 2)) == 2  # along the axis of the output
