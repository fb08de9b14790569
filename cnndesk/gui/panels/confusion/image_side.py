"""Beside the confusion matrix: the images behind a number, what is said of one, corrections.

The list stays as it is while images are corrected, so that nothing jumps: what was left out is
dimmed, what was relabelled is tagged. Which images, and in what order, is the panel's business.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.judging.correcting import CorrectionBar, Corrector, Place
from cnndesk.gui.panels.judging.gallery import Entry, Gallery
from cnndesk.gui.panels.judging.parts import part_name
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import ElidedLabel, hairline, text
from cnndesk.gui.widgets.pictures import draw_rounded, thumbnail
from cnndesk.session.judging import Judged

SHOWN_CLASSES = 4
_PICTURE = 112
_NAME_LINE, _LINE = 20, 21


class AnswerView(QWidget):
    """One image, what it is called, and the classes that the network holds most likely, as bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[tuple[str, float, bool, str], ...] = ()
        self._pixels: NDArray[np.uint8] | None = None
        self._name = self._loss = self._label = ""
        self.setFixedHeight(_PICTURE + 2)

    def show_answer(
        self, judged: Judged, row: int, pixels: NDArray[np.uint8], name: str, label: str
    ) -> None:
        """Show an image and the answer to it.

        Parameters
        ----------
        judged : Judged
        row : int
            Which of the judged images.
        pixels : ndarray of uint8, (h, w, c)
        name : str
            Of the image.
        label : str
            Says what it is labelled as.
        """
        judgement = judged.judgement
        outputs = judgement.outputs[row]
        order = np.argsort(-outputs, kind="stable")[: SHOWN_CLASSES - 1].tolist()
        true = int(judgement.labels[row])
        if true not in order:
            order = [*order[:-1], true] if len(order) == SHOWN_CLASSES - 1 else [*order, true]
        self.rows = tuple(
            (judgement.classes[i], float(outputs[i]), i == true, theme.class_color(i).name())
            for i in order
        )
        self._pixels, self._name, self._label = pixels, name, label
        self._loss = self.tr("loss {v:.2f} · {part}").format(
            v=float(judgement.losses[row]), part=part_name(judged.split)
        )
        words = ", ".join(f"{name} {100 * share:.1f} %" for name, share, _, _ in self.rows)
        self.setAccessibleName(words)
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self.rows, self._pixels = (), None
        self.setAccessibleName("")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pixels is None:
            return
        painter = QPainter(self)
        box = QRect(0, 0, _PICTURE, _PICTURE)
        draw_rounded(painter, box, thumbnail(self._pixels, _PICTURE, self.devicePixelRatioF()))
        left = _PICTURE + 16
        room = self.width() - left
        lines = [
            (self._name, theme.BASE, 600, "text", Qt.TextElideMode.ElideMiddle),
            (self._loss, theme.SECONDARY, 400, "text2", Qt.TextElideMode.ElideRight),
        ]
        y = 0
        for words, size, weight, role, cut in lines:
            painter.setFont(theme.font(size, weight))
            painter.setPen(theme.color(role))
            shown = painter.fontMetrics().elidedText(words, cut, room)
            painter.drawText(
                QRectF(left, y, room, _NAME_LINE), Qt.AlignmentFlag.AlignVCenter, shown
            )
            y += _NAME_LINE - 1
        y = self._draw_bars(painter, left, y + 2)
        if y + 16 <= self.height():
            painter.setFont(theme.font(theme.SECONDARY))
            painter.setPen(theme.color("text2"))
            shown = painter.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, y, room, 18), Qt.AlignmentFlag.AlignVCenter, shown)

    def _draw_bars(self, painter: QPainter, left: int, top: int) -> int:
        """Draw the classes with their shares; returns the height below them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.SECONDARY, 600))
        metrics = painter.fontMetrics()
        percent = metrics.horizontalAdvance("100.0 %") + 4
        widest = max((metrics.horizontalAdvance(name) for name, *_ in self.rows), default=30)
        name_width = min(widest + 2, max((self.width() - left - percent) // 2, 30))
        vertical = Qt.AlignmentFlag.AlignVCenter
        for place, (name, share, is_true, colour) in enumerate(self.rows):
            y = top + place * _LINE
            painter.setFont(theme.font(theme.SECONDARY, 600 if is_true else 400))
            painter.setPen(theme.color("text" if is_true else "text2"))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, name_width)
            painter.drawText(QRectF(left, y, name_width, _LINE), vertical, shown)
            room = self.width() - left - name_width - percent - 14
            bar = QRectF(left + name_width + 8, y + _LINE / 2 - 3, max(room, 8), 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hairline"))
            painter.drawRoundedRect(bar, 3, 3)
            bar.setWidth(max(bar.width() * share, 1.0))
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(bar, 3, 3)
            number = QRectF(self.width() - percent, y, percent, _LINE)
            painter.setPen(theme.color("text"))
            painter.drawText(number, vertical | Qt.AlignmentFlag.AlignRight, f"{100 * share:.1f} %")
        return top + len(self.rows) * _LINE


class ImageSide(QWidget):
    """The images of a selection.

    Parameters
    ----------
    workspace : Workspace
    name : str
        For screen readers.
    """

    order_changed = Signal()
    """The images are to be shown in another order."""

    def __init__(self, workspace: Workspace, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.detail = ""
        """What is said of the image that is shown closely."""
        self.judged: Judged | None = None
        self.before: Judged | None = None
        """The same images by another run, for comparison."""
        self.positions: NDArray[np.int64] = np.empty(0, np.int64)
        self.title = ElidedLabel("text", theme.PANEL_TITLE, 600)
        self.remark = text("", "secondary", theme.SECONDARY)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order of the images"))
        for value, words in (
            ("loss", self.tr("Highest loss")),
            ("sure", self.tr("Most sure")),
            ("unsure", self.tr("Least sure")),
        ):
            self.order.addItem(words, value)
        self.order.activated.connect(lambda _: self.order_changed.emit())
        self.gallery = Gallery(workspace, name)
        self.gallery.fill_width(78)
        self.gallery.chosen.connect(self._describe)
        self.corrector = Corrector(
            workspace, lambda: self.gallery.chosen_places, self.gallery, self.predicted
        )
        self.gallery.selection_changed.connect(self._on_selection)
        self.bar = CorrectionBar(self.corrector, workspace, asks_why=True)
        self.answer = AnswerView()
        self._line = hairline()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title, 1)
        top.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.remark)
        column.addWidget(self.gallery, 1)
        column.addWidget(self._line)
        column.addSpacing(4)
        column.addWidget(self.answer)
        column.addSpacing(2)
        column.addWidget(self.bar)
        self.setMinimumWidth(240)

    # What is shown -------------------------------------------------------------------------

    def clear(self) -> None:
        """Show nothing."""
        self.judged = self.before = None
        self.positions = np.empty(0, np.int64)
        self.gallery.show_entries(None, "train", ())
        self.title.set_words("")
        self.remark.setText("")
        self._say(-1)

    def show_images(
        self,
        judged: Judged,
        rows: NDArray[np.int64],
        title: str,
        remark: str,
        before: Judged | None = None,
    ) -> None:
        """List images.

        Parameters
        ----------
        judged : Judged
        rows : ndarray of int64
            Which of the judged images, in order.
        title, remark : str
        before : Judged, optional
            The same images by another run.
        """
        self.judged, self.before = judged, before
        self.positions = judged.rows[rows]
        self.title.set_words(title)
        self.remark.setText(remark)
        watched = self._workspace.watched
        same = watched is not None and watched.split == judged.split
        current = watched.index if watched is not None and same else -1
        self.gallery.show_entries(self._workspace.dataset, judged.split, self._entries(), current)
        self._say(self.gallery.currentIndex().row())

    def follow(self, judged: Judged) -> None:
        """Show what is said of the same images now; the list stays."""
        self.judged = judged
        self.gallery.follow(self._workspace.dataset, self._entries())
        row = self.gallery.currentIndex().row()
        if 0 <= row < len(self.positions) and self.detail:
            self._describe(row)
        self.bar.refresh()

    def row_of(self, position: int) -> int:
        """Return which of the judged images is at a position; -1 for none: it is left out."""
        if self.judged is None:
            return -1
        rows = self.judged.rows
        found = int(np.searchsorted(rows, position))
        return found if found < len(rows) and rows[found] == position else -1

    def _entries(self) -> list[Entry]:
        return [self._entry(int(position)) for position in self.positions]

    def _entry(self, position: int) -> Entry:
        judged, row = self.judged, self.row_of(position)
        if judged is None or row < 0:
            return Entry(position, self.tr("left out"), "", self.tr("Left out"))
        judgement = judged.judgement
        name = judgement.classes[int(judgement.predictions[row])]
        if self.before is not None:
            first = judgement.classes[int(self.before.judgement.predictions[row])]
            return Entry(position, f"{first} → {name}", "", self.words(row))
        sure = 100 * float(judgement.outputs[row].max())
        return Entry(position, f"{sure:.0f} % {name}", "", self.words(row))

    def words(self, row: int) -> str:
        """Say what the network makes of a judged image."""
        assert self.judged is not None
        judgement = self.judged.judgement
        true, predicted = int(judgement.labels[row]), int(judgement.predictions[row])
        pattern = self.tr("{a}, taken for {b} with {p:.1f} %; {a} has {q:.1f} %; loss {v:.3f}")
        words = pattern.format(
            a=judgement.classes[true],
            b=judgement.classes[predicted],
            p=100 * float(judgement.outputs[row, predicted]),
            q=100 * float(judgement.outputs[row, true]),
            v=float(judgement.losses[row]),
        )
        if self.before is not None:
            earlier = self.before.judgement
            first = int(earlier.predictions[row])
            words += self.tr("; before: {b} with {p:.1f} %, loss {v:.3f}").format(
                b=judgement.classes[first],
                p=100 * float(earlier.outputs[row, first]),
                v=float(earlier.losses[row]),
            )
        return words

    def predicted(self, place: Place) -> str:
        """Return the class that the network takes an image for."""
        judged, row = self.judged, self.row_of(place[1])
        if judged is None or row < 0 or place[0] != judged.split:
            return ""
        return judged.judgement.classes[int(judged.judgement.predictions[row])]

    def _describe(self, row: int) -> None:
        if row < len(self.positions):
            self._say(row)

    def _say(self, place: int) -> None:
        """Say what there is to say of an image of the list; nothing for -1."""
        dataset, judged = self._workspace.dataset, self.judged
        self.detail = ""
        if judged is None or dataset is None or place < 0:
            self.answer.clear()
        else:
            position = int(self.positions[place])
            found = self.row_of(position)
            if found < 0:
                self.detail = self.tr("Left out of training, validation and test")
                self.answer.clear()
            else:
                self.detail = self.words(found)
                part = dataset.whole[judged.split]
                name, label = part.names[position], self._label(position)
                self.answer.show_answer(judged, found, part.images[position], name, label)
        self.answer.setToolTip(self.detail)

    def _label(self, position: int) -> str:
        """Say what an image is labelled as, and what its source says where that differs."""
        dataset, judged = self._workspace.dataset, self.judged
        assert dataset is not None
        assert judged is not None
        now = dataset.known(judged.split, position)
        given = dataset.given_name(judged.split, position)
        if given and given != now:
            return self.tr("relabelled {a}; the source says {b}").format(a=now, b=given)
        return self.tr("the source says {a}").format(a=now)

    def _on_selection(self) -> None:
        self.bar.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the answer out where there is no room for it."""
        super().resizeEvent(event)
        has_room = self.height() >= 380
        for widget in (self.answer, self._line):
            widget.setVisible(has_room)
        self.bar.setVisible(self.height() >= 200)
