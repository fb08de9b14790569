"""The numbers of a run as plain columns, for whoever writes them out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Columns:
    """The numbers of a run.

    Attributes
    ----------
    name : str
        Of the run.
    steps : mapping of name to ndarray of float64, shape (n,)
        One value per batch: step, epoch, loss, the metric, learning_rate, seconds.
    epochs : mapping of name to ndarray of float64, shape (k,)
        One value per epoch: step, val_loss, and the metric on the validation images.
    metric : str
        Its name: accuracy, f1 or mae.
    """

    name: str
    steps: Mapping[str, NDArray[np.float64]]
    epochs: Mapping[str, NDArray[np.float64]]
    metric: str = "accuracy"

    def validation(self, name: str) -> NDArray[np.float64]:
        """Return a column of the epochs, all NaN where the run has none of this name."""
        known = self.epochs.get(f"val_{name}")
        return known if known is not None else np.full(len(self.epochs["step"]), np.nan)
