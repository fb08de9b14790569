"""In place of the confusion matrix where images have labels or values instead of classes.

Values: predicted against true, with MAE, RMSE and R², and the images that are off most. Labels: a
table of their scores, and the images on which the chosen one is wrong or missed. Judging runs on
the engine thread (``cnndesk.session.judging``); here it is asked for and shown.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.data.description import values_text
from cnndesk.gui.document.file_choice import choose_new_file
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.confusion.label_table import LabelTable
from cnndesk.gui.panels.judging.correcting import CorrectionBar, Corrector
from cnndesk.gui.panels.judging.gallery import Entry, Gallery
from cnndesk.gui.panels.judging.parts import WorkBar
from cnndesk.gui.panels.judging.sealing import rows_to_measure
from cnndesk.gui.session.background_task import BackgroundTask, subject_of
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import (
    ElidedLabel,
    MessageBar,
    Segmented,
    hairline,
    icon_button,
    text,
)
from cnndesk.gui.widgets.formats import counted
from cnndesk.scores import THRESHOLD
from cnndesk.session.answer_tables import answer_scores_csv, answers_csv
from cnndesk.session.judging import Answers, answer_split

if TYPE_CHECKING:
    from cnndesk.gui.panels.confusion.predicted_view import PredictedView

MOST_SHOWN = 500
"""Images of the gallery."""


class AnswersPanel(QWidget):
    """How a network does on labels or values, and the images behind the numbers.

    Parameters
    ----------
    workspace : Workspace

    Attributes
    ----------
    answers : Answers or None
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._training = Training.of(workspace)
        self.answers: Answers | None = None
        self._key: tuple[object, ...] = ()
        self._rows: NDArray[np.int64] = np.empty(0, np.int64)  # of the gallery
        self.work = BackgroundTask(self._training.engine, self)
        self.message = MessageBar()
        self.work.failed.connect(lambda words: self.message.show_message(words, "error"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addWidget(hairline())
        middle = self._make_middle()
        column.addWidget(WorkBar(self.work, middle))
        column.addWidget(self.message)
        column.addWidget(middle, 1)
        workspace.watched_changed.connect(self._mark_watched)
        workspace.theme_changed.connect(self._on_theme)

    # Making --------------------------------------------------------------------------------

    def _make_head(self) -> QHBoxLayout:
        self.splits = Segmented(
            [
                ("test", self.tr("Test")),
                ("val", self.tr("Validation")),
                ("train", self.tr("Training")),
            ],
            self.tr("Part of the data"),
        )
        self.splits.set_value("val")
        self.splits.changed.connect(lambda _: self.compute())
        self.values = QComboBox()
        self.values.setAccessibleName(self.tr("Value"))
        self.values.activated.connect(lambda _: self._show())
        self.summary = ElidedLabel("text")
        self.again = icon_button(
            "arrows-clockwise", self.tr("Judge again with the present weights"), self.compute
        )
        self.export = icon_button("export", self.tr("Export as CSV"), self._ask_export)
        self.export.setEnabled(False)
        head = QHBoxLayout()
        head.setContentsMargins(16, 7, 16, 7)
        head.setSpacing(6)
        head.addWidget(self.splits)
        head.addWidget(self.values)
        head.addWidget(self.summary, 1)
        head.addWidget(self.again)
        head.addWidget(self.export)
        return head

    def _make_middle(self) -> QWidget:
        self.table = LabelTable()
        self.table.chosen.connect(lambda _: self._show_images())
        self._plot: PredictedView | None = None
        self._plot_place = QVBoxLayout()
        self._plot_place.setContentsMargins(0, 0, 0, 0)
        place = QWidget()
        place.setLayout(self._plot_place)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(place)
        self.title = text("", "", theme.PANEL_TITLE, 600)
        self.remark = ElidedLabel("text2", theme.SECONDARY)
        self.gallery = Gallery(self._workspace, self.tr("Images behind the numbers"))
        self.corrector = Corrector(
            self._workspace, lambda: self.gallery.chosen_places, self.gallery
        )
        self.bar = CorrectionBar(self.corrector, self._workspace)
        self.gallery.selection_changed.connect(self.bar.refresh)
        self.side = QWidget()
        side = QVBoxLayout(self.side)
        side.setContentsMargins(12, 6, 4, 6)
        side.setSpacing(2)
        side.addWidget(self.title)
        side.addWidget(self.remark)
        side.addWidget(self.gallery, 1)
        side.addWidget(self.bar)
        self.side.setMinimumWidth(200)
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self._pages)
        self._splitter.addWidget(self.side)
        self._splitter.setStretchFactor(0, 1)
        return self._splitter

    @property
    def plot(self) -> PredictedView:
        """The points; made when first asked for."""
        if self._plot is None:
            from cnndesk.gui.panels.confusion.predicted_view import PredictedView

            self._plot = PredictedView()
            self._plot.clicked.connect(self._watch)
            self._plot_place.addWidget(self._plot)
        return self._plot

    # What is judged ------------------------------------------------------------------------

    def _present_key(self) -> tuple[object, ...]:
        trainer, dataset = self._training.trainer, self._workspace.dataset
        step = trainer.standing.step if trainer is not None else -1
        return (id(dataset), self.splits.value, id(trainer), step)

    @property
    def is_current(self) -> bool:
        """Whether what is shown belongs to the present weights, images and part."""
        return self.answers is not None and self._key == self._present_key()

    def take_dataset(self) -> None:
        """Forget the answers: there are other images; choose a part that has some."""
        self.work.cancel()
        self.answers = None
        dataset = self._workspace.dataset
        if dataset is not None and not len(dataset.splits[self.splits.value]):
            full = (n for n in ("val", "test", "train") if len(dataset.splits[n]))
            self.splits.set_value(next(full, "train"))

    def refresh(self) -> None:
        """Judge where that is out of date and nothing trains."""
        wanted = not self._training.is_busy or self.answers is None
        if self.isVisible() and wanted and not self.is_current and not self.work.is_busy:
            self.compute()

    def compute(self) -> None:
        """Judge the chosen part with the present weights, on the engine thread."""
        dataset = self._workspace.dataset
        if dataset is None:
            return
        split = dataset.whole[self.splits.value]
        rows = rows_to_measure(self._workspace, split.name, self.message, self.compute)
        if rows is None:
            self.answers = None
            self._show()
            return
        key = self._present_key()

        def done(answers: Answers) -> None:
            self._key, self.answers = key, answers
            self._show()

        self.work.on_engine(answer_split(subject_of(self._workspace), split, rows), done)

    # Showing -------------------------------------------------------------------------------

    def _show(self) -> None:
        answers = self.answers
        self.export.setEnabled(answers is not None)
        if answers is None:
            self.summary.set_words("")
            self.table.show_scores(None)
            self.gallery.show_entries(None, "train", ())
            return
        names = list(answers.coder.names)
        if [self.values.itemText(i) for i in range(self.values.count())] != names:
            self.values.clear()
            self.values.addItems(names)
        measured = answers.coder.kind == "values"
        self.values.setVisible(measured and len(names) > 1)
        self._pages.setCurrentIndex(1 if measured else 0)
        if measured:
            self._show_plot(answers)
        else:
            self._show_table(answers)
        self._show_images()
        self._mark_watched()

    def _column(self) -> int:
        return max(self.values.currentIndex(), 0)

    def _show_plot(self, answers: Answers) -> None:
        column = self._column()
        score = answers.value_scores()[column]
        unit = f" {score.unit}" if score.unit else ""
        r2 = f"{score.r2:.4f}" if score.r2 == score.r2 else "–"
        self.plot.show_values(
            answers.truth[:, column], answers.outputs[:, column], score.name, score.unit
        )
        self.summary.set_words(
            self.tr("MAE {mae}, RMSE {rmse}, R² {r2}, {count}").format(
                mae=f"{score.mae:.4g}{unit}",
                rmse=f"{score.rmse:.4g}{unit}",
                r2=r2.replace("-", "−"),
                count=counted(score.images, "image"),
            )
        )
        self.summary.setToolTip(
            self.tr(
                "Mean absolute error, root of the mean squared error, and the share of the "
                "variance that the network explains"
            )
        )

    def _show_table(self, answers: Answers) -> None:
        scores = answers.label_scores()
        self.table.show_scores(scores)
        self.summary.set_words(
            self.tr("mAP {map:.3f}, F1 {f1:.3f}, {p:.1f} % of {n} with all labels right").format(
                map=scores.mean_average_precision,
                f1=scores.f1,
                p=100 * scores.exact_match,
                n=grouped(len(answers.rows)),
            )
        )
        self.summary.setToolTip(
            self.tr(
                "Mean of the labels' average precisions; F1 over all labels at 50 %; images "
                "without a mistake"
            )
        )

    def _show_images(self) -> None:
        answers = self.answers
        if answers is None:
            return
        order, title = self._chosen(answers)
        self._rows = order[:MOST_SHOWN]
        self.title.setText(title)
        count = self.tr("1 image") if len(order) == 1 else self.tr("{n} images")
        self.remark.set_words(count.format(n=grouped(len(order))))
        entries = [self._entry(answers, int(row)) for row in self._rows]
        self.gallery.show_entries(self._workspace.dataset, answers.split, entries)
        self.bar.refresh()

    def _chosen(self, answers: Answers) -> tuple[NDArray[np.int64], str]:
        """Return the images to list, the worst first, and what to call them."""
        if answers.coder.kind == "values":
            column = self._column()
            errors = np.abs(answers.outputs[:, column] - answers.truth[:, column])
            return np.argsort(-errors, kind="stable").astype(np.int64), self.tr("Largest errors")
        label = self.table.current_class
        has, taken = answers.truth > 0, answers.outputs >= THRESHOLD
        wrong = (has != taken).any(axis=1) if label < 0 else has[:, label] != taken[:, label]
        losses = answers.evaluation.losses
        rows = np.flatnonzero(wrong).astype(np.int64)
        title = self.tr("Images with mistakes")
        if label >= 0:
            title = self.tr("Mistakes with {name}").format(name=answers.coder.names[label])
        return rows[np.argsort(-losses[rows], kind="stable")], title

    def _entry(self, answers: Answers, row: int) -> Entry:
        position, coder = int(answers.rows[row]), answers.coder
        if coder.kind == "values":
            column, unit = self._column(), coder.spec.units[self._column()]
            predicted, true = answers.outputs[row, column], answers.truth[row, column]
            tip = self.tr("true {t}, predicted {p}").format(
                t=values_text(coder.names, coder.spec.texts(answers.truth[row])),
                p=values_text(coder.names, coder.spec.texts(answers.outputs[row])),
            )
            off = f"{predicted - true:+.3g} {unit}".rstrip().replace("-", "−")
            return Entry(position, off, "", tip)
        has, taken = answers.truth[row] > 0, answers.outputs[row] >= THRESHOLD
        wrong, missed = self._names(answers, taken & ~has), self._names(answers, has & ~taken)
        words = [self.tr("wrong: {names}").format(names=wrong)] if wrong else []
        words += [self.tr("missed: {names}").format(names=missed)] if missed else []
        caption = "  ".join([f"+{wrong}"] * bool(wrong) + [f"−{missed}"] * bool(missed))
        return Entry(position, caption, "", "; ".join(words) or self.tr("All labels are right."))

    def _names(self, answers: Answers, chosen: NDArray[np.bool_]) -> str:
        return ", ".join(answers.coder.names[int(i)] for i in np.flatnonzero(chosen))

    # Saving --------------------------------------------------------------------------------

    def _ask_export(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Every image as CSV…"), lambda: self._ask_name("images.csv"))
        menu.addAction(self.tr("Scores as CSV…"), lambda: self._ask_name("scores.csv"))
        menu.popup(self.export.mapToGlobal(self.export.rect().bottomLeft()))

    def _ask_name(self, what: str) -> None:
        settings, title = self._workspace.settings, self.tr("Export")
        path = choose_new_file(self, settings, "export", title, what)
        if path is not None:
            self.save_to(path if path.suffix else path.with_suffix(".csv"), what)

    def save_to(self, path: Path, what: str) -> bool:
        """Write ``"images.csv"`` or ``"scores.csv"`` to a file; says so where it fails."""
        answers, dataset = self.answers, self._workspace.dataset
        if answers is None or dataset is None:
            return False
        names = dataset.whole[answers.split].names
        made = (
            answers_csv(answers, [names[int(row)] for row in answers.rows])
            if what == "images.csv"
            else answer_scores_csv(answers)
        )
        try:
            path.write_text(made, encoding="utf-8", newline="", errors="backslashreplace")
        except OSError as error:
            self.message.show_message(
                self.tr("{name} was not written: {reason}. Choose another place.").format(
                    name=path.name, reason=error.strerror or str(error)
                ),
                "error",
            )
            return False
        return True

    # Watching ------------------------------------------------------------------------------

    def _watch(self, row: int) -> None:
        """Watch the image of a point."""
        if self.answers is not None:
            self._workspace.watch(self.answers.split, int(self.answers.rows[row]))

    def _watched_position(self, answers: Answers) -> int:
        watched = self._workspace.watched
        if watched is None or watched.split != answers.split:
            return -1
        return watched.index

    def _mark_watched(self) -> None:
        answers = self.answers
        if answers is None or answers.coder.kind != "values":
            return
        found = np.flatnonzero(answers.rows == self._watched_position(answers))
        self.plot.mark(int(found[0]) if len(found) else -1)

    # Events --------------------------------------------------------------------------------

    def _on_theme(self) -> None:
        if self._plot is not None:
            self._plot.restyle()
        if self.answers is not None:
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = min(max(self.width() // 4, 250), 440)
        self.side.setVisible(self.width() >= 580)
        self._splitter.setSizes([self.width() - side, side])
        self.bar.setVisible(self.height() >= 260)
