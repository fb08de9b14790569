"""Scores of a network's answers against what is known of the images; nothing runs here.

Three kinds of answers have three kinds of scores: classes are counted in a confusion matrix, labels
are judged one by one (precision, recall, F1, average precision), values by their errors (MAE, RMSE,
R²). A `Metric` is the one number of them that is followed through a training.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.words import word

THRESHOLD = 0.5
"""The probability from which an image is taken to have a label."""


@dataclass(frozen=True)
class Metric:
    """What tells how well a training goes, beside the loss.

    Attributes
    ----------
    key : str
        ``"accuracy"``, ``"f1"`` or ``"mae"``: in names of columns and of JSON values.
    title : str
        For people.
    unit : str
        Of the number; empty for a share.
    factor : float
        Brings what is added up while training to this unit.
    """

    key: str
    title: str
    unit: str = ""
    factor: float = 1.0

    @property
    def is_share(self) -> bool:
        """Whether it lies between 0 and 1 and is best at 1."""
        return self.key != "mae"

    def column(self, part: str) -> str:
        """Return what it is called of a part of the data: ``"val_mae"``."""
        return f"{part}_{self.key}"

    def text(self, value: float, digits: int = 2) -> str:
        """Return a value for people: ``"97.31 %"``, ``"0.9731"`` or ``"12.4 g"``."""
        if value != value:
            return "–"
        if self.key == "accuracy":
            return f"{100 * value:.{digits}f} %"
        if self.is_share:
            return f"{value:.{digits + 1}f}"
        return f"{value:.4g} {self.unit}".rstrip()


ACCURACY = Metric("accuracy", word("accuracy"))
F1 = Metric("f1", "F1")
_IN_DEVIATIONS = "standard deviations"


def mean_absolute_error(units: Sequence[str], scales: Sequence[float]) -> Metric:
    """Return the metric of values: in their unit; of several, in standard deviations.

    Parameters
    ----------
    units : sequence of str
        Of the values.
    scales : sequence of float
        Their standard deviations: the network learns multiples of them.
    """
    if len(scales) == 1:
        return Metric("mae", word("mean absolute error"), "".join(units), float(scales[0]))
    return Metric("mae", word("mean absolute error"), _IN_DEVIATIONS)


def metric_of(key: str) -> Metric:
    """Return the metric that a column's name tells, without a unit."""
    known = {"accuracy": ACCURACY, "f1": F1, "mae": mean_absolute_error((), (1.0,))}
    return known[key]


METRICS = ("accuracy", "f1", "mae")


# Classes -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class ClassScore:
    """How a network does on one class or label; NaN where nothing is to be divided by.

    Attributes
    ----------
    name : str
    images : int
        Images of the class.
    taken : int
        Images taken for the class.
    precision, recall, f1 : float
        Right among those taken for it; right among its own; harmonic mean of the two.
    """

    name: str
    images: int
    taken: int
    precision: float
    recall: float
    f1: float


def class_scores(confusion: NDArray[np.int64], names: Sequence[str]) -> list[ClassScore]:
    """Return the scores of each class.

    Parameters
    ----------
    confusion : ndarray of int64, shape (classes, classes)
        Images of each true class (row) that were taken for each class (column).
    names : sequence of str
        Of the classes.
    """
    rights = np.diagonal(confusion).tolist()
    images, taken = confusion.sum(axis=1).tolist(), confusion.sum(axis=0).tolist()
    return [_score(*counts) for counts in zip(names, rights, images, taken, strict=True)]


def scores_of_classes(
    labels: NDArray[np.int64], predictions: NDArray[np.int64], names: Sequence[str]
) -> list[ClassScore]:
    """Return the scores of each class without a confusion matrix, which many classes make large.

    Parameters
    ----------
    labels, predictions : ndarray of int64, shape (n,)
    names : sequence of str
        Of the classes.
    """
    count = len(names)
    counts = (labels[labels == predictions], labels, predictions)
    columns = [np.bincount(one, minlength=count).tolist() for one in counts]
    return [_score(*row) for row in zip(names, *columns, strict=True)]


def _score(name: str, right: int, images: int, taken: int) -> ClassScore:
    return ClassScore(
        name=name,
        images=images,
        taken=taken,
        precision=share(right, taken),
        recall=share(right, images),
        f1=share(2 * right, images + taken),
    )


def share(part: float, whole: float) -> float:
    """Return a quotient; NaN where nothing is to be divided by."""
    return part / whole if whole else float("nan")


