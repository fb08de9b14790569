"""What was found wrong in the data, as lines for people: one group for each kind, no widgets.

Whatever the user has left out meanwhile is no problem any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

import numpy as np
from PySide6.QtCore import QCoreApplication

from cnndesk.blocks import grouped
from cnndesk.data import Dataset, Problem
from cnndesk.data.copies import Copies, Place, copies
from cnndesk.data.near_duplicates import NearDuplicates
from cnndesk.gui.document.read_words import in_a_line, in_users_words

NAMED = 2
"""Files that a group names; the others are counted."""

MOST_LISTED = 2000
"""Files with reasons that are listed on demand."""

_FITTED = {"crop": "cropped", "pad": "padded", "stretch": "stretched"}


@dataclass(frozen=True)
class ProblemGroup:
    """Problems of one kind.

    Attributes
    ----------
    kind : str
    title : str
        How many, and what: ``"2 files cannot be read"``.
    lines : tuple of str
        The first files with their reasons.
    names : frozenset of str
        The images concerned, as the data names them, for the grid.
    files : tuple of (str, str)
        The files concerned that are no images of the data, with the reasons.
    removable : tuple of (part, position)
        Images that can be left out to end the problem.
    label : int or None
        The class concerned.
    """

    kind: str
    title: str
    lines: tuple[str, ...]
    names: frozenset[str] = frozenset()
    files: tuple[tuple[str, str], ...] = ()
    removable: tuple[Place, ...] = ()
    label: int | None = None


def _tr(words: str) -> str:
    return QCoreApplication.translate("DataProblems", words)


_TITLES = {
    "unreadable": ("1 file cannot be read", "{n} files cannot be read"),
    "too-large": ("1 file is too large", "{n} files are too large"),
    "missing": ("1 file is missing", "{n} files are missing"),
    "unlabelled": ("1 picture has no label", "{n} pictures have no label"),
    "ignored": ("1 file is left out", "{n} files are left out"),
    "twice": ("1 picture is there twice", "{n} pictures are there twice"),
    "disputed": (
        "1 picture is there with different labels",
        "{n} pictures are there with different labels",
    ),
    "near": ("1 near-copy in another part", "{n} near-copies in other parts"),
    "size": ("1 picture has another size", "{n} pictures have other sizes"),
    "flat": ("1 picture shows nothing", "{n} pictures show nothing"),
    "imbalance": ("1 class has few images", "{n} classes have few images"),
    "empty-class": ("1 class has nothing to learn", "{n} classes have nothing to learn"),
}


def _title(kind: str, count: int) -> str:
    one, many = _TITLES[kind]
    return _tr(one) if count == 1 else _tr(many).format(n=grouped(count))


def problem_groups(dataset: Dataset) -> tuple[ProblemGroup, ...]:
    """Return the problems of a data set as it is corrected now, files that cannot be read first."""
    by_kind: dict[str, list[Problem]] = {}
    for problem in dataset.problems:
        by_kind.setdefault(problem.kind, []).append(problem)
    found = [
        _of_files(kind, by_kind[kind])
        for kind in ("unreadable", "too-large", "missing", "unlabelled", "ignored")
        if kind in by_kind
    ]
    if "duplicate" in by_kind:
        found += _of_copies(dataset)
    if "flat" in by_kind:
        found += _of_images(dataset, "flat", by_kind["flat"])
    if "size" in by_kind:
        found += _of_sizes(dataset, by_kind["size"])
    found += [
        _of_classes(dataset, kind, by_kind[kind])
        for kind in ("empty-class", "imbalance")
        if kind in by_kind
    ]
    return tuple(found)


def near_group(found: NearDuplicates) -> ProblemGroup:
    """Return pictures that lie nearly the same in different parts, as a group."""
    lines = [f"{_base(one.name)} ≈ {_base(one.other_name)}" for one in found.examples[:NAMED]]
    if found.count > len(lines):
        lines.append(_tr("and {n} more").format(n=grouped(found.count - len(lines))))
    names = frozenset(name for one in found.examples for name in (one.name, one.other_name))
    return ProblemGroup("near", _title("near", found.count), tuple(lines), names)


def _base(name: str) -> str:
    return PurePath(name).name or name


def _lines(pairs: Iterable[tuple[str, str]], count: int) -> tuple[str, ...]:
    lines = []
    for (name, what), _ in zip(pairs, range(NAMED), strict=False):
        lines.append(f"{_base(name)} · {what}" if name and what else name or what)
    if count > NAMED:
        lines.append(_tr("and {n} more").format(n=grouped(count - NAMED)))
    return tuple(lines)


def _of_files(kind: str, problems: list[Problem]) -> ProblemGroup:
    files = tuple((p.path, in_users_words(p.reason)) for p in problems[:MOST_LISTED])
    lines = _lines(((p.path, in_a_line(p.reason)) for p in problems), len(problems))
    return ProblemGroup(kind, _title(kind, len(problems)), lines, files=files)


def _name(dataset: Dataset, place: Place) -> str:
    return dataset.whole[place[0]].names[place[1]]


def _of_copies(dataset: Dataset) -> Iterator[ProblemGroup]:
    agreed: list[Copies] = []
    disputed: list[Copies] = []
    for one in copies(dataset):
        (agreed if one.agree else disputed).append(one)
    for kind, found in (("twice", agreed), ("disputed", disputed)):
        if not found:
            continue
        lines = []
        for one in found[:NAMED]:
            every = (one.kept, *one.others)
            names = [_name(dataset, place) for place in every[:3]]
            bases = [_base(name) for name in names]
            same = " = ".join(bases if len(set(bases)) == len(bases) else names)
            if kind == "disputed":
                known = dict.fromkeys(dataset.known(*place) for place in every[:3])
                same += f" · {', '.join(known)}"
            lines.append(same)
        if len(found) > NAMED:
            lines.append(_tr("and {n} more").format(n=grouped(len(found) - NAMED)))
        yield ProblemGroup(
            kind,
            _title(kind, len(found)),
            tuple(lines),
            frozenset(_name(dataset, place) for c in found for place in (c.kept, *c.others)),
            removable=tuple(p for c in found for p in c.others) if kind == "twice" else (),
        )


def _of_images(dataset: Dataset, kind: str, problems: list[Problem]) -> Iterator[ProblemGroup]:
    names = {p.path for p in problems}
    places = tuple(place for place in _places(dataset, names))
    if not places:
        return
    kept = {_name(dataset, place) for place in places}
    reasons = ((p.path, in_a_line(p.reason)) for p in problems if p.path in kept)
    yield ProblemGroup(
        kind,
        _title(kind, len(kept)),
        _lines(reasons, len(kept)),
        frozenset(kept),
        removable=places if kind == "flat" else (),
    )


def _places(dataset: Dataset, names: set[str]) -> Iterator[Place]:
    """Yield where images of these names are, those that are left out not among them."""
    for part, split in dataset.whole.items():
        for row in dataset.kept[part]:
            if split.names[int(row)] in names:
                yield part, int(row)


def _of_sizes(dataset: Dataset, problems: list[Problem]) -> Iterator[ProblemGroup]:
    if problems[0].path:
        yield from _of_images(dataset, "size", problems)
        return
    every = np.concatenate(list(dataset.sizes.values()))
    low, high = every.min(axis=0), every.max(axis=0)
    count = len(np.unique(every, axis=0))
    line = _tr("from {a} to {b}, {fitted}").format(
        a=f"{low[0]}×{low[1]}", b=f"{high[0]}×{high[1]}", fitted=_tr(_FITTED[dataset.settings.fit])
    )
    yield ProblemGroup("size", _tr("{n} different sizes").format(n=grouped(count)), (line,))


def _of_classes(dataset: Dataset, kind: str, problems: list[Problem]) -> ProblemGroup:
    label = None
    if len(problems) == 1 and problems[0].path in dataset.classes:
        label = dataset.classes.index(problems[0].path)
    lines = _lines(((p.path, in_a_line(p.reason)) for p in problems), len(problems))
    return ProblemGroup(kind, _title(kind, len(problems)), lines, label=label)
