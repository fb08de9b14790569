"""The left column of the laboratory: start and stop, how far it is, what varies, what stays."""

from __future__ import annotations

import dataclasses
import math
import time

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.laboratory.colours import colour_of
from cnndesk.gui.panels.laboratory.vary_popover import VaryPopover
from cnndesk.gui.session.laboratory import Draft, Laboratory, Phase
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import (
    Reading,
    SectionHead,
    Segmented,
    button,
    hairline,
    icon_button,
    text,
)
from cnndesk.gui.widgets.dot_label import DotLabel
from cnndesk.gui.widgets.fact_list import Fact, FactList
from cnndesk.gui.widgets.flow import FlowBox
from cnndesk.gui.widgets.formats import clock, roughly
from cnndesk.gui.widgets.number_fields import WholeBox
from cnndesk.gui.widgets.wrapped_check import WrappedCheck
from cnndesk.laboratory.choices import label_of, value_text
from cnndesk.laboratory.design import MOST_FOLDS, Axis

MARGIN = 16
_ICONS = {
    Phase.CHOOSING: ("play-fill", "on_accent"),
    Phase.RUNNING: ("pause-fill", "text"),
    Phase.STOPPED: ("play-fill", "on_accent"),
    Phase.OVER: ("check", "text"),
}
_USUAL_FOLDS = 5
_USUAL_DRAWS = 12
_MOST_CHIPS = 12


