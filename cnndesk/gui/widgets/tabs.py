"""A row of titles above the panels of a column, the current one underlined."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from cnndesk.gui.widgets import theme

HEIGHT = 40
_AROUND = 20


class Tab(QToolButton):
    """One title in a row of tabs; the current one is underlined."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(text)
        self.setFixedHeight(HEIGHT - 1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        widest = QFontMetrics(theme.font(theme.BASE, 600)).horizontalAdvance(self.text())
        return QSize(widest + _AROUND, HEIGHT - 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(28, HEIGHT - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        checked = self.isChecked()
        painter.setFont(theme.font(theme.BASE, 600 if checked else 400))
        hot = checked or self.underMouse()
        painter.setPen(theme.color("text" if hot else "text2"))
        inside = self.rect().adjusted(6, 0, -6, 0)
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, text)
        if checked:
            line = self.rect().adjusted(_AROUND // 2, self.height() - 2, -_AROUND // 2, 0)
            painter.fillRect(line, theme.color("accent"))
        if self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.drawRoundedRect(self.rect().adjusted(1, 5, -2, -7), 4, 4)


class TabRow(QFrame):
    """Titles by id; the arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, titles: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "columntabs")
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 6, 1)
        row.setSpacing(0)
        self._tabs: dict[str, Tab] = {}
        for name, title in titles.items():
            tab = Tab(title, self)
            tab.clicked.connect(lambda _=False, name=name: self._choose(name))
            self._tabs[name] = tab
            row.addWidget(tab)
        row.addStretch(1)

    def tab(self, name: str) -> Tab | None:
        """Return a title's tab; None where it has none here."""
        return self._tabs.get(name)

    def set_current(self, name: str) -> None:
        """Underline a title, without telling."""
        for other, tab in self._tabs.items():
            tab.setChecked(other == name)

    def _choose(self, name: str) -> None:
        self.set_current(name)
        self.chosen.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        names = list(self._tabs)
        focused = next((n for n, tab in self._tabs.items() if tab.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        target = names[(names.index(focused) + step) % len(names)]
        self._tabs[target].setFocus(Qt.FocusReason.TabFocusReason)
        self._choose(target)
