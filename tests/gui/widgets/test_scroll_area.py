"""A scroll area around contents that grow with their width."""

from __future__ import annotations

import itertools
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.gui.widgets import scroll_area
from cnndesk.gui.widgets.scroll_area import ScrollArea


class Square(QLabel):
    """As high as it is wide, as a picture that fills its column."""

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(max(1, self.width()))


@pytest.fixture
def area(qtbot, themed) -> ScrollArea:
    made = ScrollArea()
    qtbot.addWidget(made)
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    words = QLabel("Words that take a line or two, as wide as they may be. " * 3)
    words.setWordWrap(True)
    column.addWidget(Square())
    column.addWidget(words)
    column.addStretch(1)
    made.setWidget(page)
    made.show()
    return made


@pytest.mark.parametrize("seconds", [0.0, 1.0], ids=["quick", "slow"])
def test_every_height_is_shown_without_end_of_the_stack(
    area: ScrollArea, monkeypatch: pytest.MonkeyPatch, seconds: float
) -> None:
    """On a slow machine, too: there a second passes from one look at the clock to the next."""
    clock = itertools.count(1000.0, seconds)
    monkeypatch.setattr(scroll_area, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    for height in range(270, 420, 3):
        area.resize(300, height)
        for _ in range(4):
            QApplication.processEvents()
        page = area.widget()
        assert page.height() >= page.minimumSizeHint().height()
        hidden = page.height() - area.viewport().height()
        assert hidden <= 0 or area.verticalScrollBar().isVisible()


@pytest.mark.parametrize("how", ["setFixedWidth", "setMinimumWidth", "resize"])
def test_it_is_as_wide_as_what_cannot_be_scrolled_to(qtbot, themed, how: str) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    row = QHBoxLayout(around)
    row.setContentsMargins(0, 0, 0, 0)
    area = ScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    page = QPushButton("Short")
    area.setWidget(page)
    row.addWidget(area)
    row.addStretch(1)
    if how != "resize":
        getattr(area, how)(120)
    around.resize(700, 80)
    around.show()
    QApplication.processEvents()
    before = area.width()
    assert before >= 120 or how == "resize"
    page.setText("Words that are much longer in another language than in this one")
    for _ in range(4):
        QApplication.processEvents()
    assert page.minimumSizeHint().width() > before
    assert area.viewport().width() >= page.minimumSizeHint().width()
    assert page.width() <= area.viewport().width()
    page.setText("Short")
    for _ in range(4):
        QApplication.processEvents()
    assert area.minimumWidth() == {"resize": 0}.get(how, max(120, area.least_width))


def test_what_scrolls_sideways_needs_no_width(qtbot, themed) -> None:
    area = ScrollArea()
    qtbot.addWidget(area)
    area.setWidget(QPushButton("Words that are much longer than the column is wide"))
    area.setFixedWidth(80)
    assert area.width() == 80
    assert area.least_width == 0


def test_the_bar_goes_again_where_there_is_room(area: ScrollArea) -> None:
    area.resize(300, 310)
    QApplication.processEvents()
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area._holds = True
    area._began = 0.0
    area.resize(300, 900)
    for _ in range(4):
        QApplication.processEvents()
    assert not area.verticalScrollBar().isVisible()


def colours_of(bar: QImage) -> set[str]:
    return {bar.pixelColor(5, y).name() for y in range(bar.height())}


def test_a_bar_that_stays_with_nothing_to_scroll_shows_no_handle(qtbot, themed) -> None:
    made = ScrollArea()
    qtbot.addWidget(made)
    inner = QWidget()
    inner.setMinimumHeight(500)
    made.setWidget(inner)
    made.setWidgetResizable(True)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    made.resize(200, 300)
    made.show()
    bar = made.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.isEnabled()
    scrolled = bar.grab().toImage()
    made.resize(200, 600)
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert not bar.isEnabled()
    plain = bar.grab().toImage()
    colours = [
        {image.pixelColor(5, y).name() for y in range(image.height())}
        for image in (scrolled, plain)
    ]
    assert [len(found) > 1 for found in colours] == [True, False]
    made.resize(200, 300)
    qtbot.waitUntil(bar.isEnabled)
