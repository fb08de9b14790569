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
        One value per batch: step, epoch, loss, accuracy, learning_rate, seconds.
    epochs : mapping of name to ndarray of float64, shape (k,)
        One value per epoch: step, val_loss, val_accuracy.
    """

    name: str
    steps: Mapping[str, NDArray[np.float64]]
    epochs: Mapping[str, NDArray[np.float64]]
