"""Icons: single-colour SVG outlines from ``resources/icons``, tinted in the colours of the theme.

An icon looks its colour up when it is painted, so that a change of theme needs no new icons. Most
outlines are Phosphor's; the glyphs of the block families (``family-*.svg``) are our own.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cnndesk.blocks import Family
from cnndesk.gui.widgets import theme
from cnndesk.paths import resource


@cache
def icon(name: str, color: str = "text2", on: str = "accent") -> QIcon:
    """Return an icon: the same one for the same arguments, which is kept for good.

    What an icon paints with belongs to its first ``QIcon``; the copies that widgets hold know it
    only in C++. Were it collected with whoever asked first, they would paint with what is gone.

    Parameters
    ----------
    name : str
        A file in ``resources/icons`` without ``.svg``: ``"floppy-disk"``.
    color : str
        A colour of the theme.
    on : str
        Its colour while checked.

    Raises
    ------
    FileNotFoundError
        If there is no such icon.
    """
    _renderer(name)
    return QIcon(_Tinted(name, color, on))


def family_icon(family: Family) -> QIcon:
    """Return the glyph of a block family in the family's colour."""
    return icon(f"family-{family.value}", family.value, family.value)


def pixmap(name: str, size: int, color: str = "text2", ratio: float = 1.0) -> QPixmap:
    """Return a tinted picture of ``size`` logical pixels for a screen of that pixel ratio."""
    return _tinted(name, theme.hex_color(color), size, size, ratio)


def paint(painter: QPainter, name: str, rect: QRectF, color: str) -> None:
    """Paint an icon into a rectangle; for items that draw themselves."""
    ratio = painter.device().devicePixelRatioF() * max(painter.worldTransform().m11(), 0.05)
    width, height = round(rect.width()), round(rect.height())
    tinted = _tinted(name, theme.hex_color(color), width, height, round(ratio * 8) / 8 or 0.125)
    painter.drawPixmap(rect, tinted, QRectF(tinted.rect()))


@cache
def _renderer(name: str) -> QSvgRenderer:
    data = resource(f"icons/{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(data))


@lru_cache(maxsize=2048)
def _tinted(name: str, color: str, width: int, height: int, ratio: float) -> QPixmap:
    size = QSize(max(1, round(width * ratio)), max(1, round(height * ratio)))
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    side = min(size.width(), size.height())
    where = QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side)
    _renderer(name).render(painter, where)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), theme.color(color))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


class _Tinted(QIconEngine):
    """Paints one outline in the colour that fits its state."""

    def __init__(self, name: str, color: str, on: str) -> None:
        super().__init__()
        self._name, self._color, self._on = name, color, on

    def clone(self) -> QIconEngine:
        return _Tinted(self._name, self._color, self._on)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self._picture(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        return self._picture(size, mode, state, scale)

    def _picture(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, ratio: float) -> QPixmap:
        if mode == QIcon.Mode.Disabled:
            color = "disabled"
        elif state == QIcon.State.On:
            color = self._on
        else:
            color = self._color
        return _tinted(self._name, theme.hex_color(color), size.width(), size.height(), ratio)
