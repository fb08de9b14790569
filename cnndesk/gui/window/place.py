"""The place of a panel in the frame, and the column in which several places share the room.

A place makes its panel when it is first seen, and can give it away to a window of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import EmptyState
from cnndesk.gui.widgets.cover import Cover
from cnndesk.gui.widgets.panel_area import PanelArea
from cnndesk.gui.widgets.tabs import TabRow
from cnndesk.gui.widgets.veil import Veil
from cnndesk.gui.window.panel_table import PanelSpec, Slot


def tr(text: str) -> str:
    """Return a text of the table of panels, or of the frame, in the user's language."""
    return QCoreApplication.translate("Frame", text)


class OwnWindow(QWidget):
    """A panel in a window of its own: for a second screen, or a projector."""

    back_wanted = Signal()

    def __init__(self, title: str, area: QWidget, options: QWidget | None) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(title)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if options is not None:
            row = QHBoxLayout()
            row.setContentsMargins(16, 8, 16, 8)
            row.addStretch(1)
            row.addWidget(options)
            options.show()
            column.addLayout(row)
        column.addWidget(area, 1)
        area.show()

    def go_to_another_screen(self, here: QScreen) -> None:
        """Fill another screen than that of the main window, where there is one: a projector."""
        other = next((s for s in QGuiApplication.screens() if s is not here), None)
        if other is not None:
            self.setGeometry(other.availableGeometry())
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.back_wanted.emit()
        super().closeEvent(event)


class Place(QFrame):
    """Where a panel is.

    Parameters
    ----------
    spec : PanelSpec
    parent : QWidget

    Attributes
    ----------
    make : callable or None
        Makes the panel and gives it to `set_panel`.
    """

    returned = Signal()
    """The panel is back from a window of its own."""

    def __init__(self, spec: PanelSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self.title = tr(spec.title)
        self.make: Callable[[], object] | None = None
        self._panel: QWidget | None = None
        self._area: PanelArea | None = None
        self._options: QWidget | None = None
        self._window: OwnWindow | None = None
        self._gone: EmptyState | None = None
        self._veil: Veil | None = None
        self._cover: Cover | None = None
        self._why = ""
        self.setObjectName(spec.id)
        self.setAccessibleName(self.title)
        self.setProperty("role", "panel")
        self.setMinimumSize(spec.minimum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    # The panel -----------------------------------------------------------------------------

    @property
    def panel(self) -> QWidget | None:
        """The panel, made now if it can be and is not there yet."""
        self._make_once()
        return self._panel

    def _make_once(self) -> None:
        make, self.make = self.make, None  # a panel may ask to be shown while it is being made
        if self._panel is None and make is not None:
            make()

    @property
    def has_panel(self) -> bool:
        """Whether the panel was made."""
        return self._panel is not None

    def set_panel(self, panel: QWidget) -> None:
        """Show a panel that was just made."""
        panel.setProperty("role", "panel")
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._panel = panel
        squeezes = self.spec.slot in (Slot.LEFT, Slot.RIGHT)
        self._area = PanelArea(panel, self.spec.minimum, squeezes=squeezes)
        self._area.least_changed.connect(self.setMinimumWidth)
        # A click anywhere in a panel makes it the one that has the keyboard.
        self._area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._column.addWidget(self._area)
        self._veil = Veil(self._area)
        self.set_locked(self._why)

    def set_locked(self, why: str) -> None:
        """Cover the panel, for a reason that is said on the cover; without one it is free again."""
        self._why = why
        if self._area is None:
            return
        if self._cover is not None:
            self._cover.hide()
            self._cover.deleteLater()
            self._cover = None
        self._area.setEnabled(not why)
        if why:
            self._cover = Cover(self._area, why, self.tr("Locked"))

    @property
    def veil(self) -> Veil | None:
        """What makes the panel paler while it is out of date; None before it was made."""
        return self._veil

    def options(self, parent: QWidget) -> QWidget | None:
        """Return what the panel wants to have at the right of the header; None for nothing."""
        offer = getattr(self.panel, "header_options", None)
        if self._options is None and offer is not None:
            self._options = offer(parent)
        return self._options if self._window is None else None

    def show_view(self, view: str) -> None:
        """Tell a panel that serves several segments which one it is to show."""
        tell = getattr(self.panel, "show_view", None)
        if view and tell is not None:
            tell(view)

    def take_focus(self) -> None:
        """Have the keyboard without giving it to any control, as after a click in between them."""
        if self._area is not None and self._window is None:
            self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_once()

    # A window of its own -------------------------------------------------------------------

    @property
    def window_of_its_own(self) -> OwnWindow | None:
        """The window in which the panel is; None while it is here."""
        return self._window

    def leave(self, title: str) -> OwnWindow | None:
        """Give the panel to a window of its own and return that."""
        if self.panel is None or self._area is None or self._window is not None:
            return None
        self._column.removeWidget(self._area)
        size = self.size()
        with theme.keeping_type():
            self._window = OwnWindow(title, self._area, self._options)
            self._window.addActions(self.window().actions())  # its keys count there, too
        self._window.resize(size.expandedTo(self.spec.minimum))
        self._window.go_to_another_screen(self.screen())
        self._window.back_wanted.connect(self.come_back)
        self._gone = EmptyState(
            tr("In a window of its own"), tr("It follows the same block, image and training."), self
        )
        self._gone.add_button(tr("Bring it back"), self.come_back)
        self._column.addWidget(self._gone)
        self._window.show()
        return self._window

    def come_back(self) -> None:
        """Take the panel back from its window."""
        if self._window is None or self._area is None or self._gone is None:
            return
        window, self._window = self._window, None
        gone, self._gone = self._gone, None
        self._column.removeWidget(gone)
        gone.deleteLater()
        with theme.keeping_type():
            if self._options is not None:
                self._options.setParent(self)
                self._options.hide()
            self._column.addWidget(self._area)
            self._area.show()
        window.back_wanted.disconnect(self.come_back)
        window.close()
        window.deleteLater()
        self.returned.emit()


class Column(QFrame):
    """A column of a workspace: one panel, or several of which one is in front.

    Parameters
    ----------
    places : sequence of Place
        At least one.
    parent : QWidget
    titled : bool
        Whether the titles stand above even a single one.
    """

    def __init__(self, places: Sequence[Place], parent: QWidget, *, titled: bool) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._places = {place.spec.id: place for place in places}
        self.row = TabRow({name: place.title for name, place in self._places.items()}, self)
        self.row.setVisible(titled or len(places) > 1)
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self._stack, 1)
        for place in places:
            self._stack.addWidget(place)
        self.row.chosen.connect(self.choose)
        self.choose(places[0].spec.id)

    @property
    def current(self) -> str:
        """The id of the panel in front."""
        now = self._stack.currentWidget()
        return next(name for name, place in self._places.items() if place is now)

    def choose(self, name: str) -> None:
        """Bring a panel to the front."""
        self._stack.setCurrentWidget(self._places[name])
        self.row.set_current(name)
