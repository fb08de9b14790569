"""Which of the tables of a tree tells what its images show.

The one that names the most images with labels. Tables of the same columns are read together where
each is for a part (``train.csv`` and ``val.csv``, ``train/_classes.csv`` and
``test/_classes.csv``) or for a folder of its own; nothing else is merged. A sample of how answers
are handed in holds no labels, whatever stands in its columns: it is known by its name, or by one
and the same label in every row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from cnndesk.data.sources.base import UNDECIDED
from cnndesk.data.sources.table_labels import is_known
from cnndesk.data.sources.table_rows import NamedImages
from cnndesk.data.sources.words import listed, pictures
from cnndesk.errors import DataError

Said = dict[str, tuple[str, ...]]
"""What a table, or several, say of each image they name."""


@dataclass(frozen=True)
class Chosen:
    """The tables to be read, in this order, and what was guessed of them."""

    tables: tuple[NamedImages, ...]
    more_notes: tuple[str, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be said of the choice and of each table."""
        return (*self.more_notes, *(note for table in self.tables for note in table.notes))

    @cached_property
    def said(self) -> Said:
        """What they say of each image."""
        return {name: cells for table in self.tables for name, cells in labelled(table).items()}

    @property
    def has_parts(self) -> bool:
        """Whether they tell at least two parts."""
        return len({row.part for t in self.tables for row in t.rows} - {UNDECIDED}) > 1

    @property
    def is_clear(self) -> bool:
        """Whether the header, or the user, says which column holds the labels."""
        return all(table.clear for table in self.tables)


def labelled(table: NamedImages) -> Said:
    """Return what a table says of each image that it names and labels."""
    if not table.titles:
        return {}
    return {row.name: row.cells for row in table.rows if row.name and is_known(row.cells)}


def choose(tables: Sequence[NamedImages], label: str) -> Chosen | None:
    """Return the tables that tell what the images show; None where none does.

    Parameters
    ----------
    tables : sequence of NamedImages
    label : str
        The tree, for messages.

    Raises
    ------
    DataError
        When two tables say different things of the same images, and neither of more.
    """
    placeholders = [table for table in tables if table.is_placeholder]
    useful = [t for t in tables if t.titles and labelled(t) and t not in placeholders]
    groups = _together(useful)
    varied = [group for group in groups if len(set(group.said.values())) > 1]
    dull = [table for group in groups if group not in varied for table in group.tables]
    if not varied:
        return groups[0] if groups else None
    ranked = sorted(varied, key=lambda group: (-len(group.said), not group.has_parts))
    best = ranked[0]
    _refuse_rivals(best, ranked[1:], label)
    notes = [_unused(table) for table in [*placeholders, *dull] if labelled(table)]
    notes += _others(best, ranked[1:])
    return Chosen(best.tables, tuple(notes))


def _together(tables: list[NamedImages]) -> list[Chosen]:
    """Return tables that are to be read together, and each that stands alone."""
    by_header: dict[tuple[tuple[str, ...], tuple[str, ...]], list[NamedImages]] = {}
    for table in tables:
        by_header.setdefault((table.header, table.titles), []).append(table)
    groups: list[Chosen] = []
    for same in by_header.values():
        groups += _groups_of(same)
    return groups


def _groups_of(same: list[NamedImages]) -> list[Chosen]:
    """Divide tables of the same columns: those for parts, those for folders, each other alone."""
    parts = [table for table in same if table.own_part is not None]
    constant = [t for t in parts if len(set(labelled(t).values())) == 1]
    if len(constant) < len(parts):  # a test table whose labels are all the same is a placeholder
        parts = [table for table in parts if table not in constant]
    for group in (parts, same):
        different = {table.own_part for table in group} if group is parts else set()
        folders = {table.name.rpartition("/")[0] for table in group}
        apart = len(different) > 1 or len(folders) == len(group)
        if len(group) > 1 and apart and _are_disjoint(group):
            ordered = sorted(group, key=lambda t: (t.own_part is None, t.own_part, t.name))
            rest = [Chosen((table,)) for table in same if table not in group]
            return [Chosen(tuple(ordered)), *rest]
    return [Chosen((table,)) for table in same]


def _are_disjoint(tables: list[NamedImages]) -> bool:
    named = [set(labelled(table)) for table in tables]
    return len(set().union(*named)) == sum(map(len, named))


def _refuse_rivals(best: Chosen, others: list[Chosen], label: str) -> None:
    said = best.said
    for other in others:
        theirs = other.said
        if len(theirs) == len(said) and theirs.keys() == said.keys() and theirs != said:
            names = [table.name for group in (best, other) for table in group.tables]
            raise DataError(
                f"Several tables in {label} say different things of the same images: "
                f"{listed(names)}. Choose one of these files instead of the folder, or take the "
                "others away."
            )


def _unused(table: NamedImages) -> str:
    return (
        f"“{table.name}” is not used: it gives {pictures(len(labelled(table)))} a label that only "
        "holds the place."
    )


def _others(best: Chosen, others: list[Chosen]) -> list[str]:
    said = best.said
    notes: list[str] = []
    for other in others:
        theirs = other.said
        new = sum(name not in said for name in theirs)
        differ = sum(name in said and said[name] != cells for name, cells in theirs.items())
        if new or differ:
            names = listed(table.name for table in other.tables)
            notes.append(
                f"{names} {'is' if len(other.tables) == 1 else 'are'} not used; it says something "
                f"of {pictures(len(theirs))}. Choose the file itself to use it."
            )
    return notes
