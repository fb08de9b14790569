"""A block that is put down beside a free port takes hold of it.

Where a block lies just behind another one whose output leads nowhere, or just before one that lacks
an input, it is linked there and moved into line. This works out what would happen; gestures show it
and a command does it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cnndesk.blocks import Block
from cnndesk.document.delta import Position
from cnndesk.document.edits import AddBlock, Compound, Connect, Edit, Move
from cnndesk.document.layout import PITCH_X, PITCH_Y, free_offset
from cnndesk.document.network import Network
from cnndesk.words import say

REACH = 56  # from where a block would be in line, along and across


@dataclass(frozen=True)
class Snap:
    """What a block that is put down takes hold of.

    Attributes
    ----------
    position : (x, y)
        Where it goes.
    source : str or None
        The block behind which it goes.
    target : str or None
        The block before which it goes.
    """

    position: Position
    source: str | None
    target: str | None


def find_snap(
    network: Network, block: Block, position: Position, block_id: str | None = None
) -> Snap | None:
    """Return what a block takes hold of when it is put down, or None.

    Parameters
    ----------
    network : Network
    block : Block
    position : (x, y)
        Its corner.
    block_id : str, optional
        Its id, where it is in the network already.
    """
    source = _nearest(network, position, _sources(network, block, block_id), behind=True)
    target = _nearest(network, position, _targets(network, block, block_id), behind=False)
    if source is not None and target is not None and _loops(network, source, target):
        target = None
    if source is None and target is None:
        return None
    return Snap(_in_line(network, position, source, target, block_id), source, target)


def added(network: Network, block: Block, snap: Snap) -> Edit:
    """Return the edit that adds a new block where it takes hold."""
    (new_id,) = network.new_ids([block.prefix])
    edits = (AddBlock(block, snap.position), *_connections(new_id, snap))
    return Compound(edits, say("Add {what}").format(what=say(block.title)))


def taken_hold(network: Network, block_id: str, snap: Snap) -> Edit:
    """Return the edit that moves a block to where it takes hold, and links it."""
    edits = (Move({block_id: snap.position}), *_connections(block_id, snap))
    return Compound(edits, say("Connect {what}").format(what=say(network[block_id].title)))


def _connections(block_id: str, snap: Snap) -> list[Edit]:
    edits: list[Edit] = []
    if snap.source is not None:
        edits.append(Connect(snap.source, block_id))
    if snap.target is not None:
        edits.append(Connect(block_id, snap.target))
    return edits


def _sources(network: Network, block: Block, block_id: str | None) -> list[str]:
    """Return the blocks whose output leads nowhere and could lead to this one."""
    if block_id is None and not block.accepts(1):
        return []
    return [
        other
        for other in network.order
        if other != block_id and network.block(other).has_output and not network.outputs(other)
        if network.folding.is_shown(other)
        if block_id is None or network.why_not_connect(other, block_id) is None
    ]


def _targets(network: Network, block: Block, block_id: str | None) -> list[str]:
    """Return the blocks that lack an input which this one could be."""
    if not block.has_output or (block_id is not None and network.outputs(block_id)):
        return []
    return [
        other
        for other in network.order
        if other != block_id and len(network.inputs(other)) < network.block(other).min_inputs
        if network.folding.is_shown(other)
        if block_id is None or network.why_not_connect(block_id, other) is None
    ]


def _step(network: Network) -> Position:
    return (0, PITCH_Y) if network.direction == "down" else (PITCH_X, 0)


def _nearest(
    network: Network, position: Position, ids: Sequence[str], *, behind: bool
) -> str | None:
    """Return the block that the position is nearest to the place behind (or before) of."""
    dx, dy = _step(network)
    sign = 1 if behind else -1
    best, least = None, float("inf")
    for block_id in ids:
        x, y = network[block_id].position
        aside = abs(x + sign * dx - position[0]), abs(y + sign * dy - position[1])
        if max(aside) <= REACH and sum(aside) < least:
            best, least = block_id, sum(aside)
    return best


def _loops(network: Network, source: str, target: str) -> bool:
    return source == target or target in network.ancestors(source)


def _in_line(
    network: Network,
    position: Position,
    source: str | None,
    target: str | None,
    block_id: str | None,
) -> Position:
    """Return the place behind the source (or before the target), if no block lies there."""
    (dx, dy), sign = _step(network), 1 if source is not None else -1
    x, y = network[source or target or ""].position
    wanted = x + sign * dx, y + sign * dy
    others = network
    if block_id is not None:
        others = network.copy()
        Move({block_id: (x + 10**6, y)}).apply(others)  # it is not in its own way
    free = free_offset(others, [wanted], (0, 0), (1, 1)) == (0, 0)
    return wanted if free else position
