"""The processes of a training and what they say to each other.

torchrun starts them and tells each who it is. Without torchrun there is one, and nothing is said.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor

WAIT = timedelta(minutes=10)
"""After so long without an answer another process is taken for lost."""


class StartError(Exception):
    """Why a training cannot begin: a sentence with the cure."""


@dataclass(frozen=True)
class Team:
    """All processes, seen from one.

    Attributes
    ----------
    rank : int
        Which one this is; the first one writes and tells.
    size : int
        How many there are.
    device : torch.device
    local_size : int
        How many of them are on this machine.
    """

    rank: int
    size: int
    device: torch.device
    local_size: int = 1

    @property
    def is_first(self) -> bool:
        """Whether this is the process that writes and tells."""
        return self.rank == 0

    def total(self, tensor: Tensor) -> Tensor:
        """Return the sum of a tensor over all processes."""
        if self.size > 1:
            tensor = tensor.clone()
            dist.all_reduce(tensor)
        return tensor

    def from_first(self, value: Any) -> Any:
        """Return what the first process has."""
        if self.size == 1:
            return value
        held = [value]
        dist.broadcast_object_list(held, src=0, device=self.device)
        return held[0]


def join(device: str = "auto") -> Team:
    """Meet the other processes that torchrun started.

    Parameters
    ----------
    device : {"auto", "cpu", "cuda"}
    """
    size, rank = int(os.environ.get("WORLD_SIZE", "1")), int(os.environ.get("RANK", "0"))
    local = int(os.environ.get("LOCAL_RANK", "0"))
    if device == "cuda" and not torch.cuda.is_available():
        raise StartError("PyTorch sees no GPU. Leave --device out, or install it for CUDA.")
    uses_gpu = device != "cpu" and torch.cuda.is_available()
    if uses_gpu and local >= torch.cuda.device_count():
        raise StartError(
            f"There are {torch.cuda.device_count()} GPUs and more processes on this machine. "
            "Start as many processes as there are GPUs, or choose --device cpu."
        )
    place = torch.device("cuda", local) if uses_gpu else torch.device("cpu")
    if uses_gpu:
        torch.cuda.set_device(place)
    if "RANK" in os.environ:
        dist.init_process_group("nccl" if uses_gpu else "gloo", timeout=WAIT)
    return Team(rank, size, place, int(os.environ.get("LOCAL_WORLD_SIZE", "1")))


def leave() -> None:
    """Say goodbye, where there are others."""
    if dist.is_initialized():
        dist.destroy_process_group()


def lost_another(error: Exception) -> bool:
    """Whether an error only says that another process is gone, which tells of its own."""
    words = str(error)
    gone = ("Connection closed by peer", "Connection reset by peer", "NCCL", "Broken pipe")
    return dist.is_initialized() and any(one in words for one in gone)
