"""How far a run is, for people: a frozen report that the trainer replaces after every step."""

from __future__ import annotations

import math
from dataclasses import dataclass

from cnndesk.scores import ACCURACY, Metric, share
from cnndesk.session.state import Standing

LOOKING = "features"
"""The phase in which frozen blocks look at the images, once."""


@dataclass(frozen=True)
class Progress:
    """What to tell people while a job runs; replaced as a whole after every step.

    Attributes
    ----------
    phase : str
        ``"train"``, ``"val"`` or ``"test"``: the part of the data in use; or `LOOKING`.
    epoch, epochs : int
        The present epoch from 1, and how many there are to be.
    batch, batches : int
        Finished steps of this epoch, of how many.
    step : int
        Finished steps in all.
    loss, score : float
        Mean, and metric, over the epoch so far; NaN before its first step.
    metric : Metric
        What ``score`` is.
    learning_rate : float
        Of the last step.
    images_per_second : float
    looked, to_look : int
        In the phase `LOOKING`: images that frozen blocks have looked at, of how many.
    remaining_seconds : float
        Estimate to the end of the run; NaN while there is none.
    """

    phase: str = "train"
    epoch: int = 1
    epochs: int = 1
    batch: int = 0
    batches: int = 1
    step: int = 0
    loss: float = math.nan
    score: float = math.nan
    learning_rate: float = math.nan
    images_per_second: float = 0.0
    remaining_seconds: float = math.nan
    metric: Metric = ACCURACY
    looked: int = 0
    to_look: int = 0

    @property
    def accuracy(self) -> float:
        """Share of images taken for their class; NaN where they have no single class."""
        return self.score if self.metric == ACCURACY else math.nan


def progress_of(
    standing: Standing,
    phase: str,
    epochs: int,
    batches: int,
    learning_rate: float,
    metric: Metric = ACCURACY,
) -> Progress:
    """Return the report of a run that stands there.

    Parameters
    ----------
    standing : Standing
    phase : str
        The part of the data in use.
    epochs, batches : int
        Epochs of the run, steps of an epoch.
    learning_rate : float
        Of the last step.
    metric : Metric
        What the run is judged by.
    """
    epochs = max(epochs, standing.epoch)
    left = (epochs - standing.epoch) * batches - standing.batch
    spent = standing.seconds - standing.looking_seconds
    per_step = spent / standing.step if standing.step else math.nan
    return Progress(
        phase=phase,
        epoch=min(standing.epoch + 1, epochs),
        epochs=epochs,
        batch=standing.batch,
        batches=batches,
        step=standing.step,
        loss=standing.loss_sum / standing.seen if standing.seen else math.nan,
        score=share(standing.correct, standing.judged) * metric.factor,
        metric=metric,
        learning_rate=learning_rate,
        images_per_second=standing.images_per_second,
        remaining_seconds=left * per_step,
    )
