"""How a layer computes a unit from the units it reads, as plain data.

A layer hands out one `Rule` beside its reading (``reading.py``). Whoever works a unit out by hand,
counts operations or rewrites a network looks at the rule and never asks for the layer's class. A
rule names arrays of the model, it holds none.
"""

from __future__ import annotations

from dataclasses import dataclass

from .activations import ActivationKind


@dataclass(frozen=True)
class Rule:
    """Base of all rules."""


@dataclass(frozen=True)
class Given(Rule):
    """Nothing is computed: the value comes from outside, as the image does."""


@dataclass(frozen=True)
class Moved(Rule):
    """The value of the one unit read, unchanged; zero where that lies in the padding.

    Attributes
    ----------
    loss : bool
        A loss compares the values with the targets, so that their gradient begins here.
    """

    loss: bool = False


@dataclass(frozen=True)
class WeightedSum(Rule):
    """The sum of the units read, each times a weight, plus ``bias`` where the layer has one.

    Attributes
    ----------
    filters_axis : int
        Axis of ``weight`` that counts the output channels. The other axes are, in this order, the
        rows, columns and channels that a unit reads, or one axis for all of them.
    """

    filters_axis: int


@dataclass(frozen=True)
class FixedSum(Rule):
    """The sum of the units read, each times a number of a matrix; nothing is learned.

    Attributes
    ----------
    matrix : tuple of tuple of float
        Rows of numbers, the same for every channel.
    """

    matrix: tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class Pooled(Rule):
    """One number for all units read; padding takes no part.

    Attributes
    ----------
    mode : "max", "average" or "sum"
    counted : (int, int, int, int)
        Rows and columns of padding (top, bottom, left, right) whose zeros an average counts.
    """

    mode: str
    counted: tuple[int, int, int, int] = (0, 0, 0, 0)


@dataclass(frozen=True)
class Elementwise(Rule):
    """A function of the one unit read.

    Attributes
    ----------
    kind : ActivationKind
    alpha : float
    learned : str
        Parameter that holds the alpha of each channel instead; empty where there is none.
    """

    kind: ActivationKind
    alpha: float = 0.0
    learned: str = ""


@dataclass(frozen=True)
class Standardised(Rule):
    """(x - mean) / sqrt(variance + epsilon) * gamma + beta; gamma and beta are per channel.

    Attributes
    ----------
    name : str
        ``"batch"``, ``"layer"`` or ``"group"``.
    epsilon : float
    tracked : bool
        Outside training, mean and variance are those tracked per channel; else they are those of
        the units read.
    """

    name: str
    epsilon: float
    tracked: bool


@dataclass(frozen=True)
class Softmax(Rule):
    """e^z / sum of e^z over all units read; behind it the cross-entropy.

    Attributes
    ----------
    label_smoothing : float
        Share of the target spread evenly over all classes.
    """

    label_smoothing: float


@dataclass(frozen=True)
class Probability(Rule):
    """The sigmoid of the one unit read; behind it the mean binary cross-entropy.

    Attributes
    ----------
    kind : ActivationKind
        The sigmoid's.
    """

    kind: ActivationKind


@dataclass(frozen=True)
class Merged(Rule):
    """One unit of each input read, put together.

    Attributes
    ----------
    operation : "add", "multiply" or "concatenate"
    """

    operation: str


@dataclass(frozen=True)
class Unstepped(Rule):
    """A computation that nobody has taken apart; a layer has to say so.

    Attributes
    ----------
    reason : str
        What it does, to end “... cannot be stepped through: ”.
    operations : int
        Floating-point operations per unit.
    """

    reason: str
    operations: int
