"""The confusion matrix: its cells share the room there is; a click takes a cell.

Large cells show count, share and images, smaller ones the count, the smallest their colour, with
the names of what is under the pointer at the edges. Beside another run every number is the change
since. What a large cell looks like is ``matrix_cells.py``'s.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cnndesk.blocks import grouped
from cnndesk.explain.judging import EvaluationReport
from cnndesk.gui.panels.confusion.matrix_cells import Cell, Pictures, draw_large_cell
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.fitting import fitted
from cnndesk.gui.widgets.focus import paint_halo, paint_ring
from cnndesk.gui.widgets.formats import MINUS

CONFUSED = "#D48A1E"
BETTER = "#2FA06A"
MARGIN = 16
HEAD = 30
LONGEST_NAME = 150
LARGE, NUMBERED = 96, 40
"""Pixels of a cell's shorter side from which on it shows images, or is always numbered."""
NAMED = 12
"""Pixels of a row or column from which on its name is always written."""
STRENGTH = 0.6
"""How much of its full colour the ground of a large cell has: images lie on it."""


def _rgb(name: str) -> NDArray[np.float64]:
    """Return a colour of the theme, or ``"#RRGGBB"``, as red, green and blue, float64 (3,)."""
    colour = QColor(name) if name.startswith("#") else theme.color(name)
    return np.array([colour.red(), colour.green(), colour.blue()], np.float64)


