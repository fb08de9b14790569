"""A whole network as a row of bars: one per block, in the colour of its family.

The higher a bar, the larger its maps; blocks without maps are small squares. Shortcuts are arcs.
For cards from which a network is chosen.
"""

from __future__ import annotations

import math
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.blocks import Family
from cnndesk.document.network import Network
from cnndesk.document.shapes import Inference, infer
from cnndesk.gui.canvas.strip_layout import WIRE, Place, StripLayout, lay_out
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.icons import icon

HEIGHT = 108
TALLEST, SQUARE = 56.0, 10.0
LEAST_SHARE = 0.4  # of the tallest, for the smallest maps
PITCH = 18.0  # of bars at most
MARGIN = 16
ARC = 14.0  # how far shortcuts pass above the tallest bar
RADIUS = 7.0
MOST_BARS = 60  # of a larger network activations and normalisations are left out
FROZEN_SHARE = 0.45  # of the colour that a block which learns nothing keeps
LOCK = 12


def _details(network: Network) -> frozenset[str]:
    """Return the blocks that a drawing of a large network leaves out: those that only follow."""
    return frozenset(
        name
        for name in network
        if network.block(name).family in (Family.ACTIVATION, Family.REGULARISATION)
    )


class NetworkDrawing(QWidget):
    """The drawing of one network.

    Parameters
    ----------
    network : Network
        Not changed any more.
    """

    def __init__(self, network: Network, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network = network
        self._inference: Inference = infer(network)
        self._layout: StripLayout = lay_out(network, 0.0)
        self._hidden = _details(network) if len(network) > MOST_BARS else frozenset()
        self.setFixedHeight(theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        bars = self._bars()
        if not bars:
            return
        middle = self._middle
        painter.setPen(QPen(theme.color("text3"), 1.2))
        row = [bars[tile.id] for tile in self._layout.tiles]
        painter.drawLine(QPointF(row[0].left(), middle), QPointF(row[-1].right(), middle))
        self._paint_arcs(painter, bars)
        painter.setPen(Qt.PenStyle.NoPen)
        rounding = min(2.0, row[0].width() / 4)
        for block_id, bar in bars.items():
            if block_id in self._hidden:
                continue
            color = theme.family_color(self._network.block(block_id).family)
            color.setAlphaF(FROZEN_SHARE if self._network[block_id].frozen else 1.0)
            painter.setBrush(color)
            painter.drawRoundedRect(bar, rounding, rounding)
        self._paint_frozen(painter, bars)

    def _paint_frozen(self, painter: QPainter, bars: dict[str, QRectF]) -> None:
        """Paint a frame and a lock around the blocks that learn nothing."""
        frozen = [bar for name, bar in bars.items() if self._network[name].frozen]
        if not frozen:
            return
        frame = QRectF(frozen[0])
        for bar in frozen[1:]:
            frame = frame.united(bar)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("text3"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame.adjusted(-5, -8, 5, 8), 4, 4)
        side = theme.px(LOCK)
        place = QRectF(0, 0, 2.0 * side, 2.0 * side)
        place.moveCenter(frame.center())
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("raised"))
        painter.drawEllipse(place)
        lock = icon("lock-simple").pixmap(QSize(side, side), self.devicePixelRatioF())
        painter.drawPixmap(
            QPointF(frame.center().x() - side / 2, frame.center().y() - side / 2), lock
        )

    def _paint_ground(self, painter: QPainter) -> None:
        """Paint the upper part of a card: its corners are round, its lower edge is a line."""
        path = QPainterPath(QPointF(0, self.height()))
        path.lineTo(0, RADIUS)
        path.quadTo(QPointF(0, 0), QPointF(RADIUS, 0))
        path.lineTo(self.width() - RADIUS, 0)
        path.quadTo(QPointF(self.width(), 0), QPointF(self.width(), RADIUS))
        path.lineTo(self.width(), self.height())
        painter.fillPath(path, theme.color("window"))
        edge = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(edge, theme.color("hairline"))

    @property
    def _middle(self) -> float:
        return self.height() / 2 + (ARC / 2 if self._layout.rails else 0)

    def _scaled(self, place: Place) -> tuple[float, float]:
        """Return where a bar begins and how wide it is: the strip's places, drawn together."""
        whole = self._layout.width + WIRE
        count = whole / (self._layout.tile_width + WIRE)
        pitch = min(theme.px(PITCH), (self.width() - 2 * MARGIN) / count)
        scale = pitch / (self._layout.tile_width + WIRE)
        left = (self.width() - whole * scale) / 2
        return left + place.left * scale, pitch * 0.76

    def _bars(self) -> dict[str, QRectF]:
        middle = self._middle
        bars = {}
        for tile in self._layout.tiles:
            left, width = self._scaled(tile)
            height = self._bar_height(tile.id)
            bars[tile.id] = QRectF(left, middle - height / 2, width, height)
        self._widen(bars)
        for pill in self._layout.pills:
            left, width = self._scaled(
                pill._replace(left=pill.middle - self._layout.tile_width / 2)
            )
            top = middle - theme.px(TALLEST) / 2 - ARC
            bars[pill.id] = QRectF(left, top - width / 2, width, width)
        return bars

    def _widen(self, bars: dict[str, QRectF]) -> None:
        """Let bars take the room of those that are left out behind them."""
        shown = [bar for name, bar in bars.items() if name not in self._hidden]
        for bar, following in pairwise(shown):
            bar.setRight(max(bar.right(), bar.left() + 0.7 * (following.left() - bar.left())))

    def _bar_height(self, block_id: str) -> float:
        output = self._inference[block_id].output
        entry = self._network.input_block
        if output is None or output.h * output.w == 1 or entry is None:
            return theme.px(SQUARE)
        largest = math.log2(max(2, entry.image_shape.h * entry.image_shape.w))
        share = math.log2(max(1, output.h * output.w)) / largest
        return theme.px(TALLEST) * (LEAST_SHARE + (1 - LEAST_SHARE) * min(1.0, share))

    def _paint_arcs(self, painter: QPainter, bars: dict[str, QRectF]) -> None:
        at = {tile.middle: tile.id for tile in self._layout.tiles}
        top = self._middle - theme.px(TALLEST) / 2 - ARC
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rail in self._layout.rails:
            if rail.left not in at or rail.right not in at:
                continue
            start, end = bars[at[rail.left]], bars[at[rail.right]]
            left, right, turn = start.center().x(), end.center().x(), 4.0
            path = QPainterPath(QPointF(left, start.top()))
            path.lineTo(left, top + turn)
            path.quadTo(QPointF(left, top), QPointF(left + turn, top))
            path.lineTo(right - turn, top)
            path.quadTo(QPointF(right, top), QPointF(right, top + turn))
            path.lineTo(right, end.top())
            painter.drawPath(path)
