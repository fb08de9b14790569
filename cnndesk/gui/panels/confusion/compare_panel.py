"""The present run beside an earlier one, or that of a project file, on the same images.

Which answers became right and wrong, class by class and image by image; the judging and the views
are those of the confusion (``panel.py``), every number the change since.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.document.project import SUFFIX
from cnndesk.errors import CnndeskError
from cnndesk.gui.document.file_choice import choose_file
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.confusion.panel import ConfusionPanel
from cnndesk.gui.panels.confusion.selection import LOST, WON, comparison_words
from cnndesk.gui.session.runs import Run
from cnndesk.gui.widgets import icons
from cnndesk.gui.widgets.basic import EmptyState, MessageBar, button
from cnndesk.session.judging import Judged, judge_split
from cnndesk.session.run_comparison import Other, from_file

MOST_OFFERED = 8
"""Runs that have a button of their own; the menu has all."""


class RunChooser(QWidget):
    """Asks with which run the present one is compared."""

    def __init__(self, panel: ComparePanel) -> None:
        super().__init__()
        self._panel = panel
        self.words = EmptyState(
            self.tr("Compare with another run"),
            self.tr(
                "Every image is judged by both: which became right, which became wrong, and "
                "whether that may be chance."
            ),
        )
        self.runs = QVBoxLayout()
        self.runs.setSpacing(6)
        self.file = button(self.tr("A project file…"), panel.ask_file)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.words)
        self.runs.setContentsMargins(16, 0, 16, 0)
        column.addLayout(self.runs)
        column.addStretch(2)
        self._add(self.file)

    def _add(self, made: QPushButton) -> None:
        self.runs.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)

    def offer(self, runs: list[Run]) -> None:
        """Offer runs; a sentence says so where there is none."""
        while self.runs.count():
            item = self.runs.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self.file:
                widget.hide()
                widget.deleteLater()
        for run in runs[:MOST_OFFERED]:
            words = f"{run.name}: {run.summary}" if run.summary else run.name
            self._add(button(words, partial(self._panel.compare_with_run, run)))
        self._add(self.file)
        self.file.setText(
            self.tr("A project file…") if runs else self.tr("Compare with a project file…")
        )
        if not runs:
            self.words.sentence.setText(
                self.tr(
                    "There is no earlier run in this project: train once more with another "
                    "setting, or take the run of another project."
                )
            )


class ComparePanel(ConfusionPanel):
    """Two runs beside each other.

    Parameters
    ----------
    workspace : Workspace

    Attributes
    ----------
    before : Judged or None
        The same images by the other run.
    comparison : Comparison or None
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._other: Other | None = None
        super().__init__(workspace, parent)

    # Making --------------------------------------------------------------------------------

    def _make_bars(self) -> tuple[QWidget, ...]:
        self.compared = MessageBar()
        self.compared.closed.connect(self.stop_comparing)
        return (self.compared,)

    def assemble(self, head: QLayout, *bars: QWidget) -> None:
        """Put the panel together, with what is shown while nothing is compared."""
        super().assemble(head, *bars)
        self.chooser = RunChooser(self)
        self._no_classes = EmptyState(
            self.tr("Only networks that choose a class are compared"),
            self.tr("For labels and values, look at the Confusion of each run."),
        )
        for page in (self.chooser, self._no_classes):
            self._stack.addWidget(page)

    def _make_options(self) -> QWidget:
        """Return the choices of the confusion; what is compared stands in the panel itself."""
        self.compare = button(self.tr("Compare with…"), self._ask_compare)
        self.compare.setIcon(icons.icon("columns"))
        self.compare.setToolTip(self.tr("An earlier run, or another project file"))
        self.views.button("reliability").hide()
        self.views.button("confusion").setText(self.tr("Changes"))
        return super()._make_options()

    def _make_headline(self) -> QHBoxLayout:
        row = super()._make_headline()
        self._head.removeWidget(self.views)
        row.addWidget(self.views)
        row.addWidget(self.compare)
        return row

    def header_options(self, parent: QWidget) -> QWidget:
        """Return what belongs into the header; changes or classes are chosen in the panel."""
        options = super().header_options(parent)
        self.views.show()
        return options

    # What is compared ----------------------------------------------------------------------

    def _ask_compare(self) -> None:
        self.make_compare_menu().popup(self.compare.mapToGlobal(self.compare.rect().bottomLeft()))

    @property
    def earlier(self) -> list[Run]:
        """The runs that can be compared with."""
        return [run for run in self._training.runs if run.has_weights]

    def make_compare_menu(self) -> QMenu:
        """Return the menu of runs to compare with."""
        menu = QMenu(self)
        for run in self.earlier:
            words = f"{run.name}: {run.summary}" if run.summary else run.name
            menu.addAction(words, partial(self.compare_with_run, run))
        if not self.earlier:
            none = menu.addAction(self.tr("No earlier run in this window"))
            none.setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("A project file…"), self.ask_file)
        if self._other is not None:
            menu.addAction(self.tr("Do not compare"), self.stop_comparing)
        return menu

    def ask_file(self) -> None:
        """Ask for a project file to compare with."""
        settings, title = self._workspace.settings, self.tr("Compare with a project")
        kinds = self.tr("cnndesk projects (*{0})").format(SUFFIX)
        path = choose_file(self, settings, "project", title, kinds)
        if path is not None:
            self.compare_with_file(path)

    def compare_with_file(self, path: Path) -> None:
        """Compare with the run of a project file."""
        try:
            other = from_file(path)
        except (CnndeskError, OSError) as error:
            self._refuse(str(error))
            return
        self.compare_with(other)

    def compare_with_run(self, run: Run) -> None:
        """Compare with an earlier run of this window."""
        self.compare_with(run.to_compare())

    def compare_with(self, other: Other) -> None:
        """Show how the present run differs from another one, on the same images."""
        self._other = other
        self.before = self.comparison = None
        self.message.clear()
        if self.judged is not None and self.is_current and self._may_judge(other, self.judged):
            self._stack.setCurrentIndex(1)
            self._compute_other(self.judged, keep=True)
        else:
            self._key = ()
            self.refresh()

    def _may_judge(self, other: Other, judged: Judged) -> bool:
        """Whether another run was trained on none of the images judged, or they are for that."""
        dataset = self._workspace.dataset
        if dataset is None or judged.split == "train":
            return True
        return not other.trained.holds(dataset.identities(judged.split)[judged.rows]).any()

    def stop_comparing(self) -> None:
        """Ask again with which run to compare."""
        self.work.cancel()
        self._other = self.before = self.comparison = None
        self.compared.clear()
        self.refresh()

    # Computing -----------------------------------------------------------------------------

    def show_instead(self) -> bool:
        """Show the choice of a run where none was chosen."""
        if self._has_no_classes:
            self._stack.setCurrentWidget(self._no_classes)
        elif self._other is None:
            self.chooser.offer(self.earlier)
            self._stack.setCurrentWidget(self.chooser)
        else:
            return False
        return True

    def compute(self) -> None:
        """Judge both runs; nothing while none is chosen."""
        if self._other is not None:
            super().compute()

    def _others(self) -> ImageSet:
        return self._other.trained if self._other is not None else NO_IMAGES

    def _take(self, judged: Judged, *, keep: bool) -> None:
        self._compute_other(judged, keep=keep)

    def _compute_other(self, judged: Judged, *, keep: bool) -> None:
        """Judge the same images with the run that is compared with."""
        dataset, other = self._workspace.dataset, self._other
        threads = self._training.threads
        assert dataset is not None
        assert other is not None
        self._show(judged, keep=keep)

        def done(before: Judged) -> None:
            self._show(judged, before, keep=keep)
            self._say_comparison()
            if self.comparison is not None:
                self.select(LOST if len(self.comparison.only_first) else WON)

        split = dataset.whole[judged.split]
        self.work.on_engine(
            judge_split(lambda: other.make(dataset, threads), split, judged.rows), done
        )

    def on_failed(self, words: str) -> None:
        if self._other is not None and self.before is None:
            self.stop_comparing()
        self._refuse(words)

    def _refuse(self, words: str) -> None:
        """Say why it is not compared, also where no run was chosen yet."""
        self.message.show_message(words, "error")
        if self._other is None and not self._has_no_classes:
            self.chooser.words.sentence.setText(words)

    def _say_comparison(self) -> None:
        found, judged, before, other = self.comparison, self.judged, self.before, self._other
        if found is None or judged is None or before is None or other is None:
            self.compared.clear()
            return
        words = comparison_words(found, before.judgement, judged.judgement, other.name)
        self.compared.show_message(words, "info")
