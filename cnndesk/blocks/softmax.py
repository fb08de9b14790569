"""Softmax classifier: one probability per class, trained with cross-entropy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.outputs import VectorOutputBlock
from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import Task, block
from cnndesk.words import word

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block
class Softmax(VectorOutputBlock):
    """Probabilities that sum to 1, for images that belong to exactly one class."""

    type = "softmax"
    title = "Softmax"
    place = 1
    prefix = "softmax"
    learns = Task.CLASSES
    noun = "class"
    loss = word("cross-entropy")
    fewest = 2
    sentence = "The end of a classifier: one probability per class, together 1."
    description = (
        "Turns one number per class into probabilities that add up to 1. "
        "Training lowers the cross-entropy: minus the logarithm of the right class's probability."
    )
    formula = "p[k] = exp(x[k]) / Σ exp(x[j]),   loss = −log p[right class]"

    label_smoothing: float = param(
        default=0.0,
        label="Label smoothing",
        minimum=0,
        maximum=0.9,
        help="Share of the right class that is spread over all classes in training.",
        advanced=True,
    )

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import SoftmaxCrossEntropy

        return SoftmaxCrossEntropy(label_smoothing=self.label_smoothing)
