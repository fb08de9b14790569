"""Small pictures for cards, read by a thread when they come into view and kept while there is room.

What was asked for last is read first, so that scrolling far does not wait for all between.
"""

from __future__ import annotations

import threading
from collections import OrderedDict, deque

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap

from cnndesk.data.decode import decode_fitted, inspect_image, load_picture
from cnndesk.errors import CnndeskError
from cnndesk.gui.panels.use.cards import Card
from cnndesk.gui.support import threads
from cnndesk.gui.widgets.thumbnails import WELL, from_image

KEPT_BYTES = 64 * 2**20
_MOST_WAITING = 400


class PictureLoader(QObject):
    """Reads pictures at the size of a card.

    Parameters
    ----------
    parent : QObject
    """

    loaded = Signal(object)
    """A Card whose picture can be had now."""
    _read = Signal(object, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()
        self._bytes = 0
        self._size = QSize()
        self._asked: set[int] = set()
        self._waiting: deque[tuple[Card, QSize]] = deque(maxlen=_MOST_WAITING)
        self._changed = threading.Condition()
        self._closed = False
        self._thread: threading.Thread | None = None
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def picture(self, card: Card, size: QSize) -> QPixmap | None:
        """Return the picture of a card that fills ``size`` device pixels; None until it is read."""
        if size != self._size:
            self.forget()
            self._size = size
        found = self._kept.get(card.number)
        if found is not None:
            self._kept.move_to_end(card.number)
            return found
        if card.number not in self._asked:
            self._ask(card, size)
        return None

    def forget(self) -> None:
        """Drop all pictures: there are others, or another size."""
        with self._changed:
            self._waiting.clear()
        self._kept.clear()
        self._asked.clear()
        self._bytes = 0

    def close(self) -> None:
        """End the thread after the picture under way."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify_all()

    def _ask(self, card: Card, size: QSize) -> None:
        self._asked.add(card.number)
        with self._changed:
            if self._closed:
                return
            if len(self._waiting) == _MOST_WAITING:  # the oldest gives way; it asks anew if seen
                self._asked.discard(self._waiting[0][0].number)
            self._waiting.append((card, size))
            self._changed.notify_all()
        if self._thread is None:
            # A daemon: it writes nothing.
            self._thread = threads.begin(self._serve, "cnndesk-cards")

    def _serve(self) -> None:
        while True:
            with self._changed:
                while not self._waiting and not self._closed:
                    self._changed.wait()
                if self._closed:
                    return
                card, size = self._waiting.pop()
            image = read_small(card, size)
            try:
                self._read.emit(card, size, image)
            except RuntimeError:  # the window was closed meanwhile
                return

    def _take(self, card: Card, size: QSize, image: QImage) -> None:
        if size != self._size or card.number not in self._asked:
            return
        self._asked.discard(card.number)
        pixmap = QPixmap.fromImage(image)
        self._kept[card.number] = pixmap
        self._bytes += 4 * pixmap.width() * pixmap.height()
        while self._bytes > KEPT_BYTES and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= 4 * gone.width() * gone.height()
        self.loaded.emit(card)


def read_small(card: Card, size: QSize) -> QImage:
    """Return a picture cut to fill ``size``; an empty image where it cannot be read.

    A small one is enlarged without blur, so that a pixel stays a square, and shown as a whole.
    """
    try:
        content = card.pictures.content(card.index)
        height, width, _ = inspect_image(content)
        if height < size.height() and width < size.width():
            return _enlarged(load_picture(content), size)
        shape = (size.height(), size.width(), 3)
        return from_image(np.ascontiguousarray(decode_fitted(content, shape, "crop").pixels))
    except CnndeskError:
        return QImage()


def _enlarged(pixels: NDArray[np.uint8], size: QSize) -> QImage:
    whole, sharp = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation
    scaled = from_image(pixels).scaled(size, whole, sharp)
    filled = QImage(size, QImage.Format.Format_RGB32)
    filled.fill(WELL)
    painter = QPainter(filled)
    left, top = (size.width() - scaled.width()) // 2, (size.height() - scaled.height()) // 2
    painter.drawImage(left, top, scaled)
    painter.end()
    return filled
