"""Paints the lanes of a step, and lets the window be dragged over the input or moved by keys.

A few channels are columns (``step_columns.py``), one or many are rows; which of the pictures are
shown already is the stage's business.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cnndesk.gui.panels.stepping.step_columns import Columns, window_words
from cnndesk.gui.panels.stepping.step_lanes import Lane, Lanes
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.focus import ARROWS, paint_ring
from cnndesk.gui.widgets.formats import spoken
from cnndesk.gui.widgets.number_grid import (
    NUMBERS_FROM,
    cell_of,
    fitted,
    frame,
    hatch,
    outside_parts,
    paint_cells,
    paint_plane,
    paint_tinted,
)

GAP, MARGIN, HEAD, TOTAL, BETWEEN = 26.0, 16.0, 33.0, 108.0, 14.0
LARGEST_CELL, LARGEST_ALONE = 54.0, 72.0
ALONE, AMONG_OTHERS = 123.0, 70.0
"""Pixels a picture needs beside the others of its lane, for one lane and for several."""
_APART = 8.0
"""Pixels between a heading and the next one."""
CLEAR = 4.0
"""Pixels around a map that are free anyway, for a window that reaches into the padding."""


class StepView(QWidget):
    """Shows lanes; one row of pictures per channel."""

    picked = Signal(int, int)
    """Row and column of the input that the window was dragged to."""
    moved = Signal(int, int)
    """By how many rows and columns of the output an arrow key moves."""
    jumped = Signal(str)
    """``"first"``, ``"last"``, ``"play"``, ``"next channel"`` or ``"previous channel"``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes = Lanes((), ())
        self._grids_shown, self._total_shown = 99, True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(self.tr("The step, number by number"))
        self.setCursor(Qt.CursorShape.ArrowCursor)

    @property
    def lanes(self) -> Lanes:
        """What is shown."""
        return self._lanes

    def show_lanes(self, lanes: Lanes, grids: int = 99, *, total: bool = True) -> None:
        """Show another step.

        Parameters
        ----------
        lanes : Lanes
        grids : int
            Columns of numbers that are shown already.
        total : bool
            Whether the sums are.
        """
        self._lanes = lanes
        self._grids_shown, self._total_shown = grids, total
        self._resize()
        self.update()

    # Where things are ----------------------------------------------------------------------

    @property
    def _columns(self) -> Columns | None:
        """The columns that the channels stand in; None where they stand in rows."""
        if not Columns.suit(self._lanes, self.width()):
            return None
        height = self._seen_height if len(self._lanes.lanes) == 1 else self.height()
        return Columns(self._lanes, self.width(), height)

    @property
    def _side(self) -> float:
        """Side of the square that a grid may fill."""
        lanes = self._lanes
        first = lanes.lanes[0]
        planes = 1.15 if first.plane is not None else 0.0
        total = TOTAL if first.total is not None else 0.0
        names = self._names_width()
        if self._is_stacked:
            planes = total = 0.0
        room = self.width() - 2 * MARGIN - GAP * len(first.grids) - total - names
        most = {1: 380.0, 2: 200.0, 3: 190.0}.get(len(lanes.lanes), 132.0)
        if len(lanes.lanes) == 1:
            most = max(200.0, min(most, (self._seen_height - HEAD - 2 * BETWEEN) / (planes or 1)))
        return max(40.0, min(most, room / (len(first.grids) + planes)))

    @property
    def _seen_height(self) -> float:
        """Height of what can be seen at once."""
        around = self.parentWidget()
        return around.height() if around is not None else self.height()

    @property
    def _is_stacked(self) -> bool:
        """Whether input maps stand above their grids, for want of room beside them."""
        first = self._lanes.lanes[0]
        if first.plane is None:
            return False
        least = ALONE if len(self._lanes.lanes) == 1 else AMONG_OTHERS
        return self.width() < least * (len(first.grids) + 1) + 100 + TOTAL

    @property
    def _plane_side(self) -> float:
        if self._is_stacked:
            most = 320.0 if len(self._lanes.lanes) == 1 else 110.0
            return max(60.0, min(most, self.width() - 2 * MARGIN))
        return self._side * 1.15

    def _names_width(self) -> float:
        if not self._lanes.row_names:
            return 0.0
        metrics = QFontMetricsF(theme.font(theme.SECONDARY))
        return 10 + max(metrics.horizontalAdvance(name) for name in self._lanes.row_names)

    def _size(self, values_shape: tuple[int, ...], side: float) -> tuple[float, float]:
        width, height = fitted(values_shape, side)
        alone = self._lanes.lanes[0].plane is None  # a vector, not the column of a kernel
        if values_shape[1] == 1 and values_shape[0] > (1 if alone else 3):
            return 86.0, min(26.0 * values_shape[0], 520.0)
        largest = LARGEST_ALONE if len(self._lanes.lanes) == 1 else LARGEST_CELL
        scale = min(1.0, largest / (width / values_shape[1]))
        return width * scale, height * scale

    @property
    def _pitch(self) -> float:
        lane, side = self._lanes.lanes[0], self._side
        heights = [self._size(grid.values.shape, side)[1] for grid in lane.grids]
        if self._is_stacked:
            return self._plane_side + HEAD + max(heights) + BETWEEN + 46
        if lane.plane is not None:
            heights.append(fitted(lane.plane.shape, side * 1.15)[1])
        named = 18.0 if lane.plane is None and lane.name else 0.0
        return max(heights) + BETWEEN + named

    def _plane_box(self, number: int) -> QRectF:
        lane = self._lanes.lanes[number]
        assert lane.plane is not None
        width, height = fitted(lane.plane.shape, self._plane_side)
        columns = self._columns
        if columns is not None:
            box = columns.plane(number)
            width, height = box.width(), box.height()
        elif self._is_stacked:
            box = QRectF(MARGIN, HEAD + number * self._pitch, width, height)
        else:
            middle = HEAD + number * self._pitch + (self._pitch - BETWEEN) / 2
            left = MARGIN + (self._side * 1.15 - width) / 2
            box = QRectF(left, middle - height / 2, width, height)
        # Smaller on each side, so that a window has room to stand out into the padding.
        reach = self._lanes.reach if lane.window is not None else 0
        inset = max(0.0, reach * width / (lane.plane.shape[1] + 2 * reach) - CLEAR)
        scale = 1 - 2 * inset / max(width, height)
        return QRectF(box.left() + inset, box.top() + inset, width * scale, height * scale)

    def _grid_box(self, number: int, place: int) -> QRectF:
        columns = self._columns
        if columns is not None:
            return columns.grid(number, place)
        lane, side = self._lanes.lanes[number], self._side
        left = MARGIN + self._names_width()
        stacked = self._is_stacked
        if lane.plane is not None and not stacked:
            left += side * 1.15
        for grid in lane.grids[:place]:
            left += self._gap(lane, grid.sign) + self._column(lane, grid.values.shape, side)
        left += self._gap(lane, lane.grids[place].sign)
        width, height = self._size(lane.grids[place].values.shape, side)
        if stacked:
            top = HEAD + number * self._pitch + self._plane_side + HEAD
            return QRectF(left - GAP, top, width, height)
        middle = HEAD + number * self._pitch + (self._pitch - BETWEEN) / 2
        if lane.plane is None and lane.name:
            middle += 9
        return QRectF(left, middle - height / 2, width, height)

    def _gap(self, lane: Lane, sign: str) -> float:
        return GAP if sign or lane.plane is not None else 0.0

    def _column(self, lane: Lane, shape: tuple[int, ...], side: float) -> float:
        return max(min(96.0, side), self._size(shape, side)[0])

    def _resize(self) -> None:
        columns = self._columns
        if columns is not None:
            self.setMinimumHeight(math.ceil(columns.least_height))
        elif self._lanes.lanes:
            self.setMinimumHeight(math.ceil(HEAD + self._pitch * len(self._lanes.lanes) + 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._resize()

    # Painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        if not self._lanes.lanes:
            return
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()))
        columns = self._columns
        if columns is not None:
            for number in range(len(self._lanes.lanes)):
                self._paint_column(painter, columns, number)
            return
        self._paint_heads(painter)
        pitch = self._pitch
        for number in range(len(self._lanes.lanes)):
            top = HEAD + number * pitch
            if top < event.rect().bottom() and top + pitch > event.rect().top():
                self._paint_lane(painter, number)

    def _paint_column(self, painter: QPainter, columns: Columns, number: int) -> None:
        """Paint a channel as a column: its map, two rows of grids, its sum."""
        lane, heads = self._lanes.lanes[number], self._lanes.heads[1:]
        if number:
            x = number * columns.column
            painter.setPen(theme.color("hairline"))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        self._paint_title(painter, columns, number, lane)
        self._paint_plane(painter, number, lane)
        if lane.window is not None and columns.has_words_beside:
            self._paint_words_beside(painter, columns, number, lane)
        for place, grid in enumerate(lane.grids[: self._grids_shown]):
            painter.setFont(theme.font(theme.SECONDARY))
            painter.setPen(theme.color("text2"))
            room = int(columns.grid(number, place).width()) + 30
            words = painter.fontMetrics().elidedText(
                heads[place], Qt.TextElideMode.ElideRight, room
            )
            painter.drawText(columns.label(number, place), words)
            if place % 2 and grid.sign:
                self._paint_sign(painter, columns.sign(number, place), grid.sign)
            paint_cells(
                painter,
                columns.grid(number, place),
                grid.values,
                grid.limit,
                inside=grid.inside,
                chosen=grid.chosen,
                factor=10.0**-grid.power,
            )
        if lane.total is not None and self._total_shown:
            self._paint_sign(painter, columns.sign(number, 3), "Σ")
            words = spoken(lane.total, sign=True)
            self._paint_total(painter, columns.total(number), words, theme.PANEL_TITLE)

    def _paint_title(self, painter: QPainter, columns: Columns, number: int, lane: Lane) -> None:
        left = columns.left(number)
        if lane.tint:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(lane.tint))
            painter.drawEllipse(QPointF(left + 4, 23), 4, 4)
            left += 16
        painter.setFont(theme.font(theme.PANEL_TITLE, 600))
        painter.setPen(theme.color("text"))
        painter.drawText(QPointF(left, 28), lane.name)
        left += painter.fontMetrics().horizontalAdvance(lane.name) + 9
        painter.setFont(theme.font(theme.SECONDARY))
        painter.setPen(theme.color("text2"))
        if columns.is_wide and lane.window is not None:
            words = "  ".join(window_words(lane, self.tr("rows"), self.tr("columns")))
        elif lane.tint:
            words = self.tr("channel {n} of {of}").format(n=number + 1, of=len(self._lanes.lanes))
        else:
            return  # its name says its number already
        painter.drawText(QPointF(left, 28), words)

    def _paint_words_beside(
        self, painter: QPainter, columns: Columns, number: int, lane: Lane
    ) -> None:
        box = columns.plane(number)
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.color("text2"))
        for place, words in enumerate(window_words(lane, self.tr("rows"), self.tr("columns"))):
            painter.drawText(QPointF(box.right() + 12, box.top() + 11 + 14 * place), words)

    def _paint_plane(self, painter: QPainter, number: int, lane: Lane) -> None:
        """Paint an input map, in its colour where it is one of the image's, with the window."""
        assert lane.plane is not None
        box = self._plane_box(number)
        limit, is_signed = self._lanes.limit, self._lanes.is_signed
        if lane.tint and not self._lanes.are_gradients and not self._has_numbers(number):
            planes = [one.plane for one in self._lanes.lanes if one.plane is not None]
            low = min(float(plane.min()) for plane in planes)
            high = max(float(plane.max()) for plane in planes)
            paint_tinted(painter, box, lane.plane, (low, high), lane.tint)
        elif self._has_numbers(number):
            paint_cells(painter, box, lane.plane, limit, is_signed=is_signed)
        else:
            paint_plane(painter, box, lane.plane, limit, is_signed=is_signed)
        if lane.window is not None:
            self._paint_window(painter, box, lane)

    def _paint_total(self, painter: QPainter, box: QRectF, words: str, size: int) -> None:
        painter.setPen(theme.color("border"))
        painter.setBrush(theme.color("field"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(theme.font(size, 600))
        painter.setPen(theme.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_heads(self, painter: QPainter) -> None:
        painter.setFont(theme.font(theme.SECONDARY, 600))
        painter.setPen(theme.color("text2"))
        lane, heads = self._lanes.lanes[0], list(self._lanes.heads)
        stacked = self._is_stacked
        if lane.plane is not None and heads:
            left = self._plane_box(0).left()
            beside = self.width() if stacked else self._grid_box(0, 0).left() - _APART
            _paint_head(painter, QRectF(left, 0, beside - left, HEAD), heads.pop(0))
        for place, head in enumerate(heads[: len(lane.grids)]):
            box = self._grid_box(0, place)
            room = self._column(lane, lane.grids[place].values.shape, self._side) + GAP - _APART
            top = box.top() - HEAD if stacked else 0.0
            _paint_head(painter, QRectF(box.left(), top, room, HEAD), head)
        if lane.total is not None and len(heads) > len(lane.grids) and not stacked:
            _paint_head(painter, QRectF(self._total_box(0).left(), 0, TOTAL, HEAD), heads[-1])

    def _total_box(self, number: int) -> QRectF:
        lane = self._lanes.lanes[number]
        last = self._grid_box(number, len(lane.grids) - 1)
        if self._is_stacked:
            return QRectF(MARGIN + GAP, last.bottom() + 12, TOTAL - GAP - 4, 32)
        left = last.left() + self._column(lane, lane.grids[-1].values.shape, self._side) + GAP
        return QRectF(left, last.center().y() - 16, TOTAL - GAP - 4, 32)

    def _paint_lane(self, painter: QPainter, number: int) -> None:
        lane = self._lanes.lanes[number]
        if lane.plane is not None:
            self._paint_plane(painter, number, lane)
        if lane.name and (len(self._lanes.lanes) > 1 or not self._has_numbers(number)):
            self._paint_name(painter, number, lane)
        for place, grid in enumerate(lane.grids[: self._grids_shown]):
            box = self._grid_box(number, place)
            if grid.sign and not (place == 0 and self._is_stacked):
                self._paint_sign(
                    painter, QRectF(box.left() - GAP, box.top(), GAP, box.height()), grid.sign
                )
            paint_cells(
                painter,
                box,
                grid.values,
                grid.limit,
                inside=grid.inside,
                chosen=grid.chosen,
                factor=10.0**-grid.power,
            )
            if place == 0 and self._lanes.row_names:
                self._paint_row_names(painter, box)
        if lane.total is not None and self._total_shown:
            box = self._total_box(number)
            sign = "Σ" if len(lane.grids) > 1 else "="
            self._paint_sign(painter, QRectF(box.left() - GAP, box.top(), GAP, 32), sign)
            words = spoken(lane.total, sign=len(lane.grids) > 1)
            self._paint_total(painter, box, words, theme.BASE)

    def _has_numbers(self, number: int) -> bool:
        """Whether the cells of an input map are large enough to be written into."""
        plane = self._lanes.lanes[number].plane
        return plane is not None and (
            self._plane_box(number).width() / plane.shape[1] >= NUMBERS_FROM
        )

    def _paint_sign(self, painter: QPainter, box: QRectF, sign: str) -> None:
        painter.setFont(theme.font(theme.PANEL_TITLE))
        painter.setPen(theme.color("text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)

    def _paint_name(self, painter: QPainter, number: int, lane: Lane) -> None:
        painter.setFont(theme.font(theme.CAPTION))
        if lane.plane is None:
            painter.setPen(theme.color("text3"))
            top = HEAD + number * self._pitch
            painter.drawText(QPointF(MARGIN, top + 12), lane.name)
            return
        box = self._plane_box(number)
        width = painter.fontMetrics().horizontalAdvance(lane.name) + 12
        chip = QRectF(box.left() + 4, box.top() + 4, width, 17)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = theme.color("well")
        ground.setAlphaF(0.78)
        painter.setBrush(ground)
        painter.drawRoundedRect(chip, 3, 3)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, lane.name)

    def _paint_window(self, painter: QPainter, box: QRectF, lane: Lane) -> None:
        assert lane.plane is not None
        assert lane.window is not None
        top, left, rows, columns = lane.window
        across, down = box.width() / lane.plane.shape[1], box.height() / lane.plane.shape[0]
        window = QRectF(
            box.left() + left * across, box.top() + top * down, columns * across, rows * down
        )
        if not box.contains(window):
            for part in outside_parts(window, box):
                hatch(painter, part)
        frame(painter, window)

    def _paint_row_names(self, painter: QPainter, box: QRectF) -> None:
        names = self._lanes.row_names
        high = box.height() / max(1, self._lanes.lanes[0].grids[0].values.shape[0])
        painter.setFont(theme.font(theme.SECONDARY))
        painter.setPen(theme.color("text2"))
        for row, name in enumerate(names):
            line = QRectF(MARGIN, box.top() + row * high, box.left() - MARGIN - 8, high)
            painter.drawText(
                line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name
            )

    # Events --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pick(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._pick(event.position())

    def _pick(self, point: QPointF) -> None:
        for number, lane in enumerate(self._lanes.lanes):
            if lane.plane is not None and lane.window is not None:
                cell = cell_of(self._plane_box(number), lane.plane.shape, point)
                if cell is not None:
                    self.picked.emit(*cell)
                    return

    def plane_point(self, number: int, row: int, column: int) -> QPointF:
        """Return where a cell of a lane's input map is painted."""
        lane, box = self._lanes.lanes[number], self._plane_box(number)
        assert lane.plane is not None
        across, down = box.width() / lane.plane.shape[1], box.height() / lane.plane.shape[0]
        return QPointF(box.left() + (column + 0.5) * across, box.top() + (row + 0.5) * down)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.text_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def text_at(self, point: QPointF) -> str:
        """Return the number under a point with all its digits; empty where there is none."""
        for number, lane in enumerate(self._lanes.lanes):
            for place, grid in enumerate(lane.grids[: self._grids_shown]):
                cell = cell_of(self._grid_box(number, place), grid.values.shape, point)
                if cell is not None:
                    if grid.inside is not None and not grid.inside[cell]:
                        return self.tr("padding: 0")
                    return f"{float(grid.values[cell]):.8g}".replace("-", "−")
            if lane.plane is not None:
                cell = cell_of(self._plane_box(number), lane.plane.shape, point)
                if cell is not None:
                    value = f"{float(lane.plane[cell]):.8g}".replace("-", "−")
                    return self.tr("row {r}, column {c}: {v}").format(
                        r=cell[0] + 1, c=cell[1] + 1, v=value
                    )
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        jumps = {
            Qt.Key.Key_Home: "first",
            Qt.Key.Key_End: "last",
            Qt.Key.Key_Space: "play",
            Qt.Key.Key_PageDown: "next channel",
            Qt.Key.Key_PageUp: "previous channel",
        }
        if key in ARROWS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.moved.emit(*ARROWS[key])
        elif key in jumps:
            self.jumped.emit(jumps[key])
        else:
            super().keyPressEvent(event)


def _paint_head(painter: QPainter, room: QRectF, words: str) -> None:
    """Paint a heading in one line or two; what has no room in two ends in dots."""
    room = room.adjusted(0, 0, 0, -1)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    needed = painter.boundingRect(room, int(flags), words)
    if needed.height() > room.height() or needed.width() > room.width():
        words = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(room.width())
        )
    painter.drawText(room, int(flags), words)
