"""The log: what happened in this window, with the time; epochs, messages and troubles.

Only sentences that the user can do something with; details of errors are in the error's own dialog.
Lines are kept as they come and written into the view a few times a second, while somebody looks:
a small network can finish twenty epochs in a second.
"""

from __future__ import annotations

import time
from collections import deque

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import EmptyState, Reading, button, hairline
from cnndesk.words import say

MOST_LINES = 2000
WRITE_EVERY = 250  # milliseconds


class LogPanel(QWidget):
    """Lines of what happened.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._training = Training.of(workspace)
        self._lines: deque[tuple[str, str, str]] = deque(maxlen=MOST_LINES)
        self._unwritten = 0
        self._noted = 0  # epochs of the present run
        self._soon = QTimer(self, singleShot=True, interval=WRITE_EVERY)
        self._soon.timeout.connect(self._write_rest)
        self.empty = EmptyState(
            self.tr("Nothing has happened yet"),
            self.tr("Epochs, opened data and everything that goes wrong are noted here."),
        )
        self.empty.add_button(
            self.tr("Show the training"), lambda: workspace.show_panel("training")
        )
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setAccessibleName(self.tr("Log"))
        self.view.setMaximumBlockCount(MOST_LINES)
        self.view.setUndoRedoEnabled(False)
        self.view.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.view.setStyleSheet("border: 0; background: transparent;")
        self.view.setFont(theme.mono_font(theme.SECONDARY))
        self.count = Reading("text2", theme.SECONDARY)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(self.count, 1)
        head.addWidget(button(self.tr("Copy"), self.copy))
        head.addWidget(button(self.tr("Clear"), self.clear))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(self.view, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(content)
        workspace.message.connect(lambda words, level, _: self.add(words, level))
        self._training.logged.connect(self.add)
        self._training.state_changed.connect(self._on_state)
        self._training.epoch_finished.connect(self._on_epoch)
        workspace.dataset_changed.connect(self._on_dataset)
        workspace.theme_changed.connect(self._rewrite)

    @property
    def lines(self) -> tuple[str, ...]:
        """The sentences so far."""
        return tuple(words for _, words, _ in self._lines)

    def add(self, words: str, level: str = "info") -> None:
        """Note a sentence; ``level`` is "info", "warning" or "error"."""
        self._lines.append((time.strftime("%H:%M:%S"), words, level))
        self._unwritten = min(self._unwritten + 1, MOST_LINES)
        if self._stack.currentIndex() == 0:
            self._stack.setCurrentIndex(1)
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _write_rest(self) -> None:
        """Write what has come since the last time."""
        self._soon.stop()
        count, self._unwritten = self._unwritten, 0
        bar = self.view.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 4
        for line in list(self._lines)[len(self._lines) - count :]:
            self._write(*line)
        if follows:
            bar.setValue(bar.maximum())
        n = len(self._lines)
        self.count.setText(self.tr("1 line") if n == 1 else self.tr("{n} lines").format(n=n))

    def _write(self, at: str, words: str, level: str) -> None:
        cursor = QTextCursor(self.view.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self.view.document().isEmpty():
            cursor.insertBlock()
        cursor.insertText(f"{at}  ", _format(theme.color("text3")))
        colour = {"error": "error", "warning": "warning"}.get(level, "text")
        cursor.insertText(words, _format(theme.color(colour)))

    def _rewrite(self) -> None:
        self.view.clear()
        self._unwritten = len(self._lines)
        if self.isVisible():
            self._write_rest()

    def showEvent(self, event: object) -> None:
        """Write what came while it was hidden."""
        if self._unwritten:
            self._write_rest()

    def _on_state(self) -> None:
        """Count from where a run begins or goes on: it may be another one, or have gone back."""
        training = self._training
        if training.state is State.RUNNING and training.history is not None:
            self._noted = len(training.history.epochs)

    def _on_epoch(self) -> None:
        history = self._training.history
        if history is None or not len(history.epochs):
            return
        before, self._noted = self._noted, len(history.epochs)
        finished = self._noted
        row = history.epochs.row(finished - 1)
        last, count = int(row["epoch"]), max(finished - before, 1)
        metric = history.metric

        def score(part: str) -> str:
            return metric.text(row[metric.column(part)], 1)

        which = self.tr("Epoch {n}") if count == 1 else self.tr("Epochs {first} to {n}")
        words = which.format(n=last, first=last - count + 1) + self.tr(
            ": loss {loss:.3f}, {metric} {score}"
        ).format(loss=row["train_loss"], metric=say(metric.title), score=score("train"))
        if row["val_loss"] == row["val_loss"]:
            words += self.tr("; validation loss {loss:.3f}, {metric} {score}").format(
                loss=row["val_loss"], metric=say(metric.title), score=score("val")
            )
        self.add(words)

    def _on_dataset(self) -> None:
        dataset = self._workspace.dataset
        if dataset is None:
            return
        self.add(dataset.summary().splitlines()[0])
        for note in dataset.notes:
            self.add(note)
        skipped = sum(p.kind in ("unreadable", "too-large", "missing") for p in dataset.problems)
        if skipped:
            one = self.tr("1 file cannot be read and is left out.")
            many = self.tr("{n} files cannot be read and are left out.").format(n=grouped(skipped))
            self.add(one if skipped == 1 else many, "warning")

    def copy(self) -> None:
        """Put the log on the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(f"{at}  {w}" for at, w, _ in self._lines))

    def clear(self) -> None:
        """Forget all lines."""
        self._lines.clear()
        self._unwritten = 0
        self.view.clear()
        self._stack.setCurrentIndex(0)


def _format(colour: QColor) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(colour)
    return made
