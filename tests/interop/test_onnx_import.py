"""ONNX files as networks: the same numbers as blocks, or a sentence that names what has none."""

from __future__ import annotations

import json
from contextlib import suppress

import numpy as np
import pytest

from cnndesk.data.targets import TargetSpec
from cnndesk.document.compile import compile_network
from cnndesk.document.layout import is_arranged
from cnndesk.document.project import Project
from cnndesk.engine import reference
from cnndesk.errors import ImportFileError
from cnndesk.interop.importing.agreement import Agreement, compare
from cnndesk.interop.importing.onnx_file import parse_onnx
from cnndesk.interop.importing.onnx_network import Wishes, from_onnx, import_onnx
from cnndesk.interop.importing.operators import known_operators
from cnndesk.interop.meaning import Meaning
from cnndesk.interop.onnx.model import Form, to_onnx
from cnndesk.interop.onnx.protobuf import UINT8
from cnndesk.session.evaluation import predict_images
from tests.document.large_networks import resnet
from tests.interop.onnx_graphs import GraphFile, blocks_of, normal, outputs, pixels_for
from tests.interop.random_networks import random_network

NOT_BACK = {"group_norm", "layer_norm", "gelu", "local_response_norm"}
"""Blocks that can be several operators in a file, and are not put together again."""


def softmax(scores: np.ndarray) -> np.ndarray:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)


def last_first(values: np.ndarray) -> np.ndarray:
    """Return N, H, W, C as N, C, H, W."""
    return values.transpose(0, 3, 1, 2)


# There and back ----------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(60))
def test_a_network_that_was_exported_comes_back_with_the_same_numbers(seed: int) -> None:
    model, kinds = random_network(seed)
    count = int(np.prod(model.shapes[model.nodes[-1].id]))
    kind = {"softmax": "classes", "sigmoid_output": "labels"}.get(kinds[-1], "values")
    spec = TargetSpec()
    if kind == "values":
        spec = TargetSpec("values", ("g",) * count, (5.0,) * count, (2.0,) * count)
    names = tuple(f"class {i}" for i in range(count))
    content = to_onnx(model, Meaning(kind, names, spec=spec), Form(channels_first=bool(seed % 2)))
    imported = None
    with suppress(ImportFileError):
        imported = from_onnx(parse_onnx(content), Wishes())
    if imported is None:
        return  # how many there are, the next test counts
    project = imported.project
    assert project.classes == names
    assert project.targets.kind == kind
    back, _ = compile_network(project.network, project.weights)
    images = np.random.default_rng(0).integers(
        0, 256, (3, *model.shapes[model.nodes[0].id]), dtype=np.uint8
    )
    expected = predict_images(model, images).astype(np.float64)
    found = predict_images(back, images).astype(np.float64)
    if kind == "values":
        expected, found = spec.in_units(expected), project.targets.in_units(found)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5 * max(1, np.abs(expected).max()))


def test_most_networks_come_back() -> None:
    back, refused = 0, []
    tried = 0
    for seed in range(60):
        model, kinds = random_network(seed)
        kind = {"softmax": "classes", "sigmoid_output": "labels"}.get(kinds[-1])
        if set(kinds) & NOT_BACK or kind is None:
            continue
        tried += 1
        names = tuple(map(str, range(int(np.prod(model.shapes[model.nodes[-1].id])))))
        try:
            from_onnx(parse_onnx(to_onnx(model, Meaning(kind, names))), Wishes())
        except ImportFileError as error:
            refused.append(str(error))
            continue
        back += 1
    assert back > 0.8 * tried > 10, refused


# What other programs write -----------------------------------------------------------------


