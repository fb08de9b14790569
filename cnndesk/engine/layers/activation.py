"""Activations: one function of each value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..rowwise import channel_scratch, pixel_sums, walk
from ..tensor import Builder
from ..types import FloatArray, Shape
from .base import Call, Layer

# Derivative from the output where that is exact and cheaper, else from the input (see
# pointwise.pxi).
FROM_INPUT = frozenset({"gelu", "silu", "hard_swish"})
KINDS = ("relu", "leaky_relu", "elu", "gelu", "silu", "sigmoid", "tanh", "softplus", "hard_swish")
# Time per value in units of a copy.
COST = {"relu": 1, "leaky_relu": 1, "hard_swish": 1}


@dataclass(frozen=True, kw_only=True)
class Activation(Layer):
    """y = f(x), value by value.

    Parameters
    ----------
    kind : str
        One of `KINDS`.
    alpha : float
        Slope below zero of leaky_relu; scale of elu.
    """

    kind: str
    alpha: float = 0.0

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return inputs[0]

    def forward(self, b: Builder, call: Call) -> None:
        cost = COST.get(self.kind, 4)
        tensors = {"x": call.xs[0], "y": call.y}
        walk(b, f"activation_{self.kind}", tensors, over=call.y, cost=cost, alpha=self.alpha)

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        if slot:
            saved = call.xs[0] if self.kind in FROM_INPUT else call.y
            walk(
                b,
                f"activation_{self.kind}_backward",
                {"saved": saved, "dy": call.dy, "dx": slot.tensor},
                over=call.y,
                cost=COST.get(self.kind, 3),
                accumulate=int(slot.accumulate),
                alpha=self.alpha,
            )


@dataclass(frozen=True, kw_only=True)
class PRelu(Layer):
    """y = x where positive, else slope[c] x, with a learned slope per channel.

    He et al., arXiv:1502.01852.
    """

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
