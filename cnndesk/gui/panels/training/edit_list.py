"""Below the curves: one line for each edit that is marked on them, with its number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cnndesk.gui.session.next_run import edited_words
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.plots.marks import RADIUS, draw_number

ROW = 24
MOST = 3
"""Lines at most; of more edits the latest, and how many more there are."""

LEFT = 4


def _tr(text: str) -> str:
    return QCoreApplication.translate("EditList", text)


class EditList(QWidget):
    """What was edited, and when."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[int, str]] = []
        self._earlier = 0
        self.setFont(theme.font(theme.SECONDARY))
        self.setAccessibleName(_tr("Edits during the run"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def lines(self) -> list[str]:
        """What is said."""
        return [words for _, words in self._lines]

    def show_edits(self, marks: list[tuple[float, str]]) -> None:
        """Show the edits of a run; hidden where there is none."""
        lines = [
            (
                number,
                edited_words(at, _tr("Edited after epoch {n}: "), _tr("Edited in epoch {n}: "))
                + text,
            )
            for number, (at, text) in enumerate(marks, 1)
        ]
        self._earlier = max(0, len(lines) - MOST)
        if lines[-MOST:] == self._lines and self.isHidden() != bool(lines):
            return
        self._lines = lines[-MOST:]
        self.setFixedHeight(ROW * len(self._lines))
        self.setAccessibleDescription(" ".join(f"{n}: {words}" for n, words in self._lines))
        self.setVisible(bool(self._lines))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, ROW * len(self._lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(self.font())
        text_left = LEFT + 2 * RADIUS + 10
        for place, (number, words) in enumerate(self._lines):
            middle = place * ROW + ROW / 2
            draw_number(painter, QPointF(LEFT + RADIUS, middle), number)
            if place == 0 and self._earlier:
                words += " " + _tr("({n} earlier)").format(n=self._earlier)
            room = int(self.width() - text_left)
            painter.setFont(self.font())
            painter.setPen(theme.color("text2"))
            painter.drawText(
                QRectF(text_left, place * ROW, room, ROW),
                Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(words, Qt.TextElideMode.ElideRight, room),
            )

    def event(self, event: QEvent) -> bool:
        """Tell the whole of a line that is cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = event.pos().y() // ROW
            words = self._lines[place][1] if 0 <= place < len(self._lines) else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
