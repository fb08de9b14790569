"""The edits of groups: make one of blocks, take one apart, fold and open, name.

They change the drawing alone: no block, no link, no weight. The helpers at the end compose them
with a new arrangement, as ``building.py`` does for blocks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cnndesk.blocks import told
from cnndesk.document.delta import BlockChange, Delta, EditError, Group, GroupChange, Position
from cnndesk.document.edits import Compound, Edit, Move
from cnndesk.document.layout import (
    PITCH_X,
    PITCH_Y,
    arrange,
    corner,
    free_offset,
    is_arranged,
    moved,
)
from cnndesk.document.network import Network
from cnndesk.words import say

LONGEST_NAME = 60
MOST_FOLDED_BLOCKS = 40
"""Networks of more blocks begin with their stages folded."""


@dataclass(frozen=True)
class Stage:
    """Blocks that belong together, as a proposal for a group.

    Attributes
    ----------
    name : str
    blocks : tuple of str
        Those that are in none of its parts.
    parts : tuple of Stage
        Groups within it.
    """

    name: str
    blocks: tuple[str, ...] = ()
    parts: tuple[Stage, ...] = ()

    @property
    def members(self) -> tuple[str, ...]:
        """All blocks in it."""
        return (*self.blocks, *(i for part in self.parts for i in part.members))


@dataclass(frozen=True)
class MakeGroup(Edit):
    """Draw blocks as one; whole groups among them go into the new one as they are.

    A block whose group is not among them as a whole leaves that group.
    """

    ids: tuple[str, ...]
    name: str = ""
    folded: bool = True

    @property
    def text(self) -> str:
        return say("Group {what}").format(what=told(len(self.ids), "block"))

    def plan(self, network: Network) -> Delta:
        tree, ids = network.tree, tuple(dict.fromkeys(network[i].id for i in self.ids))
        whole = tree.whole(ids)
        if len(ids) < 2:
            raise EditError("A group needs at least two blocks. Select more of them.")
        for group in whole:
            if len(tree.members(group)) == len(ids):
                raise EditError(f"These blocks are a group already: {tree[group].title}.")
        parent = tree.common(ids)
        (new_id,) = network.new_group_ids(1)
        inner = {i for group in whole for i in tree.members(group)}
        made = Group(new_id, _cleaned(self.name), parent, self.folded)
        return Delta(
            tuple(_into(network, i, new_id) for i in ids if i not in inner),
            groups=(
                GroupChange(new_id, None, made),
                *(GroupChange(g, tree[g], tree[g].replace(parent=new_id)) for g in whole),
            ),
        )


@dataclass(frozen=True)
class Ungroup(Edit):
    """Take a group apart: what is in it goes to the group around it, or to none."""

    group: str

    @property
    def text(self) -> str:
        before = self.delta.groups[0].before if self.delta and self.delta.groups else None
        what = say(before.title) if before is not None else self.group
        return say("Ungroup {what}").format(what=what)

    def plan(self, network: Network) -> Delta:
        group = network.tree[self.group]
        records = network.group_records.values()
        return Delta(
            tuple(_into(network, i, group.parent) for i in network.tree.direct(group.id)),
            groups=(
                GroupChange(group.id, group, None),
                *(
                    GroupChange(g.id, g, g.replace(parent=group.parent))
                    for g in records
                    if g.parent == group.id
                ),
            ),
        )


@dataclass(frozen=True)
class Fold(Edit):
    """Draw groups as one block each, or (``folded=False``) show what is in them."""

    groups: tuple[str, ...]
    folded: bool = True

    @property
    def text(self) -> str:
        changes = self.delta.groups if self.delta else ()
        after = changes[0].after if len(changes) == 1 else None
        done = say("Fold {what}") if self.folded else say("Open {what}")
        what = say(after.title) if after is not None else told(len(self.groups), "group")
        return done.format(what=what)

    def plan(self, network: Network) -> Delta:
        return Delta(
            groups=tuple(
                GroupChange(g, network.tree[g], network.tree[g].replace(folded=self.folded))
                for g in dict.fromkeys(self.groups)
                if network.tree[g].folded is not self.folded
            )
        )


@dataclass(frozen=True)
class RenameGroup(Edit):
    """Give a group a name of the user's; an empty one restores “Group” with its number."""

    group: str
    name: str

    @property
    def text(self) -> str:
        return say("Rename {what}").format(what=self.group)

    def plan(self, network: Network) -> Delta:
        group = network.tree[self.group]
        return Delta(
            groups=(GroupChange(group.id, group, group.replace(name=_cleaned(self.name))),)
        )


