"""What is seen of a network: a folded group in place of the blocks in it, and the wires between.

A *tile* is a block, or the outermost folded group that a block is in. A *wire* is what is drawn for
links: several links that bring one value into the same folded group are one. Nothing of this is
computed with; the network below stays as it is. Where tiles lie is in ``layout.py``.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from cnndesk.document.delta import Link, PlacedBlock
from cnndesk.document.groups import GroupTree


class Wire(NamedTuple):
    """A line between two tiles.

    Attributes
    ----------
    source : str
        The block whose output it carries, which may lie in a folded group.
    start, end : str
        Tiles.
    links : tuple of Link
        That it stands for.
    """

    source: str
    start: str
    end: str
    links: tuple[Link, ...]

    @property
    def link(self) -> Link:
        """The first of its links, which it goes by."""
        return self.links[0]


class Folding:
    """The tiles and wires of one state of a network.

    Parameters
    ----------
    blocks : mapping of str to PlacedBlock
    links : sequence of Link
    order : sequence of str
        The blocks, each after those that feed it.
    tree : GroupTree
    folded : collection of str, optional
        Groups that are drawn as one tile; by default those that say so.

    Attributes
    ----------
    tiles : tuple of str
        Blocks and groups, each after those that feed it, as far as that can be: a group with
        another tile between its blocks both feeds it and is fed by it.
    """

    def __init__(
        self,
        blocks: Mapping[str, PlacedBlock],
        links: Sequence[Link],
        order: Sequence[str],
        tree: GroupTree,
        folded: Collection[str] | None = None,
    ) -> None:
        self._blocks = blocks
        self._tree = tree
        if folded is None:
            folded = {group.id for group in tree.groups.values() if group.folded}
        self.tile_of: dict[str, str] = {
            i: next((group for group in tree.path(i) if group in folded), i) for i in order
        }
        first: dict[str, int] = {}
        for place, block_id in enumerate(order):
            first.setdefault(self.tile_of[block_id], place)
        self.wires: tuple[Wire, ...] = self._wired(links)
        self._inputs: dict[str, list[Wire]] = {}
        self._outputs: dict[str, list[Wire]] = {}
        for wire in self.wires:
            self._inputs.setdefault(wire.end, []).append(wire)
            self._outputs.setdefault(wire.start, []).append(wire)
        self._place = {block_id: place for place, block_id in enumerate(order)}
        changed = any(tile not in blocks for tile in first)
        self.tiles: tuple[str, ...] = self._ordered(first) if changed else tuple(order)
        self._linked = {link.source for link in links}
        self._used = _counts(link.target for link in links)

    def _wired(self, links: Sequence[Link]) -> tuple[Wire, ...]:
        joined: dict[tuple[str, str], list[Link]] = {}
        for link in links:
            start, end = self.tile_of[link.source], self.tile_of[link.target]
            if start != end:
                joined.setdefault((link.source, end), []).append(link)
        return tuple(
            Wire(source, self.tile_of[source], end, tuple(ways))
            for (source, end), ways in joined.items()
        )

    def _ordered(self, first: Mapping[str, int]) -> tuple[str, ...]:
        waits = {tile: len({wire.start for wire in self.inputs(tile)}) for tile in first}
        ready = [(first[tile], tile) for tile, count in waits.items() if not count]
        heapq.heapify(ready)
        rest = sorted(first, key=first.__getitem__, reverse=True)
        found: dict[str, None] = {}
        while len(found) < len(first):
            while not ready:  # a circle of tiles: the one that the image reaches first comes first
                tile = rest.pop()
                if tile not in found:
                    ready.append((first[tile], tile))
            tile = heapq.heappop(ready)[1]
            if tile in found:
                continue
            found[tile] = None
            for follower in self.successors(tile):
                waits[follower] -= 1
                if not waits[follower] and follower not in found:
                    heapq.heappush(ready, (first[follower], follower))
        return tuple(found)

    # Tiles ---------------------------------------------------------------------------------

    def is_group(self, tile: str) -> bool:
        """Whether a tile is a folded group."""
        return tile not in self._blocks

    @property
    def groups(self) -> tuple[str, ...]:
        """The tiles that are folded groups."""
        return tuple(tile for tile in self.tiles if self.is_group(tile))

    def members(self, tile: str) -> tuple[str, ...]:
        """Return the blocks that a tile stands for."""
        return self._tree.members(tile) if self.is_group(tile) else (tile,)

    def is_shown(self, block_id: str) -> bool:
        """Whether a block has a tile of its own."""
        return self.tile_of.get(block_id) == block_id

    def tiles_of(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return the tiles of some blocks, each once."""
        return tuple(dict.fromkeys(self.tile_of[i] for i in ids if i in self.tile_of))

    def chosen(self, ids: Collection[str]) -> set[str]:
        """Return the tiles of which every block is among these."""
        within = set(ids)
        return {tile for tile in self.tiles_of(ids) if within.issuperset(self.members(tile))}

    # Wires ---------------------------------------------------------------------------------

    def inputs(self, tile: str) -> Sequence[Wire]:
        """Return the wires that end at a tile."""
        return self._inputs.get(tile, ())

    def outputs(self, tile: str) -> Sequence[Wire]:
        """Return the wires that start at a tile."""
        return self._outputs.get(tile, ())

    def predecessors(self, tile: str) -> tuple[str, ...]:
        """Return the tiles that feed a tile, each once."""
        return tuple(dict.fromkeys(wire.start for wire in self.inputs(tile)))

    def successors(self, tile: str) -> tuple[str, ...]:
        """Return the tiles that a tile feeds, each once."""
        return tuple(dict.fromkeys(wire.end for wire in self.outputs(tile)))

    def wire_of(self, link: Link) -> Wire | None:
        """Return the wire that stands for a link; None for one within a folded group."""
        end = self.tile_of.get(link.target)
        return next((w for w in self.inputs(end or "") if link in w.links), None)

    # Ports of a folded group ---------------------------------------------------------------

    def entries(self, group: str) -> tuple[str, ...]:
        """Return the blocks whose values come into a folded group, in the order of its ports."""
        return tuple(
            sorted((wire.source for wire in self.inputs(group)), key=self._place.__getitem__)
        )

    def lacking(self, group: str) -> tuple[str, ...]:
        """Return the blocks in a folded group that lack an input: ports behind `entries`."""
        return tuple(
            i
            for i in self.members(group)
            if self._used.get(i, 0) < self._blocks[i].block.min_inputs
        )

    def exits(self, group: str) -> tuple[str, ...]:
        """Return the blocks in a folded group whose values leave it; open ends where none does."""
        leaving = sorted({wire.source for wire in self.outputs(group)}, key=self._place.__getitem__)
        if leaving:
            return tuple(leaving)
        return tuple(
            i
            for i in self.members(group)
            if self._blocks[i].block.has_output and i not in self._linked
        )


def _counts(ids: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for block_id in ids:
        found[block_id] = found.get(block_id, 0) + 1
    return found
