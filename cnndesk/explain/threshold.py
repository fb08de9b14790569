"""How certain a box should be, found out on pages whose things are known.

The pages are put together from images of the user's own data, best of the validation part: the
network is surer of images it was trained on. What comes out holds for pages of that kind; it is a
place to begin, not a promise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Dataset, Split, thinned
from cnndesk.data.description import known_of
from cnndesk.data.fit import to_array
from cnndesk.engine.model import Model
from cnndesk.errors import ExplainError
from cnndesk.explain.background import Background
from cnndesk.explain.boxes import match
from cnndesk.explain.progress import Progress, Work, mapped
from cnndesk.explain.recognise import LEAST_PROBABILITY, THRESHOLD, recognise
from cnndesk.explain.scenes import Scenes
from cnndesk.rng import generator

PAGES = 8
FEWEST_IMAGES = 10
_LOWEST, _HIGHEST = 0.1, 0.95


@dataclass(frozen=True)
class Suggestion:
    """A threshold, and what came of it on the pages.

    Attributes
    ----------
    threshold : float
        Certainty, 0..1.
    precision, recall : float
        At that threshold, a box counting as right with the class of a thing and an intersection
        over union of at least 0.5.
    found : tuple of (float, bool)
        Certainty of every box found, and whether it is right.
    """

    threshold: float
    precision: float
    recall: float
    found: tuple[tuple[float, bool], ...] = ()


def known_images(dataset: Dataset, most: int) -> tuple[NDArray[np.uint8], list[str]]:
    """Return images to choose a threshold on, and what is on each.

    Parameters
    ----------
    dataset : Dataset
    most : int
        How many at the most.

    Returns
    -------
    (ndarray of uint8, (n, h, w, c), list of str)
        Of the validation part; of the training part where that has too few. Of images with labels
        only those that have exactly one.
    """
    validation = _with_one_name(dataset.val)
    enough = len(validation) >= FEWEST_IMAGES
    part, rows = (dataset.val, validation) if enough else (dataset.train, None)
    rows = _with_one_name(part) if rows is None else rows
    rows = rows[thinned(len(rows), most)]
    return part.images.take(rows), [known_of(part, dataset.classes, int(row)) for row in rows]


def _with_one_name(split: Split) -> NDArray[np.int64]:
    """Return the positions of the images that show one thing, by what is known of them."""
    if split.targets is None:
        return np.arange(len(split), dtype=np.int64)
    return np.flatnonzero(split.targets.array.sum(axis=1) == 1).astype(np.int64)


def suggest_threshold(
    model: Model,
    background: Background,
    images: NDArray[np.uint8],
    names: Sequence[str],
    classes: Sequence[str],
    *,
    seed: int = 0,
    threads: int = 1,
) -> Work[Suggestion]:
    """Find the threshold with the highest F1 on pages made of images; see ``progress.finish``.

    Parameters
    ----------
    model : Model
        A trained classifier.
    background : Background
        Learned for it.
    images : ndarray of uint8, (n, h, w, c)
        Best such as the network was not trained on.
    names : sequence of str, (n,)
        What is on each image.
    classes : sequence of str
        Of the network's outputs.
    seed : int
    threads : int

    Yields
    ------
    Progress
        A page each.

    Returns
    -------
    Suggestion

    Raises
    ------
    ExplainError
        For fewer than 10 images.
    """
    if len(images) < FEWEST_IMAGES:
        raise ExplainError(
            f"A threshold is chosen on images that are known; there are {len(images)}. Give at "
            f"least {FEWEST_IMAGES}."
        )
    scenes = Scenes(images, generator(seed, 2, "background"))
    certainties: list[float] = []
    hits: list[bool] = []
    things = 0
    for page in range(PAGES):
        scene = scenes.scene()
        pixels = to_array(scene.page())
        work = recognise(model, pixels, classes, background=background, threads=threads)
        found = (yield from mapped(work, partial(_as_page, page))).boxes(0.0)
        shown = [names[row] for row in scene.rows]
        places = np.array([(b.x, b.y, b.width, b.height) for b in found], np.float64)
        hits += match(places.reshape(-1, 4), [b.name for b in found], scene.boxes, shown).hits
        certainties += [b.certainty for b in found]
        things += len(scene.rows)
    found_all = tuple(zip(certainties, map(bool, hits), strict=True))
    return replace(best_threshold(certainties, hits, things), found=found_all)


def _as_page(page: int, _: Progress) -> Progress:
    return Progress("choosing a threshold", page, PAGES)


def best_threshold(certainties: Sequence[float], hits: Sequence[bool], things: int) -> Suggestion:
    """Return the threshold with the highest F1.

    Parameters
    ----------
    certainties : sequence of float
        Of every box found, 0..1.
    hits : sequence of bool
        Whether it is right.
    things : int
        How many there were to be found.

    Returns
    -------
    Suggestion
        Halfway to the next box that is left out; the usual threshold where nothing was right.
    """
    order = np.argsort(-np.asarray(certainties, np.float64), kind="stable")
    ranked = np.asarray(certainties, np.float64)[order]
    right = np.cumsum(np.asarray(hits, np.bool_)[order])
    if not len(ranked) or not right[-1]:
        return Suggestion(THRESHOLD, 0.0, 0.0)
    found = np.arange(1, len(ranked) + 1)
    is_cut = np.append(ranked[1:] < ranked[:-1], True)  # no threshold parts equal certainties
    best = int(np.argmax(np.where(is_cut, 2 * right / (found + things), -1.0)))
    after = ranked[best + 1] if best + 1 < len(ranked) else min(LEAST_PROBABILITY, ranked[best])
    threshold = float(np.clip((ranked[best] + after) / 2, _LOWEST, _HIGHEST))
    kept = int((ranked >= threshold).sum())
    good = int(right[kept - 1]) if kept else 0
    return Suggestion(threshold, good / max(kept, 1), good / max(things, 1))
