"""What a figure shows of a network: parts, each of one block or of a few that belong together.

A convolution, the batch norm behind it and its activation are one part where nothing else hangs
between them. The parts know what is to be read of them; nothing here knows where they go.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cnndesk.blocks import Family, Shape
from cnndesk.document.network import Network
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
    """

    id: str
    head: Piece
    others: tuple[Piece, ...]
    shape: Shape | None
    output: str
    merges: bool
    frozen: bool


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


def chain_graph(network: Network, *, joined: bool) -> ChainGraph:
    """Return the parts of a network.

    Parameters
    ----------
    network : Network
    joined : bool
        Whether normalisation, activation, dropout and flattening belong to the block before them;
        else each block is a part.
    """
    inference = infer(network)
    part_of: dict[str, str] = {}
    members: dict[str, list[str]] = {}
    for block_id in network.order:
        home = _home(network, block_id, part_of) if joined else ""
        part_of[block_id] = home or block_id
        members.setdefault(home or block_id, []).append(block_id)
    inputs = {
        part: tuple(dict.fromkeys(part_of[source] for source in network.predecessors(part)))
        for part in members
    }
    parts = {part: _part(network, inference, ids) for part, ids in members.items()}
    return ChainGraph(parts, inputs)


def _home(network: Network, block_id: str, part_of: Mapping[str, str]) -> str:
    """Return the part that a block joins; empty where it is one of its own."""
    if network.block(block_id).family not in _JOINING:
        return ""
    sources = network.predecessors(block_id)
    if len(sources) != 1 or len(network.successors(sources[0])) != 1:
        return ""
    home = part_of[sources[0]]
    return home if network.block(home).family in _HEADS else ""


def _part(network: Network, inference: Inference, ids: Iterable[str]) -> Part:
    pieces = [_piece(network, inference, i) for i in ids]
    first, last = network[pieces[0].id], network[pieces[-1].id]
    output = inference[last.id].output
    return Part(
        first.id,
        pieces[0],
        tuple(pieces[1:]),
        output,
        last.block.output_text(output) if output is not None else "does not fit",
        len(network.predecessors(first.id)) > 1,
        first.frozen,
    )


def _piece(network: Network, inference: Inference, block_id: str) -> Piece:
    placed, diagnosis = network[block_id], inference[block_id]
    says = diagnosis.is_ok and placed.block.family is not Family.MERGE  # its inputs are seen
    summary = placed.block.summary(diagnosis.inputs) if says else ""
    title = f"{placed.title} (muted)" if placed.is_bypassed else placed.title
    return Piece(block_id, title, summary, placed.block.family)
