"""Edits: done, undone and redone to the bit; refused as a whole, in words; merged while typing."""

from __future__ import annotations

import pytest
from document_networks import chain, random_edit, random_network
from hypothesis import given
from hypothesis import strategies as st

from cnndesk import blocks
from cnndesk.document import building, edits
from cnndesk.document.delta import EditError, Link
from cnndesk.document.network import Network
from cnndesk.document.templates import template
from cnndesk.errors import CnndeskError, SettingError


def refusal(edit: edits.Edit, network: Network) -> str | None:
    """Apply an edit; return the sentence that refuses it, or None."""
    try:
        edit.apply(network)
    except CnndeskError as error:
        return str(error)
    return None


@given(st.data())
def test_any_sequence_of_edits_is_undone_and_redone_exactly(data):
    network = Network()
    states = [network.copy()]
    done = []
    for _ in range(data.draw(st.integers(1, 20))):
        edit = data.draw(random_edit(network))
        before = network.copy()
        refused = refusal(edit, network)
        if refused is not None:
            assert refused.endswith(".")
            assert network == before
            continue
        assert edit.text
        done.append(edit)
        states.append(network.copy())
    for edit, state in zip(reversed(done), reversed(states[:-1]), strict=True):
        edit.revert(network)
        assert network == state
    for edit, state in zip(done, states[1:], strict=True):
        edit.apply(network)
        assert network == state
        assert network.order == state.order


@given(random_network())
def test_every_network_that_edits_can_make_keeps_the_invariants(network):
    place = {i: n for n, i in enumerate(network.order)}
    assert len(place) == len(network)
    for link in network.links:
        assert place[link.source] < place[link.target]
    assert len({(k.target, k.slot) for k in network.links}) == len(network.links)
    for i in network:
        block = network.block(i)
        assert block.max_inputs is None or len(network.inputs(i)) <= block.max_inputs
        assert block.has_output or not network.outputs(i)
    assert sum(network.block(i).is_input for i in network) <= 1


@given(random_network(), st.data())
def test_a_repeated_change_of_one_thing_merges_into_one_step(network, data):
    ids = [i for i in network if network.block(i).type == "conv2d"]
    if not ids:
        return
    chosen = data.draw(st.sampled_from(ids))
    start = network.copy()
    step = edits.SetParams({chosen: {"filters": 3}}).apply(network)
    for filters in data.draw(st.lists(st.integers(1, 99), min_size=1, max_size=4)):
        later = edits.SetParams({chosen: {"filters": filters}}).apply(network)
        step = step.merge(later)
    end = network.copy()
    step.revert(network)
    assert network == start
    step.apply(network)
    assert network == end


class TestAdding:
    def test_ids_are_never_used_again(self):
        network = chain("image_input", "conv2d", "conv2d")
        edits.RemoveBlocks(("conv2",)).apply(network)
        assert edits.AddBlock(blocks.create("conv2d")).apply(network).touched == ("conv3",)

    def test_redo_gives_the_same_id_although_others_were_given_since(self):
        network = Network()
        first = edits.AddBlock(blocks.create("relu")).apply(network)
        first.revert(network)
        first.apply(network)
        assert network.order == ("relu1",)

    def test_a_second_image_input_is_refused(self):
        network = chain("image_input")
        assert edits.AddBlock(blocks.create("image_input")).why_not(network) == (
            "This network already has an image input, image1. A network has one."
        )

    def test_append_follows_the_selection_and_connects(self):
        network = chain("image_input", "conv2d")
        building.append(network, blocks.create("relu"), "conv1").apply(network)
        assert network.predecessors("relu1") == ("conv1",)

    def test_append_behind_a_middle_block_goes_between_it_and_the_next(self):
        network = chain("image_input", "conv2d", "relu")
        edit = building.append(network, blocks.create("batch_norm"), "conv1").apply(network)
        assert network.order == ("image1", "conv1", "bn1", "relu1")
        assert edit.text == "Insert Batch norm"

    def test_append_without_selection_takes_the_open_end(self):
        network = template("lenet5").build((28, 28, 1), 10)
        edits.RemoveBlocks(("softmax1",)).apply(network)
        building.append(network, blocks.create("softmax")).apply(network)
        assert network.predecessors("softmax2") == ("fc3",)

    def test_a_whole_chain_built_by_keys_is_arranged_without_overlap(self):
        network = Network()
        for kind in ("image_input", "conv2d", "relu", "max_pool", "conv2d", "relu", "max_pool",
                     "dense", "softmax"):  # fmt: skip
            building.append(network, blocks.create(kind)).apply(network)
        assert network.order[-1] == "softmax1"
        assert len(network.links) == 8
        assert len({network[i].position for i in network}) == 9


