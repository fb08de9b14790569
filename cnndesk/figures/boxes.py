"""Parts as flat boxes: what they are, their parameters, what stands behind them, their shape."""

from __future__ import annotations

from collections.abc import Iterable

from cnndesk.figures.chain_graph import Part, Piece
from cnndesk.figures.drawing import Command, Drawing, Path, Text, polygon, rectangle
from cnndesk.figures.font import elided, font
from cnndesk.figures.palette import family_name
from cnndesk.figures.routing import Extent

TITLE, SMALL, SHAPE = 9.0, 7.5, 8.0
TITLE_LINE, SMALL_LINE, SHAPE_LINE = 12.0, 10.5, 14.0
PAD, BAR, RADIUS, MARK = 7.0, 3.0, 3.5, 4.0
NARROWEST, WIDEST = 52.0, 132.0


class TallBoxes:
    """Boxes for a figure that runs to the right: one text below the other.

    Parameters
    ----------
    shapes : bool
        Whether they tell the shape of their output.
    """

    def __init__(self, shapes: bool) -> None:
        self._shapes = shapes

    def extent(self, part: Part) -> Extent:
        """Return how much room a part takes."""
        half = self._height(part) / 2
        return Extent(self._width(part), half, half)

    def draw(self, drawing: Drawing, part: Part, x: float, y: float) -> None:
        """Draw a part; y is that of the line through it."""
        width, height = self._width(part), self._height(part)
        top = y - height / 2
        _box(drawing, part, x, top, width, height)
        middle, here, room = x + width / 2, top + BAR + 3, width - 2 * PAD
        for words, size, step, bold in self._head(part):
            here += step
            words = elided(words, size, room, bold=bold)
            color = "text" if bold else "text2"
            drawing.add(Text(middle, here - 2.5, words, size, color, "middle", bold))
        for piece in part.others:
            here += SMALL_LINE
            _piece(drawing, piece, middle, here - 2.5, room)
        if self._shapes:
            rule = here + 4.5
            drawing.add(
                Path(
                    (("M", (x + 0.7, rule)), ("L", (x + width - 0.7, rule))),
                    stroke="grid",
                    width=0.6,
                )
            )
            words = elided(part.output, SHAPE, room, bold=True)
            drawing.add(Text(middle, rule + 10.5, words, SHAPE, "text", "middle", bold=True))

    def _head(self, part: Part) -> Iterable[tuple[str, float, float, bool]]:
        yield part.head.title, TITLE, TITLE_LINE, True
        if part.head.summary:
            yield part.head.summary, SMALL, SMALL_LINE, False

    def _width(self, part: Part) -> float:
        widths = [font(bold).width(words, size) for words, size, _, bold in self._head(part)]
        widths += [font().width(piece.title, SMALL) + MARK + 4 for piece in part.others]
        if self._shapes:
            widths.append(font(True).width(part.output, SHAPE))
        return min(max(max(widths) + 2 * PAD, NARROWEST), WIDEST)

    def _height(self, part: Part) -> float:
        lines = sum(step for _, _, step, _ in self._head(part)) + SMALL_LINE * len(part.others)
        return BAR + 3 + lines + 4 + (SHAPE_LINE if self._shapes else 0.0)


