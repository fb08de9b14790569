"""The stages of a step, from taking its inputs to writing its output, and a list of them.

A stage says how much of the equation is shown; what the pictures are is ``step_lanes.py``'s.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.explain.steps import (
    ActivationStep,
    DenseStep,
    MergeStep,
    NormStep,
    PoolStep,
    SoftmaxStep,
    Step,
    WindowStep,
)
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.fitting import fitted

ROW = 32
EVERYTHING = 99


@dataclass(frozen=True)
class Stage:
    """How far a step is worked out.

    Attributes
    ----------
    words : str
    grids : int
        Columns of numbers that are shown.
    total : bool
        Whether their sums are.
    added_up : bool
        Whether what they add up to is.
    """

    words: str
    grids: int
    total: bool = False
    added_up: bool = False


def _tr(text: str) -> str:
    return QCoreApplication.translate("Stages", text)


def stages_of(step: Step) -> tuple[Stage, ...]:
    """Return the stages of a step, first to last; the last one shows everything."""
    written = Stage(_tr("Write the output"), EVERYTHING, True, True)
    if isinstance(step, WindowStep):
        several = len(step.channels) > 1
        add = _tr("Add channels and bias") if several else _tr("Add the bias")
        return (
            Stage(_tr("Take the patch"), 1),
            Stage(_tr("Multiply by the kernel"), 3),
            Stage(_tr("Sum per channel") if several else _tr("Sum up"), 3, True),
            Stage(add, 3, True, True),
            Stage(_tr("Write the output pixel"), EVERYTHING, True, True),
        )
    if isinstance(step, PoolStep):
        result = {
            "max": _tr("Find the largest"),
            "average": _tr("Take the mean"),
            "sum": _tr("Add them up"),
        }[step.mode]
        return Stage(_tr("Take the window"), 1), Stage(result, 1, True, True), written
    if isinstance(step, DenseStep):
        return (
            Stage(_tr("Take the inputs"), 1),
            Stage(_tr("Multiply by the weights"), 3),
            Stage(_tr("Add up with the bias"), 3, True, True),
            written,
        )
    if isinstance(step, SoftmaxStep):
        return (
            Stage(_tr("Take the scores"), 1),
            Stage(_tr("Raise e to them"), 2),
            Stage(_tr("Divide by the sum"), 3, True, True),
        )
    if isinstance(step, NormStep):
        return (
            Stage(_tr("Take the value"), 1),
            Stage(_tr("Standardise it"), 2),
            Stage(_tr("Stretch and shift it"), 3, True, True),
        )
    if isinstance(step, MergeStep):
        return Stage(_tr("Take the values"), 1), written
    assert isinstance(step, ActivationStep), step
    return Stage(_tr("Take the value"), 1), Stage(_tr("Apply the function"), 2, True, True)


class StageList(QWidget):
    """The stages under each other; a click, or an arrow key, shows a step as far as one of them."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stages: tuple[Stage, ...] = ()
        self.current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Stages of the step"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_stages(self, stages: tuple[Stage, ...], current: int) -> None:
        """Show other stages, or another one of them as the present."""
        if len(stages) != len(self.stages):
            self.setFixedHeight(ROW * len(stages))
        self.stages, self.current = stages, current
        if stages:
            self.setAccessibleDescription(stages[current].words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(184, ROW * max(len(self.stages), 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, stage in enumerate(self.stages):
            self._draw(painter, place, stage)

    def _draw(self, painter: QPainter, place: int, stage: Stage) -> None:
        room = QRectF(0, place * ROW, self.width(), ROW - 2)
        is_current, is_done = place == self.current, place <= self.current
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(room, 4, 4)
        circle = QRectF(8, room.center().y() - 9.5, 19, 19)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent" if is_done else "border"), 1.2))
        painter.drawEllipse(circle)
        if is_done and not is_current:
            icons.paint(painter, "check", circle.adjusted(3, 3, -3, -3), "accent")
        else:
            painter.setFont(theme.font(theme.CAPTION, 500))
            painter.setPen(theme.color("text" if is_current else "text3"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(place + 1))
        left, weight = 34, 600 if is_current else 400
        words, font = fitted(stage.words, theme.font(theme.BASE, weight), room.width() - left - 2)
        painter.setFont(font)
        painter.setPen(theme.color("text" if is_done else "text3"))
        painter.drawText(room.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        if self.hasFocus() and is_current:
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self.stages) and place != self.current:
            self.chosen.emit(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(int(event.position().y() // ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self._choose(self.current + by)
