"""Normalisation by the channels around: local response normalisation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..axes import SAME, Slides
from ..reading import ByAxis, Reading
from ..rowwise import walk
from ..rules import Rule, Unstepped
from ..tensor import Builder
from ..types import Shape
from .base import Call, Layer


@dataclass(frozen=True, kw_only=True)
class LocalResponseNorm(Layer):
    """y = x / (bias + alpha / size * sum of x^2 over the channels around)^beta.

    Krizhevsky, Sutskever & Hinton, "ImageNet classification with deep convolutional neural
    networks", 2012, section 3.3; the sum is divided by the number of channels as in ONNX, Caffe and
    PyTorch. Channels beyond the ends count as zero; of an even size the odd one lies behind.

    Parameters
    ----------
    size : int
        Channels in a window.
    alpha, beta, bias : float
    """

    size: int = 5
    alpha: float = 1e-4
    beta: float = 0.75
    bias: float = 1.0

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return inputs[0]

    @property
    def _constants(self) -> dict[str, float]:
        return {"alpha": self.alpha, "beta": self.beta, "bias": self.bias}

    def forward(self, b: Builder, call: Call) -> None:
        walk(
            b,
            "local_response_norm",
            {"x": call.xs[0], "y": call.y},
            over=call.y,
            cost=self.size + 8,
            scratch=call.y.shape[3] + self.size,
            size=self.size,
            **self._constants,
        )

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        if slot:
            walk(
                b,
                "local_response_norm_backward",
                {"x": call.xs[0], "dy": call.dy, "dx": slot.tensor},
                over=call.y,
                cost=2 * self.size + 16,
                scratch=3 * (call.y.shape[3] + self.size),
                accumulate=int(slot.accumulate),
                size=self.size,
                **self._constants,
            )

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        before = (self.size - 1) // 2
        return ByAxis(SAME, SAME, Slides(self.size, 1, before, self.size - 1 - before))

    def rule(self) -> Rule:
        return Unstepped(
            "it divides each value by the activity of the channels next to it", 2 * self.size + 3
        )