def test_a_network_in_nchw_gives_what_it_gives_there() -> None:
    file = GraphFile(("N", 3, 11, 7))
    w, b = normal((6, 3, 3, 3), 1), normal((6,), 2)
    file.op(
        "Conv", "x", file.constant(w), file.constant(b), kernel_shape=[3, 3], strides=[2, 1],
        pads=[1, 0, 0, 1],
    )  # fmt: skip
    file.op("Relu")
    file.op("MaxPool", kernel_shape=[2, 2], strides=[2, 2], ceil_mode=1)
    file.op("Flatten", axis=1)
    dense, bias = normal((4, 6 * 3 * 3), 3), normal((4,), 4)
    file.op("Gemm", file.last, file.constant(dense), file.constant(bias), transB=1)
    imported = file.imported()
    pixels = pixels_for(imported)
    y = reference.convolution(pixels, w.transpose(2, 3, 1, 0), b, stride=(2, 1), pads=(1, 0, 0, 1))
    y, _ = reference.max_pool(np.maximum(y, 0), (2, 2), (2, 2), pads=(0, 1, 0, 0))
    assert y.shape == (2, 3, 3, 6)
    scores = last_first(y).reshape(2, -1) @ dense.T.astype(np.float64) + bias
    np.testing.assert_allclose(outputs(imported, pixels)[:, :, 0, 0], softmax(scores), atol=1e-5)
    assert blocks_of(imported) == ["conv2d", "relu", "max_pool", "dense"]
    assert is_arranged(imported.project.network)


def test_sizes_that_are_worked_out_in_the_graph_are_constants_here() -> None:
    file = GraphFile(("N", 2, 4, 3))
    shape = file.op("Shape", "x")
    first = file.op("Gather", shape, file.constant(0, np.int64), axis=0)
    first = file.op("Unsqueeze", first, file.constant([0], np.int64))
    wanted = file.op("Concat", first, file.constant([-1], np.int64), axis=0)
    flat = file.op("Reshape", "x", wanted)
    weight = normal((24, 3))
    file.op("MatMul", flat, file.constant(weight))
    file.op("Add", file.last, file.constant([1, 2, 3]))
    imported = file.imported()
    assert blocks_of(imported) == ["dense"]
    pixels = pixels_for(imported)
    scores = last_first(pixels).reshape(2, -1) @ weight.astype(np.float64) + [1, 2, 3]
    np.testing.assert_allclose(outputs(imported, pixels)[:, :, 0, 0], softmax(scores), atol=1e-5)


@pytest.mark.parametrize("way", ["operator", "program", "program behind", "relu6"])
def test_hard_swish_is_one_block_however_it_is_written(way: str) -> None:
    file = GraphFile()
    x = file.op("Conv", "x", file.constant(normal((4, 3, 1, 1), scale=0.02)))
    if way == "operator":
        file.op("HardSwish")
    elif way == "relu6":
        gate = file.op("HardSigmoid", x, alpha=1 / 6, beta=0.5)
        file.op("Mul", gate, x)
    else:
        added = file.op("Add", x, file.constant(3.0))
        clipped = file.op("Clip", added, file.constant(0.0), file.constant(6.0))
        if way == "program":
            file.op("Mul", x, file.op("Div", clipped, file.constant(6.0)))
        else:
            file.op("Div", file.op("Mul", x, clipped), file.constant(6.0))
    imported = file.imported()
    assert blocks_of(imported) == ["conv2d", "hard_swish"]


def test_a_gate_whose_value_is_used_twice_stays_what_it_is() -> None:
    file = GraphFile()
    x = file.op("Conv", "x", file.constant(normal((4, 3, 1, 1), scale=0.02)))
    gate = file.op("Sigmoid", x)
    product = file.op("Mul", x, gate)
    file.op("Add", product, gate)
    assert blocks_of(file.imported()) == ["conv2d", "sigmoid", "multiply", "add"]
    alone = GraphFile()
    x = alone.op("Conv", "x", alone.constant(normal((4, 3, 1, 1), scale=0.02)))
    alone.op("Mul", alone.op("Sigmoid", x), x)
    assert blocks_of(alone.imported()) == ["conv2d", "silu"]


