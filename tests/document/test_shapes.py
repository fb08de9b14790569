"""Shape inference: the first block that does not fit is marked, with repairs that repair."""

from __future__ import annotations

import pytest
from document_networks import chain, random_network
from hypothesis import given
from hypothesis import strategies as st

from cnndesk import blocks, words
from cnndesk.blocks import Shape
from cnndesk.document import edits
from cnndesk.document.network import Network
from cnndesk.document.shapes import Status, check_against_data, infer
from cnndesk.document.templates import template

VALID5 = ("conv2d", {"kernel_size": 5, "padding": "valid"})


def lenet_that_does_not_fit() -> Network:
    return chain(
        ("image_input", {"height": 28, "width": 28}), VALID5, "relu", "max_pool", VALID5,
        "max_pool", VALID5, "relu", "flatten", ("dense", {"units": 84}), ("dense", {"units": 10}),
        "softmax",
    )  # fmt: skip


class TestFirstOffender:
    def test_only_the_first_is_an_error_and_those_behind_it_wait(self):
        inference = infer(lenet_that_does_not_fit())
        assert [d.id for d in inference.errors] == ["conv3"]
        assert inference.count(Status.WAITING) == 5
        assert inference["conv3"].sentence == (
            "Kernel 5×5 is larger than the input 4×4. "
            "Use padding “same” or a kernel of at most 4×4."
        )
        assert inference["softmax1"].cause == "Waits until conv3 fits."
        assert inference["pool2"].output == (4, 4, 32)

    def test_it_is_said_in_the_language_of_now_though_it_was_said_in_another(self):
        said = infer(lenet_that_does_not_fit())["conv3"].sentence
        words.install(lambda text: f"⟦{text}⟧")
        try:
            assert infer(lenet_that_does_not_fit())["conv3"].sentence != said
        finally:
            words.install(None)
        assert infer(lenet_that_does_not_fit())["conv3"].sentence == said

    def test_each_repair_repairs(self):
        for number in range(3):
            network = lenet_that_does_not_fit()
            fix = infer(network)["conv3"].fixes[number]
            fix.edit.apply(network)
            inference = infer(network)
            assert not inference.errors, fix.label
            assert inference["softmax1"].output == (1, 1, 10)

    def test_a_block_without_a_link_is_unconnected_and_the_next_waits(self):
        network = chain("image_input", "conv2d", "relu")
        edits.Disconnect((network.inputs("conv1")[0],)).apply(network)
        inference = infer(network)
        assert inference["conv1"].status is Status.UNCONNECTED
        assert inference["conv1"].cause == "conv1 is not connected."
        assert inference["relu1"].cause == "Waits until conv1 is connected."

    def test_a_merge_with_one_link_says_how_many_it_takes(self):
        inference = infer(chain("image_input", "add"))
        assert inference["add1"].cause == "add1 takes 2 or more inputs and has 1."

    def test_a_muted_block_passes_its_input_on(self):
        network = chain("image_input", ("conv2d", {"filters": 7}), "relu")
        edits.Mute(("conv1",)).apply(network)
        inference = infer(network)
        assert inference["relu1"].output == (28, 28, 1)
        assert inference.parameters == 0


class TestRepairs:
    def test_unequal_branches_get_equal_filters_above_the_shape_keeping_blocks(self):
        network = chain("image_input", ("conv2d", {"filters": 8}), ("conv2d", {"filters": 12}),
                        "batch_norm", "relu", "add")  # fmt: skip
        edits.Connect("conv1", "add1").apply(network)
        fixes = infer(network)["add1"].fixes
        assert [fix.label for fix in fixes] == ["Set filters to 12", "Set filters to 8"]
        fixes[1].edit.apply(network)
        assert network.block("conv2").filters == 8
        assert infer(network)["add1"].output == (28, 28, 8)

    def test_softmax_on_maps_offers_a_fully_connected_block(self):
        network = chain("image_input", "conv2d", "softmax")
        fix = infer(network)["softmax1"].fixes[0]
        assert fix.label == "Insert Fully connected"
        fix.edit.apply(network)
        assert infer(network)["softmax1"].output == (1, 1, 10)

    @given(random_network())
    def test_every_repair_offered_can_be_applied_and_helps_its_block(self, network):
        for diagnosis in infer(network).errors:
            for fix in diagnosis.fixes:
                changed = network.copy()
                fix.edit.apply(changed)
                after = infer(changed)[diagnosis.id]
                assert after.cause != diagnosis.cause, fix.label
                fix.edit.revert(changed)


@given(random_network())
def test_every_block_has_exactly_one_honest_status(network):
    inference = infer(network)
    assert set(inference.blocks) == set(network)
    for i, d in inference.blocks.items():
        before = [inference[p] for p in network.predecessors(i)]
        assert d.is_ok == (d.output is not None)
        if d.status is Status.WAITING:
            assert any(not b.is_ok for b in before)
        if d.status in (Status.OK, Status.ERROR):
            assert [b.output for b in before] == list(d.inputs)
        if not d.is_ok:
            assert d.cause.endswith(".")
            assert d.short


