"""The recognise panel: where in a larger picture are the things that the network was trained on.

The search is ``cnndesk.explain.recognise``, on the engine thread; here it is asked for and shown.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSlider,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.data import Dataset, is_picture_name, load_picture, thinned
from cnndesk.engine.model import Model
from cnndesk.errors import DataError
from cnndesk.explain.background import Background, learn_background
from cnndesk.explain.not_sure import Calibration, calibrate
from cnndesk.explain.progress import Work, mapped
from cnndesk.explain.recognise import THRESHOLD, Recognition, recognise
from cnndesk.explain.threshold import (
    FEWEST_IMAGES,
    PAGES,
    Suggestion,
    known_images,
    suggest_threshold,
)
from cnndesk.gui.document.file_choice import choose_pictures
from cnndesk.gui.document.image_files import local_paths, picture_filter_text
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.judging.parts import Missing, WorkBar
from cnndesk.gui.panels.recognise.picture_view import PictureView
from cnndesk.gui.session.background_task import BackgroundTask, subject_of, why_not
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import (
    ElidedLabel,
    IconLabel,
    MessageBar,
    button,
    hairline,
    icon_button,
    text,
)
from cnndesk.gui.widgets.drop_area import DropArea
from cnndesk.session.judging import Subject

BACKGROUND_IMAGES = 2000
LEAST = 10
"""Percent: the lower end of the threshold's slider."""


def digest_of(model: Model) -> bytes:
    """Return what tells one state of a network's weights from another."""
    hasher = hashlib.blake2b(digest_size=16)
    for node in model.nodes:
        for arrays in (model.parameters[node.id], model.state[node.id]):
            for array in arrays.values():
                hasher.update(np.ascontiguousarray(array).tobytes())
    return hasher.digest()


@dataclass(eq=False)
class Learned:
    """What was learned for one state of a network's weights."""

    background: Background
    suggestion: Suggestion | None = None
    calibration: Calibration | None = None


def search(
    make: Callable[[], Subject],
    dataset: Dataset,
    picture: NDArray[np.uint8],
    seed: int,
    learned: dict[bytes, Learned],
) -> Work[Recognition]:
    """Learn the background, look for things in a picture, and find out which threshold does best.

    What was found is the ``partial`` of the progress while the threshold is being chosen.
    ``learned`` keeps what was learned last: the next picture comes at once while the weights stay.
    """
    subject, split = make(), dataset.train
    known: Learned | None = None
    if len(split) >= FEWEST_IMAGES:
        key = digest_of(subject.model)
        known = learned.get(key)
        if known is None:
            images = split.images.take(thinned(len(split), BACKGROUND_IMAGES))
            background = yield from learn_background(
                subject.model, images, seed=seed, threads=subject.threads
            )
            learned.clear()
            known = learned[key] = Learned(background)
    found = yield from recognise(
        subject.model,
        picture,
        subject.coder.classes,
        background=known.background if known is not None else None,
        threads=subject.threads,
    )
    if known is not None and known.suggestion is None:
        pictures, names = known_images(dataset, BACKGROUND_IMAGES)
        if dataset.target_kind == "labels" and len(names) < FEWEST_IMAGES:
            return found  # too few show one thing alone
        work = suggest_threshold(
            subject.model,
            known.background,
            pictures,
            names,
            subject.coder.classes,
            seed=seed,
            threads=subject.threads,
        )
        suggestion = yield from mapped(work, lambda p: replace(p, partial=found))
        sure = calibrate(
            subject.model,
            known.background,
            pictures,
            suggestion.found,
            subject.coder.classes,
            seed=seed,
            threads=subject.threads,
        )
        known.calibration = yield from mapped(sure, lambda p: replace(p, partial=found))
        known.suggestion = suggestion
    return found


