"""Why a gradient is 0: every zero has a reason, and the reason is the computation's."""

from __future__ import annotations

import numpy as np
import pytest
from explain_networks import random_image, randomise

from cnndesk.engine.layers import (
    Activation,
    Conv2d,
    Dense,
    InputLayer,
    Pool2d,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.explain.backward import step_backward
from cnndesk.explain.no_gradient import why_none_comes, why_nothing_flows
from cnndesk.explain.passes import Pass, Unit, run_image


def chain(*layers: tuple[str, object]) -> Model:
    nodes = [
        Node(name, layer, (layers[i - 1][0],) if i else ())
        for i, (name, layer) in enumerate(layers)
    ]
    return randomise(Model(nodes), 4)


@pytest.fixture
def seen() -> Pass:
    """A convolution, ReLU, a pooling that steps over the last row, a classifier."""
    model = chain(
        ("image", InputLayer(shape=(7, 7, 1), scale=(1 / 64,), shift=(-2.0,))),
        ("conv", Conv2d(filters=4, kernel_size=(3, 3), pads=(1, 1, 1, 1))),
        ("relu", Activation(kind="relu")),
        ("pool", Pool2d(mode="max", size=(2, 2), stride=(2, 2))),
        ("dense", Dense(units=3)),
        ("softmax", SoftmaxCrossEntropy()),
    )
    return run_image(model, random_image(model), label=1, gradients=True)


def units(seen: Pass, node: str) -> list[Unit]:
    return [Unit(*map(int, place)) for place in np.ndindex(seen.model.shapes[node])]


def test_every_zero_has_a_reason_and_nothing_else_has(seen: Pass) -> None:
    zeros = 0
    for node in ("conv", "relu", "pool", "dense"):
        for unit in units(seen, node):
            words = why_none_comes(seen, node, unit)
            is_zero = seen.gradients[node][unit.index] == 0
            assert bool(words) == bool(is_zero), (node, unit, words)
            zeros += is_zero
    assert zeros > 50


def test_a_closed_relu_is_named_with_its_input(seen: Pass) -> None:
    closed = [u for u in units(seen, "conv") if seen.values["conv"][u.index] < 0]
    gradient = seen.gradients["relu"]
    unit = next(u for u in closed if gradient[u.index] != 0)
    x = float(seen.values["conv"][unit.index])
    expected = f"ReLU is closed here: the input of relu is {x:.3g}".replace("-", "−")
    assert why_none_comes(seen, "conv", unit).startswith(expected)
    back = step_backward(seen, "relu", unit)
    assert back.incoming != 0
    assert why_nothing_flows(seen, back).startswith(expected)


def test_a_value_that_is_not_the_largest_of_its_window_is_told_so(seen: Pass) -> None:
    values, pooled = seen.values["relu"], seen.gradients["pool"]
    for unit in units(seen, "relu"):
        row, column = unit.row // 2, unit.column // 2
        if row > 2 or column > 2 or pooled[row, column, unit.channel] == 0:
            continue
        window = values[2 * row : 2 * row + 2, 2 * column : 2 * column + 2, unit.channel]
        if values[unit.index] < window.max():
            assert "In pool this value is not the largest" in why_none_comes(seen, "relu", unit)
            return
    raise AssertionError("the network has no such value")


def test_a_place_that_no_window_reads_is_told_so(seen: Pass) -> None:
    words = why_none_comes(seen, "relu", Unit(6, 6, 0))
    assert words == "pool does not read this place: its window steps over it."


def test_a_reason_further_back_is_followed(seen: Pass) -> None:
    last = Unit(6, 6, 0)
    if seen.values["conv"][last.index] != 0:
        assert "pool does not read this place" in why_none_comes(seen, "conv", last)


def test_a_block_that_leads_nowhere_says_so(seen: Pass) -> None:
    nodes = [*seen.model.nodes[:2], Node("aside", Activation(kind="relu"), ("conv",))]
    nodes += seen.model.nodes[2:]
    model = randomise(Model(nodes), 4)
    other = run_image(model, random_image(model), label=1, gradients=True)
    words = why_none_comes(other, "aside", Unit(0, 0, 0))
    assert words == "Nothing behind aside leads to the output, so no gradient comes back to it."


def test_a_flat_tanh_is_not_called_closed() -> None:
    model = chain(
        ("image", InputLayer(shape=(2, 2, 1), scale=(1.0,), shift=(0.0,))),
        ("swish", Activation(kind="hard_swish")),
        ("dense", Dense(units=2)),
        ("softmax", SoftmaxCrossEntropy()),
    )
    low = Model(
        [
            Node("image", InputLayer(shape=(2, 2, 1), scale=(1.0,), shift=(-300.0,)), ()),
            *model.nodes[1:],
        ]
    )
    randomise(low, 4)
    seen = run_image(low, random_image(low), label=0, gradients=True)
    back = step_backward(seen, "swish", Unit(0, 0, 0))
    assert why_nothing_flows(seen, back).startswith("swish is flat here")
