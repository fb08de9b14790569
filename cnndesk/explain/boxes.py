"""Boxes: overlap, non-maximum suppression, and how well found boxes match true ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Boxes = NDArray[np.float64]
"""(n, 4): x, y, width, height."""


def intersection(boxes: Boxes, others: Boxes) -> NDArray[np.float64]:
    """Return the common areas, (n, m)."""
    sides = []
    for axis in (0, 1):
        low = np.maximum(boxes[:, None, axis], others[None, :, axis])
        ends = boxes[:, axis] + boxes[:, axis + 2]
        other_ends = others[:, axis] + others[:, axis + 2]
        sides.append(np.maximum(np.minimum(ends[:, None], other_ends[None, :]) - low, 0.0))
    return np.asarray(sides[0] * sides[1])


def overlap(boxes: Boxes, others: Boxes) -> NDArray[np.float64]:
    """Return intersection over union, (n, m)."""
    common = intersection(boxes, others)
    areas, other_areas = _areas(boxes), _areas(others)
    return np.asarray(common / (areas[:, None] + other_areas[None, :] - common))


def _areas(boxes: Boxes) -> NDArray[np.float64]:
    return np.asarray(boxes[:, 2] * boxes[:, 3])


def suppress(
    boxes: Boxes, scores: NDArray[np.floating], limit: float = 0.3, inside: float = 0.6
) -> NDArray[np.int64]:
    """Keep the best of boxes that show the same thing (greedy non-maximum suppression).

    Parameters
    ----------
    boxes : ndarray, (n, 4)
    scores : ndarray, (n,)
    limit : float
        A box is dropped where it overlaps a better one by more than this.
    inside : float
        It is also dropped where more than this share of the smaller of the two lies in the other:
        a part of a thing is not another thing.

    Returns
    -------
    ndarray of int64
        Of the kept boxes, best first.
    """
    order = np.argsort(-scores, kind="stable")
    areas = _areas(boxes)
    kept: list[int] = []
    while len(order):
        best, rest = order[:1], order[1:]
        kept.append(int(best[0]))
        common = intersection(boxes[best], boxes[rest])[0]
        union = areas[best] + areas[rest] - common
        smaller = np.minimum(areas[best], areas[rest])
        order = rest[(common <= limit * union) & (common <= inside * smaller)]
    return np.array(kept, np.int64)


@dataclass(frozen=True)
class Match:
    """How well found boxes match true ones.

    Attributes
    ----------
    right : int
        Found boxes with the class and place of a true one, each true one counted once.
    found, true : int
    hits : tuple of bool
        Which of the found ones are right, in their order; empty in a sum.
    """

    right: int
    found: int
    true: int
    hits: tuple[bool, ...] = ()

    @property
    def precision(self) -> float:
        """Right among the found; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Right among the true; 1 where there is nothing."""
        return self.right / self.true if self.true else 1.0

    def __add__(self, other: Match) -> Match:
        return Match(self.right + other.right, self.found + other.found, self.true + other.true)


def match(
    found: Boxes,
    found_classes: Sequence[str],
    true: Boxes,
    true_classes: Sequence[str],
    least_overlap: float = 0.5,
) -> Match:
    """Match found boxes, best first, to true boxes of the same class.

    Parameters
    ----------
    found, true : ndarray, (n, 4) and (m, 4)
    found_classes, true_classes : sequence of str
    least_overlap : float
        Intersection over union from which a place counts as found.
    """
    hits = [False] * len(found)
    taken: set[int] = set()
    if len(found) and len(true):
        overlaps = overlap(found, true)
        for index, name in enumerate(found_classes):
            for candidate in np.argsort(-overlaps[index], kind="stable").tolist():
                if overlaps[index, candidate] < least_overlap:
                    break
                if candidate not in taken and true_classes[candidate] == name:
                    taken.add(candidate)
                    hits[index] = True
                    break
    return Match(sum(hits), len(found), len(true), tuple(hits))


def average_precision(ranked: Sequence[tuple[float, bool]], true: int) -> float:
    """Return the area under precision over recall: how well scores put right boxes first.

    Parameters
    ----------
    ranked : sequence of (float, bool)
        Score of every found box and whether it is right, of all pictures, in any order.
    true : int
        How many there are to be found.

    Returns
    -------
    float
        0..1; precision at each right box is the best at that recall or beyond (Everingham et al.,
        "The PASCAL visual object classes challenge", IJCV 2010).
    """
    if not true:
        return 1.0
    order = sorted(ranked, key=lambda entry: -entry[0])
    right = np.cumsum([hit for _, hit in order], dtype=np.float64)
    precision = right / np.arange(1, len(order) + 1)
    best = np.maximum.accumulate(precision[::-1])[::-1]
    return float(sum(p for p, (_, hit) in zip(best, order, strict=True) if hit) / true)
