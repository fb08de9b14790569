"""From the cells of the columns of labels to classes, labels or values of the images.

One column of words gives classes, or labels where cells hold several; measured numbers are values.
Several columns of 0 and 1 are classes where each row has exactly one 1, else labels; several
columns of numbers are values.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.sources.base import sort_classes
from cnndesk.data.sources.table_cells import (
    MANY,
    are_values,
    is_missing,
    numbers,
    plain_number,
    several_in_one,
    truths,
)
from cnndesk.data.sources.words import composed, joined_notes, listed, spellings
from cnndesk.data.targets import Targets, split_unit
from cnndesk.errors import DataError

_FEW = 5
"""Images with rows that contradict each other; more of them, and a tenth of all, have labels."""

Cells = tuple[str, ...]
"""What one row says of its image: a cell per column of labels."""


@dataclass(frozen=True)
class Labels:
    """What a table says of its images.

    Attributes
    ----------
    classes : tuple of str
        Names of the classes, labels or values.
    labels : ndarray of int64, shape (n,)
        Class of each image; 0 with targets.
    targets : Targets or None
    words : str
        How many of what: ``"12 classes"``.
    notes : tuple of str
        What was guessed.
    """

    classes: tuple[str, ...]
    labels: NDArray[np.int64]
    targets: Targets | None
    words: str
    notes: tuple[str, ...] = ()


def is_known(cells: Cells) -> bool:
    """Whether a row says something of its image."""
    return not any(is_missing(cell) for cell in cells)


def read_labels(
    rows: Sequence[Sequence[Cells]],
    titles: Sequence[str],
    class_names: Sequence[str],
    where: str,
    *,
    comma_decimals: bool,
) -> Labels:
    """Return the classes, labels or values of images.

    Parameters
    ----------
    rows : sequence of sequence of Cells
        Per image what its rows say; none of them missing. Mostly one row per image.
    titles : sequence of str
        Headers of the columns.
    class_names : sequence of str
        Names for the numbers of classes, from a file beside; may be empty.
    where : str
        The table, for messages.
    comma_decimals : bool
        Whether “0,5” may be a half.

    Raises
    ------
    DataError
        When columns that were chosen together hold different kinds of things.
    """
    first = [row[0] for row in rows]
    if len(titles) > 1:
        return _of_columns(first, titles, where, comma_decimals=comma_decimals)
    cells = [row[0] for row in first]
    if are_values(cells, titles[0], comma_decimals=comma_decimals):
        return _values([first], titles, comma_decimals=comma_decimals)
    several = _several(rows, titles[0])
    if several is not None:
        return _several_labels(several)
    return _one_class(cells, class_names)


def _of_columns(
    rows: list[Cells], titles: Sequence[str], where: str, *, comma_decimals: bool
) -> Labels:
    flags = truths([cell for row in rows for cell in row])
    if flags is None:
        values = numbers([cell for row in rows for cell in row], comma_decimals=comma_decimals)
        if values is None or len(set(values)) <= _FEW:
            raise DataError(
                f"The columns {listed(titles)} of {where} hold neither 0 and 1 only nor "
                "measured numbers only. Choose one of them with --label-column, or columns of "
                "one kind."
            )
        return _values([rows], titles, comma_decimals=comma_decimals)
    table = np.array(flags, np.uint8).reshape(len(rows), len(titles))
    names = [composed(title) for title in titles]
    if (table.sum(axis=1) == 1).all():
        return _classes([names[i] for i in table.argmax(axis=1)], ())
    order = [names.index(name) for name in sort_classes(names)]
    return _labels(table[:, order], tuple(names[i] for i in order))


def _several(rows: Sequence[Sequence[Cells]], title: str) -> list[tuple[str, ...]] | None:
    """Return the labels of each image where cells, or several rows of an image, tell several."""
    cells = [cells[0] for row in rows for cells in row]
    divided = several_in_one(cells, title)
    contradicting = sum(len(set(row)) > 1 for row in rows)
    if divided is None and (contradicting < _FEW or 10 * contradicting < len(rows)):
        return None
    words = iter(divided or [(cell,) for cell in cells])
    return [tuple(dict.fromkeys(w for _ in row for w in next(words))) for row in rows]


def _several_labels(several: list[tuple[str, ...]]) -> Labels:
    counts = Counter(word for words in several for word in words)
    chosen, joined = spellings(counts)
    names = sort_classes(list(chosen.values()))
    place = {name: i for i, name in enumerate(names)}
    position = {word: place[name] for word, name in chosen.items()}
    table = np.zeros((len(several), len(names)), np.uint8)
    for row, words in enumerate(several):
        for word in words:
            table[row, position[word]] = 1
    return _labels(table, names, tuple(joined_notes(joined)))


def _labels(
    table: NDArray[np.uint8], names: tuple[str, ...], notes: tuple[str, ...] = ()
) -> Labels:
    count = len(names)
    words = f"{count:,} label{'' if count == 1 else 's'}, any number of them per image"
    zeros = np.zeros(len(table), np.int64)
    return Labels(names, zeros, Targets.of_labels(table), words, notes)


def _values(
    tables: Sequence[list[Cells]], titles: Sequence[str], *, comma_decimals: bool
) -> Labels:
    rows = [row for table in tables for row in table]
    flat = numbers([cell for row in rows for cell in row], comma_decimals=comma_decimals)
    assert flat is not None, "asked before"
    table = np.array(flat).reshape(len(rows), len(titles))
    named = [split_unit(title) for title in titles]
    units = [unit for _, unit in named]
    words = "numbers to be predicted" if len(titles) == 1 else f"{len(titles):,} numbers per image"
    span = f" ({table.min():g} to {table.max():g})" if len(titles) == 1 else ""
    return Labels(
        tuple(name for name, _ in named),
        np.zeros(len(rows), np.int64),
        Targets.of_values(table, units),
        words + span,
    )


def _one_class(cells: list[str], class_names: Sequence[str]) -> Labels:
    notes: list[str] = []
    values = numbers(cells)
    if values is not None and all(value == int(value) for value in values):
        plain = [plain_number(cell) for cell in cells]
        if len(set(plain)) < len(set(cells)):
            notes.append("Numbers of classes with and without “.0” are taken for the same.")
        cells = plain
        named = _named(cells, class_names)
        if named is not None:
            cells, note = named
            notes.append(note)
        else:
            notes += _of_numbers({int(cell) for cell in cells})
    return _classes(cells, tuple(notes))


def _of_numbers(different: set[int]) -> list[str]:
    """Return what to say of numbers taken for classes that may mean something else."""
    notes: list[str] = []
    if -1 in different and min(different) == -1 and len(different) > 2:
        notes.append("“-1” is taken for a class. If it means unknown, empty those cells.")
    if len(different) > MANY:
        notes.append(
            "Each whole number is taken for a class. If they are measured, write their unit into "
            "the header, such as “weight [g]”, and the numbers are predicted."
        )
    return notes


def _classes(cells: list[str], notes: tuple[str, ...]) -> Labels:
    chosen, joined = spellings(Counter(cells))
    names = sort_classes(list(chosen.values()))
    place = {name: i for i, name in enumerate(names)}
    position = {cell: place[name] for cell, name in chosen.items()}
    labels = np.array([position[cell] for cell in cells], dtype=np.int64)
    words = f"{len(names):,} class{'' if len(names) == 1 else 'es'}"
    return Labels(names, labels, None, words, (*notes, *joined_notes(joined)))


def _named(cells: list[str], names: Sequence[str]) -> tuple[list[str], str] | None:
    """Return names for the numbers of classes, and a note; None where they do not fit."""
    numbered = {int(cell) for cell in cells if cell.isdecimal() and len(cell) < 10}
    if not names or len(numbered) < len(set(cells)) or len(set(names)) < len(names):
        return None
    start = 1 if min(numbered) >= 1 and max(numbered) == len(names) else 0
    if max(numbered) - start >= len(names):
        return None
    note = f"The classes have their names from a list beside the table; {start} is “{names[0]}”."
    return [names[int(cell) - start] for cell in cells], note
