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


def test_the_same_network_gives_the_same_bytes(small: Model) -> None:
    source = source_of(small, images_of(small))
    for numbers in ("float32", "int8"):
        assert to_tflite(source, numbers) == to_tflite(source, numbers)  # type: ignore[arg-type]


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


def test_fields_and_vectors_are_aligned_and_found_by_their_distances() -> None:
    data = Vector(np.arange(3, dtype=np.uint8), 16)
    table = Table({0: Number("b", 7), 2: "name", 3: Number("i", -5), 5: [Table({0: data})]})
    made = flatbuffer.file(table, b"TEST")

    def field(start: int, slot: int) -> int:
        vtable = start - struct.unpack_from("<i", made, start)[0]
        assert vtable + 4 + 2 * slot < start
        return start + struct.unpack_from("<H", made, vtable + 4 + 2 * slot)[0]

    def followed(place: int) -> int:
        return place + struct.unpack_from("<I", made, place)[0]

    root = followed(0)
    assert made[4:8] == b"TEST"
    assert struct.unpack_from("<b", made, field(root, 0)) == (7,)
    assert field(root, 1) == root  # left out: the default
    assert struct.unpack_from("<i", made, field(root, 3)) == (-5,)
    assert field(root, 3) % 4 == 0
    name = followed(field(root, 2))
    assert made[name + 4 : name + 9] == b"name\0"
    tables = followed(field(root, 5))
    assert struct.unpack_from("<I", made, tables) == (1,)
    bytes_ = followed(field(followed(tables + 4), 0))
    assert (bytes_ + 4) % 16 == 0
    assert made[bytes_ + 4 : bytes_ + 7] == b"\0\1\2"
