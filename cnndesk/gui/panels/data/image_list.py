"""The images of a data set as a Qt list model and its thumbnail delegate.

The model holds two small integers per image (which split, which row) and reads pixels only for
what is on the screen, so that 50,000 images cost no more than 100. The grid around it is
``images.py``.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cnndesk.data import Dataset
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.correction_marks import correction_words, draw_correction
from cnndesk.gui.widgets.pictures import draw_rounded, thumbnail

SPLITS = ("train", "val", "test")
CACHE_BYTES = 48 * 2**20
"""What the pictures that were on the screen lately may take."""

GAP = 8
Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the model tells beside Qt's own roles."""

    PIXELS = Qt.ItemDataRole.UserRole + 1  # uint8 (h, w, c)
    SPLIT = Qt.ItemDataRole.UserRole + 2  # "train", "val", "test"
    POSITION = Qt.ItemDataRole.UserRole + 3  # row in the split
    PROBLEM = Qt.ItemDataRole.UserRole + 4  # kind of problem or ""


@dataclass(frozen=True)
class Filter:
    """Which images are listed.

    Attributes
    ----------
    label : int or None
        Class, or None for all.
    split : str
        ``"train"``, ``"val"``, ``"test"`` or ``""`` for all.
    names : frozenset of str or None
        Only images of these names, for the list of a problem.
    corrected : bool
        Only images that were relabelled or left out.
    find : str
        Only images whose name has this in it, in any case.
    """

    label: int | None = None
    split: str = ""
    names: frozenset[str] | None = None
    corrected: bool = False
    find: str = ""


