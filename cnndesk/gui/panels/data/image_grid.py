"""The grid of images with their names: columns fill the width, and only what is seen is drawn."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.data.image_list import (
    ImageListModel,
    Index,
    ThumbnailDelegate,
)
from cnndesk.gui.panels.data.split_bar import PART_COLOURS
from cnndesk.gui.widgets import icons, theme

ACROSS = 10
"""Pixels between two pictures of a row."""

BELOW = 6
"""Pixels between a name and the picture below it."""


class CaptionedDelegate(ThumbnailDelegate):
    """Draws an image with a point in the colour of its part and its name.

    Parameters
    ----------
    workspace : Workspace
        Tells which image is watched.
    side : int
    """

    def __init__(self, workspace: Workspace, side: int, parent: QObject | None = None) -> None:
        super().__init__(side, parent)
        self._workspace = workspace

    @staticmethod
    def caption_height() -> int:
        """Return the height of a line with a name."""
        return QFontMetrics(theme.font(theme.SECONDARY)).height() + 4

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.side + ACROSS, self.side + self.caption_height() + BELOW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, ImageListModel):
            return
        cell = option.rect
        box = QRect(cell.left() + ACROSS // 2, cell.top() + 2, self.side, self.side)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self.paint_picture(painter, box, model, index, selected=selected)
        split, position = model.place(index.row())
        watched = self._workspace.watched
        if watched is not None and (watched.split, watched.index) == (split, position):
            mark = QRect(box.right() - 19, box.bottom() - 19, 18, 18)
            painter.fillRect(mark, theme.color("well", 200))
            icons.paint(painter, "eye", QRectF(mark.adjusted(2, 2, -2, -2)), "#7D99FF")
        line = QRect(box.left(), box.bottom() + 4, box.width(), self.caption_height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(PART_COLOURS[split]))
        painter.drawEllipse(QRectF(line.left() + 1, line.center().y() - 2.5, 6, 6))
        painter.setFont(theme.font(theme.SECONDARY, 600 if selected else 400))
        painter.setPen(theme.color("text" if selected else "text2"))
        line.setLeft(line.left() + 13)
        name = PurePath(str(index.data())).stem or str(index.data())
        words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class ImageGrid(QListView):
    """Images in columns that fill the width.

    Parameters
    ----------
    model : ImageListModel
    delegate : CaptionedDelegate
    """

    zoomed = Signal(int)
    """A step of the size of the pictures that the keys + and − ask for: 1 or −1."""

    def __init__(self, model: ImageListModel, delegate: CaptionedDelegate) -> None:
        super().__init__()
        self._delegate = delegate
        self._wanted = delegate.side
        self.setAccessibleName(self.tr("Images"))
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._reveal_soon = QTimer(self, singleShot=True, interval=0)
        self._reveal_soon.timeout.connect(self._reveal)

    def set_side(self, side: int) -> None:
        """Show pictures of about this side: as many columns as fit, filling the width."""
        self._wanted = side
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().width() - 2
        columns = max(1, round(room / (self._wanted + ACROSS)))
        side = max(16, room // columns - ACROSS)
        if side != self._delegate.side:
            self._delegate.set_side(side)
            self.scheduleDelayedItemsLayout()
            self._reveal_soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def reveal(self) -> None:
        """Bring the current image into view, once the layout is done."""
        self._reveal_soon.start()

    def _reveal(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make the pictures larger or smaller by + and −."""
        step = {"+": 1, "=": 1, "-": -1}.get(event.text())
        if step is not None:
            self.zoomed.emit(step)
            return
        super().keyPressEvent(event)
