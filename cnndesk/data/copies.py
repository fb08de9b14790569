"""Pictures that are in a data set more than once, and which of them to leave out.

Equal means: the same content in the source, byte for byte. Pictures that only look alike are
``near_duplicates.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cnndesk.data.dataset import Dataset

_WORTH = ("test", "val", "train")
"""The part in which a copy is kept, first choice first: it costs the fewest images."""

Place = tuple[str, int]
"""Part, and position in the whole part."""


@dataclass(frozen=True)
class Copies:
    """One picture that is there more than once.

    Attributes
    ----------
    kept : (part, position)
        The copy that stays when the others are left out.
    others : tuple of (part, position)
    agree : bool
        Whether the same is known of all of them. Where it is not, nobody but the user can say which
        one is right.
    """

    kept: Place
    others: tuple[Place, ...]
    agree: bool


def copies(dataset: Dataset) -> Iterator[Copies]:
    """Yield the pictures that are there more than once, images that are left out not counted.

    In the order of the first copy that is kept. A copy in the test part is preferred, then one in
    the validation part: leaving out the one that is trained on ends the leak.
    """
    rows = [dataset.kept[part] for part in _WORTH]
    ends = np.cumsum([len(kept) for kept in rows])
    digests = [dataset.digests[part][kept] for part, kept in zip(_WORTH, rows, strict=True)]
    stacked = np.ascontiguousarray(np.concatenate(digests))
    if not len(stacked):
        return
    keys = stacked.view(np.dtype((np.void, stacked.shape[1])))[:, 0]
    order = np.argsort(keys, kind="stable")
    starts = np.flatnonzero(np.concatenate(([True], keys[order[1:]] != keys[order[:-1]])))
    counts = np.diff(starts, append=len(order))
    several = np.flatnonzero(counts > 1)

    def place(number: int) -> Place:
        part = int(np.searchsorted(ends, number, side="right"))
        return _WORTH[part], int(rows[part][number - (ends[part] - len(rows[part]))])

    groups = [order[starts[i] : starts[i] + counts[i]] for i in several]
    for group in sorted(groups, key=lambda group: int(group[0])):
        kept, *others = (place(int(number)) for number in group)
        known = {dataset.known(*found) for found in (kept, *others)}
        yield Copies(kept, tuple(others), len(known) == 1)
