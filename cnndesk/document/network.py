"""The network as it is drawn: blocks placed under stable ids, and the links between them.

A Network is read by everyone and changed by the objects of ``edits.py`` alone, each through one
`Network.commit` of a `Delta` (``delta.py``). A commit is all or nothing: the invariants are checked
first, then everything changes, then the events tell. Shapes, layout, files and compilation live
elsewhere.

Invariants: no cycle; at most one link per input slot and none beyond ``max_inputs``; no two links
between the same two blocks; at most one image input; nothing leaves an output block; every group
that is named is there, and none lies within itself.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from psygnal import Signal

from cnndesk.blocks import Block, InputBlock
from cnndesk.document.delta import (
    BlockChange,
    Delta,
    EditError,
    Group,
    GroupChange,
    Link,
    PlacedBlock,
)
from cnndesk.document.folding import Folding
from cnndesk.document.graph import checked_order, id_key, topological_order
from cnndesk.document.groups import GroupTree, check_groups

DIRECTIONS = ("right", "down")

Ends = Mapping[str, tuple[Link, ...]]
Step = Callable[[str], Iterable[str]]


class NetworkEvents:
    """What a Network tells; all of it after the change is complete.

    A commit sends one event per thing changed, in the order links removed, blocks removed, blocks
    added, blocks changed, links added, blocks moved, layout, and at last one ``changed``.

    Attributes
    ----------
    block_added, block_removed, block_changed : Signal(str)
        The block's id. Changed: parameters, name, frozen or muted.
    blocks_moved : Signal(tuple of str)
        All blocks that one edit moved.
    link_added, link_removed : Signal(Link)
    direction_changed : Signal(str)
    changed : Signal(Delta)
        Once per commit.
    """

    block_added = Signal(str)
    block_removed = Signal(str)
    block_changed = Signal(str)
    blocks_moved = Signal(tuple)
    link_added = Signal(Link)
    link_removed = Signal(Link)
    direction_changed = Signal(str)
    changed = Signal(Delta)


class Network:
    """Placed blocks and links, a directed acyclic graph.

    Two networks are equal when they hold the same blocks at the same places with the same links and
    groups.

    Parameters
    ----------
    blocks : iterable of PlacedBlock
    links : iterable of Link
    direction : {"right", "down"}
        How auto-arrange lays it out.
    counters : mapping of str to int, optional
        The last number given for each id prefix, so that ids are not used again after a delete.
    groups : iterable of Group
        That blocks say they are in.

    Raises
    ------
    EditError
        If an invariant does not hold.
    """

    __hash__ = None  # type: ignore[assignment]

    def __init__(
        self,
        blocks: Iterable[PlacedBlock] = (),
        links: Iterable[Link] = (),
        direction: str = "right",
        counters: Mapping[str, int] | None = None,
        groups: Iterable[Group] = (),
    ) -> None:
        self.events = NetworkEvents()
        self._blocks: dict[str, PlacedBlock] = {}
        self._links: frozenset[Link] = frozenset()
        self._groups: dict[str, Group] = {}
        self._direction = direction
        self._counters = dict(counters or {})
        # Worked out from the above when asked for.
        self._order: tuple[str, ...] | None = None
        self._sorted_links: tuple[Link, ...] | None = None
        self._both_ends: tuple[Ends, Ends] | None = None
        self._tree: GroupTree | None = None
        self._folding: Folding | None = None
        self.commit(Delta.adding(blocks, links, groups))

    # Reading -------------------------------------------------------------------------------

    @property
    def blocks(self) -> Mapping[str, PlacedBlock]:
        """All blocks by id."""
        return MappingProxyType(self._blocks)

    @property
    def links(self) -> tuple[Link, ...]:
        """All links, sorted by target and slot."""
        if self._sorted_links is None:
            self._sorted_links = tuple(
                sorted(self._links, key=lambda k: (id_key(k.target), k.slot))
            )
        return self._sorted_links

    @property
    def direction(self) -> str:
        """``"right"`` or ``"down"``: how auto-arrange lays the network out."""
        return self._direction

    @property
    def counters(self) -> Mapping[str, int]:
        """The last number given for each id prefix."""
        return MappingProxyType(self._counters)

    def __getitem__(self, block_id: str) -> PlacedBlock:
        """Return a block; raise `EditError` if there is none of this id."""
        try:
            return self._blocks[block_id]
        except KeyError:
            raise EditError(f"There is no block {block_id} in this network.") from None

    def __contains__(self, block_id: object) -> bool:
        return block_id in self._blocks

    def __iter__(self) -> Iterator[str]:
        return iter(self.order)

    def __len__(self) -> int:
        return len(self._blocks)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Network):
            return NotImplemented
        return (
            self._blocks == other._blocks
            and self._links == other._links
            and self._direction == other._direction
            and self.tree.groups == other.tree.groups
        )

    def __repr__(self) -> str:
        return f"Network({len(self._blocks)} blocks, {len(self._links)} links)"

    def block(self, block_id: str) -> Block:
        """Return the block's type and parameters."""
        return self[block_id].block

    def inputs(self, block_id: str) -> tuple[Link, ...]:
        """Return the links that end at a block, by slot."""
        return self._ends()[0].get(block_id, ())

    def outputs(self, block_id: str) -> tuple[Link, ...]:
        """Return the links that start at a block."""
        return self._ends()[1].get(block_id, ())

    def predecessors(self, block_id: str) -> tuple[str, ...]:
        """Return the blocks that feed a block, by slot."""
        return tuple(link.source for link in self.inputs(block_id))

    def successors(self, block_id: str) -> tuple[str, ...]:
        """Return the blocks that a block feeds."""
        return tuple(link.target for link in self.outputs(block_id))

    def ancestors(self, block_id: str) -> set[str]:
        """Return all blocks that a block depends on."""
        return self._reach(block_id, self.predecessors)

    def descendants(self, block_id: str) -> set[str]:
        """Return all blocks that depend on a block."""
        return self._reach(block_id, self.successors)

    @property
    def order(self) -> tuple[str, ...]:
        """All ids, every block after those that feed it; the same for equal networks."""
        if self._order is None:
            self._order = topological_order(self._blocks, self._links)
        return self._order

    @property
    def input_id(self) -> str | None:
        """The block through which images enter, or None."""
        return next((i for i, placed in self._blocks.items() if placed.block.is_input), None)

    @property
    def input_block(self) -> InputBlock | None:
        """The image input itself, or None."""
        block = self._blocks[self.input_id].block if self.input_id else None
        return block if isinstance(block, InputBlock) else None

    @property
    def output_ids(self) -> tuple[str, ...]:
        """The blocks that end the network; training needs exactly one."""
        return tuple(i for i in self.order if self._blocks[i].block.is_output)

    @property
    def tree(self) -> GroupTree:
        """The groups that there are, and which blocks are in them."""
        if self._tree is None:
            self._tree = GroupTree(self._blocks, self._groups, self.order)
        return self._tree

    @property
    def folding(self) -> Folding:
        """What is seen of it: a folded group in place of the blocks in it."""
        if self._folding is None:
            self._folding = Folding(self._blocks, self.links, self.order, self.tree)
        return self._folding

    @property
    def group_records(self) -> Mapping[str, Group]:
        """All groups by id, also those without blocks, which may come back."""
        return MappingProxyType(self._groups)

    def new_group_ids(self, count: int) -> list[str]:
        """Return unused ids for groups, those with the lowest numbers."""
        free = (f"group{number}" for number in itertools.count(1))
        return list(itertools.islice((i for i in free if i not in self._groups), count))

    def free_slot(self, block_id: str) -> int | None:
        """Return the lowest input slot without a link, or None if all are taken."""
        taken = {link.slot for link in self.inputs(block_id)}
        slot = next(n for n in range(len(taken) + 1) if n not in taken)
        return slot if self.block(block_id).accepts(slot + 1) else None

    def new_ids(self, prefixes: Iterable[str]) -> list[str]:
        """Return an unused id for each prefix; none was ever used in this network."""
        last = dict(self._counters)
        ids = []
        for prefix in prefixes:
            last[prefix] = last.get(prefix, 0) + 1
            ids.append(f"{prefix}{last[prefix]}")
        return ids

    def why_not_connect(self, source: str, target: str, slot: int | None = None) -> str | None:
        """Return the sentence that refuses a link, or None if it can be made."""
        first, second = self[source].block, self[target].block
        if source == target:
            return f"{source} cannot feed itself."
        if not first.has_output:
            return f"{first.title} ends the network: no link can start there."
        if not second.accepts(1):
            return f"{second.title} takes {second.inputs_text()}: it is where images enter."
        if target in self.predecessors(source) or source in self.descendants(target):
            return f"This would make a loop: {target} already feeds {source}."
        if source in self.predecessors(target):
            return f"{source} already feeds {target}."
        used = self.inputs(target)
        wanted = self.free_slot(target) if slot is None else slot
        holder = next((link for link in used if link.slot == wanted), None)
        if wanted is None or holder is not None:
            source_now = holder.source if holder else used[0].source
            return (
                f"{target} already has its input from {source_now}. "
                f"Remove that link first, or join both with Add or Concatenate."
            )
        if not second.accepts(wanted + 1):
            return f"{second.title} takes {second.inputs_text()}."
        return None

    def copy(self) -> Network:
        """Return a network with the same content that nobody listens to."""
        twin = Network(direction=self._direction, counters=self._counters)
        twin._blocks = dict(self._blocks)
        twin._links = self._links
        twin._order = self._order
        twin._both_ends = self._both_ends
        twin._groups = dict(self._groups)
        twin._tree, twin._folding = self._tree, self._folding
        return twin

    # Changing ------------------------------------------------------------------------------

    def commit(self, delta: Delta) -> None:
        """Make all changes of a delta, or none. For ``edits.py`` only.

        Raises
        ------
        EditError
            If the delta does not belong to the present state, or breaks an invariant.
        """
        blocks, links = delta.applied_to(self._blocks, self._links)
        groups = delta.applied_to_groups(self._groups) if delta.groups else self._groups
        order = self._order
        if delta.is_structural:
            order = checked_order(blocks, links, delta)
        if delta.regroups:
            check_groups(blocks, groups)
        self._blocks, self._links, self._groups = blocks, links, groups
        if delta.is_structural:
            self._order, self._sorted_links, self._both_ends = order, None, None
        if delta.is_structural or delta.regroups:
            self._tree, self._folding = None, None
        for block_id in blocks.keys() & {change.id for change in delta.blocks}:
            prefix, number = id_key(block_id)
            self._counters[prefix] = max(self._counters.get(prefix, 0), number)
        if delta.direction is not None:
            self._direction = delta.direction[1]
        self._tell(delta)

    def become(self, other: Network) -> None:
        """Take over all of another network, ids and counters included.

        For opening a file in place of what is here; templates go through `ReplaceNetwork`.
        """
        going = tuple(BlockChange(i, self[i], None) for i in self.order)
        ends = tuple(GroupChange(i, group, None) for i, group in self._groups.items())
        self.commit(Delta(going, removed_links=self.links, groups=ends))
        self._counters = dict(other.counters)
        groups = other.tree.groups.values()
        coming = Delta.adding((other[i] for i in other.order), other.links, groups)
        turned = other.direction != self.direction
        direction = (self.direction, other.direction) if turned else None
        self.commit(dataclasses.replace(coming, direction=direction))

    def _tell(self, delta: Delta) -> None:
        events = self.events
        for link in delta.removed_links:
            events.link_removed.emit(link)
        for change in delta.blocks:
            if change.after is None:
                events.block_removed.emit(change.id)
        for change in delta.blocks:
            if change.before is None:
                events.block_added.emit(change.id)
        for change in delta.blocks:
            if change.alters:
                events.block_changed.emit(change.id)
        for link in delta.added_links:
            events.link_added.emit(link)
        moved = tuple(change.id for change in delta.blocks if change.moves)
        if moved:
            events.blocks_moved.emit(moved)
        if delta.direction is not None:
            events.direction_changed.emit(delta.direction[1])
        if not delta.is_empty:
            events.changed.emit(delta)

    # Inside --------------------------------------------------------------------------------

    def _ends(self) -> tuple[Ends, Ends]:
        if self._both_ends is None:
            incoming: dict[str, list[Link]] = {}
            outgoing: dict[str, list[Link]] = {}
            for link in self.links:
                incoming.setdefault(link.target, []).append(link)
                outgoing.setdefault(link.source, []).append(link)
            self._both_ends = _frozen(incoming), _frozen(outgoing)
        return self._both_ends

    def _reach(self, block_id: str, step: Step) -> set[str]:
        found: set[str] = set()
        waiting = list(step(block_id))
        while waiting:
            current = waiting.pop()
            if current not in found:
                found.add(current)
                waiting.extend(step(current))
        return found


def _frozen(ends: Mapping[str, list[Link]]) -> Ends:
    return {block_id: tuple(links) for block_id, links in ends.items()}
