"""Normalisation kernels against the reference, through all their steps."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.engine import reference

EPSILON = 1e-3
SHAPES = [(3, 4, 5, 1), (2, 3, 7, 3), (4, 2, 4, 8), (2, 5, 3, 16), (3, 3, 2, 37), (6, 1, 1, 10)]
NEIGHBOURS = [(0, 0), (2, 3)]


@pytest.fixture(params=SHAPES, ids=lambda s: "x".join(map(str, s)))
def shape(request):
    return request.param


@pytest.fixture(params=NEIGHBOURS, ids=["whole", "slice"])
def tensor(request, haloed):
    return lambda values: haloed(values, neighbours=request.param)


def sizes(shape, rows_per_item):
    images, height, width, channels = shape
    return {
        "items": -(-images * height // rows_per_item),
        "images": images,
        "height": height,
        "width": width,
        "channels": channels,
        "rows_per_item": rows_per_item,
    }


def normal(seed, shape):
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


def empty(*shape):
    return np.full(shape, 7, np.float32)


def period(channels):
    return 16 * channels + 128


def train(kernels, tensor, x, gamma, beta, running):
    """Run the three forward steps; returns y (haloed), mean and inverse standard deviation."""
    size, c = sizes(x.shape, 3), x.shape[3]
    partial, mean, inverse, scale = empty(size["items"], 2, c), empty(c), empty(c), empty(c)
    kernels.run(
        "batch_norm_statistics",
        outputs=("partial",),
        scratch=2 * period(c),
        x=tensor(x),
        partial=partial,
        **size,
    )
    kernels.run(
        "batch_norm_finalise",
        1,
        outputs=("mean", "inverse", "scale", "running_mean", "running_variance"),
        partial=partial,
        gamma=gamma,
        running_mean=running[0],
        running_variance=running[1],
        mean=mean,
        inverse=inverse,
        scale=scale,
        shards=size["items"],
        rows=x.shape[0] * x.shape[1],
        rows_per_shard=3,
        width=x.shape[2],
        channels=c,
        momentum=0.9,
        epsilon=EPSILON,
    )
    y = tensor(np.zeros(x.shape))
    kernels.run(
        "batch_norm_apply",
        outputs=("y",),
        scratch=3 * period(c),
        x=tensor(x),
        y=y,
        mean=mean,
        scale=scale,
        shift=beta,
        accumulate=0,
        relu=0,
        ceiling=0.0,
        **size,
    )
    return y, mean, inverse


@pytest.mark.twin(
    "batch_norm_statistics", "batch_norm_finalise", "batch_norm_apply", by="batch_norm"
)
def test_batch_norm(kernels, tensor, shape):
    c = shape[3]
    x, gamma, beta = 3 * normal(1, shape) + normal(2, c), normal(3, c), normal(4, c)
    running = normal(5, c), np.abs(normal(6, c))
    before = [r.astype(float) for r in running]
    y, mean, inverse = train(kernels, tensor, x, gamma, beta, running)
    expected, m, v = reference.batch_norm(x, gamma, beta, EPSILON)
    np.testing.assert_allclose(y.array, expected, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(mean, m, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(inverse, 1 / np.sqrt(v + EPSILON), rtol=1e-5)
    n = x.size // c
    np.testing.assert_allclose(running[0], 0.9 * before[0] + 0.1 * m, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(running[1], 0.9 * before[1] + 0.1 * v * n / (n - 1), rtol=1e-5)


def test_batch_norm_of_values_far_from_zero(kernels, tensor):
    x = (1e4 + normal(1, (4, 8, 8, 5))).astype(np.float32)
    ones, zeros = np.ones(5, np.float32), np.zeros(5, np.float32)
    y, _, inverse = train(kernels, tensor, x, ones, zeros, (zeros.copy(), ones.copy()))
    np.testing.assert_allclose(
        inverse, 1 / np.sqrt(x.var(axis=(0, 1, 2), dtype=float) + EPSILON), rtol=1e-4
    )
    np.testing.assert_allclose(y.array, reference.batch_norm(x, ones, zeros, EPSILON)[0], atol=2e-3)


def test_batch_norm_shows_nan(kernels, tensor):
    x = normal(1, (2, 3, 3, 4))
    x[0, 0, 0, 1] = np.nan
    ones, zeros = np.ones(4, np.float32), np.zeros(4, np.float32)
    y, _, _ = train(kernels, tensor, x, ones, zeros, (zeros.copy(), ones.copy()))
    assert np.isnan(y.array[..., 1]).all()
    assert not np.isnan(y.array[..., [0, 2, 3]]).any()


@pytest.mark.twin(
    "batch_norm_gradient_sums",
    "batch_norm_gradient_finalise",
    "batch_norm_backward",
    by="batch_norm_gradients",
)
@pytest.mark.parametrize("accumulate", [0, 1])
def test_batch_norm_gradients(kernels, tensor, shape, accumulate):
    c = shape[3]
    x, gamma, dy, before = (
        2 * normal(1, shape) + 1,
        normal(2, c),
        normal(3, shape),
        normal(4, shape),
    )
    x = x.astype(np.float32)
    mean = x.mean(axis=(0, 1, 2), dtype=float).astype(np.float32)
    inverse = (1 / np.sqrt(x.var(axis=(0, 1, 2), dtype=float) + EPSILON)).astype(np.float32)
    size = sizes(shape, 4)
    partial, dgamma, dbeta, values = empty(size["items"], 2, c), empty(c), empty(c), empty(3, c)
    kernels.run(
        "batch_norm_gradient_sums",
        outputs=("partial",),
        scratch=5 * period(c),
        x=tensor(x),
        dy=tensor(dy),
        mean=mean,
        scale=None,
        shift=None,
        ceiling=0.0,
        partial=partial,
        **size,
    )
    kernels.run(
        "batch_norm_gradient_finalise",
        1,
        outputs=("dgamma", "dbeta", "coefficients"),
        partial=partial,
        gamma=gamma,
        inverse=inverse,
        dgamma=dgamma,
        dbeta=dbeta,
        coefficients=values,
        shards=size["items"],
        count=x.size // c,
        channels=c,
    )
    dx = tensor(before)
    kernels.run(
        "batch_norm_backward",
        outputs=("dx",),
        scratch=6 * period(c),
        x=tensor(x),
        dy=tensor(dy),
        dx=dx,
        mean=mean,
        coefficients=values,
        scale=None,
        shift=None,
        ceiling=0.0,
        accumulate=accumulate,
        **size,
    )
    expected = reference.batch_norm_gradients(x, gamma, dy, EPSILON)
    np.testing.assert_allclose(dx.array, expected[0] + accumulate * before, rtol=1e-4, atol=2e-5)
    np.testing.assert_allclose(dgamma, expected[1], rtol=1e-4, atol=1e-4)
    np.testing.assert_allclose(dbeta, expected[2], rtol=1e-4, atol=1e-4)


@pytest.mark.twin("batch_norm_apply", by="batch_norm")
@pytest.mark.twin("batch_norm_gradient_sums", "batch_norm_backward", by="batch_norm_gradients")
@pytest.mark.parametrize("ceiling", [np.inf, 0.5])
def test_a_relu_behind_a_batch_norm_in_the_same_passes(kernels, tensor, shape, ceiling):
    """Exactly where the output is neither zero nor the ceiling the gradient comes back."""
    c = shape[3]
    x, gamma, beta, dy = normal(1, shape), normal(2, c), normal(3, c), normal(4, shape)
    mean = x.mean(axis=(0, 1, 2), dtype=float).astype(np.float32)
    inverse = (1 / np.sqrt(x.var(axis=(0, 1, 2), dtype=float) + EPSILON)).astype(np.float32)
    scale, y, size = gamma * inverse, tensor(np.ones(shape)), sizes(shape, 4)
    relu = {"mean": mean, "scale": scale, "shift": beta, "ceiling": ceiling, **size}
    kernels.run(
        "batch_norm_apply",
        outputs=("y",),
        scratch=3 * period(c),
        x=tensor(x),
        y=y,
        accumulate=0,
        relu=1,
        **relu,
    )
    expected, _, _ = reference.batch_norm(x, gamma, beta, EPSILON)
    np.testing.assert_allclose(y.array, np.clip(expected, 0, ceiling), rtol=1e-4, atol=1e-5)

    through = np.where((y.array > 0) & (y.array < np.float32(ceiling)), dy, 0)
    partial, before = empty(size["items"], 2, c), normal(5, shape)
    kernels.run(
        "batch_norm_gradient_sums",
        outputs=("partial",),
        scratch=5 * period(c),
        x=tensor(x),
        dy=tensor(dy),
        partial=partial,
        **relu,
    )
    dx_expected, dgamma, dbeta = reference.batch_norm_gradients(x, gamma, through, EPSILON)
    sums = partial.sum(axis=0, dtype=float)
    np.testing.assert_allclose(sums[0], dbeta, rtol=1e-4, atol=1e-4)
    np.testing.assert_allclose(sums[1] * inverse, dgamma, rtol=1e-4, atol=1e-4)

    count, dx = x.size // c, tensor(before)
    a = gamma.astype(float) * inverse
    b = -a * inverse.astype(float) ** 2 * sums[1] / count
    kernels.run(
        "batch_norm_backward",
        outputs=("dx",),
        scratch=6 * period(c),
        x=tensor(x),
        dy=tensor(dy),
        dx=dx,
        coefficients=np.array([a, b, -a * sums[0] / count], np.float32),
        accumulate=1,
        **relu,
    )
    np.testing.assert_allclose(dx.array, dx_expected + before, rtol=1e-4, atol=2e-5)


@pytest.mark.twin("batch_norm_running", "batch_norm_apply", by="batch_norm_inference")
def test_batch_norm_with_running_statistics(kernels, tensor, shape):
    c = shape[3]
    x, gamma, beta, mean = normal(1, shape), normal(2, c), normal(3, c), normal(4, c)
    variance, scale = np.abs(normal(5, c)), empty(c)
    kernels.run(
        "batch_norm_running",
        1,
        outputs=("scale",),
        running_variance=variance,
        gamma=gamma,
        scale=scale,
        channels=c,
        epsilon=EPSILON,
    )
    factor = gamma / np.sqrt(variance.astype(float) + EPSILON)
    y = tensor(x)
    arguments = dict(scratch=3 * period(c), scale=scale, **sizes(shape, 2))
    kernels.run(
        "batch_norm_apply",
        outputs=("y",),
        x=y,
        y=y,
        mean=mean,
        shift=beta,
        accumulate=0,
        relu=0,
        ceiling=0.0,
        **arguments,
    )
    expected = reference.batch_norm_inference(x, gamma, beta, mean, variance, EPSILON)
    np.testing.assert_allclose(y.array, expected, rtol=1e-4, atol=1e-5)

    dy, before = normal(6, shape), normal(7, shape)
    dx = tensor(before)
    kernels.run(
        "batch_norm_apply",
        outputs=("y",),
        x=tensor(dy),
        y=dx,
        mean=None,
        shift=None,
        accumulate=1,
        relu=0,
        ceiling=0.0,
        **arguments,
    )
    np.testing.assert_allclose(dx.array, before + dy * factor, rtol=1e-4, atol=1e-5)


@pytest.mark.twin("batch_norm_fold", by="folded_batch_norm")
@pytest.mark.parametrize("with_bias", [False, True])
@pytest.mark.parametrize(("rows", "channels"), [(1, 1), (27, 8), (10, 37)])
def test_a_batch_norm_folded_into_the_weights_before_it(kernels, rows, channels, with_bias):
    weight, gamma, beta, mean = normal(1, (rows, channels)), *normal(2, (3, channels))
    variance, bias = np.abs(normal(3, channels)), normal(4, channels) if with_bias else None
    folded, folded_bias = empty(rows, channels), empty(channels)
    kernels.run(
        "batch_norm_fold",
        -(-rows // 4),
        outputs=("folded", "folded_bias"),
        weight=weight,
        bias=bias,
        mean=mean,
        scale=(gamma / np.sqrt(variance + np.float32(EPSILON))).astype(np.float32),
        beta=beta,
        folded=folded,
        folded_bias=folded_bias,
        rows=rows,
        channels=channels,
        rows_per_item=4,
    )
    statistics = (gamma, beta, mean, variance, EPSILON)
    expected = reference.folded_batch_norm(weight, bias, *statistics)
    np.testing.assert_allclose(folded, expected[0], rtol=1e-5)
    np.testing.assert_allclose(folded_bias, expected[1], rtol=1e-5, atol=1e-5)


GROUPED = [
    ((2, 3, 4, 6), 3),
    ((3, 2, 2, 8), 1),
    ((2, 4, 3, 40), 4),
    ((1, 3, 3, 5), 5),
    ((4, 1, 1, 12), 2),
]


@pytest.mark.twin("group_norm", by="group_norm")
@pytest.mark.twin("group_norm_backward", by="group_norm_gradients")
@pytest.mark.parametrize("accumulate", [0, 1])
@pytest.mark.parametrize(("shape", "groups"), GROUPED)
def test_group_norm(kernels, tensor, shape, groups, accumulate):
    n, c = shape[0], shape[3]
    x, gamma, beta = 2 * normal(1, shape) + 5, normal(2, c), normal(3, c)
    y, mean, inverse = tensor(np.zeros(shape)), empty(n, groups), empty(n, groups)
    size = sizes(shape, 2 * shape[1])
    kernels.run(
        "group_norm",
        outputs=("y", "mean", "inverse"),
        scratch=4 * period(c),
        x=tensor(x),
        y=y,
        gamma=gamma,
        beta=beta,
        mean=mean,
        inverse=inverse,
        groups=groups,
        accumulate=0,
        epsilon=EPSILON,
        **size,
    )
    expected = reference.group_norm(x, gamma, beta, groups, EPSILON)
    np.testing.assert_allclose(y.array, expected[0], rtol=1e-4, atol=2e-5)
    np.testing.assert_allclose(mean, expected[1], rtol=1e-5)
    np.testing.assert_allclose(inverse, expected[2], rtol=1e-5)

    dy, before = normal(4, shape), normal(5, shape)
    dx, partial = tensor(before), empty(n, 2, c)
    kernels.run(
        "group_norm_backward",
        outputs=("dx", "partial"),
        scratch=6 * period(c),
        x=tensor(x),
        dy=tensor(dy),
        dx=dx,
        gamma=gamma,
        mean=mean,
        inverse=inverse,
        partial=partial,
        groups=groups,
        accumulate=accumulate,
        **size,
    )
    gradients = reference.group_norm_gradients(x, gamma, dy, groups, EPSILON)
    np.testing.assert_allclose(dx.array, gradients[0] + accumulate * before, rtol=1e-4, atol=5e-5)
    np.testing.assert_allclose(partial[:, 0].sum(axis=0), gradients[1], rtol=1e-4, atol=1e-4)
    np.testing.assert_allclose(partial[:, 1].sum(axis=0), gradients[2], rtol=1e-4, atol=1e-4)


@pytest.mark.twin("local_response_norm", by="local_response_norm")
@pytest.mark.twin("local_response_norm_backward", by="local_response_norm_gradient")
@pytest.mark.parametrize("accumulate", [0, 1])
@pytest.mark.parametrize(
    ("window", "alpha", "beta", "bias"),
    [(5, 1e-4, 0.75, 1.0), (3, 2.0, 0.5, 2.0), (4, 1.5, 1.2, 1)],
)
def test_local_response_norm(kernels, tensor, shape, window, alpha, beta, bias, accumulate):
    constants = {"alpha": alpha, "beta": beta, "bias": bias}
    x, dy, before = normal(1, shape), normal(2, shape), normal(3, shape)
    y, dx = tensor(np.zeros(shape)), tensor(before)
    size = sizes(shape, 3)
    kernels.run(
        "local_response_norm",
        outputs=("y",),
        scratch=shape[3] + window,
        x=tensor(x),
        y=y,
        size=window,
        **constants,
        **size,
    )
    expected = reference.local_response_norm(x, window, alpha, beta, bias)
    np.testing.assert_allclose(y.array, expected, rtol=2e-6, atol=1e-6)
    kernels.run(
        "local_response_norm_backward",
        outputs=("dx",),
        scratch=3 * (shape[3] + window),
        x=tensor(x),
        dy=tensor(dy),
        dx=dx,
        accumulate=accumulate,
        size=window,
        **constants,
        **size,
    )
    gradient = reference.local_response_norm_gradient(x, dy, window, alpha, beta, bias)
    np.testing.assert_allclose(dx.array, gradient + accumulate * before, rtol=1e-5, atol=3e-6)


def test_a_channel_that_is_not_a_number_stays_one_in_local_response_norm(kernels, haloed):
    x = normal(1, (1, 1, 2, 20))
    x[0, 0, 1, 7] = np.nan
    y = haloed(np.zeros(x.shape))
    kernels.run(
        "local_response_norm",
        outputs=("y",),
        scratch=25,
        x=haloed(x),
        y=y,
        size=5,
        alpha=1.0,
        beta=0.75,
        bias=1.0,
        **sizes(x.shape, 1),
    )
    assert np.isnan(y.array[0, 0, 1, 7])
    assert np.isfinite(y.array[0, 0, 0]).all()
