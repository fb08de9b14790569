"""Saliency and Grad-CAM against PyTorch autograd: an independent computation on the same weights.

Skipped where PyTorch is not installed. Run with
``pytest tests/benchmarks/test_explain_against_torch.py --run-benchmarks -s``; prints the largest
differences.
"""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.engine.layers import (
    Activation,
    Add,
    BatchNorm,
    Conv2d,
    Dense,
    GlobalPool,
    InputLayer,
    Pool2d,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.explain.gradcam import gradcam
from cnndesk.explain.saliency import saliency

torch = pytest.importorskip(
    "torch", reason="PyTorch is not installed, so there is nothing to compare with"
)
functional = pytest.importorskip("torch.nn.functional", reason="PyTorch is not installed")

pytestmark = pytest.mark.benchmark

SAME = {"kernel_size": (3, 3), "pads": (1, 1, 1, 1)}
SCALE, SHIFT = 1 / 64, -2.0


def residual_model() -> Model:
    """Return convolutions (one of them as Winograd), batch norm, a shortcut, pooling, two dense."""
    relu = Activation(kind="relu")
    model = Model(
        [
            Node("image", InputLayer(shape=(32, 32, 3), scale=(SCALE,), shift=(SHIFT,))),
            Node("conv1", Conv2d(filters=32, **SAME), ("image",)),
            Node("norm1", BatchNorm(), ("conv1",)),
            Node("relu1", relu, ("norm1",)),
            Node("conv2", Conv2d(filters=32, **SAME), ("relu1",)),
            Node("add", Add(), ("conv2", "relu1")),
            Node("relu2", relu, ("add",)),
            Node("pool", Pool2d(mode="max"), ("relu2",)),
            Node("conv3", Conv2d(filters=48, stride=(2, 2), groups=2, **SAME), ("pool",)),
            Node("silu", Activation(kind="silu"), ("conv3",)),
            Node("global", GlobalPool(mode="average"), ("silu",)),
            Node("dense1", Dense(units=24), ("global",)),
            Node("relu3", relu, ("dense1",)),
            Node("dense2", Dense(units=10), ("relu3",)),
            Node("softmax", SoftmaxCrossEntropy(), ("dense2",)),
        ]
    )
    model.initialise(0)
    rng = np.random.default_rng(0)
    for arrays in (*model.parameters.values(), *model.state.values()):
        for name, array in arrays.items():
            if name == "running_variance":
                array[...] = rng.uniform(0.5, 2, array.shape)
            elif name != "weight":
                array[...] += rng.normal(0, 0.2, array.shape)
    return model


def in_torch(model: Model, image: np.ndarray, dtype) -> dict:
    """Return every output in PyTorch, with the graph for gradients; maps are (1, c, h, w)."""
    arrays = {
        node: {
            name: torch.tensor(np.array(a), dtype=dtype)
            for name, a in (model.parameters[node] | model.state[node]).items()
        }
        for node in model.parameters
    }

    def conv(name, x, **options):
        weight = arrays[name]["weight"].permute(3, 2, 0, 1)
        return functional.conv2d(x, weight, arrays[name]["bias"], padding=1, **options)

    def dense(name, x):
        return x @ arrays[name]["weight"] + arrays[name]["bias"]

    v = {}
    pixels = torch.tensor(image.astype(np.float64) * SCALE + SHIFT, dtype=dtype)
    v["image"] = pixels.permute(2, 0, 1)[None].requires_grad_()
    v["conv1"] = conv("conv1", v["image"])
    norm = arrays["norm1"]
    v["norm1"] = functional.batch_norm(
        v["conv1"],
        norm["running_mean"],
        norm["running_variance"],
        norm["gamma"],
        norm["beta"],
        eps=1e-5,
    )
    v["relu1"] = torch.relu(v["norm1"])
    v["conv2"] = conv("conv2", v["relu1"])
    v["relu2"] = torch.relu(v["conv2"] + v["relu1"])
    v["pool"] = functional.max_pool2d(v["relu2"], 2)
    v["conv3"] = conv("conv3", v["pool"], stride=2, groups=2)
    v["silu"] = functional.silu(v["conv3"])
    v["dense1"] = dense("dense1", v["silu"].mean(dim=(2, 3)))
    v["dense2"] = dense("dense2", torch.relu(v["dense1"]))
    return v


@pytest.mark.parametrize("precision", ["float32", "float64"])
def test_saliency_and_gradcam_are_those_of_autograd(precision: str) -> None:
    model = residual_model()
    worst = {"saliency": 0.0, "gradcam": 0.0}
    rng = np.random.default_rng(1)
    for label in range(10):
        image = rng.integers(0, 256, (32, 32, 3), dtype=np.uint8)
        values = in_torch(model, image, getattr(torch, precision))
        score = values["dense2"][0, label]
        names = ["image", "conv1", "relu1", "conv2", "relu2", "pool", "conv3", "silu"]
        slopes = dict(
            zip(
                names,
                torch.autograd.grad(score, [values[name] for name in names]),
                strict=True,
            )
        )
        expected = slopes["image"][0].permute(1, 2, 0).numpy()
        found = saliency(model, image, label)
        gap = np.abs(found.gradient - expected).max() / np.abs(expected).max()
        worst["saliency"] = max(worst["saliency"], float(gap))
        for name in names[1:]:
            weights = slopes[name].mean(dim=(2, 3), keepdim=True)
            cam = torch.relu((weights * values[name]).sum(dim=1, keepdim=True)).detach()
            large = functional.interpolate(
                cam, size=(32, 32), mode="bilinear", align_corners=False
            )[0, 0].numpy()
            heat = gradcam(model, image, name, label).heat
            scale = float((weights.abs() * values[name].abs()).sum(dim=1).max().detach())
            worst["gradcam"] = max(worst["gradcam"], float(np.abs(heat - large).max()) / scale)
    print(f"\n{precision}: largest differences {worst}")
    assert max(worst.values()) < 1e-5
