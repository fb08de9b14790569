"""3x3 convolutions at stride 2 as Winograd against the float64 reference, on every build."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from cnndesk.engine import convolution as conv
from cnndesk.engine import reference, winograd_strided
from cnndesk.engine.layers import Conv2d
from cnndesk.engine.tensor import Builder, Pads
from cnndesk.engine.window import Window
from tests.kernels.placed import tensor, the_same

# images, height, width, channels, filters, pads
CASES = [
    (2, 16, 16, 16, 32, (0, 1, 0, 1)),
    (3, 15, 13, 5, 37, (1, 1, 1, 1)),
    (1, 9, 22, 33, 16, (0, 0, 0, 0)),
    (5, 6, 7, 1, 1, (2, 2, 2, 2)),
    (2, 18, 10, 40, 17, (0, 0, 2, 1)),  # a last row that nobody reads
    (9, 3, 3, 64, 64, (0, 0, 0, 0)),
    (2, 17, 34, 70, 130, (1, 0, 0, 0)),  # and a last column
    (4, 5, 4, 3, 20, (5, 4, 3, 6)),  # outputs that read zeros only
]
# Largest error of a result divided by the largest result: half of that at stride 1.
WORST_ERROR = 5e-6


@pytest.mark.twin("winograd_strided_rows", by="convolution")
@pytest.mark.twin("winograd_strided_backward", by="convolution_gradients")
@pytest.mark.parametrize("case", CASES)
def test_forward_and_gradients(kernels, case) -> None:
    n, h, w, c, k, pads = case
    rng = np.random.default_rng(h)
    window = Window((3, 3), (2, 2), Pads(*pads))
    x = rng.standard_normal((n, h, w, c)).astype(np.float32)
    weight = rng.standard_normal((3, 3, c, k)).astype(np.float32)
    bias = rng.standard_normal(k).astype(np.float32)
    dy = rng.standard_normal((n, *window.output(h, w), k)).astype(np.float32)
    results = []
    for threads in (1, 2, 3, 8):
        # Each a program of its own, with no more scratch than it asks for.
        programs = [kernels.module.Program(threads) for _ in range(4)]
        b, back = Builder(*programs[:2], n), Builder(*programs[2:], n)
        tx, _ = tensor(b, x, winograd_strided.input_pads(window, h, w))
        tdy, _ = tensor(b, dy, winograd_strided.gradient_pads(window, h, w))
        y, whole_y = tensor(b, np.full_like(dy, np.nan), Pads(1, 1, 1, 1))
        dx, whole_dx = tensor(b, np.full_like(x, np.nan), Pads(1, 1, 1, 1))
        winograd_strided.forward(b, tx, weight, y, window, bias=bias)
        gradients = winograd_strided.backward(back, tx, tdy, weight, window, dx=dx)
        assert gradients
        for program in reversed(programs):  # weights before what reads them
            program.run()
        results.append([np.array(array) for array in (whole_y, whole_dx, *gradients)])
    whole_y, whole_dx, dw, db = the_same(results)
    expected = reference.convolution(x, weight, bias, stride=(2, 2), pads=pads)
    expected_dx, expected_dw, expected_db = reference.convolution_gradients(
        x, weight, dy, stride=(2, 2), pads=pads
    )
    for actual, wanted in (
        (whole_y[:, 1:-1, 1:-1], expected),
        (whole_dx[:, 1:-1, 1:-1], expected_dx),
        (dw.sum(axis=0, dtype=np.float64), expected_dw),
        (db.sum(axis=0, dtype=np.float64), expected_db),
    ):
        assert np.abs(actual - wanted).max() <= WORST_ERROR * np.abs(wanted).max()
    for whole in (whole_y, whole_dx):
        whole[:, 1:-1, 1:-1] = 0
        assert not whole.any(), "written outside the interior"


@pytest.mark.parametrize("case", [CASES[1], CASES[4]])
def test_what_is_there_is_added_to_and_masks_come_last(kernels, case) -> None:
    n, h, w, c, k, pads = case
    rng = np.random.default_rng(0)
    window = Window((3, 3), (2, 2), Pads(*pads))
    x = rng.standard_normal((n, h, w, c)).astype(np.float32)
    weight = rng.standard_normal((3, 3, c, k)).astype(np.float32)
    dy = rng.standard_normal((n, *window.output(h, w), k)).astype(np.float32)
    term = 20 * rng.standard_normal(dy.shape).astype(np.float32)
    program, weights = kernels.module.Program(1), kernels.module.Program(1)
    b = Builder(program, weights, n)
    tx, _ = tensor(b, x, winograd_strided.input_pads(window, h, w))
    tdy, _ = tensor(b, dy, winograd_strided.gradient_pads(window, h, w))
    y, _ = tensor(b, term, Pads())
    dx, _ = tensor(b, np.ones_like(x), Pads())
    mode = conv.RELU | conv.ACCUMULATE
    winograd_strided.forward(b, tx, weight, y, window, mode=mode, ceiling=6.0)
    nothing = winograd_strided.backward(b, tx, tdy, weight, window, dx=dx, mode=mode, learns=False)
    weights.run()
    program.run()
    assert nothing is None
    whole = term + reference.convolution(x, weight, np.zeros(k), stride=(2, 2), pads=pads)
    np.testing.assert_allclose(y.array, np.clip(whole, 0, 6), atol=2e-4)
    gradient, _, _ = reference.convolution_gradients(x, weight, dy, stride=(2, 2), pads=pads)
    np.testing.assert_allclose(dx.array, np.where(x > 0, gradient + 1, 0), atol=2e-4)


def test_many_tiles_and_wide_weights_fall_into_blocks_runs_and_passes(kernels) -> None:
    """Several blocks a shard, one of which is not full; a weight gradient cut by columns."""
    window = Window((3, 3), (2, 2), Pads(0, 1, 0, 1))
    for n, side, c, k in ((33, 32, 3, 40), (1, 8, 300, 260)):
        rng = np.random.default_rng(side)
        x = rng.standard_normal((n, side, side, c)).astype(np.float32)
        weight = rng.standard_normal((3, 3, c, k)).astype(np.float32)
        dy = rng.standard_normal((n, side // 2, side // 2, k)).astype(np.float32)
        program, weights = kernels.module.Program(2), kernels.module.Program(2)
        b = Builder(program, weights, n)
        tx, _ = tensor(b, x, winograd_strided.input_pads(window, side, side))
        dx, y = b.tensor((side, side, c)), b.tensor(dy.shape[1:])
        tdy, _ = tensor(b, dy, Pads())
        winograd_strided.forward(b, tx, weight, y, window)
        gradients = winograd_strided.backward(b, tx, tdy, weight, window, dx=dx)
        assert gradients
        weights.run()
        program.run()
        expected = reference.convolution_gradients(x, weight, dy, stride=(2, 2), pads=window.pads)
        found = (dx.array, *(sums.sum(axis=0, dtype=np.float64) for sums in gradients))
        outputs = reference.convolution(x, weight, np.zeros(k), stride=(2, 2), pads=window.pads)
        for actual, wanted in zip((y.array, *found), (outputs, *expected), strict=True):
            assert np.abs(actual - wanted).max() <= WORST_ERROR * np.abs(wanted).max()


def test_nan_stays_visible(kernels) -> None:
    x = np.ones((1, 16, 16, 16), np.float32)
    x[0, 4, 4, 0] = np.nan
    weight = np.ones((3, 3, 16, 16), np.float32)
    window = Window((3, 3), (2, 2), Pads(0, 1, 0, 1))
    program, weights = kernels.module.Program(1), kernels.module.Program(1)
    b = Builder(program, weights, 1)
    tx, _ = tensor(b, x, winograd_strided.input_pads(window, 16, 16))
    y = b.tensor((8, 8, 16))
    winograd_strided.forward(b, tx, weight, y, window, mode=conv.RELU)
    weights.run()
    program.run()
    assert np.isnan(y.array[0, 1:3, 1:3]).all()


def test_only_worthwhile_layers_run_so() -> None:
    same = Window((3, 3), (2, 2), Pads(0, 1, 0, 1))

    def chosen(window: Window, size: Sequence[int], channels=64, filters=128, groups=1) -> bool:
        return winograd_strided.chosen(window, groups, (size[0], size[1]), channels, filters)

    assert chosen(same, (16, 16))
    assert chosen(same, (64, 64), 32, 32)
    assert not chosen(same, (32, 32), 3, 32), "transforms cost more than they save"
    assert not chosen(same, (28, 28)), "fourteen outputs in tiles of four"
    assert not chosen(same, (8, 8)), "a single tile an image for as many weights"
    assert not chosen(same, (2, 2)), "one output"
    assert not chosen(same, (16, 16), groups=2), "grouped"
    assert not chosen(Window((3, 3)), (16, 16)), "without a stride"
    assert not chosen(Window((3, 3), (2, 1)), (16, 16)), "a stride along one axis"
    assert not chosen(Window((3, 3), (2, 2), dilation=(2, 2)), (16, 16)), "dilated"
    assert not chosen(Window((5, 5), (2, 2)), (16, 16)), "another kernel"


def test_a_layer_asks_for_the_halo_of_its_tiles_and_keeps_to_bfloat16() -> None:
    layer = Conv2d(filters=128, kernel_size=(3, 3), stride=(2, 2), pads=(1, 1, 1, 1))
    shape = (29, 32, 64)
    assert layer.strided(shape)
    assert layer.tiled(shape)
    assert layer.parts(shape) == 0
    # Fifteen rows of outputs: four tiles, which read 33 rows.
    assert layer.input_pads([shape]) == Pads(1, 3, 1, 0)
    assert layer.gradient_pads([shape]) == Pads(0, 1, 0, 0)
    assert layer.takes_mask([shape])
    assert not layer.takes_pool([shape], passes_gradient=False)
    mixed = Conv2d(filters=128, kernel_size=(3, 3), stride=(2, 2), mixed=True)
    assert not mixed.strided(shape)
