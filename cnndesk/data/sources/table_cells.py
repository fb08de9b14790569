"""What the cells of a column of labels are: words, numbers, yes and no, or several labels in one.

Nothing of files and tables is known here, only texts.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from cnndesk.data.targets import are_measurements, split_unit

MANY = 10
"""Different whole numbers beyond which a column is told by its title, or said to be of classes."""

_MISSING = frozenset(("", "nan", "null", "n/a", "#n/a", "<na>", "na", "#na"))
_TRUTHS = {
    **dict.fromkeys(("1", "1.0", "true", "yes", "t"), True),
    **dict.fromkeys(("0", "0.0", "false", "no", "f"), False),
}
_SIGNS = {"1": True, "1.0": True, "-1": False, "-1.0": False}
# fmt: off
MEASURES = frozenset((
    "age", "price", "weight", "height", "width", "length", "angle", "count", "temperature", "depth",
    "distance", "area", "volume", "score", "amount", "value", "year", "speed", "bmi", "income",
    "population",
))
# fmt: on
_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?")
_PLURAL = re.compile(
    r"(labels|tags|classes|categories|attributes|findings|keywords|genres|objects|species_list)$"
)


def is_missing(cell: str) -> bool:
    """Whether a cell says that nothing is known."""
    return cell.casefold() in _MISSING


def numbers(cells: Sequence[str], *, comma_decimals: bool = False) -> list[float] | None:
    """Return cells as finite numbers; None where one is none, or where there are no cells.

    Parameters
    ----------
    cells : sequence of str
    comma_decimals : bool
        Whether “0,5” may be a half.
    """
    values: list[float] = []
    for cell in cells:
        text = cell.replace(" ", "")
        if not _NUMBER.fullmatch(text) or ("," in text and not comma_decimals):
            return None
        value = float(text.replace(",", "."))
        if not math.isfinite(value):
            return None
        values.append(value)
    return values or None


def truths(cells: Sequence[str]) -> list[bool] | None:
    """Return cells as yes and no; None where one is neither, or where there are no cells.

    -1 is a no where no cell is 0.
    """
    found = [_TRUTHS.get(cell.casefold()) for cell in cells]
    if None in found and False not in found:
        found = [_SIGNS.get(cell) for cell in cells]
    return [bool(value) for value in found] if found and None not in found else None


def are_measured(cells: Sequence[str], *, comma_decimals: bool = False) -> bool:
    """Whether cells are numbers that were measured, rather than numbers of classes."""
    values = numbers(cells, comma_decimals=comma_decimals)
    return values is not None and are_measurements([repr(value) for value in values])


def are_values(cells: Sequence[str], title: str, *, comma_decimals: bool = False) -> bool:
    """Whether cells are numbers to be predicted: measured ones, or whole ones that a title tells.

    Parameters
    ----------
    cells : sequence of str
    title : str
        The header; that of an age, or one with a unit, makes values of many whole numbers.
    comma_decimals : bool
        Whether “0,5” may be a half.
    """
    if are_measured(cells, comma_decimals=comma_decimals):
        return True
    name, unit = split_unit(title)
    is_measure = bool(unit) or name.casefold() in MEASURES
    values = numbers(cells, comma_decimals=comma_decimals) if is_measure else None
    return values is not None and len(set(values)) > MANY


def plain_number(cell: str) -> str:
    """Return “1.0” as “1”, as programs write the number of a class that has gaps in its column."""
    whole, dot, zeros = cell.partition(".")
    return whole if dot and whole.lstrip("+-").isdecimal() and not zeros.strip("0") else cell


def several_in_one(cells: Sequence[str], title: str) -> list[tuple[str, ...]] | None:
    """Return the labels in each cell where cells hold several; None where each is one label.

    Pipes and semicolons divide always. Commas and spaces are part of many names: they divide where
    the header is in the plural, or half of the words also stand alone; each time only if words come
    again in other cells.

    Parameters
    ----------
    cells : sequence of str
        Without missing ones.
    title : str
        The header.
    """
    cells = [_without_brackets(cell) for cell in cells]
    different = set(cells)
    for separator in ("|", ";"):
        if any(separator in cell for cell in different):
            return [_divided(cell, separator) for cell in cells]
    is_plural = _PLURAL.search(title.casefold().strip()) is not None
    for separator in (",", " "):
        if any(separator in cell for cell in different) and _comes_again(
            different, separator, is_plural
        ):
            return [_divided(cell, separator) for cell in cells]
    return None


def _comes_again(different: set[str], separator: str, is_plural: bool) -> bool:
    divided = [_divided(cell, separator) for cell in different]
    words = {word for cell in divided for word in cell}
    alone = {cell[0] for cell in divided if len(cell) == 1}
    again = sum(sum(word in cell for cell in divided) > 1 for word in words)
    if is_plural:
        return 2 * again >= len(words)
    return 2 * again >= len(words) and 2 * len(alone) >= len(words) and len(words) < len(different)


def _divided(cell: str, separator: str) -> tuple[str, ...]:
    words = (word.strip().strip("'\"") for word in cell.split(separator))
    return tuple(dict.fromkeys(word for word in words if word))


def _without_brackets(cell: str) -> str:
    """Return what stands in a list as programs write it: “['cat', 'dog']”."""
    if cell.startswith("[") and cell.endswith("]"):
        return cell[1:-1].replace("'", "").replace('"', "").replace(",", ";")
    return cell
