"""From which certainty on the class of a box is to be named; below, the answer is “not sure”.

A classifier gives one of its classes for anything. What it finds where nothing is, is found out on
pages of patches in the colours of the user's own images, blurred into each other, fine and coarse.
Together with pages whose things are known (``threshold.py``), the lowest certainty is chosen from
which on nine of ten boxes are right. Where there is none, no class is named. It holds for nonsense
of that kind; in photographs there is other nonsense, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from cnndesk.data.fit import to_array
from cnndesk.engine.model import Model
from cnndesk.explain.background import Background
from cnndesk.explain.progress import Progress, Work, mapped
from cnndesk.explain.recognise import recognise
from cnndesk.explain.threshold import PAGES as KNOWN_PAGES
from cnndesk.rng import generator

GRAINS = (0.15, 0.3, 0.6, 1.0)
"""A page each: from patch to patch, as parts of the side of what the network reads."""
SIDE = 5
"""Of a page, in sides of what the network reads."""
RIGHT = 0.9
"""Share of the named boxes that are to be right."""
FEWEST_RIGHT = 5
"""Boxes that must be right for anything to be said of them."""
NOTHING = 1.01
"""A threshold that no certainty reaches."""


@dataclass(frozen=True)
class Calibration:
    """What was found out.

    Attributes
    ----------
    threshold : float
        Certainty from which on a class is named, 0..1; `NOTHING` where none is.
    right : float
        Share of the boxes named on both kinds of pages that are right.
    kept : float
        Share of the boxes that are right whose class is named.
    fooled : int
        Boxes named on the pages with nothing.
    """

    threshold: float
    right: float
    kept: float
    fooled: int

    @property
    def names_nothing(self) -> bool:
        """Whether there is no certainty from which on it is mostly right."""
        return self.threshold >= NOTHING


def texture(
    images: NDArray[np.uint8], size: tuple[int, int], grain: int, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Return a page of blurred patches in the colours of images, with no thing on it.

    Parameters
    ----------
    images : ndarray of uint8, (n, h, w, c)
    size : (int, int)
        Height and width of the page.
    grain : int
        Pixels from one patch to the next.
    rng : numpy.random.Generator

    Returns
    -------
    ndarray of uint8, (height, width, c)
    """
    n, h, w, c = images.shape
    grid = [max(2, -(-side // grain)) for side in size]
    of = rng.integers(0, n, size=grid), rng.integers(0, h, size=grid), rng.integers(0, w, size=grid)
    colours = images[of]
    picture = Pillow.fromarray(colours[:, :, 0] if c == 1 else colours)
    return to_array(picture.resize((size[1], size[0]), Pillow.Resampling.BICUBIC))


def calibrate(
    model: Model,
    background: Background | None,
    images: NDArray[np.uint8],
    found: Sequence[tuple[float, bool]],
    classes: Sequence[str],
    *,
    seed: int = 0,
    threads: int = 1,
) -> Work[Calibration]:
    """Find the threshold by searching pages with nothing; see ``progress.finish``.

    Parameters
    ----------
    model : Model
        A trained classifier.
    background : Background or None
        Learned for it.
    images : ndarray of uint8, (n, h, w, c)
        Best such as the network was not trained on.
    found : sequence of (float, bool)
        Certainty of every box found on `KNOWN_PAGES` pages of known images, and whether it is
        right (`Suggestion.found`).
    classes : sequence of str
        Of the network's outputs.
    seed : int
    threads : int
    """
    rng = generator(seed, 0, "texture")
    height, width, _ = model.shapes[model.nodes[0].id]
    nothing: list[float] = []
    for page, grain in enumerate(GRAINS):
        pixels = max(1, round(grain * max(height, width)))
        picture = texture(images, (SIDE * height, SIDE * width), pixels, rng)
        work = recognise(model, picture, classes, background=background, threads=threads)
        boxes = (yield from mapped(work, partial(_as_page, page))).boxes(0.0)
        nothing += [box.certainty for box in boxes]
    return from_boxes(found, nothing, KNOWN_PAGES / len(GRAINS))


def _as_page(page: int, _: Progress) -> Progress:
    return Progress("finding out what “not sure” is", page, len(GRAINS))


def from_boxes(
    found: Sequence[tuple[float, bool]], nothing: Sequence[float], weight: float = 1.0
) -> Calibration:
    """Return the lowest threshold from which on nine of ten boxes are right.

    Parameters
    ----------
    found : sequence of (float, bool)
        Certainty of boxes where things are, and whether each is right.
    nothing : sequence of float
        Certainty of boxes where nothing is.
    weight : float
        What one of those counts beside one of the others.
    """
    sure = np.array([certainty for certainty, _ in found], np.float64)
    right = np.array([hit for _, hit in found], np.bool_)
    false = np.array(nothing, np.float64)
    best = Calibration(NOTHING, 0.0, 0.0, 0)
    for threshold in np.unique(sure[right])[::-1].tolist():
        good = int((right & (sure >= threshold)).sum())
        fooled = int((false >= threshold).sum())
        wrong = int((~right & (sure >= threshold)).sum()) + weight * fooled
        share = good / (good + wrong)
        if share >= RIGHT and good >= FEWEST_RIGHT:
            best = Calibration(threshold, share, good / int(right.sum()), fooled)
    return best
