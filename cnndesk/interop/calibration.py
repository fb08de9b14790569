"""The ranges of what each block gives, seen on real images: what 8-bit numbers are made from."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan

_BATCH = 4
"""All values of all blocks of so many images are held at once."""


class RangeFinder:
    """Looks at images and remembers the extremes; on the engine thread.

    Parameters
    ----------
    model : Model
        Its weights must not change meanwhile.
    threads : int

    Attributes
    ----------
    ranges : dict of str to (float, float)
        Smallest and largest value seen so far, by block.
    """

    def __init__(self, model: Model, threads: int) -> None:
        self._model = model
        self._threads = threads
        self._plan: Plan | None = None
        self.ranges: dict[str, tuple[float, float]] = {}

    def look(self, images: NDArray[np.uint8]) -> None:
        """Look at images (n, h, w, c)."""
        if self._plan is None:
            self._plan = Plan(self._model, _BATCH, fuse=False, threads=self._threads)
            self._plan.pack_weights()
        plan = self._plan
        for start in range(0, len(images), _BATCH):
            some = images[start : start + _BATCH]
            plan.images[: len(some)] = some
            plan.forward()
            for name, values in plan.values.items():
                seen = values[: len(some)]
                low, high = self.ranges.get(name, (np.inf, -np.inf))
                self.ranges[name] = min(low, float(seen.min())), max(high, float(seen.max()))
