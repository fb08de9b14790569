"""Claims about icons: who asked for one may go, what shows it paints on."""

from __future__ import annotations

import gc

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from cnndesk.gui.widgets.icons import icon


class _Asker:
    """What garbage collection alone ends: it knows itself."""

    def __init__(self, button: QPushButton) -> None:
        self.icon = icon("trash", "accent")
        button.setIcon(self.icon)
        self.itself = self


def test_an_icon_is_painted_after_whoever_asked_for_it_is_gone(themed, qtbot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    _Asker(button)
    before = _picture(button)
    gc.collect()
    assert _picture(button) == before
    button.setIcon(icon("trash", "text2"))
    assert _picture(button) != before


def _picture(button: QPushButton) -> QImage:
    return button.grab().toImage()
