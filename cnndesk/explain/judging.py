"""Judging: where a network is right and wrong, how sure it is, and how two runs differ.

Works on outputs, labels and losses as evaluation gives them; runs nothing itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb

import numpy as np
from numpy.typing import NDArray

from cnndesk import scores
from cnndesk.blocks import counted
from cnndesk.errors import ExplainError
from cnndesk.scores import ClassScore

Labels = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class EvaluationReport:
    """A network's answers on one part of the data.

    Attributes
    ----------
    classes : tuple of str
    labels, predictions : ndarray of int64, (n,)
    outputs : ndarray of float32, (n, classes)
        Probabilities.
    losses : ndarray of float32, (n,)
    confusion : ndarray of int64, (classes, classes)
        Images of each true class (row) that were taken for each class (column).
    """

    classes: tuple[str, ...]
    labels: Labels
    predictions: Labels
    outputs: NDArray[np.float32]
    losses: NDArray[np.float32]
    confusion: NDArray[np.int64]

    @property
    def accuracy(self) -> float:
        """Share of images taken for their true class."""
        return float((self.labels == self.predictions).mean())

    @property
    def loss(self) -> float:
        """Mean over the images."""
        return float(self.losses.mean(dtype=np.float64))

    @property
    def row_shares(self) -> NDArray[np.float64]:
        """The confusion as shares of each true class; 0 for a class without images."""
        rows = self.confusion.sum(axis=1, keepdims=True)
        return np.asarray(self.confusion / np.maximum(rows, 1))

    def cell(self, true: int, predicted: int) -> Labels:
        """Return the images of one cell of the confusion, highest loss first."""
        chosen = np.flatnonzero((self.labels == true) & (self.predictions == predicted))
        return self._by_loss(chosen)

    def top_losses(self, count: int = 25) -> Labels:
        """Return the images with the highest losses, highest first."""
        return self._by_loss(np.arange(len(self.labels)))[:count]

    def _by_loss(self, chosen: NDArray[np.intp]) -> Labels:
        # What is not a number is worst of all.
        losses = np.nan_to_num(self.losses[chosen].astype(np.float64), nan=np.inf, posinf=np.inf)
        return chosen[np.argsort(-losses, kind="stable")].astype(np.int64)


def judge(
    outputs: NDArray[np.float32],
    labels: Labels,
    losses: NDArray[np.float32],
    classes: Sequence[str],
) -> EvaluationReport:
    """Return what there is to say about a network's answers.

    Parameters
    ----------
    outputs : ndarray of float32, (n, classes)
    labels : ndarray of int64, (n,)
    losses : ndarray of float32, (n,)
    classes : sequence of str

    Raises
    ------
    ExplainError
        For no images, one class only, labels that do not fit, or outputs that are not numbers.
    """
    count = len(classes)
    if len(labels) == 0:
        raise ExplainError("There are no images to judge. Choose a part of the data that has some.")
    if count < 2:
        raise ExplainError(
            f"There is only the class “{classes[0]}”, so nothing can be confused. Add images of "
            "another class."
            if count
            else "There are no classes. Choose data with at least two."
        )
    if outputs.shape != (len(labels), count) or labels.min() < 0 or labels.max() >= count:
        raise ExplainError(
            f"The network gives {outputs.shape[-1]} outputs, but the data has {count} classes. "
            "Choose data with the classes that the network was trained on."
        )
    if not np.isfinite(outputs).all():
        wrong = int((~np.isfinite(outputs)).any(axis=1).sum())
        raise ExplainError(
            f"For {counted(wrong, 'image')} the network gives values that are not numbers (NaN). "
            "Go back to the last good state, or train with a lower learning rate."
        )
    predictions = np.argmax(outputs, axis=1).astype(np.int64)
    cells = np.bincount(labels * count + predictions, minlength=count * count)
    return EvaluationReport(
        classes=tuple(classes),
        labels=labels,
        predictions=predictions,
        outputs=outputs,
        losses=losses,
        confusion=cells.reshape(count, count).astype(np.int64),
    )


def class_scores(judgement: EvaluationReport) -> list[ClassScore]:
    """Return the scores of each class, in the order of the classes."""
    return scores.class_scores(judgement.confusion, judgement.classes)


@dataclass(frozen=True)
class ConfusedPair:
    """Two classes taken for each other.

    Attributes
    ----------
    first, second : int
        Labels, first < second.
    count : int
        Images of either taken for the other.
    """

    first: int
    second: int
    count: int


def confused_pairs(judgement: EvaluationReport, count: int = 5) -> list[ConfusedPair]:
    """Return the pairs of classes most often taken for each other, most often first."""
    both = judgement.confusion + judgement.confusion.T
    pairs = [
        ConfusedPair(int(a), int(b), int(both[a, b]))
        for a, b in zip(*np.triu_indices(len(both), 1), strict=True)
        if both[a, b] > 0
    ]
    return sorted(pairs, key=lambda pair: -pair.count)[:count]


@dataclass(frozen=True, eq=False)
class Reliability:
    """How far a network's confidence can be trusted (Guo et al., ICML 2017).

    Attributes
    ----------
    edges : ndarray of float64, (bins + 1,)
    counts : ndarray of int64, (bins,)
        Images whose highest probability falls into each bin.
    confidence, accuracy : ndarray of float64, (bins,)
        Mean highest probability, and share that is right; NaN for an empty bin.
    expected_error : float
        Mean of |accuracy - confidence|, weighted by the counts (expected calibration error).
    largest_error : float
        Of the bins that are not empty.
    """

    edges: NDArray[np.float64]
    counts: NDArray[np.int64]
    confidence: NDArray[np.float64]
    accuracy: NDArray[np.float64]
    expected_error: float
    largest_error: float


def reliability(judgement: EvaluationReport, bins: int = 15) -> Reliability:
    """Return the reliability diagram with bins of equal width.

    A bin holds what is above its lower and up to its upper edge.
    """
    confidence = judgement.outputs.max(axis=1).astype(np.float64)
    right = judgement.labels == judgement.predictions
    edges = np.linspace(0, 1, bins + 1)
    place = np.clip(np.ceil(confidence * bins).astype(np.int64) - 1, 0, bins - 1)
    counts = np.bincount(place, minlength=bins).astype(np.int64)
    with np.errstate(invalid="ignore"):
        mean = np.bincount(place, confidence, bins) / counts
        share = np.bincount(place, right, bins) / counts
    gaps = np.abs(share - mean)[counts > 0]
    weights = counts[counts > 0] / counts.sum()
    return Reliability(
        edges=edges,
        counts=counts,
        confidence=mean,
        accuracy=share,
        expected_error=float((gaps * weights).sum()),
        largest_error=float(gaps.max()),
    )


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two runs on the same images.

    Attributes
    ----------
    both_right, only_first, only_second, both_wrong : ndarray of int64
        Images; those on which they differ with the largest difference of the losses first.
    recall_change : ndarray of float64, (classes,)
        Recall of the second run minus that of the first; NaN for a class without images.
    chance : float
        Probability that a difference at least as large comes about by chance: McNemar's exact test
        (two-sided), over the images that only one run has right.
    """

    both_right: Labels
    only_first: Labels
    only_second: Labels
    both_wrong: Labels
    recall_change: NDArray[np.float64]
    chance: float


