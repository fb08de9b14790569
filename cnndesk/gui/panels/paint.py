"""Paint and see: brush and eraser on the watched image, or a blank pad to draw on.

Every stroke becomes the watched image at once, so that thumbnails, maps and class bars follow;
computing is the looker's business.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QSlider,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.gui.document.watched_image import Watched
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.predicted import show_bars
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.basic import (
    EmptyState,
    SectionHead,
    Segmented,
    button,
    icon_button,
    scrolled,
    text,
)
from cnndesk.gui.widgets.class_bars import ROW as BAR_ROW
from cnndesk.gui.widgets.class_bars import ClassBars
from cnndesk.gui.widgets.focus import ARROWS, PRESSES, paint_ring
from cnndesk.gui.widgets.number_grid import fitted
from cnndesk.session.live_view import LiveView

Pixels = NDArray[np.uint8]
FEWEST_CLASSES = 6
ABOVE_CLASSES = 120
"""Pixels of the margins, the heading and the sentence beside the bars."""
SIDE, SIDE_SHARE, WIDEST_SIDE = 236, 0.2, 420
"""Width of the answer: at least, of the panel's, and at most."""
MOST_UNDO = 50
NOISE = 16
"""Deviation of one helping of noise, of 255."""


def stroke(
    image: Pixels, start: tuple[float, float], end: tuple[float, float], size: float, ink: Pixels
) -> Pixels:
    """Return an image with a line of ink, soft at its edge.

    Parameters
    ----------
    image : ndarray of uint8, (h, w, c)
    start, end : (row, column)
        In pixels; the middle of the first pixel is 0.5.
    size : float
        Diameter in pixels.
    ink : ndarray of uint8, (h, w, c) or (c,)
        A colour, or the image that is brought back.
    """
    rows = np.arange(image.shape[0])[:, None] + 0.5
    columns = np.arange(image.shape[1])[None, :] + 0.5
    dy, dx = end[0] - start[0], end[1] - start[1]
    along = (rows - start[0]) * dy + (columns - start[1]) * dx
    share = np.clip(along / max(dy * dy + dx * dx, 1e-9), 0.0, 1.0)
    distance = np.hypot(rows - start[0] - share * dy, columns - start[1] - share * dx)
    cover = np.clip(size / 2 + 0.5 - distance, 0.0, 1.0)[:, :, None]
    mixed = image * (1 - cover) + ink.astype(np.float64) * cover
    return np.rint(mixed).astype(np.uint8)


def shifted(image: Pixels, rows: int, columns: int) -> Pixels:
    """Return an image moved down and to the right; what comes in takes the colour of the edge."""
    h, w, _ = image.shape
    down = np.clip(np.arange(h) - rows, 0, h - 1)
    across = np.clip(np.arange(w) - columns, 0, w - 1)
    return np.ascontiguousarray(image[down][:, across])


def noisy(image: Pixels, deviation: float, rng: np.random.Generator) -> Pixels:
    """Return an image with normally distributed noise, each value for itself, within 0..255."""
    noise = rng.normal(0.0, deviation, image.shape)
    return np.clip(np.rint(image + noise), 0, 255).astype(np.uint8)


