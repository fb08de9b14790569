"""A plan as a whole.

The same bits at any number of threads, nothing allocated, stopping, memory of weights shared.
"""

from __future__ import annotations

import math
import threading
import tracemalloc

import numpy as np
import pytest

from cnndesk.bench.networks import bench_net
from cnndesk.engine.layers import (
    Activation,
    Add,
    BatchNorm,
    Conv2d,
    Dense,
    Dropout,
    GlobalPool,
    GroupNorm,
    InputLayer,
    Layer,
    LayerNorm,
    Pool2d,
    PRelu,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.optimizers import OPTIMIZERS, Optimizer
from cnndesk.engine.plan import Plan
from cnndesk.engine.rowwise import copy_tensor
from cnndesk.engine.tensor import Builder, Tensor
from cnndesk.errors import SettingError, ShapeError
from cnndesk_ext import Program

SAME3 = {"kernel_size": (3, 3), "pads": (1, 1, 1, 1)}
RELU = Activation(kind="relu")


def residual_model() -> Model:
    """Return a network with every kind of reduction.

    Winograd, strided, depthwise, batch norm, dropout, a fork.
    """
    model = Model(
        [
            Node("image", InputLayer(shape=(16, 16, 3))),
            Node("conv1", Conv2d(filters=24, **SAME3), ("image",)),
            Node("norm", BatchNorm(), ("conv1",)),
            Node("relu1", RELU, ("norm",)),
            Node("conv2", Conv2d(filters=24, **SAME3), ("relu1",)),
            Node("depthwise", Conv2d(filters=24, groups=24, **SAME3), ("relu1",)),
            Node("add", Add(), ("conv2", "depthwise")),
            Node("relu2", RELU, ("add",)),
            Node("pool", Pool2d(mode="max"), ("relu2",)),
            Node("conv3", Conv2d(filters=32, stride=(2, 2), **SAME3), ("pool",)),
            Node("relu3", RELU, ("conv3",)),
            Node("global", GlobalPool(mode="average"), ("relu3",)),
            Node("dropout", Dropout(rate=0.3), ("global",)),
            Node("dense", Dense(units=10), ("dropout",)),
            Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
        ]
    )
    model.initialise(1)
    return model


def train(
    model: Model, *, threads: int, steps: int = 4, batch: int = 20, optimizer: str = "momentum"
) -> Plan:
    updates = Optimizer(model, optimizer, weight_decay=1e-3)
    plan = Plan(model, batch, training=True, optimizer=updates, threads=threads, seed=5)
    rng = np.random.default_rng(0)
    for step in range(steps):
        plan.images[...] = rng.integers(0, 256, plan.images.shape)
        plan.targets.labels[:] = rng.integers(0, 10, batch)
        plan.counter[0] = step
        updates.begin_step(0.01)
        assert plan.step()
    return plan


def weights_of(model: Model) -> bytes:
    return b"".join(a.tobytes() for arrays in model.copy_arrays().values() for a in arrays.values())


@pytest.mark.parametrize("threads", [2, 3, 8])
def test_training_gives_the_same_bits_at_any_number_of_threads(threads: int) -> None:
    one, many = residual_model(), residual_model()
    train(one, threads=1)
    train(many, threads=threads)
    assert weights_of(one) == weights_of(many)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_optimiser_learns_a_batch_by_heart(optimizer: str) -> None:
    model = residual_model()
    updates = Optimizer(model, optimizer)
    plan = Plan(model, 16, training=True, optimizer=updates, threads=2)
    rng = np.random.default_rng(0)
    plan.images[...] = rng.integers(0, 256, plan.images.shape)
    plan.targets.labels[:] = rng.integers(0, 10, 16)
    losses = []
    for step in range(40):
        plan.counter[0] = step
        updates.begin_step(0.05 if optimizer in ("sgd", "momentum", "nesterov") else 0.003)
        plan.step()
        losses.append(plan.targets.summary[0])
    assert losses[-1] < 0.5 * losses[0]


def test_a_saved_optimiser_goes_on_with_the_same_bits() -> None:
    whole = residual_model()
    train(whole, threads=2, steps=4, optimizer="adam")
    halves = residual_model()
    first = Optimizer(halves, "adam", weight_decay=1e-3)
    rng = np.random.default_rng(0)
    optimizer, plan = first, Plan(halves, 20, training=True, optimizer=first, seed=5)
    for step in range(4):
        if step == 2:
            optimizer = Optimizer(halves, "adam", weight_decay=1e-3)
            optimizer.load_arrays(first.arrays())
            plan = Plan(halves, 20, training=True, optimizer=optimizer, seed=5)
        plan.images[...] = rng.integers(0, 256, plan.images.shape)
        plan.targets.labels[:] = rng.integers(0, 10, 20)
        plan.counter[0] = step
        optimizer.begin_step(0.01)
        plan.step()
    assert weights_of(whole) == weights_of(halves)


@pytest.mark.parametrize("layer", [GroupNorm(groups=2), LayerNorm(), PRelu()])
@pytest.mark.parametrize("clip_norm", [None, 1.0])
def test_what_has_a_gradient_per_image_is_trained(layer: Layer, clip_norm: float | None) -> None:
    model = Model(
        [
            Node("image", InputLayer(shape=(6, 6, 3))),
            Node("conv", Conv2d(filters=8, **SAME3), ("image",)),
            Node("layer", layer, ("conv",)),
            Node("dense", Dense(units=3), ("layer",)),
            Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
        ]
    )
    model.initialise(0)
    before = {name: array.copy() for name, array in model.parameters["layer"].items()}
    optimizer = Optimizer(model, "sgd", clip_norm=clip_norm)
    plan = Plan(model, 4, training=True, optimizer=optimizer)
    plan.images[...] = np.random.default_rng(0).integers(0, 256, plan.images.shape)
    plan.targets.labels[...] = (0, 1, 2, 0)
    optimizer.begin_step(0.1)
    plan.step()
    for name, array in before.items():
        assert not np.array_equal(array, model.parameters["layer"][name]), name


def test_a_step_allocates_nothing() -> None:
    plan = train(residual_model(), threads=2)
    optimizer = plan.optimizer
    assert optimizer is not None
    optimizer.begin_step(0.01)
    plan.step()
    tracemalloc.start()
    try:
        before = tracemalloc.take_snapshot()
        for _ in range(5):
            optimizer.begin_step(0.01)
            plan.step()
        after = tracemalloc.take_snapshot()
    finally:
        tracemalloc.stop()
    # numpy reports its arrays to tracemalloc; what is left is the measurement itself and a few
    # small objects.
    grown = sum(
        s.size_diff
        for s in after.compare_to(before, "filename")
        if "tracemalloc" not in s.traceback[0].filename
    )
    assert grown < 4096


def test_a_stop_request_ends_a_step_before_it_changes_a_weight() -> None:
    model = residual_model()
    plan = train(model, threads=2)
    kept = weights_of(model)
    plan.request_stop()
    assert not plan.step()
    assert weights_of(model) == kept
    assert plan.step(), "the request was used up"


def test_a_stop_request_from_another_thread_is_seen_while_running() -> None:
    plan = train(residual_model(), threads=1, batch=64)
    stopped = threading.Event()

    def ask() -> None:
        while not stopped.is_set():
            plan.request_stop()

    asking = threading.Thread(target=ask)
    asking.start()
    try:
        # On a busy machine the other thread may not come to ask before a run has ended.
        assert not all(plan.forward() for _ in range(100))
    finally:
        stopped.set()
        asking.join()
        plan.clear_stop()
    assert plan.forward()


def test_a_stop_request_is_honoured_within_a_step_of_the_program() -> None:
    """One long step: without a look at the request between its items it would run to its end."""
    source = np.ones((2000, 1, 64, 256), np.float32)
    target = np.zeros_like(source)
    program = Program(2)
    builder = Builder(program, Program(1), len(source))
    copy_tensor(builder, Tensor(source), Tensor(target))

    def ask() -> None:
        while not target[0, 0, 0, 0]:
            pass
        program.request_stop()

    for _ in range(100):  # now and then the other thread asks too late, or with the last item
        target[...] = 0
        asking = threading.Thread(target=ask)
        asking.start()
        finished = program.run()
        asking.join()
        program.clear_stop()
        if finished == 0 and not target.all():
            return
    raise AssertionError("The copy always ran to its end.")


@pytest.mark.parametrize("name", ["N1", "N2", "N3", "N4"])
def test_no_work_item_keeps_a_stop_waiting(name: str) -> None:
    """An item is less than 10 ms of one core that does 40 billion operations a second."""
    net = bench_net(name)
    optimizer = Optimizer(net.model, "momentum")
    plan = Plan(net.model, net.batch, training=True, optimizer=optimizer)
    for record in plan.records():
        if math.isfinite(record.work):
            assert record.work / record.items < 4e8, record
        else:
            assert record.bytes / record.items < 10e6, record


def test_evaluation_sees_what_training_changed_once_packed() -> None:
    model = residual_model()
    still = Plan(model, 4)
    rng = np.random.default_rng(1)
    still.images[...] = rng.integers(0, 256, still.images.shape)
    still.pack_weights()
    still.forward()
    before = np.array(still.output)
    np.testing.assert_allclose(before.sum(axis=1), 1, atol=1e-5)
    train(model, threads=1)
    still.pack_weights()
    still.forward()
    assert not np.array_equal(before, still.output)


def test_the_unfused_plan_shows_every_node_and_agrees_with_the_fused_one() -> None:
    model = residual_model()
    train(model, threads=1)
    plans = [Plan(model, 2, fuse=fuse) for fuse in (True, False)]
    images = np.random.default_rng(2).integers(0, 256, plans[0].images.shape)
    for plan in plans:
        plan.images[...] = images
        plan.pack_weights()
        plan.forward()
    np.testing.assert_allclose(plans[0].output, plans[1].output, atol=1e-6)
    for node in model.nodes:
        assert plans[1].values[node.id].shape == (2, *model.shapes[node.id])
    assert not np.shares_memory(plans[1].values["conv3"], plans[1].values["relu3"])


def test_the_first_node_with_a_nan_is_named() -> None:
    model = residual_model()
    plan = train(model, threads=1)
    assert plan.first_nonfinite() is None
    model.parameters["conv2"]["weight"][0, 0, 0, 0] = np.nan
    kept = {node: model.parameters[node]["weight"].copy() for node in ("conv1", "dense")}
    assert plan.step()
    assert not np.isfinite(plan.targets.losses).all()
    for node, weight in kept.items():
        np.testing.assert_array_equal(model.parameters[node]["weight"], weight)
    tracked = model.state["norm"]["running_mean"].copy()
    assert plan.first_nonfinite() == "conv2"
    np.testing.assert_array_equal(model.state["norm"]["running_mean"], tracked)


def test_times_name_the_node_of_every_step() -> None:
    plan = train(residual_model(), threads=1)
    times = plan.times()
    assert {"conv1", "dense", "softmax"} <= {t.node for t in times}
    assert sum(t.seconds for t in times) > 0
    plan.reset_times()
    assert sum(t.seconds for t in plan.times()) == 0


@pytest.mark.parametrize("node", ["conv1", "norm", "conv2", "depthwise", "conv3", "dense"])
def test_parameters_that_no_kernel_can_read_are_refused_and_not_misread(node: str) -> None:
    model = residual_model()
    for name, values in model.parameters[node].items():
        model.parameters[node][name] = values.astype(np.float64)
        with pytest.raises(TypeError, match="must be float32, not float64"):
            Plan(model, 2, training=True, optimizer=Optimizer(model, "sgd"))
        model.parameters[node][name] = values
    Plan(model, 2, training=True, optimizer=Optimizer(model, "sgd"))


def test_a_model_refuses_what_does_not_fit() -> None:
    with pytest.raises(ShapeError, match="does not come before"):
        Model([Node("a", RELU, ("b",))])
    with pytest.raises(ShapeError, match="output of"):
        Model(
            [
                Node("image", InputLayer(shape=(4, 4, 1))),
                Node("conv", Conv2d(filters=1, kernel_size=(5, 5)), ("image",)),
            ]
        )
    with pytest.raises(SettingError, match="momentum"):
        Optimizer(residual_model(), "nothing")
    model = residual_model()
    with pytest.raises(ShapeError, match="weight of dense"):
        model.load_arrays({"dense": {"weight": np.zeros((3, 3), np.float32)}})


def test_timing_every_work_item_is_a_step_like_any_other() -> None:
    weights = []
    for timed in (False, True):
        model = bench_net("12x12x8 c3x16 r p c3x16 n r f10 @6").model
        optimizer = Optimizer(model, "momentum")
        plan = Plan(model, 6, training=True, optimizer=optimizer, threads=2)
        plan.images[...] = np.arange(plan.images.size).reshape(plan.images.shape) % 251
        plan.targets.labels[...] = np.arange(6)
        for _ in range(2):
            optimizer.begin_step(0.01)
            if timed:
                times = plan.item_times()
                assert [len(one.seconds) for one in times] == [r.items for r in plan.records()]
                assert min(second for one in times for second in one.seconds) >= 0
            else:
                plan.step()
        weights.append(b"".join(a.tobytes() for n in model.parameters.values() for a in n.values()))
    assert weights[0] == weights[1]


@pytest.mark.parametrize(("images", "least"), [(32, 4), (64, 8), (100, 8)])
def test_a_layer_of_ten_classes_has_work_for_several_threads(images: int, least: int) -> None:
    nodes = (
        Node("image", InputLayer(shape=(64, 64, 2))),
        Node("dense", Dense(units=10), ("image",)),
        Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
    )
    records = Plan(Model(nodes), images).records(packing=False)
    (items,) = [r.items for r in records if r.tag == "dense"]
    assert items >= least
