"""Which columns of a table of pixels are pixels, and which the label and the part.

A row is an image: ``label,pixel0,pixel1,...`` (Kaggle's digits), ``emotion,pixels,Usage`` with all
pixels in one cell (FER-2013), or numbers without a header. Everything follows from the first lines.
"""

from __future__ import annotations

import csv
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_LEAST_PIXELS = 25
_MOST_OTHERS = 12
_SEPARATORS = ",;\t|"
_PIXEL = re.compile(
    r"(?:(?:pixel|pix|px|p|x|v|c|col|column|feature|feat|f|attr|var|val|value|im|i)[ _.-]?)?"
    r"\d+(?:[x_.-]\d+)?(?:[ _.-]?[rgb])?"
)
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?", re.IGNORECASE)
_GRID = re.compile(r"(\d+)x(\d+)")
_JOINED = ("pixels", "pixel", "pixel_values", "image_pixels", "image")
_FILES = frozenset((
    "filename", "file", "file_name", "path", "filepath", "file_path", "image_path", "img_path",
    "image_name", "img_name", "url",
))  # fmt: skip
_LABELS = (
    "label", "labels", "class", "classes", "target", "targets", "y", "emotion", "digit", "letter",
    "character", "symbol", "category", "sign", "species", "dx", "diagnosis", "class_id", "classid",
    "ground_truth", "output",
)  # fmt: skip
_PARTS = ("usage", "split", "subset", "partition", "set", "part")
_NUMBERS_OF_ROWS = frozenset(("", "id", "index", "imageid", "image_id", "row", "unnamed: 0", "no"))


class ColumnsError(ValueError):
    """Why the columns cannot be used, as the end of a sentence that names the table."""


@dataclass(frozen=True)
class PixelColumns:
    """Where in a row everything is.

    Attributes
    ----------
    separator : str
        Between cells; empty for white space.
    has_header : bool
        Whether the first line is no image.
    first, count : int
        First column of pixels, and how many there are; 1 where all are in one cell.
    columns : int
        Of a row altogether.
    label, part : int or None
    grid : (height, width) or None
        Where the names of the columns say so (``1x1`` to ``28x20``).
    joined : bool
        Whether all pixels are in one cell, divided by spaces.
    note : str
        What was guessed.
    """

    separator: str
    has_header: bool
    first: int
    count: int
    columns: int
    label: int | None
    part: int | None
    grid: tuple[int, int] | None = None
    joined: bool = False
    note: str = ""


def looks_like_pixels(head: bytes) -> bool:
    """Whether a file that begins with ``head`` is a table of pixels."""
    if b"\0" in head:
        return False
    lines = _text(head).splitlines()
    if not lines:
        return False
    whole = len(lines) > 1
    cells = split(lines[0], separator_of(lines[0]))
    names = [_simple(cell) for cell in (cells if whole else cells[:-1])]
    if set(names) & _FILES:
        return False
    if _joined(names) is not None:
        return whole and _is_joined(lines[1])
    pixels = sum(_is_pixel(name) for name in names)
    return pixels >= _LEAST_PIXELS and len(names) - pixels <= _MOST_OTHERS


def columns_of(lines: Sequence[str], chosen: str) -> PixelColumns:
    """Return where everything is.

    Parameters
    ----------
    lines : sequence of str
        The first lines of the table, at least one.
    chosen : str
        The column of labels that the user chose; empty for none.

    Raises
    ------
    ColumnsError
        When the pixels make no image, or there is no such column.
    """
    separator = separator_of(lines[0])
    rows = [split(line, separator) for line in lines]
    names = [_simple(cell) for cell in rows[0]]
    joined = _joined(names)
    if joined is not None:
        first, count = joined, 1
    elif all(_NUMBER.fullmatch(name) for name in names):
        return _without_header(separator, rows)
    else:
        first, count = _longest_run(names)
    others = [i for i in range(len(names)) if not first <= i < first + count]
    part = next((i for i in others if names[i] in _PARTS), None)
    label, note = _label(names, [i for i in others if i != part], chosen)
    return PixelColumns(
        separator,
        True,
        first,
        count,
        len(names),
        label,
        part,
        _grid(names[first : first + count]),
        joined is not None,
        note,
    )


def split(line: str, separator: str) -> list[str]:
    """Return the cells of a line."""
    if not separator:
        return line.split()
    line = line.rstrip("\r\n")
    return next(csv.reader([line], delimiter=separator)) if '"' in line else line.split(separator)


