"""Where a run stands: everything that resuming it to the same bits needs.

A `RunState` is a frozen copy made at a step boundary. `Standing` is the part of it that is numbers
and words; it goes into the project's JSON. How it is written to a file is in ``checkpoint.py``.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.errors import ProjectError
from cnndesk.words import say

Arrays = Mapping[str, Mapping[str, NDArray[np.float32]]]
"""Arrays by block id, then by name, as `Model.copy_arrays` gives them."""

_LARGEST = 2**53  # of any count: what a float64 still holds exactly

ALL_EPOCHS = "epochs"
EARLY_STOPPING = "early stopping"


@dataclass
class Standing:
    """How far a run has come and what its schedules remember.

    Attributes
    ----------
    epoch : int
        Finished epochs, evaluation included.
    batch : int
        Finished steps of the present epoch.
    step : int
        Finished steps in all.
    loss_sum, correct, judged, seen : float, float, float, int
        Over the images of the present epoch so far; ``correct / judged`` is the metric (before its
        factor), see ``Judged``.
    seconds : float
        Time spent training, evaluation included, pauses not.
    step_seconds : float
        The part of it spent in training steps.
    looking_seconds : float
        The part of it in which frozen blocks looked at the images, once for each.
    images : int
        Images trained on.
    best_epoch, best_loss : int, float
        The best epoch (``selection.py``) and its validation loss, or training loss without
        validation images.
    best_accuracy : float
        The highest validation accuracy of any epoch.
    waited : int
        Epochs since the best one, or since nothing was left to learn, for early stopping.
    plateau_best, plateau_waited, plateau_scale : float, int, float
        Memory of the schedule “reduce on plateau”.
    rescued_step, rescued_epoch : int
        The step at which the run diverged and the epoch that it went back to; step 0: it did not.
    rescue_scale : float
        What the learning rate is multiplied by since then.
    ended : str
        Why the run is over, `ALL_EPOCHS` or `EARLY_STOPPING`; empty while it is not.
    threads : int
        Threads it ran on; changes no bit.
    precision : str
        Of the products of its steps so far: ``"float32"``, ``"mixed"``, or both with a comma where
        it went on on another machine; empty before the first step.
    corrections : str
        Digest of the corrections of the images; empty without any.
    test_seen : str
        Date on which test images were measured first, where training went on after that: what was
        chosen since may have been chosen by them. Empty while they are sealed.
    """

    epoch: int = 0
    batch: int = 0
    step: int = 0
    loss_sum: float = 0.0
    correct: float = 0.0
    judged: float = 0.0
    seen: int = 0
    seconds: float = 0.0
    step_seconds: float = 0.0
    looking_seconds: float = 0.0
    images: int = 0
    best_epoch: int = 0
    best_loss: float = math.inf
    best_accuracy: float = 0.0
    waited: int = 0
    plateau_best: float = math.inf
    plateau_waited: int = 0
    plateau_scale: float = 1.0
    rescued_step: int = 0
    rescued_epoch: int = 0
    rescue_scale: float = 1.0
    ended: str = ""
    threads: int = 0
    precision: str = ""
    corrections: str = ""
    test_seen: str = ""

    def note_precision(self, precision: str) -> None:
        """Remember in which precision a step was computed."""
        known = self.precision.split(", ") if self.precision else []
        if precision not in known:
            self.precision = ", ".join((*known, precision))

    def at_epoch_start(self) -> Standing:
        """Return the same with the present epoch to be begun anew, for other batches."""
        return dataclasses.replace(self, batch=0, seen=0, correct=0.0, judged=0.0, loss_sum=0.0)

    @property
    def rescue_sentence(self) -> str:
        """Say that the run went back once with a lower rate; empty where it did not."""
        if not self.rescued_step:
            return ""
        words = (
            say(
                "The numbers grew beyond all bounds at step {step}: back at epoch {epoch}, it went "
                "on with {scale:g} times the learning rate."
            )
            if self.rescued_epoch
            else say(
                "The numbers grew beyond all bounds at step {step}: back at the start, it went on "
                "with {scale:g} times the learning rate."
            )
        )
        return words.format(
            step=f"{self.rescued_step:,}", epoch=self.rescued_epoch, scale=self.rescue_scale
        )

    @property
    def begun(self) -> bool:
        """Whether any step was made."""
        return self.step > 0

    @property
    def images_per_second(self) -> float:
        """Images trained on per second of training steps; 0 before the first."""
        return self.images / self.step_seconds if self.step_seconds > 0 else 0.0

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values; infinity becomes None."""
        return {
            name: None if value == math.inf else value
            for name, value in dataclasses.asdict(self).items()
        }

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Standing:
        """Read what `to_json` gave; missing names take their default, unknown ones are ignored.

        Raises
        ------
        ProjectError
            For a value of the wrong type.
        """
        standing = cls()
        for field in dataclasses.fields(cls):
            default = getattr(standing, field.name)
            value = values.get(field.name, default)
            if field.name == "judged" and "judged" not in values:
                value = values.get("seen", 0)  # earlier versions knew images with one class only
            if value is None and default == math.inf:
                value = math.inf
            right = isinstance(value, type(default)) and not isinstance(value, bool)
            if isinstance(value, int | float) and not 0 <= value <= _LARGEST and value != math.inf:
                right = False
            elif isinstance(default, float) and isinstance(value, int):
                right, value = not isinstance(value, bool), float(value)
            if not right:
                raise ProjectError(
                    f"The training state in the file is damaged: {field.name} is {value!r}. "
                    "Train the network anew."
                )
            setattr(standing, field.name, value)
        return standing


@dataclass(frozen=True, eq=False)
class RunState:
    """A complete copy of a run at a step boundary.

    Attributes
    ----------
    standing : Standing
        Not to be changed.
    weights : mapping
        Parameters and running statistics by block id and name.
    optimizer : mapping of str to ndarray
        As `Optimizer.arrays` gives them.
    best_weights : mapping or None
        Parameters and running statistics of the best epoch.
    steps, epochs : int
        Rows of the history that belong to this state.
    trained : ImageSet
        Images that the weights were trained on.
    """

    standing: Standing
    weights: Arrays
    optimizer: Mapping[str, NDArray[np.generic]]
    best_weights: Arrays | None
    steps: int
    epochs: int
    trained: ImageSet = NO_IMAGES


def overlaid(
    fresh: Mapping[str, NDArray[np.generic]], before: Mapping[str, NDArray[np.generic]]
) -> dict[str, NDArray[np.generic]]:
    """Return the state of an optimiser with an earlier one in it, where name and shape agree."""
    state = {name: np.array(array) for name, array in fresh.items()}
    for name, array in before.items():
        if name in state and state[name].shape == array.shape:
            state[name] = np.array(array)
    return state
