"""Where the parts of the network strip go: tiles in a row, side branches on a rail above them.

The longest way through a network becomes the row; what runs beside it becomes pills on a rail that
leaves one tile and comes down at another. A link that only jumps over tiles is a rail without
pills. Lengths are pixels; the strip scrolls, so that nothing here knows its width but the choice
between wide and narrow tiles. A folded group is laid out as one block. No painting, no Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple, Protocol

from cnndesk.document.delta import Link
from cnndesk.document.folding import Folding
from cnndesk.document.network import Network

TILE, WIDE_TILE, TILE_HEIGHT = 52, 72, 72
WIDE_UP_TO = 14  # blocks
WIRE = 8
PILL_WIDTH, LEAST_PILL, PILL_HEIGHT = 80, 48, 20
GAP = 8  # between pills, and around them
APART = 24  # between networks that are not connected
RAIL_Y = 12
LEVELS = (RAIL_Y, 7, 17, 3)  # of rails over each other
PLAIN_HEIGHT, BRANCHED_HEIGHT = 88, 104


class Graph(Protocol):
    """What is laid out: a network, or what is seen of one."""

    @property
    def order(self) -> tuple[str, ...]: ...
    @property
    def links(self) -> tuple[Link, ...]: ...
    @property
    def input_id(self) -> str | None: ...
    @property
    def output_ids(self) -> tuple[str, ...]: ...
    def predecessors(self, block_id: str) -> tuple[str, ...]: ...
    def successors(self, block_id: str) -> tuple[str, ...]: ...
    def __len__(self) -> int: ...


class FoldedGraph:
    """What is seen of a network; links that a folded group makes a circle with are left out.

    Parameters
    ----------
    network : Network
    folding : Folding
    """

    def __init__(self, network: Network, folding: Folding) -> None:
        self.order = folding.tiles
        place = {tile: number for number, tile in enumerate(self.order)}
        pairs = dict.fromkeys((wire.start, wire.end) for wire in folding.wires)
        self.links = tuple(Link(*pair) for pair in pairs if place[pair[0]] < place[pair[1]])
        entry, tile_of = network.input_id, folding.tile_of
        self.input_id = tile_of[entry] if entry is not None else None
        self.output_ids = tuple(dict.fromkeys(tile_of[i] for i in network.output_ids))
        self._before: dict[str, list[str]] = {}
        self._behind: dict[str, list[str]] = {}
        for link in self.links:
            self._before.setdefault(link.target, []).append(link.source)
            self._behind.setdefault(link.source, []).append(link.target)

    def predecessors(self, block_id: str) -> tuple[str, ...]:
        """Return the tiles that feed a tile."""
        return tuple(self._before.get(block_id, ()))

    def successors(self, block_id: str) -> tuple[str, ...]:
        """Return the tiles that a tile feeds."""
        return tuple(self._behind.get(block_id, ()))

    def __len__(self) -> int:
        return len(self.order)


class Place(NamedTuple):
    """Where a tile or pill lies along the strip."""

    id: str
    left: float
    width: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def middle(self) -> float:
        """Half way between its edges."""
        return self.left + self.width / 2


class Wire(NamedTuple):
    """The line between two neighbouring tiles."""

    source: str
    target: str
    left: float
    right: float


class Rail(NamedTuple):
    """A line above the tiles, from the middle of one to the middle of another.

    ``up`` and ``down`` say whether it rises from a tile at its left end and comes down at its right
    one; ``ids`` are all blocks that it touches.
    """

    left: float
    right: float
    y: float
    up: bool
    down: bool
    ids: tuple[str, ...]


@dataclass(frozen=True)
class StripLayout:
    """Tiles, pills and lines.

    Attributes
    ----------
    tiles, pills : tuple of Place
    wires : tuple of Wire
    rails : tuple of Rail
    tile_width : int
    width : float
        Of everything.
    """

    tiles: tuple[Place, ...] = ()
    pills: tuple[Place, ...] = ()
    wires: tuple[Wire, ...] = ()
    rails: tuple[Rail, ...] = ()
    tile_width: int = TILE
    width: float = 0.0

    @property
    def height(self) -> int:
        """Of the strip."""
        return BRANCHED_HEIGHT if self.rails else PLAIN_HEIGHT

    @property
    def tile_top(self) -> int:
        """Where tiles begin."""
        return self.height - TILE_HEIGHT - 8

    @property
    def order(self) -> tuple[str, ...]:
        """All blocks from left to right: what keys go along."""
        places = sorted((*self.tiles, *self.pills), key=lambda place: place.middle)
        return tuple(place.id for place in places)


@dataclass(frozen=True)
class _Branch:
    """Blocks beside the row, by the numbers of the tiles where they leave and join it."""

    ids: tuple[str, ...]
    leaves: int | None
    joins: int | None


def lay_out(network: Graph, room: float) -> StripLayout:
    """Return the places of all blocks of a network, or of what is seen of it.

    Parameters
    ----------
    network : Graph
    room : float
        How wide the strip is: narrow tiles are taken where wide ones would not all be seen.
    """
    if len(network) <= WIDE_UP_TO:
        wide = _lay_out(network, WIDE_TILE)
        if wide.width <= room:
            return wide
    return _lay_out(network, TILE)


def _lay_out(network: Graph, tile: int) -> StripLayout:
    whole = StripLayout(tile_width=tile)
    for ids in _components(network):
        left = whole.width + APART if whole.tiles else 0.0
        part = _component(network, ids, tile, left)
        whole = replace(
            whole,
            tiles=whole.tiles + part.tiles,
            pills=whole.pills + part.pills,
            wires=whole.wires + part.wires,
            rails=whole.rails + part.rails,
            width=part.width,
        )
    return whole


def _components(network: Graph) -> list[list[str]]:
    """Return the parts that are not connected with each other, the one with the image first."""
    found: list[list[str]] = []
    seen: set[str] = set()
    for first in network.order:
        if first in seen:
            continue
        ids, front = {first}, [first]
        while front:
            here = front.pop()
            for other in (*network.predecessors(here), *network.successors(here)):
                if other not in ids:
                    ids.add(other)
                    front.append(other)
        seen |= ids
        found.append([i for i in network.order if i in ids])
    return sorted(found, key=lambda ids: network.input_id not in ids)


def _component(network: Graph, ids: Sequence[str], tile: int, left: float) -> StripLayout:
    row = _longest_way(network, ids)
    number = {block_id: place for place, block_id in enumerate(row)}
    branches = _branches(network, ids, number)
    tiles = [Place(i, left + n * (tile + WIRE), tile) for i, n in number.items()]
    pills: list[Place] = []
    edge = left  # nothing may lie left of here any more
    for branch in branches:
        tiles, placed = _place_pills(tiles, branch, edge)
        pills += placed
        edge = placed[-1].right + GAP
    wires = tuple(
        Wire(first.id, second.id, first.right, second.left) for first, second in pairwise(tiles)
    )
    rails = _branch_rails(tiles, pills, branches)
    rails += _jumps(network, tiles, number, rails)
    right = max(place.right for place in (*tiles, *pills))
    return StripLayout(tuple(tiles), tuple(pills), wires, tuple(rails), tile, right)


def _longest_way(network: Graph, ids: Iterable[str]) -> list[str]:
    """Return the blocks of the longest way; among equals the one that ends in an output."""
    length: dict[str, int] = {}
    before: dict[str, str | None] = {}
    for block_id in ids:
        best = max(network.predecessors(block_id), key=lambda i: length[i], default=None)
        before[block_id] = best
        length[block_id] = length[best] + 1 if best is not None else 1
    outputs = set(network.output_ids)
    here: str | None = max(length, key=lambda i: (i in outputs, length[i]))
    way: list[str] = []
    while here is not None:
        way.append(here)
        here = before[here]
    return way[::-1]


def _branches(network: Graph, ids: Sequence[str], number: dict[str, int]) -> list[_Branch]:
    """Return what runs beside the row, from left to right."""
    beside = [i for i in ids if i not in number]
    seen: set[str] = set()
    found = []
    for first in beside:
        if first in seen:
            continue
        group, front = {first}, [first]
        while front:
            here = front.pop()
            for other in (*network.predecessors(here), *network.successors(here)):
                if other not in number and other not in group:
                    group.add(other)
                    front.append(other)
        seen |= group
        leaves = [number[p] for i in group for p in network.predecessors(i) if p in number]
        joins = [number[s] for i in group for s in network.successors(i) if s in number]
        inside = tuple(i for i in beside if i in group)
        found.append(_Branch(inside, min(leaves, default=None), max(joins, default=None)))
    last = len(number)
    return sorted(found, key=lambda b: (_or(b.leaves, _or(b.joins, 0) - 1), _or(b.joins, last)))


def _or(value: int | None, otherwise: int) -> int:
    return otherwise if value is None else value


def _place_pills(
    tiles: list[Place], branch: _Branch, edge: float
) -> tuple[list[Place], list[Place]]:
    """Place the pills of a branch; tiles are moved apart where they would not fit."""
    count = len(branch.ids)
    widest = count * (PILL_WIDTH + GAP) - GAP
    if branch.leaves is not None:
        begin = max(tiles[branch.leaves].middle + GAP, edge)
    else:
        assert branch.joins is not None  # otherwise it would be a network of its own
        begin = max(tiles[branch.joins].middle - GAP - widest, edge)
    if branch.joins is None:
        end = begin + widest
    else:
        least = begin + count * (LEAST_PILL + GAP) - GAP
        missing = max(0.0, least - (tiles[branch.joins].middle - GAP))
        tiles = [
            tile if n < branch.joins else tile._replace(left=tile.left + missing)
            for n, tile in enumerate(tiles)
        ]
        end = tiles[branch.joins].middle - GAP
    width = min(PILL_WIDTH, (end - begin + GAP) / count - GAP)
    used = count * (width + GAP) - GAP
    start = begin + (end - begin - used) / 2
    return tiles, [Place(i, start + n * (width + GAP), width) for n, i in enumerate(branch.ids)]


def _branch_rails(
    tiles: Sequence[Place], pills: Sequence[Place], branches: Sequence[_Branch]
) -> list[Rail]:
    at = {pill.id: pill for pill in pills}
    rails = []
    for branch in branches:
        source = tiles[branch.leaves] if branch.leaves is not None else None
        target = tiles[branch.joins] if branch.joins is not None else None
        ends = tuple(tile.id for tile in (source, target) if tile is not None)
        left = source.middle if source is not None else at[branch.ids[0]].left
        right = target.middle if target is not None else at[branch.ids[-1]].right
        rails.append(
            Rail(left, right, RAIL_Y, source is not None, target is not None, branch.ids + ends)
        )
    return rails


def _jumps(
    network: Graph, tiles: Sequence[Place], number: dict[str, int], others: Sequence[Rail]
) -> list[Rail]:
    """Return rails for links that jump over tiles, each on a level of its own where they cross."""
    spans = sorted(
        (number[link.source], number[link.target])
        for link in network.links
        if link.source in number and link.target in number
        if number[link.target] - number[link.source] > 1
    )
    rails: list[Rail] = []
    for first, last in spans:
        left, right = tiles[first].middle, tiles[last].middle
        beside = {r.y for r in (*others, *rails) if r.left < right and left < r.right}
        y = next((level for level in LEVELS if level not in beside), LEVELS[-1])
        rails.append(Rail(left, right, y, True, True, (tiles[first].id, tiles[last].id)))
    return rails