def painted(size: QSize, draw: Callable[[QPainter], object], scale: float = 2.0) -> QImage:
    """Return a picture of what paints itself, ``scale`` times as large, on the panel's ground."""
    image = QImage(size * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(theme.color("panel"))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def painted_widget(widget: QWidget, scale: float = 2.0) -> QImage:
    """Return a picture of a widget made of others, ``scale`` times as large."""
    return painted(widget.size(), lambda painter: widget.render(painter, QPoint()), scale)


def _whole(box: QRectF) -> tuple[int, int, int, int]:
    """Return left, top, width and height in whole pixels, so that gaps are equally wide."""
    left, top = round(box.left()), round(box.top())
    return left, top, round(box.right()) - left, round(box.bottom()) - top


def _no_pictures(true: int, predicted: int, most: int) -> list[NDArray[np.uint8]]:
    return []


class MatrixView(QWidget):
    """The matrix: true classes in rows, predicted ones in columns.

    Parameters
    ----------
    pictures : callable
        Takes true class, predicted class and how many at most; returns images of the cell.

    Attributes
    ----------
    selected : (int, int) or None
        True and predicted class of the chosen cell.
    as_shares : bool
        Row shares in percent instead of counts.
    before : EvaluationReport or None
        Of another run on the same images; then every number is the change since.
    """

    chosen = Signal(int, int)
    """True and predicted class."""

    def __init__(self, pictures: Pictures = _no_pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.judgement: EvaluationReport | None = None
        self.before: EvaluationReport | None = None
        self.selected: tuple[int, int] | None = None
        self.as_shares = False
        self._pictures = pictures
        self._under: tuple[int, int] | None = None
        self._names_width = 60
        self._widest = 40
        self._cells: QPixmap | None = None
        self._colours: NDArray[np.uint8] = np.zeros((0, 0, 3), np.uint8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Confusion matrix"))

    def show_judgement(
        self, judgement: EvaluationReport | None, before: EvaluationReport | None = None
    ) -> None:
        """Show another judgement; the chosen cell stays where it still exists.

        Parameters
        ----------
        judgement : EvaluationReport or None
        before : EvaluationReport, optional
            Of another run on the same images, to show what has changed since.
        """
        self.judgement, self.before = judgement, before if judgement is not None else None
        names = judgement.classes if judgement is not None else ()
        metrics = QFontMetrics(theme.font(theme.SECONDARY, 600))
        widest = max((metrics.horizontalAdvance(n) for n in names), default=40)
        self._widest = min(widest, LONGEST_NAME)
        self._names_width = min(max(widest + 14, 44), LONGEST_NAME)
        self._under = None
        if self.selected is not None and max(self.selected) >= len(names):
            self.selected = None
        self.restyle()

    def set_shares(self, on: bool) -> None:
        """Show row shares in percent, or counts."""
        self.as_shares = on
        self.restyle()

    def restyle(self) -> None:
        """Paint anew: other numbers, or another theme."""
        self._cells = None
        self.update()

    def select(self, cell: tuple[int, int] | None) -> None:
        """Mark a cell without telling."""
        self.selected = cell
        if cell is not None and self.judgement is not None:
            self.setAccessibleDescription(self.words(*cell))
        self.update()

    # What stands where ---------------------------------------------------------------------

    @property
    def count(self) -> int:
        """Classes."""
        return len(self.judgement.classes) if self.judgement is not None else 0

    def values(self) -> NDArray[np.float64]:
        """Return the numbers of the cells: counts, shares, or their changes, (classes, classes)."""
        assert self.judgement is not None
        found = self.judgement.row_shares if self.as_shares else self.judgement.confusion
        if self.before is None:
            return np.asarray(found, np.float64)
        earlier = self.before.row_shares if self.as_shares else self.before.confusion
        return np.asarray(found - earlier, np.float64)

    def text_of(self, true: int, predicted: int) -> str:
        """Return what stands in a cell."""
        return self._written(float(self.values()[true, predicted]))

    def _written(self, value: float) -> str:
        if self.before is not None:
            words = f"{100 * value:+.1f}" if self.as_shares else f"{round(value):+d}"
            return "0" if not words.strip("+-0.") else words.replace("-", MINUS)
        return f"{100 * value:.1f}" if self.as_shares else grouped(round(value))

    def words(self, true: int, predicted: int) -> str:
        """Say what a cell tells."""
        assert self.judgement is not None
        names = self.judgement.classes
        n = int(self.judgement.confusion[true, predicted])
        share = 100 * self.judgement.row_shares[true, predicted]
        if true == predicted:
            text = self.tr("{n} of {a} are right ({p:.1f} %)")
        else:
            text = self.tr("{n} of {a} are taken for {b} ({p:.1f} %)")
        words = text.format(n=grouped(n), a=names[true], b=names[predicted], p=share)
        if self.before is not None:
            earlier = int(self.before.confusion[true, predicted])
            words += self.tr("; before, {n}").format(n=grouped(earlier))
        return words

    @property
    def is_upright(self) -> bool:
        """Whether the names of the columns stand upright, for lack of width."""
        n = max(self.count, 1)
        wide = (self.width() - 2 * MARGIN - self._names_width) / n
        return wide >= NAMED and self._widest + 8 > wide and n > 12

    @property
    def head(self) -> int:
        """Height of the names of the columns."""
        return HEAD + (self._widest - 8 if self.is_upright else 0)

    @property
    def cell_size(self) -> tuple[float, float]:
        """Width and height of a cell."""
        n = max(self.count, 1)
        wide = (self.width() - 2 * MARGIN - self._names_width) / n
        return max(wide, 1.0), max((self.height() - self.head - 8) / n, 1.0)

    @property
    def gap(self) -> int:
        """Pixels between two cells."""
        side = min(self.cell_size)
        return 8 if side >= LARGE else 2 if side >= NUMBERED else 1 if side >= 8 else 0

    def cell_rect(self, true: int, predicted: int) -> QRectF:
        """Return where a cell is."""
        wide, high = self.cell_size
        left, top = MARGIN + self._names_width, self.head
        gap = self.gap
        return QRectF(left + predicted * wide, top + true * high, wide - gap, high - gap)

    def cell_at(self, place: QPointF) -> tuple[int, int] | None:
        """Return the cell at a place; none under the names at the edges."""
        wide, high = self.cell_size
        column = math.floor((place.x() - MARGIN - self._names_width) / wide)
        row = math.floor((place.y() - self.head) / high)
        inside = 0 <= row < self.count and 0 <= column < self.count
        return (row, column) if inside else None

    # Painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw(painter)
        if self.hasFocus() and self.judgement is not None:
            if self.selected is None:
                paint_ring(painter, QRectF(self.rect()))
            else:
                paint_halo(painter, self.cell_rect(*self.selected))

    def draw(self, painter: QPainter) -> None:
        """Paint everything."""
        judgement = self.judgement
        if judgement is None:
            return
        ratio = painter.device().devicePixelRatioF()
        if self._cells is None or self._cells.devicePixelRatio() != ratio:
            self._cells = self._draw_all_cells(judgement, ratio)
        painter.drawPixmap(0, 0, self._cells)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.cell_size)
        if self.selected is not None:
            ring = 3 if side >= LARGE else 1 if side >= NUMBERED else 0
            painter.setPen(QPen(theme.color("accent" if side >= NUMBERED else "text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = self.cell_rect(*self.selected).adjusted(-ring, -ring, ring, ring)
            painter.drawRoundedRect(box, 6 if side >= LARGE else 2, 6 if side >= LARGE else 2)
        self._draw_names(painter, judgement)

    def _draw_all_cells(self, judgement: EvaluationReport, ratio: float) -> QPixmap:
        """Return the cells without names and ring: they stay while the pointer moves."""
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._make_ground()
        if min(self.cell_size) >= NUMBERED:
            self._draw_cells(painter, judgement)
        else:
            self._draw_colours(painter, ground)
        painter.end()
        return made

    def _make_ground(self) -> QImage:
        """Return the colours of the cells, one pixel each."""
        values = self.values()
        n, diagonal = self.count, np.eye(self.count, dtype=np.bool_)
        shares = np.zeros((n, n))
        for part in (diagonal, ~diagonal):
            most = float(np.abs(values[part]).max()) if part.any() else 0.0
            shares[part] = np.abs(values[part]) / max(most, 1e-9)
        if self.before is None:
            full = np.where(diagonal[:, :, None], _rgb("accent_fill"), _rgb(CONFUSED))
        else:
            good = np.where(diagonal, values > 0, values < 0)
            full = np.where(good[:, :, None], _rgb(BETTER), _rgb(CONFUSED))
        low = _rgb("field")
        strength = STRENGTH if min(self.cell_size) >= LARGE else 1.0
        colours = low + (full - low) * strength * np.clip(shares, 0, 1)[:, :, None]
        pixels = np.ascontiguousarray(np.rint(colours).astype(np.uint8))
        self._colours = pixels
        return QImage(pixels.data, n, n, 3 * n, QImage.Format.Format_RGB888).copy()

    def _colour(self, row: int, column: int) -> QColor:
        return QColor(*self._colours[row, column].tolist())

    def _draw_colours(self, painter: QPainter, ground: QImage) -> None:
        """Paint small cells: their colours, and the counts that fit."""
        wide, high = self.cell_size
        if not self.gap:
            left, top = MARGIN + self._names_width, self.head
            area = QRectF(left, top, wide * self.count, high * self.count)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(area, ground)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for row in range(self.count):
            for column in range(self.count):
                box = QRect(*_whole(self.cell_rect(row, column)))
                painter.fillRect(box, self._colour(row, column))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if high >= 15 and wide >= 15:
            self._write_counts(painter)

    def _write_counts(self, painter: QPainter) -> None:
        values = self.values()
        fonts = (theme.font(theme.CAPTION), theme.font(theme.CAPTION, 600))
        for row in range(self.count):
            for column in range(self.count):
                value = float(values[row, column])
                if value == 0:
                    continue  # hundreds of noughts hide the numbers
                painter.setFont(fonts[row == column])
                painter.setPen(theme.text_on(self._colour(row, column)))
                box, words = self.cell_rect(row, column), self._written(value)
                if painter.fontMetrics().horizontalAdvance(words) <= box.width() - 1:
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_cells(self, painter: QPainter, judgement: EvaluationReport) -> None:
        """Paint cells one by one, each with its number."""
        values, large = self.values(), min(self.cell_size) >= LARGE
        for row in range(self.count):
            for column in range(self.count):
                box = self.cell_rect(row, column)
                value, ground = float(values[row, column]), self._colour(row, column)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                painter.drawRoundedRect(box, 4 if large else 2, 4 if large else 2)
                ink = theme.text_on(ground)
                if large:
                    cell = Cell(
                        self._written(value),
                        self._beside(judgement, row, column),
                        self._name_of(judgement, row, column),
                        int(judgement.confusion[row, column]),
                    )
                    draw_large_cell(painter, box, cell, ink, (row, column), self._pictures)
                    continue
                size = theme.PANEL_TITLE if min(self.cell_size) >= 56 else theme.BASE
                painter.setFont(theme.font(size, 600 if row == column else 400))
                painter.setPen(theme.color("text3") if value == 0 else ink)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._written(value))

    def _beside(self, judgement: EvaluationReport, row: int, column: int) -> str:
        """Return what stands small beside the number of a large cell."""
        count = int(judgement.confusion[row, column])
        share = f"{100 * judgement.row_shares[row, column]:.1f} %"
        if self.before is not None:
            now = share if self.as_shares else grouped(count)
            return self.tr("now {n}").format(n=now)
        return grouped(count) if self.as_shares else share

    def _name_of(self, judgement: EvaluationReport, row: int, column: int) -> str:
        if row == column:
            return self.tr("right")
        names = judgement.classes
        return self.tr("{a} taken for {b}").format(a=names[row], b=names[column])

    def _draw_names(self, painter: QPainter, judgement: EvaluationReport) -> None:
        wide, high = self.cell_size
        left, head = MARGIN + self._names_width, self.head
        taken = judgement.confusion.sum(axis=0)
        images = judgement.confusion.sum(axis=1)
        marked = [cell for cell in (self.selected, self._under) if cell is not None]
        for index, name in enumerate(judgement.classes):
            bold = self.selected is not None and self.selected[0] == index
            if high >= NAMED or any(index == row for row, _ in marked):
                box = QRectF(MARGIN, head + index * high, self._names_width - 10, high)
                self._draw_row_name(painter, box, name, int(images[index]), bold)
            bold = self.selected is not None and self.selected[1] == index
            if self.is_upright:
                painter.save()
                painter.translate(left + index * wide, head)
                painter.rotate(-90)
                box = QRectF(4, 0, self._widest + 4, wide)
                self._draw_name(painter, box, name, bold, Qt.AlignmentFlag.AlignVCenter)
                painter.restore()
            elif wide >= NAMED or any(index == column for _, column in marked):
                box = QRectF(left + index * wide, head - 26, wide - self.gap, 18)
                self._draw_column_name(painter, box, name, int(taken[index]), bold)
        painter.setPen(theme.color("text3"))
        corner = QRectF(MARGIN, head - 25, self._names_width - 4, 16)
        true, font = fitted(self.tr("true"), theme.font(theme.CAPTION), corner.width())
        painter.setFont(font)
        painter.drawText(corner, Qt.AlignmentFlag.AlignVCenter, true)

    def _draw_row_name(
        self, painter: QPainter, box: QRectF, name: str, images: int, bold: bool
    ) -> None:
        vertical = Qt.AlignmentFlag.AlignVCenter
        if box.height() < 44:
            box = QRectF(box.left(), box.center().y() - 8, box.width(), 16)
            self._draw_name(painter, box, name, bold, vertical | Qt.AlignmentFlag.AlignRight)
            return
        middle = box.center().y()
        self._draw_name(
            painter, QRectF(box.left(), middle - 17, box.width(), 17), name, True, vertical
        )
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.color("text2"))
        painter.drawText(QRectF(box.left(), middle, box.width(), 16), vertical, grouped(images))

    def _draw_column_name(
        self, painter: QPainter, box: QRectF, name: str, taken: int, bold: bool
    ) -> None:
        words = self.tr("predicted once") if taken == 1 else self.tr("predicted {n} times")
        words = words.format(n=grouped(taken))
        small = theme.font(theme.SECONDARY)
        used = QFontMetrics(theme.font(theme.SECONDARY, 600)).horizontalAdvance(name)
        if used + QFontMetrics(small).horizontalAdvance(words) + 10 > box.width():
            centre = Qt.AlignmentFlag.AlignCenter
            room = (
                box
                if used <= box.width() or box.width() >= NAMED
                else box.adjusted(-used / 2, 0, used / 2, 0)
            )
            self._draw_name(painter, room, name, bold, centre)
            return
        vertical = Qt.AlignmentFlag.AlignVCenter
        self._draw_name(painter, box, name, True, vertical)
        painter.setFont(small)
        painter.setPen(theme.color("text2"))
        painter.drawText(box.adjusted(used + 8, 0, 0, 0), vertical, words)

    def _draw_name(
        self, painter: QPainter, box: QRectF, name: str, bold: bool, where: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(theme.font(theme.SECONDARY, 600 if bold else 400))
        painter.setPen(theme.color("text" if bold else "text2"))
        shown = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, where, shown)

    def picture(self, scale: float = 2.0) -> QImage:
        """Return the matrix as an image of ``scale`` times its size."""
        return painted(self.size(), self.draw, scale)

    # Events --------------------------------------------------------------------------------

    def resizeEvent(self, event: object) -> None:
        self._cells = None  # large cells are paler

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def _point_at(self, cell: tuple[int, int] | None) -> None:
        if cell != self._under and min(self.cell_size) < NAMED:
            self._under = cell
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }.get(Qt.Key(event.key()))
        if step is None or not self.count:
            super().keyPressEvent(event)
            return
        row, column = self.selected or (0, 0)
        if self.selected is not None:
            row, column = (row + step[0]) % self.count, (column + step[1]) % self.count
        self.choose((row, column))

    def choose(self, cell: tuple[int, int]) -> None:
        """Choose a cell, and tell."""
        self.select(cell)
        self.chosen.emit(*cell)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self.cell_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.words(*cell) if cell else "", self)
            return True
        return super().event(event)
