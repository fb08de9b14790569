"""The card of a run that is over: what came of it on each part of the images, and what to do next.

Facts come first, then at most two cures with buttons; the first cure of a problem is the one filled
button of the screen, else “Use it”. Which verdict it is, is ``session/verdict.py``'s.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cnndesk.blocks import grouped
from cnndesk.document.run_info import TestScore
from cnndesk.document.settings import MIXED
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.training.run_words import (
    back_tip,
    back_words,
    best_tip,
    best_words,
    while_learning,
    while_learning_tip,
)
from cnndesk.gui.panels.training.sealed_part import TestResult
from cnndesk.gui.session.runs import Run
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import IconLabel, Paragraph, button, text
from cnndesk.gui.widgets.flow import Beside
from cnndesk.gui.widgets.formats import counted
from cnndesk.scores import Metric
from cnndesk.session.cures import USE, Action
from cnndesk.session.verdict import Verdict
from cnndesk.words import say, together

BIG = 22
"""Type of the scores."""

MORE = 10
"""Epochs that “more epochs” adds."""

_WHY: dict[str, str] = {
    "more_decay": "smaller weights",
    "lower_rate": "a lower learning rate",
    "automatic": "settings chosen for these images",
    "balance": "every class equally often",
    "train_longer": "more time",
    "start_anew": "a fresh start",
    "show_confusion": "look at the mistakes",
    "show_mistakes": "look at the mistakes",
    "show_doubtful": "look at these labels",
    "show_health": "look at the dead units",
}
"""What a cure is, before its button."""


_CHANGES: dict[str, str] = {"shift": "shift", "zoom": "zoom", "rotate": "turn", "flip": "flip"}
"""What is done to the images, by the name of an augmentation."""


class Remark(Paragraph):
    """A few words below a number: one line where there is room, else as many as they need."""

    def __init__(self) -> None:
        super().__init__(theme.SECONDARY)
        self.setProperty("role", "secondary")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Ask for two lines' width."""
        longest = max(
            map(QFontMetrics(self.font()).horizontalAdvance, self.text().split()), default=0
        )
        two_lines = round(0.52 * self.sizeHint().width())
        return QSize(max(longest + 2, two_lines), super().minimumSizeHint().height())


