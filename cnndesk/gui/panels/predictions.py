"""Live predictions: what the network takes the watched image for, and the pinned ones.

Answers come with every live view while the panel is seen. How an answer is called is
``predicted.py``'s, the list of pinned images ``pinned_list.py``'s.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from cnndesk.blocks import Task
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.pinned_list import LOWEST_ROW, PinnedList
from cnndesk.gui.panels.predicted import (
    ICONS,
    UNKNOWN,
    Answer,
    answer,
    called,
    loss_text,
    show_bars,
)
from cnndesk.gui.session.image_pass import is_trained
from cnndesk.gui.session.pinned_images import PinnedImages
from cnndesk.gui.session.time_machine import called as moment_words
from cnndesk.gui.session.training import Training
from cnndesk.gui.session.watch_record import WatchRecord
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import (
    EmptyState,
    IconLabel,
    Reading,
    flush_link,
    hairline,
    scrolled,
    text,
)
from cnndesk.gui.widgets.class_bars import ClassBars, class_color
from cnndesk.gui.widgets.pictures import draw_rounded, thumbnail
from cnndesk.gui.widgets.sparkline import Sparkline
from cnndesk.session.live_view import LiveView

FEW, FEWER = 5, 3
"""Classes that are shown unless all are asked for; in a low panel."""

LOW = 620
"""Height below which a panel is low."""

PICTURE = 96


class Picture(QWidget):
    """The watched image."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._drawn: NDArray[np.uint8] | None = None
        self._pixmap = QPixmap()
        self.setFixedSize(PICTURE, PICTURE)
        self.setAccessibleName(self.tr("The watched image"))
        workspace.watched_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        image, ratio = self._workspace.watched_image, self.devicePixelRatioF()
        if image is None:
            return
        if image is not self._drawn or self._pixmap.devicePixelRatioF() != ratio:
            self._drawn, self._pixmap = image, thumbnail(image, PICTURE, ratio)
        draw_rounded(QPainter(self), QRect(0, 0, PICTURE, PICTURE), self._pixmap)


