"""Groups: a tree over the blocks, of the drawing alone, through every edit and every file."""

from __future__ import annotations

import json

import pytest
from document_networks import chain, grouped_network, random_edit, random_group_edit
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.blocks import create
from cnndesk.document import building, serial
from cnndesk.document.compile import compile_network
from cnndesk.document.delta import EditError, Link
from cnndesk.document.edits import (
    Compound,
    Connect,
    InsertOnLink,
    Move,
    RemoveBlocks,
    ReplaceNetwork,
    SetParams,
)
from cnndesk.document.group_edits import (
    Fold,
    MakeGroup,
    RenameGroup,
    Ungroup,
    folded,
    made_group,
    ungrouped,
)
from cnndesk.document.layout import BLOCK_HEIGHT, BLOCK_WIDTH, arrange, corners, is_arranged
from cnndesk.document.network import Network
from cnndesk.errors import CnndeskError, ProjectError
from cnndesk.session.live_view import signature


def drawn() -> Network:
    """A chain of six blocks, arranged."""
    network = chain("image_input", "conv2d", "batch_norm", "relu", "max_pool", "dense", "softmax")
    Move(arrange(network)).apply(network)
    return network


def group(network: Network, *ids: str, name: str = "", fold: bool = True) -> str:
    before = set(network.tree.groups)
    MakeGroup(ids, name, fold).apply(network)
    (new,) = set(network.tree.groups) - before
    return new


def check(network: Network) -> None:
    """The invariant: a tree, in which every block has one way and every tile its members."""
    tree, folding = network.tree, network.folding
    for group_id in tree.groups:
        inner = [i for child in tree.children(group_id) for i in tree.members(child)]
        members = tree.members(group_id)
        assert members
        assert sorted((*inner, *tree.direct(group_id))) == sorted(members)
        assert len(set(inner)) == len(inner)
        assert all(group_id in tree.path(i) for i in members)
    assert sorted(i for tile in folding.tiles for i in folding.members(tile)) == sorted(network)
    seen = [link for wire in folding.wires for link in wire.links]
    hidden = [k for k in network.links if folding.tile_of[k.source] == folding.tile_of[k.target]]
    assert sorted([*seen, *hidden]) == sorted(network.links)
    assert all(wire.source in folding.members(wire.start) for wire in folding.wires)


# The tree ----------------------------------------------------------------------------------


@given(st.data(), grouped_network())
@settings(deadline=None)
def test_any_sequence_of_edits_keeps_the_tree_and_can_be_undone_and_redone(data, network):
    states = [network.copy()]
    done = []
    for _ in range(data.draw(st.integers(1, 12))):
        strategy = random_group_edit if data.draw(st.booleans()) else random_edit
        try:
            edit = data.draw(strategy(network))
            edit.apply(network)
        except CnndeskError:
            assert network == states[-1]
            continue
        check(network)
        done.append(edit)
        states.append(network.copy())
    for edit, before in zip(reversed(done), reversed(states[:-1]), strict=True):
        edit.revert(network)
        assert network == before
        check(network)
    for edit, after in zip(done, states[1:], strict=True):
        edit.apply(network)
        assert network == after


@given(grouped_network())
@settings(deadline=None)
def test_what_is_seen_never_overlaps_after_an_arrangement(network):
    Move(arrange(network)).apply(network)
    assert is_arranged(network)
    places = list(corners(network).values())
    assert all(
        abs(a[0] - b[0]) >= BLOCK_WIDTH or abs(a[1] - b[1]) >= BLOCK_HEIGHT
        for n, a in enumerate(places)
        for b in places[:n]
    )


@given(st.data(), grouped_network())
@settings(deadline=None)
def test_folding_changes_no_link_no_block_and_nothing_that_is_computed(data, network):
    groups = list(network.tree.groups)
    before = network.copy()
    for group_id in groups:
        folded(network, (group_id,), fold=data.draw(st.booleans())).apply(network)
    assert signature(network) == signature(before)
    assert network.order == before.order
    assert network.links == before.links


