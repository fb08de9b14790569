"""The left column of Train: the buttons, how far it is, the settings, and what happens meanwhile.

What the buttons do is ``gui/session/training.py``'s. Curves, runs and the result of a run are in
the centre (``panel.py``); both follow the same `Training` and do not know each other.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.gui.document.lock_sign import LockSign
from cnndesk.gui.document.settings import SAVE_EVERY_EPOCH
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.training.beside_now import BesideNow
from cnndesk.gui.panels.training.run_words import best_tip
from cnndesk.gui.panels.training.settings_list import settings_facts
from cnndesk.gui.panels.training.settings_popover import SettingsPopover
from cnndesk.gui.panels.training.training_menu import make_menu
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import (
    IconLabel,
    Reading,
    SectionHead,
    flush_link,
    hairline,
    icon_button,
    scrolled,
    text,
)
from cnndesk.gui.widgets.fact_list import FactList
from cnndesk.gui.widgets.formats import clock, counted, signed
from cnndesk.gui.widgets.wrapped_check import WrappedCheck
from cnndesk.scores import ACCURACY
from cnndesk.session.progress import LOOKING
from cnndesk.words import say

MARGIN = 16
NARROW = 212
"""Below this width the small buttons get a line of their own."""

LONGEST_UNIT = 6
"""Letters of a unit that has room beside its number."""

PATIENCE = 8
"""Epochs without gain after which a run stops early, where nobody has said another number."""


class Figure(QWidget):
    """A number with its name above it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = text(name, "secondary", theme.SECONDARY)
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


