"""What a figure shows of a network: parts, each of one block or of a few that belong together.

A convolution, the batch norm behind it and its activation are one part where nothing else hangs
between them. The parts know what is to be read of them; nothing here knows where they go.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cnndesk.blocks import Family, Shape, counted
from cnndesk.document.folding import Folding
from cnndesk.document.network import Network
from cnndesk.document.repeats import repeats
from cnndesk.document.shapes import Inference, infer

_HEADS = (Family.CONVOLUTION, Family.DENSE, Family.POOLING, Family.MERGE, Family.INPUT)
_JOINING = (Family.ACTIVATION, Family.REGULARISATION, Family.SHAPE)
"""Families that can stand behind a head in its part, where they keep the shape or make a row."""


@dataclass(frozen=True)
class Piece:
    """One block of a part."""

    id: str
    title: str
    summary: str
    family: Family


@dataclass(frozen=True)
class Part:
    """What is drawn as one thing.

    Attributes
    ----------
    id : str
        Of its first block.
    head : Piece
    others : tuple of Piece
        Behind it, in their order.
    shape : Shape or None
        Of the output; None where it is not known.
    output : str
        The same in words: ``"32×32×16"``, ``"10 classes"``.
    merges : bool
        Whether it joins several inputs.
    frozen : bool
        Whether its parameters are not trained.
    is_group : bool
        Whether it stands for a group of blocks.
    """

    id: str
    head: Piece
    others: tuple[Piece, ...]
    shape: Shape | None
    output: str
    merges: bool
    frozen: bool
    is_group: bool = False


@dataclass(frozen=True)
class ChainGraph:
    """Parts and what feeds what.

    Attributes
    ----------
    parts : mapping of str to Part
        Each after those that feed it.
    inputs : mapping of str to tuple of str
        By part, those that feed it.
    """

    parts: Mapping[str, Part]
    inputs: Mapping[str, tuple[str, ...]]

    def outputs(self) -> dict[str, tuple[str, ...]]:
        """Return which parts each part feeds."""
        found: dict[str, list[str]] = {part: [] for part in self.parts}
        for target, sources in self.inputs.items():
            for source in sources:
                found[source].append(target)
        return {part: tuple(targets) for part, targets in found.items()}


def chain_graph(network: Network, *, joined: bool, folded: bool | None = False) -> ChainGraph:
    """Return the parts of a network.

    Parameters
    ----------
    network : Network
    joined : bool
        Whether normalisation, activation, dropout and flattening belong to the block before them;
        else each block is a part.
    folded : bool or None
        Whether a group of blocks is one part; None: as it is on the canvas.
    """
    inference = infer(network)
    folding = _folding(network, folded)
    part_of: dict[str, str] = {}
    members: dict[str, list[str]] = {}
    for tile in folding.tiles:
        home = _home(network, folding, tile, part_of) if joined else ""
        part_of[tile] = home or tile
        members.setdefault(home or tile, []).append(tile)
    inputs = {
        part: tuple(dict.fromkeys(part_of[source] for source in folding.predecessors(part)))
        for part in members
    }
    parts = {
        part: _group(network, inference, folding, part)
        if folding.is_group(part)
        else _part(network, inference, folding, ids)
        for part, ids in members.items()
    }
    return ChainGraph(parts, inputs)


def _folding(network: Network, folded: bool | None) -> Folding:
    """Return which groups are one part: none where one of them both feeds another and is fed by it.

    Such a circle has no place in a figure that runs one way.
    """

    def made(groups: Iterable[str] | None) -> Folding:
        chosen = None if groups is None else frozenset(groups)
        return Folding(network.blocks, network.links, network.order, network.tree, chosen)

    if folded is False:
        return made(())
    found = made(None if folded is None else network.tree.children(""))
    place = {tile: number for number, tile in enumerate(found.tiles)}
    is_one_way = all(place[wire.start] < place[wire.end] for wire in found.wires)
    return found if is_one_way else made(())


def _home(network: Network, folding: Folding, tile: str, part_of: Mapping[str, str]) -> str:
    """Return the part that a block joins; empty where it is one of its own."""
    if folding.is_group(tile) or network.block(tile).family not in _JOINING:
        return ""
    sources = folding.predecessors(tile)
    if len(sources) != 1 or len(folding.successors(sources[0])) != 1:
        return ""
    home = part_of[sources[0]]
    if folding.is_group(home):
        return ""
    return home if network.block(home).family in _HEADS else ""


def _group(network: Network, inference: Inference, folding: Folding, id: str) -> Part:
    """Return the part of a whole group of blocks."""
    group, ids = network.tree[id], folding.members(id)
    times = repeats(network, id)
    summary = counted(len(ids), "block") + (f", {times} times the same" if times > 1 else "")
    families = [network.block(i).family for i in ids]
    family = next((f for f in families if f in _HEADS), families[0])
    exits = folding.exits(id)
    output = inference[exits[0]].output if len(exits) == 1 else None
    words = str(output) if output is not None else f"{len(exits)} outputs"
    return Part(
        id,
        Piece(id, group.title, summary, family),
        (),
        output,
        words if len(exits) != 1 or output is not None else "does not fit",
        len(folding.predecessors(id)) > 1,
        all(network[i].frozen for i in ids),
        is_group=True,
    )


def _part(network: Network, inference: Inference, folding: Folding, ids: Iterable[str]) -> Part:
    pieces = [_piece(network, inference, i) for i in ids]
    first, last = network[pieces[0].id], network[pieces[-1].id]
    output = inference[last.id].output
    return Part(
        first.id,
        pieces[0],
        tuple(pieces[1:]),
        output,
        last.block.output_text(output) if output is not None else "does not fit",
        len(folding.predecessors(first.id)) > 1,
        first.frozen,
    )


def _piece(network: Network, inference: Inference, block_id: str) -> Piece:
    placed, diagnosis = network[block_id], inference[block_id]
    says = diagnosis.is_ok and placed.block.family is not Family.MERGE  # its inputs are seen
    summary = placed.block.summary(diagnosis.inputs) if says else ""
    title = f"{placed.title} (muted)" if placed.is_bypassed else placed.title
    return Piece(block_id, title, summary, placed.block.family)
