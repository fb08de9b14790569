"""All settings of a training in a form that opens beside the controls and closes by itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.training.training_pages import SettingsPage
from cnndesk.gui.session.training import Training

SIZE = QSize(700, 410)


class SettingsPopover(QFrame):
    """The form; a click elsewhere or Esc closes it, and every change counts at once.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.page = SettingsPage(workspace)
        self.page.back.setText(self.tr("Done"))
        self.page.back.clicked.connect(self.close)
        self.page.test.clicked.connect(self._test)
        self._training = Training.of(workspace)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.page)
        self.setAccessibleName(self.tr("Training settings"))

    def open_at(self, corner: QPoint) -> None:
        """Open with the top left corner there, as far as the screen allows."""
        screen = QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry() if screen is not None else QRect(corner, SIZE)
        size = SIZE.boundedTo(room.size())
        left = min(corner.x(), room.right() - size.width())
        top = min(corner.y(), room.bottom() - size.height())
        self.setGeometry(QRect(QPoint(max(left, room.left()), max(top, room.top())), size))
        self.page.refresh()
        self.show()
        self.page.form.setFocus()

    def _test(self) -> None:
        self.close()
        self._training.page_requested.emit("range")
