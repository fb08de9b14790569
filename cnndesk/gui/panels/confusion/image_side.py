"""Beside the confusion matrix: the images behind a number, what is said of one, corrections.

The list stays as it is while images are corrected, so that nothing jumps: what was left out is
dimmed, what was relabelled is tagged. Which images, and in what order, is the panel's business.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnndesk.explain.judging import EvaluationReport
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.judging.correcting import CorrectionBar, Corrector, Place
from cnndesk.gui.panels.judging.gallery import Entry, Gallery
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import ElidedLabel, text
from cnndesk.gui.widgets.pictures import draw_rounded, thumbnail
from cnndesk.session.judging import Judged

SHOWN_CLASSES = 4
_PICTURE = 84


class AnswerView(QWidget):
    """One image and the classes that the network holds most likely, as bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[tuple[str, float, bool, str], ...] = ()
        self._pixels: NDArray[np.uint8] | None = None
        self.setFixedHeight(_PICTURE + 8)

    def show_answer(self, judgement: EvaluationReport, row: int, pixels: NDArray[np.uint8]) -> None:
        """Show an image and the answer to it."""
        outputs = judgement.outputs[row]
        order = np.argsort(-outputs, kind="stable")[:SHOWN_CLASSES]
        label = int(judgement.labels[row])
        self.rows = tuple(
            (judgement.classes[i], float(outputs[i]), i == label, theme.class_color(i).name())
            for i in order.tolist()
        )
        self._pixels = pixels
        words = ", ".join(f"{name} {100 * share:.1f} %" for name, share, _, _ in self.rows)
        self.setAccessibleName(words)
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self.rows, self._pixels = (), None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pixels is None:
            return
        painter = QPainter(self)
        box = QRect(0, 4, _PICTURE, _PICTURE)
        draw_rounded(painter, box, thumbnail(self._pixels, _PICTURE, self.devicePixelRatioF()))
        left, high = _PICTURE + 12, 20
        percent = painter.fontMetrics().horizontalAdvance("100.0 %") + 6
        name_width = min(90, max((self.width() - left - percent) // 3, 30))
        vertical = Qt.AlignmentFlag.AlignVCenter
        for place, (name, share, is_true, colour) in enumerate(self.rows):
            y = 6 + place * high
            painter.setFont(theme.font(theme.SECONDARY, 600 if is_true else 400))
            painter.setPen(theme.color("text" if is_true else "text2"))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, name_width)
            painter.drawText(QRectF(left, y, name_width, high), vertical, shown)
            room = self.width() - left - name_width - percent - 10
            bar = QRectF(left + name_width + 6, y + high / 2 - 3, max(room, 8), 6)
            painter.fillRect(bar, theme.color("hairline"))
            bar.setWidth(bar.width() * share)
            painter.fillRect(bar, QColor(colour))
            number = QRectF(self.width() - percent, y, percent, high)
            painter.setFont(theme.font(theme.SECONDARY))
            painter.setPen(theme.color("text"))
            painter.drawText(number, vertical | Qt.AlignmentFlag.AlignRight, f"{100 * share:.1f} %")


class ImageSide(QWidget):
    """The images of a selection.

    Parameters
    ----------
    workspace : Workspace
    name : str
        For screen readers.
    """

    def __init__(self, workspace: Workspace, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.judged: Judged | None = None
        self.before: Judged | None = None
        """The same images by another run, for comparison."""
        self.positions: NDArray[np.int64] = np.empty(0, np.int64)
        self.title = text("", "", theme.PANEL_TITLE, 600)
        self.remark = ElidedLabel("text2", theme.SECONDARY)
        self.gallery = Gallery(workspace, name)
        self.gallery.chosen.connect(self._describe)
        self.corrector = Corrector(
            workspace, lambda: self.gallery.chosen_places, self.gallery, self.predicted
        )
        self.gallery.selection_changed.connect(self._on_selection)
        self.bar = CorrectionBar(self.corrector, workspace)
        self.answer = AnswerView()
        self.detail = ElidedLabel("text", theme.SECONDARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 4, 6)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.remark)
        column.addWidget(self.gallery, 1)
        column.addWidget(self.answer)
        column.addWidget(self.detail)
        column.addWidget(self.bar)
        self.setMinimumWidth(200)

    # What is shown -------------------------------------------------------------------------

    def clear(self) -> None:
        """Show nothing."""
        self.judged = self.before = None
        self.positions = np.empty(0, np.int64)
        self.gallery.show_entries(None, "train", ())
        self.title.setText("")
        self.remark.set_words("")
        self.detail.set_words("")
        self.answer.clear()

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
        self.title.setText(title)
        self.remark.set_words(remark)
        watched = self._workspace.watched
        same = watched is not None and watched.split == judged.split
        current = watched.index if watched is not None and same else -1
        self.gallery.show_entries(self._workspace.dataset, judged.split, self._entries(), current)
        self.detail.set_words("")
        self.answer.clear()

    def follow(self, judged: Judged) -> None:
        """Show what is said of the same images now; the list stays."""
        self.judged = judged
        self.gallery.follow(self._workspace.dataset, self._entries())
        row = self.gallery.currentIndex().row()
        if 0 <= row < len(self.positions) and self.detail.toolTip():
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
        loss = f"{float(judgement.losses[row]):.2f}"
        if self.before is not None:
            names = judgement.classes
            first = names[int(self.before.judgement.predictions[row])]
            second = names[int(judgement.predictions[row])]
            return Entry(position, f"{first} → {second}", loss, self.words(row))
        sure = f"{100 * float(judgement.outputs[row].max()):.0f} %"
        return Entry(position, loss, sure, self.words(row))

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
        dataset, judged = self._workspace.dataset, self.judged
        if judged is None or dataset is None or row >= len(self.positions):
            return
        position = int(self.positions[row])
        found = self.row_of(position)
        if found < 0:
            self.detail.set_words(self.tr("Left out of training, validation and test"))
            self.answer.clear()
            return
        self.detail.set_words(self.words(found))
        pixels = dataset.whole[judged.split].images[position]
        self.answer.show_answer(judged.judgement, found, pixels)

    def _on_selection(self) -> None:
        self.bar.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the answer out where there is no room for it."""
        super().resizeEvent(event)
        self.answer.setVisible(self.height() >= 360)
        self.bar.setVisible(self.height() >= 170)
