"""Lines across a plot over epochs: now, the epoch that is kept, and where the network was edited.

Drawn over the curves in the units of the screen, so that a line is one pixel wide and a number is
readable at any zoom and on any screen.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cnndesk.gui.widgets import theme

RADIUS = 8.0
"""Of the circle with the number of an edit."""

TICK_OFFSET = 6
"""From an axis to the numbers along it, in pixels."""

FIRST_TICK = 10
"""What half of the first number of the horizontal axis takes, with the space before it."""


@dataclass(frozen=True)
class Marks:
    """What is marked on a plot.

    Attributes
    ----------
    edits : tuple of float
        Epochs after which the run was edited; numbered from 1.
    kept : int
        The epoch whose weights are kept, to be gone back to; 0 for none.
    is_best : bool
        Whether it is also the best on the validation images.
    seen : float or None
        The epoch that is looked back at; what came later is dimmed.
    words : tuple of str
        What each edit was, for its tooltip.
    """

    edits: tuple[float, ...] = ()
    kept: int = 0
    is_best: bool = True
    seen: float | None = None
    words: tuple[str, ...] = ()

    def words_near(self, epoch: float, reach: float) -> str:
        """Return what the edits at an epoch were, within a reach; empty where there is none."""
        near = [
            f"{number}  {words}"
            for number, (at, words) in enumerate(zip(self.edits, self.words, strict=False), 1)
            if abs(at - epoch) <= reach
        ]
        return "\n".join(near)


def draw_marks(
    painter: QPainter,
    area: QRectF,
    across: tuple[float, float],
    marks: Marks,
    now: float | None,
) -> None:
    """Draw the marks of a plot.

    Parameters
    ----------
    painter : QPainter
    area : QRectF
        Where the curves are.
    across : (float, float)
        Epochs at its left and right edge.
    marks : Marks
    now : float or None
        The epoch that the run has reached.
    """
    low, high = across
    if not high > low or area.width() <= 0:
        return

    def place(epoch: float) -> float | None:
        x = area.left() + (epoch - low) / (high - low) * area.width()
        return x if area.left() - 0.5 <= x <= area.right() + 0.5 else None

    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _name_axis(painter, area)
    seen = place(marks.seen) if marks.seen is not None else None
    if seen is not None:
        later = QRectF(seen, area.top(), area.right() - seen, area.height())
        painter.fillRect(later, theme.color("panel", 170))
        _line(painter, seen, area, theme.color("accent"), Qt.PenStyle.SolidLine)
    at = place(now) if now is not None and seen is None else None
    if at is not None:
        _line(painter, at, area, theme.color("accent"), Qt.PenStyle.SolidLine)
    kept = place(marks.kept) if marks.kept else None
    if kept is not None:
        _line(painter, kept, area, theme.color("good"), Qt.PenStyle.DotLine)
        _name_kept(painter, kept, area, marks)
    for number, epoch in enumerate(marks.edits, 1):
        x = place(epoch)
        if x is not None:
            _line(painter, x, area, theme.color("warning"), Qt.PenStyle.DotLine)
            draw_number(painter, QPointF(x, area.top() + RADIUS), number)
    painter.restore()


def _line(painter: QPainter, x: float, area: QRectF, colour: QColor, style: Qt.PenStyle) -> None:
    painter.setPen(QPen(colour, 1.0, style))
    x = round(x) + 0.5
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))


def axis_name() -> str:
    """Return what the horizontal axis counts."""
    return QCoreApplication.translate("Marks", "epoch")


def _name_axis(painter: QPainter, area: QRectF) -> None:
    """Name the horizontal axis before its first number: no curve ever runs there."""
    painter.setFont(theme.font(theme.CAPTION))
    metrics = painter.fontMetrics()
    box = QRectF(0, area.bottom() + TICK_OFFSET, area.left() - FIRST_TICK, metrics.height())
    painter.setPen(theme.color("axis"))
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, axis_name())


def _name_kept(painter: QPainter, x: float, area: QRectF, marks: Marks) -> None:
    translate = QCoreApplication.translate
    words = translate("Marks", "best: {n}") if marks.is_best else translate("Marks", "kept: {n}")
    words = words.format(n=marks.kept)
    painter.setFont(theme.font(theme.CAPTION, 600))
    width = painter.fontMetrics().horizontalAdvance(words) + 2
    left = x + 8 if x + 8 + width <= area.right() else x - 8 - width
    below = 2 * RADIUS + 3 if marks.edits else 1  # the numbers of edits come first
    box = QRectF(left, area.top() + below, width, 16)
    ground = theme.color("panel", 200)
    painter.fillRect(box.adjusted(-2, 0, 2, 0), ground)
    painter.setPen(theme.color("good"))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def draw_number(painter: QPainter, centre: QPointF, number: int) -> None:
    """Draw the number of an edit in its circle."""
    painter.setPen(QPen(theme.color("warning"), 1.0))
    painter.setBrush(theme.color("warning_soft"))
    painter.drawEllipse(centre, RADIUS, RADIUS)
    painter.setFont(theme.font(theme.CAPTION, 600))
    box = QRectF(centre.x() - RADIUS, centre.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.setBrush(Qt.BrushStyle.NoBrush)
