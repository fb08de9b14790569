"""The curves of the training panel: loss and metric of the present run and of earlier ones.

The metric is accuracy, F1 of labels, or the mean absolute error of values. Earlier runs are drawn
beside it where they were judged by the same one.

Made when the first curve is due, because pyqtgraph takes a third of a second to import. The series
follow the histories of the runs; a refresh costs what has been added.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from cnndesk.gui.session.runs import Run
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.plots.series import RunCurves, Series
from cnndesk.scores import ACCURACY, Metric

STEPS_PER_SPAN = 50
"""A run is smoothed over this part of its planned batches."""

NARROW = 430
"""Width of the first plot below which its legend leaves “each batch” out."""


class Legend(QWidget):
    """What the lines of the first plot are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._runs: list[tuple[str, str]] = []
        self._narrow = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(theme.font(theme.CAPTION))

    def show_runs(self, earlier: list[tuple[str, str]], narrow: bool) -> None:
        """Show names and colours of earlier runs beside the present one's lines."""
        if (earlier, narrow) != (self._runs, self._narrow):
            self._runs, self._narrow = earlier, narrow
            self.update()
        self.resize(self.sizeHint())

    def _entries(self) -> list[tuple[str, str, str]]:
        own = [("band", self.tr("each batch"), "train")] if not self._narrow else []
        own += [
            ("line", self.tr("smoothed"), "train"),
            ("dot", self.tr("validation"), "validation"),
        ]
        return own + [("dash", name, colour) for name, colour in self._runs]

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(sum(metrics.horizontalAdvance(e[1]) + 34 for e in self._entries()), 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        left = 0.0
        middle = self.height() / 2
        for kind, words, name in self._entries():
            colour = theme.color(name)
            if kind == "band":
                colour.setAlphaF(0.45)
                painter.fillRect(QRectF(left, middle - 5, 12, 10), colour)
            else:
                style = Qt.PenStyle.DashLine if kind == "dash" else Qt.PenStyle.SolidLine
                painter.setPen(QPen(colour, 2, style))
                painter.drawLine(int(left), int(middle), int(left) + 13, int(middle))
                if kind == "dot":
                    painter.setBrush(colour)
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.drawEllipse(QRectF(left + 4, middle - 3, 6, 6))
            painter.setPen(theme.color("text2"))
            painter.drawText(
                QRectF(left + 18, 0, 200, self.height()), Qt.AlignmentFlag.AlignVCenter, words
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
        self.loss.batches, self.score.batches = Series(span), Series(span)

    @property
    def metric(self) -> Metric:
        """What the run is judged by."""
        return self.run.history.metric

    def follow(self) -> None:
        """Take over what the history has more."""
        run, metric = self.run, self.metric
        factor = 100.0 if metric.key == "accuracy" else 1.0
        for curves, name, times in ((self.loss, "loss", 1.0), (self.score, metric.key, factor)):
            x, y = run.column(name)
            curves.batches.follow(x, y * times)
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
        self.loss = CurvePlot(self.tr("Loss"), log=log_loss, parent=self)
        self.score = CurvePlot(self.tr("Accuracy, %"), decimals=1, parent=self)
        self.plots = (self.loss, self.score)
        splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for plot in self.plots:
            splitter.addWidget(plot)
            plot.hovered.connect(self._show_cursor)
        splitter.setSizes([560, 440])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)
        splitter.splitterMoved.connect(self._place_legend)
        self.legend = Legend(self)

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

    def _place_legend(self, *_: object) -> None:
        earlier = [(t.run.name, t.run.colour) for t in self._tracked if t.run.colour]
        self.legend.show_runs(earlier, self.loss.width() < NARROW)
        room = self.loss.width() - 12
        self.legend.move(max(80, room - self.legend.width()), 5)
        self.legend.setVisible(self.loss.width() > 260)
        self.legend.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the legend at its place."""
        super().resizeEvent(event)
        self._place_legend()

    def showEvent(self, event: object) -> None:
        """Draw what came while it was hidden."""
        self._place_legend()
        if self._stale:
            self.refresh()
