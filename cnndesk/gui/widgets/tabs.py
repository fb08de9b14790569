"""A row of tabs as docks and the centre show it: titles, and buttons to maximise and to close.

Qt's own tab bar is not used, because it cannot hold buttons. Titles that have no room wait in the
menu “More”, together with panels that are closed, so that nothing is ever cut off or scrolled. What
a choice does is the business of ``window/docks.py``.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.icons import icon

CARET = 12
"""Side of the caret behind “More”."""

FEW = 3
"""Titles that are never put into “More”; they are cut instead."""

MARGINS = (4, 6)
"""Left and right of the row."""


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


class MoreTab(Tab):
    """Opens the menu of what is not in the row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_tr("More"), parent)
        self.setCheckable(False)
        self.setToolTip(_tr("More panels"))
        self.setAccessibleName(_tr("More panels"))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(CARET, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = "text" if self.underMouse() else "text2"
        painter.setPen(theme.color(colour))
        painter.setFont(theme.font(theme.BASE))
        inside = self.rect().adjusted(10, 0, -CARET - 6, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, self.text())
        right = 12 + painter.fontMetrics().horizontalAdvance(self.text())
        place = QRectF(right, (self.height() - CARET) / 2, CARET, CARET)
        icons.paint(painter, "caret-down", place, colour)
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
        self._titles: dict[str, str] = {}
        self._closed: dict[str, str] = {}
        self._current = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGINS[0], 0, MARGINS[1], 1)
        row.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        row.addLayout(self._row)
        self.more = MoreTab(self)
        self.more.clicked.connect(self._open_more)
        row.addWidget(self.more)
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

    def tab(self, panel: str) -> Tab | None:
        """Return the tab of a panel; None where it has none here."""
        return self._tabs.get(panel)

    def show_tabs(
        self, titles: dict[str, str], current: str, closed: dict[str, str] | None = None
    ) -> None:
        """Show these titles by id, one of them as the current one.

        Parameters
        ----------
        titles : dict of str to str
        current : str
        closed : dict of str to str, optional
            Panels that are not open; “More” offers them.
        """
        if self._titles != titles:
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
        self._titles, self._closed, self._current = dict(titles), closed or {}, current
        for panel, tab in self._tabs.items():
            tab.setChecked(panel == current)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many titles as have room, the current one among them."""
        widths = {name: tab.sizeHint().width() for name, tab in self._tabs.items()}
        buttons = self._size.sizeHint().width() + self._close.sizeHint().width() + sum(MARGINS)
        room = self.width() - buttons
        everything = sum(widths.values())
        # A narrow row of few titles gives up its buttons first: keys and menus do the same.
        narrow = everything > room and len(widths) <= FEW
        for made in (self._size, self._close):
            made.setVisible(not narrow)
        self.more.setVisible(not narrow and (everything > room or bool(self._closed)))
        if narrow:
            shown = set(widths)
        else:
            shown = self._that_fit(widths, room - self.more.sizeHint().width() * self._has_more)
        for name, tab in self._tabs.items():
            tab.setVisible(name in shown)

    @property
    def _has_more(self) -> bool:
        return not self.more.isHidden()

    def _that_fit(self, widths: dict[str, int], room: int) -> set[str]:
        shown: set[str] = set()
        left = room - widths.get(self._current, 0)
        for name, width in widths.items():
            if name == self._current:
                shown.add(name)
            elif width <= left:
                shown.add(name)
                left -= width
            else:
                left = 0  # the order of the titles stays
        return shown

    def make_more_menu(self) -> QMenu:
        """Return the menu of what has no room and of what is closed."""
        menu = QMenu(self)
        hidden = {n: title for n, title in self._titles.items() if self._tabs[n].isHidden()}
        for number, titles in enumerate((hidden, self._closed)):
            if number and hidden and titles:
                menu.addSeparator()
            for name, title in titles.items():
                menu.addAction(title, partial(self.chosen.emit, name))
        return menu

    def _open_more(self) -> None:
        menu = self.make_more_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

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
        shown = {n: tab for n, tab in self._tabs.items() if not tab.isHidden()}
        hit = next((n for n, tab in shown.items() if tab.geometry().contains(at)), "")
        self.menu_wanted.emit(hit, event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()  # QDockWidget moves the dock

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.maximise.emit()
