"""The line at the bottom: what goes on on the left, the machine on the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStatusBar, QWidget

from cnndesk.gui.support.diagnostics import ISA_NAMES
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import Reading
from cnndesk.gui.widgets.focus import PRESSES, paint_ring
from cnndesk.system import resident_bytes
from cnndesk.words import say

_MEMORY_MILLISECONDS = 2000
_HINT_MILLISECONDS = 5000


class Dot(QWidget):
    """A small disc in a colour of the theme."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._color = "text3"
        self.setFixedSize(QSize(10, 10))

    def set_color(self, name: str) -> None:
        """Choose the colour."""
        if name != self._color:
            self._color = name
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self._color))
        painter.drawEllipse(1, 1, 8, 8)


class Fact(QWidget):
    """A name and a value."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(5, 0, 5, 0)
        row.setSpacing(4)
        self._name = QLabel(self)
        self._name.setFont(theme.font(theme.SECONDARY))
        self._name.setProperty("role", "secondary")
        self._value = QLabel(self)
        self._value.setFont(theme.font(theme.SECONDARY, 600))
        row.addWidget(self._name)
        row.addWidget(self._value)

    def set(self, name: str, value: str, *, fits: bool = False) -> None:
        """Show a name, which may be empty, and a value; with ``fits`` no wider than it needs.

        The value keeps the width of the longest one so far: a label of another width would have the
        whole window laid out anew, four times a second while a training runs.
        """
        if (name, value) == (self._name.text(), self._value.text()):
            return
        self._name.setVisible(bool(name))
        self._name.setText(name)
        wanted = self._value.fontMetrics().size(0, value)
        other_type = wanted.height() != self._value.minimumHeight()
        if fits or other_type or wanted.width() > self._value.minimumWidth():
            self._value.setFixedSize(wanted)
        self._value.setText(value)
        self.setAccessibleName(f"{name} {value}".strip())

    def remeasure(self) -> None:
        """Make room for another type."""
        self._value.setFixedSize(self._value.fontMetrics().size(0, self._value.text()))


class Clickable(QWidget):
    """Tells of clicks, and of the keys that do the same."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in PRESSES:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_ring(QPainter(self), QRectF(self.rect()).adjusted(2, 2, -2, -2))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class StatusBar(QStatusBar):
    """State, threads, kernels, speed and memory."""

    clicked = Signal()
    """The sentence on the left was clicked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setFont(theme.font(theme.SECONDARY))
        self.setContentsMargins(0, 0, 7, 0)
        left = self.state_area = Clickable(self)
        left.setToolTip(self.tr("Open the log, or close it"))
        left.setAccessibleName(self.tr("Open the log, or close it"))
        left.clicked.connect(self.clicked)
        row = QHBoxLayout(left)
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(8)
        self._dot = Dot(left)
        self._state = Reading("text2", theme.SECONDARY)
        row.addWidget(self._dot)
        row.addWidget(self._state, 1)
        self.addWidget(left, 1)
        self._threads = self._fact(first=True)
        self._kernels = self._fact()
        self._speed = self._fact()
        self._memory = self._fact()
        self._hinted = QTimer(self, singleShot=True, interval=_HINT_MILLISECONDS)
        self._hinted.timeout.connect(self._show_state)
        self.set_state(self.tr("Ready"))
        self.set_speed(None)
        self._timer = QTimer(self, interval=_MEMORY_MILLISECONDS)
        self._timer.timeout.connect(self.update_memory)
        self.update_memory()

    def _fact(self, *, first: bool = False) -> Fact:
        if not first:
            line = QFrame(self)
            line.setProperty("role", "vertical")
            line.setFixedSize(1, 12)
            self.addPermanentWidget(line)
        fact = Fact(self)
        self.addPermanentWidget(fact)
        return fact

    def begin(self) -> None:
        """Begin to measure memory, and say what the kernels are."""
        import cnndesk_ext

        self._kernels.set(self.tr("Kernels"), say(ISA_NAMES.get(cnndesk_ext.isa, "?")))
        self._timer.start()

    def end(self) -> None:
        """Stop measuring."""
        self._timer.stop()

    def set_state(self, text: str, color: str = "text3") -> None:
        """Say what goes on, with a dot in a colour of the theme."""
        self._said = text, color
        if not self._hinted.isActive():
            self._show_state()

    def show_hint(self, text: str) -> None:
        """Say something in passing, such as why a key does nothing; then what goes on again."""
        self._hinted.start()
        self._dot.set_color("accent")
        self._state.setText(text)

    @property
    def words(self) -> str:
        """What stands on the left."""
        return self._state.text()

    def _show_state(self) -> None:
        text, color = self._said
        self._dot.set_color(color)
        self._state.setText(text)

    def set_threads(self, used: int, available: int) -> None:
        """Say how many threads the engine uses."""
        text = self.tr("{0} of {1}").format(used, available)
        self._threads.set(self.tr("Threads"), text)

    def set_speed(self, gflops: float | None) -> None:
        """Say how fast the engine computes; None while it rests."""
        text = self.tr("idle") if gflops is None else self.tr("{0:.0f} GFLOP/s").format(gflops)
        self._speed.set("", text, fits=gflops is None)

    def update_memory(self) -> None:
        """Measure the memory that the program holds."""
        self._memory.set(self.tr("Memory"), say("{n} MB").format(n=f"{resident_bytes() / 1e6:.0f}"))
