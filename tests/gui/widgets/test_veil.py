"""Old content is paler while new content is on its way, and only then."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.veil import BAR, KEPT, Veil


@pytest.fixture
def over(qtbot, themed) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setStyleSheet("background: #FFFFFF")
    made.resize(200, 100)
    made.show()
    return made


def test_old_content_is_paler_after_a_moment_and_whole_again_at_once(over, qtbot) -> None:
    veil = Veil(over)
    veil.set_busy(True)
    assert veil.isHidden()
    assert veil.is_due
    qtbot.waitUntil(veil.isVisible)
    veil.show_part(1, 4)
    over.resize(240, 120)
    assert veil.geometry() == over.rect()
    picture = over.grab().toImage()
    panel = theme.color("panel")
    expected = [
        round(KEPT * 255 + (1 - KEPT) * part) for part in (panel.red(), panel.green(), panel.blue())
    ]
    seen = picture.pixelColor(120, 60)
    assert [seen.red(), seen.green(), seen.blue()] == pytest.approx(expected, abs=2)
    assert picture.pixelColor(30, BAR - 1) == theme.color("accent")
    assert picture.pixelColor(90, BAR - 1) != theme.color("accent")
    veil.set_busy(False)
    assert over.grab().toImage().pixelColor(120, 60) == QColor("#FFFFFF")


def test_what_is_quick_is_never_covered(over, qtbot) -> None:
    veil = Veil(over)
    veil.set_busy(True)
    veil.set_busy(False)
    assert not veil.is_due
    assert veil.isHidden()
