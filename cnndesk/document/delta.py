"""What one edit changes, exactly: before and after of every block and link it touches.

A `Delta` is plain data: it can be applied, inverted and joined with the next one. It is the only
currency between the edits (which decide) and the Network (which checks and keeps). `PlacedBlock`,
`Link` and `Group` are what a Network is made of.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, Self

from cnndesk.blocks import Block
from cnndesk.errors import CnndeskError

Position = tuple[int, int]


class EditError(CnndeskError):
    """An edit that the network refuses; the sentence says why."""


@dataclass(frozen=True)
class PlacedBlock:
    """A block in its place.

    Attributes
    ----------
    id : str
        Stable for the life of the project: ``"conv1"``. Weights belong to it.
    block : Block
    position : (x, y)
        Top left corner on the canvas.
    name : str
        What the user calls it; empty: the type's title.
    frozen : bool
        Its parameters are not trained.
    muted : bool
        It passes its (first) input on unchanged.
    muted_maps : tuple of int
        Maps of its output that are zero, ascending, from 0.
    group : str
        The innermost group that it is drawn in; empty: none.
    """

    id: str
    block: Block
    position: Position = (0, 0)
    name: str = ""
    frozen: bool = False
    muted: bool = False
    group: str = ""
    muted_maps: tuple[int, ...] = ()

    @property
    def title(self) -> str:
        """The user's name for it, or the type's."""
        return self.name or self.block.title

    @property
    def is_bypassed(self) -> bool:
        """Whether it is muted, and not an input or output, which cannot be."""
        return self.muted and not (self.block.is_input or self.block.is_output)

    def replace(self, **changes: Any) -> Self:
        """Return the placed block with other attributes."""
        return replace(self, **changes)


class Link(NamedTuple):
    """From the output of ``source`` to input ``slot`` of ``target``."""

    source: str
    target: str
    slot: int = 0


@dataclass(frozen=True)
class Group:
    """Blocks that are drawn as one where it is folded; of the drawing, never of what is computed.

    Which blocks are in it, they say themselves. One that no block is in any more counts as gone.

    Attributes
    ----------
    id : str
        ``"group1"``; stable for the life of the project.
    name : str
        What the user calls it; empty: “Group” with its number.
    parent : str
        The group that it is in itself; empty: none.
    folded : bool
        It is drawn as one block.
    """

    id: str
    name: str = ""
    parent: str = ""
    folded: bool = True

    @property
    def title(self) -> str:
        """The user's name for it, or “Group” with its number."""
        return self.name or f"Group {self.id.removeprefix('group')}"

    def replace(self, **changes: Any) -> Self:
        """Return the group with other attributes."""
        return replace(self, **changes)


@dataclass(frozen=True)
class GroupChange:
    """One group before and after; None where it does not exist."""

    id: str
    before: Group | None
    after: Group | None


@dataclass(frozen=True)
class BlockChange:
    """One block before and after; None where it does not exist."""

    id: str
    before: PlacedBlock | None
    after: PlacedBlock | None

    @property
    def is_structural(self) -> bool:
        """Whether the block comes, goes or becomes another type."""
        if self.before is None or self.after is None:
            return True
        return type(self.before.block) is not type(self.after.block)

    @property
    def moves(self) -> bool:
        """Whether an existing block changes its place."""
        if self.before is None or self.after is None:
            return False
        return self.before.position != self.after.position

    @property
    def regroups(self) -> bool:
        """Whether the block is drawn in another group than before, or in one for the first time."""
        before = self.before.group if self.before is not None else ""
        return self.after is not None and self.after.group != before

    @property
    def alters(self) -> bool:
        """Whether an existing block changes in anything but its place and its group."""
        if self.before is None or self.after is None:
            return False
        drawn = self.before.replace(position=self.after.position, group=self.after.group)
        return drawn != self.after


