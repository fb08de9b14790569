"""A drawing as SVG: vectors and real text, nothing from outside."""

from __future__ import annotations

import re
from html import escape

from cnndesk.figures.drawing import Command, Drawing, Path, Text
from cnndesk.figures.font import font
from cnndesk.figures.palette import PAPER, Palette

FONTS = "Inter, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif"

# What XML 1.0 cannot hold, not even as a reference.
_IMPOSSIBLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def svg_file(drawing: Drawing, palette: Palette = PAPER) -> str:
    """Return the content of a file."""
    declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
    paper = f'<rect width="100%" height="100%" fill="{palette["paper"]}"/>\n'
    size = f'width="{_n(drawing.width)}pt" height="{_n(drawing.height)}pt"'
    return declaration + _element(drawing, palette, size, paper)


def svg_element(drawing: Drawing, palette: Palette) -> str:
    """Return an element for a page in HTML: as wide as there is room, without ground."""
    return _element(drawing, palette, f'style="max-width: {_n(drawing.width)}pt"', "")


def printable(words: str) -> str:
    """Return a text with a mark in place of what a page or XML cannot hold."""
    return _IMPOSSIBLE.sub("\ufffd", words)


def _element(drawing: Drawing, palette: Palette, size: str, ground: str) -> str:
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} '
        f'viewBox="0 0 {_n(drawing.width)} {_n(drawing.height)}" role="img" '
        f'font-family="{FONTS}">\n'
    )
    words = f"<title>{_escaped(drawing.title)}</title>\n" if drawing.title else ""
    if drawing.description:
        words += f"<desc>{_escaped(drawing.description)}</desc>\n"
    body = "\n".join(_shape(shape, palette) for shape in drawing.shapes)
    return f"{head}{words}{ground}{body}\n</svg>\n"


def _shape(shape: Path | Text, palette: Palette) -> str:
    if isinstance(shape, Text):
        weight = ' font-weight="600"' if shape.bold else ""
        anchor = "" if shape.anchor == "start" else f' text-anchor="{shape.anchor}"'
        # As wide in another typeface as in ours, for which there is room.
        width = font(shape.bold).width(shape.words, shape.size)
        fitted = f' textLength="{_n(width)}" lengthAdjust="spacingAndGlyphs"' if width else ""
        return (
            f'<text x="{_n(shape.x)}" y="{_n(shape.y)}" font-size="{_n(shape.size)}" '
            f'fill="{palette[shape.color]}"{weight}{anchor}{fitted}>{_escaped(shape.words)}</text>'
        )
    fill = palette[shape.fill] if shape.fill else "none"
    parts = [f'<path d="{_data(shape.commands)}" fill="{fill}"']
    if shape.opacity != 1.0:
        parts.append(f'fill-opacity="{_n(shape.opacity)}"')
    if shape.stroke:
        parts.append(f'stroke="{palette[shape.stroke]}" stroke-width="{_n(shape.width)}"')
        parts.append('stroke-linejoin="round"')
    if shape.dash:
        parts.append(f'stroke-dasharray="{" ".join(map(_n, shape.dash))}"')
    return " ".join(parts) + "/>"


def _data(commands: tuple[Command, ...]) -> str:
    return "".join(f"{name}{' '.join(map(_n, numbers))}" for name, numbers in commands)


def _escaped(words: str) -> str:
    return escape(printable(words), quote=True)


def _n(number: float) -> str:
    """Write a number with at most two decimals."""
    words = f"{number:.2f}".rstrip("0").rstrip(".")
    return "0" if words == "-0" else words
