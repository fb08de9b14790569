"""The right column of the laboratory: what the table says, the curves, and what follows from it."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cnndesk.gui.panels.laboratory.colours import colour_of
from cnndesk.gui.panels.laboratory.table_model import spread_words
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.band_plot import BandPlot, Curve
from cnndesk.gui.widgets.basic import Paragraph, button, text
from cnndesk.laboratory.plan import Plan
from cnndesk.laboratory.results import Verdict, ranked
from cnndesk.laboratory.table import DONE, FAILED, Table
from cnndesk.scores import ACCURACY, Metric

MARGIN = 16
_MOST_LISTED = 6
_MOST_CURVES = 6
_ROW = 24


Rows = tuple[tuple[str, str, str, str], ...]
"""Colour, name, mean and spread of each."""


class Ranking(QWidget):
    """Variants with mean and spread, drawn: the best first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Rows = ()
        self.setFont(theme.font(theme.BASE))
        self.setAccessibleName(self.tr("The best so far"))

    def show_rows(self, rows: Rows) -> None:
        """Show colour, name, mean and spread of each."""
        if rows != self._rows:
            self._rows = rows
            self.setFixedHeight(_ROW * len(rows))
            self.setAccessibleDescription("; ".join(" ".join(row[1:]) for row in rows))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        last = max((metrics.horizontalAdvance(row[3]) for row in self._rows), default=0)
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, (colour, name, mean, spread) in enumerate(self._rows):
            row = self.rect().adjusted(0, _ROW * place, 0, 0)
            row.setHeight(_ROW)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(row.left(), row.center().y() - 3, 8, 8)
            painter.setPen(theme.color("text2"))
            right = Qt.AlignmentFlag.AlignRight
            painter.drawText(row, middle | right, spread)
            painter.setPen(theme.color("text"))
            painter.setFont(theme.font(theme.BASE, 600))
            means = row.adjusted(0, 0, -last - 12, 0)
            painter.drawText(means, middle | right, mean)
            taken = painter.fontMetrics().horizontalAdvance(mean) + 8
            painter.setFont(self.font())
            names = means.adjusted(16, 0, -taken, 0)
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, names.width())
            painter.drawText(names, middle, words)


