"""The layout "image files and a table": a CSV with a column of file names and a column of labels.

The header may use any of the usual names, the separator may be a comma, semicolon or tab; a third
column may name the part (train, val, test). Files are looked up below the folder of the table only.
"""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import numpy as np

from cnndesk.data.decode import IMAGE_SUFFIXES
from cnndesk.data.report import Job, Problem
from cnndesk.data.sources.base import UNDECIDED, Listing, Source, part_of, sort_classes
from cnndesk.data.sources.encoded import EncodedImages
from cnndesk.data.sources.kinds import SourceKind, register
from cnndesk.data.sources.tree import (
    FileEntry,
    FileTree,
    SelectedTree,
    file_stamp,
    place,
    read_text,
)
from cnndesk.data.targets import Targets, are_measurements
from cnndesk.errors import DataError

_FILE_COLUMNS: tuple[str, ...] = (
    "filename",
    "file",
    "file_name",
    "image",
    "image_path",
    "imagepath",
    "path",
    "filepath",
)
_FILE_COLUMNS += ("image_name", "imagename", "img", "image_id", "imageid", "name", "id")
_LABEL_COLUMNS = (
    "label",
    "labels",
    "class",
    "class_name",
    "classname",
    "category",
    "target",
    "species",
    "breed",
    "tag",
    "y",
)
_PART_COLUMNS = ("split", "set", "subset", "part", "partition", "usage")
_MAXIMUM_BYTES = 128 * 2**20
_MAXIMUM_ROWS = 2_000_000
_MAXIMUM_COLUMNS = 1000
_MAXIMUM_LINE = 2**20
_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")


@dataclass(frozen=True)
class Table:
    """The rows of one CSV file: file name, label and part (or UNDECIDED)."""

    name: str
    rows: tuple[tuple[str, str, int], ...]


def looks_like_table(name: str) -> bool:
    """Whether a file name is that of a table."""
    return name.casefold().endswith((".csv", ".tsv"))


def open_table(path: Path) -> tuple[Table, SelectedTree]:
    """Read a CSV file and find its images: beside it, or in one of the folders beside it.

    Raises
    ------
    DataError
        When the table has no usable header.
    """
    file_stamp(path)
    own = SelectedTree(path.parent, [path.name])
    table = _read(own, own.entries[0])
    wanted = sorted({name for name, _, _ in table.rows if name and not _leads_outside(name)})
    try:
        folders = sorted(entry.name for entry in os.scandir(path.parent) if entry.is_dir())
    except OSError as error:
        raise DataError(
            f"The folder of {path} cannot be read ({error.strerror or error}). Check its "
            "permissions."
        ) from error
    prefixes = ["", *(f"{name}/" for name in folders if not name.startswith("."))]
    return table, SelectedTree(path.parent, [path.name, *_found(path.parent, wanted, prefixes)])


def _found(root: Path, wanted: list[str], prefixes: list[str]) -> list[str]:
    """Return the names that exist, as they are or behind a prefix.

    What each folder holds is compared with the first part of the names, rather than every name
    with every folder: a table of thousands of images may lie among hundreds of folders.
    """
    there = _Present(root)
    by_first: dict[str, list[str]] = {}
    for name in _with_endings(wanted):
        by_first.setdefault(name.partition("/")[0], []).append(name)
    found: list[str] = []
    for prefix in prefixes:
        for first in there.members(prefix.rstrip("/")) & by_first.keys():
            found += [prefix + name for name in by_first[first] if there.has(prefix + name)]
        if not prefix and wanted and set(wanted) <= set(found):
            break
    return found


def list_table(tree: FileTree, table: Table) -> Listing:
    """List the images that one table names."""
    return _list(tree, [table])


def list_tables(tree: FileTree) -> Listing:
    """List the images that the tables of a tree name; ``train.csv``, ``test.csv`` tell the parts.

    Raises
    ------
    DataError
        When no table has a usable header.
    """
    tables: list[Table] = []
    error: DataError | None = None
    for entry in tree.entries:
        if looks_like_table(entry.name):
            try:
                tables.append(_read(tree, entry))
            except DataError as found:
                error = error or found
    if not tables:
        assert error is not None, "called only where there is a table"
        raise error
    return _list(tree, tables)


def _read(tree: FileTree, entry: FileEntry) -> Table:
    text = read_text(tree, entry, _MAXIMUM_BYTES)
    where = place(tree, entry)
    try:
        first, _, _ = text.partition("\n")
        separator = max(",;\t", key=first.count)
        reader = csv.reader(_lines(text), delimiter=separator)
        lines: list[list[str]] = []
        for line in reader:
            if any(line):
                lines.append([cell.strip() for cell in line])
            if len(lines) > _MAXIMUM_ROWS or len(line) > _MAXIMUM_COLUMNS:
                raise DataError(
                    f"{where} has more than {_MAXIMUM_ROWS:,} rows or {_MAXIMUM_COLUMNS:,} "
                    "columns. Is it the right file? If it is, divide it."
                )
    except csv.Error as error:
        raise DataError(
            f"{where} is not a readable table ({error}). Save it as CSV again."
        ) from error
    if not lines:
        raise DataError(f"{where} is empty. It needs the columns filename and label.")
    header = [cell.casefold().replace(" ", "_") for cell in lines[0]]
    file_column, label_column = _column(header, _FILE_COLUMNS), _column(header, _LABEL_COLUMNS)
    part_column = _column(header, _PART_COLUMNS)
    body = lines[1:]
    if file_column is None or label_column is None:
        if len(lines[0]) < 2 or PurePosixPath(lines[0][0]).suffix.casefold() not in IMAGE_SUFFIXES:
            raise DataError(
                f"{where} has no usable header: it reads “{', '.join(lines[0])[:80]}”. Name one "
                "column filename and one label."
            )
        file_column, label_column, part_column, body = 0, 1, None, lines
    of_file = part_of(PurePosixPath(entry.name).stem)
    default = UNDECIDED if of_file is None else of_file
    rows: list[tuple[str, str, int]] = []
    for line in body:
        padded = line + [""] * (len(header) - len(line))
        part = part_of(padded[part_column]) if part_column is not None else None
        name = padded[file_column].replace("\\", "/").removeprefix("./")
        rows.append((name, padded[label_column], default if part is None else part))
    return Table(entry.name, tuple(rows))


