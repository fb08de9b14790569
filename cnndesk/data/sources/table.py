"""The layout "image files and a table": what a table says of the images that there are.

How a table is taken apart is the business of ``sheet``, which column is which that of
``table_columns``, how files are found that of ``file_finder``. Of several tables ``table_choice``
takes the right one. Here tables become a listing. Files are looked up below the folder of the table
only.
"""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from cnndesk.data.report import Choice, Job, Problem, ReadingError
from cnndesk.data.sources.base import PARTS, UNDECIDED, Listing, Source, natural_key
from cnndesk.data.sources.class_layout import HOW_TO_LABEL
from cnndesk.data.sources.encoded import EncodedImages
from cnndesk.data.sources.file_finder import FileFinder, parts_of_files
from cnndesk.data.sources.folders import Told
from cnndesk.data.sources.image_files import ImageFiles
from cnndesk.data.sources.kinds import HEAD, SourceKind, register
from cnndesk.data.sources.names_below import names_below
from cnndesk.data.sources.pixel_columns import looks_like_pixels
from cnndesk.data.sources.pixel_table import open_pixel_table
from cnndesk.data.sources.sheet import (
    looks_like_list,
    looks_like_table,
    read_sheet,
)
from cnndesk.data.sources.table_choice import Chosen, choose
from cnndesk.data.sources.table_columns import ColumnError
from cnndesk.data.sources.table_labels import Labels, is_known, read_labels
from cnndesk.data.sources.table_rows import NamedImages, Row, read_rows
from cnndesk.data.sources.tree import (
    DAMAGE,
    FileEntry,
    FileTree,
    SelectedTree,
    file_stamp,
    place,
    read_text,
)
from cnndesk.data.sources.words import listed, together, with_training, without_labels
from cnndesk.errors import DataError

_MOST_TABLES = 200
_MOST_LISTS_OF_A_FOLDER = 12
_MOST_PROBLEMS = 100
# fmt: off
_CLASS_LISTS = frozenset((
    "classes.txt", "class_names.txt", "classnames.txt", "labels.txt", "label_names.txt",
    "names.txt", "labelmap.txt", "categories.txt", "classes.names", "obj.names",
))
# fmt: on


class NoLabels(ReadingError):
    """Tables name images, but none holds labels: where folders tell the classes, all is well."""


def open_table(path: Path, choice: Choice | None = None) -> tuple[Chosen, SelectedTree]:
    """Read one table and find its images below its folder.

    Raises
    ------
    DataError
        When the table has no usable columns or names no image.
    """
    file_stamp(path)
    beside = _class_lists_of(path.parent)
    own = SelectedTree(path.parent, [path.name, *beside])
    entry = next(entry for entry in own.entries if entry.name == path.name)
    names = names_below(path.parent)
    reading = read_rows(
        read_sheet(own, entry), FileFinder(names), (choice or Choice()).label_column, str(path)
    )
    if not reading.titles:
        raise _no_labels(own, [reading])
    found = sorted({row.name for row in reading.rows if row.name})
    return Chosen((reading,)), SelectedTree(path.parent, [path.name, *beside, *found])


def list_table(tree: FileTree, chosen: Chosen) -> Listing:
    """List the images that one table names.

    Raises
    ------
    DataError
        When its labels make fewer than two classes.
    """
    return _list(tree, chosen, None)


@dataclass(frozen=True)
class Tables:
    """What the tables of a tree say.

    Attributes
    ----------
    readings : list of NamedImages
        The tables that name images, with or without labels.
    chosen : Chosen or None
        Those that tell what the images show.
    error : DataError or None
        Why there is none, where there are tables.
    """

    readings: list[NamedImages]
    chosen: Chosen | None = None
    error: DataError | None = None


def tables_of(tree: FileTree, files: ImageFiles, choice: Choice) -> Tables:
    """Return what the tables of a tree say of its images."""
    entries = _tables(files.others)
    finder = FileFinder([entry.name for entry in files.images]) if entries else FileFinder(())
    readings: list[NamedImages] = []
    error: DataError | None = None
    for entry in entries:
        try:
            readings.append(
                read_rows(read_sheet(tree, entry), finder, choice.label_column, place(tree, entry))
            )
        except DataError as found:
            # Most text files are no lists; one whose columns are in doubt names images.
            if looks_like_table(entry.name) or isinstance(found, ColumnError):
                error = error or found
    try:
        chosen = choose(readings, tree.label)
    except DataError as rivals:
        return Tables(readings, None, rivals)
    if chosen is None and error is None and readings:
        error = _no_labels(tree, readings)
    return Tables(readings, chosen, None if chosen else error)


def told_labels(tables: Tables) -> Told | None:
    """Return part and class of images of which tables tell one class each, by name.

    With them, folders of a part without class folders get labels: ``val_annotations.txt``.
    """
    if tables.chosen is None or any(len(table.titles) != 1 for table in tables.chosen.tables):
        return None
    rows, _ = _merged(tables.chosen)
    names = list(rows)
    parts = parts_of_files(names)
    told: dict[str, tuple[int, str]] = {}
    for name, by_folder in zip(names, parts, strict=True):
        row = rows[name][0]
        own = row.part if row.part != UNDECIDED else by_folder
        told[name] = (own if own is not None and own < len(PARTS) else UNDECIDED, row.cells[0])
    return Told(tuple(table.name for table in tables.chosen.tables), told)


