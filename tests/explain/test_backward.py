"""The backward stepper against the engine and numerical derivatives."""

from __future__ import annotations

import numpy as np
import pytest
from explain_networks import models, random_image, randomise
from hypothesis import given, settings

from cnndesk.engine import reference, reference_training
from cnndesk.engine.layers import (
    Activation,
    BatchNorm,
    Conv2d,
    ConvTranspose2d,
    Dense,
    FixedFilter,
    GroupNorm,
    InputLayer,
    Pool2d,
    PRelu,
    SigmoidCrossEntropy,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.errors import ExplainError
from cnndesk.explain.backward import step_backward, weight_gradient
from cnndesk.explain.passes import Pass, Unit, run_image

SHAPE = (7, 6, 2)
STEPPED = (
    *("conv", "gelu", "norm", "prelu", "transposed", "fixed", "max"),
    *("conv2", "average", "dense", "softmax"),
)


def small_model() -> Model:
    """One of each stepped kind, in a chain."""
    layers = [
        InputLayer(shape=SHAPE, scale=(1 / 64,), shift=(-2.0,)),
        Conv2d(filters=4, kernel_size=(3, 2), pads=(1, 1, 0, 1), dilation=(1, 2), groups=2),
        Activation(kind="gelu"),
        BatchNorm(),
        PRelu(),
        ConvTranspose2d(filters=3, kernel_size=(3, 3), stride=(2, 1), pads=(1, 0, 1, 1)),
        FixedFilter(matrix=((1.0, 2.0), (0.5, -1.0))),
        Pool2d(mode="max", size=(3, 2), stride=(2, 2), pads=(1, 1, 0, 0)),
        Conv2d(filters=6, kernel_size=(2, 2), stride=(2, 1), pads=(0, 1, 1, 0)),
        Pool2d(mode="average"),
        Dense(units=4),
        SoftmaxCrossEntropy(label_smoothing=0.1),
    ]
    names = ("image", *STEPPED)
    nodes = [
        Node(name, layer, (names[i - 1],) if i else ())
        for i, (name, layer) in enumerate(zip(names, layers, strict=True))
    ]
    return randomise(Model(nodes), 4)


@pytest.fixture(scope="module")
def seen() -> Pass:
    model = small_model()
    return run_image(model, random_image(model), label=2, gradients=True)


def exact_loss(model: Model, image: np.ndarray) -> float:
    """The loss of `small_model` in float64, by the reference."""
    p = {k: {n: a.astype(np.float64) for n, a in v.items()} for k, v in model.parameters.items()}
    s = model.state["norm"]
    x = image[None] / 64 - 2.0
    x = reference.convolution(
        x, p["conv"]["weight"], p["conv"]["bias"], pads=(1, 1, 0, 1), dilation=(1, 2), groups=2
    )
    x = reference.activation("gelu", x)
    x = (x - s["running_mean"]) / np.sqrt(s["running_variance"] + 1e-5)
    x = x * p["norm"]["gamma"] + p["norm"]["beta"]
    x = reference.prelu(x, p["prelu"]["slope"])
    weight = np.swapaxes(p["transposed"]["weight"], 2, 3)
    x = reference.transposed_convolution(
        x, weight, p["transposed"]["bias"], stride=(2, 1), pads=(1, 0, 1, 1)
    )
    fixed = np.zeros((2, 2, 1, 3))
    fixed[...] = np.array([[1.0, 2.0], [0.5, -1.0]])[:, :, None, None]
    x = reference.convolution(x, fixed, groups=3)
    x, _ = reference.max_pool(x, (3, 2), (2, 2), (1, 1, 0, 0))
    x = reference.convolution(
        x, p["conv2"]["weight"], p["conv2"]["bias"], stride=(2, 1), pads=(0, 1, 1, 0)
    )
    x = reference.average_pool(x, (2, 2), (2, 2))
    x = reference.dense(x.reshape(1, -1), p["dense"]["weight"], p["dense"]["bias"])
    losses, _ = reference_training.softmax_cross_entropy(x, np.array([2]), 0.1)
    return float(losses[0])


def test_the_reference_of_this_test_is_the_same_network(seen: Pass) -> None:
    assert exact_loss(seen.model, seen.image) == pytest.approx(seen.loss, rel=1e-5)


@pytest.mark.parametrize(
    ("node", "name"),
    [
        ("conv", "weight"),
        ("conv", "bias"),
        ("norm", "gamma"),
        ("norm", "beta"),
        ("prelu", "slope"),
        ("transposed", "weight"),
        ("transposed", "bias"),
        ("conv2", "weight"),
        ("dense", "weight"),
        ("dense", "bias"),
    ],
)
def test_a_weights_gradient_is_the_numerical_derivative(seen: Pass, node: str, name: str) -> None:
    array = seen.model.parameters[node][name]
    rng = np.random.default_rng(0)
    for _ in range(6):
        index = tuple(int(rng.integers(n)) for n in array.shape)
        gradient = weight_gradient(seen, node, name, index)
        kept = array[index]
        losses = []
        for shift in (2.0**-15, -(2.0**-15)):
            array[index] = kept + shift
            losses.append((float(array[index]), exact_loss(seen.model, seen.image)))
            array[index] = kept
        slope = (losses[0][1] - losses[1][1]) / (losses[0][0] - losses[1][0])
        assert gradient.total == pytest.approx(slope, rel=1e-4, abs=1e-6)
        assert gradient.total == pytest.approx(gradient.terms.sum())


@settings(max_examples=60)
@given(models(head=True))
def test_weight_gradients_are_the_engines(model: Model) -> None:
    randomise(model)
    image = random_image(model)
    seen = run_image(model, image, label=1, gradients=True)
    plan = Plan(model, 1, input_gradients=True, fuse=False)
    plan.images[0], plan.targets.labels[0] = image, 1
    plan.step()
    rng = np.random.default_rng(0)
    for node in model.nodes[1:]:
        for name in plan.parameter_gradients.get(node.id, {}):
            if name in ("gamma", "beta"):  # group norm: not taken apart
                continue
            engine = plan.parameter_gradient(node.id, name)
            for _ in range(3):
                index = tuple(int(rng.integers(n)) for n in engine.shape)
                gradient = weight_gradient(seen, node.id, name, index)
                assert abs(gradient.total - engine[index]) <= 1e-6 * gradient.scale + 1e-12


def test_what_all_units_send_back_adds_up_to_the_engines_gradient(seen: Pass) -> None:
    """For every block: the sum of `to_inputs` over all units is the gradient of the input."""
    model = seen.model
    for name in STEPPED:
        source = model.node(name).inputs[0]
        total = np.zeros(model.shapes[source])
        shape = (1, 1, 1) if name == "softmax" else model.shapes[name]
        for index in np.ndindex(*shape):
            back = step_backward(seen, name, Unit(*index))
            step = back.forward
            if hasattr(step, "rows"):
                channels = list(getattr(step, "channels", (step.unit.channel,)))
                sent = back.to_inputs.reshape(*step.inside.shape, len(channels))
                assert not sent[~step.inside].any()
                for i, j in np.argwhere(step.inside):
                    total[step.rows[i], step.columns[j], channels] += sent[i, j]
            elif back.to_inputs.size == 1:
                total[index] += back.to_inputs[0]
            else:
                total += back.to_inputs.reshape(total.shape)
        gradient = seen.gradients[source]
        np.testing.assert_allclose(total, gradient, atol=2e-6 * np.abs(gradient).max())


def test_labels_of_their_own_send_back_probability_minus_target(seen: Pass) -> None:
    nodes = [
        Node("image", InputLayer(shape=SHAPE)),
        Node("dense", Dense(units=4), ("image",)),
        Node("labels", SigmoidCrossEntropy(), ("dense",)),
    ]
    labelled = run_image(randomise(Model(nodes)), seen.image, label=2, gradients=True)
    logits = labelled.values["dense"][0, 0].astype(np.float64)
    probabilities = 1 / (1 + np.exp(-logits))
    for k in range(4):
        back = step_backward(labelled, "labels", Unit(0, 0, k))
        assert back.forward.result == pytest.approx(probabilities[k], rel=1e-6)
        (sent,) = back.to_inputs
        assert sent == pytest.approx((probabilities[k] - (k == 2)) / 4, rel=1e-6)
        assert sent == pytest.approx(float(labelled.gradients["dense"][0, 0, k]), abs=1e-7)
    with pytest.raises(ExplainError, match="no gradients"):
        step_backward(run_image(labelled.model, seen.image), "labels", Unit(0, 0, 1))


def test_what_all_units_send_to_the_weights_adds_up(seen: Pass) -> None:
    total = np.zeros(seen.model.parameters["conv2"]["weight"].shape)
    bias = 0.0
    for index in np.ndindex(*seen.model.shapes["conv2"]):
        back = step_backward(seen, "conv2", Unit(*index))
        total[:, :, :, index[2]] += back.to_weights
        bias += back.to_bias if index[2] == 1 else 0.0
    for index in ((0, 0, 0, 0), (1, 1, 2, 5), (0, 1, 1, 3)):
        gradient = weight_gradient(seen, "conv2", "weight", index)
        assert total[index] == pytest.approx(gradient.total, rel=1e-9)
    assert bias == pytest.approx(weight_gradient(seen, "conv2", "bias", (1,)).total, rel=1e-9)


def test_what_cannot_be_stepped_back_says_why(seen: Pass) -> None:
    forward_only = run_image(seen.model, seen.image)
    with pytest.raises(ExplainError, match="no gradients for this image"):
        step_backward(forward_only, "conv", Unit(0, 0))
    with pytest.raises(ExplainError, match="no gradients for this image"):
        step_backward(forward_only, "softmax", Unit(0, 0))
    with pytest.raises(ExplainError, match=r"conv has no weights called “gamma”.*weight, bias"):
        weight_gradient(seen, "conv", "gamma", (0,))
    with pytest.raises(ExplainError, match="3×2×1×4 and no element"):
        weight_gradient(seen, "conv", "weight", (3, 0, 0, 0))
    with pytest.raises(ExplainError, match="4 classes and no class 7"):
        run_image(seen.model, seen.image, label=7, gradients=True)
    grouped = randomise(
        Model(
            [
                Node("image", InputLayer(shape=SHAPE)),
                Node("group", GroupNorm(groups=2), ("image",)),
                Node("dense", Dense(units=2), ("group",)),
                Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
            ]
        )
    )
    with pytest.raises(ExplainError, match="group is not stepped backward"):
        step_backward(run_image(grouped, seen.image, gradients=True), "group", Unit(0, 0))
