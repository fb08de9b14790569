"""The rows of one table: which image each names, what it says of it, and of which part it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from cnndesk.data.sources.base import UNDECIDED
from cnndesk.data.sources.file_finder import FileFinder, Near, leads_outside, parts_of_files
from cnndesk.data.sources.part_names import (
    TEST,
    TRAIN,
    UNLABELLED,
    VAL,
    part_of,
    part_of_table,
    split_words,
)
from cnndesk.data.sources.sheet import Sheet
from cnndesk.data.sources.table_cells import is_missing, truths
from cnndesk.data.sources.table_columns import Columns, find_columns
from cnndesk.data.sources.words import listed
from cnndesk.errors import DataError

_IN_ORDER = {"0": TRAIN, "1": VAL, "2": TEST}
_PLACEHOLDERS = ("submission", "submit", "sample_sub", "samplesub")


@dataclass(frozen=True)
class Row:
    """One row: the file it names, as found and as written, its labels, its part."""

    name: str
    written: str
    cells: tuple[str, ...]
    part: int
    alike: tuple[str, ...] = ()
    outside: bool = False


@dataclass(frozen=True)
class NamedImages:
    """What one table says.

    Attributes
    ----------
    name : str
        Of its file in the tree.
    rows : list of Row
    titles : tuple of str
        Headers of the columns of labels; none where the table has no labels.
    file_title, part_title : str
        Headers of the columns of files and parts; empty where there is none.
    own_part : int or None
        The part that the name or the folder of the table stands for.
    header : tuple of str
        All of it: tables with the same one belong together.
    clear : bool
        Whether the header says which column holds the labels.
    comma_decimals : bool
    notes : tuple of str
    """

    name: str
    rows: list[Row]
    titles: tuple[str, ...]
    file_title: str
    part_title: str
    own_part: int | None
    header: tuple[str, ...]
    clear: bool
    comma_decimals: bool
    notes: tuple[str, ...]

    @property
    def is_placeholder(self) -> bool:
        """Whether it is an example of how answers are to be handed in, by its name."""
        base = PurePosixPath(self.name).stem.casefold()
        return any(word in base for word in _PLACEHOLDERS)


def read_rows(sheet: Sheet, finder: FileFinder, chosen: str, where: str) -> NamedImages:
    """Return what a table says of the images that there are.

    Parameters
    ----------
    sheet : Sheet
    finder : FileFinder
        Knows the images.
    chosen : str
        Header of the column of labels; empty to find it.
    where : str
        The table, for messages.

    Raises
    ------
    DataError
        When it is not clear what the columns hold, or a column of parts has unknown words.
    """
    columns = find_columns(sheet, finder, chosen, where)
    own_part = _own_part(sheet.name)
    folder = sheet.name.rpartition("/")[0]
    parts = _parts(sheet, columns, where)
    find = finder.find_number if columns.by_number else finder.find
    rows: list[Row] = []
    for line in sheet.lines[columns.first :]:
        written = _cell(line, columns.files)
        part = own_part if columns.part is None else parts.get(_cell(line, columns.part))
        near = Near(folder, part)
        found = find(written, near)
        if found.alike and columns.folder is not None:
            found = finder.find(f"{_cell(line, columns.folder)}/{written}", near)
        rows.append(
            Row(
                found.name,
                written,
                tuple(_cell(line, i) for i in columns.labels),
                UNDECIDED if part is None else part,
                found.alike,
                leads_outside(written, folder),
            )
        )
    if columns.part is None and own_part is None:
        rows = _with_folders_parts(rows)
    header = sheet.lines[0] if columns.first else []
    notes = list(sheet.notes)
    if columns.other_files:
        notes.append(
            f"{sheet.name} names images in {listed(columns.other_files)} too; only those in "
            f"“{_title(header, columns.files)}” are used."
        )
    if columns.by_number:
        notes.append(
            f"{sheet.name} names the files by bare numbers; leading zeros and “.0” do not count."
        )
    return NamedImages(
        name=sheet.name,
        rows=rows,
        titles=tuple(_title(header, i) for i in columns.labels),
        file_title=_title(header, columns.files),
        part_title="" if columns.part is None else _title(header, columns.part),
        own_part=own_part,
        header=tuple(header),
        clear=columns.clear,
        comma_decimals=sheet.comma_decimals,
        notes=tuple(notes),
    )


def _own_part(name: str) -> int | None:
    """Return the part of a table: "train.csv", or any table in a folder "train"."""
    path = PurePosixPath(name)
    own = part_of_table(path.stem)
    return own if own is not None else part_of(path.parent.name)


def _parts(sheet: Sheet, columns: Columns, where: str) -> Mapping[str, int]:
    """Return the part that each word of the column of parts stands for; not those missing."""
    if columns.part is None:
        return {}
    lines = sheet.lines[columns.first :]
    words = sorted({_cell(line, columns.part) for line in lines})
    words = [word for word in words if not is_missing(word)]
    title = _title(sheet.lines[0] if columns.first else [], columns.part)
    found = split_words(words)
    if found is not None:
        return found
    if words == ["0", "1", "2"]:
        return _IN_ORDER
    flags = truths(words)
    meant = part_of(title.casefold().removeprefix("is_").removeprefix("is "))
    if flags is not None and meant is not None:
        other = TRAIN if meant != TRAIN else TEST
        return {word: meant if flag else other for word, flag in zip(words, flags, strict=True)}
    unknown = [word for word in words if split_words([word]) is None]
    raise DataError(
        f"The column “{title}” of {where} divides the images, but {listed(unknown, 12)} "
        f"{'is' if len(unknown) == 1 else 'are'} no known "
        f"{'word' if len(unknown) == 1 else 'words'} for a part. Write train, val or test (or "
        "unlabelled), or name the column something else."
    )


def _with_folders_parts(rows: list[Row]) -> list[Row]:
    """Give images the part that their folders stand for, where these differ."""
    found = parts_of_files(row.name for row in rows)
    if len({part for part, row in zip(found, rows, strict=True) if row.name}) < 2:
        return rows
    return [
        row
        if part is None or part == UNLABELLED
        else Row(row.name, row.written, row.cells, part, row.alike, row.outside)
        for part, row in zip(found, rows, strict=True)
    ]


def _cell(line: list[str], column: int) -> str:
    return line[column] if column < len(line) else ""


def _title(header: list[str], column: int) -> str:
    title = header[column] if column < len(header) else ""
    return title or f"column {column + 1}"
