"""What drawn blocks are told and asked about: ports, dot, cost, and how they are said in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from cnndesk.document.delta import PlacedBlock
from cnndesk.document.shapes import Diagnosis
from cnndesk.words import say


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


def description_of(placed: PlacedBlock, diagnosis: Diagnosis | None, worry: str = "") -> str:
    """Say what a block is and how it is, for a screen reader.

    Parameters
    ----------
    placed : PlacedBlock
    diagnosis : Diagnosis or None
        What shape inference says.
    worry : str
        What is wrong with its units in the training.
    """
    inputs = diagnosis.inputs if diagnosis else ()
    parts = [f"{say(placed.title)} {placed.id}", placed.block.summary(inputs)]
    if diagnosis is not None:
        if diagnosis.output is not None:
            parts.append(say("output {0}").format(placed.block.output_text(diagnosis.output)))
        parts.append(diagnosis.sentence)
    parts.append(say("frozen") if placed.frozen else "")
    parts.append(say("muted") if placed.muted else "")
    parts.append(worry)
    return ", ".join(part for part in parts if part)
