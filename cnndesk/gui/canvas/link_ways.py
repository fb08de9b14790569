"""The ways of all links of a drawing, worked out only where something near them has changed.

What a way goes round is looked up by place, and a way is kept as long as its ends and the tiles
near it stay where they are; moving one of 300 blocks then costs the links near it. How a single way
is found is in ``geometry.py``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
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


class Places:
    """Tiles by where they are."""

    def __init__(self) -> None:
        self._bodies: dict[str, QRectF] = {}
        self._cells: dict[tuple[int, int], dict[str, QRectF]] = {}

    def put(self, tile: str, body: QRectF) -> None:
        """Take a tile from where it was, if it was anywhere, and put it where it is now."""
        if self._bodies.get(tile) == body:
            return
        self._drop(tile)
        self._bodies[tile] = body
        for cell in _cells(body):
            self._cells.setdefault(cell, {})[tile] = body

    def keep(self, tiles: Collection[str]) -> None:
        """Forget all other tiles."""
        for tile in [tile for tile in self._bodies if tile not in tiles]:
            self._drop(tile)

    def _drop(self, tile: str) -> None:
        body = self._bodies.pop(tile, None)
        if body is not None:
            for cell in _cells(body):
                del self._cells[cell][tile]

    def near(self, start: QPointF, end: QPointF) -> list[QRectF]:
        """Return the tiles that can matter to a link, each once."""
        area = QRectF(start, end).normalized().adjusted(-BEYOND, -BEYOND, BEYOND, BEYOND)
        found: dict[str, QRectF] = {}
        for cell in _cells(area):
            found.update(self._cells.get(cell, ()))
        return [found[tile] for tile in sorted(found)]


def _cells(area: QRectF) -> Iterator[tuple[int, int]]:
    for column in range(int(area.left() // CELL), int(area.right() // CELL) + 1):
        for row in range(int(area.top() // CELL), int(area.bottom() // CELL) + 1):
            yield column, row


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
        self._places = Places()
        self.found = 0

    def forget(self, item: LinkItem) -> None:
        """Let go of a link that has gone."""
        self._known.pop(item, None)

    def lay(self, items: Iterable[LinkItem], tiles: Mapping[str, TileItem], direction: str) -> None:
        """Give all links their ways, in their order."""
        self._places.keep(tiles)
        for tile, item in tiles.items():
            self._places.put(tile, item.body)
        self._lay(items, [], tiles, direction)

    def lay_some(
        self,
        chosen: Iterable[LinkItem],
        items: Iterable[LinkItem],
        tiles: Mapping[str, TileItem],
        direction: str,
        moved: Iterable[str],
    ) -> None:
        """Give some links their ways, clear of those of the others; ``moved``: tiles elsewhere."""
        for tile in moved:
            self._places.put(tile, tiles[tile].body)
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
        for item in items:
            known = self._kept(item, tiles, direction)
            if known.route.lane != geometry.free_lane(known.way, lanes):
                known.route = geometry.laid(known.way, lanes)
            item.show_route(known.route)
            if known.route.lane is not None:
                lanes.append(known.route.lane)

    def _kept(self, item: LinkItem, tiles: Mapping[str, TileItem], direction: str) -> _Known:
        wire = item.wire
        start = tiles[wire.start].leave_place(wire)
        end = tiles[wire.end].enter_place(wire)
        near = self._places.near(start, end)
        bodies = tuple((body.x(), body.y()) for body in near)
        key = (start.x(), start.y(), end.x(), end.y(), direction, bodies)
        known = self._known.get(item)
        if known is None or known.key != key:
            self.found += 1
            way = geometry.find_way(start, end, near, direction)
            known = self._known[item] = _Known(key, way, geometry.laid(way))
        return known
