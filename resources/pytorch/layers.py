"""Layers that PyTorch does not have, or not in the way that this network needs them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
import torch.distributed as dist
import torch.nn.functional as F
from torch import Tensor, nn

Pair = int | tuple[int, int]
Sides = tuple[int, int, int, int]


class Normalize(nn.Module):
    """Bytes of an image, 0 to 255, as (x - mean) / std, channel by channel."""

    mean: Tensor
    std: Tensor

    def __init__(self, mean: Sequence[float], std: Sequence[float]) -> None:
        super().__init__()
        self.register_buffer("mean", torch.tensor(mean).view(-1, 1, 1), persistent=False)
        self.register_buffer("std", torch.tensor(std).view(-1, 1, 1), persistent=False)

    def forward(self, images: Tensor) -> Tensor:
        return (images.float() - self.mean) / self.std


class SumOverProcesses(torch.autograd.Function):
    """The sum of a tensor over all processes; its gradient is the sum of theirs."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        total = x.clone()
        dist.all_reduce(total)
        return total

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> Tensor:
        total = gradient.clone()
        dist.all_reduce(total)
        return total


def over_processes(x: Tensor) -> Tensor:
    """Return the sum of a tensor over all processes."""
    total: Tensor = SumOverProcesses.apply(x)  # type: ignore[no-untyped-call]
    return total


class BatchNorm(nn.BatchNorm2d):
    """Batch norm over the images of all processes together, of maps and of vectors.

    Each process has a part of the batch. Sums and sums of squares are added up over all of them, so
    that the number of processes changes nothing. torch.nn.SyncBatchNorm does so on GPUs only.
    A layer whose weights are frozen keeps its statistics, too.
    """

    def __init__(self, channels: int, eps: float = 1e-5, momentum: float = 0.1) -> None:
        super().__init__(channels, eps=eps, momentum=momentum)
        self.register_buffer("num_batches_tracked", None)

    def forward(self, x: Tensor) -> Tensor:
        learns = self.training and self.weight.requires_grad
        together = learns and dist.is_initialized() and dist.get_world_size() > 1
        if together:
            return self._over_processes(x)
        momentum = self.momentum if self.momentum is not None else 0.1
        return F.batch_norm(
            x,
            self.running_mean,
            self.running_var,
            self.weight,
            self.bias,
            training=learns,
            momentum=momentum,
            eps=self.eps,
        )

    def _over_processes(self, given: Tensor) -> Tensor:
        x = given.float()
        places = [0, *range(2, x.dim())]
        count = x.new_full((1,), x.numel() / x.shape[1])
        # Two sums: squares about the mean of all lose no digits, as plain squares would.
        sums = over_processes(torch.cat([x.sum(places), count]))
        total = sums[-1].detach()
        mean = sums[:-1] / total
        across = [1, -1, *([1] * (x.dim() - 2))]
        centred = x - mean.view(across)
        squares = over_processes((centred * centred).sum(places))
        variance = squares / total
        if self.running_mean is not None and self.running_var is not None:
            share = self.momentum if self.momentum is not None else 0.1
            with torch.no_grad():
                self.running_mean.lerp_(mean, share)
                self.running_var.lerp_(squares / (total - 1).clamp(min=1), share)
        scale = self.weight * torch.rsqrt(variance + self.eps)
        return (centred * scale.view(across) + self.bias.view(across)).to(given.dtype)


class KeyedLayer(nn.Module):
    """A layer with random numbers that belong to an image, wherever it stands in a batch.

    `draw_for` tells it the keys of the images; without them it draws as PyTorch does.
    """

    keys: Tensor | None = None
    salt = 0

    def uniform(self, x: Tensor, count: int) -> Tensor:
        """Return numbers in (0, 1), one row of so many for each image."""
        if self.keys is None or len(self.keys) != len(x):
            return torch.rand(len(x), count, device=x.device).clamp_(1e-7, 1 - 1e-7)
        places = torch.arange(count, device=x.device)
        mixed = (self.keys[:, None] + (places * 0x9E3779B1 + self.salt * 0x85EBCA77)) & 0xFFFFFFFF
        for shift, factor in ((16, 0x7FEB352D), (15, 0x846CA68B)):
            mixed = ((mixed ^ (mixed >> shift)) * factor) & 0xFFFFFFFF
        mixed = mixed ^ (mixed >> 16)
        return ((mixed >> 8).float() + 0.5) / 2**24


