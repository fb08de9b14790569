"""The buttons and numbers on the left of the training panel.

What the buttons do is ``session/training.py``'s.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.gui.session.runs import Run
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import Reading, button, icon_button, text
from cnndesk.gui.widgets.formats import clock, signed
from cnndesk.scores import ACCURACY

WIDE = 228
"""Width of the controls where there is room."""


LONGEST_UNIT = 6
"""Letters of a unit that has room beside its number."""


class Figure(QWidget):
    """A number with its name above it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = text(name, "secondary", theme.CAPTION)
        self.value = Reading("text", theme.PANEL_TITLE, 600)
        self.value.setText("–")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.value)

    def show_value(self, words: str) -> None:
        """Show another value."""
        if words != self.value.text():
            self.value.setText(words)
            self.setAccessibleName(f"{self.name.text()}: {words}")


def _epochs_done(count: int) -> str:
    one, many = (
        QCoreApplication.translate("Controls", words)
        for words in ("1 epoch done", "{n} epochs done")
    )
    return one if count == 1 else many.format(n=count)


class Controls(QWidget):
    """Buttons and numbers on the left of the panel."""

    def __init__(self, training: Training) -> None:
        super().__init__()
        self._training = training
        self.train = QPushButton(self.tr("Train"))
        self.train.setProperty("kind", "primary")
        self.train.setAutoDefault(False)
        self.train.setMinimumWidth(64)
        self.train.setStyleSheet("padding: 0 4px;")
        self.train.setIconSize(QSize(14, 14))
        self.train.clicked.connect(lambda: training.toggle())
        self.batch = icon_button(
            "skip-forward", self.tr("Run one batch, then pause (F6)"), training.step_batch
        )
        self.epoch = icon_button(
            "fast-forward",
            self.tr("Run to the end of the epoch, then pause (Shift+F6)"),
            training.step_epoch,
        )
        self.stop = icon_button("stop", self.tr("Stop at once (Shift+F5)"), training.stop)
        self.menu = icon_button("dots-three-vertical", self.tr("More about the training"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.train, 1)
        for made in (self.batch, self.epoch, self.stop, self.menu):
            made.setFixedWidth(26)
            row.addWidget(made)
        self._epoch = Reading("text", theme.SECONDARY, 600)
        self._batch = Reading("text2", theme.SECONDARY, align=Qt.AlignmentFlag.AlignRight)
        where = QHBoxLayout()
        where.setSpacing(4)
        where.addWidget(self._epoch, 1)
        where.addWidget(self._batch, 1)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress of the run"))
        self.remaining = Figure(self.tr("Remaining"))
        self.speed = Figure(self.tr("Images / s"))
        self.loss = Figure(self.tr("Loss, smoothed"))
        self.validation = Figure(self.tr("Validation"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for place, figure in enumerate((self.remaining, self.speed, self.loss, self.validation)):
            grid.addWidget(figure, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.settings = button("", kind="link")
        self.settings.setFont(theme.font(theme.CAPTION))
        self.settings.setToolTip(self.tr("Change optimiser, rate, batch size, epochs and more"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 6)
        column.setSpacing(6)
        column.addLayout(row)
        column.addLayout(where)
        column.addWidget(self.bar)
        column.addLayout(grid)
        column.addStretch(1)
        column.addWidget(self.settings, 0, Qt.AlignmentFlag.AlignLeft)

    def show_state(self) -> None:
        """Name and enable the buttons after the state."""
        state = self._training.state
        busy = self._training.is_busy
        words, icon = {
            State.IDLE: (self.tr("Train"), "play-fill"),
            State.STARTING: (self.tr("Pause"), "pause-fill"),
            State.RUNNING: (self.tr("Pause"), "pause-fill"),
            State.TESTING: (self.tr("Stop"), "stop-fill"),
            State.PAUSED: (self.tr("Resume"), "play-fill"),
            State.FINISHED: (self.tr("Train"), "play-fill"),
        }[state]
        self.train.setText(words)
        wide = self.width() >= WIDE
        self.train.setIcon(icons.icon(icon, "on_accent", "on_accent") if wide else QIcon())
        why = self._training.why_not() if not busy else None
        tip = (
            self.tr("Pause at the end of the step (F5)")
            if busy
            else why.text
            if why is not None
            else self.tr(
                "Train once more from the first weights of seed {seed}; with nothing changed the "
                "result is the same. Another seed is in the settings below (F5)"
            ).format(seed=self._training.seed)
            if state is State.FINISHED
            else self.tr("Train to the end of the run (F5)")
        )
        self.train.setToolTip(tip)
        self.train.setAccessibleDescription(tip)
        for made in (self.batch, self.epoch):
            made.setEnabled(not busy)
        self.stop.setEnabled(busy)
        self.show_progress()

    def show_progress(self) -> None:
        """Show the numbers as they are now."""
        training = self._training
        progress = training.progress
        if progress is None:
            self._show_loaded(training.runs[0] if training.history is not None else None)
            return
        done = (progress.epoch - 1) * progress.batches + progress.batch
        self.bar.setValue(round(1000 * done / max(1, progress.epochs * progress.batches)))
        finished = training.state is State.FINISHED
        if finished:
            self.bar.setValue(1000)
            epochs = training.trainer.standing.epoch if training.trainer is not None else 0
            self._epoch.setText(_epochs_done(epochs))
            self._batch.hide()  # its half of the line is for the words beside it
        else:
            self._epoch.setText(
                self.tr("Epoch {n} of {of}").format(n=progress.epoch, of=progress.epochs)
            )
            phase = {
                "val": self.tr("validating"),
                "test": self.tr("testing"),
            }.get(progress.phase)
            self._batch.show()
            self._batch.setText(
                phase
                or self.tr("batch {n} / {of}").format(
                    n=grouped(progress.batch), of=grouped(progress.batches)
                )
            )
        self.remaining.show_value("0:00" if finished else clock(progress.remaining_seconds))
        self.speed.show_value(
            grouped(round(progress.images_per_second)) if progress.images_per_second else "–"
        )
        self._show_validation()

    def _show_loaded(self, run: Run | None) -> None:
        """Show a run that was read from a file and not gone on with; None: there is no run."""
        self._batch.hide()  # its half of the line is for the words beside it
        for figure in (self.remaining, self.speed, self.loss, self.validation):
            figure.show_value("–")
        done = len(run.history.epochs) if run is not None else 0
        if run is None or not done:
            self._epoch.setText(self.tr("Not trained yet"))
            self.bar.setValue(0)
            return
        self._epoch.setText(
            _epochs_done(done)
            if done >= run.epochs
            else self.tr("{n} of {of} epochs done").format(n=done, of=run.epochs)
        )
        self.bar.setValue(round(1000 * done / max(done, run.epochs)))
        self.show_loss(float(run.history.epochs.row(-1)["train_loss"]))
        self._show_validation()

    def _show_validation(self) -> None:
        history = self._training.history
        value = float("nan")
        if history is not None and len(history.epochs):
            value = history.epochs.row(-1)[history.metric.column("val")]
        metric = history.metric if history is not None else ACCURACY
        shown = metric.text(value, 1)
        if len(metric.unit) > LONGEST_UNIT:
            shown = shown.removesuffix(metric.unit).rstrip()
        self.validation.show_value(shown)
        what = f"{metric.title} ({metric.unit})" if metric.unit else metric.title
        self.validation.setToolTip(self.tr("On the validation images: {0}").format(what))

    def show_loss(self, value: float) -> None:
        """Show the smoothed loss."""
        self.loss.show_value("–" if value != value else signed(value, 3))
