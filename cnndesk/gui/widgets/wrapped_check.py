"""A check box whose words may take several lines; Qt's own knows one line only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from cnndesk.gui.widgets.basic import text


class WrappedCheck(QWidget):
    """A box, and words beside it that switch it, too.

    Parameters
    ----------
    words : str
    """

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setFixedWidth(16)
        self.words = text("", wrap=True)
        self.words.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.setFocusProxy(self.box)
        self.clicked = self.box.clicked
        self.setText(words)

    def setText(self, words: str) -> None:
        """Say something else."""
        self.words.setText(words)
        self.box.setAccessibleName(words)

    def text(self) -> str:
        """Return what it says."""
        return self.words.text()

    def setToolTip(self, words: str) -> None:
        """Say more to whoever points at it."""
        super().setToolTip(words)
        self.box.setAccessibleDescription(words)

    def isChecked(self) -> bool:
        """Whether it is on."""
        return self.box.isChecked()

    def setChecked(self, on: bool) -> None:
        """Switch it, without telling."""
        self.box.setChecked(on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a click on the words switch the box."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            if event.button() == Qt.MouseButton.LeftButton and self.box.isEnabled():
                self.box.click()
            return True
        return super().eventFilter(watched, event)