def separator_of(line: str) -> str:
    """Return what divides the cells of a line; empty for white space."""
    best = max(_SEPARATORS, key=line.count)
    return best if line.count(best) else ""


def _text(data: bytes) -> str:
    return data.decode("utf-8-sig", "replace")


def _simple(cell: str) -> str:
    return cell.strip().strip('"').strip().casefold()


def _is_pixel(name: str) -> bool:
    return _PIXEL.fullmatch(name) is not None or _NUMBER.fullmatch(name) is not None


def _joined(names: Sequence[str]) -> int | None:
    """Return the column that holds all pixels, if one does."""
    found = next((name for name in _JOINED if name in names), None)
    if found is None or sum(_is_pixel(name) for name in names) >= _LEAST_PIXELS:
        return None
    return list(names).index(found)


def _is_joined(line: str) -> bool:
    return max((len(cell.split()) for cell in split(line, separator_of(line))), default=0) >= (
        _LEAST_PIXELS
    )


def _longest_run(names: Sequence[str]) -> tuple[int, int]:
    """Return the first column and the length of the longest run of columns of pixels."""
    best, start = (0, 0), 0
    for i in range(len(names) + 1):
        if i == len(names) or not _is_pixel(names[i]):
            if i - start > best[1]:
                best = (start, i - start)
            start = i + 1
    if not _makes_image(best[1]) and _grid(names[best[0] : sum(best)]) is None:
        raise ColumnsError(
            f"has {best[1]:,} columns of pixels, which make no square image, grey or in colour"
        )
    return best


def _makes_image(count: int) -> bool:
    return any(
        count % channels == 0 and math.isqrt(count // channels) ** 2 * channels == count
        for channels in (1, 3)
    )


def _grid(names: Sequence[str]) -> tuple[int, int] | None:
    """Return height and width where the columns are called 1x1, 1x2 and so on."""
    places = [_GRID.fullmatch(name) for name in names]
    if not places or any(place is None for place in places):
        return None
    pairs = [(int(p[1]), int(p[2])) for p in places if p is not None]
    low = min(min(pair) for pair in pairs)
    h, w = (max(pair[axis] for pair in pairs) - low + 1 for axis in (0, 1))
    return (h, w) if h * w == len(names) else None


def _label(names: Sequence[str], others: list[int], chosen: str) -> tuple[int | None, str]:
    if chosen:
        found = next((i for i in others if names[i] == chosen.strip().casefold()), None)
        if found is None:
            has = ", ".join(names[i] for i in others) or "none but pixels"
            raise ColumnsError(f"has no column “{chosen}”; it has {has}")
        return found, ""
    named = next((i for name in _LABELS for i in others if names[i] == name), None)
    if named is not None:
        return named, ""
    rest = [i for i in others if names[i] not in _NUMBERS_OF_ROWS]
    if not rest:
        return None, ""
    note = f"The column “{names[rest[0]]}” was taken for the label; --label-column chooses another."
    return rest[0], note


def _without_header(separator: str, rows: list[list[str]]) -> PixelColumns:
    """Return the columns of a table of numbers alone."""
    columns = len(rows[0])
    # A table that lost its header and was saved again has its first image, made different, for one.
    mangled = len(rows) > 1 and any("." in cell for cell in rows[0])
    mangled = mangled and not any("." in cell for row in rows[1:] for cell in row)
    body = rows[1:] if mangled else rows
    if not _makes_image(columns - 1):
        if not _makes_image(columns):
            raise ColumnsError(f"has {columns:,} columns of numbers, which make no square image")
        return PixelColumns(separator, mangled, 0, columns, columns, None, None)
    in_first, in_last = _labels_in(body, 0), _labels_in(body, -1)
    last = in_last > 0 and (in_first == 0 or in_first > 3 * in_last)
    where = "last" if last else "first"
    return PixelColumns(
        separator,
        mangled,
        0 if last else 1,
        columns - 1,
        columns,
        columns - 1 if last else 0,
        None,
        note=f"The table has no header; its {where} column was taken for the label.",
    )


def _labels_in(rows: Sequence[Sequence[str]], column: int) -> int:
    """Return how many different labels a column may hold; 0 where it looks like pixels.

    A pixel at the edge is the background in nearly every image.
    """
    values = Counter(row[column].strip() for row in rows if len(row) > abs(column))
    if len(values) < 2 or not all(re.fullmatch(r"-?\d+(?:\.0*)?", value) for value in values):
        return 0
    return len(values) if max(values.values()) <= 0.8 * values.total() else 0
