"""ONNX files: every block, any network, the same numbers in another engine, or no file at all."""

from __future__ import annotations

import json
from collections.abc import Callable

import numpy as np
import pytest

from cnndesk.blocks.spec import Block
from cnndesk.document.templates import Drawing, all_templates
from cnndesk.engine import activations
from cnndesk.engine.layers.base import Layer
from cnndesk.engine.model import Model
from cnndesk.errors import ExportError
from cnndesk.interop.check import agreement, answers
from cnndesk.interop.meaning import Meaning
from cnndesk.interop.onnx.layers import export, known_activations
from cnndesk.interop.onnx.model import Form, to_onnx
from cnndesk.interop.onnx.protobuf import varint
from cnndesk.interop.onnx.target import OnnxTarget
from tests.interop.random_networks import middle_types, model_of, output_types, random_network
from tests.interop.replaying import (
    Strange,
    block_network,
    kind_of,
    layer_classes,
    meaning_of,
    relative_error,
)

NETWORKS = 200
FORMS = (Form(), Form(channels_first=True))


def checked(content: bytes) -> None:
    onnx = pytest.importorskip("onnx", reason="the package onnx is not installed")
    onnx.checker.check_model(onnx.load_from_string(content), full_check=True)


def error(model: Model, form: Form, count: int = 5) -> float:
    """Return how far ONNX Runtime is from our engine, relative to the largest output."""
    pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed")
    checked(to_onnx(model, meaning_of(model, kind_of(model)), form))
    return relative_error(OnnxTarget(form), model, count)


# Everything can be written -----------------------------------------------------------------


@pytest.mark.parametrize("cls", layer_classes(), ids=lambda cls: cls.__name__)
def test_every_layer_says_what_it_becomes(cls: type[Layer]) -> None:
    assert export.dispatch(cls) is not export.dispatch(object), (
        f"{cls.__name__} is not registered in cnndesk/interop/onnx/layers.py"
    )


def test_every_activation_is_known() -> None:
    assert known_activations() == set(activations.KINDS)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.words[:5])
@pytest.mark.parametrize("cls", middle_types(), ids=lambda cls: cls.type)
def test_a_block_gives_the_same_in_onnx_runtime(cls: type[Block], form: Form) -> None:
    networks = [block_network(cls, seed) for seed in range(8)]
    fitting = [network for network in networks if network is not None]
    assert len(fitting) >= 4
    for model in fitting:
        assert error(model, form) < 2e-5


@pytest.mark.parametrize("cls", output_types(), ids=lambda cls: cls.type)
@pytest.mark.parametrize("before", ["dense", "flatten", "global_average_pool"])
def test_an_output_gives_the_same_in_onnx_runtime(cls: type[Block], before: str) -> None:
    drawing = Drawing((6, 5, 1))
    drawing.add("conv2d", filters=2, kernel_size=3, stride=2)
    drawing.add(before)
    drawing.add(cls.type)
    model = model_of(drawing.network(), np.random.default_rng(1))
    for form in FORMS:
        assert error(model, form) < 2e-5


@pytest.mark.parametrize("template", all_templates(), ids=lambda template: template.name)
def test_a_template_gives_the_same_in_onnx_runtime(template) -> None:
    if template.name == "blank":
        pytest.skip("a template without an output")
    model = model_of(template.build((32, 32, 3), 10), np.random.default_rng(0))
    assert error(model, Form(), 3) < 2e-5


@pytest.mark.parametrize("start", range(0, NETWORKS, 20))
def test_random_networks_give_the_same_in_onnx_runtime(start: int) -> None:
    for seed in range(start, start + 20):
        model, kinds = random_network(seed)
        found = error(model, FORMS[seed % 2])
        assert found < 1e-4, f"network {seed}, {' '.join(kinds)}: {found:.1e}"


def test_the_random_networks_use_every_block() -> None:
    used = {kind for seed in range(NETWORKS) for kind in random_network(seed)[1]}
    every = {cls.type for cls in (*middle_types(), *output_types())}
    assert every <= used


# What stands in the file -------------------------------------------------------------------


