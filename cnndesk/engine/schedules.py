"""Learning rate as a function of the training step.

All but one are pure functions of the step, so a resumed run continues exactly; `Plateau` reacts to
results and carries its state. Sources: cosine, Loshchilov & Hutter, arXiv:1608.03983; one cycle,
Smith & Topin, arXiv:1708.07120, with the shape and constants of PyTorch's OneCycleLR (rise over
30 % of the steps from 1/25 of the peak, then cosine down to 1/10,000 of the start; the momentum
moves the other way).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from cnndesk.errors import SettingError

SCHEDULES = ("constant", "step", "cosine", "one_cycle", "plateau")

ONE_CYCLE_RISE = 0.3
ONE_CYCLE_START = 25.0
ONE_CYCLE_END = 1e4
ONE_CYCLE_MOMENTUM = 0.05


def _anneal(start: float, end: float, fraction: float) -> float:
    return end + (start - end) * (1 + math.cos(math.pi * fraction)) / 2


@dataclass(frozen=True)
class Schedule:
    """How the learning rate changes over a run.

    Attributes
    ----------
    name : str
        One of `SCHEDULES`.
    peak : float
        The learning rate the user set: constant value, or the highest one.
    steps_per_epoch, epochs : int
        Length of the run.
    warmup_epochs : float
        Linear rise from a hundredth of the peak at the start; not with one_cycle, which has its
        own.
    step_epochs, step_factor
        For "step": multiply by the factor after each so many epochs.
    """

    name: str
    peak: float
    steps_per_epoch: int
    epochs: int
    warmup_epochs: float = 0.0
    step_epochs: int = 10
    step_factor: float = 0.1

    def __post_init__(self) -> None:
        if self.name not in SCHEDULES:
            raise SettingError(
                f"There is no learning-rate schedule “{self.name}”. "
                f"Choose one of {', '.join(SCHEDULES)}."
            )

    def rate(self, step: int) -> float:
        """Return the learning rate of training step `step` (from 0), before any plateau factor."""
        total = max(1, self.steps_per_epoch * self.epochs)
        if self.name == "one_cycle":
            return self._one_cycle(step, total)
        warmup = self.warmup_epochs * self.steps_per_epoch
        if step < warmup:
            return self.peak * (0.01 + 0.99 * (step + 1) / math.ceil(warmup))
        if self.name == "cosine":
            return _anneal(self.peak, 0.0, min(1.0, (step - warmup) / max(1.0, total - warmup)))
        if self.name == "step":
            drops = (step // max(1, self.steps_per_epoch)) // self.step_epochs
            return float(self.peak * self.step_factor**drops)
        return self.peak

    def momentum(self, step: int, momentum: float) -> float:
        """Return the momentum of a training step, given the one the user set.

        One cycle moves it against the learning rate, from 0.05 above to 0.05 below and back; the
        other schedules leave it alone.
        """
        if self.name != "one_cycle" or not ONE_CYCLE_MOMENTUM < momentum < 1 - ONE_CYCLE_MOMENTUM:
            return momentum
        start = self.peak / ONE_CYCLE_START
        height = (self.rate(step) - start) / (self.peak - start)
        return momentum + ONE_CYCLE_MOMENTUM * (1 - 2 * min(1.0, max(0.0, height)))

    def _one_cycle(self, step: int, total: int) -> float:
        start = self.peak / ONE_CYCLE_START
        top = ONE_CYCLE_RISE * total - 1
        if step <= top:
            return _anneal(start, self.peak, step / top)
        fraction = (step - top) / max(1.0, total - 1 - top)
        return _anneal(self.peak, start / ONE_CYCLE_END, min(1.0, fraction))


@dataclass
class Plateau:
    """Lowers the learning rate when the validation loss stops improving.

    It is multiplied by `factor` when the loss has not improved for `patience` epochs.

    Attributes
    ----------
    scale : float
        What to multiply the schedule's rate by now.
    """

    patience: int = 3
    factor: float = 0.5
    best: float = math.inf
    waited: int = 0
    scale: float = 1.0

    def update(self, loss: float) -> None:
        """Take note of an epoch's validation loss."""
        if loss < self.best:
            self.best, self.waited = loss, 0
            return
        self.waited += 1
        if self.waited > self.patience:
            self.scale *= self.factor
            self.waited = 0