def test_squeeze_and_excitation_multiplies_by_channels() -> None:
    file = GraphFile()
    x = file.op("Conv", "x", file.constant(normal((4, 3, 3, 3), scale=0.02)), pads=[1, 1, 1, 1])
    file.op("ReduceMean", x, axes=[2, 3], keepdims=1)
    file.op("Conv", file.last, file.constant(normal((4, 4, 1, 1), 3)))
    gate = file.op("HardSigmoid", alpha=1 / 6)
    file.op("Mul", gate, x)
    imported = file.imported()
    assert blocks_of(imported) == [
        "conv2d", "global_average_pool", "conv2d", "hard_sigmoid", "multiply",
    ]  # fmt: skip
    pixels = pixels_for(imported)
    maps, gates = outputs(imported, pixels, "conv1"), outputs(imported, pixels, "hsigmoid1")
    np.testing.assert_allclose(outputs(imported, pixels), maps * gates, atol=1e-5)


def test_zeros_around_the_image_become_the_padding_of_what_follows() -> None:
    weight = normal((2, 3, 3, 3))
    file = GraphFile()
    file.op("Pad", "x", file.constant([0, 0, 1, 2, 0, 0, 0, 1], np.int64))
    file.op("Conv", file.last, file.constant(weight), pads=[0, 0, 1, 0])
    imported = file.imported()
    assert blocks_of(imported) == ["conv2d"]
    assert imported.project.network.block("conv1").pads == (1, 1, 2, 1)
    pixels = pixels_for(imported)
    y = reference.convolution(pixels, weight.transpose(2, 3, 1, 0), pads=(1, 1, 2, 1))
    np.testing.assert_allclose(outputs(imported, pixels), last_first(y), rtol=1e-4, atol=1e-3)
    pool = GraphFile()
    pool.op("Pad", "x", pool.constant([0, 0, 1, 1, 0, 0, 1, 1], np.int64))
    pool.op("MaxPool", kernel_shape=[3, 3], strides=[2, 2])
    assert blocks_of(pool.imported()) == ["zero_padding", "max_pool"]


@pytest.mark.parametrize("counts", [0, 1])
@pytest.mark.parametrize("rounds_up", [0, 1])
def test_means_divide_as_the_file_says(counts: int, rounds_up: int) -> None:
    file = GraphFile()
    file.op(
        "AveragePool", "x", kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1],
        ceil_mode=rounds_up, count_include_pad=counts,
    )  # fmt: skip
    imported = file.imported()
    pixels = pixels_for(imported)
    end = 1 + rounds_up  # 8 + 2 - 3 is odd: a last window lies partly outside
    y = reference.average_pool(
        pixels, (3, 3), (2, 2), (1, end, 1, end), (1, 1, 1, 1) if counts else (0, 0, 0, 0)
    )
    assert y.shape[1] == 4 + rounds_up
    np.testing.assert_allclose(outputs(imported, pixels), last_first(y), rtol=1e-5)


def test_a_constant_for_each_channel_is_a_batch_norm_and_a_term_a_bias() -> None:
    weight = normal((2, 3, 1, 1), scale=0.02)
    file = GraphFile()
    file.op("Conv", "x", file.constant(weight))
    file.op("Add", file.last, file.constant([[[[1.0]], [[2.0]]]]))
    file.op("Mul", file.last, file.constant([[[3.0]], [[-4.0]]]))
    imported = file.imported()
    assert blocks_of(imported) == ["conv2d", "batch_norm"]
    pixels = pixels_for(imported)
    y = reference.convolution(pixels, weight.transpose(2, 3, 1, 0), [1, 2]) * [3, -4]
    np.testing.assert_allclose(outputs(imported, pixels), last_first(y), rtol=1e-5, atol=1e-5)


def test_a_part_that_nobody_asks_for_is_left_out() -> None:
    file = GraphFile()
    weight = file.constant(normal((4, 3, 1, 1), scale=0.02))
    kept = file.op("Conv", "x", weight)
    file.op("Einsum", kept)
    file.graph.output(kept, 1, ["N"])
    imported = file.imported()
    assert blocks_of(imported) == ["conv2d"]
    assert any("2 outputs" in remark for remark in imported.remarks)


# The image ---------------------------------------------------------------------------------


def plain(**image: object) -> GraphFile:
    file = GraphFile(**image)
    return file


def finished(file: GraphFile) -> GraphFile:
    file.op("Conv", file.last, file.constant(normal((2, 3, 1, 1))))
    return file


