"""From the class of an image to what the network should give, and from what it gave to a class.

The three kinds of output read labels differently: a classifier takes the class, a multi-label
output one 0 or 1 per class, a regression numbers. Losses themselves are engine layers.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks import Task
from cnndesk.engine.plan import Plan
from cnndesk.errors import TrainingError

Labels = NDArray[np.int64]


class TargetCoder:
    """Writes the labels of a batch into a plan and judges its outputs.

    Parameters
    ----------
    task : Task
        Of the network's output block.
    classes : sequence of str
        Of the data, by label.
    outputs : int
        Numbers the network gives per image.

    Raises
    ------
    TrainingError
        When outputs and classes disagree.
    """

    def __init__(self, task: Task, classes: Sequence[str], outputs: int) -> None:
        self.task = task
        self.classes = tuple(classes)
        self.outputs = outputs
        count = len(self.classes)
        self._one_number = task is Task.VALUES and outputs == 1
        if outputs != count and not self._one_number:
            what = {Task.CLASSES: "classes", Task.LABELS: "labels", Task.VALUES: "values"}[task]
            raise TrainingError(
                f"The network gives {outputs} {what}, but the data has {count} classes. Give the "
                f"last Fully connected block {count} units, or choose data with {outputs} classes."
            )
        self._values = self._target_values()

    def fill(self, plan: Plan, labels: Labels) -> None:
        """Write the targets of a batch.

        Parameters
        ----------
        plan : Plan
        labels : ndarray of int64, shape (n,), n <= batch of the plan
            The rest of the batch is marked as having none.
        """
        n = len(labels)
        plan.targets.labels[n:] = -1
        plan.targets.labels[:n] = labels
        if self.task is not Task.CLASSES:
            np.take(self._values, labels, axis=0, out=plan.targets.values[:n], mode="clip")
            plan.targets.values[n:] = 0.0

    def judged(self, plan: Plan, labels: Labels) -> tuple[float, int]:
        """Return mean loss and number of correct predictions of the batch that a plan just ran.

        Parameters
        ----------
        plan : Plan
        labels : ndarray of int64, shape (n,), n <= batch of the plan
            As given to `fill`.
        """
        loss, correct, _ = plan.targets.summary.tolist()
        if self._one_number:
            outputs = plan.output[: len(labels)]
            correct = np.count_nonzero(self.predicted(outputs) == labels)
        return loss, int(correct)

    def predicted(self, outputs: NDArray[np.float32]) -> Labels:
        """Return the class that each row of outputs means.

        Parameters
        ----------
        outputs : ndarray of float32, shape (n, outputs)

        Returns
        -------
        ndarray of int64, shape (n,)
        """
        if self._one_number:
            outputs = -np.abs(outputs - self._values[:, 0])
        predicted: Labels = np.argmax(outputs, axis=1).astype(np.int64, copy=False)
        return predicted

    def _target_values(self) -> NDArray[np.float32]:
        """Return what each class should give, (classes, outputs)."""
        count = len(self.classes)
        if not self._one_number:
            return np.eye(count, dtype=np.float32)
        try:
            numbers = [float(name) for name in self.classes]
        except ValueError:
            numbers = [float(index) for index in range(count)]
        return np.array(numbers, np.float32).reshape(count, 1)
