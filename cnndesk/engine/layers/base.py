"""What a layer is: an operation that can place its own kernels, forward and backward.

A layer holds no arrays. Parameters and running state belong to the `Model`; activations, gradients
and everything a layer wants to remember between its forward and its backward belong to the `Plan`
and reach the layer in a `Call`. One file per kind of layer: its shapes, parameters, forward, and
backward beside it; and what it says of itself for those who explain it: which units each of its own
reads (`Layer.reading`) and what it makes of them (`Layer.rule`).
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

import numpy as np

from cnndesk.errors import UndescribedError

from ..initializers import initial
from ..reading import Reading
from ..rules import Rule
from ..tensor import NO_PADS, Builder, Pads, Tensor
from ..types import FloatArray, Shape


@dataclass(frozen=True)
class Slot:
    """Where a layer puts the gradient of one of its inputs.

    Attributes
    ----------
    tensor : Tensor
        Same image shape as the input.
    accumulate : bool
        Add to what is there (another consumer of the same value wrote before), instead of
        overwriting.
    """

    tensor: Tensor
    accumulate: bool


@dataclass
class Call:
    """One layer's place in one plan.

    Attributes
    ----------
    xs : list of Tensor
        Inputs, each with at least the halo of `Layer.input_pads`.
    y : Tensor
        Output.
    parameters, state : dict
        The model's arrays for this node, by name; shared by all plans of the model.
    training : bool
        Whether random and batch-dependent layers behave as in training.
    relu : bool
        The plan fused a ReLU behind this layer into it: y is to be stored after the ReLU.
    ceiling : float
        Where that ReLU clips, infinity where it does not.
    adds : bool
        The plan fused an addition before that ReLU into this layer: y holds the other term when the
        layer begins.
    pool : bool
        The plan fused a 2x2 maximum behind that into this layer too: only the maxima are stored,
        and dy is their gradient. Masking for the ReLU is then up to this layer.
    seed : int
        Distinguishes this node's random numbers from every other's.
    counter : ndarray (1,) int64
        Number of the training step, for random layers.
    targets : Targets or None
        Only for output layers in a plan with gradients.
    images : ndarray (N, H, W, C) of `Layer.input_dtype`
        The batch, for the input layer.
    mask_dx : bool
        The input is stored after a fused ReLU and this layer is asked to set its gradient to zero
        where that ReLU did.
    dy : Tensor
        Gradient of y, with the halo of `Layer.gradient_pads`; set before backward is placed.
        Already masked where a ReLU was fused, unless the layer masks it (`Layer.masks_gradient`).
    dxs : list of Slot or None
        One per input; None where nobody needs that gradient.
    kept : dict
        Whatever forward keeps for backward.
    gradients : dict of name to ndarray (shards, *parameter shape)
        Filled by backward: partial gradients, to be summed over the first axis in order.
    """

    xs: list[Tensor]
    y: Tensor
    parameters: dict[str, FloatArray]
    state: dict[str, FloatArray]
    training: bool
    relu: bool = False
    ceiling: float = math.inf
    adds: bool = False
    pool: bool = False
    seed: int = 0
    counter: np.ndarray | None = None
    targets: Targets | None = None
    images: np.ndarray | None = None
    mask_dx: bool = False
    dy: Tensor = None  # type: ignore[assignment]  # set by the plan before backward
    dxs: list[Slot | None] = field(default_factory=list)
    kept: dict[str, Any] = field(default_factory=dict)
    gradients: dict[str, FloatArray] = field(default_factory=dict)


@dataclass
class Targets:
    """What a batch should give, and the per-image results of the loss.

    Attributes
    ----------
    labels : ndarray (N,) int64
        Class of each image, -1 for none; for classifiers.
    values : ndarray (N, K) float32
        Target values; for multi-label and regression outputs.
    losses : ndarray (N,) float32
        Loss of each image after a run.
    predictions : ndarray (N,) int32
        Class with the highest output of each image.
    summary : ndarray (3,) float64
        Mean loss, number of correct predictions, number of images that count.
    """

    labels: np.ndarray
    values: FloatArray
    losses: FloatArray
    predictions: np.ndarray
    summary: np.ndarray


@dataclass(frozen=True)
class Layer(ABC):
    """Base of all layers; frozen, so that a plan can rely on it."""

    # Whether the layer can take over a ReLU that follows it (see Call.relu).
    takes_relu: ClassVar[bool] = False
    # Whether it can take over an addition of another value to its output (see Call.adds).
    takes_sum: ClassVar[bool] = False
    # Whether forward may write y over its first input, of the same shape.
    works_in_place: ClassVar[bool] = False
    # Whether backward may write the gradient of an input, of the same shape, over that of y; for
    # several inputs the others' are then written first.
    returns_in_place: ClassVar[bool] = False
    # Whether y is the same memory as x, reshaped: no step at all.
    is_view: ClassVar[bool] = False
    # Whether the layer ends the network with a loss.
    is_output: ClassVar[bool] = False
    # Kind of the numbers that an input layer takes.
    input_dtype: ClassVar[type[np.generic]] = np.uint8
    # Whether its parameters are learned; False when the user froze the block.
    trainable: bool = True

    @property
    def is_pair_maximum(self) -> bool:
        """Whether the layer is the maximum of 2x2 cells side by side (see Call.pool)."""
        return False

    def takes_pool(self, inputs: Sequence[Shape], *, passes_gradient: bool) -> bool:
        """Whether the layer can take over a 2x2 maximum that follows it (see Call.pool).

        `passes_gradient` tells whether the gradient of its input will be asked for.
        """
        return False

    def takes_mask(self, inputs: Sequence[Shape]) -> bool:
        """Whether backward can apply the gradient mask of a ReLU before it (see Call.mask_dx)."""
        return False

    def masks_gradient(self, training: bool) -> bool:
        """Whether backward itself masks the gradient for a ReLU that was fused into the layer."""
        return False

    def passes_through(self, training: bool) -> bool:
        """Whether y is x itself: dropout and noise outside training."""
        return False

    @abstractmethod
    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        """Return (h, w, c) of the output."""

    def parameter_shapes(self, inputs: Sequence[Shape]) -> dict[str, tuple[int, ...]]:
        """Return the shapes of what is learned."""
        return {}

    def state_shapes(self, inputs: Sequence[Shape]) -> dict[str, tuple[int, ...]]:
        """Return the shapes of what is tracked but not learned."""
        return {}

    def initial_parameter(
        self, name: str, shape: tuple[int, ...], rng: np.random.Generator
    ) -> FloatArray:
        """Return the first value of a parameter."""
        return initial(
            getattr(self, "initializer", "zeros") if name == "weight" else "zeros", shape, rng
        )

    def initial_state(self, name: str, shape: tuple[int, ...]) -> FloatArray:
        """Return the first value of a tracked array."""
        return np.zeros(shape, np.float32)

    def input_pads(self, inputs: Sequence[Shape]) -> Pads:
        """Return the zero halo that forward reads around each input."""
        return NO_PADS

    def gradient_pads(self, inputs: Sequence[Shape]) -> Pads:
        """Return the zero halo that backward reads around the gradient of the output."""
        return NO_PADS

    @abstractmethod
    def forward(self, b: Builder, call: Call) -> None:
        """Place the steps that compute call.y from call.xs."""

    def backward(self, b: Builder, call: Call) -> None:
        """Place the steps that compute call.dxs and call.gradients from call.dy."""
        raise self._undescribed("how its gradient is computed", "backward")

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        """Return which units of its inputs each unit is computed from.

        Raises
        ------
        UndescribedError
            Where the layer does not say.
        """
        raise self._undescribed("which units of its input a unit is computed from", "reading")

    def rule(self) -> Rule:
        """Return how a unit is computed from the units it reads.

        Raises
        ------
        UndescribedError
            Where the layer does not say.
        """
        raise self._undescribed("how a unit is computed", "rule")

    def _undescribed(self, what: str, method: str) -> UndescribedError:
        name = type(self).__name__
        return UndescribedError(f"The layer {name} does not say {what} (it lacks `{method}`).")


EmitSteps = Callable[[Builder, Call], None]


def as_pads(pads: Sequence[int]) -> Pads:
    """Return pads given as (top, bottom, left, right)."""
    return Pads(*(int(p) for p in pads))
