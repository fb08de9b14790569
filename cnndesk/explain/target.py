"""Which class of which image an explanation is about, and what the network thinks of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.explain.passes import Image, check_class, check_finite, check_image, logits_id


@dataclass(frozen=True, eq=False)
class Target:
    """One class for one image.

    Attributes
    ----------
    image : ndarray of uint8, (h, w, c)
    label : int
    outputs : ndarray of float32, (classes,)
        Probabilities or values as the engine computed them.
    """

    image: Image
    label: int
    outputs: NDArray[np.float32]

    @property
    def probability(self) -> float:
        """The output for the class."""
        return float(self.outputs[self.label])


def choose_target(model: Model, image: Image, label: int | None, threads: int = 1) -> Target:
    """Return what is to be explained: the given class, or else the likeliest.

    Parameters
    ----------
    model : Model
    image : ndarray of uint8, (h, w, c)
    label : int or None
    threads : int

    Raises
    ------
    ExplainError
        For an image of another size, a network without an output block, weights that are not
        numbers, or a class that does not exist.
    """
    logits_id(model)
    check_image(model, image)
    check_finite(model)
    plan = Plan(model, 1, threads=threads)
    plan.images[0] = image
    plan.pack_weights()
    plan.forward()
    outputs = plan.output[0].copy()
    chosen = int(np.argmax(outputs)) if label is None else label
    check_class(model, chosen)
    return Target(image.copy(), chosen, outputs)
