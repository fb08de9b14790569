"""Where a training stands, in one file that is whole or absent: it goes on from there.

It is a safetensors file: weights, those of the best epoch, the optimizer's memory, and the standing
as JSON among its texts. Nothing is pickled.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

import weights
from configuration import Settings
from parallel import StartError, Team
from schedule import Standing

Arrays = dict[str, NDArray[Any]]


def arrays_of(network: nn.Module) -> Arrays:
    """Return copies of the weights and of what is tracked, by name."""
    return {name: _array(tensor) for name, tensor in network.state_dict().items()}


def load_arrays(network: nn.Module, arrays: Mapping[str, NDArray[Any]], what: str) -> None:
    """Write weights into a network; every one must be there and have its shape."""
    own = network.state_dict()
    for name, tensor in own.items():
        if name not in arrays or tuple(arrays[name].shape) != tuple(tensor.shape):
            raise StartError(f"{what} has no fitting “{name}”: it belongs to another network.")
    with torch.no_grad():
        for name, tensor in own.items():
            tensor.copy_(torch.from_numpy(np.ascontiguousarray(arrays[name])))


def load_weights(network: nn.Module, path: Path) -> None:
    """Read weights from a safetensors file."""
    try:
        arrays, _ = weights.read(path)
    except (OSError, ValueError) as error:
        raise StartError(f"{path} cannot be read: {error}") from error
    load_arrays(network, arrays, str(path))


def identity(settings: Settings) -> str:
    """Return what must be the same in a training that goes on."""
    names = ("kind", "outputs", "image_shape", "loss", "batch_size", "balance", "optimizer", "seed")
    return json.dumps({name: getattr(settings, name) for name in names})


def save(
    path: Path,
    network: nn.Module,
    optimizer: torch.optim.Optimizer,
    standing: Standing,
    sums: Tensor,
    best: Arrays | None,
    settings: Settings,
) -> None:
    """Write where a training stands."""
    arrays = {f"network/{name}": array for name, array in arrays_of(network).items()}
    arrays |= {f"best/{name}": array for name, array in (best or {}).items()}
    named = {id(parameter): name for name, parameter in network.named_parameters()}
    for parameter, state in optimizer.state.items():
        for key, value in state.items():
            if value is not None:
                arrays[f"optimizer/{named[id(parameter)]}/{key}"] = _array(torch.as_tensor(value))
    arrays["sums"] = _array(sums)
    texts = {"standing": json.dumps(asdict(standing)), "settings": identity(settings)}
    weights.write(path, arrays, texts)


def restore(
    path: Path,
    network: nn.Module,
    optimizer: torch.optim.Optimizer,
    settings: Settings,
    team: Team,
) -> tuple[Standing, Tensor, Arrays | None] | None:
    """Take up a training where it stood; the first process reads, the others are told.

    Returns
    -------
    standing, sums, best : or None where there is nothing to go on with
    """
    found: tuple[Arrays, dict[str, str]] | None = None
    if team.is_first and path.is_file():
        found = weights.read(path)
    found = team.from_first(found)
    if found is None:
        return None
    arrays, texts = found
    if texts["settings"] != identity(settings):
        raise StartError(
            f"{path.parent} holds a training with other settings. Choose another folder with "
            "--into, or begin anew with --fresh."
        )
    load_arrays(network, _below("network/", arrays), str(path))
    for name, parameter in network.named_parameters():
        state = _below(f"optimizer/{name}/", arrays)
        for key, array in state.items():
            tensor = torch.from_numpy(array)
            # Adam counts its steps on the CPU.
            optimizer.state[parameter][key] = tensor if key == "step" else tensor.to(parameter)
    standing = Standing(**json.loads(texts["standing"]))
    sums = torch.from_numpy(arrays["sums"]).to(team.device)
    return standing, sums, _below("best/", arrays) or None


def _below(prefix: str, arrays: Mapping[str, NDArray[Any]]) -> Arrays:
    return {
        name.removeprefix(prefix): array
        for name, array in arrays.items()
        if name.startswith(prefix)
    }


def _array(tensor: Tensor) -> NDArray[Any]:
    array: NDArray[Any] = tensor.detach().cpu().numpy().copy()
    return array
