"""The learning-rate range test: how the loss goes while the rate rises from step to step.

Smith, "Cyclical learning rates for training neural networks", arXiv:1506.01186. A network of its
own is trained for a hundred or so steps while the rate grows by a constant factor; where the loss
falls steepest, training is fastest, and where it turns up, the rate is too high. Nothing of a run
is touched.
"""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks import Task
from cnndesk.data import BatchStream, Dataset
from cnndesk.document.settings import TrainingSettings
from cnndesk.engine.frozen import divided
from cnndesk.engine.model import Model
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan
from cnndesk.session.features import Features, FeatureStream
from cnndesk.session.targets import TargetCoder, spec_for

LOWEST, HIGHEST = 1e-6, 10.0
STEPS = 120
SMOOTHING = 0.9
TOO_HIGH = 4.0
"""The test ends where the smoothed loss is this many times the least."""


@dataclass
class RangeTest:
    """A range test under way or done; lists grow as it goes.

    Attributes
    ----------
    rates, losses : list of float
        The rate of each step and the smoothed loss after it.
    done : bool
    """

    rates: list[float] = field(default_factory=list)
    losses: list[float] = field(default_factory=list)
    done: bool = False

    @property
    def suggestion(self) -> float | None:
        """A good highest rate: a third of the one at the least loss, rounded; None if none shows.

        (fastai takes a tenth of it; with one cycle, which stays at the peak only briefly, a third
        trains faster and is still safely below where the loss turns.)
        """
        losses = np.array(self.losses)
        if len(losses) < 10:
            return None
        least = int(np.argmin(losses))
        if losses[: least + 1].max() - losses[least] < 0.02 * abs(losses[0]):
            return None
        return _rounded(self.rates[least] / 3)


def _rounded(rate: float) -> float:
    """Round to 1, 2 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(rate))
    return min((f * power for f in (1.0, 2.0, 5.0, 10.0)), key=lambda v: abs(math.log(v / rate)))


def range_test(
    result: RangeTest,
    model: Model,
    dataset: Dataset,
    settings: TrainingSettings,
    task: Task,
    *,
    threads: int = 1,
    augment: tuple[str, ...] = (),
) -> Generator[None, None, None]:
    """Return the job that does the test, one training step at each ``next``.

    Parameters
    ----------
    result : RangeTest
        Filled as the job goes.
    model : Model
        A fresh one; its weights are spoilt.
    dataset, settings, task
        As for a run; schedule and rate of the settings are not used.
    """
    outputs = int(np.prod(model.shapes[model.nodes[-1].id]))
    coder = TargetCoder(task, dataset.classes, outputs, spec_for(task, dataset, outputs))
    division = divided(model)
    learning = model if division is None else division.learning
    optimizer = Optimizer(
        learning, settings.optimizer, momentum=settings.momentum, weight_decay=settings.weight_decay
    )
    size = min(settings.batch_size, len(dataset.train))
    stream: BatchStream | FeatureStream
    stream = BatchStream(dataset.train, size, seed=settings.seed, augment=augment)
    if division is not None:
        features = Features(division, threads=threads, seed=settings.seed)
        stream = FeatureStream(stream, features)
    plan = Plan(
        learning, size, training=True, optimizer=optimizer, threads=threads, seed=settings.seed
    )
    rates: NDArray[np.float64] = np.geomspace(LOWEST, HIGHEST, STEPS)
    epoch = 0
    batches = stream.epoch(epoch, 0)
    average = 0.0
    try:
        for step, rate in enumerate(rates.tolist()):
            batch = next(batches, None)
            while batch is None or len(batch.labels) < size:
                batches.close()
                epoch += 1
                batches = stream.epoch(epoch, 0)
                batch = next(batches, None)
            plan.images[...] = batch.images
            coder.fill(plan, batch.labels, batch.targets)
            plan.counter[0] = step
            optimizer.begin_step(rate)
            plan.step()
            loss = float(plan.targets.losses.mean(dtype=np.float64))
            if not math.isfinite(loss):
                break
            average = SMOOTHING * average + (1 - SMOOTHING) * loss
            result.losses.append(average / (1 - SMOOTHING ** (step + 1)))
            result.rates.append(rate)
            if step > 10 and result.losses[-1] > TOO_HIGH * min(result.losses):
                break
            yield
    finally:
        batches.close()
        result.done = True
