"""The stepper: one unit of one block of the drawn network, worked out number by number.

A window slides over the block's input; patch, kernel, products, sums and bias give the unit, which
is compared with what the engine computed. Backward shows what the unit's gradient reaches. The
arithmetic is ``cnndesk.explain``'s, the painting ``step_view.py``'s; this holds them together.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QSpinBox,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.engine.layers import (
    Activation,
    BatchNorm,
    Conv2d,
    ConvTranspose2d,
    Dense,
    FixedFilter,
    Pool2d,
    PRelu,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.layers.base import Layer
from cnndesk.engine.layers.pool import GlobalPool
from cnndesk.engine.model import Node
from cnndesk.errors import ExplainError
from cnndesk.explain.backward import step_backward
from cnndesk.explain.passes import Pass, Unit
from cnndesk.explain.stepper import follow, step_forward, window_places
from cnndesk.explain.steps import Step
from cnndesk.gui import theme
from cnndesk.gui.canvas import thumbnails
from cnndesk.gui.lab.cells import colours, largest
from cnndesk.gui.lab.examine import Examiner
from cnndesk.gui.lab.lanes import backward_lanes, forward_lanes
from cnndesk.gui.lab.step_view import StepView
from cnndesk.gui.lab.words import added_up, backward_rows, happens, reached, then_rows
from cnndesk.gui.live import LiveView
from cnndesk.gui.panels.feature_maps import BlockTitle
from cnndesk.gui.panels.inspector_views import EffectView
from cnndesk.gui.panels.map_detail import ValueView
from cnndesk.gui.panels.parts import (
    EmptyState,
    SectionHead,
    Segmented,
    button,
    hairline,
    icon_button,
    text,
    thousands,
)
from cnndesk.gui.workspace import Workspace

STEPPED = (
    Conv2d,
    FixedFilter,
    ConvTranspose2d,
    Pool2d,
    GlobalPool,
    Activation,
    PRelu,
    Dense,
    SoftmaxCrossEntropy,
    BatchNorm,
)
RESULT_WIDTH = 264


class MapPick(ValueView):
    """A map on which a place can be clicked or dragged to."""

    picked = Signal(int, int)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pick(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._pick(event.position())

    def _pick(self, point: QPointF) -> None:
        row, column = self.cell_at(point)
        if row >= 0:
            self.picked.emit(row, column)


class ResultView(QWidget):
    """What the step adds up to, what follows, where it stands in the output map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(theme.px(RESULT_WIDTH))
        self.sums, self.then = EffectView(), EffectView()
        self.sums_head = SectionHead(self.tr("Add up"))
        self.then_head = SectionHead(self.tr("Then"))
        self.map_head = SectionHead(self.tr("Output map"))
        self.map = MapPick(self.tr("Output map"))
        self.map.setFixedHeight(theme.px(RESULT_WIDTH) - 32)
        self.check = text("", "good", theme.SECONDARY, wrap=True)
        self.words = text("", "secondary", theme.SECONDARY, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.sums_head)
        column.addWidget(self.sums)
        column.addWidget(self.check)
        column.addWidget(self.then_head)
        column.addWidget(self.then)
        column.addWidget(self.map_head)
        column.addWidget(self.map)
        column.addWidget(self.words)
        column.addStretch(1)


