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
        predictions = self._coder.predicted(outputs)
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


@dataclass(frozen=True)
class ClassScore:
    """How a network does on one class; NaN where nothing is to be divided by.

    Attributes
    ----------
    images : int
        Images of the class.
    precision : float
        Of the images taken for this class, the share that is.
    recall : float
        Of the images of this class, the share taken for it.
    f1 : float
        Harmonic mean of the two.
    """

    images: int
    precision: float
    recall: float
    f1: float


def class_scores(confusion: NDArray[np.int64]) -> list[ClassScore]:
    """Return the scores of each class from a confusion matrix (rows: true class)."""
    scores = []
    for index, right in enumerate(np.diagonal(confusion).tolist()):
        images, taken = int(confusion[index].sum()), int(confusion[:, index].sum())
        scores.append(
            ClassScore(
                images,
                right / taken if taken else float("nan"),
                right / images if images else float("nan"),
                2 * right / (images + taken) if images + taken else float("nan"),
            )
        )
    return scores


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
    plan = Plan(model, min(EVALUATION_BATCH, len(images)), threads=threads)
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
