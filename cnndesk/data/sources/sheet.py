"""The cells of a table file: separator, quotes, lines and their limits; not what they mean.

Separators are commas, semicolons, tabs and pipes, in lists (``.txt``) also spaces; the one that
divides the lines most evenly is taken.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass

from cnndesk.data.decode import IMAGE_SUFFIXES
from cnndesk.data.sources.image_files import suffix
from cnndesk.data.sources.text_guess import decode_text
from cnndesk.data.sources.tree import FileEntry, FileTree, open_binary, place
from cnndesk.errors import DataError

MAXIMUM_BYTES = 128 * 2**20
MAXIMUM_ROWS = 2_000_000
MAXIMUM_COLUMNS = 10_000
MAXIMUM_CELLS = 12_000_000
MAXIMUM_LINE = 2**20
_TABLES = (".csv", ".tsv", ".tab", ".csv.gz", ".tsv.gz")
_LISTS = (".txt", ".lst")
_SEPARATORS = ",;\t|"
_LOOKED_AT = 50
_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")
_SEP_LINE = re.compile(r'"?sep=(.)"?[ \t,;]*(?:\r\n?|\n|$)', re.IGNORECASE)


@dataclass(frozen=True)
class Sheet:
    """The cells of one table.

    Attributes
    ----------
    name : str
        Of its file in the tree.
    lines : list of list of str
        All lines with anything in them, without spaces around the cells, the header among them.
    comma_decimals : bool
        Whether a comma in a cell may be that of a number.
    notes : tuple of str
        What was guessed.
    """

    name: str
    lines: list[list[str]]
    comma_decimals: bool
    notes: tuple[str, ...] = ()


def looks_like_table(name: str) -> bool:
    """Whether a file name is that of a table."""
    return name.casefold().endswith(_TABLES)


def looks_like_list(name: str) -> bool:
    """Whether a file name may be that of a list of file names; most text files are none."""
    return name.casefold().endswith(_LISTS)


def read_sheet(tree: FileTree, entry: FileEntry) -> Sheet:
    """Read a table.

    Raises
    ------
    DataError
        When it is empty, too large or damaged; names it.
    """
    where = place(tree, entry)
    with open_binary(tree, entry) as file:
        data = file.read(MAXIMUM_BYTES + 1)
    if len(data) > MAXIMUM_BYTES:
        raise DataError(
            f"{where} is larger than {MAXIMUM_BYTES // 2**20} MB. Is it the right file?"
        )
    text, guess = decode_text(data)
    given = _SEP_LINE.match(text)
    if given is not None:
        text = text[given.end() :]
    try:
        is_list = looks_like_list(entry.name)
        separator = given[1] if given is not None else _separator(text, is_list)
        lines = _cells(text, separator, where)
    except csv.Error as error:
        raise DataError(
            f"{where} is not a readable table ({error}). Save it as CSV again."
        ) from error
    lines = _without_title(lines)
    if not lines:
        raise DataError(f"{where} is empty. It needs the columns filename and label.")
    base = entry.name.rpartition("/")[2]
    notes = (f"{base} is not in UTF-8; its letters were read as {guess}.",) if guess else ()
    return Sheet(entry.name, lines, separator != ",", notes)


def _cells(text: str, separator: str, where: str) -> list[list[str]]:
    lines: list[list[str]] = []
    count = 0
    for line in _divided(text, separator):
        cells = [cell.strip() for cell in line]
        if any(cells):
            lines.append(cells)
        count += len(cells)
        too_many = len(lines) > MAXIMUM_ROWS or len(cells) > MAXIMUM_COLUMNS
        if too_many or count > MAXIMUM_CELLS:
            raise DataError(
                f"{where} has more than {MAXIMUM_ROWS:,} rows, {MAXIMUM_COLUMNS:,} columns or "
                f"{MAXIMUM_CELLS:,} cells. Is it the right file? If it is, divide it."
            )
    return lines


def _divided(text: str, separator: str) -> Iterator[list[str]]:
    if separator == " ":
        return _words(text)
    return csv.reader(_lines(text), delimiter=separator, skipinitialspace=True)


def _words(text: str) -> Iterator[list[str]]:
    """Yield the words of the lines of a list.

    Where lines differ in their number, or what stands before the last word ends like an image,
    paths have spaces: the last word is then the label.
    """
    first = [line.split() for line, _ in zip(_lines(text), range(_LOOKED_AT), strict=False)]
    first = [words for words in first if words and not words[0].startswith("#")]
    widths = {len(words) for words in first}
    has_spaces = any(len(words) > 2 and suffix(words[-2]) in IMAGE_SUFFIXES for words in first)
    most = 1 if len(widths) > 1 or has_spaces else -1
    return (line.strip().rsplit(None, most) for line in _lines(text))


def _lines(text: str) -> Iterator[str]:
    """Yield the lines with their ends, as a file would, without a second copy of the text."""
    for match in _LINE.finditer(text):
        if match.end() - match.start() > MAXIMUM_LINE:
            raise csv.Error(f"a line is longer than {MAXIMUM_LINE:,} characters")
        yield match[0]


def _separator(text: str, is_list: bool) -> str:
    """Return the separator that divides the first lines most evenly."""
    first = [line for line, _ in zip(_lines(text), range(_LOOKED_AT), strict=False) if line.strip()]
    scored = [(_evenness(first, one), one) for one in _SEPARATORS]
    best, separator = max(scored, key=lambda pair: pair[0])
    if is_list and best <= 0.5:
        return " "
    return separator


def _evenness(lines: list[str], separator: str) -> float:
    """Return the share of lines that have as many cells as most, 0 where that is one."""
    try:
        widths = [len(line) for line in csv.reader(lines, delimiter=separator)]
    except csv.Error:
        widths = [line.count(separator) + 1 for line in lines]
    if not widths:
        return 0.0
    common = max(set(widths), key=widths.count)
    return widths.count(common) / len(widths) if common > 1 else 0.0


def _without_title(lines: list[list[str]]) -> list[list[str]]:
    """Leave out comments and a title above the header: one cell where the rest have more."""
    start = 0
    while start + 1 < len(lines) and _is_above_header(lines[start], lines[-1]):
        start += 1
    lines = lines[start:]
    if lines and lines[0][0].startswith("#"):  # a header as a comment, perhaps with more of them
        lines = [lines[0], *(line for line in lines[1:] if not line[0].startswith("#"))]
    return lines


def _is_above_header(line: list[str], last: list[str]) -> bool:
    alone = sum(map(bool, line)) == 1
    if line[0] == "#" or line[0].startswith("# ") or (alone and line[0].startswith("#")):
        return True
    return alone and len(line) != len(last) and sum(map(bool, last)) > 1
