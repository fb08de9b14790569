"""What is covered while a question is asked stays covered, whatever comes up in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget

from cnndesk.gui.lessons.covers import Covers
from cnndesk.gui.widgets.cover import Cover
from cnndesk.lessons.reader import parse_lesson


def test_what_comes_up_later_in_a_covered_panel_stays_below(qapp, themed, qtbot) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    panel.resize(300, 200)
    panel.show()
    covers = Covers(panel)
    covers.show([panel])
    late = QLabel("14 × 14", panel)
    late.setGeometry(panel.rect())
    late.show()
    assert panel.childAt(panel.rect().center()) is late
    covers.show([panel])  # as the guide does a few times a second
    cover = panel.childAt(panel.rect().center())
    assert isinstance(cover, Cover)
    panel.resize(500, 400)
    assert cover.size() == panel.size()
    covers.clear()
    assert panel.childAt(panel.rect().center()) is late


def test_the_strip_above_does_not_tell_what_a_lesson_hides(digits, qtbot) -> None:
    digits.lessons.start(
        parse_lesson(
            "---\ntitle: A\n---\n## One\nText.\n@open training\n@hide panel predictions\n"
            "@ask How sure?\n@answer sure within 1\n@wrong 10 | No.\n",
            Path("a.md"),
        )
    )
    guide, strip = digits.lessons.guide, digits.frame.strip
    qtbot.waitUntil(lambda: guide.is_ready)
    guide.look()
    assert isinstance(strip.childAt(strip.rect().center()), Cover)
    guide.give(guide.facts.fact("sure", ()))
    guide.look()
    assert guide.is_done
    assert not isinstance(strip.childAt(strip.rect().center()), Cover)
    digits.lessons.leave()
