"""A line with a lock: says why controls cannot be used, and disables them meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import IconLabel, text


class LockSign(QWidget):
    """Shown above controls of a part that is locked; the workspace refuses changes all the same.

    Parameters
    ----------
    workspace : Workspace
    why : callable
        Returns the sentence; empty while the part is free.
    *controls : QWidget
        Disabled as long as it is not.
    """

    def __init__(self, workspace: Workspace, why: Callable[[], str], *controls: QWidget) -> None:
        super().__init__()
        self._why, self._controls = why, controls
        self.words = text("", "secondary", theme.SECONDARY, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(6)
        row.addWidget(IconLabel("lock-simple", "warning", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        workspace.locks_changed.connect(self.refresh)
        workspace.selection_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look whether the part is locked."""
        why = self._why()
        self.words.setText(why)
        self.setVisible(bool(why))
        for control in self._controls:
            control.setEnabled(not why)
