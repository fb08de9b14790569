"""Image input: bytes to normalised floats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..reading import SAME_PLACE, Reading
from ..rowwise import channel_scratch, walk
from ..rules import Given, Rule
from ..tensor import Builder
from ..types import Shape
from .base import Call, Layer


@dataclass(frozen=True, kw_only=True)
class InputLayer(Layer):
    """y = x * scale + shift per channel; x is the batch of uint8 images.

    Parameters
    ----------
    shape : (h, w, c)
    scale, shift : tuple of float
        One per channel, or one for all.
    """

    shape: Shape
    scale: tuple[float, ...] = (1 / 255,)
    shift: tuple[float, ...] = (0.0,)

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return self.shape

    def forward(self, b: Builder, call: Call) -> None:
        channels = self.shape[2]
        tables = []
        for values in (self.scale, self.shift):
            table = b.zeros((channels,))
            table[...] = np.array(values, np.float32)
            tables.append(table)
        walk(
            b,
            "input_normalise",
            {"y": call.y},
            over=call.y,
            scratch=channel_scratch(channels, 2),
            x=call.images,
            scale=tables[0],
            shift=tables[1],
        )

    def backward(self, b: Builder, call: Call) -> None:
        """Nothing lies before the image; its gradient is `Call.dy`."""

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return SAME_PLACE

    def rule(self) -> Rule:
        return Given()
