"""Large and strided kernels as sums of Winograd convolutions, beside the plain reference."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.engine import convolution as conv
from cnndesk.engine import reference, winograd_parts
from cnndesk.engine.layers import Conv2d
from cnndesk.engine.tensor import Builder, Pads
from cnndesk.engine.window import Window
from tests.kernels.placed import tensor, the_same

# kernel, stride, height, width, channels, filters, pads, taps of a part
CASES = [
    ((7, 7), (1, 1), 13, 17, 5, 7, (3, 3, 3, 3), 4),
    ((7, 7), (2, 2), 16, 15, 8, 20, (3, 3, 3, 3), 4),
    ((5, 5), (2, 2), 12, 11, 17, 9, (2, 2, 1, 2), 3),
    ((4, 4), (1, 1), 9, 10, 16, 16, (1, 2, 2, 1), 4),
    ((9, 9), (1, 1), 20, 12, 3, 33, (4, 4, 4, 4), 3),
    ((3, 3), (2, 2), 16, 16, 16, 34, (0, 1, 0, 1), 3),
    ((7, 5), (2, 1), 16, 16, 4, 32, (3, 3, 2, 2), 4),
    ((11, 11), (4, 4), 30, 31, 3, 16, (2, 2, 3, 3), 3),
    ((7, 7), (1, 1), 8, 8, 4, 4, (0, 0, 0, 0), 5),
    ((5, 5), (3, 3), 9, 3, 4, 6, (2, 2, 2, 2), 3),
    ((4, 4), (2, 2), 17, 14, 6, 18, (1, 1, 1, 2), 2),
]
# Largest error of a result divided by the largest result, as of one Winograd convolution.
WORST_ERROR = 1e-5


@pytest.mark.twin("winograd_rows", by="convolution")
@pytest.mark.twin("winograd_backward", by="convolution_gradients")
@pytest.mark.parametrize("case", CASES)
def test_forward_and_gradients(kernels, case) -> None:
    kernel, stride, h, w, c, k, pads, taps = case
    n, rng = 3, np.random.default_rng(h)
    window = Window(kernel, stride, Pads(*pads))
    x = rng.standard_normal((n, h, w, c)).astype(np.float32)
    weight = rng.standard_normal((*kernel, c, k)).astype(np.float32)
    bias = rng.standard_normal(k).astype(np.float32)
    dy = rng.standard_normal((n, *window.output(h, w), k)).astype(np.float32)
    results = []
    for threads in (1, 2, 3):
        program, weights = kernels.module.Program(threads), kernels.module.Program(threads)
        b = Builder(program, weights, n)
        tx, _ = tensor(b, x, winograd_parts.input_pads(window, h, w, taps))
        tdy, _ = tensor(b, dy, winograd_parts.gradient_pads(window, h, w, taps))
        y, whole_y = tensor(b, np.full_like(dy, np.nan), Pads(1, 1, 1, 1))
        dx, whole_dx = tensor(b, np.ones_like(x), Pads(1, 1, 1, 1))
        winograd_parts.forward(b, tx, weight, y, window, taps, bias=bias)
        winograd_parts.input_gradient(b, tdy, weight, dx, window, taps, mode=conv.ACCUMULATE)
        dw, db = winograd_parts.weight_gradient(b, tx, tdy, weight.shape, window, taps)
        weights.run()
        program.run()
        results.append([np.array(array) for array in (whole_y, whole_dx, dw, db)])
    whole_y, whole_dx, dw, db = the_same(results)
    expected = reference.convolution(x, weight, bias, stride=stride, pads=pads)
    expected_dx, expected_dw, expected_db = reference.convolution_gradients(
        x, weight, dy, stride=stride, pads=pads
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


def test_a_relu_and_another_term_come_after_all_parts(kernels) -> None:
    rng = np.random.default_rng(0)
    window = Window((7, 7), pads=Pads(3, 3, 3, 3))
    x = rng.standard_normal((2, 9, 9, 4)).astype(np.float32)
    weight = rng.standard_normal((7, 7, 4, 8)).astype(np.float32)
    term = 20 * rng.standard_normal((2, 9, 9, 8)).astype(np.float32)
    program, weights = kernels.module.Program(1), kernels.module.Program(1)
    b = Builder(program, weights, 2)
    tx, _ = tensor(b, x, winograd_parts.input_pads(window, 9, 9, 4))
    y, _ = tensor(b, term, Pads())
    mode = conv.RELU | conv.ACCUMULATE
    winograd_parts.forward(b, tx, weight, y, window, 4, mode=mode, ceiling=6.0)
    weights.run()
    program.run()
    whole = term + reference.convolution(x, weight, np.zeros(8), pads=(3, 3, 3, 3))
    np.testing.assert_allclose(y.array, np.clip(whole, 0, 6), atol=2e-4)


def test_only_worthwhile_layers_run_by_parts() -> None:
    def taps(*window, size=(32, 32), channels=32, filters=64, groups=1) -> int:
        return winograd_parts.taps_together(Window(*window), groups, size, channels, filters)

    seven, three = Pads(3, 3, 3, 3), Pads(1, 1, 1, 1)
    assert taps((7, 7), (1, 1), seven) == 4, "four parts of three outputs a side"
    assert taps((9, 9)) == 3
    assert taps((5, 5), (2, 2)) == 3, "its phases have three and two taps"
    assert taps((4, 4), (2, 2), size=(60, 60)) == 2, "each of its phases has two taps"
    assert not taps((7, 7), (1, 1), seven, channels=3), "transforms cost more than they save"
    assert not taps((3, 3), (2, 2), three), "its phases have two taps and one"
    assert not taps((7, 7), (1, 1), seven, groups=2), "grouped"
    assert not taps((7, 7), (1, 1), seven, (2, 2)), "dilated"
    assert not taps((3, 3), (1, 1), three), "Winograd as a whole"
    assert not taps((1, 1)), "nothing to save"
    assert not taps((2, 2), (3, 3)), "pixels that no tap reads"
    assert not taps((7, 7), (4, 4), seven, size=(32, 3)), "phases without pixels"


def test_a_layer_asks_for_the_halo_of_its_parts() -> None:
    layer = Conv2d(filters=64, kernel_size=(7, 7), pads=(3, 3, 3, 3))
    assert layer.parts((32, 32, 32)) == 4
    # Eleven tiles of three outputs read the 8th tap of the kernel, which is zero.
    assert layer.input_pads([(32, 32, 32)]) == Pads(3, 5, 3, 5)
    assert layer.gradient_pads([(32, 32, 32)]) == Pads(3, 5, 3, 5)