@dataclass(frozen=True)
class PutInGroup(Edit):
    """Let blocks be drawn in a group, or (``""``) in none."""

    ids: tuple[str, ...]
    group: str

    @property
    def text(self) -> str:
        return say("Move to a group")

    def plan(self, network: Network) -> Delta:
        return Delta(tuple(_into(network, i, self.group) for i in self.ids))


@dataclass(frozen=True)
class GroupStages(Edit):
    """Make groups of proposed stages, in a drawing that has none."""

    stages: tuple[Stage, ...]
    folded: bool = True

    @property
    def text(self) -> str:
        return say("Group the stages")

    def plan(self, network: Network) -> Delta:
        if network.tree:
            raise EditError("This drawing has groups already. Ungroup them first.")
        groups: list[Group] = []
        blocks: list[BlockChange] = []
        ids = iter(network.new_group_ids(sum(map(_count, self.stages))))

        def add(stage: Stage, parent: str) -> None:
            made = Group(next(ids), _cleaned(stage.name), parent, self.folded)
            groups.append(made)
            blocks.extend(_into(network, i, made.id) for i in stage.blocks)
            for part in stage.parts:
                add(part, made.id)

        for stage in self.stages:
            add(stage, "")
        return Delta(tuple(blocks), groups=tuple(GroupChange(g.id, None, g) for g in groups))


# With a new arrangement ------------------------------------------------------------------------


def made_group(network: Network, ids: Sequence[str]) -> Edit:
    """Return the edit that groups blocks and draws them as one."""
    return _drawn_anew(network, MakeGroup(tuple(ids)))


def ungrouped(network: Network, groups: Sequence[str]) -> Edit:
    """Return the edit that takes groups apart."""
    titles = [network.tree[g].title for g in groups]
    edits = tuple(map(Ungroup, groups))
    what = say(titles[0]) if len(titles) == 1 else told(len(titles), "group")
    text = say("Ungroup {what}").format(what=what)
    return _drawn_anew(network, Compound(edits, text))


def folded(network: Network, groups: Sequence[str], *, fold: bool) -> Edit:
    """Return the edit that folds or opens groups."""
    return _drawn_anew(network, Fold(tuple(groups), fold))


def grouped_stages(network: Network, stages: Sequence[Stage]) -> Edit:
    """Return the edit that makes groups of stages, folded in a large network.

    Raises
    ------
    EditError
        Where there are none.
    """
    if not stages:
        raise EditError(
            "No stages are found in this drawing. Select blocks and group them with Ctrl+G."
        )
    fold = len(network) > MOST_FOLDED_BLOCKS
    return _drawn_anew(network, GroupStages(tuple(stages), fold))


def _drawn_anew(network: Network, edit: Edit) -> Edit:
    """One step: what was arranged is arranged again; else what appears lies on nothing else."""
    scratch = network.copy()
    tidy, before = is_arranged(network), set(network.folding.tiles)
    scratch.commit(edit.plan(scratch))
    text = edit.apply(network.copy()).text  # which names what it changes
    if tidy:
        return Compound((edit, Move(arrange(scratch))), text)
    new = [tile for tile in scratch.folding.tiles if tile not in before]
    if not new:
        return edit
    places = _beside_others(scratch, new)
    return Compound((edit, Move(moved(scratch, places))), text)


def _beside_others(network: Network, tiles: Sequence[str]) -> dict[str, Position]:
    """Return the places of tiles that appear, shifted together until they lie on no other."""
    places = {tile: corner(network, tile) for tile in tiles}
    step = (PITCH_X, PITCH_Y)
    dx, dy = free_offset(network, list(places.values()), (0, 0), step, without=set(tiles))
    return {tile: (x + dx, y + dy) for tile, (x, y) in places.items()}


def _into(network: Network, block_id: str, group: str) -> BlockChange:
    placed = network[block_id]
    return BlockChange(block_id, placed, placed.replace(group=group))


def _count(stage: Stage) -> int:
    return 1 + sum(map(_count, stage.parts))


def _cleaned(name: str) -> str:
    return " ".join(name.split())[:LONGEST_NAME]
