"""Glyph, name and sentence of the block that a panel shows, as several panels have them."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QHBoxLayout,
    QWidget,
)

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.image_pass import is_trained
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import (
    ElidedLabel,
    IconLabel,
    text,
)
from cnndesk.words import say


class BlockTitle(QWidget):
    """Glyph, name and sentence of the block that a panel shows."""

    def __init__(self) -> None:
        super().__init__()
        self._glyph = IconLabel("family-convolution", "convolution", 14)
        self.name = text("", "", theme.SECONDARY, 600)
        self.remark = ElidedLabel("text2", theme.SECONDARY)
        self.untrained = text(self.tr("not trained"), "warning", theme.SECONDARY)
        self.untrained.setToolTip(
            self.tr("The weights are those that a training begins with: random numbers.")
        )
        self.untrained.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._glyph)
        row.addWidget(self.name)
        row.addWidget(self.untrained)
        row.addWidget(self.remark, 1)

    def show_block(self, workspace: Workspace, block_id: str, remark: str) -> None:
        """Show a block of the network: its id, what it is, and what is said of it."""
        placed = workspace.network[block_id]
        family = placed.block.family.value
        self._glyph.set_icon(f"family-{family}", family)
        self.name.setText(block_id)
        self.untrained.setVisible(not placed.block.is_input and not is_trained(workspace))
        self.remark.set_words(f"{say(placed.title)}, {remark}" if remark else say(placed.title))
