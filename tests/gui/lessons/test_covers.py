"""What is covered while a question is asked stays covered, whatever comes up in it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from cnndesk.gui.lessons.covers import Covers
from cnndesk.gui.widgets.cover import Cover


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
