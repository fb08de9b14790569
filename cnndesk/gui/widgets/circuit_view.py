"""A value as a sum: rows of maps, each with its kernel and what it adds, flowing into one map.

Drawn from prepared pictures and numbers; where they come from is the panel's business.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.focus import paint_halo, paint_ring
from cnndesk.gui.widgets.formats import with_sign
from cnndesk.gui.widgets.patch_grid import draw_picture

HEAD, SECTION = 18, 22
TILE, LOWEST_ROW, HIGHEST_ROW = 44, 36, 54
TARGET = 104
_LABEL, _SIGN, _ADDS, _BAR = 36, 20, 52, 64
_MOST_PATCHES = 3


@dataclass(frozen=True, eq=False)
class CircuitRow:
    """One map that feeds the value.

    Attributes
    ----------
    label : str
        Its number.
    tip : str
        Block, number, name.
    here : QImage
        The map for this image.
    likes : tuple of QImage
        What excites it most; empty while nobody knows.
    kernel : QImage
    adds : float
    block : str
        Of which block it is, where several send maps; else empty.
    """

    label: str
    tip: str
    here: QImage
    likes: tuple[QImage, ...]
    kernel: QImage
    adds: float
    block: str = ""


class CircuitView(QWidget):
    """Rows that push a value up above those that hold it back."""

    row_chosen = Signal(int)
    """A row was clicked: its place among those shown, those that push up first."""
    placed = Signal(float, float)
    """A place in the map on the right was clicked, as parts of its height and width."""

    def __init__(self) -> None:
        super().__init__()
        self._up: tuple[CircuitRow, ...] = ()
        self._down: tuple[CircuitRow, ...] = ()
        self._target = QImage()
        self._words = ("", "")
        self._mark = QPointF(-1, -1)
        self._current = -1
        self.setAccessibleName(self.tr("What feeds the map"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(360, 160)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()  # more where there is room; a layout that wraps asks for this

    @property
    def rows(self) -> tuple[CircuitRow, ...]:
        """What is shown, those that push up first."""
        return (*self._up, *self._down)

    def room_for(self) -> int:
        """Return how many rows there is room for."""
        room = self.height() - theme.px(HEAD) - 2 * theme.px(SECTION)
        return max(2, room // theme.px(LOWEST_ROW + 4))

    def show_rows(self, up: Sequence[CircuitRow], down: Sequence[CircuitRow]) -> None:
        """Show what pushes up and what holds back, the strongest first."""
        self._up, self._down, self._current = tuple(up), tuple(down), -1
        said = [f"{row.tip} {with_sign(row.adds)}" for row in self.rows]
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def show_target(
        self, picture: QImage, label: str, value: str, mark: tuple[float, float]
    ) -> None:
        """Show the map that all flows into, and where in it, as parts of height and width."""
        self._target, self._words = picture, (label, value)
        self._mark = QPointF(mark[1], mark[0])
        self.update()

    # Places --------------------------------------------------------------------------------

    @property
    def _row_height(self) -> float:
        count = max(len(self.rows), 1)
        room = self.height() - theme.px(HEAD) - 2 * theme.px(SECTION)
        return min(theme.px(HIGHEST_ROW), max(theme.px(LOWEST_ROW) * 0.6, room / count))

    def row_rect(self, index: int) -> QRectF:
        """Return where a row is drawn."""
        top = theme.px(HEAD) + theme.px(SECTION) + index * self._row_height
        if index >= len(self._up):
            top += theme.px(SECTION) if self._up else 0
        return QRectF(0, top, self.width() - self._target_width - 60, self._row_height)

    @property
    def _target_width(self) -> float:
        return theme.px(TARGET)

    @property
    def target_rect(self) -> QRectF:
        """Where the map that all flows into is drawn."""
        side = self._target_width
        last = self.row_rect(max(len(self.rows) - 1, 0)).bottom()
        middle = (theme.px(HEAD) + last) / 2
        high = side + theme.px(20)
        return QRectF(self.width() - side - 2, max(2.0, middle - high / 2), side, high)

    def _picture_rect(self) -> QRectF:
        box = self.target_rect.adjusted(8, 8, -8, -theme.px(22))
        return box

    def _columns(self) -> dict[str, QRectF]:
        """Return left edge and width of each column, by name; patches go where there is no room."""
        tile = min(theme.px(TILE), self._row_height - 6)
        head = QFontMetricsF(theme.font(theme.CAPTION)).horizontalAdvance(self.tr("map"))
        left = max(float(theme.px(_LABEL)), head + 8)
        found = {"label": QRectF(0, 0, left, 0), "here": QRectF(left, 0, tile, 0)}
        left += tile + 14
        fixed = 2 * theme.px(_SIGN) + tile + theme.px(_ADDS) + theme.px(_BAR)
        room = self.row_rect(0).width() - left - fixed
        patches = int(max(0, min(_MOST_PATCHES, (room + 2) // (tile + 2))))
        found["likes"] = QRectF(left, 0, patches * (tile + 2), 0)
        left += patches * (tile + 2)
        for name, wide in (
            ("times", theme.px(_SIGN)),
            ("kernel", tile),
            ("equals", theme.px(_SIGN)),
            ("adds", theme.px(_ADDS)),
            ("bar", theme.px(_BAR)),
        ):
            found[name] = QRectF(left, 0, wide, 0)
            left += wide
        return found

    # Painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hasFocus() and not 0 <= self._current < len(self.rows):
            paint_ring(painter, QRectF(self.rect()))
        if not self.rows:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self._columns()
        self._draw_heads(painter, columns)
        most = max(max(abs(row.adds) for row in self.rows), 1e-30)
        for index, row in enumerate(self.rows):
            self._draw_row(painter, index, row, columns, most)
        self._draw_target(painter)

    def _draw_heads(self, painter: QPainter, columns: dict[str, QRectF]) -> None:
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.color("text2"))
        for name, words in (
            ("label", self.tr("map")),
            ("here", self.tr("here")),
            ("likes", self.tr("what it likes")),
            ("kernel", self.tr("kernel")),
            ("adds", self.tr("adds")),
        ):
            if columns[name].width() > 0:
                wide = max(columns[name].width(), 44)
                box = QRectF(columns[name].left(), 0, wide + 20, theme.px(HEAD))
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(theme.font(theme.CAPTION, 600))
        for rows, first, words in (
            (self._up, 0, self.tr("PUSH IT UP")),
            (self._down, len(self._up), self.tr("HOLD IT BACK")),
        ):
            if rows:
                top = self.row_rect(first).top() - theme.px(SECTION)
                box = QRectF(0, top, self.width(), theme.px(SECTION))
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    def _draw_row(
        self,
        painter: QPainter,
        index: int,
        row: CircuitRow,
        columns: dict[str, QRectF],
        most: float,
    ) -> None:
        box = self.row_rect(index)
        tile = columns["here"].width()
        top = box.center().y() - tile / 2

        def cell(left: float) -> QRectF:
            return QRectF(round(left), round(top), round(tile), round(tile))

        colour = theme.color("validation" if row.adds >= 0 else "train")
        painter.setFont(theme.font(theme.SECONDARY, 600))
        painter.setPen(theme.color("text"))
        centre = Qt.AlignmentFlag.AlignVCenter
        label = QRectF(0, box.top(), columns["label"].width() - 4, box.height())
        words = painter.fontMetrics().elidedText(
            row.label, Qt.TextElideMode.ElideRight, int(label.width())
        )
        painter.drawText(label.translated(0, -7 if row.block else 0), centre, words)
        if row.block:
            painter.setFont(theme.font(theme.CAPTION))
            painter.setPen(theme.color("text2"))
            block = painter.fontMetrics().elidedText(
                row.block, Qt.TextElideMode.ElideLeft, int(label.width())
            )
            painter.drawText(label.translated(0, 9), centre, block)
        self._draw_pictures(painter, row, columns, cell)
        painter.setFont(theme.font(theme.BASE))
        painter.setPen(theme.color("text2"))
        for name, sign in (("times", "×"), ("equals", "=")):
            room = QRectF(columns[name].left(), box.top(), columns[name].width(), box.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, sign)
        painter.setFont(theme.font(theme.BASE, 600))
        painter.setPen(colour)
        room = QRectF(columns["adds"].left(), box.top(), columns["adds"].width() - 6, box.height())
        painter.drawText(room, centre | Qt.AlignmentFlag.AlignRight, with_sign(row.adds))
        share = abs(row.adds) / most
        bar = columns["bar"]
        wide = max(2.0, share * bar.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(bar.left(), box.center().y() - 4, wide, 8), 2, 2)
        self._draw_flow(painter, QPointF(bar.right() + 8, box.center().y()), share, row.adds >= 0)
        if index == self._current and self.hasFocus():
            paint_halo(painter, box.adjusted(0, 1, 0, -1))

    @staticmethod
    def _draw_pictures(
        painter: QPainter, row: CircuitRow, columns: dict[str, QRectF], cell: object
    ) -> None:
        assert callable(cell)
        tile = columns["here"].width()
        places = [(columns["here"].left(), row.here), (columns["kernel"].left(), row.kernel)]
        count = round(columns["likes"].width() / (tile + 2))
        for number in range(count):
            picture = row.likes[number] if number < len(row.likes) else QImage()
            places.append((columns["likes"].left() + number * (tile + 2), picture))
        for left, picture in places:
            painter.fillRect(cell(left), theme.color("well"))
            draw_picture(painter, cell(left), picture)

    def _draw_flow(self, painter: QPainter, start: QPointF, share: float, up: bool) -> None:
        target = self.target_rect
        end = QPointF(target.left(), target.center().y())
        if end.x() - start.x() < 12:
            return
        path = QPainterPath(start)
        middle = (start.x() + end.x()) / 2
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        colour = theme.color("validation" if up else "train")
        colour.setAlphaF(0.75)
        pen = QPen(colour, 1 + 5 * share)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _draw_target(self, painter: QPainter) -> None:
        box = self.target_rect
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(theme.color("block"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        inner = self._picture_rect()
        painter.fillRect(inner, theme.color("well"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(inner, self._target)
        if self._mark.x() >= 0:
            at = QPointF(
                inner.left() + self._mark.x() * inner.width(),
                inner.top() + self._mark.y() * inner.height(),
            )
            for colour, width in ((theme.color("well"), 3), (theme.color("on_accent"), 1)):
                painter.setPen(QPen(colour, width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(at, 5, 5)
        line = QRectF(box.left() + 8, inner.bottom() + 2, box.width() - 16, theme.px(18))
        painter.setPen(theme.color("text"))
        for words, align, weight in (
            (self._words[0], Qt.AlignmentFlag.AlignLeft, 400),
            (self._words[1], Qt.AlignmentFlag.AlignRight, 600),
        ):
            painter.setFont(theme.font(theme.SECONDARY, weight))
            painter.drawText(line, align | Qt.AlignmentFlag.AlignVCenter, words)

    # Choosing ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point, inner = event.position(), self._picture_rect()
        if self.rows and inner.contains(point):
            down = (point.y() - inner.top()) / inner.height()
            self.placed.emit(down, (point.x() - inner.left()) / inner.width())
            return
        for index in range(len(self.rows)):
            if self.row_rect(index).contains(point):
                self.row_chosen.emit(index)
                return

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self._row_at(event.position())
        self.setToolTip(self.rows[index].tip if index >= 0 else "")

    def _row_at(self, point: QPointF) -> int:
        places = (i for i in range(len(self.rows)) if self.row_rect(i).contains(point))
        return next(places, -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self.rows)
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and count:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._current = min(max(self._current + step, 0), count - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._current < count:
            self.row_chosen.emit(self._current)
        else:
            super().keyPressEvent(event)
