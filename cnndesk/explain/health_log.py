"""The health of a network over a training: a bounded series of looks that cost next to nothing.

A look sends a few training images through the network without changing it, and keeps histograms of
weights, gradients and activations and which maps did something. Looks are paced by what they cost,
and thinned when there are many. What the numbers mean is in ``health.py``.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from math import prod

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.targets import Targets
from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.explain.health import (
    SATURATED_SHARE,
    Histogram,
    activation_of,
    at_ends,
    hint_for,
    histogram,
    vanishing_hint,
)

BATCH = 16
PLAN_BYTES = 48 * 2**20
"""A look takes fewer images where the outputs of all blocks would need more than this."""
SHARE = 0.008
"""Part of the training's time that looks may take."""
MOST_LOOKS = 96
FEWEST_LOOKS = 16
"""Looks that a training gets even if it is over in seconds, evenly over its planned steps ..."""
GIVEN = 0.2
"""... as long as they cost no more than so many seconds in all."""
LOOKBACK = 8
"""A map is dead if it did nothing in so many batches, each of other images."""
WORRYING = 0.5
"""Share of dead or saturated maps from which on a block is marked."""
_MOST_VALUES = 8192


@dataclass(frozen=True, eq=False)
class Look:
    """The network at one moment.

    Attributes
    ----------
    step : int
    epoch : float
        Epochs done, with their part.
    weights, gradients : mapping of node id to Histogram
        Of the parameter called weight, all values; gradients of the mean loss over the images.
    activations : mapping of node id to Histogram
        Of the outputs, at most 8,192 values of each block, evenly picked.
    alive : mapping of node id to ndarray of bool, (maps,)
        Of ReLU: maps that were above zero somewhere.
    saturated : mapping of node id to ndarray of bool, (maps,)
        Of sigmoid and tanh: maps nearly everywhere at the ends of their range.
    batches : int
        How many batches ``alive`` is of.
    """

    step: int
    epoch: float
    weights: Mapping[str, Histogram]
    gradients: Mapping[str, Histogram]
    activations: Mapping[str, Histogram]
    alive: Mapping[str, NDArray[np.bool_]]
    saturated: Mapping[str, NDArray[np.bool_]]
    batches: int = 1


