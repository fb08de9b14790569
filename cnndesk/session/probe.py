"""One image through the unfused network: every block's output, and gradients on demand.

Runs over the very arrays that are trained, so only on the engine thread and only between two steps.
What is drawn of it is the window's business.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.errors import DataError

Maps = NDArray[np.float32]
"""A block's output for one image, (h, w, c)."""


@dataclass(frozen=True, eq=False)
class ProbeResult:
    """What one image does in the network. All arrays are copies.

    Attributes
    ----------
    activations : mapping of block id to ndarray of float32, (h, w, c)
    gradients : mapping of block id to ndarray of float32, (h, w, c)
        Of the loss for ``label`` with respect to each output; empty unless asked for.
    outputs : ndarray of float32, (outputs,)
        Probabilities or values of the output block; empty where the network has none.
    label : int
        The class that the gradients belong to; -1 without.
    seconds : float
        Time the engine took.
    """

    activations: Mapping[str, Maps]
    gradients: Mapping[str, Maps]
    outputs: NDArray[np.float32]
    label: int
    seconds: float


class Probe:
    """Looks at one model; keeps its plans from one image to the next.

    Parameters
    ----------
    model : Model
    threads : int
    """

    def __init__(self, model: Model, threads: int = 1) -> None:
        self._model = model
        self._threads = threads
        self._plans: dict[bool, Plan] = {}
        self._several: Plan | None = None

    @property
    def image_shape(self) -> tuple[int, int, int]:
        """(h, w, c) of the image it takes."""
        h, w, c = self._model.shapes[self._model.nodes[0].id]
        return h, w, c

    @property
    def _has_output(self) -> bool:
        return self._model.nodes[-1].layer.is_output

    def run(
        self,
        image: NDArray[np.uint8],
        *,
        blocks: Collection[str] | None = None,
        gradients: bool = False,
        label: int | None = None,
    ) -> ProbeResult:
        """Send one image through.

        Parameters
        ----------
        image : ndarray of uint8, shape (h, w, c)
        blocks : collection of str, optional
            Whose outputs to return; by default all.
        gradients : bool
            Also the gradients of the loss.
        label : int, optional
            The class whose loss it is; by default the one the network thinks most likely.

        Raises
        ------
        DataError
            When the image has another shape than the network's input.
        """
        if image.shape != self.image_shape:
            wanted, given = ("×".join(map(str, s)) for s in (self.image_shape, image.shape))
            raise DataError(
                f"The image is {given}, but the network takes {wanted}. Fit the image first."
            )
        started = time.perf_counter()
        plan = self._plan(gradients=False)
        plan.images[0] = image
        plan.pack_weights()
        plan.forward()
        outputs = plan.output[0].copy() if self._has_output else np.empty(0, np.float32)
        chosen = -1
        slopes: dict[str, Maps] = {}
        if gradients and self._has_output:
            chosen = int(np.argmax(outputs)) if label is None else label
            slopes = self._gradients(image, chosen, blocks)
        wanted_blocks = plan.values if blocks is None else [b for b in blocks if b in plan.values]
        return ProbeResult(
            activations={block: plan.values[block][0].copy() for block in wanted_blocks},
            gradients=slopes,
            outputs=outputs,
            label=chosen,
            seconds=time.perf_counter() - started,
        )

    def outputs_of(self, images: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return what the network answers for several images, with no look at what is between.

        Parameters
        ----------
        images : ndarray of uint8, shape (n, h, w, c)

        Returns
        -------
        ndarray of float32, shape (n, outputs)
            Empty where the network has no output, or takes images of another shape.
        """
        if not len(images) or not self._has_output or images.shape[1:] != self.image_shape:
            return np.empty((0, 0), np.float32)
        plan = self._several
        if plan is None or plan.batch != len(images):
            plan = self._several = Plan(self._model, len(images), threads=self._threads)
        plan.clear_stop()
        plan.images[...] = images
        plan.pack_weights()
        plan.forward()
        return plan.output.copy()

    def _gradients(
        self,
        image: NDArray[np.uint8],
        label: int,
        blocks: Collection[str] | None,
    ) -> dict[str, Maps]:
        plan = self._plan(gradients=True)
        plan.images[0] = image
        plan.targets.labels[0] = label
        plan.targets.values[0] = 0.0
        plan.targets.values[0, label] = 1.0
        plan.step()
        wanted = plan.gradients if blocks is None else [b for b in blocks if b in plan.gradients]
        return {block: plan.gradients[block][0].copy() for block in wanted}

    def _plan(self, *, gradients: bool) -> Plan:
        plan = self._plans.get(gradients)
        if plan is None:
            plan = self._plans[gradients] = Plan(
                self._model, 1, input_gradients=gradients, fuse=False, threads=self._threads
            )
        plan.clear_stop()
        return plan
