"""The grid of cards: a picture, its name, its class, and how sure the network is.

The bar below has a tick at the threshold. Cards share the width; what they show is ``cards.py``'s.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cnndesk.gui.panels.use.cards import Card, CardModel, Index, Role
from cnndesk.gui.panels.use.picture_loader import PictureLoader
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.thumbnails import WELL
from cnndesk.words import say

NARROWEST, GAP = 160, 12
WORDS = 38
"""Height of what stands below a picture."""

_PICTURE_SHARE = 0.54  # of a card's width: its picture's height
_RING = 3  # room in a cell for the ring of the selected card
_MARGIN = 1  # around all cells: with the ring, the cards stand where the heading does
_PADDING = 8


class CardDelegate(QStyledItemDelegate):
    """Draws one card."""

    def __init__(self, loader: PictureLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self.loader = loader
        self.size = QSize(166, 128)

    def set_width(self, width: int) -> None:
        """Draw cards of another width."""
        self.size = QSize(width, round(width * _PICTURE_SHARE) + WORDS)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.size.width() + GAP, self.size.height() + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card, model = index.data(Role.CARD), index.model()
        if not isinstance(card, Card) or not isinstance(model, CardModel):
            return
        box = QRect(option.rect.topLeft() + QPoint(_RING, _RING), self.size)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("block"))
        painter.drawRoundedRect(frame, theme.RADIUS_BLOCK, theme.RADIUS_BLOCK)
        picture = QRect(box.left() + 1, box.top() + 1, box.width() - 2, box.height() - WORDS)
        self._paint_picture(painter, picture, card)
        words = QRect(box.left() + _PADDING, picture.bottom() + 6, box.width() - 2 * _PADDING, 18)
        self._paint_words(painter, words, card, model)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            ring = QRectF(box).adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(ring, theme.RADIUS_BLOCK + 2, theme.RADIUS_BLOCK + 2)
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRect, card: Card) -> None:
        rounded = QPainterPath()
        radius = theme.RADIUS_BLOCK - 1
        rounded.addRoundedRect(QRectF(box.adjusted(0, 0, 0, radius)), radius, radius)
        painter.save()
        painter.setClipPath(rounded)
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.fillRect(box, WELL)
        if card.problem:
            icon = QRectF(0, 0, 24, 24)
            icon.moveCenter(QRectF(box).center() - QPointF(0, 6))
            icons.paint(painter, "file-x", icon, "#FF7A70")
        else:
            ratio = painter.device().devicePixelRatioF()
            wanted = QSize(round(box.width() * ratio), round(box.height() * ratio))
            pixmap = self.loader.picture(card, wanted)
            if pixmap is not None and not pixmap.isNull():
                painter.drawPixmap(QRectF(box), pixmap, QRectF(pixmap.rect()))
        painter.restore()
        self._paint_name(painter, box, card)

    def _paint_name(self, painter: QPainter, box: QRect, card: Card) -> None:
        font = theme.font(theme.CAPTION)
        metrics = QFontMetrics(font)
        name = metrics.elidedText(card.name, Qt.TextElideMode.ElideMiddle, box.width() - 20)
        plate = QRectF(box.left() + 4, box.bottom() - 19, metrics.horizontalAdvance(name) + 10, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(14, 16, 19, 190))
        painter.drawRoundedRect(plate, 3, 3)
        painter.setFont(font)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, name)
        if card.result is not None and card.result.is_trained:
            mark = QRectF(box.right() - 21, box.top() + 4, 18, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(14, 16, 19, 190))
            painter.drawRoundedRect(mark, 3, 3)
            icons.paint(painter, "stack", mark.adjusted(2, 2, -2, -2), "#FFFFFF")

    def _paint_words(self, painter: QPainter, box: QRect, card: Card, model: CardModel) -> None:
        reader, answer = model.reader, card.answer
        if card.problem:
            _write(painter, box, model.tr("cannot be read"), "error", 500)
            return
        if answer is None or reader is None:
            _write(painter, box, "…", "text3", 400)
            return
        if reader.kind == "values":
            _write(painter, box, reader.word(answer), "text", 600)
            return
        probability, sure = answer.probability, reader.is_sure(answer)
        share = f"{100 * probability:.1f} %"
        name = reader.names[answer.best]
        color = theme.class_color(answer.best)
        if card.corrected >= 0:
            _write_both(painter, box, reader.names[card.corrected], "good", name, "text3")
            color = theme.class_color(card.corrected)
        elif sure:
            _write_both(painter, box, reader.word(answer), "text", share, "text")
        else:
            unsure = say(reader.word(answer))  # no name: "not sure", "no label"
            left = QFontMetrics(theme.font(theme.BASE, 500)).horizontalAdvance(unsure)
            likeliest = _with_share(name, share, box.width() - left - 8)
            _write_both(painter, box, unsure, "warning", likeliest, "text2")
            color = theme.color("text3")
        bar = QRectF(box.left(), box.bottom() + 5, box.width(), 4)
        _paint_bar(painter, bar, probability, reader.threshold, color)


def _write(painter: QPainter, box: QRect, words: str, color: str, weight: int) -> int:
    """Write a line, and return how wide it is."""
    font = theme.font(theme.BASE, weight)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(theme.color(color))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    return metrics.horizontalAdvance(shown)


def _with_share(name: str, share: str, width: int) -> str:
    """Return a class and its share in a width; of the two, the class is shortened."""
    metrics = QFontMetrics(theme.font(theme.BASE))
    room = width - metrics.horizontalAdvance(f" {share}")
    return f"{metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(room, 0))} {share}".strip()


def _write_both(
    painter: QPainter, box: QRect, left: str, left_color: str, right: str, right_color: str
) -> None:
    """Write a word on the left, and one on the right in the room that is left."""
    strong = 500 if left_color == "warning" else 600
    numbers = QFontMetrics(theme.font(theme.BASE))
    least = min(numbers.horizontalAdvance(right), box.width() * 2 // 3)
    used = _write(painter, box.adjusted(0, 0, -least - 6, 0), left, left_color, strong)
    rest = box.adjusted(used + 6, 0, 0, 0)
    shown = numbers.elidedText(right, Qt.TextElideMode.ElideLeft, rest.width())
    painter.setFont(theme.font(theme.BASE))
    painter.setPen(theme.color(right_color))
    painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)


def _paint_bar(
    painter: QPainter, box: QRectF, share: float, threshold: float, color: QColor
) -> None:
    """Paint how sure the network is, and a tick where "not sure" ends."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("hairline"))
    painter.drawRoundedRect(box, 2, 2)
    painter.setBrush(color)
    filled = QRectF(box)
    filled.setWidth(max(4.0, box.width() * min(max(share, 0.0), 1.0)))
    painter.drawRoundedRect(filled, 2, 2)
    tick = round(box.left() + min(threshold, 0.995) * box.width())
    painter.fillRect(QRectF(tick, box.top() - 1, 1, box.height() + 2), theme.color("text"))