def list_tables(tree: FileTree, files: ImageFiles, chosen: Chosen) -> Listing:
    """List the images that the chosen tables of a tree name; the others have no label.

    Raises
    ------
    DataError
        When the labels make fewer than two classes.
    """
    listing = _list(tree, chosen, files.images)
    return replace(listing, notes=(*listing.notes, *files.notes))


def _tables(others: list[FileEntry]) -> list[FileEntry]:
    """Return the tables of a tree and what may be lists of files; of very many none is one."""
    tables = [entry for entry in others if looks_like_table(entry.name)]
    lists = [entry for entry in others if looks_like_list(entry.name)]
    crowd = Counter(entry.name.rpartition("/")[0] for entry in lists)
    lists = [e for e in lists if crowd[e.name.rpartition("/")[0]] <= _MOST_LISTS_OF_A_FOLDER]
    return [*tables, *lists][:_MOST_TABLES]


def _class_lists_of(folder: Path) -> list[str]:
    return [name for name in sorted(_CLASS_LISTS) if (folder / name).is_file()]


# Listing -----------------------------------------------------------------------------------------


def _list(tree: FileTree, chosen: Chosen, images: Sequence[FileEntry] | None) -> Listing:
    rows, problems = _merged(chosen)
    if not rows:
        raise _names_nothing(tree, chosen)
    titles = chosen.tables[0].titles
    where = place_of(tree, chosen.tables[0].name)
    labels = read_labels(
        [[row.cells for row in same] for same in rows.values()],
        titles,
        _class_names(tree, chosen.tables[0].name),
        where,
        comma_decimals=chosen.tables[0].comma_decimals,
    )
    if labels.targets is None and len(labels.classes) < 2:
        raise DataError(
            f"{where} knows one label only, “{labels.classes[0]}”, in its column {listed(titles)}. "
            f"At least two are needed.{_first_of(problems)}"
        )
    problems += _contradictions(rows, labels, chosen.tables[0].name)
    by_name = {entry.name: entry for entry in tree.entries}
    given = np.array([same[0].part for same in rows.values()], dtype=np.uint8)
    parts, notes = with_training(given)
    every = [row.name for table in chosen.tables for row in table.rows if row.name]
    every = list(dict.fromkeys(every)) if images is None else [entry.name for entry in images]
    unlabelled = [name for name in every if name not in rows]
    entries = [by_name[name] for name in rows]
    return Listing(
        kind="CSV",
        classes=labels.classes,
        names=list(rows),
        labels=labels.labels,
        parts=parts,
        pixels=EncodedImages(tree, entries),
        problems=(*tree.problems, *_few(problems)),
        targets=labels.targets,
        understood=_understood(chosen, labels, parts, unlabelled),
        notes=(*chosen.notes, *labels.notes, *notes),
        unlabelled=sorted(unlabelled, key=natural_key),
    )


def _merged(chosen: Chosen) -> tuple[dict[str, list[Row]], list[Problem]]:
    """Return the rows of each image, in the order of the tables, and what is wrong with others."""
    rows: dict[str, list[Row]] = {}
    problems: list[Problem] = []
    for table in chosen.tables:
        for row in table.rows:
            problem = _problem(table.name, row)
            if problem is not None:
                problems.append(problem)
            elif row.part <= len(PARTS) - 1 or row.part == UNDECIDED:
                rows.setdefault(row.name, []).append(row)
    return rows, problems


def _problem(table: str, row: Row) -> Problem | None:
    if row.alike:
        reason = (
            f"{table} names this image, but there are several of that name: {listed(row.alike)}. "
            "Write the folder in front of the name."
        )
        return Problem(row.written, "missing", reason)
    if not row.name:
        outside = (
            "names a file outside of its folder, or none. Correct the row."
            if not row.written or row.outside
            else "names this file but it is not there. Add it or delete the row."
        )
        return Problem(row.written or "(no name)", "missing", f"{table} {outside}")
    if not is_known(row.cells):
        reason = f"{table} gives this image no label. Fill it in or delete the row."
        return Problem(row.written, "unlabelled", reason)
    return None


def _first_of(problems: list[Problem]) -> str:
    """Return what is wrong with the first row that could not be used, as a sentence."""
    if not problems:
        return ""
    first = problems[0]
    rows = "1 row" if len(problems) == 1 else f"{len(problems):,} rows"
    return f" {rows} could not be used; the first, {first.path}: {first.reason}"


def _contradictions(rows: dict[str, list[Row]], labels: Labels, table: str) -> list[Problem]:
    """Return a problem per image whose rows tell different classes; the first row counts."""
    if labels.targets is not None and labels.targets.kind == "labels":
        return []
    return [
        Problem(
            name,
            "ignored",
            f"{table} names this image again with another label; the first row counts. Delete one.",
        )
        for name, same in rows.items()
        if len({row.cells for row in same}) > 1
    ]


