"""Random layers: dropout, spatial dropout, Gaussian noise.

Outside training they pass their input through. The masks are made from counters in the kernels
(``cnndesk_ext/random.pxi``), again in backward: nothing is stored, and they depend on seed, node,
step and place only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from ..reading import SAME_PLACE, Reading
from ..rowwise import copy_tensor, walk
from ..rules import Moved, Rule
from ..tensor import Builder
from ..types import Shape
from .base import Call, Layer


@dataclass(frozen=True, kw_only=True)
class _Random(Layer):
    """What the random layers share."""

    returns_in_place: ClassVar[bool] = True

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return inputs[0]

    def passes_through(self, training: bool) -> bool:
        """Return whether y is x: nothing is random outside training."""
        return not training

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return SAME_PLACE

    def rule(self) -> Rule:
        """Return what it does outside training, where explanations look."""
        return Moved()


@dataclass(frozen=True, kw_only=True)
class Dropout(_Random):
    """Set values to zero with probability `rate`, divide the others by 1 - rate.

    Srivastava et al., JMLR 2014.
    """

    kernel: ClassVar[str] = "dropout"
    rate: float

    def _place(
        self, b: Builder, call: Call, tensors: dict[str, object], *, accumulate: bool
    ) -> None:
        _, _, w, c = call.y.shape
        walk(
            b,
            self.kernel,
            tensors,  # type: ignore[arg-type]
            over=call.y,
            cost=4,
            scratch=w * c + 64,
            step=call.counter,
            accumulate=int(accumulate),
            seed=call.seed,
            rate=self.rate,
        )

    def forward(self, b: Builder, call: Call) -> None:
        if call.training:
            self._place(b, call, {"x": call.xs[0], "y": call.y}, accumulate=False)
        else:
            copy_tensor(b, call.xs[0], call.y)

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        if slot and call.training:
            self._place(b, call, {"x": call.dy, "y": slot.tensor}, accumulate=slot.accumulate)
        elif slot:
            copy_tensor(b, call.dy, slot.tensor, accumulate=slot.accumulate)


@dataclass(frozen=True, kw_only=True)
class SpatialDropout(Dropout):
    """Dropout of whole channels (Tompson et al., CVPR 2015)."""

    kernel: ClassVar[str] = "spatial_dropout"


@dataclass(frozen=True, kw_only=True)
class GaussianNoise(_Random):
    """Add normal noise of mean 0 in training."""

    standard_deviation: float

    def forward(self, b: Builder, call: Call) -> None:
        if not call.training:
            copy_tensor(b, call.xs[0], call.y)
            return
        _, _, w, c = call.y.shape
        walk(
            b,
            "gaussian_noise",
            {"x": call.xs[0], "y": call.y},
            over=call.y,
            cost=8,
            scratch=w * c + 64,
            step=call.counter,
            seed=call.seed,
            standard_deviation=self.standard_deviation,
        )

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        if slot:
            copy_tensor(b, call.dy, slot.tensor, accumulate=slot.accumulate)
