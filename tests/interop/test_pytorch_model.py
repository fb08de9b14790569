"""Networks as PyTorch code: every block, any network, the same numbers; code as people write it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from cnndesk.blocks import Shape
from cnndesk.blocks.spec import Block
from cnndesk.document.delta import Link
from cnndesk.document.edits import Freeze
from cnndesk.document.templates import Drawing, all_templates, template
from cnndesk.engine import activations
from cnndesk.engine.layers.base import Layer
from cnndesk.engine.model import Model
from cnndesk.errors import ExportError
from cnndesk.interop.pytorch.layers import Entry, Place, known_activations, translate
from cnndesk.interop.pytorch.program import written
from cnndesk.interop.pytorch.source import assigned, call, text_literal
from cnndesk.session.evaluation import predict_images
from tests.interop.random_networks import (
    middle_types,
    model_of,
    output_types,
    random_network,
)
from tests.interop.replaying import Strange, block_network, images_of, layer_classes
from tests.interop.torch_projects import answers, needs_torch, run_all

NETWORKS = 200


def errors_of(folder: Path, models: list[Model]) -> list[float]:
    """Return how far PyTorch is from our engine, relative to the largest output."""
    folder.mkdir(exist_ok=True)
    images = [images_of(model) for model in models]
    found = run_all(folder, models, images)
    errors = []
    for model, some, outputs in zip(models, images, found, strict=True):
        expected = predict_images(model, some).astype(np.float64)
        given = answers(outputs, model)
        assert given.shape == expected.shape
        assert np.isfinite(given).all()
        errors.append(float(np.abs(given - expected).max() / max(1.0, np.abs(expected).max())))
    return errors


def block_networks(cls: type[Block]) -> list[Model]:
    """Return networks with a block of a type among others, with all kinds of parameters."""
    drawn = (block_network(cls, seed) for seed in range(8))
    return [model for model in drawn if model is not None]


def templates() -> list[Model]:
    return [
        model_of(one.build((32, 32, 3), 10), np.random.default_rng(0))
        for one in all_templates()
        if one.name != "blank"
    ]


# The same numbers --------------------------------------------------------------------------


@needs_torch
def test_every_block_gives_the_same_in_pytorch(tmp_path: Path) -> None:
    found = {cls.type: block_networks(cls) for cls in middle_types()}
    assert min(len(models) for models in found.values()) >= 4
    pairs = [(kind, model) for kind, models in found.items() for model in models]
    errors = errors_of(tmp_path / "all", [model for _, model in pairs])
    worst = max(zip(errors, (kind for kind, _ in pairs), strict=True))
    assert worst[0] < 2e-5, worst


@needs_torch
@pytest.mark.parametrize("before", ["dense", "flatten", "global_average_pool"])
def test_every_output_gives_the_same_in_pytorch(before: str, tmp_path: Path) -> None:
    models = []
    for cls in output_types():
        drawing = Drawing((6, 5, 1))
        drawing.add("conv2d", filters=2, kernel_size=3, stride=2)
        drawing.add(before)
        drawing.add(cls.type)
        models.append(model_of(drawing.network(), np.random.default_rng(1)))
    assert max(errors_of(tmp_path / "all", models)) < 2e-5


@needs_torch
def test_random_networks_and_templates_give_the_same_in_pytorch(tmp_path: Path) -> None:
    drawn = [random_network(seed) for seed in range(NETWORKS)]
    errors = errors_of(tmp_path / "all", [*templates(), *(model for model, _ in drawn)])
    assert max(errors) < 1e-4, (int(np.argmax(errors)), max(errors))


# Everything can be written -----------------------------------------------------------------


@pytest.mark.parametrize("cls", layer_classes(), ids=lambda cls: cls.__name__)
def test_every_layer_says_what_it_becomes(cls: type[Layer]) -> None:
    assert translate.dispatch(cls) is not translate.dispatch(object), (
        f"{cls.__name__} is not registered in cnndesk/interop/pytorch/layers.py"
    )


def test_every_activation_is_known() -> None:
    assert known_activations() == set(activations.KINDS)


def test_a_layer_nobody_knows_is_named() -> None:
    with pytest.raises(ExportError, match=r"odd1 \(Strange\) cannot be written for PyTorch"):
        translate(Strange(), Place("odd1", [Entry((1, 1, 1))], (1, 1, 1)))


# Code as people write it -------------------------------------------------------------------


def wide(kind: str, count: int) -> Model:
    """Return a network that joins so many values: more than fit in a line."""
    drawing = Drawing((6, 6, 1))
    entry = drawing.last
    ends = []
    for _ in range(count):
        drawing.branch(entry)
        drawing.add("depthwise_conv2d", kernel_size=3, padding="same")
        ends.append(drawing.last)
    drawing.branch(ends[0])
    drawing.add(kind, also_from=ends[1])
    drawing._links += [Link(name, drawing.last, slot) for slot, name in enumerate(ends[2:], 2)]
    if kind == "concatenate":
        drawing.shape = drawing._shapes[drawing.last] = Shape(6, 6, count)
    return model_of(drawing.classifier(2), np.random.default_rng(0))


def test_networks_are_formatted_and_every_array_has_its_place(tmp_path: Path) -> None:
    models = [*templates(), *(random_network(seed)[0] for seed in range(NETWORKS))]
    models += [
        wide(kind, count) for kind in ("concatenate", "add", "multiply") for count in (9, 12)
    ]
    for number, model in enumerate(models):
        program = written(model, "A network.")
        ast.parse(program.text)
        held = model.copy_arrays()
        placed = {(one.block, one.name) for one in program.arrays.values()}
        assert placed == {(block, name) for block, arrays in held.items() for name in arrays}
        for name, array in program.weights(model).items():
            place = program.arrays[name]
            own = held[place.block][place.name]
            assert array.shape == place.shape(own.shape)
            np.testing.assert_array_equal(place.ours(array), own)
        (tmp_path / f"network{number}.py").write_text(program.text, "utf-8")
    ruff = Path(sys.executable).with_name("ruff")
    if not ruff.exists():
        pytest.skip("ruff is not installed, so how the code is laid out is not checked")
    (tmp_path / "ruff.toml").write_text(
        'line-length = 100\n[lint]\nselect = ["E", "F", "W", "B"]\n'
    )
    for way in (["format", "--check", "--diff"], ["check"]):
        done = subprocess.run([ruff, *way, tmp_path], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout[-3000:]


def test_shortcuts_become_one_class_with_their_numbers_as_arguments() -> None:
    (resnet,) = [one for one in all_templates() if one.name == "small-resnet"]
    program = written(model_of(resnet.build((32, 32, 3), 10), np.random.default_rng(0)), "A net.")
    classes = [one for one in ast.parse(program.text).body if isinstance(one, ast.ClassDef)]
    assert [one.name for one in classes] == ["ResidualBlock", "ProjectionBlock", "Network"]
    assert "self.block3 = ProjectionBlock(in_channels=32, out_channels=64)" in program.text
    assert program.arrays["block3.conv1.weight"].block == "conv7"
    assert "self.fc1 = nn.Linear(64, 10)" in program.text


def test_a_class_that_is_frozen_as_a_whole_is_so_where_it_is_used() -> None:
    network = template("efficientnet-lite0").build((64, 64, 3), 3)
    model = model_of(network, np.random.default_rng(0))
    text = written(model, "A net.").text
    tree = {one.name: one for one in ast.parse(text).body if isinstance(one, ast.ClassDef)}
    assert sorted(tree) == ["Network", "ResidualBlock"]
    assert "requires_grad_" not in ast.unparse(tree["ResidualBlock"])
    assert "self.block9.requires_grad_(False)" in text
    assert "self.block9 = ResidualBlock(" in text


def test_values_are_flattened_in_our_order_only_where_that_matters() -> None:
    drawing = Drawing((4, 4, 3))
    drawing.add("flatten")
    drawing.add("relu")
    drawing.add("dense", units=2)
    drawing.add("softmax")
    text = written(model_of(drawing.network(), np.random.default_rng(0)), "A net.").text
    assert "x = x.flatten(1)" in text
    drawing = Drawing((4, 4, 3))
    drawing.add("flatten")
    drawing.add("prelu")
    drawing.add("dense", units=2)
    drawing.add("softmax")
    text = written(model_of(drawing.network(), np.random.default_rng(0)), "A net.").text
    assert "x = x.permute(0, 2, 3, 1).flatten(1)" in text


def test_frozen_blocks_stay_frozen() -> None:
    drawing = Drawing((8, 8, 1))
    drawing.conv_norm_relu(4)
    network = drawing.classifier(2)
    Freeze(("conv1",)).apply(network)
    text = written(model_of(network, np.random.default_rng(0)), "A net.").text
    assert "self.conv1.requires_grad_(False)" in text
    assert "self.bn1.requires_grad_(False)" not in text


@pytest.mark.parametrize(
    "text",
    ["dog", "größer", 'a "b" c', "it's", "a\nb", "tab\t", "\ud800", "\\", "\"'", "\x00", "=1+1"],
)
def test_any_text_is_a_literal_of_itself(text: str) -> None:
    assert ast.literal_eval(text_literal(text)) == text


def test_a_call_too_long_for_a_line_is_broken_as_formatters_do() -> None:
    wide = tuple(float(number) + 0.125 for number in range(20))
    assert assigned("self.x", call("f", 1, y=2), 2) == ["        self.x = f(1, y=2)"]
    lines = assigned("self.x", call("f", wide, stride=(2, 1)), 2)
    assert lines[:3] == ["        self.x = f(", "            (", "                0.125,"]
    assert lines[-3:] == ["            ),", "            stride=(2, 1),", "        )"]
