"""The edits: the only way to change a Network, each one step in the history.

An edit says what the user wants. `Edit.apply` works out the exact change (a `Delta`), commits it
and remembers it, so that `Edit.revert` restores the network to the bit and a second `Edit.apply`
(redo) repeats it with the same ids. An edit is refused as a whole, with a sentence, before anything
has changed. Edits about parameters and places merge with the next one of their kind while the user
types or drags.

``building.py`` holds the helpers that compose these edits from a gesture (append after the
selection, put on a link).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from cnndesk.blocks import Block, told
from cnndesk.document.delta import (
    BlockChange,
    Delta,
    EditError,
    Group,
    GroupChange,
    Link,
    PlacedBlock,
    Position,
)
from cnndesk.document.layout import corners
from cnndesk.document.network import DIRECTIONS, Network
from cnndesk.words import say, word


@dataclass(frozen=True)
class Edit:
    """One step of the history. Each kind defines `plan` and `text`."""

    _planned: list[Delta] = field(
        default_factory=list, init=False, repr=False, compare=False, kw_only=True
    )

    def plan(self, network: Network) -> Delta:
        """Work out the exact change, without making it.

        Raises
        ------
        EditError, SettingError
            If the edit is refused.
        """
        raise NotImplementedError

    @property
    def text(self) -> str:
        """What the history calls it, in the user's language: ``"Add Conv 2-D"``."""
        raise NotImplementedError

    @property
    def delta(self) -> Delta | None:
        """The change that was made; None before the first `apply`."""
        return self._planned[0] if self._planned else None

    @property
    def touched(self) -> tuple[str, ...]:
        """The blocks that the edit added or changed, to be selected afterwards."""
        changes = self.delta.blocks if self.delta else ()
        added = tuple(c.id for c in changes if c.before is None)
        return added or tuple(c.id for c in changes if c.after is not None)

    def apply(self, network: Network) -> Self:
        """Make the change, or raise and change nothing; called again, repeat it exactly."""
        delta = self.delta or self.plan(network)
        network.commit(delta)
        self._planned[:] = [delta]
        return self

    def revert(self, network: Network) -> None:
        """Take the change back. The network must be as `apply` left it.

        Raises
        ------
        EditError
            If the edit was never applied, or the network has changed since.
        """
        if self.delta is None:
            raise EditError(f"“{self.text}” has not been done, so it cannot be undone.")
        network.commit(self.delta.inverse)

    def why_not(self, network: Network) -> str | None:
        """Return the sentence that refuses the edit, or None if it can be applied."""
        from cnndesk.errors import CnndeskError

        try:
            network.copy().commit(self.plan(network))
        except CnndeskError as error:
            return str(error)
        return None

    def merge(self, later: Edit) -> Edit | None:
        """Return one edit that stands for this and the next one, or None if they are two steps."""
        return None

    def _joined(self, merged: Edit, later: Edit) -> Edit:
        if self.delta is not None and later.delta is not None:
            merged._planned[:] = [self.delta.then(later.delta)]
        return merged


@dataclass(frozen=True)
class AddBlock(Edit):
    """Place a block, without links. Its id is in `touched` afterwards."""

    block: Block
    position: Position = (0, 0)

    @property
    def text(self) -> str:
        return say("Add {what}").format(what=say(self.block.title))

    def plan(self, network: Network) -> Delta:
        (block_id,) = network.new_ids([self.block.prefix])
        return Delta.adding([PlacedBlock(block_id, self.block, _whole(self.position))])


