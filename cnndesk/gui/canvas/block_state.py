"""What blocks on the canvas are told and asked about: their ports, their dot, what they cost."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True)
class Port:
    """A place where links start (``slot`` None) or end."""

    block_id: str
    slot: int | None

    @property
    def is_output(self) -> bool:
        """Whether links start here."""
        return self.slot is None


class Dot(Enum):
    """The family dot of a block in training."""

    NONE = 0
    DIM = 1
    LIT = 2


@dataclass(frozen=True)
class Cost:
    """What a block costs in a training step, for the cost view.

    Attributes
    ----------
    milliseconds : float
    share : float
        Of the whole step, 0..1.
    is_measured : bool
        False for a prediction.
    """

    milliseconds: float
    share: float
    is_measured: bool = True
