"""The scores of the classes as a table that can be sorted; a row leads to its class's mistakes."""

from __future__ import annotations

import math

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.explain.judging import EvaluationReport, class_scores
from cnndesk.gui.panels.confusion.matrix import painted_widget
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.formats import MINUS
from cnndesk.scores import ClassScore

_VALUE = Qt.ItemDataRole.UserRole
_LABEL = Qt.ItemDataRole.UserRole + 1
_BAR = Qt.ItemDataRole.UserRole + 2
BARS = ("#7AA5FF", "#F5A04D", "#5CC8DE")
"""Of precision, recall and F1."""
ROW, BAR = 30, 80
"""Pixels: height of a row, width of a bar at least."""
Index = QModelIndex | QPersistentModelIndex
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Row(QTreeWidgetItem):
    """Sorts by its numbers; what is no number comes last either way up."""

    def name(self, name: str, label: int) -> None:
        """Say which class or label the row is about."""
        self.setText(0, name)
        self.setToolTip(0, name)
        self.setData(0, _VALUE, name)
        self.setData(0, _LABEL, label)

    def number(self, column: int, value: float, words: str) -> None:
        """Put a number into a column."""
        self.setText(column, words)
        self.setData(column, _VALUE, value)
        self.setTextAlignment(column, RIGHT)

    def __lt__(self, other: QTreeWidgetItem) -> bool:
        tree = self.treeWidget()
        column = tree.sortColumn() if tree is not None else 0
        mine, theirs = self.data(column, _VALUE), other.data(column, _VALUE)
        if isinstance(mine, str):
            return bool(mine.casefold() < theirs.casefold())
        if math.isnan(mine) or math.isnan(theirs):
            falling = tree.header().sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            return math.isnan(mine) if falling else not math.isnan(mine)
        return bool(mine < theirs)


class ScoreDelegate(QStyledItemDelegate):
    """Draws a share as a bar with its number; every other cell as it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + (BAR if index.data(_BAR) else 0), ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        colour, value = index.data(_BAR), index.data(_VALUE)
        if not colour or math.isnan(value):
            return
        number = painter.fontMetrics().horizontalAdvance("100.0") + 20
        room = QRectF(option.rect).adjusted(8, 0, -number, 0)
        if room.width() < 16:
            return
        bar = QRectF(room.left(), room.center().y() - 3, min(room.width(), 2 * BAR), 6)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hairline"))
        painter.drawRoundedRect(bar, 3, 3)
        bar.setWidth(bar.width() * value)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(bar, 3, 3)
        painter.restore()


class ClassTable(QTreeWidget):
    """Images, precision, recall and F1 of every class; beside another run also what has changed."""

    chosen = Signal(int)
    """A class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Scores of the classes"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setItemDelegate(ScoreDelegate(self))
        self.header().setSortIndicatorClearable(True)
        self._filling = False
        self.currentItemChanged.connect(self._on_current)

    def show_judgement(
        self, judgement: EvaluationReport | None, before: EvaluationReport | None = None
    ) -> None:
        """Show another judgement, and how it differs from another run's on the same images."""
        kept = self.current_class
        column, order = self.sortColumn(), self.header().sortIndicatorOrder()
        self._filling = True
        self.setSortingEnabled(False)
        self.clear()
        titles = [self.tr("Class"), self.tr("Images")]
        if before is None:
            titles.append(self.tr("Taken for it"))
        for title in (self.tr("Precision"), self.tr("Recall"), self.tr("F1")):
            titles += [f"{title}, %"] if before is None else [f"{title}, %", "±"]
        if before is None:
            titles.append(self.tr("Mistakes"))
        self.setColumnCount(len(titles))
        self.setHeaderLabels(titles)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        shares = range(3, 6) if before is None else ()
        for place in shares:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        for place in range(1, len(titles)):
            self.headerItem().setTextAlignment(place, RIGHT)
        scores = class_scores(judgement) if judgement is not None else []
        earlier = class_scores(before) if before is not None else []
        for label, score in enumerate(scores):
            row = Row()
            row.name(score.name, label)
            row.setIcon(0, icons.icon("circle-fill", theme.class_color(label).name()))
            wrong = score.images - int(judgement.confusion[label, label]) if judgement else 0
            values, words = _numbers(score, earlier[label] if earlier else None, wrong)
            for place, (value, shown) in enumerate(zip(values, words, strict=True), 1):
                row.number(place, float(value), shown)
                if place in shares:
                    row.setData(place, _BAR, BARS[place - 3])
                is_change = bool(earlier) and place % 2 == 1 and place > 1
                if is_change and value == value and abs(value) >= 5e-4:
                    row.setForeground(place, theme.color("good" if value > 0 else "warning"))
            self.addTopLevelItem(row)
        self.setSortingEnabled(True)
        if column < len(titles):
            self.sortByColumn(column, order)
        self.select_class(kept)
        self._filling = False

    @property
    def current_class(self) -> int:
        """The chosen class; -1 for none."""
        item = self.currentItem()
        return int(item.data(0, _LABEL)) if item is not None else -1

    def select_class(self, label: int) -> None:
        """Choose a class without telling."""
        before, self._filling = self._filling, True
        items = (self.topLevelItem(i) for i in range(self.topLevelItemCount()))
        found = next((i for i in items if i is not None and i.data(0, _LABEL) == label), None)
        if found is not None:
            self.setCurrentItem(found)
        else:
            self.setCurrentIndex(QModelIndex())
        self._filling = before

    def whole_height(self) -> int:
        """Return how high it is with all of its rows."""
        return self.header().sizeHint().height() + ROW * self.topLevelItemCount() + 2

    def rows(self) -> list[list[str]]:
        """Return the texts as they stand, row by row."""
        items = [self.topLevelItem(i) for i in range(self.topLevelItemCount())]
        return [[item.text(c) for c in range(self.columnCount())] for item in items if item]

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and not self._filling:
            self.chosen.emit(int(item.data(0, _LABEL)))

    def picture(self, scale: float = 2.0) -> QImage:
        """Return the whole table as an image, also what would have to be scrolled to."""
        last = self.topLevelItem(self.topLevelItemCount() - 1)
        shown = self.size()
        if last is not None:
            row = self.rowHeight(self.indexFromItem(last))
            height = self.header().height() + row * self.topLevelItemCount() + 4
            self.resize(shown.width(), max(height, shown.height()))
        image = painted_widget(self, scale)
        self.resize(shown)
        return image


def _numbers(
    score: ClassScore, before: ClassScore | None, wrong: int
) -> tuple[list[float], list[str]]:
    """Return the numbers of a row and how they are written, after the name."""
    shares = (score.precision, score.recall, score.f1)
    if before is None:
        counts = [score.images, score.taken]
        return (
            [*counts, *shares, wrong],
            [*map(grouped, counts), *map(percent, shares), grouped(wrong)],
        )
    values: list[float] = [score.images]
    words = [grouped(score.images)]
    for now, then in zip(shares, (before.precision, before.recall, before.f1), strict=True):
        values += [now, now - then]
        words += [percent(now), _change(now - then)]
    return values, words


def percent(value: float) -> str:
    """Return a share as ``"97.1"``; a dash where it is not known."""
    return "–" if math.isnan(value) else f"{100 * value:.1f}"


def _change(value: float) -> str:
    if math.isnan(value):
        return "–"
    words = f"{100 * value:+.1f}"
    return "0.0" if not words.strip("+-0.") else words.replace("-", MINUS)