def draw_for(network: nn.Module, keys: Tensor | None) -> None:
    """Tell the random layers of a network which images come next.

    Parameters
    ----------
    keys : Tensor of int64, shape (n,), or None
        A whole number of 32 bits for each image of the batch.
    """
    layers = [module for module in network.modules() if isinstance(module, KeyedLayer)]
    for number, layer in enumerate(layers, 1):
        layer.keys, layer.salt = keys, number


class Dropout(KeyedLayer):
    """Sets values to 0 with a probability, and divides the others by what is left."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.rate == 0:
            return x
        kept = self.uniform(x, x.numel() // max(len(x), 1)) >= self.rate
        return x * kept.view_as(x) / (1 - self.rate)


class SpatialDropout(Dropout):
    """Dropout of whole channels."""

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.rate == 0:
            return x
        kept = self.uniform(x, x.shape[1]) >= self.rate
        return x * kept.view(*x.shape[:2], *([1] * (x.dim() - 2))) / (1 - self.rate)


class GaussianNoise(KeyedLayer):
    """Adds normal noise in training."""

    def __init__(self, std: float) -> None:
        super().__init__()
        self.std = std

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.std == 0:
            return x
        count = x.numel() // max(len(x), 1)
        first, second = self.uniform(x, 2 * count).chunk(2, dim=1)
        normal = torch.sqrt(-2 * torch.log(first)) * torch.cos(2 * math.pi * second)
        return x + self.std * normal.view_as(x)


class HardSigmoid(nn.Module):
    """A straight line of a given slope, cut off at 0 and 1."""

    def __init__(self, slope: float) -> None:
        super().__init__()
        self.slope = slope

    def forward(self, x: Tensor) -> Tensor:
        return (self.slope * x + 0.5).clamp(0, 1)


class FixedFilter(nn.Module):
    """One small matrix slid over every channel; nothing is learned."""

    weight: Tensor

    def __init__(
        self,
        channels: int,
        matrix: Sequence[Sequence[float]],
        stride: Pair = 1,
        padding: Pair = 0,
    ) -> None:
        super().__init__()
        weight = torch.tensor(matrix).repeat(channels, 1, 1, 1)
        self.register_buffer("weight", weight, persistent=False)
        self.stride = stride
        self.padding = padding

    def forward(self, x: Tensor) -> Tensor:
        return F.conv2d(
            x, self.weight, stride=self.stride, padding=self.padding, groups=len(self.weight)
        )


class AveragePool(nn.Module):
    """The mean of the real cells of each window, and of those of the padding that count.

    Both paddings are left, right, top, bottom.
    """

    def __init__(self, size: Pair, stride: Pair, padding: Sides, counted: Sides) -> None:
        super().__init__()
        self.size = size
        self.stride = stride
        self.padding = padding
        self.counted = counted

    def forward(self, x: Tensor) -> Tensor:
        total = F.avg_pool2d(F.pad(x, self.padding), self.size, self.stride, divisor_override=1)
        real = F.pad(torch.ones_like(x[:1, :1]), self.counted, value=1.0)
        rest = [whole - part for whole, part in zip(self.padding, self.counted, strict=True)]
        cells = F.avg_pool2d(F.pad(real, rest), self.size, self.stride, divisor_override=1)
        return total / cells


class LocalResponseNorm(nn.Module):
    """Local response normalisation over an even number of channels: the odd one lies behind."""

    def __init__(self, size: int, alpha: float, beta: float, k: float) -> None:
        super().__init__()
        self.size = size
        self.alpha = alpha
        self.beta = beta
        self.k = k

    def forward(self, x: Tensor) -> Tensor:
        before = (self.size - 1) // 2
        squares = F.pad((x * x).unsqueeze(1), (0, 0, 0, 0, before, self.size - 1 - before))
        around = F.avg_pool3d(squares, (self.size, 1, 1), stride=1).squeeze(1)
        return x / (self.k + self.alpha * around) ** self.beta
