"""Blocks that are put down: what they take hold of, and that they never lie on each other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.blocks import create
from cnndesk.document import building, serial, snapping
from cnndesk.document.delta import PlacedBlock
from cnndesk.document.edits import AddBlock, Connect, Move
from cnndesk.document.layout import BLOCK_HEIGHT, BLOCK_WIDTH, PITCH_X, PITCH_Y, Room, free_offset
from cnndesk.document.network import Network
from cnndesk.document.templates import Drawing, template


def put(network: Network, kind: str, x: int, y: int) -> str:
    edit = AddBlock(create(kind), (x, y))
    edit.apply(network)
    return edit.touched[0]


def overlaps(network: Network) -> list[tuple[str, str]]:
    placed = list(network.blocks.values())
    return [
        (a.id, b.id)
        for n, a in enumerate(placed)
        for b in placed[n + 1 :]
        if abs(a.position[0] - b.position[0]) < BLOCK_WIDTH
        and abs(a.position[1] - b.position[1]) < BLOCK_HEIGHT
    ]


@pytest.fixture
def open_end() -> Network:
    """An image and a convolution whose output leads nowhere."""
    drawing = Drawing((28, 28, 1))
    drawing.conv(8)
    return drawing.network()


def after(network: Network, block_id: str, dx: int = 0, dy: int = 0) -> tuple[int, int]:
    x, y = network[block_id].position
    return x + PITCH_X + dx, y + dy


@pytest.mark.parametrize("aside", [(0, 0), (40, 0), (-20, 30), (0, -50)])
def test_a_block_beside_a_free_output_is_linked_and_moved_into_line(open_end, aside) -> None:
    snap = snapping.find_snap(open_end, create("relu"), after(open_end, "conv1", *aside))
    assert snap == snapping.Snap(after(open_end, "conv1"), "conv1", None)
    snapping.added(open_end, create("relu"), snap).apply(open_end)
    assert open_end.predecessors("relu1") == ("conv1",)


@pytest.mark.parametrize("aside", [(70, 0), (0, 70), (-70, 0)])
def test_a_block_farther_away_stays_loose(open_end, aside) -> None:
    assert snapping.find_snap(open_end, create("relu"), after(open_end, "conv1", *aside)) is None


def test_an_output_that_leads_somewhere_takes_hold_of_nothing(open_end) -> None:
    assert snapping.find_snap(open_end, create("relu"), after(open_end, "image1")) is None


def test_a_block_before_one_that_lacks_its_input_is_linked(open_end) -> None:
    pool = put(open_end, "max_pool", 900, 600)
    snap = snapping.find_snap(open_end, create("relu"), (900 - PITCH_X + 16, 590))
    assert snap == snapping.Snap((900 - PITCH_X, 600), None, pool)


def test_a_block_between_two_free_ports_takes_hold_of_both(open_end) -> None:
    x, y = after(open_end, "conv1")
    pool = put(open_end, "max_pool", x + PITCH_X, y)
    snap = snapping.find_snap(open_end, create("relu"), (x + 8, y))
    assert (snap.source, snap.target) == ("conv1", pool)
    snapping.added(open_end, create("relu"), snap).apply(open_end)
    assert open_end.predecessors(pool) == ("relu1",)
    assert not overlaps(open_end)


def test_a_moved_block_takes_hold_and_keeps_what_it_has(open_end) -> None:
    pool = put(open_end, "max_pool", 900, 600)
    last = put(open_end, "dense", 1100, 600)
    Connect(pool, last).apply(open_end)
    place = after(open_end, "conv1", 10, 10)
    snap = snapping.find_snap(open_end, open_end.block(pool), place, pool)
    assert (snap.source, snap.target) == ("conv1", None)
    snapping.taken_hold(open_end, pool, snap).apply(open_end)
    assert open_end.predecessors(pool) == ("conv1",)
    assert open_end.successors(pool) == (last,)


def test_nothing_takes_hold_in_a_loop() -> None:
    network = Network()
    first, second = put(network, "relu", 0, 0), put(network, "relu", 2 * PITCH_X, 0)
    Connect(second, first).apply(network)
    Move({first: (0, 0), second: (2 * PITCH_X, 0)}).apply(network)
    # first's output is free and second lacks its input, but second already leads to first
    snap = snapping.find_snap(network, create("relu"), (PITCH_X, 0))
    assert snap is not None
    assert (snap.source, snap.target) == (first, None)


def test_top_down_drawings_take_hold_below() -> None:
    network = Network(direction="down")
    first = put(network, "image_input", 0, 0)
    snap = snapping.find_snap(network, create("conv2d"), (12, PITCH_Y - 20))
    assert snap == snapping.Snap((0, PITCH_Y), first, None)


# Free places -------------------------------------------------------------------------------


def test_copies_go_to_free_ground_in_the_rows_of_their_originals() -> None:
    network = template("lenet5").build((28, 28, 1), 10)
    for _ in range(4):
        building.duplicate(network, ("conv1", "relu1")).apply(network)
        assert not overlaps(network)
    rows = {placed.position[1] for placed in network.blocks.values()}
    assert all((y - 88) % PITCH_Y == 0 for y in rows)


def test_a_place_that_is_seen_comes_before_a_nearer_one_that_is_not() -> None:
    network = template("lenet5").build((28, 28, 1), 10)
    place = [network["conv1"].position]
    near = free_offset(network, place, (0, 0), (PITCH_X, PITCH_Y))
    room = Room(1200, 0, 3000, 2000)
    far = free_offset(network, place, (0, 0), (PITCH_X, PITCH_Y), room)
    assert room.holds(place[0][0] + far[0], place[0][1] + far[1])
    assert not room.holds(place[0][0] + near[0], place[0][1] + near[1])
    nowhere = Room(0, 0, 10, 10)
    assert free_offset(network, place, (0, 0), (PITCH_X, PITCH_Y), nowhere) == near


positions = st.lists(
    st.tuples(st.integers(-400, 400), st.integers(-400, 400)), min_size=1, max_size=5
)


@settings(max_examples=60, deadline=None)
@given(taken=positions, new=positions, wanted=st.tuples(st.integers(-99, 99), st.integers(-99, 99)))
def test_no_new_block_ever_lies_on_another(taken, new, wanted) -> None:
    network = Network([PlacedBlock(f"relu{n}", create("relu"), p) for n, p in enumerate(taken)])
    dx, dy = free_offset(network, new, wanted, (24, 24))
    for x, y in new:
        for a, b in taken:
            assert abs(x + dx - a) >= BLOCK_WIDTH or abs(y + dy - b) >= BLOCK_HEIGHT


def test_what_is_wanted_and_free_is_taken() -> None:
    assert free_offset(Network(), [(0, 0)], (8, 16), (24, 24)) == (8, 16)


def test_very_many_blocks_go_below_everything() -> None:
    network = template("lenet5").build((28, 28, 1), 10)
    many = [(0, 10 * n) for n in range(20_000)]
    _, dy = free_offset(network, many, (0, 0), (24, 24))
    assert dy >= max(p.position[1] for p in network.blocks.values()) + BLOCK_HEIGHT


def test_pasted_text_is_placed_as_a_whole() -> None:
    network = template("lenet5").build((28, 28, 1), 10)
    text = serial.copy_text(network, ("conv1", "relu1"))
    positions = [p.position for p in serial.paste(text).blocks]
    offset = free_offset(network, positions, (0, 0), (PITCH_X, PITCH_Y))
    serial.paste(text, offset).apply(network)
    assert not overlaps(network)
    (a, b) = (network[i].position for i in ("conv3", "relu5"))
    assert (b[0] - a[0], b[1] - a[1]) == (PITCH_X, 0)
