"""Plots of a run: many validations are a line, few of them dots; the last one is always shown."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.gui.widgets.plots.curves import MOST_DOTS, MOST_VALIDATIONS, CurvePlot
from cnndesk.gui.widgets.plots.series import RunCurves


@pytest.mark.parametrize(
    ("count", "dots"), [(1, True), (MOST_DOTS, True), (MOST_DOTS + 2, False), (12_345, False)]
)
def test_validations(count: int, dots: bool, qtbot) -> None:
    plot = CurvePlot("Loss")
    qtbot.addWidget(plot)
    run = RunCurves()
    run.batches.follow(np.arange(1.0, 3.0), np.ones(2))
    run.validation_x = np.arange(1.0, count + 1)
    run.validation_y = np.linspace(2.0, 1.0, count)
    run.validation_y[0] = np.nan if count > 2 else 2.0
    plot.show_runs([run], 10.0)
    line = plot._drawn[0].validation
    x, y = line.getOriginalDataset()
    assert x[-1] == count
    assert y[-1] == run.validation_y[-1]
    assert len(x) <= MOST_VALIDATIONS
    assert np.isfinite(y).all()
    assert (np.diff(x) > 0).all()
    assert (line.opts["symbol"] is not None) == dots


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_line_is_equally_wide_on_every_screen(ratio: float, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(CurvePlot, "devicePixelRatioF", lambda _: ratio)
    plot = CurvePlot("Loss")
    qtbot.addWidget(plot)
    run = RunCurves()
    run.batches.follow(np.arange(1.0, 3.0), np.ones(2))
    plot.show_runs([run], 10.0)
    pen = plot._drawn[0].smooth.opts["pen"]
    assert pen.isCosmetic()  # so its width is in pixels of the screen
    assert pen.widthF() == 2 * ratio
