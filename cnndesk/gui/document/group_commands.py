"""What a user can do to groups, as one method each, called by canvas, outline and menus.

They work on the selection: a group counts as selected where all of its blocks are. See
``commands.py`` for what is done to blocks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from cnndesk.document import group_edits
from cnndesk.document.edits import Edit
from cnndesk.document.stages import find_stages
from cnndesk.gui.document.workspace import Workspace

Do = Callable[[Callable[[], Edit]], bool]


class GroupCommands(QObject):
    """The commands for groups of one workspace.

    Parameters
    ----------
    workspace : Workspace
    do : callable
        Pushes the edit that a callable returns; a refusal becomes a message.
    parent : QObject
    """

    def __init__(self, workspace: Workspace, do: Do, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._network = workspace.network
        self._do = do

    # What is meant -------------------------------------------------------------------------

    @property
    def chosen(self) -> tuple[str, ...]:
        """The outermost groups of which all blocks are selected."""
        return self._network.tree.whole(self._workspace.selection)

    @property
    def only(self) -> str | None:
        """The group that is selected, and nothing beside it."""
        chosen = self.chosen
        if len(chosen) != 1:
            return None
        whole = len(self._network.tree.members(chosen[0])) == len(self._workspace.selection)
        return chosen[0] if whole else None

    @property
    def folded(self) -> tuple[str, ...]:
        """The folded groups that are seen and selected."""
        folding = self._network.folding
        tiles = folding.chosen(self._workspace.selection)
        return tuple(tile for tile in folding.groups if tile in tiles)

    @property
    def around(self) -> str:
        """The innermost open group that all selected blocks are in; or nothing."""
        selection = self._workspace.selection
        return self._network.tree.common(selection) if selection else ""

    def ordered(self, group_id: str) -> tuple[str, ...]:
        """Return the blocks of a group, the one whose output leaves it last: it is looked at."""
        exits = self._network.folding.exits(group_id)
        members = self._network.tree.members(group_id)
        if not exits:
            inside = set(members)
            leaving = (i for i in members if not inside.issuperset(self._network.successors(i)))
            exits = tuple(leaving)
        last = exits[:1]
        return (*(i for i in members if i not in last), *last)

    def select(self, group_id: str) -> None:
        """Select all blocks of a group."""
        if group_id in self._network.tree:
            self._workspace.select(self.ordered(group_id))

    # Making and taking apart ---------------------------------------------------------------

    def group(self) -> bool:
        """Draw the selected blocks as one."""
        ids = self._workspace.selection
        before = set(self._network.tree.groups)
        if not self._do(lambda: group_edits.made_group(self._network, ids)):
            return False
        new = next(i for i in self._network.tree.groups if i not in before)
        self.select(new)
        self._workspace.reveal_requested.emit(self._network.tree.members(new)[0])
        return True

    def ungroup(self) -> bool:
        """Take the selected groups apart; else the one that the selected blocks are in."""
        groups = self.chosen or ((self.around,) if self.around else ())
        if not groups:
            self._refuse()
            return False
        return self._do(lambda: group_edits.ungrouped(self._network, groups))

    def group_stages(self) -> bool:
        """Make groups of the stages that are found in the drawing."""
        network = self._network
        return self._do(lambda: group_edits.grouped_stages(network, find_stages(network)))

    def rename(self, group_id: str, name: str) -> bool:
        """Give a group a name."""
        tree = self._network.tree
        name = "" if group_id in tree and name == tree[group_id].title else name
        return self._do(lambda: group_edits.RenameGroup(group_id, name))

    # Folding and opening -------------------------------------------------------------------

    def toggle(self) -> bool:
        """Open the selected folded groups; where there are none, fold the one around."""
        if self.folded:
            return self.open(self.folded)
        groups = tuple(g for g in self.chosen if not self._network.tree[g].folded)
        around = (self.around,) if self.around else ()
        if not groups and not around:
            self._refuse()
            return False
        return self.fold(groups or around)

    def fold(self, groups: Sequence[str]) -> bool:
        """Draw groups as one block each, and select them."""
        done = self._do(lambda: group_edits.folded(self._network, groups, fold=True))
        if done:
            tree = self._network.tree
            self._workspace.select(i for g in groups if g in tree for i in self.ordered(g))
            self._workspace.reveal_requested.emit(tree.members(groups[0])[0])
        return done

    def open(self, groups: Sequence[str]) -> bool:
        """Show what is in groups."""
        return self._do(lambda: group_edits.folded(self._network, groups, fold=False))

    def fold_all(self) -> bool:
        """Fold every group, those within others too."""
        return self._set_all(fold=True)

    def open_all(self) -> bool:
        """Open every group, those within others too."""
        return self._set_all(fold=False)

    def _set_all(self, *, fold: bool) -> bool:
        groups = [g.id for g in self._network.tree.groups.values() if g.folded is not fold]
        if not groups:
            words = self.tr("Every group is folded.") if fold else self.tr("Every group is open.")
            if not self._network.tree:
                words = self.tr("This drawing has no groups. Select blocks and press Ctrl+G.")
            self._workspace.message.emit(words, "info", "canvas")
            return False
        return self._do(lambda: group_edits.folded(self._network, groups, fold=fold))

    def _refuse(self) -> None:
        words = self.tr("What is selected is in no group. Group it with Ctrl+G.")
        self._workspace.message.emit(words, "info", "canvas")
