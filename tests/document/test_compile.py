"""From the drawing to the model: same ids and shapes, weights carried over, errors named."""

from __future__ import annotations

import numpy as np
import pytest
from document_networks import chain
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk import blocks
from cnndesk.blocks import Shape
from cnndesk.document import building, edits
from cnndesk.document.compile import array_shapes, compile_network, compile_preview
from cnndesk.document.network import Network
from cnndesk.document.shapes import infer
from cnndesk.document.templates import all_templates, template
from cnndesk.errors import ShapeError

TRAINABLE = [entry for entry in all_templates() if entry.name != "blank"]


def arrays_of(model) -> dict:
    return {
        i: {n: a.copy() for n, a in {**model.parameters[i], **model.state[i]}.items()}
        for i in model.parameters
    }


@pytest.mark.parametrize("cls", blocks.all_types(), ids=lambda cls: cls.type)
def test_every_block_builds_a_layer_that_agrees_on_shape_and_parameters(cls):
    block = cls()
    shape = Shape(1, 1, 10) if block.is_output else Shape(9, 12, 8)
    inputs = [shape] * block.min_inputs
    layer = block.build(inputs, trainable=False)
    assert tuple(layer.output_shape(inputs)) == block.infer(inputs)
    count = sum(int(np.prod(s)) for s in layer.parameter_shapes(inputs).values())
    assert count == block.parameters(inputs).total
    if count:
        assert layer.trainable is False
        assert block.build(inputs).trainable is True


@settings(max_examples=60)
@given(
    st.sampled_from(["conv2d", "depthwise_conv2d", "max_pool", "transposed_conv2d"]),
    st.integers(1, 12), st.integers(1, 12),
    st.integers(1, 5), st.integers(1, 5), st.integers(1, 3), st.integers(1, 3),
    st.sampled_from(["valid", "same", "explicit"]),
    st.tuples(*[st.integers(0, 3)] * 4),
)  # fmt: skip
def test_windows_agree_with_the_engine(kind, h, w, kh, kw, sh, sw, padding, pads):
    size = "size" if kind == "max_pool" else "kernel_size"
    block = blocks.create(kind, **{size: (kh, kw)}, stride=(sh, sw), padding=padding, pads=pads)
    try:
        wanted = block.infer([Shape(h, w, 3)])
    except blocks.Misfit:
        return
    layer = block.build([Shape(h, w, 3)])
    assert tuple(layer.output_shape([Shape(h, w, 3)])) == wanted


@pytest.mark.parametrize("entry", TRAINABLE, ids=lambda entry: entry.name)
@pytest.mark.parametrize("shape", [(8, 8, 1), (28, 28, 1), (32, 32, 3)])
def test_every_template_compiles_to_the_shapes_inferred(entry, shape):
    network = entry.build(shape, 10)
    model, carried = compile_network(network, seed=1)
    inference = infer(network)
    assert {i: tuple(s) for i, s in model.shapes.items()} == {
        i: d.output for i, d in inference.blocks.items()
    }
    assert model.parameter_count() == inference.parameters
    assert model.nodes[-1].id == network.output_ids[0]
    assert carried.kept == ()


class TestCarrying:
    def test_weights_stay_with_their_blocks_through_an_edit(self):
        network = template("lenet5").build((28, 28, 1), 10)
        first, _ = compile_network(network, seed=1)
        weights = arrays_of(first)
        edits.SetParams({"conv2": {"filters": 20}}).apply(network)
        second, carried = compile_network(network, weights, seed=2)
        assert carried.kept == ("conv1", "fc2", "fc3")
        assert carried.reset == ("conv2", "fc1")
        assert carried.text == "The weights of conv1, fc2, fc3 are kept; conv2, fc1 start anew."
        np.testing.assert_array_equal(
            second.parameters["conv1"]["weight"], weights["conv1"]["weight"]
        )
        assert second.parameters["conv2"]["weight"].shape == (5, 5, 6, 20)
        assert np.ptp(second.parameters["conv2"]["weight"]) > 0

    def test_a_deleted_block_is_reported(self):
        network = template("lenet5").build((28, 28, 1), 10)
        weights = arrays_of(compile_network(network)[0])
        edits.RemoveBlocks(("fc2",)).apply(network)
        _, carried = compile_network(network, weights)
        assert carried.dropped == ("fc2",)

    def test_the_same_seed_gives_the_same_weights(self):
        network = template("small-resnet").build((8, 8, 3), 3)
        first, second, other = (compile_network(network, seed=s)[0] for s in (5, 5, 6))
        for i, named in first.parameters.items():
            for name, array in named.items():
                np.testing.assert_array_equal(array, second.parameters[i][name])
        weight = first.parameters["conv1"]["weight"]
        assert not np.array_equal(weight, other.parameters["conv1"]["weight"])

    def test_expected_array_shapes_are_those_of_the_model(self):
        network = template("small-resnet").build((8, 8, 3), 3)
        model, _ = compile_network(network)
        shapes = array_shapes(network, network.order)
        assert shapes == {
            i: {n: a.shape for n, a in named.items()} for i, named in arrays_of(model).items()
        }


class TestWhatIsCompiled:
    def test_side_branches_that_feed_no_output_are_left_out_of_training(self):
        network = template("lenet5").build((28, 28, 1), 10)
        new = edits.AddBlock(blocks.create("sigmoid")).apply(network).touched[0]
        edits.Connect("conv1", new).apply(network)
        model, _ = compile_network(network)
        assert new not in model.shapes
        preview, _ = compile_preview(network)
        assert new in preview.shapes

    def test_blocks_are_alive_before_there_is_an_output(self):
        network = chain("image_input", ("conv2d", {"filters": 3}))
        building.append(network, blocks.create("relu")).apply(network)
        edits.AddBlock(blocks.create("dropout")).apply(network)
        preview, _ = compile_preview(network)
        assert set(preview.shapes) == {"image1", "conv1", "relu1"}
        assert compile_preview(Network()) is None

    def test_a_muted_block_is_left_out_and_its_follower_reads_its_input(self):
        network = template("lenet5").build((28, 28, 1), 10)
        edits.Mute(("relu1",)).apply(network)
        model, _ = compile_network(network)
        assert "relu1" not in model.shapes
        assert model.node("pool1").inputs == ("conv1",)

    def test_a_frozen_block_is_not_trained(self):
        network = template("lenet5").build((28, 28, 1), 10)
        edits.Freeze(("conv1",)).apply(network)
        model, _ = compile_network(network)
        assert not model.node("conv1").layer.trainable
        assert model.node("conv2").layer.trainable


class TestErrors:
    def test_the_first_offender_is_named(self):
        network = template("lenet5").build((28, 28, 1), 10)
        edits.SetParams({"conv2": {"kernel_size": 15, "padding": "valid"}}).apply(network)
        with pytest.raises(
            ShapeError, match=r"^conv2: Kernel 15×15 is larger than the input 14×14\."
        ):
            compile_network(network)

    def test_a_missing_link_is_named(self):
        network = template("lenet5").build((28, 28, 1), 10)
        edits.Disconnect((network.inputs("pool2")[0],)).apply(network)
        with pytest.raises(ShapeError, match=r"^pool2 is not connected\."):
            compile_network(network)

    def test_what_the_whole_lacks_is_said(self):
        with pytest.raises(ShapeError, match="The network has no output"):
            compile_network(template("blank").build((8, 8, 1), 2))
