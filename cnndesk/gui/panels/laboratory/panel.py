"""The laboratory panel: what varies, the table, and what it says, beside each other.

The race is its second view: the same columns about two plots. What is tried and carried out is
``gui/session/laboratory.py``'s.
"""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cnndesk.errors import ExportError
from cnndesk.gui.document.file_choice import choose_new_file
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.laboratory.race_page import RacePage
from cnndesk.gui.panels.laboratory.setup_side import SetupSide
from cnndesk.gui.panels.laboratory.table_view import LaboratoryTable
from cnndesk.gui.panels.laboratory.verdict_side import VerdictSide
from cnndesk.gui.session.laboratory import MORE_SEEDS, Laboratory, Phase
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import (
    EmptyState,
    MessageBar,
    button,
    scrolled,
    text,
)
from cnndesk.gui.widgets.formats import roughly
from cnndesk.laboratory.table import first_states, table_of

LEFT, RIGHT, NARROWEST = (248, 224), (320, 280), 196
"""Widths of the columns in a window of `WIDE` pixels or more, and in a narrower one."""

WIDE = 1400


class LaboratoryView(QWidget):
    """One of the two views.

    Parameters
    ----------
    workspace : Workspace
    races : bool
    """

    def __init__(self, workspace: Workspace, *, races: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.lab = Laboratory.of(workspace, races=races)
        self.side = SetupSide(workspace, self.lab)
        self.empty = EmptyState("", "")
        self.empty_button = self.empty.add_button("", self._act)
        self.message = MessageBar()
        self.verdict = VerdictSide(races=races)
        self.verdict.take.connect(self.take)
        self.verdict.export.connect(self._export)
        self.verdict.more_seeds.connect(self.lab.add_seeds)
        self.table: LaboratoryTable | None = None
        self.race: RacePage | None = None
        shown: QWidget
        if races:
            shown = self.race = RacePage()
        else:
            shown = self.table = LaboratoryTable()
            self.table.chosen.connect(self.verdict.choose)
        self.left_out = text("", "secondary", theme.SECONDARY, wrap=True)
        results = QWidget()
        column = QVBoxLayout(results)
        column.setContentsMargins(*((0, 0, 0, 0) if races else (16, 4, 0, 8)))
        column.setSpacing(4)
        column.addWidget(shown, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(results)
        middle = QWidget()
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.message)
        inside.addWidget(self.pages, 1)
        inside.addWidget(self.left_out)
        self.left_out.setContentsMargins(16, 0, 16, 10)
        self._right = scrolled(self.verdict)
        left = scrolled(self.side)
        splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for place, widget in enumerate((left, middle, self._right)):
            if widget is not middle:
                widget.setMinimumWidth(NARROWEST)
            splitter.addWidget(widget)
            splitter.setStretchFactor(place, int(widget is middle))
        self.splitter = splitter
        self._was_wide: bool | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        self.lab.changed.connect(self.refresh)
        workspace.theme_changed.connect(self.refresh)
        self.refresh()

    # Showing ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show how it stands, while it is seen."""
        if not self.isVisible():
            return
        lab = self.lab
        self.side.refresh()
        plan, snapshot = lab.plan, lab.snapshot
        table = snapshot.table if snapshot is not None else None
        if plan is not None and table is None and (lab.design.axes or lab.phase is Phase.CHOOSING):
            table = table_of(plan, first_states(plan, {}), lab.draft.folds)
        choosing = lab.phase is Phase.CHOOSING
        nothing = choosing and (lab.count < 2 or (not lab.draft.axes and lab.draft.folds == 1))
        shows = plan is not None and table is not None and not lab.lack and not nothing
        self.pages.setCurrentIndex(1 if shows else 0)
        begun = shows and lab.phase is not Phase.CHOOSING
        self._right.setVisible(begun)
        self._say_left_out()
        if not shows:
            self._say_empty()
            return
        assert plan is not None
        assert table is not None
        if self.table is not None:
            fresh = self.table.rows.plan is not plan
            self.table.rows.show_table(plan, table)
            if fresh:
                self.table.share_room()
                if len(plan.variants) <= 3:
                    self.table.expandAll()
            self.table.viewport().update()
            self.table.header().viewport().update()
        if self.race is not None:
            self.race.show_table(plan, table)
        if begun:
            self.verdict.show_table(plan, table)
            self._offer_more()

    def _offer_more(self) -> None:
        lab, plan = self.lab, self.lab.plan
        if lab.phase is not Phase.OVER or lab.races or plan is None:
            self.verdict.offer_more("", "")
            return
        seconds, count = lab.seconds_of_more_seeds, len(plan.variants) * MORE_SEEDS
        time_words = "" if math.isnan(seconds) else ", " + roughly(seconds)
        self.verdict.offer_more(
            self.tr("{n} more seeds of each").format(n=MORE_SEEDS),
            self.tr("{n} runs").format(n=count * lab.design.folds) + time_words,
        )

    def _say_left_out(self) -> None:
        plan = self.lab.plan
        words = ""
        if plan is not None and plan.left_out:
            first = plan.left_out[0]
            words = self.tr("Left out, because it does not fit: {label}. {reason}").format(
                label=first.label, reason=first.reason
            )
            if len(plan.left_out) > 1:
                words += self.tr(" And {n} more.").format(n=len(plan.left_out) - 1)
        if plan is not None and plan.notes:
            words = " ".join(filter(None, (words, *plan.notes)))
        if self.left_out.text() != words:
            self.left_out.setText(words)
            self.left_out.setToolTip(
                "\n".join(f"{o.label}: {o.reason}" for o in plan.left_out) if plan else ""
            )
        self.left_out.setVisible(bool(words))

    def _say_empty(self) -> None:
        lab = self.lab
        self.empty_button.hide()
        if lab.lack:
            self.empty.say(self.tr("Nothing to try yet"), lab.lack)
        elif lab.problem:
            self.empty.say(self.tr("This cannot be tried"), lab.problem)
        elif lab.races and not lab.draft.axes:
            self.empty.say(
                self.tr("Let two to four variants race"),
                self.tr(
                    "Vary one thing, such as the learning rate. All train at the same time, on the "
                    "same batches, and you watch their curves."
                ),
            )
            self._offer_rates()
        elif not lab.draft.axes:
            self.empty.say(
                self.tr("Compare with care"),
                self.tr(
                    "Say what varies, and how many seeds or folds each variant gets. A single run "
                    "says little: what differs may be chance, and the table says so."
                ),
            )
            self._offer_rates()
        else:
            self.empty.say(
                self.tr("Looking at what fits"),
                self.tr("Each variant is tried on paper before anything is trained."),
            )

    def _offer_rates(self) -> None:
        self.empty_button.setText(self.tr("Vary the learning rate…"))
        self.empty_button.show()

    def _act(self) -> None:
        self.side._open_popover()

    @property
    def title(self) -> str:
        """What is compared, for the header."""
        lab = self.lab
        if lab.phase is Phase.CHOOSING or lab.plan is None:
            return ""
        axes = ", ".join(lab.plan.axes.values()) or self.tr("the project")
        started = time.strftime("%H:%M", time.localtime(lab.started))
        many = self.tr("{axes}: {n} runs, started {at}")
        words = self.tr("{axes}: 1 run, started {at}") if len(lab.plan.runs) == 1 else many
        return words.format(axes=axes[:1].upper() + axes[1:], n=len(lab.plan.runs), at=started)

    # What follows ----------------------------------------------------------------------------

    def take(self, variant: str) -> None:
        """Put a variant into the project, and say so."""
        plan = self.lab.plan
        if plan is None or not self.lab.take(variant):
            return
        label = next(v.label for v in plan.variants if v.variant.id == variant)
        self.message.show_message(
            self.tr("The project is now that of {0}. Train it in Run.").format(label),
            "info",
            [(self.tr("Undo"), self._undo)],
        )

    def _undo(self) -> None:
        self._workspace.undo.undo()
        self.message.clear()

    def _export(self) -> None:
        path = choose_new_file(
            self,
            self._workspace.settings,
            "export",
            self.tr("Save the table"),
            "laboratory.csv",
            "*.csv *.json",
        )
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> bool:
        """Write the table to a file; False, and a message, where that fails."""
        path = path if path.suffix.casefold() in (".csv", ".json") else path.with_suffix(".csv")
        try:
            self.lab.export(path)
        except ExportError as error:
            self.message.show_message(str(error))
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns the widths that suit the window, until somebody drags them."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        if wide is not self._was_wide:
            self._was_wide = wide
            left, right = (theme.column(widths[0 if wide else 1]) for widths in (LEFT, RIGHT))
            self.splitter.setSizes([left, self.width() - left - right, right])

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came meanwhile, and predict."""
        super().showEvent(event)
        self.lab.watch()
        self.refresh()


class LaboratoryPanel(QWidget):
    """Lab and Race.

    Parameters
    ----------
    workspace : Workspace
    parent : QWidget, optional
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._workspace = workspace
        self.compares = LaboratoryView(workspace, races=False)
        self.races = LaboratoryView(workspace, races=True)
        self._stack = QStackedLayout(self)
        for view in (self.compares, self.races):
            self._stack.addWidget(view)
            view.lab.changed.connect(self._refresh_options)
        self._title = text("", "secondary", theme.BASE)
        self._anew = button(self.tr("New comparison…"), self._begin_anew)
        self._options = self._in_header()

    def _in_header(self) -> QWidget:
        """Return what waits, hidden, for the header that asks for it."""
        made = QWidget(self)
        made.hide()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._anew)
        return made

    def show_view(self, view: str) -> None:
        """Show ``"laboratory"`` or ``"race"``."""
        self._stack.setCurrentWidget(self.races if view == "race" else self.compares)
        self._refresh_options()

    def lesson_targets(self) -> Mapping[str, QWidget | None]:
        """Return what lessons point at."""
        return {"compare": self.compares.side.start}

    @property
    def current(self) -> LaboratoryView:
        """The view in front."""
        return self.races if self._stack.currentWidget() is self.races else self.compares

    def header_options(self, parent: QWidget) -> QWidget:
        """Return what stands at the right of the header."""
        self._options.setParent(parent)
        self._options.show()
        self._refresh_options()
        return self._options

    def _refresh_options(self) -> None:
        view = self.current
        if self._title.text() != view.title:
            self._title.setText(view.title)
        self._anew.setVisible(view.lab.phase in (Phase.STOPPED, Phase.OVER))
        self._anew.setText(self.tr("New race…") if view.lab.races else self.tr("New comparison…"))

    def _begin_anew(self) -> None:
        self.current.lab.begin_anew()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of a message that has been read."""
        self.current.message.clear()
        super().hideEvent(event)