@dataclass(frozen=True)
class Delta:
    """The changes of one edit.

    Attributes
    ----------
    blocks : tuple of BlockChange
        Each id once.
    removed_links, added_links : tuple of Link
    direction : (before, after) or None
    groups : tuple of GroupChange
        Each id once.
    """

    blocks: tuple[BlockChange, ...] = ()
    removed_links: tuple[Link, ...] = ()
    added_links: tuple[Link, ...] = ()
    direction: tuple[str, str] | None = None
    groups: tuple[GroupChange, ...] = ()

    @classmethod
    def adding(
        cls,
        blocks: Iterable[PlacedBlock],
        links: Iterable[Link] = (),
        groups: Iterable[Group] = (),
    ) -> Delta:
        """Return the delta that adds blocks, links and groups."""
        return cls(
            blocks=tuple(BlockChange(placed.id, None, placed) for placed in blocks),
            added_links=tuple(links),
            groups=tuple(GroupChange(group.id, None, group) for group in groups),
        )

    @property
    def is_structural(self) -> bool:
        """Whether the graph changes, not only parameters and places."""
        return bool(
            self.removed_links
            or self.added_links
            or any(change.is_structural for change in self.blocks)
        )

    @property
    def regroups(self) -> bool:
        """Whether it changes what is drawn as one block."""
        return any(change.before != change.after for change in self.groups) or any(
            change.regroups for change in self.blocks
        )

    @property
    def is_of_the_drawing(self) -> bool:
        """Whether nothing but places and groups changes: nothing of what is computed."""
        return not self.is_structural and not any(change.alters for change in self.blocks)

    @property
    def is_empty(self) -> bool:
        """Whether nothing changes."""
        return (
            not self.removed_links
            and not self.added_links
            and self.direction is None
            and all(change.before == change.after for change in self.blocks)
            and all(change.before == change.after for change in self.groups)
        )

    @property
    def inverse(self) -> Delta:
        """The delta that takes this one back."""
        return Delta(
            blocks=tuple(BlockChange(c.id, c.after, c.before) for c in self.blocks),
            removed_links=self.added_links,
            added_links=self.removed_links,
            direction=self.direction and (self.direction[1], self.direction[0]),
            groups=tuple(GroupChange(c.id, c.after, c.before) for c in self.groups),
        )

    def then(self, later: Delta) -> Delta:
        """Return one delta that does what this one and the later one do."""
        changes = {change.id: change for change in self.blocks}
        for change in later.blocks:
            first = changes.get(change.id)
            before = first.before if first else change.before
            changes[change.id] = BlockChange(change.id, before, change.after)
        groups = {change.id: change for change in self.groups}
        for step in later.groups:
            earlier = groups.get(step.id)
            begins = earlier.before if earlier else step.before
            groups[step.id] = GroupChange(step.id, begins, step.after)
        added, removed = set(self.added_links), set(self.removed_links)
        later_added, later_removed = set(later.added_links), set(later.removed_links)
        direction = self.direction or later.direction
        if self.direction and later.direction:
            direction = (self.direction[0], later.direction[1])
        if direction and direction[0] == direction[1]:
            direction = None
        return Delta(
            blocks=tuple(c for c in changes.values() if c.before != c.after),
            removed_links=tuple(sorted((removed - later_added) | (later_removed - added))),
            added_links=tuple(sorted((added - later_removed) | (later_added - removed))),
            direction=direction,
            groups=tuple(c for c in groups.values() if c.before != c.after),
        )

    def applied_to(
        self, blocks: Mapping[str, PlacedBlock], links: frozenset[Link]
    ) -> tuple[dict[str, PlacedBlock], frozenset[Link]]:
        """Return the blocks and links after the change.

        Raises
        ------
        EditError
            If what the delta expects is not what is there.
        """
        after = dict(blocks)
        for change in self.blocks:
            if after.get(change.id) != change.before:
                raise EditError(_stale(change, after.get(change.id)))
            if change.after is None:
                del after[change.id]
            else:
                after[change.id] = change.after
        missing = [link for link in self.removed_links if link not in links]
        if missing:
            raise EditError(f"There is no link from {missing[0].source} to {missing[0].target}.")
        kept = links - set(self.removed_links)
        for link in self.added_links:
            if link in kept:
                raise EditError(f"{link.source} already feeds {link.target}.")
        return after, kept | set(self.added_links)

    def applied_to_groups(self, groups: Mapping[str, Group]) -> dict[str, Group]:
        """Return the groups after the change.

        Raises
        ------
        EditError
            If what the delta expects is not what is there.
        """
        after = dict(groups)
        for change in self.groups:
            if after.get(change.id) != change.before:
                raise EditError(f"Group {change.id} has changed since this edit was made.")
            if change.after is None:
                del after[change.id]
            else:
                after[change.id] = change.after
        return after


def _stale(change: BlockChange, now: PlacedBlock | None) -> str:
    if now is None:
        return f"There is no block {change.id} in this network."
    if change.before is None:
        return f"There is already a block {change.id} in this network."
    return f"Block {change.id} has changed since this edit was made."
