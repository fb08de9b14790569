"""A nudged weight: the loss changes as its gradient says, the network looked at does not."""

from __future__ import annotations

import numpy as np
import pytest
from explain_networks import random_image, randomise

from cnndesk.engine.layers import Activation, Conv2d, Dense, InputLayer, Pool2d, SoftmaxCrossEntropy
from cnndesk.engine.model import Model, Node
from cnndesk.errors import ExplainError
from cnndesk.explain import nudge as nudge_module
from cnndesk.explain.nudge import nudged, steepest
from cnndesk.explain.passes import Pass, run_image


@pytest.fixture
def seen() -> Pass:
    layers = {
        "image": InputLayer(shape=(7, 6, 2), scale=(1 / 64,), shift=(-2.0,)),
        "conv": Conv2d(filters=3, kernel_size=(3, 3)),
        "relu": Activation(kind="relu"),
        "pool": Pool2d(mode="average", size=(2, 2), stride=(2, 2)),
        "dense": Dense(units=4),
        "softmax": SoftmaxCrossEntropy(),
    }
    names = list(layers)
    nodes = [
        Node(name, layer, (names[k - 1],) if k else ())
        for k, (name, layer) in enumerate(layers.items())
    ]
    model = randomise(Model(nodes), 4)
    return run_image(model, random_image(model), label=1, gradients=True)


@pytest.mark.parametrize("node", ["conv", "dense"])
def test_a_small_nudge_changes_the_loss_by_gradient_times_nudge(seen: Pass, node: str) -> None:
    before = {name: a.copy() for name, a in seen.model.parameters[node].items()}
    weight = steepest(seen, node)
    change = nudged(seen, weight, 0.001)
    assert change == pytest.approx(0.001 * weight.total, rel=0.05)
    assert nudged(seen, weight, -0.001) * change < 0
    for name, array in seen.model.parameters[node].items():
        assert np.array_equal(array, before[name])


def test_no_weight_of_the_block_has_a_larger_gradient(seen: Pass) -> None:
    weight = steepest(seen, "conv")
    shape = seen.model.parameters["conv"]["weight"].shape
    rng = np.random.default_rng(0)
    for _ in range(20):
        place = tuple(int(rng.integers(n)) for n in shape)
        other = nudge_module.weight_gradient(seen, "conv", "weight", place)
        assert abs(other.total) <= abs(weight.total)


def test_blocks_without_weights_and_large_ones_are_refused(seen: Pass, monkeypatch) -> None:
    with pytest.raises(ExplainError, match="no weights"):
        steepest(seen, "pool")
    monkeypatch.setattr(nudge_module, "MOST_WEIGHTS", 3)
    with pytest.raises(ExplainError, match="more than 3"):
        steepest(seen, "conv")
