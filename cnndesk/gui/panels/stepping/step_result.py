"""Beside a step: what it adds up to, what follows, and where it stands in the output map."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnndesk.explain.passes import Unit
from cnndesk.explain.steps import Step
from cnndesk.gui.panels.inspector.inspector_views import EffectView
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.basic import SectionHead, text
from cnndesk.gui.widgets.map_detail import ValueView
from cnndesk.gui.widgets.number_grid import colours, largest

RESULT_WIDTH = 264


def plane_picture(maps: NDArray[np.float32], channel: int) -> QImage:
    """Return one channel of (h, w, c) values in colours, a pixel per value."""
    plane = maps[:, :, channel]
    is_signed = bool(maps.min() < 0)
    limit = float(thumbnails.limits(plane[None])[0]) if plane.size else largest(plane)
    return thumbnails.from_rgb32(colours(plane, limit, is_signed=is_signed))


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

    def show_check(self, step: Step) -> None:
        """Say whether the engine computed the same number."""
        check = self.check
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

    def show_map(self, maps: NDArray[np.float32], unit: Unit) -> None:
        """Show the map of a unit, (h, w, c) of which one channel, with the unit framed."""
        h, w, _ = maps.shape
        self.map.setVisible(h * w > 1)
        self.map_head.setVisible(h * w > 1)
        self.map.show_picture(plane_picture(maps, unit.channel))
        self.map.show_frame((unit.row, unit.column, 1, 1))
        self.map_head.right.setText(
            self.tr("row {r}, column {c}").format(r=unit.row, c=unit.column)
        )
