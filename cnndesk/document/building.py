"""From a gesture to an edit: append after the selection, put on a link, copy, duplicate.

Every function looks at a network and returns an edit (or text); none changes anything.
"""

from __future__ import annotations

from collections.abc import Iterable

from cnndesk.blocks import Block
from cnndesk.document.delta import EditError, Group, Link, Position
from cnndesk.document.edits import (
    AddBlock,
    AddParts,
    Compound,
    Connect,
    Disconnect,
    Edit,
    InsertOnLink,
    Move,
    SetLayout,
)
from cnndesk.document.group_edits import PutInGroup
from cnndesk.document.layout import (
    ORIGIN,
    PITCH_X,
    PITCH_Y,
    Room,
    arrange,
    corner,
    corners,
    free_offset,
    free_place,
    is_arranged,
    moved,
    place_after,
)
from cnndesk.document.network import Network
from cnndesk.words import say, word


def append(network: Network, block: Block, after: str | None = None) -> Edit:
    """Return the edit that adds a block behind another one and connects it (double click, one key).

    Behind a block in the middle of a chain it goes between that block and the next. Without
    ``after`` it goes behind the only open end, if there is one. Where it cannot be connected it is
    placed loose.

    Parameters
    ----------
    network : Network
    block : Block
    after : str, optional
        The selected block.
    """
    text = say("Add {what}").format(what=say(block.title))
    anchor = after if after is not None else _open_end(network)
    if anchor is None:
        return AddBlock(block, free_place(network, ORIGIN))
    position = place_after(network, anchor)
    followers = network.outputs(anchor)
    if not block.accepts(1) or not network.block(anchor).has_output:
        return AddBlock(block, position)
    if len(followers) == 1 and block.has_output:
        return insert(network, block, followers[0])
    (new_id,) = network.new_ids([block.prefix])
    return _tidied(network, (AddBlock(block, position), Connect(anchor, new_id)), text)


def insert(network: Network, block: Block, link: Link) -> Edit:
    """Return the edit that puts a new block on a link and makes room for it."""
    position = corner(network, network.folding.tile_of[link.target])
    edits = InsertOnLink(block, link, position), _make_room(network, link)
    return _tidied(network, edits, say("Insert {what}").format(what=say(block.title)))


def put_on_link(network: Network, block_id: str, link: Link) -> Edit:
    """Return the edit that puts an existing, loose block on a link (dropped there)."""
    if network.inputs(block_id) or network.outputs(block_id):
        raise EditError(f"{block_id} is connected already. Remove its links first.")
    block = network.block(block_id)
    if not block.has_output or not block.accepts(1):
        raise EditError(
            f"{block.title} cannot stand in the middle of a link: it needs an input and an output."
        )
    edits = (
        Disconnect((link,)),
        Connect(link.source, block_id),
        Connect(block_id, link.target, link.slot),
        PutInGroup((block_id,), network.tree.common((link.source, link.target))),
    )
    return Compound(edits, say("Insert {what}").format(what=say(block.title)))


def arrangement(
    network: Network, direction: str | None = None, columns: int | None = None
) -> SetLayout:
    """Return the edit that arranges the whole network."""
    chosen = direction or network.direction
    return SetLayout(chosen, arrange(network, chosen, columns))


def duplicate(network: Network, ids: Iterable[str], room: Room | None = None) -> AddParts:
    """Return the edit that copies blocks, with the links among them, to the nearest free place.

    Parameters
    ----------
    network : Network
    ids : iterable of str
    room : Room, optional
        Where there should be a place.
    """
    chosen = tuple(dict.fromkeys(ids))
    within = set(chosen)
    positions = [corner(network, tile) for tile in network.folding.tiles_of(chosen)]
    return AddParts(
        tuple(network[i] for i in chosen),
        tuple(k for k in network.links if k.source in within and k.target in within),
        offset=free_offset(network, positions, (0, 0), (PITCH_X, PITCH_Y), room),
        words=word("Duplicate {what}"),
        groups=whole_groups(network, chosen),
    )


def whole_groups(network: Network, ids: Iterable[str]) -> tuple[Group, ...]:
    """Return the groups of which all blocks are among these, outer ones first."""
    chosen, tree = set(ids), network.tree
    return tuple(g for g in tree.groups.values() if chosen.issuperset(tree.members(g.id)))


def align(network: Network, ids: Iterable[str], edge: str) -> Move:
    """Return the edit that aligns blocks: ``"left"``, ``"right"``, ``"top"`` or ``"bottom"``.

    All blocks have one size, so that left and right differ only in which block stays.
    """
    chosen = {tile: corner(network, tile) for tile in network.folding.tiles_of(ids)}
    choose = min if edge in ("left", "top") else max
    if edge in ("left", "right"):
        x = choose(p[0] for p in chosen.values())
        return Move(moved(network, {tile: (x, p[1]) for tile, p in chosen.items()}))
    y = choose(p[1] for p in chosen.values())
    return Move(moved(network, {tile: (p[0], y) for tile, p in chosen.items()}))


def _open_end(network: Network) -> str | None:
    ends = [i for i in network.order if not network.outputs(i) and network.block(i).has_output]
    return ends[0] if len(ends) == 1 else None


def _tidied(network: Network, edits: tuple[Edit, ...], text: str) -> Edit:
    """One step; where the drawing was arranged before, it is arranged again after."""
    if not is_arranged(network):
        return Compound(edits, text)
    scratch = network.copy()
    for edit in edits:
        scratch.commit(edit.plan(scratch))
    return Compound((*edits, Move(arrange(scratch))), text)


def _make_room(network: Network, link: Link) -> Move:
    """Shift what follows in the same row (or column) by one block."""
    folding, places = network.folding, corners(network)
    x, y = places[folding.tile_of[link.target]]
    behind = folding.tiles_of((link.target, *network.descendants(link.target)))
    shifted: dict[str, Position] = {}
    for tile in behind:
        px, py = places[tile]
        if network.direction == "down" and py >= y:
            shifted[tile] = (px, py + PITCH_Y)
        elif network.direction == "right" and py == y and px >= x:
            shifted[tile] = (px + PITCH_X, py)
    return Move(moved(network, shifted))
