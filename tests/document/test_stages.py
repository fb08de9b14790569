"""Stages by structure: what belongs together, what repeats, and names from a file."""

from __future__ import annotations

import pytest
from document_networks import chain, random_network
from hypothesis import given, settings
from large_networks import dense_net, mobilenet, resnet, three_hundred

from cnndesk.blocks import create
from cnndesk.document.edits import AddBlock, Connect, Mute, RemoveBlocks, SetParams
from cnndesk.document.group_edits import Fold, MakeGroup, Stage
from cnndesk.document.layout import is_arranged
from cnndesk.document.network import Network
from cnndesk.document.repeats import repeats, structure_of
from cnndesk.document.stages import find_stages, with_stages
from cnndesk.document.templates import Head, template
from cnndesk.session.live_view import signature


def parts(stage: Stage) -> list[tuple[str, int]]:
    return [(part.name, len(part.members)) for part in stage.parts]


def kinds(network: Network, stage: Stage) -> list[str]:
    return [network.block(i).type for i in stage.blocks]


def test_a_resnet_has_a_stem_and_four_stages_of_units():
    stages = find_stages(resnet())
    assert [s.name for s in stages] == ["Stem", "Stage 1", "Stage 2", "Stage 3", "Stage 4"]
    assert [len(s.members) for s in stages] == [4, 14, 16, 16, 16]
    assert parts(stages[1]) == [("Unit 1.1", 7), ("Unit 1.2", 7)]
    assert kinds(resnet(), stages[1].parts[0]) == [
        "conv2d",
        "batch_norm",
        "relu",
        "conv2d",
        "batch_norm",
        "add",
        "relu",
    ]


def test_equal_units_behind_each_other_are_a_part_of_their_own():
    network = resnet((3, 4, 6, 3), bottleneck=True)
    stages = find_stages(network)
    assert parts(stages[3]) == [("Unit 3.1", 12), ("3.2–3.6", 50)]
    made = with_stages(network)
    named = {g.name: g.id for g in made.tree.groups.values()}
    assert repeats(made, named["3.2–3.6"]) == 5
    assert repeats(made, named["Stage 3"]) == 1
    assert repeats(made, named["Unit 3.2"]) == 1


@pytest.mark.parametrize("gates", [False, True])
def test_inverted_residuals_are_units_with_and_without_a_shortcut(gates):
    stage = next(s for s in find_stages(mobilenet(gates=gates)) if s.name == "Stage 4")
    unit = 14 if gates else 8
    assert [name for name, _ in parts(stage)] == [
        "Unit 4.1",
        "4.2–4.4",
        "Unit 4.5",
        "4.6–4.7",
    ]
    assert [size for _, size in parts(stage)] == [unit, 3 * (unit + 1), unit, 2 * (unit + 1)]


def test_layers_of_a_dense_block_are_units_of_one_stage():
    stages = find_stages(dense_net())
    assert len(stages) == 3
    assert parts(stages[2]) == [(f"Unit 2.{n}", 4) for n in range(1, 7)]


@pytest.mark.parametrize("name", ["blank", "lenet5", "small-vgg", "tiny-vgg", "all-conv"])
def test_small_chains_have_no_stages(name):
    assert find_stages(template(name).draw((28, 28, 1), Head(10))) == ()


def test_a_small_network_with_shortcuts_shows_its_stages_open():
    network = with_stages(template("small-resnet").draw((28, 28, 1), Head(10)))
    groups = list(network.tree.groups.values())
    assert [g.name for g in groups] == ["Stem", "Stage 1", "Stage 2", "Stage 3"]
    assert not any(g.folded for g in groups)
    assert len(network.folding.tiles) == len(network)


def test_a_large_network_is_folded_to_some_tiles_and_arranged():
    network = three_hundred()
    made = with_stages(network)
    assert len(network) > 300
    assert len(made.folding.tiles) <= 12
    assert is_arranged(made)
    assert signature(made) == signature(network)
    assert not network.tree


