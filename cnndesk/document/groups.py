"""Which block is drawn in which group: the tree of groups over the blocks of a network.

Groups are of the drawing alone. A block names the innermost group that it is in and a group the one
that it is in itself, so that two can lie within each other but never overlap; a group without
blocks counts as gone. What is seen when some of them are folded is in ``folding.py``; how they
change, in ``group_edits.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from cnndesk.document.delta import EditError, Group, PlacedBlock

DEEPEST = 32
"""Groups within each other."""

MOST_GROUPS = 10_000
_TOO_DEEP = f"Groups can be within each other {DEEPEST} deep, not deeper."


class GroupTree:
    """The groups of one state of a network; those without blocks are left out.

    Parameters
    ----------
    blocks : mapping of str to PlacedBlock
    records : mapping of str to Group
        All that a network knows of, also those that are gone.
    order : sequence of str
        The blocks, each after those that feed it.

    Attributes
    ----------
    groups : mapping of str to Group
        By id, outer ones before those in them.
    """

    def __init__(
        self,
        blocks: Mapping[str, PlacedBlock],
        records: Mapping[str, Group],
        order: Sequence[str],
    ) -> None:
        self._paths: dict[str, tuple[str, ...]] = {"": ()}
        self._group_of = {i: blocks[i].group for i in order}
        members: dict[str, list[str]] = {}
        direct: dict[str, list[str]] = {}
        for block_id in order:
            group = self._group_of[block_id]
            direct.setdefault(group, []).append(block_id)
            for outer in self._way_to(group, records):
                members.setdefault(outer, []).append(block_id)
        self._members = {group: tuple(ids) for group, ids in members.items()}
        self._direct = {group: tuple(ids) for group, ids in direct.items()}
        self.groups: Mapping[str, Group] = {
            i: records[i]
            for i in sorted(members, key=lambda i: (len(self._paths[i]), number_of(i)))
        }
        children: dict[str, list[str]] = {}
        for record in self.groups.values():
            children.setdefault(record.parent, []).append(record.id)
        self._children = {group: tuple(ids) for group, ids in children.items()}

    def _way_to(self, group: str, records: Mapping[str, Group]) -> tuple[str, ...]:
        known = self._paths.get(group)
        if known is None:
            known = (*self._way_to(records[group].parent, records), group)
            self._paths[group] = known
        return known

    def __bool__(self) -> bool:
        return bool(self.groups)

    def __contains__(self, group_id: object) -> bool:
        return group_id in self.groups

    def __getitem__(self, group_id: str) -> Group:
        """Return a group; raise `EditError` if there is none of this id."""
        try:
            return self.groups[group_id]
        except KeyError:
            raise EditError(f"There is no group {group_id} in this drawing.") from None

    def members(self, group_id: str) -> tuple[str, ...]:
        """Return all blocks in a group and the groups in it, in the order of the network."""
        return self._members.get(group_id, ())

    def direct(self, group_id: str) -> tuple[str, ...]:
        """Return the blocks that are in a group and in none within it; ``""``: in none at all."""
        return self._direct.get(group_id, ())

    def children(self, group_id: str) -> tuple[str, ...]:
        """Return the groups right within a group; ``""``: those that are in none."""
        return self._children.get(group_id, ())

    def path(self, block_id: str) -> tuple[str, ...]:
        """Return the groups that a block is in, the outermost first."""
        return self._paths[self._group_of[block_id]]

    def path_to(self, group_id: str) -> tuple[str, ...]:
        """Return the groups that lead to a group, itself at the end; ``""``: none."""
        return self._paths.get(group_id, ())

    def common(self, ids: Iterable[str]) -> str:
        """Return the innermost group that all of these blocks are in; empty: none."""
        shared: tuple[str, ...] | None = None
        for block_id in ids:
            path = self.path(block_id)
            if shared is None:
                shared = path
            else:
                same = [a for a, b in zip(shared, path, strict=False) if a == b]
                shared = tuple(same)
        return shared[-1] if shared else ""

    def whole(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return the outermost groups of which all blocks are among these."""
        chosen = set(ids)
        found: list[str] = []
        covered: set[str] = set()
        for group_id in self.groups:  # outer ones come first
            if not covered.isdisjoint(self._paths[group_id]):
                continue
            if chosen.issuperset(self._members[group_id]):
                found.append(group_id)
                covered.add(group_id)
        return tuple(found)


def number_of(group_id: str) -> int:
    """Return the number at the end of a group's id."""
    digits = group_id.removeprefix("group")
    return int(digits) if digits.isascii() and digits.isdecimal() else 0


def is_group_id(text: str) -> bool:
    """Whether a text can be a group's id: the word, then a number."""
    digits = text.removeprefix("group")
    return text.startswith("group") and digits.isascii() and digits.isdecimal() and len(digits) < 10


def check_groups(blocks: Mapping[str, PlacedBlock], records: Mapping[str, Group]) -> None:
    """See that every group that is named is there, and that none lies within itself.

    Raises
    ------
    EditError
        With the sentence that says which one does not.
    """
    for group in records.values():
        if not is_group_id(group.id):
            raise EditError(f"“{group.id}” cannot be the id of a group.")
        if group.parent and group.parent not in records:
            raise EditError(f"{group.id} is in group {group.parent}, which is not in this drawing.")
    deep = {"": 0}
    for group_id in records:
        way: list[str] = []
        here = group_id
        while here not in deep:
            if here in way:
                loop = ", ".join(way[way.index(here) :])
                raise EditError(f"A group cannot be within itself: {loop}.")
            way.append(here)
            if len(way) > DEEPEST:
                break
            here = records[here].parent
        if len(way) > DEEPEST:
            raise EditError(_TOO_DEEP)
        for step in reversed(way):
            deep[step] = deep[records[step].parent] + 1
            if deep[step] > DEEPEST:
                raise EditError(_TOO_DEEP)
    for placed in blocks.values():
        if placed.group and placed.group not in records:
            raise EditError(
                f"{placed.id} is in group {placed.group}, which is not in this drawing."
            )
