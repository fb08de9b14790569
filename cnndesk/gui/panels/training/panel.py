"""The centre of Train: the result of a run, its curves, what was edited, and the table of runs.

The buttons are in the left column (``training_controls.py``); both follow the same `Training` and
do not know each other. Card, curves, table and other pages have files of their own.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from cnndesk.blocks import grouped
from cnndesk.gui.document.file_choice import choose_new_file
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.training.edit_list import Edit, EditList
from cnndesk.gui.panels.training.header import HeaderOptions, RunsPopover, export_menu
from cnndesk.gui.panels.training.result_card import ResultCard
from cnndesk.gui.panels.training.run_table import RunTable
from cnndesk.gui.panels.training.training_curves import TrainingCurves
from cnndesk.gui.panels.training.training_pages import RangePage, SpeedPage
from cnndesk.gui.session.runs import Run
from cnndesk.gui.session.step_times import StepTimes
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.widgets.basic import EmptyState, MessageBar, hairline
from cnndesk.gui.widgets.plots.columns import Columns

if TYPE_CHECKING:
    from cnndesk.gui.panels.training.then_and_now import ThenAndNow

MARGIN = 16
LOWEST_CURVES = 160

ROOM_FOR_CURVES = 250
"""Height of the curves with their margins below which the table of runs gives its place up."""

LOWEST_THEN, HIGHEST_THEN = 176, 360
"""Height of “then and now”, which takes the place of the table while one looks back."""

FEWEST_RUNS = 140
"""Height of the table with title, head and two runs or three."""


class _Squeezable(QVBoxLayout):
    """A column that is given less height than it likes: the curves take what is left.

    Its sentences wrap, which a layout tells its surroundings; an area that scrolls would then make
    the panel as high as it likes to be.
    """

    def hasHeightForWidth(self) -> bool:
        """Say no."""
        return False


class TrainingPanel(QWidget):
    """What a run comes to, live and at its end.

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
        self.message = MessageBar()
        self.message.closed.connect(self.training.dismiss)
        self.pending = MessageBar()
        self._said_pending = ("", "")
        self.card = ResultCard(workspace)
        self.curves: TrainingCurves | None = None
        self.edits = EditList()
        self.edits.fork_requested.connect(self._fork_before)
        self.runs = RunTable(workspace)
        self.then: ThenAndNow | None = None  # made when somebody looks back
        self._popover: RunsPopover | None = None
        self.speed_page: SpeedPage | None = None
        self.range_page: RangePage | None = None
        self.options: HeaderOptions | None = None
        self.empty = EmptyState("", "")
        self._empty_button = self.empty.add_button("", self._empty_action, "primary")
        self._times = StepTimes.of(workspace)
        self._lay_out()
        training = self.training
        training.state_changed.connect(self._on_state)
        training.history_grew.connect(self._on_history)
        training.runs_changed.connect(self._on_runs)
        training.issue_changed.connect(self._on_issue)
        training.pending_changed.connect(self._on_pending)
        training.progress_changed.connect(self._on_progress)
        training.page_requested.connect(self.show_page)
        training.time_machine.moved.connect(self._on_moment)
        training.time_machine.changed.connect(self._show_edits)
        workspace.training_settings_changed.connect(self._say_empty)
        workspace.dataset_changed.connect(self._on_surroundings)
        workspace.diagnoses_changed.connect(self._on_surroundings)
        workspace.theme_changed.connect(self._on_theme)
        self._times.changed.connect(self._say_empty)
        self._on_runs()
        self._on_issue()
        self._on_state()

    @property
    def _above(self) -> tuple[QWidget, ...]:
        """What stands above and below the curves when there is something to say."""
        return self.message, self.pending, self.card, self.edits

    def _lay_out(self) -> None:
        self._run_page = QWidget()
        self._place_of_curves = QVBoxLayout()
        self._place_of_curves.setContentsMargins(MARGIN, 0, MARGIN - 4, 0)
        run = QVBoxLayout(self._run_page)
        run.setContentsMargins(0, 0, 0, 0)
        run.setSpacing(4)
        run.addLayout(self._place_of_curves, 1)
        edits = QVBoxLayout()
        edits.setContentsMargins(MARGIN, 0, MARGIN, 4)
        edits.addWidget(self.edits)
        run.addLayout(edits)
        self._line = hairline()
        self._place_of_runs = QVBoxLayout()
        self._place_of_runs.addWidget(self._line)
        self._place_of_runs.addWidget(self.runs)
        run.addLayout(self._place_of_runs)
        self.empty.setParent(self)  # else the stack shows it as a window of its own
        self._pages = QStackedLayout()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._run_page)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        top.setSpacing(8)
        top.addWidget(self.message)
        top.addWidget(self.pending)
        top.addWidget(self.card)
        column = _Squeezable(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(self._pages, 1)

    # Following -----------------------------------------------------------------------------

    def _on_state(self) -> None:
        self._on_pending()
        self._on_issue()
        if self.training.state is State.RUNNING and self._pages.currentWidget() is self.empty:
            self.show_curves()
        self._mark_kept()
        self._say_empty()
        self._fit_runs()

    def _on_progress(self) -> None:
        if self.isVisible() and self.runs.isVisible():
            self.runs.refresh()

    def _on_history(self) -> None:
        if self.curves is not None:
            self.curves.refresh()

    def _on_runs(self) -> None:
        training = self.training
        has_points = any(len(run.history.steps) for run in training.runs)
        if has_points and (self.curves is None or self._pages.currentWidget() is self.empty):
            self.show_curves()  # also of a run that was opened or recovered, not trained here
        elif self.curves is not None:
            self.curves.show_runs(training.runs)
            if not training.runs and self._pages.currentWidget() is self._run_page:
                self._pages.setCurrentWidget(self.empty)
        self._show_edits()
        self._mark_kept()
        self.runs.refresh()
        self._show_card()
        self._fit_runs()
        self._say_empty()

    def _on_moment(self) -> None:
        at = self.training.time_machine.at
        if at is not None and self.then is None:
            from cnndesk.gui.panels.training.then_and_now import ThenAndNow  # not at the start

            self.then = ThenAndNow(self._workspace)
            self._place_of_runs.addWidget(self.then)
            self.then.refresh()
        self._show_card()
        self._fit_runs()
        if self.curves is not None:
            self.curves.show_seen(at.step if at is not None else None)

    def _show_card(self) -> None:
        """Show what the run came to; not while one looks back: that is not what it tells of."""
        self.card.refresh()
        if self.training.time_machine.at is not None:
            self.card.hide()

    def _mark_kept(self) -> None:
        if self.curves is not None:
            history, kept = self.training.history, self.training.best_epoch
            later = history is not None and 0 < kept < len(history.epochs)
            self.curves.show_kept(kept if later and not self.training.is_busy else 0)

    def _on_surroundings(self) -> None:
        self._on_pending()
        self._show_card()
        self._say_empty()

    def _on_issue(self) -> None:
        issue = self.training.issue
        if issue is None:
            self.message.clear()
        else:
            buttons = [(issue.button, issue.act)] if issue.act is not None else []
            self.message.show_message(issue.text, issue.level, buttons)
            if issue.level == "error":
                self._workspace.show_panel("training")
        self._on_pending()
        self._say_empty()
        self._show_card()

    def _on_pending(self) -> None:
        issue = self.training.issue
        told = issue is not None and issue.level == "error"  # first things first
        if not self.training.pending or told:
            self.pending.clear()
            self._show_card()
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
            self._show_card()

    def _on_theme(self) -> None:
        if self.curves is not None:
            self.curves.restyle()
        if self.range_page is not None:
            self.range_page.restyle()
        self.edits.update()
        self.runs.view.viewport().update()

    # The log of edits -----------------------------------------------------------------------

    def _show_edits(self) -> None:
        present = self.training.runs[0] if self.training.history is not None else None
        self.edits.show_edits(self._edits_of(present))

    def _edits_of(self, run: Run | None) -> list[Edit]:
        """Return the lines of the edits of a run, and from where each can be done without."""
        if run is None:
            return []
        edits = []
        for mark, (at, text) in zip(run.info.shown_marks, run.marks(), strict=True):
            moment = self.training.moment_before(mark)
            edits.append(Edit(at, text, moment.epoch if moment is not None else None))
        return edits

    def _fork_before(self, number: int) -> None:
        marks = self.training.runs[0].info.shown_marks
        if number < len(marks):
            self.training.fork_before(marks[number])

    # The empty state -----------------------------------------------------------------------

    def _say_empty(self) -> None:
        if self._pages.currentWidget() is not self.empty:
            return
        issue = self.training.why_not() if not self.training.is_busy else None
        self._empty_button.setVisible(
            issue is not None and issue.act is not None and self.training.issue is None
        )  # else the message above has it
        if issue is not None:
            self.empty.say(self.tr("Nothing to train yet"), issue.text)
            self._empty_button.setText(issue.button)
            return
        if self._workspace.dataset is None:
            self.empty.say(
                self.tr("Images are being opened"),
                self.tr("Training can begin when they are there."),
            )
            return
        count = len(self._workspace.dataset.train)
        epochs = self._workspace.planned_settings.epochs
        what = self.tr("{n} training images, {epochs} epochs").format(
            n=grouped(count), epochs=epochs
        )
        seconds = self._times.predicted_run(count)
        if seconds:
            what += self.tr(": {time} on this machine").format(time=spoken(seconds))
        self.empty.say(
            self.tr("Ready to train"),
            self.tr("{what}. The curves appear here.").format(what=what),
        )

    def _empty_action(self) -> None:
        issue = self.training.why_not()
        if issue is not None and issue.act is not None:
            issue.act()

    # Pages ---------------------------------------------------------------------------------

    def show_page(self, page: str) -> None:
        """Show ``"curves"``, ``"speed"`` or ``"range"``."""
        {"speed": self.show_speed, "range": self.show_range}.get(page, self.show_curves)()

    def show_curves(self) -> None:
        """Show the curves, or the empty state while there are none."""
        if not self.training.runs:
            self._pages.setCurrentWidget(self.empty)
            self._say_empty()
            return
        curves = self.make_curves()
        self._pages.setCurrentWidget(self._run_page)
        curves.show_runs(self.training.runs)
        self._mark_kept()

    def make_curves(self) -> TrainingCurves:
        """Return the curves, made now if they are not there yet: that takes a while."""
        if self.curves is None:
            self.curves = TrainingCurves(bool(self._workspace.settings.get("log_loss", False)))
            self.curves.setMinimumHeight(LOWEST_CURVES)
            self._place_of_curves.addWidget(self.curves)
            shown = self._workspace.settings.get("curves_shown")
            if isinstance(shown, str):
                self.curves.show_plots(shown)
        return self.curves

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

    # The header ----------------------------------------------------------------------------

    def header_options(self, parent: QWidget) -> QWidget:
        """Return what stands at the right of the header while this panel is shown."""
        options = HeaderOptions(parent)
        options.scale.choose(bool(self._workspace.settings.get("log_loss", False)))
        options.plots.choose(self._workspace.settings.get("curves_shown"))
        options.plots.activated.connect(lambda _: self.set_plots(options.plots.currentData()))
        options.scale.activated.connect(lambda _: self.set_log_loss(options.scale.currentData()))
        options.export.clicked.connect(self._open_export)
        options.runs.clicked.connect(self._open_runs)
        self.options = options
        self._fit_runs()
        return options

    def set_plots(self, which: str) -> None:
        """Show both plots or one; remembered."""
        self._workspace.settings.set("curves_shown", which)
        if self.curves is not None:
            self.curves.show_plots(which)

    def set_log_loss(self, on: bool) -> None:
        """Make the loss axis logarithmic or linear; remembered."""
        self._workspace.settings.set("log_loss", on)
        if self.options is not None:
            self.options.scale.choose(on)
        if self.curves is not None:
            self.curves.loss.setLogScale(on)

    def _fit_runs(self) -> None:
        """Give the table of runs a place below the curves, or a button in the header."""
        self.edits.updateGeometry()
        taken = sum(w.sizeHint().height() for w in self._above if not w.isHidden())
        left = self.height() - taken - ROOM_FOR_CURVES
        looks_back = self.training.time_machine.at is not None
        has_room = left >= FEWEST_RUNS and not looks_back
        self.runs.setVisible(has_room)
        self._line.setVisible(has_room or looks_back)
        if self.then is not None:
            self.then.setVisible(looks_back)
            if looks_back:
                self.then.setFixedHeight(min(max(left, LOWEST_THEN), HIGHEST_THEN))
        if has_room:
            self.runs.setFixedHeight(max(FEWEST_RUNS, min(self.runs.wanted_height, left)))
        if self.options is not None:
            self.options.show_runs(len(self.runs.model.runs), has_room)
            history = self.training.history
            if history is not None:
                self.options.show_metric(history.metric)

    def _open_runs(self) -> None:
        if self.options is None:
            return
        if self._popover is None:
            self._popover = RunsPopover(RunTable(self._workspace), self)
            self.training.runs_changed.connect(self._popover.table.refresh)
        self._popover.open_below(self.options.runs, min(self.width(), 860))

    def _open_export(self) -> None:
        assert self.options is not None
        menu = self.make_export_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.options.export.mapToGlobal(QPoint(0, self.options.export.height())))

    def make_export_menu(self) -> QMenu:
        """Return the menu that exports curves and numbers."""
        menu = export_menu(
            self,
            [
                (self.tr("Picture (PNG)…"), lambda: self._export_as("png")),
                (self.tr("Drawing (SVG)…"), lambda: self._export_as("svg")),
                (self.tr("Numbers (CSV)…"), lambda: self._export_as("csv")),
                (self.tr("Copy the picture"), self.copy_picture),
                (self.tr("Copy the numbers"), self.copy_numbers),
            ],
        )
        for action in menu.actions():
            action.setEnabled(self.curves is not None and bool(self.training.runs))
        return menu

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
        plots = self.curves.visible_plots
        try:
            if path.suffix.casefold() == ".csv":
                with path.open("w", encoding="utf-8", newline="") as file:
                    export.write_table(self._columns(), file)
                done = True
            elif path.suffix.casefold() == ".svg":
                export.save_svg(plots, path, self.tr("Training curves"))
                done = path.is_file()
            else:
                done = export.picture(plots).save(str(path))
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
            QGuiApplication.clipboard().setImage(export.picture(self.curves.visible_plots))

    def copy_numbers(self) -> None:
        """Put the numbers of all runs on the clipboard as CSV."""
        from cnndesk.gui.widgets.plots import export

        QGuiApplication.clipboard().setText(export.table(self._columns()))

    def _columns(self) -> list[Columns]:
        return [run.columns() for run in self.training.runs]

    def minimumSizeHint(self) -> QSize:
        """Ask for no room for the table of runs: without it there is a button in the header."""
        width = max(super().minimumSizeHint().width(), self.width()) - 2 * MARGIN
        above = sum(_lowest(w, width) + 8 for w in self._above if not w.isHidden())
        return QSize(super().minimumSizeHint().width(), above + LOWEST_CURVES + 2 * MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the table of runs has room."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()  # sentences take more lines, or fewer
        self._fit_runs()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came meanwhile."""
        self._fit_runs()
        self._show_card()

    def hideEvent(self, event: QHideEvent) -> None:
        """Close what was opened from here."""
        if self._popover is not None:
            self._popover.close()

    def lesson_targets(self) -> dict[str, QWidget | None]:
        """Return the widgets that lessons can point at, by their names in the vocabulary."""
        return {"curves": self.curves}


def _lowest(widget: QWidget, width: int) -> int:
    """Return the height that a widget needs at a width: its sentences wrap."""
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.minimumSizeHint().height()


def spoken(seconds: float) -> str:
    """Return a time that is no more than a guess, in words."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("TrainingPanel", words)

    if seconds < 1:
        return tr("less than a second")
    if seconds < 1.5:
        return tr("about a second")
    if seconds < 90:
        return tr("about {n} seconds").format(n=round(seconds))
    if seconds < 5400:
        return tr("about {n} minutes").format(n=round(seconds / 60))
    return tr("about {n} hours").format(n=round(seconds / 3600))
