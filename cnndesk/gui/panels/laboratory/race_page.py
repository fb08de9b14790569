"""The race: the loss of two to four variants, batch by batch, on one plot while they train."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cnndesk.gui.panels.laboratory.colours import colour_of
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.band_plot import BandPlot, Curve
from cnndesk.gui.widgets.basic import text
from cnndesk.laboratory.plan import Plan
from cnndesk.laboratory.table import RunState, Table
from cnndesk.scores import ACCURACY, Metric

_SMOOTHED = 0.06
"""Weight of the newest batch in the mean that is drawn."""

_MOST_POINTS = 800


class RacePage(QWidget):
    """Two plots, one above the other: loss by batch, validation by epoch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._metric: Metric = ACCURACY
        self.loss = BandPlot(
            self.tr("Loss by batch"), self.tr("batch"), lambda v, d: f"{v:.{max(d, 1)}f}"
        )
        self.validation = BandPlot(
            self.tr("Validation by epoch"), self.tr("epoch"), self._validation_text
        )
        self.same = text("", "tertiary", theme.SECONDARY)
        self.validation_title = text("", "", theme.BASE, 600)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(text(self.tr("Loss, smoothed"), "", theme.BASE, 600))
        top.addStretch(1)
        top.addWidget(self.same)
        column.addLayout(top)
        column.addWidget(self.loss, 3)
        column.addSpacing(8)
        column.addWidget(self.validation_title)
        column.addWidget(self.validation, 2)

    def _validation_text(self, value: float, decimals: int) -> str:
        if self._metric.key == "accuracy":
            return f"{100 * value:.{max(0, decimals - 2)}f}"
        return f"{value:.{decimals}f}"

    def show_table(self, plan: Plan, table: Table) -> None:
        """Show a race as it stands."""
        self._metric = plan.metric
        percent = plan.metric.key == "accuracy"
        self.validation_title.setText(
            self.tr("Validation, %") if percent else self.tr("Validation")
        )
        losses, scores = [], []
        for place, one in enumerate(table.variants):
            (run, *_) = table.runs[one.id]
            colour = colour_of(place)
            losses.append(Curve(one.label, colour, smoothed(run)))
            points = list(enumerate(run.curve, 1))
            scores.append(Curve(one.label, colour, points, dots=points))
        self.loss.show_curves(losses, max(run.epochs * run.steps for run in plan.runs))
        self.validation.show_curves(scores, max(run.epochs for run in plan.runs))
        batches = {run.steps for run in plan.runs}
        self.same.setText(
            self.tr("the same batches in the same order")
            if len(batches) == 1
            else self.tr("other batch sizes: the same images in the same order")
        )


def smoothed(run: RunState) -> Sequence[tuple[float, float]]:
    """Return the losses of a run as a running mean, thinned to what can be seen."""
    points: list[tuple[float, float]] = []
    mean, weight = 0.0, 0.0
    for step, loss in run.losses:
        if not math.isfinite(loss):
            continue
        mean += _SMOOTHED * (loss - mean)
        weight += _SMOOTHED * (1 - weight)  # what the mean began with counts less and less
        points.append((step, mean / weight))
    every = max(1, len(points) // _MOST_POINTS)
    thinned = points[::every]
    if points and thinned[-1] != points[-1]:
        thinned.append(points[-1])
    return thinned
