"""The classes of a data set with a picture, a bar and a count each.

A list model over ``Dataset.counts`` and its delegate; choosing a class is the data panel's.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cnndesk.blocks import grouped
from cnndesk.data import Dataset
from cnndesk.data.targets import value_text
from cnndesk.gui.panels.data.image_list import SPLITS, Index
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.formats import MINUS
from cnndesk.gui.widgets.pictures import draw_rounded, thumbnail

ROW = 34
PICTURE = 24
FEW = 0.5
"""Below this share of the median count a class is marked."""


class ClassListModel(QAbstractListModel):
    """The classes of a data set, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dataset: Dataset | None = None
        self._counts: dict[str, np.ndarray] = {}
        self.totals = np.empty(0, np.int64)

    def show(self, dataset: Dataset | None) -> None:
        """List the classes of a data set."""
        self.beginResetModel()
        self._dataset = dataset
        self._counts = dataset.counts() if dataset is not None else {}
        self.totals = (
            np.sum([self._counts[name] for name in SPLITS], axis=0)
            if dataset is not None
            else np.empty(0, np.int64)
        )
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.totals)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._dataset is None or not 0 <= index.row() < len(self.totals):
            return None
        row = index.row()
        name = self._dataset.classes[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._value_text(row) if self._dataset.target_kind == "values" else name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("{name}: {n} training, {v} validation, {t} test images").format(
                name=self._value_text(row) if self.are_values else name,
                n=grouped(int(self._counts["train"][row])),
                v=grouped(int(self._counts["val"][row])),
                t=grouped(int(self._counts["test"][row])),
            )
        return None

    def _value_text(self, row: int) -> str:
        """Return a value with the range it has in the training images."""
        dataset = self._dataset
        targets = dataset.train.targets if dataset is not None else None
        if dataset is None or targets is None:
            return ""
        column, unit = targets.array[:, row], targets.units[row]
        low, high = float(column.min()), float(column.max())
        # Three digits are enough for a range, unless it is narrow and far from zero.
        first, last = (f"{v:.3g}" for v in (low, high))
        if first == last:
            first, last = (value_text(v, spread=high - low) for v in (low, high))
        first, last = (text.replace("-", MINUS) for text in (first, last))
        return f"{dataset.classes[row]} {first} – {last} {unit}".rstrip()

    @property
    def are_values(self) -> bool:
        """Whether values are listed: each image has each, so their counts say nothing."""
        return self._dataset is not None and self._dataset.target_kind == "values"

    def is_rare(self, row: int) -> bool:
        """Whether a class has far fewer images than the others."""
        return bool(self.totals[row] < FEW * np.median(self.totals))

    def share(self, row: int) -> float:
        """Return the count over the largest count."""
        return float(self.totals[row]) / max(1, int(self.totals.max()))

    def first_image(self, row: int) -> np.ndarray | None:
        """Return an image of the class, uint8 (h, w, c)."""
        if self._dataset is None:
            return None
        for name in SPLITS:
            split = self._dataset.splits[name]
            found = np.flatnonzero(split.has(row))
            if len(found):
                return split.images[int(found[0])]
        return None


class ClassDelegate(QStyledItemDelegate):
    """Draws a class in a row: picture, name, bar, count."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[int, QPixmap] = {}

    def forget(self) -> None:
        """Drop the pictures: there is other data."""
        self._pictures.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, ClassListModel):
            return
        row = index.row()
        box = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, theme.color("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.color("hover"))
        picture = QRect(box.left() + 10, 0, PICTURE, PICTURE)
        picture.moveCenter(picture.center().__class__(picture.center().x(), box.center().y()))
        draw_rounded(painter, picture, self._picture(model, row, painter))
        count = "" if model.are_values else grouped(int(model.totals[row]))
        painter.setFont(theme.font(theme.SECONDARY))
        metrics = QFontMetrics(painter.font())
        widest = "" if model.are_values else "00\u202f000"
        number_width = max(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(count))
        number = QRect(box.right() - 10 - number_width, box.top(), number_width, box.height())
        painter.setPen(theme.color("warning" if model.is_rare(row) else "text2"))
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(number, vertical | Qt.AlignmentFlag.AlignRight, count)
        room = number.left() - picture.right() - 20
        has_bar = not model.are_values
        name_width = room if room < 90 or not has_bar else min(int(room * 0.55), 240)
        bar_width = room - name_width - 8
        painter.setFont(theme.font(theme.BASE, 600 if chosen else 400))
        painter.setPen(theme.color("text"))
        name = QRect(picture.right() + 10, box.top(), name_width, box.height())
        shown = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, name_width
        )
        painter.drawText(name, vertical, shown)
        if bar_width >= 16:
            bar = QRect(name.right() + 8, box.center().y() - 2, bar_width, 5)
            painter.fillRect(bar, theme.color("hairline"))
            bar.setWidth(max(1, round(bar_width * model.share(row))))
            painter.fillRect(bar, theme.color("warning" if model.is_rare(row) else "text3"))

    def _picture(self, model: ClassListModel, row: int, painter: QPainter) -> QPixmap:
        if row not in self._pictures:
            image = model.first_image(row)
            ratio = painter.device().devicePixelRatioF()
            if image is None:
                image = np.zeros((1, 1, 1), np.uint8)
            self._pictures[row] = thumbnail(image, PICTURE, ratio)
        return self._pictures[row]
