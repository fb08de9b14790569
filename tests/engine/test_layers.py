"""Every layer through a plan: forward and gradients.

They are compared with the float64 reference or with a numerical derivative.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from cnndesk.engine import reference
from cnndesk.engine.activations import KINDS
from cnndesk.engine.layers import (
    Activation,
    Add,
    BatchNorm,
    Concatenate,
    Conv2d,
    ConvTranspose2d,
    Crop2d,
    Dense,
    Dropout,
    FixedFilter,
    Flatten,
    GaussianNoise,
    GlobalPool,
    GroupNorm,
    InputLayer,
    Layer,
    LayerNorm,
    LocalResponseNorm,
    MeanSquaredError,
    Multiply,
    Pad2d,
    Pool2d,
    PRelu,
    SigmoidCrossEntropy,
    SoftmaxCrossEntropy,
    SpatialDropout,
    Upsample2d,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan

SHAPE = (7, 6, 5)
BATCH = 3


def small_model(layers: Sequence[Layer], shape: tuple[int, int, int] = SHAPE) -> Model:
    """Return the layers one after the other between a mixing convolution and a regression.

    The input comes first, then a convolution that mixes channels; the regression output is last.
    """
    chain: list[Layer] = [
        InputLayer(shape=shape, scale=(1 / 64,), shift=(-2.0,)),
        Conv2d(filters=shape[2], kernel_size=(1, 1)),
        *layers,
        MeanSquaredError(),
    ]
    nodes = [
        Node(f"node{index}", layer, (f"node{index - 1}",) if index else ())
        for index, layer in enumerate(chain)
    ]
    return Model(nodes)


def ready(model: Model, *, training: bool = True, fuse: bool = False, seed: int = 3) -> Plan:
    """Return a plan with gradients, random weights, images and targets, already run once."""
    rng = np.random.default_rng(seed)
    for arrays in model.parameters.values():
        for array in arrays.values():
            array[...] = rng.standard_normal(array.shape) * 0.5
    plan = Plan(model, BATCH, training=training, input_gradients=True, fuse=fuse, threads=2)
    plan.images[...] = rng.integers(0, 256, plan.images.shape)
    plan.targets.labels[:] = 0
    plan.targets.values[...] = rng.standard_normal(plan.targets.values.shape)
    plan.step()
    return plan


def assert_gradients_match_differences(
    model: Model, plan: Plan, *, tolerance: float = 2e-2
) -> None:
    """Compare parameter gradients with central differences of the mean loss.

    The differences are taken along random directions.
    """
    rng = np.random.default_rng(0)
    analytic = {
        (node_id, name): plan.parameter_gradient(node_id, name)
        for node_id, gradients in plan.parameter_gradients.items()
        for name in gradients
    }
    assert analytic
    for (node_id, name), gradient in analytic.items():
        array = model.parameters[node_id][name]
        kept = np.array(array)
        state = model.copy_arrays()
        direction = rng.standard_normal(array.shape)
        losses = []
        step = 2e-3
        for sign in (1, -1):
            model.load_arrays(state)
            array[...] = kept + sign * step * direction
            plan.step()
            losses.append(float(plan.targets.losses.astype(np.float64).mean()))
        array[...] = kept
        model.load_arrays(state)
        expected = (losses[0] - losses[1]) / (2 * step)
        actual = float((gradient * direction).sum())
        scale = max(1.0, float(np.abs(gradient).sum()) / np.sqrt(gradient.size))
        # Losses are float32: their rounding, divided by the step, is in the difference.
        rounding = 4 * float(np.finfo(np.float32).eps) * max(losses) / step
        assert abs(actual - expected) < tolerance * scale + rounding, (node_id, name)


KINKED = ("relu", "leaky_relu", "hard_swish", "clipped_relu", "hard_sigmoid")

SMOOTH_LAYERS: dict[str, Sequence[Layer]] = {
    "conv": [Conv2d(filters=4, kernel_size=(3, 2), stride=(2, 1), pads=(1, 1, 0, 1))],
    "winograd": [Conv2d(filters=40, kernel_size=(3, 3), pads=(1, 1, 1, 1))] * 2,
    "grouped": [Conv2d(filters=10, kernel_size=(3, 3), groups=5, dilation=(2, 1))],
    "depthwise": [Conv2d(filters=5, kernel_size=(3, 3), groups=5, pads=(1, 1, 1, 1))],
    "transposed": [
        ConvTranspose2d(
            filters=3, kernel_size=(3, 3), stride=(2, 2), pads=(1, 0, 1, 1), output_padding=(1, 0)
        )
    ],
    "fixed filter": [FixedFilter(matrix=((1.0, 0.0, -1.0), (2.0, 0.0, -2.0), (1.0, 0.0, -1.0)))],
    "dense": [Dense(units=6), Dense(units=4)],
    "flatten": [Flatten(), Dense(units=4)],
    "pad": [Pad2d(pads=(1, 2, 0, 1)), Conv2d(filters=3, kernel_size=(2, 2))],
    "crop": [Crop2d(pads=(1, 2, 0, 1)), Conv2d(filters=3, kernel_size=(2, 2))],
    "upsample": [Upsample2d(factor=(2, 3)), Conv2d(filters=3, kernel_size=(2, 2))],
    "average pool": [Pool2d(mode="average", size=(3, 2), stride=(2, 2), pads=(1, 0, 0, 1))],
    "average pool that counts padding": [
        Pool2d(mode="average", size=(3, 2), stride=(2, 2), pads=(1, 2, 0, 1), counted=(1, 1, 0, 0))
    ],
    "sum pool": [Pool2d(mode="sum", size=(2, 2), stride=(1, 2))],
    "global average": [GlobalPool(mode="average")],
    "batch norm": [BatchNorm()],
    "layer norm": [LayerNorm()],
    "group norm": [Conv2d(filters=6, kernel_size=(1, 1)), GroupNorm(groups=3)],
    "local response norm": [LocalResponseNorm(size=3, alpha=0.5)],
    "local response norm of an even window": [LocalResponseNorm(size=4, alpha=2, beta=0.5, bias=2)],
    "dropout": [Dropout(rate=0.4)],
    "spatial dropout": [SpatialDropout(rate=0.4)],
    "noise": [GaussianNoise(standard_deviation=0.3)],
    **{kind: [Activation(kind=kind, alpha=1.0)] for kind in sorted(set(KINDS) - set(KINKED))},
}


@pytest.mark.parametrize("name", SMOOTH_LAYERS)
@pytest.mark.parametrize("fuse", [False, True])
def test_gradients_of_smooth_layers_are_derivatives(name: str, fuse: bool) -> None:
    model = small_model(SMOOTH_LAYERS[name])
    plan = ready(model, fuse=fuse)
    assert_gradients_match_differences(model, plan)


def chain_gradient(layers: Sequence[Layer], backward: Callable[[Plan, Model], np.ndarray]) -> None:
    model = small_model(layers)
    plan = ready(model)
    expected = backward(plan, model)
    np.testing.assert_allclose(plan.gradients["node1"], expected, rtol=0, atol=2e-5)


@pytest.mark.parametrize("kind", KINKED)
def test_activations_with_kinks(kind: str) -> None:
    def expected(plan: Plan, model: Model) -> np.ndarray:
        x = plan.values["node1"]
        np.testing.assert_allclose(
            plan.values["node2"], reference.activation(kind, x, 0.1), atol=1e-6
        )
        return plan.gradients["node2"] * reference.activation_slope(kind, x, 0.1)

    chain_gradient([Activation(kind=kind, alpha=0.1)], expected)


def test_prelu() -> None:
    def expected(plan: Plan, model: Model) -> np.ndarray:
        slope = model.parameters["node2"]["slope"]
        x, dy = plan.values["node1"], plan.gradients["node2"]
        np.testing.assert_allclose(plan.values["node2"], reference.prelu(x, slope), atol=1e-6)
        dx, dslope = reference.prelu_gradients(x, slope, dy)
        np.testing.assert_allclose(
            plan.parameter_gradient("node2", "slope"), dslope, rtol=1e-4, atol=1e-5
        )
        return dx

    chain_gradient([PRelu()], expected)


def test_max_pool() -> None:
    def expected(plan: Plan, model: Model) -> np.ndarray:
        geometry = {"size": (3, 2), "stride": (2, 1), "pads": (1, 0, 0, 1)}
        x = plan.values["node1"]
        y, index = reference.max_pool(x, **geometry)
        np.testing.assert_array_equal(plan.values["node2"], y)
        return reference.max_pool_backward(plan.gradients["node2"], index, x.shape, **geometry)

    chain_gradient([Pool2d(mode="max", size=(3, 2), stride=(2, 1), pads=(1, 0, 0, 1))], expected)


def test_global_max() -> None:
    def expected(plan: Plan, model: Model) -> np.ndarray:
        x, dy = plan.values["node1"], plan.gradients["node2"]
        top = x.max(axis=(1, 2), keepdims=True)
        np.testing.assert_array_equal(plan.values["node2"], top)
        return np.where(x == top, dy, 0)

    chain_gradient([GlobalPool(mode="max")], expected)


def test_a_convolution_with_stride_2_as_winograd() -> None:
    layer = Conv2d(filters=40, kernel_size=(3, 3), stride=(2, 2), pads=(1, 1, 0, 1))
    shape = (15, 16, 24)
    assert layer.strided(shape)
    model = small_model([layer], shape)
    plan = ready(model)
    x, dy, parameters = plan.values["node1"], plan.gradients["node2"], model.parameters["node2"]
    geometry = {"stride": (2, 2), "pads": (1, 1, 0, 1)}
    y = reference.convolution(x, parameters["weight"], parameters["bias"], **geometry)
    expected = (y, *reference.convolution_gradients(x, parameters["weight"], dy, **geometry))
    found = (
        plan.values["node2"],
        plan.gradients["node1"],
        plan.parameter_gradient("node2", "weight"),
        plan.parameter_gradient("node2", "bias"),
    )
    for actual, wanted in zip(found, expected, strict=True):
        assert np.abs(actual - wanted).max() <= 1e-5 * np.abs(wanted).max()


FUSED = {
    "pooling": (
        SHAPE,
        [
            Conv2d(filters=33, kernel_size=(3, 3), pads=(1, 1, 1, 1)),
            Activation(kind="relu"),
            Pool2d(mode="max"),
            Conv2d(filters=6, kernel_size=(3, 3), pads=(1, 1, 1, 1)),
            Activation(kind="relu"),
            Dense(units=12),
            Activation(kind="relu"),
        ],
    ),
    "stride 2": (
        (16, 16, 24),
        [
            Conv2d(filters=24, kernel_size=(3, 3), pads=(1, 1, 1, 1)),
            Activation(kind="relu"),
            Conv2d(filters=40, kernel_size=(3, 3), stride=(2, 2), pads=(0, 1, 0, 1)),
            Activation(kind="relu"),
        ],
    ),
}


@pytest.mark.parametrize("name", FUSED)
def test_fusing_relu_and_pooling_changes_nothing(name: str) -> None:
    shape, layers = FUSED[name]
    plans = [ready(small_model(layers, shape), fuse=fuse) for fuse in (False, True)]
    assert len(plans[1].times()) < len(plans[0].times())
    np.testing.assert_array_equal(plans[0].output, plans[1].output)
    for node_id, gradients in plans[0].parameter_gradients.items():
        for name in gradients:
            np.testing.assert_allclose(
                plans[1].parameter_gradient(node_id, name),
                plans[0].parameter_gradient(node_id, name),
                rtol=1e-5,
                atol=1e-6,
            )


def diamond(merge: Layer, *, thrice: bool = False) -> Model:
    """Return a network in which one value is read by several layers and merged again."""
    inputs = ("a", "b", "stem") if thrice else ("a", "b")
    return Model(
        [
            Node("image", InputLayer(shape=SHAPE, scale=(1 / 64,), shift=(-2.0,))),
            Node("stem", Conv2d(filters=5, kernel_size=(3, 3), pads=(1, 1, 1, 1)), ("image",)),
            Node("a", Conv2d(filters=5, kernel_size=(3, 3), pads=(1, 1, 1, 1)), ("stem",)),
            Node("b", Activation(kind="tanh"), ("stem",)),
            Node("merge", merge, inputs),
            Node("dense", Dense(units=4), ("merge",)),
            Node("out", MeanSquaredError(), ("dense",)),
        ]
    )


@pytest.mark.parametrize(
    "merge", [Add(), Multiply(), Concatenate()], ids=["add", "multiply", "concatenate"]
)
@pytest.mark.parametrize("thrice", [False, True])
@pytest.mark.parametrize("fuse", [False, True])
def test_gradients_meet_again_after_a_fork(merge: Layer, thrice: bool, fuse: bool) -> None:
    model = diamond(merge, thrice=thrice)
    plan = ready(model, fuse=fuse)
    values = [plan.values[name] for name in ("a", "b", "stem")[: 3 if thrice else 2]]
    expected = {
        Add: lambda: sum(values),
        Multiply: lambda: np.prod(values, axis=0),
        Concatenate: lambda: np.concatenate(values, axis=3),
    }[type(merge)]()
    np.testing.assert_allclose(plan.values["merge"], expected, rtol=1e-5, atol=1e-5)
    assert_gradients_match_differences(model, plan)


@pytest.mark.parametrize("first", ["gate", "map"])
@pytest.mark.parametrize("twice", [False, True])
@pytest.mark.parametrize("fuse", [False, True])
def test_a_factor_of_one_pixel_counts_for_the_whole_map(
    first: str, twice: bool, fuse: bool
) -> None:
    factors = ("squeezed", "stem") if first == "gate" else ("stem", "squeezed")
    model = Model(
        [
            Node("image", InputLayer(shape=SHAPE, scale=(1 / 64,), shift=(-2.0,))),
            Node("stem", Conv2d(filters=5, kernel_size=(3, 3), pads=(1, 1, 1, 1)), ("image",)),
            Node("mean", GlobalPool(mode="average"), ("stem",)),
            Node("squeezed", Dense(units=5), ("mean",)),
            Node("merge", Multiply(), (*factors, "squeezed") if twice else factors),
            Node("out", MeanSquaredError(), ("merge",)),
        ]
    )
    plan = ready(model, fuse=fuse)
    gate = plan.values["squeezed"] ** (2 if twice else 1)
    np.testing.assert_allclose(plan.values["merge"], plan.values["stem"] * gate, rtol=1e-5)
    assert_gradients_match_differences(model, plan)


@pytest.mark.parametrize(
    "output", [SoftmaxCrossEntropy(label_smoothing=0.1), SigmoidCrossEntropy()]
)
def test_losses_have_the_right_gradient(output: Layer) -> None:
    model = Model(
        [
            Node("image", InputLayer(shape=SHAPE, scale=(1 / 64,), shift=(-2.0,))),
            Node("dense", Dense(units=4), ("image",)),
            Node("out", output, ("dense",)),
        ]
    )
    plan = ready(model)
    plan.targets.labels[:] = (1, 3, -1) if isinstance(output, SoftmaxCrossEntropy) else (0, 0, 0)
    plan.step()
    counted = int(plan.targets.summary[2])
    assert counted == (2 if isinstance(output, SoftmaxCrossEntropy) else 3)
    plan.targets.labels[2] = 2
    plan.step()
    assert_gradients_match_differences(model, plan)


def test_batch_norm_outside_training_uses_what_it_tracked() -> None:
    model = small_model([BatchNorm(momentum=0.5)])
    plan = ready(model)
    x = np.array(plan.values["node1"], np.float64)
    mean, variance = x.mean(axis=(0, 1, 2)), x.var(axis=(0, 1, 2), ddof=1)
    state = model.state["node2"]
    np.testing.assert_allclose(state["running_mean"], 0.5 * mean, atol=1e-5)
    np.testing.assert_allclose(state["running_variance"], 0.5 + 0.5 * variance, rtol=1e-5)
    still = Plan(model, BATCH, fuse=False)
    still.images[...] = plan.images
    still.pack_weights()
    still.forward()
    gamma, beta = model.parameters["node2"]["gamma"], model.parameters["node2"]["beta"]
    expected = (x - state["running_mean"]) / np.sqrt(
        state["running_variance"] + 1e-5
    ) * gamma + beta
    np.testing.assert_allclose(still.values["node2"], expected, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("shape", [(8, 8, 96), (16, 16, 40), (5, 70, 33), (64, 64, 8)])
def test_batch_statistics_do_not_depend_on_how_rows_fall_into_shards(
    shape: tuple[int, int, int],
) -> None:
    model = small_model([BatchNorm()], shape)
    plan = ready(model)
    gamma, beta = model.parameters["node2"]["gamma"], model.parameters["node2"]["beta"]
    x, dy = plan.values["node1"], plan.gradients["node2"]
    expected, _, _ = reference.batch_norm(x, gamma, beta, 1e-5)
    np.testing.assert_allclose(plan.values["node2"], expected, atol=2e-5)
    dx, dgamma, dbeta = reference.batch_norm_gradients(x, gamma, dy, 1e-5)
    for actual, wanted in (
        (plan.gradients["node1"], dx),
        (plan.parameter_gradient("node2", "gamma"), dgamma),
        (plan.parameter_gradient("node2", "beta"), dbeta),
    ):
        assert np.abs(actual - wanted).max() < 2e-5 * np.abs(wanted).max()


def test_random_layers_pass_through_outside_training_and_differ_from_step_to_step_in_it() -> None:
    layers = [Dropout(rate=0.5), SpatialDropout(rate=0.2), GaussianNoise(standard_deviation=1.0)]
    for fuse in (False, True):
        still = ready(small_model(layers), training=False, fuse=fuse)
        np.testing.assert_array_equal(still.values["node4"], still.values["node1"])
    moving = ready(small_model(layers))
    seen = []
    for step in (0, 1, 0):
        moving.counter[0] = step
        moving.step()
        seen.append(np.array(moving.values["node4"]))
    assert not np.array_equal(seen[0], seen[1])
    np.testing.assert_array_equal(seen[0], seen[2])


def test_a_frozen_layer_has_no_gradient_but_lets_it_through() -> None:
    layers = [Conv2d(filters=4, kernel_size=(3, 3), trainable=False), Activation(kind="tanh")]
    plan = ready(small_model(layers))
    assert "node2" not in {n for n, g in plan.parameter_gradients.items() if g}
    assert np.abs(plan.gradients["node1"]).max() > 0
