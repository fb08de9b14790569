"""Why a network says what it says: the three methods behind one call, for window and command line.

Saliency asks how strongly each pixel moves the score of a class, Grad-CAM where a block saw what
speaks for it, occlusion how its probability falls when a patch is covered. Each has a module of its
own; here one is chosen and carried out as long work, so that all three can be cancelled.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.model import Model
from cnndesk.explain.gradcam import gradcam, last_convolution
from cnndesk.explain.occlusion import occlusion
from cnndesk.explain.passes import Image
from cnndesk.explain.progress import Work
from cnndesk.explain.saliency import saliency
from cnndesk.explain.target import Target


class Method(Enum):
    """How the question is asked; the values are those of the command line."""

    SALIENCY = "saliency"
    GRADCAM = "gradcam"
    OCCLUSION = "occlusion"


@dataclass(frozen=True, eq=False)
class Why:
    """Which parts of an image speak for a class.

    Attributes
    ----------
    method : Method
    block : str
        Of Grad-CAM; empty for the other methods.
    target : Target
        Image, class and what the network says of them.
    heat : ndarray of float64, (h, w)
        Of the image's size.
    """

    method: Method
    block: str
    target: Target
    heat: NDArray[np.float64]


def explain(
    model: Model,
    image: Image,
    method: Method,
    *,
    block: str = "",
    label: int | None = None,
    threads: int = 1,
) -> Work[Why]:
    """Ask why; see ``progress.finish``.

    Parameters
    ----------
    model : Model
    image : ndarray of uint8, (h, w, c)
    method : Method
    block : str, optional
        For Grad-CAM; by default the last convolution.
    label : int, optional
        By default the likeliest class.
    threads : int

    Yields
    ------
    Progress
        Of occlusion, with the heat so far; the other methods are done at once.

    Returns
    -------
    Why

    Raises
    ------
    ExplainError
        As the methods do.
    """
    if method is Method.GRADCAM:
        chosen = block or last_convolution(model)
        cam = gradcam(model, image, chosen, label, threads=threads)
        return Why(method, chosen, cam.target, cam.heat)
    if method is Method.SALIENCY:
        shown = saliency(model, image, label, threads=threads)
        return Why(method, "", shown.target, shown.heat)
    covered = yield from occlusion(model, image, label, threads=threads)
    return Why(method, "", covered.target, covered.heat)
