"""Depth first gives the bits of layer by layer: for any network, batch and number of threads."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnndesk.bench.networks import bench_net, model_from_short
from cnndesk.engine import chain
from cnndesk.engine import plan as plans
from cnndesk.engine.arena import ArenaBuilder
from cnndesk.engine.layers import (
    Conv2d,
    Dense,
    FeatureInput,
    GroupNorm,
    InputLayer,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from tests.engine.random_networks import networks


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let networks of any size run part by part, one image each."""
    monkeypatch.setattr(chain, "LEAST_BYTES", 0)
    monkeypatch.setattr(chain, "PART_BYTES", 0)


def results(plan: Plan, seed: int = 0) -> dict[str, bytes]:
    plan.images[...] = np.random.default_rng(seed).integers(0, 256, plan.images.shape)
    plan.pack_weights()
    assert plan.forward()
    return {name: values.tobytes() for name, values in plan.values.items()}


def layer_by_layer(monkeypatch: pytest.MonkeyPatch, model: Model, batch: int, **options) -> Plan:
    with monkeypatch.context() as patch:
        patch.setattr(plans, "leading", lambda *_: [])
        return Plan(model, batch, **options)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(model=networks(), kept=st.integers(0, 30), threads=st.integers(1, 3))
def test_any_network(
    monkeypatch: pytest.MonkeyPatch, small_parts: None, model: Model, kept: int, threads: int
) -> None:
    keep = [model.nodes[kept % len(model.nodes)].id]
    parts = Plan(model, 6, keep=keep, threads=threads)
    whole = layer_by_layer(monkeypatch, model, 6, keep=keep)
    assert sum(record.kernel == "chain" for record in parts._builder.records) <= 1
    for seed in (0, 1):  # the second finds in the scratch what the first left there
        assert results(parts, seed) == results(whole, seed)


@pytest.mark.parametrize("name", ["N2", "M1", "M4", "S5"])
@pytest.mark.parametrize("threads", [1, 3])
def test_known_networks(monkeypatch: pytest.MonkeyPatch, name: str, threads: int) -> None:
    model = bench_net(name).model
    parts, whole = Plan(model, 24, threads=threads), layer_by_layer(monkeypatch, model, 24)
    assert any(record.kernel == "chain" for record in parts._builder.records)
    assert results(parts) == results(whole)
    assert parts.bytes < 1.1 * whole.bytes


def test_every_part_reads_its_own_features(
    monkeypatch: pytest.MonkeyPatch, small_parts: None
) -> None:
    same = {"kernel_size": (3, 3), "pads": (1, 1, 1, 1)}
    model = Model(
        [
            Node("features", FeatureInput(shape=(8, 8, 4))),
            Node("a", Conv2d(filters=6, **same), ("features",)),
            Node("b", Conv2d(filters=6, **same), ("a",)),
            Node("dense", Dense(units=3), ("b",)),
            Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
        ]
    )
    model.initialise(0)
    parts, whole = Plan(model, 6), layer_by_layer(monkeypatch, model, 6)
    assert parts._chains
    assert results(parts) == results(whole)


def test_few_images_and_small_values_stay_layer_by_layer() -> None:
    model = bench_net("M4").model
    assert not Plan(model, 1)._chains
    assert not Plan(model, 8, threads=8)._chains, "threads would wait"
    assert not Plan(bench_net("N1").model, 4)._chains
    assert Plan(model, 8, threads=2)._chains


def test_layers_that_need_many_rows_for_their_weights_see_the_whole_batch() -> None:
    model = model_from_short("64x64x3 c3x16 r p c3x16 r p p p c3x256 r c3x256 r g f10")
    plan = Plan(model, 64)
    (parts,) = plan._chains
    tags = {record.tag for record in parts.records}
    assert "conv2d4" in tags
    assert not {"conv2d9", "conv2d11", "dense14"} & tags


def test_times_and_records_speak_of_the_steps_within() -> None:
    model = bench_net("M4").model
    plan = Plan(model, 16)
    results(plan)
    records, times = plan.records(), plan.times()
    assert [record.kernel for record in records] == [time.kernel for time in times]
    assert "chain" not in {record.kernel for record in records}
    spent = sum(time.seconds for time in times)
    assert spent == pytest.approx(
        sum(plan._program.seconds) + sum(plan._weights_program.seconds), rel=1e-6
    )
    dry = Plan(model, 16, dry=True)
    assert dry.records() == records
    plan.reset_times()
    assert sum(time.seconds for time in plan.times()) == 0


def test_a_stop_request_ends_a_chain_between_parts() -> None:
    plan = Plan(bench_net("M4").model, 16)
    plan.request_stop()
    assert not plan.forward()
    assert plan.forward(), "the request was used up"


def test_no_part_writes_where_others_do(monkeypatch: pytest.MonkeyPatch, small_parts: None) -> None:
    """Threads at different parts would take each other's numbers, once in many thousand runs."""
    model = Model(
        [
            Node("image", InputLayer(shape=(8, 8, 3))),
            Node("a", Conv2d(filters=4, kernel_size=(3, 3)), ("image",)),
            Node("norm", GroupNorm(groups=2), ("a",)),
            Node("b", Conv2d(filters=4, kernel_size=(3, 3)), ("norm",)),
            Node("dense", Dense(units=3), ("b",)),
            Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
        ]
    )
    model.initialise(0)
    Plan(model, 6, threads=2)
    passing = ArenaBuilder.passing
    # As if the norm's means lay outside of the part.
    monkeypatch.setattr(
        ArenaBuilder,
        "passing",
        lambda self, shape, *more, **named: (
            self.zeros(shape) if len(shape) == 2 else passing(self, shape, *more, **named)
        ),
    )
    with pytest.raises(AssertionError, match="group_norm writes mean, which all parts share"):
        Plan(model, 6, threads=2)
