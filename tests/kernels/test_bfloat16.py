"""Products of bfloat16 numbers: rounding, sums of two products, convolutions made of them."""

from __future__ import annotations

import importlib
import platform
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import cnndesk_ext
from cnndesk.engine import bfloat16, reference, reference_layout, winograd
from cnndesk.engine import convolution as conv
from cnndesk.engine.bfloat16 import with_bfloat16
from cnndesk.engine.tensor import Builder, Pads, Tensor
from cnndesk.engine.window import Window

THREADS = (1, 2, 3)
SPECIAL = np.array(
    [
        0x00000000, 0x80000000, 0x7F800000, 0xFF800000,  # zeros, infinities
        0x7FC00000, 0x7F800001, 0xFFFFFFFF,  # NaN: quiet, signalling in bits that are cut off, all
        0x3F808000, 0x3F818000, 0x3F808001, 0x3F807FFF,  # ties to even, and beside a tie
        0x7F7FFFFF, 0x7F7F7FFF,  # the largest rounds to infinity, or not
        0x00000001, 0x807FFFFF, 0x00800000, 0x007FFFFF,  # denormals, the smallest normal
    ],
    np.uint32,
).view(np.float32)  # fmt: skip


def test_the_processor_tells_what_the_system_tells(kernels) -> None:
    told = Path("/proc/cpuinfo")
    if not told.exists():
        pytest.skip("this system has no /proc/cpuinfo to compare with")
    # Under emulation the system tells of the processor below.
    x86 = platform.machine().lower() in ("x86_64", "amd64")
    expected = x86 and b" avx512_bf16" in told.read_bytes()
    assert kernels.module.processor_multiplies_bfloat16() == expected


