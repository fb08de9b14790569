"""What a folded group shows: its name, what is in it in small, how much that is, how it is.

Nothing of Qt: plain values for the painting, the outline and the words for a screen reader.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from cnndesk.blocks import Family
from cnndesk.document.delta import Group
from cnndesk.document.network import Network
from cnndesk.document.repeats import repeats
from cnndesk.document.shapes import Diagnosis, Status
from cnndesk.gui.widgets.formats import counted
from cnndesk.words import say


class Cell(NamedTuple):
    """A block in the small drawing, in columns and rows."""

    column: int
    row: int
    family: Family


@dataclass(frozen=True)
class Inside:
    """The small drawing of what is in a group; of one part of it where that repeats.

    Attributes
    ----------
    cells : tuple of Cell
    lines : tuple of (int, int)
        Numbers of cells that are linked.
    columns, rows : int
        How much room it takes.
    """

    cells: tuple[Cell, ...]
    lines: tuple[tuple[int, int], ...]
    columns: int
    rows: int


@dataclass(frozen=True)
class GroupLook:
    """Everything that a folded group shows.

    Attributes
    ----------
    group : Group
    blocks : int
        How many are in it.
    repeats : int
        How often the same part comes behind itself.
    families : tuple of (Family, int)
        How many blocks of each family there are.
    inside : Inside
    parameters : int
    output : str
        The shape of what leaves it, where one value does.
    status : Status
        The worst of its blocks.
    sentence : str
        What is wrong in it, and how to mend it; or nothing.
    is_frozen : bool
        Nothing in it is trained that could be.
    is_muted : bool
        All of it passes its input on.
    marked : str
        The selected block in it, where not all of them are selected.
    """

    group: Group
    blocks: int
    repeats: int
    families: tuple[tuple[Family, int], ...]
    inside: Inside
    parameters: int = 0
    output: str = ""
    status: Status = Status.OK
    sentence: str = ""
    is_frozen: bool = False
    is_muted: bool = False
    marked: str = ""

    @property
    def summary(self) -> str:
        """How many blocks are in it."""
        return counted(self.blocks, "block")

    @property
    def description(self) -> str:
        """Say what it is and how it is, for a screen reader."""
        parts = [
            say("{0}, folded group").format(self.group.title),
            self.summary,
            say("{n} times the same").format(n=self.repeats) if self.repeats > 1 else "",
            counted(self.parameters, "parameter") if self.parameters else "",
            say("output {0}").format(self.output) if self.output else "",
            self.sentence,
            say("frozen") if self.is_frozen else "",
            say("muted") if self.is_muted else "",
            say("{0} in it is selected").format(self.marked) if self.marked else "",
        ]
        return ", ".join(part for part in parts if part)


ROOM = (116.0, 86.0)
"""The shape of the room that a small drawing should fill."""


def look_of(
    network: Network,
    diagnoses: Mapping[str, Diagnosis],
    selection: Collection[str],
    group_id: str,
    known: GroupLook | None = None,
) -> GroupLook:
    """Return what a folded group shows.

    Parameters
    ----------
    network : Network
    diagnoses : mapping of str to Diagnosis
    selection : collection of str
    group_id : str
    known : GroupLook, optional
        Of the same blocks with the same parameters and links: the costly parts are taken from it.
    """
    members = network.tree.members(group_id)
    if known is not None:
        times, families, inside = known.repeats, known.families, known.inside
    else:
        times = repeats(network, group_id)
        families = _families(network, members)
        inside = inside_of(network, members[: len(members) // times])
    found = [diagnoses[i] for i in members if i in diagnoses]
    worst = _worst(found)
    learning = [d for d in found if d.parameters.total]
    chosen = [i for i in selection if i in set(members)]
    exits = network.folding.exits(group_id)
    output = diagnoses[exits[0]].output if len(exits) == 1 and exits[0] in diagnoses else None
    return GroupLook(
        group=network.tree[group_id],
        blocks=len(members),
        repeats=times,
        families=families,
        inside=inside,
        parameters=sum(d.parameters.total for d in found),
        output=str(output) if output is not None else "",
        status=worst.status if worst is not None else Status.OK,
        sentence=f"{worst.id}: {worst.sentence}" if worst is not None else "",
        is_frozen=bool(learning) and all(network[d.id].frozen for d in learning),
        is_muted=all(network[i].is_bypassed for i in members),
        marked=chosen[-1] if 0 < len(chosen) < len(members) else "",
    )


def _worst(found: Iterable[Diagnosis]) -> Diagnosis | None:
    """Return the first diagnosis that is an error; else the first that is not all right."""
    wrong = [d for d in found if not d.is_ok]
    errors = (d for d in wrong if d.status is Status.ERROR)
    return next(errors, wrong[0] if wrong else None)


def _families(network: Network, members: Iterable[str]) -> tuple[tuple[Family, int], ...]:
    counts: dict[Family, int] = {}
    for i in members:
        family = network.block(i).family
        counts[family] = counts.get(family, 0) + 1
    return tuple((family, counts[family]) for family in Family if family in counts)


def inside_of(network: Network, ids: Sequence[str]) -> Inside:
    """Return the small drawing of some blocks, in rows that wrap as text does."""
    within = set(ids)
    ranks: dict[str, int] = {}
    lanes: dict[str, int] = {}
    taken: set[tuple[int, int]] = set()
    for i in ids:
        before = [p for p in network.predecessors(i) if p in within]
        ranks[i] = max((ranks[p] + 1 for p in before), default=0)
        lane = min((lanes[p] for p in before), default=0)
        while (ranks[i], lane) in taken:
            lane += 1
        lanes[i] = lane
        taken.add((ranks[i], lane))
    length, height = max(ranks.values()) + 1, max(lanes.values()) + 1
    columns = max(range(1, length + 1), key=lambda n: (_side(n, -(-length // n) * height), -n))
    number = {i: place for place, i in enumerate(ids)}
    cells = tuple(
        Cell(ranks[i] % columns, ranks[i] // columns * height + lanes[i], network.block(i).family)
        for i in ids
    )
    lines = tuple(
        (number[p], number[i]) for i in ids for p in network.predecessors(i) if p in within
    )
    return Inside(cells, lines, columns, -(-length // columns) * height)


def _side(columns: int, rows: int) -> float:
    """Return how large a cell can be."""
    return min(ROOM[0] / columns, ROOM[1] / rows, 26.0)
