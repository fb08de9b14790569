"""The frame: six workspaces, the network strip above all but the first, a drawer at the bottom.

It knows where each panel is (``panel_table.py``) and brings it to the front by its id. What a
person has changed of it, widths, collapsed columns, the last segment, is kept per user.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cnndesk.data import Progress
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.window.panel_table import CANVAS, PANELS, WORKSPACES, Slot, segments_of
from cnndesk.gui.window.place import Place
from cnndesk.gui.window.workspace_view import WIDE, WorkspaceView, keeps_focus

if TYPE_CHECKING:
    from cnndesk.gui.canvas.strip import NetworkStrip
    from cnndesk.gui.canvas.view import CanvasView
    from cnndesk.gui.session.training import Training
    from cnndesk.gui.widgets.veil import Veil
    from cnndesk.gui.window.filming import Filmer
    from cnndesk.gui.window.time_bar import TimeBar

_DRAWER = 200
_LOOKS_BACK = ("train", "inside", "judge")
"""Workspaces with the time machine."""

_KEPT = "frame"
"""In the settings."""
_ABOUT_IMAGES = ("inside", "judge")
"""Workspaces that show what the network makes of images; Data tells of an opening itself."""


class Frame(QFrame):
    """The workspaces of a window.

    Parameters
    ----------
    workspace : Workspace
        Whose network is in the strip, and whose settings remember widths and the like.
    parent : QWidget

    Attributes
    ----------
    places : dict of str to Place
    views : dict of str to WorkspaceView
    canvas : CanvasView or None
    strip : NetworkStrip or None
        Made when the first workspace with one is shown; hidden where there is no network.
    """

    workspace_changed = Signal(str)
    shown_changed = Signal()
    """Another workspace or panel is in front."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._project = workspace
        self._settings = workspace.settings
        self.canvas: CanvasView | None = None
        self.strip: NetworkStrip | None = None
        self.is_bare = False
        self._side: QWidget | None = None
        self._made_room: list[WorkspaceView] = []
        self.places = {spec.id: Place(spec, self) for spec in PANELS}
        self.views = {spec.id: WorkspaceView(spec, self.places, self) for spec in WORKSPACES}
        self._home = {spec.id: spec.workspace for spec in PANELS} | {CANVAS: "draw"}
        for name in self.views:
            self._home |= {segment.id: name for segment in segments_of(name)}
        self._stack = QStackedWidget(self)
        for view in self.views.values():
            self._stack.addWidget(view)
            view.shown_changed.connect(self.shown_changed)
        self.drawer = self.places["log"]
        self.drawer.setFixedHeight(_DRAWER)
        self.drawer.hide()
        self._top = QVBoxLayout()
        self._top.setContentsMargins(0, 0, 0, 0)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(self._top)
        inner.addWidget(self._stack, 1)
        inner.addWidget(self.drawer)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(inner, 1)
        self.time_bars: dict[str, TimeBar] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._give_widths)
        workspace.locks_changed.connect(self._show_locks)
        workspace.opener.started.connect(lambda _: self._follow_opening())
        workspace.opener.ended.connect(self._follow_opening)
        workspace.opener.progress.connect(self._show_opening)
        self.restore()

    def make_time_bars(self, training: Training, filmer: Filmer) -> None:
        """Show the time machine below Train, Inside and Judge."""
        from cnndesk.gui.window.time_bar import TimeBar  # not at the start

        for name in _LOOKS_BACK:
            self.time_bars[name] = bar = TimeBar(training, filmer, self.views[name])
            self.views[name].set_foot(bar)

    # Parts that come later -----------------------------------------------------------------

    def set_canvas(self, canvas: CanvasView) -> None:
        """Show the drawing in the centre of Draw."""
        self.canvas = canvas
        self.views["draw"].set_canvas(canvas)
        self.views["draw"].lend(Slot.RIGHT, lent=not canvas.choice.isHidden())
        canvas.choice.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # While a network is chosen there is nothing to inspect, and its cards need the room.
        if self.canvas is not None and watched is self.canvas.choice:
            kind = event.type()
            if kind in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
                lent = kind == QEvent.Type.ShowToParent
                self.views["draw"].lend(Slot.RIGHT, lent=lent)
        return super().eventFilter(watched, event)

    def set_panel(self, name: str, panel: QWidget) -> None:
        """Show a panel that was just made at its place."""
        self.places[name].set_panel(panel)
        view = self.views.get(self._home[name])
        if view is not None and view.current == name and view.isVisible():
            view.refresh()

    def set_side(self, side: QWidget | None) -> None:
        """Show a column at the far right of every workspace; None takes it away.

        Where the window is narrow it takes the room of the right column.
        """
        if self._side is not None:
            self._row.removeWidget(self._side)
            self._side.hide()
        self._side = side
        if side is not None:
            self._row.addWidget(side)
            side.show()
        for view in self._made_room:
            view.set_hidden(Slot.RIGHT, hidden=False)
        self._made_room = []
        if side is not None and self.window().width() < WIDE:
            self._made_room = [
                view
                for view in self.views.values()
                if Slot.RIGHT in view.columns and Slot.RIGHT not in view.hidden
            ]
            for view in self._made_room:
                view.set_hidden(Slot.RIGHT, hidden=True)
        self._soon.start()

    def _give_widths(self) -> None:
        for view in self.views.values():
            view.give_widths()

    def panel(self, name: str) -> QWidget | None:
        """Return a panel, made now if it was not there yet; the drawing is ``"canvas"``."""
        return self.canvas if name == CANVAS else self.places[name].panel

    def _show_locks(self) -> None:
        """Cover the panels that are locked."""
        locked = self._project.locks.panels
        for name, place in self.places.items():
            place.set_locked(locked.get(name, ""))

    # While other images are opened ---------------------------------------------------------

    def _old_while_opening(self) -> list[Veil]:
        """Return what lies over the panels that show what will soon be replaced."""
        places = (p for name, p in self.places.items() if self._home[name] in _ABOUT_IMAGES)
        return [place.veil for place in places if place.veil is not None]

    def _follow_opening(self) -> None:
        opener = self._project.opener
        for veil in self._old_while_opening():
            veil.set_busy(opener.is_busy)

    def _show_opening(self, progress: Progress) -> None:
        for veil in self._old_while_opening():
            veil.show_part(progress.done, progress.total)

    # Workspaces ----------------------------------------------------------------------------

    @property
    def workspace(self) -> str:
        """The id of the workspace in front."""
        now = self._stack.currentWidget()
        return next(name for name, view in self.views.items() if view is now)

    @property
    def view(self) -> WorkspaceView:
        """The workspace in front."""
        return self.views[self.workspace]

    def choose(self, workspace: str) -> None:
        """Bring a workspace to the front."""
        if workspace == self.workspace:
            return
        with keeps_focus(self.views[workspace]):
            self._stack.setCurrentWidget(self.views[workspace])
            self.view.refresh()
        if workspace in self.time_bars:
            self.time_bars[workspace].refresh()
        self._show_strip()
        self.workspace_changed.emit(workspace)
        self.shown_changed.emit()

    def home_of(self, name: str) -> str:
        """Return the workspace that a panel or segment is in; empty for the drawer."""
        return self._home[name]

    def choose_segment(self, number: int) -> None:
        """Show the segment of a number, from 1, of the workspace in front."""
        segments = self.view.segments
        if 1 <= number <= len(segments):
            self.view.choose(segments[number - 1])

    def _show_strip(self) -> None:
        wanted = self.workspace != "draw" and not self.is_bare
        if wanted and self.strip is None:
            self._make_strip()
        if self.strip is not None:
            self.strip.set_wanted(wanted)

    def _make_strip(self) -> None:
        from cnndesk.gui.canvas.strip import NetworkStrip

        self.strip = NetworkStrip(self._project, self)
        self.strip.draw_wanted.connect(lambda: self.choose("draw"))
        self.strip.inspector_wanted.connect(self._open_inspector)
        self._top.addWidget(self.strip)

    def _open_inspector(self, _block: str, tile: QRect) -> None:
        from cnndesk.gui.window.popover import InspectorPopover

        window = self.window()
        room = QRect(window.mapToGlobal(window.rect().topLeft()), window.size())
        InspectorPopover(self._project, self).show_at(tile, room)

    def step_block(self, step: int) -> None:
        """Select the next block of the strip, or with -1 the one before."""
        if self.strip is not None and self.workspace != "draw":
            (self.strip.select_next if step > 0 else self.strip.select_previous)()

    # Panels --------------------------------------------------------------------------------

    def show_panel(self, name: str, *, focus: bool = False) -> None:
        """Bring a panel, a segment or the drawing to the front, wherever it is."""
        home = self._home.get(name)
        if home is None:
            return
        if not home:
            self.drawer.show()
        else:
            place = self.places.get(name)
            if place is not None and place.window_of_its_own is not None:
                place.window_of_its_own.raise_()
                place.window_of_its_own.activateWindow()
            self.choose(home)
            if self.is_bare and name != CANVAS and self._slot(name) is not Slot.CENTRE:
                self.set_bare(on=False)
            self.views[home].choose_panel(name)
        if focus:
            self.focus(name)

    def _slot(self, name: str) -> Slot:
        place = self.places.get(name)
        return place.spec.slot if place is not None else Slot.CENTRE

    def is_shown(self, name: str) -> bool:
        """Whether a panel, a segment or the drawing is in front."""
        if name not in self.places and name != CANVAS:
            view = self.views[self._home[name]]
            return view.isVisible() and view.segment == name
        widget = self.canvas if name == CANVAS else self.places[name]
        return widget is not None and widget.isVisible()

    def close_panel(self, name: str) -> None:
        """Collapse the column of a panel, or close the drawer; a centre stays."""
        slot = self._slot(name)
        if slot is Slot.DRAWER:
            self.drawer.hide()
        elif slot is not Slot.CENTRE:
            self.views[self._home[name]].set_hidden(slot, hidden=True)

    def toggle_drawer(self) -> None:
        """Open the log at the bottom, or close it."""
        self.drawer.setVisible(self.drawer.isHidden())

    def active(self) -> str:
        """Return the panel that has the keyboard focus, else the one in the centre."""
        focused = QApplication.focusWidget()
        for name, place in self.places.items():
            if focused is not None and place.isAncestorOf(focused):
                return name
        return self.view.current

    # Focus ---------------------------------------------------------------------------------

    def focus(self, name: str) -> None:
        """Give a panel the keyboard focus."""
        widget = self.panel(name) if name in self.places or name == CANVAS else None
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

    def has_focus(self, name: str) -> bool:
        """Whether a panel has the keyboard focus."""
        widget = self.canvas if name == CANVAS else self.places[name]
        focused = QApplication.focusWidget()
        return (
            widget is not None
            and focused is not None
            and (widget is focused or widget.isAncestorOf(focused))
        )

    # Room ----------------------------------------------------------------------------------

    def toggle(self, slot: Slot) -> None:
        """Collapse a column of the workspace in front, or open it."""
        self.view.toggle(slot)

    def set_bare(self, *, on: bool) -> None:
        """Give the centre all the room, or put strip and columns back."""
        self.is_bare = on
        for view in self.views.values():
            view.show_columns(bare=on)
        self._show_strip()

    def open_window(self, title: str) -> None:
        """Give the panel in the centre a window of its own, or take it back."""
        place = self.places.get(self.view.current)
        if place is None:
            return
        if place.window_of_its_own is not None:
            place.come_back()
        else:
            self.view.header.offer(None)
            place.leave(f"{place.title} – {title}")

    def close_windows(self) -> None:
        """Take all panels back that are in windows of their own."""
        for place in self.places.values():
            place.come_back()

    # What is remembered --------------------------------------------------------------------

    def restore(self) -> None:
        """Put widths, columns and segments where they were left."""
        kept = self._settings.get(_KEPT)
        kept = kept if isinstance(kept, dict) else {}
        for name, view in self.views.items():
            view.restore(kept.get(name))

    def remember(self) -> None:
        """Keep widths, columns and segments for the next window."""
        self.set_side(None)
        self._settings.set(_KEPT, {name: view.state() for name, view in self.views.items()})

    def reset(self) -> None:
        """Put the workspace in front where it is at first."""
        self.set_bare(on=False)
        self.view.restore({"segment": self.view.segment})
