"""Which epoch of a run is the best, and when to stop waiting for a better one.

Two rules. By loss: the lowest validation loss, as in the textbook. By accuracy, for classifiers:
the latest epoch whose validation accuracy is not plainly below the highest, by two standard errors
(in the spirit of the one-standard-error rule of Breiman et al., "Classification and Regression
Trees", 1984; two, since the highest of many epochs is high by chance too). Measured on small sets,
the lowest loss comes long before the highest accuracy, and choosing among a few dozen validation
images by their accuracy chooses by chance: below `FEWEST_IMAGES` the latest epoch is the best.
Training itself is ``trainer.py``'s.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from cnndesk.document.settings import TrainingSettings
from cnndesk.session.history import History
from cnndesk.session.state import Standing

LEARNED = 0.002
"""An epoch whose training loss is below this share of the loss of guessing has nothing to learn."""
FEWEST_IMAGES = 100
"""With fewer validation images, their accuracy decides nothing."""
_ERRORS = 2.0


@dataclass(frozen=True)
class EpochScore:
    """What an epoch came to.

    Attributes
    ----------
    train_loss : float
    loss : float
        On the validation images, or on the training images where there are none.
    accuracy : float
        On the validation images; NaN where there are none or accuracy means nothing.
    images : int
        Validation images.
    guessing : float
        The loss of a network that gives every class the same probability; NaN for other outputs.
    """

    train_loss: float
    loss: float
    accuracy: float
    images: int
    guessing: float


def standard_error(share: float, count: int) -> float:
    """Return how far a share measured on so many images may be off, one standard deviation.

    The share is taken with one more right and one more wrong (Laplace), so that it is not 0 where
    all of a few images are right.
    """
    softened = (share * count + 1) / (count + 2)
    return math.sqrt(softened * (1 - softened) / max(count, 1))


def likely_range(share: float, count: int) -> tuple[float, float]:
    """Return between which shares the true one lies with a probability of 95 %.

    Wilson's interval (E. B. Wilson, "Probable inference, the law of succession, and statistical
    inference", JASA 22, 1927); it holds for few images and for shares of 0 and 1, too.

    Parameters
    ----------
    share : float
        As measured, 0..1.
    count : int
        On so many images, at least 1.
    """
    z2 = 1.959964**2
    middle = (share + z2 / (2 * count)) / (1 + z2 / count)
    spread = math.sqrt(z2 * (share * (1 - share) + z2 / (4 * count)) / count) / (1 + z2 / count)
    return max(0.0, middle - spread), min(1.0, middle + spread)


def is_best(standing: Standing, settings: TrainingSettings, score: EpochScore) -> bool:
    """Whether the epoch that just ended is the best so far; call before `note`."""
    if settings.best_by == "loss" or math.isnan(score.accuracy):
        return score.loss < standing.best_loss
    if not standing.best_epoch or score.images < FEWEST_IMAGES:
        return True
    allowed = _ERRORS * standard_error(standing.best_accuracy, score.images)
    return score.accuracy >= standing.best_accuracy - allowed


def kept_row(history: History, standing: Standing, settings: TrainingSettings) -> dict[str, float]:
    """Return the history's row of the epoch whose weights are kept; empty before the first."""
    if not len(history.epochs):
        return {}
    restored = standing.ended and settings.restore_best and standing.best_epoch
    return history.epochs.row(standing.best_epoch - 1 if restored else -1)


def note(standing: Standing, settings: TrainingSettings, score: EpochScore) -> bool:
    """Enter a finished epoch into the memory of the run; return whether it is the best so far."""
    best = is_best(standing, settings, score)
    learned = settings.best_by == "accuracy" and score.train_loss < LEARNED * score.guessing
    standing.waited = 0 if best and not learned else standing.waited + 1
    if best:
        standing.best_loss, standing.best_epoch = score.loss, standing.epoch
    if score.accuracy > standing.best_accuracy:
        standing.best_accuracy = score.accuracy
    return best