# Labels ------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class LabelScores:
    """How a network does on labels of which each image has any number.

    Attributes
    ----------
    labels : tuple of ClassScore
        Of each label: at the threshold.
    average_precisions : tuple of float
        Of each label: over all thresholds; NaN for one that no image has.
    threshold : float
    exact_match : float
        Share of images with all labels right.
    label_accuracy : float
        Share of all answers, one per image and label, that are right.
    f1 : float
        Of all answers together (micro average).
    """

    labels: tuple[ClassScore, ...]
    average_precisions: tuple[float, ...]
    threshold: float
    exact_match: float
    label_accuracy: float
    f1: float

    @property
    def f1_macro(self) -> float:
        """Mean F1 of the labels that any image has or was taken to have."""
        return _mean([score.f1 for score in self.labels])

    @property
    def mean_average_precision(self) -> float:
        """Mean over the labels that any image has (mAP)."""
        return _mean(self.average_precisions)


def label_scores(
    probabilities: NDArray[np.floating],
    truth: NDArray[np.integer] | NDArray[np.floating],
    names: Sequence[str],
    threshold: float = THRESHOLD,
) -> LabelScores:
    """Return the scores of labels.

    Parameters
    ----------
    probabilities : ndarray of float, shape (n, labels)
    truth : ndarray of int, shape (n, labels)
        1 where an image has a label, else 0.
    names : sequence of str
    threshold : float
        From this probability on an image is taken to have a label.
    """
    has, taken = truth.astype(np.bool_), probabilities >= threshold
    right = (has & taken).sum(axis=0).tolist()
    counts = zip(names, right, has.sum(axis=0).tolist(), taken.sum(axis=0).tolist(), strict=True)
    return LabelScores(
        labels=tuple(_score(*one) for one in counts),
        average_precisions=tuple(
            average_precision(probabilities[:, i], has[:, i]) for i in range(len(names))
        ),
        threshold=threshold,
        exact_match=share(int((has == taken).all(axis=1).sum()), len(has)),
        label_accuracy=share(int((has == taken).sum()), has.size),
        f1=share(2 * sum(right), int(has.sum() + taken.sum())),
    )


def average_precision(scores: NDArray[np.floating], has: NDArray[np.bool_]) -> float:
    """Return the mean of the precision at each image that has the label, the surest first.

    Images of equal score count together, so that their order does not matter (Manning, Raghavan,
    Schütze, "Introduction to Information Retrieval", 8.4, without interpolation).

    Parameters
    ----------
    scores : ndarray of float, shape (n,)
    has : ndarray of bool, shape (n,)

    Returns
    -------
    float
        NaN where no image has it.
    """
    if not has.any():
        return float("nan")
    order = np.argsort(-scores, kind="stable")
    found = np.cumsum(has[order])
    last_of_its_score = np.append(np.diff(scores[order]) != 0, True)
    at = np.flatnonzero(last_of_its_score)
    precisions = found[at] / (at + 1)
    return float((precisions * np.diff(found[at], prepend=0)).sum() / found[-1])


# Values ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ValueScore:
    """How a network does on one value; NaN where nothing is to be divided by.

    Attributes
    ----------
    name, unit : str
    images : int
    mae : float
        Mean absolute error, in the unit.
    rmse : float
        Root of the mean squared error, in the unit.
    r2 : float
        Share of the variance that the network explains: 1 - squared errors / squared differences
        from the mean of these images. 1 is perfect; 0 is no better than that mean, below 0 worse.
        NaN where all images have the same value.
    """

    name: str
    unit: str
    images: int
    mae: float
    rmse: float
    r2: float


def value_scores(
    outputs: NDArray[np.floating],
    truth: NDArray[np.floating],
    names: Sequence[str],
    units: Sequence[str],
) -> list[ValueScore]:
    """Return the scores of each value.

    Parameters
    ----------
    outputs, truth : ndarray of float, shape (n, values)
        In units.
    names, units : sequence of str
    """
    return [
        _value_score(outputs[:, i].astype(np.float64), truth[:, i].astype(np.float64), name, unit)
        for i, (name, unit) in enumerate(zip(names, units, strict=True))
    ]


def _value_score(
    outputs: NDArray[np.float64], truth: NDArray[np.float64], name: str, unit: str
) -> ValueScore:
    errors, spread = outputs - truth, truth - truth.mean()
    # Squares of very large or small numbers leave the range of a float64; those of shares do not.
    scale = float(max(np.abs(errors).max(initial=0.0), np.abs(spread).max(initial=0.0))) or 1.0
    squares, total = np.square(errors / scale), float(np.square(spread / scale).sum())
    if truth.max() == truth.min():
        total = 0.0  # what is left of the spread is rounding
    return ValueScore(
        name=name,
        unit=unit,
        images=len(truth),
        mae=float(np.abs(errors).mean()),
        rmse=scale * float(np.sqrt(squares.mean())),
        r2=1.0 - share(float(squares.sum()), total),
    )


def _mean(values: Sequence[float]) -> float:
    known = [value for value in values if value == value]
    return share(sum(known), len(known))