class TrainButton(QPushButton):
    """The button that trains: its icon goes before a word of it is cut off."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QIcon()
        self.setAutoDefault(False)
        self.setMinimumWidth(64)
        self.setStyleSheet("padding: 0 4px; min-height: 28px;")
        self.setIconSize(QSize(22, 14))  # with a gap between icon and word

    def say(self, words: str, icon: QIcon) -> None:
        """Show other words and their icon."""
        self._icon = icon
        self.setText(words)
        self._fit()

    def _fit(self) -> None:
        wanted = self.fontMetrics().horizontalAdvance(self.text()) + 34
        self.setIcon(self._icon if wanted <= self.width() else QIcon())

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the words alone."""
        words = self.fontMetrics().horizontalAdvance(self.text()) + 12
        return QSize(words, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class TrainingControlsPanel(QWidget):
    """Buttons, numbers, settings.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self.training = Training.of(workspace)
        self.settings_popover: SettingsPopover | None = None
        self._make_buttons()
        self._make_figures()
        self._make_settings()
        self._make_meanwhile()
        self._lay_out()
        training = self.training
        training.state_changed.connect(self._show_all)
        training.progress_changed.connect(self.show_progress)
        training.runs_changed.connect(self._show_all)
        training.issue_changed.connect(self.show_state)
        training.pending_changed.connect(self.show_state)
        training.time_machine.moved.connect(self._on_moment)
        workspace.training_settings_changed.connect(self._show_all)
        workspace.data_settings_changed.connect(self._show_all)
        workspace.dataset_changed.connect(self._show_all)
        workspace.diagnoses_changed.connect(self._show_all)
        workspace.project_changed.connect(self._show_saving)
        self._show_all()

    # Made once -----------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        training = self.training
        self.train = TrainButton()
        self.train.setProperty("kind", "primary")
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
        self.menu = icon_button(
            "dots-three-vertical", self.tr("More about the training"), self._open_menu
        )
        self.said = text("", "secondary", theme.SECONDARY, wrap=True)
        self.other_seed = flush_link("", self._use_other_seed)

    def _make_figures(self) -> None:
        self.epoch_label = Reading("text", theme.BASE, 600)
        self.batch_label = Reading("text2", theme.SECONDARY, align=Qt.AlignmentFlag.AlignRight)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress of the run"))
        self.remaining = Figure(self.tr("Remaining"))
        self.speed = Figure(self.tr("Images / s"))
        self.loss = Figure(self.tr("Loss, smoothed"))
        self.validation = Figure(self.tr("Validation"))
        self.best = Figure(self.tr("Best so far"))
        self.best_at = Figure(self.tr("at epoch"))

    def _make_settings(self) -> None:
        self.settings = flush_link(self.tr("Change…"), self.show_settings)
        self.settings.setToolTip(self.tr("Change optimiser, rate, batch size, epochs and more"))
        self.settings.setAccessibleName(self.tr("Change the settings"))
        self.settings_head = SectionHead(self.tr("Settings"))
        self.settings_head.add(self.settings)
        self.facts = FactList(self.tr("Settings"))

    def _make_meanwhile(self) -> None:
        self.saves = WrappedCheck(self.tr("Save after every epoch"))
        self.saves.clicked.connect(lambda on: self._workspace.settings.set(SAVE_EVERY_EPOCH, on))
        self.stops = WrappedCheck()
        self.stops.clicked.connect(self._set_stopping)
        self.hint = QWidget()
        words = text(
            self.tr("You may go on editing. A change shows as a mark on the curves."),
            "tertiary",
            theme.SECONDARY,
            wrap=True,
        )
        row = QHBoxLayout(self.hint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("info", "text3"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 12)
        column.setSpacing(0)
        self._first_row, self._second_row = QHBoxLayout(), QHBoxLayout()
        for row in (self._first_row, self._second_row):
            row.setSpacing(4)
        self._first_row.addWidget(self.train, 1)
        self._small: tuple[QToolButton, ...] = (self.batch, self.epoch, self.stop, self.menu)
        for made in self._small:
            self._first_row.addWidget(made)
        self._second_row.addStretch(1)
        column.addLayout(self._first_row)
        column.addLayout(self._second_row)
        column.addSpacing(8)
        column.addWidget(self.said)
        column.addWidget(self.other_seed, 0, Qt.AlignmentFlag.AlignLeft)
        self.beside = BesideNow(self.training)
        self.beside.hide()
        column.addWidget(self.beside)
        self._figures = QWidget()
        around, whole = column, QVBoxLayout(self._figures)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        column = whole
        where = QHBoxLayout()
        where.setContentsMargins(0, 4, 0, 6)
        where.setSpacing(4)
        where.addWidget(self.epoch_label, 3)
        where.addWidget(self.batch_label, 2)
        self._where = where
        column.addLayout(where)
        column.addWidget(self.bar)
        grid = QGridLayout()
        grid.setContentsMargins(0, 12, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        figures = (
            self.remaining, self.speed, self.loss, self.validation, self.best, self.best_at
        )  # fmt: skip
        for place, figure in enumerate(figures):
            grid.addWidget(figure, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        column.addLayout(grid)
        column = around
        column.addWidget(self._figures)
        column.addSpacing(12)
        column.addWidget(hairline())
        column.addSpacing(8)
        column.addWidget(self.settings_head)
        column.addSpacing(2)
        workspace = self._workspace
        column.addWidget(LockSign(workspace, lambda: workspace.locks.why("settings"), self.stops))
        column.addWidget(self.facts)
        column.addSpacing(12)
        column.addWidget(SectionHead(self.tr("While it trains")))
        column.addSpacing(8)
        column.addWidget(self.saves)
        column.addSpacing(8)
        column.addWidget(self.stops)
        column.addSpacing(12)
        column.addStretch(1)
        column.addWidget(self.hint)
        self.area = scrolled(body)
        self._body = body
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    # Following -----------------------------------------------------------------------------

    def _show_all(self) -> None:
        self.show_state()
        self._show_settings()
        self._show_saving()

    def _on_moment(self) -> None:
        looks_back = self.training.time_machine.at is not None
        self.beside.setVisible(looks_back)
        self._figures.setVisible(not looks_back)
        self.beside.refresh()
        self.show_state()

    def show_state(self) -> None:
        """Name and enable the buttons after the state, and say what a click does."""
        training = self.training
        state, busy = training.state, training.is_busy
        words, icon = {
            State.IDLE: (self.tr("Train"), "play-fill"),
            State.STARTING: (self.tr("Pause"), "pause-fill"),
            State.RUNNING: (self.tr("Pause"), "pause-fill"),
            State.TESTING: (self.tr("Stop"), "stop-fill"),
            State.PAUSED: (self.tr("Resume"), "play-fill"),
            State.FINISHED: (self.tr("Train again"), "play-fill"),
        }[state]
        # One filled button per screen: a repair, an edit to decide on or the card has it.
        issue = training.issue
        asks = training.pending or (issue is not None and issue.act is not None)
        able = busy or bool(training.runs) or training.why_not() is None
        filled = state is not State.FINISHED and not asks and able
        if (self.train.property("kind") == "primary") != filled:
            self.train.setProperty("kind", "primary" if filled else "")
            self.train.style().unpolish(self.train)
            self.train.style().polish(self.train)
        tint = "on_accent" if filled else "text2"
        self.train.say(words, icons.icon(icon, tint, tint))
        self._say_click()
        able = able and (busy or training.time_machine.at is None)
        self.train.setEnabled(able)  # else the centre says what is missing, with a repair
        for made in (self.batch, self.epoch):
            made.setEnabled(not busy and able)
        self.stop.setEnabled(busy)
        self.stop.setVisible(busy)
        self.menu.setVisible(not busy or self.width() >= NARROW)
        self.hint.setVisible(state is State.RUNNING)
        self.show_progress()

    def _say_click(self) -> None:
        """Say in the tooltip what a click on the button does; in place, where it only repeats."""
        training = self.training
        coming = training.next_run()
        why = training.why_not() if not training.is_busy else None
        if training.is_busy:
            tip = self.tr("Pause at the end of the step (F5)")
        elif why is not None:
            tip = why.text
        else:
            tip = coming.text if coming is not None else self.tr("Train when the images are there.")
            tip += " (F5)"
        self.train.setToolTip(tip)
        self.train.setAccessibleDescription(tip)
        looks_back = training.time_machine.at is not None
        repeats = coming is not None and bool(coming.repeats) and not looks_back
        self.said.setVisible(repeats)
        self.other_seed.setVisible(repeats)
        if coming is not None and repeats:
            self.said.setText(
                self.tr("Nothing differs from {run}: the result will be the same.").format(
                    run=coming.repeats
                )
            )
            self.other_seed.setText(self.tr("Use seed {n} instead").format(n=coming.seed))

    def _use_other_seed(self) -> None:
        coming = self.training.next_run()
        if coming is not None:
            settings = self._workspace.training_settings.replace(seed=coming.seed)
            self._workspace.set_training_settings(settings, self.tr("Change the seed"))

    def _show_settings(self) -> None:
        workspace = self._workspace
        settings, unknown = self.training.present_settings, self.training.unknown_settings
        augment = workspace.data_settings.augment
        self.facts.show_facts(settings_facts(settings, augment, unknown))
        self.settings.setAccessibleDescription(settings.summary)
        patience = settings.early_stopping
        self.stops.setChecked(patience is not None)
        count = counted(patience or PATIENCE, "epoch")
        words = self.tr("Stop after {count} without gain").format(count=count)
        self.stops.setText(words)
        self.stops.setToolTip(
            self.tr(
                "Ends the run when the validation images have not got better for so many epochs. "
                "Another number: Change…, “Early stopping”."
            )
        )

    def _set_stopping(self, on: bool) -> None:
        patience = PATIENCE if on else None
        settings = self._workspace.training_settings.replace(early_stopping=patience)
        self._workspace.set_training_settings(settings, self.tr("Change early stopping"))

    def _show_saving(self) -> None:
        workspace = self._workspace
        self.saves.setChecked(bool(workspace.settings.get(SAVE_EVERY_EPOCH, False)))
        path = workspace.path
        self.saves.setToolTip(
            self.tr("Writes {file} after each epoch.").format(file=path.name)
            if path is not None
            else self.tr(
                "The project has no file yet: save it once. Until then a copy is kept after each "
                "epoch that survives a crash."
            )
        )

    # Numbers -------------------------------------------------------------------------------

    def show_progress(self) -> None:
        """Show the numbers as they are now."""
        training = self.training
        progress, finished = training.progress, training.state is State.FINISHED
        self._name_figures(finished)
        if progress is None:
            self._show_loaded(finished)
            return
        done = (progress.epoch - 1) * progress.batches + progress.batch
        self.bar.setValue(round(1000 * done / max(1, progress.epochs * progress.batches)))
        self.speed.show_value(
            grouped(round(progress.images_per_second)) if progress.images_per_second else "–"
        )
        if finished:
            self._show_finished()
        else:
            self.epoch_label.setText(
                self.tr("Epoch {n} of {of}").format(n=progress.epoch, of=progress.epochs)
            )
            phase = {
                "val": self.tr("validating"),
                "test": self.tr("testing"),
                LOOKING: self.tr("looked at {n} / {of}").format(
                    n=grouped(progress.looked), of=grouped(progress.to_look)
                ),
            }.get(progress.phase)
            self.batch_label.setText(
                phase
                or self.tr("batch {n} / {of}").format(
                    n=grouped(progress.batch), of=grouped(progress.batches)
                )
            )
            self.remaining.show_value(clock(progress.remaining_seconds))
        self._show_scores()

    def _name_figures(self, finished: bool) -> None:
        self.remaining.name.setText(self.tr("Per epoch") if finished else self.tr("Remaining"))
        self._where.setStretch(0, 8 if finished else 3)  # a time is short, “34 epochs done” is not
        for figure in (self.loss, self.validation, self.best, self.best_at):
            figure.setVisible(not finished)  # the card of the result says it

    def _show_finished(self) -> None:
        run = self.training.runs[0]
        epochs = len(run.history.epochs)
        seconds = run.info.seconds
        trainer = self.training.trainer
        if trainer is not None:
            seconds = trainer.standing.seconds
        self.bar.setValue(1000)
        self.epoch_label.setText(
            self.tr("1 epoch done")
            if epochs == 1
            else self.tr("{n} epochs done").format(n=grouped(epochs))
        )
        self.batch_label.setText(clock(seconds) if seconds else "")
        self.remaining.show_value(_short_time(seconds / epochs) if epochs and seconds else "–")

    def _show_loaded(self, finished: bool) -> None:
        """Show a run that was read from a file and not gone on with, or that there is none."""
        run = self.training.runs[0] if self.training.history is not None else None
        done = len(run.history.epochs) if run is not None else 0
        self.batch_label.setText("")
        self.speed.show_value("–")
        self.remaining.show_value("–")
        if run is None or not len(run.history.steps):
            self.epoch_label.setText(self.tr("Not trained yet"))
            self.bar.setValue(0)
        elif finished:
            self._show_finished()
        else:
            self.epoch_label.setText(self.tr("{n} of {of} epochs").format(n=done, of=run.epochs))
            self.bar.setValue(round(1000 * done / max(done, run.epochs, 1)))
        self._show_scores()

    def _show_scores(self) -> None:
        history = self.training.history
        metric = history.metric if history is not None else ACCURACY
        known = history is not None and len(history.epochs) > 0
        loss = _smoothed_loss(self.training)
        self.loss.show_value("–" if math.isnan(loss) else signed(loss, 3))
        value = best = float("nan")
        epoch, run = 0, self.training.runs[0] if known else None
        if history is not None and run is not None:
            value = float(history.epochs.column(metric.column("val"))[-1])
            best, epoch = run.best_validation, run.best_validation_epoch
        shown = [metric.text(number, 1) for number in (value, best)]
        if len(metric.unit) > LONGEST_UNIT:
            shown = [words.removesuffix(metric.unit).rstrip() for words in shown]
        self.validation.show_value(shown[0])
        self.best.show_value(shown[1])
        self.best_at.show_value(str(epoch) if epoch else "–")
        what = f"{say(metric.title)} ({metric.unit})" if metric.unit else say(metric.title)
        self.validation.setToolTip(self.tr("On the validation images: {0}").format(what))
        for figure in (self.best, self.best_at):
            figure.setToolTip(best_tip(run) if run is not None else "")

    # Settings and menu ---------------------------------------------------------------------

    def show_settings(self) -> None:
        """Open the form with all settings beside the column."""
        if self.settings_popover is None:
            self.settings_popover = SettingsPopover(self._workspace, self)
        corner = self.mapToGlobal(QPoint(self.width() + 4, 8))
        self.settings_popover.open_at(corner)

    def _open_menu(self) -> None:
        menu = make_menu(self._workspace, self, self.show_settings)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.menu.mapToGlobal(QPoint(0, self.menu.height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the small buttons a line of their own where there is little room."""
        super().resizeEvent(event)
        target = self._first_row if self.width() >= NARROW else self._second_row
        if target.indexOf(self.batch) < 0:
            other = self._second_row if target is self._first_row else self._first_row
            for made in self._small:
                other.removeWidget(made)
                target.addWidget(made)
            self._second_row.setContentsMargins(0, 0 if target is self._first_row else 6, 0, 0)
        self.show_state()

    def lesson_targets(self) -> dict[str, QWidget | None]:
        """Return the widgets that lessons can point at, by their names in the vocabulary."""
        return {"train": self.train, "step_batch": self.batch, "settings": self.settings}


def _short_time(seconds: float) -> str:
    """Return a time of one epoch: ``"46 s"``, ``"0.31 s"``, ``"2:05"``."""
    if seconds >= 100:
        return clock(seconds)
    return f"{seconds:.0f} s" if seconds >= 10 else f"{seconds:.2g} s"


def _smoothed_loss(training: Training) -> float:
    """Return the mean loss of the last batches; NaN before the first."""
    history = training.history
    if history is None or not len(history.steps):
        return float("nan")
    run = training.runs[0]
    span = min(max(run.batches_per_epoch // 2, 4), 100)
    return float(history.steps.column("loss")[-span:].mean())
