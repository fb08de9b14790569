"""The network with its weights gives what PyTorch gives, in a drawing of it made for this test."""

from __future__ import annotations

import math

import numpy as np
import pytest

from cnndesk.document import efficientnet
from cnndesk.document.compile import compile_network
from cnndesk.document.drawing import Head
from cnndesk.engine.frozen import divided
from cnndesk.engine.plan import Plan
from cnndesk.pretrained.weights import Tensors

# Repeats, kernel, stride, filters of each stage (Tan & Le 2019, table 1).
STAGES = ((1, 3, 1, 16), (2, 3, 2, 24), (2, 5, 2, 40), (3, 3, 2, 80), (3, 5, 1, 112),
          (4, 5, 2, 192), (1, 3, 1, 320))  # fmt: skip


def torch_probabilities(tensors: Tensors, images: np.ndarray) -> np.ndarray:
    torch = pytest.importorskip("torch", reason="PyTorch is not installed; it only checks here")
    functional = torch.nn.functional
    weights = {name: torch.from_numpy(np.array(array)) for name, array in tensors.items()}

    def conv(x, name: str, stride: int = 1, groups: int = 1):
        kernel = weights[f"{name}.weight"]
        pads = []
        for size, span in zip(reversed(x.shape[2:]), reversed(kernel.shape[2:]), strict=True):
            total = max((math.ceil(size / stride) - 1) * stride + span - size, 0)
            pads += [total // 2, total - total // 2]
        return functional.conv2d(functional.pad(x, pads), kernel, None, stride, groups=groups)

    def norm(x, name: str):
        arrays = [weights[f"{name}.{part}"]
                  for part in ("running_mean", "running_var", "weight", "bias")]  # fmt: skip
        return functional.batch_norm(x, *arrays, eps=1e-3)

    x = (torch.from_numpy(images.transpose(0, 3, 1, 2).astype(np.float32)) - 127) / 128
    x = functional.relu6(norm(conv(x, "_conv_stem", 2), "_bn0"))
    number = 0
    for repeats, _, first_stride, filters in STAGES:
        for repeat in range(repeats):
            name, entered = f"_blocks.{number}", x
            stride = first_stride if repeat == 0 else 1
            if f"{name}._expand_conv.weight" in weights:
                x = functional.relu6(norm(conv(x, f"{name}._expand_conv"), f"{name}._bn0"))
            x = conv(x, f"{name}._depthwise_conv", stride, x.shape[1])
            x = functional.relu6(norm(x, f"{name}._bn1"))
            x = norm(conv(x, f"{name}._project_conv"), f"{name}._bn2")
            x = x + entered if stride == 1 and entered.shape[1] == filters else x
            number += 1
    x = functional.relu6(norm(conv(x, "_conv_head"), "_bn1")).mean((2, 3))
    logits = functional.linear(x, weights["_fc.weight"], weights["_fc.bias"])
    return torch.softmax(logits, 1).numpy()


@pytest.mark.parametrize("side", [128, 97])
def test_the_probabilities_are_pytorchs(tensors: Tensors, side: int) -> None:
    rng = np.random.default_rng(0)
    coarse = rng.integers(0, 256, (2, side // 8 + 1, side // 8 + 1, 3), np.uint8)
    images = coarse.repeat(8, 1).repeat(8, 2)[:, :side, :side]
    wanted = torch_probabilities(tensors, images)
    network = efficientnet.draw((side, side, 3), Head(1000))
    weights = efficientnet.arrays((side, side, 3), tensors)
    weights[network.order[-2]] = {
        "weight": np.ascontiguousarray(tensors["_fc.weight"].T), "bias": tensors["_fc.bias"]
    }  # fmt: skip
    model, carried = compile_network(network, weights)
    assert not carried.reset
    plan = Plan(model, 2)
    plan.images[...] = images
    plan.pack_weights()
    plan.forward()
    assert wanted.max() > 10 / 1000  # it does not say the same of everything
    assert np.abs(plan.output - wanted).max() < 1e-4 * wanted.max()


def test_a_grey_image_is_seen_as_one_of_three_equal_channels(tensors: Tensors) -> None:
    grey = np.random.default_rng(1).integers(0, 256, (1, 32, 32, 1), np.uint8)
    features = []
    for channels in (1, 3):
        shape = (32, 32, channels)
        network = efficientnet.draw(shape, Head(2))
        model, _ = compile_network(network, efficientnet.arrays(shape, tensors))
        division = divided(model)
        assert division is not None
        plan = Plan(division.frozen, 1)
        plan.images[...] = grey.repeat(channels, 3)
        plan.pack_weights()
        plan.forward()
        features.append(plan.output.copy())
    np.testing.assert_allclose(features[0], features[1], atol=1e-4)
