"""From what is known of an image to what the network should give, and from what it gave back.

The three kinds of output read their images differently: a classifier takes the class, a
multi-label output one 0 or 1 per label, a regression numbers, which it learns in standard
deviations from their mean (see `TargetSpec`). Labels and values come with the images; of images
with one class each, a multi-label output and a regression can learn one output per class, and a
regression of one value the names of the classes where these are numbers. Losses themselves are
engine layers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks import Task, counted
from cnndesk.data import Dataset
from cnndesk.data.targets import NOUNS, TargetKind, Targets, TargetSpec, numbers_of
from cnndesk.engine.plan import Plan
from cnndesk.errors import TrainingError
from cnndesk.scores import ACCURACY, F1, THRESHOLD, Metric, mean_absolute_error

Labels = NDArray[np.int64]

_BLOCKS: dict[TargetKind, str] = {
    "classes": "Softmax",
    "labels": "Multi-label",
    "values": "Regression",
}
_KINDS: dict[Task, TargetKind] = {
    Task.CLASSES: "classes",
    Task.LABELS: "labels",
    Task.VALUES: "values",
}


@dataclass(frozen=True)
class Judged:
    """What one batch says of the network.

    Attributes
    ----------
    loss : float
        Mean over the images.
    score, out_of : float
        Their quotient is the metric (before its factor): right images and images; twice the right
        labels and labels given and taken; sum of the absolute errors and images.
    """

    loss: float
    score: float
    out_of: float


NAMES_AS_NUMBERS = TargetSpec("values", ("",), (0.0,), (1.0,))
"""What one output meant in earlier versions, which stored nothing of it: unscaled numbers."""


def spec_for(task: Task, dataset: Dataset, outputs: int) -> TargetSpec:
    """Return what the outputs of a network mean that is to learn a data set from the start.

    Parameters
    ----------
    task : Task
        Of the network's output block.
    dataset : Dataset
    outputs : int
        Numbers the network gives per image.

    Raises
    ------
    TrainingError
        When an output of this task cannot learn what is known of these images.
    """
    # Images that a correction leaves out count all the same, as they do for the input's statistics.
    train = dataset.source.train
    targets = train.targets
    if targets is None:
        if task is not Task.VALUES or outputs > 1:
            return TargetSpec()
        return TargetSpec.of_values(_numbers(dataset.classes).take(train.labels))
    if task.value != targets.kind:
        raise TrainingError(_mismatch(targets.kind, kind_of(task)))
    return TargetSpec.of_values(targets) if targets.kind == "values" else TargetSpec("labels")


def kind_of(task: Task) -> TargetKind:
    """Return what an output block of a task learns."""
    return _KINDS[task]


def _mismatch(kind: TargetKind, learned: TargetKind) -> str:
    return (
        f"The images have {kind}, but the network ends in {_BLOCKS[learned]}, which learns "
        f"{learned}. Put {_BLOCKS[kind]} in its place."
    )


def _numbers(classes: Sequence[str]) -> Targets:
    """Return the names of the classes as values.

    Raises
    ------
    TrainingError
        Where they are no numbers.
    """
    numbers = numbers_of(classes)
    if numbers is None:
        raise TrainingError(
            f"The network estimates one number, but the images have classes such as "
            f"“{next(name for name in classes if numbers_of([name]) is None)}”. Put Softmax in the "
            f"place of Regression and give the last Fully connected block {len(classes)} units, or "
            "choose images with a table of numbers."
        )
    return numbers


class TargetCoder:
    """Writes the targets of a batch into a plan and judges its outputs.

    Parameters
    ----------
    task : Task
        Of the network's output block.
    classes : sequence of str
        Names of the classes, labels or values of the data.
    outputs : int
        Numbers the network gives per image.
    spec : TargetSpec, optional
        What they mean. Without one, classes; of a regression of one value the names of the classes
        as numbers, unscaled, as networks of earlier versions learned them.

    Attributes
    ----------
    names : tuple of str
        Of the outputs.
    metric : Metric
        What the network is judged by, beside the loss.

    Raises
    ------
    TrainingError
        When outputs and targets disagree.
    """

    def __init__(
        self, task: Task, classes: Sequence[str], outputs: int, spec: TargetSpec | None = None
    ) -> None:
        self.task = task
        self.classes = self.names = tuple(classes)
        self.outputs = outputs
        self.spec = spec or TargetSpec()
        if self.spec.kind == "classes" and task is Task.VALUES and outputs == 1:
            self.spec = NAMES_AS_NUMBERS
        self._numbers: Targets | None = None
        if self.spec.kind == "values" and len(self.classes) > outputs == 1:
            self._numbers = numbers_of(classes)
            self.names = ("value",)
        self._require_agreement()
        self._one_hot = np.eye(outputs if self.kind == "classes" else 0, dtype=np.float32)
        self.metric = self._metric()

    @property
    def kind(self) -> TargetKind:
        """What the outputs stand for: classes, labels or values."""
        return self.spec.kind

    def targets_of(self, labels: Labels, targets: Targets | None) -> Targets | None:
        """Return the labels or values of images; None where they have a class each."""
        if self._numbers is not None and targets is None:
            return self._numbers.take(labels)
        return targets

    def fill(self, plan: Plan, labels: Labels, targets: Targets | None = None) -> None:
        """Write the targets of a batch.

        Parameters
        ----------
        plan : Plan
        labels : ndarray of int64, shape (n,), n <= batch of the plan
            Class of each image. The rest of the batch is marked as having none.
        targets : Targets, optional
            Labels or values of each image, where it has no single class.
        """
        n = len(labels)
        plan.targets.labels[n:] = -1
        plan.targets.labels[:n] = labels
        if self.task is Task.CLASSES:
            return
        plan.targets.values[n:] = 0.0
        plan.targets.values[:n] = self._wanted(labels, targets)

    def judged(self, plan: Plan, labels: Labels, targets: Targets | None = None) -> Judged:
        """Return what the batch that a plan just ran says of the network.

        Parameters
        ----------
        plan : Plan
        labels, targets
            As given to `fill`.
        """
        n = len(labels)
        loss, correct, _ = plan.targets.summary.tolist()
        if self.kind == "classes":
            return Judged(loss, correct, n)
        outputs = plan.output[:n]
        wanted = plan.targets.values[:n]
        if self.kind == "labels":
            has, taken = wanted > 0.5, outputs >= THRESHOLD
            right = np.count_nonzero(has & taken)
            return Judged(loss, 2.0 * right, float(np.count_nonzero(has) + np.count_nonzero(taken)))
        errors = np.abs(outputs.astype(np.float64) - wanted)
        return Judged(loss, float(errors.mean(axis=1).sum()), n)

    def predicted(self, outputs: NDArray[np.floating]) -> Labels:
        """Return the class that each row of outputs means, int64 (n,)."""
        predicted: Labels = np.argmax(outputs, axis=1).astype(np.int64, copy=False)
        return predicted

    def answers(self, outputs: NDArray[np.float32]) -> NDArray[np.floating]:
        """Return outputs as people read them: values in their units, others as they are.

        Parameters
        ----------
        outputs : ndarray of float32, shape (n, outputs)
        """
        return self.spec.in_units(outputs) if self.kind == "values" else outputs

    def _wanted(self, labels: Labels, targets: Targets | None) -> NDArray[np.floating]:
        if self.kind == "classes":
            return self._one_hot[labels]
        known = self.targets_of(labels, targets)
        if known is None or known.kind != self.kind or known.width != self.outputs:
            raise TrainingError(
                f"The network gives {self.outputs} {self.kind}, which these images do not have. "
                "Choose the images that it was trained on, or others of their kind."
            )
        return known.array if self.kind == "labels" else self.spec.scaled(known.array)

    def _require_agreement(self) -> None:
        if self.kind != "classes" and self.task.value != self.kind:
            raise TrainingError(_mismatch(self.kind, kind_of(self.task)))
        count = len(self.spec.std) if self.kind == "values" else len(self.classes)
        if self.outputs != count:
            noun, given = NOUNS[self.kind], counted(self.outputs, NOUNS[kind_of(self.task)])
            raise TrainingError(
                f"The network gives {given}, but the data has {counted(count, noun)}. Give the "
                f"last Fully connected block {counted(count, 'unit')}, or choose data with "
                f"{counted(self.outputs, noun)}."
            )

    def _metric(self) -> Metric:
        if self.kind == "values":
            return mean_absolute_error(self.spec.units, self.spec.std)
        return F1 if self.kind == "labels" else ACCURACY
