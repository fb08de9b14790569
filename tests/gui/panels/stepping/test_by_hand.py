"""Pooling, activation and softmax by hand: three clicks away, the engine's numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cnndesk.errors import ExplainError
from cnndesk.explain.by_hand import BLOCK, POOLED_IMAGE, SCORES, activate, pool, softmax
from cnndesk.gui.panels.stepping.filter_lab import FilterLabPanel
from cnndesk.gui.widgets.formats import spoken


@pytest.fixture
def lab(window, wait) -> FilterLabPanel:
    """The lab as a newcomer finds it: “See it work”, then its tab."""
    QTest.mouseClick(window.start_page.cards[0].button, Qt.MouseButton.LeftButton)
    wait(lambda: "filter1" in window.workspace.network)
    window.frame.show_panel("filter_lab")
    panel = window.frame.places["filter_lab"].panel
    wait(panel.isVisible)
    return panel


def click(lab: FilterLabPanel, operation: str, wait):
    QTest.mouseClick(lab.operation.button(operation), Qt.MouseButton.LeftButton)
    page = lab.pages[operation]
    wait(lambda: page.step is not None)
    return page


def result(page) -> float:
    rows = {left.text(): right.accessibleName() for left, right in page.sums._rows}
    assert rows["Result"].split(": ")[1].strip() == spoken(page.step.result)
    return page.step.result


def test_pooling_by_hand(lab, wait) -> None:
    page = click(lab, "pool", wait)
    values = POOLED_IMAGE[:, :, 0].astype(float)
    for mode, fold in (("max", np.max), ("average", np.mean), ("sum", np.sum)):
        page.mode.choose(mode)
        for size, stride in ((2, 2), (3, 1), (3, 3)):
            page.window_size.choose(str(size))
            page.stride.choose(str(stride))
            side = (6 - size) // stride + 1
            wait(
                lambda n=side, m=mode, s=size: (
                    page.seen.values[BLOCK].shape[0] == n
                    and page.step.mode == m
                    and page.step.patch.shape[0] == s
                )
            )
            page.place_at(1, side - 1)
            top, left = stride, (side - 1) * stride
            expected = fold(values[top : top + size, left : left + size])
            assert result(page) == pytest.approx(expected, abs=1e-6)
            assert page.step.same
            assert f"{side}×{side}" in page.map_head.right.text()


def test_activations_by_hand(lab, wait) -> None:
    page = click(lab, "activate", wait)
    formulas = {
        "relu": lambda x: max(0.0, x),
        "tanh": math.tanh,
        "sigmoid": lambda x: 1 / (1 + math.exp(-x)),
    }
    for kind, f in formulas.items():
        page.kind.choose(kind)
        for x in (-1.5, 0.25, 3.0):
            page.number.setText(f"{x}")
            page.number.textEdited.emit(page.number.text())
            wait(lambda k=kind, v=x: page.step.kind == k and page.step.x == pytest.approx(v))
            assert result(page) == pytest.approx(f(x), abs=1e-6)
            slope = (f(x + 1e-6) - f(x - 1e-6)) / 2e-6
            assert page.step.slope == pytest.approx(slope, abs=1e-5)
        np.testing.assert_allclose(page.view.ys, [f(x) for x in page.view.xs], atol=1e-6)
    page.number.setText("much")
    page.number.textEdited.emit("much")
    assert "no number" in page.issue.text()


def test_softmax_by_hand(lab, wait) -> None:
    page = click(lab, "softmax", wait)
    e = np.exp(SCORES)
    np.testing.assert_allclose(page.step.probabilities, e / e.sum(), atol=1e-6)
    assert result(page) == pytest.approx(e[0] / e.sum(), abs=1e-6)
    page.fields[3].setText("4")
    page.fields[3].textEdited.emit("4")
    wait(lambda: page.step.probabilities.size == 4)
    e = np.exp([*SCORES, 4.0])
    np.testing.assert_allclose(page.step.probabilities, e / e.sum(), atol=1e-6)
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert page.step.unit.channel == 1
    for field in page.fields[1:]:
        field.clear()
    page.fields[1].textEdited.emit("")
    wait(page.issue.isVisible)
    assert "at least two" in page.issue.text()


def test_bad_numbers_say_what_to_do() -> None:
    with pytest.raises(ExplainError, match="larger than the image"):
        pool(POOLED_IMAGE, "max", 7, 1)
    with pytest.raises(ExplainError, match="no number"):
        activate([math.nan], "relu")
    with pytest.raises(ExplainError, match="at least two"):
        softmax([1.0])
