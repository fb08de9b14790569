"""Choosing one more thing that varies: what, and its values as one types them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cnndesk.blocks.params import Kind, Param
from cnndesk.document.settings import TrainingSettings
from cnndesk.document.templates import all_templates
from cnndesk.errors import CnndeskError
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import button, text
from cnndesk.laboratory import asking
from cnndesk.laboratory.choices import ABLATE, AUGMENT, TEMPLATE
from cnndesk.laboratory.design import Axis
from cnndesk.words import inside, say

_FIRST = (
    "learning_rate", "batch_size", "optimizer", "weight_decay", "schedule", "epochs", AUGMENT,
)  # fmt: skip
_WIDTH = 340
_FACTOR = 3.0


class VaryPopover(QFrame):
    """A card that asks what varies; a click elsewhere or Esc closes it.

    Parameters
    ----------
    workspace : Workspace
    taken : collection of str
        Axes that there are already: they are not offered.
    add : callable of Axis
        Takes what was chosen.
    """

    def __init__(
        self,
        workspace: Workspace,
        taken: tuple[str, ...],
        add: Callable[[Axis], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Vary something else"))
        self._workspace, self._add = workspace, add
        self.what = QComboBox()
        self.what.setAccessibleName(self.tr("What varies"))
        self._fill(taken)
        self.what.currentIndexChanged.connect(lambda _: self._suggest())
        self.values = QLineEdit()
        self.values.setAccessibleName(self.tr("Values"))
        self.values.returnPressed.connect(self._take)
        self.hint = text("", "tertiary", theme.SECONDARY, wrap=True)
        self.error = text("", "error", theme.SECONDARY, wrap=True)
        self.error.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.close))
        self.take = button(self.tr("Vary this"), self._take, "primary")
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(text(self.tr("Vary"), "", theme.BASE, 600))
        column.addWidget(self.what)
        column.addWidget(self.values)
        column.addWidget(self.hint)
        column.addWidget(self.error)
        column.addSpacing(2)
        column.addLayout(row)
        self.setFixedWidth(theme.column(_WIDTH))
        self._suggest()

    def _fill(self, taken: tuple[str, ...]) -> None:
        settings = {p.name: p.label for p in TrainingSettings.params() if p.name != "seed"}
        settings[AUGMENT] = self.tr("Augmentation")
        names = [*_FIRST, *(name for name in settings if name not in _FIRST)]
        offered = [(settings[name], name) for name in names]
        offered.insert(3, (self.tr("Network: templates"), TEMPLATE))
        offered.insert(4, (self.tr("Without one block at a time"), ABLATE))
        network = self._workspace.network
        for block_id in network.order:
            block = network.block(block_id)
            offered += [
                (f"{block_id}: {inside(say(p.label))}", f"{block_id}.{p.name}")
                for p in block.params()
                if not (p.hidden or block.is_input) and p.kind is not Kind.MATRIX
            ]
        for words, name in offered:
            if name not in taken:
                self.what.addItem(words, name)

    @property
    def _name(self) -> str:
        return str(self.what.currentData() or "")

    def _param(self) -> tuple[Param, object] | None:
        """Return what is known of the values, and the present one."""
        block_id, dot, part = self._name.partition(".")
        if dot:
            block = self._workspace.network.block(block_id)
            return block.param(part), getattr(block, part)
        settings = self._workspace.planned_settings
        found = next((p for p in settings.params() if p.name == self._name), None)
        return None if found is None else (found, getattr(settings, self._name))

    def _suggest(self) -> None:
        """Propose values around the present one, and say what may be typed."""
        self.error.hide()
        self.values.setVisible(self._name != ABLATE)
        known = self._param()
        if self._name == ABLATE:
            self.hint.setText(
                self.tr("Trains the network as it is, and once without each block where that fits.")
            )
        elif self._name == TEMPLATE:
            names = [t.name for t in all_templates() if t.name != "blank"]
            self.values.setText(", ".join(names[:3]))
            self.hint.setText(self.tr("Of: {names}.").format(names=", ".join(names)))
        elif self._name == AUGMENT:
            self.values.setText("none, flip, flip+shift")
            self.hint.setText(self.tr("With + between several at once; none for none."))
        elif known is not None:
            self.values.setText(", ".join(suggested(*known)))
            self.hint.setText(self._allowed(known[0]))
        self.adjustSize()

    def _allowed(self, param: Param) -> str:
        words = param.range_text
        if param.kind in (Kind.INT, Kind.FLOAT):
            words = self.tr(
                "Values with commas between them ({range}), or a range to draw from: 0.001..0.1"
            ).format(range=words)
            return words
        return self.tr("Of: {range}.").format(range=words) if words else ""

    def _take(self) -> None:
        network = self._workspace.network
        try:
            if self._name == ABLATE:
                axis = asking.ablations_axis(network)
            elif self._name == TEMPLATE:
                axis = asking.templates_axis(self.values.text(), network)
            else:
                axis = asking.axis_of(self._name, self.values.text(), network)
        except CnndeskError as error:
            self.error.setText(str(error))
            self.error.show()
            self.adjustSize()
            return
        self.close()
        self._add(axis)

    def open_at(self, corner: QPoint) -> None:
        """Open with the top left corner there."""
        self.adjustSize()
        self.move(corner)
        self.show()
        self.what.setFocus()


def suggested(param: Param, value: object) -> list[str]:
    """Return values around the present one, as one types them."""
    found: list[float]
    match param.kind:
        case Kind.BOOL:
            return ["on", "off"]
        case Kind.CHOICE:
            return [choice.value for choice in param.choices]
        case Kind.INT if isinstance(value, int):
            found = [max(1, value // 2), value, value * 2]
        case Kind.FLOAT if isinstance(value, int | float):
            found = [value / _FACTOR, value, value * _FACTOR] if value else [0, 1e-4, 1e-3]
        case Kind.PAIR if isinstance(value, tuple):
            sides = [side for side in (1, 3, 5, 7) if abs(side - value[0]) <= 2]
            return [f"{side}x{side}" for side in sides]
        case _:
            return [param.text(value)]
    low = param.minimum if param.minimum is not None else -float("inf")
    high = param.maximum if param.maximum is not None else float("inf")
    return [f"{v:.4g}" for v in dict.fromkeys(min(max(v, low), high) for v in found)]