@dataclass(frozen=True)
class RemoveBlocks(Edit):
    """Delete blocks and their links; where a block in the middle goes, its neighbours are linked.

    A deleted block's (first) input is linked to what the block fed, unless they are linked already.
    """

    ids: tuple[str, ...]

    @property
    def text(self) -> str:
        changes = self.delta.blocks if self.delta else ()
        if len(changes) == 1 and changes[0].before is not None:
            what = say(changes[0].before.title)
        else:
            what = told(len(self.ids), "block")
        return say("Delete {what}").format(what=what)

    def plan(self, network: Network) -> Delta:
        going = dict.fromkeys(self.ids)
        changes = tuple(BlockChange(i, network[i], None) for i in going)
        removed = [link for link in network.links if link.source in going or link.target in going]
        return Delta(changes, tuple(removed), self._healed(network, removed))

    def _healed(self, network: Network, removed: Iterable[Link]) -> tuple[Link, ...]:
        going = set(self.ids)
        healed: list[Link] = []
        for link in removed:
            if link.target in going:
                continue
            source: str | None = link.source
            while source is not None and source in going:
                source = next(iter(network.predecessors(source)), None)
            linked = {
                *network.predecessors(link.target),
                *(k.source for k in healed if k.target == link.target),
            }
            if source is not None and source not in linked:
                healed.append(Link(source, link.target, link.slot))
        return tuple(healed)


@dataclass(frozen=True)
class Connect(Edit):
    """Link two blocks; without a slot, at the lowest free input."""

    source: str
    target: str
    slot: int | None = None

    @property
    def text(self) -> str:
        return say("Connect {a} to {b}").format(a=self.source, b=self.target)

    def plan(self, network: Network) -> Delta:
        refusal = network.why_not_connect(self.source, self.target, self.slot)
        if refusal is not None:
            raise EditError(refusal)
        slot = network.free_slot(self.target) if self.slot is None else self.slot
        return Delta(added_links=(Link(self.source, self.target, slot or 0),))


@dataclass(frozen=True)
class Disconnect(Edit):
    """Delete links."""

    links: tuple[Link, ...]

    @property
    def text(self) -> str:
        if len(self.links) == 1:
            (link,) = self.links
            return say("Disconnect {a} from {b}").format(a=link.source, b=link.target)
        return say("Delete {what}").format(what=told(len(self.links), "link"))

    def plan(self, network: Network) -> Delta:
        return Delta(removed_links=tuple(dict.fromkeys(self.links)))


@dataclass(frozen=True)
class InsertOnLink(Edit):
    """Place a new block in the middle of a link, in the group that both of its ends are in."""

    block: Block
    link: Link
    position: Position = (0, 0)

    @property
    def text(self) -> str:
        return say("Insert {what}").format(what=say(self.block.title))

    def plan(self, network: Network) -> Delta:
        if not self.block.has_output or not self.block.accepts(1):
            raise EditError(
                f"{self.block.title} cannot stand in the middle of a link: "
                f"it needs an input and an output."
            )
        (block_id,) = network.new_ids([self.block.prefix])
        ends = (i for i in (self.link.source, self.link.target) if i in network)
        group = network.tree.common(ends)
        placed = PlacedBlock(block_id, self.block, _whole(self.position), group=group)
        added = Delta.adding([placed])
        links = Link(self.link.source, block_id), Link(block_id, self.link.target, self.link.slot)
        return Delta(added.blocks, (self.link,), links)


@dataclass(frozen=True)
class SetParams(Edit):
    """Give parameters other values, of one block or several.

    For example ``SetParams({"conv1": {"filters": 8}})``.

    Merges with the next one about the same parameters of the same blocks (typing).
    """

    changes: Mapping[str, Mapping[str, Any]]

    @property
    def text(self) -> str:
        names = {name for values in self.changes.values() for name in values}
        if not self.delta or len(names) != 1 or not self.changes:
            return say("Set parameters")
        placed = [c.after for c in self.delta.blocks if c.after is not None]
        if not placed:
            return say("Set parameters")
        (name,) = names
        spec = placed[0].block.param(name)
        return say("Set {name} of {what} to {value}").format(
            name=say(spec.label),
            what=say(placed[0].title) if len(placed) == 1 else told(len(placed), "block"),
            value=say(spec.text(getattr(placed[0].block, name))),
        )

    def plan(self, network: Network) -> Delta:
        return Delta(
            tuple(
                _change(network[i], block=network.block(i).replace(**values))
                for i, values in self.changes.items()
            )
        )

    def merge(self, later: Edit) -> Edit | None:
        if not isinstance(later, SetParams) or _names(self.changes) != _names(later.changes):
            return None
        return self._joined(SetParams(later.changes), later)


