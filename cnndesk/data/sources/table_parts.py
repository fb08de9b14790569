"""Parts of images in class folders, given by lists of their names such as ``train.txt``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.sources.base import PARTS, UNDECIDED
from cnndesk.data.sources.part_names import TRAIN
from cnndesk.data.sources.table_rows import NamedImages
from cnndesk.data.sources.words import listed, together

_MOST = 0.9
"""Share of the images that lists must name to be believed."""


@dataclass(frozen=True, eq=False)
class ListedParts:
    """The part of each image, and where from: "train and test from “train.txt”, “test.txt”"."""

    parts: NDArray[np.uint8]
    words: str


def listed_parts(tables: Sequence[NamedImages], names: Sequence[str]) -> ListedParts | None:
    """Return the parts that tables give images; None where they are not about parts.

    Parameters
    ----------
    tables : sequence of NamedImages
        With or without labels.
    names : sequence of str
        The images.
    """
    known: dict[str, int] = {}
    used: list[str] = []
    for table in tables:
        given = {row.name: row.part for row in table.rows if row.name and row.part < len(PARTS)}
        is_about_parts = table.own_part is not None or bool(table.part_title)
        if table.is_placeholder or not given or not is_about_parts:
            continue
        if any(known.get(name, part) != part for name, part in given.items()):
            return None
        known |= given
        used.append(table.name)
    parts = np.array([known.get(name, UNDECIDED) for name in names], dtype=np.uint8)
    different = sorted({int(part) for part in parts} - {UNDECIDED})
    named = int((parts != UNDECIDED).sum())
    if len(different) < 2 or TRAIN not in different or named < _MOST * len(names):
        return None
    words = f"{together([PARTS[part] for part in different])} from {listed(used)}"
    return ListedParts(parts, words)