def test_a_group_within_a_group_is_found_from_either_side():
    network = drawn()
    inner = group(network, "bn1", "relu1", name="Inner")
    outer = group(network, "conv1", "bn1", "relu1", "pool1", name="Outer")
    tree = network.tree
    assert tree.path("bn1") == (outer, inner)
    assert tree.path("conv1") == (outer,)
    assert tree.members(outer) == ("conv1", "bn1", "relu1", "pool1")
    assert tree.direct(outer) == ("conv1", "pool1")
    assert network.folding.tiles == ("image1", outer, "fc1", "softmax1")
    assert [w.links for w in network.folding.wires] == [
        (Link("image1", "conv1"),),
        (Link("pool1", "fc1"),),
        (Link("fc1", "softmax1"),),
    ]
    Fold((outer,), folded=False).apply(network)
    assert network.folding.tiles == ("image1", "conv1", inner, "pool1", "fc1", "softmax1")


def test_blocks_leave_a_group_that_is_not_whole_in_the_new_one():
    network = drawn()
    first = group(network, "conv1", "bn1", "relu1")
    second = group(network, "relu1", "pool1")
    assert network.tree.members(first) == ("conv1", "bn1")
    assert network.tree.members(second) == ("relu1", "pool1")
    assert network.tree.path("relu1") == (second,)


def test_a_group_shrinks_with_its_blocks_and_goes_with_the_last_and_comes_back():
    network = drawn()
    made = group(network, "conv1", "bn1", "relu1")
    first = RemoveBlocks(("bn1",)).apply(network)
    assert network.tree.members(made) == ("conv1", "relu1")
    second = RemoveBlocks(("conv1", "relu1")).apply(network)
    assert not network.tree
    assert network.folding.tiles == network.order
    second.revert(network)
    first.revert(network)
    assert network.tree.members(made) == ("conv1", "bn1", "relu1")


@pytest.mark.parametrize(
    ("ids", "words"),
    [
        (("conv1",), "at least two blocks"),
        (("conv1", "conv1"), "at least two blocks"),
        (("conv1", "bn1"), "are a group already: Pair"),
        (("conv1", "conv9"), "no block conv9"),
    ],
)
def test_what_makes_no_group_is_refused_in_a_sentence(ids, words):
    network = drawn()
    group(network, "conv1", "bn1", name="Pair")
    before = network.copy()
    with pytest.raises(EditError, match=words):
        MakeGroup(ids).apply(network)
    assert network == before


def test_ungrouping_gives_inner_groups_to_the_one_around():
    network = drawn()
    inner = group(network, "bn1", "relu1")
    middle = group(network, "conv1", "bn1", "relu1")
    outer = group(network, "conv1", "bn1", "relu1", "pool1")
    Ungroup(middle).apply(network)
    assert network.tree[inner].parent == outer
    assert network.tree.direct(outer) == ("conv1", "pool1")


def test_a_block_put_between_two_of_a_group_belongs_to_it_and_one_at_its_edge_does_not():
    network = drawn()
    made = group(network, "conv1", "bn1", "relu1")
    inside = InsertOnLink(create("dropout"), Link("conv1", "bn1")).apply(network)
    beside = InsertOnLink(create("dropout"), Link("relu1", "pool1")).apply(network)
    assert network[inside.touched[0]].group == made
    assert network[beside.touched[0]].group == ""


def test_a_loose_block_dropped_on_a_link_in_a_group_joins_it():
    network = drawn()
    made = group(network, "conv1", "bn1", fold=False)
    loose = building.AddBlock(create("dropout")).apply(network).touched[0]
    building.put_on_link(network, loose, Link("conv1", "bn1")).apply(network)
    assert network[loose].group == made


def test_a_group_around_another_block_is_drawn_though_it_feeds_and_is_fed_by_it():
    network = drawn()
    made = group(network, "conv1", "relu1")
    folding = network.folding
    assert folding.successors(made) == ("bn1", "pool1")
    assert folding.predecessors(made) == ("image1", "bn1")
    assert set(folding.tiles) == {"image1", made, "bn1", "pool1", "fc1", "softmax1"}
    places = arrange(network)
    assert len({places["conv1"], places["bn1"]}) == 2