@dataclass(frozen=True)
class SwapBlock(Edit):
    """Replace a block by one of any type in the same place, keeping its id and links."""

    id: str
    block: Block
    label: str = ""

    @property
    def text(self) -> str:
        if self.label:
            return self.label
        return say("Replace {a} by {b}").format(a=self.id, b=say(self.block.title))

    def plan(self, network: Network) -> Delta:
        return Delta((_change(network[self.id], block=self.block),))


@dataclass(frozen=True)
class Rename(Edit):
    """Give a block a name of the user's; an empty one restores the type's title."""

    id: str
    name: str

    @property
    def text(self) -> str:
        return say("Rename {what}").format(what=self.id)

    def plan(self, network: Network) -> Delta:
        name = " ".join(self.name.split())[:60]
        return Delta((_change(network[self.id], name=name),))

    def merge(self, later: Edit) -> Edit | None:
        if not isinstance(later, Rename) or later.id != self.id:
            return None
        return self._joined(Rename(self.id, later.name), later)


@dataclass(frozen=True)
class Freeze(Edit):
    """Keep the parameters of blocks out of training, or (``frozen=False``) let them in again."""

    ids: tuple[str, ...]
    frozen: bool = True

    @property
    def text(self) -> str:
        done = say("Freeze {what}") if self.frozen else say("Unfreeze {what}")
        return done.format(what=_which(self.ids))

    def plan(self, network: Network) -> Delta:
        return Delta(tuple(_change(network[i], frozen=self.frozen) for i in self.ids))


@dataclass(frozen=True)
class Mute(Edit):
    """Let blocks pass their input on unchanged, or (``muted=False``) work again."""

    ids: tuple[str, ...]
    muted: bool = True

    @property
    def text(self) -> str:
        done = say("Mute {what}") if self.muted else say("Unmute {what}")
        return done.format(what=_which(self.ids))

    def plan(self, network: Network) -> Delta:
        for i in self.ids:
            block = network.block(i)
            if self.muted and (block.is_input or block.is_output):
                raise EditError(f"{block.title} cannot be muted: a network needs it.")
        return Delta(tuple(_change(network[i], muted=self.muted) for i in self.ids))


@dataclass(frozen=True)
class Move(Edit):
    """Put blocks elsewhere. Merges with the next move of the same blocks (dragging)."""

    positions: Mapping[str, Position]

    @property
    def text(self) -> str:
        return say("Move {what}").format(what=_which(tuple(self.positions)))

    def plan(self, network: Network) -> Delta:
        return Delta(
            tuple(_change(network[i], position=_whole(p)) for i, p in self.positions.items())
        )

    def merge(self, later: Edit) -> Edit | None:
        if not isinstance(later, Move) or self.positions.keys() != later.positions.keys():
            return None
        return self._joined(Move(later.positions), later)


@dataclass(frozen=True)
class SetLayout(Edit):
    """Arrange: a direction, and the place of every block in it."""

    direction: str
    positions: Mapping[str, Position]

    @property
    def text(self) -> str:
        return say("Arrange left to right" if self.direction == "right" else "Arrange top down")

    def plan(self, network: Network) -> Delta:
        if self.direction not in DIRECTIONS:
            raise EditError("A network is arranged “right” or “down”.")
        changed = self.direction != network.direction
        return Delta(
            Move(self.positions).plan(network).blocks,
            direction=(network.direction, self.direction) if changed else None,
        )


