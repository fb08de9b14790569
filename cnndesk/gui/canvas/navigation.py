"""Which block an arrow key leads to. Nothing of Qt, nothing is changed."""

from __future__ import annotations

from cnndesk.document.network import Network


def neighbour(network: Network, block_id: str, dx: int, dy: int) -> str | None:
    """Return the block that an arrow key leads to from another, or None.

    Along the direction of the drawing it follows the links; across it takes the nearest block.

    Parameters
    ----------
    network : Network
    block_id : str
    dx, dy : {-1, 0, 1}
        The arrow.
    """
    if network.direction == "down":
        along, across = dy, dx
    else:
        along, across = dx, dy
    if along:
        found = network.successors(block_id) if along > 0 else network.predecessors(block_id)
        if not found:
            return None
        return min(found, key=lambda i: _offset(network, block_id, i))
    return _across(network, block_id, across)


def _offset(network: Network, first: str, second: str) -> float:
    """How far aside one block is from another: the straight way is taken first."""
    (x1, y1), (x2, y2) = network[first].position, network[second].position
    return abs(x2 - x1) if network.direction == "down" else abs(y2 - y1)


def _across(network: Network, block_id: str, step: int) -> str | None:
    down = network.direction == "down"
    x, y = network[block_id].position
    best, least = None, float("inf")
    for other, placed in network.blocks.items():
        dx, dy = placed.position[0] - x, placed.position[1] - y
        ahead, aside = (dx * step, dy) if down else (dy * step, dx)
        if ahead <= 0 or other == block_id:
            continue
        distance = ahead + 2 * abs(aside)
        if distance < least:
            best, least = other, distance
    return best
