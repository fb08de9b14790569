"""How much a network would lose without each of its maps, measured on the validation images.

Exactly: the blocks that read a map get zeros for its weights, which is what muting it comes to, and
the validation images are run once more; one run for each map. Where that would take long, by the
first term of the loss's Taylor series in those same weights (Molchanov et al., arXiv:1611.06440,
take it in the map's values): one run forward and back for all maps, and said to be an estimate.
"""

from __future__ import annotations

import dataclasses
import math
import time
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Split
from cnndesk.document.channel_units import Units, units_of
from cnndesk.document.network import Network
from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.engine.plan_size import images_within
from cnndesk.errors import ExplainError
from cnndesk.explain.progress import Progress, Work
from cnndesk.session.evaluation import EVALUATION_BATCH, Evaluation, Evaluator
from cnndesk.session.judging import copy_of
from cnndesk.session.targets import TargetCoder

LONGEST = 60.0
"""Seconds of exact measuring that nobody is asked about; above it the estimate is taken."""


@dataclass(frozen=True)
class Effect:
    """What becomes of the validation images without one unit.

    Attributes
    ----------
    unit : int
    change : float
        How much the loss of an image changes, up or down, on average: what the maps are ranked by.
        Of maps with the same rise of the mean loss, those that change less can be taken out
        together with less harm. Where it was estimated, the change of the mean loss.
    loss : float
        How much the mean loss rises; NaN where it was only estimated.
    score : float
        How much the metric changes; NaN likewise.
    """

    unit: int
    change: float
    loss: float = math.nan
    score: float = math.nan


@dataclass(frozen=True, eq=False)
class Effects:
    """What each map is worth.

    Attributes
    ----------
    units : Units
    effects : tuple of Effect
        The least useful first.
    base : Evaluation
        Of the network as it is.
    is_exact : bool
        Whether each map was muted; else it is an estimate of first order.
    seconds : float
        That it took.
    """

    units: Units
    effects: tuple[Effect, ...]
    base: Evaluation
    is_exact: bool
    seconds: float

    @property
    def sentence(self) -> str:
        """How it was measured."""
        count, images = len(self.effects), len(self.base.losses)
        if self.is_exact:
            return f"{count:,} maps muted in turn, {images:,} validation images each."
        return (
            f"Estimated to first order from gradients of {images:,} validation images: muting each "
            f"of {count:,} maps in turn would take long."
        )

    def least_useful(self, count: int) -> frozenset[int]:
        """Return so many of the least useful units that can go together.

        Each block keeps its most useful map.
        """
        left = {block: set(labels.tolist()) for block, labels in self._written().items()}
        chosen: set[int] = set()
        for effect in self.effects:
            if len(chosen) >= count:
                break
            inside = [labels for labels in left.values() if effect.unit in labels]
            if any(len(labels) == 1 for labels in inside):
                continue
            for labels in inside:
                labels.discard(effect.unit)
            chosen.add(effect.unit)
        return frozenset(chosen)

    def below(self, bound: float) -> frozenset[int]:
        """Return the units without which the loss of an image changes by less than a bound."""
        return self.least_useful(sum(effect.change < bound for effect in self.effects))

    def _written(self) -> dict[str, NDArray[np.int64]]:
        return {block: self.units.labels[block] for block in self.units.writers}


class Muter:
    """A copy of a model in which units are muted by zeros in what reads them.

    Parameters
    ----------
    model : Model
        Trained; stays as it is.
    units : Units
    coder : TargetCoder
    split : Split
        Validation images.
    threads : int
    """

    def __init__(
        self, model: Model, units: Units, coder: TargetCoder, split: Split, threads: int = 1
    ) -> None:
        self._model, self._units, self._split = copy_of(model), units, split
        self._coder, self._threads = coder, threads
        self._evaluator = Evaluator(self._model, coder, threads)

    def without(self, gone: Collection[int]) -> Work[Evaluation]:
        """Evaluate with units muted; see ``progress.finish``."""
        kept: list[tuple[NDArray[np.float32], tuple[Any, ...], NDArray[np.float32]]] = []
        try:
            for reader in self._units.readers:
                weight = self._model.parameters[reader.block]["weight"]
                rows = np.isin(reader.labels, list(gone))
                if rows.any():
                    place = inputs_place(self._units, reader.block, rows)
                    kept.append((weight, place, weight[place].copy()))
                    weight[place] = 0.0
            work = self._evaluator.run(self._split)
            while True:
                try:
                    next(work)
                except StopIteration as end:
                    found: Evaluation = end.value
                    return found
                yield Progress("measuring", 0, 0)
        finally:
            for weight, place, before in kept:
                weight[place] = before

    def gradients(self) -> Work[dict[str, NDArray[np.float64]]]:
        """Return the sum over inputs of weight times gradient of the mean loss, by reader.

        One value for each channel or value that a reader reads.
        """
        learning = Model(
            [
                dataclasses.replace(n, layer=dataclasses.replace(n.layer, trainable=True))
                for n in self._model.nodes
            ]
        )
        for node in learning.nodes:
            learning.parameters[node.id] = self._model.parameters[node.id]
            learning.state[node.id] = self._model.state[node.id]
        count = len(self._split)
        batch = min(images_within(learning, EVALUATION_BATCH), count)
        sums = {r.block: np.zeros(len(r.labels)) for r in self._units.readers}
        plans: dict[int, Plan] = {}
        for start in range(0, count, batch):
            size = min(batch, count - start)
            if size not in plans:
                plans[size] = Plan(learning, size, gradients=True, threads=self._threads)
            plan = plans[size]
            self._split.images.take(np.arange(start, start + size), out=plan.images)
            known = self._split.labels[start : start + size]
            self._coder.fill(plan, known, self._split.part_of_targets(start, start + size))
            plan.step()
            for reader in self._units.readers:
                weight = learning.parameters[reader.block]["weight"]
                product = weight * plan.parameter_gradient(reader.block, "weight")
                sums[reader.block] += size * over_outputs(self._units, reader.block, product)
            yield Progress("estimating", start + size, count)
        return {block: total / count for block, total in sums.items()}


