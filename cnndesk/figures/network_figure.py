"""A network as a figure: `network_figure`, and how it can be drawn.

The same network and options give the same drawing, to the last digit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, Protocol

from cnndesk.blocks import counted, grouped
from cnndesk.document.network import Network
from cnndesk.document.shapes import infer
from cnndesk.errors import ExportError
from cnndesk.figures.boxes import TallBoxes, WideBoxes
from cnndesk.figures.chain_graph import ChainGraph, Part, chain_graph
from cnndesk.figures.drawing import Drawing, Path, Point, arrowhead, circle, line
from cnndesk.figures.placing import Placing, place
from cnndesk.figures.routing import Extent, Geometry
from cnndesk.figures.volumes import Volumes
from cnndesk.words import english

Style = Literal["flat", "volumes"]
Direction = Literal["right", "down"]
STYLES: tuple[Style, ...] = ("flat", "volumes")
DIRECTIONS: tuple[Direction, ...] = ("right", "down")

MARGIN = 12.0
_JOINED_FROM = 10  # blocks; a smaller network shows each of them
_WANTED = {"right": 2.2, "down": 0.72}  # width over height, where nobody says how to cut it
_MOST_ROWS = 24


@dataclass(frozen=True)
class FigureOptions:
    """How a network is drawn.

    Attributes
    ----------
    style : {"flat", "volumes"}
        Boxes with their parameters, or volumes as large as what flows.
    direction : {"right", "down"}
    shapes : bool
        Whether each part tells the shape of its output.
    joined : bool or None
        Whether normalisation, activation and dropout are drawn with the block before them; None:
        where there are 10 blocks or more.
    folded : bool or None
        Whether each group of blocks is drawn as one; None: as it is on the canvas.
    wrap : int
        Parts of a row (of a column, downwards), at the most; 0: as suits the proportions of a
        page.
    """

    style: Style = "flat"
    direction: Direction = "right"
    shapes: bool = True
    joined: bool | None = None
    folded: bool | None = None
    wrap: int = 0


class _Look(Protocol):
    def extent(self, part: Part) -> Extent: ...

    def draw(self, drawing: Drawing, part: Part, x: float, y: float) -> None: ...


@english
def network_figure(
    network: Network, options: FigureOptions | None = None, title: str = ""
) -> Drawing:
    """Return the drawing of a network.

    Parameters
    ----------
    network : Network
    options : FigureOptions, optional
    title : str
        For those who cannot see it.

    Raises
    ------
    ExportError
        When there is nothing to draw, or volumes are to run down.
    """
    options = options or FigureOptions()
    if not len(network):
        raise ExportError("There is nothing to draw: the network has no blocks yet. Add some.")
    if options.style == "volumes" and options.direction == "down":
        raise ExportError("Volumes run to the right only. Choose flat boxes, or the direction.")
    joined = len(network) >= _JOINED_FROM if options.joined is None else options.joined
    graph = chain_graph(network, joined=joined or options.style == "volumes", folded=options.folded)
    look = _look(graph, options)
    extents = {id: look.extent(part) for id, part in graph.parts.items()}
    merging = {id for id, part in graph.parts.items() if part.merges}
    geometry, placing = _best(graph, extents, merging, options)
    page = _Page(options.direction)
    drawing = Drawing(*page.size(geometry), title or "Network", _description(network))
    at = page.point
    for placed in placing.lines:
        points = [at(point) for point in geometry.path(placed)]
        drawing.add(Path(line(points, 5.0), stroke="line", width=1.0))
        drawing.add(Path(arrowhead(points[-1], points[-2]), fill="line"))
    for id, part in graph.parts.items():
        dot = geometry.branches(id)
        if dot is not None:
            drawing.add(Path(circle(*at(dot), 1.8), fill="line"))
        look.draw(drawing, part, *at(geometry.part(id)))
    return drawing


def _look(graph: ChainGraph, options: FigureOptions) -> _Look:
    parts = graph.parts.values()
    if options.style == "volumes":
        return Volumes(parts, options.shapes)
    if options.direction == "down":
        return WideBoxes(parts, options.shapes)
    return TallBoxes(options.shapes)


def _best(
    graph: ChainGraph,
    extents: dict[str, Extent],
    merging: set[str],
    options: FigureOptions,
) -> tuple[Geometry, Placing]:
    """Return the figure cut into rows as it is asked for, or as suits a page best."""
    whole = place(graph.inputs)
    ranks = len(whole.rows[0])
    if options.wrap:
        lengths = {max(options.wrap, 1)}
    else:
        lengths = {-(-ranks // rows) for rows in range(1, min(ranks, _MOST_ROWS) + 1)}

    def made(length: int) -> tuple[Geometry, Placing]:
        placing = whole.cut(length)
        return Geometry(placing, extents, merging), placing

    def misfit(pair: tuple[Geometry, Placing]) -> float:
        geometry, placing = pair
        width, height = _Page(options.direction).size(geometry)
        shape = abs(math.log(width / height / _WANTED[options.direction]))
        rows = len(placing.rows) - 1  # lines that go around are harder to follow, several most
        return shape + 0.05 * rows + 0.3 * (geometry.detours - rows) / max(rows, 1)

    return min((made(length) for length in sorted(lengths)), key=misfit)


class _Page:
    """Turns (along, across) into (x, y) on the page, margins included."""

    def __init__(self, direction: Direction) -> None:
        self._down = direction == "down"

    def size(self, geometry: Geometry) -> tuple[float, float]:
        """Return width and height of the page."""
        sides = geometry.along + 2 * MARGIN, geometry.across + 2 * MARGIN
        return (sides[1], sides[0]) if self._down else sides

    def point(self, point: Point) -> Point:
        """Return where a point is on the page."""
        along, across = point[0] + MARGIN, point[1] + MARGIN
        return (across, along) if self._down else (along, across)


def _description(network: Network) -> str:
    inference = infer(network)
    blocks = ", ".join(network[i].title for i in network.order)
    return f"{counted(len(network), 'block')}, {grouped(inference.parameters)} parameters: {blocks}"
