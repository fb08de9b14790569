"""Every format of files alike: odd names, the same bytes again, weights that are all there."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO

import numpy as np
import pytest

from cnndesk.document.templates import Drawing
from cnndesk.engine.model import Model
from cnndesk.interop.c.target import CTarget
from cnndesk.interop.formats import target_of
from cnndesk.interop.meaning import Meaning
from cnndesk.interop.onnx.target import OnnxTarget
from cnndesk.interop.target import Source, Target
from cnndesk.interop.tflite.target import TfliteTarget
from tests.interop.random_networks import model_of
from tests.interop.replaying import images_of, source_of

TARGETS: list[Target] = [
    OnnxTarget(),
    TfliteTarget(),
    TfliteTarget("int8"),
    CTarget(),
    CTarget("int8"),
]
ODD_NAMES = ("no \udcff text", 'x\0y\n\t"*/', "\u202e猫🐈" * 300)


@pytest.fixture
def model() -> Model:
    drawing = Drawing((8, 6, 3))
    drawing.add("conv2d", filters=4, kernel_size=3)
    drawing.add("relu")
    return model_of(drawing.classifier(3), np.random.default_rng(0))


def source(model: Model, names: tuple[str, ...] = ODD_NAMES) -> Source:
    ranges = source_of(model, images_of(model)).ranges
    return Source(model, Meaning("classes", names), "odd \udcff/../name\0", ranges)


@pytest.mark.parametrize("target", TARGETS, ids=repr)
def test_any_names_can_be_written_and_the_file_runs(model: Model, target: Target) -> None:
    given, images = source(model), images_of(model)
    content = target.content(given)
    if target.why_unchecked():
        pytest.skip(target.why_unchecked())
    with target.engine(content, given, 1) as (_, run):
        found = run(images)
    plain = source(model, ("a", "b", "c"))
    with target.engine(target.content(plain), plain, 1) as (_, run):
        np.testing.assert_array_equal(found, run(images))


@pytest.mark.parametrize("target", TARGETS, ids=repr)
def test_the_same_network_gives_the_same_bytes(model: Model, target: Target) -> None:
    assert target.content(source(model)).data == target.content(source(model)).data


def test_odd_names_come_back_from_onnx_and_tflite(model: Model) -> None:
    onnx = pytest.importorskip("onnx")
    file = onnx.load_from_string(OnnxTarget().content(source(model)).data)
    told = {one.key: one.value for one in file.metadata_props}
    assert json.loads(told["classes"]) == list(ODD_NAMES)
    content = TfliteTarget().content(source(model)).data
    with zipfile.ZipFile(BytesIO(content)) as bundle:
        lines = bundle.read("labels.txt").decode().split("\n")
    assert lines == ["no \\udcff text", 'x\0y "*/', ODD_NAMES[2], ""]


def test_only_forms_that_there_are_have_a_target() -> None:
    assert target_of("c", "int8") == CTarget("int8")
    assert target_of("c") == target_of("c", "float32") == CTarget()
    assert target_of("onnx", "int8") is None
    assert target_of("tflite", "channels-first") is None
    assert target_of("caffe") is None
