"""The activations: one row of a table for each function that is applied value by value.

A new activation is its block in ``cnndesk/blocks``, its kernels in ``cnndesk_ext/pointwise.pxi``
(`activation_NAME` and `activation_NAME_backward`) and its row here. Layer, reference, stepper,
receptive field, health and the window's pages take everything else from the row; the tests name
what is missing.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
Function = Callable[[Array, float], Array]
"""Of the values and alpha, element by element."""


class Saved(Enum):
    """What backward computes the derivative from."""

    INPUT = "x"
    OUTPUT = "y"  # where that is exact and cheaper


@dataclass(frozen=True, kw_only=True)
class ActivationKind:
    """One activation, in everything the program must know of it.

    Attributes
    ----------
    name : str
        Of its kernels, and in files.
    title : str
        On the screen.
    formula : str
        With places for ``{x}`` and ``{alpha}``, for showing it with numbers.
    value, slope : callable of (ndarray of float64, float)
        The function and its derivative at x; at a kink the derivative from the left (relu: 0), or
        zero where the function is flat on either side.
    alpha_slope : callable of (ndarray of float64, float), or None
        The derivative by alpha, where a layer learns that.
    saved : Saved
        What the kernel of the derivative takes.
    forward_cost, backward_cost : int
        Time of the kernels per value in units of a copy.
    example_alpha : float
        Where a page needs one; 0 for functions without.
    ends : (float, float) or None
        The values that it approaches on both sides; near them it hardly learns. None also where one
        of them is the zero at which units may rest: whether they do so for good, `can_die` covers.
    can_die : bool
        Whether it is zero, and its derivative too, for all negative values: units can die.
    """

    name: str
    title: str
    formula: str
    value: Function
    slope: Function
    alpha_slope: Function | None = None
    saved: Saved
    forward_cost: int
    backward_cost: int
    example_alpha: float = 0.0
    ends: tuple[float, float] | None
    can_die: bool


def sigmoid(x: ArrayLike) -> Array:
    """Return 1 / (1 + exp(-x)) without overflow."""
    return np.exp(-softplus(-np.asarray(x, np.float64)))


def softplus(x: ArrayLike) -> Array:
    """Return log(1 + exp(x)) without overflow."""
    x = np.asarray(x, np.float64)
    return np.asarray(np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x))))


def _normal_below(x: Array) -> Array:
    """Return Phi(x), the share of a normal distribution below x."""
    erf = np.vectorize(math.erf, otypes=[np.float64])
    return np.asarray(0.5 * (1 + erf(x / math.sqrt(2))))


def _gelu_slope(x: Array, alpha: float) -> Array:
    density = np.exp(-(x**2) / 2) / math.sqrt(2 * math.pi)
    return np.asarray(_normal_below(x) + x * density)


def _hard_swish_slope(x: Array, alpha: float) -> Array:
    return np.where(x <= -3, 0.0, np.where(x > 3, 1.0, (2 * x + 3) / 6))


TABLE = (
    ActivationKind(
        name="relu",
        title="ReLU",
        formula="max(0, {x})",
        value=lambda x, alpha: np.asarray(np.maximum(x, 0)),
        slope=lambda x, alpha: np.where(x > 0, 1.0, 0.0),
        saved=Saved.OUTPUT,
        forward_cost=1,
        backward_cost=1,
        ends=None,
        can_die=True,
    ),
    ActivationKind(
        name="tanh",
        title="tanh",
        formula="tanh({x})",
        value=lambda x, alpha: np.asarray(np.tanh(x)),
        slope=lambda x, alpha: np.asarray(1 - np.tanh(x) ** 2),
        saved=Saved.OUTPUT,
        forward_cost=4,
        backward_cost=3,
        ends=(-1.0, 1.0),
        can_die=False,
    ),
    ActivationKind(
        name="sigmoid",
        title="sigmoid",
        formula="1 / (1 + exp(−({x})))",
        value=lambda x, alpha: sigmoid(x),
        slope=lambda x, alpha: sigmoid(x) * (1 - sigmoid(x)),
        saved=Saved.OUTPUT,
        forward_cost=4,
        backward_cost=3,
        ends=(0.0, 1.0),
        can_die=False,
    ),
    ActivationKind(
        name="leaky_relu",
        title="leaky ReLU",
        formula="{x} if positive, else {alpha} × {x}",
        value=lambda x, alpha: np.where(x <= 0, alpha * x, x),
        slope=lambda x, alpha: np.where(x > 0, 1.0, alpha),
        saved=Saved.OUTPUT,
        forward_cost=1,
        backward_cost=1,
        example_alpha=0.1,
        ends=None,
        can_die=False,
    ),
    # Clevert et al. 2016
    ActivationKind(
        name="elu",
        title="ELU",
        formula="{x} if positive, else {alpha} × (exp({x}) − 1)",
        value=lambda x, alpha: np.where(x <= 0, alpha * np.expm1(np.minimum(x, 0)), x),
        slope=lambda x, alpha: np.where(x > 0, 1.0, alpha * np.exp(np.minimum(x, 0))),
        saved=Saved.OUTPUT,
        forward_cost=4,
        backward_cost=3,
        example_alpha=1.0,
        ends=None,
        can_die=False,
    ),
    # Exact; Hendrycks and Gimpel 2016
    ActivationKind(
        name="gelu",
        title="GELU",
        formula="{x} × Φ({x})",
        value=lambda x, alpha: np.asarray(x * _normal_below(x)),
        slope=_gelu_slope,
        saved=Saved.INPUT,
        forward_cost=4,
        backward_cost=3,
        ends=None,
        can_die=False,
    ),
    ActivationKind(
        name="silu",
        title="SiLU",
        formula="{x} × sigmoid({x})",
        value=lambda x, alpha: np.asarray(x * sigmoid(x)),
        slope=lambda x, alpha: np.asarray(sigmoid(x) * (1 + x * (1 - sigmoid(x)))),
        saved=Saved.INPUT,
        forward_cost=4,
        backward_cost=3,
        ends=None,
        can_die=False,
    ),
    ActivationKind(
        name="softplus",
        title="softplus",
        formula="log(1 + exp({x}))",
        value=lambda x, alpha: softplus(x),
        slope=lambda x, alpha: sigmoid(x),
        saved=Saved.OUTPUT,
        forward_cost=4,
        backward_cost=3,
        ends=None,
        can_die=False,
    ),
    # Howard et al. 2019
    ActivationKind(
        name="hard_swish",
        title="hard-swish",
        formula="{x} × clip({x} + 3, 0, 6) / 6",
        value=lambda x, alpha: np.asarray(x * np.clip(x + 3, 0, 6) / 6),
        slope=_hard_swish_slope,
        saved=Saved.INPUT,
        forward_cost=1,
        backward_cost=1,
        ends=None,
        can_die=False,
    ),
    # Howard et al. 2017, with alpha = 6
    ActivationKind(
        name="clipped_relu",
        title="ReLU6",
        formula="min(max(0, {x}), {alpha})",
        value=lambda x, alpha: np.clip(x, 0, alpha),
        slope=lambda x, alpha: np.where((x > 0) & (x < alpha), 1.0, 0.0),
        saved=Saved.OUTPUT,
        forward_cost=1,
        backward_cost=1,
        example_alpha=6.0,
        ends=None,
        can_die=True,
    ),
    ActivationKind(
        name="hard_sigmoid",
        title="hard sigmoid",
        formula="clip({alpha} × {x} + 0.5, 0, 1)",
        value=lambda x, alpha: np.clip(alpha * x + 0.5, 0, 1),
        slope=lambda x, alpha: np.where(
            (alpha * x + 0.5 > 0) & (alpha * x + 0.5 <= 1), 1.0 * alpha, 0.0
        ),
        saved=Saved.INPUT,
        forward_cost=1,
        backward_cost=1,
        example_alpha=0.2,
        ends=(0.0, 1.0),
        can_die=False,
    ),
)
"""The best known first."""

KINDS = tuple(kind.name for kind in TABLE)
_BY_NAME = {kind.name: kind for kind in TABLE}


def activation_kind(name: str) -> ActivationKind:
    """Return the row of an activation.

    Raises
    ------
    ValueError
        Where the table has none of this name.
    """
    try:
        return _BY_NAME[name]
    except KeyError:
        known = ", ".join(KINDS)
        raise ValueError(f"There is no activation named {name!r}. There are: {known}.") from None