class VerdictSide(QWidget):
    """The column.

    Parameters
    ----------
    races : bool
        Whether it stands beside the plots of a race, of single runs that are under way.
    """

    take = Signal(str)
    """The id of the variant to be taken over."""
    export = Signal()
    more_seeds = Signal()

    def __init__(self, *, races: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._races = races
        self._metric: Metric = ACCURACY
        self._plan: Plan | None = None
        self._table: Table | None = None
        self._chosen = ""
        self.title = Paragraph(theme.PANEL_TITLE, 600)
        self.sentence = Paragraph(theme.BASE)
        self.sentence.setProperty("role", "secondary")
        self.ranking = Ranking()
        self._card = card = QFrame()
        card.setProperty("role", "box")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 6, 12, 6)
        inside.addWidget(self.ranking)
        self.plot_title = text("", "", theme.BASE, 600)
        self.plot_words = text(self.tr("mean, lowest to highest"), "tertiary", theme.SECONDARY)
        self.plot = BandPlot(self.tr("Validation by epoch"), self.tr("epoch"), self._text)
        self.take_button = button("", self._on_take, "primary")
        self.export_button = button(self.tr("Table…"), self.export.emit)
        self.export_button.setToolTip(self.tr("Save the table as CSV or JSON"))
        heads = QHBoxLayout()
        heads.addWidget(self.plot_title)
        heads.addStretch(1)
        heads.addWidget(self.plot_words)
        self.more_words = text("", "", theme.BASE)
        self.more_time = text("", "tertiary", theme.SECONDARY)
        self.more_button = button(self.tr("Add"), self.more_seeds.emit)
        self.more_button.setAccessibleName(self.tr("Train five more seeds of each"))
        self._more = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.more_words)
        words.addWidget(self.more_time)
        line = QHBoxLayout(self._more)
        line.setContentsMargins(0, 4, 0, 0)
        line.addLayout(words, 1)
        line.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._more.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.take_button, 1)
        buttons.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 12)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(6)
        column.addWidget(self.sentence)
        column.addSpacing(12)
        column.addWidget(card)
        column.addSpacing(16)
        column.addLayout(heads)
        column.addSpacing(4)
        column.addWidget(self.plot, 1)
        column.addSpacing(12)
        for widget in (self.plot, self.plot_title, self.plot_words):
            widget.setVisible(not races)
        if races:
            column.addStretch(1)
        column.addWidget(self._more)
        column.addSpacing(8)
        column.addLayout(buttons)

    def _text(self, value: float, decimals: int) -> str:
        if self._metric.key == "accuracy":
            return f"{100 * value:.{max(0, decimals - 2)}f}"
        return f"{value:.{decimals}f}"

    def choose(self, variant: str) -> None:
        """Offer another variant than the best to be taken over."""
        self._chosen = variant
        self._show_buttons()

    def offer_more(self, words: str, time: str) -> None:
        """Offer more seeds of each variant, with the time that takes; without words do not."""
        self.more_words.setText(words)
        self.more_time.setText(time)
        self._more.setVisible(bool(words))

    def show_table(self, plan: Plan, table: Table) -> None:
        """Show an experiment as it stands."""
        self._plan, self._table, self._metric = plan, table, plan.metric
        said = race_verdict(plan, table) if self._races else table.verdict
        for label, words in ((self.title, said.title), (self.sentence, said.sentence)):
            if label.text() != words:
                label.setText(words)
        places = {one.id: place for place, one in enumerate(table.variants)}
        rows = self._racers(plan, table) if self._races else self._ranked(plan, table, places)
        self.ranking.show_rows(rows)
        self._card.setVisible(bool(rows))
        if self._races:
            self._show_buttons()
            return
        self.plot_title.setText(
            self.tr("Validation, %") if plan.metric.key == "accuracy" else self.tr("Validation")
        )
        self._show_curves(plan, table, places)
        self._show_buttons()

    def _ranked(self, plan: Plan, table: Table, places: dict[str, int]) -> Rows:
        return tuple(
            (
                colour_of(places[one.id]),
                one.label,
                plan.metric.text(one.mean, 1),
                spread_words(one.spread, plan.metric) or self.tr("one run"),
            )
            for one in ranked(table.variants, plan.metric)[:_MOST_LISTED]
        )

    def _racers(self, plan: Plan, table: Table) -> Rows:
        """Return the racers in the order in which they stand now."""
        sign = -1.0 if plan.metric.is_share else 1.0
        found = []
        for place, one in enumerate(table.variants):
            (run, *_) = table.runs[one.id]
            if math.isfinite(run.score):
                words = self.tr("epoch {n}").format(n=run.kept or run.epoch)
                row = (colour_of(place), one.label, plan.metric.text(run.score, 1), words)
                found.append((sign * run.score, place, row))
        return tuple(row for _, _, row in sorted(found))

    def _show_curves(self, plan: Plan, table: Table, places: dict[str, int]) -> None:
        order = [one.id for one in ranked(table.variants, plan.metric)]
        shown = sorted(
            (one for one in table.variants if one.curve),
            key=lambda one: order.index(one.id) if one.id in order else len(order),
        )[:_MOST_CURVES]
        curves = [
            Curve(
                one.label,
                colour_of(places[one.id]),
                [(place, mean) for place, (mean, _, _) in enumerate(one.curve, 1)],
                [(place, low, high) for place, (_, low, high) in enumerate(one.curve, 1)],
            )
            for one in reversed(shown)
        ]
        end = max((run.epochs for run in plan.runs), default=1)
        ends = [row[0] for one in shown for row in one.curve[-1:] if math.isfinite(row[0])]
        starts = [row[1] for one in shown for row in one.curve[:1] if math.isfinite(row[1])]
        floor = None
        if plan.metric.is_share and ends and starts and min(ends) - min(starts) > 0.3:
            floor = min(ends) - 0.3  # the first epochs would press all else together
        self.plot.show_curves(curves, end, floor=floor)

    def _show_buttons(self) -> None:
        table = self._table
        if table is None:
            return
        wanted = self._chosen or table.verdict.best
        one = next((v for v in table.variants if v.id == wanted), None)
        self.export_button.setEnabled(any(v.count or v.failed for v in table.variants))
        if one is None or not one.words:
            self.take_button.setText(self.tr("Take the winner over"))
            self.take_button.setEnabled(False)
            self.take_button.setToolTip(
                self.tr("Nothing varies but seeds and folds: the project stays as it is.")
                if one is not None
                else self.tr("There is a winner when a run of it is over.")
            )
            return
        name = self.take_button.fontMetrics().elidedText(
            one.label, Qt.TextElideMode.ElideRight, 150
        )
        self.take_button.setText(self.tr("Take {0} over").format(name))
        self._fill(is_filled=all(c.is_decided for c in table.verdict.comparisons.values()))
        self.take_button.setEnabled(True)
        self.take_button.setToolTip(
            self.tr("Network and settings become those of {0}; Edit, Undo takes it back.").format(
                one.label
            )
        )

    def _fill(self, *, is_filled: bool) -> None:
        """Fill the button where the table is sure of its winner."""
        kind = "primary" if is_filled else ""
        if self.take_button.property("kind") != kind:
            self.take_button.setProperty("kind", kind)
            self.take_button.style().unpolish(self.take_button)
            self.take_button.style().polish(self.take_button)

    def _on_take(self) -> None:
        if self._table is not None:
            self.take.emit(self._chosen or self._table.verdict.best)


def race_verdict(plan: Plan, table: Table) -> Verdict:
    """Say who is ahead in a race, and how little that means."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("VerdictSide", words)

    runs = [table.runs[one.id][0] for one in table.variants]
    best = table.verdict.best
    if all(run.state in (DONE, FAILED) for run in runs) and best:
        name = next(one.label for one in table.variants if one.id == best)
        title = tr("{0} came in best").format(name)
    else:
        title = tr("The race is on")
    return Verdict(
        title,
        tr(
            "One run each: who is ahead may be chance. Lab trains several seeds of each and says "
            "whether it is."
        ),
        best,
    )
