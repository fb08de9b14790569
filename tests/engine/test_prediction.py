"""Predicted times: what they follow from, and that making them runs and touches nothing."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from cnndesk.bench.networks import bench_net, model_from_short
from cnndesk.engine import machine as machines
from cnndesk.engine import prediction
from cnndesk.engine.machine import WORKING_SETS, Machine
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan
from cnndesk.engine.prediction import (
    calibrated,
    predict_inference,
    predict_training,
    step_seconds,
    vector_operations,
)
from cnndesk.engine.tensor import StepRecord

PLAIN = Machine(
    key="made up",
    threads=2,
    peak=2e10,
    single_peak=1e10,
    bandwidth=(2e10,) * len(WORKING_SETS),
    single_bandwidth=(1e10,) * len(WORKING_SETS),
    parallel_step=1e-6,
    serial_step=1e-7,
    factors={"known": 2.0},
)


def record(kernel: str = "known", **changes: object) -> StepRecord:
    plain = StepRecord("node", kernel, items=8, work=1e7, bytes=1000, serial=False, sizes={})
    return replace(plain, **changes)


def test_the_slower_of_arithmetic_and_memory_decides() -> None:
    assert step_seconds(record(), PLAIN) == pytest.approx(1e-6 + 2 * 1e7 / 2e10)
    moving = record(bytes=10_000_000)
    assert step_seconds(moving, PLAIN) == pytest.approx(1e-6 + 2 * 1e7 / 2e10)
    assert step_seconds(replace(moving, work=float("inf")), PLAIN) == pytest.approx(1e-6 + 2 * 5e-4)


def test_a_step_on_one_thread_takes_twice_as_long_and_starts_faster() -> None:
    assert step_seconds(record(serial=True), PLAIN) == pytest.approx(1e-7 + 2 * 1e7 / 1e10)
    assert step_seconds(record(items=1), PLAIN) == pytest.approx(1e-7 + 2 * 1e7 / 1e10)


def test_an_item_too_many_keeps_one_thread_busy_alone() -> None:
    even, odd = (step_seconds(record(items=n), PLAIN) - 1e-6 for n in (2, 3))
    assert odd / even == pytest.approx((2 / 3) / (1 / 2))


def test_lanes_beyond_the_last_channel_cost_what_full_ones_do() -> None:
    def operations(filters: int) -> float:
        plan = Plan(model_from_short(f"20x24x3 c7x{filters} f2"), 1, dry=True)
        (rows,) = (r for r in plan.records() if r.kernel == "conv_rows" and r.tag == "conv2d1")
        return vector_operations(rows)

    assert operations(33) == operations(36)
    assert operations(64) > 1.9 * operations(32)


def test_a_prediction_has_a_time_for_every_block_and_grows_with_the_batch() -> None:
    model = bench_net("N2").model
    one, two = (predict_training(model, batch, PLAIN) for batch in (16, 32))
    assert set(one.seconds) == set(model.shapes)
    assert one.seconds["activation2"] == 0  # fused into the convolution before it
    assert 1.5 < two.total / one.total < 2.5
    assert predict_inference(model, 1, PLAIN).total < one.total / 16


def test_predicting_allocates_no_memory_for_the_values(monkeypatch: pytest.MonkeyPatch) -> None:
    model = bench_net("N1").model

    def refuse(*_: object) -> None:
        raise AssertionError("a dry plan must not ask for zeroed memory")

    monkeypatch.setattr("cnndesk.engine.tensor.aligned_zeros", refuse)
    assert predict_inference(model, 64, PLAIN).total > 0


def test_a_dry_plan_says_what_the_real_one_does() -> None:
    model = bench_net("N1").model
    optimizer = Optimizer(model, "adam")
    dry, real = (
        Plan(model, 4, training=True, optimizer=optimizer, threads=2, dry=is_dry)
        for is_dry in (True, False)
    )
    assert dry.records() == real.records()
    assert len(real.records()) == len(real.times())


def test_what_was_measured_beside_other_programs_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path))
    for busy in ({"share": 0.5}, {"spread": 2.0}, {"peak": 1.1e10}):
        machine = replace(PLAIN, **busy)
        assert not machine.was_idle
        machines.store(machine)
        assert machines.load(2) is None
    assert PLAIN.was_idle
    machines.store(PLAIN)
    assert machines.load(2) == PLAIN
    machines.forget(2)
    assert machines.load(2) is None
    machines.forget(2)  # nothing there: nothing said


def test_of_two_measurements_the_better_numbers_count_and_their_distance_is_known() -> None:
    busy = replace(PLAIN, peak=5e9, single_peak=8e9, parallel_step=1e-3, serial_step=2e-7,
                   bandwidth=(1e9,) * len(WORKING_SETS))  # fmt: skip
    for both in (busy.best_of(PLAIN), PLAIN.best_of(busy)):
        assert replace(both, spread=1.0) == PLAIN
        assert both.spread == pytest.approx(4)
        assert not both.was_idle
    assert PLAIN.best_of(PLAIN) == PLAIN
    worse = busy.best_of(busy)
    assert worse.peak == worse.single_peak == 8e9  # two threads do at least what one does
    assert set(worse.bandwidth) == {1e10}


def test_a_disturbed_step_of_a_calibration_counts_for_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    nets = list(prediction.calibration_models())[:2]
    monkeypatch.setattr(prediction, "calibration_models", lambda: iter(nets))
    monkeypatch.setattr(machines, "_BURST_SECONDS", 1e-4)
    ran: list[object] = []
    run = prediction._Trial.run

    def slow_at_first(trial: prediction._Trial) -> None:
        run(trial)
        ran.append(trial)
        if len(ran) <= len(nets):
            trial._best = [1e6 * seconds for seconds in trial._best]
            trial.totals[-1] *= 1e6

    (*_, quiet) = prediction.calibrate(1)
    monkeypatch.setattr(prediction._Trial, "run", slow_at_first)
    (*_, disturbed) = prediction.calibrate(1)
    assert quiet is not None
    assert disturbed is not None
    assert len(ran) == 2 * len(nets)
    assert disturbed.spread > 1000 > quiet.spread
    assert not disturbed.was_idle
    assert disturbed.factors.keys() == quiet.factors.keys()
    assert all(disturbed.factors[name] < 1000 * quiet.factors[name] for name in quiet.factors)
    assert 0 < quiet.share <= 1.1


def test_nothing_that_computes_asks_how_fast_the_machine_is() -> None:
    """The same bits on every machine and in every run: times must decide nothing."""
    engine = Path(machines.__file__).parent
    asking = {
        path.name
        for path in engine.rglob("*.py")
        if re.search(r"^(from|import) .*\b(machine|prediction)\b", path.read_text("utf-8"), re.M)
    }
    assert asking == {"prediction.py"}


def test_calibration_learns_every_kernel_its_networks_use_and_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path))
    monkeypatch.setattr(machines, "_BURST_SECONDS", 1e-4)
    nets = list(prediction.calibration_models())[:1]
    monkeypatch.setattr(prediction, "calibration_models", lambda: iter(nets))
    monkeypatch.setattr(Machine, "was_idle", True)  # whatever else runs while this is tested
    assert machines.load(1) is None
    first = calibrated(1)
    assert {"conv_rows", "conv_weights", "update_sgd"} <= set(first.factors)
    assert first.peak == first.single_peak > 1e8
    monkeypatch.setattr(prediction, "calibrate", None)  # not called again
    assert calibrated(1) == first
    (path,) = (tmp_path / machines.FOLDER).iterdir()
    path.write_text(json.dumps({"peak": 1}))
    assert machines.load(1) is None  # damaged: measured again
