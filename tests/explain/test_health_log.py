"""The health log: its numbers are the engine's, it is bounded, paced, and changes nothing."""

from __future__ import annotations

import numpy as np
import pytest
from explain_networks import randomise

from cnndesk.engine.layers import Activation, Conv2d, Dense, InputLayer, SoftmaxCrossEntropy
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.explain import health_log
from cnndesk.explain.health import histogram
from cnndesk.explain.health_log import LOOKBACK, HealthLog


def small_model(kind: str = "relu") -> Model:
    nodes = [
        Node("image", InputLayer(shape=(6, 6, 1), scale=(1 / 64,), shift=(-2.0,))),
        Node("conv", Conv2d(filters=4, kernel_size=(3, 3)), ("image",)),
        Node("act", Activation(kind=kind), ("conv",)),
        Node("dense", Dense(units=3), ("act",)),
        Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
    ]
    return randomise(Model(nodes), 3)


def fill(plan: Plan, labels: np.ndarray) -> None:
    plan.targets.labels[: len(labels)] = labels


@pytest.fixture
def data() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    return rng.integers(0, 256, (80, 6, 6, 1), dtype=np.uint8), rng.integers(0, 3, 80)


def test_a_look_has_the_numbers_of_the_engine_and_changes_none(data) -> None:
    images, labels = data
    model = small_model()
    before = model.copy_arrays()
    log = HealthLog(model, images, labels, fill)
    look = log.look(7, 0.5, 1.0)
    plan = Plan(model, health_log.BATCH, fuse=False, gradients=True)
    plan.images[...] = images[: plan.batch]
    fill(plan, labels[: plan.batch])
    plan.step()
    for block in ("conv", "dense"):
        for found, values in (
            (look.weights[block], model.parameters[block]["weight"]),
            (look.gradients[block], plan.parameter_gradient(block, "weight")),
            (look.activations[block], plan.values[block]),
        ):
            expected = histogram(values)
            np.testing.assert_array_equal(found.counts, expected.counts)
            assert found.mean == pytest.approx(expected.mean, abs=1e-6)
            assert found.deviation == pytest.approx(expected.deviation, abs=1e-6)
    np.testing.assert_array_equal(look.alive["act"], (plan.values["act"] > 0).any(axis=(0, 1, 2)))
    for block, named in model.copy_arrays().items():
        for name, array in named.items():
            np.testing.assert_array_equal(array, before[block][name])


def test_a_thorough_look_says_what_is_dead_by_now_whatever_was_before(data) -> None:
    images, labels = data
    model = small_model()
    log = HealthLog(model, images, labels, fill)
    log.look(1, 0, 0)
    assert log.dead("act") == ()
    model.parameters["conv"]["bias"][[1, 2]] = -1000
    log.look(200, 1, 1)
    assert log.dead("act") == (), "one batch of images is no proof"
    found = log.look(258, 2, 2, batches=LOOKBACK)
    assert found.batches == LOOKBACK
    assert log.dead("act") == (1, 2)


def test_dead_and_saturated_maps_and_what_is_not_a_number_are_told(data) -> None:
    images, labels = data
    model = small_model()
    model.parameters["conv"]["bias"][[1, 2]] = -1000
    log = HealthLog(model, images, labels, fill)
    log.look(1, 0, 0)
    assert log.dead("act") == (1, 2)
    assert log.is_worrying("act")
    assert "2 of 4 maps of act" in log.hint("act")
    model.parameters["conv"]["bias"][2] = 0
    log.look(2, 0, 0)
    assert log.dead("act") == (1,)  # alive once is alive
    assert not log.is_worrying("act")
    model.parameters["dense"]["weight"][0, 0] = np.nan
    log.look(3, 0, 0)
    assert log.nonfinite("dense")
    assert "not numbers" in log.hint("dense")
    full = small_model("sigmoid")
    full.parameters["conv"]["bias"][...] = (1000, 0, 1000, 0)
    log = HealthLog(full, images, labels, fill)
    log.look(1, 0, 0)
    assert set(log.saturated("act")) >= {0, 2}
    assert "ends of their range" in log.hint("act")


def test_a_gradient_that_vanishes_is_told(data) -> None:
    model = small_model()
    model.parameters["dense"]["weight"][...] *= 1e-7
    log = HealthLog(model, *data, fill)
    log.look(1, 0, 0)
    assert "vanishes" in log.whole_hint()


def test_looks_are_paid_for_and_bounded(data, monkeypatch) -> None:
    log = HealthLog(small_model(), *data, fill)
    assert log.is_due(0.0)
    ticks = iter([10.0, 10.02])
    monkeypatch.setattr(health_log.time, "perf_counter", lambda: next(ticks))
    log.look(0, 0.0, 1.0)
    pause = 0.02 / health_log.SHARE
    assert not log.is_due(1.0 + 0.99 * pause)
    assert log.is_due(1.0 + 1.01 * pause)
    monkeypatch.undo()
    for step in range(1, 3 * health_log.MOST_LOOKS):
        log.look(step, step / 10, float(step))
        assert len(log.looks) <= health_log.MOST_LOOKS
    steps = [look.step for look in log.looks]
    assert steps == sorted(steps)
    assert (steps[0], steps[-1]) == (0, 3 * health_log.MOST_LOOKS - 1)


def test_few_images_and_large_blocks_take_small_batches(data) -> None:
    images, labels = data
    log = HealthLog(small_model(), images[:5], labels[:5], fill)
    assert log.look(0, 0, 0).activations["image"].counts.sum() == 5 * 36
    wide = Model(
        [
            Node("image", InputLayer(shape=(64, 64, 1))),
            Node("conv", Conv2d(filters=512, kernel_size=(1, 1)), ("image",)),
        ]
    )
    wide.initialise(0)
    log = HealthLog(wide, np.zeros((40, 64, 64, 1), np.uint8), np.zeros(40, np.int64))
    log.look(0, 0, 0)
    assert log._plan.batch == 48 * 2**20 // (8 * (64 * 64 * 513))


def test_a_training_of_seconds_is_looked_at_evenly_while_that_costs_little(
    data, monkeypatch
) -> None:
    def parts(cost: float) -> list[float]:
        log, now = HealthLog(small_model(), *data, fill), [0.0]

        def clock() -> float:
            now[0] += cost / 2  # called twice by a look
            return now[0]

        monkeypatch.setattr(health_log.time, "perf_counter", clock)
        found = []
        for step in range(1001):
            if log.is_due(step * 1e-4, step / 1000):
                log.look(step, step / 100, step * 1e-4, step / 1000)
                found.append(step / 1000)
        monkeypatch.undo()
        return found

    cheap = parts(0.01)
    assert len(cheap) >= health_log.FEWEST_LOOKS
    assert max(np.diff(cheap)) < 1.1 / health_log.FEWEST_LOOKS
    dear = parts(1.0)
    assert dear == [0.0]  # the next one has to be paid for by the training
