"""The table of the laboratory: small curves, where runs lie, mean and spread, and what they do."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from cnndesk.gui.panels.laboratory.colours import colour_of
from cnndesk.gui.panels.laboratory.table_model import RIGHT, SORTS, Column, Index, TableModel
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.plots.series import nice_ticks
from cnndesk.laboratory.table import DONE, FAILED, GIVEN_UP, RUNNING, WAITING, RunState

ROW = 28
_INDENT = 14
_MOST_MEASURED = 40
_CURVE, _RANGE = 116, 110
_GIVEN_UP = (Column.TEST, Column.TIME, Column.RANGE, Column.RUNS, Column.CURVE)
"""Columns that are left out first where there is little room."""

_ICONS = {
    DONE: ("check", "good"),
    RUNNING: ("play-fill", "accent"),
    WAITING: ("hourglass", "text3"),
    FAILED: ("warning-circle", "error"),
    GIVEN_UP: ("prohibit", "text3"),
}


class LaboratoryDelegate(QStyledItemDelegate):
    """Draws the cells."""

    def __init__(self, model: TableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(theme.font(theme.BASE, 600))
        return QSize(metrics.horizontalAdvance(str(index.data())) + 24, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, box = self._model, option.rect
        run, column = model.run(index), Column(index.column())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.color("accent_soft"))
        elif run is None:
            painter.fillRect(box, theme.color("hover", 90))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, theme.color("hairline"))
        match column:
            case Column.CURVE:
                self._paint_curves(painter, box, index)
            case Column.RANGE:
                self._paint_range(painter, box, index)
            case Column.STATE:
                self._paint_state(painter, box, index)
            case _:
                self._paint_words(painter, box, index)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, index: Index) -> None:
        run = self._model.run(index)
        heads = run is None
        quiet = run is not None and run.state == WAITING
        left = 8
        if index.column() == Column.NAME and heads:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour_of(self._model.place(index))))
            painter.drawEllipse(QPointF(box.left() + 8, box.center().y() + 0.5), 4, 4)
            left = 20
        bold = heads and index.column() in (Column.NAME, Column.SCORE)
        painter.setFont(theme.font(theme.BASE, 600 if bold else 400))
        role = "text3" if quiet else "text2" if index.column() == Column.TEST else "text"
        painter.setPen(theme.color(role))
        inside = box.adjusted(left, 0, -8, -1)
        side = (
            Qt.AlignmentFlag.AlignRight if index.column() in RIGHT else Qt.AlignmentFlag.AlignLeft
        )
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | side, words)

    def _paint_curves(self, painter: QPainter, box: QRect, index: Index) -> None:
        """Draw the score after each epoch, of all runs of a variant over each other."""
        runs = self._model.runs(index)
        area = QRectF(box).adjusted(8, 6, -12, -7)
        low, high = self._curve_span()
        several = len(runs) > 1
        for run in runs:
            colour = QColor(colour_of(self._model.place(index)))
            if several:
                colour.setAlpha(130)
            longest = max(run.plan.epochs - 1, 1)
            points = [
                QPointF(
                    area.left() + area.width() * place / longest,
                    area.bottom() - area.height() * (_between(value, low, high)),
                )
                for place, value in enumerate(run.curve)
                if math.isfinite(value)
            ]
            if not points:
                continue
            painter.setPen(QPen(colour, 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(points))
            if not several:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawEllipse(points[-1], 2.2, 2.2)

    def _curve_span(self) -> tuple[float, float]:
        return _span([v for run in self._all_runs() for v in run.curve])

    def _all_runs(self) -> list[RunState]:
        table = self._model.table
        return [] if table is None else [run for runs in table.runs.values() for run in runs]

    def range_span(self) -> tuple[float, float]:
        """Return between which scores the runs lie."""
        low, high = _span([r.score for r in self._all_runs() if r.state in (DONE, GIVEN_UP)])
        room = 0.08 * (high - low) or 0.02
        return low - room, high + room

    def _paint_range(self, painter: QPainter, box: QRect, index: Index) -> None:
        """Draw where the scores lie: a dot each; of a variant mean and deviation."""
        low, high = self.range_span()
        area = QRectF(box).adjusted(8, 0, -8, 0)
        middle = box.center().y() + 0.5
        ticks, _ = nice_ticks(low, high, 5)
        painter.setPen(QPen(theme.color("grid"), 1))
        for tick in ticks:
            x = round(area.left() + area.width() * _between(tick, low, high)) + 0.5
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        colour = QColor(colour_of(self._model.place(index)))

        def at(value: float) -> float:
            return area.left() + area.width() * _between(value, low, high)

        run = self._model.run(index)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if run is not None:
            if run.state in (DONE, GIVEN_UP) and math.isfinite(run.score):
                painter.drawEllipse(QPointF(at(run.score), middle), 3, 3)
            return
        one = self._model.variant(index)
        if not one.count:
            return
        painter.drawEllipse(QPointF(at(one.mean), middle), 4, 4)
        if one.count > 1:
            painter.setPen(QPen(colour, 2))
            ends = at(one.mean - one.spread), at(one.mean + one.spread)
            painter.drawLine(QPointF(ends[0], middle), QPointF(ends[1], middle))
            for x in ends:
                painter.drawLine(QPointF(x, middle - 4), QPointF(x, middle + 4))

    def _paint_state(self, painter: QPainter, box: QRect, index: Index) -> None:
        run = self._model.run(index)
        runs = self._model.runs(index)
        states = {r.state for r in runs}
        if run is None and len(runs) > 1:
            state = next((s for s in (RUNNING, FAILED) if s in states), "")
        else:
            state = runs[0].state
        left = 8
        if state in _ICONS:
            name, role = _ICONS[state]
            icon = QRectF(box.left() + 8, box.center().y() - 6.5, 14, 14)
            icons.paint(painter, name, icon, role)
            left = 28
        painter.setFont(theme.font(theme.BASE))
        painter.setPen(theme.color("text3" if state == WAITING else "text"))
        inside = box.adjusted(left, 0, -4, -1)
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, words)


def _span(values: list[float]) -> tuple[float, float]:
    known = [value for value in values if math.isfinite(value)]
    if not known:
        return 0.0, 1.0
    low, high = min(known), max(known)
    return (low, high) if high > low else (low - 0.5, high + 0.5)


def _between(value: float, low: float, high: float) -> float:
    return min(max((value - low) / (high - low), 0.0), 1.0)


class LaboratoryHeader(QHeaderView):
    """The heads; over the scores stand their ticks."""

    def __init__(self, delegate: LaboratoryDelegate, model: TableModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._delegate, self._model = delegate, model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(20)
        self.setFixedHeight(ROW + 2)
        self.setSortIndicatorShown(False)

    def paintSection(self, painter: QPainter, box: QRect, column: int) -> None:
        painter.save()
        painter.fillRect(box, theme.color("panel"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, theme.color("hairline"))
        painter.setFont(theme.font(theme.SECONDARY))
        painter.setPen(theme.color("text2"))
        if column == Column.RANGE:
            self._paint_ticks(painter, box)
        else:
            self._paint_head(painter, box, column)
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRect, column: int) -> None:
        words = str(self._model.headerData(column, Qt.Orientation.Horizontal))
        inside = box.adjusted(8, 0, -8, 0)
        side = Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft
        sorted_by = self.sortIndicatorSection() == column and column in SORTS
        if sorted_by:
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            name = "caret-up" if up else "caret-down"
            mark = QRectF(inside.right() - 11, box.center().y() - 5, 11, 11)
            icons.paint(painter, name, mark, "text2")
            inside = inside.adjusted(0, 0, -15, 0)
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | side, words)

    def _paint_ticks(self, painter: QPainter, box: QRect) -> None:
        if self._model.plan is None:
            return
        low, high = self._delegate.range_span()
        area = QRectF(box).adjusted(8, 0, -8, 0)
        ticks, decimals = nice_ticks(low, high, 4)
        percent = self._model.metric.key == "accuracy"
        for tick in ticks:
            x = area.left() + area.width() * _between(tick, low, high)
            words = f"{100 * tick:.{max(0, decimals - 2)}f}" if percent else f"{tick:.{decimals}f}"
            painter.drawText(
                QRectF(x - 30, box.top(), 60, box.height()), Qt.AlignmentFlag.AlignCenter, words
            )


class LaboratoryTable(QTreeView):
    """The table.

    Parameters
    ----------
    parent : QWidget, optional
    """

    chosen = Signal(str)
    """The id of the variant that is selected, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TableModel(self)
        delegate = LaboratoryDelegate(self.rows, self)
        self.setModel(self.rows)
        self.setItemDelegate(delegate)
        self.setHeader(LaboratoryHeader(delegate, self.rows, self))
        self.setAccessibleName(self.tr("Variants and their runs"))
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
        self.setTabKeyNavigation(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header().setStretchLastSection(False)
        self.selectionModel().currentChanged.connect(self._on_current)

    def _on_current(self, index: QModelIndex, _: QModelIndex) -> None:
        self.chosen.emit(self.rows.variant(index).id if index.isValid() else "")

    def share_room(self) -> None:
        """Give numbers what they need, and names the rest."""
        width = self.viewport().width()
        metrics = QFontMetrics(theme.font(theme.BASE, 600))
        needed = {Column.CURVE: _CURVE, Column.RANGE: _RANGE}
        samples = {
            Column.SCORE: (self.tr("Kept, validation"), 30),
            Column.TEST: (self.tr("sealed"), 18),
            Column.TIME: ("1:02:03", 18),
            Column.STATE: (self.tr("epoch {n} of {all}").format(n=88, all=88), 36),
        }
        for column, (sample, room) in samples.items():
            needed[column] = metrics.horizontalAdvance(sample) + room
        needed[Column.RUNS] = self._longest(Column.RUNS) + 20
        name = self._longest(Column.NAME) + 48
        hidden: list[Column] = []
        for column in _GIVEN_UP:
            if width - sum(w for c, w in needed.items() if c not in hidden) < min(name, 160):
                hidden.append(column)
        rest = width - sum(w for c, w in needed.items() if c not in hidden)
        name = max(80, min(rest, name))
        needed[Column.NAME] = name
        spare = max(0, rest - name)
        if Column.RANGE not in hidden:  # where scores lie is what one compares
            needed[Column.RANGE] += spare
        else:
            needed[Column.NAME] += spare
        for column in Column:
            self.setColumnHidden(column, column in hidden)
            self.setColumnWidth(column, needed[column])

    def _longest(self, column: Column) -> int:
        """Return the width of the longest words of a column."""
        metrics, rows = QFontMetrics(theme.font(theme.BASE, 600)), self.rows
        words = [str(rows.headerData(column, Qt.Orientation.Horizontal))]
        for row in range(rows.rowCount()):
            above = rows.index(row, column)
            words.append(str(above.data()))
            parent = rows.index(row, 0)
            words += [
                str(rows.index(n, column, parent).data())
                for n in range(min(rows.rowCount(parent), _MOST_MEASURED))
            ]
        return max(metrics.horizontalAdvance(word) for word in words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_room()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for another type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.share_room()
