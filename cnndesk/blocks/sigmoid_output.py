"""Sigmoid multi-label: one independent probability per label, trained with binary cross-entropy."""

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
class SigmoidOutput(VectorOutputBlock):
    """Probabilities on their own, for images that may carry several labels or none."""

    type = "sigmoid_output"
    title = "Multi-label"
    place = 2
    prefix = "labels"
    learns = Task.LABELS
    noun = "label"
    loss = word("binary cross-entropy")
    sentence = "The end of a tagger: one probability per label, each on its own."
    description = (
        "Turns one number per label into a probability, each on its own. "
        "An image may carry several labels; training lowers the binary cross-entropy."
    )
    formula = "p[k] = 1 / (1 + exp(−x[k])),   loss = −Σ t log p + (1 − t) log(1 − p)"

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import SigmoidCrossEntropy

        return SigmoidCrossEntropy()
