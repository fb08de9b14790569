"""Which block or folded group an arrow key leads to. Nothing of Qt, nothing is changed."""

from __future__ import annotations

from collections.abc import Mapping

from cnndesk.document.delta import Position
from cnndesk.document.layout import corners
from cnndesk.document.network import Network


def neighbour(network: Network, tile: str, dx: int, dy: int) -> str | None:
    """Return the tile that an arrow key leads to from another, or None.

    Along the direction of the drawing it follows the links; across it takes the nearest tile.

    Parameters
    ----------
    network : Network
    tile : str
        A block or a folded group.
    dx, dy : {-1, 0, 1}
        The arrow.
    """
    if network.direction == "down":
        along, across = dy, dx
    else:
        along, across = dx, dy
    places = corners(network)
    if along:
        folding = network.folding
        found = folding.successors(tile) if along > 0 else folding.predecessors(tile)
        if not found:
            return None
        axis = 0 if network.direction == "down" else 1  # the straight way is taken first
        return min(found, key=lambda other: abs(places[other][axis] - places[tile][axis]))
    return _across(places, tile, across, down=network.direction == "down")


def _across(places: Mapping[str, Position], tile: str, step: int, *, down: bool) -> str | None:
    x, y = places[tile]
    best, least = None, float("inf")
    for other, place in places.items():
        dx, dy = place[0] - x, place[1] - y
        ahead, aside = (dx * step, dy) if down else (dy * step, dx)
        if ahead <= 0 or other == tile:
            continue
        distance = ahead + 2 * abs(aside)
        if distance < least:
            best, least = other, distance
    return best
