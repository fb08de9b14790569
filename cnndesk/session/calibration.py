"""Finding the temperature at which a network's probabilities fit the validation images.

The training images would say that it is always right, and the test images are sealed; so it is
found on validation images only. With few of them, all of which are right, nothing would hold the
temperature: the truth is smoothed as Platt did ("Probabilistic Outputs for Support Vector
Machines", 1999), by one image more.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cnndesk.document.calibration import LEAST, MOST, Calibration, tempered
from cnndesk.errors import ExplainError
from cnndesk.session.evaluation import Evaluation

FEWEST_IMAGES = 30
WANTED = 0.95
"""The share of right answers that makes an answer sure."""

_FEWEST_SURE = 20  # answers at a threshold, for it to mean anything
_BINS = 15
_ROUNDS = 60
_GOLDEN = (np.sqrt(5.0) - 1) / 2


def calibrate(evaluation: Evaluation, kind: str, weights: str) -> Calibration:
    """Return how the probabilities of a network are to be read.

    Parameters
    ----------
    evaluation : Evaluation
        On validation images that it was not trained on.
    kind : {"classes", "labels", "values"}
    weights : str
        Digest of its weights.

    Raises
    ------
    ExplainError
        For values, too few images, or numbers that are none.
    """
    if kind == "values":
        raise ExplainError("The network gives values, which have no probabilities to calibrate.")
    count = len(evaluation.labels)
    if count < FEWEST_IMAGES:
        raise ExplainError(
            f"There are {count:,} validation images, too few to calibrate on; at least "
            f"{FEWEST_IMAGES} are needed. Add images, or set more aside for validation."
        )
    outputs = np.asarray(evaluation.outputs, np.float64)
    if not np.isfinite(outputs).all():
        raise ExplainError(
            "For some images the network gives values that are not numbers (NaN). Train it anew "
            "with a lower learning rate."
        )
    truth = _truth(evaluation, outputs.shape[1], kind)
    temperature = _best(outputs, truth, kind)
    after = tempered(outputs, temperature, kind)
    threshold, answered = _threshold(*_said(after, truth, kind))
    return Calibration(
        temperature,
        count,
        threshold,
        WANTED,
        answered,
        _gap(*_said(outputs, truth, kind)),
        _gap(*_said(after, truth, kind)),
        weights,
    )


def _truth(evaluation: Evaluation, outputs: int, kind: str) -> NDArray[np.float64]:
    """Return 1 where an image has a class or label, else 0, (n, outputs)."""
    if kind == "labels":
        assert evaluation.targets is not None, "labels come with the images"
        return np.asarray(evaluation.targets.array, np.float64)
    return np.eye(outputs)[evaluation.labels]


def _best(outputs: NDArray[np.float64], truth: NDArray[np.float64], kind: str) -> float:
    """Return the temperature at which the smoothed truth is likeliest, by golden section."""
    count, classes = truth.shape
    softness = 1.0 / (count + 2)
    others = 1.0 - softness, softness / max(classes - 1, 1) if kind == "classes" else softness
    wanted = np.where(truth > 0, others[0], others[1])

    def cost(log_temperature: float) -> float:
        p = np.clip(tempered(outputs, float(np.exp(log_temperature)), kind), 1e-30, 1.0)
        logs = wanted * np.log(p)
        if kind == "labels":
            logs = logs + (1 - wanted) * np.log(np.clip(1.0 - p.astype(np.float64), 1e-30, 1.0))
        return float(-logs.sum())

    low, high = np.log(LEAST), np.log(MOST)
    for _ in range(_ROUNDS):
        left, right = high - _GOLDEN * (high - low), low + _GOLDEN * (high - low)
        if cost(left) <= cost(right):
            high = right
        else:
            low = left
    return float(np.clip(np.exp((low + high) / 2), LEAST, MOST))


def _said(
    outputs: NDArray[np.floating], truth: NDArray[np.float64], kind: str
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return how probable each answer is said to be, and whether it is right."""
    if kind == "labels":
        return outputs.astype(np.float64).ravel(), truth.ravel() > 0
    best = outputs.argmax(axis=1)
    rows = np.arange(len(outputs))
    return outputs[rows, best].astype(np.float64), truth[rows, best] > 0


def _gap(said: NDArray[np.float64], right: NDArray[np.bool_]) -> float:
    """Return the expected calibration error: the mean distance of said and true shares in bins."""
    places = np.minimum((said * _BINS).astype(int), _BINS - 1)
    total = 0.0
    for place in np.unique(places):
        here = places == place
        total += abs(float(said[here].mean()) - float(right[here].mean())) * int(here.sum())
    return total / len(said)


def _threshold(said: NDArray[np.float64], right: NDArray[np.bool_]) -> tuple[float, float]:
    """Return the least probability from which on enough answers are right, and how many those are.

    In whole percent, rounded up; 1.0 and 0.0 where there is none.
    """
    order = np.argsort(-said, kind="stable")
    shares = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    good = np.flatnonzero(shares >= WANTED)
    good = good[good >= _FEWEST_SURE - 1]
    if not len(good):
        return 1.0, 0.0
    threshold = min(0.99, float(np.ceil(100 * said[order[good[-1]]] - 1e-9)) / 100)
    return max(threshold, 0.01), float((said >= threshold).mean())
