"""Images as points in the plane: zoom, pan, hover and lasso; painted on a well in both themes.

It knows points, colours and names. Where they come from, and what is done with those inside a
lasso, is decided by the panel around it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.dots import Canvas, disc
from cnndesk.gui.widgets.focus import ARROWS, PRESSES, paint_ring
from cnndesk.gui.widgets.pictures import draw_rounded

MARGIN = 24
DOT = 6.0
OPACITY = 0.85
LEFT_OUT = "#3A414B"
"""Of points that are left out of training, validation and test."""

NEAR = 8.0
"""Pixels from a point within which it is meant."""

_BINS = 24
_PICTURE = 56


@dataclass(frozen=True)
class Group:
    """Points of one colour.

    Attributes
    ----------
    name : str
        Written at the densest place; empty for no label.
    colour : str
        ``"#RRGGBB"``.
    members : ndarray of int64
        Points.
    """

    name: str
    colour: str
    members: NDArray[np.int64] = field(repr=False)


@dataclass(frozen=True)
class Card:
    """What is shown of a point under the pointer."""

    picture: QPixmap
    title: str
    lines: tuple[str, ...]


def densest(points: NDArray[np.float64]) -> tuple[float, float]:
    """Return the middle of the points in the fullest cell of a grid over them."""
    low, high = points.min(axis=0), points.max(axis=0)
    span = np.where(high > low, high - low, 1.0)
    bins = max(2, min(_BINS, int(len(points) ** 0.5)))
    cells = np.minimum(((points - low) / span * bins).astype(np.int64), bins - 1)
    flat = cells[:, 0] * bins + cells[:, 1]
    fullest = np.bincount(flat).argmax()
    middle = points[flat == fullest].mean(axis=0)
    return float(middle[0]), float(middle[1])


class ScatterView(QWidget):
    """The points.

    Attributes
    ----------
    points : ndarray of float64, (n, 2)
    panning : bool
        Dragging moves the view instead of drawing a lasso.
    """

    lassoed = Signal(list)
    """The outline in the coordinates of the points, as (x, y) pairs."""
    clicked = Signal(int)
    """A point."""

    def __init__(self, card: Callable[[int], Card], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self.points: NDArray[np.float64] = np.zeros((0, 2))
        self.groups: tuple[Group, ...] = ()
        self.panning = False
        self.hovered = -1
        self._marked: NDArray[np.int64] = np.empty(0, np.int64)
        self._dimmed: NDArray[np.int64] = np.empty(0, np.int64)
        self._current = -1
        self._scale = 1.0
        self._middle = QPointF(0, 0)  # of the view, in the coordinates of the points
        self._fitted = True
        self._canvas: Canvas | None = None
        self._is_drawn = False
        self._densest: dict[int, tuple[float, float]] = {}  # of a group, in coordinates of points
        self._lasso: list[QPointF] = []
        self._outline: list[tuple[float, float]] = []
        self._pressed: QPointF | None = None
        self.setMouseTracking(True)
        self.setMinimumSize(200, 120)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Images as points"))

    # Showing -------------------------------------------------------------------------------

    def show_points(self, points: NDArray[np.float64]) -> None:
        """Show other points, all of them in view."""
        self.points = points
        self.hovered = self._current = -1
        self._marked = self._dimmed = np.empty(0, np.int64)
        self._outline = []
        self.fit()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Colour the points."""
        self.groups = tuple(groups)
        self._densest = {
            place: densest(self.points[group.members])
            for place, group in enumerate(self.groups)
            if group.name and len(group.members)
        }
        self._redraw()

    def mark(self, members: NDArray[np.int64], outline: Sequence[tuple[float, float]] = ()) -> None:
        """Ring some points, inside an outline where there is one."""
        self._marked, self._outline = members, list(outline)
        self._redraw()

    def dim(self, members: NDArray[np.int64]) -> None:
        """Draw some points as left out: dark grey."""
        if not np.array_equal(members, self._dimmed):
            self._dimmed = members
            self._redraw()

    def set_current(self, index: int) -> None:
        """Ring one point strongly."""
        self._current = index
        self.update()

    def fit(self) -> None:
        """Bring all points into view."""
        self._fitted = True
        if len(self.points):
            low, high = self.points.min(axis=0), self.points.max(axis=0)
            self._middle = QPointF(*((low + high) / 2).tolist())
            span = np.maximum(high - low, 1e-12)
            margin = MARGIN if self.height() > 250 else MARGIN // 2
            room = (max(self.width() - 2 * margin, 20), max(self.height() - 2 * margin, 20))
            self._scale = float(min(room[0] / span[0], room[1] / span[1]))
        self._redraw()

    def _redraw(self) -> None:
        self._is_drawn = False
        self.update()

    # Places --------------------------------------------------------------------------------

    def place_of(self, index: int) -> QPointF:
        """Return where a point is on the widget."""
        return self._on_screen(*self.points[index].tolist())

    def _on_screen(self, x: float, y: float) -> QPointF:
        return QPointF(
            self.width() / 2 + (x - self._middle.x()) * self._scale,
            self.height() / 2 - (y - self._middle.y()) * self._scale,
        )

    def to_data(self, outline: Sequence[QPointF]) -> list[tuple[float, float]]:
        """Return places on the widget in the coordinates of the points."""
        return [
            (
                self._middle.x() + (p.x() - self.width() / 2) / self._scale,
                self._middle.y() - (p.y() - self.height() / 2) / self._scale,
            )
            for p in outline
        ]

    def _screen_points(self) -> NDArray[np.float64]:
        middle = np.array([self._middle.x(), self._middle.y()])
        flipped = (self.points - middle) * np.array([self._scale, -self._scale])
        return np.asarray(flipped + np.array([self.width() / 2, self.height() / 2]))

    def point_at(self, place: QPointF) -> int:
        """Return the point nearest to a place, or -1 where none is near."""
        if not len(self.points):
            return -1
        gaps = self._screen_points() - np.array([place.x(), place.y()])
        squares = (gaps**2).sum(axis=1)
        nearest = int(squares.argmin())
        return nearest if squares[nearest] <= NEAR**2 else -1

    # Painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        canvas = self._drawn()
        painter.drawImage(self.rect(), canvas.image, canvas.source)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = self._lasso or [self._on_screen(x, y) for x, y in self._outline]
        if len(outline) > 1:
            ground = QColor(theme.DARK.accent)
            ground.setAlpha(36)
            painter.setBrush(ground)
            # A dashed line of hundreds of corners takes many times as long as a plain one.
            style = Qt.PenStyle.SolidLine if self._lasso else Qt.PenStyle.DashLine
            painter.setPen(QPen(QColor(theme.DARK.accent), 1.5, style))
            painter.drawPolygon(QPolygonF(outline))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index in {self._current, self.hovered} - {-1}:
            painter.setPen(QPen(QColor("#FFFFFF"), 1.5))
            painter.drawEllipse(self.place_of(index), 6.5, 6.5)
        if self.hovered >= 0 and not self._lasso:
            self._draw_card(painter, self.hovered)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()))

    def _drawn(self) -> Canvas:
        """Return the picture of dots and names, drawn anew where something has changed."""
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        canvas = self._canvas
        if canvas is None or canvas.size != (size.width(), size.height()):
            canvas = self._canvas = Canvas(size.width(), size.height())
            self._is_drawn = False
        if self._is_drawn:
            return canvas
        self._is_drawn = True
        canvas.clear(theme.color("well"))
        if not len(self.points):
            return canvas
        pixels = self._screen_points() * ratio
        radius = round(DOT / 2 * ratio * 4) / 4
        canvas.stamp(
            disc(radius), [(pixels[g.members], QColor(g.colour), OPACITY) for g in self.groups]
        )
        if len(self._dimmed):
            canvas.stamp(disc(radius), [(pixels[self._dimmed], QColor(LEFT_OUT), 1.0)])
        if len(self._marked):
            ring = disc(radius + ratio, radius)
            canvas.stamp(ring, [(pixels[self._marked], QColor("#FFFFFF"), 1.0)])
        painter = QPainter(canvas.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(canvas.source.topLeft())
        painter.scale(ratio, ratio)
        self._draw_labels(painter)
        painter.end()
        return canvas

    def _draw_labels(self, painter: QPainter) -> None:
        painter.setFont(theme.font(theme.CAPTION, 600))
        metrics = painter.fontMetrics()
        taken: list[QRectF] = []
        for number, middle in self._densest.items():
            group, place = self.groups[number], self._on_screen(*middle)
            x, y = place.x(), place.y()
            width = metrics.horizontalAdvance(group.name) + 14
            box = QRectF(x - width / 2, y - 9, width, 18)
            inside = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            tried = (box.translated(0, step) for step in (0, -20, 20, -40, 40))
            free = (
                b for b in tried if inside.contains(b) and not any(b.intersects(t) for t in taken)
            )
            found = next(free, None)
            if found is None:
                continue  # the legend names it, too
            box = found
            taken.append(box)
            ground = QColor(theme.DARK.panel)
            ground.setAlpha(225)
            painter.setBrush(ground)
            painter.setPen(QPen(QColor(group.colour), 1))
            painter.drawRoundedRect(box, 9, 9)
            painter.setPen(QColor(theme.DARK.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, group.name)

    def _draw_card(self, painter: QPainter, index: int) -> None:
        card = self._card(index)
        bold, plain = theme.font(theme.BASE, 600), theme.font(theme.CAPTION)
        widest = max(
            QFontMetrics(bold).horizontalAdvance(card.title),
            *(QFontMetrics(plain).horizontalAdvance(line) for line in card.lines),
            60,
        )
        width, height = _PICTURE + widest + 28, _PICTURE + 12
        place = self.place_of(index)
        x = place.x() + 14 if place.x() + 14 + width < self.width() else place.x() - 14 - width
        y = min(max(place.y() - height / 2, 4), max(self.height() - height - 4, 4))
        box = QRectF(x, y, width, height)
        painter.setBrush(QColor(theme.DARK.raised))
        painter.setPen(QPen(QColor(theme.DARK.border), 1))
        painter.drawRoundedRect(box, 4, 4)
        picture = QRect(round(x) + 6, round(y) + 6, _PICTURE, _PICTURE)
        draw_rounded(painter, picture, card.picture)
        left, top = picture.right() + 10, y + 18
        painter.setFont(bold)
        painter.setPen(QColor(theme.DARK.text))
        painter.drawText(QPointF(left, top), card.title)
        painter.setFont(plain)
        painter.setPen(QColor(theme.DARK.text2))
        for number, line in enumerate(card.lines):
            painter.drawText(QPointF(left, top + 16 * (number + 1)), line)

    # Events --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._lasso = []

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._pressed is None:
            hovered = self.point_at(place)
            if hovered != self.hovered:
                self.hovered = hovered
                self.update()
        elif self.panning:
            step = place - self._pressed
            self._pressed = place
            self._fitted = False
            self._middle += QPointF(-step.x() / self._scale, step.y() / self._scale)
            self._redraw()
        else:
            if not self._lasso:
                self._lasso = [self._pressed]
            if (place - self._lasso[-1]).manhattanLength() >= 2:
                self._lasso.append(place)
                self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, outline = self._pressed, self._lasso
        self._pressed, self._lasso = None, []
        if pressed is None or not len(self.points):
            return
        gone = (event.position() - pressed).manhattanLength()
        if len(outline) > 2 and QPolygonF(outline).boundingRect().width() > 4:
            self.lassoed.emit(self.to_data(outline))
        elif gone <= 4:
            hit = self.point_at(event.position())
            if hit >= 0:
                self.clicked.emit(hit)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from point to point, choose one, see all again."""
        key = Qt.Key(event.key())
        if key in ARROWS and len(self.points):
            self._hover(self.next_point(*ARROWS[key]))
        elif key in PRESSES and self.hovered >= 0:
            self.clicked.emit(self.hovered)
        elif key == Qt.Key.Key_Home:
            self.fit()
        else:
            super().keyPressEvent(event)

    def next_point(self, down: int, right: int) -> int:
        """Return the point nearest in a direction: at most 45° from it; else where one is.

        Where no point is current, it is the one nearest to the middle.
        """
        screen = self._screen_points()
        here = self.hovered if self.hovered >= 0 else self._current
        if here < 0:
            gaps = screen - np.array([self.width() / 2, self.height() / 2])
            return int((gaps**2).sum(axis=1).argmin())
        gaps = screen - screen[here]
        along = gaps @ np.array([right, down])
        aside = np.abs(gaps @ np.array([down, right]))
        ahead = (along > 0) & (aside <= along)
        if not ahead.any():
            return here
        return int(np.where(ahead, along + aside, np.inf).argmin())

    def _hover(self, index: int) -> None:
        self.hovered = index
        card = self._card(index)
        self.setAccessibleDescription(", ".join((card.title, *card.lines)))
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Take the card away."""
        self.hovered = -1
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        place = event.position()
        before = self.to_data([place])[0]
        factor = 1.2 ** (event.angleDelta().y() / 120)
        self._scale *= factor
        after = self.to_data([place])[0]
        self._middle += QPointF(before[0] - after[0], before[1] - after[1])
        self._fitted = False
        self._redraw()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()
        self._is_drawn = False
