"""The mouse wheel over fields: one that has no focus is not changed, what is around it scrolls.

The style of the window puts the guard on every spin box, choice, slider and row of tabs when it is
polished, so that no panel can forget it; a filter of the whole application would see each event of
each widget.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QScrollBar,
    QTabBar,
    QWidget,
)

GUARDED = (QAbstractSpinBox, QAbstractSlider, QComboBox, QTabBar)


class WheelGuard(QObject):
    """Keeps the wheel from fields without focus."""

    def watch(self, widget: object) -> None:
        """Guard a widget, if it is a field; the wheel alone never gives it the focus."""
        if not isinstance(widget, GUARDED) or isinstance(widget, QScrollBar):
            return
        if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel:
            return False
        if isinstance(watched, QWidget) and watched.hasFocus():
            return False
        event.ignore()  # goes on to what is around the field
        return True
