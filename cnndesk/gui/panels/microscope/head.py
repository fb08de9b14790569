"""The line above the microscope: which map, what it is called, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from cnndesk.document.map_names import LONGEST
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.image_pass import is_trained
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import IconLabel, button, icon_button, text
from cnndesk.gui.widgets.icons import icon

_NAME_FROM, _ORDER_FROM = 700, 1040
"""Width from which on there is room for the name, and for the order."""


class MapHead(QWidget):
    """Block and map with arrows, its name, and two buttons.

    Attributes
    ----------
    name : QLineEdit
    order : QComboBox
        Data ``"number"`` or ``"spread"``.
    mute, everything : QPushButton
        Can stay on: what they show takes the place of the circuit.
    """

    stepped = Signal(int)
    named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._glyph = IconLabel("family-convolution", "convolution", 14)
        self.title = text("", "", theme.PANEL_TITLE, 600)
        self.count = text("", "secondary", theme.BASE)
        self.untrained = text(self.tr("not trained"), "warning", theme.SECONDARY)
        self.before = icon_button(
            "caret-left", self.tr("Previous map"), lambda: self.stepped.emit(-1)
        )
        self.after = icon_button("caret-right", self.tr("Next map"), lambda: self.stepped.emit(1))
        self._name_label = text(self.tr("Your name for it"), "secondary", theme.SECONDARY)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST)
        self.name.setAccessibleName(self.tr("Your name for this map"))
        self.name.setPlaceholderText(self.tr("such as: edges"))
        self.name.setMaximumWidth(theme.px(180))
        self.name.editingFinished.connect(lambda: self.named.emit(self.name.text()))
        self._order_label = text(self.tr("Maps by"), "secondary", theme.SECONDARY)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order of the maps"))
        self.order.setToolTip(self.tr("In which order the arrows go through the maps"))
        self.order.addItem(self.tr("number"), "number")
        self.order.addItem(self.tr("how far they vary"), "spread")
        self.mute = button(self.tr("Mute it"))
        self.mute.setIcon(icon("speaker-slash"))
        self.mute.setCheckable(True)
        self.mute.setToolTip(
            self.tr(
                "Ask the network once more with zeros in place of this map, and see which "
                "validation images change their class. The network stays as it is."
            )
        )
        self.everything = button(self.tr("All images"), kind="primary")
        self.everything.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        first: tuple[QWidget, ...] = (
            *(self._glyph, self.title, self.count, self.untrained),
            *(self.before, self.after),
        )
        for widget in first:
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self._name_label)
        row.addWidget(self.name, 1)
        row.addStretch(2)
        last: tuple[QWidget, ...] = (self._order_label, self.order, self.mute, self.everything)
        for widget in last:
            row.addWidget(widget)

    def show_map(self, workspace: Workspace, block: str, channel: int, maps: int) -> None:
        """Show which map it is."""
        placed = workspace.network[block]
        family = placed.block.family.value
        self._glyph.set_icon(f"family-{family}", family)
        self.title.setText(self.tr("{block}, map {n}").format(block=block, n=channel + 1))
        self.count.setText(self.tr("of {n}").format(n=maps))
        self.untrained.setVisible(not is_trained(workspace))
        self.before.setEnabled(maps > 1)
        self.after.setEnabled(maps > 1)

    def show_name(self, name: str) -> None:
        """Show what it is called, unless that is being typed."""
        if not (self.name.hasFocus() and self.name.isModified()):
            self.name.setText(name)

    def show_kept(self, kept: int) -> None:
        """Say how many images can be seen."""
        self.everything.setEnabled(kept > 0)
        self.everything.setText(
            self.tr("All {n} images").format(n=kept) if kept else self.tr("All images")
        )

    def fit(self, width: int) -> None:
        """Leave out what has no room."""
        self.name.setVisible(width >= theme.px(_NAME_FROM))
        has_room = width >= theme.px(_ORDER_FROM)
        self._name_label.setVisible(has_room)
        self._order_label.setVisible(has_room)
        self.order.setVisible(has_room)
