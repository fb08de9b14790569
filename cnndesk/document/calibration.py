"""What makes the probabilities of a network mean what they say: a temperature, and from where.

A network that learned its images well says 99 % where 90 % are right. Dividing what goes into its
last function by one number, the temperature, mends most of that and changes no answer (Guo et al.,
"On Calibration of Modern Neural Networks", 2017). How it is found is ``session/calibration.py``'s.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

LEAST, MOST = 0.05, 20.0
"""Temperatures are between these."""

_SMALLEST = 1e-38  # a probability that is as good as 0


@dataclass(frozen=True)
class Calibration:
    """A temperature and where it comes from.

    Attributes
    ----------
    temperature : float
        Above 1 where the network is too sure of itself.
    images : int
        Validation images that it was found on.
    threshold : float
        The probability from which on as many answers were right as `wanted`; 1.0 for none such.
    wanted : float
        That share.
    answered : float
        The share of the validation images whose answer is at least that probable.
    gap_before, gap_after : float
        How far said and true shares are apart, on average: the expected calibration error.
    weights : str
        Digest of the weights that it holds for.
    """

    temperature: float
    images: int
    threshold: float
    wanted: float
    answered: float
    gap_before: float
    gap_after: float
    weights: str

    @property
    def sentence(self) -> str:
        """Say it."""
        return (
            f"Probabilities are calibrated on {self.images:,} validation pictures (temperature "
            f"{self.temperature:.2f}): what is said and what is true differ by "
            f"{100 * self.gap_after:.1f} % on average, {100 * self.gap_before:.1f} % before."
        )

    @property
    def threshold_sentence(self) -> str:
        """Say from where on an answer is sure."""
        if self.threshold >= 1.0:
            return (
                f"At no probability {100 * self.wanted:.0f} % of the answers were right: choose "
                "yourself what is not sure."
            )
        return (
            f"At {100 * self.threshold:.0f} % or more {100 * self.wanted:.0f} % of the answers "
            f"were right; {100 * self.answered:.0f} % of the pictures are answered so."
        )

    def applied(self, probabilities: NDArray[np.floating], kind: str) -> NDArray[np.float32]:
        """Return calibrated probabilities; not-a-number stays so.

        Parameters
        ----------
        probabilities : ndarray, (n, outputs)
        kind : {"classes", "labels"}
        """
        return tempered(probabilities, self.temperature, kind)

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, values: object) -> Calibration | None:
        """Read what `to_json` gave; None for anything else: a network can do without."""
        if not isinstance(values, Mapping):
            return None
        numbers = {}
        for field in dataclasses.fields(cls):
            value = values.get(field.name)
            if field.name == "weights":
                if not isinstance(value, str):
                    return None
                continue
            if isinstance(value, bool) or not isinstance(value, int | float):
                return None
            if not math.isfinite(value):
                return None
            numbers[field.name] = value
        shares = ("threshold", "wanted", "answered", "gap_before", "gap_after")
        good = LEAST <= numbers["temperature"] <= MOST and numbers["threshold"] > 0
        if not good or not all(0 <= numbers[name] <= 1 for name in shares):
            return None
        images = int(min(max(numbers.pop("images"), 0), 2**53))
        floats = {name: float(value) for name, value in numbers.items()}
        return cls(images=images, weights=str(values["weights"])[:64], **floats)


def tempered(
    probabilities: NDArray[np.floating], temperature: float, kind: str
) -> NDArray[np.float32]:
    """Return probabilities as another temperature gives them.

    For classes ``p ** (1 / T)``, made to add up to 1, which is softmax(logits / T); for labels
    ``sigmoid(logit / T)`` each.
    """
    p = np.clip(probabilities.astype(np.float64), _SMALLEST, 1.0)
    if kind == "labels":
        rest = np.clip(1.0 - probabilities.astype(np.float64), _SMALLEST, 1.0)
        logit = (np.log(p) - np.log(rest)) / temperature
        found = 1.0 / (1.0 + np.exp(-np.clip(logit, -700, 700)))
    else:
        powers = np.log(p) / temperature
        powers = np.exp(powers - powers.max(axis=1, keepdims=True))
        found = powers / powers.sum(axis=1, keepdims=True)
    return found.astype(np.float32)
