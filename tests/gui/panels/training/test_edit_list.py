"""The log of edits below the curves: a line each, and the way back to before it."""

from __future__ import annotations

import pytest

from cnndesk.gui.panels.training.edit_list import MOST, ROW, Edit, EditList
from cnndesk.gui.widgets.plots.marks import Marks


@pytest.fixture
def log(qtbot) -> EditList:
    made = EditList()
    qtbot.addWidget(made)
    made.resize(700, 100)
    return made


def test_a_line_says_when_and_what_and_offers_to_fork(log, qtbot) -> None:
    log.show_edits([Edit(2.0, "conv1: map 3 muted.", 2), Edit(3.5, "learning rate 1 → 2.", 3)])
    assert log.lines == [
        "Edited after epoch 2: conv1: map 3 muted.",
        "Edited in epoch 4: learning rate 1 → 2.",
    ]
    with qtbot.waitSignal(log.fork_requested) as asked:
        log.rows[1].fork.click()
    assert asked.args == [1]
    assert "goes on from epoch 3" in log.rows[1].fork.toolTip()


def test_where_no_moment_is_kept_the_reason_is_said(log) -> None:
    log.show_edits([Edit(0.5, "conv1: frozen.", None)])
    assert not log.rows[0].fork.isEnabled()
    assert "keeps no moment" in log.rows[0].fork.toolTip()


def test_many_lines_scroll_and_the_latest_are_seen(log, qtbot) -> None:
    log.show_edits([Edit(float(n), f"change {n}.", n) for n in range(1, 9)])
    log.show()
    assert log.height() == MOST * ROW
    bar = log.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())


def test_nothing_is_shown_without_edits(log) -> None:
    log.show_edits([Edit(1.0, "a.", 1)])
    log.show_edits([])
    assert log.isHidden()
    assert log.rows == []


def test_a_mark_on_the_curves_says_what_it_was() -> None:
    marks = Marks(edits=(2.0, 2.1, 7.0), words=("map 3 muted.", "rate 1 → 2.", "frozen."))
    assert marks.words_near(2.05, 0.1) == "1  map 3 muted.\n2  rate 1 → 2."
    assert marks.words_near(6.95, 0.1) == "3  frozen."
    assert marks.words_near(4.0, 0.1) == ""
