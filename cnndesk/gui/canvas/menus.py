"""The context menus of blocks, links and the empty sheet; also used by the outline.

Every entry calls one command; an entry that is refused is shown disabled with the reason.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cnndesk.blocks import Block, by_family
from cnndesk.document.delta import Link
from cnndesk.gui.document.commands import EDGES, Commands
from cnndesk.gui.widgets.icons import family_icon, icon
from cnndesk.gui.widgets.texts import marked
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.gui.canvas.view import CanvasView


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)


class Look(NamedTuple):
    """A panel that looks into a block."""

    panel: str
    text: str
    sign: str
    tip: str
    keys: str = ""

    @property
    def shown(self) -> str:
        """The text in the user's language."""
        return _tr(self.text)

    @property
    def shown_tip(self) -> str:
        """The tip in the user's language."""
        return _tr(self.tip)


LOOKS = (
    Look(
        "stepper",
        marked("Menus", "Step through"),
        "skip-forward",
        marked("Menus", "Work it out, number by number (F7)"),
        "F7",
    ),
    Look(
        "feature_maps",
        marked("Menus", "Maps"),
        "squares-four",
        marked("Menus", "All maps that it makes of the watched image"),
    ),
    Look(
        "filters",
        marked("Menus", "Filters"),
        "grid-four",
        marked("Menus", "Its weights, as pictures and numbers"),
    ),
    Look(
        "why",
        marked("Menus", "Why"),
        "question",
        marked("Menus", "Which parts of the image speak for a class (Shift+F7)"),
        "Shift+F7",
    ),
)
"""What the bar over a block and its menu offer."""


def _entry(
    menu: QMenu, text: str, slot: Callable[[], object], sign: str = "", keys: str = ""
) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _=False: slot())
    if sign:
        action.setIcon(icon(sign))
    if keys:  # shown only: the window or the canvas hears the key
        action.setShortcut(QKeySequence(keys))
        action.setShortcutVisibleInContextMenu(True)
        action.setEnabled(True)
    return action


def add_menu(
    title: str, parent: QWidget, chosen: Callable[[type[Block]], object], *, inner: bool = False
) -> QMenu:
    """Return a menu of all block types by family; ``inner``: only those that fit on a link."""
    menu = QMenu(title, parent)
    menu.setIcon(icon("plus"))
    for family, kinds in by_family().items():
        kept = [k for k in kinds if not inner or (not k.is_output and k.max_inputs != 0)]
        if not kept:
            continue
        sub = menu.addMenu(family_icon(family), say(family.title))
        for kind in kept:
            action = sub.addAction(say(kind.title))
            action.setToolTip(say(kind.sentence))
            action.triggered.connect(lambda _=False, kind=kind: chosen(kind))
    return menu


def connect_menu(commands: Commands, block_id: str, parent: QWidget) -> QMenu:
    """Return a menu of all blocks that a link could lead to; refused ones with the reason."""
    network = commands.network
    menu = QMenu(_tr("Connect to"), parent)
    menu.setIcon(icon("link-simple"))
    menu.setToolTipsVisible(True)
    for target in network.order:
        refusal = network.why_not_connect(block_id, target)
        if target == block_id or network.block(target).is_input:
            continue
        action = menu.addAction(f"{say(network[target].title)}  ({target})")
        action.setEnabled(refusal is None)
        action.setToolTip(refusal or "")
        action.triggered.connect(lambda _=False, t=target: commands.connect_blocks(block_id, t))
    menu.setEnabled(not menu.isEmpty() and network.block(block_id).has_output)
    return menu


def disconnect_menu(commands: Commands, block_id: str, parent: QWidget) -> QMenu:
    """Return a menu of the links at a block."""
    network = commands.network
    menu = QMenu(_tr("Disconnect from"), parent)
    menu.setIcon(icon("link-break"))
    for link in (*network.inputs(block_id), *network.outputs(block_id)):
        other = link.source if link.target == block_id else link.target
        action = menu.addAction(f"{say(network[other].title)}  ({other})")
        action.triggered.connect(lambda _=False, link=link: commands.disconnect_links((link,)))
    menu.setEnabled(not menu.isEmpty())
    return menu


