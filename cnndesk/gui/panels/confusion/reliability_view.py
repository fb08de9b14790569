"""The reliability diagram: how often the network is right when it is so and so sure; painted."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cnndesk.explain.judging import EvaluationReport, Reliability, reliability
from cnndesk.gui.panels.confusion.matrix import painted
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.formats import counted

_LEFT, _TOP, _BOTTOM = 60, 28, 40
THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95)


class ReliabilityView(QWidget):
    """Bars of accuracy per bin of confidence, the gap to the diagonal, and the counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reliability: Reliability | None = None
        self._images = 0
        self._sure: NDArray[np.float32] = np.empty(0, np.float32)
        self._right: NDArray[np.bool_] = np.empty(0, np.bool_)
        self.setMinimumSize(280, 150)
        self.setAccessibleName(self.tr("Reliability diagram"))

    def show_judgement(self, judgement: EvaluationReport | None) -> None:
        """Show another judgement."""
        self.reliability = reliability(judgement) if judgement is not None else None
        self._images = len(judgement.labels) if judgement is not None else 0
        if judgement is not None:
            self._sure = judgement.outputs.max(axis=1)
            self._right = judgement.labels == judgement.predictions
        self.setAccessibleDescription(" ".join(self.sentences()))
        self.update()

    def sentences(self) -> list[str]:
        """Say what the diagram shows."""
        found = self.reliability
        if found is None:
            return []
        known = found.counts > 0
        weights = found.counts[known] / found.counts.sum()
        lean = float(((found.confidence - found.accuracy)[known] * weights).sum())
        verdict = (
            self.tr("On the whole the network is more sure than it is right.")
            if lean > 0.01
            else self.tr("On the whole the network is more often right than it is sure.")
            if lean < -0.01
            else self.tr("On the whole the network is about as sure as it is right.")
        )
        return [
            self.tr("Expected calibration error {p:.1f} %").format(p=100 * found.expected_error),
            self.tr("Largest gap {p:.1f} %").format(p=100 * found.largest_error),
            self.tr("{count} in {bins} of confidence").format(
                count=counted(self._images, "image"), bins=counted(len(found.counts), "bin")
            ),
            verdict,
        ]

    def plot_rect(self) -> QRectF:
        """Return where the diagram is: a square."""
        side = max(min(self.height() - _TOP - _BOTTOM, self.width() - _LEFT - 250), 60)
        return QRectF(_LEFT, _TOP, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.draw(QPainter(self))

    def draw(self, painter: QPainter) -> None:
        """Paint everything."""
        found = self.reliability
        if found is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.plot_rect()
        painter.setFont(theme.font(theme.SECONDARY, 600))
        painter.setPen(theme.color("text"))
        painter.drawText(QPointF(box.left(), box.top() - 10), self.tr("Right, by confidence"))
        self._draw_axes(painter, box)
        for index, count in enumerate(found.counts.tolist()):
            if not count:
                continue
            left = box.left() + float(found.edges[index]) * box.width()
            width = box.width() / len(found.counts)
            height = float(found.accuracy[index]) * box.height()
            bar = QRectF(left + 1, box.bottom() - height, width - 2, height)
            painter.fillRect(bar, QColor("#7AA5FF"))
            sure = box.bottom() - float(found.confidence[index]) * box.height()
            top, bottom = sorted((sure, bar.top()))
            gap = QRectF(left + 0.35 * width, top, 0.3 * width, bottom - top)
            painter.fillRect(gap, QColor("#D48A1E"))
            painter.fillRect(QRectF(left + 1, sure - 1, width - 2, 2), QColor("#D48A1E"))
        painter.setPen(QPen(theme.color("text2"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(box.bottomLeft(), box.topRight())
        self._draw_words(painter, box)

    def _draw_axes(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(theme.font(theme.CAPTION))
        for value in (0.0, 0.5, 1.0):
            y, x = box.bottom() - value * box.height(), box.left() + value * box.width()
            painter.setPen(theme.color("axis" if value == 0 else "grid"))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(theme.color("axis"))
            text = f"{100 * value:.0f} %"
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - 8, box.left() - 6, 16), right, text)
            middle = Qt.AlignmentFlag.AlignHCenter
            painter.drawText(QRectF(x - 24, box.bottom() + 3, 48, 16), middle, text)
        under = QRectF(box.left() - 20, box.bottom() + 18, box.width() + 40, 16)
        painter.drawText(under, Qt.AlignmentFlag.AlignHCenter, self.tr("confidence"))

    def _draw_words(self, painter: QPainter, box: QRectF) -> None:
        x, y = box.right() + 32, box.top() + 4
        for place, line in enumerate(self.sentences()):
            painter.setFont(theme.font(theme.BASE, 600 if place == 0 else 400))
            painter.setPen(theme.color("text" if place == 0 else "text2"))
            room = QRectF(x, y, max(self.width() - x - 12, 60), 60)
            wraps = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
            used = painter.boundingRect(room, wraps, line)
            painter.drawText(room, wraps, line)
            y += used.height() + 5
        painter.setFont(theme.font(theme.CAPTION))
        for colour, line in (
            ("#7AA5FF", self.tr("share that is right")),
            ("#D48A1E", self.tr("gap to the confidence")),
        ):
            painter.fillRect(QRectF(x, y + 5, 10, 10), QColor(colour))
            painter.setPen(theme.color("text2"))
            painter.drawText(QPointF(x + 16, y + 14), line)
            y += 17
        self._draw_thresholds(painter, x, y + 24)

    def _draw_thresholds(self, painter: QPainter, x: float, y: float) -> None:
        """Tabulate what came of answering only when it is so sure, where there is room."""
        head, *rows = self.table()
        widths = (92.0, 110.0, 110.0)
        if x + sum(widths) > self.width() or y + 24 * (len(rows) + 2) > self.height():
            return
        painter.setFont(theme.font(theme.BASE, 600))
        painter.setPen(theme.color("text"))
        painter.drawText(QPointF(x, y), self.tr("If it may answer “not sure”"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for place, row in enumerate((head, *rows)):
            top, left = y + 10 + 24 * place, x
            painter.setFont(theme.font(theme.SECONDARY))
            painter.setPen(theme.color("text3" if place == 0 else "text"))
            for words, width in zip(row, widths, strict=True):
                painter.drawText(QRectF(left, top, width, 24), right, words)
                left += width
            painter.setPen(theme.color("hairline"))
            painter.drawLine(QPointF(x, top + 24), QPointF(x + sum(widths), top + 24))

    def table(self) -> list[tuple[str, str, str]]:
        """Return a head and, per threshold, how many images it answers and how many are right."""
        rows = [(self.tr("at least"), self.tr("answered"), self.tr("of them right"))]
        for threshold in THRESHOLDS:
            sure = self._sure >= threshold
            share = f"{100 * self._right[sure].mean():.1f} %" if sure.any() else "–"
            answered = f"{100 * sure.mean():.1f} %" if len(sure) else "–"
            rows.append((f"{100 * threshold:.0f} %", answered, share))
        return rows

    def picture(self, scale: float = 2.0) -> QImage:
        """Return the diagram as an image of ``scale`` times its size."""
        return painted(self.size(), self.draw, scale)
