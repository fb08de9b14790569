"""The table of runs: what each is called, what it did otherwise, and what came of it.

A click shows a run's curves beside those of the present one, a click on their sample hides them
again; a double click names the run.
Several seeds of the same recipe are told apart, and their mean and spread stand below the table.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import IntEnum
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.judging.sealing import is_sealed
from cnndesk.gui.panels.training.run_words import best_tip, while_learning_tip
from cnndesk.gui.session.next_run import differs, seeds_of
from cnndesk.gui.session.runs import Run
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import text

ROW = 28
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from the left."""

    SAMPLE = 0
    NUMBER = 1
    NAME = 2
    DIFFERS = 3
    SEED = 4
    EPOCHS = 5
    TRAINING = 6
    VALIDATION = 7
    TEST = 8
    MENU = 9


_RIGHT = (Column.SEED, Column.EPOCHS, Column.TRAINING, Column.VALIDATION, Column.TEST)
_GIVEN_UP = (Column.SEED, Column.EPOCHS, Column.TRAINING)
"""Columns that are left out first where there is little room, the last one first."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("RunTable", words)


def _head(column: int) -> str:
    return {
        Column.NUMBER: _tr("Run"),
        Column.NAME: _tr("Name and note"),
        Column.DIFFERS: _tr("What differs"),
        Column.SEED: _tr("Seed"),
        Column.EPOCHS: _tr("Epochs"),
        Column.TRAINING: _tr("Training"),
        Column.VALIDATION: _tr("Best validation"),
        Column.TEST: _tr("Test"),
    }.get(Column(column), "")


class RunModel(QAbstractTableModel):
    """The runs as rows, the present one first."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._training = Training.of(workspace)
        self.runs: list[Run] = []
        self._differs: list[tuple[str, str]] = []

    def refresh(self) -> None:
        """Take the runs as they are now."""
        runs = [run for run in self._training.runs if len(run.history.steps) or run.is_present]
        found = [differs(run, older) for run, older in zip(runs, [*runs[1:], None], strict=False)]
        said = [(one.short, one.full) for one in found]
        if runs == self.runs and said == self._differs:
            self._tell_changed()
            return
        self.beginResetModel()
        self.runs, self._differs = runs, said
        self.endResetModel()

    def _tell_changed(self) -> None:
        if self.runs:
            last = self.index(len(self.runs) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.runs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == Column.NAME else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _head(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = section in _RIGHT
            return Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            )
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        run, column = self.runs[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(index.row(), column)
        if role == Qt.ItemDataRole.UserRole:
            return run
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _RIGHT:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        return None

    def words(self, row: int, column: int) -> str:
        """Return what a cell says."""
        run = self.runs[row]
        metric, done = run.history.metric, len(run.history.epochs)
        match Column(column):
            case Column.NUMBER:
                return str(run.number or "")
            case Column.NAME:
                return f"{run.name} {run.info.note}".rstrip()
            case Column.DIFFERS:
                return self._differs[row][0]
            case Column.SEED:
                return "" if run.seed is None else str(run.seed)
            case Column.EPOCHS:
                planned = run.is_present and done < run.epochs
                return f"{done} / {run.epochs}" if planned else grouped(done)
            case Column.TRAINING:
                return metric.text(run.last_training, 1)
            case Column.VALIDATION:
                return metric.text(run.best_validation, 1)
            case Column.TEST:
                return self._test(run)
            case Column.MENU:
                return _tr("More about {run}").format(run=run.name)
        return ""

    def _test(self, run: Run) -> str:
        if run.info.test is not None:
            return run.history.metric.text(run.info.test.value, 1)
        dataset = self._workspace.dataset
        if dataset is not None and not len(dataset.whole["test"]):
            return "–"
        return _tr("sealed") if dataset is None or is_sealed(self._workspace, "test") else "–"

    def is_sealed(self, row: int) -> bool:
        """Whether the test cell of a row says that nobody has looked."""
        return self.words(row, Column.TEST) == _tr("sealed")

    def _tip(self, row: int, column: int) -> str:
        run = self.runs[row]
        if column in (Column.SAMPLE, Column.NUMBER) and not run.is_present:
            return _tr("Hide its curves") if run.shown else _tr("Show its curves, dashed")
        if column == Column.NAME:
            return _tr("{words}\nDouble click to change name and note").format(
                words=self.words(row, column)
            )
        if column == Column.DIFFERS:
            return self._differs[row][1]
        if column == Column.TEST and run.info.test is not None:
            test = run.info.test
            return _tr("On {n} test images, epoch {epoch}, measured {date}").format(
                n=grouped(test.images), epoch=test.epoch, date=test.date
            )
        if column == Column.TRAINING and len(run.history.epochs):
            return while_learning_tip(len(run.history.epochs))
        if column == Column.VALIDATION and (words := best_tip(run)):
            return words
        return self.words(row, column)


class NameEditor(QWidget):
    """Name and note of a run, to be typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.name, self.note = QLineEdit(self), QLineEdit(self)
        self.name.setAccessibleName(_tr("Name of the run"))
        self.note.setAccessibleName(_tr("Note on the run"))
        self.note.setPlaceholderText(_tr("note"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for field in (self.name, self.note):
            field.setMaxLength(200)
            row.addWidget(field, 1)
        self.setFocusProxy(self.name)


class RunDelegate(QStyledItemDelegate):
    """Draws a sample of the line, name with note, the lock; edits name and note."""

    def __init__(self, rename: Callable[[Run, str, str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._rename = rename

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, RunModel)
        run: Run = index.data(Qt.ItemDataRole.UserRole)
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(theme.font(theme.BASE))
        if run.is_present or selected:
            painter.fillRect(box, theme.color("accent_soft"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, theme.color("hairline"))
        inside = box.adjusted(7, 0, -7, -1)
        if index.column() == Column.SAMPLE:
            _draw_sample(painter, box, run)
        elif index.column() == Column.NAME:
            _draw_name(painter, inside, run)
        elif index.column() == Column.MENU:
            dots = QRect(box.center().x() - 8, box.center().y() - 8, 16, 16)
            icons.paint(painter, "dots-three", dots.toRectF(), "text2")
        elif index.column() == Column.TEST and model.is_sealed(index.row()):
            _draw_sealed(painter, inside)
        else:
            _draw_words(painter, inside, index, run)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(theme.font(theme.BASE, 600))
        return QSize(metrics.horizontalAdvance(str(index.data())) + 16, ROW)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        return NameEditor(parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, NameEditor)
        run: Run = index.data(Qt.ItemDataRole.UserRole)
        editor.name.setText(run.name)
        editor.note.setText(run.info.note)
        editor.name.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, NameEditor)
        self._rename(index.data(Qt.ItemDataRole.UserRole), editor.name.text(), editor.note.text())


def _draw_sample(painter: QPainter, box: QRect, run: Run) -> None:
    if not (run.is_present or run.shown):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme.color("train") if run.is_present else QColor(run.colour)
    pen = QPen(colour, 2)
    if not run.is_present:
        pen.setDashPattern((2.5, 2.0))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    middle = box.center().y()
    painter.drawLine(box.x() + 7, middle, box.x() + 21, middle)


def _draw_name(painter: QPainter, box: QRect, run: Run) -> None:
    flags = Qt.AlignmentFlag.AlignVCenter
    bold = theme.font(theme.BASE, 600)
    painter.setFont(bold)
    painter.setPen(theme.color("text"))
    metrics = QFontMetrics(bold)
    name = metrics.elidedText(run.name, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, flags, name)
    rest = box.adjusted(metrics.horizontalAdvance(name) + 6, 0, 0, 0)
    if rest.width() > 20 and run.info.note:
        plain = theme.font(theme.BASE)
        painter.setFont(plain)
        painter.setPen(theme.color("text2"))
        words = QFontMetrics(plain).elidedText(
            run.info.note, Qt.TextElideMode.ElideRight, rest.width()
        )
        painter.drawText(rest, flags, words)


def _draw_sealed(painter: QPainter, box: QRect) -> None:
    words = _tr("sealed")
    painter.setPen(theme.color("text2"))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
    left = box.right() - painter.fontMetrics().horizontalAdvance(words) - 18
    icon = QRect(left, box.center().y() - 6, 13, 13)
    icons.paint(painter, "lock-simple", icon.toRectF(), "text2")


def _draw_words(painter: QPainter, box: QRect, index: Index, run: Run) -> None:
    quiet = index.column() == Column.DIFFERS
    painter.setPen(theme.color("text2" if quiet else "text"))
    side = index.data(Qt.ItemDataRole.TextAlignmentRole)
    flags = Qt.AlignmentFlag.AlignVCenter if side is None else side
    words = painter.fontMetrics().elidedText(
        str(index.data()), Qt.TextElideMode.ElideRight, box.width()
    )
    painter.drawText(box, flags, words)


class RunTable(QWidget):
    """The table with its title, and what several seeds come to.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._training = Training.of(workspace)
        self.model = RunModel(workspace, self)
        self.view = QTableView()
        self._set_up_view()
        self.title = text(self.tr("Runs"), "", theme.BASE, 600)
        self.count = text("", "secondary", theme.SECONDARY)
        self.seeds = text("", "secondary", theme.SECONDARY, wrap=True)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title)
        top.addWidget(self.count)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.view, 1000)
        column.addWidget(self.seeds)
        column.addStretch(1)

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(RunDelegate(self._training.rename, view))
        view.setAccessibleName(self.tr("Runs"))
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu_at)
        view.clicked.connect(self._clicked)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW)
        view.verticalHeader().setMinimumSectionSize(ROW)
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(20)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setFixedHeight(ROW)

    def refresh(self) -> None:
        """Show the runs as they are now."""
        self.model.refresh()
        count = len(self.model.runs)
        self.count.setText(
            self.tr("1 in this project")
            if count == 1
            else self.tr("{n} in this project").format(n=count)
        )
        words = seeds_text(self.model.runs)
        self.seeds.setText(words)
        self.seeds.setVisible(bool(words))
        self.view.setMaximumHeight(ROW * (1 + max(1, count)) + 2)
        self._share_room()

    @property
    def wanted_height(self) -> int:
        """Height at which every run is seen."""
        seeds = self.seeds.sizeHint().height() + 6 if self.seeds.text() else 0
        return 16 + 20 + 6 + ROW * (1 + max(1, len(self.model.runs))) + seeds + 4

    def _share_room(self) -> None:
        """Give numbers what they need, and words the rest."""
        width = self.view.viewport().width()
        metrics = QFontMetrics(theme.font(theme.BASE, 600))
        needed = {Column.SAMPLE: 28, Column.MENU: 28}
        for column in (Column.NUMBER, *_RIGHT):
            cells = [self.model.words(row, column) for row in range(len(self.model.runs))]
            longest = max(metrics.horizontalAdvance(words) for words in [_head(column), *cells])
            lock = 20 if column is Column.TEST else 0
            needed[column] = longest + 18 + lock
        hidden: list[Column] = []
        for column in _GIVEN_UP:
            if width - sum(w for c, w in needed.items() if c not in hidden) < 260:
                hidden.append(column)
        rest = max(width - sum(w for c, w in needed.items() if c not in hidden), 80)
        needed[Column.NAME] = rest * 2 // 5
        needed[Column.DIFFERS] = rest - needed[Column.NAME]
        for column in Column:
            self.view.setColumnHidden(column, column in hidden)
            self.view.setColumnWidth(column, needed[column])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def showEvent(self, event: object) -> None:
        """Share the room when it is known."""
        self.refresh()

    # What a click does ---------------------------------------------------------------------

    def _clicked(self, index: QModelIndex) -> None:
        run = self.model.runs[index.row()]
        if index.column() == Column.MENU:
            self._open_menu_at(self.view.visualRect(index).bottomLeft())
        elif not run.is_present:
            on_sample = index.column() in (Column.SAMPLE, Column.NUMBER)
            self._training.show_run(run, not (on_sample and run.shown))

    def _open_menu_at(self, at: QPoint) -> None:
        index = self.view.indexAt(at - QPoint(0, 1))
        if not index.isValid():
            return
        menu = self.make_menu(index.row())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def make_menu(self, row: int) -> QMenu:
        """Return the menu of a run."""
        run = self.model.runs[row]
        menu = QMenu(self)
        name = self.model.index(row, Column.NAME)
        menu.addAction(_tr("Name and note…"), lambda: self.view.edit(name))
        shown = menu.addAction(_tr("Show its curves"))
        shown.setCheckable(True)
        shown.setChecked(run.is_present or run.shown)
        shown.setEnabled(not run.is_present)
        shown.triggered.connect(partial(self._training.show_run, run))
        menu.addSeparator()
        delete = menu.addAction(_tr("Delete"), partial(self._training.delete, run))
        delete.setEnabled(not run.is_present)
        if run.is_present:
            delete.setText(_tr("Delete (the present run stays: Reset starts anew)"))
        return menu


def seeds_text(runs: list[Run]) -> str:
    """Say what several seeds of one recipe come to; empty where there are no two."""
    said = []
    for group in seeds_of(runs):
        metric = group[0].history.metric
        values = np.array([run.best_validation for run in group])
        if not np.isfinite(values).all():
            continue
        numbers = ", ".join(str(run.number) for run in reversed(group))
        said.append(
            _tr(
                "Runs {runs} differ by their seed alone: best validation {mean} on average, spread "
                "{spread} (from {low} to {high})."
            ).format(
                runs=numbers,
                mean=metric.text(float(values.mean()), 1),
                spread=_spread(metric.key, float(values.std(ddof=1)), metric.unit),
                low=metric.text(float(values.min()), 1),
                high=metric.text(float(values.max()), 1),
            )
        )
    return "\n".join(said)


def _spread(key: str, deviation: float, unit: str) -> str:
    """Write a standard deviation; of an accuracy in points."""
    if math.isnan(deviation):
        return "–"
    if key == "accuracy":
        return _tr("{n} points").format(n=f"{100 * deviation:.1f}")
    return f"{deviation:.3g} {unit}".rstrip()