class WideBoxes:
    """Boxes for a figure that runs down: two lines of text, all boxes of one width.

    Parameters
    ----------
    parts : iterable of Part
        All of the figure.
    shapes : bool
        Whether they tell the shape of their output.
    """

    HEIGHT = 33.0
    LOW = 21.0

    def __init__(self, parts: Iterable[Part], shapes: bool) -> None:
        self._shapes = shapes
        widest = 0.0
        for part in parts:
            first = font(True).width(part.head.title, TITLE)
            if shapes:
                first += 14 + font(True).width(part.output, SHAPE)
            widest = max(widest, first, font().width(_below(part), SMALL))
        self._width = min(max(widest + 2 * PAD + 2, 96.0), 210.0)

    def extent(self, part: Part) -> Extent:
        """Return how much room a part takes; along is down."""
        height = self.HEIGHT if _below(part) else self.LOW
        return Extent(height, self._width / 2, self._width / 2)

    def draw(self, drawing: Drawing, part: Part, x: float, y: float) -> None:
        """Draw a part; x is that of the line through it, y its upper edge."""
        extent = self.extent(part)
        left = x - self._width / 2
        _box(drawing, part, left, y, self._width, extent.along, upright=True)
        room, right = self._width - 2 * PAD - 2, left + self._width - PAD
        left += PAD + 2
        taken = 0.0
        if self._shapes:
            words = elided(part.output, SHAPE, room * 0.6, bold=True)
            taken = font(True).width(words, SHAPE) + 10
            drawing.add(Text(right, y + 13.5, words, SHAPE, "text", "end", bold=True))
        title = elided(part.head.title, TITLE, room - taken, bold=True)
        drawing.add(Text(left, y + 13.5, title, TITLE, "text", bold=True))
        below = _below(part)
        if below:
            drawing.add(Text(left, y + 26, elided(below, SMALL, room), SMALL, "text2"))


def _below(part: Part) -> str:
    """Return the second line of a wide box."""
    return " · ".join(
        words for words in (part.head.summary, *(piece.title for piece in part.others)) if words
    )


def _box(
    drawing: Drawing,
    part: Part,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    upright: bool = False,
) -> None:
    """Draw a box with a bar in the colour of its family, on the left where it is upright."""
    family = part.head.family
    if part.is_group:  # a sheet behind it
        behind = rectangle(x + 2.5, y + 2.5, width, height, RADIUS)
        drawing.add(Path(behind, family_name(family, "mid"), family_name(family), 0.7))
        drawing.add(Path(rectangle(x, y, width, height, RADIUS), fill="paper"))
    drawing.add(Path(rectangle(x, y, width, height, RADIUS), fill=family_name(family, "soft")))
    bar = _side(x, y, BAR + 1, height) if upright else _top(x, y, width, BAR + 0.5)
    drawing.add(Path(bar, fill=family_name(family)))
    dash = (2.5, 2.0) if part.frozen else ()
    outline = rectangle(x, y, width, height, RADIUS)
    drawing.add(Path(outline, stroke=family_name(family), width=0.9, dash=dash))


def _top(x: float, y: float, width: float, height: float) -> tuple[Command, ...]:
    r = min(RADIUS, height)
    k = 0.45 * r
    return (
        ("M", (x, y + height)),
        ("L", (x, y + r)),
        ("C", (x, y + k, x + k, y, x + r, y)),
        ("L", (x + width - r, y)),
        ("C", (x + width - k, y, x + width, y + k, x + width, y + r)),
        ("L", (x + width, y + height)),
        ("Z", ()),
    )


def _side(x: float, y: float, width: float, height: float) -> tuple[Command, ...]:
    r = min(RADIUS, width)
    k, bottom = 0.45 * r, y + height
    return (
        ("M", (x + width, y)),
        ("L", (x + r, y)),
        ("C", (x + k, y, x, y + k, x, y + r)),
        ("L", (x, bottom - r)),
        ("C", (x, bottom - k, x + k, bottom, x + r, bottom)),
        ("L", (x + width, bottom)),
        ("Z", ()),
    )


def _piece(drawing: Drawing, piece: Piece, middle: float, baseline: float, room: float) -> None:
    """Draw a block that stands behind the head: a mark in its family's colour, and its title."""
    words = elided(piece.title, SMALL, room - MARK - 4)
    width = MARK + 4 + font().width(words, SMALL)
    left, top = middle - width / 2, baseline - 5
    corners = ((left, top), (left + MARK, top), (left + MARK, top + MARK), (left, top + MARK))
    drawing.add(Path(polygon(corners), fill=family_name(piece.family)))
    drawing.add(Text(left + MARK + 4, baseline, words, SMALL, "text2"))
