"""The confusion matrix with the scores of the classes beside it, painted; a click takes a cell."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
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

from cnndesk.explain.judging import ClassScore, Judgement, class_scores
from cnndesk.gui import theme
from cnndesk.gui.panels.parts import thousands

CONFUSED = "#D48A1E"
SMALLEST, LARGEST = 14, 52
MARGIN = 12
HEAD = 30
SCORE_WIDTH = 92
_SCORES = ("precision", "recall", "f1")
_BARS = ("#7AA5FF", "#F5A04D", "#5CC8DE")


def mixed(low: QColor, high: QColor, share: float) -> QColor:
    """Return a colour between two."""
    share = min(max(share, 0.0), 1.0)
    a, b = (low.red(), low.green(), low.blue()), (high.red(), high.green(), high.blue())
    return QColor(*(round(x + (y - x) * share) for x, y in zip(a, b, strict=True)))


class MatrixView(QWidget):
    """The matrix: true classes in rows, predicted ones in columns.

    Attributes
    ----------
    selected : (int, int) or None
        True and predicted class of the chosen cell.
    as_shares : bool
        Row shares in percent instead of counts.
    """

    chosen = Signal(int, int)
    """True and predicted class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.judgement: Judgement | None = None
        self.selected: tuple[int, int] | None = None
        self.as_shares = False
        self._scores: list[ClassScore] = []
        self._names_width = 60
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Confusion matrix"))

    def show_judgement(self, judgement: Judgement | None) -> None:
        """Show another judgement; the chosen cell stays where it still exists."""
        self.judgement = judgement
        self._scores = class_scores(judgement) if judgement is not None else []
        names = judgement.classes if judgement is not None else ()
        metrics = QFontMetrics(theme.font(theme.CAPTION, 600))
        widest = max((metrics.horizontalAdvance(n) for n in names), default=40)
        self._names_width = min(max(widest + 10, 30), 110)
        if self.selected is not None and max(self.selected) >= len(names):
            self.selected = None
        self.setMinimumSize(self._least())
        self.update()

    def set_shares(self, on: bool) -> None:
        """Show row shares in percent, or counts."""
        self.as_shares = on
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

    def text_of(self, true: int, predicted: int) -> str:
        """Return what stands in a cell."""
        assert self.judgement is not None
        if self.as_shares:
            return f"{100 * self.judgement.row_shares[true, predicted]:.1f}"
        return thousands(int(self.judgement.confusion[true, predicted]))

    def score_text(self, row: int, column: int) -> str:
        """Return the precision (0), recall (1) or F1 (2) of a class, in percent."""
        value = getattr(self._scores[row], _SCORES[column])
        return "–" if math.isnan(value) else f"{100 * value:.1f}"

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
        return text.format(n=thousands(n), a=names[true], b=names[predicted], p=share)

    def _least(self) -> QSize:
        n = max(self.count, 2)
        width = 2 * MARGIN + self._names_width + n * (SMALLEST + 8) + 3 * SCORE_WIDTH + 24
        return QSize(width, HEAD + 6 + n * SMALLEST)

    @property
    def cell_size(self) -> tuple[float, float]:
        """Width and height of a cell."""
        n = max(self.count, 1)
        wide = (self.width() - 2 * MARGIN - self._names_width - 3 * SCORE_WIDTH - 40) / n
        high = (self.height() - HEAD - 8) / n
        height = min(max(high, SMALLEST), LARGEST)
        return min(max(wide, SMALLEST), max(height, min(LARGEST, 1.8 * height))), height

    def cell_rect(self, true: int, predicted: int) -> QRectF:
        """Return where a cell is."""
        wide, high = self.cell_size
        left, top = MARGIN + self._names_width, HEAD
        return QRectF(left + predicted * wide, top + true * high, wide, high)

    def cell_at(self, place: QPointF) -> tuple[int, int] | None:
        """Return the cell at a place."""
        wide, high = self.cell_size
        column = math.floor((place.x() - MARGIN - self._names_width) / wide)
        row = math.floor((place.y() - HEAD) / high)
        inside = 0 <= row < self.count and 0 <= column < self.count
        return (row, column) if inside else None

    # Painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw(painter)

    def draw(self, painter: QPainter) -> None:
        """Paint everything."""
        judgement = self.judgement
        if judgement is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_names(painter, judgement)
        confusion = judgement.row_shares if self.as_shares else judgement.confusion
        right = float(max(confusion.diagonal().max(), 1e-9))
        off = confusion.copy()
        off[range(self.count), range(self.count)] = 0
        wrong = float(max(off.max(), 1e-9))
        for row in range(self.count):
            for column in range(self.count):
                most = right if row == column else wrong
                share = float(confusion[row, column]) / most
                self._draw_cell(painter, row, column, share)
            self._draw_scores(painter, row)
        if self.selected is not None:
            painter.setPen(QPen(theme.color("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = self.cell_rect(*self.selected).adjusted(0.5, 0.5, -1, -1)
            painter.drawRoundedRect(box, 2, 2)

    def _draw_cell(self, painter: QPainter, row: int, column: int, share: float) -> None:
        box = self.cell_rect(row, column)
        full = theme.color("accent_fill") if row == column else QColor(CONFUSED)
        ground = mixed(theme.color("field"), full, share)
        painter.fillRect(box.adjusted(0, 0, -1, -1), ground)
        if box.width() < 15:
            return
        assert self.judgement is not None
        is_zero = int(self.judgement.confusion[row, column]) == 0
        painter.setFont(theme.font(theme.CAPTION, 600 if row == column else 400))
        ink = theme.color("text3") if is_zero else theme.text_on(ground)
        if row == column and share > 0.5:
            ink = theme.color("on_accent")
        painter.setPen(ink)
        text = self.text_of(row, column)
        if painter.fontMetrics().horizontalAdvance(text) <= box.width() - 1:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_names(self, painter: QPainter, judgement: Judgement) -> None:
        wide, high = self.cell_size
        left, top = MARGIN + self._names_width, HEAD
        painter.setFont(theme.font(theme.CAPTION, 600))
        painter.setPen(theme.color("text2"))
        middle = QRectF(left, 1, wide * self.count, 16)
        axes = Qt.AlignmentFlag.AlignCenter
        painter.drawText(middle, axes, self.tr("predicted class"))
        corner = QRectF(MARGIN, 14, self._names_width - 8, 16)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(corner, right, self.tr("true"))
        for index, name in enumerate(judgement.classes):
            row = self.selected is not None and self.selected[0] == index
            column = self.selected is not None and self.selected[1] == index
            box = QRectF(MARGIN, top + index * high, self._names_width - 8, high)
            self._draw_name(painter, box, name, row, right)
            box = QRectF(left + index * wide, 14, wide, 16)
            self._draw_name(painter, box, name, column, axes)
        x = left + wide * self.count + 24
        painter.setFont(theme.font(theme.CAPTION, 600))
        painter.setPen(theme.color("text2"))
        for place, title in enumerate(
            (self.tr("Precision, %"), self.tr("Recall, %"), self.tr("F1, %"))
        ):
            box = QRectF(x + place * SCORE_WIDTH, 14, SCORE_WIDTH - 12, 16)
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
        y = HEAD + row * high
        for place, name in enumerate(_SCORES):
            value = getattr(self._scores[row], name)
            left = x + place * SCORE_WIDTH
            bar = QRectF(left, y + high / 2 - 3, SCORE_WIDTH - 52, 6)
            painter.fillRect(bar, theme.color("hairline"))
            if not math.isnan(value):
                bar.setWidth(bar.width() * value)
                painter.fillRect(bar, QColor(_BARS[place]))
            painter.setFont(theme.font(theme.CAPTION))
            painter.setPen(theme.color("text"))
            box = QRectF(left, y, SCORE_WIDTH - 14, high)
            where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, where, self.score_text(row, place))

    def picture(self, scale: float = 2.0) -> QImage:
        """Return the matrix with its scores as an image of ``scale`` times its size."""
        image = QImage(self.size() * scale, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        image.fill(theme.color("panel"))
        painter = QPainter(image)
        self.draw(painter)
        painter.end()
        return image

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
