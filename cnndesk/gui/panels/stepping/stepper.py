"""The stepper: one unit of one block of the drawn network, worked out number by number.

A window slides over the block's input; patch, kernel, products, sums and bias give the unit, which
is compared with what the engine computed. Backward shows what the unit's gradient reaches. The
arithmetic is ``cnndesk.explain``'s, the painting ``step_view.py``'s; this holds them together.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.engine.model import Node
from cnndesk.errors import ExplainError, UndescribedError
from cnndesk.explain.backward import is_stepped, step_backward
from cnndesk.explain.no_gradient import why_nothing_flows
from cnndesk.explain.passes import Pass, Unit
from cnndesk.explain.receptive_field import FieldGeometry
from cnndesk.explain.stepper import follow, step_forward, window_middles
from cnndesk.explain.steps import Step, WindowStep
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.block_title import BlockTitle
from cnndesk.gui.panels.stepping.step_formula import FormulaBar
from cnndesk.gui.panels.stepping.step_lanes import backward_lanes, forward_lanes, in_pixels
from cnndesk.gui.panels.stepping.step_result import RESULT_WIDTH, ResultView
from cnndesk.gui.panels.stepping.step_side import NARROWEST, SIDE_WIDTH, StepSide
from cnndesk.gui.panels.stepping.step_stages import EVERYTHING, stages_of
from cnndesk.gui.panels.stepping.step_text import (
    added_up,
    backward_rows,
    happens,
    reached,
    then_rows,
)
from cnndesk.gui.panels.stepping.step_view import StepView
from cnndesk.gui.panels.stepping.transport import Transport
from cnndesk.gui.session.field_view import Fields
from cnndesk.gui.session.image_pass import Examiner, is_trained
from cnndesk.gui.session.step_place import StepPlace
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import (
    EmptyState,
    Segmented,
    hairline,
    scrolled,
    text,
)
from cnndesk.gui.widgets.number_fields import WholeBox
from cnndesk.words import capitals

LEFT_FROM = 1000
"""Width from which on there is room for the left column."""


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
        self._stage = EVERYTHING
        self._fields = Fields()
        # Positions that the user went past, all in all: lessons count them.
        self.passed = 0
        self.examiner = Examiner(workspace, self.isVisible, self)
        self.examiner.changed.connect(self.refresh)
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
        self.view = StepView()
        self.view.picked.connect(self._on_picked)
        self.view.moved.connect(self.move_by)
        self.view.jumped.connect(self._jump)
        self.formula = FormulaBar()
        self.transport = Transport()
        self.transport.went.connect(self.go_to)
        self.side = StepSide()
        self.side.image.picked.connect(self._on_pixel)
        self.side.image.moved.connect(self.move_by)
        self.side.stages.chosen.connect(self._on_stage)
        self.result = ResultView()
        self.result.map.picked.connect(self.place_at)
        self.result.map.moved.connect(self.move_by)
        self._options = self._make_options()
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled(self.view), 1)
        self._formula_line = hairline()
        column.addWidget(self._formula_line)
        column.addWidget(self.formula)
        column.addWidget(hairline())
        column.addWidget(self.transport)
        self._left, right = scrolled(self.side), scrolled(self.result)
        self._left.setMinimumWidth(NARROWEST)
        self._left.viewport().installEventFilter(self)
        right.setMinimumWidth(NARROWEST)
        splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for place, widget in enumerate((self._left, middle, right)):
            splitter.addWidget(widget)
            splitter.setStretchFactor(place, int(widget is middle))
        splitter.setSizes([SIDE_WIDTH, 952, RESULT_WIDTH])
        content = QWidget()
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._make_head())
        whole.addWidget(splitter, 1)
        return content

    def _make_head(self) -> QWidget:
        """Return the row above, which the header of the workspace and its strip make needless."""
        self.title = BlockTitle()
        self.blocks = QComboBox()
        self.blocks.setAccessibleName(self.tr("Block"))
        self.blocks.setToolTip(self.tr("Which block is stepped"))
        self.blocks.activated.connect(lambda _: self._choose_block())
        self._head = QWidget()
        row = QHBoxLayout(self._head)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self.blocks)
        row.addWidget(self.title, 1)
        row.addWidget(self._options)
        return self._head

    def _make_options(self) -> QWidget:
        """Return what stands in the header: filter, direction, what the image's numbers are."""
        self._channel_label = text(self.tr("Filter"), "secondary", theme.BASE)
        self.channel = WholeBox()
        self.channel.setAccessibleName(self.tr("Filter"))
        self.channel.setFixedWidth(64)
        self.channel.valueChanged.connect(self._on_channel)
        options = [("forward", self.tr("Forward")), ("backward", self.tr("Backward"))]
        self.direction = Segmented(options, self.tr("Direction"))
        self.direction.changed.connect(lambda _: self.refresh())
        self.numbers = Segmented(
            [("normalised", self.tr("Normalised")), ("pixels", "0…255")],
            self.tr("Numbers of the image"),
        )
        self.numbers.changed.connect(lambda _: self.refresh())
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._channel_label, self.channel, self.direction, self.numbers):
            row.addWidget(widget)
        return made

    def header_options(self, parent: QWidget) -> QWidget:
        """Return what belongs into the header of the workspace."""
        self._options.setParent(parent)
        self._head.hide()
        return self._options

    # Which unit ----------------------------------------------------------------------------

    @property
    def _seen(self) -> Pass | None:
        return self.examiner.seen

    def _steppable(self, seen: Pass) -> list[Node]:
        drawn = self._workspace.network
        nodes = [node for node in seen.model.nodes if node.id in drawn]
        return [node for node in nodes if not _why_unstepped(seen, node.id)]

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
            self._go(Unit(position // w, position % w, self.unit.channel))
        else:
            self._go(Unit(0, 0, position))

    def _go(self, unit: Unit) -> None:
        before, was = self.unit, self.position
        self.unit = unit
        self.passed += max(abs(self.position - was), int(unit != before))
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
        self._go(Unit(min(max(row, 0), h - 1), min(max(column, 0), w - 1), self.unit.channel))

    def _on_picked(self, row: int, column: int) -> None:
        """Take the unit whose window has its middle nearest to a cell of the input."""
        if self._node is None or self._seen is None:
            return
        try:
            down, across = (window_middles(self._seen.model, self._node.id, a) for a in (0, 1))
        except ExplainError:  # it slides no window
            return
        places = (np.abs(down - row), np.abs(across - column))
        self.place_at(*(int(np.nanargmin(distances)) for distances in places))

    def _jump(self, where: str) -> None:
        channel = {"next channel": 1, "previous channel": -1}.get(where)
        if channel is not None:
            self.channel.setValue(self.channel.value() + channel)
        else:
            {"first": self.first, "last": self.last, "play": self.transport.toggle}[where]()

    def _on_channel(self, number: int) -> None:
        if self._node is not None:
            self._go(Unit(self.unit.row, self.unit.column, number - 1))

    def _on_stage(self, stage: int) -> None:
        is_last = stage == len(self.side.stages.stages) - 1
        self._stage = EVERYTHING if is_last else stage
        self._show()

    def _on_pixel(self, row: int, column: int) -> None:
        """Take the unit whose field has its middle nearest to a pixel of the watched image."""
        if self._node is None or self._seen is None:
            return
        if self._reads_image:
            self._on_picked(row, column)
            return
        geometry = self._field_geometry()
        if geometry is None or geometry.stride is None or geometry.whole_image:
            return
        middles = (
            (pixel - offset - (size - 1) / 2) / float(stride)
            for pixel, offset, size, stride in zip(
                (row, column), geometry.offset, geometry.size, geometry.stride, strict=True
            )
        )
        self.place_at(*(round(place) for place in middles))

    @property
    def _reads_image(self) -> bool:
        """Whether the block reads the image itself."""
        seen, node = self._seen, self._node
        return seen is not None and node is not None and node.inputs[0] == seen.model.nodes[0].id

    def _field_geometry(self) -> FieldGeometry | None:
        assert self._node is not None
        try:
            return self._fields.geometry(self._workspace.network, self._node.id)
        except UndescribedError:
            return None

    def _choose_block(self) -> None:
        self._workspace.select((self.blocks.currentData(),))

    @property
    def is_playing(self) -> bool:
        """Whether the window slides by itself."""
        return self.transport.is_playing

    # What is shown -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the selected block's step as the network is now."""
        seen = self._seen
        node = self._find_node(seen) if seen is not None else None
        if node is None or seen is None:
            self._node, self.step = None, None
            self.transport.stop()
            self._say_empty()
            return
        is_other = self._node is None or self._node.id != node.id
        if is_other:
            self.transport.stop()
        self._node = node
        h, w, c = self._size
        row, column, channel = self.unit.index
        self.unit = Unit(min(row, h - 1), min(column, w - 1), min(channel, c - 1))
        wanted = StepPlace.of(self._workspace).take(node.id)
        if wanted is not None and is_unit(wanted, (h, w, c)):
            self.unit = wanted
        elif is_other:  # where there is most to see, not where another map happened to end
            self.unit = _strongest(seen.values[node.id], self.unit.channel)
        self._stack.setCurrentIndex(1)
        self._fill_blocks(seen, node)
        several = h * w > 1
        self._channel_label.setVisible(several)
        self.channel.setVisible(several)
        self.channel.blockSignals(True)
        self.channel.setRange(1, c)
        self.channel.blockSignals(False)
        self._allow(can_go_back=bool(seen.gradients))
        diagnosis = self._workspace.diagnoses.get(node.id)
        inputs = diagnosis.inputs if diagnosis is not None else ()
        summary = self._workspace.network.block(node.id).summary(inputs)
        self.title.show_block(self._workspace, node.id, summary)
        self._show()

    def _allow(self, *, can_go_back: bool) -> None:
        """Enable the choices that there are for this block."""
        backward = self.direction.button("backward")
        backward.setEnabled(can_go_back)
        backward.setToolTip(
            ""
            if can_go_back
            else self.tr("Add an output block: without a loss nothing flows back.")
        )
        if not can_go_back:
            self.direction.set_value("forward")
        pixels = self.numbers.button("pixels")
        pixels.setEnabled(self._reads_image)
        pixels.setToolTip(
            self.tr("The pixels as they are in the file, in place of what the network reads")
            if self._reads_image
            else self.tr("Only a block that reads the image has pixels to show.")
        )
        if not self._reads_image:
            self.numbers.set_value("normalised")

    def _remark(self) -> str:
        seen, node = self._seen, self._node
        learns = (
            seen is not None and node is not None and "weight" in seen.model.parameters[node.id]
        )
        if not learns or is_trained(self._workspace):
            return ""
        return " " + self.tr("The weights are random: nothing is trained yet.")

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
        step = step_forward(seen.model, seen.values, node.id, self.unit)
        self.step = step
        is_backward = self.direction.value == "backward"
        if is_backward:
            self._show_backward(seen, node)
        else:
            self._show_forward(seen, node, step)
        words = happens(step, backward=is_backward) + self._remark()
        if self.numbers.value == "pixels" and not is_backward:
            words += " " + self.tr(
                "The network reads the pixels standardised; the products are of those numbers."
            )
        self.side.words.setText(words)
        self.side.refit()
        self._show_field(seen, node)
        self.channel.blockSignals(True)
        self.channel.setValue(self.unit.channel + 1)
        self.channel.blockSignals(False)
        self.transport.show_position(self.position, self.positions)

    def _show_forward(self, seen: Pass, node: Node, step: Step) -> None:
        lanes = forward_lanes(step, seen, self._classes)
        tints = {lane.name: lane.tint for lane in lanes.lanes if lane.tint}
        self.formula.show_step(step, lanes, is_map=self._is_map)
        if self.numbers.value == "pixels" and isinstance(step, WindowStep):
            lanes = in_pixels(lanes, step, seen.image)
        stages = stages_of(step)
        current = min(self._stage, len(stages) - 1)
        stage = stages[current]
        self.view.show_lanes(lanes, stage.grids, total=stage.total)
        self.side.stages.show_stages(stages, current)
        result = self.result
        result.sums_head.words.setText(capitals(self.tr("Add up")))
        is_whole = current == len(stages) - 1
        then = then_rows(follow(seen.model, seen.values, node.id, self.unit)) if is_whole else []
        result.show_rows(added_up(step, seen) if stage.added_up else [], then, tints)
        result.show_reason("")
        result.show_check(step)
        result.check.setVisible(stage.added_up)
        result.show_map(seen.values[node.id], self.unit, writes=True)
        self._show_extras(are_there=True)

    def _show_backward(self, seen: Pass, node: Node) -> None:
        back = step_backward(seen, node.id, self.unit)
        self.view.show_lanes(backward_lanes(back, seen, self._classes))
        result = self.result
        result.sums_head.words.setText(capitals(self.tr("Gradient")))
        settings = Training.of(self._workspace).present_settings
        result.show_rows(backward_rows(back, seen, settings, self._classes), reached(back, seen))
        result.show_reason(why_nothing_flows(seen, back))
        result.check.hide()
        shown = seen.gradients[node.id] if node.id in seen.gradients else seen.values[node.id]
        result.show_map(shown, self.unit, writes=False)
        self._show_extras(are_there=False)

    def _show_extras(self, *, are_there: bool) -> None:
        """Show what belongs to a step forward only: its stages and its equation."""
        for widget in (
            self.side.stages_head,
            self.side.stages,
            self.formula,
            self._formula_line,
        ):
            widget.setVisible(are_there)

    def _show_field(self, seen: Pass, node: Node) -> None:
        """Show what the unit sees of the watched image."""
        try:
            field = self._fields.field(self._workspace.network, node.id, self.unit)
        except UndescribedError:
            field = None
        self.side.image.show_light(seen.image, field, None)

    @property
    def _classes(self) -> tuple[str, ...]:
        dataset = self._workspace.dataset
        return tuple(dataset.classes) if dataset is not None else ()

    @property
    def _is_map(self) -> bool:
        h, w, _ = self._size
        return h * w > 1

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
            known = current is not None and current in seen.values
            sentence = _why_unstepped(seen, current or "") if known else _choose()
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
        self.transport.stop()
        self.examiner.stop()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Let the left column fill its height."""
        if event.type() == QEvent.Type.Resize:
            self.side.fit_into(self._left.height())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the left column out where there is no room for it."""
        super().resizeEvent(event)
        self._left.setVisible(self.width() >= LEFT_FROM)

    def lesson_targets(self) -> dict[str, QWidget | None]:
        """Return the widgets that lessons can point at, by their names in the vocabulary."""
        return {"play": self.transport.play_button}


def _why_unstepped(seen: Pass, node_id: str) -> str:
    """Return why a block is not stepped; empty where it is."""
    try:
        return "" if is_stepped(seen.model, node_id) else _choose()
    except UndescribedError as error:
        return str(error)


def _choose() -> str:
    return QCoreApplication.translate(
        "StepperPanel",
        "Choose a convolution, pooling, activation, fully connected, batch norm or softmax block.",
    )


def is_unit(unit: Unit, shape: tuple[int, int, int]) -> bool:
    """Whether a map of a shape has a unit."""
    return all(0 <= place < size for place, size in zip(unit.index, shape, strict=True))


def _strongest(values: NDArray[np.floating], channel: int) -> Unit:
    """Return the unit of a map, or of all of a vector, that is farthest from 0.

    Of another map where this one is 0 everywhere.
    """
    h, w, _ = values.shape
    size = np.abs(values)
    if h * w == 1 or not size[:, :, channel].any():
        place = np.unravel_index(int(np.argmax(size)), values.shape)
        return Unit(*(int(n) for n in place)) if size.any() else Unit(0, 0, channel)
    row, column = divmod(int(np.argmax(size[:, :, channel])), w)
    return Unit(row, column, channel)
