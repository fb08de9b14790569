"""The left column of Train while one looks back: numbers of the moment beside those of now.

They are read from the history of the run. Below it stands what of the run is kept, and where.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cnndesk.blocks import grouped
from cnndesk.gui.session.runs import Run
from cnndesk.gui.session.time_machine import TimeMachine, called
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import IconLabel, SectionHead, text
from cnndesk.gui.widgets.fact_list import Fact, FactList
from cnndesk.gui.widgets.formats import bytes_text
from cnndesk.session.moments import Moment

ROW = 26
COLUMN, APART = 46, 10
"""Pixels of a column of values at the least, and between two."""

RECENT = 8
"""Batches whose loss is averaged at a moment within an epoch."""


class Row(NamedTuple):
    """A name, its value then and its value now; the name in short where there is little room."""

    name: str
    then: str
    now: str
    short: str = ""


class TwoColumns(QWidget):
    """Names, and a value of each for two moments; drawn."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows; the first one is the head."""
        if rows != self.rows:
            self.rows = rows
            self.setFixedHeight(ROW * len(rows))
            self.setAccessibleDescription(
                "; ".join(f"{row.name}: {row.then}, {row.now}" for row in rows[1:])
            )
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, ROW * len(self.rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        earlier, latest = self._column_widths()
        last = self.width() - latest
        before = last - APART - earlier
        for place, (name, then, now, short) in enumerate(self.rows):
            top = place * ROW
            head = place == 0
            painter.setFont(theme.font(theme.SECONDARY))
            painter.setPen(theme.color("text2"))
            room = before - 4
            fits = painter.fontMetrics().horizontalAdvance(name) <= room
            words = name if fits or not short else short
            painter.drawText(QRectF(0, top, room, ROW), middle, words)
            painter.drawText(QRectF(last, top, latest, ROW), middle | right, now)
            painter.setFont(theme.font(theme.SECONDARY, 600))
            painter.setPen(theme.color("accent" if head else "text"))
            painter.drawText(QRectF(before, top, earlier, ROW), middle | right, then)
            painter.fillRect(QRectF(0, top + ROW - 1, self.width(), 1), theme.color("hairline"))

    def _column_widths(self) -> tuple[int, int]:
        """Return how wide the values of then and of now are."""
        bold = QFontMetrics(theme.font(theme.SECONDARY, 600))
        usual = QFontMetrics(theme.font(theme.SECONDARY))
        return (
            max([COLUMN, *(bold.horizontalAdvance(row.then) + 1 for row in self.rows)]),
            max([COLUMN, *(usual.horizontalAdvance(row.now) + 1 for row in self.rows)]),
        )


class BesideNow(QWidget):
    """Shown in place of the figures of a training.

    Parameters
    ----------
    training : Training
    """

    def __init__(self, training: Training, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self._machine: TimeMachine = training.time_machine
        self.why = text(
            self.tr("You look at an earlier moment. Fork from it, or go back to now, to train on."),
            "secondary",
            theme.SECONDARY,
            wrap=True,
        )
        said = QHBoxLayout()
        said.setContentsMargins(0, 4, 0, 0)
        said.setSpacing(8)
        said.addWidget(IconLabel("info", "text2"), 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.why, 1)
        self.table = TwoColumns(self.tr("The moment beside now"))
        self.kept = FactList(self.tr("Moments that are kept"))
        words = self.tr(
            "Only what changed is written. Where {n} MB are full, old ones are rounded, then "
            "thinned out; marked ones stay."
        )
        self.room = text("", "tertiary", theme.SECONDARY, wrap=True)
        self._room_words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(said)
        column.addWidget(self.table)
        column.addWidget(SectionHead(self.tr("Saved moments")))
        column.addWidget(self.kept)
        column.addWidget(self.room)
        self._machine.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the moment that is looked at beside now."""
        moment = self._machine.at
        run = self._training.runs[0] if self._training.history is not None else None
        if moment is None or run is None:
            return
        self.table.show_rows(compared(run, moment))
        moments = self._machine.moments
        exact = sum(m.exact for m in moments)
        facts = [
            Fact(self.tr("Kept"), grouped(len(moments))),
            Fact(self.tr("To go on from"), grouped(exact)),
            Fact(self.tr("On disk"), bytes_text(self._machine.size)),
        ]
        self.kept.show_facts(facts)
        self.room.setText(self._room_words.format(n=grouped(self._machine.room)))


def compared(run: Run, moment: Moment) -> tuple[Row, ...]:
    """Return the numbers of a moment of a run beside its last ones, with a head."""
    history = run.history
    epochs, steps = history.epochs, history.steps
    metric = history.metric
    then = epochs.row(moment.epochs - 1) if moment.ends_epoch and moment.epochs else {}
    now = epochs.row(-1) if len(epochs) else {}
    step_then = steps.row(moment.steps - 1) if 0 < moment.steps <= len(steps) else {}
    step_now = steps.row(-1) if len(steps) else {}

    if not moment.ends_epoch:  # within an epoch: the last batches before it
        recent = steps.column("loss")[max(0, moment.steps - RECENT) : moment.steps]
        then = {"train_loss": float(recent.mean()) if len(recent) else math.nan}

    def loss(of: dict[str, float], name: str) -> str:
        value = of.get(name, math.nan)
        return "–" if math.isnan(value) else f"{value:.3f}"

    def score(of: dict[str, float], name: str) -> str:
        return metric.text(of.get(name, math.nan), 1)

    words = called(moment)
    head = words[:1].upper() + words[1:]
    train, val = metric.column("train"), metric.column("val")
    return (
        Row("", head, called_now(run)),
        Row(_tr("Training"), score(then, train), score(now, train)),
        Row(_tr("Validation"), score(then, val), score(now, val)),
        Row(
            _tr("Loss, training"),
            loss(then, "train_loss"),
            loss(now, "train_loss"),
            _tr("Loss, tr."),
        ),
        Row(
            _tr("Loss, validation"),
            loss(then, "val_loss"),
            loss(now, "val_loss"),
            _tr("Loss, val."),
        ),
        Row(_tr("Learning rate"), _rate(step_then), _rate(step_now), _tr("Rate")),
    )


def called_now(run: Run) -> str:
    """Return what the last epoch of a run is called."""
    return _tr("Epoch {n}").format(n=grouped(len(run.history.epochs)))


def _rate(of: dict[str, float]) -> str:
    value = of.get("learning_rate", math.nan)
    return "–" if math.isnan(value) else f"{value:.4f}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("BesideNow", words)
