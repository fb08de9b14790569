"""The colours and fonts of the canvas, taken from the theme once and kept until it changes.

Painting 200 blocks must not look up a token at every stroke. Values themselves live in
``theme.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from cnndesk.blocks import Family
from cnndesk.gui.widgets import theme


@dataclass(frozen=True)
class Ink:
    """Everything the canvas is drawn with, for one theme."""

    canvas: QColor
    dots: QColor
    panel: QColor
    body: QColor
    body_hover: QColor
    raised: QColor
    border: QColor
    border_hover: QColor
    hairline: QColor
    text: QColor
    text2: QColor
    text3: QColor
    accent: QColor
    accent_soft: QColor
    link: QColor
    error: QColor
    warning: QColor
    family: Mapping[Family, QColor]
    name_font: QFont
    caption_font: QFont
    strong_font: QFont
    caption_metrics: QFontMetricsF
    strong_metrics: QFontMetricsF


# Inside wells the families have their dark colours, in both themes.
WELL_TEXT = QColor("#99A2AF")
WELL_ERROR = QColor("#FF7A70")

_made: dict[tuple[bool, int], Ink] = {}


def ink() -> Ink:
    """Return the ink of the theme in use."""
    key = theme.is_dark(), theme.px(100)
    if key not in _made:
        _made.clear()
        _made[key] = _make()
    return _made[key]


def well_family(family: Family) -> QColor:
    """Return a family's colour on the well."""
    return theme.family_color(family, in_well=True)


def _make() -> Ink:
    # Blocks have one size in the scene; the canvas is zoomed instead of the type.
    name_font, caption, strong = QFont(theme.font()), QFont(theme.font()), QFont(theme.font())
    for font, size, weight in ((name_font, 12, 600), (caption, 11, 400), (strong, 11, 600)):
        font.setPixelSize(size)
        font.setWeight(QFont.Weight(weight))
    return Ink(
        canvas=theme.color("canvas"),
        dots=theme.color("dots"),
        panel=theme.color("panel"),
        body=theme.color("block"),
        body_hover=theme.color("hover"),
        raised=theme.color("raised"),
        border=theme.color("border"),
        border_hover=theme.color("text3"),
        hairline=theme.color("hairline"),
        text=theme.color("text"),
        text2=theme.color("text2"),
        text3=theme.color("text3"),
        accent=theme.color("accent"),
        accent_soft=theme.color("accent_soft"),
        link=theme.color("link"),
        error=theme.color("error"),
        warning=theme.color("warning"),
        family={family: theme.family_color(family) for family in Family},
        name_font=name_font,
        caption_font=caption,
        strong_font=strong,
        caption_metrics=QFontMetricsF(caption),
        strong_metrics=QFontMetricsF(strong),
    )