class Score(QWidget):
    """One part of the images: its name, a big number, and a remark."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = text(name, "secondary", theme.SECONDARY)
        self.icon = IconLabel("lock-simple", "text2", 20)
        self.value = text("", "", BIG, 600)
        self.remark = Remark()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.icon)
        row.addWidget(self.value)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.name)
        column.addLayout(row)
        column.addWidget(self.remark)
        column.addStretch(1)
        self.icon.hide()

    def show_score(self, value: str, remark: str, *, sealed: bool = False) -> None:
        """Show a number, or that there is none to be known yet."""
        self.value.setText(value)
        self.remark.setText(remark)
        self.icon.setVisible(sealed)
        self.setAccessibleName(f"{self.name.text()}: {value}, {remark}")


@dataclass(frozen=True)
class Scores:
    """What came of the weights that were kept.

    Attributes
    ----------
    train, val : float
        In the metric of the run; NaN where it is not known.
    epoch : int
        Which they are the weights of.
    """

    train: float
    val: float
    epoch: int


def scores_of(run: Run, at_kept: bool, kept: int) -> Scores:
    """Return the scores of the weights that a run has now: of the kept epoch, or of the last."""
    metric, epochs = run.history.metric, run.history.epochs
    if not len(epochs):
        return Scores(math.nan, math.nan, 0)
    epoch = kept if at_kept and 0 < kept <= len(epochs) else len(epochs)
    row = epochs.row(epoch - 1)
    return Scores(row[metric.column("train")], row[metric.column("val")], epoch)


class ResultCard(QFrame):
    """What came of a run, and what to do next.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "result")
        self._workspace = workspace
        self._training = Training.of(workspace)
        self.test = TestResult(workspace, self)
        self._asking = False
        self._trouble = ""
        self._said: tuple[object, ...] = ()
        self.train_score = Score(self.tr("Training images"))
        self.val_score = Score(self.tr("Validation images"))
        self.test_score = Score(self.tr("Test"))
        self.open_button = button(self.tr("Open them…"), self._ask)
        self.open_button.setIconSize(QSize(22, 16))
        self.question = self._make_question()
        self.band = QFrame()
        self.band.setProperty("role", "band")
        self._band_icon = IconLabel("warning", "warning", 18)
        self.title = text("", "", theme.PANEL_TITLE, 600, wrap=True)
        self.facts = Paragraph()
        self._cures = QHBoxLayout()
        self.cures: list[QPushButton] = []
        self.more = button(self.tr("{n} more epochs").format(n=MORE), self._more)
        self.tune = button(self.tr("Fine-tune"), self._training.fine_tune)
        self.tune.setToolTip(
            self.tr(
                "Lets the last stage of the network that already sees learn too, slowly, from "
                "here. Of use from some 50 pictures a class on; fewer are soon learned by heart."
            )
        )
        self.back = button("", self._training.back_to_best)
        self.mistakes = button("", lambda: workspace.show_panel("confusion"))
        self.use = button(self.tr("Use it"), lambda: workspace.show_panel("use"))
        for made, icon in (
            (self.more, "fast-forward"),
            (self.tune, "sliders-horizontal"),
            (self.back, "clock-counter-clockwise"),
            (self.mistakes, "scales"),
            (self.use, "lightning"),
        ):
            made.setIcon(icons.icon(icon))
            made.setIconSize(QSize(22, 16))  # with a gap between icon and word
        self._lay_out()
        self.test.changed.connect(self.refresh)
        self.test.failed.connect(self._fail)
        self.hide()

    def _make_question(self) -> QWidget:
        asked = QFrame()
        asked.setProperty("role", "band")
        words = text(
            self.tr(
                "Test images tell how good the network is only as long as nothing is chosen by "
                "them. Open them at the end; the project notes the day and the epoch."
            ),
            "",
            wrap=True,
        )
        words.setMinimumWidth(theme.px(240))
        self.confirm = button("", self._open, "")
        self.keep = button(self.tr("Keep them sealed"), self._keep)
        said, row = QHBoxLayout(), QHBoxLayout()
        for made in (said, row):
            made.setSpacing(8)
        said.addWidget(IconLabel("lock-simple", "text2", 18), 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(words, 1)
        row.addStretch(1)
        row.addWidget(self.confirm)
        row.addWidget(self.keep)
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Beside(said, row, 8, (20, 10, 20, 10)))
        asked.hide()
        return asked

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(20)
        for place, score in enumerate((self.train_score, self.val_score, self.test_score)):
            if place:
                line = QFrame()
                line.setProperty("role", "vertical")
                line.setFixedWidth(1)
                top.addWidget(line)
            top.addWidget(score)
        top.addStretch(1)
        opening = QHBoxLayout()
        opening.addStretch(1)
        opening.addWidget(self.open_button)
        self._top = Beside(top, opening, 8, (20, 12, 20, 12))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        self._cures.setSpacing(8)
        self._cures.setContentsMargins(0, 6, 0, 0)
        words.addLayout(self._cures)
        band = QHBoxLayout(self.band)
        band.setContentsMargins(20, 10, 20, 10)
        band.setSpacing(12)
        band.addWidget(self._band_icon, 0, Qt.AlignmentFlag.AlignTop)
        band.addLayout(words, 1)
        further, returning, looking = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for made in (further, looking):
            made.setSpacing(8)
        further.addWidget(self.more)
        further.addWidget(self.tune)
        returning.addWidget(self.back)
        returning.addStretch(1)
        self._going_on = Beside(further, returning)
        going_on = QHBoxLayout()
        going_on.addWidget(self._going_on)
        going_on.addStretch(1)
        looking.addStretch(1)
        looking.addWidget(self.mistakes)
        looking.addWidget(self.use)
        self._below = Beside(going_on, looking, 8, (20, 10, 20, 10))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self.question)
        column.addWidget(self.band)
        column.addWidget(self._below)

    # What it says --------------------------------------------------------------------------

    @property
    def is_due(self) -> bool:
        """Whether there is a run that is over."""
        training = self._training
        over = training.state is State.FINISHED
        return over and training.history is not None and len(training.history.epochs) > 0

    def refresh(self) -> None:
        """Show what came of the run that is over; hidden while there is none."""
        training = self._training
        if not self.is_due:
            self._asking, self._trouble = False, ""
            self.hide()
            return
        run = training.runs[0]
        scores = scores_of(run, training.is_at_best, training.best_epoch)
        self._show_parts(run, scores)
        self._show_test(run.history.metric)
        self._show_verdict(self.test.verdict(scores.val) or training.verdict)
        self._show_next(run, scores)
        for row in (self._top, self._going_on, self._below):
            row.fit()
        self.show()

    def _show_parts(self, run: Run, scores: Scores) -> None:
        metric, images = run.history.metric, run.info.images
        self.train_score.name.setText(self._named(self.tr("Training images"), metric))
        self.val_score.name.setText(self._named(self.tr("Validation images"), metric))
        learning = while_learning(scores.epoch)
        if run.info.recipe is not None and run.info.recipe.settings.precision == MIXED:
            learning = self.tr("{learning}, mixed precision").format(learning=learning)
        self.train_score.show_score(metric.text(scores.train, 1), learning)
        self.train_score.setToolTip(while_learning_tip(scores.epoch))
        if math.isnan(scores.val):
            none = self.tr("no validation images")
            self.val_score.show_score("–", none)
            return
        remark = _right(metric, scores.val, images.get("val", 0))
        if not run.is_best(scores.epoch):
            remark = self.tr("best {p} at epoch {n}").format(
                p=best_words(run), n=run.best_validation_epoch
            )
        self.val_score.setToolTip(best_tip(run))
        self.val_score.show_score(metric.text(scores.val, 1), remark)

    def _named(self, part: str, metric: Metric) -> str:
        return part if metric.key == "accuracy" else f"{part}, {say(metric.title)}"

    def _show_test(self, metric: Metric) -> None:
        test, count = self.test, self.test.count
        score = test.score
        busy = test.is_busy
        self.open_button.setVisible(bool(count) and score is None and not self._asking)
        self.open_button.setEnabled(not busy)
        sealed = test.is_sealed
        self.open_button.setText(self.tr("Open them…") if sealed else self.tr("Measure"))
        self.open_button.setIcon(icons.icon("lock-simple") if sealed else icons.icon("target"))
        self.question.setVisible(self._asking and sealed)
        self.confirm.setText(self.tr("Open {count}").format(count=counted(count, "test image")))
        if busy:
            self.test_score.show_score(
                "…", self.tr("measuring {count}").format(count=counted(count, "image"))
            )
        elif score is not None:
            self.test_score.show_score(metric.text(score.value, 1), self._test_words(score))
        elif not count:
            self.test_score.show_score("–", self._trouble or self.tr("no test images"))
        elif sealed:
            words = self.tr("{count} nobody has looked at").format(count=counted(count, "image"))
            self.test_score.show_score(self.tr("Sealed"), self._trouble or words, sealed=True)
        else:
            words = self.tr("{count}, opened {date}").format(
                count=counted(count, "image"), date=test.opened_on
            )
            self.test_score.show_score(self.tr("Not measured"), self._trouble or words)

    def _test_words(self, score: TestScore) -> str:
        parts = [counted(score.images, "image")]
        done = len(self._training.runs[0].history.epochs)
        if score.epoch and score.epoch != done:
            parts.append(self.tr("epoch {n}").format(n=score.epoch))
        seen = self.test.seen_since
        parts.append(
            self.tr("test seen since {date}").format(date=seen)
            if seen
            else self.tr("opened {date}").format(date=self.test.opened_on or score.date)
        )
        return ", ".join(parts)

    def _show_verdict(self, verdict: Verdict | None) -> None:
        self.band.setVisible(verdict is not None)
        key = (verdict, self.width() // 20, self._is_asked)
        if key == self._said:
            return
        self._said = key
        if verdict is None:
            self._set_cures(())
            return
        good = verdict.is_good
        level = "good" if good else "warning"
        if self.band.property("level") != level:
            self.band.setProperty("level", level)
            self.band.style().unpolish(self.band)
            self.band.style().polish(self.band)
        self._band_icon.set_icon(*(("check-circle", "good") if good else ("warning", "warning")))
        self.title.setText(say(verdict.title))
        # What the cures say in their buttons is not said once more.
        cures = [action for action in verdict.actions if action.id != USE.id][:2]
        words = verdict.facts if cures else together(verdict.facts, verdict.advice)
        self.facts.setText(words)
        self.facts.setToolTip(verdict.advice)
        self._set_cures(cures)

    def _set_cures(self, actions: Sequence[Action]) -> None:
        while (item := self._cures.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.cures = []
        if actions:
            self._cures.addWidget(text(self.tr("Try"), "tertiary"))
        good = self.band.property("level") == "good"
        explained = self._has_room(actions, explained=True)
        if not explained and not self._has_room(actions, explained=False):
            actions = actions[:1]
        for place, action in enumerate(actions):
            words = self._why(action)
            if words and explained:
                self._cures.addWidget(text(words))
            kind = "primary" if place == 0 and not good and not self._is_asked else ""
            label = self._cure_label(action, explained=explained)
            made = button(label, partial(self._training.carry_out, action), kind)
            made.setProperty("small", True)
            self._cures.addWidget(made)
            self._cures.addSpacing(12)
            self.cures.append(made)
        self._cures.addStretch(1)

    @property
    def _is_asked(self) -> bool:
        """Whether something else is to be decided first, and has the filled button."""
        issue = self._training.issue
        return self._training.pending or (issue is not None and issue.act is not None)

    def _why(self, action: Action) -> str:
        """Return what a cure is, in words before its button."""
        if action.id != "augment":
            return self.tr(_WHY.get(action.id, ""))
        names = [self.tr(_CHANGES.get(name, name)) for name in action.augment]
        *first, last = names
        listed = self.tr("{some} and {last}").format(some=", ".join(first), last=last)
        return self.tr("{changes} the images").format(changes=listed if first else last)

    def _cure_label(self, action: Action, *, explained: bool) -> str:
        """Return what a cure's button says: the result of the click."""
        label = say(action.label)
        if action.id == "augment" and explained:
            return self.tr("Do that and train again")
        if not action.trains or action.id in ("train_longer", "start_anew"):
            return label
        return self.tr("{cure} and train again").format(cure=label)

    def _has_room(self, actions: Sequence[Action], *, explained: bool) -> bool:
        metrics = QFontMetrics(theme.font(theme.BASE, 600))
        needed = 130  # margins, icon and “Try”
        for action in actions:
            label = self._cure_label(action, explained=explained)
            needed += metrics.horizontalAdvance(label) + 18 + 20
            if explained:
                needed += metrics.horizontalAdvance(self._why(action)) + 8
        return needed <= self.width()

    def _show_next(self, run: Run, scores: Scores) -> None:
        kept = self._training.best_epoch
        self.tune.setVisible(self._training.can_fine_tune())
        self.back.setVisible(kept > 0 and not self._training.is_at_best)
        if kept:
            self.back.setText(back_words(run, kept))
            self.back.setToolTip(back_tip(run, kept))
        metric, images = run.history.metric, run.info.images.get("val", 0)
        wrong = round((1 - scores.val) * images) if metric.key == "accuracy" and images else -1
        self.mistakes.setText(
            self.tr("See the answers")
            if wrong < 0
            else self.tr("See the 1 mistake")
            if wrong == 1
            else self.tr("See the {n} mistakes").format(n=grouped(wrong))
            if wrong
            else self.tr("See the matrix")
        )
        cured = any(made.property("kind") == "primary" for made in self.cures)
        filled = not cured and not self._is_asked
        if (self.use.property("kind") == "primary") != filled:
            self.use.setProperty("kind", "primary" if filled else "")
            self.use.style().unpolish(self.use)
            self.use.style().polish(self.use)
        tint = "on_accent" if filled else "text2"
        self.use.setIcon(icons.icon("lightning", tint, tint))

    # What its buttons do -------------------------------------------------------------------

    def _more(self) -> None:
        self._training.go_on(MORE)

    def _ask(self) -> None:
        self._trouble = ""
        if not self.test.is_sealed:
            self._open()
            return
        self._asking = True
        self.refresh()
        self.keep.setFocus()

    def _keep(self) -> None:
        self._asking = False
        self.refresh()

    def _open(self) -> None:
        self._asking = False
        self.test.open()
        self.refresh()

    def _fail(self, sentence: str) -> None:
        self._trouble = sentence
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say more or less with the cures."""
        super().resizeEvent(event)
        if self.isVisible() and event.oldSize().width() != event.size().width():
            self.refresh()


def _right(metric: Metric, share: float, images: int) -> str:
    """Say how many images that is: ``"1 070 of 1 070"``."""
    if not images:
        return ""
    if metric.key != "accuracy" or math.isnan(share):
        return counted(images, "image")
    right = round(share * images)
    words = QCoreApplication.translate("ResultCard", "{n} of {of}")
    return words.format(n=grouped(right), of=grouped(images))
