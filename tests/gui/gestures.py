"""Real events for the tests of the window: drags, drops, clicks in scene coordinates."""

from __future__ import annotations

from PySide6 import __version_info__
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cnndesk.gui.canvas.block_state import Port
from cnndesk.gui.canvas.view import CanvasView

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def dragged_to(at: QPoint) -> QPoint | QPointF:
    """Return a place as the events of a drag want it: since Qt 6.12 in fractions of pixels."""
    return QPointF(at) if __version_info__[:2] >= (6, 12) else at


def drop(widget: QWidget, mime: QMimeData, at: QPoint, *, enter_only: bool = False) -> bool:
    """Drag something over a widget and let go of it; returns whether it was taken."""
    copy = Qt.DropAction.CopyAction
    place = dragged_to(at)
    enter = QDragEnterEvent(place, copy, mime, LEFT, PLAIN)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False  # Qt sends no more to a widget that refuses
    for _ in range(2):
        QApplication.sendEvent(widget, QDragMoveEvent(place, copy, mime, LEFT, PLAIN))
    if enter_only:
        return True
    event = QDropEvent(QPointF(at), copy, mime, LEFT, PLAIN)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def mime_of(kind: str, name: str) -> QMimeData:
    """Return what the palette drags."""
    mime = QMimeData()
    mime.setData(kind, QByteArray(name.encode()))
    return mime


def on_view(view: CanvasView, point: QPointF) -> QPoint:
    """Return where a point of the scene is in the viewport."""
    return view.mapFromScene(point)


def middle(view: CanvasView, block_id: str) -> QPoint:
    """Return where the middle of a block is in the viewport."""
    return on_view(view, view.canvas.body_of(block_id).center())


def port(view: CanvasView, block_id: str, slot: int | None = None) -> QPoint:
    """Return where a port is in the viewport; slot None: the output."""
    return on_view(view, view.canvas.port_place(Port(block_id, slot)))


def click(view: CanvasView, at: QPoint, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press and release the left button."""
    QTest.mouseClick(view.viewport(), LEFT, modifiers, at)


def drag(view: CanvasView, start: QPoint, end: QPoint, *, release: bool = True) -> None:
    """Press, move in three steps and release."""
    QTest.mousePress(view.viewport(), LEFT, PLAIN, start)
    for share in (0.34, 0.67, 1.0):
        step = start + QPoint(
            round((end.x() - start.x()) * share), round((end.y() - start.y()) * share)
        )
        QTest.mouseMove(view.viewport(), step)
    if release:
        QTest.mouseRelease(view.viewport(), LEFT, PLAIN, end)
