"""Output layers: probabilities or values forward, the loss and its gradient when there are targets.

Forward writes the result, each image's loss and its prediction, and sums the batch up; backward
writes the gradient of the mean loss. A label of -1 means "no target": such an image has no loss and
no gradient.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from typing import Any, ClassVar

from ..activations import activation_kind
from ..reading import EVERYTHING, IN_ORDER, Reading
from ..rowwise import contiguous, copy_tensor
from ..rules import Moved, Probability, Rule, Softmax
from ..tensor import Builder, Tensor, ceil_div
from ..types import Shape
from .base import Call, Layer

SAMPLES_PER_ITEM = 64


@dataclass(frozen=True, kw_only=True)
class OutputLayer(Layer):
    """Base of the output layers; the input's values are the logits, one per class or target."""

    is_output: ClassVar[bool] = True

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return 1, 1, prod(inputs[0])

    # Name of the kernel, and what it calls the logits and their gradient.
    kernel: ClassVar[str]
    logits_name: ClassVar[str] = "logits"
    gradient_name: ClassVar[str] = "dlogits"

    @abstractmethod
    def _own_arguments(self, call: Call) -> dict[str, Any]:
        """Return the arguments that only this loss's kernel has."""

    def _place(self, b: Builder, call: Call, logits: Tensor, gradient: Tensor | None) -> None:
        """Place the loss kernel; without a gradient it only evaluates."""
        targets = call.targets
        assert targets is not None
        arguments: dict[str, Any] = {
            self.logits_name: logits.array,
            f"{self.logits_name}_row": logits.image,
            self.gradient_name: gradient.array if gradient else None,
            f"{self.gradient_name}_row": gradient.image if gradient else 0,
        }
        b.step(
            self.kernel,
            ceil_div(b.batch, SAMPLES_PER_ITEM),
            labels=targets.labels,
            losses=targets.losses,
            predictions=targets.predictions,
            divisor=call.kept["divisor"],
            samples=b.batch,
            classes=call.y.shape[3],
            samples_per_item=SAMPLES_PER_ITEM,
            **arguments,
            **self._own_arguments(call),
        )

    def forward(self, b: Builder, call: Call) -> None:
        assert call.targets is not None
        logits = call.kept["logits"] = contiguous(b, call.xs[0])
        call.kept["divisor"] = b.zeros((1,))
        call.kept["divisor"][0] = 1.0
        self._place(b, call, logits, None)
        b.step(
            "loss_summary",
            1,
            losses=call.targets.losses,
            predictions=call.targets.predictions,
            labels=call.targets.labels,
            summary=call.targets.summary,
            samples=b.batch,
        )

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        assert call.targets is not None
        if slot is None:
            return
        divisor = call.kept["divisor"]
        b.step("loss_count", 1, labels=call.targets.labels, divisor=divisor, samples=b.batch)
        direct = slot.tensor.contiguous and not slot.accumulate
        gradient = slot.tensor if direct else b.tensor(slot.tensor.shape[1:])
        self._place(b, call, call.kept["logits"], gradient)
        if not direct:
            copy_tensor(b, gradient, slot.tensor, accumulate=slot.accumulate)


def _value_targets(call: Call) -> dict[str, Any]:
    """Return the arguments of a loss whose targets are values."""
    assert call.targets is not None
    return {"targets": call.targets.values, "targets_row": call.targets.values.shape[1]}


def _probabilities(call: Call) -> dict[str, Any]:
    """Return the arguments of a loss that gives probabilities."""
    return {"probabilities": call.y.array, "probabilities_row": call.y.image}


@dataclass(frozen=True, kw_only=True)
class SoftmaxCrossEntropy(OutputLayer):
    """Softmax probabilities; the loss is -log p of the true class.

    Parameters
    ----------
    label_smoothing : float
        Share of the target spread evenly over all classes (Szegedy et al., CVPR 2016).
    """

    kernel: ClassVar[str] = "loss_softmax"
    label_smoothing: float = 0.0

    def _own_arguments(self, call: Call) -> dict[str, Any]:
        return {**_probabilities(call), "label_smoothing": self.label_smoothing}

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return EVERYTHING

    def rule(self) -> Rule:
        return Softmax(self.label_smoothing)


@dataclass(frozen=True, kw_only=True)
class SigmoidCrossEntropy(OutputLayer):
    """Independent probabilities, one per output; loss is the mean binary cross-entropy."""

    kernel: ClassVar[str] = "loss_sigmoid"

    def _own_arguments(self, call: Call) -> dict[str, Any]:
        return {**_probabilities(call), **_value_targets(call)}

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return IN_ORDER

    def rule(self) -> Rule:
        return Probability(activation_kind("sigmoid"))


@dataclass(frozen=True, kw_only=True)
class MeanSquaredError(OutputLayer):
    """The values themselves; loss is the mean squared difference from the targets."""

    kernel: ClassVar[str] = "loss_squared"
    logits_name: ClassVar[str] = "values"
    gradient_name: ClassVar[str] = "dvalues"

    def forward(self, b: Builder, call: Call) -> None:
        copy_tensor(b, contiguous(b, call.xs[0]).reshaped(1, 1, call.y.shape[3]), call.y)
        super().forward(b, call)

    def _own_arguments(self, call: Call) -> dict[str, Any]:
        return _value_targets(call)

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return IN_ORDER

    def rule(self) -> Rule:
        return Moved(loss=True)