def scale_of(file: GraphFile, scaling: str = "auto") -> tuple[list[float], list[float], list[str]]:
    imported = from_onnx(parse_onnx(file.content()), Wishes(scaling=scaling))
    network = imported.project.network
    scale, shift = network.input_block.scale_and_shift
    return list(scale), list(shift), list(imported.remarks)


def test_a_scaling_within_the_graph_is_that_of_the_image_block() -> None:
    file = plain(shape=("N", 8, 8, 3), kind=UINT8)
    file.op("Cast", "x", to=1)
    file.op("Transpose", perm=[0, 3, 1, 2])
    file.op("Div", file.last, file.constant(255.0))
    file.op("Sub", file.last, file.constant([[[0.1]], [[0.2]], [[0.3]]]))
    file.op("Div", file.last, file.constant([[[0.5]], [[0.25]], [[0.2]]]))
    scale, shift, remarks = scale_of(finished(file))
    np.testing.assert_allclose(scale, [1 / 127.5, 4 / 255, 5 / 255], rtol=1e-6)
    np.testing.assert_allclose(shift, [-0.2, -0.8, -1.5], rtol=1e-6)
    assert not [remark for remark in remarks if "scal" in remark]


def test_what_is_guessed_of_the_image_is_said() -> None:
    scale, shift, remarks = scale_of(finished(plain()))
    np.testing.assert_allclose(scale[0], 1 / (255 * 0.229), rtol=1e-6)
    np.testing.assert_allclose(shift[2], -0.406 / 0.225, rtol=1e-6)
    assert any("ImageNet are supposed" in remark for remark in remarks)
    file = plain()
    file.op("Sub", "x", file.constant([[[104.0]], [[117.0]], [[123.0]]]))
    file.op("Mul", file.last, file.constant(0.017))
    scale, shift, remarks = scale_of(finished(file))
    np.testing.assert_allclose(scale, [0.017] * 3, rtol=1e-6)
    np.testing.assert_allclose(shift, [-104 * 0.017, -117 * 0.017, -123 * 0.017], rtol=1e-6)
    assert any("pixels of 0…255" in remark for remark in remarks)


def split(order: tuple[int, ...]) -> GraphFile:
    """Scale each channel by itself, as GoogLeNet and Inception of torchvision do."""
    file = plain()
    parts = []
    for place, channel in enumerate(order):
        one = file.op("Gather", "x", file.constant(channel, np.int64), axis=1)
        one = file.op("Unsqueeze", one, file.constant([1], np.int64))
        one = file.op("Mul", one, file.constant(2.0 + place))
        parts.append(file.op("Add", one, file.constant(-0.25 * place)))
    file.op("Concat", *parts, axis=1)
    return finished(file)


def test_channels_that_are_scaled_one_by_one_are_the_image_again() -> None:
    scale, shift, _ = scale_of(split((0, 1, 2)), "unit")
    np.testing.assert_allclose(scale, [2 / 255, 3 / 255, 4 / 255], rtol=1e-6)
    np.testing.assert_allclose(shift, [0, -0.25, -0.5], atol=1e-7)


@pytest.mark.parametrize("order", [(2, 1, 0), (0, 1), (0, 0, 0)])
def test_other_orders_of_the_channels_are_refused(order: tuple[int, ...]) -> None:
    refuse(split(order), "some channels of the image only")


@pytest.mark.parametrize(
    ("scaling", "first"), [("unit", 1 / 255), ("symmetric", 2 / 255), ("raw", 1.0)]
)
def test_what_the_user_says_of_the_image_counts(scaling: str, first: float) -> None:
    scale, _, remarks = scale_of(finished(plain()), scaling)
    np.testing.assert_allclose(scale, [first] * 3, rtol=1e-6)
    assert not [remark for remark in remarks if "supposed" in remark]


def test_a_scaling_that_no_image_block_has_is_a_block_behind_it() -> None:
    file = plain()
    file.op("Mul", "x", file.constant(-2.0))
    weight = normal((2, 3, 1, 1), scale=0.02)
    file.op("Conv", file.last, file.constant(weight))
    imported = file.imported()
    assert blocks_of(imported) == ["batch_norm", "conv2d"]
    pixels = pixels_for(imported)
    y = reference.convolution(-2.0 * pixels, weight.transpose(2, 3, 1, 0))
    np.testing.assert_allclose(outputs(imported, pixels), last_first(y), rtol=1e-4, atol=1e-4)