def _few(problems: list[Problem]) -> list[Problem]:
    """Leave out most of thousands of problems of one kind, and say how many."""
    counts = Counter(problem.kind for problem in problems)
    shown: Counter[str] = Counter()
    kept: list[Problem] = []
    for problem in problems:
        shown[problem.kind] += 1
        if shown[problem.kind] <= _MOST_PROBLEMS:
            kept.append(problem)
        elif shown[problem.kind] == _MOST_PROBLEMS + 1:
            more = counts[problem.kind] - _MOST_PROBLEMS
            kept.append(Problem(problem.path, problem.kind, f"So are {more:,} more rows."))
    return kept


def _no_labels(tree: FileTree, readings: list[NamedImages]) -> DataError:
    """Return why none of the tables that name images tells what they show."""
    told = [table for table in readings if table.titles and not table.is_placeholder]
    if told:
        return _names_nothing(tree, Chosen((told[0],)))
    placeholder = next((table for table in readings if table.is_placeholder), None)
    if placeholder is not None:
        return NoLabels(
            f"{place_of(tree, placeholder.name)} is an example of how answers are handed in; its "
            f"labels only hold the place. {HOW_TO_LABEL}"
        )
    first = readings[0]
    return NoLabels(
        f"{place_of(tree, first.name)} names images, but none of its columns "
        f"{listed(first.header, 20)} seems to hold labels. Choose one with --label-column, or name "
        "it label.",
        [title for title in first.header if title != first.file_title],
    )


def _names_nothing(tree: FileTree, chosen: Chosen) -> DataError:
    table = chosen.tables[0]
    where = place_of(tree, table.name)
    alike = next((row for row in table.rows if row.alike), None)
    if alike is not None:
        return DataError(
            f"{where} names {alike.written}, but there are several of that name: "
            f"{listed(alike.alike)}. Write the folder in front of the names."
        )
    first = next((row for row in table.rows if not row.name), None)
    if first is None:
        return DataError(
            f"{where} gives no image a label. Fill in the column {listed(table.titles)}."
        )
    return DataError(
        f"{where} names no image that is there (the first: {first.written}). Put the images beside "
        "the table and check the names."
    )


def _class_names(tree: FileTree, table: str) -> list[str]:
    """Return the names of classes that a list beside a table, or at the top, gives in order."""
    folder = table.rpartition("/")[0]
    found = {
        entry.name.rpartition("/")[0]: entry
        for entry in tree.entries
        if entry.name.rpartition("/")[2].casefold() in _CLASS_LISTS
    }
    entry = found.get(folder) or found.get("")
    if entry is None or entry.name == table:
        return []
    lines = [line.strip() for line in read_text(tree, entry, 2**20).splitlines()]
    names = [line for line in lines if line]
    numbered = [line.partition(" ") for line in names]
    if names and all(n.rstrip(":.)") == str(i) and r for i, (n, _, r) in enumerate(numbered)):
        return [rest.strip() for _, _, rest in numbered]
    return names


def place_of(tree: FileTree, name: str) -> str:
    """Return where a file of a tree is, for messages."""
    return place(tree, FileEntry(name, 0, ()))


def _understood(
    chosen: Chosen,
    labels: Labels,
    parts: np.ndarray[tuple[int], np.dtype[np.uint8]],
    rest: list[str],
) -> str:
    """Return what the tables were taken for, in one sentence."""
    first = chosen.tables[0]
    names = together([table.name for table in chosen.tables[:3]])
    more = len(chosen.tables) - 3
    names += f" and {more:,} more tables" if more > 0 else ""
    columns = f"labels from {listed(first.titles)}, names of files from “{first.file_title}”"
    given = [PARTS[part] for part in sorted(set(parts.tolist())) if part < len(PARTS)]
    source = f" from “{first.part_title}”" if first.part_title else ""
    pieces = [
        f"{names}: {columns}",
        labels.words,
        f"{together(given)} as given{source}" if given and given != ["train"] else "",
        without_labels(Counter(name.rpartition("/")[0] for name in rest)),
    ]
    return "; ".join(piece for piece in pieces if piece) + "."


def _open_source(path: Path, label: str, job: Job) -> Source:
    if path.suffix.casefold() == ".gz" and looks_like_pixels(_unpacked_head(path)):
        return open_pixel_table(path, label, job)
    chosen, tree = open_table(path, job.choice)
    return Source(label, tree.stamp, lambda job: list_table(tree, chosen))


def _unpacked_head(path: Path) -> bytes:
    """Return how a packed file begins; a damaged one is told when it is read."""
    try:
        with gzip.open(path) as file:
            return file.read(HEAD)
    except DAMAGE:
        return b""


register(
    SourceKind(
        name="Tables of images",
        phrase="a CSV file with filename and label",
        open=_open_source,
        endings=(".csv", ".tsv", ".tab", ".csv.gz", ".tsv.gz", ".txt", ".lst"),
        place=30,
    )
)
