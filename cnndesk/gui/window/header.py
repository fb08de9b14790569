"""The row above the centre of a workspace: its views on the left, their options on the right.

It fits its room: where there is little, the views lose their icons, and then the options get a row
of their own. No word is cut.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import Segmented, text
from cnndesk.gui.widgets.icons import icon
from cnndesk.gui.window.panel_table import Segment
from cnndesk.gui.window.place import tr

HEIGHT, SECOND = 48, 40
"""Of the row of views, and of that which the options get where they do not fit beside them."""

_MARGIN = 16
_ICON = 16
_ICON_ROOM = _ICON + 10
"""What an icon adds to the width of a view."""


class Header(QWidget):
    """The segments of a workspace on the left, what the one in front offers on the right.

    Parameters
    ----------
    segments : tuple of Segment
    parent : QWidget
    """

    chosen = Signal(str)
    face_chosen = Signal(str)

    def __init__(self, segments: tuple[Segment, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        names = [(segment.id, tr(segment.title)) for segment in segments]
        self.segments = Segmented(names, tr("Views"), self)
        self.segments.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for segment in segments:
            button = self.segments.button(segment.id)
            button.setIcon(icon(segment.icon))
            button.setIconSize(QSize(_ICON, _ICON))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setText(f" {button.text()}")
            button.setMinimumWidth(button.minimumWidth() + _ICON_ROOM)
            button.setFixedHeight(theme.ICON_BUTTON)
        self._has_icons, self._is_one_row = True, True
        self.segments.changed.connect(self.chosen)
        self._shown: QWidget | None = None
        self._show = text(tr("Show"), "secondary")
        self._faces: Segmented | None = None
        self._options = QWidget(self)
        self._offers = QHBoxLayout(self._options)
        self._offers.setContentsMargins(0, 0, 0, 0)
        self._offers.setSpacing(8)
        self._offers.addWidget(self._show)
        self._show.hide()
        self._row, self._second = QHBoxLayout(), QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStrut(HEIGHT)
        self._row.addWidget(self.segments)
        self._row.addStretch(1)
        self._row.addWidget(self._options)
        self._second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addLayout(self._second)

    def number_keys(self) -> None:
        """Name the keys that choose the segments in their tooltips."""
        for number, value in enumerate(self.segments.values(), 1):
            button = self.segments.button(value)
            button.setToolTip(tr("{0} (Alt+{1})").format(button.text().strip(), number))

    def offer_faces(self, faces: Mapping[str, str], current: str) -> None:
        """Offer the panels of the segment, by id with their names; one alone is not offered."""
        if self._faces is not None:
            self._offers.removeWidget(self._faces)
            self._faces.hide()
            self._faces.deleteLater()
            self._faces = None
        self._show.setVisible(len(faces) > 1)
        if len(faces) > 1:
            self._faces = Segmented(list(faces.items()), tr("Show"), self._options)
            self._faces.set_value(current)
            self._faces.changed.connect(self.face_chosen)
            self._offers.addWidget(self._faces)
            self._faces.show()
        self.fit()

    def offer(self, options: QWidget | None) -> None:
        """Show what a panel offers on the right."""
        if options is self._shown:
            return
        if self._shown is not None:
            self._offers.removeWidget(self._shown)
            self._shown.hide()
        self._shown = options
        if options is not None:
            self._offers.insertWidget(0, options)
            options.show()
        self.fit()

    @property
    def is_needed(self) -> bool:
        """Whether there is anything to choose."""
        return self._shown is not None or len(self.segments.values()) > 1

    # Its room ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # other options, other words in them
            self.fit()
        return super().event(event)

    def fit(self) -> None:
        """Give up the icons, and then the one row, where there is no room for them."""
        room = self.width() - 2 * _MARGIN
        icons = len(self.segments.values()) * _ICON_ROOM
        views = self.segments.minimumSizeHint().width() - (icons if self._has_icons else 0)
        options = self._offers.minimumSize().width()
        one_row = views + 8 + options <= room or not options
        self._set_icons(views + icons + (8 + options if one_row and options else 0) <= room)
        self._set_one_row(one_row)

    def _set_icons(self, wanted: bool) -> None:
        if wanted is self._has_icons:
            return
        self._has_icons = wanted
        styles = Qt.ToolButtonStyle
        style = styles.ToolButtonTextBesideIcon if wanted else styles.ToolButtonTextOnly
        for value in self.segments.values():
            button = self.segments.button(value)
            button.setToolButtonStyle(style)
            change = _ICON_ROOM if wanted else -_ICON_ROOM
            button.setMinimumWidth(button.minimumWidth() + change)

    def _set_one_row(self, wanted: bool) -> None:
        if wanted is self._is_one_row:
            return
        self._is_one_row = wanted
        before, now = (self._second, self._row) if wanted else (self._row, self._second)
        before.removeWidget(self._options)
        now.addWidget(self._options)
        self.setFixedHeight(HEIGHT if wanted else HEIGHT + SECOND)