class ImageListModel(QAbstractListModel):
    """The images of a data set that pass a filter.

    Parameters
    ----------
    parent : QObject, optional
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dataset: Dataset | None = None
        self._filter = Filter()
        self._splits = np.empty(0, np.uint8)
        self._rows = np.empty(0, np.int64)
        self._problems: dict[str, str] = {}
        self._is_sealed = False

    @property
    def dataset(self) -> Dataset | None:
        """What is listed."""
        return self._dataset

    @property
    def filter(self) -> Filter:
        """Which of it."""
        return self._filter

    def show(
        self, dataset: Dataset | None, chosen: Filter | None = None, *, sealed: bool = False
    ) -> None:
        """List the images of a data set that pass a filter.

        Parameters
        ----------
        dataset : Dataset or None
        chosen : Filter, optional
        sealed : bool
            Whether the test images must not be seen yet: none of them is listed.
        """
        self.beginResetModel()
        if dataset is not self._dataset:
            self._problems = (
                {p.path: p.kind for p in dataset.problems if not p.skipped} if dataset else {}
            )
        self._dataset = dataset
        self._filter = chosen or Filter()
        self._is_sealed = sealed
        self._gather()
        self.endResetModel()

    def _gather(self) -> None:
        splits: list[NDArray[np.uint8]] = []
        rows: list[NDArray[np.int64]] = []
        wanted = self._filter
        for number, name in enumerate(SPLITS):
            if self._dataset is None or wanted.split not in ("", name):
                continue
            if name == "test" and self._is_sealed:
                continue
            split = self._dataset.whole[name]
            chosen = np.arange(len(split))
            if wanted.label is not None:
                chosen = np.flatnonzero(split.has(wanted.label))
            if wanted.corrected:
                marked = self._dataset.left_out[name] | self._dataset.relabelled[name]
                chosen = chosen[marked[chosen]]
            if wanted.names is not None:
                chosen = np.array(
                    [i for i in chosen if split.names[int(i)] in wanted.names], np.int64
                )
            if wanted.find:
                part = wanted.find.casefold()
                chosen = np.array(
                    [i for i in chosen if part in split.names[int(i)].casefold()], np.int64
                )
            rows.append(chosen)
            splits.append(np.full(len(chosen), number, np.uint8))
        self._rows = np.concatenate(rows) if rows else np.empty(0, np.int64)
        self._splits = np.concatenate(splits) if splits else np.empty(0, np.uint8)

    def follow(self, dataset: Dataset) -> None:
        """Take the same images as corrected now; where they are listed by class, list anew."""
        if self._filter.label is not None or self._filter.corrected:
            self.show(dataset, self._filter, sealed=self._is_sealed)
            return
        self._dataset = dataset
        if len(self._rows):
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    @property
    def left_out(self) -> int:
        """How many of the listed images are left out of training, validation and test."""
        if self._dataset is None or not self._dataset.matched.excluded:
            return 0
        return sum(
            int(self._dataset.left_out[name][self._rows[self._splits == number]].sum())
            for number, name in enumerate(SPLITS)
        )

    def place(self, row: int) -> tuple[str, int]:
        """Return the split and the position in it of a listed image."""
        return SPLITS[int(self._splits[row])], int(self._rows[row])

    def row_of(self, split: str, position: int) -> int | None:
        """Return where an image is listed, or None if it is filtered away."""
        if split not in SPLITS:
            return None
        found = np.flatnonzero((self._splits == SPLITS.index(split)) & (self._rows == position))
        return int(found[0]) if len(found) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._dataset is None or not index.isValid() or index.row() >= len(self._rows):
            return None
        name, position = self.place(index.row())
        split = self._dataset.whole[name]
        if role == Role.PIXELS:
            return split.images[position]
        if role == Role.SPLIT:
            return name
        if role == Role.POSITION:
            return position
        if role == Role.PROBLEM:
            return self._problems.get(split.names[position], "")
        text = split.names[position]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            shown = {
                "train": self.tr("training"),
                "val": self.tr("validation"),
                "test": self.tr("test"),
            }[name]
            pattern = self.tr("{name}\n{known}, {split}")
            if split.targets is None:
                pattern = self.tr("{name}\nclass {known}, {split}")
            known = self._dataset.known(name, position)
            words = pattern.format(name=text, known=known, split=shown)
            corrected = correction_words(self._dataset, name, position)
            return f"{words}\n{corrected}" if corrected else words
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return None


class ThumbnailDelegate(QStyledItemDelegate):
    """Draws one image per cell, its split as a small square and its problem as an icon.

    Parameters
    ----------
    side : int
        Side of a picture in pixels.
    """

    def __init__(self, side: int = 68, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self._cache: OrderedDict[tuple[int, str, int], QPixmap] = OrderedDict()
        self._ratio = 1.0
        self._dataset: Dataset | None = None

    def set_side(self, side: int) -> None:
        """Draw at another size."""
        if side != self.side:
            self.side = side
            self._cache.clear()

    def forget(self) -> None:
        """Drop all pictures: there is other data, or another theme."""
        self._cache.clear()

    @property
    def cached_bytes(self) -> int:
        """An estimate of what the kept pictures take."""
        return len(self._cache) * self._cell_bytes

    @property
    def _cell_bytes(self) -> int:
        return int(4 * (self.side * self._ratio) ** 2)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.side + GAP, self.side + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, ImageListModel):
            return
        inner = QRect(0, 0, self.side, self.side)
        inner.moveCenter(option.rect.center())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self.paint_picture(painter, inner, model, index, selected=selected)
        self._draw_part(painter, inner, index)

    def paint_picture(
        self, painter: QPainter, box: QRect, model: ImageListModel, index: Index, *, selected: bool
    ) -> None:
        """Draw an image with the marks of what was corrected and found wrong."""
        draw_rounded(
            painter, box, self._picture(model, index, painter.device().devicePixelRatioF())
        )
        if model.dataset is not None:
            draw_correction(painter, box, model.dataset, *model.place(index.row()))
        self._draw_problem(painter, box, index)
        if selected:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(box.adjusted(-3, -3, 2, 2), 5, 5)
            painter.restore()

    def _picture(self, model: ImageListModel, index: Index, ratio: float) -> QPixmap:
        source = model.dataset.source if model.dataset is not None else None
        if source is not self._dataset or ratio != self._ratio:
            self._cache.clear()
            self._dataset, self._ratio = source, ratio
        split, position = model.place(index.row())
        key = (self.side, split, position)
        found = self._cache.get(key)
        if found is None:
            found = thumbnail(model.data(index, Role.PIXELS), self.side, ratio)
            self._cache[key] = found
            while len(self._cache) * self._cell_bytes > CACHE_BYTES:
                self._cache.popitem(last=False)
        else:
            self._cache.move_to_end(key)
        return found

    def _draw_part(self, painter: QPainter, inner: QRect, index: Index) -> None:
        split = index.data(Role.SPLIT)
        if split == "train":
            return
        mark = QRect(inner.left() + 3, inner.bottom() - 12, 9, 9)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("#0E1013"), 1))
        painter.setBrush(theme.color("validation" if split == "val" else "test"))
        painter.drawRoundedRect(mark, 2, 2)
        painter.restore()

    def _draw_problem(self, painter: QPainter, inner: QRect, index: Index) -> None:
        kind = index.data(Role.PROBLEM)
        if kind:
            box = QRect(inner.right() - 18, inner.top() + 2, 17, 17)
            painter.fillRect(box, QColor(14, 16, 19, 200))
            name = {"duplicate": "copy", "size": "arrows-out"}.get(kind, "warning")
            icons.icon(name, "#F2B84B").paint(painter, box.adjusted(2, 2, -2, -2))