def test_links_of_one_value_into_a_folded_group_are_one_wire():
    network = chain("image_input", "conv2d", "relu", "batch_norm", "add")
    Connect("conv1", "add1").apply(network)
    made = group(network, "relu1", "bn1", "add1")
    (wire,) = network.folding.inputs(made)
    assert set(wire.links) == {Link("conv1", "relu1"), Link("conv1", "add1", 1)}
    assert network.folding.entries(made) == ("conv1",)
    assert network.folding.exits(made) == ("add1",)
    assert network.folding.wire_of(Link("conv1", "add1", 1)) == wire
    assert network.folding.wire_of(Link("relu1", "bn1")) is None


# Places ------------------------------------------------------------------------------------


def test_an_arranged_drawing_is_arranged_again_when_a_group_folds_or_opens():
    network = drawn()
    before = {i: network[i].position for i in network}
    edit = made_group(network, ("conv1", "bn1", "relu1")).apply(network)
    assert is_arranged(network)
    assert network["pool1"].position == before["bn1"]
    (made,) = network.tree.groups
    opened = folded(network, (made,), fold=False).apply(network)
    assert {i: network[i].position for i in network} == before
    assert opened.text == "Open Group 1"
    opened.revert(network)
    edit.revert(network)
    assert {i: network[i].position for i in network} == before
    assert not network.tree


def test_in_a_drawing_by_hand_nothing_else_moves_and_what_opens_lies_on_nothing():
    network = drawn()
    Move({"softmax1": (40, 1000)}).apply(network)
    made_group(network, ("conv1", "bn1", "relu1")).apply(network)
    (made,) = network.tree.groups
    Move({"pool1": network["bn1"].position}).apply(network)  # where the group would open
    kept = {i: network[i].position for i in ("image1", "pool1", "fc1", "softmax1")}
    folded(network, (made,), fold=False).apply(network)
    assert {i: network[i].position for i in kept} == kept
    places = list(corners(network).values())
    assert len(set(places)) == len(network)
    assert all(
        abs(a[0] - b[0]) >= BLOCK_WIDTH or abs(a[1] - b[1]) >= BLOCK_HEIGHT
        for n, a in enumerate(places)
        for b in places[:n]
    )


def test_blocks_in_a_folded_group_keep_their_places_beside_each_other():
    network = drawn()
    Move({"bn1": (200, 400)}).apply(network)
    made = group(network, "conv1", "bn1")
    (x0, y0), (x1, y1) = network["conv1"].position, network["bn1"].position
    building.arrangement(network).apply(network)
    (x2, y2), (x3, y3) = network["conv1"].position, network["bn1"].position
    assert (x3 - x2, y3 - y2) == (x1 - x0, y1 - y0)
    assert made in network.folding.tiles


# Copies and files --------------------------------------------------------------------------


def test_nested_groups_are_pasted_with_their_names_and_folds():
    network = drawn()
    inner = group(network, "bn1", "relu1", name="Inner", fold=False)
    outer = group(network, "conv1", "bn1", "relu1", name="Outer")
    text = serial.copy_text(network, network.tree.members(outer))
    other = drawn()
    serial.paste(text).apply(other)
    names = {g.name: g for g in other.tree.groups.values()}
    assert names["Inner"].parent == names["Outer"].id
    assert (names["Outer"].folded, names["Inner"].folded) == (True, False)
    assert other.tree.members(names["Outer"].id) == ("conv2", "bn2", "relu2")
    assert inner in network.tree


def test_what_is_copied_of_a_part_of_a_group_is_in_no_group():
    network = drawn()
    group(network, "conv1", "bn1", "relu1")
    other = drawn()
    mine = group(other, "conv1", "bn1")
    serial.paste(serial.copy_text(network, ("conv1", "bn1"))).apply(other)
    assert other["conv2"].group == ""
    assert other.tree.members(mine) == ("conv1", "bn1")


def test_a_copy_made_in_place_stays_in_the_group_of_its_original():
    network = drawn()
    made = group(network, "conv1", "bn1", "relu1", fold=False)
    building.duplicate(network, ("bn1",)).apply(network)
    assert network["bn2"].group == made


def test_another_network_brings_its_groups_and_takes_the_old_ones_away():
    network, new = drawn(), drawn()
    group(network, "conv1", "bn1", name="Old")
    group(new, "relu1", "pool1", name="New")
    before = network.copy()
    edit = ReplaceNetwork(new).apply(network)
    assert [g.name for g in network.tree.groups.values()] == ["New"]
    assert len(network.group_records) == 1
    edit.revert(network)
    assert network == before
    network.become(new)
    assert network == new


