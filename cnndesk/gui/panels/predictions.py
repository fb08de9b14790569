"""What the network thinks the watched image is: class bars, live, and whether it is right."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import Task
from cnndesk.data.description import values_text
from cnndesk.data.targets import TargetSpec
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import ElidedLabel, EmptyState, IconLabel, Reading, icon_button
from cnndesk.gui.widgets.formats import signed
from cnndesk.gui.widgets.pictures import draw_rounded, thumbnail
from cnndesk.scores import THRESHOLD
from cnndesk.session.live_view import LiveView

ROW = 22
MOST = 50
SCROLL = 12


class ClassBars(QWidget):
    """Classes with their probabilities, the most probable first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = np.empty(0, np.float32)
        self._names: tuple[str, ...] = ()
        self._true: frozenset[int] = frozenset()
        self._texts: list[str] = []
        self._threshold: float | None = None
        self._is_share = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(self.tr("Predicted classes"))

    def show_values(
        self,
        values: NDArray[np.float32],
        names: tuple[str, ...],
        true: int | None,
        *,
        is_share: bool,
    ) -> None:
        """Show a value per class; ``true`` is the image's own class."""
        self._values, self._names = np.nan_to_num(values), names
        self._true = frozenset() if true is None else frozenset((true,))
        self._is_share, self._texts, self._threshold = is_share, [], None
        self.setMinimumHeight(min(len(values), MOST) * ROW + 4)
        best = self.order[:3]
        self.setAccessibleDescription(", ".join(f"{self.name(i)} {self.words(i)}" for i in best))
        self.update()

    def show_texts(
        self, values: NDArray[np.float32], names: tuple[str, ...], texts: list[str]
    ) -> None:
        """Show one value per row in their own order, written as they are given."""
        self.show_values(values, names, None, is_share=False)
        self._texts = texts
        self.setAccessibleDescription(", ".join(map(" ".join, zip(names, texts, strict=True))))

    def show_labels(
        self,
        values: NDArray[np.float32],
        names: tuple[str, ...],
        true: frozenset[int],
        threshold: float,
    ) -> None:
        """Show a probability per label; ``true`` are the image's own."""
        self.show_values(values, names, None, is_share=True)
        self._true, self._threshold = true, threshold

    @property
    def order(self) -> list[int]:
        """Classes, the highest value first; values in their own order."""
        if self._texts:
            return list(range(min(len(self._texts), MOST)))
        return [int(i) for i in np.argsort(-self._values, kind="stable")[:MOST]]

    def name(self, index: int) -> str:
        """Return the name of a class."""
        return self._names[index] if index < len(self._names) else str(index + 1)

    def words(self, index: int) -> str:
        """Return the value of a class in words."""
        if self._texts:
            return self._texts[index]
        value = float(self._values[index])
        return f"{100 * value:.1f} %" if self._is_share else signed(value, 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        vertical = Qt.AlignmentFlag.AlignVCenter
        name_width = min(160, self.width() // 3)
        number_width = 64
        largest = 1.0 if self._is_share else float(np.abs(self._values).max(initial=1e-9))
        for place, index in enumerate(self.order):
            top = place * ROW
            is_true = index in self._true
            painter.setFont(theme.font(theme.BASE, 600 if place == 0 or is_true else 400))
            painter.setPen(theme.color("good" if is_true else "text" if place == 0 else "text2"))
            name = painter.fontMetrics().elidedText(
                self.name(index), Qt.TextElideMode.ElideRight, name_width - 8
            )
            painter.drawText(QRectF(0, top, name_width, ROW), vertical, name)
            box = QRectF(name_width, top, self.width() - name_width - SCROLL, ROW)
            painter.drawText(box, vertical | Qt.AlignmentFlag.AlignRight, self.words(index))
            room = self.width() - name_width - number_width - SCROLL
            if room > 8 and not self._texts:
                bar = QRectF(name_width, top + ROW / 2 - 4, room, 8)
                painter.fillRect(bar, theme.color("hairline"))
                share = max(0.0, min(1.0, abs(float(self._values[index])) / largest))
                if share * room >= 0.5:
                    bar.setWidth(share * room)
                    painter.fillRect(bar, theme.color("output"))
                if self._threshold is not None:
                    at = round(name_width + self._threshold * room)
                    painter.fillRect(QRectF(at, top + ROW / 2 - 7, 1, 14), theme.color("text3"))

    def sizeHint(self) -> QSize:
        return QSize(300, 10 * ROW)


class Picture(QWidget):
    """The watched image."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._drawn: NDArray[np.uint8] | None = None
        self._pixmap = QPixmap()
        self.setFixedSize(132, 132)
        self.setAccessibleName(self.tr("The watched image"))
        workspace.watched_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        image, ratio = self._workspace.watched_image, self.devicePixelRatioF()
        if image is None:
            return
        if image is not self._drawn or self._pixmap.devicePixelRatioF() != ratio:
            self._drawn, self._pixmap = image, thumbnail(image, 132, ratio)
        draw_rounded(QPainter(self), QRect(0, 0, 132, 132), self._pixmap)


class PredictionsPanel(QWidget):
    """Class probabilities of the watched image.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self.empty = EmptyState("", "")
        self._empty_button = self.empty.add_button("", self._empty_action, "primary")
        self.picture = Picture(workspace)
        self._name = ElidedLabel("text2", theme.SECONDARY)
        self._icon = IconLabel("check-circle", "good", 18)
        self.verdict = Reading("text", theme.PANEL_TITLE, 600)
        self.remark = Reading("text2", theme.SECONDARY)
        steps = QHBoxLayout()
        steps.setSpacing(4)
        for icon, tip, act in (
            ("caret-left", self.tr("Previous image ([)"), workspace.watch_previous),
            ("caret-right", self.tr("Next image (])"), workspace.watch_next),
            ("shuffle", self.tr("Any image"), workspace.watch_random),
        ):
            steps.addWidget(icon_button(icon, tip, act))
        steps.addStretch(1)
        side = QWidget()
        side.setFixedWidth(156)
        left = QVBoxLayout(side)
        left.setContentsMargins(12, 12, 12, 8)
        left.setSpacing(6)
        left.addWidget(self.picture)
        left.addWidget(self._name)
        left.addLayout(steps)
        left.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._icon)
        top.addWidget(self.verdict, 1)
        self.bars = ClassBars()
        area = QScrollArea()
        area.setAccessibleName(self.tr("Probabilities"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.bars)
        area.viewport().setAutoFillBackground(False)
        self.bars.setAutoFillBackground(False)
        right = QVBoxLayout()
        right.setContentsMargins(8, 12, 12, 8)
        right.setSpacing(6)
        right.addLayout(top)
        right.addWidget(self.remark)
        right.addWidget(area, 1)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(right, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(content)
        workspace.snapshot_arrived.connect(lambda _: self.refresh())
        workspace.watched_changed.connect(self.refresh)
        workspace.theme_changed.connect(self.update)
        self.refresh()

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
        self._name.set_words(workspace.watched_name)
        names = workspace.dataset.classes if workspace.dataset is not None else ()
        task = self._task()
        true = workspace.watched_label if len(names) == len(outputs) else None
        spec = Training.of(workspace).spec
        if task is Task.VALUES and spec.kind == "values" and len(spec.std) == len(outputs):
            self._show_measured(spec, outputs, names)
            return
        if task is Task.LABELS and spec.kind == "labels":
            self._show_labels(outputs, names)
            return
        self.bars.show_values(outputs, names, true, is_share=task is not Task.VALUES)
        self._judge(outputs, true, task)

    def _show_measured(
        self, spec: TargetSpec, outputs: NDArray[np.float32], names: tuple[str, ...]
    ) -> None:
        """Show values in their units, and by how much they are off."""
        names = names if len(names) == len(outputs) else (self.tr("value"),) * len(outputs)
        values = spec.in_units(outputs[np.newaxis])[0]
        self.bars.show_texts(
            outputs,
            names,
            spec.texts(values),
        )
        self.verdict.setText(values_text(names, spec.texts(values)))
        self._icon.set_icon("info", "text2")
        targets = self._workspace.watched_targets
        if targets is None or targets.width != len(values):
            self.remark.setText(self.tr("The value of this image is not known."))
            return
        truth = targets.array[0]
        known = self.tr("It is {v}").format(v=values_text(names, spec.texts(truth)))
        off = values_text(names, spec.texts(np.abs(values - truth)))
        self.remark.setText(known + self.tr("; off by {v}.").format(v=off))

    def _show_labels(self, outputs: NDArray[np.float32], names: tuple[str, ...]) -> None:
        """Show the labels above the threshold, and which are wrong or missing."""
        targets = self._workspace.watched_targets
        has = targets.array[0] > 0 if targets and targets.width == len(outputs) else None
        own = frozenset(np.flatnonzero(has).tolist()) if has is not None else frozenset()
        self.bars.show_labels(outputs, names, own, THRESHOLD)
        taken = outputs >= THRESHOLD
        found = self._names(taken)
        self.verdict.setText(", ".join(found) or self.tr("No label above 50 %"))
        if has is None:
            self._icon.set_icon("info", "text2")
            self.remark.setText(self.tr("The labels of this image are not known."))
            return
        wrong, missed = self._names(taken & ~has), self._names(has & ~taken)
        right = not wrong and not missed
        self._icon.set_icon(*(("check-circle", "good") if right else ("x-circle", "warning")))
        words = [self.tr("wrong: {names}").format(names=", ".join(wrong))] if wrong else []
        words += [self.tr("missed: {names}").format(names=", ".join(missed))] if missed else []
        self.remark.setText("; ".join(words) or self.tr("All labels are right."))

    def _names(self, chosen: NDArray[np.bool_]) -> list[str]:
        return [self.bars.name(int(i)) for i in np.flatnonzero(chosen)]

    def _task(self) -> Task | None:
        network = self._workspace.network
        ids = network.output_ids
        return network.block(ids[0]).task if ids else None

    def _judge(self, outputs: NDArray[np.float32], true: int | None, task: Task | None) -> None:
        best = int(np.argmax(outputs))
        name = self.bars.name(best)
        if task is Task.VALUES:
            self._icon.set_icon("info", "text2")
            self.verdict.setText(self.tr("{n} values").format(n=len(outputs)))
            self.remark.setText("")
            return
        sure = self.bars.words(best)
        if true is None:
            self._icon.set_icon("info", "text2")
            self.verdict.setText(self.tr("{name}, {p}").format(name=name, p=sure))
            self.remark.setText(self.tr("The class of this image is not known."))
        elif best == true:
            self._icon.set_icon("check-circle", "good")
            self.verdict.setText(self.tr("Right: {name}, {p}").format(name=name, p=sure))
            self.remark.setText(self._loss(outputs, true))
        else:
            self._icon.set_icon("x-circle", "warning")
            own = self.bars.name(true)
            self.verdict.setText(
                self.tr("Taken for {name}, {p}; it is {own}").format(name=name, p=sure, own=own)
            )
            rank = self.bars.order.index(true) + 1 if true in self.bars.order else len(outputs)
            self.remark.setText(
                self._loss(outputs, true)
                + self.tr("   {own} is number {n}.").format(own=own, n=rank)
            )

    def _loss(self, outputs: NDArray[np.float32], true: int) -> str:
        if self._task() is not Task.CLASSES:
            return ""
        loss = -float(np.log(max(float(outputs[true]), 1e-12)))
        return self.tr("loss {v}").format(v=signed(abs(loss), 3))

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

    def showEvent(self, event: object) -> None:
        """Show what came while it was hidden."""
        self.refresh()
