"""A place of a picture that is clicked, or dragged to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent

from cnndesk.gui.widgets.map_detail import ValueView


class Picker(QObject):
    """Tells which place of a view the left button is pressed on or moved over.

    Parameters
    ----------
    view : ValueView
    """

    picked = Signal(int, int)
    """Row and column."""

    def __init__(self, view: ValueView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove):
            assert isinstance(event, QMouseEvent)
            if Qt.MouseButton.LeftButton in (event.buttons() | event.button()):
                self._pick(event)
        return False

    def _pick(self, event: QMouseEvent) -> None:
        row, column = self._view.cell_at(event.position())
        if row >= 0:
            self.picked.emit(row, column)
