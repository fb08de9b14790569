"""Regression: numbers as they are, trained with the mean squared error."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.outputs import VectorOutputBlock
from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import Task, block
from cnndesk.words import word

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class Regression(VectorOutputBlock):
    """Values, for images that are measured rather than classified."""

    type = "regression"
    title = "Regression"
    place = 3
    prefix = "values"
    learns = Task.VALUES
    noun = "value"
    loss = word("squared error")
    sentence = "The end of a network that estimates numbers."
    description = (
        "Gives its input as the estimate. "
        "Training lowers the mean of the squared differences from the right values."
    )
    formula = "loss = mean (x − t)²"

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import MeanSquaredError

        return MeanSquaredError()