class CardGrid(QListView):
    """Cards in as many columns as there is room for.

    Parameters
    ----------
    model : CardModel
    """

    chosen = Signal(object)
    """A Card that was clicked, or reached by a key."""
    menu_asked = Signal(object)
    """Where, on the screen, for the selected cards."""
    removal_asked = Signal()

    def __init__(self, model: CardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = model
        self.loader = PictureLoader(self)
        self.setAccessibleName(self.tr("Pictures"))
        self.setModel(model)
        self.delegate = CardDelegate(self.loader, self)
        self.setItemDelegate(self.delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(32)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setViewportMargins(_MARGIN, _MARGIN, 0, 0)
        self.loader.loaded.connect(self._on_loaded)
        model.repainted.connect(self.viewport().update)
        self.selectionModel().currentChanged.connect(lambda now, _: self._choose(now))
        self.clicked.connect(self._choose)

    @property
    def selected(self) -> list[Card]:
        """The selected cards in the order of the list."""
        rows = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return [card for index in rows if (card := self.cards.card(index)) is not None]

    def _choose(self, index: Index) -> None:
        card = self.cards.card(index)
        if card is not None:
            self.chosen.emit(card)

    def _on_loaded(self, card: Card) -> None:
        index = self.cards.index_of(card)
        if index.isValid():
            self.update(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width() - 1
        columns = max(1, room // (NARROWEST + GAP))
        width = max(80, room // columns - GAP)
        if width != self.delegate.size.width():
            self.delegate.set_width(width)
            self.setGridSize(self.delegate.sizeHint(QStyleOptionViewItem(), self.rootIndex()))
        self.scheduleDelayedItemsLayout()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.selected:
            self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.selected:
            self.removal_asked.emit()
            return
        super().keyPressEvent(event)
