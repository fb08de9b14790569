"""Where blocks go: auto-arrange left to right in rows or top down; a place for a new block.

Left to right, a network is cut into columns (by the longest way from the input), columns into rows
that wrap, as text does; branches lie under each other within a row. The result depends on the
network alone. A folded group is laid out as one block; the blocks in it move with it and keep their
places beside each other. Sizes are those of the canvas in pixels; drawing itself is the window's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from cnndesk.document.delta import Position
from cnndesk.document.graph import id_key
from cnndesk.document.network import Network

GRID = 8
BLOCK_WIDTH, BLOCK_HEIGHT = 124, 156
PITCH_X, PITCH_Y = 152, 214
ORIGIN = (32, 88)
CLEAR = 12  # between blocks that are put beside each other
FARTHEST = 40  # steps that a free place is looked for around the wanted one
MOST_PAIRS = 200_000  # of blocks that are compared; more of them go below everything
# Rows are as long as lets the whole drawing be shown largest on a canvas of about this size,
# between these numbers of columns.
CANVAS = (820, 450)
COLUMNS = range(6, 11)


def arrange(
    network: Network, direction: str | None = None, columns: int | None = None
) -> dict[str, Position]:
    """Return a place for every block.

    Parameters
    ----------
    network : Network
    direction : {"right", "down"}, optional
        The network's own by default.
    columns : int, optional
        Left to right: how many columns fit before the next row begins; by default `columns_for`.

    Returns
    -------
    dict of str to (x, y)
        Top left corners on the grid; no two blocks that are seen overlap.
    """
    return moved(network, _tile_places(network, direction, columns))


def _tile_places(
    network: Network, direction: str | None, columns: int | None
) -> dict[str, Position]:
    ranks = _ranks(network)
    lanes = _lanes(network, ranks)
    if (direction or network.direction) == "down":
        return {
            tile: (ORIGIN[0] + lanes[tile] * PITCH_X, ORIGIN[1] + rank * PITCH_Y)
            for tile, rank in ranks.items()
        }
    width = max(1, columns or _best_columns(ranks, lanes))
    row_tops = _row_tops(ranks, lanes, width)
    places = {}
    for tile, rank in ranks.items():
        row, column = divmod(rank, width)
        places[tile] = (
            ORIGIN[0] + column * PITCH_X,
            ORIGIN[1] + (row_tops[row] + lanes[tile]) * PITCH_Y,
        )
    return places


def corner(network: Network, tile: str) -> Position:
    """Return where a tile lies: a folded group at the upper left of the blocks in it."""
    if tile in network:
        return network[tile].position
    positions = [network[i].position for i in network.tree.members(tile)]
    return min(x for x, _ in positions), min(y for _, y in positions)


def corners(network: Network) -> dict[str, Position]:
    """Return where every tile lies."""
    return {tile: corner(network, tile) for tile in network.folding.tiles}


def moved(network: Network, places: Mapping[str, Position]) -> dict[str, Position]:
    """Return the places of blocks when tiles are put somewhere: those in a group go with it."""
    found = {}
    for tile, (x, y) in places.items():
        if tile in network:
            found[tile] = x, y
            continue
        left, top = corner(network, tile)
        for i in network.tree.members(tile):
            old = network[i].position
            found[i] = old[0] + x - left, old[1] + y - top
    return found


def columns_for(network: Network) -> int:
    """Return into how many columns `arrange` puts a network from left to right."""
    ranks = _ranks(network)
    return _best_columns(ranks, _lanes(network, ranks))


def snapped(position: tuple[float, float]) -> Position:
    """Return the nearest point of the grid."""
    return GRID * round(position[0] / GRID), GRID * round(position[1] / GRID)


def free_place(network: Network, wanted: tuple[float, float]) -> Position:
    """Return the wanted place, or the next one below it where no block is in the way."""
    x, y = snapped(wanted)
    taken = list(corners(network).values())
    for step in range(len(taken) + 1):
        place = (x, y + step * PITCH_Y)
        if not any(_overlap(place, other) for other in taken):
            return place
    return x, y  # unreachable: n blocks cannot be in the way of n + 1 places


class Room(NamedTuple):
    """A part of the sheet, such as what is seen of it."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a block with this corner lies in it."""
        across = self.left <= x and x + BLOCK_WIDTH <= self.right
        return across and self.top <= y and y + BLOCK_HEIGHT <= self.bottom


def free_offset(
    network: Network,
    positions: Sequence[Position],
    wanted: Position,
    step: Position,
    room: Room | None = None,
    without: Collection[str] = (),
) -> Position:
    """Return by how much to shift new blocks so that they lie on no other, near what is wanted.

    Parameters
    ----------
    network : Network
    positions : sequence of (x, y)
        The corners of the new blocks before they are shifted.
    wanted : (dx, dy)
    step : (dx, dy)
        What other shifts differ by; of equally near ones those to the right and below come first.
    room : Room, optional
        Where they should lie if there is a free place in it.
    without : collection of str
        Tiles that are not in the way.
    """
    taken = [place for tile, place in corners(network).items() if tile not in without]
    if len(taken) * len(positions) <= MOST_PAIRS:
        for within in (room, None) if room is not None else (None,):
            for dx, dy in _around(wanted, step):
                shifted = [(x + dx, y + dy) for x, y in positions]
                if within is not None and not all(within.holds(x, y) for x, y in shifted):
                    continue
                if not any(_touch(place, other) for place in shifted for other in taken):
                    return dx, dy
    lowest = max((y for _, y in taken), default=ORIGIN[1] - PITCH_Y)
    return wanted[0], lowest + PITCH_Y - min(y for _, y in positions)


