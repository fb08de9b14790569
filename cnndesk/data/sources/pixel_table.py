"""Tables whose rows are images: Kaggle's digits, FER-2013, sign-language MNIST and their kin.

What the columns are is said by ``pixel_columns``, how numbers become bytes by ``pixel_values``. A
table is read line by line, twice: for labels and the range of its values, and for its pixels.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.decode import IMAGE_SUFFIXES
from cnndesk.data.report import Job, Problem
from cnndesk.data.sources.array_labels import Known, LabelError, labels_of
from cnndesk.data.sources.base import PARTS, UNDECIDED, Listing, RawImages, Source
from cnndesk.data.sources.encoded import sized
from cnndesk.data.sources.kinds import HEAD, InTree, SourceKind, register
from cnndesk.data.sources.part_names import TEST, UNLABELLED, VAL, part_of_table, split_words
from cnndesk.data.sources.pixel_columns import (
    ColumnsError,
    PixelColumns,
    columns_of,
    looks_like_pixels,
    split,
)
from cnndesk.data.sources.pixel_values import Arrangement, Extent, Scale, arrangement_of
from cnndesk.data.sources.tree import (
    DAMAGE,
    MAXIMUM_FILES,
    FileEntry,
    FileTree,
    SelectedTree,
    file_stamp,
    open_binary,
    place,
)
from cnndesk.data.sources.words import listed
from cnndesk.errors import DataError

_ENDINGS = (".csv", ".tsv", ".csv.gz", ".tsv.gz")
_GZIP = b"\x1f\x8b"
_GZIP_HEADER = 31  # what zlib calls a stream with the header of gzip
_MOST_TABLES = 64
_LONGEST_LINE = 2**24
_ROWS = 256
_SAMPLE = 64


@dataclass(frozen=True, eq=False)
class PixelTable:
    """A table of pixels, read for the first time.

    Attributes
    ----------
    entry : FileEntry
    columns : PixelColumns
    arrangement : Arrangement
    labels : list of str
        Of the images that are used.
    parts : ndarray of uint8, shape (n,)
        Of these.
    used : ndarray of bool, shape (rows,)
        Which rows are used: those with a label.
    """

    entry: FileEntry
    columns: PixelColumns
    arrangement: Arrangement
    labels: list[str]
    parts: NDArray[np.uint8]
    used: NDArray[np.bool_]


def begins_as_pixels(head: bytes) -> bool:
    """Whether a file that begins with ``head`` is a table of pixels, perhaps packed."""
    if head.startswith(_GZIP):
        try:
            head = zlib.decompressobj(_GZIP_HEADER).decompress(head, HEAD)
        except zlib.error:
            return False
    return looks_like_pixels(head)


def is_pixel_table(tree: FileTree, entry: FileEntry) -> bool:
    """Whether a file of a tree is a table of pixels; reads its beginning."""
    if not entry.name.casefold().endswith(_ENDINGS):
        return False
    try:
        with open_binary(tree, entry) as file:
            return looks_like_pixels(file.read(HEAD))
    except (DataError, *DAMAGE):
        return False


def pixel_tables(tree: FileTree) -> list[FileEntry]:
    """Return the tables of pixels of a tree; none where there are pictures."""
    tables = [e for e in tree.entries if e.name.casefold().endswith(_ENDINGS)]
    if not tables or len(tables) > _MOST_TABLES:
        return []
    if any(PurePosixPath(e.name).suffix.casefold() in IMAGE_SUFFIXES for e in tree.entries):
        return []
    return [entry for entry in tables if is_pixel_table(tree, entry)]


def list_pixel_tables(tree: FileTree, job: Job, chosen: str | None = None) -> Listing:
    """List the rows of all tables of pixels of a tree, or of one whatever its name.

    Raises
    ------
    DataError
        When a table is damaged, has no labels, or other pixels than the others; names it.
    """
    extent = Extent()
    tables: list[PixelTable] = []
    problems = list(tree.problems)
    entries = [entry for entry in tree.entries if entry.name == chosen] or pixel_tables(tree)
    for entry in entries:
        table, count = _first_reading(tree, entry, extent, job)
        without = count - (len(table.labels) if table is not None else 0)
        if table is not None and table.labels:
            tables.append(table)
        if without:
            rows = "1 row" if without == 1 else f"{without:,} rows"
            verbs = ("has", "was") if without == 1 else ("have", "were")
            reason = f"{rows} of {entry.name} {verbs[0]} no label and {verbs[1]} left out."
            problems.append(Problem(entry.name, "unlabelled", reason))
    if not tables:
        raise DataError(
            f"{place(tree, entries[0])} holds pixels but no labels. Choose the table that has a "
            "column “label”, or name the column with --label-column."
        )
    return _listing(tree, tables, extent.scale(), problems, job)


def _listing(
    tree: FileTree, tables: list[PixelTable], scale: Scale, problems: list[Problem], job: Job
) -> Listing:
    shape = tables[0].arrangement.shape
    other = next((t for t in tables if t.arrangement.shape != shape), None)
    if other is not None:
        raise DataError(
            f"{place(tree, tables[0].entry)} holds images of {shape[0]}×{shape[1]}, "
            f"{place(tree, other.entry)} of {other.arrangement.shape[0]}×"
            f"{other.arrangement.shape[1]}. Put tables of different sizes into different folders."
        )
    known = _known(tree, tables)
    parts = np.concatenate([table.parts for table in tables])
    count = len(parts)

    def chunks() -> Iterator[NDArray[np.uint8]]:
        for table in tables:
            for values in _second_reading(tree, table, job):
                yield np.ascontiguousarray(scale.to_bytes(table.arrangement.images(values)))

    numbered = (
        f"{PARTS[part] if part != UNDECIDED else 'image'} {table.entry.name} {row}"
        for table in tables
        for row, part in zip(np.flatnonzero(table.used), table.parts, strict=True)
    )
    notes = [tables[0].columns.note, tables[0].arrangement.note, scale.note]
    return Listing(
        kind="pixel table",
        classes=known.classes,
        names=list(numbered),
        labels=known.labels,
        parts=parts,
        pixels=RawImages(tree.label, shape, count, chunks, sized(shape)),
        problems=tuple(problems),
        targets=known.targets,
        understood=f"Pixels in the rows of {listed(t.entry.name for t in tables)}; {known.words}.",
        notes=tuple(note for note in notes if note),
    )


def _known(tree: FileTree, tables: list[PixelTable]) -> Known:
    texts = np.array([label for table in tables for label in table.labels])
    try:
        return labels_of(texts.astype(np.float64), ())
    except (ValueError, LabelError):
        return labels_of(texts, ())


# --- reading -----------------------------------------------------------------------------------


def _lines(tree: FileTree, entry: FileEntry, job: Job) -> Iterator[list[str]]:
    """Yield the lines of a table that are not empty, some hundred at a time."""
    with open_binary(tree, entry) as file:
        text = io.TextIOWrapper(file, "utf-8-sig", errors="replace")
        block: list[str] = []
        while line := text.readline(_LONGEST_LINE):
            if len(line) >= _LONGEST_LINE:
                raise DataError(
                    f"{place(tree, entry)} has a line of over {_LONGEST_LINE // 2**20} million "
                    "characters. Is it the right file?"
                )
            if line.strip():
                block.append(line)
            if len(block) >= _ROWS:
                job.check()
                yield block
                block = []
        if block:
            yield block
        text.detach()


def _first_reading(
    tree: FileTree, entry: FileEntry, extent: Extent, job: Job
) -> tuple[PixelTable | None, int]:
    """Return a table and the number of its rows; None instead of one without labels."""
    where = place(tree, entry)
    columns: PixelColumns | None = None
    arrangement: Arrangement | None = None
    labels: list[str] = []
    words: list[str] = []
    count = 0
    for lines in _lines(tree, entry, job):
        if columns is None:
            try:
                columns = columns_of(lines[:_SAMPLE], job.choice.label_column)
            except ColumnsError as error:
                raise DataError(f"{where} {error}. Is it the right file?") from error
            lines = lines[columns.has_header :]
        rows = [_row(line, columns) for line in lines]
        count += len(rows)
        if count > MAXIMUM_FILES:
            raise DataError(f"{where} has more than {MAXIMUM_FILES:,} rows. Divide it.")
        if columns.label is None:
            continue
        labels += [row.label for row in rows]
        words += [row.part for row in rows]
        if rows:
            values = _numbers(rows, columns, where)
            extent.add(values)
            arrangement = arrangement or _arranged(values, columns, where, entry)
    if columns is None or columns.label is None or arrangement is None:
        return None, count
    used = np.array([bool(label) for label in labels], np.bool_)
    parts = _parts(words, entry, where)[used]
    kept = [label for label in labels if label]
    return PixelTable(entry, columns, arrangement, kept, parts, used), count


def _second_reading(tree: FileTree, table: PixelTable, job: Job) -> Iterator[NDArray[np.float32]]:
    where, at, first = place(tree, table.entry), 0, table.columns.has_header
    for lines in _lines(tree, table.entry, job):
        rows = [_row(line, table.columns) for line in lines[first:]]
        first = False
        used = table.used[at : at + len(rows)]
        at += len(rows)
        kept = [row for row, use in zip(rows, used, strict=False) if use]
        if kept:
            yield _numbers(kept, table.columns, where)


@dataclass(frozen=True)
class _Row:
    """A line, divided: its pixels as text, its label and the word for its part."""

    pixels: str
    label: str
    part: str


def _row(line: str, columns: PixelColumns) -> _Row:
    """Divide a line without dividing its pixels, which are read all at once."""
    behind = columns.columns - columns.first - columns.count
    separator = columns.separator or None
    if columns.joined or '"' in line:
        cells = split(line, columns.separator)
        inside = cells[columns.first : columns.first + columns.count]
        pixels = inside[0] if columns.joined and inside else (separator or " ").join(inside)
        others = dict(enumerate(cells))
    else:
        front = line.strip().split(separator, columns.first)
        back = front[-1].rsplit(separator, behind) if behind else [front[-1]]
        pixels = back[0]
        others = dict(enumerate(front[:-1]))
        others |= {columns.first + columns.count + i: cell for i, cell in enumerate(back[1:])}
    label = others.get(columns.label, "") if columns.label is not None else ""
    part = others.get(columns.part, "") if columns.part is not None else ""
    return _Row(pixels, label.strip(), part.strip())


def _numbers(rows: list[_Row], columns: PixelColumns, where: str) -> NDArray[np.float32]:
    """Return the pixels of rows as numbers, (k, pixels)."""
    separator = None if columns.joined or not columns.separator else columns.separator
    try:
        values = np.loadtxt(
            [row.pixels for row in rows], np.float32, comments=None, delimiter=separator, ndmin=2
        )
    except ValueError as error:
        raise DataError(
            f"{where} holds something else than numbers among its pixels, or rows of different "
            f"lengths ({str(error)[:120]}). Copy or download it again."
        ) from error
    if not columns.joined and values.shape[1] != columns.count:
        raise DataError(
            f"{where} has rows of {values.shape[1]:,} pixels instead of {columns.count:,}. It is "
            "damaged; copy or download it again."
        )
    return values


def _arranged(
    values: NDArray[np.float32], columns: PixelColumns, where: str, entry: FileEntry
) -> Arrangement:
    if columns.grid is not None:
        return Arrangement((*columns.grid, 1), "flat")
    found = arrangement_of(values.shape[1:], values)
    if found is None:
        raise DataError(
            f"{where} has {values.shape[1]:,} pixels in a row, which make no square image, grey or "
            "in colour. Is it the right file?"
        )
    if "emnist" in entry.name.casefold():
        note = "EMNIST stores images column by column; they were turned upright."
        return Arrangement(found.shape, "columns", f"{found.note} {note}")
    return found


def _parts(words: list[str], entry: FileEntry, where: str) -> NDArray[np.uint8]:
    """Return the part of every row: as its column says, else as the name of the table does."""
    base = PurePosixPath(entry.name.casefold().removesuffix(".gz")).stem
    of_table = part_of_table(base)
    default = UNDECIDED if of_table is None else of_table
    different = sorted(set(words) - {""})
    if not different:
        return np.full(len(words), default, np.uint8)
    public = {word: VAL for word in different if word.casefold().startswith("public")}
    public |= {word: TEST for word in different if word.casefold().startswith("private")}
    meanings = split_words([word for word in different if word not in public])
    if meanings is None or UNLABELLED in meanings.values():
        raise DataError(
            f"{where} divides its rows into {listed(different)}, of which not every word means "
            "train, validation or test. Write train, val and test instead."
        )
    meanings |= public
    return np.array([meanings.get(word, default) for word in words], np.uint8)


def open_pixel_table(path: Path, label: str, job: Job) -> Source:
    """Return a table of pixels as a source."""
    tree = SelectedTree(path.parent, [path.name])
    return Source(label, file_stamp(path), lambda job: list_pixel_tables(tree, job, path.name))


register(
    SourceKind(
        name="Tables of pixels",
        phrase="a CSV file of pixels",
        open=open_pixel_table,
        endings=(".csv.gz", ".tsv.gz"),
        is_content=begins_as_pixels,
        in_tree=InTree(lambda tree: bool(pixel_tables(tree)), list_pixel_tables),
        place=90,
    )
)
