"""The frame of an open group: a ground under its blocks, row by row, with its name.

The ground follows the blocks as a marker does text: what lies between them in other rows stays
outside. Its name is a handle: a press selects what is in it, a double click folds it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from cnndesk.document.layout import BLOCK_WIDTH, PITCH_X
from cnndesk.gui.canvas.block_painting import SIGN_BELOW
from cnndesk.gui.canvas.ink import ink
from cnndesk.gui.widgets import icons

ABOVE = 21.0  # room of the name over the first row
OUTER, STEP, LEAST = 13.0, 4.0, 5.0  # how far it reaches beyond blocks, less for each inner one
NAME_HEIGHT = 16.0
SLACK = 240.0  # that its blocks can be dragged without a new area
BETWEEN = PITCH_X - BLOCK_WIDTH + 8  # from tile to tile, where no other fits in between


def runs_of(bodies: Sequence[QRectF]) -> list[QRectF]:
    """Return tiles that stand beside each other in a row as one rectangle."""
    runs: list[QRectF] = []
    for body in sorted(bodies, key=lambda body: (body.top(), body.left())):
        last = runs[-1] if runs else None
        if last is not None and last.top() == body.top() and body.left() - last.right() < BETWEEN:
            runs[-1] = last.united(body)
        else:
            runs.append(QRectF(body))
    return runs


class GroupTag(QGraphicsItem):
    """The name of an open group, over the links that pass it."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ""
        self.rect = QRectF()
        self.is_selected = False
        self._hovered = False
        self.setZValue(-0.25)
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_title(self, title: str, rect: QRectF) -> None:
        """Say another name, or stand elsewhere."""
        if (title, rect) != (self.title, self.rect):
            self.prepareGeometryChange()
            self.title, self.rect = title, rect
            self.update()

    def boundingRect(self) -> QRectF:
        return self.rect.adjusted(-1, -1, 1, 1)

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._hovered = True
        self.update()

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._hovered = False
        self.update()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        zoom = QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform())
        if zoom < SIGN_BELOW:
            return
        with_ink, room = ink(), self.rect
        lit = self._hovered or self.is_selected
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(with_ink.accent if lit else with_ink.border, 1))
        painter.setBrush(with_ink.raised)
        painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        caret = QRectF(room.left() + 5, room.top() + 3, 10, 10)
        icons.paint(painter, "caret-down", caret, "accent" if lit else "text2")
        painter.setPen(with_ink.text if lit else with_ink.text2)
        painter.setFont(with_ink.strong_font)
        words = QRectF(room.topLeft() + QPointF(18, 0), room.bottomRight())
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, left, self.title)


class GroupFrame(QGraphicsItem):
    """The frame of an open group.

    Parameters
    ----------
    group_id : str

    Attributes
    ----------
    tag : GroupTag
        Its name, an item of its own.
    """

    def __init__(self, group_id: str) -> None:
        super().__init__()
        self.group_id = group_id
        self.tag = GroupTag()
        self.is_selected = False
        self._runs: list[QRectF] = []
        self._path = QPainterPath()
        self._bounds = QRectF()

    @property
    def name_rect(self) -> QRectF:
        """Where its name stands, in the scene."""
        return self.tag.rect

    def show_group(self, title: str, depth: int, bodies: Sequence[QRectF]) -> None:
        """Take the place of the tiles in it.

        Parameters
        ----------
        title : str
        depth : int
            How many groups are around it.
        bodies : sequence of QRectF
            The tiles, in the order in which the image goes through them.
        """
        beyond = max(LEAST, OUTER - STEP * depth)
        first = min(bodies, key=lambda body: (body.top(), body.left()))
        width = ink().strong_metrics.horizontalAdvance(title) + 26
        name = QRectF(first.left() - beyond, first.top() - ABOVE - 2, width, NAME_HEIGHT)
        if depth:  # inner names stand behind outer ones that begin at the same block
            name.translate(0, STEP - 1)
        self.tag.show_title(title, name)
        runs = [run.adjusted(-beyond, -beyond, beyond, beyond) for run in runs_of(bodies)]
        if runs == self._runs:
            return
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for run in runs:
            path.addRoundedRect(run, 8, 8)
        if not self._bounds.contains(path.boundingRect()):
            self.prepareGeometryChange()
            self._bounds = path.boundingRect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        self.setZValue(-3 + depth / 64)
        # Only what is others is painted: a stage can be as large as the view.
        for run in (*self._runs, *runs):
            if run not in runs or run not in self._runs:
                self.update(run.adjusted(-2, -2, 2, 2))
        self._runs, self._path = runs, path.simplified()

    def shift_name(self, dx: float) -> None:
        """Let the name of an outer group be read: this one begins behind it."""
        self.tag.show_title(self.tag.title, self.tag.rect.translated(dx, 0))

    def show_selected(self, selected: bool) -> None:
        """Draw it in accent while all that is in it is selected."""
        if selected != self.is_selected:
            self.is_selected = self.tag.is_selected = selected
            self.update()
            self.tag.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shape(self) -> QPainterPath:
        return QPainterPath()  # links and the sheet below it take presses

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        with_ink = ink()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = QColor(with_ink.accent if self.is_selected else with_ink.text3)
        fill.setAlphaF(0.10)
        edge = QColor(with_ink.accent if self.is_selected else with_ink.border)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(fill)
        painter.drawPath(self._path)