def _around(middle: Position, step: Position) -> Iterator[Position]:
    """Go round a point in rings, each from its nearest place on."""
    for ring in range(FARTHEST + 1):
        cells = [
            (column * step[0], row * step[1])
            for column in range(-ring, ring + 1)
            for row in range(-ring, ring + 1)
            if max(abs(column), abs(row)) == ring
        ]
        cells.sort(key=lambda cell: (cell[0] ** 2 + cell[1] ** 2, -cell[1], -cell[0]))
        for dx, dy in cells:
            yield middle[0] + dx, middle[1] + dy


def place_after(network: Network, block_id: str) -> Position:
    """Return a free place for a block that follows another."""
    x, y = corner(network, network.folding.tile_of[block_id])
    if network.direction == "down":
        return free_place(network, (x, y + PITCH_Y))
    limit = ORIGIN[0] + columns_for(network) * PITCH_X
    in_rows = all(place[0] < limit for place in corners(network).values())
    if x + PITCH_X >= limit and in_rows:
        return free_place(network, (ORIGIN[0], y + PITCH_Y))
    return free_place(network, (x + PITCH_X, y))


def is_arranged(network: Network) -> bool:
    """Whether every block is where `arrange` would put it: then new blocks may be arranged too."""
    return {i: network[i].position for i in network.order} == arrange(network)


def bounds(positions: Mapping[str, Position]) -> tuple[int, int, int, int]:
    """Return left, top, width and height of the rectangle around blocks; zeros for none."""
    if not positions:
        return 0, 0, 0, 0
    left = min(x for x, _ in positions.values())
    top = min(y for _, y in positions.values())
    right = max(x for x, _ in positions.values()) + BLOCK_WIDTH
    bottom = max(y for _, y in positions.values()) + BLOCK_HEIGHT
    return left, top, right - left, bottom - top


def _ranks(network: Network) -> dict[str, int]:
    """Longest way from a tile without inputs; loose ones come after the rest."""
    folding = network.folding
    before = _before(network)
    ranks: dict[str, int] = {}
    for tile in folding.tiles:
        ranks[tile] = max((ranks[p] + 1 for p in before[tile]), default=0)
    for tile in reversed(folding.tiles):  # a side branch starts beside what it joins
        followers = [s for s in folding.successors(tile) if tile in before[s]]
        if followers and not folding.inputs(tile) and network.input_id != tile:
            ranks[tile] = max(0, min(ranks[s] for s in followers) - 1)
    loose = [t for t in folding.tiles if not folding.inputs(t) and not folding.outputs(t)]
    if len(loose) < len(ranks):
        last = max(rank for tile, rank in ranks.items() if tile not in loose)
        for number, tile in enumerate(loose, start=1):
            ranks[tile] = last + number
    else:
        for number, tile in enumerate(loose):
            ranks[tile] = number
    return ranks


def _before(network: Network) -> dict[str, tuple[str, ...]]:
    """Return the tiles that feed each, without those that a folded group makes a circle with."""
    folding = network.folding
    place = {tile: number for number, tile in enumerate(folding.tiles)}
    return {
        tile: tuple(p for p in folding.predecessors(tile) if place[p] < place[tile])
        for tile in folding.tiles
    }


def _lanes(network: Network, ranks: Mapping[str, int]) -> dict[str, int]:
    """Lane within the rank: as near as possible to the first tile that feeds it."""
    before = _before(network)
    lanes: dict[str, int] = {}
    taken: set[tuple[int, int]] = set()

    def wish(tile: str) -> int:
        return min((lanes[p] for p in before[tile] if p in lanes), default=0)

    for tile in sorted(ranks, key=lambda t: (ranks[t], id_key(t))):
        lane = wish(tile)
        while (ranks[tile], lane) in taken:
            lane += 1
        lanes[tile] = lane
        taken.add((ranks[tile], lane))
    return lanes


def _row_tops(ranks: Mapping[str, int], lanes: Mapping[str, int], columns: int) -> list[int]:
    """How many lanes lie above each row."""
    rows = max((rank // columns for rank in ranks.values()), default=0) + 1
    heights = [1] * rows
    for i, rank in ranks.items():
        heights[rank // columns] = max(heights[rank // columns], lanes[i] + 1)
    return [sum(heights[:row]) for row in range(rows)]


def _best_columns(ranks: Mapping[str, int], lanes: Mapping[str, int]) -> int:
    """Return the number of columns with which the drawing fills the canvas best."""

    def scale(columns: int) -> float:
        tops = _row_tops(ranks, lanes, columns)
        last = max(
            (lanes[i] for i, rank in ranks.items() if rank // columns == len(tops) - 1), default=0
        )
        rows = tops[-1] + last + 1
        return min(1.0, CANVAS[0] / (columns * PITCH_X), CANVAS[1] / (rows * PITCH_Y))

    return max(COLUMNS, key=lambda columns: (scale(columns), -columns))


def _touch(first: Position, second: Position) -> bool:
    """Whether two blocks overlap or are too near to be told apart."""
    across = abs(first[0] - second[0]) < BLOCK_WIDTH + CLEAR
    return across and abs(first[1] - second[1]) < BLOCK_HEIGHT + CLEAR


def _overlap(first: Position, second: Position) -> bool:
    return abs(first[0] - second[0]) < BLOCK_WIDTH and abs(first[1] - second[1]) < BLOCK_HEIGHT
