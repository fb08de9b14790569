"""Losses and scores: of one image each, added up over batches and processes."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from configuration import Settings


def losses(outputs: Tensor, targets: Tensor, settings: Settings) -> Tensor:
    """Return the loss of each image, (n,)."""
    if settings.loss == "cross_entropy":
        smoothing = settings.label_smoothing
        return F.cross_entropy(outputs, targets, reduction="none", label_smoothing=smoothing)
    if settings.loss == "binary":
        each = F.binary_cross_entropy_with_logits(outputs, targets, reduction="none")
    else:
        each = (outputs - targets) ** 2
    return each.mean(dim=1)


def answers(outputs: Tensor, settings: Settings) -> Tensor:
    """Return outputs as people read them: probabilities, or values in their units."""
    if settings.loss == "cross_entropy":
        return outputs.softmax(dim=1)
    if settings.loss == "binary":
        return outputs.sigmoid()
    if settings.kind != "values":
        return outputs
    std = torch.tensor(settings.value_std, dtype=torch.float64, device=outputs.device)
    mean = torch.tensor(settings.value_mean, dtype=torch.float64, device=outputs.device)
    return outputs * std + mean


def sums(outputs: Tensor, targets: Tensor, each: Tensor, settings: Settings) -> Tensor:
    """Return four numbers that can be added up: loss, score, what it is out of, and images."""
    count = len(outputs)
    if settings.kind == "classes":
        right = targets if targets.dim() == 1 else targets.argmax(dim=1)
        score = (outputs.argmax(dim=1) == right).sum() if count else outputs.sum()
        out_of = torch.tensor(float(count), device=outputs.device)
    elif settings.kind == "labels":
        has, taken = targets > 0.5, outputs >= 0
        score = 2.0 * (has & taken).sum()
        out_of = (has.sum() + taken.sum()).float()
    else:
        score = (outputs - targets).abs().mean(dim=1).sum()
        out_of = torch.tensor(float(count), device=outputs.device)
    images = torch.tensor(float(count), device=outputs.device)
    return torch.stack([each.sum().double(), score.double(), out_of.double(), images.double()])


@dataclass(frozen=True)
class Score:
    """What came of a part of the images.

    Attributes
    ----------
    loss : float
        Mean over the images.
    value : float
        Accuracy, F1 over all labels, or mean absolute error; NaN where there is none.
    images : int
    """

    loss: float
    value: float
    images: int

    @classmethod
    def of(cls, total: Tensor, settings: Settings) -> Score:
        """Return what sums come to."""
        loss, score, out_of, images = (float(one) for one in total)
        factor = 1.0
        if settings.kind == "values" and len(settings.value_std) == 1:
            factor = settings.value_std[0]
        value = factor * score / out_of if out_of else float("nan")
        return cls(loss / images if images else float("nan"), value, int(images))

    def words(self, settings: Settings) -> str:
        """Say it."""
        if settings.kind == "classes":
            return f"loss {self.loss:.4f}, accuracy {100 * self.value:.2f} %"
        if settings.kind == "labels":
            return f"loss {self.loss:.4f}, F1 {self.value:.4f}"
        unit = settings.units[0] if len(settings.units) == 1 else "standard deviations"
        return f"loss {self.loss:.4f}, mean absolute error {self.value:.4g} {unit}".rstrip()
