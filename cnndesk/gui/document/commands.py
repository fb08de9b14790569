"""What a user can do to the drawing, as one method each.

The canvas, the palette, the outline and the menus all call these.

Each method works out one edit from the selection and pushes it; afterwards what it touched is
selected. A refusal is told by the workspace's message and changes nothing. Nothing here knows items
or widgets.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from cnndesk.blocks import create
from cnndesk.document import building, serial, snapping
from cnndesk.document.delta import EditError, Link, Position
from cnndesk.document.edits import (
    AddBlock,
    Compound,
    Connect,
    Disconnect,
    Edit,
    Freeze,
    Move,
    Mute,
    RemoveBlocks,
    Rename,
    ReplaceNetwork,
)
from cnndesk.document.layout import (
    BLOCK_HEIGHT,
    BLOCK_WIDTH,
    GRID,
    PITCH_X,
    PITCH_Y,
    arrange,
    free_offset,
    is_arranged,
    snapped,
)
from cnndesk.document.network import Network
from cnndesk.document.shapes import Fix
from cnndesk.document.templates import template
from cnndesk.errors import CnndeskError
from cnndesk.gui.document.group_commands import GroupCommands
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets.formats import counted
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.data import Dataset

BLOCK_MIME = "application/x-cnndesk-block"
TEMPLATE_MIME = "application/x-cnndesk-template"
EDGES = ("left", "right", "top", "bottom")
FINE = (3 * GRID, 3 * GRID)  # by which a free place is looked for around a point


class Commands(QObject):
    """The commands of one workspace.

    Parameters
    ----------
    workspace : Workspace
    parent : QObject, optional

    Attributes
    ----------
    groups : GroupCommands
        What can be done to groups.
    """

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.network = workspace.network
        self.groups = GroupCommands(workspace, lambda make: self._do(make, select=False), self)

    # Adding --------------------------------------------------------------------------------

    def append(self, type_name: str) -> bool:
        """Add a block behind the selected one (or the open end) and connect it."""
        after = self.workspace.current
        return self._do(lambda: building.append(self.network, create(type_name), after))

    def place(self, type_name: str, middle: tuple[float, float], link: Link | None = None) -> bool:
        """Add a block with its middle at a point, or put it on a link.

        Beside a free port it takes hold of it; it is never put on another block.
        """
        block = create(type_name)
        if link is not None:
            return self._do(lambda: building.insert(self.network, block, link))
        corner = snapped((middle[0] - BLOCK_WIDTH / 2, middle[1] - BLOCK_HEIGHT / 2))
        snap = snapping.find_snap(self.network, block, corner)
        if snap is not None:
            return self._do(lambda: snapping.added(self.network, block, snap))
        dx, dy = free_offset(self.network, [corner], (0, 0), FINE, self.workspace.seen)
        return self._do(lambda: AddBlock(block, (corner[0] + dx, corner[1] + dy)))

    def take_hold(self, block_id: str, snap: snapping.Snap) -> bool:
        """Put a block where it takes hold of a free port."""
        self.workspace.undo.end_merging()
        return self._do(lambda: snapping.taken_hold(self.network, block_id, snap), select=False)

    def insert(self, type_name: str, link: Link) -> bool:
        """Put a new block on a link."""
        return self._do(lambda: building.insert(self.network, create(type_name), link))

    def put_on_link(self, block_id: str, link: Link, position: Position) -> bool:
        """Put an existing loose block on a link."""
        return self._do(
            lambda: Compound(
                (Move({block_id: position}), building.put_on_link(self.network, block_id, link)),
                self.tr("Insert {0}").format(say(self.network[block_id].title)),
            )
        )

    def use_template(self, name: str) -> bool:
        """Put a template in place of the drawing, fitted to the images, with its settings."""
        chosen = template(name)
        dataset = self.workspace.dataset
        shape = dataset.image_shape if dataset is not None else (28, 28, 1)
        classes = len(dataset.classes) if dataset is not None else 10
        kind = dataset.target_kind if dataset is not None else "classes"
        if chosen.starts_from and dataset is not None:
            shape = self._size_to_start(dataset)
        text = self.tr("Use template {0}").format(say(chosen.title))
        self.workspace.undo.beginMacro(text)
        try:
            done = self._do(
                lambda: ReplaceNetwork(chosen.build(shape, classes, kind), text), select=False
            )
            if done:
                self.workspace.start_from(chosen.starts_from, text)
                self.workspace.set_training_settings(chosen.settings, text)
                self._take_augmentation(text)
        finally:
            self.workspace.undo.endMacro()
        self.workspace.select(())
        if done and dataset is not None and shape != dataset.image_shape:
            height, width, channels = shape
            self.workspace.reopen_data(
                dataclasses.replace(
                    self.workspace.data_settings, height=height, width=width, channels=channels
                )
            )
        return done

    @staticmethod
    def _size_to_start(dataset: Dataset) -> tuple[int, int, int]:
        """Return the size of images at which a network that already sees looks at them."""
        from cnndesk.session.transfer import side_for  # not before such a network is drawn

        side = side_for(dataset)
        return side, side, 3

    def _take_augmentation(self, text: str) -> None:
        """Augment as the recipe advises for the images, where nobody has chosen anything."""
        from cnndesk.session.recipe import Situation, augmentation  # not before a network is drawn

        workspace = self.workspace
        if workspace.dataset is None or workspace.data_settings.augment:
            return
        advised = augmentation(Situation.of(workspace.network, workspace.dataset))
        settings = dataclasses.replace(workspace.data_settings, augment=advised)
        workspace.set_data_settings(settings, text)

    # Deleting and copying ------------------------------------------------------------------

    def delete(self) -> bool:
        """Delete the selected link or blocks; a chain heals around them."""
        link = self.workspace.selected_link
        if link is not None:
            wire = self.network.folding.wire_of(link)  # what is seen as one line goes as one
            return self._do(lambda: Disconnect(wire.links if wire else (link,)), select=False)
        ids = self.workspace.selection
        if not ids:
            return False
        heir = self._heir(ids)
        done = self._do(lambda: self._removal(ids), select=False)
        if done and heir is not None:
            self.workspace.select((heir,))
        return done

    def _removal(self, ids: tuple[str, ...]) -> Edit:
        """Delete; where the drawing was arranged before, it is arranged again after."""
        removal = RemoveBlocks(ids)
        if not is_arranged(self.network):
            return removal
        scratch = self.network.copy()
        scratch.commit(removal.plan(scratch))
        what = say(self.network[ids[0]].title) if len(ids) == 1 else counted(len(ids), "block")
        tidy = Move(arrange(scratch))
        return Compound((removal, tidy), self.tr("Delete {0}").format(what))

    def _heir(self, ids: Sequence[str]) -> str | None:
        """Return the block before the deleted ones, to be selected: keys can go on there."""
        going = set(ids)
        for block_id in ids:
            for source in self.network.predecessors(block_id):
                if source not in going:
                    return source
        return None

    def copy(self) -> bool:
        """Copy the selected blocks as text."""
        ids = self.workspace.selection
        clipboard = QGuiApplication.clipboard()
        if not ids or clipboard is None:
            return False
        clipboard.setText(serial.copy_text(self.network, ids))
        return True

    def cut(self) -> bool:
        """Copy the selected blocks, then delete them."""
        return self.copy() and self.delete()

    def paste(self, at: tuple[float, float] | None = None) -> bool:
        """Add the copied blocks on free ground: near their originals, or near a point."""
        clipboard = QGuiApplication.clipboard()
        text = clipboard.text() if clipboard is not None else ""
        return self._do(lambda: self._pasted(text, at))

    def _pasted(self, text: str, at: tuple[float, float] | None) -> Edit:
        positions = serial.paste(text).corners
        wanted, step = (0, 0), (PITCH_X, PITCH_Y)  # in the rows of the originals
        if at is not None:
            x, y = snapped((at[0] - BLOCK_WIDTH / 2, at[1] - BLOCK_HEIGHT / 2))
            wanted = x - min(p[0] for p in positions), y - min(p[1] for p in positions)
            step = FINE
        seen = self.workspace.seen
        return serial.paste(text, free_offset(self.network, positions, wanted, step, seen))

    @property
    def can_paste(self) -> bool:
        """Whether the clipboard looks like copied blocks."""
        clipboard = QGuiApplication.clipboard()
        return clipboard is not None and serial.is_copied_text(clipboard.text())

    def duplicate(self) -> bool:
        """Copy the selected blocks to the nearest free place."""
        ids = self.workspace.selection
        seen = self.workspace.seen
        return bool(ids) and self._do(lambda: building.duplicate(self.network, ids, seen))

    # Links ---------------------------------------------------------------------------------

    def connect_blocks(self, source: str, target: str, slot: int | None = None) -> bool:
        """Link two blocks."""
        return self._do(lambda: Connect(source, target, slot), select=False)

    def reconnect(self, link: Link, target: str, slot: int | None) -> bool:
        """Let a link end elsewhere."""
        text = self.tr("Reconnect {0} to {1}").format(link.source, target)
        edits = Disconnect((link,)), Connect(link.source, target, slot)
        return self._do(lambda: Compound(edits, text), select=False)

    def disconnect_links(self, links: Iterable[Link]) -> bool:
        """Delete links."""
        return self._do(lambda: Disconnect(tuple(links)), select=False)

    def move_in_chain(self, block_id: str, step: int) -> bool:
        """Exchange a block with its neighbour before (−1) or behind (1) it in a chain."""
        return self._do(lambda: swapped(self.network, block_id, step, self.tr("Move {0}")))

    # Changing ------------------------------------------------------------------------------

    def move(self, positions: dict[str, Position]) -> bool:
        """Put blocks elsewhere; one step of its own."""
        self.workspace.undo.end_merging()
        done = self._do(lambda: Move(positions), select=False)
        self.workspace.undo.end_merging()
        return done

    def nudge(self, dx: int, dy: int) -> bool:
        """Move the selected blocks by steps of the grid; repeated nudges are one step."""
        folding = self.network.folding
        chosen = folding.chosen(self.workspace.selection)  # of a folded group all or nothing
        ids = [i for i in self.workspace.selection if folding.tile_of[i] in chosen]
        places = {i: self.network[i].position for i in ids}
        shifted = {i: (x + dx * GRID, y + dy * GRID) for i, (x, y) in places.items()}
        return bool(shifted) and self._do(lambda: Move(shifted), select=False)

    def align(self, edge: str) -> bool:
        """Align the selected blocks at one of `EDGES`."""
        ids = self.workspace.selection
        return len(ids) > 1 and self._do(
            lambda: building.align(self.network, ids, edge), select=False
        )

    def arrange(self, direction: str | None = None) -> bool:
        """Arrange the network: ``"right"``, ``"down"`` or as before."""
        return len(self.network) > 0 and self._do(
            lambda: building.arrangement(self.network, direction), select=False
        )

    def toggle_mute(self) -> bool:
        """Mute the selected blocks, or let them work again."""
        ids = self.workspace.selection
        on = not all(self.network[i].muted for i in ids)
        return bool(ids) and self._do(lambda: Mute(ids, on), select=False)

    def toggle_freeze(self) -> bool:
        """Freeze the selected blocks, or train them again."""
        ids = self.workspace.selection
        on = not all(self.network[i].frozen for i in ids)
        return bool(ids) and self._do(lambda: Freeze(ids, on), select=False)

    def rename(self, block_id: str, name: str) -> bool:
        """Give a block a name."""
        title = say(self.network.block(block_id).title)
        return self._do(lambda: Rename(block_id, "" if name == title else name), select=False)

    def apply_fix(self, fix: Fix) -> bool:
        """Make a proposed repair."""
        return self._do(lambda: fix.edit, select=False)

    def select_all(self) -> None:
        """Select every block."""
        self.workspace.select(self.network.order)

    # Inside --------------------------------------------------------------------------------

    def _do(self, make: Callable[[], Edit], *, select: bool = True) -> bool:
        """Push the edit that ``make`` returns; a refusal of either becomes a message."""
        try:
            edit = make()
        except CnndeskError as error:
            self.workspace.message.emit(str(error), "error", "canvas")
            return False
        if not self.workspace.push(edit):
            return False
        if select and edit.touched:
            self.workspace.select(edit.touched)
            self.workspace.reveal_requested.emit(edit.touched[0])
        return True


def swapped(network: Network, block_id: str, step: int, text: str) -> Edit:
    """Return the edit that exchanges a block with its neighbour in a chain.

    Raises
    ------
    EditError
        Where there is no neighbour, or a branch starts or ends in between.
    """
    title = text.format(block_id)
    first, second = block_id, block_id
    neighbours = network.predecessors(block_id) if step < 0 else network.successors(block_id)
    if len(neighbours) != 1:
        raise EditError(f"{block_id} has no single neighbour to change places with.")
    if step < 0:
        first = neighbours[0]
    else:
        second = neighbours[0]
    into, out = network.inputs(first), network.outputs(second)
    between = network.outputs(first)
    simple = len(into) == 1 and len(between) == 1 and len(network.inputs(second)) == 1
    if not simple or not network.block(second).has_output:
        raise EditError(
            f"{first} and {second} cannot change places: "
            f"both must stand in a chain with one input and one output."
        )
    edits: list[Edit] = [Disconnect((*into, *between, *out))]
    edits.append(Connect(into[0].source, second))
    edits.append(Connect(second, first))
    edits += [Connect(first, link.target, link.slot) for link in out]
    places = {first: network[second].position, second: network[first].position}
    return Compound((*edits, Move(places)), title)
