"""One way out of the program: an icon, a name, what it is good for, and how it was checked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import IconLabel, icon_button, text


class _Badge(QWidget):
    """An icon on a soft square."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        icons.paint(painter, self._icon, QRectF(7, 7, 18, 18), "accent")


class ExportTile(QFrame):
    """A card with a button that begins an export.

    Parameters
    ----------
    icon, title, sentence : str
    act : callable
        What the button does.
    act_icon, tip : str
        Of the button.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        act: Callable[[], object],
        *,
        act_icon: str = "export",
        tip: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.size_label = text("", "secondary", theme.SECONDARY)
        self.button = icon_button(act_icon, tip or title, act)
        self._mark = IconLabel("info", "text2", 14)
        self.state = text("", "secondary", theme.CAPTION, wrap=True)
        name = QHBoxLayout()
        name.setSpacing(8)
        name.addWidget(text(title, "", theme.BASE, 600))
        name.addStretch(1)
        name.addWidget(self.size_label)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(name)
        words.addWidget(text(sentence, "secondary", theme.SECONDARY, wrap=True))
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.state, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 10, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.addWidget(_Badge(icon), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(words, 0, 1)
        grid.addWidget(self.button, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(below, 1, 0, 1, 3)
        grid.setColumnStretch(1, 1)

    def say(self, words: str, level: str = "info") -> None:
        """Say how it stands: "info", "good", "warning" or "error"."""
        icon, color = {
            "info": ("info", "text2"),
            "good": ("check-circle", "good"),
            "warning": ("warning", "warning"),
            "error": ("warning-circle", "error"),
        }[level]
        self._mark.set_icon(icon, color)
        role = "secondary" if level == "info" else level
        self.state.setText(words)
        if self.state.property("role") != role:
            self.state.setProperty("role", role)
            self.state.style().unpolish(self.state)
            self.state.style().polish(self.state)
