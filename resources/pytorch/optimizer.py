"""The optimizer: which weights it changes, and which of them decay."""

from __future__ import annotations

import torch
from torch import nn

from configuration import Settings


def make_optimizer(network: nn.Module, settings: Settings) -> torch.optim.Optimizer:
    """Return the optimizer; only weights of convolutions and linear layers decay."""
    decayed: list[nn.Parameter] = []
    plain: list[nn.Parameter] = []
    for module in network.modules():
        for name, parameter in module.named_parameters(recurse=False):
            if not parameter.requires_grad:
                continue
            heavy = isinstance(module, nn.Conv2d | nn.ConvTranspose2d | nn.Linear)
            (decayed if heavy and name == "weight" else plain).append(parameter)
    groups = [
        {"params": decayed, "weight_decay": settings.weight_decay},
        {"params": plain, "weight_decay": 0.0},
    ]
    rate = settings.learning_rate
    if settings.optimizer == "adam":
        return torch.optim.Adam(groups, lr=rate)
    if settings.optimizer == "adamw":
        return torch.optim.AdamW(groups, lr=rate)
    if settings.optimizer == "rmsprop":
        return torch.optim.RMSprop(groups, lr=rate, alpha=0.999, momentum=settings.momentum)
    return torch.optim.SGD(
        groups,
        lr=rate,
        momentum=0.0 if settings.optimizer == "sgd" else settings.momentum,
        nesterov=settings.optimizer == "nesterov",
    )
