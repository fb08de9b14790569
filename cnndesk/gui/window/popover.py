"""The inspector as a card below a tile of the network strip, away from the drawing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets.panel_area import PanelArea

_WIDTH, _HEIGHT, _MARGIN = 296, 600, 8


class InspectorPopover(QFrame):
    """Shows the inspector of the selected block; a click beside it or Esc closes it.

    Parameters
    ----------
    workspace : Workspace
    parent : QWidget
    """

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        from cnndesk.gui.panels.inspector.panel import InspectorPanel

        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "message")
        self.setAccessibleName(self.tr("Inspector"))
        self.panel = InspectorPanel(workspace, self)
        area = PanelArea(self.panel, QSize(_WIDTH - 2, 200), squeezes=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(area)

    def show_at(self, tile: QRect, window: QRect) -> None:
        """Open below a tile, inside the window; both in global coordinates."""
        top = tile.bottom() + _MARGIN
        height = min(_HEIGHT, window.bottom() - top - _MARGIN)
        left = min(max(window.left() + _MARGIN, tile.center().x() - _WIDTH // 2),
                   window.right() - _WIDTH - _MARGIN)  # fmt: skip
        self.setGeometry(QRect(QPoint(left, top), QSize(_WIDTH, max(200, height))))
        self.show()