def block_menu(commands: Commands, parent: QWidget, view: CanvasView | None = None) -> QMenu:
    """Return the menu of the selected blocks."""
    menu = QMenu(parent)
    workspace, network = commands.workspace, commands.network
    current = workspace.current
    if current is None:
        return menu
    for fix in workspace.diagnoses[current].fixes:
        _entry(menu, fix.label, partial(commands.apply_fix, fix), "magic-wand")
    if workspace.diagnoses[current].fixes:
        menu.addSeparator()
    menu.addMenu(add_menu(_tr("Insert behind it"), menu, lambda kind: commands.append(kind.type)))
    if len(workspace.selection) == 1:
        menu.addMenu(connect_menu(commands, current, menu))
        menu.addMenu(disconnect_menu(commands, current, menu))
    menu.addSeparator()
    _entry(menu, _tr("Cut"), commands.cut, "scissors", "Ctrl+X")
    _entry(menu, _tr("Copy"), commands.copy, "copy", "Ctrl+C")
    _entry(menu, _tr("Duplicate"), commands.duplicate, "copy", "Ctrl+D")
    _entry(menu, _tr("Delete"), commands.delete, "trash", "Del")
    menu.addSeparator()
    placed = [network[i] for i in workspace.selection]
    muted, frozen = all(p.muted for p in placed), all(p.frozen for p in placed)
    _entry(
        menu, _tr("Unmute") if muted else _tr("Mute"), commands.toggle_mute, "speaker-slash", "M"
    )
    _entry(
        menu,
        _tr("Unfreeze") if frozen else _tr("Freeze"),
        commands.toggle_freeze,
        "lock-simple",
        "L",
    )
    _add_group_entries(menu, commands)
    if len(workspace.selection) > 1:
        menu.addSeparator()
        labels = (_tr("Align left"), _tr("Align right"), _tr("Align top"), _tr("Align bottom"))
        for edge, label in zip(EDGES, labels, strict=True):
            _entry(menu, label, partial(commands.align, edge), f"align-{edge}")
    if view is not None:
        menu.addSeparator()
        for look in LOOKS:
            show = partial(workspace.show_panel, look.panel)
            _entry(menu, look.shown, show, look.sign, look.keys)
        _entry(menu, _tr("Parameters"), view.parameters_requested.emit, "sliders", "Return")
    return menu


def _add_group_entries(menu: QMenu, commands: Commands) -> None:
    """Offer what can be done to the groups of the selection."""
    groups, workspace = commands.groups, commands.workspace
    grouped = bool(groups.chosen or groups.around)
    if len(workspace.selection) < 2 and not grouped:
        return
    menu.addSeparator()
    if len(workspace.selection) > 1 and groups.only is None:
        _entry(menu, _tr("Group"), groups.group, "stack", "Ctrl+G")
    if grouped:
        text = _tr("Open the group") if groups.folded else _tr("Fold the group")
        sign = "arrows-out-simple" if groups.folded else "arrows-in-simple"
        _entry(menu, text, groups.toggle, sign, "O")
        _entry(menu, _tr("Ungroup"), groups.ungroup, "", "Ctrl+Shift+G")


def link_menu(commands: Commands, link: Link, parent: QWidget) -> QMenu:
    """Return the menu of a link."""
    menu = QMenu(parent)
    menu.addMenu(
        add_menu(
            _tr("Insert here"), menu, lambda kind: commands.insert(kind.type, link), inner=True
        )
    )
    _entry(menu, _tr("Delete link"), lambda: commands.disconnect_links((link,)), "trash", "Del")
    return menu


def sheet_menu(commands: Commands, at: tuple[float, float], parent: QWidget) -> QMenu:
    """Return the menu of the empty sheet at a point of the scene."""
    menu = QMenu(parent)
    menu.addMenu(add_menu(_tr("Add block"), menu, lambda kind: commands.place(kind.type, at)))
    paste = _entry(menu, _tr("Paste here"), lambda: commands.paste(at), "clipboard-text", "Ctrl+V")
    paste.setEnabled(commands.can_paste)
    _entry(menu, _tr("Select all"), commands.select_all, "selection", "Ctrl+A")
    menu.addSeparator()
    _entry(menu, _tr("Arrange left to right"), lambda: commands.arrange("right"), "tree-structure")
    _entry(menu, _tr("Arrange top down"), lambda: commands.arrange("down"), "tree-structure")
    menu.addSeparator()
    if commands.network.tree:
        _entry(menu, _tr("Fold all groups"), commands.groups.fold_all, "arrows-in-simple")
        _entry(menu, _tr("Open all groups"), commands.groups.open_all, "arrows-out-simple")
    else:
        _entry(menu, _tr("Group the stages"), commands.groups.group_stages, "stack")
    return menu
