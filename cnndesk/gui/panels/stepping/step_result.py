"""Beside a step: what it adds up to, what follows, and where it stands in the output map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from cnndesk.explain.passes import Unit
from cnndesk.explain.steps import Step
from cnndesk.gui.panels.stepping.picking import Picking
from cnndesk.gui.panels.stepping.step_text import Row
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.basic import SectionHead, text
from cnndesk.gui.widgets.number_grid import colours, largest
from cnndesk.words import capitals

RESULT_WIDTH = 272
LARGEST_MAP, LEAST_MAP = 420, 120
_LINE = 26


def plane_picture(maps: NDArray[np.float32], channel: int) -> QImage:
    """Return one channel of (h, w, c) values in colours, a pixel per value."""
    plane = maps[:, :, channel]
    is_signed = bool(maps.min() < 0)
    limit = float(thumbnails.limits(plane[None])[0]) if plane.size else largest(plane)
    return thumbnails.from_rgb32(colours(plane, limit, is_signed=is_signed))


class MapPick(Picking):
    """A map on which a place can be clicked or dragged to; what is still to come may be dimmed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._written_to: tuple[int, int] | None = None

    def show_written(self, place: tuple[int, int] | None) -> None:
        """Dim what comes after a row and column, in the order in which a window slides."""
        self._written_to = place
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._written_to is None or self._image.isNull():
            return
        row, column = self._written_to
        area = self._area()
        across, down = area.width() / self._image.width(), area.height() / self._image.height()
        y, x = area.top() + row * down, area.left() + (column + 1) * across
        painter = QPainter(self)
        shade = theme.color("well")
        shade.setAlphaF(0.55)
        painter.fillRect(QRectF(x, y, area.right() - x, down), shade)
        painter.fillRect(
            QRectF(area.left(), y + down, area.width(), area.bottom() - y - down), shade
        )
        self._draw_frame(painter)


class SumsView(QWidget):
    """Names and numbers under each other, the last one below a line; tooltips have all digits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._tints: Mapping[str, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[Row], tints: Mapping[str, str] | None = None) -> None:
        """Show other rows; ``tints`` are the colours of names, ``"#RRGGBB"``."""
        self.rows, self._tints = list(rows), tints or {}
        self.setFixedHeight(_LINE * len(rows) + (8 if any(r.is_sum for r in rows) else 0))
        self.setAccessibleName(
            "; ".join(f"{row.name}: {row.words} {row.why}".rstrip() for row in rows)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = 0
        for row in self.rows:
            if row.is_sum:
                painter.fillRect(QRectF(0, y + 3, self.width(), 1), theme.color("border"))
                y += 8
            self._draw(painter, row, QRectF(0, y, self.width(), _LINE))
            y += _LINE

    def _draw(self, painter: QPainter, row: Row, room: QRectF) -> None:
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(theme.BASE, 600 if row.is_sum else 500))
        painter.setPen(theme.color("text"))
        painter.drawText(room, vertical | Qt.AlignmentFlag.AlignRight, row.words)
        used = painter.fontMetrics().horizontalAdvance(row.words) + 8
        tint = self._tints.get(row.name)
        if tint:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tint))
            painter.drawEllipse(QPointF(room.left() + 4, room.center().y()), 4, 4)
            room = room.adjusted(16, 0, 0, 0)
        painter.setFont(theme.font(theme.BASE, 600 if row.is_sum else 400))
        painter.setPen(theme.color("text" if row.is_sum else "text2"))
        name = f"{row.name}: {row.why}" if row.why else row.name
        shown = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, max(int(room.width() - used), 20)
        )
        painter.drawText(room, vertical, shown)

    def text_at(self, y: float) -> str:
        """Return the row at a height with all digits of its number; empty where there is none."""
        place = 0.0
        for row in self.rows:
            place += _LINE + (8 if row.is_sum else 0)
            if y < place:
                exact = "" if row.number is None else f"{row.number:.8g}".replace("-", "−")
                return f"{row.name}: {exact or row.words} {row.why}".rstrip()
        return ""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.text_at(event.pos().y()), self)
            return True
        return super().event(event)


class ResultView(QWidget):
    """What the step adds up to, what follows, where it stands in the output map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sums, self.then = SumsView(), SumsView()
        self.sums_head = SectionHead(self.tr("Add up"))
        self.then_head = SectionHead(self.tr("Then"))
        self.map_head = SectionHead(self.tr("Output map"))
        self.map = MapPick(self.tr("Output map"))
        self.check = text("", "good", theme.SECONDARY, wrap=True)
        self.reason = text("", "warning", theme.BASE, 500, wrap=True)
        self.reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self.sums_head)
        column.addWidget(self.sums)
        column.addWidget(self.reason)
        column.addSpacing(4)
        column.addWidget(self.then_head)
        column.addWidget(self.then)
        column.addSpacing(4)
        column.addWidget(self.map_head)
        column.addWidget(self.map, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.check)
        column.addStretch(1)

    def resizeEvent(self, event: object) -> None:
        self._fit_map()

    def _fit_map(self) -> None:
        """Let the output map be as high as the width, where there is room below the sums."""
        above = self.sums.height() + self.then.height() + self.check.sizeHint().height() + 120
        room = self.height() - above
        side = min(self.width() - 32, LARGEST_MAP, max(room, LEAST_MAP))
        self.map.setFixedSize(max(side, LEAST_MAP), max(side, LEAST_MAP))

    def show_rows(
        self, sums: Sequence[Row], then: Sequence[Row], tints: Mapping[str, str] | None = None
    ) -> None:
        """Show what it adds up to and what comes after it."""
        self.sums.show_rows(sums, tints)
        self.then.show_rows(then)
        self.then_head.setVisible(bool(then))
        self.then.setVisible(bool(then))
        self._fit_map()

    def show_reason(self, words: str) -> None:
        """Say why nothing flows, or nothing where it does."""
        self.reason.setText(words)
        self.reason.setVisible(bool(words))

    def show_check(self, step: Step) -> None:
        """Say whether the engine computed the same number."""
        check = self.check
        check.show()
        if step.same:
            words, role = self.tr("✓ Same as the engine computed"), "good"
        else:
            words = self.tr("The engine computed {v}; it differs by {d} of the terms.").format(
                v=f"{step.value:.6g}", d=f"{step.difference:.1e}"
            )
            role = "warning"
        check.setText(words)
        check.setToolTip(f"{step.value:.8g}".replace("-", "−"))
        if check.property("role") != role:
            check.setProperty("role", role)
            check.style().polish(check)

    def show_map(self, maps: NDArray[np.float32], unit: Unit, *, writes: bool) -> None:
        """Show the map of a unit, (h, w, c) of which one channel, with the unit framed.

        Parameters
        ----------
        maps : ndarray of float32, (h, w, c)
        unit : Unit
        writes : bool
            Whether it is being written, so that what comes after the unit is dimmed.
        """
        h, w, _ = maps.shape
        self.map.setVisible(h * w > 1)
        self.map_head.setVisible(h * w > 1)
        self.map.show_picture(plane_picture(maps, unit.channel))
        self.map.show_frame((unit.row, unit.column, 1, 1))
        self.map.show_written((unit.row, unit.column) if writes else None)
        name = self.tr("Output map {n}").format(n=unit.channel + 1)
        self.map_head.words.setText(capitals(name))
        self.map_head.right.setText(
            self.tr("row {r}, column {c}").format(r=unit.row + 1, c=unit.column + 1)
        )