class StepperPanel(QWidget):
    """The stepper of a workspace.

    Parameters
    ----------
    workspace : Workspace
    parent : QWidget, optional
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._node: Node | None = None
        self.unit = Unit(0, 0, 0)
        self.step: Step | None = None
        self.examiner = Examiner(workspace, self.isVisible, self)
        self.examiner.changed.connect(self.refresh)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self.empty = EmptyState("", "")
        self._empty_button = self.empty.add_button("", self._help, "primary")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._make_content())
        workspace.selection_changed.connect(self.refresh)
        workspace.theme_changed.connect(self.refresh)
        self.refresh()

    # Making --------------------------------------------------------------------------------

    def _make_content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addWidget(hairline())
        self.view = StepView()
        self.view.picked.connect(self._on_picked)
        self.view.moved.connect(self.move_by)
        self.view.jumped.connect(self._jump)
        area = scrolled(self.view)
        self.result = ResultView()
        self.result.map.picked.connect(self.place_at)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(area, 1)
        side = scrolled(self.result)
        side.setFixedWidth(self.result.width() + 12)
        middle.addWidget(side)
        column.addLayout(middle, 1)
        column.addWidget(hairline())
        column.addLayout(self._make_transport())
        return content

    def _make_head(self) -> QHBoxLayout:
        self.title = BlockTitle()
        self.blocks = QComboBox()
        self.blocks.setAccessibleName(self.tr("Block"))
        self.blocks.setToolTip(self.tr("Which block is stepped"))
        self.blocks.activated.connect(lambda _: self._choose_block())
        self._channel_label = text(self.tr("Filter"), "secondary", theme.SECONDARY)
        self.channel = QSpinBox()
        self.channel.setAccessibleName(self.tr("Filter"))
        self.channel.setFixedWidth(64)
        self.channel.valueChanged.connect(self._on_channel)
        options = [("forward", self.tr("Forward")), ("backward", self.tr("Backward"))]
        self.direction = Segmented(options, self.tr("Direction"))
        self.direction.changed.connect(lambda _: self.refresh())
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.blocks)
        row.addWidget(self.title, 1)
        row.addWidget(self._channel_label)
        row.addWidget(self.channel)
        row.addWidget(self.direction)
        return row

    def _make_transport(self) -> QHBoxLayout:
        self.play_button = button(self.tr("Play"), self.toggle_play, "primary")
        self.play_button.setToolTip(self.tr("Slide the window over the input (Space)"))
        self.play_button.setMinimumWidth(84)
        first = icon_button("arrow-left", self.tr("First position (Home)"), self.first)
        last = icon_button("arrow-right", self.tr("Last position (End)"), self.last)
        back = icon_button("caret-left", self.tr("One position back"), lambda: self.step_by(-1))
        on = icon_button("caret-right", self.tr("One position on"), lambda: self.step_by(1))
        self.back_button, self.on_button = back, on
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Position"))
        self.slider.valueChanged.connect(self._on_slider)
        self.where = text("", "secondary", theme.SECONDARY)
        self.speed = Segmented(
            [("1", "1"), ("4", "4"), ("16", "16")], self.tr("Positions per second")
        )
        self.speed.set_value("4")
        self.speed.changed.connect(lambda _: self._pace())
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        for widget in (first, back, self.play_button, on, last):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.slider, 1)
        row.addWidget(self.where)
        row.addSpacing(8)
        row.addWidget(text(self.tr("Speed"), "secondary", theme.SECONDARY))
        row.addWidget(self.speed)
        row.addWidget(text(self.tr("per s"), "secondary", theme.SECONDARY))
        return row

    # Which unit ----------------------------------------------------------------------------

    @property
    def _seen(self) -> Pass | None:
        return self.examiner.seen

    def _steppable(self, seen: Pass) -> list[Node]:
        drawn = self._workspace.network
        return [n for n in seen.model.nodes if isinstance(n.layer, STEPPED) and n.id in drawn]

    def _find_node(self, seen: Pass) -> Node | None:
        nodes = self._steppable(seen)
        current = self._workspace.current
        return next((n for n in nodes if n.id == current), None) or (
            None if self._is_unstepped(current) else next(iter(nodes), None)
        )

    def _is_unstepped(self, current: str | None) -> bool:
        """Whether the user has chosen a block that is not stepped (other than the image)."""
        network = self._workspace.network
        return current is not None and current in network and not network.block(current).is_input

    @property
    def _size(self) -> tuple[int, int, int]:
        assert self._seen is not None
        assert self._node is not None
        h, w, c = self._seen.model.shapes[self._node.id]
        return h, w, c

    @property
    def positions(self) -> int:
        """How many positions there are: places of the map, or units of a vector."""
        h, w, c = self._size
        return h * w if h * w > 1 else c

    @property
    def position(self) -> int:
        """Which of them is shown."""
        h, w, _ = self._size
        return self.unit.row * w + self.unit.column if h * w > 1 else self.unit.channel

    def go_to(self, position: int) -> None:
        """Show another position."""
        if self._node is None:
            return
        h, w, _ = self._size
        position = min(max(position, 0), self.positions - 1)
        if h * w > 1:
            self.unit = Unit(position // w, position % w, self.unit.channel)
        else:
            self.unit = Unit(0, 0, position)
        self._show()

    def step_by(self, by: int) -> None:
        """Go some positions on."""
        if self._node is not None:
            self.go_to(self.position + by)

    def first(self) -> None:
        """Go to the first position."""
        self.go_to(0)

    def last(self) -> None:
        """Go to the last position."""
        if self._node is not None:
            self.go_to(self.positions - 1)

    def move_by(self, rows: int, columns: int) -> None:
        """Go some rows and columns of the output on, as far as there are any."""
        if self._node is None:
            return
        h, w, _ = self._size
        if h * w == 1:
            self.step_by(rows + columns)
        else:
            self.place_at(self.unit.row + rows, self.unit.column + columns)

    def place_at(self, row: int, column: int) -> None:
        """Show a place of the output map."""
        if self._node is None:
            return
        h, w, _ = self._size
        self.unit = Unit(min(max(row, 0), h - 1), min(max(column, 0), w - 1), self.unit.channel)
        self._show()

    def _on_picked(self, row: int, column: int) -> None:
        """Take the unit whose window has its middle nearest to a cell of the input."""
        if self._node is None or self._seen is None:
            return
        places = []
        for axis, wanted in ((0, row), (1, column)):
            count = self._size[axis]
            middles = _middles(self._node, axis, count)
            places.append(wanted if middles is None else int(np.abs(middles - wanted).argmin()))
        self.place_at(*places)

    def _jump(self, where: str) -> None:
        channel = {"next channel": 1, "previous channel": -1}.get(where)
        if channel is not None:
            self.channel.setValue(self.channel.value() + channel)
        else:
            {"first": self.first, "last": self.last, "play": self.toggle_play}[where]()

    def _on_channel(self, channel: int) -> None:
        self.unit = Unit(self.unit.row, self.unit.column, channel)
        self._show()

    def _on_slider(self, position: int) -> None:
        if self._node is not None and position != self.position:
            self.go_to(position)

    def _choose_block(self) -> None:
        self._workspace.select((self.blocks.currentData(),))

    # Playing -------------------------------------------------------------------------------

    @property
    def is_playing(self) -> bool:
        """Whether the window slides by itself."""
        return self._clock.isActive()

    def toggle_play(self) -> None:
        """Let the window slide, or stop it; from the end it begins anew."""
        if self.is_playing:
            self._set_playing(False)
        elif self._node is not None:
            if self.position >= self.positions - 1:
                self.first()
            self._set_playing(True)

    def _set_playing(self, on: bool) -> None:
        if on:
            self._pace()
            self._clock.start()
        else:
            self._clock.stop()
        self.play_button.setText(self.tr("Pause") if on else self.tr("Play"))

    def _pace(self) -> None:
        self._clock.setInterval(1000 // int(self.speed.value))

    def _tick(self) -> None:
        hidden = self.visibleRegion().isEmpty()
        if hidden or self._node is None or self.position >= self.positions - 1:
            self._set_playing(False)
        else:
            self.step_by(1)

    # What is shown -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the selected block's step as the network is now."""
        seen = self._seen
        node = self._find_node(seen) if seen is not None else None
        if node is None or seen is None:
            self._node, self.step = None, None
            self._set_playing(False)
            self._say_empty()
            return
        if self._node is None or self._node.id != node.id:
            self._set_playing(False)
        self._node = node
        h, w, c = self._size
        row, column, channel = self.unit.index
        self.unit = Unit(min(row, h - 1), min(column, w - 1), min(channel, c - 1))
        self._stack.setCurrentIndex(1)
        self._fill_blocks(seen, node)
        several = h * w > 1
        self._channel_label.setVisible(several)
        self.channel.setVisible(several)
        self.channel.blockSignals(True)
        self.channel.setRange(0, c - 1)
        self.channel.blockSignals(False)
        self.slider.blockSignals(True)
        self.slider.setRange(0, self.positions - 1)
        self.slider.blockSignals(False)
        can_go_back = bool(seen.gradients)
        self.direction.button("backward").setEnabled(can_go_back)
        self.direction.button("backward").setToolTip(
            ""
            if can_go_back
            else self.tr("Add an output block: without a loss nothing flows back.")
        )
        if not can_go_back:
            self.direction.set_value("forward")
        diagnosis = self._workspace.diagnoses.get(node.id)
        inputs = diagnosis.inputs if diagnosis is not None else ()
        summary = self._workspace.network.block(node.id).summary(inputs)
        self.title.show_block(self._workspace, node.id, summary + self._remark())
        self._show()

    def _remark(self) -> str:
        snapshot = self._workspace.snapshot
        trained = isinstance(snapshot, LiveView) and snapshot.progress is not None
        learns = self._node is not None and isinstance(
            self._node.layer, Conv2d | ConvTranspose2d | Dense
        )
        if trained or not learns or self._workspace.project.progress:
            return ""
        return self.tr("   not trained yet: the weights are random")

    def _fill_blocks(self, seen: Pass, node: Node) -> None:
        nodes = self._steppable(seen)
        ids = [self.blocks.itemData(i) for i in range(self.blocks.count())]
        if ids != [n.id for n in nodes]:
            self.blocks.clear()
            for n in nodes:
                self.blocks.addItem(n.id, n.id)
        self.blocks.setCurrentIndex([n.id for n in nodes].index(node.id))

    def _show(self) -> None:
        seen, node = self._seen, self._node
        if seen is None or node is None:
            return
        try:
            self._show_step(seen, node)
        except ExplainError as error:
            self._stack.setCurrentIndex(0)
            self._empty_button.hide()
            self.empty.say(self.tr("This step cannot be shown"), str(error))

    def _show_step(self, seen: Pass, node: Node) -> None:
        dataset = self._workspace.dataset
        classes = dataset.classes if dataset is not None else ()
        step = step_forward(seen.model, seen.values, node.id, self.unit)
        self.step = step
        result = self.result
        if self.direction.value == "backward":
            back = step_backward(seen, node.id, self.unit)
            self.view.show_lanes(backward_lanes(back, seen, classes))
            result.sums_head.words.setText(self.tr("Gradient").upper())
            result.sums.show_rows(backward_rows(back, seen, self._workspace.training_settings))
            result.check.hide()
            rest = reached(back, seen)
            shown = seen.gradients[node.id] if node.id in seen.gradients else seen.values[node.id]
        else:
            self.view.show_lanes(forward_lanes(step, seen, classes))
            result.sums_head.words.setText(self.tr("Add up").upper())
            result.sums.show_rows(added_up(step, seen))
            self._show_check(step)
            rest = then_rows(follow(seen.model, seen.values, node.id, self.unit))
            shown = seen.values[node.id]
        result.then_head.setVisible(bool(rest))
        result.then.setVisible(bool(rest))
        result.then.show_rows(rest)
        self._show_map(shown)
        result.words.setText(happens(step, backward=self.direction.value == "backward"))
        for widget, value in ((self.channel, self.unit.channel), (self.slider, self.position)):
            widget.blockSignals(True)
            widget.setValue(value)
            widget.blockSignals(False)
        self.where.setText(
            self.tr("position {n} of {of}").format(
                n=thousands(self.position + 1), of=thousands(self.positions)
            )
        )

    def _show_check(self, step: Step) -> None:
        check: QLabel = self.result.check
        check.show()
        if step.same:
            words, role = self.tr("✓ Same number as the engine computed"), "good"
        else:
            words = self.tr("The engine computed {v}; it differs by {d} of the terms.").format(
                v=f"{step.value:.6g}", d=f"{step.difference:.1e}"
            )
            role = "warning"
        check.setText(words)
        if check.property("role") != role:
            check.setProperty("role", role)
            check.style().polish(check)

    def _show_map(self, maps: NDArray[np.float32]) -> None:
        h, w, _ = self._size
        result = self.result
        result.map.setVisible(h * w > 1)
        result.map_head.setVisible(h * w > 1)
        plane = maps[:, :, self.unit.channel]
        is_signed = bool(maps.min() < 0)
        limit = float(thumbnails.limits(plane[None])[0]) if plane.size else largest(plane)
        result.map.show_picture(thumbnails.from_rgb32(colours(plane, limit, is_signed=is_signed)))
        result.map.show_frame((self.unit.row, self.unit.column, 1, 1))
        result.map_head.right.setText(
            self.tr("row {r}, column {c}").format(r=self.unit.row, c=self.unit.column)
        )

    # Nothing to show -----------------------------------------------------------------------

    def _say_empty(self) -> None:
        self._stack.setCurrentIndex(0)
        workspace, seen = self._workspace, self._seen
        name = ""
        if not len(workspace.network):
            line = self.tr("There is no network")
            sentence = self.tr("Take a template or add blocks; then step through any of them.")
        elif workspace.watched is None:
            line = self.tr("No image is watched")
            sentence = self.tr("Choose images; the stepper then works one of them out.")
            name = self.tr("Choose images")
        elif self.examiner.trouble:
            line, sentence = self.tr("There is nothing to step through"), self.examiner.trouble
        elif seen is None:
            line, sentence = self.tr("One moment"), self.tr("The image goes through the network.")
        elif not self._steppable(seen):
            line = self.tr("The network has no block to step through")
            sentence = self.tr("Add a convolution, a pooling or an activation behind the image.")
        else:
            line = self.tr("This block is not stepped")
            current = workspace.current
            found = workspace.diagnoses.get(current) if current else None
            sentence = self.tr(
                "Choose a convolution, pooling, activation, fully connected, batch norm or softmax "
                "block."
            )
            if found is not None and not found.is_ok:
                sentence = found.sentence
            name = self.tr("Step through the first block")
        self.empty.say(line, sentence)
        self._empty_button.setText(name)
        self._empty_button.setVisible(bool(name))

    def _help(self) -> None:
        workspace = self._workspace
        if workspace.watched is None:
            workspace.show_panel("data")
        elif self._seen is not None:
            workspace.select((self._steppable(self._seen)[0].id,))

    # Events --------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        self.examiner.refresh()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self._set_playing(False)
        self.examiner.stop()


def _middles(node: Node, axis: int, count: int) -> NDArray[np.float64] | None:
    """Return the middle of every window along an axis of the input; None where units stay."""
    layer: Layer = node.layer
    if not isinstance(layer, Conv2d | FixedFilter | ConvTranspose2d | Pool2d):
        return None
    return np.array([window_places(node, place, axis)[0].mean() for place in range(count)])


def scrolled(widget: QWidget) -> QScrollArea:
    """Return a frameless area in which a widget scrolls up and down."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    area.viewport().setAutoFillBackground(False)
    widget.setAutoFillBackground(False)
    return area
