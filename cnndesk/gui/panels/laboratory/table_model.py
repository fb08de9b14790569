"""The rows of the laboratory's table: variants, and the runs of each below it."""

from __future__ import annotations

import math
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from cnndesk.gui.widgets.formats import clock
from cnndesk.laboratory.plan import Plan
from cnndesk.laboratory.results import VariantResult
from cnndesk.laboratory.table import (
    DONE,
    FAILED,
    GIVEN_UP,
    HELD,
    RUNNING,
    WAITING,
    RunState,
    Table,
)
from cnndesk.scores import Metric

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from the left."""

    NAME = 0
    RUNS = 1
    CURVE = 2
    RANGE = 3
    SCORE = 4
    TEST = 5
    TIME = 6
    STATE = 7


RIGHT = (Column.SCORE, Column.TEST, Column.TIME)
SORTS = (Column.NAME, Column.SCORE, Column.TIME)
"""Columns by which variants can be sorted; by name means in the order of the plan."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("LaboratoryTable", words)


class TableModel(QAbstractItemModel):
    """The table as a tree.

    Attributes
    ----------
    plan : Plan or None
    table : Table or None
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.plan: Plan | None = None
        self.table: Table | None = None
        self.order: list[int] = []
        self._sort = (Column.NAME, Qt.SortOrder.AscendingOrder)

    def show_table(self, plan: Plan, table: Table) -> None:
        """Show an experiment as it stands."""
        if plan is not self.plan:
            self.beginResetModel()
            self.plan, self.table = plan, table
            self.order = self._sorted()
            self.endResetModel()
            return
        self.table = table
        order = self._sorted()
        if order != self.order:
            self._reorder(order)
        last = len(Column) - 1
        if self.order:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.order) - 1, last))
        for row in range(len(self.order)):
            above = self.index(row, 0)
            count = self.rowCount(above)
            if count:
                below = self.index(0, 0, above), self.index(count - 1, last, above)
                self.dataChanged.emit(*below)

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self.plan, self.table, self.order = None, None, []
        self.endResetModel()

    # Sorting ---------------------------------------------------------------------------------

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column in SORTS:
            self._sort = (Column(column), order)
            if self.table is not None:
                self._reorder(self._sorted())

    def _sorted(self) -> list[int]:
        assert self.table is not None
        column, direction = self._sort
        rows = self.table.variants
        if column is Column.NAME:
            found = list(range(len(rows)))
            return found[::-1] if direction == Qt.SortOrder.DescendingOrder else found
        sign = -1.0 if direction == Qt.SortOrder.DescendingOrder else 1.0
        values = [row.mean if column is Column.SCORE else row.seconds for row in rows]
        return sorted(
            range(len(rows)), key=lambda i: (math.isnan(values[i]), sign * _zero(values[i]), i)
        )

    def _reorder(self, order: list[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        before, self.order = self.order, order
        for old in self.persistentIndexList():
            place = int(old.internalId())
            row = old.row() if place else order.index(before[old.row()])
            parent = place - 1  # of a run: its variant, which the order does not change
            self.changePersistentIndex(old, self.createIndex(row, old.column(), parent + 1))
        self.layoutChanged.emit()

    # What Qt asks ------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        inside = self.order[parent.row()] + 1 if parent.isValid() else 0
        return self.createIndex(row, column, inside)

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        inside = int(index.internalId()) if index.isValid() else 0
        if not inside:
            return QModelIndex()
        return self.createIndex(self.order.index(inside - 1), 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if self.table is None:
            return 0
        if not parent.isValid():
            return len(self.order)
        if parent.internalId() or parent.column() > 0:
            return 0
        runs = self._runs(self.variant(parent))
        return len(runs) if len(runs) > 1 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._head(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in RIGHT else Qt.AlignmentFlag.AlignLeft
            return Qt.AlignmentFlag.AlignVCenter | side
        return None

    def _head(self, column: Column) -> str:
        axes = ", ".join(self.plan.axes.values()) if self.plan is not None else ""
        return {
            Column.NAME: (axes[:1].upper() + axes[1:]) or _tr("Variant"),
            Column.RUNS: _tr("Runs"),
            Column.CURVE: _tr("Validation"),
            Column.RANGE: "",
            Column.SCORE: _tr("Kept, validation"),
            Column.TEST: _tr("Test"),
            Column.TIME: _tr("Time"),
            Column.STATE: _tr("State"),
        }[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            run = self.run(index)
            column = Column(index.column())
            if run is not None:
                return self._run_words(run, column)
            return self._variant_words(self.variant(index), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(index)
        return None

    # What is in a row ------------------------------------------------------------------------

    @property
    def metric(self) -> Metric:
        """By which runs are judged."""
        assert self.plan is not None
        return self.plan.metric

    def place(self, index: Index) -> int:
        """Return the place of a row's variant in the plan."""
        inside = int(index.internalId())
        return inside - 1 if inside else self.order[index.row()]

    def variant(self, index: Index) -> VariantResult:
        """Return the variant of a row, or of the run in it."""
        assert self.table is not None
        return self.table.variants[self.place(index)]

    def run(self, index: Index) -> RunState | None:
        """Return the run in a row; None in that of a variant with several."""
        runs = self._runs(self.variant(index))
        if index.internalId():
            return runs[index.row()]
        return None

    def runs(self, index: Index) -> tuple[RunState, ...]:
        """Return all runs of a row."""
        run = self.run(index)
        return (run,) if run is not None else self._runs(self.variant(index))

    def _runs(self, variant: VariantResult) -> tuple[RunState, ...]:
        assert self.table is not None
        return self.table.runs[variant.id]

    def _variant_words(self, one: VariantResult, column: Column) -> str:
        match column:
            case Column.NAME:
                return one.label
            case Column.RUNS:
                return self._kinds(one)
            case Column.SCORE:
                return score_words(one, self.metric)
            case Column.TEST:
                return _tr("sealed")
            case Column.TIME:
                return clock(one.seconds) if one.seconds else "–"
            case Column.STATE:
                return self._variant_state(one)
        return ""

    def _kinds(self, one: VariantResult) -> str:
        runs = self._runs(one)
        seeds = len({run.plan.spec.seed for run in runs})
        folds = runs[0].plan.spec.folds
        parts = []
        if seeds > 1:
            parts.append(_tr("{n} seeds").format(n=seeds))
        if folds > 1:
            parts.append(_tr("{n} folds").format(n=folds))
        return " × ".join(parts) or _tr("one run")

    def _variant_state(self, one: VariantResult) -> str:
        runs = self._runs(one)
        if one.stopped_at:
            return _tr("given up, epoch {n}").format(n=one.stopped_at)
        if len(runs) == 1:
            return state_words(runs[0])
        over = sum(run.state in (DONE, FAILED) for run in runs)
        words = _tr("{done} of {n}").format(done=over, n=len(runs))
        if one.went_back:
            words += _tr(", {n} went back").format(n=one.went_back)
        return words + _tr(", {n} failed").format(n=one.failed) if one.failed else words

    def _run_words(self, run: RunState, column: Column) -> str:
        spec = run.plan.spec
        match column:
            case Column.RUNS:
                words = _tr("seed {n}").format(n=spec.seed)
                if spec.folds > 1:
                    words += _tr(", fold {n}").format(n=spec.fold + 1)
                return words
            case Column.SCORE:
                text = self.metric.text(run.score, 1)
                return f"{text}  {_tr('ep.')} {run.kept}" if run.kept else text
            case Column.TEST:
                return _tr("sealed")
            case Column.TIME:
                return clock(run.seconds) if run.seconds else "–"
            case Column.STATE:
                return state_words(run)
        return ""

    def _tip(self, index: Index) -> str:
        run = self.run(index)
        if run is not None and run.note:
            return run.note
        one = self.variant(index)
        if index.column() == Column.SCORE and run is None and one.count > 1:
            return _tr("Mean and standard deviation over {n} runs").format(n=one.count)
        if index.column() == Column.TEST:
            return _tr("The test images stay sealed: nothing here has looked at them.")
        failed = next((r.note for r in self.runs(index) if r.note), "")
        return failed or str(self.data(index))


def _zero(value: float) -> float:
    return 0.0 if math.isnan(value) else value


def spread_words(value: float, metric: Metric) -> str:
    """Return a standard deviation: of an accuracy in points."""
    if math.isnan(value):
        return ""
    return f"± {100 * value:.1f}" if metric.key == "accuracy" else f"± {value:.2g}"


def score_words(one: VariantResult, metric: Metric) -> str:
    """Return mean and spread: ``"97.9 % ± 1.1"``."""
    if not one.count:
        return "–"
    words = metric.text(one.mean, 1)
    if one.count > 1:
        return f"{words} {spread_words(one.spread, metric)}"
    return f"{words} {_tr('of 1')}" if one.planned > 1 else words


def state_words(run: RunState) -> str:
    """Return what a run does."""
    return {
        WAITING: _tr("waiting"),
        RUNNING: _tr("epoch {n} of {all}").format(n=run.epoch, all=run.plan.epochs),
        HELD: _tr("held at epoch {n}").format(n=run.epoch),
        DONE: _tr("went back") if run.went_back else _tr("done"),
        FAILED: _tr("failed"),
        GIVEN_UP: _tr("given up, epoch {n}").format(n=run.epoch),
    }[run.state]
