"""Finding the image that a cell of a table means, among the names of the files that there are.

Tables are written on other machines, by other programs and before files were moved or converted: a
cell may be a path or a bare name, absolute, with backslashes, with another ending or none, in
another case or Unicode form, escaped as in an address, or a number whose leading zeros a
spreadsheet ate. A name that fits several files alike means none of them; both places are told.
"""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from cnndesk.data.decode import IMAGE_SUFFIXES
from cnndesk.data.sources.part_names import part_names

_MOST_DIGITS = 18
_ESCAPED = re.compile(r"(?:%[0-9A-Fa-f]{2})+")


@dataclass(frozen=True)
class Near:
    """Where the image of a row is to be looked for first, if several have its name.

    Attributes
    ----------
    folder : str
        That of the table.
    part : int or None
        Of the row or the table.
    """

    folder: str = ""
    part: int | None = None


@dataclass(frozen=True)
class Found:
    """What a cell means: one file, or several alike, or none."""

    name: str = ""
    alike: tuple[str, ...] = ()


class FileFinder:
    """Finds files by what tables call them.

    Parameters
    ----------
    names : sequence of str
        The image files, relative to the tree, with forward slashes.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._exact = dict.fromkeys(names)
        self._by_key: dict[str, list[str]] = {}
        for name in names:
            self._by_key.setdefault(_key(name), []).append(name)

    @property
    def example(self) -> str:
        """What one of the files is called, for messages; empty where there are none."""
        return next(iter(self._exact), "")

    @cached_property
    def _by_number(self) -> dict[int, list[str]]:
        numbers: dict[int, list[str]] = {}
        for key, names in self._by_key.items():
            if key.isdecimal() and len(key) <= _MOST_DIGITS:
                numbers.setdefault(int(key), []).extend(names)
        return numbers

    @cached_property
    def _folders(self) -> set[str]:
        """The names of all folders with images."""
        return {_folded(piece) for name in self._exact for piece in name.split("/")[:-1]}

    def find(self, cell: str, near: Near | None = None) -> Found:
        """Return the image that a cell means by its name."""
        near = near or Near()
        text = _cleaned(cell, near.folder)
        if not text:
            return Found()
        for path in (f"{near.folder}/{text}" if near.folder else text, text):
            if path in self._exact and ("/" in text or not self._elsewhere(text, near)):
                return Found(path)
        for variant in dict.fromkeys((text, _unescaped(text))):
            candidates = self._by_key.get(_key(variant), ())
            fitting = [name for name in candidates if self._agrees(variant, name)]
            if fitting:
                return _chosen(fitting, variant, near)
        return Found()

    def find_number(self, cell: str, near: Near | None = None) -> Found:
        """Return the image whose number a cell is: “7” or “7.0” for ``0007.png``."""
        text = _cleaned(cell)
        whole, _, zeros = text.partition(".")
        if not whole.isdecimal() or len(whole) > _MOST_DIGITS or zeros.strip("0"):
            return Found()
        candidates = self._by_number.get(int(whole), [])
        return _chosen(candidates, text, near or Near()) if candidates else Found()

    def _elsewhere(self, base: str, near: Near) -> bool:
        """Whether a bare name is also that of a file in the folder of the part that is meant."""
        if near.part is None:
            return False
        return any(_part(name) == near.part for name in self._by_key.get(_key(base), ()))

    def _agrees(self, text: str, name: str) -> bool:
        """Whether the folder that a cell names may be the one that the file is in.

        A folder that there is, but without such a file, says that the file is missing.
        """
        if "/" not in text:
            return True
        wanted, own = _above(text), _above(name)
        if not wanted or not own or wanted[-1] == own[-1]:
            return True
        return wanted[-1] not in self._folders


def leads_outside(name: str, folder: str = "") -> bool:
    """Whether a cell of a table in a folder names a file by a way out of the tree."""
    text = name.replace("\\", "/")
    if text.startswith("~") or "\0" in text:
        return True
    return ".." in text.split("/") and posixpath.normpath(f"{folder}/{text}").startswith(
        ("..", "/")
    )


def _cleaned(cell: str, folder: str = "") -> str:
    """Return a cell as a path with forward slashes; one through “..” relative to the tree."""
    text = cell.strip().strip("\"'").replace("\\", "/")
    scheme, mark, rest = text.partition("://")
    if mark and scheme.isalpha():
        text = rest.partition("?")[0].partition("#")[0]
    while text.startswith("./"):
        text = text[2:]
    if leads_outside(text, folder):
        return ""
    return posixpath.normpath(f"{folder}/{text}") if ".." in text.split("/") else text


def _unescaped(text: str) -> str:
    """Return a name as it was before it was written into an address: “%20” is a space."""
    return _ESCAPED.sub(
        lambda found: bytes.fromhex(found[0].replace("%", "")).decode("utf-8", "replace"), text
    )


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


def _key(name: str) -> str:
    """Return what a file name has in common with one of another case, form or ending."""
    base = _folded(name.rpartition("/")[2])
    stem, dot, ending = base.rpartition(".")
    return stem if dot and stem and f".{ending}" in IMAGE_SUFFIXES else base


def _above(name: str) -> list[str]:
    return [_folded(piece) for piece in name.split("/")[:-1] if piece]


def _chosen(candidates: list[str], text: str, near: Near) -> Found:
    """Return the one candidate that fits best: by folders, ending, the part, the table's folder."""
    if len(candidates) == 1:
        return Found(candidates[0])
    wanted = _above(text)
    base = _folded(text.rpartition("/")[2])
    left = _best(candidates, [_shared(wanted, _above(name)) for name in candidates])
    left = _best(left, [_folded(name.rpartition("/")[2]) == base for name in left])
    if near.part is not None:
        left = _best(left, [_part(name) == near.part for name in left])
    left = _best(left, [_common_start(near.folder, name) for name in left])
    return Found(left[0]) if len(left) == 1 else Found(alike=tuple(left))


def _best(names: list[str], scores: Sequence[int]) -> list[str]:
    highest = max(scores)
    return [name for name, score in zip(names, scores, strict=True) if score == highest]


def _shared(wanted: list[str], own: list[str]) -> int:
    """Return how many folders two paths have in common, counted from the file upwards."""
    count = 0
    for one, other in zip(reversed(wanted), reversed(own), strict=False):
        if one != other:
            break
        count += 1
    return count


def _common_start(folder: str, name: str) -> int:
    """Whether a file lies below a folder, 1 or 0."""
    return int(not folder or name.startswith(f"{folder}/"))


def _part(name: str) -> int | None:
    """Return the part that the folders of a file stand for, the innermost that does."""
    for piece in reversed(name.split("/")[:-1]):
        named = part_names([piece])
        if named:
            return named[piece].part
    return None


def parts_of_files(names: Iterable[str]) -> list[int | None]:
    """Return the part that the folders of each file stand for."""
    known: dict[str, int | None] = {}
    found: list[int | None] = []
    for name in names:
        folder = name.rpartition("/")[0]
        if folder not in known:
            known[folder] = _part(name)
        found.append(known[folder])
    return found
