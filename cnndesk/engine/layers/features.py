"""Features: what a frozen part has made of the images, where the part that learns begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from ..reading import SAME_PLACE, Reading
from ..rowwise import copy_tensor
from ..rules import Given, Rule
from ..tensor import Builder, Tensor
from ..types import Shape
from .base import Call, Layer


@dataclass(frozen=True, kw_only=True)
class FeatureInput(Layer):
    """y = x; x is the batch of features, float32, in the place of the images.

    Parameters
    ----------
    shape : (h, w, c)
    """

    input_dtype: ClassVar[type[np.generic]] = np.float32

    shape: Shape

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return self.shape

    def forward(self, b: Builder, call: Call) -> None:
        assert call.images is not None
        copy_tensor(b, Tensor(call.images), call.y)

    def backward(self, b: Builder, call: Call) -> None:
        """Nothing that learns lies before; the gradient is `Call.dy`."""

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return SAME_PLACE

    def rule(self) -> Rule:
        return Given()
