"""Image by image gives the bits of layer by layer in training: for any network and threads."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnndesk.bench.networks import bench_net, model_from_short
from cnndesk.engine import segments
from cnndesk.engine.model import Model
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan
from cnndesk.engine.segments import Grain, grain
from cnndesk.engine.tensor import StepRecord, aligned_rows
from tests.engine.random_networks import networks


@pytest.fixture
def any_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let networks of any size run in segments."""
    monkeypatch.setattr(segments, "LEAST_BYTES", 0)
    monkeypatch.setattr(segments, "PART_BYTES", math.inf)
    monkeypatch.setattr(segments, "PARTS_PER_THREAD", 1)


def trained(model: Model, batch: int, *, threads: int = 1, clip_norm: float | None = None) -> Plan:
    """Return the plan after two steps of training from the model's first weights."""
    model.initialise(0)
    optimizer = Optimizer(model, "momentum", clip_norm=clip_norm)
    plan = Plan(model, batch, training=True, optimizer=optimizer, threads=threads)
    rng = np.random.default_rng(0)
    for _ in range(2):
        plan.images[...] = rng.integers(0, 256, plan.images.shape)
        plan.targets.labels[...] = rng.integers(0, 2, batch)
        optimizer.begin_step(0.05)
        assert plan.step()
    return plan


def weights(model: Model) -> list[bytes]:
    return [
        array.tobytes()
        for arrays in (model.parameters, model.state)
        for named in arrays.values()
        for array in named.values()
    ]


def layer_by_layer(monkeypatch: pytest.MonkeyPatch, model: Model, batch: int, **options) -> Plan:
    with monkeypatch.context() as patch:
        patch.setattr(segments, "LEAST_BYTES", math.inf)
        plan = trained(model, batch, **options)
    assert not plan._chains
    return plan


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    model=networks(),
    batch=st.sampled_from([4, 6, 7]),
    threads=st.integers(1, 3),
    clip_norm=st.sampled_from([None, 1.0]),
)
def test_any_network(
    monkeypatch: pytest.MonkeyPatch,
    any_size: None,
    model: Model,
    batch: int,
    threads: int,
    clip_norm: float | None,
) -> None:
    plan = trained(model, batch, threads=threads, clip_norm=clip_norm)
    losses, found = plan.targets.losses.tobytes(), weights(model)
    whole = layer_by_layer(monkeypatch, model, batch, clip_norm=clip_norm)
    assert losses == whole.targets.losses.tobytes()
    assert found == weights(model)


@pytest.mark.parametrize("name", ["M1", "M3", "M4", "S5"])
def test_known_networks(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    model = bench_net(name).model
    plan = trained(model, 16, threads=2)
    assert len(plan._chains) >= 4
    found = weights(model)
    layer_by_layer(monkeypatch, model, 16)
    assert found == weights(model)


@pytest.mark.parametrize(("name", "bound"), [("M3", 0.95), ("M4", 0.75), ("M5", 0.7), ("N3", 1.1)])
def test_what_only_a_segment_needs_takes_no_memory_of_a_batch(
    monkeypatch: pytest.MonkeyPatch, name: str, bound: float
) -> None:
    """The bounds are a little above what was measured when segments were made."""
    net = bench_net(name)
    optimizer = Optimizer(net.model, "momentum")
    options = {"training": True, "optimizer": optimizer, "dry": True}
    plan = Plan(net.model, net.batch, **options)
    monkeypatch.setattr(segments, "LEAST_BYTES", math.inf)
    assert plan.bytes < bound * Plan(net.model, net.batch, **options).bytes


def test_what_lies_between_two_batch_norms_is_one_segment(any_size: None) -> None:
    plan = trained(model_from_short("16x16x3 c1x8- n r c1x16- n r g f4"), 8)
    forward, backward = plan._chains[1], plan._chains[-2]
    kernels = [[record.kernel for record in one.whole_records()] for one in (forward, backward)]
    assert kernels[0] == ["batch_norm_apply", "conv_rows", "batch_norm_statistics"]
    assert kernels[1] == [
        "batch_norm_backward",
        "batch_norm_apply",  # once more, in place of keeping what it gave
        "conv_rows",
        "conv_weights",
        "batch_norm_gradient_sums",
    ]


def test_a_batch_too_small_for_the_threads_runs_layer_by_layer(any_size: None) -> None:
    model = model_from_short("16x16x3 c1x8- n r c1x16- n r g f4")
    assert trained(model, 4, threads=4)._chains
    assert not trained(model, 4, threads=5)._chains


def test_times_are_those_of_the_single_steps(any_size: None) -> None:
    plan = trained(model_from_short("16x16x3 c1x8- n r c1x16- n r g f4"), 8)
    times, records = plan.times(), plan.records()
    assert [time.kernel for time in times] == [record.kernel for record in records]
    assert "segment" not in {time.kernel for time in times}
    spent = sum(plan._program.seconds) + sum(plan._weights_program.seconds)
    assert sum(time.seconds for time in times) == pytest.approx(spent)


def test_the_first_value_that_is_not_finite_is_found_inside_a_segment(any_size: None) -> None:
    model = model_from_short("16x16x3 c1x8- n r c1x16- n r g f4")
    plan = trained(model, 8)
    third = next(node.id for node in model.nodes if node.id == "conv2d4")
    model.parameters[third]["weight"][...] = np.nan
    plan.step()
    assert plan.first_nonfinite() == third


@given(images=st.integers(1, 40), rows=st.integers(1, 60), wanted=st.integers(1, 3000))
def test_rows_of_an_item_belong_to_whole_images(images: int, rows: int, wanted: int) -> None:
    found = aligned_rows(images, rows, wanted)
    assert 1 <= found <= images * rows
    assert rows % found == 0 or (found % rows == 0 and images % (found // rows) == 0)
    if wanted >= rows:
        assert found <= wanted


def record(kernel: str, items: int, **sizes: int) -> StepRecord:
    return StepRecord("node", kernel, items, 0.0, 0, False, sizes)


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (record("copy", 16, images=8, height=10, rows_per_item=5), Grain(1, 2)),
        (record("copy", 4, images=8, height=10, rows_per_item=20), Grain(2, 1)),
        (record("copy", 27, images=8, height=10, rows_per_item=3), None),
        (record("conv_rows", 48, images=8, rows=10, rows_per_item=5), Grain(1, 6)),
        (record("conv_rows", 1, images=1, rows=1, rows_per_item=1), None),
        (record("conv_weights", 6, images=8, images_per_shard=3), Grain(3, 2)),
        (
            record("winograd_rows", 8, images=8, height=9, width=5, size=4, tiles_per_item=12),
            Grain(2, 2),
        ),
        (record("clear_border", 8, images=8), Grain(1, 1)),
        (record("update_sgd", 8, images=8), None),
    ],
)
def test_how_a_step_falls_into_images(step: StepRecord, expected: Grain | None) -> None:
    assert grain(step, 8) == expected
