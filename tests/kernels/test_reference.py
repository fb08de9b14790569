"""The float64 references themselves: gradients against numerical derivatives, values by hand."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.engine import activations, reference, reference_layout, reference_training

STEP = 1e-6


def numerical_gradient(function, x, dy):
    """Return d(sum of function(x) * dy) / dx by central differences."""
    gradient = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        moved = x.copy()
        moved[place] += STEP
        above = (function(moved) * dy).sum()
        moved[place] -= 2 * STEP
        gradient[place] = (above - (function(moved) * dy).sum()) / (2 * STEP)
    return gradient


def normal(seed, *shape):
    return np.random.default_rng(seed).normal(size=shape)


def assert_gradient(expected, function, x, dy):
    np.testing.assert_allclose(expected, numerical_gradient(function, x, dy), rtol=1e-6, atol=1e-7)


def test_convolution_by_its_definition():
    """One loop per index, as a textbook writes it."""
    x, weight, bias = normal(0, 2, 6, 7, 4), normal(1, 3, 2, 2, 6), normal(2, 6)
    (sh, sw), (dh, dw), (top, _, left, _), groups = (2, 1), (1, 2), (1, 2, 0, 1), 2
    y = reference.convolution(x, weight, bias, (sh, sw), (top, 2, left, 1), (dh, dw), groups)
    assert y.shape == (2, (6 + 3 - 3) // 2 + 1, 7 + 1 - 3 + 1, 6)
    for n, h, w, k in np.ndindex(y.shape):
        total = bias[k]
        for r, s, c in np.ndindex(3, 2, 2):
            row, column = h * sh + r * dh - top, w * sw + s * dw - left
            if 0 <= row < 6 and 0 <= column < 7:
                total += x[n, row, column, k // 3 * 2 + c] * weight[r, s, c, k]
        assert y[n, h, w, k] == pytest.approx(total)


CONVOLUTIONS = [
    ((3, 3), (1, 1), (1, 1, 1, 1), (1, 1), 1),
    ((2, 3), (2, 1), (0, 1, 2, 0), (1, 1), 2),
    ((3, 2), (1, 2), (2, 2, 1, 1), (2, 1), 4),
    ((1, 1), (2, 2), (0, 0, 0, 0), (1, 1), 1),
]


@pytest.mark.parametrize(("size", "stride", "pads", "dilation", "groups"), CONVOLUTIONS)
def test_convolution_gradients(size, stride, pads, dilation, groups):
    x, weight, bias = normal(0, 2, 5, 6, 4), normal(1, *size, 4 // groups, 8), normal(2, 8)
    how = (stride, pads, dilation, groups)
    dy = normal(3, *reference.convolution(x, weight, bias, *how).shape)
    dx, dweight, dbias = reference.convolution_gradients(x, weight, dy, *how)
    assert_gradient(dx, lambda v: reference.convolution(v, weight, bias, *how), x, dy)
    assert_gradient(dweight, lambda v: reference.convolution(x, v, bias, *how), weight, dy)
    assert_gradient(dbias, lambda v: reference.convolution(x, weight, v, *how), bias, dy)


@pytest.mark.parametrize(
    ("size", "stride", "pads", "extra"),
    [
        ((2, 2), (2, 2), (0, 0, 0, 0), (0, 0)),
        ((3, 2), (2, 1), (1, 0, 0, 1), (1, 0)),
        ((4, 4), (2, 2), (1, 1, 1, 1), (0, 0)),
        ((1, 2), (3, 2), (0, 0, 0, 0), (0, 1)),
    ],
)
def test_transposed_convolution_and_its_gradients(size, stride, pads, extra):
    x, weight, bias = normal(0, 2, 3, 4, 3), normal(1, *size, 3, 2), normal(2, 2)
    y = reference.transposed_convolution(x, weight, bias, stride, pads, extra)
    for axis in (0, 1):
        crop = pads[2 * axis] + pads[2 * axis + 1]
        expected = (x.shape[1 + axis] - 1) * stride[axis] + size[axis] - crop + extra[axis]
        assert y.shape[1 + axis] == expected
    dy = normal(3, *y.shape)
    dx, dweight, dbias = reference.transposed_convolution_gradients(x, weight, dy, stride, pads)

    def painted(x=x, weight=weight, bias=bias):
        return reference.transposed_convolution(x, weight, bias, stride, pads, extra)

    assert_gradient(dx, lambda v: painted(x=v), x, dy)
    assert_gradient(dweight, lambda v: painted(weight=v), weight, dy)
    assert_gradient(dbias, lambda v: painted(bias=v), bias, dy)


def test_transposed_convolution_is_the_input_gradient_of_a_convolution():
    dy, weight = normal(0, 1, 3, 3, 5), normal(1, 3, 3, 4, 5)
    x = np.zeros((1, 7, 7, 4))
    dx, _, _ = reference.convolution_gradients(x, weight, dy, (2, 2))
    painted = reference.transposed_convolution(dy, weight.swapaxes(2, 3), None, (2, 2))
    np.testing.assert_allclose(painted, dx)


def test_dense_gradients():
    x, weight, bias, dy = normal(0, 3, 4), normal(1, 4, 5), normal(2, 5), normal(3, 3, 5)
    dx, dweight, dbias = reference.dense_gradients(x, weight, dy)
    assert_gradient(dx, lambda v: reference.dense(v, weight, bias), x, dy)
    assert_gradient(dweight, lambda v: reference.dense(x, v, bias), weight, dy)
    assert_gradient(dbias, lambda v: reference.dense(x, weight, v), bias, dy)


POOLS = [
    ((2, 2), (2, 2), (0, 0, 0, 0)),
    ((3, 2), (2, 1), (1, 1, 0, 1)),
    ((2, 3), (1, 2), (0, 1, 1, 1)),
]


@pytest.mark.parametrize(("size", "stride", "pads"), POOLS)
def test_pooling_gradients(size, stride, pads):
    x = normal(0, 2, 5, 6, 3)
    y, index = reference.max_pool(x, size, stride, pads)
    dy = normal(1, *y.shape)
    how = (size, stride, pads)
    dx = reference.max_pool_backward(dy, index, x.shape, *how)
    assert_gradient(dx, lambda v: reference.max_pool(v, *how)[0], x, dy)
    dx = reference.sum_pool_backward(dy, x.shape, *how)
    assert_gradient(dx, lambda v: reference.sum_pool(v, *how), x, dy)
    dx = reference.average_pool_backward(dy, x.shape, *how)
    assert_gradient(dx, lambda v: reference.average_pool(v, *how), x, dy)


def test_pooling_by_hand():
    x = np.array([[1, 2, 3], [4, 4, np.nan], [-7, -8, -9]])[None, :, :, None]
    y, index = reference.max_pool(x, (2, 2), (2, 2), (0, 1, 0, 1))
    np.testing.assert_array_equal(y[0, :, :, 0], [[4, np.nan], [-7, -9]])
    np.testing.assert_array_equal(index[0, :, :, 0], [[2, 2], [0, 0]])
    average = reference.average_pool(np.nan_to_num(x), (2, 2), (2, 2), (0, 1, 0, 1))
    np.testing.assert_allclose(average[0, :, :, 0], [[11 / 4, 3 / 2], [-7.5, -9]])


@pytest.mark.parametrize("kind", activations.KINDS)
def test_activation_slopes(kind):
    x = np.linspace(-5.03, 5.07, 203)
    slope = reference.activation_slope(kind, x, 0.2)
    above = reference.activation(kind, x + STEP, 0.2)
    below = reference.activation(kind, x - STEP, 0.2)
    np.testing.assert_allclose(slope, (above - below) / (2 * STEP), rtol=1e-6, atol=1e-7)


def test_activations_by_hand():
    assert reference.activation("gelu", 1.0) == pytest.approx(0.8413447460685429)
    assert reference.activation("hard_swish", [-4, -1, 4]).tolist() == [0, pytest.approx(-1 / 3), 4]
    assert reference.activation("softplus", 1000.0) == 1000
    assert activations.sigmoid(-800.0) == 0
    with pytest.raises(ValueError, match="no activation named 'swosh'"):
        reference.activation("swosh", 0.0)


def test_prelu_gradients():
    x, slope, dy = normal(0, 2, 3, 3, 4), normal(1, 4), normal(2, 2, 3, 3, 4)
    dx, dslope = reference.prelu_gradients(x, slope, dy)
    assert_gradient(dx, lambda v: reference.prelu(v, slope), x, dy)
    assert_gradient(dslope, lambda v: reference.prelu(x, v), slope, dy)


def test_normalisation_gradients():
    x, gamma, beta, dy = normal(0, 2, 3, 2, 6), normal(1, 6), normal(2, 6), normal(3, 2, 3, 2, 6)

    def batch(x=x, gamma=gamma, beta=beta):
        return reference.batch_norm(x, gamma, beta, 1e-2)[0]

    def group(x=x, gamma=gamma, beta=beta):
        return reference.group_norm(x, gamma, beta, 3, 1e-2)[0]

    for norm, gradients in (
        (batch, reference.batch_norm_gradients(x, gamma, dy, 1e-2)),
        (group, reference.group_norm_gradients(x, gamma, dy, 3, 1e-2)),
    ):
        assert_gradient(gradients[0], lambda v, norm=norm: norm(x=v), x, dy)
        assert_gradient(gradients[1], lambda v, norm=norm: norm(gamma=v), gamma, dy)
        assert_gradient(gradients[2], lambda v, norm=norm: norm(beta=v), beta, dy)


def test_batch_norm_with_given_statistics_is_that_of_a_batch_with_these():
    x, gamma, beta = normal(0, 2, 3, 2, 6), normal(1, 6), normal(2, 6)
    y, mean, variance = reference.batch_norm(x, gamma, beta, 1e-2)
    given = reference.batch_norm_inference(x, gamma, beta, mean, variance, 1e-2)
    np.testing.assert_allclose(given, y)


@pytest.mark.parametrize("with_bias", [False, True])
def test_a_folded_batch_norm_does_what_the_two_layers_do(with_bias):
    x, weight, bias = normal(0, 5, 4), normal(1, 4, 6), normal(2, 6) if with_bias else None
    statistics = (normal(3, 6), normal(4, 6), normal(5, 6), np.abs(normal(6, 6)), 1e-2)
    expected = reference.batch_norm_inference(reference.dense(x, weight, bias), *statistics)
    folded = reference.folded_batch_norm(weight, bias, *statistics)
    np.testing.assert_allclose(reference.dense(x, *folded), expected)


def test_panels_by_hand():
    panels = reference_layout.weight_panels([[1, 2, 3], [4, 5, 6]], 2)
    assert panels.tolist() == [[[1, 2], [4, 5]], [[3, 0], [6, 0]]]


def test_widened_weights_make_several_outputs_of_a_row_at_once():
    """A convolution over a row of pixels, two outputs from each product."""
    x, weight = normal(0, 1, 1, 8, 3), normal(1, 1, 3, 3, 5)
    y = reference.convolution(x, weight)[0, 0]
    wide = reference_layout.widened_weights(weight.reshape(1, 9, 5), 2, 3)[0]
    runs = [x[0, 0, first : first + 4].ravel() @ wide for first in (0, 2, 4)]
    np.testing.assert_allclose(np.reshape(runs, (6, 5)), y)


def test_layouts_and_their_gradients_are_adjoint():
    """<f(a), b> = <a, g(b)> for a linear f and its gradient g."""
    narrow, wide = normal(0, 2, 4, 3), normal(1, 2, 4 + 2 * 3, 3 * 3)
    given = (reference_layout.widened_weights(narrow, 3, 3) * wide).sum()
    back = (narrow * reference_layout.widened_weights_gradient(wide, 3, 3)).sum()
    assert given == pytest.approx(back)


@pytest.mark.parametrize("taps", [3, 5])
def test_winograd_weights_are_those_of_an_exact_algorithm(taps):
    """There are B and A, whatever they are, that make G an algorithm: solve for them."""
    g = reference_layout.winograd_matrix(taps)
    assert_exact(g, reference_layout.WINOGRAD_POINTS, 7 - taps)


def test_winograd_weights_at_stride_2_are_those_of_an_exact_algorithm():
    g = reference_layout.strided_winograd_matrix()
    assert_exact(g, reference_layout.STRIDED_POINTS, 4)


def assert_exact(g: np.ndarray, points: tuple[float, ...], outputs: int) -> None:
    inputs, taps = g.shape
    powers = [[a**i for a in points] for i in range(outputs)]
    a = np.column_stack([powers, [float(i == outputs - 1) for i in range(outputs)]])
    wanted = np.zeros((outputs, taps, inputs))
    for i, r in np.ndindex(outputs, taps):
        wanted[i, r, i + r] = 1
    products = np.einsum("if,fr->irf", a, g).reshape(-1, inputs)
    b, *_ = np.linalg.lstsq(products, wanted.reshape(-1, inputs))
    np.testing.assert_allclose(products @ b, wanted.reshape(-1, inputs), atol=1e-12)


def test_what_counts_in_a_summary():
    losses, predictions = np.array([1.0, 2, 4, 100]), np.array([0, 1, 2, 3])
    assert reference_training.summary(losses, predictions, [0, 1, 1, -1]) == (7 / 3, 2, 3)
    assert reference_training.summary(losses, predictions, [-1] * 4) == (0, 0, 0)
    assert reference_training.summary(losses, predictions, None) == (107 / 4, 0, 4)
    assert reference_training.counted([0, -1, 3], 3) == 2
    assert reference_training.counted(None, 3) == 3


def test_loss_gradients_are_those_of_the_mean_over_what_counts():
    x, target = 3 * normal(0, 5, 4), np.random.default_rng(1).random((5, 4))
    labels = np.array([2, 0, -1, 3, 1])
    counts = labels >= 0
    losses = {
        "softmax": lambda v: reference_training.softmax_cross_entropy(v, labels, 0.1),
        "sigmoid": lambda v: reference_training.sigmoid_cross_entropy(v, target, counts),
        "squared": lambda v: reference_training.mean_squared_error(v, target, counts),
    }
    for loss in losses.values():
        values, gradient = loss(x)
        assert values[2] == 0
        assert_gradient(gradient, lambda v, loss=loss: loss(v)[0].sum() / 4, x, 1.0)


def test_losses_by_hand():
    """Equal logits: log(classes); a half for every output: log 2."""
    losses, _ = reference_training.softmax_cross_entropy(np.zeros((1, 8)), np.array([3]), 0.3)
    assert losses[0] == pytest.approx(np.log(8))
    everything = np.array([True])
    losses, _ = reference_training.sigmoid_cross_entropy(
        np.zeros((1, 3)), np.ones((1, 3)), everything
    )
    assert losses[0] == pytest.approx(np.log(2))


def test_optimisers_by_hand():
    """First steps: SGD moves by rate * gradient, Adam by the rate, AdamW also by rate * decay."""
    w, g, zero = np.array([2.0]), np.array([0.5]), np.zeros(1)
    assert reference_training.sgd(w, g, zero, learning_rate=0.1, momentum=0.9)[0] == 1.95
    nesterov = reference_training.sgd(w, g, zero, learning_rate=0.1, momentum=0.9, nesterov=True)
    assert nesterov[0] == pytest.approx(2 - 0.1 * 1.9 * 0.5)
    decayed = reference_training.sgd(w, g, zero, learning_rate=0.1, weight_decay=0.1)
    assert decayed[0] == pytest.approx(2 - 0.1 * 0.7)
    adam = reference_training.adam(w, g, zero, zero, step=1, learning_rate=0.1)
    assert adam[0] == pytest.approx(1.9)
    adamw = reference_training.adamw(w, g, zero, zero, step=1, learning_rate=0.1, weight_decay=0.5)
    assert adamw[0] == pytest.approx(2 - 0.1 * 0.5 * 2 - 0.1)
    rmsprop = reference_training.rmsprop(w, g, zero, zero, learning_rate=0.1)
    assert rmsprop[0] == pytest.approx(2 - 0.1 / np.sqrt(0.01))