def compare(first: EvaluationReport, second: EvaluationReport) -> Comparison:
    """Return how two runs differ.

    Raises
    ------
    ExplainError
        When they were not judged on the same images.
    """
    if first.classes != second.classes or not np.array_equal(first.labels, second.labels):
        raise ExplainError(
            "The two runs were judged on different images. Judge both on the same part of the "
            "same data."
        )
    a, b = first.labels == first.predictions, second.labels == second.predictions
    gap = np.abs(first.losses.astype(np.float64) - second.losses)

    def chosen(which: NDArray[np.bool_]) -> Labels:
        found = np.flatnonzero(which)
        return found[np.argsort(-gap[found], kind="stable")].astype(np.int64)

    recalls = [
        np.array([score.recall for score in class_scores(judgement)])
        for judgement in (first, second)
    ]
    return Comparison(
        both_right=chosen(a & b),
        only_first=chosen(a & ~b),
        only_second=chosen(~a & b),
        both_wrong=chosen(~a & ~b),
        recall_change=recalls[1] - recalls[0],
        chance=_mcnemar(int((a & ~b).sum()), int((~a & b).sum())),
    )


def _mcnemar(only_first: int, only_second: int) -> float:
    """Return the two-sided binomial probability of a split at least as uneven."""
    n, least = only_first + only_second, min(only_first, only_second)
    if n == 0:
        return 1.0
    # Whole numbers: a float would overflow beyond a thousand images.
    tail = sum(comb(n, k) for k in range(least + 1))
    return min(1.0, float(2 * tail * 10**18 // 2**n) / 1e18)
