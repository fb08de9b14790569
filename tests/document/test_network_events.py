"""What a Network tells its listeners: each change once, after all of it has happened."""

from __future__ import annotations

from document_networks import chain

from cnndesk import blocks
from cnndesk.document import edits
from cnndesk.document.network import Network


def listen(network: Network) -> list[tuple[str, object]]:
    heard: list[tuple[str, object]] = []
    events = network.events
    for name in ("block_added", "block_removed", "block_changed", "blocks_moved", "link_added",
                 "link_removed", "direction_changed"):  # fmt: skip
        getattr(events, name).connect(lambda value, name=name: heard.append((name, value)))
    events.changed.connect(lambda delta: heard.append(("changed", None)))
    return heard


def test_a_deletion_tells_links_first_and_the_summary_last():
    network = chain("image_input", "conv2d", "relu")
    heard = listen(network)
    edits.RemoveBlocks(("conv1",)).apply(network)
    assert [name for name, _ in heard] == [
        "link_removed", "link_removed", "block_removed", "link_added", "changed",
    ]  # fmt: skip


def test_listeners_see_the_complete_change():
    network = chain("image_input", "conv2d")
    seen = []
    network.events.block_added.connect(lambda i: seen.append(network.predecessors(i)))
    edits.InsertOnLink(blocks.create("relu"), network.links[0]).apply(network)
    assert seen == [("image1",)]


def test_moving_is_told_once_for_all_blocks_and_not_as_a_change():
    network = chain("image_input", "conv2d")
    heard = listen(network)
    edits.Move({"image1": (8, 8), "conv1": (160, 8)}).apply(network)
    assert heard == [("blocks_moved", ("image1", "conv1")), ("changed", None)]


def test_a_compound_is_told_once():
    network = chain("image_input", "conv2d")
    heard = listen(network)
    edits.Compound(
        (edits.SetParams({"conv1": {"filters": 2}}), edits.SetParams({"conv1": {"filters": 3}})),
        "Twice",
    ).apply(network)
    assert heard == [("block_changed", "conv1"), ("changed", None)]


def test_nothing_is_told_of_a_refused_edit_or_one_without_effect():
    network = chain("image_input", "conv2d")
    heard = listen(network)
    assert edits.Connect("conv1", "image1").why_not(network)
    edits.SetParams({"conv1": {"filters": 32}}).apply(network)
    assert heard == []


def test_a_copy_has_no_listeners():
    network = chain("image_input", "conv2d")
    heard = listen(network)
    edits.RemoveBlocks(("conv1",)).apply(network.copy())
    assert heard == []