def test_without_the_system_the_processor_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = "v4_bf16" in cnndesk_ext._supported()

    def nothing(*_: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(cnndesk_ext, "Path", nothing)
    assert ("v4_bf16" in cnndesk_ext._supported()) == expected


@pytest.fixture(autouse=True)
def _however_small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Use the kernels for products that float32 does as fast."""
    monkeypatch.setattr(bfloat16, "LEAST_PRODUCTS", 0)


def paired(kernels, panels: np.ndarray) -> np.ndarray:
    """Return the words that panels become; they lie where the panels were."""
    count, klen, panel = panels.shape
    place = panels.copy()
    kernels.run("pair_panels", count, outputs=("panels",), panels=place, klen=klen, panel=panel)
    return place[:, : -(-klen // 2)].view(np.uint32)


@pytest.mark.twin("pair_panels", by="paired_panels")
@pytest.mark.parametrize("klen", [1, 2, 7])
def test_panels_of_pairs_are_rounded_to_the_nearest(kernels, klen: int) -> None:
    panels = np.random.default_rng(klen).standard_normal((3, klen, 32)).astype(np.float32)
    np.testing.assert_array_equal(paired(kernels, panels), reference_layout.paired_panels(panels))


@pytest.mark.twin("pair_panels", by="paired_panels")
def test_rounding_keeps_nan_and_infinity_and_drops_denormals(kernels) -> None:
    panels = np.zeros((1, 2, 32), np.float32)
    panels[0, 0, : SPECIAL.size] = SPECIAL
    panels[0, 1, 32 - SPECIAL.size :] = SPECIAL
    np.testing.assert_array_equal(paired(kernels, panels), reference_layout.paired_panels(panels))


def run_rows(kernels, x: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Return x (pixels, C) times weight (C, K)."""
    results = []
    (pixels, channels), columns = x.shape, weight.shape[1]
    for threads in THREADS:
        program, packing = (kernels.module.Program(threads) for _ in range(2))
        b = Builder(program, packing, 1)
        source, y = b.tensor((1, pixels, channels)), b.tensor((1, pixels, columns))
        source.array[0, 0] = x
        own = weight.reshape(1, 1, channels, columns)
        conv.forward(with_bfloat16(b), source, own, y, Window((1, 1)))
        packing.run()
        program.run()
        assert "conv_rows_bfloat16" in program.kernels
        results.append(y.array[0, 0].copy())
    assert len({result.tobytes() for result in results}) == 1
    return results[0]


def one_after_the_other(x: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Sum up as the instruction does: of each pair the second product first, each sum rounded.

    A product of two bfloat16 numbers is exact in float64, and so is its sum with a float32 of about
    its size.
    """
    total = np.zeros((len(x), weight.shape[1]), np.float32)
    for pair in range(0, x.shape[1], 2):
        for k in (pair + 1, pair):
            if k < x.shape[1]:
                product = np.outer(x[:, k].astype(np.float64), weight[k].astype(np.float64))
                total = (total + product).astype(np.float32)
    return total


@pytest.mark.parametrize("channels", [1, 2, 15, 64])
def test_a_sum_of_products_is_rounded_like_multiply_adds_one_after_the_other(
    kernels, channels: int
) -> None:
    rng = np.random.default_rng(channels)
    x, weight = (
        reference_layout.from_bfloat16(
            reference_layout.to_bfloat16(rng.uniform(0.5, 2, shape).astype(np.float32))
        )
        for shape in ((20, channels), (channels, 20))
    )
    expected = one_after_the_other(x, weight)
    other = ("_v2", "_generic", "_arm_bf16")  # not fused, or rounded once more on the way
    if kernels.module.__name__.endswith(other):
        np.testing.assert_allclose(run_rows(kernels, x, weight), expected, rtol=1e-6 * channels)
    else:
        np.testing.assert_array_equal(run_rows(kernels, x, weight), expected)


def test_nan_and_infinity_come_through_a_product(kernels) -> None:
    x = np.ones((3, 4), np.float32)
    x[0, 1], x[2, 2] = np.nan, np.inf
    y = run_rows(kernels, x, np.ones((4, 5), np.float32))
    assert np.isnan(y[0]).all()
    assert (y[1] == 4).all()
    assert np.isposinf(y[2]).all()


def rounded(values: np.ndarray) -> np.ndarray:
    return reference_layout.from_bfloat16(reference_layout.to_bfloat16(values))


def random_window(rng: np.random.Generator) -> tuple[Window, tuple[int, ...], int, int]:
    while True:
        groups = int(rng.choice([1, 1, 2, 3]))
        channels, filters = (groups * int(rng.integers(1, 30)) for _ in range(2))
        window = Window(
            tuple(rng.integers(1, 6, 2).tolist()),
            tuple(rng.integers(1, 4, 2).tolist()),
            Pads(*rng.integers(0, 4, 4).tolist()),
            tuple(rng.integers(1, 3, 2).tolist()),
        )
        shape = (int(rng.integers(1, 6)), *rng.integers(3, 18, 2).tolist(), channels)
        if min(window.output(*shape[1:3])) >= 1:
            return window, shape, filters, groups


def close(actual: np.ndarray, expected: np.ndarray) -> None:
    scale = max(1.0, float(np.abs(expected).max(initial=0)))
    np.testing.assert_allclose(actual, expected, rtol=0, atol=4e-6 * scale)


Place = Callable[[Builder], list[np.ndarray]]


def run(kernels, batch: int, place: Place) -> list[np.ndarray]:
    """Place steps and run them at some numbers of threads; the bits must agree."""
    results = []
    for threads in THREADS:
        program, packing = (kernels.module.Program(threads) for _ in range(2))
        outputs = place(with_bfloat16(Builder(program, packing, batch)))
        packing.run()
        program.run()
        results.append([np.array(output) for output in outputs])
    for other in results[1:]:
        for a, b in zip(results[0], other, strict=True):
            assert a.tobytes() == b.tobytes()
    return results[0]


@pytest.mark.twin("conv_rows_bfloat16", by="convolution")
@pytest.mark.twin("conv_rows_bfloat16", "conv_weights_bfloat16", by="convolution_gradients")
@pytest.mark.parametrize("seed", range(40))
def test_convolution_and_gradients_are_those_of_rounded_numbers(kernels, seed: int) -> None:
    rng = np.random.default_rng(seed)
    window, shape, filters, groups = random_window(rng)
    size = window.output(*shape[1:3])
    x, weight, bias, dy, old = (
        rng.standard_normal(s).astype(np.float32)
        for s in (
            shape,
            (*window.kernel, shape[3] // groups, filters),
            (filters,),
            (shape[0], *size, filters),
            shape,
        )
    )

    def place(b: Builder) -> list[np.ndarray]:
        tensors = [
            b.tensor(values.shape[1:], pads)
            for values, pads in (
                (x, window.input_pads(*shape[1:3])),
                (dy, window.gradient_pads(*shape[1:3])),
                (dy, Pads(1, 1, 0, 1)),
                (old, Pads(0, 1, 1, 1)),
            )
        ]
        source, gradient, y, dx = tensors
        for tensor, values in zip((source, gradient, dx), (x, dy, old), strict=True):
            tensor.array[...] = values
        conv.forward(b, source, weight, y, window, groups=groups, bias=bias)
        conv.input_gradient(b, gradient, weight, dx, window, groups=groups, mode=conv.ACCUMULATE)
        shards = conv.weight_gradient(b, source, gradient, weight.shape, window, groups=groups)
        return [y.array, dx.array, shards]

    y, dx, shards = run(kernels, shape[0], place)
    geometry = {
        "stride": window.stride,
        "pads": window.pads,
        "dilation": window.dilation,
        "groups": groups,
    }
    x, weight, dy = rounded(x), rounded(weight), rounded(dy)
    close(y, reference.convolution(x, weight, bias, **geometry))
    expected_dx, expected_dw, _ = reference.convolution_gradients(x, weight, dy, **geometry)
    close(dx - old, expected_dx)
    close(shards.sum(axis=0, dtype=np.float64), expected_dw)


@pytest.mark.twin("conv_pool_rows_bfloat16", by="convolution")
@pytest.mark.twin("conv_pool_rows_bfloat16", by="max_pool")
@pytest.mark.twin("conv_weights_bfloat16", by="convolution_gradients")
@pytest.mark.parametrize("seed", range(20))
def test_a_fused_maximum_is_that_of_the_convolution(kernels, seed: int) -> None:
    rng = np.random.default_rng(100 + seed)
    channels, filters, kernel, stride = (int(n) for n in rng.integers(1, (30, 30, 6, 3)))
    window = Window((kernel, kernel), (stride, stride), Pads(1, 1, 1, 1))
    shape = (3, *(int(n) for n in rng.integers(6, 18, 2)), channels)
    rows, columns = window.output(*shape[1:3])
    size = (3, rows // 2, columns // 2, filters)
    x, weight, bias, owed = (
        rng.standard_normal(s).astype(np.float32)
        for s in (shape, (kernel, kernel, channels, filters), (filters,), size)
    )

    def place(b: Builder) -> list[np.ndarray]:
        source = b.tensor(shape[1:], window.input_pads(*shape[1:3]))
        source.array[...] = x
        y, pooled = b.tensor((rows, columns, filters)), b.tensor(size[1:], Pads(1, 0, 2, 1))
        codes, gradient = b.zeros(size, np.uint8), b.tensor(size[1:])
        gradient.array[...] = owed
        conv.forward(b, source, weight, y, window, bias=bias, mode=conv.RELU)
        conv.forward(b, source, weight, pooled, window, bias=bias, mode=conv.RELU, codes=codes)
        spread = conv.Spread(gradient, codes)
        dw, db = conv.pooled_weight_gradient(b, source, spread, weight.shape, window)
        return [y.array, pooled.array, codes, dw, db]

    y, pooled, codes, dw, db = run(kernels, 3, place)
    whole = y[:, : rows // 2 * 2, : columns // 2 * 2]
    cells = whole.reshape(3, rows // 2, 2, columns // 2, 2, filters).swapaxes(2, 3)
    cells = np.moveaxis(cells.reshape(*size[:3], 4, filters), 3, 4)
    winners = cells.argmax(axis=-1)
    assert (pooled == cells.max(axis=-1)).all()
    assert (codes == np.where(pooled > 0, winners, 4)).all()
    geometry = {"stride": window.stride, "pads": window.pads}
    outputs = np.maximum(0, reference.convolution(rounded(x), rounded(weight), bias, **geometry))
    close(pooled, reference.max_pool(outputs, (2, 2), (2, 2))[0])
    spread = np.zeros_like(cells)
    np.put_along_axis(spread, winners[..., None], (owed * (pooled > 0))[..., None], -1)
    spread = np.moveaxis(spread, 4, 3).reshape(3, rows // 2, columns // 2, 2, 2, filters)
    dy = np.zeros_like(y)
    dy[:, : rows // 2 * 2, : columns // 2 * 2] = spread.swapaxes(2, 3).reshape(whole.shape)
    _, expected, _ = reference.convolution_gradients(
        rounded(x), rounded(weight), rounded(dy), **geometry
    )
    close(dw.sum(axis=0, dtype=np.float64), expected)
    close(db.sum(axis=0, dtype=np.float64), dy.sum(axis=(0, 1, 2), dtype=np.float64))


def winograd_results(kernels, seed: int) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Return y, dx, dW and db by Winograd in mixed precision, and what they should nearly be."""
    rng = np.random.default_rng(seed)
    kernel = int(rng.choice([3, 5]))
    window = Window((kernel, kernel), pads=Pads(*rng.integers(0, 3, 4).tolist()))
    channels, filters = (2 * int(n) for n in rng.integers(4, 25, 2))
    shape = (int(rng.integers(1, 6)), *(int(n) for n in rng.integers(7, 18, 2)), channels)
    h, w = shape[1:3]
    size = window.output(h, w)
    x, weight, bias, dy = (
        rng.standard_normal(s).astype(np.float32)
        for s in (
            shape,
            (kernel, kernel, channels, filters),
            (filters,),
            (shape[0], *size, filters),
        )
    )

    def place(b: Builder) -> list[np.ndarray]:
        source = b.tensor(shape[1:], winograd.input_pads(window, h, w))
        gradient = b.tensor(dy.shape[1:], winograd.gradient_pads(window, h, w))
        y, dx = b.tensor(dy.shape[1:]), b.tensor(shape[1:])
        source.array[...], gradient.array[...] = x, dy
        winograd.forward(b, source, weight, y, window, bias=bias)
        sums = winograd.backward(b, source, gradient, weight, window, dx=dx)
        assert sums
        return [y.array, dx.array, *sums]

    y, dx, dw, db = run(kernels, shape[0], place)
    results = [y, dx, dw.sum(axis=0, dtype=np.float64), db.sum(axis=0, dtype=np.float64)]
    geometry = {"stride": (1, 1), "pads": window.pads}
    gradients = reference.convolution_gradients(x, weight, dy, **geometry)
    return results, [reference.convolution(x, weight, bias, **geometry), *gradients]


@pytest.mark.parametrize("seed", range(8))
def test_winograd_on_rounded_numbers_errs_by_few_percent(kernels, seed: int) -> None:
    """Direct products of rounded numbers err by about 0.3 %, transformed ones by six times that."""
    for found, expected in zip(*winograd_results(kernels, seed), strict=True):
        error = np.linalg.norm(found - expected) / np.linalg.norm(expected)
        assert error < 0.04


def test_winograd_in_mixed_precision_comes_to_the_same_bits_in_builds_of_one_length(
    kernels,
) -> None:
    """What the instruction gives is what the build without it works out."""
    if kernels.module.__name__.endswith("_x86_v4_bf16"):
        other = type(kernels)(importlib.import_module("cnndesk_ext._x86_v4"))
        ours, theirs = (winograd_results(k, 0)[0] for k in (kernels, other))
        assert [a.tobytes() for a in ours] == [b.tobytes() for b in theirs]


def test_what_is_rounded_must_be_worth_it(kernels, monkeypatch: pytest.MonkeyPatch) -> None:
    """Few products for each number: float32 is as fast and loses no digits."""
    monkeypatch.undo()
    program, packing = kernels.module.Program(1), kernels.module.Program(1)
    b = with_bfloat16(Builder(program, packing, 1))
    for channels, filters in ((64, 2), (64, 64)):
        x, y = b.tensor((64, 64, channels)), b.tensor((64, 64, filters))
        conv.forward(b, x, np.zeros((1, 1, channels, filters), np.float32), y, Window((1, 1)))
    assert program.kernels == ("conv_rows", "conv_rows_bfloat16")


def test_tensors_of_whole_batches_go_to_where_the_plan_puts_them(kernels) -> None:
    """What is no product is placed as ever, and the plan's builder knows of everything."""
    b = Builder(kernels.module.Program(1), kernels.module.Program(1), 2)
    tensor = with_bfloat16(b).tensor((3, 4, 5))
    assert isinstance(tensor, Tensor)
    assert tensor.shape == (2, 3, 4, 5)
    assert b.bytes == tensor.array.nbytes