def test_the_scaling_of_an_imported_network_stays_when_it_is_trained() -> None:
    imported = from_onnx(parse_onnx(finished(plain()).content()), Wishes())
    entry = imported.project.network.input_block
    assert entry.scaling == "fixed"
    assert not entry.wants_statistics


# The end -----------------------------------------------------------------------------------


def test_a_file_that_ends_in_scores_gets_a_softmax_and_says_so() -> None:
    file = GraphFile(metadata={"classes": json.dumps(["cat", "dog"])})
    file.op("GlobalAveragePool", "x")
    file.op("Flatten")
    file.op("Gemm", file.last, file.constant(normal((3, 2))))
    imported = file.imported()
    assert imported.ends_before_softmax
    assert imported.project.classes == ("cat", "dog")
    assert any("a softmax was put behind" in remark for remark in imported.remarks)
    file = GraphFile()
    file.op("GlobalAveragePool", "x")
    file.op("Softmax", axis=1)
    file.op("Flatten")
    imported = file.imported()
    assert not imported.ends_before_softmax
    assert not [remark for remark in imported.remarks if "softmax" in remark]


def test_a_part_is_a_backbone_without_an_output() -> None:
    file = GraphFile()
    middle = file.op("Conv", "x", file.constant(normal((2, 3, 1, 1))))
    file.op("Relu")
    file.op("Einsum")
    with pytest.raises(ImportFileError) as caught:
        file.imported()
    assert "Einsum (n" in str(caught.value)
    assert "has no block here" in str(caught.value)
    before = str(caught.value).partition("--until ")[2].partition(";")[0]
    part = from_onnx(parse_onnx(file.content()), Wishes(until=before, scaling="raw"))
    assert blocks_of(part) == ["conv2d", "relu"]
    assert not part.project.network.output_ids
    assert any("a backbone" in remark for remark in part.remarks)
    assert blocks_of(file.imported(until=middle)) == ["conv2d"]
    with pytest.raises(ImportFileError, match="no operator or value called 'nothing'"):
        file.imported(until="nothing")


def test_every_family_of_operators_is_known() -> None:
    assert set(known_operators()) >= {
        "Conv", "Gemm", "MatMul", "MaxPool", "AveragePool", "GlobalAveragePool", "ReduceMean",
        "BatchNormalization", "LRN", "Relu", "Clip", "HardSigmoid", "HardSwish", "Sigmoid", "Add",
        "Mul", "Concat", "Flatten", "Reshape", "Pad", "Dropout", "Identity", "Softmax",
    }  # fmt: skip


# What has no block -------------------------------------------------------------------------


def refuse(file: GraphFile, *words: str) -> None:
    with pytest.raises(ImportFileError) as caught:
        file.imported()
    for word in words:
        assert word in str(caught.value)
    assert str(caught.value).endswith(".")


def test_a_channel_shuffle_is_named() -> None:
    file = GraphFile(("N", 4, 8, 8))
    x = file.op("Conv", "x", file.constant(normal((4, 4, 1, 1))))
    file.op("Reshape", x, file.constant([0, 2, 2, 8, 8], np.int64))
    refuse(file, "Reshape (n", "1×4×8×8", "channel shuffle", f"--until {x}")


