"""The marks of corrected images, painted over a picture wherever images are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from cnndesk.data import Dataset
from cnndesk.gui.widgets import icons, theme

_DIM = QColor(14, 16, 19, 178)
_GROUND = QColor(14, 16, 19, 210)
_LEFT_OUT, _RELABELLED = "#FF7A70", "#7D99FF"


def draw_correction(
    painter: QPainter, box: QRect, dataset: Dataset, part: str, position: int
) -> None:
    """Dim an image that is left out and cross it out; tag one that has another class."""
    if bool(dataset.left_out[part][position]):
        painter.fillRect(box, _DIM)
        side = max(min(box.width() // 2, 28), 12)
        sign = QRectF(0, 0, side, side)
        sign.moveCenter(QRectF(box).center())
        icons.paint(painter, "prohibit", sign, _LEFT_OUT)
    if not bool(dataset.relabelled[part][position]):
        return
    painter.save()
    painter.setFont(theme.font(theme.CAPTION, 600))
    metrics = painter.fontMetrics()
    name = dataset.known(part, position)
    room = box.width() - 20
    words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) if room > 12 else ""
    width = 16 + (metrics.horizontalAdvance(words) + 4 if words else 0)
    tag = QRect(box.left() + 1, box.top() + 1, width, 16)
    painter.fillRect(tag, _GROUND)
    icons.paint(painter, "tag", QRectF(tag.left() + 2, tag.top() + 2, 12, 12), _RELABELLED)
    painter.setPen(QColor("#FFFFFF"))
    painter.drawText(tag.adjusted(16, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
    painter.restore()


def correction_words(dataset: Dataset, part: str, position: int) -> str:
    """Say what was corrected, in a line; empty where nothing was."""
    words = []
    if bool(dataset.relabelled[part][position]):
        given = dataset.given_name(part, position)
        words.append(
            QCoreApplication.translate("Marks", "relabelled, “{a}” in its source").format(a=given)
        )
    if bool(dataset.left_out[part][position]):
        words.append(QCoreApplication.translate("Marks", "left out"))
    return ", ".join(words)
