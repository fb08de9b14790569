"""The inspector in a small window below a block of the network strip.

It is made when it is first asked for, and closes by Escape or a press elsewhere, as a menu does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme

if TYPE_CHECKING:
    from cnndesk.gui.panels.inspector.panel import InspectorPanel

WIDTH, HEIGHT = 280, 520
GAP = 8  # to the tile, and to the edges of the window


class InspectorPopover(QFrame):
    """The inspector of the selected block as a popover.

    Parameters
    ----------
    workspace : Workspace
    parent : QWidget
        In whose window it stays.
    """

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._workspace = workspace
        self.panel: InspectorPanel | None = None
        self.setProperty("role", "popover")
        self.setAccessibleName(self.tr("Inspector"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)

    def show_beside(self, tile: QRect) -> None:
        """Show the selected block below its tile.

        Parameters
        ----------
        tile : QRect
            In global coordinates.
        """
        if self.panel is None:
            from cnndesk.gui.panels.inspector.panel import InspectorPanel

            self.panel = InspectorPanel(self._workspace, self)
            self._column.addWidget(self.panel)
        self.setGeometry(self._place(tile))
        self.show()
        self.panel.refresh()
        self.panel.focus_first_parameter()

    def _place(self, tile: QRect) -> QRect:
        parent = self.parentWidget()
        assert parent is not None
        window = parent.window()
        room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size()).adjusted(GAP, GAP, -GAP, -GAP)
        width = min(theme.px(WIDTH), room.width())
        top = tile.bottom() + GAP
        height = min(theme.px(HEIGHT), max(room.bottom() - top, 200))
        left = min(max(tile.center().x() - width // 2, room.left()), room.right() - width)
        return QRect(left, top, width, height)
