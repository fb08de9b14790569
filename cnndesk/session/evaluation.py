"""Running a model over one part of the data: loss, metric, predictions.

Training after each epoch and ``cnndesk eval`` both go through here with the same batch size, so
their figures agree to the last digit.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Split
from cnndesk.data.split import ImageRows
from cnndesk.data.targets import Targets
from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.engine.plan_size import images_within
from cnndesk.scores import ACCURACY, Metric, share
from cnndesk.session.features import FeatureRows, Features
from cnndesk.session.targets import Labels, TargetCoder

EVALUATION_BATCH = 64
"""Images that are measured together, fewer of a network with large maps."""


@dataclass(frozen=True, eq=False)
class Evaluation:
    """How a model does on one part of the data.

    Attributes
    ----------
    split : str
        ``"train"``, ``"val"`` or ``"test"``.
    loss : float
        Mean over the images.
    metric : Metric
        What `score` is: accuracy, F1 over all labels, or mean absolute error.
    score : float
    losses : ndarray of float32, shape (n,)
        Of each image, in the order of the split.
    labels, predictions : ndarray of int64, shape (n,)
        Classes; without meaning where there are ``targets``.
    outputs : ndarray of float, shape (n, outputs)
        Probabilities, or values in their units.
    targets : Targets or None
        Labels or values of each image, where it has no single class.
    """

    split: str
    loss: float
    metric: Metric
    score: float
    losses: NDArray[np.float32]
    labels: Labels
    predictions: Labels
    outputs: NDArray[np.floating]
    targets: Targets | None = None

    @property
    def accuracy(self) -> float:
        """Share of images taken for their class; NaN where they have no single class."""
        return self.score if self.metric == ACCURACY else float("nan")

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
    features : Features, optional
        Where the first part of the model is frozen: what it makes of the images, and the model is
        what lies behind it. The figures are the same.
    """

    def __init__(
        self, model: Model, coder: TargetCoder, threads: int, features: Features | None = None
    ) -> None:
        self._model = model
        self._coder = coder
        self._threads = threads
        self._features = features
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
        images: ImageRows | FeatureRows = split.images
        if self._features is not None:
            images = self._features.of(split.images)
            for _ in images.look():
                yield
        n = len(split)
        losses = np.empty(n, np.float32)
        outputs = np.empty((n, self._coder.outputs), np.float32)
        score = out_of = 0.0
        for start in range(0, n, plan.batch):
            end = min(start + plan.batch, n)
            images.take(np.arange(start, end), out=plan.images[: end - start])
            known = split.labels[start:end], split.part_of_targets(start, end)
            self._coder.fill(plan, *known)
            plan.forward()
            judged = self._coder.judged(plan, *known)
            score, out_of = score + judged.score, out_of + judged.out_of
            outputs[start:end] = plan.output[: end - start]
            losses[start:end] = plan.targets.losses[: end - start]
            if progress is not None:
                progress(end, n)
            yield
        metric = self._coder.metric
        return Evaluation(
            split=split.name,
            loss=float(losses.mean(dtype=np.float64)),
            metric=metric,
            score=share(score, out_of) * metric.factor,
            losses=losses,
            labels=split.labels,
            predictions=self._coder.predicted(outputs),
            outputs=self._coder.answers(outputs),
            targets=self._coder.targets_of(split.labels, split.targets),
        )

    def _ready_plan(self) -> Plan:
        if self._plan is None:
            self._plan = Plan(self._model, _batch_of(self._model), threads=self._threads)
        self._plan.clear_stop()
        self._plan.pack_weights()
        return self._plan


def _batch_of(model: Model) -> int:
    return images_within(model, EVALUATION_BATCH)


def predict_images(
    model: Model, images: NDArray[np.uint8], threads: int = 1
) -> NDArray[np.float32]:
    """Return the outputs for images; on the engine thread.

    Parameters
    ----------
    model : Model
    images : ndarray of uint8, shape (n, h, w, c)
    threads : int

    Returns
    -------
    ndarray of float32, shape (n, outputs)
    """
    plan = Plan(model, min(_batch_of(model), len(images)), threads=threads)
    plan.pack_weights()
    outputs = np.empty((len(images), plan.output.shape[1]), np.float32)
    for start in range(0, len(images), plan.batch):
        part = images[start : start + plan.batch]
        plan.images[: len(part)] = part
        plan.forward()
        outputs[start : start + len(part)] = plan.output[: len(part)]
    return outputs


def class_names(classes: tuple[str, ...], outputs: int) -> tuple[str, ...]:
    """Return a name for each output: the classes, or numbers where there is none."""
    return classes if len(classes) == outputs else tuple(map(str, range(outputs)))
