"""The training panel: its buttons, its numbers, and the curves or another page beside them.

What the buttons do is ``session/training.py``'s; curves, settings and other pages have files of
their own.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.gui.document.file_choice import choose_new_file
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.training.training_controls import WIDE, Controls
from cnndesk.gui.panels.training.training_curves import TrainingCurves
from cnndesk.gui.panels.training.training_pages import RangePage, SettingsPage, SpeedPage
from cnndesk.gui.session.step_times import StepTimes
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import EmptyState, MessageBar, Reading

if TYPE_CHECKING:
    from cnndesk.session.verdict import Verdict

ROOMY = 880
"""A panel at least so wide has room for wide controls and a second cure."""


class TrainingPanel(QWidget):
    """Buttons, numbers, curves.

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
        self.controls = Controls(self.training)
        self.controls.menu.clicked.connect(self._open_menu)
        self.controls.settings.clicked.connect(self.show_settings)
        self.message = MessageBar()
        self.message.closed.connect(self._dismissed)
        self.pending = MessageBar()
        self._dismissed_verdict: Verdict | None = None
        self._said_pending = ("", "")
        self.curves: TrainingCurves | None = None
        self.settings_page: SettingsPage | None = None
        self.speed_page: SpeedPage | None = None
        self.range_page: RangePage | None = None
        self.empty = EmptyState("", "")
        self._empty_button = self.empty.add_button("", self._empty_action, "")
        self.empty.setParent(self)  # else the stack shows it as a window of its own
        self._pages = QStackedLayout()
        self._pages.addWidget(self.empty)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        messages = QVBoxLayout()
        messages.setContentsMargins(8, 0, 8, 0)
        messages.setSpacing(4)
        messages.addWidget(self.message)
        messages.addWidget(self.pending)
        right.addLayout(messages)
        right.addLayout(self._pages, 1)
        line = QWidget()
        line.setFixedWidth(1)
        line.setAutoFillBackground(True)
        self._line = line
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.controls)
        row.addWidget(line)
        row.addLayout(right, 1)
        self.controls.setFixedWidth(WIDE)
        training = self.training
        training.state_changed.connect(self._on_state)
        training.progress_changed.connect(self._on_progress)
        training.history_grew.connect(self._on_history)
        training.runs_changed.connect(self._on_runs)
        training.issue_changed.connect(self._on_issue)
        training.pending_changed.connect(self._on_pending)
        workspace.training_settings_changed.connect(self._on_settings)
        workspace.dataset_changed.connect(self._on_surroundings)
        workspace.diagnoses_changed.connect(self._on_surroundings)
        workspace.theme_changed.connect(self._on_theme)
        self._times = StepTimes.of(workspace)
        self._times.changed.connect(self._say_empty)
        self._on_settings()
        self._on_runs()
        self._on_issue()
        self._on_state()
        self._on_theme()

    # Following -----------------------------------------------------------------------------

    def _on_state(self) -> None:
        self.controls.show_state()
        self._on_pending()
        self._on_issue()
        self._on_progress()
        if self.training.state is State.RUNNING and self._pages.currentWidget() is self.empty:
            self.show_curves()
        self._say_empty()

    def _on_progress(self) -> None:
        self.controls.show_progress()
        value = float("nan")
        if self.curves is not None and self.training.history is not None:
            tracked = self.curves._tracked
            if tracked and len(tracked[0].loss.batches):
                value = float(tracked[0].loss.batches.smoothed[-1])
        if self.training.progress is not None:  # what was read from a file has its own
            self.controls.show_loss(value)

    def _on_history(self) -> None:
        if self.curves is not None:
            self.curves.refresh()

    def _on_runs(self) -> None:
        has_points = any(len(run.history.steps) for run in self.training.runs)
        if has_points and self.curves is None:
            self.show_curves()
        elif self.curves is not None:
            self.curves.show_runs(self.training.runs)
            if not self.training.runs and self._pages.currentWidget() is self.curves:
                self._pages.setCurrentWidget(self.empty)
        self._say_empty()

    def _on_settings(self) -> None:
        settings = self._workspace.training_settings
        words = settings.summary.replace("SGD with m", "M")
        self.controls.settings.setText(words)
        self.controls.settings.setAccessibleName(self.tr("Settings: {s}").format(s=words))
        self._say_empty()

    def _on_surroundings(self) -> None:
        self.controls.show_state()
        self._on_pending()
        self._say_empty()

    def _on_issue(self) -> None:
        issue = self.training.issue
        if issue is None:
            self._show_verdict()
            return
        buttons = [(issue.button, issue.act)] if issue.act is not None else []
        self.message.show_message(issue.text, issue.level, buttons)
        if issue.level == "error":
            self._workspace.show_panel("training")

    def _show_verdict(self) -> None:
        """Say of a run that is over what came of it, with a button for each cure."""
        verdict = self.training.verdict
        over = self.training.state is State.FINISHED
        if verdict is None or not over or verdict is self._dismissed_verdict:
            self.message.clear()
            return
        buttons = [
            (self.tr(action.label), partial(self.training.carry_out, action))
            for action in verdict.actions[: 2 if self.width() >= ROOMY else 1]
            if not verdict.is_good
        ]
        level = "info" if verdict.is_good else "warning"
        self.message.show_message(verdict.text, level, buttons)

    def _dismissed(self) -> None:
        if self.training.issue is None:
            self._dismissed_verdict = self.training.verdict
        self.training.dismiss()

    def _on_pending(self) -> None:
        if not self.training.pending:
            self.pending.clear()
            return
        state = self.training.state
        if state is State.FINISHED:
            words = self.tr("The drawn network differs from the one that was trained.")
            apply = self.tr("Carry the weights over")
        else:
            words = self.tr("The drawn network differs from the one in training.")
            apply = (
                self.tr("Apply to the running training")
                if state is State.RUNNING
                else self.tr("Apply to the training")
            )
        if self.training.why_not() is not None:
            words += " " + self.tr("As it is, it cannot be trained.")
            apply = self.tr("See why")
        buttons = [
            (apply, self.training.apply_edits),
            (self.tr("Keep for later"), self.training.keep_for_later),
        ]
        if (words, apply) != self._said_pending or not self.pending.isVisible():
            self._said_pending = (words, apply)
            self.pending.show_message(words, "warning", buttons, closable=False)

    def _on_theme(self) -> None:
        palette = self._line.palette()
        palette.setColor(self._line.backgroundRole(), theme.color("hairline"))
        self._line.setPalette(palette)
        if self.curves is not None:
            self.curves.restyle()
        if self.range_page is not None:
            self.range_page.restyle()

    # The empty state -----------------------------------------------------------------------

    def _say_empty(self) -> None:
        if self._pages.currentWidget() is not self.empty:
            return
        issue = self.training.why_not() if not self.training.is_busy else None
        self._empty_button.setVisible(issue is None or issue.act is not None)
        if issue is not None:
            self.empty.say(self.tr("Nothing to train yet"), issue.text)
            self._empty_button.setText(issue.button)
        else:
            count = len(self._workspace.dataset.train) if self._workspace.dataset else 0
            epochs = self._workspace.training_settings.epochs
            what = self.tr("{n} training images, {epochs} epochs").format(
                n=grouped(count), epochs=epochs
            )
            seconds = epochs * self._times.predicted_epoch(count)
            if seconds:
                what += self.tr(": {time} on this machine").format(time=self._spoken(seconds))
            self.empty.say(
                self.tr("Ready to train"),
                self.tr("{what}. The curves appear here.").format(what=what),
            )
            self._empty_button.setText(self.tr("Change the settings"))

    def _spoken(self, seconds: float) -> str:
        """Return a time that is no more than a guess, in words."""
        if seconds < 1:
            return self.tr("less than a second")
        if seconds < 1.5:
            return self.tr("about a second")
        if seconds < 90:
            return self.tr("about {n} seconds").format(n=round(seconds))
        if seconds < 5400:
            return self.tr("about {n} minutes").format(n=round(seconds / 60))
        return self.tr("about {n} hours").format(n=round(seconds / 3600))

    def _empty_action(self) -> None:
        issue = self.training.why_not()
        if issue is None:
            self.show_settings()
        elif issue.act is not None:
            issue.act()

    # Pages ---------------------------------------------------------------------------------

    def show_curves(self) -> None:
        """Show the curves, or the empty state while there are none."""
        if not self.training.runs:
            self._pages.setCurrentWidget(self.empty)
            self._say_empty()
            return
        curves = self.make_curves()
        self._pages.setCurrentWidget(curves)
        curves.show_runs(self.training.runs)

    def make_curves(self) -> TrainingCurves:
        """Return the curves, made now if they are not there yet: that takes a while."""
        if self.curves is None:
            self.curves = TrainingCurves(bool(self._workspace.settings.get("log_loss", False)))
            self._pages.addWidget(self.curves)
        return self.curves

    def show_settings(self) -> None:
        """Show all settings of the training."""
        if self.settings_page is None:
            self.settings_page = SettingsPage(self._workspace)
            self.settings_page.back.clicked.connect(self.show_curves)
            self.settings_page.test.clicked.connect(self.show_range)
            self._pages.addWidget(self.settings_page)
        self._pages.setCurrentWidget(self.settings_page)

    def show_speed(self) -> None:
        """Show where the time of a step goes."""
        if self.speed_page is None:
            self.speed_page = SpeedPage(self._workspace)
            self.speed_page.back.clicked.connect(self.show_curves)
            self._pages.addWidget(self.speed_page)
        self._pages.setCurrentWidget(self.speed_page)

    def show_range(self) -> None:
        """Test learning rates."""
        if self.range_page is None:
            self.range_page = RangePage(self._workspace)
            self.range_page.back.clicked.connect(self.show_curves)
            self._pages.addWidget(self.range_page)
        self._pages.setCurrentWidget(self.range_page)
        self.training.test_rates()

    # The menu ------------------------------------------------------------------------------

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.controls.menu.mapToGlobal(QPoint(0, self.controls.menu.height())))

    def make_menu(self) -> QMenu:
        """Return the menu of the training."""
        training = self.training
        menu = QMenu(self)
        menu.addAction(self.tr("Settings"), self.show_settings)
        menu.addAction(self.tr("Find a learning rate"), self.show_range).setEnabled(
            not training.is_busy
        )
        menu.addAction(self.tr("Time per block"), self.show_speed)
        spare = menu.addAction(self.tr("Keep one core free"))
        spare.setCheckable(True)
        spare.setChecked(bool(self._workspace.settings.get("keep_one_core_free", False)))
        spare.triggered.connect(training.set_keep_one_core_free)
        menu.addSeparator()
        log = menu.addAction(self.tr("Logarithmic loss axis"))
        log.setCheckable(True)
        log.setEnabled(self.curves is not None)
        log.setChecked(self.curves is not None and self.curves.loss.log_scale)
        log.triggered.connect(self.set_log_loss)
        self._add_runs(menu)
        self._add_export(menu)
        menu.addSeparator()
        more = menu.addAction(self.tr("Train for 10 more epochs"), lambda: training.go_on(10))
        more.setEnabled(training.trainer is not None and not training.is_busy)
        best = menu.addAction(self.tr("Back to the best epoch"), training.back_to_best)
        trainer = training.trainer
        best.setEnabled(
            trainer is not None and trainer.standing.best_epoch > 0 and not training.is_busy
        )
        reset = menu.addAction(self.tr("Reset: start anew with fresh weights"), training.reset)
        reset.setEnabled(training.history is not None)
        return menu

    def _add_runs(self, menu: QMenu) -> None:
        earlier = [run for run in self.training.runs if run.colour]
        compare = menu.addMenu(self.tr("Compare with"))
        compare.setEnabled(bool(earlier))
        for run in earlier:
            entry = compare.addAction(f"{run.name}: {run.summary}")
            entry.setCheckable(True)
            entry.setChecked(run.shown)
            entry.triggered.connect(lambda on, r=run: self._compare(r, on))

    def _compare(self, run: object, on: bool) -> None:
        run.shown = on  # type: ignore[attr-defined]
        self.training.runs_changed.emit()

    def _add_export(self, menu: QMenu) -> None:
        export = menu.addMenu(self.tr("Export the curves"))
        export.setEnabled(self.curves is not None)
        export.addAction(self.tr("Picture (PNG)…"), lambda: self._export_as("png"))
        export.addAction(self.tr("Drawing (SVG)…"), lambda: self._export_as("svg"))
        export.addAction(self.tr("Numbers (CSV)…"), lambda: self._export_as("csv"))
        export.addAction(self.tr("Copy the picture"), self.copy_picture)
        export.addAction(self.tr("Copy the numbers"), self.copy_numbers)

    def set_log_loss(self, on: bool) -> None:
        """Make the loss axis logarithmic or linear; remembered."""
        self._workspace.settings.set("log_loss", on)
        if self.curves is not None:
            self.curves.loss.setLogScale(on)

    def _export_as(self, suffix: str) -> None:
        settings, title = self._workspace.settings, self.tr("Export the curves")
        path = choose_new_file(self, settings, "export", title, f"curves.{suffix}", f"*.{suffix}")
        if path is not None:
            self.export(path.with_suffix(f".{suffix}"))

    def export(self, path: Path) -> bool:
        """Write the curves to a file; its suffix, png, svg or csv, decides how."""
        from cnndesk.gui.widgets.plots import export

        if self.curves is None:
            return False
        try:
            if path.suffix == ".csv":
                path.write_text(self._table(), encoding="utf-8")
                done = True
            elif path.suffix == ".svg":
                export.save_svg(self.curves.plots, path, self.tr("Training curves"))
                done = path.is_file()
            else:
                done = export.picture(self.curves.plots).save(str(path))
        except OSError:
            done = False
        if not done:
            self.message.show_message(
                self.tr("{path} cannot be written. Choose another folder.").format(path=path)
            )
        return done

    def copy_picture(self) -> None:
        """Put the curves on the clipboard as a picture."""
        from cnndesk.gui.widgets.plots import export

        if self.curves is not None:
            QGuiApplication.clipboard().setImage(export.picture(self.curves.plots))

    def copy_numbers(self) -> None:
        """Put the numbers of all runs on the clipboard as CSV."""
        QGuiApplication.clipboard().setText(self._table())

    def _table(self) -> str:
        from cnndesk.gui.widgets.plots import export

        return export.table([run.columns() for run in self.training.runs])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the controls less room where there is little."""
        super().resizeEvent(event)
        self.controls.setFixedWidth(WIDE if self.width() >= ROOMY else 208)
        self.controls.show_state()
        if (event.oldSize().width() >= ROOMY) != (self.width() >= ROOMY):
            self._on_issue()

    @property
    def epoch_label(self) -> Reading:
        """Where the run stands, in words."""
        return self.controls._epoch

    def lesson_targets(self) -> dict[str, QWidget | None]:
        """Return the widgets that lessons can point at, by their names in the vocabulary."""
        return {
            "train": self.controls.train,
            "step_batch": self.controls.batch,
            "settings": self.controls.settings,
            "curves": self.curves,
        }
