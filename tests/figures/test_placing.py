"""Placing and routing: no line crosses a part, nothing overlaps, however the network branches."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.document.group_edits import Fold, MakeGroup
from cnndesk.document.stages import with_stages
from cnndesk.figures.chain_graph import chain_graph
from cnndesk.figures.placing import place
from cnndesk.figures.routing import Extent, Geometry
from tests.figures.networks import branched, chain, residual

Inputs = dict[str, tuple[str, ...]]
Box = tuple[float, float, float, float]


@st.composite
def graphs(draw: st.DrawFn) -> Inputs:
    """Draw any acyclic graph of up to 14 parts."""
    count = draw(st.integers(1, 14))
    inputs: Inputs = {}
    for number in range(count):
        before = list(inputs)
        some = draw(st.lists(st.sampled_from(before), unique=True, max_size=3)) if before else []
        inputs[f"p{number}"] = tuple(sorted(some))
    return inputs


def geometry(inputs: Inputs, row: int, merging: bool = True) -> tuple[Geometry, dict[str, Box]]:
    placing = place(inputs).cut(row)
    extents = {
        part: Extent(20.0 + 7 * (number % 4), 10.0 + number % 3, 12.0)
        for number, part in enumerate(inputs)
    }
    joins = {part for part, sources in inputs.items() if len(sources) > 1} if merging else set()
    made = Geometry(placing, extents, joins)
    boxes = {}
    for part, extent in extents.items():
        along, across = made.part(part)
        boxes[part] = (along, across - extent.before, along + extent.along, across + extent.after)
    return made, boxes


def crosses(first: tuple[float, float], second: tuple[float, float], box: Box) -> bool:
    """Whether a level or upright stretch of a line goes through the inside of a box."""
    left, right = sorted((first[0], second[0]))
    top, bottom = sorted((first[1], second[1]))
    return (
        left < box[2] - 0.5
        and right > box[0] + 0.5
        and top < box[3] - 0.5
        and bottom > box[1] + 0.5
    )


@settings(max_examples=150, deadline=None)
@given(graphs(), st.integers(1, 6), st.booleans())
def test_no_part_lies_on_another_and_no_line_runs_through_one(
    inputs: Inputs, row: int, merging: bool
) -> None:
    made, boxes = geometry(inputs, row, merging)
    for (_, a), (_, b) in combinations(boxes.items(), 2):
        apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
        assert apart, (a, b)
    placing = place(inputs).cut(row)
    assert {(line.source, line.target) for line in placing.lines} == {
        (source, target) for target, sources in inputs.items() for source in sources
    }
    for line in placing.lines:
        points = made.path(line)
        for first, second in pairwise(points):
            assert abs(first[0] - second[0]) < 1e-6 or abs(first[1] - second[1]) < 1e-6
            for part, box in boxes.items():
                assert not crosses(first, second, box), (line, part, points)
        for along, across in points:
            assert -1e-6 <= along <= made.along + 40
            assert -1e-6 <= across <= made.across + 1e-6


@settings(max_examples=60, deadline=None)
@given(graphs(), st.integers(1, 6))
def test_rows_hold_all_ranks_and_no_more_than_asked_for(inputs: Inputs, row: int) -> None:
    placing = place(inputs).cut(row)
    assert [rank for some in placing.rows for rank in some] == list(
        range(max(placing.rank.values()) + 1)
    )
    assert max(len(some) for some in placing.rows) <= row
    for target, sources in inputs.items():
        for source in sources:
            assert placing.rank[source] < placing.rank[target]


def test_a_long_residual_network_is_cut_where_one_line_goes_around() -> None:
    graph = chain_graph(residual((3, 4, 6, 3)), joined=True)
    made, _ = geometry(dict(graph.inputs), 14)
    rows = place(graph.inputs).cut(14).rows
    assert len(rows) >= 4
    assert made.detours == len(rows) - 1


def test_norm_and_activation_are_drawn_with_their_convolution() -> None:
    joined = chain_graph(residual(), joined=True).parts
    apart = chain_graph(residual(), joined=False).parts
    assert len(apart) == len(residual())
    assert [piece.title for piece in joined["conv1"].others] == ["Batch norm", "ReLU"]
    assert joined["add1"].merges
    assert [piece.title for piece in joined["add1"].others] == ["ReLU"]
    assert sum(1 + len(part.others) for part in joined.values()) == len(residual())


@pytest.mark.parametrize("make", [chain, branched])
def test_a_block_that_feeds_two_is_the_last_of_its_part(make) -> None:
    network = make()
    graph = chain_graph(network, joined=True)
    for part in graph.parts.values():
        ids = [part.head.id, *(piece.id for piece in part.others)]
        for block_id in ids[:-1]:
            assert len(network.successors(block_id)) == 1


def test_groups_are_one_part_where_they_are_folded() -> None:
    network = with_stages(residual((3, 4)))
    groups = network.tree.children("")
    assert len(groups) >= 2
    opened = chain_graph(network, joined=True, folded=False)
    assert opened.parts.keys() == chain_graph(residual((3, 4)), joined=True).parts.keys()
    folded = chain_graph(network, joined=True, folded=True)
    assert [part for part in folded.parts if folded.parts[part].is_group] == list(groups)
    inside = {i for group in groups for i in network.tree.members(group)}
    assert len(folded.parts) == len(groups) + len(
        [part for part in opened.parts if part not in inside]
    )
    first = folded.parts[groups[0]]
    assert first.head.title == network.tree[groups[0]].title
    assert first.head.summary.startswith(f"{len(network.tree.members(groups[0]))} blocks")
    last = folded.parts[groups[-1]]
    assert last.output == "16×16×64"
    Fold((groups[0],), folded=False).apply(network)
    drawn = chain_graph(network, joined=True, folded=None)
    assert groups[0] not in drawn.parts
    assert groups[-1] in drawn.parts


def test_groups_that_would_run_in_a_circle_are_drawn_open() -> None:
    network = residual((2,))
    order = network.order
    MakeGroup((order[3], order[9])).apply(network)  # with what lies between them outside of it
    graph = chain_graph(network, joined=True, folded=True)
    assert not any(part.is_group for part in graph.parts.values())
