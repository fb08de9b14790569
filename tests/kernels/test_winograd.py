"""Winograd convolution against the float64 reference, on every build, with its error stated."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.engine import convolution as conv
from cnndesk.engine import reference, winograd
from cnndesk.engine.tensor import Builder, Pads, Tensor
from cnndesk.engine.window import Window

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


def tensor(b: Builder, values: np.ndarray, pads: Pads) -> tuple[Tensor, np.ndarray]:
    n, h, w, c = values.shape
    whole = b.zeros((n, h + pads.top + pads.bottom, w + pads.left + pads.right, c))
    view = Tensor(whole[:, pads.top : pads.top + h, pads.left : pads.left + w], pads)
    view.array[...] = values
    return view, whole


@pytest.mark.parametrize("taps", [3, 5])
@pytest.mark.parametrize("case", CASES)
def test_forward_and_gradients(kernels, case, taps: int) -> None:
    n, h, w, c, k, pads = case
    rng = np.random.default_rng(h)
    if taps == 5:
        pads = tuple(p + 1 for p in pads)
    window = Window((taps, taps), pads=Pads(*pads))
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
        winograd.input_gradient(b, tdy, weight, dx, window, mode=conv.ACCUMULATE)
        dw, db = winograd.weight_gradient(b, tx, tdy, weight.shape, window)
        weights.run()
        program.run()
        results.append((np.array(whole_y), np.array(whole_dx), np.array(dw), np.array(db)))
    for other in results[1:]:
        for a, e in zip(results[0], other, strict=True):
            assert a.tobytes() == e.tobytes()
    whole_y, whole_dx, dw, db = results[0]
    expected = reference.convolution(x, weight, bias, pads=pads)
    expected_dx, expected_dw, expected_db = reference.convolution_gradients(
        x, weight, dy, pads=pads
    )
    for actual, wanted in (
        (whole_y[:, 1:-1, 1:-1], expected),
        (whole_dx[:, 1:-1, 1:-1] - 1, expected_dx),
        (dw[0], expected_dw),
        (db.sum(axis=0, dtype=np.float64), expected_db),
    ):
        assert np.abs(actual - wanted).max() <= WORST_ERROR * np.abs(wanted).max()
    for whole in (whole_y, whole_dx):
        whole[:, 1:-1, 1:-1] = 0
        assert not whole.any(), "written outside the interior"


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
    assert not winograd.chosen(Window((3, 3), dilation=(2, 2)), 1, (32, 32), 64, 64), "dilated"
    assert winograd.chosen(Window((5, 5)), 1, (32, 32), 64, 64)
    assert not winograd.chosen(Window((5, 5)), 1, (32, 32), 8, 16), "too few channels"
    assert not winograd.chosen(Window((7, 7)), 1, (32, 32), 64, 64), "another kernel"
    assert not winograd.chosen(Window((3, 5)), 1, (32, 32), 64, 64), "another kernel"
    assert not winograd.chosen(Window((3, 3)), 1, (3, 3), 64, 64), "one output in a tile of sixteen"
