"""Activations: one function of each value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from ..activations import ActivationKind, Saved, activation_kind
from ..reading import SAME_PLACE, Reading
from ..rowwise import channel_scratch, pixel_sums, walk
from ..rules import Elementwise, Rule
from ..tensor import Builder
from ..types import FloatArray, Shape
from .base import Call, Layer

# A learned slope does to a value what a given one does.
_PRELU = replace(
    activation_kind("leaky_relu"),
    name="prelu",
    title="PReLU",
    alpha_slope=lambda x, alpha: np.where(x > 0, 0.0, x),
)


@dataclass(frozen=True, kw_only=True)
class Activation(Layer):
    """y = f(x), value by value.

    Parameters
    ----------
    kind : str
        Name of a row of the table in ``activations.py``.
    alpha : float
        Slope below zero of leaky_relu; scale of elu.

    Raises
    ------
    ValueError
        For a kind that is not in the table.
    """

    works_in_place: ClassVar[bool] = True
    returns_in_place: ClassVar[bool] = True
    kind: str
    alpha: float = 0.0

    def __post_init__(self) -> None:
        activation_kind(self.kind)

    @property
    def row(self) -> ActivationKind:
        """The activation's row of the table."""
        return activation_kind(self.kind)

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return inputs[0]

    def forward(self, b: Builder, call: Call) -> None:
        walk(
            b,
            f"activation_{self.kind}",
            {"x": call.xs[0], "y": call.y},
            over=call.y,
            cost=self.row.forward_cost,
            alpha=self.alpha,
        )

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        if slot:
            saved = call.xs[0] if self.row.saved is Saved.INPUT else call.y
            walk(
                b,
                f"activation_{self.kind}_backward",
                {"saved": saved, "dy": call.dy, "dx": slot.tensor},
                over=call.y,
                cost=self.row.backward_cost,
                accumulate=int(slot.accumulate),
                alpha=self.alpha,
            )

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return SAME_PLACE

    def rule(self) -> Rule:
        return Elementwise(self.row, self.alpha)


@dataclass(frozen=True, kw_only=True)
class PRelu(Layer):
    """y = x where positive, else slope[c] x, with a learned slope per channel.

    He et al., arXiv:1502.01852.
    """

    works_in_place: ClassVar[bool] = True
    returns_in_place: ClassVar[bool] = True

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return inputs[0]

    def parameter_shapes(self, inputs: Sequence[Shape]) -> dict[str, tuple[int, ...]]:
        return {"slope": (inputs[0][2],)}

    def initial_parameter(
        self, name: str, shape: tuple[int, ...], rng: np.random.Generator
    ) -> FloatArray:
        """Return slopes of 0.25, as in the paper."""
        return np.full(shape, 0.25, np.float32)

    def forward(self, b: Builder, call: Call) -> None:
        walk(
            b,
            "prelu",
            {"x": call.xs[0], "y": call.y},
            over=call.y,
            scratch=channel_scratch(call.y.shape[3]),
            slope=call.parameters["slope"],
        )

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        # The kernel makes both gradients at once; where nobody wants that of the input it goes to
        # waste.
        target = slot.tensor if slot else b.tensor(call.y.shape[1:])
        partial = pixel_sums(
            b,
            "prelu_backward",
            {"x": call.xs[0], "dy": call.dy, "dx": target},
            "partial",
            over=call.y,
            accumulate=int(bool(slot and slot.accumulate)),
            slope=call.parameters["slope"],
        )
        if self.trainable:
            call.gradients["slope"] = partial

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return SAME_PLACE

    def rule(self) -> Rule:
        return Elementwise(_PRELU, learned="slope")
