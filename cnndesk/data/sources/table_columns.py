"""Which column of a table names the files, which holds the labels, and which the parts.

The files are in the column of which most cells name a file that is there; the header only decides
between equals. Labels are in the column whose header says so, else in the only one that can hold
some; where several can, the table is not used and the columns are listed, for ``--label-column``.
The parts are in a column that holds nothing but words for parts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from cnndesk.data.decode import IMAGE_SUFFIXES
from cnndesk.data.report import ReadingError
from cnndesk.data.sources.file_finder import FileFinder, Found, Near
from cnndesk.data.sources.image_files import suffix
from cnndesk.data.sources.part_names import TEST, TRAIN, VAL, split_words
from cnndesk.data.sources.sheet import Sheet
from cnndesk.data.sources.table_cells import MEASURES, are_measured, is_missing, numbers, truths
from cnndesk.data.sources.words import listed
from cnndesk.errors import DataError

# fmt: off
_FILE_COLUMNS = (
    "filename", "file", "file_name", "image", "image_path", "imagepath", "img_path", "path",
    "filepath", "file_path", "image_name", "imagename", "image_file", "img", "img_name", "image_id",
    "imageid", "image_index", "id_code", "name", "id",
)
_CLEAR_LABELS = (
    "label", "labels", "class", "classes", "class_name", "classname", "class_label", "classlabel",
    "class_id", "classid", "category", "categories", "category_name", "category_id", "target",
    "targets", "tag", "tags", "cls", "y", "ground_truth", "groundtruth", "label_name", "label_id",
)
_USUAL_LABELS = (
    "species", "breed", "diagnosis", "dx", "finding", "findings", "finding_labels", "level",
    "grade", "emotion", "expression", "variety", "kind", "disease", "cultivar", "letter", "digit",
    "genus", "style", "condition", "sentiment",
)
_FOLDER_COLUMNS = (
    "folder", "directory", "dir", "subfolder", "subdir", "folder_name", "foldername", "path",
)
_PART_COLUMNS = ("split", "subset", "partition", "usage")
_NO_LABELS = frozenset((
    "width", "height", "w", "h", "size", "filesize", "file_size", "bytes", "channels", "index",
    "url", "link", "source", "license", "licence", "author", "photographer", "date", "datetime",
    "time", "timestamp", "created", "xmin", "ymin", "xmax", "ymax", "fold", "kfold", "md5", "sha1",
    "sha256", "hash", "confidence", "conf", "prob", "probability", "patientid", "patient", "lat",
    "lon", "latitude", "longitude", "uuid", "format", "mode", "mimetype", "extension",
))
# fmt: on
_LOOKED_AT = 400
_LEAST_ROWS = 100
_MOST_COMPARED = 30
_MOST_PARTS = 12
_CELLS = 200_000
"""Cells that are looked at to tell what columns hold; those that name files are few of them."""

_NOTHING = Found()
FindCall = Callable[[str, Near], Found]
_TRUTH_PARTS = {"train": TRAIN, "training": TRAIN, "val": VAL, "valid": VAL, "validation": VAL}
_TRUTH_PARTS |= {"test": TEST, "testing": TEST}


@dataclass(frozen=True)
class Columns:
    """What the columns of a table hold.

    Attributes
    ----------
    files : int
    labels : tuple of int
        Several only for one column per class, label or value; none where there is no label.
    part : int or None
    folder : int or None
        The folder of the file, where that stands in a column of its own.
    first : int
        The line at which the images begin: 1 behind a header, else 0.
    by_number : bool
        Whether the files are named by their numbers.
    clear : bool
        Whether the header, or the user, says which column holds the labels.
    other_files : tuple of str
        Headers of further columns that name images.
    """

    files: int
    labels: tuple[int, ...]
    part: int | None
    folder: int | None
    first: int
    by_number: bool
    clear: bool
    other_files: tuple[str, ...] = ()


class ColumnError(ReadingError):
    """Several columns may hold the labels, or the one that was chosen is not there."""


def find_columns(sheet: Sheet, finder: FileFinder, chosen: str, where: str) -> Columns:
    """Return what the columns of a table hold.

    Parameters
    ----------
    sheet : Sheet
    finder : FileFinder
        Knows the files.
    chosen : str
        Header of the column of labels, or of several with commas between them; empty to find it.
    where : str
        The table, for messages.

    Raises
    ------
    ColumnError
        When it cannot be told which column holds the labels.
    DataError
        When no column names images.
    """
    return _Searcher(sheet, finder, where).columns(chosen)


class _Searcher:
    def __init__(self, sheet: Sheet, finder: FileFinder, where: str) -> None:
        self._sheet = sheet
        self._finder = finder
        self._near = Near(sheet.name.rpartition("/")[0])
        self._where = where
        self._width = max(map(len, sheet.lines))
        self._first = self._header_lines()
        self._sample = _spread(sheet.lines[self._first :], _LOOKED_AT)
        self._rows = _spread(sheet.lines[self._first :], max(_LEAST_ROWS, _CELLS // self._width))

    @cached_property
    def _titles(self) -> list[str]:
        """The header as it is written; numbers of columns where there is none."""
        head = self._sheet.lines[0] if self._first else []
        return [
            head[i] if i < len(head) and head[i] else f"column {i + 1}" for i in range(self._width)
        ]

    @cached_property
    def _header(self) -> list[str]:
        return [_simple(title) for title in self._titles]

    def columns(self, chosen: str) -> Columns:
        files, by_number = self._file_column()
        part = self._part_column(files)
        labels, clear = self._chosen(chosen) if chosen else self._labels(files, part)
        if files in labels or (part is not None and part in labels):
            named = self._titles[files if files in labels else labels[0]]
            raise ColumnError(
                f"The column “{named}” of {self._where} names the images or their parts; it cannot "
                f"hold their labels too. {self._offer(files)}"
            )
        known = [i for i in range(self._width) if self._header[i] in _FOLDER_COLUMNS]
        folder = next((i for i in known if i not in (files, part, *labels)), None)
        return Columns(
            files,
            labels,
            part,
            folder,
            self._first,
            by_number,
            clear,
            self._other_files(files, labels),
        )

    def _header_lines(self) -> int:
        """Return 1 where the first line is a header: it has a usual title, or names no file."""
        first = self._sheet.lines[0]
        known = {*_FILE_COLUMNS, *_CLEAR_LABELS, *_USUAL_LABELS, *_PART_COLUMNS}
        if any(_simple(cell) in known for cell in first):
            return 1
        is_data = any(
            suffix(cell) in IMAGE_SUFFIXES or self._finder.find(cell, self._near) != _NOTHING
            for cell in first
            if cell
        )
        return 0 if is_data else 1

    # Files --------------------------------------------------------------------------------------

    def _file_column(self) -> tuple[int, bool]:
        for find, by_number in ((self._finder.find, False), (self._finder.find_number, True)):
            scores = [self._named(column, find) for column in range(self._width)]
            best = max(scores, default=0)
            if best:
                equal = [i for i, score in enumerate(scores) if score >= 0.9 * best]
                return min(equal, key=self._file_rank), by_number
        known = [i for i, title in enumerate(self._header) if title in _FILE_COLUMNS]
        if not known or len(self._header) < 2:
            raise DataError(
                f"{self._where} has no usable header: no column names an image that is there. Its "
                f"columns are {listed(self._titles)}.{self._called()} Name one column filename and "
                "one label."
            )
        column = min(known, key=self._file_rank)
        example = next((line[column] for line in self._sample if column < len(line)), "")
        raise DataError(
            f"{self._where} names no image that is there (the first: {example}, in the column "
            f"“{self._titles[column]}” of {listed(self._titles)}).{self._called()} Put the images "
            "beside the table and check the names."
        )

    def _called(self) -> str:
        """Return what the files are called, as a sentence."""
        example = self._finder.example
        return f" The files have names like {example}." if example else ""

    def _other_files(self, files: int, labels: tuple[int, ...]) -> tuple[str, ...]:
        """Return the headers of further columns that name images, by names that are no numbers."""
        return tuple(
            self._titles[i]
            for i in range(self._width)
            if i != files
            and i not in labels
            and numbers(self._cells(i)) is None
            and self._named(i, self._finder.find)
        )

    def _named(self, column: int, find: FindCall) -> int:
        """Return how many different files the cells of a column name."""
        cells = [line[column] for line in self._sample if column < len(line) and line[column]]
        different = set(cells)
        # A column of a few values ("0", "1") may name files by accident.
        if self._header[column] not in _FILE_COLUMNS and 2 * len(different) < len(cells):
            return 0
        return sum(find(cell, self._near) != _NOTHING for cell in different)

    def _file_rank(self, column: int) -> tuple[int, int]:
        title = self._header[column]
        return (_FILE_COLUMNS.index(title) if title in _FILE_COLUMNS else 99), column

    # Parts --------------------------------------------------------------------------------------

    def _part_column(self, files: int) -> int | None:
        for column in range(self._width):
            if column == files or self._header[column] in _CLEAR_LABELS:
                continue
            words = self._different(column)
            known = sum(split_words([word]) is not None for word in words) if words else 0
            if 1 <= len(words) <= _MOST_PARTS and 2 * known > len(words):
                return column
            if truths(sorted(words)) is not None and self._is_part_flag(column, files):
                return column
        named = [i for i, title in enumerate(self._header) if title in _PART_COLUMNS and i != files]
        return named[0] if named and self._first else None

    def _is_part_flag(self, column: int, files: int) -> bool:
        """Whether a column of yes and no says which images are of a part: "is_test", "train".

        "train" beside other columns of 0 and 1 is a vehicle.
        """
        title = self._header[column]
        if title.removeprefix("is_") not in _TRUTH_PARTS:
            return False
        flags = [i for i in range(self._width) if i != files and self._is_flag(i)]
        return title.startswith("is_") or flags == [column]

    # Labels -------------------------------------------------------------------------------------

    def _chosen(self, chosen: str) -> tuple[tuple[int, ...], bool]:
        """Return the columns that the user named."""
        if chosen in self._titles:
            return (self._titles.index(chosen),), True
        columns: list[int] = []
        for name in chosen.split(","):
            wanted = _simple(name)
            column = next((i for i, title in enumerate(self._header) if title == wanted), None)
            if column is None:
                raise ColumnError(
                    f"{self._where} has no column “{name.strip()}”. Its columns are "
                    f"{listed(self._titles, len(self._titles))}."
                )
            columns.append(column)
        return tuple(columns), True

    def _labels(self, files: int, part: int | None) -> tuple[tuple[int, ...], bool]:
        left = [i for i in range(self._width) if i not in (files, part) and not self._is_empty(i)]
        left = [i for i in left if not self._is_index(i)]
        for names in (_CLEAR_LABELS, _USUAL_LABELS):
            known = [i for i in left if self._header[i] in names and not self._is_coordinate(i)]
            known = [i for i in known if len(self._different(i)) > 1] or known
            known = self._without_equals(known)
            if len(known) == 1:
                return (known[0],), True
            if known:
                raise self._several(known, files)
        flags = [i for i in left if self._is_flag(i)]
        one_each = len(flags) > 1 and self._exactly_one(flags)
        candidates = [i for i in left if self._may_be_label(i) and i not in flags]
        varied = [i for i in flags if len(self._different(i)) > 1]
        if one_each or (len(varied) > 1 and not candidates):
            return tuple(flags), False
        candidates = self._without_equals([*candidates, *varied])
        if len(candidates) > 1:
            raise self._several(candidates, files)
        return tuple(candidates), False

    def _several(self, columns: list[int], files: int) -> ColumnError:
        names = listed([self._titles[i] for i in columns], 20)
        example = self._titles[columns[0]]
        return ColumnError(
            f"Several columns of {self._where} may hold the labels: {names}. Choose one with "
            f"--label-column, for example --label-column “{example}”, or name it label. (The "
            f"images are named by “{self._titles[files]}”.)",
            [self._titles[i] for i in columns],
        )

    def _offer(self, files: int) -> str:
        others = [title for i, title in enumerate(self._titles) if i != files]
        return f"The others are {listed(others, 20)}."

    def _cells(self, column: int) -> list[str]:
        return [
            line[column]
            for line in self._rows
            if column < len(line) and not is_missing(line[column])
        ]

    def _different(self, column: int) -> set[str]:
        return set(self._cells(column))

    def _is_empty(self, column: int) -> bool:
        return not self._different(column)

    def _is_index(self, column: int) -> bool:
        """Whether a column counts the rows, as programs write it before the first."""
        title = self._titles[column].casefold()
        if not title.startswith(("unnamed", "column ", "index")) and self._header[column]:
            return False
        values = numbers(self._cells(column))
        return values is not None and len(set(values)) == len(values) and values == sorted(values)

    def _is_coordinate(self, column: int) -> bool:
        return self._header[column] == "y" and "x" in self._header

    def _is_flag(self, column: int) -> bool:
        words = self._different(column)
        return self._header[column] not in _NO_LABELS and truths(sorted(words)) is not None

    def _exactly_one(self, columns: list[int]) -> bool:
        """Whether exactly one of some columns is 1 in every row."""
        rows = [truths([_cell(line, i) for i in columns]) for line in self._rows]
        return all(row is not None and sum(row) == 1 for row in rows)

    def _may_be_label(self, column: int) -> bool:
        title = self._header[column]
        if title in _NO_LABELS or (title.endswith("_id") and title not in _CLEAR_LABELS):
            return False
        cells = self._cells(column)
        different = len(set(cells))
        if different < 2:
            return False
        if numbers(cells, comma_decimals=self._sheet.comma_decimals) is not None:
            return not self._is_count(column)
        return 2 * different <= len(cells)

    def _is_measured(self, column: int) -> bool:
        return are_measured(self._cells(column), comma_decimals=self._sheet.comma_decimals)

    def _is_count(self, column: int) -> bool:
        """Whether numbers only count the images: whole, all different, in order."""
        values = None if self._header[column] in MEASURES else numbers(self._cells(column))
        if values is None or any(value != int(value) for value in values):
            return False
        return len(set(values)) == len(values) and values == sorted(values)

    def _without_equals(self, columns: list[int]) -> list[int]:
        """Leave one of columns that say the same (a number and a name of each class): the name."""
        if len(columns) > _MOST_COMPARED:
            return columns
        kept: list[int] = []
        for column in sorted(columns, key=lambda i: numbers(self._cells(i)) is not None):
            if self._is_measured(column) or not any(
                self._say_the_same(column, other) for other in kept
            ):
                kept.append(column)
        return sorted(kept)

    def _say_the_same(self, one: int, other: int) -> bool:
        pairs = {(_cell(line, one), _cell(line, other)) for line in self._rows}
        return len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})


def _spread(lines: list[list[str]], most: int) -> list[list[str]]:
    """Return some of the lines, evenly spread."""
    return lines[:: max(1, len(lines) // most)]


def _cell(line: Sequence[str], column: int) -> str:
    return line[column] if column < len(line) else ""


def _simple(title: str) -> str:
    """Return a header in small letters with single underscores."""
    return re.sub(r"[^\w]+|_+", "_", title.casefold()).strip("_")
