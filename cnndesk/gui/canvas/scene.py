"""The scene: mirrors the workspace's network as items of what is seen of it, and nothing more.

A block or a folded group is a tile, what links them a link item, an open group a frame around
tiles. One commit of the network is one call here; shapes, selection and snapshots arrive by the
workspace's signals. Gestures are in ``interactions.py``, zoom and keys in ``view.py``, the ways of
links in ``link_ways.py``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import (
    QEasingCurve,
    QObject,
    QPointF,
    QRectF,
    QTimer,
    QVariantAnimation,
)
from PySide6.QtWidgets import QGraphicsScene, QGraphicsWidget

from cnndesk.document.delta import Delta, Link, Position
from cnndesk.document.folding import Folding
from cnndesk.document.layout import BLOCK_HEIGHT, BLOCK_WIDTH, GRID, bounds, corners
from cnndesk.document.shapes import Status
from cnndesk.gui.canvas import geometry
from cnndesk.gui.canvas.block_item import BlockItem
from cnndesk.gui.canvas.block_state import Port
from cnndesk.gui.canvas.group_frame import GroupFrame
from cnndesk.gui.canvas.group_item import GroupItem
from cnndesk.gui.canvas.group_look import look_of
from cnndesk.gui.canvas.link_item import LinkItem
from cnndesk.gui.canvas.link_ways import LinkWays
from cnndesk.gui.canvas.live import LivePictures
from cnndesk.gui.canvas.tile_item import TileItem
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme

MERGE_PORTS = 2  # ports that a block with any number of inputs shows at least
ANIMATED_AT_MOST = 400  # blocks; more of them jump


class CanvasScene(QGraphicsScene):
    """The items of what is seen of a workspace's network.

    Parameters
    ----------
    workspace : Workspace
    parent : QObject, optional

    Attributes
    ----------
    blocks : dict of str to BlockItem
        Those that are seen: a block in a folded group has no item.
    groups : dict of str to GroupItem
        Folded groups that are seen.
    tiles : dict of str to TileItem
        Both, in the order in which the image goes through them.
    frames : dict of str to GroupFrame
        Open groups that are seen, outer ones first.
    links : dict of Link to LinkItem
        By the first link that each stands for.
    """

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.network = workspace.network
        self.blocks: dict[str, BlockItem] = {}
        self.groups: dict[str, GroupItem] = {}
        self.tiles: dict[str, TileItem] = {}
        self.frames: dict[str, GroupFrame] = {}
        self.links: dict[Link, LinkItem] = {}
        self._corners: dict[str, Position] = {}
        self._bodies_rect = QRectF()
        self._take_corners()
        self._ways = LinkWays()
        self._gap: LinkItem | None = None
        self._shifted: dict[str, QPointF] = {}
        self._movement = QVariantAnimation(self)
        self._movement.setStartValue(0.0)
        self._movement.setEndValue(1.0)
        self._movement.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._movement.valueChanged.connect(self._glide_to)
        self._gliding: dict[str, tuple[QPointF, QPointF]] = {}
        self._reroute_soon = QTimer(self, singleShot=True, interval=0)
        self._reroute_soon.timeout.connect(self.reroute)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.live = LivePictures(self)
        workspace.network_changed.connect(self._on_network_changed)
        workspace.diagnoses_changed.connect(self.refresh_states)
        workspace.selection_changed.connect(self._on_selection_changed)
        workspace.theme_changed.connect(self._on_theme_changed)
        self._add_everything()

    def close(self) -> None:
        """Hear no more of the workspace, and let all items go."""
        workspace = self.workspace
        workspace.network_changed.disconnect(self._on_network_changed)
        workspace.diagnoses_changed.disconnect(self.refresh_states)
        workspace.selection_changed.disconnect(self._on_selection_changed)
        workspace.theme_changed.disconnect(self._on_theme_changed)
        self.live.close()
        self._movement.stop()
        self._reroute_soon.stop()
        self.clear()
        self.blocks, self.groups, self.tiles, self.frames, self.links = {}, {}, {}, {}, {}
        self.deleteLater()

    # Looking up ----------------------------------------------------------------------------

    @property
    def folding(self) -> Folding:
        """What is seen of the network."""
        return self.network.folding

    def tile_of(self, block_id: str) -> TileItem | None:
        """Return the item that shows a block: its own, or that of the folded group it is in."""
        return self.tiles.get(self.folding.tile_of.get(block_id, block_id))

    def tile_at(self, position: QPointF) -> TileItem | None:
        """Return the block or folded group whose body is under a point, the topmost one."""
        hits = [item for item in self.tiles.values() if item.body.contains(position)]
        return max(hits, key=lambda item: item.zValue(), default=None)

    def block_at(self, position: QPointF) -> BlockItem | None:
        """Return the block whose body is under a point of the scene; None for a folded group."""
        item = self.tile_at(position)
        return item if isinstance(item, BlockItem) else None

    def frame_at(self, position: QPointF) -> GroupFrame | None:
        """Return the open group whose name is under a point of the scene, the innermost one."""
        hits = [f for f in self.frames.values() if f.name_rect.contains(position)]
        return hits[-1] if hits else None

    def port_at(self, position: QPointF) -> Port | None:
        """Return the port near a point of the scene."""
        for item in self.tiles.values():
            if item.sceneBoundingRect().contains(position):
                port = item.port_at(position - item.pos())
                if port is not None:
                    return port
        return None

    def link_at(self, position: QPointF, reach: float = 0.0) -> LinkItem | None:
        """Return the link under a point, or the nearest one with ``reach`` around it."""
        area = QRectF(position, position).adjusted(-reach, -reach, reach, reach)
        for item in self.links.values():
            shape = item.shape()
            if shape.contains(position) or (reach and shape.intersects(area)):
                return item
        return None

    def link_under(self, body: QRectF) -> LinkItem | None:
        """Return the link that runs through the middle of a block's rectangle."""
        core = body.adjusted(
            body.width() / 4, body.height() / 4, -body.width() / 4, -body.height() / 4
        )
        return next((i for i in self.links.values() if i.shape().intersects(core)), None)

    def port_place(self, port: Port) -> QPointF:
        """Return the middle of a port in the scene."""
        item = self.tile_of(port.block_id)
        assert item is not None
        return item.place_of(port)

    def body_of(self, block_id: str) -> QRectF:
        """Return the rectangle of what shows a block, or of a tile: where a movement will end."""
        tile = self.folding.tile_of.get(block_id, block_id)
        return geometry.BODY.translated(QPointF(*self._corners[tile]))

    def bodies_rect(self) -> QRectF:
        """Return the rectangle around all tiles; empty without any."""
        return QRectF(self._bodies_rect)

    def _take_corners(self) -> None:
        self._corners = corners(self.network)
        self._bodies_rect = QRectF(*bounds(self._corners)) if self._corners else QRectF()

    def rect_of(self, ids: Iterable[str]) -> QRectF:
        """Return the rectangle around what shows some blocks; empty without any."""
        found = {tile: self._corners[tile] for tile in self.folding.tiles_of(ids)}
        return QRectF(*bounds(found)) if found else QRectF()

    def seen_in(self, area: QRectF) -> set[str]:
        """Return the blocks that are at least partly in a part of the scene."""
        left, right = area.left() - BLOCK_WIDTH, area.right()
        top, bottom = area.top() - BLOCK_HEIGHT, area.bottom()
        return {
            tile
            for tile, (x, y) in self._corners.items()
            if left < x < right and top < y < bottom and tile in self.blocks
        }

    def content_rect(self) -> QRectF:
        """Return the rectangle around all tiles, with room for links; empty without any."""
        bodies = self.bodies_rect()
        return bodies if bodies.isEmpty() else bodies.adjusted(-24, -22, 24, 30)

    # Mirroring -----------------------------------------------------------------------------

    def _add_everything(self) -> None:
        self._sync()
        self.reroute()
        self.refresh_states()

    def _on_network_changed(self, delta: Delta) -> None:
        unshifted = self._forget_gap()
        self._take_corners()
        if delta.is_structural or delta.regroups or delta.direction:
            self._sync()
            self._show_selection()
        else:
            changed = [change.id for change in delta.blocks if change.id in self.blocks]
            self._show_blocks(changed)
        self._refresh_groups(afresh=not delta.is_of_the_drawing)
        moved = self.folding.tiles_of(change.id for change in delta.blocks if change.moves)
        self._place({*moved, *(i for i in unshifted if i in self.tiles)})
        self.refresh_frames()
        self._reroute_soon.start()

    def _sync(self) -> None:
        """Have an item for each tile, wire and open group that there is, and no other."""
        folding = self.folding
        for tile in [tile for tile in self.tiles if tile not in self._corners]:
            self._remove_tile(tile)
        known = self.tiles
        self.tiles = {i: known[i] if i in known else self._new_tile(i) for i in folding.tiles}
        self.live.show_new([i for i in self.tiles if i not in known])
        self._show_blocks(self.blocks)
        for group in self.groups.values():
            group.show_ports(self.network, folding, self.network.direction)
        self._sync_links(folding)
        self._sync_frames(folding)
        self._set_tab_order()

    def _new_tile(self, tile: str) -> TileItem:
        item: TileItem
        if self.folding.is_group(tile):
            look = look_of(self.network, {}, (), tile)
            item = GroupItem(tile, self._corners[tile], self.network.direction, look)
            self.groups[tile] = item
        else:
            count = self._input_count(tile)
            item = BlockItem(self.network[tile], self.network.direction, count)
            item.show_diagnosis(self.workspace.inference.blocks.get(tile))
            self.blocks[tile] = item
        self.addItem(item)
        return item

    def _remove_tile(self, tile: str) -> None:
        item = self.tiles.pop(tile)
        self.blocks.pop(tile, None)
        self.groups.pop(tile, None)
        self._gliding.pop(tile, None)
        self.live.forget(tile)
        self.removeItem(item)
        item.deleteLater()

    def _sync_links(self, folding: Folding) -> None:
        wires = {wire.link: wire for wire in folding.wires}
        for link in [link for link in self.links if link not in wires]:
            self._ways.forget(self.links[link])
            self.removeItem(self.links.pop(link))
        known = self.links
        self.links = {}
        for link, wire in wires.items():
            item = known.get(link)
            if item is None:
                item = LinkItem(wire)
                self.addItem(item)
            item.wire = wire
            self.links[link] = item

    def _sync_frames(self, folding: Folding) -> None:
        tree = self.network.tree
        hidden = {group for tile in folding.groups for group in tree.path_to(tile)[-1:]}
        opened = [
            i
            for i, group in tree.groups.items()
            if not group.folded and hidden.isdisjoint(tree.path_to(i))
        ]
        for group_id in [i for i in self.frames if i not in opened]:
            frame = self.frames.pop(group_id)
            self.removeItem(frame.tag)
            self.removeItem(frame)
        known = self.frames
        self.frames = {}
        for group_id in opened:
            if group_id not in known:
                known[group_id] = GroupFrame(group_id)
                self.addItem(known[group_id])
                self.addItem(known[group_id].tag)
            self.frames[group_id] = known[group_id]

    def refresh_frames(self, moved: Collection[str] | None = None) -> None:
        """Draw open groups around their blocks, where these are now; ``moved``: which tiles."""
        tree, folding = self.network.tree, self.folding
        begin: dict[tuple[float, float], float] = {}
        for group_id, frame in self.frames.items():
            tiles = folding.tiles_of(tree.members(group_id))
            if moved is not None and not any(tile in moved for tile in tiles):
                continue
            bodies = [self.tiles[tile].body for tile in tiles]
            depth = len(tree.path_to(group_id)) - 1
            frame.show_group(tree[group_id].title, depth, bodies)
            first = min(bodies, key=lambda body: (body.top(), body.left()))
            corner = first.left(), first.top()
            if corner in begin:  # names of groups that begin together stand beside each other
                frame.shift_name(begin[corner] - frame.name_rect.left())
            begin[corner] = frame.name_rect.right() + 4

    def _show_blocks(self, ids: Iterable[str]) -> None:
        for block_id in ids:
            self.blocks[block_id].show_block(
                self.network[block_id], self.network.direction, self._input_count(block_id)
            )

    def _refresh_groups(self, *, afresh: bool = False) -> None:
        """Show what folded groups hold; ``afresh``: their blocks or links may be others."""
        workspace = self.workspace
        for group_id, item in self.groups.items():
            known = None if afresh else item.look
            look = look_of(
                self.network, workspace.inference.blocks, workspace.selection, group_id, known
            )
            item.show_look(look)

    def _input_count(self, block_id: str) -> int:
        block = self.network.block(block_id)
        if block.max_inputs is not None:
            return block.max_inputs
        used = max((link.slot + 1 for link in self.network.inputs(block_id)), default=0)
        return max(used, block.min_inputs, MERGE_PORTS if block.min_inputs > 1 else 1)

    def _set_tab_order(self) -> None:
        """Tab goes through the tiles in the order in which the image does."""
        before: QGraphicsWidget | None = None
        for item in self.tiles.values():
            if before is not None:
                QGraphicsWidget.setTabOrder(before, item)
            before = item

    # Places --------------------------------------------------------------------------------

    def _place(self, ids: Iterable[str]) -> None:
        duration = theme.motion(theme.MOTION_ARRANGE)
        targets = {i: QPointF(*self._corners[i]) for i in ids}
        targets = {i: place for i, place in targets.items() if self.tiles[i].pos() != place}
        if not duration or len(targets) > ANIMATED_AT_MOST:
            for block_id, place in targets.items():
                self._gliding.pop(block_id, None)
                self.tiles[block_id].setPos(place)
            return
        self._glide(targets, duration)

    def _glide(self, targets: Mapping[str, QPointF], duration: int) -> None:
        self._movement.stop()
        for block_id, (_, end) in self._gliding.items():
            if block_id not in targets:
                self.tiles[block_id].setPos(end)
        self._gliding = {i: (self.tiles[i].pos(), end) for i, end in targets.items()}
        if not duration:
            self._glide_to(1.0)
            return
        self._movement.setDuration(duration)
        self._movement.start()

    def _glide_to(self, share: float) -> None:
        for block_id, (start, end) in self._gliding.items():
            self.tiles[block_id].setPos(start + (end - start) * share)
        self.refresh_frames()
        self.reroute(self._gliding if share < 1 else None)
        if share >= 1:
            self._gliding = {}

    def settle(self) -> None:
        """End a movement at once."""
        if self._gliding:
            self._movement.stop()
            self._glide_to(1.0)

    def reroute(self, moved: Iterable[str] | None = None) -> None:
        """Work out the ways of links again: all, or those at the tiles ``moved``."""
        if moved is None:
            self._reroute_soon.stop()
            self._ways.lay(self.links.values(), self.tiles, self.network.direction)
            return
        ids = set(moved)
        self.reroute_some([i for i in self.links.values() if not ids.isdisjoint(i.ends)], ids)

    def reroute_some(self, chosen: Iterable[LinkItem], moved: Iterable[str]) -> None:
        """Work out the ways of these links beside those of all others; ``moved``: which tiles."""
        self._ways.lay_some(chosen, self.links.values(), self.tiles, self.network.direction, moved)

    # A gap for what is dragged -------------------------------------------------------------

    def open_gap(self, item: LinkItem) -> None:
        """Turn a link accent and move what follows it aside."""
        if self._gap is item:
            return
        self.close_gap()
        self._gap = item
        item.show_open(True)
        link = item.link
        shift = self._room_for(link)
        self._shifted = {i: self.tiles[i].pos() for i in shift}
        self._glide(
            {i: self.tiles[i].pos() + shift[i] for i in shift},
            theme.motion(theme.MOTION_ARRANGE),
        )

    def close_gap(self) -> None:
        """Take the gap back."""
        shifted = self._forget_gap()
        places = {i: place for i, place in shifted.items() if i in self.tiles}
        self._glide(places, theme.motion(theme.MOTION_ARRANGE))

    def _forget_gap(self) -> dict[str, QPointF]:
        """Forget the gap; return where the blocks stood that it moved."""
        if self._gap is not None:
            self._gap.show_open(False)
            self._gap = None
        shifted, self._shifted = self._shifted, {}
        return shifted

    def _room_for(self, link: Link) -> dict[str, QPointF]:
        tile_of = self.folding.tile_of
        source = self.tiles[tile_of[link.source]].pos()
        target = self.tiles[tile_of[link.target]].pos()
        down = self.network.direction == "down"
        gap = target.y() - source.y() if down else target.x() - source.x()
        across = abs(target.x() - source.x()) if down else abs(target.y() - source.y())
        pitch = geometry.DROP_GAP
        if gap <= 0 or gap >= 2 * pitch or across > pitch:
            return {}
        behind = self.folding.tiles_of((link.target, *self.network.descendants(link.target)))
        offset = QPointF(0, pitch) if down else QPointF(pitch, 0)
        found = {}
        for tile in behind:
            place = self.tiles[tile].pos()
            same_row = place.y() >= target.y() if down else place.y() == target.y()
            if same_row and (down or place.x() >= target.x()):
                found[tile] = offset
        return found

    # States --------------------------------------------------------------------------------

    def refresh_states(self) -> None:
        """Show diagnoses on blocks, and shapes on links."""
        diagnoses = self.workspace.diagnoses
        for block_id, item in self.blocks.items():
            item.show_diagnosis(diagnoses.get(block_id))
        self._refresh_groups()
        self._refresh_links()
        self.live.refresh()

    def _refresh_links(self) -> None:
        workspace = self.workspace
        diagnoses, selected = workspace.diagnoses, set(workspace.selection)
        for item in self.links.values():
            wire = item.wire
            output = diagnoses[wire.source].output if wire.source in diagnoses else None
            targets = [diagnoses[k.target].status for k in wire.links if k.target in diagnoses]
            item.show_state(
                text=str(output) if output is not None else "",
                target_status=_worst(targets),
                selected=workspace.selected_link in wire.links,
                touches_selection=wire.source in selected
                or any(link.target in selected for link in wire.links),
            )

    def _on_selection_changed(self) -> None:
        self._show_selection()
        self._refresh_groups()
        self._refresh_links()

    def _show_selection(self) -> None:
        chosen = set(self.workspace.selection)
        for block_id, item in self.blocks.items():
            item.show_selected(block_id in chosen)
        whole = self.folding.chosen(chosen) if self.groups else set()
        for group_id, group in self.groups.items():
            group.show_selected(group_id in whole)
        for group_id, frame in self.frames.items():
            frame.show_selected(chosen.issuperset(self.network.tree.members(group_id)))

    def _on_theme_changed(self) -> None:
        self.live.repaint()
        for item in self.items():
            item.update()


def _worst(found: Sequence[Status]) -> Status:
    """Return what a link leads to: an error, where one of its ends is one."""
    if Status.ERROR in found:
        return Status.ERROR
    return next((status for status in found if status is not Status.OK), Status.OK)


def snapped(position: QPointF) -> QPointF:
    """Return the nearest point of the grid."""
    return QPointF(GRID * round(position.x() / GRID), GRID * round(position.y() / GRID))
