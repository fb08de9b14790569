"""Winograd convolution against the float64 reference, on every build, with its error stated."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.engine import convolution as conv
from cnndesk.engine import reference, winograd
from cnndesk.engine.layers import Conv2d
from cnndesk.engine.tensor import Builder, Pads
from cnndesk.engine.window import Window
from cnndesk_ext import Program
from tests.kernels.placed import tensor, the_same

# images, height, width, channels, filters, pads
CASES = [
    (2, 8, 8, 16, 32, (1, 1, 1, 1)),
    (3, 7, 9, 5, 37, (1, 1, 1, 1)),
    (1, 13, 6, 33, 16, (0, 0, 0, 0)),
    (5, 4, 4, 1, 1, (2, 2, 2, 2)),
    (2, 10, 5, 40, 17, (2, 1, 0, 2)),
    (9, 3, 3, 64, 64, (0, 0, 0, 0)),
    (2, 9, 9, 70, 130, (1, 1, 1, 1)),
]
# Largest error of a result divided by the largest result.
WORST_ERROR = 1e-5


@pytest.mark.twin("winograd_rows", by="convolution")
@pytest.mark.twin("winograd_backward", by="convolution_gradients")
@pytest.mark.parametrize("dilation", [(1, 1), (2, 2), (3, 1)])
@pytest.mark.parametrize("taps", [2, 3, 4, 5])
@pytest.mark.parametrize("case", CASES)
def test_forward_and_gradients(kernels, case, taps: int, dilation: tuple[int, int]) -> None:
    n, h, w, c, k, pads = case
    rng = np.random.default_rng(h)
    if taps > 3:
        pads = tuple(p + 1 for p in pads)
    (down, across), (top, bottom, left, right) = dilation, pads
    h, w, pads = h * down, w * across, (top * down, bottom * down, left * across, right * across)
    window = Window((taps, taps), pads=Pads(*pads), dilation=dilation)
    out = window.output(h, w)
    x = rng.standard_normal((n, h, w, c)).astype(np.float32)
    weight = rng.standard_normal((taps, taps, c, k)).astype(np.float32)
    bias = rng.standard_normal(k).astype(np.float32)
    dy = rng.standard_normal((n, *out, k)).astype(np.float32)
    results = []
    for threads in (1, 2, 3):
        program, weights = kernels.module.Program(threads), kernels.module.Program(threads)
        b = Builder(program, weights, n)
        tx, _ = tensor(b, x, winograd.input_pads(window, h, w))
        tdy, _ = tensor(b, dy, winograd.gradient_pads(window, h, w))
        y, whole_y = tensor(b, np.zeros_like(dy), Pads(1, 1, 1, 1))
        dx, whole_dx = tensor(b, np.ones_like(x), Pads(1, 1, 1, 1))
        winograd.forward(b, tx, weight, y, window, bias=bias)
        gradients = winograd.backward(b, tx, tdy, weight, window, dx=dx, mode=conv.ACCUMULATE)
        assert gradients
        dw, db = gradients
        weights.run()
        program.run()
        results.append((np.array(whole_y), np.array(whole_dx), np.array(dw), np.array(db)))
    whole_y, whole_dx, dw, db = the_same(results)
    expected = reference.convolution(x, weight, bias, pads=pads, dilation=dilation)
    expected_dx, expected_dw, expected_db = reference.convolution_gradients(
        x, weight, dy, pads=pads, dilation=dilation
    )
    for actual, wanted in (
        (whole_y[:, 1:-1, 1:-1], expected),
        (whole_dx[:, 1:-1, 1:-1] - 1, expected_dx),
        (dw.sum(axis=0, dtype=np.float64), expected_dw),
        (db.sum(axis=0, dtype=np.float64), expected_db),
    ):
        assert np.abs(actual - wanted).max() <= WORST_ERROR * np.abs(wanted).max()
    for whole in (whole_y, whole_dx):
        whole[:, 1:-1, 1:-1] = 0
        assert not whole.any(), "written outside the interior"


@pytest.mark.parametrize("taps", [3, 5])
@pytest.mark.parametrize("case", CASES[:3] + CASES[4:])
def test_a_fused_maximum_is_that_of_the_pooling_layer(kernels, case, taps: int) -> None:
    n, h, w, c, k, pads = case
    rng = np.random.default_rng(w)
    window = Window((taps, taps), pads=Pads(*(p + taps // 2 for p in pads)))
    height, width = window.output(h, w)
    shape = (n, height // 2, width // 2, k)
    x = rng.standard_normal((n, h, w, c)).astype(np.float32)
    weight = rng.standard_normal((taps, taps, c, k)).astype(np.float32)
    bias = rng.standard_normal(k).astype(np.float32)
    dpooled = rng.standard_normal(shape).astype(np.float32)
    program, weights = kernels.module.Program(2), kernels.module.Program(2)
    b = Builder(program, weights, n)
    tx, _ = tensor(b, x, winograd.input_pads(window, h, w))
    codes = b.zeros(shape, np.uint8)
    pooled, y = b.tensor(shape[1:], Pads(1, 0, 1, 2)), b.tensor((height, width, k))
    winograd.forward(b, tx, weight, pooled, window, bias=bias, mode=conv.RELU, codes=codes)
    winograd.forward(b, tx, weight, y, window, bias=bias, mode=conv.RELU)
    tdpooled, _ = tensor(b, dpooled, Pads())
    tdy, _ = tensor(b, np.zeros(y.shape, np.float32), winograd.gradient_pads(window, h, w))
    dx, plain_dx = b.tensor((h, w, c), Pads(1, 1, 1, 1)), b.tensor((h, w, c))
    fused = winograd.backward(b, tx, tdpooled, weight, window, dx=dx, mode=conv.RELU, codes=codes)
    first = len(program)
    plain = winograd.backward(b, tx, tdy, weight, window, dx=plain_dx)
    weights.run()
    program.run(0, first)
    cells = y.array[:, : 2 * shape[1], : 2 * shape[2]].reshape(n, shape[1], 2, shape[2], 2, k)
    cells = cells.transpose(0, 1, 3, 5, 2, 4).reshape(*shape, 4)
    winners = cells.argmax(axis=-1)
    assert (pooled.array == cells.max(axis=-1)).all()
    assert (codes == np.where(pooled.array > 0, winners, 4)).all()
    owed = np.zeros_like(cells)
    np.put_along_axis(owed, winners[..., None], (dpooled * (pooled.array > 0))[..., None], -1)
    owed = owed.reshape(*shape, 2, 2).transpose(0, 1, 4, 2, 5, 3)
    tdy.array[:, : 2 * shape[1], : 2 * shape[2]] = owed.reshape(n, 2 * shape[1], 2 * shape[2], k)
    program.run(first)
    assert fused
    assert plain
    assert (fused[0] == plain[0]).all()
    assert (fused[1] == plain[1]).all()
    assert (dx.array == np.where(x > 0, plain_dx.array, 0)).all()


def test_without_a_weight_gradient_the_input_gradient_is_the_same(kernels) -> None:
    n, h, w, c, k, pads = CASES[4]
    rng = np.random.default_rng(3)
    window = Window((3, 3), pads=Pads(*pads))
    program, weights = kernels.module.Program(2), kernels.module.Program(2)
    b = Builder(program, weights, n)
    x, _ = tensor(b, rng.standard_normal((n, h, w, c)), winograd.input_pads(window, h, w))
    dy, _ = tensor(
        b, rng.standard_normal((n, *window.output(h, w), k)), winograd.gradient_pads(window, h, w)
    )
    weight = rng.standard_normal((3, 3, c, k)).astype(np.float32)
    both, alone = b.tensor((h, w, c)), b.tensor((h, w, c))
    winograd.backward(b, x, dy, weight, window, dx=both)
    assert winograd.backward(b, x, dy, weight, window, dx=alone, learns=False) is None
    weights.run()
    program.run()
    assert (both.array == alone.array).all()


@pytest.mark.parametrize("filters", [32, 256, 512])
def test_partial_gradients_stay_within_their_bound(filters: int) -> None:
    b = Builder(Program(1), Program(1), 64)
    single = 4 * 36 * filters * filters
    window = Window((3, 3), pads=Pads(1, 1, 1, 1))
    x = b.tensor((8, 8, filters), winograd.input_pads(window, 8, 8))
    dy = b.tensor((8, 8, filters), winograd.gradient_pads(window, 8, 8))
    weight, before = b.zeros((3, 3, filters, filters)), b.bytes
    winograd.backward(b, x, dy, weight, window, dx=None)
    spent = b.bytes - before - weight.nbytes
    assert spent <= max(winograd.SHARD_BYTES, single) + 4 * filters * winograd.SHARDS


def test_relu_keeps_nan(kernels) -> None:
    x = np.ones((1, 8, 8, 16), np.float32)
    x[0, 3, 3, 0] = np.nan
    weight = np.ones((3, 3, 16, 16), np.float32)
    window = Window((3, 3), pads=Pads(1, 1, 1, 1))
    program, weights = kernels.module.Program(1), kernels.module.Program(1)
    b = Builder(program, weights, 1)
    tx, _ = tensor(b, x, winograd.input_pads(window, 8, 8))
    y = b.tensor((8, 8, 16))
    winograd.forward(b, tx, weight, y, window, mode=conv.RELU)
    weights.run()
    program.run()
    assert np.isnan(y.array[0, 2:5, 2:5]).all()


def test_only_worthwhile_layers_run_as_winograd() -> None:
    same = Window((3, 3), pads=Pads(1, 1, 1, 1))
    assert winograd.chosen(same, 1, (32, 32), 32, 32)
    assert winograd.chosen(same, 1, (7, 7), 256, 256)
    assert not winograd.chosen(same, 1, (32, 32), 3, 32), "transforms cost more than they save"
    assert not winograd.chosen(same, 2, (32, 32), 32, 32), "grouped"
    assert not winograd.chosen(Window((3, 3), (2, 2)), 1, (32, 32), 64, 64), "strided"
    assert winograd.chosen(Window((3, 3), dilation=(2, 2)), 1, (36, 36), 64, 64), "four phases"
    far = Window((3, 3), pads=Pads(20, 20, 20, 20), dilation=(20, 20))
    assert not winograd.chosen(far, 1, (32, 32), 64, 64), "two outputs in a tile of sixteen"
    assert not winograd.chosen(far, 1, (16, 16), 64, 64), "phases without outputs"
    assert winograd.chosen(Window((5, 5)), 1, (32, 32), 64, 64)
    assert not winograd.chosen(Window((5, 5)), 1, (32, 32), 8, 16), "too few channels"
    assert winograd.chosen(Window((2, 2)), 1, (31, 31), 32, 32)
    assert not winograd.chosen(Window((2, 2)), 1, (7, 7), 32, 32), "four tiles for 36 outputs"
    assert not winograd.chosen(Window((7, 7)), 1, (32, 32), 64, 64), "another kernel"
    assert not winograd.chosen(Window((3, 5)), 1, (32, 32), 64, 64), "another kernel"
    assert not winograd.chosen(Window((3, 3)), 1, (3, 3), 64, 64), "one output in a tile of sixteen"


def test_a_maximum_is_taken_over_only_where_it_lies_within_a_tile() -> None:
    def takes(size: int, **named) -> bool:
        layer = Conv2d(filters=32, kernel_size=(size, size), **named)
        assert layer.winograd((32, 32, 32))
        return layer.takes_pool([(32, 32, 32)], passes_gradient=True)

    assert takes(3)
    assert takes(5)
    assert not takes(2), "a tile has five outputs a side"
    assert not takes(3, dilation=(2, 2)), "a window lies in four phases"


@pytest.mark.parametrize(
    ("channels", "filters", "images", "tiles", "shards"),
    [
        (32, 32, 64, 64, 16),  # many small gradients: as many as keep sixteen cores busy
        (64, 64, 64, 4, 8),  # too few tiles for each to be worth its gradient
        (128, 128, 32, 16, 8),  # gradients so large that more would take too much memory
        (32, 32, 5, 900, 5),
        (512, 512, 64, 16, 1),
    ],
)
def test_a_backward_pass_is_cut_by_its_shape(
    kernels, channels: int, filters: int, images: int, tiles: int, shards: int
) -> None:
    b = Builder(kernels.module.Program(1), kernels.module.Program(1), images, dry=True)
    cut = winograd.cut_backward(b, channels, filters, images, tiles)
    assert cut.shards == shards
    size = 4 * winograd.FREQUENCIES * channels * filters
    assert cut.shards == 1 or cut.shards * size <= winograd.SHARD_BYTES
    # Shards of one length: the longest is waited for.
    assert cut.shards == images or images % cut.shards == 0 or cut.shards < winograd.SHARDS