@pytest.mark.parametrize(
    ("kind", "attributes", "word"),
    [
        ("Conv", {"auto_pad": "SAME_LOWER"}, "SAME_LOWER"),
        ("MaxPool", {"kernel_shape": [2, 2], "dilations": [2, 2]}, "gaps"),
        ("MaxPool", {"kernel_shape": [2]}, "rows and columns"),
        ("AveragePool", {"kernel_shape": [2, 2], "pads": [3, 3, 3, 3]}, "pads"),
        ("Clip", {"min": -1.0, "max": 1.0}, "clips to -1 … 1"),
        ("HardSigmoid", {"beta": 0.3}, "middle"),
        ("Softmax", {"axis": 1}, "softmax"),
        ("Transpose", {"perm": [1, 0, 2, 3]}, "images and channels"),
        ("ReduceMean", {"axes": [1]}, "other axes"),
        ("Concat", {"axis": 2}, "another axis"),
        ("Dropout.Something", {}, "no block"),
    ],
)
def test_what_no_block_does_is_refused(kind: str, attributes: dict, word: str) -> None:
    file = GraphFile(opset=9)
    x = file.op("Conv", "x", file.constant(normal((4, 3, 1, 1))))
    more = [file.constant(normal((4, 4, 3, 3)))] if kind == "Conv" else []
    if kind == "Concat":
        more = [file.op("Relu", x)]
    file.op(kind, x, *more, **attributes)
    refuse(file, word, kind)


def test_other_inputs_than_an_image_are_refused() -> None:
    file = GraphFile(("N", 10))
    file.op("Relu", "x")
    refuse(file, "2 axes", "an image has 4")
    file = GraphFile()
    file.graph.input("y", 1, ["N", 3, 8, 8])
    file.op("Add", "x", "y")
    refuse(file, "2 inputs (x, y)")


def test_sums_of_different_sizes_are_not_stretched() -> None:
    file = GraphFile()
    x = file.op("Conv", "x", file.constant(normal((4, 3, 1, 1))))
    gate = file.op("GlobalAveragePool", x)
    file.op("Add", x, gate)
    refuse(file, "joins 1×4×1×1 and 1×4×8×8")


def test_weights_that_are_no_numbers_are_refused() -> None:
    file = GraphFile()
    file.op("Conv", "x", file.constant([[[[np.nan]], [[1]], [[1]]]]))
    refuse(file, "no numbers, in conv1")


# Beside ONNX Runtime ------------------------------------------------------------------------


def test_the_file_and_the_network_are_compared(tmp_path) -> None:
    pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed")
    file = GraphFile()
    x = file.op("Conv", "x", file.constant(normal((8, 3, 3, 3), scale=0.1)), pads=[1, 1, 1, 1])
    file.op("LRN", size=5, alpha=0.01, beta=0.75, bias=2.0)
    file.op("Clip", file.last, file.constant(0.0), file.constant(6.0))
    file.op("GlobalAveragePool")
    gate = file.op("HardSigmoid", alpha=0.2)
    file.op("Mul", x, gate)
    file.op("AveragePool", kernel_shape=[3, 3], strides=[2, 2], ceil_mode=1)
    file.op("Flatten")
    file.op("Gemm", file.last, file.constant(normal((5, 8 * 16))), transB=1)
    path = file.written(tmp_path / "n.onnx")
    imported = import_onnx(path)
    found = compare(path, imported)
    assert isinstance(found, Agreement)
    assert found.relative < 1e-5
    assert found.different == 0
    assert "Compared with ONNX Runtime" in found.sentence


def test_a_project_of_an_imported_network_is_saved_and_opened(tmp_path) -> None:
    imported = finished(plain()).imported()
    imported.project.save(tmp_path / "p.cnndesk")
    again = Project.load(tmp_path / "p.cnndesk")
    assert again.network == imported.project.network
    assert again.digest == imported.project.digest
    assert again.trained is None


# Stages ------------------------------------------------------------------------------------


def test_a_large_network_comes_with_its_stages_folded_and_computes_the_same() -> None:
    drawn = resnet()
    model, _ = compile_network(drawn, seed=1)
    content = to_onnx(model, Meaning("classes", tuple(map(str, range(10)))))
    project = from_onnx(parse_onnx(content), Wishes()).project
    groups = project.network.tree.groups.values()
    assert [g.name for g in groups if not g.parent] == [
        "Stem",
        *(f"Stage {n}" for n in range(1, 5)),
    ]
    assert all(g.folded for g in groups)
    assert is_arranged(project.network)
    back, _ = compile_network(project.network, project.weights)
    images = np.random.default_rng(0).integers(0, 256, (2, 64, 64, 3), dtype=np.uint8)
    expected, found = predict_images(model, images), predict_images(back, images)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5)
