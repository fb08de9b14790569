"""A muted map is zero forward and backward, whatever is fused around it."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.engine.layers import (
    Activation,
    BatchNorm,
    Conv2d,
    Dense,
    Flatten,
    InputLayer,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan
from cnndesk.engine.spelled_out import spelled_out
from cnndesk.errors import ShapeError, UndescribedError
from cnndesk.explain.passes import Unit, run_image
from cnndesk.explain.stepper import step_forward
from tests.engine.random_networks import networks

IMAGES = 4


def with_muted(model: Model, muted: dict[str, tuple[int, ...]]) -> Model:
    """Return a model over the same arrays in which maps are muted."""
    nodes = [dataclasses.replace(n, muted=muted.get(n.id, ())) for n in model.nodes]
    return over_arrays_of(Model(nodes), model)


def over_arrays_of(part: Model, whole: Model) -> Model:
    for node in part.nodes:
        if node.id in whole.parameters:
            part.parameters[node.id] = whole.parameters[node.id]
            part.state[node.id] = whole.state[node.id]
    return part


def with_filters(model: Model, muted: dict[str, tuple[int, ...]]) -> Model:
    """Return a model in which a filter of zeros and ones behind each node mutes its maps."""
    nodes, read = [], {node.id: node.id for node in model.nodes}
    for node in model.nodes:
        nodes.append(dataclasses.replace(node, inputs=tuple(read[i] for i in node.inputs)))
        if node.id in muted:
            channels = model.shapes[node.id][2]
            layer = Conv2d(
                filters=channels, kernel_size=(1, 1), groups=channels, bias=False, trainable=False
            )
            read[node.id] = f"{node.id} filter"
            nodes.append(Node(read[node.id], layer, (node.id,)))
    twin = over_arrays_of(Model(nodes), model)
    for name, maps in muted.items():
        weight = twin.parameters[f"{name} filter"]["weight"]
        weight[...] = 1.0
        weight[..., list(maps)] = 0.0
    return twin


def run(model: Model, *, fuse: bool, training: bool) -> Plan:
    plan = Plan(model, IMAGES, training=training, gradients=True, fuse=fuse, seed=3)
    return stepped(plan)


def stepped(plan: Plan) -> Plan:
    rng = np.random.default_rng(4)
    plan.images[...] = rng.integers(0, 256, plan.images.shape)
    plan.targets.labels[...] = rng.integers(0, 4, IMAGES)
    assert plan.step()
    return plan


@st.composite
def muted_networks(draw: st.DrawFn) -> tuple[Model, dict[str, tuple[int, ...]]]:
    model = draw(networks())
    rng = np.random.default_rng(draw(st.integers(0, 9)))
    for node in model.nodes:  # shifts too: what a batch norm makes of a silent map is not zero
        for name, array in (model.parameters[node.id] | model.state[node.id]).items():
            if name != "weight":
                low = 0.3 if name in ("gamma", "running_variance") else -0.5
                array[...] = rng.uniform(low, 1.5, array.shape)
    able = [
        n.id
        for n in model.nodes
        if n.inputs and not n.layer.is_view and not n.layer.is_output and n.id != "image"
    ]
    chosen = draw(st.lists(st.sampled_from(able), min_size=1, max_size=4, unique=True))
    muted = {}
    for name in chosen:
        maps = st.integers(0, model.shapes[name][2] - 1)
        muted[name] = tuple(sorted(draw(st.sets(maps, min_size=1, max_size=3))))
    return model, muted


@given(muted_networks(), st.booleans())
@settings(max_examples=40, deadline=None)
def test_a_muted_map_is_what_a_filter_of_zeros_would_make_of_it(drawn, training) -> None:
    model, muted = drawn
    state = model.copy_arrays()
    wanted = run(with_filters(model, muted), fuse=False, training=training)
    for fuse in (False, True):
        model.load_arrays(state)
        own = run(with_muted(model, muted), fuse=fuse, training=training)
        np.testing.assert_allclose(own.output, wanted.output, rtol=2e-4, atol=2e-5)
        for node in model.nodes:
            for name in own.parameter_gradients.get(node.id, {}):
                np.testing.assert_allclose(
                    own.parameter_gradient(node.id, name),
                    wanted.parameter_gradient(node.id, name),
                    rtol=3e-3,
                    atol=3e-4,
                )


@given(muted_networks())
@settings(max_examples=40, deadline=None)
def test_inference_fused_and_not_agree(drawn) -> None:
    model, muted = drawn
    outputs = []
    for fuse in (False, True):
        plan = Plan(with_muted(model, muted), IMAGES, fuse=fuse, threads=2)
        plan.images[...] = np.random.default_rng(4).integers(0, 256, plan.images.shape)
        plan.pack_weights()
        assert plan.forward()
        outputs.append(plan.output.copy())
        if not fuse:
            for name, maps in muted.items():
                assert not plan.values[name][..., list(maps)].any()
    np.testing.assert_allclose(*outputs, rtol=2e-4, atol=2e-5)


def small(muted: tuple[int, ...] = ()) -> Model:
    model = Model(
        [
            Node("image", InputLayer(shape=(8, 8, 3))),
            Node("conv", Conv2d(filters=6, kernel_size=(3, 3)), ("image",), muted),
            Node("norm", BatchNorm(), ("conv",)),
            Node("relu", Activation(kind="relu"), ("norm",)),
            Node("flat", Flatten(), ("relu",)),
            Node("fc", Dense(units=4), ("flat",)),
            Node("out", SoftmaxCrossEntropy(), ("fc",)),
        ]
    )
    model.initialise(1)
    return model


def test_the_filters_of_muted_maps_learn_nothing() -> None:
    model = small((1, 4))
    before = model.parameters["conv"]["weight"].copy()
    optimizer = Optimizer(model, "momentum")
    plan = Plan(model, IMAGES, training=True, optimizer=optimizer)
    optimizer.begin_step(0.1)
    stepped(plan)
    changed = np.abs(model.parameters["conv"]["weight"] - before).max(axis=(0, 1, 2)) > 0
    np.testing.assert_array_equal(changed, [True, False, True, True, False, True])


def test_the_bits_are_the_same_at_any_number_of_threads() -> None:
    found = []
    for threads in (1, 2, 3):
        model = small((2,))
        optimizer = Optimizer(model, "momentum")
        plan = Plan(model, IMAGES, training=True, optimizer=optimizer, threads=threads)
        for _ in range(3):
            optimizer.begin_step(0.1)
            stepped(plan)
        found.append(model.parameters["fc"]["weight"].tobytes())
    assert found[0] == found[1] == found[2]


def test_a_map_that_is_not_there_is_refused() -> None:
    with pytest.raises(ShapeError, match="has 6 maps, and number 7"):
        small((6,))


@pytest.mark.parametrize("name", ["image", "flat", "out"])
def test_blocks_without_maps_of_their_own_are_refused(name) -> None:
    nodes = [dataclasses.replace(n, muted=(0,) if n.id == name else ()) for n in small().nodes]
    with pytest.raises(ShapeError, match="makes none of its own"):
        Model(nodes)


@given(muted_networks())
@settings(max_examples=20, deadline=None)
def test_spelled_out_for_other_programs_it_gives_the_same(drawn) -> None:
    model, muted = drawn
    silent = with_muted(model, muted)
    plain = spelled_out(silent)
    assert not any(node.muted for node in plain.nodes)
    outputs = []
    for each in (silent, plain):
        plan = Plan(each, IMAGES)
        plan.images[...] = np.random.default_rng(4).integers(0, 256, plan.images.shape)
        plan.pack_weights()
        assert plan.forward()
        outputs.append(plan.output.copy())
    np.testing.assert_allclose(*outputs, rtol=2e-4, atol=2e-5)
    assert spelled_out(model) is model


def test_a_muted_map_is_not_stepped_through_as_if_it_were_heard() -> None:
    model = small((1,))
    result = run_image(model, np.full((8, 8, 3), 9, np.uint8))
    assert step_forward(model, result.values, "conv", Unit(0, 0, 0)).same
    with pytest.raises(UndescribedError, match="map 2 is muted"):
        step_forward(model, result.values, "conv", Unit(0, 0, 1))
