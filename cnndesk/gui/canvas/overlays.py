"""The small widgets over the canvas: zoom bar, and a sentence at the pointer.

They show what the workspace says and call commands; none holds state.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.icons import icon

ZOOM_HEIGHT = 32


class ZoomBar(QFrame):
    """Minus, the zoom in per cent, plus."""

    zoom_in = Signal()
    zoom_out = Signal()
    reset = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.setFixedHeight(theme.px(ZOOM_HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        self._value = QToolButton(self)
        self._value.setText("100 %")
        self._value.setFont(theme.font(theme.BASE, 500))
        self._value.setToolTip(self.tr("Zoom to 100 % (Ctrl+0)"))
        self._value.clicked.connect(self.reset)
        self._value.setMinimumWidth(theme.px(58))
        row.addWidget(self._step("minus", self.tr("Zoom out (−)"), self.zoom_out))
        row.addWidget(self._line())
        row.addWidget(self._value, 1)
        row.addWidget(self._line())
        row.addWidget(self._step("plus", self.tr("Zoom in (+)"), self.zoom_in))

    def _step(self, sign: str, tip: str, signal: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(theme.px(28), theme.px(28))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(signal)
        return button

    def _line(self) -> QFrame:
        line = QFrame(self)
        line.setProperty("role", "vertical")
        line.setFixedWidth(1)
        return line

    def show_zoom(self, zoom: float) -> None:
        """Show another zoom."""
        self._value.setText(f"{zoom * 100:.0f} %")


class PointerNote(QLabel):
    """A refusal in words beside the pointer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pointerNote")
        self.setFont(theme.font(theme.SECONDARY))
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, sentence: str, at: QPoint) -> None:
        """Show a sentence near a point of the parent; an empty one hides it."""
        if not sentence:
            self.hide()
            return
        self.setStyleSheet(
            f"background: {theme.hex_color('raised')}; color: {theme.hex_color('error')};"
            f"border: 1px solid {theme.hex_color('error')}; border-radius: 4px; padding: 4px 8px;"
        )
        self.setText(sentence)
        self.setFixedWidth(min(theme.px(300), self.fontMetrics().horizontalAdvance(sentence) + 24))
        self.adjustSize()
        canvas = self.parentWidget()
        assert canvas is not None
        parent = canvas.rect()
        x = min(at.x() + 16, parent.width() - self.width() - 4)
        y = min(at.y() + 20, parent.height() - self.height() - 4)
        self.move(max(4, x), max(4, y))
        self.show()
        self.raise_()
