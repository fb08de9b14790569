"""The landscape in the window: drawn in the background, marked by the time machine."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cnndesk.explain import landscape as core
from cnndesk.gui.panels.landscape import panel as panel_module
from cnndesk.gui.panels.landscape.view import LandscapeView, coloured


@pytest.fixture(autouse=True)
def _few_points(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(panel_module, "IMAGES", 32)
    monkeypatch.setattr(core.survey, "__kwdefaults__", {"kind": "path", "seed": 0, "sides": (3, 5)})


def test_without_a_run_it_says_what_it_is_for(digits) -> None:
    digits.go_to("landscape")
    panel = digits.frame.panel("landscape")
    assert panel.missing.isVisible()
    assert "not trained" in panel.missing.line.text()


def test_it_is_drawn_told_and_marked_by_the_time_machine(with_moments, at_epoch, wait) -> None:
    with_moments.go_to("landscape")
    panel = with_moments.frame.panel("landscape")
    wait(lambda: panel.found is not None and not panel.work.is_busy)
    found = panel.found
    assert found.losses.shape == (5, 5)
    assert len(found.path) == 4
    assert "Two directions of 44" in panel.about.text()
    assert panel.view.at == 3
    machine = with_moments.training.time_machine
    machine.go_to(at_epoch(1))
    assert panel.view.at == 1
    assert f"{found.path_losses[1]:.3f}" in panel.view.accessibleDescription()
    start = panel.view.place_of(*found.path[0])
    QTest.mouseClick(
        panel.view, Qt.MouseButton.LeftButton, pos=QPoint(*map(round, start.toTuple()))
    )
    assert machine.at.step == 0
    QTest.keyClick(panel.view, Qt.Key.Key_Right)
    assert machine.at == at_epoch(1)
    panel.kinds.choose("random")
    wait(lambda: panel.found is not None and panel.found.kind == "random")
    wait(lambda: not panel.work.is_busy)
    assert panel.found.losses[2, 2] == pytest.approx(panel.found.path_losses[-1], rel=1e-4)
    assert "random directions" in panel.about.text()


def test_it_can_be_cancelled_and_goes_when_nobody_looks(with_moments) -> None:
    with_moments.go_to("landscape")
    panel = with_moments.frame.panel("landscape")
    assert panel.work.is_busy
    panel.work.cancel()
    assert "cancelled" in panel.about.text()
    assert panel.again.isEnabled()
    panel.again.click()
    assert panel.work.is_busy
    with_moments.go_to("training")
    assert not panel.work.is_busy


def test_depths_are_blue_heights_brown_and_what_is_not_known_dark() -> None:
    losses = np.array([[0.01, 0.1], [10.0, np.nan]])
    image = coloured(losses)
    low = image.pixelColor(0, 1)
    high, unknown = image.pixelColor(0, 0), image.pixelColor(1, 0)
    assert low.lightness() < 40
    assert high.red() > high.blue()
    assert unknown.name() == "#0e1013"
    assert coloured(np.full((2, 2), np.nan)).isNull()


def test_nothing_is_picked_where_nothing_is(qtbot, themed) -> None:
    view = LandscapeView()
    qtbot.addWidget(view)
    view.resize(300, 300)
    assert view.moment_at(view.rect().center().toPointF()) == -1
    view.grab()
