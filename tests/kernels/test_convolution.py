"""Convolution of any geometry, its gradients, depthwise and fully connected, on every build."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

import numpy as np
import pytest

from cnndesk.engine import convolution as conv
from cnndesk.engine import dense, depthwise, reference
from cnndesk.engine.tensor import Builder, Pads, Tensor
from cnndesk.engine.window import Window
from tests.kernels.placed import the_same

CASES = 60
THREADS = (1, 2, 3)


def run(
    module: ModuleType, batch: int, place: Callable[[Builder], list[np.ndarray]]
) -> list[np.ndarray]:
    """Build and run the same steps at 1, 2 and 3 threads; the bits must agree."""
    results: list[list[np.ndarray]] = []
    for threads in THREADS:
        program, weights = module.Program(threads), module.Program(threads)
        outputs = place(Builder(program, weights, batch))
        weights.run()
        program.run()
        results.append([np.array(a) for a in outputs])
    return the_same(results)


def close(actual: np.ndarray, expected: np.ndarray) -> None:
    scale = max(1.0, float(np.abs(expected).max(initial=0)))
    np.testing.assert_allclose(actual, expected, rtol=0, atol=4e-6 * scale)


class Places:
    """Tensors with a halo each, and the check that nobody wrote into one."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.wholes: list[tuple[np.ndarray, Tensor]] = []

    def tensor(self, values: np.ndarray, pads: Pads) -> Tensor:
        n, h, w, c = values.shape
        whole = self.builder.zeros((n, h + pads.top + pads.bottom, w + pads.left + pads.right, c))
        tensor = Tensor(whole[:, pads.top : pads.top + h, pads.left : pads.left + w], pads)
        tensor.array[...] = values
        self.wholes.append((whole, tensor))
        return tensor

    def assert_halos_zero(self) -> None:
        for whole, tensor in self.wholes:
            around = np.array(whole)
            _, h, w, _ = tensor.shape
            around[:, tensor.pads.top :, tensor.pads.left :][:, :h, :w] = 0
            assert not around.any(), "a kernel wrote into a halo"


