"""Plots of a run: many validations are a line, few of them dots; the last one is always shown."""

from __future__ import annotations

import numpy as np
import pytest
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.plots import marks
from cnndesk.gui.widgets.plots.curves import MOST_DOTS, MOST_VALIDATIONS, CurvePlot
from cnndesk.gui.widgets.plots.marks import Marks
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


def test_dots_are_drawn_without_the_addresses_of_arrays(qtbot, monkeypatch) -> None:
    # What PySide makes of such an address depends on what lay there before.
    kinds, drawargs = [], PrimitiveArray.drawargs

    def noted(self: PrimitiveArray) -> object:
        kinds.append(self._Klass)
        return drawargs(self)

    monkeypatch.setattr(PrimitiveArray, "drawargs", noted)
    plot = CurvePlot("Loss")
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    run = RunCurves()
    run.validation_x, run.validation_y = np.arange(1.0, 4.0), np.ones(3)
    plot.show_runs([run], 10.0)
    assert plot._drawn[0].validation.opts["symbol"] is not None
    assert not plot.grab().isNull()
    assert kinds == []


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


def plotted(values: np.ndarray, per_epoch: int, epochs: float, qtbot) -> CurvePlot:
    plot = CurvePlot("Loss")
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    run = RunCurves()
    run.batches.follow(np.arange(1.0, len(values) + 1) / per_epoch, values)
    plot.show_runs([run], epochs)
    return plot


def test_three_batches_are_three_points_and_the_axes_fit_them(qtbot) -> None:
    values = np.array([2.0, 5.0, 3.0])
    plot = plotted(values, 100, 30.0, qtbot)
    drawn = plot._drawn[0]
    np.testing.assert_array_equal(drawn.points.getData()[1], values)
    np.testing.assert_array_equal(drawn.smooth.getData()[1], values)
    (left, right), (low, high) = plot.getPlotItem().getViewBox().viewRange()
    assert left == 0
    assert 0.03 < right < 0.08
    assert 1.5 < low < 2 < 5 < high < 5.5


def test_an_axis_is_as_long_as_the_run_is_going_to_be_once_it_has_come_some_way(qtbot) -> None:
    plot = plotted(np.linspace(3, 1, 200), 100, 30.0, qtbot)
    assert plot.getPlotItem().getViewBox().viewRange()[0] == [0.0, 30.0]
    assert len(plot._drawn[0].points.data) == 0


def test_of_another_run_its_validation_is_dashed_and_its_batches_are_left_out(qtbot) -> None:
    plot = CurvePlot("Loss")
    qtbot.addWidget(plot)
    runs = [RunCurves(), RunCurves(colour="#A468D2"), RunCurves(colour="#2FA06A")]
    for run in runs:
        run.batches.follow(np.arange(1.0, 101) / 50, np.linspace(3, 1, 100))
    for run in runs[:2]:
        run.validation_x, run.validation_y = np.arange(1.0, 3), np.array([2.0, 1.0])
    plot.show_runs(runs, 2.0)
    lengths = [len(drawn.smooth.getData()[0]) for drawn in plot._drawn]
    assert lengths[0] > 0 == lengths[1] < lengths[2]
    assert plot._drawn[1].validation.opts["pen"].style() is Qt.PenStyle.DashLine


def test_the_grid_lies_behind_the_curves(qtbot, themed) -> None:
    plot = plotted(np.linspace(0, 100, 400), 50, 10.0, qtbot)
    plot.show()
    view = plot.getPlotItem().getViewBox()
    for axis in plot._axes:
        assert axis.zValue() < view.zValue()


def test_marks_are_drawn_at_their_epochs_in_their_colours(qtbot, themed) -> None:
    plot = plotted(np.ones(100), 50, 10.0, qtbot)
    plot.show()
    area = plot.plot_rect()

    def colours(epoch: float) -> set[str]:
        picture = plot.grab().toImage()
        ratio = picture.devicePixelRatio()
        x = area.left() + epoch / 10 * area.width()
        rows = range(round(area.top() + 20), round(area.bottom() - 4))
        return {
            picture.pixelColor(round((x + d) * ratio), round(y * ratio)).name()
            for y in rows
            for d in (-1, 0, 1)
        }

    edit, best = theme.color("warning").name(), theme.color("good").name()
    assert edit not in colours(5.0)
    plot.show_marks(Marks((5.0,), kept=8))
    assert edit in colours(5.0)
    assert best in colours(8.0)
    assert edit not in colours(8.0)


@pytest.mark.parametrize("presents", [False, True], ids=["usual", "presentation"])
def test_the_name_of_the_axis_lies_beside_the_curves_and_is_whole(
    presents: bool, qtbot, themed, monkeypatch
) -> None:
    theme.set_presentation(presents)
    try:
        plot = plotted(np.linspace(1, 0, 400), 50, 8.0, qtbot)
        plot.show()
        qtbot.waitExposed(plot)
        named = plot.grab().toImage()
        monkeypatch.setattr(marks, "axis_name", lambda: "")
        plain = plot.grab().toImage()
        wide = QFontMetricsF(theme.font(theme.CAPTION)).tightBoundingRect("epoch").width()
    finally:
        theme.set_presentation(False)
    changed = [
        (x, y)
        for x in range(named.width())
        for y in range(named.height())
        if named.pixel(x, y) != plain.pixel(x, y)
    ]
    ratio, area = named.devicePixelRatio(), plot.plot_rect()
    left, right = (f(x for x, _ in changed) / ratio for f in (min, max))
    assert right < area.left()
    assert min(y for _, y in changed) / ratio > area.bottom()
    assert right - left == pytest.approx(wide, abs=3)
    assert max(y for _, y in changed) / ratio < plot.height() - 1