def inputs_place(units: Units, block: str, rows: NDArray[np.bool_]) -> tuple[Any, ...]:
    """Return where in a reader's weight some of its inputs are."""
    return (..., rows) if block in units.transposed else (..., rows, slice(None))


def over_outputs(units: Units, block: str, array: NDArray[np.float32]) -> NDArray[np.float64]:
    """Sum an array like a reader's weight over all but its inputs."""
    axis = array.ndim - 1 if block in units.transposed else array.ndim - 2
    others = tuple(n for n in range(array.ndim) if n != axis)
    summed: NDArray[np.float64] = array.sum(axis=others, dtype=np.float64)
    return summed


def measure(
    network: Network,
    model: Model,
    coder: TargetCoder,
    split: Split,
    *,
    threads: int = 1,
    exactly: bool | None = None,
) -> Work[Effects]:
    """Measure what each map is worth; see ``progress.finish``.

    Parameters
    ----------
    network : Network
        As it was trained.
    model : Model
        With its weights; stays as it is.
    coder : TargetCoder
    split : Split
        The validation images that count.
    threads : int
        Change no bit.
    exactly : bool, optional
        Mute each map, or only estimate; by default what `LONGEST` says.

    Raises
    ------
    ExplainError
        Without validation images, or without maps that could go.
    """
    if not len(split):
        raise ExplainError(
            "There are no validation images to measure with. Set some aside in Data."
        )
    units = units_of(network)
    if not units.removable:
        reasons = ", ".join(sorted(set(units.reasons.values()))) or "there are none"
        raise ExplainError(f"No map of this network can be removed: {reasons}.")
    began = time.perf_counter()
    muter = Muter(model, units, coder, split, threads)
    yield from muter.without(())  # the first time, memory is made ready
    ready = time.perf_counter()
    base = yield from muter.without(())
    each = time.perf_counter() - ready
    if exactly is None:
        exactly = each * len(units.removable) <= LONGEST
    if exactly:
        effects = yield from _exact(muter, units, base)
    else:
        effects = yield from _estimated(muter, units)
    effects.sort(key=lambda effect: (effect.change, effect.unit))
    seconds = time.perf_counter() - began
    return Effects(units, tuple(effects), base, exactly, seconds)


def _exact(muter: Muter, units: Units, base: Evaluation) -> Work[list[Effect]]:
    effects = []
    for done, unit in enumerate(units.removable):
        yield Progress("measuring", done, len(units.removable))
        work = muter.without((unit,))
        while True:
            try:
                next(work)
            except StopIteration as end:
                found: Evaluation = end.value
                break
            yield Progress("measuring", done, len(units.removable))
        change = float(np.abs(found.losses - base.losses).mean(dtype=np.float64))
        effects.append(Effect(unit, change, found.loss - base.loss, found.score - base.score))
    return effects


def _estimated(muter: Muter, units: Units) -> Work[list[Effect]]:
    gradients = yield from muter.gradients()
    sums = dict.fromkeys(units.removable, 0.0)
    for reader in units.readers:
        for label, value in zip(
            reader.labels.tolist(), gradients[reader.block].tolist(), strict=True
        ):
            if label in sums:
                sums[label] += value
    # Without the weights the loss changes by minus weight times gradient; its sign is too uncertain
    # at this order to call a map harmful, so that what changes least counts as least useful.
    return [Effect(unit, abs(value)) for unit, value in sums.items()]
