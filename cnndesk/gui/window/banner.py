"""Messages inside the window: what went wrong or was done, with what to do about it.

A message is never a dialog: it lies at the top of the centre, does not take the focus, and goes
when it is closed or, if it only informs, after a while.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import icon_button
from cnndesk.gui.widgets.icons import icon

_ICONS = {"info": "info", "warning": "warning", "error": "warning-circle"}
_COLORS = {"info": "accent", "warning": "warning", "error": "error"}
INFO_MILLISECONDS = 6000
"""How long a message stays that only informs."""

Button = tuple[str, Callable[[], object]]


class Banner(QFrame):
    """One message.

    Parameters
    ----------
    text : str
        Cause and cure.
    level : str
        ``"info"``, ``"warning"`` or ``"error"``.
    details : str
        Shown on demand, can be copied.
    buttons : sequence of (text, callable)
        What can be done about it; using one closes the message.
    """

    def __init__(
        self,
        text: str,
        level: str,
        parent: QWidget,
        details: str = "",
        buttons: Sequence[Button] = (),
    ) -> None:
        super().__init__(parent)
        self.text = text
        self.details = details
        self.setProperty("role", "message")
        self.setProperty("level", level)
        self.setAccessibleName(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        column.addLayout(row)
        sign = QLabel(self)
        sign.setPixmap(icon(_ICONS[level], _COLORS[level]).pixmap(16, 16))
        row.addWidget(sign)
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(label, 1)
        for n, (title, slot) in enumerate(buttons):
            button = QPushButton(title, self)
            if n == 0:
                button.setProperty("kind", "primary")
            button.clicked.connect(lambda _=False, slot=slot: self._use(slot))
            row.addWidget(button)
        if details:
            self._details_button = QPushButton(self.tr("Details"), self)
            self._details_button.setCheckable(True)
            row.addWidget(self._details_button)
            copy = QPushButton(self.tr("Copy"), self)
            copy.setToolTip(self.tr("Copy the details"))
            copy.clicked.connect(self.copy_details)
            row.addWidget(copy)
            box = QPlainTextEdit(details, self)
            box.setReadOnly(True)
            box.setFont(theme.mono_font(theme.CAPTION))
            box.setFixedHeight(160)
            box.setAccessibleName(self.tr("Details"))
            box.hide()
            self._details_button.toggled.connect(box.setVisible)
            column.addWidget(box)
        close = icon_button("x", self.tr("Close this message"), self.dismiss)
        close.setProperty("kind", "")
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=INFO_MILLISECONDS)
        self._timer.timeout.connect(self.dismiss)
        if level == "info" and not buttons:
            self._timer.start()

    def _use(self, slot: Callable[[], object]) -> None:
        self.dismiss()
        slot()

    def copy_details(self) -> None:
        """Put text and details on the clipboard."""
        QGuiApplication.clipboard().setText(f"{self.text}\n\n{self.details}")

    def dismiss(self) -> None:
        """Close the message."""
        self._timer.stop()
        self.hide()
        self.deleteLater()


class Banners(QWidget):
    """The messages that are open, newest below; the same text is not shown twice."""

    _LIMIT = 4

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)

    @property
    def open(self) -> list[Banner]:
        """The messages that are open."""
        return [b for b in self.findChildren(Banner) if not b.isHidden()]

    def show_message(
        self, text: str, level: str = "info", details: str = "", buttons: Sequence[Button] = ()
    ) -> Banner:
        """Show a message and return it."""
        for banner in self.open:
            if banner.text == text:
                banner.dismiss()
        banners = self.open
        if len(banners) >= self._LIMIT:
            banners[0].dismiss()
        banner = Banner(text, level, self, details, buttons)
        self._column.addWidget(banner)
        banner.show()
        return banner

    def clear(self) -> None:
        """Close all messages."""
        for banner in self.open:
            banner.dismiss()