def random_case(
    seed: int, *, depthwise: bool = False
) -> tuple[np.random.Generator, Window, tuple[int, ...], int, int]:
    """Return a generator, window, input shape, filters and groups that fit together."""
    rng = np.random.default_rng(seed)
    while True:
        channels = int(rng.integers(1, 41))
        groups = channels if depthwise else int(rng.choice([1, 1, 2, 3]))
        if depthwise:
            filters = channels
        else:
            channels = groups * max(1, channels // groups)
            filters = groups * int(rng.integers(1, 41))
        window = Window(
            tuple(rng.integers(1, 6, 2).tolist()),
            tuple(rng.integers(1, 4, 2).tolist()),
            Pads(*rng.integers(0, 4, 4).tolist()),
            tuple(rng.integers(1, 3, 2).tolist()),
        )
        shape = (int(rng.integers(1, 6)), *rng.integers(3, 18, 2).tolist(), channels)
        if min(window.output(*shape[1:3])) >= 1:
            return rng, window, shape, filters, groups


@dataclass(frozen=True)
class Problem:
    """A convolution with random values; `old` is what dx holds before its gradient is added."""

    window: Window
    groups: int
    x: np.ndarray
    weight: np.ndarray
    bias: np.ndarray
    dy: np.ndarray
    old: np.ndarray

    @classmethod
    def random(cls, seed: int, *, depthwise: bool = False) -> Problem:
        rng, window, shape, filters, groups = random_case(seed, depthwise=depthwise)

        def values(*of: int) -> np.ndarray:
            return rng.standard_normal(of).astype(np.float32)

        return cls(
            window,
            groups,
            x=values(*shape),
            weight=values(*window.kernel, shape[3] // groups, filters),
            bias=values(filters),
            dy=values(shape[0], *window.output(*shape[1:3]), filters),
            old=values(*shape),
        )


# Emits forward and both gradients over the tensors x, dy, y and dx, and returns the shards of dW.
Emit = Callable[[Builder, Tensor, Tensor, Tensor, Tensor], np.ndarray]


def check(
    module: ModuleType,
    problem: Problem,
    emit: Emit,
    *,
    wider: Pads,
    activation: Callable[[np.ndarray], np.ndarray] = np.asarray,
) -> None:
    """Compare what `emit` places with the reference; halos are `wider` than it asks for."""
    window, shape = problem.window, problem.x.shape
    places: list[Places] = []

    def place(b: Builder) -> list[np.ndarray]:
        p = Places(b)
        places.append(p)
        x = p.tensor(problem.x, window.input_pads(*shape[1:3]).union(wider))
        dy = p.tensor(problem.dy, window.gradient_pads(*shape[1:3]).union(wider))
        y = p.tensor(np.zeros_like(problem.dy), Pads(1, 1, 0, 1))
        dx = p.tensor(problem.old, Pads(0, 1, 1, 1))
        shards = emit(b, x, dy, y, dx)
        return [y.array, dx.array, shards]

    y, dx, shards = run(module, shape[0], place)
    for p in places:
        p.assert_halos_zero()
    geometry = {
        "stride": window.stride,
        "pads": window.pads,
        "dilation": window.dilation,
        "groups": problem.groups,
    }
    close(y, activation(reference.convolution(problem.x, problem.weight, problem.bias, **geometry)))
    expected_dx, expected_dw, _ = reference.convolution_gradients(
        problem.x, problem.weight, problem.dy, **geometry
    )
    close(dx - problem.old, expected_dx)
    close(shards.sum(axis=0, dtype=np.float64), expected_dw)


@pytest.mark.twin("conv_rows", by="convolution")
@pytest.mark.twin("conv_rows", "conv_weights", by="convolution_gradients")
@pytest.mark.parametrize("seed", range(CASES))
def test_convolution_and_gradients(kernels, seed: int) -> None:
    problem = Problem.random(seed)
    weight, window, groups = problem.weight, problem.window, problem.groups

    def emit(b: Builder, x: Tensor, dy: Tensor, y: Tensor, dx: Tensor) -> np.ndarray:
        conv.forward(b, x, weight, y, window, groups=groups, bias=problem.bias)
        conv.input_gradient(b, dy, weight, dx, window, groups=groups, mode=conv.ACCUMULATE)
        return conv.weight_gradient(b, x, dy, weight.shape, window, groups=groups)

    check(kernels.module, problem, emit, wider=Pads(1, 1, 2, 2))


@pytest.mark.twin("conv_weights", by="convolution_gradients")
@pytest.mark.parametrize(
    ("images", "channels", "filters", "most"),
    [
        (80, 5, 7, 32),
        (41, 96, 70, 2),  # too large to be written for every 25 pixels
    ],
)
def test_large_weight_gradients_of_small_images_fall_into_few_shards(
    kernels, images: int, channels: int, filters: int, most: int
) -> None:
    rng = np.random.default_rng(images)
    window = Window((3, 3), (2, 2), Pads(1, 1, 1, 1))
    x = rng.standard_normal((images, 9, 9, channels)).astype(np.float32)
    dy = rng.standard_normal((images, 5, 5, filters)).astype(np.float32)
    shape = (3, 3, channels, filters)

    def place(b: Builder) -> list[np.ndarray]:
        places = Places(b)
        tx, tdy = places.tensor(x, window.input_pads(9, 9)), places.tensor(dy, Pads(0, 1, 1, 2))
        return [conv.weight_gradient(b, tx, tdy, shape, window)]

    (shards,) = run(kernels.module, images, place)
    assert len(shards) <= most
    zeros = np.zeros(shape)
    _, expected, _ = reference.convolution_gradients(x, zeros, dy, stride=(2, 2), pads=(1,) * 4)
    close(shards.sum(axis=0, dtype=np.float64), expected)


@pytest.mark.twin("depthwise_rows", by="convolution")
@pytest.mark.twin("depthwise_rows", "depthwise_weights", by="convolution_gradients")
@pytest.mark.parametrize("seed", range(CASES // 2))
def test_depthwise_convolution_and_gradients(kernels, seed: int) -> None:
    problem = Problem.random(1000 + seed, depthwise=True)
    weight, window = problem.weight, problem.window

    def emit(b: Builder, x: Tensor, dy: Tensor, y: Tensor, dx: Tensor) -> np.ndarray:
        depthwise.forward(b, x, weight, y, window, bias=problem.bias, mode=2)
        depthwise.input_gradient(b, dy, weight, dx, window, accumulate=True)
        return depthwise.weight_gradient(b, x, dy, window)

    check(
        kernels.module,
        problem,
        emit,
        wider=Pads(),
        activation=lambda values: np.maximum(0, values),
    )


@dataclass(frozen=True)
class Square:
    """A depthwise convolution whose taps are a square, as the kernel keeps in registers."""

    side: int
    stride: int
    shape: tuple[int, int, int, int]

    @property
    def problem(self) -> Problem:
        """Random values for it, padded as "same" is."""
        rng = np.random.default_rng(self.side + self.stride)
        channels, pad = self.shape[3], self.side // 2
        window = Window((self.side,) * 2, (self.stride,) * 2, Pads(pad, pad, pad, pad))

        def values(*of: int) -> np.ndarray:
            return rng.standard_normal(of).astype(np.float32)

        return Problem(
            window,
            channels,
            x=values(*self.shape),
            weight=values(self.side, self.side, 1, channels),
            bias=values(channels),
            dy=values(self.shape[0], *window.output(*self.shape[1:3]), channels),
            old=values(*self.shape),
        )


SQUARES = [
    Square(side, stride, shape)
    for side in (3, 5)
    for stride in (1, 2)
    for shape in ((1, 9, 11, 37), (3, 6, 7, 16), (2, 3, 4, 150), (1, 5, 5, 530), (2, 1, 8, 33))
]


@pytest.mark.twin("depthwise_rows", by="convolution")
@pytest.mark.twin("depthwise_rows", "depthwise_weights", by="convolution_gradients")
@pytest.mark.parametrize("square", SQUARES, ids=str)
def test_a_square_of_taps_gives_the_bits_of_its_taps_one_by_one(
    kernels, square: Square, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = square.problem
    weight, window, found = problem.weight, problem.window, []

    def emit(b: Builder, x: Tensor, dy: Tensor, y: Tensor, dx: Tensor) -> np.ndarray:
        mode, ceiling = conv.RELU, 1.5
        depthwise.forward(b, x, weight, y, window, bias=problem.bias, mode=mode, ceiling=ceiling)
        depthwise.input_gradient(b, dy, weight, dx, window, accumulate=True)
        found.append((y.array, dx.array))
        return depthwise.weight_gradient(b, x, dy, window)

    def clipped(values: np.ndarray) -> np.ndarray:
        return np.clip(values, 0, 1.5)

    check(kernels.module, problem, emit, wider=Pads(), activation=clipped)
    monkeypatch.setattr(depthwise, "SQUARE_SIDES", ())
    check(kernels.module, problem, emit, wider=Pads(), activation=clipped)
    for together, one_by_one in zip(found[0], found[-1], strict=True):
        assert together.tobytes() == one_by_one.tobytes()


@pytest.mark.twin("conv_rows", by="convolution")
@pytest.mark.parametrize("mode", [0, conv.ACCUMULATE, conv.RELU, conv.ACCUMULATE | conv.RELU])
@pytest.mark.parametrize("filters", [5, 8, 16, 17, 24, 25, 32, 40, 56, 72])
@pytest.mark.parametrize("far", [0, 1 << 40])
def test_a_tile_ends_in_every_mode_at_every_width(
    kernels, mode: int, filters: int, far: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conv, "FAR_BYTES", far)
    rng = np.random.default_rng(filters + mode)
    x = rng.standard_normal((2, 3, 17, 19)).astype(np.float32)
    weight = rng.standard_normal((1, 1, 19, filters)).astype(np.float32)
    bias = rng.standard_normal(filters).astype(np.float32)
    old = rng.standard_normal((2, 3, 17, filters)).astype(np.float32)

    def place(b: Builder) -> list[np.ndarray]:
        p = Places(b)
        y = p.tensor(old, Pads(1, 1, 1, 1))
        own = p.tensor(x, Pads())
        conv.forward(b, own, weight, y, Window((1, 1)), bias=bias, mode=mode, ceiling=2.5)
        return [y.array]

    (y,) = run(kernels.module, 2, place)
    expected = reference.convolution(x, weight, bias)
    if mode & conv.ACCUMULATE:
        expected = expected + old
    if mode & conv.RELU:
        expected = np.clip(expected, 0, 2.5)
    close(y, expected)


@pytest.mark.twin("conv_rows", by="convolution")
@pytest.mark.parametrize("filters", [24, 32])
@pytest.mark.parametrize("width", [1, 12, 13, 14, 25, 26, 27, 29, 53, 169, 183])
def test_a_row_of_any_width_falls_into_tiles(kernels, width: int, filters: int) -> None:
    """Thirteen rows, which no tile of two vectors has, at any place among the tiles."""
    rng = np.random.default_rng(width)
    x = rng.standard_normal((2, 3, width, 5)).astype(np.float32)
    weight = rng.standard_normal((1, 1, 5, filters)).astype(np.float32)

    def place(b: Builder) -> list[np.ndarray]:
        p = Places(b)
        own = p.tensor(x, Pads())
        y = p.tensor(np.zeros((2, 3, width, filters), np.float32), Pads(1, 1, 1, 1))
        conv.forward(b, own, weight, y, Window((1, 1)))
        p.assert_halos_zero()
        return [y.array]

    (y,) = run(kernels.module, 2, place)
    close(y, reference.convolution(x, weight))


@pytest.mark.twin("conv_rows", by="dense")
@pytest.mark.twin("conv_rows", "conv_weights", by="dense_gradients")
@pytest.mark.parametrize("batch", [1, 3, 64, 130])
@pytest.mark.parametrize(("inputs", "units"), [(1, 1), (5, 10), (40, 33), (300, 17), (129, 96)])
def test_fully_connected_and_gradients(kernels, batch: int, inputs: int, units: int) -> None:
    rng = np.random.default_rng(batch + inputs)
    x = rng.standard_normal((batch, 1, 1, inputs)).astype(np.float32)
    weight = rng.standard_normal((inputs, units)).astype(np.float32)
    bias = rng.standard_normal(units).astype(np.float32)
    dy = rng.standard_normal((batch, 1, 1, units)).astype(np.float32)

    def place(b: Builder) -> list[np.ndarray]:
        p = Places(b)
        tx, tdy = p.tensor(x, Pads()), p.tensor(dy, Pads())
        y, dx = p.tensor(np.zeros_like(dy), Pads()), p.tensor(np.zeros_like(x), Pads())
        dense.forward(b, tx, weight, y, bias=bias, mode=conv.RELU)
        dense.input_gradient(b, tdy, weight, dx)
        return [y.array, dx.array, dense.weight_gradient(b, tx, tdy, weight.shape)]

    y, dx, dw = run(kernels.module, batch, place)
    flat_x, flat_dy = x.reshape(batch, -1), dy.reshape(batch, -1)
    close(y.reshape(batch, -1), np.maximum(0, reference.dense(flat_x, weight, bias)))
    expected_dx, expected_dw, _ = reference.dense_gradients(flat_x, weight, flat_dy)
    close(dx.reshape(batch, -1), expected_dx)
    close(dw[0], expected_dw)


def test_a_channel_slice_is_convolved_like_an_array_of_its_own(kernels) -> None:
    rng = np.random.default_rng(5)
    wide = rng.standard_normal((2, 9, 9, 20)).astype(np.float32)
    weight = rng.standard_normal((3, 3, 7, 6)).astype(np.float32)
    window = Window((3, 3))

    def place(b: Builder) -> list[np.ndarray]:
        whole = b.zeros(wide.shape)
        whole[...] = wide
        y = b.tensor((7, 7, 6))
        conv.forward(b, Tensor(whole[..., 4:11]), weight, y, window)
        return [y.array, conv.weight_gradient(b, Tensor(whole[..., 4:11]), y, weight.shape, window)]

    y, shards = run(kernels.module, 2, place)
    close(y, reference.convolution(wide[..., 4:11], weight))
    expected = reference.convolution_gradients(wide[..., 4:11], weight, y)[1]
    close(shards.sum(axis=0, dtype=np.float64), expected)


def test_a_nan_reaches_every_output_that_reads_it_and_survives_relu(kernels) -> None:
    x = np.ones((1, 5, 5, 3), np.float32)
    x[0, 2, 2, 1] = np.nan
    weight = np.ones((3, 3, 3, 4), np.float32)

    def place(b: Builder) -> list[np.ndarray]:
        y = b.tensor((5, 5, 4))
        window = Window((3, 3), pads=Pads(1, 1, 1, 1))
        conv.forward(b, Places(b).tensor(x, Pads(1, 1, 1, 1)), weight, y, window, mode=conv.RELU)
        return [y.array]

    (y,) = run(kernels.module, 1, place)
    assert np.isnan(y[0, 1:4, 1:4]).all()
    assert np.isfinite(y[0, 0]).all()
    assert np.isfinite(y[0, 4]).all()


def test_shards_of_a_weight_gradient_are_bounded_in_memory() -> None:
    for images in (1, 8, 64, 512):
        for size in (4, 4 << 10, 4 << 20, 64 << 20):
            shards = conv.shard_count(images, size)
            assert 1 <= shards <= images
            assert shards == 1 or shards * size <= conv.SHARD_BYTES


@pytest.mark.twin("conv_pool_rows", by="convolution")
@pytest.mark.twin("conv_pool_rows", by="max_pool")
@pytest.mark.twin("conv_weights", by="convolution_gradients")
@pytest.mark.parametrize("seed", range(40))
def test_a_fused_maximum_is_that_of_the_pooling_layer(kernels, seed: int) -> None:
    """Forward against the maxima of the same convolution, backward against their gradient."""
    rng, window, shape, filters, _ = random_case(1000 + seed)
    rows, columns = window.output(*shape[1:3])
    if min(rows, columns) < 2:
        rows = columns = 2
        window, shape = Window((2, 2)), (shape[0], 3, 3, shape[3])
    pooled_shape = (shape[0], rows // 2, columns // 2, filters)
    x = rng.standard_normal(shape).astype(np.float32)
    weight = rng.standard_normal((*window.kernel, shape[3], filters)).astype(np.float32)
    bias = rng.standard_normal(filters).astype(np.float32)
    owed = rng.standard_normal(pooled_shape).astype(np.float32)

    def place(b: Builder) -> list[np.ndarray]:
        places = Places(b)
        tx = places.tensor(x, window.input_pads(*shape[1:3]))
        y = b.tensor((rows, columns, filters))
        pooled = places.tensor(np.zeros(pooled_shape, np.float32), Pads(1, 0, 2, 1))
        codes = b.zeros(pooled_shape, np.uint8)
        conv.forward(b, tx, weight, y, window, bias=bias, mode=conv.RELU)
        conv.forward(b, tx, weight, pooled, window, bias=bias, mode=conv.RELU, codes=codes)
        spread = conv.Spread(places.tensor(owed, Pads()), codes)
        dw, db = conv.pooled_weight_gradient(b, tx, spread, weight.shape, window)
        return [y.array, pooled.array, codes, dw, db, *(whole for whole, _ in places.wholes)]

    y, pooled, codes, dw, db, _, whole, _ = run(kernels.module, shape[0], place)
    cells = y[:, : rows // 2 * 2, : columns // 2 * 2]
    cells = cells.reshape(shape[0], rows // 2, 2, columns // 2, 2, filters)
    cells = cells.transpose(0, 1, 3, 5, 2, 4).reshape(*pooled_shape, 4)
    winners = cells.argmax(axis=-1)
    assert (pooled == cells.max(axis=-1)).all()
    assert (codes == np.where(pooled > 0, winners, 4)).all()
    geometry = {"stride": window.stride, "pads": window.pads, "dilation": window.dilation}
    outputs = np.maximum(0, reference.convolution(x, weight, bias, **geometry))
    close(pooled, reference.max_pool(outputs, (2, 2), (2, 2))[0])
    whole[:, 1:, 2:-1] = 0
    assert not whole.any(), "a kernel wrote into a halo"
    spread = np.zeros_like(cells)
    np.put_along_axis(spread, winners[..., None], (owed * (pooled > 0))[..., None], -1)
    spread = spread.reshape(*pooled_shape, 2, 2).transpose(0, 1, 4, 2, 5, 3)
    dy = np.zeros_like(y)
    dy[:, : rows // 2 * 2, : columns // 2 * 2] = spread.reshape(
        shape[0], rows // 2 * 2, columns // 2 * 2, filters
    )
    _, expected_dw, expected_db = reference.convolution_gradients(x, weight, dy, **geometry)
    close(dw.sum(axis=0, dtype=np.float64), expected_dw)
    close(db.sum(axis=0, dtype=np.float64), expected_db)
