"""What correcting images that a network is measured on does to its score.

Whoever relabels or leaves out test images decides what counts as right; that is in order where a
label was wrong, and flatters the network where it only was unlike the answer. So the score by the
labels of the source is told beside the other, and a change to such images is never silent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks import counted
from cnndesk.data import Dataset, ImageKey, Split
from cnndesk.data.corrections import chosen_rows
from cnndesk.scores import ACCURACY, Metric
from cnndesk.session.evaluation import Evaluation

_CALLED = {"test": "test image", "val": "validation image"}


@dataclass(frozen=True)
class CorrectionEffect:
    """A score with corrections and without.

    Attributes
    ----------
    relabelled, excluded : int
        Images of the part that have another class than in their source, or are left out.
    score : float
        By the labels as they are now, over the images that are left.
    as_given : float
        By the labels of the source, over all images.
    metric : Metric
        What the score is.
    """

    relabelled: int
    excluded: int
    score: float
    as_given: float
    metric: Metric = ACCURACY

    @property
    def sentence(self) -> str:
        """Say what the corrections do to the score."""
        what = " and ".join(
            f"{count:,} {words}"
            for count, words in ((self.relabelled, "relabelled"), (self.excluded, "left out"))
            if count
        )
        return (
            f"Of these images {what} by you. By the labels of the source, on all of them, the "
            f"{self.metric.title} is {self.metric.text(self.as_given)} instead of "
            f"{self.metric.text(self.score)}."
        )


def correction_effect(
    dataset: Dataset,
    part: str,
    kept: NDArray[np.int64],
    evaluation: Evaluation,
    evaluate: Callable[[Split], Evaluation],
) -> CorrectionEffect | None:
    """Return what corrections do to a score; None where there are none.

    Parameters
    ----------
    dataset : Dataset
    part : str
    kept : ndarray of int64
        Positions in the part, see `Dataset.splits`, of the images that were measured.
    evaluation : Evaluation
        Of these images.
    evaluate : callable
        Measures the images that are left out, by the labels of their source.
    """
    given = dataset.source.splits[part]
    places = dataset.kept[part][kept]
    relabelled = dataset.splits[part].labels[kept] != given.labels[places]
    excluded = np.flatnonzero(dataset.left_out[part])
    if not (relabelled.any() or len(excluded)):
        return None
    if evaluation.metric != ACCURACY:
        whole = evaluate(chosen_rows(given, np.union1d(places, excluded)))
        scores = evaluation.score, whole.score
        return CorrectionEffect(
            int(relabelled.sum()), len(excluded), *scores, metric=evaluation.metric
        )
    # Labels are compared by who changed them, so that the order of the classes does not matter.
    right = evaluation.predictions == evaluation.labels
    as_given = right & ~relabelled
    changed = chosen_rows(given, places[relabelled])
    more = _right(changed, evaluate) + _right(chosen_rows(given, excluded), evaluate)
    total = len(right) + len(excluded)
    return CorrectionEffect(
        int(relabelled.sum()),
        len(excluded),
        float(right.mean()),
        (int(as_given.sum()) + more) / total,
    )


def _right(split: Split, evaluate: Callable[[Split], Evaluation]) -> int:
    if not len(split):
        return 0
    found = evaluate(split)
    return int(np.count_nonzero(found.predictions == found.labels))


def said_of_change(dataset: Dataset, keys: Iterable[ImageKey]) -> str:
    """Say what it means that images are corrected which a network is measured on; else nothing."""
    counts = dict.fromkeys(_CALLED, 0)
    for key in keys:
        place = dataset.index.find(key)
        if isinstance(place, tuple) and place[0] in counts:
            counts[place[0]] += 1
    what = " and ".join(counted(n, _CALLED[part]) for part, n in counts.items() if n)
    if not what:
        return ""
    return (
        f"This changes {what}: from now on the result is measured by your labels. Correct them "
        "only where the source is wrong, not because the network says otherwise."
    )
