"""Running a model over one part of the data: loss, accuracy, predictions.

Training after each epoch and ``cnndesk eval`` both go through here with the same batch size, so
their figures agree to the last digit.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Split
from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.session.targets import Labels, TargetCoder

EVALUATION_BATCH = 64


@dataclass(frozen=True, eq=False)
class Evaluation:
    """How a model does on one part of the data.

    Attributes
    ----------
    split : str
        ``"train"``, ``"val"`` or ``"test"``.
    loss, accuracy : float
        Means over the images.
    losses : ndarray of float32, shape (n,)
        Of each image, in the order of the split.
    labels, predictions : ndarray of int64, shape (n,)
    outputs : ndarray of float32, shape (n, outputs)
        Probabilities or values.
    """

    split: str
    loss: float
    accuracy: float
    losses: NDArray[np.float32]
    labels: Labels
    predictions: Labels
    outputs: NDArray[np.float32]

    def confusion(self, classes: int) -> NDArray[np.int64]:
        """Return how many images of each class (row) were taken for each class (column)."""
        cells = self.labels * classes + self.predictions
        return (
            np.bincount(cells, minlength=classes * classes)
            .reshape(classes, classes)
            .astype(np.int64)
        )


class Evaluator:
    """Evaluates a model whose weights may have changed since the last time.

    Parameters
    ----------
    model : Model
    coder : TargetCoder
    threads : int
    """

    def __init__(self, model: Model, coder: TargetCoder, threads: int) -> None:
        self._model = model
        self._coder = coder
        self._threads = threads
        self._plan: Plan | None = None

    def run(
        self, split: Split, progress: Callable[[int, int], None] | None = None
    ) -> Generator[None, None, Evaluation]:
        """Evaluate one part of the data, a batch at each ``next``; the result is returned last.

        Parameters
        ----------
        split : Split
            Not empty.
        progress : callable, optional
            Called with images done and images in all.
        """
        plan = self._ready_plan()
        n = len(split)
        losses = np.empty(n, np.float32)
        predictions = np.empty(n, np.int64)
        outputs = np.empty((n, self._coder.outputs), np.float32)
        for start in range(0, n, plan.batch):
            end = min(start + plan.batch, n)
            split.images.take(np.arange(start, end), out=plan.images[: end - start])
            self._coder.fill(plan, split.labels[start:end])
            plan.forward()
            outputs[start:end] = plan.output[: end - start]
            losses[start:end] = plan.targets.losses[: end - start]
            if progress is not None:
                progress(end, n)
            yield
        self._coder.predicted(outputs, predictions)
        return Evaluation(
            split=split.name,
            loss=float(losses.mean(dtype=np.float64)),
            accuracy=float(np.count_nonzero(predictions == split.labels)) / n,
            losses=losses,
            labels=split.labels,
            predictions=predictions,
            outputs=outputs,
        )

    def _ready_plan(self) -> Plan:
        if self._plan is None:
            self._plan = Plan(self._model, EVALUATION_BATCH, threads=self._threads)
        self._plan.clear_stop()
        self._plan.pack_weights()
        return self._plan
