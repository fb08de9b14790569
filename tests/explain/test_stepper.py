"""The stepper's numbers against the engine, on random networks and on each kind of block."""

from __future__ import annotations

import numpy as np
import pytest
from explain_networks import models, random_image, randomise
from hypothesis import given, settings

from cnndesk.engine.layers import (
    Activation,
    BatchNorm,
    Conv2d,
    Dense,
    GroupNorm,
    InputLayer,
    LayerNorm,
    MeanSquaredError,
    SigmoidCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.errors import ExplainError
from cnndesk.explain.passes import Unit, run_image
from cnndesk.explain.stepper import follow, step_forward
from cnndesk.explain.steps import NormStep, PoolStep, SoftmaxStep, WindowStep


def some_units(shape: tuple[int, int, int]) -> set[Unit]:
    h, w, c = shape
    return {Unit(0, 0, 0), Unit(h - 1, w - 1, c - 1), Unit(h // 2, w // 3, c // 2)}


@settings(max_examples=100)
@given(models(head=True))
def test_every_step_gives_the_number_of_the_engine(model: Model) -> None:
    randomise(model)
    seen = run_image(model, random_image(model))
    for node in model.nodes[1:]:
        for unit in some_units(model.shapes[node.id]):
            step = step_forward(model, seen.values, node.id, unit)
            assert step.value == float(seen.values[node.id][unit.index])
            assert step.same, (node.layer, step.result, step.value, step.difference)


@settings(max_examples=40)
@given(models(head=True))
def test_the_parts_of_a_step_add_up(model: Model) -> None:
    randomise(model)
    seen = run_image(model, random_image(model))
    for node in model.nodes[1:]:
        step = step_forward(model, seen.values, node.id, Unit(0, 0, 0))
        if isinstance(step, WindowStep):
            np.testing.assert_allclose(step.products, step.patch * step.kernel)
            np.testing.assert_allclose(step.channel_sums, step.products.sum(axis=(0, 1)))
            assert step.result == pytest.approx(step.channel_sums.sum() + step.bias)
            assert not step.patch[~step.inside].any()
            source = seen.values[node.inputs[0]]
            for i, j in np.argwhere(step.inside):
                cell = source[step.rows[i], step.columns[j], list(step.channels)]
                np.testing.assert_array_equal(step.patch[i, j], cell)
        elif isinstance(step, PoolStep):
            real = step.patch[step.inside]
            assert step.count == len(real)
            expected = {"max": np.max, "average": np.mean, "sum": np.sum}[step.mode](real)
            assert step.result == pytest.approx(expected)
            if step.chosen is not None:
                assert step.inside[step.chosen]
        elif isinstance(step, SoftmaxStep):
            np.testing.assert_allclose(step.exponentials / step.total, step.probabilities)


def vgg_like(channels: int = 48) -> Model:
    """Large enough for Winograd, which rounds more."""
    same = {"kernel_size": (3, 3), "pads": (1, 1, 1, 1)}
    model = Model(
        [
            Node("image", InputLayer(shape=(24, 24, 3), scale=(1 / 64,), shift=(-2.0,))),
            Node("conv1", Conv2d(filters=channels, **same), ("image",)),
            Node("norm1", BatchNorm(), ("conv1",)),
            Node("relu1", Activation(kind="relu"), ("norm1",)),
            Node("conv2", Conv2d(filters=channels, **same), ("relu1",)),
            Node("relu2", Activation(kind="relu"), ("conv2",)),
            Node("dense", Dense(units=10), ("relu2",)),
        ]
    )
    model.initialise(0)
    return model


def test_large_sums_and_winograd_agree_too() -> None:
    model = vgg_like()
    assert model.node("conv2").layer.winograd((24, 24, 48))
    seen = run_image(model, random_image(model))
    rng = np.random.default_rng(0)
    for name in ("conv1", "conv2", "dense"):
        for _ in range(40):
            unit = Unit(*(int(rng.integers(n)) for n in model.shapes[name]))
            step = step_forward(model, seen.values, name, unit)
            assert step.same, (name, step.difference)


def test_what_follows_is_batch_norm_and_activation_of_the_same_unit() -> None:
    model = vgg_like(8)
    seen = run_image(model, random_image(model))
    unit = Unit(18, 15, 5)
    norm, relu = follow(model, seen.values, "conv1", unit)
    assert isinstance(norm, NormStep)
    assert norm.x == step_forward(model, seen.values, "conv1", unit).value
    assert relu.value == max(0.0, norm.value)
    assert relu.formula == f"max(0, {norm.value:.3f})"


@pytest.mark.parametrize("layer", [GroupNorm(groups=2), LayerNorm()])
@pytest.mark.parametrize("output", [SigmoidCrossEntropy(), MeanSquaredError()])
def test_other_norms_and_outputs(layer, output) -> None:
    model = Model(
        [
            Node("image", InputLayer(shape=(5, 4, 3))),
            Node("conv", Conv2d(filters=4, kernel_size=(2, 2)), ("image",)),
            Node("norm", layer, ("conv",)),
            Node("dense", Dense(units=3), ("norm",)),
            Node("out", output, ("dense",)),
        ]
    )
    randomise(model)
    seen = run_image(model, random_image(model))
    for name in ("norm", "out"):
        for unit in some_units(model.shapes[name]):
            assert step_forward(model, seen.values, name, unit).same


def test_a_wrong_weight_is_noticed() -> None:
    model = vgg_like(8)
    seen = run_image(model, random_image(model))
    model.parameters["conv1"]["weight"][0, 0, 0, 3] += 0.01
    assert not step_forward(model, seen.values, "conv1", Unit(5, 5, 3)).same
    assert step_forward(model, seen.values, "conv1", Unit(5, 5, 4)).same


def test_what_cannot_be_stepped_says_why() -> None:
    model = vgg_like(8)
    seen = run_image(model, random_image(model))
    with pytest.raises(ExplainError, match="image itself"):
        step_forward(model, seen.values, "image", Unit(0, 0))
    with pytest.raises(ExplainError, match="conv1 gives 24×24×8"):
        step_forward(model, seen.values, "conv1", Unit(0, 0, 8))
    with pytest.raises(ExplainError, match="no output block"):
        run_image(model, random_image(model), gradients=True)
    with pytest.raises(ExplainError, match="12×24×3, but the network takes 24×24×3"):
        run_image(model, random_image(model)[:12])
