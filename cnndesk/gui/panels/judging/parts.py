"""Widgets that the judging screens share: the bar of long work, chips, the choice of a part."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.background_task import BackgroundTask
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import EmptyState, button, text
from cnndesk.gui.widgets.veil import Veil
from cnndesk.words import listed, say

BUSY_AFTER = 0.3
"""Seconds of work before it is spoken of."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Judge", words)


def part_name(split: str) -> str:
    """Return what a part of the data is called within a sentence."""
    return {"train": _tr("training"), "val": _tr("validation"), "test": _tr("test")}[split]


class WorkBar(QWidget):
    """What is being done, how far it is, and a button to cancel; hidden while nothing is.

    Parameters
    ----------
    work : BackgroundTask
    over : QWidget, optional
        What the work replaces: paler while it is under way.
    """

    def __init__(self, work: BackgroundTask, over: QWidget | None = None) -> None:
        super().__init__()
        self._work = work
        self.veil = Veil(over) if over is not None else None
        self._since = 0.0
        self.words = text("", "secondary", theme.SECONDARY)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = button(self.tr("Cancel"), work.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        work.changed.connect(self._follow)
        self.hide()

    def _follow(self) -> None:
        progress, now = self._work.progress, time.perf_counter()
        if self.veil is not None:
            self.veil.set_busy(progress is not None)
            if progress is not None:
                self.veil.show_part(progress.done, progress.total)
        if progress is None:
            self._since = 0.0
            self.hide()
            return
        if not self._since:
            self._since = now
        self.bar.setRange(0, progress.total)
        self.bar.setValue(min(progress.done, progress.total))
        stage = say(progress.stage)
        if not any(sign.isdigit() for sign in stage):  # no block, whose name stays as it is
            stage = stage[:1].upper() + stage[1:]
        counts = [f"{n} / {progress.total}" for n in (progress.done, progress.total)]
        known, last = (listed((stage, count)) if progress.total else stage for count in counts)
        # Room for the last count: each would be cut off until it is laid out.
        self.words.setMinimumWidth(self.words.fontMetrics().horizontalAdvance(last) + 2)
        self.words.setText(known)
        if now - self._since >= BUSY_AFTER:
            self.show()


def chip(words: str, act: Callable[[], object], tip: str = "") -> QPushButton:
    """Return a small button that can stay on."""
    made = button(words, act)
    made.setCheckable(True)
    made.setFont(theme.font(theme.SECONDARY))
    made.setToolTip(tip)
    return made


class Missing(EmptyState):
    """Says what is missing to judge a network, and offers it."""

    def __init__(self, workspace: Workspace, purpose: str) -> None:
        super().__init__("", "")
        self._workspace, self._purpose = workspace, purpose
        self._what = ""
        self.act = self.add_button("", self._do, "primary")

    def show_missing(self, what: str) -> None:
        """Show what `work.why_not` told."""
        self._what = what
        line, sentence, act = {
            "data": (
                self.tr("No images yet"),
                self.tr("Choose images with their classes; then train on them."),
                self.tr("Choose images"),
            ),
            "network": (
                self.tr("No network yet"),
                self.tr("Draw a network, or choose a template, and train it."),
                self.tr("Show the palette"),
            ),
            "training": (
                self.tr("The network is not trained yet"),
                self._purpose,
                self.tr("Train"),
            ),
        }[what]
        self.say(line, sentence)
        self.act.show()
        self.act.setText(act)
        problem = Training.of(self._workspace).why_not() if what == "training" else None
        self.act.setEnabled(problem is None)
        self.act.setToolTip(problem.text if problem is not None else "")

    def show_busy(self, line: str) -> None:
        """Say that it comes by itself."""
        self.say(line, "")
        self.act.hide()

    def _do(self) -> None:
        if self._what == "training":
            Training.of(self._workspace).run()
        else:
            self._workspace.show_panel("data" if self._what == "data" else "palette")
