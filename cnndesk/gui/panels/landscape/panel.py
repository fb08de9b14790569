"""The landscape of a run: the loss around its path, computed in the background.

What is computed is ``cnndesk.explain.landscape``, on the engine thread between the steps of a
training; here a plane and the images are chosen, the picture is shown and told about. The marker
follows the time machine, and a moment of the path that is clicked is gone to.
"""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from cnndesk.blocks import grouped
from cnndesk.engine.model import Model
from cnndesk.explain.landscape import IMAGES, Judged, Kind, Landscape, survey
from cnndesk.explain.progress import Progress, Work
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.judging.parts import Missing, WorkBar
from cnndesk.gui.panels.landscape.view import LandscapeView
from cnndesk.gui.session.background_task import (
    BackgroundTask,
    present_subject_of,
    trained_by,
    why_not,
)
from cnndesk.gui.session.time_machine import TimeMachine
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import MessageBar, Segmented, button, scrolled, text
from cnndesk.session.judging import Subject, rows_of
from cnndesk.session.moments import Moment
from cnndesk.words import together

FEWEST = 3
SIDE = 264
NARROW = 640
"""Width below which there is no room for what is told beside the picture."""

Key = tuple[object, ...]


class LandscapePanel(QWidget):
    """The loss on a plane around the path of the present run.

    Parameters
    ----------
    workspace : Workspace

    Attributes
    ----------
    found : Landscape or None
        What is shown.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._training = training = Training.of(workspace)
        self._machine: TimeMachine = training.time_machine
        self.found: Landscape | None = None
        self._key: Key = ()
        self.work = BackgroundTask(training.engine, self)
        self.work.changed.connect(self._on_progress)
        self.work.failed.connect(self._refuse)
        self._make()
        training.state_changed.connect(self.refresh)
        training.runs_changed.connect(self.refresh)
        self._machine.changed.connect(self.refresh)
        self._machine.moved.connect(self._mark)
        workspace.dataset_changed.connect(self.refresh)
        workspace.theme_changed.connect(self.view_changed)

    def _make(self) -> None:
        self.missing = Missing(
            self._workspace,
            self.tr("Then this shows the loss around the path that the training took."),
        )
        self.kinds = Segmented(
            [("path", self.tr("Along the path")), ("random", self.tr("Random directions"))],
            self.tr("Plane"),
        )
        self.kinds.changed.connect(lambda _: self.compute())
        self.parts = QComboBox()
        self.parts.setAccessibleName(self.tr("Images"))
        self.parts.addItem(self.tr("Training images"), "train")
        self.parts.addItem(self.tr("Validation images"), "val")
        self.parts.activated.connect(lambda _: self.compute())
        self.again = button(self.tr("Draw it"), self.compute)
        self.message = MessageBar()
        self.view = LandscapeView()
        self.view.picked.connect(self._pick)
        self.view.pointed.connect(self._point)
        self.reading = text(" ", "secondary", theme.SECONDARY)
        self.about = text("", "secondary", theme.SECONDARY, wrap=True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        left = QVBoxLayout()
        left.setContentsMargins(0, 8, 0, 4)
        left.setSpacing(2)
        left.addWidget(self.view, 1)
        left.addWidget(self.reading, 0, Qt.AlignmentFlag.AlignHCenter)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 12, 16, 12)
        column.addWidget(self.about)
        column.addStretch(1)
        self._side = scrolled(side)
        theme.fix_width(self._side, SIDE)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(left, 1)
        row.addWidget(self._side)
        self._options = QWidget()
        options = QHBoxLayout(self._options)
        options.setContentsMargins(0, 0, 0, 0)
        options.setSpacing(8)
        for widget in (self.kinds, self.parts, self.again):
            options.addWidget(widget)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(16, 8, 16, 0)
        head.addWidget(self._options)
        head.addStretch(1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(WorkBar(self.work))
        column.addWidget(self.message)
        column.addLayout(row, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.missing)
        self._stack.addWidget(content)

    def header_options(self, parent: QWidget) -> QWidget:
        """Return what belongs into the header of the workspace."""
        self._options.setParent(parent)
        self._head.hide()
        return self._options

    # What is there -------------------------------------------------------------------------

    @property
    def kind(self) -> Kind:
        """The chosen plane."""
        return "random" if self.kinds.value == "random" else "path"

    def _moments(self) -> tuple[Moment, ...]:
        return tuple(m for m in self._machine.moments if m.ends_epoch) or self._machine.moments

    def present_key(self) -> Key:
        """Return what a landscape belongs to that is computed now."""
        moments, dataset = self._moments(), self._workspace.dataset
        steps = tuple(moment.step for moment in moments)
        run = self._training.runs[0] if self._training.runs else None
        part = self.parts.currentData()
        return (id(run), steps, self.kind, part, id(dataset.source) if dataset else 0)

    def refresh(self) -> None:
        """Show what there is; draw it anew where that is out of date and nothing trains."""
        if not self.isVisible():
            return
        what = why_not(self._workspace)
        if what:
            self._stack.setCurrentIndex(0)
            self.missing.show_missing(what)
            return
        if len(self._moments()) < FEWEST:
            self._stack.setCurrentIndex(0)
            self.missing.act.hide()
            self.missing.say(
                self.tr("There is no path yet"),
                self.tr("It needs the moments of three epochs. Train on, then look again."),
            )
            return
        self._stack.setCurrentIndex(1)
        stale = self._key != self.present_key()
        self.again.setEnabled(stale or self.found is None)
        self.again.setToolTip(
            "" if stale else self.tr("The picture is that of the run as it is now.")
        )
        if stale and not self._training.is_busy:
            self.compute()
        elif stale and self.found is None and not self.work.is_busy:
            self.about.setText(
                self.tr("While it trains, the path grows. Draw it now, or wait for the end.")
            )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: object) -> None:
        if self.work.is_busy:  # nobody looks: it would take time from whoever works
            self.work.cancel()
            self._key = ()

    def resizeEvent(self, event: object) -> None:
        self._side.setVisible(self.width() >= NARROW)

    # Computing -----------------------------------------------------------------------------

    def compute(self) -> None:
        """Draw the landscape of the run as it is now, in the background."""
        workspace, dataset, moments = self._workspace, self._workspace.dataset, self._moments()
        if why_not(workspace) or dataset is None or len(moments) < FEWEST or not self.isVisible():
            self.refresh()
            return
        part = str(self.parts.currentData())
        if not len(dataset.splits[part]):
            part = "train"
            self.parts.setCurrentIndex(0)
        self.message.clear()
        key = self._key = self.present_key()
        rows = rows_of(dataset, part, IMAGES, trained_by(workspace))
        subject, split = present_subject_of(workspace), dataset.whole[part]
        steps, kind = [moment.step for moment in moments], self.kind
        machine, seed = self._machine, workspace.training_settings.seed

        def work() -> Work[Landscape]:
            made = subject()
            images = split.images.take(rows)
            targets = split.targets.take(rows) if split.targets is not None else None
            judged = Judged(images, split.labels[rows], targets, made.coder.fill, made.threads)
            found = yield from survey(
                partial(_model_of, made),
                steps,
                lambda place: machine.weights_of(moments[place]),
                judged,
                kind=kind,
                seed=seed,
            )
            return found

        def done(found: Landscape) -> None:
            if key == self._key:
                self._show(found)

        self.found = None
        self.view.show_landscape(None)
        self.about.setText(self.tr("Looking for the path…"))
        self.again.setEnabled(False)
        self.work.on_engine(work(), done)

    def _on_progress(self) -> None:
        progress: Progress | None = self.work.progress
        partial = progress.partial if progress is not None else None
        if isinstance(partial, Landscape):
            if partial is not self.found:
                self._show(partial)
        elif progress is None and self.found is None:
            self.about.setText(self.tr("It was cancelled. Draw it again whenever you like."))
            self.again.setEnabled(True)

    def _refuse(self, words: str) -> None:
        self._key = self.present_key()  # trying again by itself would end the same way
        self.message.show_message(words, "error")

    # Showing -------------------------------------------------------------------------------

    def _show(self, found: Landscape) -> None:
        self.found = found
        self.view.show_landscape(found)
        self._mark()
        self.about.setText(self.told(found))

    def view_changed(self) -> None:
        """Take the colours of the present theme."""
        self.view.update()

    def told(self, found: Landscape) -> str:
        """Return what the picture shows and what it does not, for people."""
        part = (
            self.tr("training images")
            if self.parts.currentData() == "train"
            else self.tr("validation images")
        )
        lines = [
            together(
                self.tr("Blue is low loss, brown high; lines join points of equal loss."),
                self.tr("The white line is the way of the run, a dot for each moment."),
            )
        ]
        if found.kind == "path":
            lines.append(
                self.tr(
                    "The plane goes through the end of the run, along the two main directions in "
                    "which its moments lie apart."
                )
            )
        else:
            lines.append(
                self.tr(
                    "The plane goes through the end of the run in two random directions, each "
                    "filter's part as long as the filter is. The run came from elsewhere: of its "
                    "path only the part in this plane is drawn."
                )
            )
        lines.append(
            self.tr(
                "Two directions of {n} weights: {share} of the path's squared distance lies in "
                "this plane, the rest is not seen. Valleys and walls in other directions do not "
                "show."
            ).format(n=grouped(found.weights), share=f"{100 * found.seen:.1f} %")
        )
        lines.append(
            self.tr("Each point is the mean loss of {n} {part}; {side} × {side} points.").format(
                n=grouped(found.images), part=part, side=len(found.xs)
            )
        )
        if found.own_statistics:
            lines.append(
                self.tr(
                    "Batch norm takes the statistics of these images, in batches, as while it "
                    "trains: those noted in the run belong to its own weights only. Dropout is off."
                )
            )
        known = found.path_losses[np.isfinite(found.path_losses)]
        if len(known) > 1:
            lines.append(
                self.tr("On the way the loss went from {a} to {b}.").format(
                    a=f"{known[0]:.3f}", b=f"{known[-1]:.3f}"
                )
            )
        return "\n\n".join(lines)

    def _mark(self) -> None:
        """Let the marker follow the time machine."""
        found, at = self.found, self._machine.at
        if found is None:
            return
        if at is None:
            self.view.mark(len(found.steps) - 1)
            return
        self.view.mark(int(np.argmin([abs(step - at.step) for step in found.steps])))

    def _pick(self, place: int) -> None:
        found, moments = self.found, self._machine.moments
        if found is None:
            return
        moment = next((m for m in moments if m.step == found.steps[place]), None)
        is_last = moment is not None and moment == moments[-1]
        self._machine.go_to(None if is_last and not self._training.is_busy else moment)

    def _point(self, words: str) -> None:
        self.reading.setText(words or " ")


def _model_of(subject: Subject) -> Model:
    return subject.model
