"""The confusion matrix with the scores of the classes beside it, painted; a click takes a cell.

Beside another run it shows what has changed. Many classes scroll: names stay at the edges, and only
what can be seen is written.
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
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cnndesk.blocks import grouped
from cnndesk.explain.judging import EvaluationReport, class_scores
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.formats import MINUS
from cnndesk.scores import ClassScore

CONFUSED = "#D48A1E"
BETTER = "#2FA06A"
SMALLEST, LARGEST = 14, 52
MARGIN = 12
HEAD = 30
SCORE_WIDTH = 92
LONGEST_NAME = 150
MANY = 30
"""Classes from which on cells are narrower."""

_SCORES = ("precision", "recall", "f1")
_BARS = ("#7AA5FF", "#F5A04D", "#5CC8DE")


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


class MatrixView(QWidget):
    """The matrix: true classes in rows, predicted ones in columns.

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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.judgement: EvaluationReport | None = None
        self.before: EvaluationReport | None = None
        self.selected: tuple[int, int] | None = None
        self.as_shares = False
        self._scores: list[ClassScore] = []
        self._scores_before: list[ClassScore] = []
        self._largest_change = 1.0
        self._names_width = 60
        self._widest = 40
        self._ground: QImage | None = None
        self._colours: NDArray[np.uint8] = np.zeros((0, 0, 3), np.uint8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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
        self._scores = class_scores(judgement) if judgement is not None else []
        self._scores_before = class_scores(self.before) if self.before is not None else []
        changes = [abs(self.score(r, c)) for r in range(len(self._scores)) for c in range(3)]
        self._largest_change = max((c for c in changes if c == c), default=0.0) or 1.0
        names = judgement.classes if judgement is not None else ()
        metrics = QFontMetrics(theme.font(theme.CAPTION, 600))
        widest = max((metrics.horizontalAdvance(n) for n in names), default=40)
        self._widest = min(widest, LONGEST_NAME)
        self._names_width = min(max(widest + 10, 30), LONGEST_NAME)
        if self.selected is not None and max(self.selected) >= len(names):
            self.selected = None
        self.setMinimumSize(self._least())
        self.restyle()

    def set_shares(self, on: bool) -> None:
        """Show row shares in percent, or counts."""
        self.as_shares = on
        self.restyle()

    def restyle(self) -> None:
        """Paint anew: other numbers, or another theme."""
        self._ground = None
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
        return len(self._scores)

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

    def score_text(self, row: int, column: int) -> str:
        """Return the precision (0), recall (1) or F1 (2) of a class, or its change, in percent."""
        value = self.score(row, column)
        if math.isnan(value):
            return "–"
        if self.before is None:
            return f"{100 * value:.1f}"
        words = f"{100 * value:+.1f}"
        return "0.0" if not words.strip("+-0.") else words.replace("-", MINUS)

    def score(self, row: int, column: int) -> float:
        """Return the same as a number from 0 to 1, or from -1 to 1."""
        value = float(getattr(self._scores[row], _SCORES[column]))
        if self.before is not None:
            value -= float(getattr(self._scores_before[row], _SCORES[column]))
        return value

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

    def _least(self) -> QSize:
        n = max(self.count, 2)
        narrowest = SMALLEST + (6 if n <= MANY else 3)
        width = 2 * MARGIN + self._names_width + n * narrowest + 3 * SCORE_WIDTH + 24
        return QSize(width, HEAD + 6 + n * SMALLEST + (self._widest if n > MANY else 0))

    @property
    def is_upright(self) -> bool:
        """Whether the names of the columns stand upright, for lack of width."""
        return self.count > MANY or (
            self._widest > self.cell_size[0] - 2 and self.height() > 300 and self.count > 12
        )

    @property
    def head(self) -> int:
        """Height of the names of the columns."""
        return HEAD + (self._widest - 8 if self.is_upright else 0)

    @property
    def cell_size(self) -> tuple[float, float]:
        """Width and height of a cell."""
        n = max(self.count, 1)
        wide = (self.width() - 2 * MARGIN - self._names_width - 3 * SCORE_WIDTH - 40) / n
        top = HEAD + (self._widest if n > 12 and self.height() > 300 else 0)
        high = (self.height() - top - 8) / n
        height = min(max(high, SMALLEST), LARGEST)
        return min(max(wide, SMALLEST), max(height, min(LARGEST, 1.8 * height))), height

    def cell_rect(self, true: int, predicted: int) -> QRectF:
        """Return where a cell is."""
        wide, high = self.cell_size
        left, top = MARGIN + self._names_width, self.head
        return QRectF(left + predicted * wide, top + true * high, wide, high)

    def cell_at(self, place: QPointF) -> tuple[int, int] | None:
        """Return the cell at a place; none under the names at the edges."""
        corner = self._seen().topLeft()
        if place.x() < corner.x() + MARGIN + self._names_width:
            return None
        if place.y() < corner.y() + self.head:
            return None
        wide, high = self.cell_size
        column = math.floor((place.x() - MARGIN - self._names_width) / wide)
        row = math.floor((place.y() - self.head) / high)
        inside = 0 <= row < self.count and 0 <= column < self.count
        return (row, column) if inside else None

    # Painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw(painter, self._seen())

    def _seen(self) -> QRect:
        seen = self.visibleRegion().boundingRect()
        return self.rect() if seen.isEmpty() else seen

    def draw(self, painter: QPainter, seen: QRect) -> None:
        """Paint what is seen; the names are kept at its upper and left edge."""
        judgement = self.judgement
        if judgement is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = self.cell_size
        left, top = MARGIN + self._names_width, self.head
        area = QRectF(left, top, wide * self.count, high * self.count)
        if self._ground is None:
            self._ground = self._make_ground()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(area, self._ground)
        painter.setPen(QPen(theme.color("panel"), 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for index in range(1, self.count + 1):
            x, y = round(left + index * wide) - 1, round(top + index * high) - 1
            painter.drawLine(x, top, x, round(area.bottom()))
            painter.drawLine(left, y, round(area.right()), y)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = range(
            max(math.floor((seen.top() - top) / high), 0),
            min(math.ceil((seen.bottom() - top) / high) + 1, self.count),
        )
        columns = range(
            max(math.floor((seen.left() - left) / wide), 0),
            min(math.ceil((seen.right() - left) / wide) + 1, self.count),
        )
        if wide >= 15:
            self._write_cells(painter, rows, columns)
        for row in rows:
            self._draw_scores(painter, row)
        if self.selected is not None:
            painter.setPen(QPen(theme.color("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = self.cell_rect(*self.selected).adjusted(0.5, 0.5, -1, -1)
            painter.drawRoundedRect(box, 2, 2)
        self._draw_names(painter, judgement, seen, rows, columns)

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
        colours = low + (full - low) * np.clip(shares, 0, 1)[:, :, None]
        pixels = np.ascontiguousarray(np.rint(colours).astype(np.uint8))
        self._colours = pixels
        return QImage(pixels.data, n, n, 3 * n, QImage.Format.Format_RGB888).copy()

    def _write_cells(self, painter: QPainter, rows: range, columns: range) -> None:
        values = self.values()
        fonts = (theme.font(theme.CAPTION), theme.font(theme.CAPTION, 600))
        for row in rows:
            for column in columns:
                value = float(values[row, column])
                if value == 0 and self.count > MANY:
                    continue  # a thousand noughts hide the numbers
                ground = QColor(*self._colours[row, column].tolist())
                painter.setFont(fonts[row == column])
                painter.setPen(theme.color("text3") if value == 0 else theme.text_on(ground))
                box, words = self.cell_rect(row, column), self._written(value)
                if painter.fontMetrics().horizontalAdvance(words) <= box.width() - 1:
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_names(
        self,
        painter: QPainter,
        judgement: EvaluationReport,
        seen: QRect,
        rows: range,
        columns: range,
    ) -> None:
        wide, high = self.cell_size
        left, head = MARGIN + self._names_width, self.head
        x0, y0 = max(seen.left(), 0), max(seen.top(), 0)
        ground = theme.color("panel")
        if x0:
            painter.fillRect(QRectF(x0, y0, left, seen.height()), ground)
        if y0:
            painter.fillRect(QRectF(x0, y0, seen.width(), head), ground)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        centre = Qt.AlignmentFlag.AlignCenter
        painter.save()
        painter.setClipRect(QRectF(x0, y0 + head, left, max(seen.height() - head, 0)))
        for index in rows:
            bold = self.selected is not None and self.selected[0] == index
            box = QRectF(x0 + MARGIN, head + index * high, self._names_width - 8, high)
            self._draw_name(painter, box, judgement.classes[index], bold, right)
        painter.setClipRect(QRectF(x0 + left, y0, max(seen.width() - left, 0), head))
        for index in columns:
            bold = self.selected is not None and self.selected[1] == index
            name, x = judgement.classes[index], left + index * wide
            if self.is_upright:
                painter.save()
                painter.translate(x, y0 + head)
                painter.rotate(-90)
                box = QRectF(4, 0, self._widest + 4, wide)
                self._draw_name(painter, box, name, bold, Qt.AlignmentFlag.AlignVCenter)
                painter.restore()
            else:
                self._draw_name(painter, QRectF(x, y0 + 14, wide, 16), name, bold, centre)
        self._draw_titles(painter, left + wide * self.count + 24, y0 + head - 16)
        painter.restore()
        painter.setFont(theme.font(theme.CAPTION, 600))
        painter.setPen(theme.color("text2"))
        middle = QRectF(x0 + left, y0 + 1, min(wide * self.count, seen.width() - left), 16)
        painter.drawText(middle, centre, self.tr("predicted class"))
        corner = QRectF(x0 + MARGIN, y0 + head - 16, self._names_width - 8, 16)
        painter.drawText(corner, right, self.tr("true"))

    def _draw_titles(self, painter: QPainter, x: float, y: float) -> None:
        painter.setFont(theme.font(theme.CAPTION, 600))
        painter.setPen(theme.color("text2"))
        for place, title in enumerate(
            (self.tr("Precision, %"), self.tr("Recall, %"), self.tr("F1, %"))
        ):
            box = QRectF(x + place * SCORE_WIDTH, y, SCORE_WIDTH - 12, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, title)

    def _draw_name(
        self, painter: QPainter, box: QRectF, name: str, bold: bool, where: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(theme.font(theme.CAPTION, 600 if bold else 400))
        painter.setPen(theme.color("text" if bold else "text2"))
        shown = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, where, shown)

    def _draw_scores(self, painter: QPainter, row: int) -> None:
        wide, high = self.cell_size
        x = MARGIN + self._names_width + wide * self.count + 24
        y = self.head + row * high
        for place in range(len(_SCORES)):
            value = self.score(row, place)
            left, room = x + place * SCORE_WIDTH, SCORE_WIDTH - 52
            bar = QRectF(left, y + high / 2 - 3, room, 6)
            painter.fillRect(bar, theme.color("hairline"))
            if not math.isnan(value):
                colour = QColor(_BARS[place])
                if self.before is not None:
                    colour = QColor(BETTER if value > 0 else CONFUSED)
                    half = room / 2
                    long = half * abs(value) / self._largest_change
                    bar = QRectF(left + half - (long if value < 0 else 0), bar.y(), long, 6)
                else:
                    bar.setWidth(room * value)
                painter.fillRect(bar, colour)
            painter.setFont(theme.font(theme.CAPTION))
            painter.setPen(theme.color("text"))
            box = QRectF(left, y, SCORE_WIDTH - 14, high)
            where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, where, self.score_text(row, place))

    def picture(self, scale: float = 2.0) -> QImage:
        """Return the matrix with its scores as an image of ``scale`` times its size."""
        return painted(self.size(), lambda painter: self.draw(painter, self.rect()), scale)

    # Events --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(cell)

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
        self._choose((row, column))

    def _choose(self, cell: tuple[int, int]) -> None:
        self.select(cell)
        self.chosen.emit(*cell)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self.cell_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.words(*cell) if cell else "", self)
            return True
        return super().event(event)