class PredictionsPanel(QWidget):
    """Class probabilities of the watched image, and the pinned images.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._all = False
        self.empty = EmptyState("", "")
        self._empty_button = self.empty.add_button("", self._empty_action, "")
        self.title = text(self.tr("Live predictions"), "", theme.PANEL_TITLE, 600)
        self.epoch = Reading("text2", theme.SECONDARY, align=Qt.AlignmentFlag.AlignRight)
        self.picture = Picture(workspace)
        self.verdict = Reading("text", theme.PANEL_TITLE, 600)
        self._icon = IconLabel(ICONS[UNKNOWN], UNKNOWN, 14)
        self.remark = text("", "secondary", theme.SECONDARY, wrap=True)
        self.loss = Reading("text2", theme.SECONDARY)
        self.bars = ClassBars()
        self.bars.set_limit(FEW)
        self.all = flush_link("", self._show_all)
        self.over = text("", "secondary", theme.SECONDARY)
        self.line = Sparkline()
        self.pins = PinnedList(workspace)
        self._record = WatchRecord.of(workspace)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._content = self._laid_out()
        self._area = scrolled(self._content)
        self._stack.addWidget(self._area)
        workspace.snapshot_arrived.connect(lambda _: self.refresh())
        workspace.watched_changed.connect(self.refresh)
        workspace.theme_changed.connect(self.update)
        self.pins.pinned.changed.connect(self._fit_pins)
        self.refresh()

    def _laid_out(self) -> QWidget:
        content = QWidget()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title)
        top.addWidget(self.epoch, 1)
        right = QHBoxLayout()
        right.setSpacing(4)
        right.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        right.addWidget(self.remark, 1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(text(self.tr("Watched image"), "secondary", theme.SECONDARY))
        words.addWidget(self.verdict)
        words.addLayout(right)
        words.addWidget(self.loss)
        words.addStretch(1)
        image = QHBoxLayout()
        image.setSpacing(12)
        image.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        image.addLayout(words, 1)
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(image)
        column.addSpacing(2)
        column.addWidget(self.bars)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(2)
        column.addWidget(self.over)
        column.addWidget(self.line)
        column.addWidget(hairline())
        column.addSpacing(4)
        column.addWidget(self.pins)
        column.addStretch(1)
        return content

    # What it shows -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the prediction as it is now; nothing while hidden."""
        if not self.isVisible():
            return
        workspace = self._workspace
        snapshot = workspace.snapshot
        outputs = snapshot.outputs if isinstance(snapshot, LiveView) else np.empty(0, np.float32)
        if workspace.watched is None or not len(outputs):
            self._say_empty()
            return
        self._stack.setCurrentIndex(1)
        names = workspace.dataset.classes if workspace.dataset is not None else ()
        spec, task = Training.of(workspace).spec, self._task()
        label = workspace.watched_label if len(names) == len(outputs) else None
        said = answer(outputs, task, spec, names, label, workspace.watched_targets)
        if said.level != UNKNOWN and not is_trained(workspace):
            remark = self.tr("by chance: nothing has been learned yet")
            said = replace(said, remark=remark, short="", level=UNKNOWN)
        self._show_answer(said)
        self._show_bars(outputs, names, label)
        is_class = task is Task.CLASSES and label is not None
        self.loss.setText(loss_text(outputs, label) if is_class and label is not None else "")
        self._show_over(outputs, names, label, task)
        self._show_epoch()
        self._fit_pins()

    def _fit_pins(self) -> None:
        """Give the pinned images what the rest leaves; where that is too little, the curve goes."""
        layout = self._content.layout()
        if layout is None or not self.isVisible():
            return
        layout.invalidate()
        taken = layout.totalSizeHint().height() - self.pins.rows_height
        left = self.height() - taken
        lowest = -(-len(self.pins.rows) // 2) * LOWEST_ROW
        curve = self.over.sizeHint().height() + self.line.height() + 2 * layout.spacing()
        if not self.line.isHidden() and left < lowest:
            self.over.hide()
            self.line.hide()
            left += curve
        self.pins.fit_into(max(left, 0))

    def _show_answer(self, said: Answer) -> None:
        self.verdict.setText(f"{said.name}\u2002{said.number}".rstrip())
        self.verdict.setToolTip(said.name)
        self._icon.set_icon(ICONS[said.level], said.level)
        if self.remark.text() != said.remark:
            self.remark.setText(said.remark)
        role = said.level if said.level != UNKNOWN else "secondary"
        if self.remark.property("role") != role:
            self.remark.setProperty("role", role)
            self.remark.style().unpolish(self.remark)
            self.remark.style().polish(self.remark)

    def _show_bars(
        self, outputs: NDArray[np.float32], names: tuple[str, ...], label: int | None
    ) -> None:
        spec, targets = Training.of(self._workspace).spec, self._workspace.watched_targets
        show_bars(self.bars, outputs, self._task(), spec, names, label, targets)
        self.all.setVisible(len(outputs) > self._few)
        self.all.setText(
            self.tr("Only the first {n}").format(n=self._few)
            if self._all
            else self.tr("All {n}").format(n=len(outputs))
        )

    def _show_all(self) -> None:
        self._all = not self._all
        self.bars.set_limit(10**6 if self._all else self._few)
        self.refresh()

    @property
    def _few(self) -> int:
        return FEW if self.height() >= LOW else FEWER

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show fewer classes in a low panel, so that pinned images are seen, too."""
        super().resizeEvent(event)
        self.bars.set_limit(10**6 if self._all else self._few)
        self._fit_pins()

    def _show_over(
        self,
        outputs: NDArray[np.float32],
        names: tuple[str, ...],
        label: int | None,
        task: Task | None,
    ) -> None:
        """Show how sure it was of the image's class over the epochs, or of what it says now."""
        target = int(np.nan_to_num(outputs).argmax()) if label is None else label
        points = self._record.points(target)
        training = Training.of(self._workspace)
        at = training.time_machine.at
        if at is not None and training.progress is not None:
            end = at.step / max(training.progress.batches, 1)
            points = [point for point in points if point[0] <= end]
        shown = task is not Task.VALUES and len(points) > 1
        self.over.setVisible(shown)
        self.line.setVisible(shown)
        if not shown:
            return
        words = self.tr("“{name}” over the epochs, %").format(name=called(names, target))
        if self.over.text() != words:
            self.over.setText(words)
            self.line.setAccessibleName(words)
        planned = training.runs[0].epochs if training.runs else 1
        self.line.show_points(points, max(float(planned), points[-1][0]), class_color(target))

    def _show_epoch(self) -> None:
        history = Training.of(self._workspace).history
        progress = Training.of(self._workspace).progress
        done = len(history.epochs) if history is not None else 0
        if progress is not None and progress.batch:
            done = progress.epoch
        words = self.tr("epoch {n}").format(n=done) if done else self.tr("not trained")
        at = Training.of(self._workspace).time_machine.at
        if at is not None:
            words = moment_words(at)
        self.epoch.setText(words)

    def _task(self) -> Task | None:
        network = self._workspace.network
        ids = network.output_ids
        return network.block(ids[0]).task if ids else None

    def _say_empty(self) -> None:
        self._stack.setCurrentIndex(0)
        workspace = self._workspace
        if workspace.watched is None:
            self.empty.say(
                self.tr("No image is watched"),
                self.tr("Choose images; the bars show what the network takes one for."),
            )
            self._empty_button.setText(self.tr("Choose images"))
        else:
            self.empty.say(
                self.tr("The network has no output yet"),
                self.tr("Add a Softmax block at its end, and the class bars appear here."),
            )
            self._empty_button.setText(self.tr("Show the palette"))

    def _empty_action(self) -> None:
        watched = self._workspace.watched
        self._workspace.show_panel("data" if watched is None else "palette")

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came while it was hidden, and have the pinned images predicted."""
        PinnedImages.of(self._workspace).set_watching(True)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Predict no pinned image that nobody sees."""
        PinnedImages.of(self._workspace).set_watching(False)
