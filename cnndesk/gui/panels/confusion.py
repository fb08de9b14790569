"""The confusion panel: where the network is right and wrong on a part of the data, and how sure.

The judging is done on the engine thread (``judge/``); here it is asked for, shown and saved. One
click leads from a number to its images.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cnndesk.explain.judging import confused_pairs, confusion_csv, scores_csv
from cnndesk.gui import theme
from cnndesk.gui.judge.evaluate import Judged, judge_split
from cnndesk.gui.judge.gallery import Entry, Gallery
from cnndesk.gui.judge.matrix import MatrixView
from cnndesk.gui.judge.parts import Missing, WorkBar, chip, part_name
from cnndesk.gui.judge.reliability_view import ReliabilityView
from cnndesk.gui.judge.work import LongWork, subject_of, why_not
from cnndesk.gui.panels.parts import (
    ElidedLabel,
    MessageBar,
    Segmented,
    hairline,
    icon_button,
    text,
    thousands,
)
from cnndesk.gui.workspace import Workspace

MOST_SHOWN = 500
"""Images of a gallery."""

Selection = tuple[str, int, int]
TOP: Selection = ("top", -1, -1)


class ConfusionPanel(QWidget):
    """The confusion matrix, the scores of the classes, and the images behind every number.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._workspace = workspace
        self.judged: Judged | None = None
        self._key: tuple[object, ...] = ()
        self._stood = 0.0
        self._selection: Selection = TOP
        self._rows: NDArray[np.int64] = np.empty(0, np.int64)
        self.work = LongWork(workspace.training.engine, self)
        self.work.failed.connect(self._say_error)
        self.work.changed.connect(self._update_head)
        self.missing = Missing(
            workspace, self.tr("After that, this shows which classes it takes for which.")
        )
        self.message = MessageBar()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addWidget(hairline())
        column.addWidget(WorkBar(self.work))
        column.addWidget(self.message)
        column.addWidget(self._make_middle(), 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.missing)
        self._stack.addWidget(content)
        training = workspace.training
        training.state_changed.connect(self._on_state)
        training.epoch_finished.connect(self._on_epoch)
        workspace.dataset_changed.connect(self._on_dataset)
        workspace.diagnoses_changed.connect(self._on_state)
        workspace.theme_changed.connect(self.update)
        self._on_dataset()

    def _make_head(self) -> QHBoxLayout:
        self.splits = Segmented(
            [
                ("test", self.tr("Test")),
                ("val", self.tr("Validation")),
                ("train", self.tr("Training")),
            ],
            self.tr("Part of the data"),
        )
        self.splits.changed.connect(lambda _: self.refresh())
        self.views = Segmented(
            [
                ("counts", self.tr("Counts")),
                ("shares", self.tr("Row %")),
                ("reliability", self.tr("Reliability")),
            ],
            self.tr("View"),
        )
        self.views.changed.connect(self._on_view)
        self.summary = ElidedLabel("text")
        self.follow = QCheckBox(self.tr("Each epoch"))
        self.follow.setToolTip(self.tr("Judge again after every epoch of the training"))
        self.again = icon_button(
            "arrows-clockwise", self.tr("Judge again with the present weights"), self.compute
        )
        self.export = icon_button("export", self.tr("Export as CSV or PNG"), self._ask_export)
        head = QHBoxLayout()
        head.setContentsMargins(12, 7, 12, 7)
        head.setSpacing(6)
        head.addWidget(self.splits)
        head.addWidget(self.views)
        head.addWidget(self.summary, 1)
        for widget in (self.follow, self.again, self.export):
            head.addWidget(widget)
        return head

    def _make_middle(self) -> QWidget:
        self.matrix = MatrixView()
        self.matrix.chosen.connect(lambda a, b: self.select(("cell", a, b)))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.matrix)
        area.viewport().setAutoFillBackground(False)
        self.matrix.setAutoFillBackground(False)
        self.reliability = ReliabilityView()
        self._pages = QStackedWidget()
        self._pages.addWidget(area)
        self._pages.addWidget(self.reliability)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._chip_row = QWidget()
        row = QHBoxLayout(self._chip_row)
        row.setContentsMargins(12, 4, 12, 6)
        row.setSpacing(8)
        row.addLayout(self._chips)
        row.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self._chip_row)
        self._title = text("", "", theme.PANEL_TITLE, 600)
        self._remark = ElidedLabel("text2", theme.SECONDARY)
        self.gallery = Gallery(self._workspace, self.tr("Images of the chosen cell"))
        self.gallery.chosen.connect(self._describe)
        self._detail = ElidedLabel("text", theme.SECONDARY)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 6, 4, 6)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._remark)
        column.addWidget(self.gallery, 1)
        column.addWidget(self._detail)
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(0, 1)
        right.setMinimumWidth(180)
        self._side = right
        return self._splitter

    # What is judged ------------------------------------------------------------------------

    def _present_key(self) -> tuple[object, ...]:
        trainer = self._workspace.training.trainer
        step = trainer.standing.step if trainer is not None else -1
        return (id(self._workspace.dataset), self.splits.value, id(trainer), step)

    @property
    def is_current(self) -> bool:
        """Whether what is shown belongs to the present weights and the chosen part."""
        return self.judged is not None and self._key == self._present_key()

    def refresh(self) -> None:
        """Show what there is; judge where that is out of date and nothing trains."""
        what = why_not(self._workspace)
        if what:
            self.work.cancel()
            self.missing.show_missing(what)
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(1)
        other = self.judged is not None and self.judged.split != self.splits.value
        wanted = not self._workspace.training.is_busy or self.judged is None or other
        if self.isVisible() and wanted and not self.is_current:
            self.compute()
        self._update_head()

    def compute(self) -> None:
        """Judge the chosen part with the present weights, on the engine thread."""
        workspace, dataset = self._workspace, self._workspace.dataset
        if why_not(workspace) or dataset is None:
            self.refresh()
            return
        self.message.clear()
        split = dataset.splits[self.splits.value]
        if not len(split):
            self._show(None)
            self._say_error(
                self.tr(
                    "The data has no {part} images. Choose another part, or set some aside in the "
                    "Data panel."
                ).format(part=part_name(split.name))
            )
            return
        key = self._present_key()
        trainer = workspace.training.trainer
        stood = trainer.progress.epoch if trainer is not None else 0.0

        def done(judged: Judged) -> None:
            self._key, self._stood = key, float(stood)
            self._show(judged)

        self.work.on_engine(judge_split(subject_of(workspace), split), done)

    def _on_dataset(self) -> None:
        self.work.cancel()
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
            if not len(dataset.splits[self.splits.value]):
                full = (n for n in ("test", "val", "train") if len(dataset.splits[n]))
                self.splits.set_value(next(full, "train"))
        self.refresh()

    def _on_state(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_epoch(self) -> None:
        if self.follow.isChecked() and self.isVisible() and not self.work.is_busy:
            self.compute()

    # Showing -------------------------------------------------------------------------------

    def _show(self, judged: Judged | None) -> None:
        self.judged = judged
        judgement = judged.judgement if judged is not None else None
        self.matrix.show_judgement(judgement)
        self.reliability.show_judgement(judgement)
        self._make_chips()
        _, a, b = self._selection
        if judgement is None or max(a, b) >= len(judgement.classes):
            self._selection = TOP
        self.select(self._selection)
        self._update_head()

    def _update_head(self) -> None:
        judged = self.judged
        self.export.setEnabled(judged is not None)
        if judged is None:
            self.summary.set_words("")
            return
        judgement = judged.judgement
        pattern = (
            self.tr("{p:.1f} % of {n} right, loss {v:.3f}")
            if self.width() >= 900
            else self.tr("{p:.1f} %, loss {v:.3f}")
        )
        words = pattern.format(
            p=100 * judgement.accuracy, n=thousands(len(judgement.labels)), v=judgement.loss
        )
        if not self.is_current:
            words += ", " + self.tr("of earlier weights")
        self.summary.set_words(words)

    def _make_chips(self) -> None:
        while self._chips.count():
            item = self._chips.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.chips: dict[Selection, QWidget] = {}
        if self.judged is None:
            return
        names = self.judged.judgement.classes
        wanted: list[tuple[Selection, str]] = [(TOP, self.tr("Top losses"))]
        for pair in confused_pairs(self.judged.judgement):
            words = f"{names[pair.first]} – {names[pair.second]}  {thousands(pair.count)}"
            wanted.append((("pair", pair.first, pair.second), words))
        for selection, words in wanted:
            tip = (
                self.tr("Images with the highest losses")
                if selection == TOP
                else self.tr("Images of either class that are taken for the other")
            )
            made = chip(words, partial(self.select, selection), tip)
            self.chips[selection] = made
            self._chips.addWidget(made)
        self._fit_chips()

    def select(self, selection: Selection) -> None:
        """Show the images of a cell, of a pair of classes, or those with the highest losses.

        Parameters
        ----------
        selection : (kind, int, int)
            ``("cell", true, predicted)``, ``("pair", first, second)`` or `TOP`.
        """
        self._selection = selection
        kind, a, b = selection
        for key, made in getattr(self, "chips", {}).items():
            made.setChecked(key == selection)
        self.matrix.select((a, b) if kind == "cell" else None)
        judged = self.judged
        if judged is None:
            self.gallery.show_entries(None, "train", ())
            for label in (self._remark, self._detail):
                label.set_words("")
            self._title.setText("")
            return
        judgement = judged.judgement
        names = judgement.classes
        if kind == "cell":
            rows = judgement.cell(a, b)
            title = (
                self.tr("{a}, right").format(a=names[a])
                if a == b
                else self.tr("{a} taken for {b}").format(a=names[a], b=names[b])
            )
        elif kind == "pair":
            rows = np.concatenate([judgement.cell(a, b), judgement.cell(b, a)])
            order = np.argsort(-judgement.losses[rows], kind="stable")
            rows = rows[order]
            title = self.tr("{a} and {b}").format(a=names[a], b=names[b])
        else:
            rows = judgement.top_losses(100)
            title = self.tr("Top losses")
        self._rows = rows[:MOST_SHOWN]
        self._title.setText(title)
        count = self.tr("1 image") if len(rows) == 1 else self.tr("{n} images")
        remark = count.format(n=thousands(len(rows)))
        if len(rows):
            remark += ": " + self.tr("loss, how sure")
        else:
            remark = self.tr("No image of this cell. Choose another one.")
        self._remark.set_words(remark)
        watched = self._workspace.watched
        current = watched.index if watched is not None and watched.split == judged.split else -1
        entries = [self._entry(judged, int(row)) for row in self._rows]
        self.gallery.show_entries(self._workspace.dataset, judged.split, entries, current)
        self._detail.set_words("")

    def _entry(self, judged: Judged, row: int) -> Entry:
        loss = float(judged.judgement.losses[row])
        sure = 100 * float(judged.judgement.outputs[row].max())
        return Entry(
            int(judged.rows[row]), f"{loss:.2f}", f"{sure:.0f} %", self._words(judged, row)
        )

    def _words(self, judged: Judged, row: int) -> str:
        judgement = judged.judgement
        true, predicted = int(judgement.labels[row]), int(judgement.predictions[row])
        return self.tr("{a}, taken for {b} with {p:.1f} %; {a} has {q:.1f} %; loss {v:.3f}").format(
            a=judgement.classes[true],
            b=judgement.classes[predicted],
            p=100 * float(judgement.outputs[row, predicted]),
            q=100 * float(judgement.outputs[row, true]),
            v=float(judgement.losses[row]),
        )

    def _describe(self, row: int) -> None:
        if self.judged is not None and row < len(self._rows):
            self._detail.set_words(self._words(self.judged, int(self._rows[row])))

    def _on_view(self, view: str) -> None:
        self._pages.setCurrentIndex(1 if view == "reliability" else 0)
        self.matrix.set_shares(view == "shares")

    def _say_error(self, words: str) -> None:
        self.message.show_message(words, "error")

    # Saving --------------------------------------------------------------------------------

    def _ask_export(self) -> None:
        menu = QMenu(self)
        for words, name in (
            (self.tr("Matrix as CSV…"), "confusion.csv"),
            (self.tr("Scores of the classes as CSV…"), "scores.csv"),
            (self.tr("Picture as PNG…"), "confusion.png"),
        ):
            menu.addAction(words, partial(self._ask_name, name))
        menu.popup(self.export.mapToGlobal(self.export.rect().bottomLeft()))

    def _ask_name(self, name: str) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), name)
        if chosen:
            self.save_to(Path(chosen), scores=name.startswith("scores"))

    def save_to(self, path: Path, *, scores: bool = False) -> bool:
        """Write the picture (``.png``), or matrix or scores as CSV; says so where it fails."""
        if self.judged is None:
            return False
        try:
            if path.suffix.lower() == ".png":
                shown = self.reliability if self._pages.currentIndex() else self.matrix
                if not shown.picture().save(str(path)):
                    raise OSError(self.tr("its folder does not exist or cannot be written"))
            else:
                judgement = self.judged.judgement
                made = scores_csv(judgement) if scores else confusion_csv(judgement)
                path.write_text(made, encoding="utf-8", newline="")
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

    def _fit_chips(self) -> None:
        """Leave out the chips that have no room."""
        room = self._splitter.sizes()[0] - 24 if self._splitter.sizes() else self.width()
        for made in getattr(self, "chips", {}).values():
            room -= made.sizeHint().width() + 6
            made.setVisible(room >= 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = min(max(self.width() // 4, 230), 440)
        self._side.setVisible(self.width() >= 560)
        self._splitter.setSizes([self.width() - side, side])
        self.follow.setVisible(self.width() >= 760)
        self._chip_row.setVisible(self.height() >= 300)
        self._fit_chips()
        self._update_head()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
