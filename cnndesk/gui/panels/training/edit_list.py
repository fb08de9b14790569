"""Below the curves: one line for each edit that is marked on them, with its number.

The log of what was changed while the run trained. Each line offers to fork from before it; where
there are more lines than room, one scrolls, and the latest are seen first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from cnndesk.gui.session.next_run import edited_words
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import ElidedLabel, flush_link
from cnndesk.gui.widgets.plots.marks import RADIUS, draw_number

ROW = 24
MOST = 3
"""Lines that are seen; the others are scrolled to."""

LEFT = 4


def _tr(text: str) -> str:
    return QCoreApplication.translate("EditList", text)


@dataclass(frozen=True)
class Edit:
    """One line.

    Attributes
    ----------
    at : float
        In epochs.
    text : str
        What was changed.
    from_epoch : int or None
        The epoch after which a run can be forked that does without it; None where none is kept.
    """

    at: float
    text: str
    from_epoch: int | None = None

    @property
    def sentence(self) -> str:
        """When it was, and what."""
        when = edited_words(self.at, _tr("Edited after epoch {n}: "), _tr("Edited in epoch {n}: "))
        return when + self.text


class _Number(QWidget):
    """The number of an edit in its circle, as on the curves."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setFixedSize(2 * int(RADIUS) + 2, ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_number(painter, QPointF(RADIUS + 1, ROW / 2), self._number)


class _Row(QWidget):
    """A number, a sentence, and the way back to before it."""

    def __init__(self, number: int, edit: Edit, owner: EditList) -> None:
        super().__init__()
        self.setFixedHeight(ROW)
        label = ElidedLabel("text2", theme.SECONDARY, cut=Qt.TextElideMode.ElideRight)
        label.set_words(edit.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(LEFT, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(_Number(number))
        row.addWidget(label, 1)
        self.fork = flush_link(
            _tr("Fork from before"), lambda: owner.fork_requested.emit(number - 1)
        )
        self.fork.setAccessibleName(_tr("Fork from before edit {n}").format(n=number))
        if edit.from_epoch is None:
            self.fork.setEnabled(False)
            self.fork.setToolTip(_tr("The time machine keeps no moment before it to fork from."))
        elif edit.from_epoch:
            words = _tr("A new run goes on from epoch {n}, with everything as it was then.")
            self.fork.setToolTip(words.format(n=edit.from_epoch))
        else:
            words = _tr("A new run goes on from the first epoch, with everything as it was then.")
            self.fork.setToolTip(words)
        row.addWidget(self.fork)


class EditList(QScrollArea):
    """What was edited, and when."""

    fork_requested = Signal(int)
    """A run is to be forked from before the edit with this number, from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits: tuple[Edit, ...] = ()
        self.rows: list[_Row] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(_tr("Edits during the run"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setWidget(self._holder)
        self.viewport().setAutoFillBackground(False)  # a widget that is set fills it again
        self._holder.setAutoFillBackground(False)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, end: bar.setValue(end))
        self.hide()

    @property
    def lines(self) -> list[str]:
        """What is said."""
        return [edit.sentence for edit in self._edits]

    def show_edits(self, edits: Sequence[Edit]) -> None:
        """Show the edits of a run; hidden where there is none."""
        if tuple(edits) == self._edits and self.isHidden() != bool(edits):
            return
        self._edits = tuple(edits)
        for row in self.rows:
            self._column.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        self.rows = [_Row(number, edit, self) for number, edit in enumerate(edits, 1)]
        for row in self.rows:
            self._column.addWidget(row)
        self.setFixedHeight(ROW * min(len(self.rows), MOST))
        words = " ".join(f"{n}: {line}" for n, line in enumerate(self.lines, 1))
        self.setAccessibleDescription(words)
        self.setVisible(bool(self.rows))

    def sizeHint(self) -> QSize:
        return QSize(200, ROW * min(len(self.rows), MOST))