class TestRemoving:
    def test_the_link_heals_around_a_middle_block(self):
        network = chain("image_input", "conv2d", "relu", "max_pool")
        edit = edits.RemoveBlocks(("conv1", "relu1")).apply(network)
        assert network.links == (Link("image1", "pool1"),)
        assert edit.text == "Delete 2 blocks"
        edit.revert(network)
        assert network == chain("image_input", "conv2d", "relu", "max_pool")

    def test_healing_keeps_the_input_slot_of_a_merge(self):
        network = chain("image_input", "conv2d", "relu", "add")
        edits.Connect("image1", "add1").apply(network)
        edits.RemoveBlocks(("relu1",)).apply(network)
        assert network.inputs("add1") == (Link("conv1", "add1", 0), Link("image1", "add1", 1))

    def test_healing_makes_no_second_link_between_two_blocks(self):
        network = chain("image_input", "relu", "add")
        edits.Connect("image1", "add1").apply(network)
        edits.RemoveBlocks(("relu1",)).apply(network)
        assert network.links == (Link("image1", "add1", 1),)

    def test_the_history_names_a_single_block(self):
        network = chain("image_input", "conv2d")
        assert edits.RemoveBlocks(("conv1",)).apply(network).text == "Delete Conv 2-D"


class TestConnecting:
    @pytest.mark.parametrize(
        ("source", "target", "sentence"),
        [
            ("relu1", "conv1", "This would make a loop: conv1 already feeds relu1."),
            ("softmax1", "relu2", "Softmax ends the network: no link can start there."),
            ("conv1", "image1", "Image takes no input: it is where images enter."),
            ("conv1", "conv1", "conv1 cannot feed itself."),
            ("conv1", "relu1", "conv1 already feeds relu1."),
            ("image1", "relu1", "relu1 already has its input from conv1. Remove that link first, "
             "or join both with Add or Concatenate."),
        ],
    )  # fmt: skip
    def test_an_impossible_link_is_refused_in_words(self, source, target, sentence):
        network = chain("image_input", "conv2d", "relu", "softmax")
        edits.AddBlock(blocks.create("relu")).apply(network)
        before = network.copy()
        assert network.why_not_connect(source, target) == sentence
        with pytest.raises(EditError) as caught:
            edits.Connect(source, target).apply(network)
        assert str(caught.value) == sentence
        assert network == before

    def test_merges_take_as_many_links_as_come(self):
        network = chain("image_input", "add")
        for kind in ("relu", "conv2d"):
            building.append(network, blocks.create(kind)).apply(network)
        for number in range(3):
            new = edits.AddBlock(blocks.create("conv2d")).apply(network).touched[0]
            edits.Connect(new, "add1").apply(network)
            assert network.inputs("add1")[-1].slot == number + 1

    def test_a_freed_slot_is_taken_first(self):
        network = chain("image_input", "add")
        for _ in range(2):
            new = edits.AddBlock(blocks.create("conv2d")).apply(network).touched[0]
            edits.Connect(new, "add1").apply(network)
        edits.Disconnect((Link("conv1", "add1", 1),)).apply(network)
        assert network.free_slot("add1") == 1

    def test_a_loose_block_is_put_on_a_link(self):
        network = chain("image_input", "conv2d")
        edits.AddBlock(blocks.create("relu")).apply(network)
        building.put_on_link(network, "relu1", Link("image1", "conv1")).apply(network)
        assert network.order == ("image1", "relu1", "conv1")

    def test_an_output_cannot_be_put_on_a_link(self):
        network = chain("image_input", "conv2d")
        edit = edits.InsertOnLink(blocks.create("softmax"), Link("image1", "conv1"))
        assert "cannot stand in the middle" in (edit.why_not(network) or "")


