"""Names and values in two columns, quietly: drawn, so that a value that changes lays nothing out.

A value that does not fit gives way to its short form, and is cut at its end at last.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cnndesk.gui.widgets import theme

ROW = 21
GAP = 12


@dataclass(frozen=True)
class Fact:
    """One line.

    Attributes
    ----------
    name, value : str
    short : str
        The value where there is little room; empty for the same.
    tip : str
        What is said of it to whoever points at it.
    """

    name: str
    value: str
    short: str = ""
    tip: str = ""


class FactList(QWidget):
    """Lines of a name on the left and its value on the right.

    Parameters
    ----------
    name : str
        For screen readers.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self.setAccessibleName(name)
        self.setFont(theme.font(theme.BASE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What is shown."""
        return self._facts

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other lines."""
        if tuple(facts) == self._facts:
            return
        self._facts = tuple(facts)
        self.setFixedHeight(ROW * len(self._facts))
        self.setAccessibleDescription("; ".join(f"{f.name}: {f.value}" for f in self._facts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, ROW * len(self._facts))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetrics(self.font())
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, fact in enumerate(self._facts):
            row = QRect(0, place * ROW, self.width(), ROW)
            room = self.width() - metrics.horizontalAdvance(fact.name) - GAP
            value = fact.value
            if metrics.horizontalAdvance(value) > room and fact.short:
                value = fact.short
            value = metrics.elidedText(value, Qt.TextElideMode.ElideRight, room)
            painter.setPen(theme.color("text2"))
            painter.drawText(row, middle, fact.name)
            painter.setPen(theme.color("text"))
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, value)

    def event(self, event: QEvent) -> bool:
        """Tell more of the line under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = event.pos().y() // ROW
            fact = self._facts[place] if 0 <= place < len(self._facts) else None
            words = (fact.tip or f"{fact.name}: {fact.value}") if fact is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
