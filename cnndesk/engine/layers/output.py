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
from typing import ClassVar

from ..rowwise import contiguous, copy_tensor
from ..tensor import Builder, Tensor, ceil_div
from ..types import FloatArray, Shape
from .base import Call, Layer

SAMPLES_PER_ITEM = 64


@dataclass(frozen=True, kw_only=True)
class OutputLayer(Layer):
    """Base of the output layers; the input's values are the logits, one per class or target."""

    is_output: ClassVar[bool] = True

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return 1, 1, prod(inputs[0])

    @abstractmethod
    def _place(
        self,
        b: Builder,
        call: Call,
        logits: Tensor,
        gradient: Tensor | None,
        divisor: FloatArray | None,
    ) -> None:
        """Place the loss kernel; without a gradient it only evaluates."""

    def forward(self, b: Builder, call: Call) -> None:
        assert call.targets is not None
        logits = call.kept["logits"] = contiguous(b, call.xs[0])
        call.kept["divisor"] = b.zeros((1,))
        call.kept["divisor"][0] = 1.0
        self._place(b, call, logits, None, call.kept["divisor"])
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
        self._place(b, call, call.kept["logits"], gradient, divisor)
        if not direct:
            copy_tensor(b, gradient, slot.tensor, accumulate=slot.accumulate)
            b.release(gradient)


@dataclass(frozen=True, kw_only=True)
class SoftmaxCrossEntropy(OutputLayer):
    """Softmax probabilities; loss -log p of the true class.

    Optional label smoothing as in Szegedy et al., 2016.
    """

    label_smoothing: float = 0.0

    def _place(
        self,
        b: Builder,
        call: Call,
        logits: Tensor,
        gradient: Tensor | None,
        divisor: FloatArray | None,
    ) -> None:
        targets = call.targets
        assert targets is not None
        b.step(
            "loss_softmax",
            ceil_div(b.batch, SAMPLES_PER_ITEM),
            logits=logits.array,
            labels=targets.labels,
            probabilities=call.y.array,
            losses=targets.losses,
            predictions=targets.predictions,
            dlogits=gradient.array if gradient else None,
            divisor=divisor,
            samples=b.batch,
            classes=call.y.shape[3],
            logits_row=logits.image,
            probabilities_row=call.y.image,
            dlogits_row=gradient.image if gradient else 0,
            samples_per_item=SAMPLES_PER_ITEM,
            label_smoothing=self.label_smoothing,
        )


@dataclass(frozen=True, kw_only=True)
class SigmoidCrossEntropy(OutputLayer):
    """Independent probabilities, one per output; loss is the mean binary cross-entropy."""

    def _place(
        self,
        b: Builder,
        call: Call,
        logits: Tensor,
        gradient: Tensor | None,
        divisor: FloatArray | None,
    ) -> None:
        targets = call.targets
        assert targets is not None
        b.step(
            "loss_sigmoid",
            ceil_div(b.batch, SAMPLES_PER_ITEM),
            logits=logits.array,
            targets=targets.values,
            labels=targets.labels,
            probabilities=call.y.array,
            losses=targets.losses,
            predictions=targets.predictions,
            dlogits=gradient.array if gradient else None,
            divisor=divisor,
            samples=b.batch,
            classes=call.y.shape[3],
            logits_row=logits.image,
            targets_row=targets.values.shape[1],
            probabilities_row=call.y.image,
            dlogits_row=gradient.image if gradient else 0,
            samples_per_item=SAMPLES_PER_ITEM,
        )


@dataclass(frozen=True, kw_only=True)
class MeanSquaredError(OutputLayer):
    """The values themselves; loss is the mean squared difference from the targets."""

    def forward(self, b: Builder, call: Call) -> None:
        copy_tensor(b, contiguous(b, call.xs[0]).reshaped(1, 1, call.y.shape[3]), call.y)
        super().forward(b, call)

    def _place(
        self,
        b: Builder,
        call: Call,
        logits: Tensor,
        gradient: Tensor | None,
        divisor: FloatArray | None,
    ) -> None:
        targets = call.targets
        assert targets is not None
        b.step(
            "loss_squared",
            ceil_div(b.batch, SAMPLES_PER_ITEM),
            values=logits.array,
            targets=targets.values,
            labels=targets.labels,
            losses=targets.losses,
            predictions=targets.predictions,
            dvalues=gradient.array if gradient else None,
            divisor=divisor,
            samples=b.batch,
            classes=call.y.shape[3],
            values_row=logits.image,
            targets_row=targets.values.shape[1],
            dvalues_row=gradient.image if gradient else 0,
            samples_per_item=SAMPLES_PER_ITEM,
        )
