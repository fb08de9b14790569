"""Images of one part of the data in a given order, each with two short captions and a stripe.

A click, or the arrow keys, make an image the watched one; several can be chosen, to be relabelled
or left out (``correcting.py``). Which images, and why, is decided by the panel around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cnndesk.data import Dataset
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.correction_marks import draw_correction
from cnndesk.gui.widgets.pictures import draw_rounded, thumbnail

Index = QModelIndex | QPersistentModelIndex
GAP = 8
CAPTION = 16
STRIPE = 4
NONE = -2
"""The position of no image."""
BETWEEN = 4
"""Pixels between two captions."""


@dataclass(frozen=True)
class Entry:
    """One image of a gallery.

    Attributes
    ----------
    position : int
        In the whole part of the data.
    left, right : str
        Captions.
    tip : str
    stripe : str
        ``"#RRGGBB"`` under the picture; empty for none.
    """

    position: int
    left: str = ""
    right: str = ""
    tip: str = ""
    stripe: str = ""


class GalleryModel(QAbstractListModel):
    """The entries; pixels are read for what is on the screen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.dataset: Dataset | None = None
        self.split = "train"
        self.entries: tuple[Entry, ...] = ()

    def show(self, dataset: Dataset | None, split: str, entries: Sequence[Entry]) -> None:
        """List other images."""
        self.beginResetModel()
        self.dataset, self.split, self.entries = dataset, split, tuple(entries)
        self.endResetModel()

    def follow(self, dataset: Dataset | None, entries: Sequence[Entry]) -> None:
        """Take other captions for the same images, and the data as corrected now."""
        self.dataset, self.entries = dataset, tuple(entries)
        if entries:
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.tip
        return None


def side_by_side(left: str, right: str, width: int) -> tuple[str, str]:
    """Return two captions shortened so that they stand beside each other; the left one first."""
    if not right:
        metrics = QFontMetrics(theme.font(theme.CAPTION, 600))
        return metrics.elidedText(left, Qt.TextElideMode.ElideRight, width), ""
    first = QFontMetrics(theme.font(theme.CAPTION, 600))
    second = QFontMetrics(theme.font(theme.CAPTION))
    least = min(second.horizontalAdvance(right), width // 2)
    left = first.elidedText(left, Qt.TextElideMode.ElideRight, width - least - BETWEEN)
    rest = width - first.horizontalAdvance(left) - BETWEEN
    return left, second.elidedText(right, Qt.TextElideMode.ElideRight, rest)


class GalleryDelegate(QStyledItemDelegate):
    """Draws a picture, a stripe and the captions."""

    def __init__(self, side: int, *, captions: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.side, self._captions = side, captions

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        below = CAPTION if self._captions else STRIPE
        return QSize(self.side + GAP, self.side + below + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, GalleryModel) or model.dataset is None:
            return
        entry = model.entries[index.row()]
        left, top = option.rect.left() + GAP // 2, option.rect.top() + GAP // 2
        box = QRect(left, top, self.side, self.side)
        pixels = model.dataset.whole[model.split].images[entry.position]
        ratio = painter.device().devicePixelRatioF()
        draw_rounded(painter, box, thumbnail(pixels, self.side, ratio))
        draw_correction(painter, box, model.dataset, model.split, entry.position)
        if entry.stripe:
            painter.fillRect(box.left(), box.bottom() + 1, self.side, 3, theme.color(entry.stripe))
        if self._captions:
            under = QRect(left, box.bottom() + 1, self.side, CAPTION)
            vertical = Qt.AlignmentFlag.AlignVCenter
            left_words, right_words = side_by_side(entry.left, entry.right, self.side)
            painter.setFont(theme.font(theme.CAPTION, 600))
            painter.setPen(theme.color("text"))
            painter.drawText(under, vertical | Qt.AlignmentFlag.AlignLeft, left_words)
            painter.setFont(theme.font(theme.CAPTION))
            painter.setPen(theme.color("text2"))
            painter.drawText(under, vertical | Qt.AlignmentFlag.AlignRight, right_words)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(box.adjusted(-2, -2, 1, 1), 4, 4)
            painter.restore()


class Gallery(QListView):
    """A grid of images.

    Parameters
    ----------
    workspace : Workspace
    name : str
        For screen readers.
    side : int
        Of a picture, pixels.
    captions : bool
        Whether there is text under each picture.
    """

    chosen = Signal(int)
    """A row, after its image became the watched one."""
    selection_changed = Signal()
    """Other images are chosen."""

    def __init__(
        self,
        workspace: Workspace,
        name: str,
        *,
        side: int = 64,
        captions: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._filling = False
        self._about = 0
        self.setAccessibleName(name)
        self.images = GalleryModel(self)
        self.setModel(self.images)
        self._delegate = GalleryDelegate(side, captions=captions, parent=self)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self.clicked.connect(self._watch)

    def fill_width(self, about: int) -> None:
        """From now on draw pictures about so large that a row of them fills the width."""
        self._about = about
        self._fill_width()

    def _fill_width(self) -> None:
        room = self.viewport().width() - 2
        columns = max(2, round(room / (self._about + GAP)))
        side = max(32, room // columns - GAP)
        if self._about and side != self._delegate.side:
            self._delegate.side = side
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fill_width()
        super().resizeEvent(event)

    @property
    def chosen_places(self) -> list[tuple[str, int]]:
        """The chosen images, in their order: part and position in the whole part."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        entries = self.images.entries
        return [(self.images.split, entries[row].position) for row in rows if row < len(entries)]

    def show_entries(
        self, dataset: Dataset | None, split: str, entries: Sequence[Entry], current: int = NONE
    ) -> None:
        """List images from the first on.

        The one at position ``current`` is chosen, else the first, or none with `NONE`; it is not
        watched for that.
        """
        self._filling = True
        self.images.show(dataset, split, entries)
        row = next((i for i, e in enumerate(self.images.entries) if e.position == current), 0)
        if self.images.entries and current != NONE:
            self.setCurrentIndex(self.images.index(row))
        self.scrollToTop()  # the current image may be far down, the first is what was asked for
        self._filling = False
        self.selection_changed.emit()

    def follow(self, dataset: Dataset | None, entries: Sequence[Entry]) -> None:
        """Show other captions of the same images, and how they are corrected now."""
        self.images.follow(dataset, entries)
        self.viewport().update()

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        if not self._filling and current.isValid():
            self._watch(current)

    def _watch(self, index: QModelIndex) -> None:
        self._workspace.watch(self.images.split, self.images.entries[index.row()].position)
        self.chosen.emit(index.row())
