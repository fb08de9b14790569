"""The learning rate step by step, and which epoch is the best; nothing of PyTorch."""

from __future__ import annotations

import math
from dataclasses import dataclass

from configuration import Settings

ANY = math.inf


def learning_rate(settings: Settings, step: int, steps_per_epoch: int) -> float:
    """Return the learning rate of a step, counted from 0."""
    peak, total = settings.learning_rate, max(1, steps_per_epoch * settings.epochs)
    if settings.schedule == "one_cycle":
        start, top = peak / 25, 0.3 * total - 1
        if step <= top:
            return _annealed(start, peak, step / top)
        return _annealed(peak, start / 1e4, min(1.0, (step - top) / max(1.0, total - 1 - top)))
    warmup = settings.warmup_epochs * steps_per_epoch
    if step < warmup:
        return peak * (0.01 + 0.99 * (step + 1) / math.ceil(warmup))
    if settings.schedule == "cosine":
        return _annealed(peak, 0.0, min(1.0, (step - warmup) / max(1.0, total - warmup)))
    if settings.schedule == "step":
        return float(
            peak * settings.step_factor ** (step // max(1, steps_per_epoch) // settings.step_epochs)
        )
    return peak


def momentum(settings: Settings, step: int, steps_per_epoch: int) -> float:
    """Return the momentum of a step: one cycle moves it against the learning rate."""
    given = settings.momentum
    if settings.schedule != "one_cycle" or not 0.05 < given < 0.95:
        return given
    start = settings.learning_rate / 25
    height = (learning_rate(settings, step, steps_per_epoch) - start) / (
        settings.learning_rate - start
    )
    return given + 0.05 * (1 - 2 * min(1.0, max(0.0, height)))


def _annealed(start: float, end: float, share: float) -> float:
    return end + (start - end) * (1 + math.cos(math.pi * share)) / 2


@dataclass
class Standing:
    """How far a training is, and what it remembers of its epochs."""

    epoch: int = 0
    batch: int = 0
    step: int = 0
    best_epoch: int = 0
    best_loss: float = ANY
    best_accuracy: float = 0.0
    waited: int = 0
    plateau_best: float = ANY
    plateau_waited: int = 0
    plateau_scale: float = 1.0
    ended: str = ""

    def note(
        self, settings: Settings, train_loss: float, loss: float, accuracy: float, images: int
    ) -> bool:
        """Take note of a finished epoch; return whether it is the best so far.

        Parameters
        ----------
        settings : Settings
        train_loss, loss : float
            On the training images and on those of the validation.
        accuracy : float
            Of the validation; NaN where that means nothing.
        images : int
            Of the validation.
        """
        best = self._is_best(settings, loss, accuracy, images)
        guessing = math.log(len(settings.outputs)) if settings.loss == "cross_entropy" else math.nan
        learned = settings.best_by == "accuracy" and train_loss < 0.002 * guessing
        self.waited = 0 if best and not learned else self.waited + 1
        if best:
            self.best_loss, self.best_epoch = loss, self.epoch
        if accuracy > self.best_accuracy:
            self.best_accuracy = accuracy
        if settings.schedule == "plateau":
            self._note_plateau(settings, loss)
        if self.epoch >= settings.epochs:
            self.ended = "all epochs are done"
        elif settings.early_stopping is not None and self.waited >= settings.early_stopping:
            self.ended = f"no better epoch for {self.waited} epochs"
        return best

    def _is_best(self, settings: Settings, loss: float, accuracy: float, images: int) -> bool:
        """By accuracy: the last epoch that is not plainly worse than the best one."""
        if settings.best_by == "loss" or math.isnan(accuracy):
            return loss < self.best_loss
        if not self.best_epoch or images < 100:
            return True
        share = (self.best_accuracy * images + 1) / (images + 2)
        return accuracy >= self.best_accuracy - 2 * math.sqrt(share * (1 - share) / images)

    def _note_plateau(self, settings: Settings, loss: float) -> None:
        if loss < self.plateau_best:
            self.plateau_best, self.plateau_waited = loss, 0
            return
        self.plateau_waited += 1
        if self.plateau_waited > settings.plateau_patience:
            self.plateau_scale *= settings.plateau_factor
            self.plateau_waited = 0