@pytest.fixture
def small() -> Model:
    drawing = Drawing((8, 6, 3))
    drawing.add("conv2d", filters=4, kernel_size=3)
    drawing.add("relu")
    return model_of(drawing.classifier(3), np.random.default_rng(0))


def test_the_file_tells_input_output_names_and_fit(small: Model) -> None:
    onnx = pytest.importorskip("onnx")
    meaning = Meaning("classes", ("cat", "größer", "=dog"), "pad", 0.6)
    model = onnx.load_from_string(to_onnx(small, meaning))
    assert (model.ir_version, model.opset_import[0].version) == (8, 17)
    (entry,), (end,) = model.graph.input, model.graph.output
    dims = [d.dim_param or d.dim_value for d in entry.type.tensor_type.shape.dim]
    assert (entry.name, dims) == ("image", ["N", 8, 6, 3])
    assert entry.type.tensor_type.elem_type == onnx.TensorProto.UINT8
    assert end.name == "probabilities"
    told = {one.key: one.value for one in model.metadata_props}
    assert json.loads(told["classes"]) == ["cat", "größer", "=dog"]
    assert (told["fit"], told["image"]) == ("pad", "uint8, N × H × W × C, RGB")
    assert json.loads(told["cnndesk"])["threshold"] == 0.6
    first = onnx.load_from_string(to_onnx(small, meaning, Form(channels_first=True)))
    dims = [d.dim_param or d.dim_value for d in first.graph.input[0].type.tensor_type.shape.dim]
    assert dims == ["N", 3, 8, 6]


def test_the_same_network_gives_the_same_bytes(small: Model) -> None:
    assert to_onnx(small, meaning_of(small)) == to_onnx(small, meaning_of(small))


@pytest.mark.parametrize("number", [0, 1, 127, 128, 300, 2**31, 2**63 - 1, -1])
def test_whole_numbers_are_written_in_groups_of_seven_bits(number: int) -> None:
    data, value = varint(number), 0
    for place, byte in enumerate(data):
        value |= (byte & 0x7F) << (7 * place)
    assert value == number & (2**64 - 1)
    assert all(byte & 0x80 for byte in data[:-1])
    assert not data[-1] & 0x80


def test_a_layer_nobody_knows_is_named() -> None:
    from cnndesk.interop.onnx.layers import Place
    from cnndesk.interop.onnx.protobuf import Graph

    with pytest.raises(ExportError, match=r"odd1 \(Strange\) cannot be written as ONNX"):
        export(Strange(), Place(Graph("g"), "odd1", [], (1, 1, 1), {}))


# The rule ----------------------------------------------------------------------------------


def compared(run: Callable[[np.ndarray], np.ndarray]) -> object:
    expected = np.array([[0.6, 0.4], [0.5, 0.5]])
    meaning = Meaning("classes", ("a", "b"))
    found = answers("Other 1", run, np.zeros((2, 1, 1, 1), np.uint8))
    return agreement("Other 1", found, expected, meaning, are_real=True)


def test_engines_that_agree_are_said_to_and_by_how_much() -> None:
    found = compared(lambda _: np.array([[0.6, 0.4], [0.49999, 0.50001]], np.float32))
    assert found.different_classes == 1
    assert found.sentence == (
        "checked with Other 1 on 2 images: largest difference 1.0e-05, 1 image is taken for "
        "another class"
    )


def test_engines_that_do_not_agree_are_an_error() -> None:
    with pytest.raises(ExportError, match=r"differs from this network by up to 1\.0e-02"):
        compared(lambda _: np.array([[0.59, 0.41], [0.5, 0.5]], np.float32))
    with pytest.raises(ExportError, match="something else"):
        compared(lambda _: np.full((2, 2), np.nan, np.float32))
    with pytest.raises(ExportError, match="something else"):
        compared(lambda _: np.zeros((2, 3), np.float32))

    def broken(_: np.ndarray) -> np.ndarray:
        raise RuntimeError("no such operator\nmore")

    with pytest.raises(ExportError, match=r"does not run the file \(no such operator\)"):
        compared(broken)
