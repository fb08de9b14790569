"""The canvas as a widget: keys, drops, and the choice of gesture for a press.

What a gesture does is in ``interactions.py``, what a command does in ``document/commands.py``; the
small widgets that lie over the canvas are in ``overlays.py``, ``fix_card.py`` and ``minimap.py``.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHideEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsItem,
    QWidget,
)

from cnndesk.blocks import for_key, get, grouped, is_known
from cnndesk.data.sources.builtin import BUILT_IN
from cnndesk.document.delta import Delta
from cnndesk.document.layout import Room
from cnndesk.gui.canvas.action_bar import ActionBar
from cnndesk.gui.canvas.block_state import Port
from cnndesk.gui.canvas.choice import NetworkChoice
from cnndesk.gui.canvas.fix_card import FixCard
from cnndesk.gui.canvas.group_item import GroupItem
from cnndesk.gui.canvas.header import Header
from cnndesk.gui.canvas.hint_line import HintLine
from cnndesk.gui.canvas.interactions import (
    ConnectGesture,
    DropGesture,
    Gesture,
    MoveGesture,
    PanGesture,
    RubberBand,
)
from cnndesk.gui.canvas.menus import block_menu, link_menu, sheet_menu
from cnndesk.gui.canvas.minimap import Minimap
from cnndesk.gui.canvas.navigation import neighbour
from cnndesk.gui.canvas.overlays import PointerNote, ZoomBar
from cnndesk.gui.canvas.scene import CanvasScene
from cnndesk.gui.canvas.sheet import ZOOM_STEP, SheetView
from cnndesk.gui.canvas.tile_item import TileItem
from cnndesk.gui.document.commands import BLOCK_MIME, TEMPLATE_MIME, Commands
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.health_watch import HealthWatch
from cnndesk.gui.session.map_choice import MapChoice

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


MOST_NAMES = 8
"""Names of maps in the tooltip of a block."""


class CanvasView(SheetView):
    """The canvas of a window.

    Parameters
    ----------
    workspace : Workspace
    parent : QWidget, optional

    Attributes
    ----------
    canvas : CanvasScene
    commands : Commands
        What menus and actions call.
    """

    parameters_requested = Signal()
    """Enter was pressed on a block: its first parameter should take the focus."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(CanvasScene(workspace), parent)
        self.canvas.setParent(self)
        self.workspace = workspace
        self.commands = Commands(workspace, self)
        self.gesture: Gesture | None = None
        self._pressed: tuple[QPointF, TileItem | None, Port | None] | None = None
        self._space = False
        self._space_used = False
        self._set_up()
        self.note = PointerNote(self)
        self.header = Header(workspace, self.commands, self)
        self.zoom_bar = ZoomBar(self)
        self.minimap = Minimap(self)
        self.action_bar = ActionBar(self)
        self.hint_line = HintLine(self)
        self.fix_card = FixCard(self)
        # The lab draws with this package's thumbnails, so it cannot be needed to import it.
        from cnndesk.gui.canvas.lamp import LampCard, LampLight

        self.lamp_card = LampCard(self)
        self.light = LampLight(self)
        self.choice = NetworkChoice(self)
        self._connect()
        self._show_what_is_left()
        self._layout_overlays()
        self.canvas.live.show_latest()

    def _set_up(self) -> None:
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Canvas"))
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(420, 260)

    def _connect(self) -> None:
        workspace = self.workspace
        workspace.network_changed.connect(self._on_network_changed)
        workspace.project_loaded.connect(self.show_start)
        workspace.reveal_requested.connect(self.reveal)
        workspace.selection_changed.connect(self._on_selection_changed)
        workspace.diagnoses_changed.connect(self._describe)
        workspace.theme_changed.connect(self._on_theme_changed)
        workspace.message.connect(self._on_message)
        workspace.dataset_changed.connect(self._on_dataset)
        self.canvas.focusItemChanged.connect(self._on_focus_item)
        self.zoom_bar.zoom_out.connect(lambda: self.zoom_by(1 / ZOOM_STEP))
        self.zoom_bar.zoom_in.connect(lambda: self.zoom_by(ZOOM_STEP))
        self.zoom_bar.reset.connect(self.zoom_to_100)
        self.zoom_changed.connect(self.zoom_bar.show_zoom)
        self.health = HealthWatch.of(workspace)
        self.health.changed.connect(self._show_health)
        self.map_choice = MapChoice.of(workspace)
        self.map_choice.renamed.connect(self._show_map_names)
        workspace.diagnoses_changed.connect(self._show_map_names)

    # What has changed ----------------------------------------------------------------------

    def after_moving(self) -> None:
        seen = self.visible_rect()
        free = self.free_rect()
        self.workspace.seen = Room(free.left(), free.top(), free.right(), free.bottom())
        live = self.canvas.live
        live.visible = self.canvas.seen_in(seen)
        live.set_ratio(self.devicePixelRatioF() * self.zoom)
        live.catch_up()
        self.fix_card.place()
        self.action_bar.place()
        self.minimap.refresh()

    def _on_theme_changed(self) -> None:
        self.resetCachedContent()
        self.viewport().update()

    def _on_network_changed(self, delta: Delta) -> None:
        new = sum(change.before is None for change in delta.blocks)
        if len(self.workspace.network) != 1:
            self.hint_line.end_offer()
        replaced = new > 1 and new == len(self.workspace.network)
        if replaced:
            self.show_start()
        elif self._fits and (
            delta.regroups or not self.free_rect().contains(self.canvas.bodies_rect())
        ):
            self.fit()
        else:
            self.grow_sheet()
            self.after_moving()
        if delta.regroups:
            self._show_health()
            self.action_bar.refresh()
        self.choice.refresh()
        self._show_what_is_left()

    def _show_what_is_left(self) -> None:
        """Header and zoom go with a drawing."""
        drawn = bool(len(self.workspace.network))
        self.header.setVisible(drawn)
        self.zoom_bar.setVisible(drawn)

    def _on_dataset(self) -> None:
        """Offer the cards for images that came to a drawing that has only begun."""
        workspace = self.workspace
        if len(workspace.network) != 1 or workspace.dataset is None:
            return
        if workspace.data_settings.source in BUILT_IN:
            return  # what a blank network begins with
        count = sum(len(part) for part in workspace.dataset.splits.values())
        self.hint_line.offer(
            self.tr("{0} images are ready.").format(grouped(count)),
            (self.tr("Choose a network"), self.choice.ask),
        )

    def _on_message(self, text: str, level: str, where: str) -> None:
        if where == "canvas" and self.isVisible():
            self.hint_line.say(text, level)

    # What lies over it ---------------------------------------------------------------------

    def say(self, sentence: str, at: QPointF | None = None) -> None:
        """Show a sentence at the pointer, or take it away."""
        place = self.mapFromScene(at) if at is not None else QPoint(20, 60)
        self.note.say(sentence, place)

    def keep_free(self, height: int) -> None:
        """Leave room at the bottom to a card, if the whole drawing is shown anyway."""
        self.kept_free = height
        if self._fits:
            self.fit()

    def _layout_overlays(self) -> None:
        width, height = self.viewport().width(), self.viewport().height()
        self.header.setGeometry(0, 0, width, self.header.sizeHint().height())
        size = self.zoom_bar.sizeHint()
        self.zoom_bar.setGeometry(
            width - size.width() - 16, height - size.height() - 12, size.width(), size.height()
        )
        self.minimap.place(width - 4, height - size.height() - 20)
        self.hint_line.place()
        self.choice.place()
        self.fix_card.place()
        self.lamp_card.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_again()
        self._layout_overlays()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.canvas.live.visible = set()  # nobody sees what would be drawn

    def _describe(self) -> None:
        current = self.workspace.current
        item = self.canvas.tile_of(current) if current else None
        self.setAccessibleDescription(item.description() if item else "")

    def _show_health(self) -> None:
        log = self.health.log
        for block_id, item in self.canvas.blocks.items():
            known = log is not None and block_id in log.model.shapes
            worrying = known and log is not None and log.is_worrying(block_id)
            item.show_worry(log.hint(block_id) if log is not None and worrying else "")

    def _show_map_names(self) -> None:
        names = self.map_choice.names
        for block_id, item in self.canvas.blocks.items():
            item.show_map_names(
                "\n".join(
                    self.tr("Map {n}: {name}").format(n=channel + 1, name=name)
                    for channel, name in list(names.of_block(block_id).items())[:MOST_NAMES]
                )
            )

    # Drawing -------------------------------------------------------------------------------

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self.gesture is not None:
            self.gesture.paint(painter)

    # Pointer -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        position = self.map_to_scene(point)
        if isinstance(self.gesture, ConnectGesture) and self.gesture.sticky:
            self._end_sticky(event, position)
            return
        if self._begins_pan(event):
            self._begin(PanGesture(self, point))
            return
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        port = self.canvas.port_at(position)
        item = self.canvas.tile_at(position)
        if port is not None:
            self._pressed = (point, self.canvas.tile_of(port.block_id), port)
        elif item is not None:
            self._press_tile(item, event.modifiers())
            self._pressed = (point, item, None)
        else:
            self._press_sheet(position, event.modifiers())

    def _begins_pan(self, event: QMouseEvent) -> bool:
        middle = event.button() == Qt.MouseButton.MiddleButton
        space = self._space and event.button() == Qt.MouseButton.LeftButton
        self._space_used = self._space_used or space
        return middle or space

    def _press_tile(self, item: TileItem, modifiers: Qt.KeyboardModifier) -> None:
        selection, ids = self.workspace.selection, self._blocks_of(item.tile)
        several = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        whole = set(selection).issuperset(ids)
        if modifiers & several:
            without = tuple(i for i in selection if i not in ids)
            self.workspace.select(without if whole else (*without, *ids))
        elif not whole:
            self.workspace.select(ids)
        item.setFocus(Qt.FocusReason.MouseFocusReason)

    def _blocks_of(self, tile: str) -> tuple[str, ...]:
        """Return the blocks that a tile stands for, the one to look at last."""
        if tile in self.canvas.groups:
            return self.commands.groups.ordered(tile)
        return (tile,)

    def _press_sheet(self, position: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        frame = self.canvas.frame_at(position)
        if frame is not None:
            self.commands.groups.select(frame.group_id)
            return
        link = self.canvas.link_at(position)
        if link is not None:
            self.workspace.select_link(link.link)
            return
        adds = bool(
            modifiers & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        )
        kept = self.workspace.selection if adds else ()
        self.workspace.select(kept)
        self.canvas.clearFocus()
        self._begin(RubberBand(self, position, kept))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self.gesture is None and self._pressed is not None:
            start, item, port = self._pressed
            if (point - start).manhattanLength() < QApplication.startDragDistance():
                return
            origin = self.map_to_scene(start)
            if port is not None:
                self._begin(ConnectGesture(self, origin, port))
            elif item is not None:
                self._begin(MoveGesture(self, origin, item))
        if self.gesture is None:
            super().mouseMoveEvent(event)
            self._point(self.map_to_scene(point))
            if self.light.is_on:
                self.light.follow(self.map_to_scene(point))
            return
        in_view = isinstance(self.gesture, PanGesture)
        self.gesture.move(point if in_view else self.map_to_scene(point))

    def _point(self, position: QPointF) -> None:
        item = self.canvas.tile_at(position)
        self.action_bar.point_at(item.tile if item is not None else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.action_bar.point_at(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        gesture = self.gesture
        if isinstance(gesture, ConnectGesture) and gesture.sticky:
            return
        if gesture is not None:
            self._end()
            gesture.finish()
        elif pressed is not None and pressed[2] is not None:
            self.start_connecting(pressed[2], self.map_to_scene(event.position()))
        elif pressed is not None and pressed[1] is not None and not event.modifiers():
            self.workspace.select(self._blocks_of(pressed[1].tile))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        position = self.map_to_scene(event.position())
        item, frame = self.canvas.tile_at(position), self.canvas.frame_at(position)
        if event.button() != Qt.MouseButton.LeftButton or (item is None and frame is None):
            self.mousePressEvent(event)
        elif isinstance(item, GroupItem):
            self.open_group(item.tile)
        elif item is not None:
            self.workspace.select((item.tile,))
            self.parameters_requested.emit()
        elif frame is not None:
            self.commands.groups.fold((frame.group_id,))

    def open_group(self, group_id: str) -> bool:
        """Open a folded group and go in: its first tile is selected, as much as can is seen."""
        fits = self._fits
        if not self.commands.groups.open((group_id,)):
            return False
        if fits:
            self.fit()
        members = self.workspace.network.tree.members(group_id)
        first = self.canvas.folding.tiles_of(members)[0]
        self.workspace.select(self._blocks_of(first))
        self.show_area(self.canvas.rect_of(members))
        self.focus_block(first)
        return True

    def start_connecting(self, port: Port, at: QPointF | None = None) -> None:
        """Begin a link that follows the pointer (or the keys) until a click or Enter."""
        start = at if at is not None else self.canvas.port_place(port)
        self._begin(ConnectGesture(self, start, port, sticky=True))
        self.viewport().update()

    def _end_sticky(self, event: QMouseEvent, position: QPointF) -> None:
        gesture = self.gesture
        assert gesture is not None
        gesture.move(position)
        self._end()
        if event.button() == Qt.MouseButton.LeftButton:
            gesture.finish()
        else:
            gesture.cancel()

    def _begin(self, gesture: Gesture) -> None:
        self.gesture = gesture
        self.fix_card.place()
        self.action_bar.forget_pointer()
        if gesture.cursor is not None:
            self.viewport().setCursor(gesture.cursor)

    def _end(self) -> None:
        self.gesture = None
        self.viewport().unsetCursor()
        self.fix_card.place()
        self.action_bar.refresh()
        self.viewport().update()

    def cancel_gesture(self) -> bool:
        """Cancel what is going on; False if nothing is."""
        gesture = self.gesture
        if gesture is None:
            return False
        self._end()
        self._pressed = None
        gesture.cancel()
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta()
        touchpad = event.device().type() == QInputDevice.DeviceType.TouchPad
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if touchpad and not pixels.isNull() and not control:
            self.pan_by(pixels.x(), pixels.y())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan_by(event.angleDelta().y() or event.angleDelta().x(), 0)
        else:
            self.zoom_by(1.0015 ** event.angleDelta().y(), event.position())
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            item = self.canvas.tile_of(self.workspace.current or "")
            position = item.body.center() if item else self.visible_rect().center()
            where = self.viewport().mapToGlobal(self.mapFromScene(position))
        else:
            position, where = self.mapToScene(event.pos()), event.globalPos()
            item = self.canvas.tile_at(position)
        frame = self.canvas.frame_at(position) if item is None else None
        link = None if item or frame else self.canvas.link_at(position)
        if item is not None or frame is not None:
            if frame is not None:
                self.commands.groups.select(frame.group_id)
            elif item is not None:
                ids = self._blocks_of(item.tile)
                if not set(self.workspace.selection).issuperset(ids):
                    self.workspace.select(ids)
            menu = block_menu(self.commands, self, self)
        elif link is not None:
            self.workspace.select_link(link.link)
            menu = link_menu(self.commands, link.link, self)
        else:
            menu = sheet_menu(self.commands, (position.x(), position.y()), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)
        event.accept()

    # Keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._edit_key(event) or self._gesture_key(event) or self._plain_key(event):
            event.accept()
            return
        event.ignore()

    def _edit_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        alt = modifiers == Qt.KeyboardModifier.AltModifier
        if key in ARROWS and alt:
            return self.commands.nudge(*ARROWS[Qt.Key(key)]) or True
        if modifiers & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.commands.delete()
        elif key == Qt.Key.Key_M:
            self.commands.toggle_mute()
        elif key == Qt.Key.Key_L:
            self.commands.toggle_freeze()
        elif key == Qt.Key.Key_O:
            self.commands.groups.toggle()
        elif event.text().isalpha() and (kind := for_key(event.text())) is not None:
            self.add(kind.type)
        else:
            return False
        return True

    def _gesture_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            if not self.cancel_gesture():
                self.workspace.select(())
            return True
        gesture = self.gesture
        if not isinstance(gesture, ConnectGesture) or not gesture.sticky:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end()
            gesture.finish()
            return True
        if key in ARROWS:
            aimed = gesture.target or gesture.considered or gesture.port.block_id
            tile = self.canvas.folding.tile_of.get(aimed, aimed)
            found = neighbour(self.workspace.network, tile, *ARROWS[Qt.Key(key)])
            if found is not None:
                gesture.aim_at_tile(self.canvas.tiles[found])
                self.reveal(found)
            return True
        return False

    def _plain_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in ARROWS:
            self.walk(*ARROWS[Qt.Key(key)], extend=bool(event.modifiers()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.workspace.selection:
            only = self.commands.groups.only
            if only in self.canvas.groups:
                self.open_group(only)
            else:
                self.parameters_requested.emit()
        elif key == Qt.Key.Key_K and self.workspace.current is not None:
            if self.workspace.network.block(self.workspace.current).has_output:
                self.start_connecting(Port(self.workspace.current, None))
        elif key == Qt.Key.Key_Home:
            self.fit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_Space:
            self._hold_space(event)
        else:
            return False
        return True

    def _hold_space(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._space = True
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.viewport().unsetCursor()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space = False
        super().focusOutEvent(event)

    def add(self, type_name: str) -> bool:
        """Add a block behind the selected one and bring it into view."""
        done = self.commands.append(type_name)
        if done and self.workspace.current is not None:
            self.focus_block(self.workspace.current)
        return done

    def walk(self, dx: int, dy: int, *, extend: bool = False) -> None:
        """Select the next tile along the links, or the nearest across them."""
        network, current = self.workspace.network, self.workspace.current
        tiles = self.canvas.folding
        found = (
            neighbour(network, tiles.tile_of[current], dx, dy)
            if current
            else next(iter(tiles.tiles), None)
        )
        if found is None:
            return
        ids = self._blocks_of(found)
        kept = tuple(i for i in self.workspace.selection if i not in ids) if extend else ()
        self.workspace.select((*kept, *ids))
        self.focus_block(found)

    def focus_block(self, block_id: str) -> None:
        """Give a block, or the tile that shows it, the focus and bring it into view."""
        item = self.canvas.tile_of(block_id)
        if item is not None:
            item.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reveal(block_id)

    def _on_focus_item(
        self, new: QGraphicsItem | None, old: QGraphicsItem | None, reason: Qt.FocusReason
    ) -> None:
        tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if isinstance(new, TileItem) and reason in tab:
            self.workspace.select(self._blocks_of(new.tile))
            self.reveal(new.tile)

    def _on_selection_changed(self) -> None:
        self._describe()
        self.fix_card.refresh()

    # Drops ---------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        kind = dragged_type(event.mimeData())
        if kind is not None:
            where = self.map_to_scene(event.position())
            self._begin(DropGesture(self, where, get(kind)()))
            event.acceptProposedAction()
        elif event.mimeData().hasFormat(TEMPLATE_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()  # files: the window takes them

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if isinstance(self.gesture, DropGesture):
            self.gesture.move(self.map_to_scene(event.position()))
            event.acceptProposedAction()
        elif event.mimeData().hasFormat(TEMPLATE_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        if isinstance(self.gesture, DropGesture):
            self.cancel_gesture()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        gesture, mime = self.gesture, event.mimeData()
        if isinstance(gesture, DropGesture):
            kind = dragged_type(mime)
            link = gesture.link.link if gesture.link is not None else None
            self._end()
            where = self.map_to_scene(event.position())
            done = kind is not None and self.commands.place(kind, (where.x(), where.y()), link)
            self.canvas.close_gap()
            new = self.canvas.tile_of(self.workspace.current or "") if done else None
            if new is not None:
                new.setFocus()
            self.setFocus()
            event.acceptProposedAction()
        elif mime.hasFormat(TEMPLATE_MIME):
            self.commands.use_template(bytes(mime.data(TEMPLATE_MIME).data()).decode())
            event.acceptProposedAction()
        else:
            event.ignore()

    # Changes of the surroundings -----------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "zoom_bar"):
            # What lies over the canvas is styled after it, and is as large as its new style has it.
            QTimer.singleShot(0, self, self._layout_overlays)


def dragged_type(mime: QMimeData) -> str | None:
    """Return the block type that is being dragged, or None."""
    if not mime.hasFormat(BLOCK_MIME):
        return None
    name = bytes(mime.data(BLOCK_MIME).data()).decode("utf-8", "replace")
    return name if is_known(name) else None
