"""The confusion panel: where the network is right and wrong on a part of the data, and how sure.

The judging is done on the engine thread; here it is asked for and shown: as a matrix, as a table of
the classes, as a reliability diagram. One click leads from a number to its images
(``image_side.py``), which can be corrected there. Beside another run: ``compare_panel.py``.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.errors import CnndeskError, ExplainError
from cnndesk.explain.judging import Comparison, EvaluationReport, compare
from cnndesk.gui.document.file_choice import choose_new_file
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.confusion import exporting
from cnndesk.gui.panels.confusion.answers_panel import AnswersPanel
from cnndesk.gui.panels.confusion.class_table import ClassTable
from cnndesk.gui.panels.confusion.image_side import ImageSide
from cnndesk.gui.panels.confusion.matrix import MatrixView
from cnndesk.gui.panels.confusion.reliability_view import ReliabilityView
from cnndesk.gui.panels.confusion.selection import (
    MOST_SHOWN,
    TOP,
    Selection,
    first_selection,
    images_of,
    in_order,
    offers,
    remark_on,
    threshold_words,
)
from cnndesk.gui.panels.judging.judging_panel import JudgingPanel, Key
from cnndesk.gui.panels.judging.parts import chip, part_name
from cnndesk.gui.panels.judging.sealing import is_sealed, rows_to_measure
from cnndesk.gui.session.background_task import (
    subject_of,
    weights_key,
    why_not,
)
from cnndesk.gui.session.time_machine import called
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import (
    ElidedLabel,
    IconLabel,
    Segmented,
    button,
    icon_button,
    text,
)
from cnndesk.session.checkpoint import standing_of
from cnndesk.session.judging import Judged, judge_split
from cnndesk.words import listed

VIEWS = ("confusion", "classes", "reliability")
SIDE_WIDTH = 376
HEADLINE_HEIGHT, MATRIX_HEAD, CHIPS_HEIGHT, NOTE_HEIGHT = 40, 38, 38, 50
LARGE_CELL = 124
"""Height of a cell that shows a row of images; below, the table of the classes gives way."""
LARGEST = (1 << 24) - 1
NUMBERS_FROM = 1040
"""Width from which on the header has room for the choice of numbers."""


class ConfusionPanel(JudgingPanel):
    """The confusion matrix, the scores of the classes, and the images behind every number.

    Parameters
    ----------
    workspace : Workspace

    Attributes
    ----------
    judged : Judged or None
    before : Judged or None
        The same images by a run that it is compared with, in `ComparePanel`.
    comparison : Comparison or None
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        purpose = self.tr("After that, this shows which classes it takes for which.")
        super().__init__(workspace, purpose, self.tr("Judge again"), parent)
        self.before: Judged | None = None
        self.comparison: Comparison | None = None
        self._selection: Selection | None = None
        """None while nobody has chosen: the mistakes, where there are any."""
        self.view = VIEWS[0]
        self.chips: dict[Selection, QWidget] = {}
        self.work.changed.connect(self._update_head)
        head = self._make_head()
        self._fill_middle()
        self.assemble(head, *self._make_bars())
        self.answers = AnswersPanel(workspace)
        self._stack.addWidget(self.answers)
        workspace.theme_changed.connect(self._on_theme)
        self.on_dataset()

    # Making --------------------------------------------------------------------------------

    def _make_head(self) -> QHBoxLayout:
        self.views = Segmented(
            [
                ("confusion", self.tr("Confusion")),
                ("classes", self.tr("Classes")),
                ("reliability", self.tr("Reliability")),
            ],
            self.tr("View"),
        )
        self.views.changed.connect(self.show_view)
        self._options = self._make_options()
        self._head = QHBoxLayout()
        self._head.setContentsMargins(16, 7, 16, 7)
        self._head.addWidget(self.views)
        self._head.addStretch(1)
        self._head.addWidget(self._options)
        return self._head

    def _make_options(self) -> QWidget:
        """Return what stands in the header: part of the data, counts or shares, export."""
        self.splits = Segmented(
            [
                ("train", self.tr("Training")),
                ("val", self.tr("Validation")),
                ("test", self.tr("Test")),
            ],
            self.tr("Part of the data"),
        )
        self.splits.set_value("val")
        self.splits.changed.connect(lambda _: self.refresh())
        test = self.splits.button("test")
        test.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        test.setIconSize(QSize(theme.ICON_SMALL, theme.ICON_SMALL))
        test.setMinimumWidth(test.minimumWidth() + 18)
        self.numbers = Segmented(
            [("counts", self.tr("Counts")), ("shares", self.tr("Row %"))], self.tr("Numbers")
        )
        self.numbers.changed.connect(lambda value: self.matrix.set_shares(value == "shares"))
        self.export = icon_button("export", self.tr("Export as CSV or PNG"), self._ask_export)
        options = QWidget()
        row = QHBoxLayout(options)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.follow)
        for widget in (self.splits, self.numbers, self.again, self.export):
            row.addWidget(widget)
        return options

    def header_options(self, parent: QWidget) -> QWidget:
        """Return what belongs into the header of the workspace, which names the views, too."""
        self._options.setParent(parent)
        self.views.hide()
        self._head.setContentsMargins(0, 0, 0, 0)
        return self._options

    def show_view(self, view: str) -> None:
        """Show one of the `VIEWS`."""
        self.view = view
        self.views.set_value(view)
        self._show_numbers()
        self._arrange()

    def _show_numbers(self) -> None:
        """Offer counts or shares for the matrix, where the header has room for them."""
        self.numbers.setVisible(self.view == "confusion" and self.width() >= NUMBERS_FROM)

    def _fill_middle(self) -> None:
        self.headline = text("", "", theme.HEADLINE, 600)
        self.summary = ElidedLabel("text2")
        self._hint = text(self.tr("Click a cell to see its images"), "tertiary", theme.SECONDARY)
        self.matrix = MatrixView(self._pictures)
        self.matrix.chosen.connect(lambda a, b: self.select(("cell", a, b)))
        self.table = ClassTable()
        self.table.chosen.connect(lambda label: self.select(("class", label, -1)))
        self.reliability = ReliabilityView()
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._chip_row = QWidget()
        row = QHBoxLayout(self._chip_row)
        row.setContentsMargins(16, 2, 16, 2)
        row.addLayout(self._chips)
        row.addStretch(1)
        left = QWidget()
        self._column = column = QVBoxLayout(left)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        column.addLayout(self._make_headline())
        column.addWidget(self.matrix, 1)
        table = QHBoxLayout()
        table.setContentsMargins(16, 0, 16, 0)
        table.addWidget(self.table)
        column.addLayout(table)
        column.addWidget(self.reliability, 1)
        column.addWidget(self._chip_row)
        column.addWidget(self._make_note())
        column.addWidget(self._changes_row)
        left.installEventFilter(self)
        self._left = left
        self.side = ImageSide(self._workspace, self.tr("Images of the chosen cell"))
        self.side.order_changed.connect(self._show_selection)
        self.gallery = self.side.gallery
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.side)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([1064, SIDE_WIDTH])

    def _make_headline(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self.headline)
        row.addWidget(self.summary, 1)
        row.addWidget(self._hint)
        return row

    def _make_note(self) -> QWidget:
        """Return the line that says what a threshold would do."""
        self.note = text("")
        rest = text(
            self.tr("Use can answer “not sure” below a threshold."), "secondary", theme.SECONDARY
        )
        frame = QFrame()
        frame.setProperty("role", "card")
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 5, 8, 5)
        row.setSpacing(8)
        row.addWidget(IconLabel("lightbulb", "accent"))
        row.addWidget(self.note)
        row.addWidget(rest)
        row.addStretch(1)
        row.addWidget(button(self.tr("Reliability"), self._go_to_reliability))
        self._note_row = QWidget()
        around = QHBoxLayout(self._note_row)
        around.setContentsMargins(16, 0, 16, 0)
        around.addWidget(frame)
        return self._note_row

    def _go_to_reliability(self) -> None:
        """Show the reliability diagram: by the header of the workspace, where there is one."""
        if self.views.isHidden():
            self._workspace.show_panel("reliability")
        else:
            self.show_view("reliability")

    def _pictures(self, true: int, predicted: int, most: int) -> list[NDArray[np.uint8]]:
        """Return images of a cell, highest loss first."""
        judged, dataset = self.judged, self._workspace.dataset
        if judged is None or dataset is None:
            return []
        rows = judged.rows[judged.judgement.cell(true, predicted)[:most]]
        images = dataset.whole[judged.split].images
        return [images[int(position)] for position in rows if position < len(images)]

    # What is judged ------------------------------------------------------------------------

    @property
    def part(self) -> str:
        """The chosen part of the data."""
        return self.splits.value

    def choose_part(self, name: str) -> None:
        """Choose a part of the data."""
        self.splits.set_value(name)

    def present_key(self) -> Key:
        """Return corrections, images, part, trainer and step."""
        dataset = self._workspace.dataset
        source = id(dataset.source) if dataset is not None else 0
        digest = dataset.corrections.digest if dataset is not None else ""
        return (digest, source, self.part, *weights_key(self._workspace))

    @property
    def _has_no_classes(self) -> bool:
        """Whether the network gives labels or values, which `answers` shows."""
        return self._training.spec.kind != "classes"

    def show_instead(self) -> bool:
        """Show answers in place of a confusion where the network gives labels or values."""
        if self._has_no_classes:
            self._stack.setCurrentWidget(self.answers)
            self.answers.refresh()
        return self._has_no_classes

    def refresh(self) -> None:
        """Show what there is; judge where that is out of date and nothing trains."""
        super().refresh()
        self._update_head()

    def compute(self) -> None:
        """Judge the chosen part with the present weights, on the engine thread."""
        workspace, dataset = self._workspace, self._workspace.dataset
        if why_not(workspace) or dataset is None or self._has_no_classes:
            self.refresh()
            return
        split = dataset.whole[self.splits.value]
        others = self._others()
        rows = rows_to_measure(workspace, split.name, self.message, self.compute, others=others)
        if rows is None:
            self.work.cancel()
            self._show(None)
            return
        key = self.present_key()

        def done(judged: Judged) -> None:
            if key[0] != self.present_key()[0]:  # corrected again, or taken back, meanwhile
                if not self.is_current:
                    self.compute()
                return
            only_corrected = self.judged is not None and key[1:] == self._key[1:]
            if only_corrected:
                self._say_effect(judged)
            self._key = key
            self._take(judged, keep=only_corrected)

        self.work.on_engine(judge_split(subject_of(workspace), split, rows), done)

    def _others(self) -> ImageSet:
        """Return the images that are left out besides those of this network."""
        return NO_IMAGES

    def _take(self, judged: Judged, *, keep: bool) -> None:
        """Show what was judged."""
        self._show(judged, keep=keep)

    def _make_bars(self) -> tuple[QWidget, ...]:
        """Return what stands below the message."""
        return ()

    def _say_effect(self, judged: Judged) -> None:
        """Say what corrections did to the result on images that the network is measured on."""
        before = self.judged
        if before is None or judged.split == "train":
            return
        self.message.show_message(
            self.tr(
                "With these changes {a:.2f} % of the {part} images are right instead of {b:.2f} %. "
                "Correct only what the source has wrong."
            ).format(
                a=100 * judged.judgement.accuracy,
                b=100 * before.judgement.accuracy,
                part=part_name(judged.split),
            ),
            "info",
        )

    def on_dataset(self) -> None:
        self.work.cancel()
        self.answers.take_dataset()
        dataset = self._workspace.dataset
        self._show(None)
        if dataset is not None:
            for name in ("test", "val", "train"):
                made, has = self.splits.button(name), len(dataset.splits[name]) > 0
                made.setToolTip(
                    ""
                    if has
                    else self.tr("The data has no {part} images.").format(part=part_name(name))
                )
            self.take_part_with_images(dataset)
        self.refresh()

    def on_corrections(self) -> None:
        if self._workspace.dataset is None or self.judged is None:
            return
        self.side.follow(self.judged)  # the marks at once, the numbers when they are there
        if self.isVisible() and not self.is_current:
            self.compute()

    # Showing -------------------------------------------------------------------------------

    def _show(
        self, judged: Judged | None, before: Judged | None = None, *, keep: bool = False
    ) -> None:
        """Show a judgement, beside another one where there is one.

        Parameters
        ----------
        judged, before : Judged or None
        keep : bool
            The weights are the same, so the list of images stays.
        """
        self.judged, self.before = judged, before
        judgement = judged.judgement if judged is not None else None
        earlier = before.judgement if before is not None else None
        self.comparison = None
        if judgement is not None and earlier is not None:
            try:
                self.comparison = compare(earlier, judgement)
            except ExplainError as error:
                self._say_error(str(error))
                self.before = earlier = None
        self.matrix.show_judgement(judgement, earlier)
        self.table.show_judgement(judgement, earlier)
        self.reliability.show_judgement(judgement)
        self._arrange()
        self._make_chips()
        if judgement is None or self._is_gone(judgement):
            self._selection, keep = None, False
        if keep and judged is not None and before is None and self.side.before is None:
            self._mark_selection()
            self.side.follow(judged)
        else:
            self._show_selection()
        self._update_head()

    def _is_gone(self, judgement: EvaluationReport) -> bool:
        """Whether what was chosen means nothing any more."""
        if self._selection is None:
            return False
        kind, a, b = self._selection
        unpaired = kind in ("lost", "won") and self.comparison is None
        return unpaired or max(a, b) >= len(judgement.classes)

    @property
    def _shown(self) -> Selection:
        if self._selection is not None or self.judged is None:
            return self._selection or TOP
        return first_selection(self.judged.judgement)

    def _update_head(self) -> None:
        judged = self.judged
        sealed = is_sealed(self._workspace, "test")
        self.splits.button("test").setIcon(icons.icon("lock-simple") if sealed else QIcon())
        self.export.setEnabled(judged is not None)
        if judged is None:
            self.headline.setText("")
            self.summary.set_words("")
            return
        judgement = judged.judgement
        right, count = int(np.trace(judgement.confusion)), len(judgement.labels)
        self.headline.setText(
            self.tr("{a} of {b} right").format(a=grouped(right), b=grouped(count))
        )
        words = self.tr("{p:.1f} % of the {part} images, loss {v:.3f}").format(
            p=100 * judgement.accuracy, part=part_name(judged.split), v=judgement.loss
        )
        if not self.is_current:
            words = listed((words, self.tr("of earlier weights")))
        elif (at := self._training.time_machine.at) is not None:
            words = listed((words, self.tr("at {moment}").format(moment=called(at))))
        elif self._epoch():
            words = listed((words, self.tr("after epoch {n}").format(n=self._epoch())))
        self.summary.set_words(words)
        self.note.setText(threshold_words(judgement))

    def _epoch(self) -> int:
        """Return the finished epochs of the present weights; 0 where they are not known."""
        trainer = self._training.trainer
        if trainer is not None:
            return trainer.standing.epoch
        try:
            return standing_of(self._workspace.project).epoch
        except CnndeskError:
            return 0

    def _make_chips(self) -> None:
        while self._chips.count():
            item = self._chips.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.chips = {}
        if self.judged is None:
            return
        for selection, words, tip in offers(self.judged.judgement, self.comparison):
            made = chip(words, partial(self.select, selection), tip)
            self.chips[selection] = made
            self._chips.addWidget(made)
        self._fit_chips()

    def _mark_selection(self) -> None:
        kind, a, b = shown = self._shown
        for key, made in self.chips.items():
            made.setChecked(key == shown)  # type: ignore[attr-defined]
        self.matrix.select((a, b) if kind == "cell" else None)
        self.table.select_class(a if kind == "class" else -1)

    def select(self, selection: Selection) -> None:
        """Show the images of a cell, a pair, a class, or those with the highest losses.

        Parameters
        ----------
        selection : (kind, int, int)
            ``("cell", true, predicted)``, ``("pair", first, second)``, ``("class", label, -1)``,
            `WRONG`, `TOP`, and, beside another run, `LOST` and `WON`.
        """
        self._selection = selection
        self._show_selection()

    def _show_selection(self) -> None:
        self._mark_selection()
        judged = self.judged
        if judged is None:
            self.side.clear()
            return
        rows, title = images_of(judged.judgement, self._shown, self.comparison)
        rows = in_order(judged.judgement, rows, self.side.order.currentData())
        self.side.show_images(judged, rows[:MOST_SHOWN], title, remark_on(len(rows)), self.before)

    def _on_theme(self) -> None:
        self.matrix.restyle()
        if self.judged is not None:
            before = self.before.judgement if self.before is not None else None
            self.table.show_judgement(self.judged.judgement, before)
        self.update()

    def _say_error(self, words: str) -> None:
        self.message.show_message(words, "error")

    # Saving --------------------------------------------------------------------------------

    def _ask_export(self) -> None:
        menu = QMenu(self)
        for what, words in exporting.choices(beside=self.comparison is not None):
            menu.addAction(words, partial(self._ask_name, what))
        menu.popup(self.export.mapToGlobal(self.export.rect().bottomLeft()))

    def _ask_name(self, what: str) -> None:
        settings, name = self._workspace.settings, exporting.file_name(what)
        path = choose_new_file(self, settings, "export", self.tr("Export"), name)
        if path is not None:
            wanted = Path(name).suffix
            self.save_to(path if path.suffix else path.with_suffix(wanted), what)

    def save_to(self, path: Path, what: str) -> bool:
        """Write one of `exporting.choices` to a file; says so where it fails."""
        try:
            exporting.write(self, what, path)
        except OSError as error:
            reason = error.strerror or str(error)
            self._say_error(
                self.tr("{name} was not written: {reason}. Choose another place.").format(
                    name=path.name, reason=reason
                )
            )
            return False
        return True

    # Events --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the room anew when the splitter has moved."""
        if watched is self._left and event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def _arrange(self) -> None:
        """Show what belongs to the view, and what has room; the matrix comes first."""
        height, n = self._left.height(), self.matrix.count
        is_matrix = self.view == "confusion"
        table = self.table.whole_height()
        rest = height - HEADLINE_HEIGHT - NOTE_HEIGHT - CHIPS_HEIGHT - table
        has_table = is_matrix and n > 0 and rest >= n * LARGE_CELL + MATRIX_HEAD
        self.matrix.setVisible(is_matrix)
        self._hint.setVisible(is_matrix and self._left.width() >= 860)
        self.table.setVisible(has_table or self.view == "classes")
        if has_table:
            self.table.setFixedHeight(table)
        else:
            self.table.setMinimumHeight(0)
            self.table.setMaximumHeight(LARGEST)
        self.reliability.setVisible(self.view == "reliability")
        self._note_row.setVisible(is_matrix and n > 0 and height >= 520)
        self._changes_row.setVisible(height >= 300)
        self._chip_row.setVisible(height >= 300 and self.view != "reliability")
        self._fit_chips()

    def _fit_chips(self) -> None:
        """Leave out the chips that have no room."""
        room = self._left.width() - 32
        for made in self.chips.values():
            room -= made.sizeHint().width() + 6
            made.setVisible(room >= 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.setVisible(self.width() >= 580)
        self.follow.setVisible(self.width() >= 1100)
        self._show_numbers()

    @property
    def cell(self) -> tuple[int, int] | None:
        """The cell of the matrix of which the images are shown, true and answered; or None."""
        kind, true, answered = self._shown
        return (true, answered) if kind == "cell" else None

    def lesson_targets(self) -> dict[str, QWidget | None]:
        """Return the widgets that lessons can point at, by their names in the vocabulary."""
        return {"matrix": self.matrix}
