"""The message at a block that does not fit: cause, cure, and a button for every clear repair.

It belongs to the selected block if that one does not fit, else to the first one that does not, and
follows it over the canvas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from cnndesk.document.shapes import Diagnosis, Status
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.formats import counted
from cnndesk.gui.widgets.icons import icon, pixmap
from cnndesk.words import together

if TYPE_CHECKING:
    from cnndesk.gui.canvas.view import CanvasView

POINTER = 7  # height of the triangle that points at the block
WIDEST = 500
SHOWN_FIXES = 3


class FixCard(QWidget):
    """The message card.

    Parameters
    ----------
    view : CanvasView
    """

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = view.workspace
        self._diagnosis: Diagnosis | None = None
        self._dismissed: tuple[str, str] | None = None
        self._tip = 60.0
        self._above = False
        self.setAccessibleName(self.tr("Message"))
        self._sign = QLabel(self)
        self._cause, self._cure = QLabel(self), QLabel(self)
        self._cause.setFont(theme.font(theme.BASE, 600))
        self._cure.setFont(theme.font(theme.SECONDARY))
        self._cure.setProperty("role", "secondary")
        for label in (self._cause, self._cure):
            label.setWordWrap(True)
        close = QToolButton(self)
        close.setIcon(icon("x"))
        close.setIconSize(QSize(12, 12))
        close.setToolTip(self.tr("Hide this message"))
        close.setAccessibleName(self.tr("Hide this message"))
        close.clicked.connect(self._dismiss)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(6)
        text = QVBoxLayout()
        text.setSpacing(3)
        text.addWidget(self._cause)
        text.addWidget(self._cure)
        text.addSpacing(4)
        text.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 11 + POINTER, 8, 11 + POINTER)
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._workspace.diagnoses_changed.connect(self.refresh)
        self._workspace.theme_changed.connect(self._show_theme)
        self._show_theme()
        self.hide()

    def _show_theme(self) -> None:
        self._sign.setPixmap(pixmap("warning-circle", 18, "error", self.devicePixelRatioF()))
        self.update()

    def refresh(self) -> None:
        """Show the message that counts now, or none."""
        wanted = self._wanted()
        if wanted is not None and self._dismissed == (wanted.id, wanted.cause):
            wanted = None
        if wanted != self._diagnosis:
            self._diagnosis = wanted
            if wanted is not None:
                self._fill(wanted)
        self.place()

    def _wanted(self) -> Diagnosis | None:
        inference = self._workspace.inference
        current = self._workspace.current
        chosen = inference.blocks.get(current) if current is not None else None
        if chosen is not None and chosen.status is Status.ERROR:
            return chosen
        return inference.errors[0] if inference.errors else None

    def _fill(self, diagnosis: Diagnosis) -> None:
        self._cause.setText(diagnosis.cause)
        waiting = self._workspace.inference.count(Status.WAITING)
        cure = diagnosis.cure
        if waiting:
            verb = self.tr("is waiting") if waiting == 1 else self.tr("are waiting")
            behind = self.tr("{0} behind it {1}.").format(counted(waiting, "block"), verb)
            cure = together(cure, behind)
        self._cure.setText(cure)
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, fix in enumerate(diagnosis.fixes[:SHOWN_FIXES]):
            button = QPushButton(fix.label, self)
            if number == 0:
                button.setProperty("kind", "primary")
                button.setIcon(icon("magic-wand", "on_accent"))
                button.setIconSize(QSize(theme.ICON_SMALL, theme.ICON_SMALL))
                strong = QFontMetrics(theme.font(theme.BASE, 600))
                button.setMinimumWidth(strong.horizontalAdvance(fix.label) + 52)
            button.clicked.connect(lambda _=False, fix=fix: self._view.commands.apply_fix(fix))
            self._buttons.addWidget(button)
            button.show()  # by itself only when events are seen to; until then it takes no room
        self._buttons.addStretch(1)

    def _dismiss(self) -> None:
        if self._diagnosis is not None:
            self._dismissed = (self._diagnosis.id, self._diagnosis.cause)
        self.refresh()
        self._view.setFocus()

    def place(self) -> None:
        """Stand under the block (or above it), with the tip at its middle."""
        diagnosis, view = self._diagnosis, self._view
        item = view.canvas.tile_of(diagnosis.id) if diagnosis is not None else None
        if item is None or view.gesture is not None:
            self.hide()
            return
        body = view.canvas.body_of(item.tile)
        top_left = view.mapFromScene(body.topLeft())
        bottom_right = view.mapFromScene(body.bottomRight())
        room = view.viewport().rect()
        if not room.intersects(view.mapFromScene(body).boundingRect()):
            self.hide()
            return
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()  # else sizes are those of another font
        layout = self.layout()
        assert layout is not None
        layout.activate()  # else it answers for what was shown before
        least = layout.minimumSize().width()  # all buttons beside each other
        width = max(least, min(WIDEST, room.width() - 16, self._wish()))
        self.setFixedWidth(width)
        height = (
            self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        )
        self.setFixedHeight(height)
        below = bottom_right.y() + 4
        self._above = below + height > room.height() and top_left.y() - height > 40
        y = top_left.y() - height - 2 if self._above else min(below, room.height() - height)
        middle = (top_left.x() + bottom_right.x()) // 2
        x = min(max(8, middle - 60), room.width() - width - 8)
        self._tip = float(min(max(middle - x, 16), width - 16))
        self.move(QPoint(x, y))
        self.show()
        self.raise_()
        self.update()

    def _wish(self) -> int:
        texts = max(
            self._cause.fontMetrics().horizontalAdvance(self._cause.text()),
            self._cure.fontMetrics().horizontalAdvance(self._cure.text()),
        )
        return max(texts, self._buttons.sizeHint().width()) + 96

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, POINTER, -0.5, -POINTER)
        painter.setPen(QPen(theme.color("error"), 1))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(box, theme.RADIUS_BLOCK, theme.RADIUS_BLOCK)
        base = box.bottom() if self._above else box.top()
        tip = base + POINTER - 1 if self._above else base - POINTER + 1
        corners = [
            QPointF(self._tip - POINTER, base),
            QPointF(self._tip, tip),
            QPointF(self._tip + POINTER, base),
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        inner = 1.0 if not self._above else -1.0
        shifted = [QPointF(p.x(), p.y() + inner) for p in corners]
        painter.drawPolygon(QPolygonF(shifted))
        painter.setPen(QPen(theme.color("error"), 1))
        painter.drawPolyline(QPolygonF(corners))
