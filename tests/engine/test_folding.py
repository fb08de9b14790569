"""A batch norm folded into the layer before it gives what the two layers give."""

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
    Layer,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan

IMAGES = 5
RELU = Activation(kind="relu")
CONV = Conv2d(filters=20, kernel_size=(3, 3), pads=(1, 1, 1, 1), bias=False)
STRIDED = Conv2d(filters=12, kernel_size=(5, 5), stride=(2, 2), pads=(2, 2, 2, 2))
DEPTHWISE = Conv2d(filters=20, kernel_size=(3, 3), pads=(1, 1, 1, 1), groups=20)


def model_of(*layers: Layer | tuple[Layer, tuple[str, ...]]) -> Model:
    """Return a chain of layers with random parameters and statistics; a tuple names its inputs."""
    every = [InputLayer(shape=(14, 18, 3)), *layers, Dense(units=7), SoftmaxCrossEntropy()]
    nodes = []
    for index, entry in enumerate(every):
        layer, inputs = entry if isinstance(entry, tuple) else (entry, (str(index - 1),))
        nodes.append(Node(str(index), layer, inputs if index else ()))
    model = Model(nodes)
    model.initialise(2)
    rng = np.random.default_rng(3)
    for node in model.nodes:
        arrays = model.parameters[node.id] | model.state[node.id]
        for name, array in arrays.items():
            if name != "weight":
                low = 0.3 if name in ("gamma", "running_variance") else -0.5
                array[...] = rng.uniform(low, 2.0, array.shape)
    return model


def outputs(model: Model, *, fuse: bool) -> tuple[np.ndarray, list[str]]:
    plan = Plan(model, IMAGES, fuse=fuse, threads=2)
    plan.images[...] = np.random.default_rng(4).integers(0, 256, plan.images.shape)
    plan.pack_weights()
    assert plan.forward()
    return plan.output.copy(), [record.kernel for record in plan.records(packing=False)]


@pytest.mark.parametrize(
    ("layers", "left"),
    [
        ((CONV, BatchNorm(), RELU), 0),
        ((STRIDED, BatchNorm(epsilon=0.1), RELU), 0),
        ((CONV, BatchNorm(), RELU, DEPTHWISE, BatchNorm(), RELU), 0),
        ((CONV, Dense(units=24), BatchNorm()), 0),
        ((CONV, BatchNorm(), BatchNorm(), RELU), 1),  # the second has a batch norm before it
        ((CONV, RELU, BatchNorm()), 1),  # behind the ReLU it is no part of the convolution
        ((CONV, BatchNorm(), CONV, BatchNorm(), (Add(), ("2", "4")), RELU), 0),
        ((CONV, BatchNorm(), (Add(), ("1", "2")), RELU), 1),  # somebody reads the convolution too
        ((GlobalPool(mode="average"), BatchNorm()), 1),
    ],
)
def test_folded_and_unfolded_agree(layers: tuple[Layer, ...], left: int) -> None:
    model = model_of(*layers)
    folded, kernels = outputs(model, fuse=True)
    plain, every = outputs(model, fuse=False)
    np.testing.assert_allclose(folded, plain, rtol=1e-5, atol=1e-6)
    assert kernels.count("batch_norm_apply") == left
    assert every.count("batch_norm_apply") == sum(isinstance(x, BatchNorm) for x in layers)


def test_folded_weights_follow_the_statistics_once_packed() -> None:
    model = model_of(CONV, BatchNorm(), RELU)
    plan = Plan(model, IMAGES)
    plan.images[...] = 100
    plan.pack_weights()
    plan.forward()
    before = plan.output.copy()
    model.state["2"]["running_mean"] += 1.0
    plan.pack_weights()
    plan.forward()
    after = plan.output.copy()
    assert np.abs(after - before).max() > 1e-3
    np.testing.assert_allclose(after, _one_pass(model), rtol=1e-5, atol=1e-6)


def _one_pass(model: Model) -> np.ndarray:
    plan = Plan(model, IMAGES, fuse=False)
    plan.images[...] = 100
    plan.pack_weights()
    plan.forward()
    return plan.output.copy()


def test_a_plan_with_gradients_folds_nothing() -> None:
    model = model_of(CONV, BatchNorm(), RELU)
    for options in ({"gradients": True}, {"training": True, "gradients": True}):
        plan = Plan(model, IMAGES, **options)
        kernels = [record.kernel for record in plan.records()]
        assert "batch_norm_apply" in kernels
        assert "batch_norm_fold" not in kernels
