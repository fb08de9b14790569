"""The stepper: one unit of one block of the drawn network, worked out number by number.

A window slides over the block's input; patch, kernel, products, sums and bias give the unit, which
is compared with what the engine computed. Backward shows what the unit's gradient reaches. The
arithmetic is ``cnndesk.explain``'s, the painting ``step_view.py``'s; this holds them together.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.engine.model import Node
from cnndesk.errors import ExplainError, UndescribedError
from cnndesk.explain.backward import is_stepped, step_backward
from cnndesk.explain.passes import Pass, Unit
from cnndesk.explain.stepper import follow, step_forward, window_middles
from cnndesk.explain.steps import Step
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.block_title import BlockTitle
from cnndesk.gui.panels.stepping.step_lanes import backward_lanes, forward_lanes
from cnndesk.gui.panels.stepping.step_result import ResultView
from cnndesk.gui.panels.stepping.step_text import (
    added_up,
    backward_rows,
    happens,
    reached,
    then_rows,
)
from cnndesk.gui.panels.stepping.step_view import StepView
from cnndesk.gui.panels.stepping.transport import Transport
from cnndesk.gui.session.image_pass import Examiner, is_trained
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import (
    EmptyState,
    Segmented,
    hairline,
    scrolled,
    text,
)
from cnndesk.gui.widgets.number_fields import WholeBox


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
        self.transport = Transport()
        self.transport.went.connect(self.go_to)
        column.addWidget(self.transport)
        return content

    def _make_head(self) -> QHBoxLayout:
        self.title = BlockTitle()
        self.blocks = QComboBox()
        self.blocks.setAccessibleName(self.tr("Block"))
        self.blocks.setToolTip(self.tr("Which block is stepped"))
        self.blocks.activated.connect(lambda _: self._choose_block())
        self._channel_label = text(self.tr("Filter"), "secondary", theme.SECONDARY)
        self.channel = WholeBox()
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

    def _on_channel(self, channel: int) -> None:
        if self._node is not None:
            self._go(Unit(self.unit.row, self.unit.column, channel))

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
        if is_other:  # where there is most to see, not where another map happened to end
            self.unit = _strongest(seen.values[node.id], self.unit.channel)
        self._stack.setCurrentIndex(1)
        self._fill_blocks(seen, node)
        several = h * w > 1
        self._channel_label.setVisible(several)
        self.channel.setVisible(several)
        self.channel.blockSignals(True)
        self.channel.setRange(0, c - 1)
        self.channel.blockSignals(False)
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
        seen, node = self._seen, self._node
        learns = (
            seen is not None and node is not None and "weight" in seen.model.parameters[node.id]
        )
        if not learns or is_trained(self._workspace):
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
            result.show_check(step)
            rest = then_rows(follow(seen.model, seen.values, node.id, self.unit))
            shown = seen.values[node.id]
        result.then_head.setVisible(bool(rest))
        result.then.setVisible(bool(rest))
        result.then.show_rows(rest)
        result.show_map(shown, self.unit)
        result.words.setText(happens(step, backward=self.direction.value == "backward"))
        self.channel.blockSignals(True)
        self.channel.setValue(self.unit.channel)
        self.channel.blockSignals(False)
        self.transport.show_position(self.position, self.positions)

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


def _strongest(values: NDArray[np.floating], channel: int) -> Unit:
    """Return the unit of a map, or of all of a vector, that is farthest from 0."""
    h, w, _ = values.shape
    if h * w == 1:
        return Unit(0, 0, int(np.argmax(np.abs(values[0, 0]))))
    row, column = divmod(int(np.argmax(np.abs(values[:, :, channel]))), w)
    return Unit(row, column, channel)
