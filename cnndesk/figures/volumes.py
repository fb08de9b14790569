"""Parts as volumes: as high and deep as their maps are large, as thick as they are many.

Sizes are logarithmic, so that a map of 224 pixels and one of 7 can both be seen.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from cnndesk.blocks import Family
from cnndesk.figures.chain_graph import Part
from cnndesk.figures.drawing import Drawing, Path, Text, polygon
from cnndesk.figures.font import elided, font
from cnndesk.figures.palette import family_name
from cnndesk.figures.routing import Extent

LOWEST, HIGHEST = 10.0, 84.0
THINNEST, THICKEST = 5.0, 40.0
SLANT = 0.32  # how far the depth of a volume goes to the right and up
TITLE, SMALL = 8.0, 7.0
LINE = 9.5
BAND = 2.6  # of an activation
ROOM = 92.0  # of a text under a volume


class Volumes:
    """Volumes for a figure that runs to the right.

    Parameters
    ----------
    parts : iterable of Part
        All of the figure: the largest sets the scale.
    shapes : bool
        Whether they tell the shape of their output.
    """

    def __init__(self, parts: Iterable[Part], shapes: bool) -> None:
        self._shapes = shapes
        known = [part.shape for part in parts if part.shape is not None]
        self._side = max((max(s.h, s.w) for s in known), default=1)
        self._channels = max((s.c for s in known), default=1)

    def extent(self, part: Part) -> Extent:
        """Return how much room a part takes."""
        thick, high, deep = self._size(part)
        bands = BAND * len(self._bands(part))
        widest = max((font(bold).width(w, s) for w, s, bold in self._lines(part)), default=0.0)
        width = max(thick + bands + SLANT * deep, min(widest, ROOM))
        empty = (width - thick - bands - SLANT * deep) / 2
        below = high / 2 + 4 + LINE * len(self._lines(part))
        return Extent(width, high / 2 + SLANT * deep, below, empty, empty, has_text_after=True)

    def draw(self, drawing: Drawing, part: Part, x: float, y: float) -> None:
        """Draw a part; y is that of the line through it."""
        thick, high, deep = self._size(part)
        bands = self._bands(part)
        extent = self.extent(part)
        left = x + extent.lead
        top, slant = y - high / 2, SLANT * deep
        family = part.head.family
        _block(drawing, family, left, top, thick, high, slant, is_last=not bands)
        for number, band in enumerate(bands):
            start = left + thick + BAND * number
            _block(drawing, band, start, top, BAND, high, slant, is_last=band is bands[-1])
        middle, here = x + extent.along / 2, y + high / 2 + 4
        for words, size, bold in self._lines(part):
            here += LINE
            words = elided(words, size, ROOM, bold=bold)
            color = "text" if bold else "text2"
            drawing.add(Text(middle, here - 2, words, size, color, "middle", bold))

    def _bands(self, part: Part) -> list[Family]:
        return [p.family for p in part.others if p.family is Family.ACTIVATION]

    def _lines(self, part: Part) -> list[tuple[str, float, bool]]:
        lines = [(part.head.title, TITLE, True)]
        if part.head.summary and part.head.family is not Family.INPUT:
            lines.append((part.head.summary, SMALL, False))
        if part.others:
            lines.append((", ".join(piece.title for piece in part.others), SMALL, False))
        if self._shapes:
            lines.append((part.output, SMALL, True))
        return lines

    def _size(self, part: Part) -> tuple[float, float, float]:
        """Return how thick, high and deep a part is."""
        shape = part.shape
        if shape is None:
            return THINNEST, HIGHEST / 2, HIGHEST / 2
        if shape.is_vector:
            return THINNEST, _scaled(shape.c, self._channels, LOWEST, 0.8 * HIGHEST), 6.0
        high = _scaled(shape.h, self._side, LOWEST, HIGHEST)
        deep = _scaled(shape.w, self._side, LOWEST, HIGHEST)
        return _scaled(shape.c, self._channels, THINNEST, THICKEST), high, deep


def _scaled(value: int, largest: int, least: float, most: float) -> float:
    return least + (most - least) * math.log2(1 + value) / math.log2(1 + max(largest, 1))


def _block(
    drawing: Drawing,
    family: Family,
    x: float,
    y: float,
    width: float,
    height: float,
    slant: float,
    *,
    is_last: bool,
) -> None:
    """Draw a cuboid: its front, its top, and its right side where nothing is glued to it."""
    right, bottom, line = x + width, y + height, family_name(family)
    front = ((x, y), (right, y), (right, bottom), (x, bottom))
    top = ((x, y), (x + slant, y - slant), (right + slant, y - slant), (right, y))
    side = (
        (right, y),
        (right + slant, y - slant),
        (right + slant, bottom - slant),
        (right, bottom),
    )
    drawing.add(Path(polygon(front), family_name(family, "mid"), line, 0.7))
    drawing.add(Path(polygon(top), family_name(family, "soft"), line, 0.7))
    if is_last:
        drawing.add(Path(polygon(side), family_name(family, "deep"), line, 0.7))