class HealthLog:
    """Looks at one model from time to time; on the engine thread, between two steps.

    Parameters
    ----------
    model : Model
        Read, never changed.
    images : ndarray of uint8, (n, h, w, c)
        Of the training set; every look takes the next few.
    labels : ndarray of int64, (n,)
    fill : callable, optional
        Writes labels (and targets) into a plan's targets; without it there are no gradients.
    threads : int
    targets : Targets, optional
        Labels or values of the images, where they have no single class.

    Attributes
    ----------
    looks : tuple of Look
        From the oldest to the newest; replaced as a whole, so any thread may read it.
    """

    def __init__(
        self,
        model: Model,
        images: NDArray[np.uint8],
        labels: NDArray[np.int64],
        fill: Callable[..., object] | None = None,
        threads: int = 1,
        targets: Targets | None = None,
    ) -> None:
        self.model = model
        self._images, self._labels, self._fill = images, labels, fill
        self._targets = targets
        self._threads = threads
        self._plan: Plan | None = None
        self._count = 0
        self._spacing = 0.0
        self._cost = 0.0
        self._last = -np.inf
        self._last_part = 0.0
        self._spent = 0.0
        self.looks: tuple[Look, ...] = ()

    # Looking -------------------------------------------------------------------------------

    def is_due(self, seconds: float, part: float = 0.0) -> bool:
        """Whether enough of the training has passed to pay for another look.

        Parameters
        ----------
        seconds : float
            Of training so far.
        part : float
            Of the planned steps that are done, 0 to 1.
        """
        if seconds - self._last >= max(self._cost / SHARE, self._spacing):
            return True
        is_given = self._spent + self._cost <= GIVEN
        return is_given and part - self._last_part >= 1 / FEWEST_LOOKS

    def look(
        self, step: int, epoch: float, seconds: float, part: float = 0.0, *, batches: int = 1
    ) -> Look:
        """Look at the network as it is now.

        Parameters
        ----------
        step : int
        epoch : float
        seconds : float
            Of training so far.
        part : float
            Of the planned steps that are done, 0 to 1.
        batches : int
            Of how many batches it is seen which maps do anything. With `LOOKBACK` the look says by
            itself which are dead, whatever they did before.
        """
        started = time.perf_counter()
        found = self._seen(step, epoch)
        for _ in range(batches - 1):
            alive = self._seen(step, epoch).alive
            found = replace(
                found,
                alive={node: found.alive[node] | alive[node] for node in found.alive},
                batches=found.batches + 1,
            )
        self._keep(found, seconds)
        self._cost = time.perf_counter() - started
        self._spent += self._cost
        self._last, self._last_part = seconds, part
        return found

    def _seen(self, step: int, epoch: float) -> Look:
        """Return what the next batch shows."""
        plan = self._make_plan()
        n = plan.batch
        start = self._count * n
        rows = np.arange(start, start + n) % len(self._images)
        plan.clear_stop()
        plan.images[...] = self._images[rows]
        if self._fill is not None:
            known = () if self._targets is None else (self._targets.take(rows),)
            self._fill(plan, self._labels[rows], *known)
            plan.step()
        else:
            plan.pack_weights()
            plan.forward()
        self._count += 1
        return self._judged(plan, step, epoch)

    def _make_plan(self) -> Plan:
        if self._plan is None:
            per_image = 8 * sum(prod(shape) for shape in self.model.shapes.values())
            batch = max(1, min(BATCH, len(self._images), PLAN_BYTES // max(per_image, 1)))
            self._plan = Plan(
                self.model,
                batch,
                gradients=self._fill is not None,
                fuse=False,
                threads=self._threads,
            )
        return self._plan

    def _judged(self, plan: Plan, step: int, epoch: float) -> Look:
        parameters = self.model.parameters
        weights = {
            node_id: histogram(named["weight"])
            for node_id, named in parameters.items()
            if "weight" in named
        }
        gradients = {
            node_id: histogram(plan.parameter_gradient(node_id, "weight"))
            for node_id, named in plan.parameter_gradients.items()
            if "weight" in named
        }
        activations: dict[str, Histogram] = {}
        alive: dict[str, NDArray[np.bool_]] = {}
        saturated: dict[str, NDArray[np.bool_]] = {}
        for node in self.model.nodes:
            values = plan.values[node.id]
            stride = max(1, values.size // _MOST_VALUES)
            activations[node.id] = histogram(values.reshape(-1)[::stride])
            kind = activation_of(node.layer)
            if kind is not None and kind.can_die:
                alive[node.id] = np.asarray((values > 0).any(axis=(0, 1, 2)))
            if kind is not None and kind.ends is not None:
                ends = at_ends(kind.ends, values)
                saturated[node.id] = np.asarray(ends.mean(axis=(0, 1, 2)) >= SATURATED_SHARE)
        return Look(step, epoch, weights, gradients, activations, alive, saturated)

    def _keep(self, look: Look, seconds: float) -> None:
        looks = (*self.looks, look)
        if len(looks) > MOST_LOOKS:
            # Every second one goes, and later ones come half as often: the memory is bounded and
            # the whole training stays in view.
            looks = (*looks[:-1:2], looks[-1])
            self._spacing = max(2 * self._spacing, 2 * seconds / MOST_LOOKS)
        self.looks = looks

    # Judging -------------------------------------------------------------------------------

    def dead(self, node_id: str) -> tuple[int, ...]:
        """Return the maps of a ReLU that did nothing in the last looks."""
        recent: list[NDArray[np.bool_]] = []
        batches = 0
        for look in reversed(self.looks):
            if node_id in look.alive and batches < LOOKBACK:
                recent.append(look.alive[node_id])
                batches += look.batches
        if not recent:
            return ()
        return tuple(int(i) for i in np.flatnonzero(~np.any(recent, axis=0)))

    def saturated(self, node_id: str) -> tuple[int, ...]:
        """Return the maps of a sigmoid or tanh that are at the ends of their range."""
        found = self.looks[-1].saturated.get(node_id) if self.looks else None
        return () if found is None else tuple(int(i) for i in np.flatnonzero(found))

    def nonfinite(self, node_id: str) -> bool:
        """Whether a block holds or gives values that are not numbers."""
        if not self.looks:
            return False
        kinds = (self.looks[-1].weights, self.looks[-1].activations)
        return any(node_id in kind and kind[node_id].nonfinite > 0 for kind in kinds)

    def hint(self, node_id: str) -> str:
        """Return what is wrong with a block and what to do; empty where nothing is."""
        return hint_for(
            node_id,
            len(self.dead(node_id)),
            len(self.saturated(node_id)),
            self.model.shapes[node_id][2],
            nonfinite=self.nonfinite(node_id),
        )

    def is_worrying(self, node_id: str) -> bool:
        """Whether a block deserves a mark: values that are no numbers, or half its maps idle."""
        maps = self.model.shapes[node_id][2]
        idle = max(len(self.dead(node_id)), len(self.saturated(node_id)))
        return self.nonfinite(node_id) or (maps > 1 and idle >= WORRYING * maps)

    def whole_hint(self) -> str:
        """Return what to say of the network as a whole; empty where nothing is wrong."""
        if not self.looks:
            return ""
        gradients = self.looks[-1].gradients
        sizes = [
            (node.id, float(np.hypot(gradients[node.id].mean, gradients[node.id].deviation)))
            for node in self.model.nodes
            if node.id in gradients
        ]
        return vanishing_hint(sizes)
