"""The sheet under the drawing: zoom, pan, fit, and the dots.

A view of a `CanvasScene` that can be moved about; it knows blocks only by where they are. Pointer,
keys and drops are in ``view.py``.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPolygon, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from cnndesk.gui.canvas.ink import ink
from cnndesk.gui.canvas.scene import CanvasScene

LEAST, MOST = 0.1, 4.0
ZOOM_STEP = 1.25
DOTS = 16
LEAST_TO_READ = 0.62  # zoom below which blocks carry no text
SHEET_MARGIN = 400.0  # how far the sheet goes beyond what is drawn
FIT_MARGINS = (20, 50, 20, 40)  # left, top, right, bottom: room of header and hint line
HEADER, FOOTER = 48, 44  # what header and hint line cover


class SheetView(QGraphicsView):
    """A view of a scene that zooms and pans.

    Parameters
    ----------
    scene : CanvasScene
    parent : QWidget, optional
    """

    zoom_changed = Signal(float)

    def __init__(self, scene: CanvasScene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = scene
        self._shows: Callable[[], None] | None = (
            self.fit
        )  # again in a view of another size; None: the user has moved it
        self.kept_free = 0  # pixels at the bottom that `fit` leaves to what lies over the sheet
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheBackground)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def after_moving(self) -> None:
        """Take notice that another part of the scene is seen, or at another scale."""

    @property
    def zoom(self) -> float:
        """Scale of the drawing; 1 is one scene unit per pixel."""
        return self.transform().m11()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom about a point of the viewport, or about its middle."""
        self._shows = None
        self._set_zoom(self.zoom * factor, at)

    def zoom_in(self) -> None:
        """One step nearer."""
        self.zoom_by(ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step away."""
        self.zoom_by(1 / ZOOM_STEP)

    def zoom_to_100(self) -> None:
        """Show one scene unit per pixel."""
        self.zoom_by(1 / self.zoom)

    def _set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        zoom = min(max(zoom, LEAST), MOST)
        if abs(zoom - 1) < 0.02:
            zoom = 1.0
        point = at if at is not None else QPointF(self.viewport().rect().center())
        kept = self.map_to_scene(point)
        self.setTransform(QTransform.fromScale(zoom, zoom))
        self.grow_sheet()
        moved = self.map_to_scene(point)
        self._scroll((kept - moved) * zoom)
        self.after_moving()
        self.zoom_changed.emit(zoom)

    def map_to_scene(self, point: QPointF) -> QPointF:
        """Return the point of the scene under a point of the viewport."""
        return self.viewportTransform().inverted()[0].map(point)

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the sheet by pixels."""
        self._shows = None
        self.grow_sheet()
        self._scroll(QPointF(-dx, -dy))
        self.after_moving()

    def _scroll(self, offset: QPointF) -> None:
        for bar, step in (
            (self.horizontalScrollBar(), offset.x()),
            (self.verticalScrollBar(), offset.y()),
        ):
            bar.setValue(bar.value() + round(step))

    def fit(self) -> None:
        """Show the whole network, at most at 100 %."""
        self._shows = self.fit
        rect = self.canvas.content_rect()
        left, top, right, bottom = FIT_MARGINS
        room_w = max(50, self.viewport().width() - left - right)
        room_h = max(50, self.viewport().height() - top - bottom - self.kept_free)
        zoom = 1.0
        if not rect.isEmpty():
            zoom = min(1.0, room_w / rect.width(), room_h / rect.height())
        zoom = min(max(zoom, LEAST), MOST)
        self.setTransform(QTransform.fromScale(zoom, zoom))
        self.grow_sheet()
        middle = rect.center() if not rect.isEmpty() else QPointF(self.viewport().rect().center())
        wanted = QPointF(left + room_w / 2, top + room_h / 2)
        self._scroll(middle * zoom - (self.map_to_scene(wanted) * zoom))
        self.after_moving()
        self.zoom_changed.emit(zoom)

    def show_start(self) -> None:
        """Show the whole network, or, if it would be too small to read, its beginning."""
        self.fit()
        rect = self.canvas.content_rect()
        if self.zoom >= LEAST_TO_READ or rect.isEmpty():
            return
        self._shows = self.show_start
        left, top, right, _ = FIT_MARGINS
        room = max(50, self.viewport().width() - left - right)
        self._set_zoom(min(1.0, max(room / rect.width(), LEAST_TO_READ)))
        wide = rect.width() * self.zoom > room
        edge = left if wide else left + (room - rect.width() * self.zoom) / 2
        corner = self.map_to_scene(QPointF(edge, top))
        self._scroll((rect.topLeft() - corner) * self.zoom)
        self.after_moving()

    @property
    def _fits(self) -> bool:
        """Whether the whole drawing is shown, and nobody has moved it."""
        return self._shows is not None and self._shows == self.fit

    def show_again(self) -> None:
        """Show in a view of another size what was shown, unless the user has moved it."""
        if self._shows is not None:
            self._shows()
        else:
            self.after_moving()

    def centre_on(self, point: QPointF) -> None:
        """Bring a point of the scene to the middle."""
        here = self.map_to_scene(QPointF(self.viewport().rect().center()))
        step = (here - point) * self.zoom
        self.pan_by(step.x(), step.y())

    def reveal(self, block_id: str) -> None:
        """Bring a block into view, or the folded group that it is in.

        Nothing moves where the whole of it is seen.
        """
        if self.canvas.tile_of(block_id) is None:
            return
        body, free = self.canvas.body_of(block_id), self.free_rect()
        if free.contains(body):
            return
        seen = free.adjusted(24, 16, -24, -24)
        if seen.width() < body.width() or not seen.intersects(body):
            self.centre_on(body.center())
        else:
            dx = max(0.0, seen.left() - body.left()) - max(0.0, body.right() - seen.right())
            dy = max(0.0, seen.top() - body.top()) - max(0.0, body.bottom() - seen.bottom())
            self.pan_by(dx * self.zoom, dy * self.zoom)

    def show_area(self, area: QRectF) -> None:
        """Bring a part of the drawing into view: nothing moves where all of it is seen and read.

        It is shown smaller where it does not fit, but not too small to read: then its beginning.
        """
        can_be_read = self.zoom >= LEAST_TO_READ
        if can_be_read and self.free_rect().contains(area):
            return
        free = self.free_rect().adjusted(12, 12, -12, -12)
        fitting = min(free.width() / area.width(), free.height() / area.height())
        if fitting < 1 or not can_be_read:
            self.zoom_by(max(LEAST_TO_READ, min(1.0, self.zoom * fitting)) / self.zoom)
        free = self.free_rect().adjusted(12, 12, -12, -12)
        dx = free.left() - area.left() if area.width() > free.width() else 0.0
        dy = free.top() - area.top() if area.height() > free.height() else 0.0
        if not dx:
            dx = max(0.0, free.left() - area.left()) - max(0.0, area.right() - free.right())
        if not dy:
            dy = max(0.0, free.top() - area.top()) - max(0.0, area.bottom() - free.bottom())
        self.pan_by(dx * self.zoom, dy * self.zoom)

    def free_rect(self) -> QRectF:
        """Return the part of the scene that is seen between header and hint line."""
        return self.visible_rect().adjusted(0, HEADER / self.zoom, 0, -FOOTER / self.zoom)

    def visible_rect(self) -> QRectF:
        """Return the part of the scene that is seen."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def grow_sheet(self) -> None:
        """Let the sheet reach beyond all that is drawn, and beyond what is seen."""
        margin = SHEET_MARGIN + max(self.viewport().width(), self.viewport().height()) / self.zoom
        wanted = self.canvas.content_rect().adjusted(-margin, -margin, margin, margin)
        if not self.sceneRect().contains(wanted) or self.sceneRect().width() > 3 * wanted.width():
            self.setSceneRect(wanted)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        with_ink = ink()
        painter.fillRect(rect, with_ink.canvas)
        step = DOTS
        while step * self.zoom < 9:
            step *= 2
        if step > 8 * DOTS:
            return
        pen = QPen(with_ink.dots, 1)
        pen.setCosmetic(True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen)
        left, top = int(rect.left() // step) * step, int(rect.top() // step) * step
        row = QPolygon([QPoint(x, top) for x in range(left, int(rect.right()) + step, step)])
        for _ in range(top, int(rect.bottom()) + step, step):
            painter.drawPoints(row)
            row.translate(0, step)
