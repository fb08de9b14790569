"""The time machine's bar below Train, Inside and Judge: one scrubber for every view.

It shows the moments that are kept of the present run and which of them the views show. Away from
now the bar has the colour of a selection and offers to fork, to mark, and to come back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from cnndesk.blocks import grouped
from cnndesk.gui.session.time_machine import called
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import IconLabel, button, icon_button, text
from cnndesk.gui.widgets.time_line import Mark, TimeLine
from cnndesk.gui.window.filming import Filmer

if TYPE_CHECKING:
    from cnndesk.session.moments import Moment

HEIGHT = 40
FILM = 250
"""Milliseconds of a moment while they are played."""

FEWEST = 2
"""Moments from which on there is something to scrub."""


class TimeBar(QFrame):
    """The bar of one workspace.

    Parameters
    ----------
    training : Training
    filmer : Filmer
    """

    def __init__(self, training: Training, filmer: Filmer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._training, self._filmer = training, filmer
        self._machine = machine = training.time_machine
        self.setProperty("role", "timebar")
        self.setFixedHeight(theme.px(HEIGHT))
        self.line = TimeLine(self.tr("Moment of the training"))
        self.line.picked.connect(self._on_picked)
        self.line.play_wanted.connect(self._toggle)
        self.back = icon_button(
            "caret-left", self.tr("Moment before (Shift+,)"), lambda: machine.step_by(-1)
        )
        self.on = icon_button(
            "caret-right", self.tr("Moment after (Shift+.)"), lambda: machine.step_by(1)
        )
        self.play = icon_button(
            "play-fill", self.tr("Play the training as a film (Space on the line)"), self._toggle
        )
        self.where = text("", "", theme.BASE, 600)
        self.mark = icon_button("push-pin", self.tr("Mark this moment: it is kept"), self._mark)
        self.mark.setCheckable(True)
        self.fork = button(self.tr("Fork from here"), self._fork, "primary")
        self.fork.setIcon(icons.icon("git-fork", "on_accent", "on_accent"))
        self.export = icon_button("export", self.tr("Export as a film"), self._open_export)
        self.cancel = button(self.tr("Cancel"), filmer.cancel)
        self.now = button(self.tr("Now"), lambda: machine.go_to(None))
        self.now.setToolTip(self.tr("Show the network as it is now (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("clock-counter-clockwise", "text2"))
        self._title = text(self.tr("Time machine"), "secondary", theme.BASE)
        row.addWidget(self._title)
        row.addWidget(self.play)
        row.addWidget(self.back)
        row.addWidget(self.line, 1)
        row.addWidget(self.on)
        row.addWidget(self.where)
        row.addWidget(self.export)
        row.addWidget(self.mark)
        row.addWidget(self.fork)
        row.addWidget(self.cancel)
        row.addWidget(self.now)
        self._film = QTimer(self, interval=FILM)
        self._film.timeout.connect(self._play_on)
        machine.changed.connect(self.refresh)
        machine.moved.connect(self.refresh)
        training.runs_changed.connect(self.refresh)
        filmer.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the moments that there are, and where one is; in front only."""
        view = self.parentWidget()
        if view is not None and not view.isVisible():
            return  # the frame asks again when it brings the workspace to the front
        machine = self._machine
        moments = machine.moments
        run = self._training.runs[0] if self._training.history is not None else None
        self.setVisible(len(moments) >= FEWEST and run is not None)
        if run is None or not moments:
            self._film.stop()
            return
        at = run.at_epochs(np.array([m.step for m in moments], np.float64)).tolist()
        marks = [Mark(x, m.stays, not m.exact, _words(m)) for x, m in zip(at, moments, strict=True)]
        steps = [m.step for m in moments]
        now = machine.at is None
        place = len(moments) - 1 if machine.at is None else steps.index(machine.at.step)
        self.line.show_marks(marks, place)
        self.where.setText(self._where())
        self._title.setToolTip(self._about_others())
        filming = self._filmer.is_busy
        for made in (self.mark, self.fork):
            made.setVisible(not now and not filming)
        self.line.setEnabled(not filming)
        for part in (self.play, self.export):
            part.setEnabled(not filming)
        self.cancel.setVisible(filming)
        self.now.setVisible(not filming)
        self.now.setEnabled(not now and not filming)
        self.mark.setChecked(machine.at is not None and machine.at.marked)
        exact = machine.at is not None and machine.at.exact
        self.fork.setEnabled(exact)
        self.fork.setToolTip(
            self.tr("Begin a new run that goes on from this moment, with other settings if wished")
            if exact
            else self.tr(
                "Only rounded weights are kept of this moment: a run cannot go on from it exactly. "
                "Mark moments to keep them whole."
            )
        )
        self.on.setEnabled(not now and not filming)
        self.back.setEnabled((place > 0 or now) and not filming)
        if self.property("away") != (not now):
            self.setProperty("away", not now)
            self.style().unpolish(self)
            self.style().polish(self)

    def _about_others(self) -> str:
        """Say where moments cannot be shown."""
        count = self._machine.others
        if not count:
            return ""
        words = self.tr(
            "{n} earlier moments are not shown: the network had other blocks then, and their "
            "weights do not fit the present ones."
        )
        return words.format(n=grouped(count))

    def _open_export(self) -> None:
        menu = self._filmer.menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.export.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _where(self) -> str:
        at = self._machine.at
        if at is not None:
            words = called(at)
            words = words[:1].upper() + words[1:]
            if self._filmer.is_busy:
                told = self.tr("{moment}, filming {n} of {all}")
                count = {"n": self._filmer.done + 1, "all": self._filmer.total}
                words = told.format(moment=words, **count)
            return words
        history = self._training.history
        done = len(history.epochs) if history is not None else 0
        return self.tr("Epoch {n}").format(n=grouped(done))

    def _on_picked(self, place: int) -> None:
        moments = self._machine.moments
        is_last = place == len(moments) - 1
        self._machine.go_to(None if is_last and not self._training.is_busy else moments[place])

    def _mark(self) -> None:
        if self._machine.at is not None:
            self._machine.mark(self._machine.at, on=self.mark.isChecked())

    def _fork(self) -> None:
        if self._machine.at is not None:
            self._training.fork(self._machine.at)

    # The film ------------------------------------------------------------------------------

    def _toggle(self) -> None:
        if self._film.isActive():
            self._stop()
            return
        self._machine.go_to(self._machine.moments[0])
        self._film.start()
        self.play.setIcon(icons.icon("pause-fill"))

    def _play_on(self) -> None:
        if self._machine.at is None or not self.isVisible():
            self._stop()
            return
        self._machine.step_by(1)

    def _stop(self) -> None:
        self._film.stop()
        self.play.setIcon(icons.icon("play-fill"))


def _words(moment: Moment) -> str:
    """Return what a moment is, for a tooltip and for those who cannot see the line."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("TimeBar", words)

    words = called(moment)
    words = words[:1].upper() + words[1:]
    if moment.best:
        words += tr(", the best")
    if moment.marked:
        words += tr(", marked")
    if not moment.exact:
        words += tr(", to look at only")
    return words
