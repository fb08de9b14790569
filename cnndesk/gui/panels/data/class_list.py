"""The classes of a data set: a card each where they are few, a compact row where they are many.

A list model over ``Dataset.counts`` and its delegate; choosing a class is the data panel's.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractListModel, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cnndesk.blocks import grouped
from cnndesk.data import Dataset
from cnndesk.data.targets import value_text
from cnndesk.gui.panels.data.image_list import SPLITS, Index
from cnndesk.gui.panels.data.split_bar import paint_parts
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.formats import MINUS, counted, percent_texts
from cnndesk.gui.widgets.pictures import draw_rounded, thumbnail

CARDS = 4
"""Up to so many classes each has a card."""

PICTURES = 4
"""On a card."""

FEW = 0.5
"""Below this share of the median count a class is marked."""

EVEN = 1.25
"""Up to this ratio of the largest count to the smallest, classes are called balanced."""

_PICTURE = 24  # in a row
_INSET, _GAP = 13, 6


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

    @property
    def are_labels(self) -> bool:
        """Whether an image may have several of them."""
        return self._dataset is not None and self._dataset.target_kind == "labels"

    @property
    def has_cards(self) -> bool:
        """Whether there are so few classes that each has a card."""
        return 0 < len(self.totals) <= CARDS and not self.are_values

    def is_rare(self, row: int) -> bool:
        """Whether a class has far fewer images than the others."""
        return bool(self.totals[row] < FEW * np.median(self.totals))

    def share(self, row: int) -> float:
        """Return the count over the largest count."""
        return float(self.totals[row]) / max(1, int(self.totals.max()))

    def counts(self, row: int) -> dict[str, int]:
        """Return how many images of a class each part has."""
        return {name: int(self._counts[name][row]) for name in SPLITS}

    def images(self, row: int, most: int) -> list[np.ndarray]:
        """Return some images of the class, uint8 (h, w, c); never test images, which are sealed."""
        found: list[np.ndarray] = []
        for name in ("train", "val") if self._dataset is not None else ():
            split = self._dataset.splits[name]  # type: ignore[union-attr]
            rows = np.flatnonzero(split.has(row))[: most - len(found)]
            found += [split.images[int(i)] for i in rows]
        return found


class ClassDelegate(QStyledItemDelegate):
    """Draws a class: as a card with pictures and its parts, or in a row with a bar."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[tuple[int, int], list[QPixmap]] = {}

    def forget(self) -> None:
        """Drop the pictures: there is other data."""
        self._pictures.clear()

    @staticmethod
    def row_height() -> int:
        """Return the height of a compact row."""
        return max(34, QFontMetrics(theme.font()).height() + 12)

    @staticmethod
    def card_height(width: int) -> int:
        """Return the height of a card in a list of that width, its distance to the next in it."""
        lines = QFontMetrics(theme.font(theme.PANEL_TITLE, 600)).height()
        lines += QFontMetrics(theme.font(theme.SECONDARY)).height()
        return 12 + lines + 10 + _picture_side(width) + 8 + 8 + 6 + 12 + 8

    def height(self, model: ClassListModel, width: int) -> int:
        """Return the height of all classes in a list of that width."""
        each = self.card_height(width) if model.has_cards else self.row_height()
        return each * model.rowCount()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        width = option.rect.width() or getattr(option.widget, "width", lambda: 232)()
        if isinstance(model, ClassListModel) and model.has_cards:
            return QSize(120, self.card_height(width))
        return QSize(120, self.row_height())

    def menu_place(self, rect: QRect) -> QRect:
        """Return where the three dots of a card are."""
        return QRect(rect.right() - 30, rect.top() + 6, 28, 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, ClassListModel):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if model.has_cards:
            self._paint_card(painter, option.rect, model, index.row(), chosen, hovered)
        else:
            self._paint_row(painter, option.rect, model, index.row(), chosen, hovered)
        painter.restore()

    # A card --------------------------------------------------------------------------------

    def _paint_card(
        self,
        painter: QPainter,
        rect: QRect,
        model: ClassListModel,
        row: int,
        chosen: bool,
        hovered: bool,
    ) -> None:
        card = rect.adjusted(0, 0, 0, -8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("hover" if hovered else "block"))
        edge = QPen(theme.color("accent" if chosen else "border"), 2 if chosen else 1)
        painter.setPen(edge)
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        inner = card.adjusted(_INSET, 12, -_INSET, -12)
        icons.paint(
            painter, "dots-three", QRectF(inner.right() - 15, inner.top() + 1, 16, 16), "text3"
        )
        self._paint_title(painter, inner.adjusted(0, 0, -24, 0), model, row)
        painter.setFont(theme.font(theme.PANEL_TITLE, 600))
        top = inner.top() + painter.fontMetrics().height() + 10
        side = _picture_side(rect.width())
        for place, picture in enumerate(self._pictures_of(model, row, side, PICTURES, painter)):
            box = QRect(inner.left() + place * (side + _GAP), top, side, side)
            draw_rounded(painter, box, picture)
        top += side + 8
        counts = model.counts(row)
        paint_parts(painter, QRect(inner.left(), top, inner.width(), 8), counts)
        line = QRect(inner.left(), top + 14, inner.width(), inner.bottom() - top - 12)
        painter.setFont(theme.font(theme.SECONDARY))
        painter.setPen(theme.color("text2"))
        numbers = [grouped(counts[name]) for name in SPLITS]
        for words, where in zip(
            numbers,
            (
                Qt.AlignmentFlag.AlignLeft,
                Qt.AlignmentFlag.AlignHCenter,
                Qt.AlignmentFlag.AlignRight,
            ),
            strict=True,
        ):
            painter.drawText(line, where | Qt.AlignmentFlag.AlignTop, words)

    def _paint_title(self, painter: QPainter, line: QRect, model: ClassListModel, row: int) -> None:
        painter.setFont(theme.font(theme.PANEL_TITLE, 600))
        metrics = painter.fontMetrics()
        line.setHeight(metrics.height())
        count = grouped(int(model.totals[row]))
        width = metrics.horizontalAdvance(count)
        painter.setPen(theme.color("warning" if model.is_rare(row) else "text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        painter.setPen(theme.color("text"))
        name = metrics.elidedText(
            str(model.index(row).data()), Qt.TextElideMode.ElideRight, line.width() - width - 10
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)

    # A row ---------------------------------------------------------------------------------

    def _paint_row(
        self,
        painter: QPainter,
        box: QRect,
        model: ClassListModel,
        row: int,
        chosen: bool,
        hovered: bool,
    ) -> None:
        if chosen:
            painter.fillRect(box, theme.color("accent_soft"))
        elif hovered:
            painter.fillRect(box, theme.color("hover"))
        picture = QRect(box.left() + 4, 0, _PICTURE, _PICTURE)
        picture.moveTop(box.top() + (box.height() - _PICTURE) // 2)
        for found in self._pictures_of(model, row, _PICTURE, 1, painter):
            draw_rounded(painter, picture, found)
        count = "" if model.are_values else grouped(int(model.totals[row]))
        painter.setFont(theme.font(theme.SECONDARY))
        metrics = painter.fontMetrics()
        widest = "" if model.are_values else "00\u202f000"
        number_width = max(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(count))
        number = QRect(box.right() - 6 - number_width, box.top(), number_width, box.height())
        painter.setPen(theme.color("warning" if model.is_rare(row) else "text2"))
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(number, vertical | Qt.AlignmentFlag.AlignRight, count)
        room = number.left() - picture.right() - 18
        has_bar = not model.are_values
        name_width = room if room < 90 or not has_bar else min(int(room * 0.5), 240)
        bar_width = room - name_width - 8
        painter.setFont(theme.font(theme.BASE, 600 if chosen else 400))
        painter.setPen(theme.color("text"))
        name = QRect(picture.right() + 10, box.top(), name_width, box.height())
        shown = painter.fontMetrics().elidedText(
            str(model.index(row).data()), Qt.TextElideMode.ElideRight, name_width
        )
        painter.drawText(name, vertical, shown)
        if bar_width >= 16:
            width = max(3, round(bar_width * model.share(row)))
            bar = QRect(name.right() + 8, box.center().y() - 2, width, 5)
            paint_parts(painter, bar, model.counts(row))

    def _pictures_of(
        self, model: ClassListModel, row: int, side: int, most: int, painter: QPainter
    ) -> list[QPixmap]:
        key = (row, side)
        if key not in self._pictures:
            ratio = painter.device().devicePixelRatioF()
            self._pictures[key] = [
                thumbnail(image, side, ratio) for image in model.images(row, most)
            ]
        return self._pictures[key]


def _picture_side(width: int) -> int:
    """Return the side of a picture on a card in a list of that width."""
    room = width - 2 * _INSET - (PICTURES - 1) * _GAP
    return max(24, min(72, room // PICTURES))


def balance_text(model: ClassListModel) -> tuple[str, bool]:
    """Say whether classes have about equally many images; ``("", True)`` where it does not apply.

    Returns
    -------
    (str, bool)
        The sentence, and whether all is well.
    """
    totals = model.totals
    if len(totals) < 2 or model.are_values or not totals.sum():
        return "", True
    rare = [row for row in range(len(totals)) if model.is_rare(row)]
    if rare:
        least = min(rare, key=lambda row: int(totals[row]))
        words = model.tr("“{name}” has only {count}, the largest class {most}")
        count = counted(int(totals[least]), "image")
        name = str(model.index(least).data())
        return words.format(name=name, count=count, most=grouped(int(totals.max()))), False
    low, high = grouped(int(totals.min())), grouped(int(totals.max()))
    even = totals.max() <= EVEN * totals.min()
    if len(totals) <= CARDS and not model.are_labels:
        *shares, last = percent_texts(totals.tolist())
        listed = model.tr("{shares} and {last}").format(shares=", ".join(shares), last=last)
        words = model.tr("Balanced: {listed}") if even else model.tr("Uneven: {listed}")
        return words.format(listed=listed), True
    if low == high:
        return model.tr("Balanced: {n} images in every class").format(n=high), True
    words = (
        model.tr("Balanced: {a} to {b} images") if even else model.tr("Uneven: {a} to {b} images")
    )
    return words.format(a=low, b=high), True
