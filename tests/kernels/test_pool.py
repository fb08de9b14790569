"""Pooling kernels against the reference: any window, stride and padding, NaN, ties, slices."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.engine import reference

# shape of x, window, stride, pads
WINDOWS = [
    ((2, 6, 8, 8), (2, 2), (2, 2), (0, 0, 0, 0)),
    ((3, 7, 5, 3), (2, 2), (2, 2), (0, 0, 0, 0)),
    ((1, 4, 6, 40), (2, 2), (2, 2), (0, 0, 0, 0)),
    ((2, 7, 7, 17), (3, 3), (2, 2), (1, 1, 1, 1)),
    ((1, 5, 9, 1), (3, 2), (1, 3), (1, 1, 0, 1)),
    ((2, 5, 5, 6), (2, 2), (1, 1), (0, 1, 0, 1)),
    ((1, 5, 5, 16), (1, 1), (2, 2), (0, 0, 0, 0)),
    ((1, 6, 6, 5), (2, 2), (3, 3), (0, 0, 0, 0)),
    ((1, 4, 4, 33), (4, 4), (1, 1), (0, 0, 0, 0)),
    ((2, 5, 7, 4), (2, 2), (2, 2), (0, 1, 0, 1)),
]
NEIGHBOURS = [(0, 0), (3, 2)]


def window_sizes(size, stride, pads):
    return {
        "kernel_height": size[0],
        "kernel_width": size[1],
        "stride_height": stride[0],
        "stride_width": stride[1],
        "pad_top": pads[0],
        "pad_left": pads[2],
    }


def counted_sizes(mode, counted=(0, 0, 0, 0)):
    """What a mean is told of the padding that counts; a sum needs no divisor."""
    sides = ("top", "bottom", "left", "right")
    named = zip(sides, counted, strict=True)
    return {f"counted_{side}": n for side, n in named} if mode == "average" else {}


def grid(shape, rows_per_item):
    images, height, width, channels = shape
    return {
        "images": images,
        "height": height,
        "width": width,
        "channels": channels,
        "rows_per_item": rows_per_item,
    }


def items(shape, rows_per_item):
    return -(-shape[0] * shape[1] // rows_per_item)


def few_values(rng, shape):
    """Small integers, so that windows have ties."""
    return rng.integers(-3, 4, shape).astype(np.float32)


@pytest.mark.twin("pool_max", by="max_pool")
@pytest.mark.parametrize("neighbours", NEIGHBOURS)
@pytest.mark.parametrize(("shape", "size", "stride", "pads"), WINDOWS)
def test_maximum_and_its_place(kernels, haloed, shape, size, stride, pads, neighbours):
    x = few_values(np.random.default_rng(0), shape)
    x[0, 1, 1, 0] = x[0, 0, 0, 0] = np.nan
    expected, place = reference.max_pool(x, size, stride, pads)
    y = haloed(np.ones(expected.shape), neighbours=neighbours)
    index = np.zeros(expected.shape, np.uint16)
    kernels.run(
        "pool_max",
        items(expected.shape, 2),
        outputs=("y", "index"),
        x=haloed(x, neighbours=neighbours),
        y=y,
        index=index,
        x_height=shape[1],
        x_width=shape[2],
        **grid(expected.shape, 2),
        **window_sizes(size, stride, pads),
    )
    np.testing.assert_array_equal(y.array, expected.astype(np.float32))
    np.testing.assert_array_equal(index, place)
    assert np.isnan(y.array).any()


def test_maximum_without_places(kernels, haloed):
    x = np.random.default_rng(0).normal(size=(1, 4, 4, 9)).astype(np.float32)
    y = haloed(np.zeros((1, 2, 2, 9)))
    kernels.run(
        "pool_max",
        1,
        outputs=("y",),
        x=haloed(x),
        y=y,
        index=None,
        x_height=4,
        x_width=4,
        **grid((1, 2, 2, 9), 2),
        **window_sizes((2, 2), (2, 2), (0, 0, 0, 0)),
    )
    np.testing.assert_array_equal(y.array, reference.max_pool(x, (2, 2), (2, 2))[0])


@pytest.mark.twin("pool_max_backward", by="max_pool_backward")
@pytest.mark.parametrize("accumulate", [0, 1])
@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("neighbours", NEIGHBOURS)
@pytest.mark.parametrize(("shape", "size", "stride", "pads"), WINDOWS)
def test_gradient_of_the_maximum(
    kernels, haloed, shape, size, stride, pads, neighbours, masked, accumulate
):
    rng = np.random.default_rng(1)
    y, place = reference.max_pool(few_values(rng, shape), size, stride, pads)
    dy, before = rng.normal(size=y.shape).astype(np.float32), rng.normal(size=shape)
    owed = np.where(y > 0, dy, 0) if masked else dy
    expected = reference.max_pool_backward(owed, place, shape, size, stride, pads)
    dx = haloed(before, neighbours=neighbours)
    pooled = haloed(y, neighbours=neighbours)
    arguments = {"y": pooled} if masked else {"y": None, "y_image": 0, "y_row": 0, "y_pixel": 0}
    kernels.run(
        "pool_max_backward",
        items(shape, 3),
        outputs=("dx",),
        dy=haloed(dy, neighbours=neighbours),
        dx=dx,
        index=place.astype(np.uint16),
        accumulate=accumulate,
        y_height=y.shape[1],
        y_width=y.shape[2],
        **arguments,
        **grid(shape, 3),
        **window_sizes(size, stride, pads),
    )
    np.testing.assert_allclose(dx.array, expected + accumulate * before, rtol=1e-6, atol=2e-6)


@pytest.mark.twin("pool_{mode}", by="{mode}_pool")
@pytest.mark.twin("pool_{mode}_backward", by="{mode}_pool_backward")
@pytest.mark.parametrize("accumulate", [0, 1])
@pytest.mark.parametrize("mode", ["average", "sum"])
@pytest.mark.parametrize("neighbours", NEIGHBOURS)
@pytest.mark.parametrize(("shape", "size", "stride", "pads"), WINDOWS)
def test_mean_and_sum(kernels, haloed, shape, size, stride, pads, neighbours, mode, accumulate):
    rng = np.random.default_rng(2)
    x = rng.normal(size=shape).astype(np.float32)
    expected = getattr(reference, f"{mode}_pool")(x, size, stride, pads)
    before = rng.normal(size=expected.shape)
    y = haloed(before, neighbours=neighbours)
    kernels.run(
        f"pool_{mode}",
        items(expected.shape, 2),
        outputs=("y",),
        x=haloed(x, neighbours=neighbours),
        y=y,
        accumulate=accumulate,
        x_height=shape[1],
        x_width=shape[2],
        **grid(expected.shape, 2),
        **window_sizes(size, stride, pads),
        **counted_sizes(mode),
    )
    np.testing.assert_allclose(y.array, expected + accumulate * before, rtol=1e-6, atol=2e-6)

    dy = rng.normal(size=expected.shape).astype(np.float32)
    backward = getattr(reference, f"{mode}_pool_backward")(dy, shape, size, stride, pads)
    before = rng.normal(size=shape)
    dx = haloed(before, neighbours=neighbours)
    kernels.run(
        f"pool_{mode}_backward",
        items(shape, 3),
        outputs=("dx",),
        dy=haloed(dy, neighbours=neighbours),
        dx=dx,
        accumulate=accumulate,
        y_height=expected.shape[1],
        y_width=expected.shape[2],
        **grid(shape, 3),
        **window_sizes(size, stride, pads),
        **counted_sizes(mode),
    )
    np.testing.assert_allclose(dx.array, backward + accumulate * before, rtol=1e-6, atol=2e-6)


@pytest.mark.parametrize(
    ("shape", "size", "stride", "pads", "counted"),
    [
        ((2, 7, 7, 17), (3, 3), (2, 2), (1, 1, 1, 1), (1, 1, 1, 1)),
        ((1, 6, 5, 8), (3, 2), (2, 2), (1, 2, 0, 1), (1, 1, 0, 0)),
        ((1, 5, 9, 3), (3, 4), (1, 3), (0, 2, 3, 1), (0, 0, 2, 1)),
    ],
)
def test_mean_that_counts_padding(kernels, haloed, shape, size, stride, pads, counted):
    rng = np.random.default_rng(5)
    x = rng.normal(size=shape).astype(np.float32)
    expected = reference.average_pool(x, size, stride, pads, counted)
    plain = reference.average_pool(x, size, stride, pads)
    assert np.abs(expected - plain).max() > 0.1
    own = {**window_sizes(size, stride, pads), **counted_sizes("average", counted)}
    y, dx = haloed(np.zeros(expected.shape)), haloed(np.ones(shape))
    kernels.run(
        "pool_average",
        items(expected.shape, 2),
        outputs=("y",),
        x=haloed(x),
        y=y,
        accumulate=0,
        x_height=shape[1],
        x_width=shape[2],
        **grid(expected.shape, 2),
        **own,
    )
    np.testing.assert_allclose(y.array, expected, rtol=1e-6, atol=2e-6)
    dy = rng.normal(size=expected.shape).astype(np.float32)
    kernels.run(
        "pool_average_backward",
        items(shape, 3),
        outputs=("dx",),
        dy=haloed(dy),
        dx=dx,
        accumulate=0,
        y_height=expected.shape[1],
        y_width=expected.shape[2],
        **grid(shape, 3),
        **own,
    )
    backward = reference.average_pool_backward(dy, shape, size, stride, pads, counted)
    np.testing.assert_allclose(dx.array, backward, rtol=1e-6, atol=2e-6)


@pytest.mark.twin("global_average", by="average_pool")
@pytest.mark.twin("global_average_backward", by="average_pool_backward")
@pytest.mark.parametrize("accumulate", [0, 1])
@pytest.mark.parametrize("neighbours", NEIGHBOURS)
@pytest.mark.parametrize("channels", [1, 3, 16, 37])
def test_mean_over_the_image(kernels, haloed, channels, neighbours, accumulate):
    rng = np.random.default_rng(3)
    shape = (3, 5, 4, channels)
    x = rng.normal(size=shape).astype(np.float32)
    x[1, 2, 2, 0] = np.nan
    y = np.zeros((3, channels), np.float32)
    sizes = dict(scratch=16 * channels + 128, **grid(shape, 10))
    kernels.run(
        "global_average",
        2,
        outputs=("y",),
        x=haloed(x, neighbours=neighbours),
        y=y,
        y_image=channels,
        **sizes,
    )
    expected = reference.average_pool(x, (5, 4), (1, 1))[:, 0, 0]
    np.testing.assert_allclose(y, expected, rtol=1e-6, atol=1e-6)

    dy, before = rng.normal(size=y.shape).astype(np.float32), rng.normal(size=shape)
    dx = haloed(before, neighbours=neighbours)
    kernels.run(
        "global_average_backward",
        2,
        outputs=("dx",),
        dx=dx,
        dy=dy,
        dy_image=channels,
        accumulate=accumulate,
        **sizes,
    )
    expected = reference.average_pool_backward(dy[:, None, None], shape, (5, 4), (1, 1))
    np.testing.assert_allclose(dx.array, expected + accumulate * before, rtol=1e-6, atol=1e-6)


@pytest.mark.twin("global_max", by="max_pool")
@pytest.mark.twin("global_max_backward", by="max_pool_backward")
@pytest.mark.parametrize("accumulate", [0, 1])
@pytest.mark.parametrize("neighbours", NEIGHBOURS)
@pytest.mark.parametrize("channels", [1, 3, 16, 37])
def test_maximum_over_the_image(kernels, haloed, channels, neighbours, accumulate):
    rng = np.random.default_rng(4)
    shape = (3, 5, 4, channels)
    x = few_values(rng, shape)
    x[1, 2, 2, 0] = np.nan
    expected, place = (a[:, 0, 0] for a in reference.max_pool(x, (5, 4), (1, 1)))
    y, index = np.zeros((3, channels), np.float32), np.zeros((3, channels), np.int32)
    kernels.run(
        "global_max",
        2,
        outputs=("y", "index"),
        x=haloed(x, neighbours=neighbours),
        y=y,
        index=index,
        y_image=channels,
        **grid(shape, 10),
    )
    np.testing.assert_array_equal(y, expected)
    np.testing.assert_array_equal(index, place)

    dy, before = rng.normal(size=y.shape).astype(np.float32), rng.normal(size=shape)
    dx = haloed(before, neighbours=neighbours)
    kernels.run(
        "global_max_backward",
        2,
        outputs=("dx",),
        dx=dx,
        dy=dy,
        index=index,
        dy_image=channels,
        accumulate=accumulate,
        **grid(shape, 10),
    )
    expected = reference.max_pool_backward(
        dy[:, None, None], place[:, None, None], shape, (5, 4), (1, 1)
    )
    np.testing.assert_allclose(dx.array, expected + accumulate * before, rtol=1e-6, atol=1e-6)