class AxisCard(QFrame):
    """One thing that varies, with its values."""

    removed = Signal(str)

    def __init__(self, axis: Axis, workspace: Workspace, *, coloured: bool, fixed: bool) -> None:
        super().__init__()
        self.setProperty("role", "box")
        network = workspace.network
        name = label_of(axis.name, network)
        title = text(name[:1].upper() + name[1:], "", theme.BASE, 500)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(title, 1)
        self.close_button: QToolButton | None = None
        if not fixed:
            self.close_button = icon_button(
                "x",
                self.tr("Vary {0} no longer").format(name),
                lambda: self.removed.emit(axis.name),
            )
            self.close_button.setProperty("kind", "")
            self.close_button.setFixedSize(22, 22)
            top.addWidget(self.close_button)
        chips = FlowBox(spacing=4)
        if axis.is_range:
            words = [self.tr("{low} to {high}").format(low=f"{axis.low:g}", high=f"{axis.high:g}")]
        else:
            words = [value_text(axis.name, v, network) for v in axis.values]
        for place, word in enumerate(words[:_MOST_CHIPS]):
            chips.rows.addWidget(DotLabel(word, colour_of(place) if coloured else ""))
        if len(words) > _MOST_CHIPS:
            chips.rows.addWidget(DotLabel(f"+{len(words) - _MOST_CHIPS}", ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 6, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(chips)


class SetupSide(QWidget):
    """The column.

    Parameters
    ----------
    workspace : Workspace
    laboratory : Laboratory
    """

    def __init__(
        self, workspace: Workspace, laboratory: Laboratory, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._lab = workspace, laboratory
        self._shown: tuple[object, ...] = ()
        self._make_head()
        self._make_choices()
        self._lay_out()
        self.refresh()

    # Made once -------------------------------------------------------------------------------

    def _make_head(self) -> None:
        self.start = button("", self._on_start, "primary")
        self.stop = icon_button("stop", self.tr("Stop, and keep what is done"), self._lab.stop)
        self.where = Reading("text", theme.BASE, 600)
        self.percent = Reading("text2", theme.BASE, align=Qt.AlignmentFlag.AlignRight)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress of the experiment"))
        self.said = text("", "secondary", theme.SECONDARY, wrap=True)
        self.problem = text("", "error", theme.SECONDARY, wrap=True)

    def _make_choices(self) -> None:
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.vary = button(self.tr("Vary something…"), self._open_popover)
        self.draws = self._box(self.tr("Combinations to draw"), 1, 1000)
        self.draws_label = text(self.tr("Draw at random"), "", theme.BASE)
        self.seeds = self._box(self.tr("Seeds"), 1, 100)
        self.folds_kind = Segmented(
            [("one", self.tr("One split")), ("folds", self.tr("Folds"))], self.tr("Images")
        )
        self.folds_kind.changed.connect(self._on_folds_kind)
        self.folds = self._box(self.tr("Folds"), 2, MOST_FOLDS)
        self.folds_words = text("", "tertiary", theme.SECONDARY, wrap=True)
        self.halving = WrappedCheck(self.tr("Give up the worse half early"))
        self.halving.setToolTip(
            self.tr(
                "All train a part of their epochs; the worse half is given up, again and again. A "
                "slow beginner may be given up wrongly."
            )
        )
        self.halving.clicked.connect(lambda on: self._change(halving=bool(on)))
        self.draws.valueChanged.connect(lambda n: self._change(random=n))
        self.seeds.valueChanged.connect(lambda n: self._change(seeds=n))
        self.folds.valueChanged.connect(lambda n: self._change(folds=n))
        self.facts = FactList(self.tr("Stays the same"))

    def _box(self, name: str, low: int, high: int) -> WholeBox:
        made = WholeBox()
        made.setRange(low, high)
        made.setAccessibleName(name)
        made.setFixedWidth(64)
        made.setKeyboardTracking(False)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 12)
        column.setSpacing(0)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.start, 1)
        buttons.addWidget(self.stop)
        column.addLayout(buttons)
        column.addSpacing(10)
        where = QHBoxLayout()
        where.addWidget(self.where, 3)
        where.addWidget(self.percent, 1)
        column.addLayout(where)
        column.addSpacing(4)
        column.addWidget(self.bar)
        column.addSpacing(6)
        column.addWidget(self.said)
        column.addWidget(self.problem)
        column.addSpacing(10)
        column.addWidget(hairline())
        column.addSpacing(10)
        column.addWidget(SectionHead(self.tr("What varies")))
        column.addSpacing(8)
        column.addLayout(self._cards)
        column.addSpacing(8)
        column.addWidget(self.vary)
        self._draw_row = _row(self.draws_label, self.draws)
        column.addWidget(self._draw_row)
        self._many = QWidget()
        many = QVBoxLayout(self._many)
        many.setContentsMargins(0, 0, 0, 0)
        many.setSpacing(8)
        many.addSpacing(4)
        many.addWidget(_row(text(self.tr("Seeds of each"), "", theme.BASE), self.seeds))
        many.addSpacing(4)
        many.addWidget(SectionHead(self.tr("Images")))
        many.addWidget(_row(self.folds_kind, self.folds))
        many.addWidget(self.folds_words)
        many.addWidget(self.halving)
        column.addWidget(self._many)
        column.addSpacing(14)
        column.addWidget(SectionHead(self.tr("Stays the same")))
        column.addSpacing(4)
        column.addWidget(self.facts)
        column.addStretch(1)

    # Changing --------------------------------------------------------------------------------

    def _change(self, **values: object) -> None:
        self._lab.set_draft(dataclasses.replace(self._lab.draft, **values))  # type: ignore[arg-type]

    def _on_folds_kind(self, kind: str) -> None:
        self._change(folds=_USUAL_FOLDS if kind == "folds" else 1)

    def add(self, axis: Axis) -> None:
        """Let one more thing vary."""
        draft = self._lab.draft
        random = draft.random or (_USUAL_DRAWS if axis.is_range else 0)
        self._change(axes=(*draft.axes, axis), random=random)

    def _remove(self, name: str) -> None:
        axes = tuple(axis for axis in self._lab.draft.axes if axis.name != name)
        ranges = any(axis.is_range for axis in axes)
        self._change(axes=axes, random=self._lab.draft.random if ranges else 0)

    def _open_popover(self) -> None:
        taken = tuple(axis.name for axis in self._lab.draft.axes)
        popover = VaryPopover(self._workspace, taken, self.add, self)
        popover.open_at(self.vary.mapToGlobal(QPoint(0, self.vary.height() + 4)))

    def _on_start(self) -> None:
        if self._lab.phase is Phase.RUNNING:
            self._lab.stop()
        else:
            self._lab.start()

    # Showing ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show how it stands."""
        lab, draft = self._lab, self._lab.draft
        choosing = lab.phase is Phase.CHOOSING
        shown = (draft, choosing, theme.is_dark(), id(self._workspace.network))
        if shown != self._shown:
            self._shown = shown
            self._show_draft(draft, choosing=choosing)
        self._show_facts()
        self._show_progress()

    def _show_draft(self, draft: Draft, *, choosing: bool) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for axis in draft.axes:
            alone = len(draft.axes) == 1 and not axis.is_range and not draft.random
            card = AxisCard(axis, self._workspace, coloured=alone, fixed=not choosing)
            card.removed.connect(self._remove)
            self._cards.addWidget(card)
        self.vary.setVisible(choosing)
        self.vary.setText(
            self.tr("Vary something else…") if draft.axes else self.tr("Vary something…")
        )
        for box, value in ((self.draws, draft.random), (self.seeds, draft.seeds)):
            _set(box, max(value, 1))
        self._draw_row.setVisible(bool(draft.random))
        _set(self.folds, draft.folds if draft.folds > 1 else _USUAL_FOLDS)
        self.folds.setVisible(draft.folds > 1)
        self.folds_kind.set_value("folds" if draft.folds > 1 else "one")
        self.folds_words.setText(
            self.tr("{n} folds train {n} times as long; every image is validated once.").format(
                n=draft.folds
            )
            if draft.folds > 1
            else self.tr("All are judged by the validation images of the project.")
        )
        self.halving.setChecked(draft.halving)
        for widget in (self.seeds, self.folds_kind, self.folds, self.draws, self.halving):
            widget.setEnabled(choosing)
        self._many.setVisible(not self._lab.races)

    def _show_facts(self) -> None:
        workspace, axes = self._workspace, {axis.name for axis in self._lab.draft.axes}
        settings, dataset = workspace.planned_settings, workspace.dataset
        rows = []
        if "template" not in axes:
            rows.append(Fact(self.tr("Network"), self.tr("as drawn")))
        if "learning_rate" not in axes:
            rows.append(Fact(self.tr("Rate"), f"{settings.learning_rate:g}"))
        if "epochs" not in axes:
            rows.append(Fact(self.tr("Epochs"), grouped(settings.epochs)))
        if "batch_size" not in axes:
            rows.append(Fact(self.tr("Batch"), grouped(settings.batch_size)))
        if dataset is not None:
            count = len(dataset.train) + len(dataset.val)
            rows.append(Fact(self.tr("Images"), grouped(count)))
            rows.append(Fact(self.tr("Test images"), self.tr("sealed")))
        self.facts.show_facts(rows)

    def _show_progress(self) -> None:
        lab = self._lab
        phase, snapshot = lab.phase, lab.snapshot
        running = phase is Phase.RUNNING
        words = {
            Phase.CHOOSING: self.tr("Start"),
            Phase.RUNNING: self.tr("Pause"),
            Phase.STOPPED: self.tr("Go on"),
            Phase.OVER: "",
        }[phase]
        if self.start.text() != words:
            self.start.setText(words)
            icon, colour = _ICONS[phase]
            self.start.setIcon(icons.icon(icon, colour))
            self.start.setIconSize(QSize(22, 14))  # with a gap between icon and word
            self.start.setProperty("kind", "" if running else "primary")
            self.start.style().unpolish(self.start)
            self.start.style().polish(self.start)
        why = lab.why_not if phase is Phase.CHOOSING else ""
        self.start.setEnabled(not why)
        self.start.setToolTip(why)
        self.start.setVisible(phase is not Phase.OVER)
        self.stop.setVisible(running)
        self.bar.setVisible(phase is not Phase.CHOOSING)
        self.percent.setVisible(phase is not Phase.CHOOSING)
        share = snapshot.share if snapshot is not None else 0.0
        self.bar.setValue(round(1000 * share))
        self.percent.setText(f"{100 * share:.0f} %")
        self.problem.setText(lab.problem)
        self.problem.setVisible(bool(lab.problem))
        if phase is Phase.CHOOSING:
            count = lab.count if lab.plan is None else len(lab.plan.runs)
            self.where.setText(
                self.tr("{n} runs").format(n=grouped(count)) if count != 1 else self.tr("1 run")
            )
            _say(self.said, self._planned_words(why))
            return
        assert snapshot is not None or running
        done, total = (snapshot.done, snapshot.total) if snapshot is not None else (0, lab.count)
        self.where.setText(self.tr("{done} of {total} runs").format(done=done, total=total))
        _say(self.said, self._running_words())

    def _planned_words(self, why: str) -> str:
        lab = self._lab
        if lab.problem:
            return ""
        if why:
            return why
        if math.isnan(lab.seconds):
            return self.tr("Measuring how long it takes…")
        at = time.strftime("%H:%M", time.localtime(time.time() + lab.seconds))
        mode = lab.mode.text if lab.mode is not None else ""
        words = self.tr("About {time}, done at {at}; {mode}.")
        return words.format(time=roughly(lab.seconds), at=at, mode=mode)

    def _running_words(self) -> str:
        snapshot, phase = self._lab.snapshot, self._lab.phase
        if phase is Phase.OVER:
            return self.tr("All runs are over.")
        if phase is Phase.STOPPED:
            return self.tr("Stopped. What is done is kept; it can go on where it was.")
        if snapshot is None or snapshot.phase == "measuring":
            return self.tr("Measuring how long it takes…")
        if snapshot.phase == "stopping":
            return self.tr("Stopping…")
        left = snapshot.seconds_left
        at = time.strftime("%H:%M", time.localtime(time.time() + left)) if left == left else "–"
        return self.tr("{left} left, done at {at}").format(left=clock(left), at=at)


def _row(left: QWidget, right: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(left)
    row.addStretch(1)
    row.addWidget(right)
    return made


def _set(box: WholeBox, value: int) -> None:
    box.blockSignals(True)
    box.setValue(value)
    box.blockSignals(False)


def _say(label: QLabel, words: str) -> None:
    if label.text() != words:
        label.setText(words)
    label.setVisible(bool(words))