class PaintView(QWidget):
    """An image that can be drawn on, by the pointer or by keys.

    The arrow keys move a cursor from pixel to pixel; space paints there, delete erases, and with
    shift the arrow keys draw a line.
    """

    drawn = Signal(QPointF, QPointF, bool)
    """From and to in pixels of the image; whether with the right button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: Pixels | None = None
        self._last: QPointF | None = None
        self._cursor: tuple[int, int] | None = None
        self._draws = False  # a line, by keys
        self.setMinimumSize(120, 120)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Drawing"))
        self.setToolTip(
            self.tr(
                "Draw with the mouse. By keys: arrows go from pixel to pixel, Space paints, "
                "Delete erases, Shift with arrows draws a line."
            )
        )

    def show_image(self, image: Pixels) -> None:
        """Show another image."""
        self._image = image
        self._say_cursor()
        self.update()

    @property
    def cursor_pixel(self) -> tuple[int, int]:
        """Row and column where the keys draw: the middle, until they have gone elsewhere."""
        assert self._image is not None
        h, w, _ = self._image.shape
        row, column = self._cursor or (h // 2, w // 2)
        return min(row, h - 1), min(column, w - 1)

    def _say_cursor(self) -> None:
        if self._image is None:
            return
        row, column = self.cursor_pixel
        values = " ".join(str(int(value)) for value in self._image[row, column])
        words = self.tr("row {r}, column {c}: {v}").format(r=row + 1, c=column + 1, v=values)
        self.setAccessibleDescription(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._image is None:
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        here = self._middle(self.cursor_pixel)
        if key in PRESSES:
            self.drawn.emit(here, here, False)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.drawn.emit(here, here, True)
        elif key in ARROWS:
            self._go(ARROWS[key], bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _go(self, step: tuple[int, int], draws: bool) -> None:
        assert self._image is not None
        h, w, _ = self._image.shape
        before = self.cursor_pixel
        row, column = before[0] + step[0], before[1] + step[1]
        self._cursor = min(max(row, 0), h - 1), min(max(column, 0), w - 1)
        if draws:
            start, end = self._middle(before), self._middle(self._cursor)
            if not self._draws:
                self.drawn.emit(start, start, False)
            self.drawn.emit(start, end, False)
        self._draws = draws
        self._say_cursor()
        self.update()

    @staticmethod
    def _middle(pixel: tuple[int, int]) -> QPointF:
        return QPointF(pixel[1] + 0.5, pixel[0] + 0.5)

    @property
    def _area(self) -> QRectF:
        assert self._image is not None
        h, w, _ = self._image.shape
        width, height = fitted((h, w), min(self.width() * max(1, h / w), self.height()))
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def point_of(self, row: float, column: float) -> QPointF:
        """Return where a pixel of the image is painted."""
        assert self._image is not None
        area, (h, w, _) = self._area, self._image.shape
        x = area.left() + column * area.width() / w
        return QPointF(x, area.top() + row * area.height() / h)

    def _pixel(self, point: QPointF) -> QPointF:
        assert self._image is not None
        area, (h, w, _) = self._area, self._image.shape
        x = (point.x() - area.left()) * w / area.width()
        return QPointF(x, (point.y() - area.top()) * h / area.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._image is not None:
            self._last = self._pixel(event.position())
            right = event.button() == Qt.MouseButton.RightButton
            self.drawn.emit(self._last, self._last, right)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._last is not None and event.buttons():
            here = self._pixel(event.position())
            right = bool(event.buttons() & Qt.MouseButton.RightButton)
            self.drawn.emit(self._last, here, right)
            self._last = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._last = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is not None:
            area = self._area
            painter.fillRect(area, theme.color("well"))
            painter.drawImage(area, thumbnails.from_image(self._image))
            if self.hasFocus():
                self._paint_cursor(painter, area)

    def _paint_cursor(self, painter: QPainter, area: QRectF) -> None:
        row, column = self.cursor_pixel
        corner = self.point_of(row, column)
        end = self.point_of(row + 1, column + 1)
        for colour, width in (("#0E1013", 3), ("#FFFFFF", 1)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRect(QRectF(corner, end))
        paint_ring(painter, area, 0.0)


def _moved(by: tuple[int, int], image: Pixels) -> Pixels:
    return shifted(image, *by)


class PaintPanel(QWidget):
    """Brush and eraser for the watched image of a workspace.

    Parameters
    ----------
    workspace : Workspace
    parent : QWidget, optional
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._original: Pixels | None = None
        self._name = ""
        self._label: int | None = None
        self._painting = False
        self._published: Watched | None = None  # what was painted here last
        self._before: list[tuple[Pixels, str, int | None, tuple[int, int]]] = []
        self.shifted = (0, 0)
        """By how many pixels images were shifted here down and to the right, all in all."""
        self.strokes = 0
        """Strokes that were drawn here, all in all."""
        self._rng = np.random.default_rng()
        self.empty = EmptyState(
            self.tr("There is nothing to paint on"),
            self.tr("Add an image input to the network; then draw, and see what it makes of it."),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._make_content())
        workspace.watched_changed.connect(self._on_watched)
        workspace.diagnoses_changed.connect(self._on_watched)
        workspace.snapshot_arrived.connect(lambda _: self._show_classes())
        self._on_watched()

    def _make_content(self) -> QWidget:
        self.tool = Segmented(
            [("brush", self.tr("Brush")), ("erase", self.tr("Erase"))], self.tr("Tool")
        )
        self.tool.setToolTip(self.tr("The right button always erases"))
        self.width_choice = Segmented(
            [(n, n) for n in ("1", "2", "4", "8")], self.tr("Size in pixels")
        )
        self.width_choice.set_value("2")
        self.ink = QSlider(Qt.Orientation.Horizontal)
        self.ink.setRange(0, 255)
        self.ink.setValue(255)
        self.ink.setAccessibleName(self.tr("Brightness of the brush"))
        self.shift = {
            name: icon_button(f"arrow-{name}", tip, partial(self._shift, by))
            for name, by, tip in (
                ("left", (0, -1), self.tr("Shift one pixel to the left")),
                ("up", (-1, 0), self.tr("Shift one pixel up")),
                ("down", (1, 0), self.tr("Shift one pixel down")),
                ("right", (0, 1), self.tr("Shift one pixel to the right")),
            )
        }
        arrows = QWidget()
        arrow_row = QHBoxLayout(arrows)
        arrow_row.setContentsMargins(0, 0, 0, 0)
        arrow_row.setSpacing(4)
        for made in self.shift.values():
            arrow_row.addWidget(made)
        arrow_row.addStretch(1)
        self.noise = button(self.tr("Add noise"), lambda: self._change(self._with_noise))
        self.noise.setToolTip(self.tr("Normally distributed, deviation {n} of 255").format(n=NOISE))
        self.undo = button(self.tr("Undo"), self.take_back)
        self.undo.setToolTip(self.tr("Take the last change of the picture back"))
        self.blank = button(self.tr("Blank pad"), self.clear)
        self.back = button(self.tr("Original image"), self.restore)
        self.view = PaintView()
        self.view.drawn.connect(self._draw)
        self.classes = ClassBars()
        self.no_output = text(self.tr("no output block yet"), "secondary", theme.SECONDARY)
        self.no_output.hide()
        form = QGridLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(5)
        for place, (title, widget) in enumerate(
            (
                (self.tr("Tool"), self.tool),
                (self.tr("Size"), self.width_choice),
                (self.tr("Brightness"), self.ink),
                (self.tr("Shift"), arrows),
            )
        ):
            form.addWidget(text(title, "secondary", theme.SECONDARY), place, 0)
            form.addWidget(widget, place, 1)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 8, 0)
        left.setSpacing(6)
        left.addLayout(form)
        left.addSpacing(4)
        pairs = QGridLayout()
        pairs.setSpacing(6)
        for place, act in enumerate((self.noise, self.undo, self.blank, self.back)):
            pairs.addWidget(act, place // 2, place % 2)
        left.addLayout(pairs)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(SectionHead(self.tr("The network sees")))
        right.addWidget(self.no_output)
        right.addWidget(self.classes)
        hint = self.tr("Thumbnails, maps and classes follow every stroke.")
        right.addWidget(text(hint, "secondary", theme.SECONDARY, wrap=True))
        right.addStretch(1)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        tools = QWidget()
        tools.setLayout(left)
        area = scrolled(tools)
        theme.fix_width(area, 264)
        row.addWidget(area)
        row.addWidget(self.view, 1)
        holder = QWidget()
        holder.setLayout(right)
        self._side = holder
        row.addWidget(holder)
        return content

    # Painting ------------------------------------------------------------------------------

    @property
    def image(self) -> Pixels | None:
        """What is painted on: the watched image in the network's size."""
        return self._workspace.network_image

    def clear(self) -> None:
        """Take a black pad of the network's size."""
        self._remember()
        entry = self._workspace.network.input_block
        if entry is not None:
            shape = entry.image_shape
            self._publish(np.zeros((shape.h, shape.w, shape.c), np.uint8), self.tr("drawing"), None)

    def restore(self) -> None:
        """Bring the original image back."""
        if self._original is not None:
            self._remember()
            self._publish(self._original, self._name, self._label)

    def take_back(self) -> None:
        """Bring back the picture before the last change."""
        if self._before:
            image, name, label, self.shifted = self._before.pop()
            self._publish(image, name, label)
        self.undo.setEnabled(bool(self._before))

    def _remember(self) -> None:
        """Note the picture as it is, to be taken back to."""
        image, workspace = self.image, self._workspace
        if image is not None:
            name, label = workspace.watched_name, workspace.watched_label
            self._before.append((image, name, label, self.shifted))
            del self._before[:-MOST_UNDO]
        self.undo.setEnabled(bool(self._before))

    def _change(self, change: Callable[[Pixels], Pixels]) -> None:
        """Change the whole picture."""
        image = self.image
        if image is not None:
            self._remember()
            self._publish(change(image), self._painted_name(), self._workspace.watched_label)

    def _shift(self, by: tuple[int, int]) -> None:
        """Shift the picture, and count it."""
        self._change(partial(_moved, by))
        if self.image is not None:
            self.shifted = (self.shifted[0] + by[0], self.shifted[1] + by[1])

    def _with_noise(self, image: Pixels) -> Pixels:
        return noisy(image, NOISE, self._rng)

    @property
    def is_blank(self) -> bool:
        """Whether the watched image is a blank pad."""
        image = self._workspace.watched_image
        watched = self._workspace.watched
        from_data = watched is not None and bool(watched.split)
        return image is not None and not from_data and not image.any()

    @property
    def is_painted(self) -> bool:
        """Whether the watched image was painted here."""
        return self._workspace.watched_name.endswith(self.tr(" (painted)"))

    def _painted_name(self) -> str:
        name, mark = self._workspace.watched_name, self.tr(" (painted)")
        return name if name.endswith(mark) else name + mark

    def _draw(self, start: QPointF, end: QPointF, right: bool) -> None:
        if self.image is None:
            self.clear()
        image = self.image
        if image is None:
            return
        if start == end:  # a stroke begins
            self._remember()
            self.strokes += 1
        erases = right or self.tool.value == "erase"
        value = 0 if erases else self.ink.value()
        ink = np.full(image.shape[2], value, np.uint8)
        ends = (start.y(), start.x()), (end.y(), end.x())
        painted = stroke(image, *ends, float(self.width_choice.value), ink)
        self._publish(painted, self._painted_name(), self._workspace.watched_label)

    def _publish(self, image: Pixels, name: str, label: int | None) -> None:
        self._painting = True
        try:
            self._workspace.watch_image(image, name, label)
        finally:
            self._painting = False
        self._published = self._workspace.watched

    # Showing -------------------------------------------------------------------------------

    def _on_watched(self) -> None:
        entry = self._workspace.network.input_block
        if entry is None:
            self._stack.setCurrentIndex(0)
            return
        image = self.image
        self._stack.setCurrentIndex(1)
        if image is None:
            self._original = None
            self.back.setEnabled(False)
            shape = entry.image_shape
            self.view.show_image(np.zeros((shape.h, shape.w, shape.c), np.uint8))
            return
        watched = self._workspace.watched
        if not self._painting and watched is not self._published:
            self._published = None
            self._before.clear()
            self.undo.setEnabled(False)
            if watched is not None and not watched.name.endswith(self.tr(" (painted)")):
                self._original, self._name, self._label = image, watched.name, watched.label
        self.back.setEnabled(self._original is not None)
        self.view.show_image(image)

    def _show_classes(self) -> None:
        snapshot = self._workspace.snapshot
        if not self.isVisible() or not isinstance(snapshot, LiveView):
            return
        workspace, outputs = self._workspace, snapshot.outputs
        self.no_output.setVisible(not len(outputs))
        self.classes.setVisible(bool(len(outputs)))
        ids = workspace.network.output_ids
        task = workspace.network.block(ids[0]).task if ids else None
        names = workspace.dataset.classes if workspace.dataset is not None else ()
        label = workspace.watched_label if len(names) == len(outputs) else None
        spec = Training.of(workspace).spec
        show_bars(self.classes, outputs, task, spec, names, label, workspace.watched_targets)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the answer its part of the width, and as many classes as there is height for."""
        super().resizeEvent(event)
        least, most = theme.px(SIDE), theme.px(WIDEST_SIDE)
        self._side.setFixedWidth(min(max(least, round(SIDE_SHARE * self.width())), most))
        self.classes.set_limit(max(FEWEST_CLASSES, (self.height() - ABOVE_CLASSES) // BAR_ROW))

    def showEvent(self, event: object) -> None:
        self._on_watched()
        self._show_classes()

    def lesson_targets(self) -> dict[str, QWidget | None]:
        """Return the widgets that lessons can point at, by their names in the vocabulary."""
        return {"pad": self.view, "blank": self.blank}