def _lines(text: str) -> Iterator[str]:
    """Yield the lines with their ends, as a file would, without a second copy of the text."""
    for match in _LINE.finditer(text):
        if match.end() - match.start() > _MAXIMUM_LINE:
            raise csv.Error(f"a line is longer than {_MAXIMUM_LINE:,} characters")
        yield match[0]


def _column(header: list[str], names: tuple[str, ...]) -> int | None:
    return next((header.index(name) for name in names if name in header), None)


def _leads_outside(name: str) -> bool:
    return (
        name.startswith(("/", "~")) or ".." in name.split("/") or name[1:2] == ":" or "\0" in name
    )


def _with_endings(names: list[str]) -> list[str]:
    """Add the usual endings to names without one, as in tables of image ids."""
    every = list(names)
    for name in names:
        if PurePosixPath(name).suffix.casefold() not in IMAGE_SUFFIXES:
            every += [name + ending for ending in (".jpg", ".png", ".jpeg")]
    return every


class _Present:
    """Tells which names exist below a folder; reads each folder once, not each name."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._members: dict[str, frozenset[str]] = {}

    def has(self, name: str) -> bool:
        folder, _, base = name.rpartition("/")
        return base in self.members(folder)

    def members(self, folder: str) -> frozenset[str]:
        if folder not in self._members:
            try:
                with os.scandir(self._root / folder) as members:
                    self._members[folder] = frozenset(member.name for member in members)
            except (OSError, ValueError):
                self._members[folder] = frozenset()
        return self._members[folder]


class _Finder:
    """Finds the file that a row means: by path, with an ending added, or by a unique base name."""

    def __init__(self, tree: FileTree) -> None:
        self._by_name = {entry.name: entry for entry in tree.entries}
        self._by_base: dict[str, FileEntry | None] = {}
        for entry in tree.entries:
            base = entry.name.rsplit("/", 1)[-1]
            self._by_base[base] = None if base in self._by_base else entry

    def find(self, name: str, folder: str) -> FileEntry | None:
        for candidate in _with_endings([name]):
            entry = self._by_name.get(f"{folder}{candidate}") or self._by_name.get(candidate)
            if entry is None:
                entry = self._by_base.get(candidate.rsplit("/", 1)[-1])
            if entry is not None:
                return entry
        return None


def _list(tree: FileTree, tables: list[Table]) -> Listing:
    finder = _Finder(tree)
    problems = list(tree.problems)
    kept: dict[str, tuple[FileEntry, str, int]] = {}
    for table in tables:
        folder = table.name.rpartition("/")[0]
        for name, label, part in table.rows:
            if not name or _leads_outside(name):
                reason = (
                    f"{table.name} names a file outside of its folder, or none. Correct the row."
                )
                problems.append(Problem(name or "(no name)", "missing", reason))
                continue
            entry = finder.find(name, f"{folder}/" if folder else "")
            if entry is None:
                reason = (
                    f"{table.name} names this file but it is not there. Add it or delete the row."
                )
                problems.append(Problem(name, "missing", reason))
            elif not label:
                reason = f"{table.name} gives this image no label. Fill it in or delete the row."
                problems.append(Problem(name, "unlabelled", reason))
            elif entry.name in kept:
                reason = f"{table.name} names this image again; the first row counts. Delete one."
                problems.append(Problem(name, "ignored", reason))
            else:
                kept[entry.name] = (entry, label, part)
    texts = [label for _, label, _ in kept.values()]
    classes = sort_classes(texts)
    _require_usable(tree, tables, classes, problems)
    targets = None
    if are_measurements(texts):
        targets = Targets.of_values(np.array([[float(text)] for text in texts]))
        classes = ("value",)
    position = {label: i for i, label in enumerate(classes)}
    rows = list(kept.values())
    return Listing(
        kind="CSV",
        classes=classes,
        names=[entry.name for entry, _, _ in rows],
        labels=np.array([position.get(label, 0) for label in texts], dtype=np.int64),
        parts=np.array([part for _, _, part in rows], dtype=np.uint8),
        pixels=EncodedImages(tree, [entry for entry, _, _ in rows]),
        problems=tuple(problems),
        targets=targets,
    )


def _require_usable(
    tree: FileTree, tables: list[Table], classes: tuple[str, ...], problems: list[Problem]
) -> None:
    where = str(PurePosixPath(tree.label) / tables[0].name)
    if not classes:
        first = next((p for p in problems if p.kind == "missing"), None)
        example = f" (the first: {first.path})" if first else ""
        raise DataError(
            f"{where} names no image that is there{example}. Put the images beside the table and "
            "check the names."
        )
    if len(classes) == 1:
        raise DataError(f"{where} knows one label only, “{classes[0]}”. At least two are needed.")


def _open_source(path: Path, label: str, job: Job) -> Source:
    table, tree = open_table(path)
    return Source(label, tree.stamp, lambda job: list_table(tree, table))


register(
    SourceKind(
        name="Tables of images",
        phrase="a CSV file with filename and label",
        open=_open_source,
        endings=(".csv", ".tsv"),
        place=30,
    )
)