class TestWholeNetwork:
    def test_an_empty_network_offers_an_input(self):
        network = Network()
        (problem,) = infer(network).problems
        problem.fixes[0].edit.apply(network)
        assert network.input_id == "image1"

    def test_a_missing_input_is_put_before_the_first_block(self):
        network = chain("conv2d", "relu", "global_average_pool", "softmax")
        (problem,) = infer(network).problems
        assert problem.sentence == (
            "The network has no image input. Add one and connect it to the first block."
        )
        problem.fixes[0].edit.apply(network)
        assert infer(network)["softmax1"].is_ok

    def test_a_missing_output_is_put_at_the_end(self):
        network = chain("image_input", "dense")
        (problem,) = infer(network).problems
        assert problem.cause == "The network has no output."
        problem.fixes[0].edit.apply(network)
        assert infer(network).problems == ()
        assert infer(network)["softmax1"].is_ok

    def test_two_outputs_are_one_too_many(self):
        network = chain("image_input", "dense", "softmax")
        new = edits.AddBlock(blocks.create("regression")).apply(network).touched[0]
        edits.Connect("fc1", new).apply(network)
        (problem,) = infer(network).problems
        assert problem.cause == "The network has 2 outputs: softmax1, values1."
        problem.fixes[1].edit.apply(network)
        assert infer(network).problems == ()

    def test_parameters_and_memory_add_up(self):
        network = chain(("image_input", {"height": 4, "width": 4}), ("conv2d", {"filters": 2}))
        inference = infer(network)
        assert inference.parameters == 9 * 2 + 2
        assert inference["conv1"].memory == 4 * 4 * 2 * 4
        assert inference.memory(10) == 2 * 10 * 4 * (16 + 32) + 3 * 4 * 20


class TestAgainstData:
    def test_agreement_is_silent(self):
        network = template("lenet5").build((28, 28, 1), 10)
        assert check_against_data(network, 10, (28, 28, 1)) == ()

    def test_another_number_of_classes_offers_to_set_the_units(self):
        network = template("lenet5").build((28, 28, 1), 8)
        (problem,) = check_against_data(network, 10, (28, 28, 1))
        assert problem.sentence == (
            "The data has 10 classes, but the network gives 8. Set units to 10 in fc3."
        )
        assert problem.fixes[0].label == "Set units to 10"
        problem.fixes[0].edit.apply(network)
        assert check_against_data(network, 10, (28, 28, 1)) == ()

    def test_an_all_convolutional_end_gets_other_filters(self):
        network = template("all-conv").build((32, 32, 3), 8)
        (problem,) = check_against_data(network, 10, (32, 32, 3))
        assert problem.fixes[0].label == "Set filters to 10"

    def test_another_image_size_offers_to_set_the_input(self):
        network = template("lenet5").build((28, 28, 1), 10)
        (problem,) = check_against_data(network, 10, (32, 32, 3))
        assert problem.cause == "The images are 32×32×3, but image1 takes 28×28×1."
        problem.fixes[0].edit.apply(network)
        assert check_against_data(network, 10, (32, 32, 3)) == ()
        assert infer(network)["image1"].output == Shape(32, 32, 3)

    @pytest.mark.parametrize("units", [1, 3])
    def test_a_regression_learns_the_classes_as_one_number_or_one_each(self, units):
        network = chain("image_input", ("dense", {"units": units}), "regression")
        assert check_against_data(network, 3, (28, 28, 1)) == ()

    def test_a_regression_of_another_size_is_told_the_number(self):
        network = chain("image_input", ("dense", {"units": 5}), "regression")
        (problem,) = check_against_data(network, 3, (28, 28, 1))
        assert problem.cause == "The data has 3 classes, but the network gives 5."
        problem.fixes[0].edit.apply(network)
        assert check_against_data(network, 3, (28, 28, 1)) == ()

    @pytest.mark.parametrize(
        ("kind", "there", "wanted"),
        [
            ("values", "softmax", "regression"),
            ("values", "sigmoid_output", "regression"),
            ("labels", "softmax", "sigmoid_output"),
            ("labels", "regression", "sigmoid_output"),
        ],
    )
    def test_an_output_of_another_kind_is_replaced_by_a_click(self, kind, there, wanted):
        network = chain("image_input", ("dense", {"units": 4}), there)
        (problem,) = check_against_data(network, 4, (28, 28, 1), kind)
        assert f"but {network.output_ids[0]} (" in problem.cause
        problem.fixes[0].edit.apply(network)
        assert network.block(network.output_ids[0]).type == wanted
        assert check_against_data(network, 4, (28, 28, 1), kind) == ()
        (problem,) = check_against_data(network, 2, (28, 28, 1), kind)
        assert f"The data has 2 {kind}, but the network gives 4." == problem.cause


@given(st.integers(1, 40), st.integers(1, 40))
def test_inference_agrees_with_the_blocks_themselves(height, width):
    network = chain(("image_input", {"height": height, "width": width}), "conv2d",
                    ("max_pool", {"padding": "same"}), "flatten")  # fmt: skip
    assert infer(network)["flatten1"].output == (
        1, 1, -(-height // 2) * -(-width // 2) * 32,
    )  # fmt: skip
