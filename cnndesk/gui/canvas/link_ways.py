"""The ways of all links of a drawing, worked out only where something near them has changed.

What a way goes round is looked up by place, and a way is kept as long as its ends and the tiles
near it stay where they are; moving one of 300 blocks then costs the links near it. How a single way
is found is in ``geometry.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from cnndesk.gui.canvas import geometry
from cnndesk.gui.canvas.geometry import Lane, Route, Way
from cnndesk.gui.canvas.routing import NEAR

if TYPE_CHECKING:
    from cnndesk.gui.canvas.link_item import LinkItem
    from cnndesk.gui.canvas.tile_item import TileItem

CELL = 512.0
BEYOND = NEAR + 280.0
"""How far from both ends of a link tiles can matter: what it looks at around a row's detour."""

Corner = tuple[float, float]


class Places:
    """Tiles by where they are.

    Parameters
    ----------
    tiles : mapping of str to TileItem
    """

    def __init__(self, tiles: Mapping[str, TileItem]) -> None:
        self._cells: dict[tuple[int, int], list[tuple[Corner, QRectF]]] = {}
        for item in tiles.values():
            body = item.body
            corner = body.x(), body.y()
            for column in range(_cell(body.left()), _cell(body.right()) + 1):
                for row in range(_cell(body.top()), _cell(body.bottom()) + 1):
                    self._cells.setdefault((column, row), []).append((corner, body))

    def near(self, start: QPointF, end: QPointF) -> dict[Corner, QRectF]:
        """Return the tiles that can matter to a link, by their corners."""
        left, right = sorted((start.x(), end.x()))
        top, bottom = sorted((start.y(), end.y()))
        found: dict[Corner, QRectF] = {}
        for column in range(_cell(left - BEYOND), _cell(right + BEYOND) + 1):
            for row in range(_cell(top - BEYOND), _cell(bottom + BEYOND) + 1):
                found.update(self._cells.get((column, row), ()))
        return found


def _cell(place: float) -> int:
    return int(place // CELL)


@dataclass
class _Known:
    """What was worked out for a link, and from what."""

    key: tuple[object, ...]
    way: Way
    route: Route


class LinkWays:
    """The ways of the links of one scene.

    Attributes
    ----------
    found : int
        How many ways were worked out so far, those that were kept not counted.
    """

    def __init__(self) -> None:
        self._known: dict[LinkItem, _Known] = {}
        self.found = 0

    def forget(self, item: LinkItem) -> None:
        """Let go of a link that has gone."""
        self._known.pop(item, None)

    def lay(self, items: Iterable[LinkItem], tiles: Mapping[str, TileItem], direction: str) -> None:
        """Give all links their ways, in their order."""
        self._lay(items, [], tiles, direction)

    def lay_some(
        self,
        chosen: Iterable[LinkItem],
        items: Iterable[LinkItem],
        tiles: Mapping[str, TileItem],
        direction: str,
    ) -> None:
        """Give some links their ways, clear of those of the others."""
        going = list(chosen)
        again = set(map(id, going))
        lanes = [
            item.route.lane
            for item in items
            if item.route is not None and item.route.lane is not None and id(item) not in again
        ]
        self._lay(going, lanes, tiles, direction)

    def _lay(
        self,
        items: Iterable[LinkItem],
        lanes: list[Lane],
        tiles: Mapping[str, TileItem],
        direction: str,
    ) -> None:
        places = Places(tiles)
        for item in items:
            known = self._kept(item, places, tiles, direction)
            if known.route.lane != geometry.free_lane(known.way, lanes):
                known.route = geometry.laid(known.way, lanes)
            item.show_route(known.route)
            if known.route.lane is not None:
                lanes.append(known.route.lane)

    def _kept(
        self, item: LinkItem, places: Places, tiles: Mapping[str, TileItem], direction: str
    ) -> _Known:
        wire = item.wire
        start = tiles[wire.start].leave_place(wire)
        end = tiles[wire.end].enter_place(wire)
        near = places.near(start, end)
        key = (start.x(), start.y(), end.x(), end.y(), direction, frozenset(near))
        known = self._known.get(item)
        if known is None or known.key != key:
            self.found += 1
            way = geometry.find_way(start, end, near.values(), direction)
            known = self._known[item] = _Known(key, way, geometry.laid(way))
        return known
