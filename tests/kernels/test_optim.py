"""Optimiser kernels against the reference, over several steps, with shards to sum."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.engine import reference_training

STEPS = 4
RATE, DECAY, MOMENTUM, BETA1, BETA2, EPSILON = 0.05, 0.02, 0.9, 0.8, 0.99, 1e-8


def settings(step, momentum=MOMENTUM, decay=DECAY):
    """The float32 array that the kernels read, in the order of optim.pxi."""
    return np.array(
        [
            RATE,
            decay,
            momentum,
            BETA1,
            1 - BETA1,
            BETA2,
            1 - BETA2,
            EPSILON,
            1 - BETA1**step,
            1 - BETA2**step,
        ],
        np.float32,
    )


def expected_step(rule, weight, gradient, first, second, step, momentum, decay):
    common = {"learning_rate": RATE, "weight_decay": decay}
    match rule:
        case "sgd" | "nesterov":
            weight, first = reference_training.sgd(
                weight, gradient, first, momentum=momentum, nesterov=rule == "nesterov", **common
            )
            return weight, first, second
        case "adam" | "adamw":
            return getattr(reference_training, rule)(
                weight,
                gradient,
                first,
                second,
                step=step,
                beta1=BETA1,
                beta2=BETA2,
                epsilon=EPSILON,
                **common,
            )
    return reference_training.rmsprop(
        weight, gradient, first, second, alpha=BETA2, epsilon=EPSILON, momentum=momentum, **common
    )


@pytest.mark.twin("update_{kernel}", by="{kernel}")
@pytest.mark.parametrize("decay", [0.0, DECAY])
@pytest.mark.parametrize("momentum", [0.0, MOMENTUM])
@pytest.mark.parametrize(("count", "shards"), [(1, 1), (37, 3), (1200, 5)])
@pytest.mark.parametrize(
    ("rule", "kernel"),
    [
        ("sgd", "sgd"),
        ("nesterov", "sgd"),
        ("adam", "adam"),
        ("adamw", "adamw"),
        ("rmsprop", "rmsprop"),
    ],
)
def test_steps(kernels, rule, kernel, count, shards, momentum, decay):
    rng = np.random.default_rng(count)
    weight = rng.normal(size=count).astype(np.float32)
    no_first = rule in ("sgd", "rmsprop", "nesterov") and momentum == 0
    first = None if no_first else np.zeros(count, np.float32)
    second = None if rule in ("sgd", "nesterov") else np.zeros(count, np.float32)
    w, m, v = weight.astype(float), np.zeros(count), np.zeros(count)
    total = np.zeros(count, np.float32)
    for step in range(1, STEPS + 1):
        gradient = rng.normal(size=(shards, count + 3)).astype(np.float32)
        state = [n for n, a in (("first", first), ("second", second)) if a is not None]
        kernels.run(
            f"update_{kernel}",
            -(-count // 700),
            outputs=("weight", "total", *state),
            weight=weight,
            gradient=gradient,
            first=first,
            second=second,
            settings=settings(step, momentum, decay),
            total=total,
            count=count,
            shards=shards,
            gradient_image=count + 3,
            elements_per_item=700,
            nesterov=rule == "nesterov",
        )
        summed = gradient[:, :count].astype(float).sum(axis=0)
        np.testing.assert_allclose(total, summed, rtol=1e-5, atol=1e-5)
        w, m, v = expected_step(rule, w, summed, m, v, step, momentum, decay)
        np.testing.assert_allclose(weight, w, rtol=2e-5, atol=2e-5)


def test_the_summed_gradient_is_optional_and_nan_is_seen(kernels):
    weight = np.ones(5, np.float32)
    gradient = np.array([[1, 1, np.nan, 1, 1]], np.float32)
    kernels.run(
        "update_sgd",
        1,
        outputs=("weight",),
        weight=weight,
        gradient=gradient,
        first=None,
        second=None,
        settings=settings(1, 0.0, 0.0),
        total=None,
        count=5,
        shards=1,
        gradient_image=5,
        elements_per_item=5,
        nesterov=0,
    )
    np.testing.assert_allclose(weight, [0.95, 0.95, np.nan, 0.95, 0.95], rtol=1e-6)


@pytest.mark.twin("sum_shards", by="numpy")
@pytest.mark.parametrize(("count", "shards"), [(1, 1), (37, 3), (1200, 5)])
def test_shards_are_summed_in_order(kernels, count, shards):
    gradient = np.random.default_rng(count).normal(size=(shards, count + 3)).astype(np.float32)
    total = np.zeros(count, np.float32)
    kernels.run(
        "sum_shards",
        -(-count // 700),
        outputs=("total",),
        gradient=gradient,
        total=total,
        count=count,
        shards=shards,
        gradient_image=count + 3,
        elements_per_item=700,
    )
    in_order = gradient[0, :count].copy()
    for shard in gradient[1:]:
        in_order += shard[:count]
    np.testing.assert_array_equal(total, in_order)
