"""Occlusion: how the probability of a class falls when a patch is covered (Zeiler & Fergus, 2014).

Coarse to fine: first large patches, so that something is seen at once, then smaller ones. A pixel's
heat is the mean fall over the patches of the finest finished size that cover it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.layers import InputLayer
from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.engine.plan_size import images_within
from cnndesk.errors import ExplainError
from cnndesk.explain.passes import Image
from cnndesk.explain.progress import Progress, Work
from cnndesk.explain.target import Target, choose_target

BATCH = 32
_COARSEST_SHARE = 3
_FINEST_SHARE = 10


@dataclass(frozen=True, eq=False)
class Occlusion:
    """How the probability of a class falls.

    Attributes
    ----------
    target : Target
    patch : int
        Side of the finest patch, pixels.
    heat : ndarray of float64, (h, w)
        Mean fall of the probability with the pixel covered; negative where covering helps.
    """

    target: Target
    patch: int
    heat: NDArray[np.float64]


def occlusion(
    model: Model,
    image: Image,
    label: int | None = None,
    *,
    patches: tuple[int, ...] = (),
    threads: int = 1,
) -> Work[Occlusion]:
    """Cover one patch after the other; see ``progress.finish``.

    Parameters
    ----------
    model : Model
    image : ndarray of uint8, (h, w, c)
    label : int, optional
        By default the likeliest class.
    patches : tuple of int, optional
        Sides of the patches, from coarse to fine; by default a third to a tenth of the image.
    threads : int

    Yields
    ------
    Progress
        With the heat so far as ``partial``; a batch of positions each.

    Returns
    -------
    Occlusion

    Raises
    ------
    ExplainError
        As `choose_target`, or for a patch that is not smaller than the image.
    """
    target = choose_target(model, image, label, threads)
    h, w, _ = image.shape
    sides = patches or _default_patches(min(h, w))
    for side in sides:
        if not 1 <= side < max(h, w):
            raise ExplainError(
                f"A patch of {side} pixels does not suit an image of {h}×{w}. Use one of at least "
                f"1 and less than {max(h, w)} pixels."
            )
    places = {side: list(_places(h, w, side)) for side in sides}
    total = sum(len(found) for found in places.values())
    plan = Plan(
        model,
        images_within(model, min(BATCH, max(map(len, places.values())))),
        threads=threads,
    )
    plan.pack_weights()
    grey = neutral_pixel(model)
    heat = np.zeros((h, w))
    done = 0
    for side in sides:
        falls, covered = np.zeros((h, w)), np.zeros((h, w))
        for start in range(0, len(places[side]), plan.batch):
            chosen = places[side][start : start + plan.batch]
            plan.clear_stop()
            plan.images[...] = image
            for index, (top, left) in enumerate(chosen):
                plan.images[index, top : top + side, left : left + side] = grey
            plan.forward()
            for index, (top, left) in enumerate(chosen):
                fall = target.probability - float(plan.output[index, target.label])
                falls[top : top + side, left : left + side] += fall
                covered[top : top + side, left : left + side] += 1
            done += len(chosen)
            known = covered > 0
            heat[known] = falls[known] / covered[known]
            yield Progress(f"covering {side}×{side} pixels", done, total, heat.copy())
    return Occlusion(target, sides[-1], heat)


def neutral_pixel(model: Model) -> NDArray[np.uint8]:
    """Return the pixel that the network sees as nearly zero, uint8 (c,)."""
    layer = model.nodes[0].layer
    assert isinstance(layer, InputLayer)
    channels = layer.shape[2]
    scale = np.broadcast_to(np.array(layer.scale), (channels,))
    shift = np.broadcast_to(np.array(layer.shift), (channels,))
    return np.asarray(np.clip(np.rint(-shift / scale), 0, 255), np.uint8)


def _default_patches(side: int) -> tuple[int, ...]:
    coarse, fine = max(side // _COARSEST_SHARE, 1), max(side // _FINEST_SHARE, 1)
    middle = max(round((coarse * fine) ** 0.5), 1)
    return tuple(sorted({coarse, middle, fine}, reverse=True))


def _places(h: int, w: int, side: int) -> Iterator[tuple[int, int]]:
    """Yield corners half a patch apart so that every pixel is covered."""
    step = max(side // 2, 1)
    for top in _starts(h, side, step):
        for left in _starts(w, side, step):
            yield top, left


def _starts(size: int, side: int, step: int) -> list[int]:
    last = max(size - side, 0)
    starts = list(range(0, last + 1, step))
    return starts if starts[-1] == last else [*starts, last]
