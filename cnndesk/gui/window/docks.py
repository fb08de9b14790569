"""The docks around the canvas: their tab rows, and how one takes the centre.

Which panels there are is in ``panel_table.py``. Docks of one area share a row of tabs that is drawn
here (Qt's own tab bar is hidden), with buttons to maximise and to close.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDockWidget,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QTabBar,
    QWidget,
)

from cnndesk.gui.widgets.panel_area import PanelArea
from cnndesk.gui.widgets.tabs import TabRow
from cnndesk.gui.widgets.texts import marked
from cnndesk.gui.window.centre import Centre
from cnndesk.gui.window.panel_table import BOTTOM, LEFT, PANELS, RIGHT, PanelSpec

_AREAS = {
    LEFT: marked("Docks", "Move to the left"),
    RIGHT: marked("Docks", "Move to the right"),
    BOTTOM: marked("Docks", "Move to the bottom"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Docks", text)


class Dock(QDockWidget):
    """A dock whose title bar is its group's row of tabs."""

    def __init__(self, spec: PanelSpec, parent: QMainWindow) -> None:
        super().__init__(_tr(spec.title), parent)
        self.spec = spec
        self.make: Callable[[], object] | None = None
        self._panel: QWidget | None = None
        self.setObjectName(spec.id)
        self.setAccessibleName(_tr(spec.title))
        self.row = TabRow(self)
        self.setTitleBarWidget(self.row)
        empty = QWidget(self)
        empty.setProperty("role", "panel")
        empty.setMinimumSize(spec.minimum)
        empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.fill(empty)

    @property
    def panel(self) -> QWidget | None:
        """The panel, made now if it can be and is not there yet."""
        if self._panel is None and self.make is not None:
            self.make()
        return self._panel

    @property
    def has_panel(self) -> bool:
        """Whether the panel was made."""
        return self._panel is not None

    def set_panel(self, panel: QWidget) -> PanelArea:
        """Note the panel and return what holds it; `fill` shows that."""
        self._panel = panel
        return PanelArea(panel, self.spec.minimum, squeezes=self.spec.area != BOTTOM)

    def fill(self, area: QWidget) -> None:
        """Show a widget as the dock's content."""
        old = self.widget()
        self.setWidget(area)
        if old is not None:
            old.deleteLater()


