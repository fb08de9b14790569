"""Pooling, activation and softmax by hand: pages of the filter lab.

Each page has choices on the left, the step in the middle and its numbers on the right. The numbers
are ``cnndesk.explain.by_hand``'s, computed on the engine thread.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSlider, QVBoxLayout, QWidget

from cnndesk.data.fit import fit_array
from cnndesk.engine.activations import TABLE
from cnndesk.errors import CnndeskError, ExplainError
from cnndesk.explain.by_hand import (
    BLOCK,
    POOLED_IMAGE,
    SCORES,
    activate,
    parse,
    pool,
    softmax,
)
from cnndesk.explain.passes import Image, Pass, Unit
from cnndesk.explain.stepper import step_forward
from cnndesk.explain.steps import ActivationStep, Step
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.inspector.inspector_views import EffectView
from cnndesk.gui.panels.stepping.step_lanes import forward_lanes
from cnndesk.gui.panels.stepping.step_result import MapPick, plane_picture
from cnndesk.gui.panels.stepping.step_text import added_up, happens
from cnndesk.gui.panels.stepping.step_view import StepView
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import SectionHead, Segmented, scrolled, text
from cnndesk.gui.widgets.formats import signed
from cnndesk.words import say

LEFT_WIDTH, RIGHT_WIDTH = 232, 236
ENDS = 6.0
"""The curve of an activation goes from −6 to 6."""
POINTS = 241
LARGEST_SIDE = 512
"""Pixels of the longer side to which a larger picture is brought."""


def small_enough(image: Image) -> Image:
    """Return an image, a large one reduced: every position of it can be worked out by hand."""
    h, w, c = image.shape
    if max(h, w) <= LARGEST_SIDE:
        return image
    scale = LARGEST_SIDE / max(h, w)
    return fit_array(image, (max(1, round(h * scale)), max(1, round(w * scale)), c), "stretch")


class HandPage(QWidget):
    """What the three pages share: columns, and asking the engine."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.seen: Pass | None = None
        self.step: Step | None = None
        self._in_flight = self._again = False
        self.choices = QVBoxLayout()
        self.choices.setContentsMargins(16, 12, 8, 12)
        self.choices.setSpacing(8)
        self.issue = text("", "error", theme.SECONDARY, wrap=True)
        self.issue.hide()
        self.sums = EffectView()
        self.words = text("", "secondary", theme.SECONDARY, wrap=True)
        self.results = QVBoxLayout()
        self.results.setContentsMargins(16, 12, 16, 12)
        self.results.setSpacing(8)

    def assemble(self, middle: QWidget) -> None:
        """Put the columns together."""
        self.choices.addWidget(self.issue)
        self.choices.addStretch(1)
        self.results.addWidget(SectionHead(self.tr("Worked out")))
        self.results.addWidget(self.sums)
        self.results.addWidget(self.words)
        self.results.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for column, width in ((self.choices, LEFT_WIDTH + 12), (self.results, RIGHT_WIDTH)):
            holder = QWidget()
            holder.setLayout(column)
            area = scrolled(holder)
            theme.fix_width(area, width)
            row.addWidget(area)
        row.insertWidget(1, middle, 1)

    def work(self) -> Callable[[], Pass]:
        """Return what the engine is to do; raises a CnndeskError for bad input."""
        raise NotImplementedError

    def show_seen(self) -> None:
        """Show what the engine computed."""
        raise NotImplementedError

    def compute(self) -> None:
        """Have the engine compute as soon as it has a moment."""
        if not self.isVisible():
            return
        if self._in_flight:
            self._again = True
            return
        try:
            work = self.work()
        except CnndeskError as error:
            self._refuse(str(error))
            return
        self._in_flight = True
        Training.of(self.workspace).engine.ask(work, self._computed, self._failed)

    def _computed(self, seen: Pass) -> None:
        self._in_flight = False
        self.seen = seen
        self.issue.hide()
        self.show_seen()
        self._next()

    def _failed(self, error: BaseException) -> None:
        self._in_flight = False
        if isinstance(error, CnndeskError):
            self._refuse(str(error))
        elif not isinstance(error, CancelledError):
            sys.excepthook(type(error), error, error.__traceback__)
        self._next()

    def _next(self) -> None:
        if self._again:
            self._again = False
            self.compute()

    def _refuse(self, sentence: str) -> None:
        self.issue.setText(sentence)
        self.issue.show()

    def show_step(self, step: Step, seen: Pass) -> None:
        """Show the numbers of a step."""
        self.step = step
        self.sums.show_rows([row.plain for row in added_up(step, seen)])
        self.words.setText(happens(step, backward=False))

    def showEvent(self, event: QShowEvent) -> None:
        self.compute()


