"""The row under the stepper: first, back, play, on, last, a slider, and how fast it plays."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from cnndesk.blocks import grouped
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import Segmented, button, icon_button, text

LEAST, WORDS_FROM = 440, 640
"""Pixels that the row needs at least, and from which on it has words beside the speeds."""


class Transport(QWidget):
    """Goes through positions by hand or by itself; which they are is not its business."""

    went = Signal(int)
    """The position to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._position, self._count = 0, 0
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self.play_button = button(self.tr("Play"), self.toggle, "primary")
        self.play_button.setToolTip(self.tr("Slide the window over the input (Space)"))
        self.play_button.setMinimumWidth(84)
        self._show_icon("play-fill")
        first = icon_button("arrow-left", self.tr("First position (Home)"), lambda: self.go_to(0))
        last = icon_button("arrow-right", self.tr("Last position (End)"), self.go_to_last)
        back = icon_button("caret-left", self.tr("One position back"), lambda: self.step_by(-1))
        on = icon_button("caret-right", self.tr("One position on"), lambda: self.step_by(1))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Position"))
        self.slider.valueChanged.connect(self._on_slider)
        self.where = text("", "secondary", theme.SECONDARY)
        self.speed = Segmented(
            [("1", "1"), ("4", "4"), ("16", "16")], self.tr("Positions per second")
        )
        self.speed.set_value("4")
        self.speed.changed.connect(lambda _: self._pace())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(6)
        for widget in (first, back, self.play_button, on, last):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.slider, 1)
        row.addWidget(self.where)
        row.addSpacing(8)
        self._words = (
            text(self.tr("Speed"), "secondary", theme.SECONDARY),
            text(self.tr("per s"), "secondary", theme.SECONDARY),
        )
        row.addWidget(self._words[0])
        row.addWidget(self.speed)
        row.addWidget(self._words[1])
        # The words go before the slider does; a hidden one must not widen the row again.
        self.setMinimumWidth(LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where the slider would have no room."""
        super().resizeEvent(event)
        for word in self._words:
            word.setVisible(self.width() >= WORDS_FROM)
        self._say_where()

    def _say_where(self) -> None:
        """Say where it is, in numbers alone where words would be cut."""
        n, of = grouped(self._position + 1), grouped(self._count)
        words = self.tr("position {n} of {of}").format(n=n, of=of)
        self.where.setText(words if self.width() >= WORDS_FROM else f"{n} / {of}")
        self.where.setAccessibleName(words)

    def show_position(self, position: int, count: int) -> None:
        """Show where it is, of how many."""
        self._position, self._count = position, count
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(count - 1, 0))
        self.slider.setValue(position)
        self.slider.blockSignals(False)
        self._say_where()

    def go_to(self, position: int) -> None:
        """Ask for a position; beyond the ends the last one."""
        if self._count:
            self.went.emit(min(max(position, 0), self._count - 1))

    def go_to_last(self) -> None:
        """Ask for the last position."""
        self.go_to(self._count - 1)

    def step_by(self, by: int) -> None:
        """Ask for a position further on or back."""
        self.go_to(self._position + by)

    def _on_slider(self, position: int) -> None:
        if position != self._position:
            self.go_to(position)

    # Playing -------------------------------------------------------------------------------

    @property
    def is_playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._clock.isActive()

    def toggle(self) -> None:
        """Play, or stop; from the end it begins anew."""
        if self.is_playing:
            self.stop()
        elif self._count:
            if self._position >= self._count - 1:
                self.go_to(0)
            self._pace()
            self._clock.start()
            self.play_button.setText(self.tr("Pause"))
            self._show_icon("pause-fill")

    def stop(self) -> None:
        """Stay where it is."""
        self._clock.stop()
        self.play_button.setText(self.tr("Play"))
        self._show_icon("play-fill")

    def _show_icon(self, name: str) -> None:
        self.play_button.setIcon(icons.icon(name, "#FFFFFF"))

    def _pace(self) -> None:
        self._clock.setInterval(1000 // int(self.speed.value))

    def _tick(self) -> None:
        if self.visibleRegion().isEmpty() or self._position >= self._count - 1:
            self.stop()
        else:
            self.step_by(1)