class DockManager:
    """Makes the docks, keeps their tab rows true, and lets one take the centre.

    Parameters
    ----------
    window : QMainWindow
    centre : Centre
    """

    def __init__(self, window: QMainWindow, centre: Centre) -> None:
        self.window = window
        self.centre = centre
        self.docks: dict[str, Dock] = {}
        self._taken: list[Dock] = []
        self._soon = QTimer(window, singleShot=True, interval=0)
        self._soon.timeout.connect(self.update_rows)
        window.setDockNestingEnabled(True)
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        for spec in PANELS:
            dock = Dock(spec, window)
            self.docks[spec.id] = dock
            row = dock.row
            row.chosen.connect(self.show)
            row.maximise.connect(lambda name=spec.id: self.toggle_maximised(name))
            row.close_wanted.connect(dock.close)
            row.menu_wanted.connect(lambda hit, where, name=spec.id: self._menu(hit or name, where))
            for signal in (dock.visibilityChanged, dock.topLevelChanged, dock.dockLocationChanged):
                signal.connect(self._update_soon)
            dock.visibilityChanged.connect(lambda on, dock=dock: on and dock.panel)
        window.tabifiedDockWidgetActivated.connect(self.update_rows)
        centre.row.maximise.connect(self.restore)
        centre.row.close_wanted.connect(self._close_centre)
        self.arrange()

    # Layout --------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Put every dock where it is at first."""
        self.restore()
        first: dict[Qt.DockWidgetArea, Dock] = {}
        for dock in self.docks.values():
            self.window.removeDockWidget(dock)
        for dock in self.docks.values():
            dock.setFloating(False)
            area = dock.spec.area
            if area in first:
                self.window.tabifyDockWidget(first[area], dock)
            else:
                self.window.addDockWidget(area, dock)
                first[area] = dock
            dock.setVisible(dock.spec.opens)
        for dock in first.values():
            dock.raise_()
        self.resize_to_default()
        self.update_rows()

    def resize_to_default(self) -> None:
        """Give the docks the sizes that suit the window's width."""
        large = self.window.width() >= 1400
        left, right = (212, 280) if large else (196, 260)
        bottom = 272 if large else 250
        docks = self.docks
        horizontal, vertical = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.window.resizeDocks([docks["palette"], docks["inspector"]], [left, right], horizontal)
        self.window.resizeDocks([docks["training"]], [bottom], vertical)

    def _update_soon(self, *_: object) -> None:
        """Update the rows once Qt has done what it is at; many docks tell of one change."""
        if self.window.isVisible():
            self._soon.start()

    def update_rows(self, *_: object) -> None:
        """Let every tab row show what is tabbed together."""
        self._soon.stop()
        for bar in self.window.findChildren(
            QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            bar.setMaximumHeight(0)
        for name, dock in self.docks.items():
            together = {name, *(d.objectName() for d in self._tabbed_with(dock))}
            titles = {k: d.windowTitle() for k, d in self.docks.items() if k in together}
            dock.row.show_tabs(titles, name, self._closed_beside(dock))

    def _closed_beside(self, dock: Dock) -> dict[str, str]:
        """Return the closed panels that belong where a dock is, by id with their titles."""
        if dock.isFloating():
            return {}
        area = self.window.dockWidgetArea(dock)
        return {
            name: other.windowTitle()
            for name, other in self.docks.items()
            if other.isHidden() and other not in self._taken and other.spec.area == area
        }

    def _tabbed_with(self, dock: Dock) -> list[Dock]:
        if dock.isFloating():
            return []
        others = (d for d in self.window.tabifiedDockWidgets(dock) if isinstance(d, Dock))
        return [d for d in others if not d.isFloating() and not d.isHidden()]

    # Showing -------------------------------------------------------------------------------

    def show(self, panel: str, *, focus: bool = False) -> None:
        """Bring a panel to the front, wherever it is; open it if it was closed."""
        if panel == "canvas" or panel in [d.objectName() for d in self._taken]:
            self.centre.choose(panel)
        elif panel in self.docks:
            dock = self.docks[panel]
            focused = _focused()
            had_focus = focused is not None and any(
                d.row.isAncestorOf(focused) for d in self.docks.values()
            )
            if dock.make is not None:
                dock.make()
            dock.show()
            dock.raise_()
            self.update_rows()
            if had_focus:
                dock.row.focus_tab(panel)
        if focus:
            self.focus(panel)

    def focus(self, panel: str) -> None:
        """Give a panel the keyboard focus."""
        widget = self.centre.canvas if panel == "canvas" else self._widget(panel)
        if widget is None:
            return
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        # nextInFocusChain leaves PySide with wrong owners: the toolbar's actions get deleted.
        for candidate in widget.findChildren(QWidget):
            takes = candidate.focusPolicy() & Qt.FocusPolicy.TabFocus and candidate.isEnabled()
            if takes and candidate.isVisibleTo(widget):
                candidate.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def is_shown(self, panel: str) -> bool:
        """Whether a panel is open and in front."""
        widget = self._widget(panel)
        return widget is not None and widget.isVisible() and not widget.visibleRegion().isEmpty()

    def set_panel(self, panel: str, widget: QWidget) -> None:
        """Show a panel's widget, in its dock or, while its dock is maximised, in the centre."""
        dock = self.docks[panel]
        area = dock.set_panel(widget)
        # A click anywhere in a panel makes it the one that F11 maximises.
        area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        widget.setProperty("role", "panel")
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        if dock in self._taken:
            self.centre.replace(panel, area)
        else:
            dock.fill(area)

    def close(self, panel: str) -> None:
        """Close a panel's dock."""
        self.docks[panel].close()

    def has_focus(self, panel: str) -> bool:
        """Whether a panel has the keyboard focus."""
        widget, focused = self._widget(panel), _focused()
        return (
            widget is not None
            and focused is not None
            and (widget is focused or widget.isAncestorOf(focused))
        )

    def focus_default(self, panel: str) -> None:
        """Give the focus to a panel's main button (property ``kind`` “primary”), else to itself."""
        widget = self._widget(panel)
        if widget is None:
            return
        for button in widget.findChildren(QAbstractButton):
            if button.property("kind") == "primary" and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.focus(panel)

    def _widget(self, panel: str) -> QWidget | None:
        dock = self.docks.get(panel)
        if dock is None:
            return None
        return dock.panel if dock.has_panel else dock.widget()

    def active(self) -> str:
        """Return the panel that has the keyboard focus, else the first one at the bottom."""
        focused = _focused()
        for name, dock in self.docks.items():
            widget = self._widget(name)
            if focused is not None and (
                dock.isAncestorOf(focused) or (widget and widget.isAncestorOf(focused))
            ):
                return name
        return next((n for n in ("training", *self.docks) if self.is_shown(n)), "training")

    # The centre ----------------------------------------------------------------------------

    def toggle_maximised(self, panel: str | None = None) -> None:
        """Give a panel, with those tabbed with it, the centre; or put them back."""
        if self._taken:
            self.restore()
        else:
            self.maximise(panel or self.active())

    def maximise(self, panel: str) -> None:
        """Give a panel, with those tabbed with it, the place of the canvas."""
        self.restore()
        dock = self.docks[panel]
        names = {panel, *(d.objectName() for d in self._tabbed_with(dock) if not d.isHidden())}
        self._taken = [d for n, d in self.docks.items() if n in names]
        pages = {}
        for taken in self._taken:
            widget = taken.widget()
            assert widget is not None
            pages[taken.objectName()] = (taken.windowTitle(), widget)
            taken.hide()
        self.centre.take(pages, panel)

    def restore(self) -> None:
        """Put what is in the centre back into its docks."""
        if not self._taken:
            return
        current = self.centre.current
        pages = self.centre.give_back()
        taken, self._taken = self._taken, []
        for dock in taken:
            dock.setWidget(pages[dock.objectName()])
            pages[dock.objectName()].show()
            dock.show()
        if current in self.docks:
            self.docks[current].raise_()
        self.update_rows()

    @property
    def is_maximised(self) -> bool:
        """Whether docks are in the centre."""
        return bool(self._taken)

    def _close_centre(self) -> None:
        current = self.centre.current
        self.restore()
        if current in self.docks:
            self.docks[current].close()

    # The menu of a tab ---------------------------------------------------------------------

    def _menu(self, panel: str, where: QPoint) -> None:
        dock = self.docks[panel]
        menu = QMenu(self.window)
        entries: list[tuple[str, Callable[[], object]]] = [
            (_tr("Maximise"), lambda: self.maximise(panel)),
            (_tr("Float"), lambda: dock.setFloating(not dock.isFloating())),
        ]
        for area, text in _AREAS.items():
            entries.append((_tr(text), partial(self._move, dock, area)))
        entries.append((_tr("Close"), dock.close))
        for text, slot in entries:
            menu.addAction(text, slot)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _move(self, dock: Dock, area: Qt.DockWidgetArea) -> None:
        others = [
            d
            for d in self.docks.values()
            if d is not dock
            and not d.isFloating()
            and not d.isHidden()
            and self.window.dockWidgetArea(d) == area
        ]
        dock.setFloating(False)
        if others:
            self.window.tabifyDockWidget(others[0], dock)
        else:
            self.window.addDockWidget(area, dock)
        dock.show()
        dock.raise_()
        self.update_rows()


def _focused() -> QWidget | None:
    return QApplication.focusWidget()
