"""What is locked of a project: the drawing or one block of it, and what is nobody's business."""

from __future__ import annotations

import pytest

from cnndesk.document.edits import Edit, Freeze, Move, RemoveBlocks, Rename, SetParams
from cnndesk.document.network import Network
from cnndesk.document.part_locks import PartLock, PartLocks
from cnndesk.document.templates import template

NETWORK = PartLocks((PartLock("network", "", "One network for all."),))
CONV = PartLocks((PartLock("block", "conv1", "It is a fixed filter."),))


@pytest.fixture
def network() -> Network:
    return template("lenet5").build((28, 28, 1), 10)


CHANGES: tuple[tuple[Edit, bool], ...] = (
    (SetParams({"conv1": {"filters": 9}}), True),
    (SetParams({"conv2": {"filters": 9}}), False),
    (Freeze(("conv1",), True), True),
    (Freeze(("conv2",), True), False),
    (RemoveBlocks(("conv1",)), True),
    (RemoveBlocks(("relu1",)), True),  # conv1 would feed another block
    (RemoveBlocks(("relu2",)), False),
    (Rename("conv1", "eyes"), True),
)


@pytest.mark.parametrize(("edit", "touches"), CHANGES, ids=lambda v: str(v)[:40])
def test_a_locked_block_keeps_itself_and_its_links(
    network: Network, edit: Edit, touches: bool
) -> None:
    delta = edit.plan(network)
    assert CONV.why_not(delta) == ("It is a fixed filter." if touches else "")
    assert NETWORK.why_not(delta) == "One network for all."
    assert PartLocks().why_not(delta) == ""


def test_places_are_free_in_a_locked_drawing(network: Network) -> None:
    assert NETWORK.why_not(Move({"conv1": (640, 480)}).plan(network)) == ""


def test_parts_are_locked_by_name() -> None:
    locks = PartLocks((*NETWORK.locks, PartLock("panel", "use", "Later."), *CONV.locks))
    assert locks.panels == {"use": "Later."}
    assert locks.why("data") == ""
    assert locks.why_block("conv2") == "One network for all."
    assert CONV.why_block("conv2") == ""
    assert locks
    assert not PartLocks()
