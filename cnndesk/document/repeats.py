"""Whether parts of a network are alike, and how often a group repeats the same part.

Two parts are alike where they have the same kinds of blocks with the same parameters, linked in the
same way. Names, places and weights do not count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cnndesk.blocks import Block
from cnndesk.document.network import Network

Step = tuple[Block, bool, bool, tuple[tuple[int, int], ...]]
OUTSIDE = -1


@dataclass(frozen=True)
class Structure:
    """What a part of a network is made of.

    Attributes
    ----------
    steps : tuple
        For each of its blocks, in the order of the network: the block, whether it is muted and
        frozen, and for each of its inputs the slot and the number of the block that feeds it;
        `OUTSIDE` for one that is not in the part.
    """

    steps: tuple[Step, ...]


def structure_of(network: Network, ids: Sequence[str]) -> Structure:
    """Return the structure of blocks, which are in the order of the network."""
    number = {block_id: place for place, block_id in enumerate(ids)}
    return Structure(
        tuple(
            (
                network.block(i),
                network[i].is_bypassed,
                network[i].frozen,
                tuple((link.slot, number.get(link.source, OUTSIDE)) for link in network.inputs(i)),
            )
            for i in ids
        )
    )


def repeats(network: Network, group_id: str) -> int:
    """Return how often a group has the same part behind itself; 1 where it has none.

    Parts are the groups right within it, and its blocks that are in none of them. They repeat where
    they follow each other in a chain and a number of them is alike the next ones.
    """
    tree = network.tree
    inner = {i: group for group in tree.children(group_id) for i in tree.members(group)}
    parts: dict[str, list[str]] = {}
    for block_id in tree.members(group_id):
        parts.setdefault(inner.get(block_id, block_id), []).append(block_id)
    chain = list(parts.values())
    if len(chain) < 2 or not _is_chain(network, chain):
        return 1
    structures = [structure_of(network, ids) for ids in chain]
    for period in range(1, len(chain) // 2 + 1):
        if len(chain) % period:
            continue
        pairs = zip(structures, structures[period:], strict=False)
        if all(first == second for first, second in pairs):
            return len(chain) // period
    return 1


def _is_chain(network: Network, chain: Sequence[Sequence[str]]) -> bool:
    """Whether each part takes one value, and all but the first that of the part before."""
    place = {i: number for number, ids in enumerate(chain) for i in ids}
    for number, ids in enumerate(chain):
        sources = {
            source for i in ids for source in network.predecessors(i) if place.get(source) != number
        }
        if len(sources) > 1:
            return False
        if number and {place.get(source) for source in sources} != {number - 1}:
            return False
    return True
