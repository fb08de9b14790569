"""Exported networks run by PyTorch: many of them in one process of a Python that has it."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from cnndesk.engine.model import Model
from cnndesk.interop.pytorch import replay
from cnndesk.interop.pytorch.files import only
from cnndesk.interop.pytorch.program import written
from cnndesk.paths import resource
from cnndesk.safetensors import as_safetensors

needs_torch = pytest.mark.skipif(
    replay.interpreter() is None,
    reason=f"PyTorch is not installed here; {replay.VARIABLE} may name a Python that has it",
)

# Each network is a folder with model.py, layers.py and weights; what it gives is put beside them.
_RUN = """
import importlib, sys
from pathlib import Path
import numpy as np, torch
torch.set_num_threads(1)
for folder in sorted(Path(sys.argv[1]).iterdir()):
    sys.path.insert(0, str(folder))
    for name in ("model", "layers", "weights"):
        sys.modules.pop(name, None)
    weights, model = importlib.import_module("weights"), importlib.import_module("model")
    network = model.Network()
    network.initialise()
    network.eval()
    arrays, _ = weights.read(folder / "weights.safetensors")
    own = network.state_dict()
    assert set(own) == set(arrays), (sorted(own), sorted(arrays))
    with torch.no_grad():
        for name, tensor in own.items():
            assert tuple(tensor.shape) == arrays[name].shape, name
            tensor.copy_(torch.from_numpy(arrays[name]))
        images = torch.from_numpy(np.load(folder / "images.npy", allow_pickle=False))
        np.save(folder / "outputs.npy", network(images).numpy())
    sys.path.pop(0)
"""


def run_all(
    folder: Path, models: Sequence[Model], images: Sequence[np.ndarray]
) -> list[np.ndarray]:
    """Return the outputs of networks for images (n, h, w, c), before any softmax."""
    places = []
    layers = resource("pytorch/layers.py").read_text("utf-8")
    reader = resource("pytorch/weights.py").read_text("utf-8")
    for number, (model, some) in enumerate(zip(models, images, strict=True)):
        place = folder / f"{number:04}"
        place.mkdir()
        program = written(model, "A network.")
        (place / "model.py").write_text(program.text, "utf-8")
        (place / "layers.py").write_text(only(layers, [*program.own_layers, "draw_for"]), "utf-8")
        (place / "weights.py").write_text(reader, "utf-8")
        (place / "weights.safetensors").write_bytes(as_safetensors(program.weights(model), {}))
        np.save(place / "images.npy", np.ascontiguousarray(some.transpose(0, 3, 1, 2)))
        places.append(place)
    python = replay.interpreter()
    assert python is not None
    done = subprocess.run(
        [python, "-c", _RUN, str(folder)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return [np.load(place / "outputs.npy", allow_pickle=False) for place in places]


def answers(outputs: np.ndarray, model: Model) -> np.ndarray:
    """Return what our engine would give where PyTorch gives these outputs."""
    kind = type(model.nodes[-1].layer).__name__
    values = outputs.astype(np.float64)
    if kind == "SoftmaxCrossEntropy":
        shifted = np.exp(values - values.max(axis=1, keepdims=True))
        return shifted / shifted.sum(axis=1, keepdims=True)
    return 1 / (1 + np.exp(-values)) if kind == "SigmoidCrossEntropy" else values
