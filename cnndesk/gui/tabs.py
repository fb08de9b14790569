"""A row of tabs as docks and the centre show it: titles, and buttons to maximise and to close.

Qt's own tab bar is not used, because it cannot hold buttons. What a choice does is the business of
``docks.py``.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from cnndesk.gui import theme
from cnndesk.gui.icons import icon


def _tr(text: str) -> str:
    return QCoreApplication.translate("Docks", text)


class Tab(QToolButton):
    """One title in a row of tabs; the current one is underlined."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(text)
        self.setFixedHeight(theme.HEIGHT_TABS - 1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        bold = theme.font(theme.BASE, 600)
        width = max(
            metrics.horizontalAdvance(self.text()),
            QFontMetrics(bold).horizontalAdvance(self.text()),
        )
        return QSize(width + 20, theme.HEIGHT_TABS - 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(28, theme.HEIGHT_TABS - 1)

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
            painter.fillRect(0, self.height() - 2, self.width(), 2, theme.color("accent"))
        if self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.drawRoundedRect(self.rect().adjusted(1, 3, -2, -5), 4, 4)


def icon_button(name: str, tip: str, parent: QWidget, size: int = theme.ICON_SMALL) -> QToolButton:
    """Return a flat button with an icon, a tooltip and the same as its accessible name."""
    button = QToolButton(parent)
    button.setIcon(icon(name))
    button.setIconSize(QSize(size, size))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class TabRow(QFrame):
    """Titles on the left, maximise and close on the right; the empty part moves the dock."""

    chosen = Signal(str)
    maximise = Signal()
    close_wanted = Signal()
    menu_wanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget, *, restores: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "tabrow")
        self.setFixedHeight(theme.HEIGHT_TABS)
        self._tabs: dict[str, Tab] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 6, 1)
        row.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        row.addLayout(self._row)
        row.addStretch(1)
        size = _tr("Put the panel back (F11)") if restores else _tr("Maximise (F11)")
        self._size = icon_button(
            "arrows-in-simple" if restores else "arrows-out-simple", size, self
        )
        self._size.clicked.connect(self.maximise)
        self._close = icon_button("x", _tr("Close; the Window menu opens it again"), self)
        self._close.clicked.connect(self.close_wanted)
        row.addWidget(self._size)
        row.addWidget(self._close)

    def show_tabs(self, titles: dict[str, str], current: str) -> None:
        """Show these titles by id, one of them as the current one."""
        if list(self._tabs) != list(titles):
            for tab in self._tabs.values():
                self._row.removeWidget(tab)
                tab.hide()
                tab.deleteLater()
            self._tabs = {}
            for panel, title in titles.items():
                tab = Tab(title, self)
                tab.clicked.connect(lambda _=False, name=panel: self._choose(name))
                self._tabs[panel] = tab
                self._row.addWidget(tab)
        for panel, tab in self._tabs.items():
            tab.setChecked(panel == current)
        self._fit_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Leave the room to the titles where it is scarce; keys and menus do the same."""
        wanted = sum(tab.sizeHint().width() for tab in self._tabs.values())
        room = self.width() - wanted >= 64
        self._size.setVisible(room)
        self._close.setVisible(room)

    def focus_tab(self, panel: str) -> None:
        """Give a title the keyboard focus."""
        if panel in self._tabs:
            self._tabs[panel].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, panel: str) -> None:
        self._tabs[panel].setChecked(True)
        self.chosen.emit(panel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        names = list(self._tabs)
        focused = next((n for n, tab in self._tabs.items() if tab.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        target = names[(names.index(focused) + step) % len(names)]
        self.chosen.emit(target)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        hit = next((n for n, tab in self._tabs.items() if tab.geometry().contains(at)), "")
        self.menu_wanted.emit(hit, event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()  # QDockWidget moves the dock

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.maximise.emit()
