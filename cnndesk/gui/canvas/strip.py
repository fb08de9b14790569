"""The network as a strip: one tile per block with its live picture, side branches on a rail.

A folded group is one tile too, with what leaves it; the one that the selected block is in is open
here, whatever the drawing shows, so that its blocks can be chosen.

It stands over every view but the drawing itself, and is how a block is chosen there. One widget
paints all tiles that are seen; where they lie is in ``strip_layout.py``, how they look in
``strip_painting.py``, and the pictures come the way those of the canvas do (``live.py``).
"""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolButton, QToolTip, QWidget

from cnndesk.document.delta import Delta
from cnndesk.document.folding import Folding
from cnndesk.gui.canvas import strip_painting as painting
from cnndesk.gui.canvas.block_state import description_of
from cnndesk.gui.canvas.group_look import look_of
from cnndesk.gui.canvas.ink import Ink, ink
from cnndesk.gui.canvas.live import Well, WellPictures
from cnndesk.gui.canvas.strip_layout import (
    PILL_HEIGHT,
    RAIL_Y,
    TILE,
    TILE_HEIGHT,
    WIRE,
    FoldedGraph,
    StripLayout,
    lay_out,
)
from cnndesk.gui.canvas.strip_painting import TileLook
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.icons import icon

MARGIN = 8  # at the left and right ends
BUTTON = QSize(52, 72)
"""Of the way back to the drawing, in units of the layout; wider where its word is long."""
BUTTON_MARGIN = 6
BUTTON_GAP = 16
EDGE = 20  # width of the arrows where the strip goes on
WHEEL_STEP = 3 * (TILE + WIRE)
PILL_TOP = RAIL_Y - PILL_HEIGHT / 2
RING = 4.0  # how far a ring reaches beyond its tile