class RecognisePanel(QWidget):
    """A picture, the heat of a class, boxes, and a slider for how sure they must be.

    Parameters
    ----------
    workspace : Workspace

    Attributes
    ----------
    picture : ndarray of uint8, (h, w, 3), or None
    found : Recognition or None
    suggestion : Suggestion or None
        The threshold that did best on pages made of the user's own images.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAcceptDrops(True)
        self._workspace = workspace
        self._training = Training.of(workspace)
        self.picture: NDArray[np.uint8] | None = None
        self.found: Recognition | None = None
        self._learned: dict[bytes, Learned] = {}
        self.suggestion: Suggestion | None = None
        self.calibration: Calibration | None = None
        self.message = MessageBar()
        self.work = BackgroundTask(self._training.engine, self)
        self.work.failed.connect(lambda words: self.message.show_message(words, "error"))
        self.work.changed.connect(self._on_progress)
        self.missing = Missing(workspace, self.tr("After that, it can look for what it knows."))
        self.empty = DropArea(
            self.tr("Find things in a larger picture"),
            self.tr("Drop a picture here, paste one, or choose a file."),
        )
        self.choose = button(self.tr("Choose a picture…"), self._ask_picture, "primary")
        self.empty.add_button(self.choose)
        self.empty.add_button(button(self.tr("Paste"), self.paste))
        self.view = PictureView()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = self._make_head()
        column.addWidget(self.head)
        column.addWidget(WorkBar(self.work))
        column.addWidget(self.message)
        self.empty.setParent(self)  # else the stack shows it as a window of its own
        self._pages = QStackedLayout()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.view)
        column.addLayout(self._pages, 1)
        column.addWidget(self._make_warning())
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.missing)
        self._stack.addWidget(content)
        QShortcut(QKeySequence.StandardKey.Paste, self).activated.connect(self.paste)
        self._training.state_changed.connect(self.refresh)
        workspace.dataset_changed.connect(self._on_dataset)
        workspace.diagnoses_changed.connect(self.refresh)
        self.refresh()

    def _make_head(self) -> QWidget:
        self.summary = ElidedLabel("text")
        self.heat = QCheckBox(self.tr("Heat"))
        self.heat.setChecked(True)
        self.heat.toggled.connect(lambda _: self._show())
        self.classes = QComboBox()
        self.classes.setAccessibleName(self.tr("Class of the heat map"))
        self.classes.addItem(self.tr("Any class"))
        self.classes.activated.connect(lambda _: self._show())
        self.threshold = QSlider(Qt.Orientation.Horizontal)
        self.threshold.setRange(LEAST, 100)
        self.threshold.setValue(round(100 * THRESHOLD))
        self.threshold.setFixedWidth(110)
        self.threshold.setAccessibleName(self.tr("Threshold"))
        self.threshold.setToolTip(
            self.tr(
                "How certain a box must be: that there is a thing, times that it is of its class"
            )
        )
        self.threshold.valueChanged.connect(lambda _: self._show())
        self._percent = text("", "secondary")
        self._percent.setMinimumWidth(48)
        self.suggested = button("", self._take_suggestion, "link")
        self.suggested.setFont(theme.font(theme.SECONDARY))
        self.suggested.hide()
        self._open = button(self.tr("Picture…"), self._ask_picture)
        self.again = icon_button(
            "arrows-clockwise", self.tr("Look again with the present weights"), self.compute
        )
        row = QHBoxLayout()
        row.setContentsMargins(16, 7, 16, 7)
        row.setSpacing(8)
        row.addWidget(self.summary, 1)
        for widget in (
            self.heat,
            self.classes,
            self.threshold,
            self._percent,
            self.suggested,
            self._open,
            self.again,
        ):
            row.addWidget(widget)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(hairline())
        return head

    def _make_warning(self) -> QWidget:
        self.warning = text("", "secondary", theme.SECONDARY, wrap=True)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 6, 16, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel("warning", "warning"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.warning, 1)
        self._show_warning()
        return holder

    # What is looked at ---------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Take a picture from a file and look for things in it."""
        try:
            self.take(load_picture(path))
        except DataError as error:
            self.message.show_message(str(error), "error")

    def paste(self) -> None:
        """Take the picture of the clipboard."""
        image = QGuiApplication.clipboard().image()
        if image.isNull():
            self.message.show_message(
                self.tr("There is no picture on the clipboard. Copy one, or choose a file."), "info"
            )
            return
        rgb = image.convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
        self.take(np.array(rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3)))

    def take(self, picture: NDArray[np.uint8]) -> None:
        """Show a picture, uint8 (h, w, 3), and look for things in it."""
        self.picture, self.found = picture, None
        self.view.show_picture(picture)
        self._pages.setCurrentIndex(1)
        self.compute()

    def compute(self) -> None:
        """Look for things with the present weights, on the engine thread."""
        workspace, dataset = self._workspace, self._workspace.dataset
        if self.picture is None or dataset is None or why_not(workspace):
            return
        self.message.clear()

        def done(found: Recognition) -> None:
            self.found = found
            self._hear_suggestion()
            self._show()
            if found.note:
                self.message.show_message(found.note, "info")

        seed = workspace.training_settings.seed
        work = search(subject_of(workspace), dataset, self.picture, seed, self._learned)
        self.work.on_engine(work, done)

    def _hear_suggestion(self) -> None:
        """Take over the threshold that does best, unless the user has chosen one."""
        learned = next(iter(self._learned.values()), None)
        before = round(100 * (self.suggestion.threshold if self.suggestion else THRESHOLD))
        self.suggestion = learned.suggestion if learned is not None else None
        self.calibration = learned.calibration if learned is not None else None
        if self.suggestion is not None and self.threshold.value() == before:
            self._take_suggestion()

    def _take_suggestion(self) -> None:
        if self.suggestion is not None:
            self.threshold.setValue(round(100 * self.suggestion.threshold))

    # Showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what there is, or what is missing."""
        what = why_not(self._workspace)
        if what:
            self.work.cancel()
            self.missing.show_missing(what)
        self._stack.setCurrentIndex(0 if what else 1)
        self._show()

    def _show(self) -> None:
        self.head.setVisible(self.picture is not None)
        self._percent.setText(self.tr("≥ {p} %").format(p=self.threshold.value()))
        self._show_suggestion()
        found = self.found
        for widget in (self.heat, self.classes, self.threshold, self.again):
            widget.setEnabled(self.picture is not None)
        if found is None:
            self.summary.set_words("")
            return
        boxes = found.boxes(self.threshold.value() / 100)
        sure_from = self.calibration.threshold if self.calibration is not None else 0.0
        self.view.show_boxes(boxes, sure_from)
        self._show_heat(found.heat)
        sure = sum(box.certainty >= sure_from for box in boxes)
        self.summary.set_words(self._summary(sure, len(boxes) - sure))
        self._show_warning()

    def _summary(self, sure: int, unsure: int) -> str:
        """Say how many things were found, and at how many places it is not sure."""
        if not sure and not unsure:
            return self.tr("Nothing is that sure. Lower the threshold.")
        words = self.tr("1 thing found") if sure == 1 else self.tr("{n} things found")
        if not sure:
            words = self.tr("Nothing found for sure")
        if not unsure:
            return words.format(n=sure)
        places = self.tr("1 place not sure") if unsure == 1 else self.tr("{n} places not sure")
        return f"{words.format(n=sure)}, {places.format(n=unsure)}"

    def _show_warning(self) -> None:
        """Say what this can do, and how it was found out what “not sure” is."""
        words = self._measured()
        found = self.calibration
        if found is not None and found.names_nothing:
            words += " " + self.tr(
                "On pages made of your known images, and on pages with nothing, this network is at "
                "no certainty right in nine of ten boxes: no class is named. Train it further, or "
                "with more images."
            )
        elif found is not None:
            words += " " + self.tr(
                "“Not sure” below {t:.0f} %: on pages made of your known images, and on pages with "
                "nothing, {a:.0f} % of the boxes above that were right, and {b:.0f} % of the right "
                "ones lay above."
            ).format(t=100 * found.threshold, a=100 * found.right, b=100 * found.kept)
        self.warning.setText(words)

    def _measured(self) -> str:
        """Say how often it was right where that is known; until then, what it was made for."""
        best = self.suggestion
        if best is None:
            return self.tr(
                "Finds digits and shapes on pages. In photographs it is not good enough to rely "
                "on: the network names a class for anything it has never seen."
            )
        return self.tr(
            "On {n} pages made of your own images, with a threshold of {t} %: {p} % of the boxes "
            "were right, {r} % of the things were found. Photographs of the world are harder: the "
            "network names a class for anything it has never seen."
        ).format(
            n=PAGES,
            t=round(100 * best.threshold),
            p=round(100 * best.precision),
            r=round(100 * best.recall),
        )

    def _show_suggestion(self) -> None:
        best = self.suggestion
        if best is None:
            self.suggested.hide()
            return
        percent = round(100 * best.threshold)
        self.suggested.setText(self.tr("Suggested: {p} %").format(p=percent))
        self.suggested.setToolTip(
            self.tr(
                "On {n} pages made of your own images, {precision} % of the boxes were right at "
                "this threshold, and {recall} % of the things were found"
            ).format(
                n=PAGES,
                precision=round(100 * best.precision),
                recall=round(100 * best.recall),
            )
        )
        self.suggested.setVisible(self.threshold.value() != percent)

    def _show_heat(self, heat: NDArray[np.float32]) -> None:
        label = self.classes.currentIndex() - 1
        if not self.heat.isChecked():
            self.view.show_heat(None)
        else:
            self.view.show_heat(heat[label] if 0 <= label < len(heat) else heat.max(axis=0))

    def _on_progress(self) -> None:
        partial = self.work.progress.partial if self.work.progress is not None else None
        if isinstance(partial, Recognition):
            if partial is not self.found:
                self.found = partial
                self._show()
        elif partial is not None:
            self._show_heat(partial)

    def _on_dataset(self) -> None:
        self.work.cancel()
        self.found = None
        self._learned, self.suggestion, self.calibration = {}, None, None
        dataset = self._workspace.dataset
        self.classes.clear()
        self.classes.addItems([self.tr("Any class"), *(dataset.classes if dataset else ())])
        self.refresh()

    def _ask_picture(self) -> None:
        title, kinds = self.tr("Choose a picture"), picture_filter_text()
        for path in choose_pictures(self, self._workspace.settings, title, kinds):
            self.open(path)

    # Events --------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._would_take(event.mimeData()):
            event.acceptProposedAction()
            self.empty.set_hot(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.empty.set_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_drop(event.mimeData())

    def take_drop(self, mime: QMimeData) -> bool:
        """Look at a picture that was dropped here or beside; False where it is none."""
        self.empty.set_hot(False)
        if not self._would_take(mime):
            return False
        self.open(local_paths(mime)[0])
        return True

    def _would_take(self, mime: QMimeData) -> bool:
        paths = local_paths(mime)
        return bool(paths) and is_picture_name(paths[0]) and not why_not(self._workspace)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.classes.setVisible(self.width() >= 560)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
