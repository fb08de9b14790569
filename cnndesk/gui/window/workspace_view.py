"""One workspace of the frame: header, left column, centre, right column.

The columns are parts of a splitter; their widths are those of the table until somebody drags them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import hairline
from cnndesk.gui.window.header import Header
from cnndesk.gui.window.panel_table import (
    CANVAS,
    Slot,
    WorkspaceSpec,
    columns_of,
    segments_of,
)
from cnndesk.gui.window.place import Column, Place

WIDE = 1400
"""From this width of the window on, columns have the larger of their two widths."""


@contextmanager
def keeps_focus(view: WorkspaceView) -> Iterator[None]:
    """Keep the keyboard in the workspace where what has it goes out of sight.

    It goes to the control that had it when the workspace was left, else to the panel as a whole. Qt
    would give it to any next control: a button of the toolbar that looks chosen then, and that the
    space bar presses.

    Parameters
    ----------
    view : WorkspaceView
        In front afterwards.
    """
    before, kept = QApplication.focusWidget(), view.focusWidget()
    yield
    if before is None or before.isVisible() or not view.window().isAncestorOf(before):
        return
    if kept is None or not (kept.isVisible() and kept.hasFocus()):
        view.take_focus()


class WorkspaceView(QWidget):
    """The arrangement of one workspace.

    Parameters
    ----------
    spec : WorkspaceSpec
    places : mapping of str to Place
        All of the window, by id.
    parent : QWidget
    """

    shown_changed = Signal()
    """Another panel is in front in the centre."""

    def __init__(self, spec: WorkspaceSpec, places: Mapping[str, Place], parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self._places = places
        self._segments = {segment.id: segment for segment in segments_of(spec.id)}
        self.segment = next(iter(self._segments))
        self._face = {s.id: s.panels[0] for s in self._segments.values()}
        self._canvas: QWidget | None = None
        draws = spec.id == "draw"
        self.header = Header(tuple(self._segments.values()), self)
        self.header.number_keys()
        self.header.chosen.connect(self.choose)
        self.header.face_chosen.connect(self._choose_face)
        self._line = hairline()
        self.centre = QStackedWidget(self)
        self.centre.setMinimumSize(360, 200)
        self.columns = {
            slot: Column([places[p.id] for p in found], self, titled=draws)
            for slot in (Slot.LEFT, Slot.RIGHT)
            if (found := columns_of(spec.id, slot))
        }
        for segment in self._segments.values():
            for name in segment.panels:
                if name != CANVAS and self.centre.indexOf(places[name]) < 0:
                    self.centre.addWidget(places[name])
                    places[name].returned.connect(self.refresh)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part in (self.columns.get(Slot.LEFT), self.centre, self.columns.get(Slot.RIGHT)):
            if part is not None:
                self.splitter.addWidget(part)
                self.splitter.setStretchFactor(self.splitter.count() - 1, part is self.centre)
        self.splitter.splitterMoved.connect(self._on_moved)
        self._widths: dict[Slot, int] = {}
        self._was_wide: bool | None = None
        self._hidden: set[Slot] = set()
        self._lent: set[Slot] = set()
        self.bare = False
        self._whole = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._line)
        column.addWidget(self.splitter, 1)
        self.refresh()

    def set_foot(self, foot: QWidget) -> None:
        """Show something below all columns."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(foot)

    # The centre ----------------------------------------------------------------------------

    def set_canvas(self, canvas: QWidget) -> None:
        """Show the drawing in the centre."""
        self._canvas = canvas
        self.centre.insertWidget(0, canvas)
        self.centre.setCurrentWidget(canvas)

    @property
    def segments(self) -> tuple[str, ...]:
        """The ids of the segments, in their order."""
        return tuple(self._segments)

    @property
    def current(self) -> str:
        """The id of the panel in the centre."""
        return self._face[self.segment]

    def choose(self, segment: str) -> None:
        """Show a segment."""
        with keeps_focus(self):
            self.segment = segment
            self.refresh()
        self.shown_changed.emit()

    def choose_panel(self, name: str) -> None:
        """Bring a panel, or the segment of that id, to the front; open its column if need be."""
        for slot, column in self.columns.items():
            if name in [spec.id for spec in columns_of(self.spec.id, slot)]:
                self.set_hidden(slot, hidden=False)
                column.choose(name)
                return
        # A segment of that id comes first: “confusion” is also the panel of Reliability.
        holds = [s.id for s in self._segments.values() if name in s.panels]
        segment = name if name in self._segments else next(iter(holds), None)
        if segment is not None:
            if name in self._segments[segment].panels:
                self._face[segment] = name
            self.choose(segment)

    def _choose_face(self, name: str) -> None:
        with keeps_focus(self):
            self._face[self.segment] = name
            self.refresh()
        self.shown_changed.emit()

    def take_focus(self) -> None:
        """Give the keyboard to the panel in the centre, and to none of its controls."""
        if self.current != CANVAS:
            self._places[self.current].take_focus()
        elif self._canvas is not None:
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the segment, and what its panel offers in the header."""
        segment = self._segments[self.segment]
        self.header.segments.set_value(segment.id)
        name = self.current
        if name == CANVAS:
            if self._canvas is not None:
                self.centre.setCurrentWidget(self._canvas)
        else:
            place = self._places[name]
            if place.has_panel or self.isVisible():
                place.show_view(segment.view)
                self.header.offer(place.options(self.header))
            self.centre.setCurrentWidget(place)
        faces = {n: self._face_title(n) for n in segment.panels} if len(segment.panels) > 1 else {}
        self.header.offer_faces(faces, name)
        self._show_header()
        whole = name != CANVAS and self._places[name].spec.whole
        if whole is not self._whole:
            self._whole = whole
            self.show_columns()

    def _face_title(self, name: str) -> str:
        return self._places[name].title

    def _show_header(self) -> None:
        for part in (self.header, self._line):
            part.setVisible(self.header.is_needed)

    # Columns -------------------------------------------------------------------------------

    def toggle(self, slot: Slot) -> None:
        """Collapse a column, or open it."""
        if slot in self.columns:
            self.set_hidden(slot, hidden=slot not in self._hidden)

    def lend(self, slot: Slot, *, lent: bool) -> None:
        """Give a column's room to the centre for a while; what is remembered stays."""
        if lent:
            self._lent.add(slot)
        else:
            self._lent.discard(slot)
        self.show_columns()

    def set_hidden(self, slot: Slot, *, hidden: bool) -> None:
        """Collapse a column, or open it."""
        self._lent.discard(slot)
        if hidden:
            self._hidden.add(slot)
        else:
            self._hidden.discard(slot)
        self.show_columns()

    def show_columns(self, *, bare: bool | None = None) -> None:
        """Show the columns that are open; none while the centre is alone (``bare``)."""
        if bare is not None:
            self.bare = bare
        for slot, column in self.columns.items():
            away = slot in self._hidden | self._lent or self.bare or self._whole
            column.setVisible(not away)
        self.give_widths()

    @property
    def hidden(self) -> tuple[Slot, ...]:
        """The columns that are collapsed."""
        return tuple(self._hidden)

    def _on_moved(self, *_: int) -> None:
        for slot, column in self.columns.items():
            if column.isVisible():
                self._widths[slot] = column.width()

    def give_widths(self) -> None:
        """Give the columns the widths that they were dragged to, else those of the table."""
        room = self.splitter.width()
        wide = self.window().width() >= WIDE
        widths = {
            slot: self._widths.get(slot, theme.column(self._standard(slot)[0 if wide else 1]))
            for slot, column in self.columns.items()
            if not column.isHidden()
        }
        rest = max(self.centre.minimumWidth(), room - sum(widths.values()))
        sizes = [
            rest if part is self.centre else next((widths.get(s, 0) for s in found), 0)
            for part in (self.splitter.widget(n) for n in range(self.splitter.count()))
            for found in [[s for s, column in self.columns.items() if column is part]]
        ]
        self.splitter.setSizes(sizes)
        self.header.fit()

    def _standard(self, slot: Slot) -> tuple[int, int]:
        return self.spec.left if slot is Slot.LEFT else self.spec.right

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.window().width() >= WIDE
        if wide is not self._was_wide:
            self._was_wide = wide
            self.give_widths()

    # What is remembered --------------------------------------------------------------------

    def state(self) -> dict[str, object]:
        """Return widths, collapsed columns and segment, as JSON values."""
        return {
            "segment": self.segment,
            "widths": {slot.value: width for slot, width in self._widths.items()},
            "hidden": sorted(slot.value for slot in self._hidden),
        }

    def restore(self, state: object) -> None:
        """Take what `state` returned; anything else is as if nothing were remembered."""
        kept = state if isinstance(state, dict) else {}
        widths, hidden = kept.get("widths"), kept.get("hidden")
        widths = widths if isinstance(widths, dict) else {}
        hidden = hidden if isinstance(hidden, list) else []
        self._widths = {
            slot: int(widths[slot.value])
            for slot in self.columns
            if isinstance(widths.get(slot.value), int) and 196 <= widths[slot.value] <= 1200
        }
        self._hidden = {slot for slot in self.columns if slot.value in hidden}
        segment = kept.get("segment")
        self.segment = segment if segment in self._segments else next(iter(self._segments))
        self.refresh()
        self.show_columns()