class NetworkStrip(QWidget):
    """The strip of a workspace.

    Parameters
    ----------
    workspace : Workspace
    parent : QWidget, optional
    """

    draw_wanted = Signal()
    """The button at its left was pressed: show the drawing."""
    inspector_wanted = Signal(str, QRect)
    """A block was opened; its tile in global coordinates."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._wanted = True
        self._layout = StripLayout()
        self._folding = workspace.network.folding
        self._looks: dict[str, TileLook] = {}  # by tile: blocks and folded groups
        self._wells: dict[str, TileLook] = {}  # by the block whose picture they show
        self._rects: dict[str, QRectF] = {}
        self._offset = 0.0
        self._hovered: str | None = None
        self.painted = 0
        """How many tiles and pills were drawn so far: what a test counts."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Network"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._button = self._make_button()
        self._pictures = WellPictures(workspace, lambda: self._wells, self._well(), self)
        self._pictures.visible = set()
        workspace.network_changed.connect(self._on_network_changed)
        workspace.diagnoses_changed.connect(self._show_diagnoses)
        workspace.selection_changed.connect(self._on_selection_changed)
        workspace.snapshot_arrived.connect(self._show_news)
        workspace.watched_changed.connect(self._show_news)
        workspace.theme_changed.connect(self._on_theme_changed)
        self._pictures.drew.connect(self._show_news)
        self._lay_out()
        self._show_diagnoses()
        self._pictures.show_latest()

    def _make_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "boxed")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setText(self.tr("Draw"))
        button.setIcon(icon("pencil-simple"))
        button.setIconSize(QSize(16, 16))
        button.setFont(theme.font(theme.CAPTION, 500))
        button.setToolTip(self.tr("Back to the drawing (Ctrl+1)"))
        button.setAccessibleName(self.tr("Back to the drawing"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setStyleSheet("padding: 13px 0 15px 0;")  # icon and word stand close together
        button.clicked.connect(lambda _=False: self.draw_wanted.emit())
        return button

    # When it is there ----------------------------------------------------------------------

    def set_wanted(self, wanted: bool) -> None:
        """Say whether the view below goes with a strip; without a network there is none anyway."""
        self._wanted = wanted
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(self._wanted and bool(len(self.workspace.network)))

    # What is where -------------------------------------------------------------------------

    @property
    def _scale(self) -> float:
        """Pixels per unit of the layout: it grows with the type."""
        return theme.px(100) / 100

    @property
    def _left(self) -> float:
        """Where the tiles begin, in units of the layout."""
        return MARGIN + self._button_width + BUTTON_GAP

    @property
    def _button_width(self) -> float:
        word = self._button.fontMetrics().horizontalAdvance(self._button.text())
        return max(BUTTON.width(), word / self._scale + 2 * BUTTON_MARGIN)

    @property
    def _room(self) -> float:
        return max(1.0, self.width() / self._scale - self._left - MARGIN)

    @property
    def _farthest(self) -> float:
        return max(0.0, self._layout.width - self._room)

    def _well(self) -> Well:
        width = self._layout.tile_width - 2 * painting.WELL_MARGIN
        wide = self._layout.tile_width > TILE
        return Well(width, painting.WELL_SIDE, 9.0, 6 if wide else 4, 2, "")

    def _lay_out(self) -> None:
        network = self.workspace.network
        self._folding = self._wanted_folding()
        self._layout = lay_out(FoldedGraph(network, self._folding), self._room)
        looks, self._wells = self._looks, {}
        self._looks = {}
        for tile in self._folding.tiles:
            shown = self._shown_block(tile)
            look = self._looks[tile] = looks.get(tile) or TileLook(network[shown])
            look.placed = network[shown]
            self._wells[shown] = look
        self._show_groups()
        tiles = {p.id: painting.tile_rect(p.left, p.width, self._top) for p in self._layout.tiles}
        pills = {p.id: QRectF(p.left, PILL_TOP, p.width, PILL_HEIGHT) for p in self._layout.pills}
        self._rects = tiles | pills
        scale = self._scale
        self.setFixedHeight(math.ceil(self._layout.height * scale))
        self._button.setGeometry(
            round(MARGIN * scale),
            round(self._top * scale),
            round(self._button_width * scale),
            round(BUTTON.height() * scale),
        )
        self._pictures.set_well(self._well())
        self._show_or_hide()
        self._scroll_to(self._offset)
        self.update()

    def _wanted_folding(self) -> Folding:
        """Return what is folded here: what the drawing folds, but not around the current block."""
        network, current = self.workspace.network, self.workspace.current
        if current is None or network.folding.is_shown(current):
            return network.folding
        path = network.tree.path(current)
        folded = {g.id for g in network.tree.groups.values() if g.folded and g.id not in path}
        return Folding(network.blocks, network.links, network.order, network.tree, folded)

    def _shown_block(self, tile: str) -> str:
        """Return the block whose picture a tile shows: of a group the one whose output leaves."""
        if not self._folding.is_group(tile):
            return tile
        exits = self._folding.exits(tile)
        return exits[-1] if exits else self._folding.members(tile)[-1]

    def _show_groups(self) -> None:
        workspace = self.workspace
        for tile, look in self._looks.items():
            if self._folding.is_group(tile):
                known = workspace.inference.blocks
                look.group = look_of(workspace.network, known, workspace.selection, tile)

    def _tile_of(self, block_id: str | None) -> str | None:
        return self._folding.tile_of.get(block_id, block_id) if block_id is not None else None

    @property
    def _top(self) -> float:
        return float(self._layout.tile_top)

    def rect_of(self, block_id: str) -> QRect:
        """Return where a block is painted, in the strip's own pixels; it may be scrolled away."""
        scale = self._scale
        rect = self._rects[self._folding.tile_of.get(block_id, block_id)].translated(
            self._left - self._offset, 0
        )
        return QRectF(rect.topLeft() * scale, rect.size() * scale).toRect()

    def block_at(self, point: QPointF) -> str | None:
        """Return the block or folded group under a point, or None."""
        scale = self._scale
        place = point / scale - QPointF(self._left - self._offset, 0)
        if not self._left - RING <= point.x() / scale <= self.width() / scale - MARGIN + RING:
            return None
        return next((i for i, rect in self._rects.items() if rect.contains(place)), None)

    def _edge_at(self, point: QPointF) -> int:
        """Return −1 or 1 over an arrow, else 0."""
        x = point.x() / self._scale
        if self._offset > 0 and self._left - RING <= x < self._left + EDGE:
            return -1
        if self._offset < self._farthest and x >= self._left + self._room - EDGE:
            return 1
        return 0

    # Scrolling -----------------------------------------------------------------------------

    @property
    def offset(self) -> float:
        """How far it is scrolled, in units of the layout."""
        return self._offset

    def _scroll_to(self, offset: float) -> None:
        offset = min(max(offset, 0.0), self._farthest)
        if offset != self._offset:
            self._offset = offset
            self.update()
        self._note_what_is_seen()

    def _note_what_is_seen(self) -> None:
        pictures = self._pictures
        seen = self._seen() if self.isVisible() else []
        pictures.visible = {self._looks[tile].placed.id for tile in seen}
        pictures.set_ratio(self.devicePixelRatioF() * self._scale)
        pictures.catch_up()

    def _seen(self) -> list[str]:
        """Return what has a tile or pill that is seen at least in part."""
        low, high = self._offset - RING, self._offset + self._room + RING
        return [i for i, r in self._rects.items() if r.right() > low and r.left() < high]

    def _reveal(self, block_id: str) -> None:
        """Bring a block into view with its neighbours; nothing moves where it is seen."""
        rect = self._rects.get(self._tile_of(block_id) or "")
        if rect is None:
            return
        beside = self._layout.tile_width + WIRE if self._farthest else 0.0
        if rect.left() - beside < self._offset:
            self._scroll_to(rect.left() - beside)
        elif rect.right() + beside > self._offset + self._room:
            self._scroll_to(rect.right() + beside - self._room)

    # What has changed ----------------------------------------------------------------------

    def _on_network_changed(self, delta: Delta) -> None:
        if delta.is_structural or delta.regroups:
            self._lay_out()
            return
        for look in self._looks.values():
            look.placed = self.workspace.network[look.placed.id]
        self.update()

    def _show_diagnoses(self) -> None:
        diagnoses = self.workspace.diagnoses
        for look in self._looks.values():
            look.diagnosis = diagnoses.get(look.placed.id)
        self._show_groups()
        self._pictures.refresh()
        self._describe()
        self.update()

    def _on_selection_changed(self) -> None:
        current = self.workspace.current
        if self._wanted_folding().tiles != self._folding.tiles:
            self._lay_out()
            self._show_diagnoses()
            self._pictures.show_latest()
        if current is not None:
            self._reveal(current)
        self._describe()
        self.update()

    def _show_news(self) -> None:
        """Have the tiles painted again that show something else than they did."""
        if not self.isVisible():
            return
        for block_id in self._seen():
            look = self._looks[block_id]
            if look.is_behind:
                self.update(self.rect_of(block_id))

    def _on_theme_changed(self) -> None:
        self._button.setFont(theme.font(theme.CAPTION, 500))
        self._lay_out()
        self._pictures.repaint()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        if self.workspace.current is not None:
            self._reveal(self.workspace.current)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.workspace.current is not None:
            self._reveal(self.workspace.current)
        self._note_what_is_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pictures.visible = set()

    # Choosing ------------------------------------------------------------------------------

    def select_next(self) -> None:
        """Select the block to the right."""
        self._step(1)

    def select_previous(self) -> None:
        """Select the block to the left."""
        self._step(-1)

    def _step(self, step: int) -> None:
        order, current = self._layout.order, self._tile_of(self.workspace.current)
        if not order:
            return
        if current in self._rects:
            place = min(max(order.index(current) + step, 0), len(order) - 1)
        else:
            place = 0 if step > 0 else len(order) - 1
        if order[place] != current:
            self._select_tile(order[place], 0 if step > 0 else -1)

    def _select_tile(self, tile: str, end: int) -> None:
        """Select a block, or that at an end (0, −1) of a folded group, which opens for it."""
        self.workspace.select((self._folding.members(tile)[end],))

    def open_inspector(self) -> None:
        """Ask for the inspector at the selected block."""
        current = self.workspace.current
        if current is not None and self._tile_of(current) in self._rects:
            rect = self.rect_of(current)
            self.inspector_wanted.emit(
                current, QRect(self.mapToGlobal(rect.topLeft()), rect.size())
            )

    # In words ------------------------------------------------------------------------------

    def words_for(self, block_id: str) -> str:
        """Return what a screen reader says of a block's tile."""
        tile, order = self._tile_of(block_id) or block_id, self._layout.order
        place = self.tr("{n} of {of}").format(n=order.index(tile) + 1, of=len(order))
        return f"{self._words_of(self._looks[tile])}, {place}"

    @staticmethod
    def _words_of(look: TileLook) -> str:
        if look.group is not None:
            return look.group.description
        return description_of(look.placed, look.diagnosis)

    def _describe(self) -> None:
        current = self.workspace.current
        known = current is not None and self._tile_of(current) in self._looks
        words = self.words_for(current) if known and current else self.tr("No block selected")
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if self.hasFocus():
                event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
                QAccessible.updateAccessibility(event)

    # Pointer and keys ----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        edge, block_id = self._edge_at(event.position()), self.block_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif edge:
            self._scroll_to(self._offset + edge * 0.8 * self._room)
        elif block_id is not None:
            self.workspace.select((self._looks[block_id].placed.id,))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._edge_at(event.position()):
            self.mousePressEvent(event)
        elif self.block_at(event.position()) is not None:
            self.open_inspector()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        edge = self._edge_at(event.position())
        self._hover(None if edge else self.block_at(event.position()))
        hand = edge or self._hovered is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, block_id: str | None) -> None:
        if block_id != self._hovered:
            self._hovered = block_id
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self._farthest:
            event.ignore()
            return
        pixels, angle = event.pixelDelta(), event.angleDelta()
        if not pixels.isNull():
            step = float(-(pixels.x() or pixels.y())) / self._scale
        else:
            step = -(angle.x() or angle.y()) / 120 * WHEEL_STEP
        self._scroll_to(self._offset + step)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, order = event.key(), self._layout.order
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not order:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Right:
            self.select_next()
        elif key == Qt.Key.Key_Left:
            self.select_previous()
        elif key == Qt.Key.Key_Home:
            self._select_tile(order[0], 0)
        elif key == Qt.Key.Key_End:
            self._select_tile(order[-1], -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_inspector()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def _show_tip(self, pos: QPoint, where: QPoint) -> None:
        block_id = self.block_at(QPointF(pos))
        if block_id is None:
            QToolTip.hideText()
            return
        look = self._looks[block_id]
        words = self._words_of(look)
        QToolTip.showText(where, words, self, self.rect_of(block_id))

    # Painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dirty = QRectF(event.rect())
        painter.fillRect(dirty, theme.color("window"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.color("hairline"))
        scale, with_ink = self._scale, ink()
        painter.scale(scale, scale)
        clip = QRectF(self._left - RING, 0, self._room + MARGIN + RING, self._layout.height - 1)
        painter.setClipRect(clip)
        painter.save()
        painter.translate(self._left - self._offset, 0)
        shown = QRectF(dirty.topLeft() / scale, dirty.size() / scale).translated(
            self._offset - self._left, 0
        )
        self._paint_lines(painter, with_ink)
        for block_id in self._seen():
            if self._rects[block_id].adjusted(-RING, -RING, RING, RING).intersects(shown):
                self._paint_block(painter, block_id, with_ink)
        painter.restore()
        self._paint_edges(painter, with_ink)

    def _paint_lines(self, painter: QPainter, with_ink: Ink) -> None:
        current = self._tile_of(self.workspace.current)
        middle = self._top + TILE_HEIGHT / 2
        for wire in self._layout.wires:
            if wire.right < self._offset or wire.left > self._offset + self._room:
                continue
            colour = with_ink.accent if current in (wire.source, wire.target) else with_ink.link
            painting.paint_wire(painter, wire.left, wire.right, middle, colour)
        for rail in self._layout.rails:
            colour = with_ink.accent if current in rail.ids else with_ink.link
            painting.paint_rail(painter, rail, self._top, colour)

    def _paint_block(self, painter: QPainter, block_id: str, with_ink: Ink) -> None:
        self.painted += 1
        look, rect = self._looks[block_id], self._rects[block_id]
        selected = not set(self._folding.members(block_id)).isdisjoint(self.workspace.selection)
        current = self._tile_of(self.workspace.current)
        hot = block_id == self._hovered or (self.hasFocus() and block_id == current)
        look.is_behind = False
        paint = painting.paint_pill if rect.height() == PILL_HEIGHT else painting.paint_tile
        paint(painter, rect, look, with_ink, selected=selected, hot=hot)

    def _paint_edges(self, painter: QPainter, with_ink: Ink) -> None:
        height = self._layout.height - 1
        if self._offset > 0:
            place = QRectF(self._left - RING, 0, EDGE + RING, height)
            painting.paint_edge(painter, place, "caret-left", with_ink)
        if self._offset < self._farthest:
            place = QRectF(self._left + self._room - EDGE, 0, EDGE + MARGIN, height)
            painting.paint_edge(painter, place, "caret-right", with_ink)
