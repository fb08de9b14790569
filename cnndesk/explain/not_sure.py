"""From which certainty on the class of a box is to be named; below, the answer is “not sure”.

A classifier gives one of its classes for anything. How high its certainty is for nothing is found
out on scrambled pictures: tiles of the user's own known images, mixed among each other, so that
colours and textures are theirs and no thing is left. The threshold lets one in twenty of those
pass. It holds for nonsense of that kind; in photographs there is other nonsense, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.activations import sigmoid
from cnndesk.engine.model import Model
from cnndesk.engine.reference_training import softmax
from cnndesk.engine.rules import Probability
from cnndesk.errors import ExplainError
from cnndesk.explain.background import Background
from cnndesk.explain.progress import Progress, Work
from cnndesk.explain.threshold import FEWEST_IMAGES
from cnndesk.explain.windows import BATCH, WindowScorer
from cnndesk.rng import generator

TILES = 4
"""Tiles along each side of a scrambled picture."""
MOST_IMAGES = 500
FOOLED = 0.05
"""Share of scrambled pictures that may still be named."""
_LOWEST, _HIGHEST = 0.5, 0.99


@dataclass(frozen=True)
class Calibration:
    """What was found out.

    Attributes
    ----------
    threshold : float
        Certainty from which on a class is named, 0..1.
    kept : float
        Share of the known images answered right whose class is still named.
    fooled : float
        Share of the scrambled pictures whose class is named.
    images : int
        Known images, and as many scrambled ones.
    """

    threshold: float
    kept: float
    fooled: float
    images: int


def scrambled(images: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Return as many pictures of mixed tiles, each from another place of a random image.

    Parameters
    ----------
    images : ndarray of uint8, (n, h, w, c)
    rng : numpy.random.Generator
    """
    n, h, w = images.shape[:3]
    rows, columns = max(1, h // TILES), max(1, w // TILES)
    mixed = np.empty_like(images)
    places = [(r, c) for r in range(0, h, rows) for c in range(0, w, columns)]
    for top, left in places:
        size = min(rows, h - top), min(columns, w - left)
        of = rng.integers(0, n, size=(n,))
        from_top = rng.integers(0, h - size[0] + 1, size=(n,))
        from_left = rng.integers(0, w - size[1] + 1, size=(n,))
        for k in range(n):
            source, r, c = int(of[k]), int(from_top[k]), int(from_left[k])
            mixed[k, top : top + size[0], left : left + size[1]] = images[
                source, r : r + size[0], c : c + size[1]
            ]
    return mixed


def calibrate(
    model: Model,
    background: Background | None,
    images: NDArray[np.uint8],
    names: Sequence[str],
    classes: Sequence[str],
    *,
    seed: int = 0,
    threads: int = 1,
) -> Work[Calibration]:
    """Find the threshold on known images and on scrambled ones; see ``progress.finish``.

    Parameters
    ----------
    model : Model
        A trained classifier.
    background : Background or None
        Learned for it.
    images : ndarray of uint8, (n, h, w, c)
        Best such as the network was not trained on.
    names : sequence of str, (n,)
        What is on each image.
    classes : sequence of str
        Of the network's outputs.
    seed : int
    threads : int

    Raises
    ------
    ExplainError
        For fewer than 10 images.
    """
    if len(images) < FEWEST_IMAGES:
        raise ExplainError(
            f"How sure is sure enough is found out on images that are known; there are "
            f"{len(images)}. Give at least {FEWEST_IMAGES}."
        )
    images, names = images[:MOST_IMAGES], list(names)[:MOST_IMAGES]
    scorer = WindowScorer(model, background, threads)
    nonsense = scrambled(images, generator(seed, 0, "scramble"))
    total = 2 * len(images)
    found: list[NDArray[np.float64]] = []
    predicted: list[int] = []
    for offset, kind in ((0, images), (len(images), nonsense)):
        for start in range(0, len(kind), BATCH):
            scores, things = scorer.windows(kind[start : start + BATCH])
            labels, certainty = _answers(model, background, scores, things)
            found.append(certainty)
            predicted += labels.tolist()
            yield Progress("finding out what “not sure” is", offset + start, total)
    certainties = np.concatenate(found)
    known, nothing = certainties[: len(images)], certainties[len(images) :]
    threshold = float(np.clip(np.quantile(nothing, 1 - FOOLED), _LOWEST, _HIGHEST))
    right = np.array([classes[k] == name for k, name in zip(predicted, names, strict=False)])
    kept = float((known[right] > threshold).mean()) if right.any() else 0.0
    return Calibration(threshold, kept, float((nothing > threshold).mean()), len(images))


def _answers(
    model: Model,
    background: Background | None,
    scores: NDArray[np.float64],
    things: NDArray[np.float64],
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return label and certainty of windows, as those of a box are computed."""
    independent = isinstance(model.nodes[-1].layer.rule(), Probability)
    probabilities = sigmoid(scores) if independent else softmax(scores)
    labels = scores.argmax(axis=1)
    sure = probabilities[np.arange(len(labels)), labels]
    if background is not None:
        sure = np.where(things >= background.threshold, sure * sigmoid(things), 0.0)
    return labels.astype(np.int64), sure
