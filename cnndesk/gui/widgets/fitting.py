"""Words that are painted, in the type in which they fit: other languages need more room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

SMALLER = 0.84
"""How small type becomes, as a share of its size: 12 pixels become 10."""
CLOSER = 84
"""How narrow its letters become after that, in per cent."""


def fitted(text: str, font: QFont, room: float) -> tuple[str, QFont]:
    """Return a text and the type in which it fits into so many pixels.

    The type becomes smaller first, then its letters narrower; a text that is too long even so ends
    in "…".
    """
    if _width(text, font) <= room:
        return text, font
    made = QFont(font)
    for pixels in range(font.pixelSize() - 1, round(SMALLER * font.pixelSize()) - 1, -1):
        made.setPixelSize(pixels)
        if _width(text, made) <= room:
            return text, made
    for stretch in range(98, CLOSER - 1, -2):
        made.setStretch(stretch)
        if _width(text, made) <= room:
            return text, made
    return QFontMetricsF(made).elidedText(text, Qt.TextElideMode.ElideRight, room), made


def _width(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
