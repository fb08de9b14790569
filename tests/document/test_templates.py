"""Templates: they fit every size of image, and are the networks their names promise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnndesk.document.layout import BLOCK_HEIGHT, BLOCK_WIDTH, GRID, is_arranged
from cnndesk.document.settings import AUTOMATIC
from cnndesk.document.shapes import check_against_data, infer
from cnndesk.document.templates import all_templates, template
from cnndesk.errors import CnndeskError

TRAINABLE = [entry for entry in all_templates() if entry.name != "blank"]


@given(
    st.sampled_from(TRAINABLE),
    st.integers(4, 256),
    st.integers(4, 256),
    st.sampled_from((1, 3)),
    st.integers(2, 200),
)
def test_a_template_fits_every_size_and_number_of_classes(entry, height, width, channels, classes):
    shape = (height, width, channels)
    network = entry.build(shape, classes)
    inference = infer(network)
    assert inference.problems == ()
    assert all(d.is_ok for d in inference.blocks.values())
    assert check_against_data(network, classes, shape) == ()
    assert inference.parameters < 20_000_000


@pytest.mark.parametrize("entry", TRAINABLE, ids=lambda entry: entry.name)
@pytest.mark.parametrize("shape", [(1, 1, 1), (2, 3, 3), (8, 8, 1), (224, 224, 3)])
def test_blocks_lie_on_the_grid_without_overlap(entry, shape):
    network = entry.build(shape, 10)
    assert is_arranged(network)
    places = [network[i].position for i in network]
    assert all(x % GRID == 0 and y % 2 == 0 for x, y in places)
    for n, (x, y) in enumerate(places):
        for other_x, other_y in places[:n]:
            assert abs(x - other_x) >= BLOCK_WIDTH or abs(y - other_y) >= BLOCK_HEIGHT


def steps(name: str, shape: tuple[int, int, int]) -> list[str]:
    network = template(name).build(shape, 10)
    return [f"{network.block(i).type} {network.block(i).summary()}" for i in network]


def test_small_vgg_is_four_convolutions_and_two_fully_connected_blocks():
    assert steps("small-vgg", (32, 32, 3)) == [
        "image_input mean 0, std 1",
        "conv2d 3×3, 32, same", "relu max(0, x)", "conv2d 3×3, 32, same", "relu max(0, x)",
        "max_pool 2×2, stride 2",
        "conv2d 3×3, 64, same", "relu max(0, x)", "conv2d 3×3, 64, same", "relu max(0, x)",
        "max_pool 2×2, stride 2",
        "dense 256 units", "relu max(0, x)", "dropout 25 %", "dense 10 units",
        "softmax cross-entropy",
    ]  # fmt: skip


@pytest.mark.parametrize("chosen", all_templates(), ids=lambda t: t.name)
def test_settings_are_left_to_the_recipe(chosen):
    assert chosen.settings.automatic == AUTOMATIC
    assert chosen.settings.clip_norm == 1.0


def test_lenet_has_two_convolutions_and_three_fully_connected_blocks():
    kinds = [step.split()[0] for step in steps("lenet5", (28, 28, 1))]
    assert kinds == [
        "image_input", "conv2d", "relu", "max_pool", "conv2d", "relu", "max_pool", "dense",
        "relu", "dense", "relu", "dense", "softmax",
    ]  # fmt: skip


def test_tiny_vgg_is_that_of_cnn_explainer_at_its_size():
    network = template("tiny-vgg").build((64, 64, 3), 10)
    inference = infer(network)
    planes = [inference[i].output for i in network if network.block(i).type == "conv2d"]
    assert planes == [(62, 62, 10), (60, 60, 10), (28, 28, 10), (26, 26, 10)]
    assert inference["pool2"].output == (13, 13, 10)


def test_the_residual_template_has_shortcuts():
    network = template("small-resnet").build((32, 32, 3), 10)
    adds = [i for i in network if network.block(i).type == "add"]
    assert len(adds) == 3
    assert all(len(network.inputs(i)) == 2 for i in adds)


def test_all_conv_has_neither_pooling_windows_nor_a_head():
    kinds = {step.split()[0] for step in steps("all-conv", (32, 32, 3))}
    assert not kinds & {"max_pool", "average_pool", "dense"}


def test_each_has_a_sentence_and_unknown_names_list_them():
    for entry in all_templates():
        assert entry.sentence.endswith(".")
    with pytest.raises(CnndeskError, match="Choose one of blank, lenet5, small-vgg"):
        template("alexnet")


def test_a_single_class_is_refused():
    with pytest.raises(CnndeskError, match="at least 2 classes, and the data has 1"):
        template("lenet5").build((28, 28, 1), 1)
