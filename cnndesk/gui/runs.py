"""The runs of a window: the one under way and those before it, as the curves compare them.

A run is its history and what to call it; nothing is trained or drawn here.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from cnndesk.session.history import History

COLOURS = ("#A468D2", "#2FA06A", "#5CC8DE", "#BF6B28", "#CBD662", "#727B8C")
"""Of earlier runs, in turn; the present run has the colours of the theme."""

KEPT = 6
"""Earlier runs that stay for comparison."""


@dataclass(eq=False)
class Run:
    """One run.

    Attributes
    ----------
    name : str
        ``"Run 2"``.
    summary : str
        Its settings in a line: ``"AdamW · rate 0.0026 · batch 50"``.
    history : History
    batches_per_epoch : int
        Steps in an epoch.
    epochs : int
        Planned.
    colour : str
        ``"#RRGGBB"``; empty for the present run.
    shown : bool
        Whether the curves show it beside the present one.
    """

    name: str
    summary: str = ""
    history: History = field(default_factory=History)
    batches_per_epoch: int = 1
    epochs: int = 1
    colour: str = ""
    shown: bool = True

    def column(self, name: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return (epochs, values) of a column of the steps, one per batch."""
        values = self.history.steps.column(name)
        steps = self.history.steps.column("step")[: len(values)]
        return steps / max(self.batches_per_epoch, 1), values[: len(steps)]

    def validation(self, name: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return (epochs, values) of a column of the epochs, such as ``"val_loss"``."""
        values = self.history.epochs.column(name)
        steps = self.history.epochs.column("step")[: len(values)]
        return steps / max(self.batches_per_epoch, 1), values[: len(steps)]

    @property
    def best_validation(self) -> float:
        """The best validation accuracy so far, 0..1; NaN without one."""
        values = self.history.epochs.column("val_accuracy")
        known = values[np.isfinite(values)]
        return float(known.max()) if len(known) else float("nan")


def batches_in_epoch(history: History, fallback: int = 1) -> int:
    """Return the steps in an epoch as a history tells it, for a run read from a file."""
    if len(history.epochs):
        first = history.epochs.row(0)
        if first["epoch"] >= 1 and first["step"] >= 1:
            return max(1, round(first["step"] / first["epoch"]))
    return max(fallback, len(history.steps), 1)