class PoolPage(HandPage):
    """Maximum, average or sum of a window that slides."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.unit = Unit(0, 0, 0)
        self.source = Segmented(
            [("worked", self.tr("6×6 example")), ("watched", self.tr("Watched"))], self.tr("Image")
        )
        self.mode = Segmented(
            [("max", self.tr("Max")), ("average", self.tr("Average")), ("sum", self.tr("Sum"))],
            self.tr("Of the window"),
        )
        self.window_size = Segmented([("2", "2×2"), ("3", "3×3")], self.tr("Window"))
        self.stride = Segmented([("1", "1"), ("2", "2"), ("3", "3")], self.tr("Stride"))
        self.stride.set_value("2")
        for title, widget in (
            (self.tr("Image"), self.source),
            (self.tr("Of the window, the"), self.mode),
            (self.tr("Window"), self.window_size),
            (self.tr("Stride"), self.stride),
        ):
            self.choices.addWidget(SectionHead(title))
            self.choices.addWidget(widget)
            widget.changed.connect(lambda _: self.compute())
        self.view = StepView()
        self.view.picked.connect(self._on_picked)
        self.view.moved.connect(self._move_by)
        self.view.jumped.connect(self._jump)
        self.map = MapPick(self.tr("Pooled map"))
        self.map.setFixedHeight(theme.px(150))
        self.map.picked.connect(self.place_at)
        self.map.moved.connect(self._move_by)
        self.map_head = SectionHead(self.tr("Pooled map"))
        self.results.addWidget(self.map_head)
        self.results.addWidget(self.map)
        self.assemble(scrolled(self.view))
        workspace.watched_changed.connect(self._on_watched)

    def _on_watched(self) -> None:
        if self.source.value == "watched":
            self.compute()

    def work(self) -> Callable[[], Pass]:
        image = POOLED_IMAGE
        if self.source.value == "watched":
            shown = self.workspace.network_image
            watched = shown if shown is not None else self.workspace.watched_image
            if watched is None:
                raise ExplainError("No image is watched. Open images, or drop a picture here.")
            image = small_enough(watched)
        return partial(
            pool, image, self.mode.value, int(self.window_size.value), int(self.stride.value)
        )

    def show_seen(self) -> None:
        seen = self.seen
        assert seen is not None
        h, w, c = seen.values[BLOCK].shape
        self.unit = Unit(
            min(self.unit.row, h - 1), min(self.unit.column, w - 1), min(self.unit.channel, c - 1)
        )
        step = step_forward(seen.model, seen.values, BLOCK, self.unit)
        lanes = forward_lanes(step, seen)
        if c == 1:  # its name would stand on the first number
            lanes = replace(lanes, lanes=tuple(replace(lane, name="") for lane in lanes.lanes))
        self.view.show_lanes(lanes)
        self.show_step(step, seen)
        self.map.show_picture(plane_picture(seen.values[BLOCK], self.unit.channel))
        self.map.show_frame((self.unit.row, self.unit.column, 1, 1))
        before = "×".join(map(str, seen.image.shape[:2]))
        self.map_head.right.setText(f"{before} → {h}×{w}")

    def place_at(self, row: int, column: int) -> None:
        """Show another position, as far as there is one."""
        if self.seen is None:
            return
        h, w, _ = self.seen.values[BLOCK].shape
        self.unit = Unit(min(max(row, 0), h - 1), min(max(column, 0), w - 1), self.unit.channel)
        self.show_seen()

    def _move_by(self, rows: int, columns: int) -> None:
        self.place_at(self.unit.row + rows, self.unit.column + columns)

    def _on_picked(self, row: int, column: int) -> None:
        middle, stride = (int(self.window_size.value) - 1) / 2, int(self.stride.value)
        self.place_at(round((row - middle) / stride), round((column - middle) / stride))

    def _jump(self, where: str) -> None:
        if self.seen is None:
            return
        h, w, c = self.seen.values[BLOCK].shape
        step = {"next channel": 1, "previous channel": -1}.get(where, 0)
        channel = min(max(self.unit.channel + step, 0), c - 1)
        self.unit = Unit(self.unit.row, self.unit.column, channel)
        if where in ("first", "last"):
            self.place_at(0 if where == "first" else h - 1, 0 if where == "first" else w - 1)
        elif where == "play":
            place = (self.unit.row * w + self.unit.column + 1) % (h * w)
            self.place_at(place // w, place % w)
        else:
            self.show_seen()


class CurveView(QWidget):
    """The curve of an activation with one point on it and the slope there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.xs = np.empty(0)
        self.ys = np.empty(0)
        self.step: ActivationStep | None = None
        self.setMinimumSize(200, 160)
        self.setAccessibleName(self.tr("Curve of the activation"))

    def show_curve(self, x: np.ndarray, y: np.ndarray, step: ActivationStep) -> None:
        """Show other values."""
        self.xs, self.ys, self.step = x, y, step
        self.setAccessibleDescription(f"f({step.x:.3g}) = {step.value:.4g}")
        self.update()

    def place(self, x: float, y: float) -> QPointF:
        """Return where a value is painted."""
        area = QRectF(self.rect()).adjusted(44, 16, -16, -28)
        area.setHeight(min(area.height(), 0.8 * area.width()))
        low, high = min(float(self.ys.min()), -1.0), max(float(self.ys.max()), 1.0)
        across = (x + ENDS) / (2 * ENDS)
        return QPointF(
            area.left() + across * area.width(),
            area.bottom() - (y - low) / (high - low) * area.height(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        step = self.step
        if step is None or not self.xs.size:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = min(float(self.ys.min()), -1.0), max(float(self.ys.max()), 1.0)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawLine(self.place(-ENDS, 0), self.place(ENDS, 0))
        painter.drawLine(self.place(0, low), self.place(0, high))
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.color("axis"))
        for tick in (-6, -4, -2, 2, 4, 6):
            at = self.place(tick, 0)
            box = QRectF(at.x() - 20, at.y() + 3, 40, 14)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, signed(tick, 0))
        for tick in sorted({1, round(high)}):
            at = self.place(0, tick)
            box = QRectF(at.x() - 40, at.y() - 7, 34, 14)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, str(tick))
        path = QPainterPath(self.place(float(self.xs[0]), float(self.ys[0])))
        for x, y in zip(self.xs[1:], self.ys[1:], strict=True):
            path.lineTo(self.place(float(x), float(y)))
        painter.setPen(QPen(theme.color("activation"), 2))
        painter.drawPath(path)
        reach = 1.2
        ends = [self.place(step.x + d, step.value + d * step.slope) for d in (-reach, reach)]
        painter.setPen(QPen(theme.color("accent"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(*ends)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(self.place(step.x, step.value), 5, 5)


class ActivationPage(HandPage):
    """One number through an activation, on its curve."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.kind = Segmented([(k.name, k.title) for k in TABLE[:3]], self.tr("Activation"))
        self.kind.changed.connect(self._on_kind)
        self.others = QComboBox()
        self.others.setAccessibleName(self.tr("Other activations"))
        self.others.addItem(self.tr("others…"), "")
        for kind in TABLE[3:]:
            self.others.addItem(say(kind.title), kind.name)
        self.others.activated.connect(lambda _: self.compute())
        self.number = QLineEdit("1.5")
        self.number.setAccessibleName("x")
        self.number.textEdited.connect(lambda _: self.compute())
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(-600, 600)
        self.slider.setValue(150)
        self.slider.setAccessibleName(self.tr("x on the curve"))
        self.slider.valueChanged.connect(self._on_slider)
        for widget in (
            SectionHead(self.tr("Activation")),
            self.kind,
            self.others,
            SectionHead("x"),
            self.number,
            self.slider,
        ):
            self.choices.addWidget(widget)
        self.view = CurveView()
        self.assemble(self.view)

    @property
    def chosen(self) -> str:
        """The kind of activation."""
        return str(self.others.currentData() or self.kind.value)

    def _on_kind(self, _: str) -> None:
        self.others.setCurrentIndex(0)
        self.compute()

    def _on_slider(self, place: int) -> None:
        self.number.setText(signed(place / 100, 2))
        self.compute()

    def work(self) -> Callable[[], Pass]:
        (x,) = parse([self.number.text()])
        self.slider.blockSignals(True)
        self.slider.setValue(round(100 * min(max(x, -ENDS), ENDS)))
        self.slider.blockSignals(False)
        curve = np.linspace(-ENDS, ENDS, POINTS)
        return partial(activate, (x, *curve.tolist()), self.chosen)

    def show_seen(self) -> None:
        seen = self.seen
        assert seen is not None
        step = step_forward(seen.model, seen.values, BLOCK, Unit(0, 0, 0))
        assert isinstance(step, ActivationStep)
        x, y = (seen.values[name].reshape(-1)[1:] for name in ("values", BLOCK))
        self.view.show_curve(x, y, step)
        self.show_step(step, seen)


class SoftmaxPage(HandPage):
    """Scores of a few classes and the probabilities they become."""

    MOST = 5

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.chosen = 0
        self.choices.addWidget(SectionHead(self.tr("Scores")))
        self.fields = []
        for k in range(self.MOST):
            field = QLineEdit(f"{SCORES[k]:g}" if k < len(SCORES) else "")
            field.setAccessibleName(self.tr("Score of class {n}").format(n=k + 1))
            field.setPlaceholderText(self.tr("class {n}").format(n=k + 1))
            field.textEdited.connect(lambda _: self.compute())
            self.fields.append(field)
            self.choices.addWidget(field)
        self.view = StepView()
        self.view.moved.connect(lambda r, c: self._choose(self.chosen + r + c))
        self.assemble(scrolled(self.view))

    def work(self) -> Callable[[], Pass]:
        given = [field.text() for field in self.fields if field.text().strip()]
        return partial(softmax, parse(given))

    def _choose(self, place: int) -> None:
        self.chosen = place
        if self.seen is not None:
            self.show_seen()

    def show_seen(self) -> None:
        seen = self.seen
        assert seen is not None
        count = seen.values[BLOCK].size
        self.chosen = min(max(self.chosen, 0), count - 1)
        step = step_forward(seen.model, seen.values, BLOCK, Unit(0, 0, self.chosen))
        names = [self.tr("class {n}").format(n=k + 1) for k in range(count)]
        self.view.show_lanes(forward_lanes(step, seen, names))
        self.show_step(step, seen)
