"""A run whose numbers have grown beyond all bounds: where it goes back to, and what is said of it.

It goes back once, to the last state that was sound, and on with a lower rate; a second time it is
given up. Noticing and restoring is ``trainer.py``'s.
"""

from __future__ import annotations

from cnndesk.document.settings import TrainingSettings
from cnndesk.session.history import History
from cnndesk.session.state import Standing

RESCUE_SCALE = 0.1
"""What the rate is multiplied by, once, when a run has diverged."""

_SHOT_UP = 2.0  # times the least training loss: such an epoch is none to go back to


def is_sound(history: History) -> bool:
    """Whether the epoch that just ended is one to go back to: its loss had not shot up."""
    losses = history.epochs.column("train_loss")
    return bool(losses[-1] <= _SHOT_UP * losses.min())


def note_rescue(standing: Standing, step: int) -> None:
    """Note in the state gone back to that the run diverged at a step, and lower its rate."""
    standing.rescue_scale, standing.rescued_epoch = RESCUE_SCALE, standing.epoch
    standing.rescued_step = step  # the last, for whoever looks on without a lock


def given_up(
    settings: TrainingSettings, standing: Standing, step: int, rate: float, block: str | None
) -> str:
    """Return the sentence on a run that diverged again.

    Parameters
    ----------
    settings : TrainingSettings
    standing : Standing
        Of the state that the network is back at.
    step : int
        Where it diverged.
    rate : float
        Of that step.
    block : str or None
        The first block whose output was not finite.
    """
    where = f"in {block} " if block else ""
    back = f"epoch {standing.epoch}" if standing.epoch else "the start"
    return (
        f"The numbers grew beyond all bounds {where}at step {step} (learning rate {rate:.3g}), "
        f"again after it was lowered once. Lower the learning rate from {settings.learning_rate:g} "
        f"to {settings.learning_rate / 100:g}. The network is back at {back}."
    )
