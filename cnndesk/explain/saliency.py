"""Saliency: how strongly each pixel moves the score of a class (Simonyan et al., ICLR 2014)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.model import Model
from cnndesk.engine.types import FloatArray
from cnndesk.explain.passes import Image, SeededPlan, logits_id
from cnndesk.explain.target import Target, choose_target


@dataclass(frozen=True, eq=False)
class Saliency:
    """The gradient of a class score with respect to the image.

    Attributes
    ----------
    target : Target
    gradient : ndarray of float32, (h, w, c)
        Of the score before the softmax, with respect to the normalised pixels.
    heat : ndarray of float64, (h, w)
        The largest absolute value over the channels.
    """

    target: Target
    gradient: FloatArray
    heat: NDArray[np.float64]


def saliency(model: Model, image: Image, label: int | None = None, *, threads: int = 1) -> Saliency:
    """Return how strongly each pixel moves the score of a class.

    Parameters
    ----------
    model : Model
    image : ndarray of uint8, (h, w, c)
    label : int, optional
        By default the likeliest class.
    threads : int

    Raises
    ------
    ExplainError
        As `choose_target`.
    """
    target = choose_target(model, image, label, threads)
    entry = model.nodes[0].id
    seeded = SeededPlan(model, logits_id(model), threads=threads)
    seeded.plan.images[0] = image
    seed = np.zeros((1, len(target.outputs)), np.float32)
    seed[0, target.label] = 1.0
    gradient = seeded.run(seed, [entry])[entry][0]
    return Saliency(target, gradient, np.abs(gradient).max(axis=2).astype(np.float64))
