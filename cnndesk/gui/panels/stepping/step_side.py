"""On the left of a step: the watched image with what the unit sees, the stages, what happens."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnndesk.gui.panels.stepping.picking import Picking
from cnndesk.gui.panels.stepping.step_stages import StageList
from cnndesk.gui.session.field_view import FieldView
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import SectionHead, text

SIDE_WIDTH, NARROWEST = 216, 196
_LEAST_IMAGE, _LARGEST_IMAGE = 100, 320


class ImagePick(Picking, FieldView):
    """The watched image; the frame on it can be dragged."""


class StepSide(QWidget):
    """The left column of the stepper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = 0
        self.image = ImagePick(self.tr("The watched image"))
        self.hint = text(
            self.tr("Drag the frame, or use the arrow keys."),
            "secondary",
            theme.SECONDARY,
            wrap=True,
        )
        self.stages = StageList()
        self.words_head = SectionHead(self.tr("What happens"))
        self.words = text("", "secondary", theme.SECONDARY, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(SectionHead(self.tr("Watched image")))
        column.addWidget(self.image)
        column.addWidget(self.hint)
        column.addSpacing(4)
        self.stages_head = SectionHead(self.tr("Steps"))
        column.addWidget(self.stages_head)
        column.addWidget(self.stages)
        column.addSpacing(4)
        column.addWidget(self.words_head)
        column.addWidget(self.words)
        column.addStretch(1)

    def fit_into(self, height: int) -> None:
        """Make the image as large as lets the rest be seen in a height; below, one scrolls."""
        self._room = height
        words = self.words.heightForWidth(self.width() - 32) + self.words_head.sizeHint().height()
        hint = self.hint.heightForWidth(self.width() - 32)
        stages = self.stages.height() + 26 if self.stages.isVisibleTo(self) else 0
        rest = words + hint + stages + 14 + 24 + 6 * 8 + 8
        side = min(self.width() - 32, _LARGEST_IMAGE, max(height - rest, _LEAST_IMAGE))
        self.image.setFixedHeight(max(side, _LEAST_IMAGE))

    def refit(self) -> None:
        """Do so again, after other words or stages."""
        if self._room:
            self.fit_into(self._room)