def test_a_long_chain_is_parted_where_its_maps_become_smaller():
    network = chain(
        "image_input", *(["conv2d", "relu"] * 4 + ["max_pool"]) * 3, *["conv2d", "relu"] * 8
    )
    stages = find_stages(network)
    assert [len(s.members) for s in stages] == [9, 9, 9, 16]
    assert network.block(stages[0].blocks[-1]).type == "max_pool"


def test_a_grouped_network_keeps_its_groups():
    network = resnet()
    MakeGroup(("conv1", "bn1")).apply(network)
    assert with_stages(network) is network


@given(random_network())
@settings(deadline=None)
def test_any_network_gives_stages_that_are_apart_and_known(network):
    members = [i for stage in find_stages(network) for i in stage.members]
    assert len(set(members)) == len(members)
    assert set(members) <= set(network)


# Names ---------------------------------------------------------------------------------------


def test_stages_are_called_as_the_scopes_of_a_file():
    network = resnet()
    stages = find_stages(network)
    names = {}
    for place, stage in enumerate(stages[1:], start=1):
        for number, part in enumerate(stage.parts):
            for i in part.members:
                names[i] = f"/layer{place}/layer{place}.{number}/op_{i}/Node"
    called = find_stages(network, names)
    assert [s.name for s in called] == ["Stem", "layer1", "layer2", "layer3", "layer4"]
    assert [p.name for p in called[2].parts] == ["layer2.0", "layer2.1"]


def test_a_scope_that_is_around_everything_names_nothing():
    network = resnet()
    names = {i: f"/features/{i}/Conv" for i in network}
    assert find_stages(network, names) == find_stages(network)


@pytest.mark.parametrize("name", ["///", "a\x00b/c", "x" * 500 + "/y", "no scope"])
def test_names_that_say_nothing_are_not_taken(name):
    network = resnet()
    names = dict.fromkeys(find_stages(network)[1].members, name)
    assert find_stages(network, names) == find_stages(network)


# Repeats -------------------------------------------------------------------------------------


def repeated() -> Network:
    network = chain("image_input", *["conv2d", "relu"] * 3)
    MakeGroup(tuple(network.order[1:])).apply(network)
    return network


def test_a_chain_that_repeats_itself_says_how_often():
    assert repeats(repeated(), "group1") == 3


def test_inner_groups_that_are_alike_repeat_and_one_that_changes_ends_it():
    network = chain("image_input", *["conv2d", "batch_norm", "relu"] * 3)
    for n in range(1, 4):
        MakeGroup((f"conv{n}", f"bn{n}", f"relu{n}")).apply(network)
    MakeGroup(tuple(network.order[1:])).apply(network)
    assert repeats(network, "group4") == 3
    change = SetParams({"conv2": {"filters": 3}}).apply(network)
    assert repeats(network, "group4") == 1
    change.revert(network)
    mute = Mute(("bn3",)).apply(network)
    assert repeats(network, "group4") == 1
    mute.revert(network)
    RemoveBlocks(("relu3",)).apply(network)
    assert repeats(network, "group4") == 1


def test_equal_branches_beside_each_other_are_no_repeats():
    network = chain("image_input", "conv2d")
    for _ in range(2):
        (new,) = network.new_ids(["conv"])
        AddBlock(create("conv2d")).apply(network)
        Connect("image1", new).apply(network)
    MakeGroup(("conv2", "conv3")).apply(network)
    assert repeats(network, "group1") == 1


def test_parts_that_are_linked_otherwise_are_not_alike():
    network = resnet()
    first, second = (stage.members for stage in find_stages(network)[1].parts)
    assert structure_of(network, first) == structure_of(network, second)
    third = find_stages(network)[2].parts[1].members
    assert structure_of(network, first) != structure_of(network, third)  # more filters


def test_folding_says_nothing_about_repeats():
    network = repeated()
    Fold(("group1",), folded=False).apply(network)
    assert repeats(network, "group1") == 3
