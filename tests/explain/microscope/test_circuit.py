"""Circuits add up to what the engine computed, and their numbers are those of the network."""

from __future__ import annotations

import numpy as np
import pytest
from explain_networks import RELU, models, random_image, randomise
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.engine.layers import (
    Activation,
    Add,
    BatchNorm,
    Concatenate,
    Conv2d,
    Dense,
    Flatten,
    GlobalPool,
    GroupNorm,
    InputLayer,
    LocalResponseNorm,
    Multiply,
    Pool2d,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.layers.base import Layer
from cnndesk.engine.model import Model, Node
from cnndesk.errors import ExplainError
from cnndesk.explain.microscope.circuit import TOLERANCE, circuit_of
from cnndesk.explain.microscope.circuits import circuits_at, mean_circuit
from cnndesk.explain.passes import SeededPlan, Unit, run_image
from cnndesk.explain.progress import finish
from cnndesk.explain.stepper import step_forward

SAME3 = {"kernel_size": (3, 3), "pads": (1, 1, 1, 1)}


def chain(*layers: tuple[str, Layer], seed: int = 0) -> Model:
    """A network of one layer behind the other, with random arrays."""
    nodes = [Node("image", InputLayer(shape=(8, 8, 3)))]
    for name, layer in layers:
        nodes.append(Node(name, layer, (nodes[-1].id,)))
    return randomise(Model(nodes), seed)


def strongest_unit(values: np.ndarray) -> Unit:
    return Unit(*(int(i) for i in np.unravel_index(int(values.argmax()), values.shape)))


@settings(max_examples=60, deadline=None)
@given(model=models(head=True), data=st.data())
def test_every_value_is_the_sum_of_its_circuit_or_said_to_be_none(model, data) -> None:
    randomise(model, 1)
    seen = run_image(model, random_image(model))
    node = data.draw(st.sampled_from([n.id for n in model.nodes[1:]]))
    shape = model.shapes[node]
    unit = Unit(*(data.draw(st.integers(0, n - 1)) for n in shape))
    try:
        circuit = circuit_of(model, seen.values, node, unit)
    except ExplainError as error:
        said = str(error)
    else:
        said = ""
    if said:
        assert "cannot be taken apart" in said or "gives 0 here" in said
        return
    assert circuit.difference <= TOLERANCE
    assert circuit.checks
    for part in circuit.contributions:
        assert part.adds == pytest.approx(float((part.kernel * part.cells).sum()))


def test_of_a_convolution_each_map_adds_its_channel_sum_and_the_kernels_are_its_own() -> None:
    model = chain(("conv1", Conv2d(filters=4, **SAME3)), ("conv2", Conv2d(filters=3, **SAME3)))
    seen = run_image(model, random_image(model))
    unit = Unit(0, 3, 2)
    circuit = circuit_of(model, seen.values, "conv2", unit)
    step = step_forward(model, seen.values, "conv2", unit)
    assert circuit.constants == (("conv2", pytest.approx(step.bias)),)
    for part in circuit.contributions:
        assert part.adds == pytest.approx(step.channel_sums[part.channel])
        assert (part.rows.first, part.columns.first) == (-1, 2)
        weight = model.parameters["conv2"]["weight"][:, :, part.channel, 2]
        np.testing.assert_allclose(part.kernel[1:], weight[1:])
        assert not part.kernel[0].any()  # in the padding
    adds = [part.adds for part in circuit.contributions]
    assert adds == sorted(adds, reverse=True)


BOTTLENECK = (
    ("conv1", Conv2d(filters=6, **SAME3)),
    ("norm1", BatchNorm()),
    ("relu1", RELU),
    ("depthwise", Conv2d(filters=6, groups=6, **SAME3)),
    ("norm2", BatchNorm()),
    ("relu2", Activation(kind="clipped_relu", alpha=6.0)),
    ("pool", Pool2d(mode="max", size=(2, 2), stride=(2, 2))),
)


@pytest.mark.parametrize("node", ["relu1", "depthwise", "relu2", "pool"])
def test_through_norms_activations_pools_and_depthwise_blocks_it_is_the_gradient(node) -> None:
    model = chain(("first", Conv2d(filters=5, kernel_size=(1, 1))), *BOTTLENECK)
    image = random_image(model)
    seen = run_image(model, image)
    unit = strongest_unit(seen.values[node])
    circuit = circuit_of(model, seen.values, node, unit)
    assert circuit.sources == ("first",)
    assert circuit.between[0] == "conv1"
    assert abs(circuit.total - circuit.value) <= 1e-5 * abs(circuit.value)
    seeded = SeededPlan(model, node)
    seeded.plan.images[0] = image
    seed = np.zeros((1, *model.shapes[node]), np.float32)
    seed[(0, *unit.index)] = 1.0
    gradient = seeded.run(seed, ["first"])["first"][0]
    if seen.values[node][unit.index] < 6:  # where ReLU6 clips, the gradient is 0
        for part in circuit.contributions:
            r, c = part.rows.clipped(8), part.columns.clipped(8)
            wanted = gradient[r.first : r.last + 1, c.first : c.last + 1, part.channel]
            top, left = r.first - part.rows.first, c.first - part.columns.first
            shown = part.kernel[top : top + r.size, left : left + c.size]
            np.testing.assert_allclose(shown, wanted, rtol=1e-4, atol=1e-6)


def test_a_shortcut_is_a_map_before_and_adds_itself() -> None:
    nodes = [
        Node("image", InputLayer(shape=(6, 6, 3))),
        Node("start", Conv2d(filters=4, **SAME3), ("image",)),
        Node("conv1", Conv2d(filters=4, **SAME3), ("start",)),
        Node("norm", BatchNorm(), ("conv1",)),
        Node("add", Add(), ("norm", "start")),
        Node("conv2", Conv2d(filters=2, kernel_size=(1, 1)), ("add",)),
    ]
    model = randomise(Model(nodes))
    seen = run_image(model, random_image(model))
    unit = Unit(2, 3, 1)
    circuit = circuit_of(model, seen.values, "add", unit)
    own = {part.channel: part for part in circuit.contributions}
    norm, state = model.parameters["norm"], model.state["norm"]
    factor = norm["gamma"][1] / np.sqrt(state["running_variance"][1] + 1e-5)
    weight = model.parameters["conv1"]["weight"][1, 1, 1, 1]
    assert own[1].kernel[1, 1] == pytest.approx(1 + factor * weight, rel=1e-2)
    assert circuit.checks
    assert circuit_of(model, seen.values, "conv2", Unit(0, 0, 0)).sources == ("add",)


def test_a_dense_unit_reads_all_maps_and_its_weights_are_their_kernels() -> None:
    model = chain(
        ("conv", Conv2d(filters=4, **SAME3)),
        ("flat", Flatten()),
        ("fc", Dense(units=5)),
        ("softmax", SoftmaxCrossEntropy()),
    )
    seen = run_image(model, random_image(model))
    circuit = circuit_of(model, seen.values, "fc", Unit(0, 0, 3))
    assert circuit.sources == ("flat",)
    assert len(circuit.contributions) == 8 * 8 * 4
    assert circuit.checks


def test_global_pooling_goes_on_to_the_maps_that_feed_the_pooled_one() -> None:
    model = chain(
        ("conv1", Conv2d(filters=4, **SAME3)),
        ("conv2", Conv2d(filters=3, **SAME3)),
        ("norm", BatchNorm()),
        ("gap", GlobalPool(mode="average")),
    )
    seen = run_image(model, random_image(model))
    circuit = circuit_of(model, seen.values, "gap", Unit(0, 0, 2))
    assert circuit.sources == ("conv1",)
    assert len(circuit.contributions) == 4
    assert circuit.checks


def test_a_product_counts_its_second_factor_as_a_number() -> None:
    nodes = [
        Node("image", InputLayer(shape=(6, 6, 3))),
        Node("conv", Conv2d(filters=4, **SAME3), ("image",)),
        Node("pool", GlobalPool(mode="average"), ("conv",)),
        Node("gate", Activation(kind="sigmoid"), ("pool",)),
        Node("times", Multiply(), ("conv", "gate")),
        Node("both", Concatenate(), ("times", "conv")),
    ]
    model = randomise(Model(nodes))
    seen = run_image(model, random_image(model))
    circuit = circuit_of(model, seen.values, "both", Unit(1, 1, 2))
    assert circuit.sources == ("image",)
    assert abs(circuit.total - circuit.value) <= 1e-5 * abs(circuit.value)


@pytest.mark.parametrize(
    ("layer", "words"),
    [
        (GroupNorm(groups=1), "spread of all maps"),
        (LocalResponseNorm(size=3), "is no sum: it divides"),
        (SoftmaxCrossEntropy(), "sum over all classes"),
    ],
)
def test_what_cannot_be_taken_apart_is_said(layer, words) -> None:
    model = chain(("conv", Conv2d(filters=4, **SAME3)), ("other", layer))
    seen = run_image(model, random_image(model))
    with pytest.raises(ExplainError, match=words):
        circuit_of(model, seen.values, "other", Unit(0, 0, 0))


def test_a_closed_activation_is_said_and_the_image_has_no_circuit() -> None:
    model = chain(("conv", Conv2d(filters=4, **SAME3)), ("relu", RELU))
    model.parameters["conv"]["bias"][...] = -1e6
    seen = run_image(model, random_image(model))
    with pytest.raises(ExplainError, match="relu gives 0 here"):
        circuit_of(model, seen.values, "relu", Unit(0, 0, 0))
    with pytest.raises(ExplainError, match="is the image itself"):
        circuit_of(model, seen.values, "image", Unit(0, 0, 0))


def test_an_activation_that_is_not_zero_at_zero_names_that_as_a_constant() -> None:
    model = chain(("conv", Conv2d(filters=4, **SAME3)), ("bend", Activation(kind="sigmoid")))
    seen = run_image(model, random_image(model))
    circuit = circuit_of(model, seen.values, "bend", Unit(4, 4, 1))
    assert dict(circuit.constants)["bend"] == pytest.approx(0.5)
    assert circuit.checks


def test_the_mean_of_circuits_adds_up_to_the_mean_of_the_values() -> None:
    model = chain(("first", Conv2d(filters=5, kernel_size=(1, 1))), *BOTTLENECK)
    images = np.stack([random_image(model, seed) for seed in range(4)])
    places = [(i, Unit(i, 2, 1)) for i in range(4)]
    found = finish(circuits_at(model, images, places, "conv1"))
    mean = mean_circuit([one.circuit for one in found])
    values = [
        float(one.maps["conv1"][unit.index]) for one, (_, unit) in zip(found, places, strict=True)
    ]
    assert mean.value == pytest.approx(np.mean(values))
    assert mean.checks
    adds = {part.channel: part.adds for part in mean.contributions}
    for channel, amount in adds.items():
        of_each = [
            part.adds
            for one in found
            for part in one.circuit.contributions
            if part.channel == channel
        ]
        assert amount == pytest.approx(np.mean(of_each))
    with pytest.raises(ExplainError, match="no images"):
        mean_circuit([])
