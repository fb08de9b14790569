"""The curves of the training panel: loss and metric of the present run and of earlier ones.

The metric is accuracy, F1 of labels, or the mean absolute error of values. Earlier runs are drawn
beside it where they were judged by the same one.

Made when the first curve is due, because pyqtgraph takes a third of a second to import. The series
follow the histories of the runs; a refresh costs what has been added.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cnndesk.gui.session.runs import Run
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.plots.marks import Marks
from cnndesk.gui.widgets.plots.series import FEW, RunCurves, Series
from cnndesk.scores import ACCURACY, Metric

if TYPE_CHECKING:
    from cnndesk.gui.widgets.plots.curves import CurvePlot

STEPS_PER_SPAN = 50
"""A run is smoothed over this part of its planned batches."""

BOTH, LOSS, SCORE = "both", "loss", "score"
"""What is shown: both plots side by side, or one."""

GAP = 12
"""Between a title and the legend beside it, in pixels."""


class Legend(QWidget):
    """What the lines of the first plot are; what has no room is left out, never cut off."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: list[tuple[str, str, str]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(theme.font(theme.CAPTION))

    def show_entries(self, entries: list[tuple[str, str, str]], room: int) -> None:
        """Show kind, words and colour of each line, as many as fit into so many pixels.

        The first are the most important; the kinds are band, line, dot, point and dash.
        """
        shown: list[tuple[str, str, str]] = []
        for entry in entries:
            if self._width([*shown, entry]) <= room:
                shown.append(entry)
        self.setAccessibleName(", ".join(words for _, words, _ in entries))
        if shown != self._shown:
            self._shown = shown
            self.update()
        self.resize(self._width(shown), 18)

    @property
    def shown(self) -> list[str]:
        """The words that have room."""
        return [words for _, words, _ in self._shown]

    def _width(self, entries: list[tuple[str, str, str]]) -> int:
        metrics = QFontMetrics(self.font())
        return sum(metrics.horizontalAdvance(e[1]) + 34 for e in entries)

    def sizeHint(self) -> QSize:
        return QSize(self._width(self._shown), 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        left = 0.0
        middle = self.height() / 2
        for kind, words, name in self._shown:
            colour = theme.color(name)
            if kind == "band":
                colour.setAlphaF(0.45)
                painter.fillRect(QRectF(left, middle - 5, 12, 10), colour)
            else:
                style = Qt.PenStyle.DashLine if kind == "dash" else Qt.PenStyle.SolidLine
                painter.setPen(QPen(colour, 2, style))
                painter.drawLine(int(left), int(middle), int(left) + 13, int(middle))
                if kind in ("dot", "point"):
                    painter.setBrush(colour)
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.drawEllipse(QRectF(left + 4, middle - 3, 6, 6))
            painter.setPen(theme.color("text2"))
            painter.drawText(
                QRectF(left + 18, 0, 400, self.height()), Qt.AlignmentFlag.AlignVCenter, words
            )
            left += metrics.horizontalAdvance(words) + 34


@dataclass
class _Tracked:
    run: Run
    loss: RunCurves = field(default_factory=RunCurves)
    score: RunCurves = field(default_factory=RunCurves)

    def __post_init__(self) -> None:
        planned = self.run.batches_per_epoch * self.run.epochs
        span = min(max(planned / STEPS_PER_SPAN, 4.0), 100.0)
        factor = 100.0 if self.metric.key == "accuracy" else 1.0
        self.loss.batches, self.score.batches = Series(span), Series(span, factor)

    @property
    def metric(self) -> Metric:
        """What the run is judged by."""
        return self.run.history.metric

    def follow(self) -> None:
        """Take over what the history has more."""
        run, metric, axis = self.run, self.metric, self.run.epoch_axis()
        factor = 100.0 if metric.key == "accuracy" else 1.0
        for curves, name, times in ((self.loss, "loss", 1.0), (self.score, metric.key, factor)):
            curves.batches.follow(*run.column(name), axis)
            at, values = run.validation(f"val_{name}")
            curves.validation_x, curves.validation_y = np.array(at), np.array(values) * times
            curves.name, curves.colour = run.name, run.colour


class TrainingCurves(QWidget):
    """Two plots with one cursor.

    Parameters
    ----------
    log_loss : bool
        Whether the loss axis is logarithmic at first.
    """

    def __init__(self, log_loss: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from cnndesk.gui.widgets.plots.curves import CurvePlot

        self._tracked: list[_Tracked] = []
        self._stale = False
        self._epochs = 1.0
        self._kept = 0
        self._seen: float | None = None
        self._said_few = False
        self.shown = BOTH
        self.loss = CurvePlot(self.tr("Loss"), log=log_loss, parent=self)
        self.score = CurvePlot(self.tr("Accuracy, %"), decimals=1, parent=self)
        self.plots = (self.loss, self.score)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for plot in self.plots:
            row.addWidget(plot, 1)
            plot.hovered.connect(self._show_cursor)
        self.legend = Legend(self)

    @property
    def visible_plots(self) -> tuple[CurvePlot, ...]:
        """Those that are shown."""
        wanted = {LOSS: (self.loss,), SCORE: (self.score,)}
        return wanted.get(self.shown, self.plots)

    def show_plots(self, which: str) -> None:
        """Show both plots, the loss alone or the metric alone."""
        self.shown = which
        for plot in self.plots:
            plot.setVisible(plot in self.visible_plots)
        self._place_legend()

    def show_kept(self, epoch: int) -> None:
        """Mark the epoch whose weights are kept; 0 for none."""
        if epoch != self._kept:
            self._kept = epoch
            self._mark()

    def show_seen(self, step: int | None) -> None:
        """Mark the step that is looked back at, and dim what came later; None for now."""
        run = self._tracked[0].run if self._tracked else None
        seen = None
        if step is not None and run is not None:
            seen = float(run.at_epochs(np.array([step], np.float64))[0])
        if seen != self._seen:
            self._seen = seen
            self._mark()

    def _mark(self) -> None:
        run = self._tracked[0].run if self._tracked else None
        marks = run.marks() if run is not None else []
        edits, words = tuple(at for at, _ in marks), tuple(text for _, text in marks)
        for plot in self.plots:
            kept_is_best = run is None or run.is_best(self._kept)
            plot.show_marks(Marks(edits, self._kept, kept_is_best, self._seen, words))

    def show_runs(self, runs: list[Run]) -> None:
        """Show the present run first and those of the earlier ones that are to be compared."""
        chosen = [r for place, r in enumerate(runs) if r.shown and (r.colour or place == 0)]
        if chosen and chosen[0].colour:
            chosen.insert(0, Run(""))  # the next run has no points yet
        known = {id(t.run): t for t in self._tracked}
        self._tracked = [known.get(id(run)) or _Tracked(run) for run in chosen]
        planned = [r.epochs for r in chosen if not r.colour] or [r.epochs for r in chosen]
        if chosen and not chosen[0].name:
            planned = [r.epochs for r in chosen]
        self._epochs = float(max(planned, default=1))
        self._mark()
        self._place_legend()
        self.refresh()

    def refresh(self) -> None:
        """Draw what has been added; while hidden, only when it is shown again."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        for tracked in self._tracked:
            tracked.follow()
        if self._has_few != self._said_few:
            self._place_legend()
        self.loss.show_runs([t.loss for t in self._tracked], self._epochs)
        metric = self._metric()
        self.score.set_title(*self._title(metric))
        same = [t.score for t in self._tracked if t.metric.column("val") == metric.column("val")]
        self.score.show_runs(same, self._epochs)

    def _metric(self) -> Metric:
        """Return that of the present run, or of the first with points where it has none yet."""
        runs = [t for t in self._tracked if len(t.run.history.steps)] or self._tracked
        return runs[0].metric if runs else ACCURACY

    def _title(self, metric: Metric) -> tuple[str, int]:
        """Return the title of the second plot, and the decimals of its values."""
        if metric.key == "accuracy":
            return self.tr("Accuracy, %"), 1
        if metric.is_share:
            return self.tr("F1 over all labels"), 3
        words = self.tr("Mean absolute error")
        digits = 2 - math.floor(math.log10(metric.factor)) if metric.factor > 0 else 3
        return f"{words}, {metric.unit}" if metric.unit else words, min(max(digits, 0), 9)

    def restyle(self) -> None:
        """Take the colours of the present theme."""
        for plot in self.plots:
            plot.restyle()
        self.legend.update()
        self.refresh()

    def _show_cursor(self, epoch: float) -> None:
        for plot in self.plots:
            plot.show_cursor(epoch)

    @property
    def _has_few(self) -> bool:
        """Whether the present run is drawn batch by batch."""
        return bool(self._tracked) and len(self._tracked[0].loss.batches) <= FEW

    def _entries(self) -> list[tuple[str, str, str]]:
        """Return what the legend says, the most important first."""
        validated = any(len(t.loss.validation_x) for t in self._tracked[:1])
        if self._has_few:
            entries = [("point", self.tr("each batch"), "train")]
        else:
            entries = [("line", self.tr("training"), "train")]
        if validated or not self._has_few:
            entries.append(("dot", self.tr("validation"), "validation"))
        for tracked in self._tracked:
            run = tracked.run
            if run.colour and len(run.history.steps):
                name = self.tr("run {n}").format(n=run.number) if run.number else run.name
                words = self.tr("{run}, validation").format(run=name)
                has = bool(np.isfinite(run.validation("val_loss")[1]).any())
                entries.append(("dash", words if has else name, run.colour))
        if not self._has_few:
            entries.append(("band", self.tr("each batch"), "train"))
        return entries

    def _place_legend(self, *_: object) -> None:
        self._said_few = self._has_few
        first = self.visible_plots[0]
        room = first.width() - 12 - first.title_end - GAP
        self.legend.show_entries(self._entries(), room)
        right = first.geometry().right() - 12
        self.legend.move(right - self.legend.width(), first.y() + 7)
        self.legend.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the legend at its place."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._place_legend()

    def showEvent(self, event: object) -> None:
        """Draw what came while it was hidden."""
        self._place_legend()
        if self._stale:
            self.refresh()
