"""Elementwise kernels against the reference: input, copies, sums, activations, upsampling."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.engine import reference
from cnndesk.engine.activations import KINDS, TABLE, Saved

SHAPES = [(2, 3, 5, 1), (1, 4, 7, 3), (3, 2, 4, 8), (2, 3, 3, 16), (1, 2, 5, 37), (5, 1, 1, 10)]
NEIGHBOURS = [(0, 0), (2, 3)]
FROM_Y = {row.name for row in TABLE if row.saved is Saved.OUTPUT}
ALPHA = 0.3


@pytest.fixture(params=SHAPES, ids=lambda s: "x".join(map(str, s)))
def shape(request):
    return request.param


@pytest.fixture(params=NEIGHBOURS, ids=["whole", "slice"])
def tensor(request, haloed):
    """Makes haloed arrays, whole or channel slices of wider ones."""
    return lambda values: haloed(values, neighbours=request.param)


def sizes(shape, rows_per_item=2):
    images, height, width, channels = shape
    return {
        "items": -(-images * height // rows_per_item),
        "images": images,
        "height": height,
        "width": width,
        "channels": channels,
        "rows_per_item": rows_per_item,
    }


def normal(seed, shape, scale=1.0):
    return (scale * np.random.default_rng(seed).normal(size=shape)).astype(np.float32)


def period(channels):
    """Floats of scratch for one per-channel value."""
    return 16 * channels + 128


@pytest.mark.twin("input_normalise", by="scale_and_shift")
def test_input_is_scaled_and_shifted_per_channel(kernels, tensor, shape):
    rng = np.random.default_rng(0)
    x = rng.integers(0, 256, shape, dtype=np.uint8)
    scale, shift = normal(1, shape[3]), normal(2, shape[3])
    y = tensor(np.ones(shape))
    kernels.run(
        "input_normalise",
        outputs=("y",),
        scratch=2 * period(shape[3]),
        x=x,
        y=y,
        scale=scale,
        shift=shift,
        **sizes(shape),
    )
    expected = reference.scale_and_shift(x, scale, shift)
    np.testing.assert_allclose(y.array, expected, rtol=1e-6, atol=1e-4)


@pytest.mark.twin("copy", by="numpy")
@pytest.mark.parametrize("accumulate", [0, 1])
def test_copy(kernels, tensor, haloed, shape, accumulate):
    x, before = normal(1, shape), normal(2, shape)
    y = tensor(before)
    kernels.run("copy", outputs=("y",), x=haloed(x), y=y, accumulate=accumulate, **sizes(shape))
    np.testing.assert_array_equal(y.array, x + accumulate * before)


@pytest.mark.twin("fill", by="numpy")
def test_fill(kernels, tensor, shape):
    y = tensor(normal(1, shape))
    kernels.run("fill", outputs=("y",), y=y, value=0.25, **sizes(shape))
    assert (y.array == 0.25).all()


@pytest.mark.twin("clear_border", by="numpy")
@pytest.mark.parametrize("border", [(1, 0, 1, 0), (0, 1, 0, 1), (0, 0, 0, 0), (1, 0, 0, 0)])
def test_clear_border(kernels, tensor, shape, border):
    n, h, w, c = shape
    before = normal(1, shape)
    y, (top, bottom, left, right) = tensor(before), border
    sides = {"top": top, "bottom": bottom, "left": left, "right": right}
    pixels = {"images": n, "height": h, "width": w, "channels": c}
    kernels.run("clear_border", n, outputs=("y",), y=y, **pixels, **sides)
    expected = np.zeros(shape)
    inside = np.s_[:, top : h - bottom, left : w - right]
    expected[inside] = before[inside]
    np.testing.assert_array_equal(y.array, expected)


@pytest.mark.twin("add", by="numpy")
def test_add(kernels, tensor, shape):
    a, b = normal(1, shape), normal(2, shape)
    y = tensor(np.zeros(shape))
    pair = {"a": tensor(a), "b": tensor(b), "y": y}
    kernels.run("add", outputs=("y",), relu=0, ceiling=0.0, **pair, **sizes(shape))
    np.testing.assert_array_equal(y.array, a + b)
    for ceiling in (np.inf, 0.75):
        kernels.run("add", outputs=("y",), relu=1, ceiling=ceiling, **pair, **sizes(shape))
        np.testing.assert_array_equal(y.array, np.clip(a + b, 0, np.float32(ceiling)))


def test_numbers_too_small_to_be_normal_count_as_zero(kernels, tensor):
    """They would slow a step down up to a hundred times; see `flush_tiny` in simd.h."""
    shape = (4, 6, 5, 17)
    y = tensor(normal(1, shape))
    kernels.run(
        "multiply",
        outputs=("y",),
        a=tensor(np.full(shape, 1e-20)),
        b=tensor(np.full(shape, 1e-20)),
        y=y,
        accumulate=0,
        **sizes(shape),
    )
    flushes = kernels.vector_floats > 1  # the build for any compiler cannot say it
    assert (y.array == 0).all() == flushes
    kept = np.full(3, 1e-20, np.float32) * np.float32(1e-20)
    assert (kept > 0).all(), "the caller's thread is as it was"


@pytest.mark.twin("multiply", by="numpy")
@pytest.mark.parametrize("accumulate", [0, 1])
def test_multiply(kernels, tensor, shape, accumulate):
    a, b, before = normal(1, shape), normal(2, shape), normal(3, shape)
    y = tensor(before)
    kernels.run(
        "multiply",
        outputs=("y",),
        a=tensor(a),
        b=tensor(b),
        y=y,
        accumulate=accumulate,
        **sizes(shape),
    )
    expected = a.astype(float) * b + accumulate * before
    np.testing.assert_allclose(y.array, expected, rtol=1e-6, atol=1e-6)


def test_multiply_in_place(kernels, tensor, shape):
    a, b = normal(1, shape), normal(2, shape)
    y = tensor(a)
    kernels.run("multiply", outputs=("y",), a=y, b=tensor(b), y=y, accumulate=0, **sizes(shape))
    np.testing.assert_array_equal(y.array, a * b)


@pytest.mark.twin("column_sums", by="numpy")
def test_column_sums_are_per_item(kernels, tensor, shape):
    x = normal(1, shape)
    size = sizes(shape, rows_per_item=3)
    partial = np.full((size["items"], shape[3]), 7, np.float32)
    kernels.run(
        "column_sums",
        outputs=("partial",),
        scratch=period(shape[3]),
        x=tensor(x),
        partial=partial,
        **size,
    )
    rows = x.reshape(-1, *shape[2:]).astype(float)
    expected = [rows[3 * i : 3 * i + 3].sum(axis=(0, 1)) for i in range(size["items"])]
    np.testing.assert_allclose(partial, expected, rtol=1e-5, atol=1e-5)


@pytest.mark.twin("activation_{kind}", by="activation")
@pytest.mark.parametrize("kind", KINDS)
def test_activation(kernels, tensor, shape, kind):
    x = normal(1, shape, scale=4)
    x.flat[0] = np.nan
    y = tensor(np.zeros(shape))
    kernels.run(f"activation_{kind}", outputs=("y",), x=tensor(x), y=y, alpha=ALPHA, **sizes(shape))
    expected = reference.activation(kind, x, np.float32(ALPHA))
    np.testing.assert_allclose(y.array, expected, rtol=1e-6, atol=1e-6)
    assert np.isnan(y.array.flat[0])


@pytest.mark.parametrize("kind", KINDS)
def test_activation_over_the_whole_range(kernels, haloed, kind):
    x = np.concatenate(
        [np.linspace(-100, 100, 4001), np.linspace(-4, 4, 4001), np.geomspace(1e-30, 1, 62)]
    ).astype(np.float32)
    x = np.concatenate([x, -x[-62:], [0.0, -0.0]]).astype(np.float32).reshape(1, 1, 1, -1)
    y = haloed(np.zeros(x.shape))
    kernels.run(
        f"activation_{kind}", outputs=("y",), x=haloed(x), y=y, alpha=ALPHA, **sizes(x.shape)
    )
    expected = reference.activation(kind, x, np.float32(ALPHA))
    np.testing.assert_allclose(y.array, expected, rtol=1e-6, atol=5e-7)
    if kind in ("tanh", "elu"):  # relative accuracy where the value is small
        near = (np.abs(x) < 1e-2) & (np.abs(x) > 1e-20)
        np.testing.assert_allclose(y.array[near], expected[near], rtol=1e-6)


@pytest.mark.twin("activation_{kind}_backward", by="activation_slope")
@pytest.mark.parametrize("accumulate", [0, 1])
@pytest.mark.parametrize("kind", KINDS)
def test_activation_gradient(kernels, tensor, shape, kind, accumulate):
    x, dy, before = normal(1, shape, scale=3), normal(2, shape), normal(3, shape)
    alpha = np.float32(ALPHA)
    is_mask = kind in ("relu", "clipped_relu")
    dy.flat[0] = np.nan if not is_mask or 0 < x.flat[0] < alpha else dy.flat[0]
    saved = reference.activation(kind, x, alpha) if kind in FROM_Y else x
    dx = tensor(before)
    kernels.run(
        f"activation_{kind}_backward",
        outputs=("dx",),
        saved=tensor(saved),
        dy=tensor(dy),
        dx=dx,
        alpha=ALPHA,
        accumulate=accumulate,
        **sizes(shape),
    )
    expected = dy * reference.activation_slope(kind, x, alpha) + accumulate * before
    np.testing.assert_allclose(dx.array, expected, rtol=1e-5, atol=2e-6)


@pytest.mark.parametrize("kind", KINDS)
def test_activation_gradient_in_place(kernels, tensor, shape, kind):
    x, dy = normal(1, shape, scale=3), normal(2, shape)
    saved = reference.activation(kind, x, np.float32(ALPHA)) if kind in FROM_Y else x
    dx = tensor(dy)
    kernels.run(
        f"activation_{kind}_backward",
        outputs=("dx",),
        saved=tensor(saved),
        dy=dx,
        dx=dx,
        alpha=ALPHA,
        accumulate=0,
        **sizes(shape),
    )
    expected = dy * reference.activation_slope(kind, x, np.float32(ALPHA))
    np.testing.assert_allclose(dx.array, expected, rtol=1e-5, atol=2e-6)


@pytest.mark.twin("prelu", by="prelu")
def test_prelu(kernels, tensor, shape):
    x, slope = normal(1, shape), normal(2, shape[3])
    x.flat[0] = np.nan
    y = tensor(np.zeros(shape))
    kernels.run(
        "prelu",
        outputs=("y",),
        scratch=period(shape[3]),
        x=tensor(x),
        y=y,
        slope=slope,
        **sizes(shape),
    )
    np.testing.assert_allclose(y.array, reference.prelu(x, slope), rtol=1e-6)


@pytest.mark.twin("prelu_backward", by="prelu_gradients")
@pytest.mark.parametrize("accumulate", [0, 1])
def test_prelu_gradients(kernels, tensor, shape, accumulate):
    x, slope, dy, before = (
        normal(1, shape),
        normal(2, shape[3]),
        normal(3, shape),
        normal(4, shape),
    )
    size = sizes(shape)
    dx, partial = tensor(before), np.zeros((size["items"], shape[3]), np.float32)
    kernels.run(
        "prelu_backward",
        outputs=("dx", "partial"),
        scratch=period(shape[3]),
        x=tensor(x),
        dy=tensor(dy),
        dx=dx,
        slope=slope,
        partial=partial,
        accumulate=accumulate,
        **size,
    )
    expected, dslope = reference.prelu_gradients(x, slope, dy)
    np.testing.assert_allclose(dx.array, expected + accumulate * before, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(partial.sum(axis=0), dslope, rtol=1e-5, atol=1e-5)


@pytest.mark.twin("upsample_nearest", by="upsample_nearest")
@pytest.mark.twin("pool_sum", by="sum_pool")
@pytest.mark.parametrize("factor", [(2, 2), (1, 3), (3, 2)])
def test_upsampling_and_its_gradient(kernels, tensor, shape, factor):
    x = normal(1, shape)
    expected = reference.upsample_nearest(x, factor)
    y = tensor(np.zeros(expected.shape))
    kernels.run(
        "upsample_nearest",
        outputs=("y",),
        x=tensor(x),
        y=y,
        factor_height=factor[0],
        factor_width=factor[1],
        **sizes(expected.shape),
    )
    np.testing.assert_array_equal(y.array, expected)

    dy, before = normal(2, expected.shape), normal(3, shape)
    dx = tensor(before)
    kernels.run(
        "pool_sum",
        outputs=("y",),
        x=tensor(dy),
        y=dx,
        accumulate=1,
        x_height=expected.shape[1],
        x_width=expected.shape[2],
        kernel_height=factor[0],
        kernel_width=factor[1],
        stride_height=factor[0],
        stride_width=factor[1],
        pad_top=0,
        pad_left=0,
        **sizes(shape),
    )
    np.testing.assert_allclose(
        dx.array, before + reference.sum_pool(dy, factor, factor), rtol=1e-5, atol=1e-5
    )
