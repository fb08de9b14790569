"""From which certainty on the class of a box is to be named; below, the answer is “not sure”.

A classifier gives one of its classes for anything. How high its certainty is for nothing is found
out on scrambled pictures: tiles of the user's own known images, mixed among each other, so that
colours and textures are theirs and no thing is left. The threshold lets one in twenty of those
pass, and nothing that a search finds on pages of them: the best of thousands of windows is surer
than one. A network whose own images hardly pass is sure of nothing. All that holds for nonsense of
that kind; in photographs there is other nonsense, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.fit import to_array
from cnndesk.engine.activations import sigmoid
from cnndesk.engine.model import Model
from cnndesk.engine.reference_training import softmax
from cnndesk.engine.rules import Probability
from cnndesk.errors import ExplainError
from cnndesk.explain.background import Background, Scenes
from cnndesk.explain.progress import Progress, Work, mapped
from cnndesk.explain.recognise import recognise
from cnndesk.explain.threshold import FEWEST_IMAGES
from cnndesk.explain.windows import BATCH, WindowScorer
from cnndesk.rng import generator

TILES = 4
"""Tiles along each side of a scrambled picture."""
MOST_IMAGES = 500
FOOLED = 0.05
"""Share of scrambled pictures that may still be named."""
PAGES = 3
"""Pages of scrambled pictures that are searched."""
LEAST_KEPT = 0.3
"""Where fewer of the known images pass, no class is named at all."""
NOTHING = 1.01
"""A threshold that no certainty reaches."""
_LOWEST, _HIGHEST = 0.5, 0.99
_STAGE = "finding out what “not sure” is"


@dataclass(frozen=True)
class Calibration:
    """What was found out.

    Attributes
    ----------
    threshold : float
        Certainty from which on a class is named, 0..1; `NOTHING` where none is.
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

    @property
    def names_nothing(self) -> bool:
        """Whether the network cannot tell its own images from scrambled ones."""
        return self.threshold >= NOTHING


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
    each = -(-2 * len(images) // BATCH)
    total = each + PAGES
    found: list[NDArray[np.float64]] = []
    predicted: list[int] = []
    for offset, kind in ((0, images), (len(images), nonsense)):
        for start in range(0, len(kind), BATCH):
            scores, things = scorer.windows(kind[start : start + BATCH])
            labels, certainty = _answers(model, background, scores, things)
            found.append(certainty)
            predicted += labels.tolist()
            yield Progress(_STAGE, (offset + start) // BATCH, total)
    best = 0.0
    scenes = Scenes(nonsense, generator(seed, 1, "scramble"))
    for page in range(PAGES):
        work = recognise(
            model, to_array(scenes.scene()[0]), classes, background=background, threads=threads
        )
        progress = Progress(_STAGE, each + page, total)
        boxes = (yield from mapped(work, partial(_instead, progress))).boxes(0.0)
        best = max([best, *(box.certainty for box in boxes)])
    certainties = np.concatenate(found)
    known, nothing = certainties[: len(images)], certainties[len(images) :]
    most = max(float(np.quantile(nothing, 1 - FOOLED)), best)
    threshold = float(np.clip(most, _LOWEST, _HIGHEST))
    right = np.array([classes[k] == name for k, name in zip(predicted, names, strict=False)])
    kept = float((known[right] > threshold).mean()) if right.any() else 0.0
    fooled = float((nothing > threshold).mean())
    return Calibration(threshold if kept >= LEAST_KEPT else NOTHING, kept, fooled, len(images))


def _instead(progress: Progress, _: Progress) -> Progress:
    return progress


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