@dataclass(frozen=True)
class AddParts(Edit):
    """Add copies of blocks, with the links among them, under new ids: paste and duplicate.

    An image input is left out where the network has one. ``groups`` are copied too, outer ones
    first; a block or group in one that is not among them stays in it if the network has it.
    """

    blocks: tuple[PlacedBlock, ...]
    links: tuple[Link, ...]
    offset: Position = (0, 0)
    words: str = word("Paste {what}")
    groups: tuple[Group, ...] = ()

    @property
    def text(self) -> str:
        if len(self.blocks) == 1:
            what = say(self.blocks[0].title)
        else:
            what = told(len(self.blocks), "block")
        return say(self.words).format(what=what)

    @property
    def corners(self) -> list[Position]:
        """The places of what will be seen of them: blocks, and folded groups."""
        copies = Network(self.blocks, self.links, groups=self.groups)
        return list(corners(copies).values())

    def plan(self, network: Network) -> Delta:
        taken = network.input_id is not None
        parts = [placed for placed in self.blocks if not (taken and placed.block.is_input)]
        if not parts:
            raise EditError("There is nothing to add: a network has one image input.")
        ids = dict(
            zip(
                (placed.id for placed in parts),
                network.new_ids(placed.block.prefix for placed in parts),
                strict=True,
            )
        )
        within = {group: group for group in network.tree.groups}
        copies = copied_groups(network, self.groups, within)
        dx, dy = self.offset
        return Delta.adding(
            [
                placed.replace(
                    id=ids[placed.id],
                    position=_whole((placed.position[0] + dx, placed.position[1] + dy)),
                    group=within.get(placed.group, ""),
                )
                for placed in parts
            ],
            [
                Link(ids[link.source], ids[link.target], link.slot)
                for link in self.links
                if link.source in ids and link.target in ids
            ],
            copies,
        )


@dataclass(frozen=True)
class ReplaceNetwork(Edit):
    """Put another network, a template say, in place of the whole drawing, under new ids."""

    replacement: Network
    label: str = ""

    @property
    def text(self) -> str:
        return self.label or say("Replace the network")

    def plan(self, network: Network) -> Delta:
        new = self.replacement
        names = network.new_ids(new.block(i).prefix for i in new.order)
        ids = dict(zip(new.order, names, strict=True))
        going = tuple(BlockChange(i, network[i], None) for i in network.order)
        within: dict[str, str] = {}
        groups = copied_groups(network, new.tree.groups.values(), within)
        coming = tuple(
            BlockChange(ids[i], None, new[i].replace(id=ids[i], group=within.get(new[i].group, "")))
            for i in new.order
        )
        changed = new.direction != network.direction
        return Delta(
            going + coming,
            network.links,
            tuple(Link(ids[k.source], ids[k.target], k.slot) for k in new.links),
            (network.direction, new.direction) if changed else None,
            (
                *(GroupChange(i, group, None) for i, group in network.group_records.items()),
                *(GroupChange(group.id, None, group) for group in groups),
            ),
        )


@dataclass(frozen=True)
class Compound(Edit):
    """Several edits as one step: each is planned on what the earlier ones leave."""

    edits: tuple[Edit, ...]
    label: str

    @property
    def text(self) -> str:
        return self.label

    def plan(self, network: Network) -> Delta:
        scratch = network.copy()
        whole = Delta()
        for edit in self.edits:
            step = edit.plan(scratch)
            scratch.commit(step)
            whole = whole.then(step)
        return whole


def copied_groups(
    network: Network, groups: Iterable[Group], within: dict[str, str]
) -> tuple[Group, ...]:
    """Return copies of groups under new ids; note in ``within`` which group became which.

    Outer groups come first. A group around them that ``within`` does not know is left out.
    """
    copied = tuple(groups)
    new_ids = network.new_group_ids(len(copied))
    made = []
    for group, new_id in zip(copied, new_ids, strict=True):
        made.append(group.replace(id=new_id, parent=within.get(group.parent, "")))
        within[group.id] = new_id
    return tuple(made)


def _change(placed: PlacedBlock, **values: Any) -> BlockChange:
    return BlockChange(placed.id, placed, placed.replace(**values))


def _whole(position: tuple[float, float]) -> Position:
    x, y = position
    return round(x), round(y)


def _which(ids: tuple[str, ...]) -> str:
    return ids[0] if len(ids) == 1 else told(len(ids), "block")


def _names(changes: Mapping[str, Mapping[str, Any]]) -> dict[str, set[str]]:
    return {block_id: set(values) for block_id, values in changes.items()}
