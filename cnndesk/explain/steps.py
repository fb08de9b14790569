"""What the stepper shows of one unit: plain records, one per kind of computation.

Numbers are float64 made from the engine's own inputs and weights; each step also carries the value
that the engine computed, and whether the two agree. Making steps is ``stepper.py``'s business.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.explain.passes import Unit
from cnndesk.explain.reads import Mask

Array = NDArray[np.float64]
Places = NDArray[np.int64]

TOLERANCE = 1e-6
"""How far the engine may be off, as a share of the sum of the absolute terms: float32 rounding."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Step:
    """One unit's computation.

    Attributes
    ----------
    node : str
    unit : Unit
        Of the output.
    result : float
        What the shown numbers give.
    value : float
        What the engine computed.
    scale : float
        Sum of the absolute values of all terms; what rounding is measured against.
    """

    node: str
    unit: Unit
    result: float
    value: float
    scale: float

    @property
    def difference(self) -> float:
        """How far the engine's value is from the result, as a share of the scale."""
        return abs(self.value - self.result) / max(self.scale, 1e-30)

    @property
    def same(self) -> bool:
        """Whether the engine computed the same number, to float32 rounding."""
        return self.difference <= TOLERANCE or abs(self.value - self.result) < 1e-12


@dataclass(frozen=True, eq=False, kw_only=True)
class WindowStep(Step):
    """One position of a convolution, fixed filter or transposed convolution.

    The result is the sum of the products plus the bias. n x m cells, C channels.

    Attributes
    ----------
    rows, columns : ndarray of int64, (n,) and (m,)
        Of the input under the window; outside 0..size-1 where it lies in the padding.
    row_taps, column_taps : ndarray of int64, (n,) and (m,)
        Which row and column of the kernel meets each of them.
    channels : tuple of int
        Of the input, C of them: those of the filter's group.
    inside : ndarray of bool, (n, m)
        False in the padding.
    patch, kernel, products : ndarray of float64, (n, m, C)
    channel_sums : ndarray of float64, (C,)
    bias : float
    """

    rows: Places
    columns: Places
    row_taps: Places
    column_taps: Places
    channels: tuple[int, ...]
    inside: Mask
    patch: Array
    kernel: Array
    products: Array
    channel_sums: Array
    bias: float


@dataclass(frozen=True, eq=False, kw_only=True)
class PoolStep(Step):
    """One window of a pooling, or a whole image for global pooling. n x m cells.

    Attributes
    ----------
    mode : str
        ``"max"``, ``"average"`` or ``"sum"``.
    rows, columns : ndarray of int64, (n,) and (m,)
        Of the input; outside in the padding.
    inside : ndarray of bool, (n, m)
    patch : ndarray of float64, (n, m)
        Zero in the padding, which takes no part.
    chosen : (int, int) or None
        Cell of the patch that is the maximum; None for the other modes.
    count : int
        Real cells, and for an average those of the padding that counts; what it divides by.
    """

    mode: str
    rows: Places
    columns: Places
    inside: Mask
    patch: Array
    chosen: tuple[int, int] | None
    count: int


@dataclass(frozen=True, eq=False, kw_only=True)
class ActivationStep(Step):
    """One value of an activation.

    Attributes
    ----------
    kind : str
        ``"relu"``, ..., ``"prelu"``, or ``"copy"`` for layers that pass values on.
    x : float
    slope : float
        Derivative at x.
    formula : str
        With the number in it: ``"max(0, 0.500)"``.
    """

    kind: str
    x: float
    slope: float
    formula: str


@dataclass(frozen=True, eq=False, kw_only=True)
class DenseStep(Step):
    """One unit of a fully connected layer.

    Attributes
    ----------
    inputs, weights, products : ndarray of float64, (h, w, c)
        In the shape of the input, so that they can be laid over it.
    bias : float
    """

    inputs: Array
    weights: Array
    products: Array
    bias: float


@dataclass(frozen=True, eq=False, kw_only=True)
class SoftmaxStep(Step):
    """One class of a softmax: e^z / sum of all e^z.

    Attributes
    ----------
    logits : ndarray of float64, (K,)
    exponentials : ndarray of float64, (K,)
        Of the logits less their maximum, which changes nothing but avoids overflow.
    total : float
    probabilities : ndarray of float64, (K,)
    """

    logits: Array
    exponentials: Array
    total: float
    probabilities: Array


@dataclass(frozen=True, eq=False, kw_only=True)
class NormStep(Step):
    """One value of a normalisation: (x - mean) / sqrt(variance + epsilon) * gamma + beta.

    Attributes
    ----------
    kind : str
        ``"batch"``, ``"layer"`` or ``"group"``.
    x, mean, variance, epsilon, standardised, gamma, beta : float
        Mean and variance are the tracked ones for batch norm, this image's for the others.
    """

    kind: str
    x: float
    mean: float
    variance: float
    epsilon: float
    standardised: float
    gamma: float
    beta: float


@dataclass(frozen=True, eq=False, kw_only=True)
class MergeStep(Step):
    """One value of an addition, multiplication or concatenation.

    Attributes
    ----------
    kind : str
        ``"add"``, ``"multiply"`` or ``"concatenate"``.
    sources : tuple of str
        Nodes that the terms come from.
    terms : tuple of float
        One per source.
    """

    kind: str
    sources: tuple[str, ...]
    terms: tuple[float, ...]