class TestParameters:
    def test_a_value_out_of_range_changes_nothing(self):
        network = chain("image_input", "conv2d", "conv2d")
        before = network.copy()
        edit = edits.SetParams({"conv1": {"filters": 5}, "conv2": {"filters": 0}})
        with pytest.raises(SettingError, match="Filters of Conv 2-D"):
            edit.apply(network)
        assert network == before

    def test_the_history_says_what_was_set_to_what(self):
        network = chain("image_input", "conv2d", "conv2d")
        one = edits.SetParams({"conv1": {"kernel_size": 5}}).apply(network)
        assert one.text == "Set Kernel of Conv 2-D to 5×5"
        both = edits.SetParams({i: {"filters": 8} for i in ("conv1", "conv2")}).apply(network)
        assert both.text == "Set Filters of 2 blocks to 8"

    def test_edits_about_different_things_do_not_merge(self):
        a = edits.SetParams({"conv1": {"filters": 5}})
        assert a.merge(edits.SetParams({"conv2": {"filters": 5}})) is None
        assert a.merge(edits.SetParams({"conv1": {"bias": False}})) is None
        assert a.merge(edits.Move({"conv1": (0, 0)})) is None
        assert edits.Move({"conv1": (0, 0)}).merge(edits.Move({"conv2": (0, 0)})) is None

    def test_inputs_and_outputs_cannot_be_muted(self):
        network = template("lenet5").build((28, 28, 1), 10)
        for block_id in ("image1", "softmax1"):
            with pytest.raises(EditError, match="cannot be muted"):
                edits.Mute((block_id,)).apply(network)


class TestWhole:
    def test_a_template_replaces_the_drawing_in_one_step_under_new_ids(self):
        network = chain("image_input", "conv2d")
        before = network.copy()
        edit = edits.ReplaceNetwork(template("lenet5").build((28, 28, 1), 10), "Use LeNet-5")
        edit.apply(network)
        assert "conv1" not in network
        assert "conv2" in network
        assert len(network) == 13
        edit.revert(network)
        assert network == before

    def test_duplicate_copies_inner_links_only(self):
        network = chain("image_input", "conv2d", "relu", "max_pool")
        edit = building.duplicate(network, ("conv1", "relu1")).apply(network)
        assert edit.touched == ("conv2", "relu2")
        assert network.predecessors("relu2") == ("conv2",)
        assert network.predecessors("conv2") == ()
        assert network["conv2"].position != network["conv1"].position

    def test_a_compound_is_all_or_nothing(self):
        network = chain("image_input", "conv2d")
        before = network.copy()
        edit = edits.Compound(
            (edits.AddBlock(blocks.create("relu")), edits.Connect("relu1", "image1")), "Both"
        )
        with pytest.raises(EditError):
            edit.apply(network)
        assert network == before

    def test_an_undo_out_of_order_is_refused(self):
        network = chain("image_input", "conv2d")
        edit = edits.SetParams({"conv1": {"filters": 5}}).apply(network)
        edits.SetParams({"conv1": {"filters": 6}}).apply(network)
        with pytest.raises(EditError, match="has changed since"):
            edit.revert(network)

    def test_align(self):
        network = chain("image_input", "conv2d", "relu")
        edits.Move({"image1": (0, 8), "conv1": (200, 16), "relu1": (90, 400)}).apply(network)
        building.align(network, network.order, "top").apply(network)
        assert [network[i].position for i in network] == [(0, 8), (200, 8), (90, 8)]