@given(grouped_network())
@settings(deadline=None)
def test_groups_come_back_from_a_file_as_they_were(network):
    values = json.loads(json.dumps(serial.network_to_json(network)))
    assert serial.network_from_json(values) == network


def test_a_drawing_without_groups_is_written_as_ever():
    network = drawn()
    values = serial.network_to_json(network)
    assert "groups" not in values
    assert all("group" not in entry for entry in values["blocks"])


def nested(**changes) -> dict:
    network = drawn()
    group(network, "bn1", "relu1")
    group(network, "conv1", "bn1", "relu1")
    return {**serial.network_to_json(network), **changes}


@pytest.mark.parametrize(
    ("groups", "words"),
    [
        ([{"id": "group1", "group": "group2"}, {"id": "group2", "group": "group1"}], "within its"),
        ([{"id": "group1", "group": "group1"}, {"id": "group2"}], "within itself: group1"),
        ([{"id": "group1"}, {"id": "group2"}, {"id": "group2"}], "group group2 twice"),
        ([{"id": "group1"}], "in group group2, which is not"),
        ([{"id": "group1", "group": "group7"}, {"id": "group2"}], "in group group7, which is not"),
        ([{"id": "group1", "group": ["group2", "group3"]}, {"id": "group2"}], "needs a text"),
        ([{"id": "конв1"}, {"id": "group1"}, {"id": "group2"}], "cannot be the id of a group"),
        ([{"id": "group1", "folded": "yes"}, {"id": "group2"}], "yes or no"),
        ([{"id": f"group{n}", "group": f"group{n + 1}"} for n in range(1, 60)], "not in this"),
        (
            [{"id": f"group{n}", "group": f"group{n - 1}" if n > 1 else ""} for n in range(1, 60)],
            "32 deep",
        ),
        (
            [{"id": f"group{n}", "group": f"group{(n + 1) % 9_999}"} for n in range(9_999)],
            "32 deep",  # a circle too long to be walked
        ),
        ([{"id": f"group{n}"} for n in range(10_001)], "10001 groups"),
        ("group1", "needs a list"),
        ([1], "needs a table"),
    ],
)
def test_a_hostile_file_is_refused_in_a_sentence(groups, words):
    with pytest.raises(ProjectError, match=words):
        serial.network_from_json(nested(groups=groups))


def test_a_block_cannot_be_in_two_groups_even_in_a_file():
    values = nested()
    values["blocks"][1]["group"] = ["group1", "group2"]
    with pytest.raises(ProjectError, match="needs a text for the group of conv1"):
        serial.network_from_json(values)


def test_a_group_without_blocks_in_a_file_is_left_out():
    values = nested()
    values["groups"].append({"id": "group3", "name": "Empty", "folded": True})
    network = serial.network_from_json(values)
    assert set(network.tree.groups) == {"group1", "group2"}
    assert network.new_group_ids(1) == ["group4"]


# Training ----------------------------------------------------------------------------------


def test_a_grouped_network_is_compiled_as_if_it_were_flat():
    flat, network = drawn(), drawn()
    group(network, "conv1", "bn1", "relu1")
    first, second = compile_network(flat, seed=3)[0], compile_network(network, seed=3)[0]
    assert [node.id for node in first.nodes] == [node.id for node in second.nodes]
    for block_id, arrays in first.parameters.items():
        for name, array in arrays.items():
            assert (array == second.parameters[block_id][name]).all()


def test_a_delta_says_whether_only_the_drawing_changes():
    network = drawn()
    made = MakeGroup(("conv1", "bn1")).apply(network)
    assert made.delta is not None
    assert made.delta.is_of_the_drawing
    told: list[str] = []
    network.events.block_changed.connect(told.append)
    both = Compound((Fold(("group1",), folded=False), Move({"conv1": (8, 8)})), "Both")
    assert both.apply(network).delta.is_of_the_drawing
    RenameGroup("group1", "Stem").apply(network)
    assert told == []
    params = SetParams({"conv1": {"filters": 4}}).apply(network)
    assert not params.delta.is_of_the_drawing
    assert told == ["conv1"]
    assert ungrouped(network, ("group1",)).apply(network).text == "Ungroup Stem"
