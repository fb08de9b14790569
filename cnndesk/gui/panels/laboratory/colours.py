"""The colours of variants: the same in the cards, the table and the plots."""

from __future__ import annotations

from PySide6.QtGui import QColor

from cnndesk.gui.widgets import theme

_ORDER = (1, 0, 5, 2, 3, 4, 6, 8, 9, 7)  # of the class colours: orange, blue, purple, ...
_LEAST = 2.0
"""Contrast with the panel; in the light theme pale colours are darkened to it."""


def colour_of(place: int) -> str:
    """Return the colour of a variant by its place in the plan; it repeats after ten."""
    colour = theme.class_color(_ORDER[place % len(_ORDER)])
    panel = theme.color("panel")
    while theme.contrast(colour, panel) < _LEAST:
        colour = QColor(colour).darker(112)
    return colour.name()
