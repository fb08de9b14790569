"""Clipping the gradient: all parameters' gradients together are scaled down to a largest norm.

Pascanu, Mikolov & Bengio, "On the difficulty of training recurrent neural networks", ICML 2013. A
step in a steep place is then as long as one elsewhere, instead of throwing the weights far away.
The norm is added up in numpy, parameter by parameter and run by run in a fixed order, on the
calling thread: the same bits at any number of threads, and no array is made for it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from .types import FloatArray

_RUN = 32_768
"""Elements whose shards are added at a time: what stays in a core's own cache."""


class NormClip:
    """Scales a step's gradients where their joint norm is above a bound.

    Parameters
    ----------
    limit : float
        The largest norm, above 0.
    gradients : sequence of ndarray (shards, ...) float32
        Of every parameter, as partial sums over the first axis; scaled in place.
    """

    def __init__(self, limit: float, gradients: Sequence[FloatArray]) -> None:
        self.limit = limit
        self._gradients = [array.reshape(len(array), -1) for array in gradients]
        for flat, array in zip(self._gradients, gradients, strict=True):
            assert np.shares_memory(flat, array)
        largest = max((flat.shape[1] for flat in self._gradients), default=1)
        sums = np.empty(min(_RUN, largest), np.float32)
        self._parts = [
            (part, sums[: part.shape[1]])
            for flat in self._gradients
            for part in np.split(flat, range(_RUN, flat.shape[1], _RUN), axis=1)
        ]

    def norm(self) -> float:
        """Return the Euclidean norm of all gradients; infinite or NaN where one of them is."""
        total = 0.0
        with np.errstate(over="ignore", invalid="ignore"):
            for part, summed in self._parts:
                np.add.reduce(part, axis=0, out=summed)
                np.multiply(summed, summed, out=summed)
                total += float(np.add.reduce(summed))
        return math.sqrt(total)

    def apply(self) -> float:
        """Scale the gradients down to the limit if they are above it; return their norm before.

        A norm that is not finite is returned, and nothing is scaled.
        """
        norm = self.norm()
        if math.isfinite(norm) and norm > self.limit:
            scale = np.float32(self.limit / norm)
            for flat in self._gradients:
                np.multiply(flat, scale, out=flat)
        return norm
