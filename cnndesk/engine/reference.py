"""What every kernel computes, in plain numpy and float64: the oracle of the tests.

Written to be read, not to be fast: a convolution is a loop over the taps of its kernel, a backward
pass stands beside its forward pass, and nothing is fused, blocked or done in place. Losses and
optimisers are in `reference_training`, layouts of weights in `reference_layout`; the tests demand
such a twin of every kernel. Images are (images, height, width, channels); convolution weights
(height, width, channels per group, filters); pads (top, bottom, left, right); pairs (height,
width). Functions take any real dtype and return float64. What the kernels do about memory, threads
and vectors is in ``cnndesk_ext``, not here.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .activations import activation_kind

Array = NDArray[np.float64]
Pair = tuple[int, int]
Pads = tuple[int, int, int, int]

NO_PADS: Pads = (0, 0, 0, 0)


def output_size(size: int, kernel: int, stride: int, pads: int, dilation: int = 1) -> int:
    """Return how many positions a kernel takes along one axis; `pads` is the sum of both sides."""
    return (size + pads - (kernel - 1) * dilation - 1) // stride + 1


def _taps(
    image: Pair, kernel_size: Pair, stride: Pair, pads: Pads, dilation: Pair = (1, 1)
) -> Iterator[tuple[Pair, tuple[slice, slice, slice]]]:
    """Yield, for each kernel tap, where in the padded image it lies for all output positions."""
    heights = output_size(image[0], kernel_size[0], stride[0], pads[0] + pads[1], dilation[0])
    widths = output_size(image[1], kernel_size[1], stride[1], pads[2] + pads[3], dilation[1])
    for r, s in np.ndindex(kernel_size):
        top, left = r * dilation[0], s * dilation[1]
        rows = slice(top, top + (heights - 1) * stride[0] + 1, stride[0])
        columns = slice(left, left + (widths - 1) * stride[1] + 1, stride[1])
        yield (r, s), (slice(None), rows, columns)


def _padded(x: ArrayLike, pads: Pads, value: float = 0.0) -> Array:
    x = np.asarray(x, np.float64)
    return np.pad(x, ((0, 0), pads[:2], pads[2:], (0, 0)), constant_values=value)


def _unpadded(x: Array, pads: Pads) -> Array:
    return x[:, pads[0] : x.shape[1] - pads[1], pads[2] : x.shape[2] - pads[3]]


# ---------------------------------------------------------------- input


def scale_and_shift(x: ArrayLike, scale: ArrayLike, shift: ArrayLike) -> Array:
    """Return x scale + shift, both per channel: how bytes become what a network reads."""
    x, scale, shift = (np.asarray(a, np.float64) for a in (x, scale, shift))
    return x * scale + shift


# ---------------------------------------------------------------- convolution and fully connected


def convolution(
    x: ArrayLike,
    weight: ArrayLike,
    bias: ArrayLike | None = None,
    stride: Pair = (1, 1),
    pads: Pads = NO_PADS,
    dilation: Pair = (1, 1),
    groups: int = 1,
) -> Array:
    """Cross-correlate images with filters: y[h, w] = sum over taps of x[h + r, w + s] weight[r, s].

    Filters fall into `groups` runs of equal length; run g sees only run g of the channels.
    """
    x, weight = np.asarray(x, np.float64), np.asarray(weight, np.float64)
    padded = _padded(x, pads)
    y: Array | None = None
    for (r, s), place in _taps(x.shape[1:3], weight.shape[:2], stride, pads, dilation):
        seen = np.split(padded[place], groups, axis=3)
        filters = np.split(weight[r, s], groups, axis=1)
        term = np.concatenate([a @ f for a, f in zip(seen, filters, strict=True)], axis=3)
        y = term if y is None else y + term
    assert y is not None
    return y if bias is None else y + np.asarray(bias, np.float64)


def convolution_gradients(
    x: ArrayLike,
    weight: ArrayLike,
    dy: ArrayLike,
    stride: Pair = (1, 1),
    pads: Pads = NO_PADS,
    dilation: Pair = (1, 1),
    groups: int = 1,
) -> tuple[Array, Array, Array]:
    """Return the gradients of `convolution` with respect to x, weight and bias."""
    x, weight, dy = (np.asarray(a, np.float64) for a in (x, weight, dy))
    padded = _padded(x, pads)
    dpadded, dweight = np.zeros_like(padded), np.zeros_like(weight)
    dy_runs = np.split(dy, groups, axis=3)
    for (r, s), place in _taps(x.shape[1:3], weight.shape[:2], stride, pads, dilation):
        seen = np.split(padded[place], groups, axis=3)
        filters = np.split(weight[r, s], groups, axis=1)
        dweight[r, s] = np.concatenate(
            [np.einsum("nhwc,nhwk->ck", a, d) for a, d in zip(seen, dy_runs, strict=True)], axis=1
        )
        dpadded[place] += np.concatenate(
            [d @ f.T for d, f in zip(dy_runs, filters, strict=True)], axis=3
        )
    return _unpadded(dpadded, pads), dweight, dy.sum(axis=(0, 1, 2))


def transposed_convolution(
    x: ArrayLike,
    weight: ArrayLike,
    bias: ArrayLike | None = None,
    stride: Pair = (1, 1),
    pads: Pads = NO_PADS,
    output_padding: Pair = (0, 0),
) -> Array:
    """Let every pixel paint its kernel: y[h stride + r, w stride + s] += x[h, w] weight[r, s].

    `weight` is (height, width, channels of x, filters). `pads` are cropped from the result, which
    has (size - 1) stride + kernel - pads + output_padding pixels along an axis.
    """
    x, weight = np.asarray(x, np.float64), np.asarray(weight, np.float64)
    whole = [
        (size - 1) * step + kernel + extra
        for size, step, kernel, extra in zip(
            x.shape[1:3], stride, weight.shape[:2], output_padding, strict=True
        )
    ]
    painted = np.zeros((x.shape[0], *whole, weight.shape[3]))
    for r, s in np.ndindex(weight.shape[:2]):
        rows = slice(r, r + (x.shape[1] - 1) * stride[0] + 1, stride[0])
        columns = slice(s, s + (x.shape[2] - 1) * stride[1] + 1, stride[1])
        painted[:, rows, columns] += x @ weight[r, s]
    y = _unpadded(painted, pads)
    return y if bias is None else y + np.asarray(bias, np.float64)


def transposed_convolution_gradients(
    x: ArrayLike, weight: ArrayLike, dy: ArrayLike, stride: Pair = (1, 1), pads: Pads = NO_PADS
) -> tuple[Array, Array, Array]:
    """Return the gradients of `transposed_convolution` with respect to x, weight and bias.

    The gradient of painting is looking: dx is the convolution of dy with the channels swapped.
    """
    x, weight, dy = (np.asarray(a, np.float64) for a in (x, weight, dy))
    dpainted = _padded(dy, pads)
    dx, dweight = np.zeros_like(x), np.zeros_like(weight)
    for r, s in np.ndindex(weight.shape[:2]):
        rows = slice(r, r + (x.shape[1] - 1) * stride[0] + 1, stride[0])
        columns = slice(s, s + (x.shape[2] - 1) * stride[1] + 1, stride[1])
        d = dpainted[:, rows, columns]
        dx += d @ weight[r, s].T
        dweight[r, s] = np.einsum("nhwc,nhwk->ck", x, d)
    return dx, dweight, dy.sum(axis=(0, 1, 2))


def dense(x: ArrayLike, weight: ArrayLike, bias: ArrayLike | None = None) -> Array:
    """Return x weight + bias for x of shape (images, inputs), weight (inputs, units)."""
    y: Array = np.asarray(x, np.float64) @ np.asarray(weight, np.float64)
    return y if bias is None else y + np.asarray(bias, np.float64)


def dense_gradients(x: ArrayLike, weight: ArrayLike, dy: ArrayLike) -> tuple[Array, Array, Array]:
    """Return the gradients of `dense` with respect to x, weight and bias."""
    x, weight, dy = (np.asarray(a, np.float64) for a in (x, weight, dy))
    return dy @ weight.T, x.T @ dy, dy.sum(axis=0)


# ---------------------------------------------------------------- pooling


def max_pool(
    x: ArrayLike, size: Pair, stride: Pair, pads: Pads = NO_PADS
) -> tuple[Array, NDArray[np.int64]]:
    """Return the maximum of each window and its place, row * window width + column.

    Padding takes no part. Of equal maxima the first counts; NaN counts as larger than any number.
    """
    x = np.asarray(x, np.float64)
    padded = _padded(x, pads)
    real = _padded(np.ones_like(x), pads) > 0
    best: Array | None = None
    for (r, s), place in _taps(x.shape[1:3], size, stride, pads):
        value, exists = padded[place], real[place]
        if best is None:
            best, index = np.zeros_like(value), np.full(value.shape, -1)
        larger = ~np.isnan(best) & (np.isnan(value) | (value > best))
        wins = exists & ((index < 0) | larger)
        best, index = np.where(wins, value, best), np.where(wins, r * size[1] + s, index)
    assert best is not None
    return best, index


def max_pool_backward(
    dy: ArrayLike,
    index: ArrayLike,
    shape: tuple[int, ...],
    size: Pair,
    stride: Pair,
    pads: Pads = NO_PADS,
) -> Array:
    """Give each window's gradient to the cell that was its maximum; `shape` is that of x."""
    dy, index = np.asarray(dy, np.float64), np.asarray(index)
    dpadded = _padded(np.zeros(shape), pads)
    for (r, s), place in _taps((shape[1], shape[2]), size, stride, pads):
        dpadded[place] += np.where(index == r * size[1] + s, dy, 0)
    return _unpadded(dpadded, pads)


def sum_pool(x: ArrayLike, size: Pair, stride: Pair, pads: Pads = NO_PADS) -> Array:
    """Return the sum of each window; padding counts as zero."""
    x = np.asarray(x, np.float64)
    padded = _padded(x, pads)
    total: Array = np.sum(
        [padded[place] for _, place in _taps(x.shape[1:3], size, stride, pads)], axis=0
    )
    return total


def sum_pool_backward(
    dy: ArrayLike, shape: tuple[int, ...], size: Pair, stride: Pair, pads: Pads = NO_PADS
) -> Array:
    """Give each window's gradient to all of its cells; `shape` is that of x."""
    dpadded = _padded(np.zeros(shape), pads)
    for _, place in _taps((shape[1], shape[2]), size, stride, pads):
        dpadded[place] += np.asarray(dy)
    return _unpadded(dpadded, pads)


def _cells(shape: tuple[int, ...], size: Pair, stride: Pair, pads: Pads, counted: Pads) -> Array:
    """Return how many cells of each window lie in the image or in the padding that counts."""
    real = _padded(np.ones(shape), counted, 1.0)
    top, bottom, left, right = (p - c for p, c in zip(pads, counted, strict=True))
    return sum_pool(real, size, stride, (top, bottom, left, right))


def average_pool(
    x: ArrayLike, size: Pair, stride: Pair, pads: Pads = NO_PADS, counted: Pads = NO_PADS
) -> Array:
    """Return the sum of each window by its real cells and those of the padding that counts."""
    x = np.asarray(x, np.float64)
    return sum_pool(x, size, stride, pads) / _cells(x.shape, size, stride, pads, counted)


def average_pool_backward(
    dy: ArrayLike,
    shape: tuple[int, ...],
    size: Pair,
    stride: Pair,
    pads: Pads = NO_PADS,
    counted: Pads = NO_PADS,
) -> Array:
    """Give each real cell of a window its share of the window's gradient."""
    share = np.asarray(dy, np.float64) / _cells(shape, size, stride, pads, counted)
    return sum_pool_backward(share, shape, size, stride, pads)


def upsample_nearest(x: ArrayLike, factor: Pair) -> Array:
    """Repeat every pixel `factor` times down and across. Its gradient is `sum_pool` by `factor`."""
    x = np.asarray(x, np.float64)
    return x.repeat(factor[0], axis=1).repeat(factor[1], axis=2)


# ---------------------------------------------------------------- activations


def activation(kind: str, x: ArrayLike, alpha: float = 0.0) -> Array:
    """Apply one of the activations elementwise; each is written out in its row of the table.

    Raises
    ------
    ValueError
        Where the table (``activations.py``) has none of this name.
    """
    return activation_kind(kind).value(np.asarray(x, np.float64), alpha)


def activation_slope(kind: str, x: ArrayLike, alpha: float = 0.0) -> Array:
    """Return the derivative of `activation` at x; at a kink the value from the left (relu: 0)."""
    return activation_kind(kind).slope(np.asarray(x, np.float64), alpha)


def prelu(x: ArrayLike, slope: ArrayLike) -> Array:
    """Return x where positive, else x times its channel's slope (He et al. 2015)."""
    x = np.asarray(x, np.float64)
    return np.where(x > 0, x, x * np.asarray(slope, np.float64))


def prelu_gradients(x: ArrayLike, slope: ArrayLike, dy: ArrayLike) -> tuple[Array, Array]:
    """Return the gradients of `prelu` with respect to x and slope."""
    x, slope, dy = (np.asarray(a, np.float64) for a in (x, slope, dy))
    dx = np.where(x > 0, dy, dy * slope)
    return dx, np.where(x > 0, 0, dy * x).sum(axis=(0, 1, 2))


# ---------------------------------------------------------------- randomness


def philox(key: int, row: ArrayLike, block: ArrayLike, step: int) -> NDArray[np.uint32]:
    """Return four random 32-bit words for each (row, block): Philox 4x32-10.

    Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011. The counter is (block,
    row, low and high half of step); the result has shape broadcast(row, block) + (4,).
    """
    mask = np.uint64(0xFFFFFFFF)
    row, block = np.broadcast_arrays(np.asarray(row, np.uint64), np.asarray(block, np.uint64))
    high = np.full_like(block, (step >> 32) & 0xFFFFFFFF)
    c = [block, row, np.full_like(block, step & 0xFFFFFFFF), high]
    k0, k1 = key & 0xFFFFFFFF, (key >> 32) & 0xFFFFFFFF
    for _ in range(10):
        p0, p1 = c[0] * np.uint64(0xD2511F53), c[2] * np.uint64(0xCD9E8D57)
        c = [
            (p1 >> np.uint64(32)) ^ c[1] ^ np.uint64(k0),
            p1 & mask,
            (p0 >> np.uint64(32)) ^ c[3] ^ np.uint64(k1),
            p0 & mask,
        ]
        k0, k1 = (k0 + 0x9E3779B9) & 0xFFFFFFFF, (k1 + 0xBB67AE85) & 0xFFFFFFFF
    return np.stack(c, axis=-1).astype(np.uint32)


def random_words(key: int, step: int, rows: int, length: int) -> NDArray[np.uint32]:
    """Return `length` words for each row: 16 blocks make 64, all first words first."""
    groups = -(-length // 64)
    words = philox(key, np.arange(rows)[:, None], np.arange(16 * groups), step)
    words = words.reshape(rows, groups, 16, 4).swapaxes(2, 3).reshape(rows, 64 * groups)
    return words[:, :length]


def dropout_mask(key: int, step: int, rate: float, rows: int, length: int) -> Array:
    """Return 1 / (1 - rate) where a value is kept and 0 where it is dropped.

    A row is one image row (dropout: width * channels values) or one image (spatial dropout: its
    channels). A value is kept where its random word is at least rate * 2^32.
    """
    kept = random_words(key, step, rows, length) >= np.uint64(rate * 2**32)
    return np.where(kept, 1 / (1 - rate), 0.0)


def normal_numbers(key: int, step: int, rows: int, length: int) -> Array:
    """Return standard normal numbers: Box and Muller (1958) on the words of `random_words`.

    Of each 64 words the first 16 and the third 16 are radii, the others angles; the cosines go to
    the places of the radii, the sines to those of the angles.
    """
    groups = -(-length // 64)
    words = random_words(key, step, rows, 64 * groups).reshape(rows, groups, 2, 2, 16)
    uniform = ((words >> np.uint32(8)) + 0.5) / 2**24
    radius, angle = np.sqrt(-2 * np.log(uniform[..., 0, :])), 2 * np.pi * uniform[..., 1, :]
    pairs = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=-2)
    return pairs.reshape(rows, 64 * groups)[:, :length]


# ---------------------------------------------------------------- normalisation


def group_norm(
    x: ArrayLike, gamma: ArrayLike, beta: ArrayLike, groups: int, epsilon: float
) -> tuple[Array, Array, Array]:
    """Normalise every image over height, width and the channels of a group (Wu and He 2018).

    One group is layer normalisation. Returns y, and mean and 1 / standard deviation of shape
    (images, groups). gamma and beta are per channel.
    """
    x = np.asarray(x, np.float64)
    grouped = x.reshape(*x.shape[:3], groups, -1)
    mean, variance = grouped.mean(axis=(1, 2, 4)), grouped.var(axis=(1, 2, 4))
    inverse = 1 / np.sqrt(variance + epsilon)
    scaled = (grouped - mean[:, None, None, :, None]) * inverse[:, None, None, :, None]
    return scaled.reshape(x.shape) * np.asarray(gamma) + np.asarray(beta), mean, inverse


def group_norm_gradients(
    x: ArrayLike, gamma: ArrayLike, dy: ArrayLike, groups: int, epsilon: float
) -> tuple[Array, Array, Array]:
    """Return the gradients of `group_norm` with respect to x, gamma and beta."""
    x, gamma, dy = (np.asarray(a, np.float64) for a in (x, gamma, dy))
    ones = np.ones_like(gamma)
    scaled, _, inverse = group_norm(x, ones, 0 * ones, groups, epsilon)
    split = (*x.shape[:3], groups, x.shape[3] // groups)
    d, z = (dy * gamma).reshape(split), scaled.reshape(split)
    axes = (1, 2, 4)
    centred = d - d.mean(axes, keepdims=True) - z * (d * z).mean(axes, keepdims=True)
    dx = (centred * inverse[:, None, None, :, None]).reshape(x.shape)
    return dx, (dy * scaled).sum(axis=(0, 1, 2)), dy.sum(axis=(0, 1, 2))


def _around(values: Array, before: int, after: int) -> Array:
    """Return for each channel the sum over the channels from `before` below to `after` above."""
    channels = values.shape[3]
    padded = np.pad(values, ((0, 0), (0, 0), (0, 0), (before, after)))
    total: Array = np.sum(
        [padded[..., i : i + channels] for i in range(before + after + 1)], axis=0
    )
    return total


def local_response_norm(x: ArrayLike, size: int, alpha: float, beta: float, bias: float) -> Array:
    """Divide by (bias + alpha / size * squares of the channels around)^beta (Krizhevsky 2012)."""
    x = np.asarray(x, np.float64)
    squares = _around(x**2, (size - 1) // 2, size // 2)
    return np.asarray(x / (bias + alpha / size * squares) ** beta)


def local_response_norm_gradient(
    x: ArrayLike, dy: ArrayLike, size: int, alpha: float, beta: float, bias: float
) -> Array:
    """Return the gradient of `local_response_norm` with respect to x."""
    x, dy = np.asarray(x, np.float64), np.asarray(dy, np.float64)
    before, after = (size - 1) // 2, size // 2
    divisor = bias + alpha / size * _around(x**2, before, after)
    through = _around(dy * x / divisor ** (beta + 1), after, before)
    return np.asarray(dy / divisor**beta - 2 * alpha * beta / size * x * through)


def batch_norm(
    x: ArrayLike, gamma: ArrayLike, beta: ArrayLike, epsilon: float
) -> tuple[Array, Array, Array]:
    """Normalise every channel over the batch (Ioffe and Szegedy 2015); y, mean, biased variance."""
    x = np.asarray(x, np.float64)
    mean, variance = x.mean(axis=(0, 1, 2)), x.var(axis=(0, 1, 2))
    y = (x - mean) / np.sqrt(variance + epsilon) * np.asarray(gamma) + np.asarray(beta)
    return y, mean, variance


def batch_norm_gradients(
    x: ArrayLike, gamma: ArrayLike, dy: ArrayLike, epsilon: float
) -> tuple[Array, Array, Array]:
    """Return the gradients of `batch_norm` with respect to x, gamma and beta."""
    x, gamma, dy = (np.asarray(a, np.float64) for a in (x, gamma, dy))
    axes = (0, 1, 2)
    inverse = 1 / np.sqrt(x.var(axis=axes) + epsilon)
    z = (x - x.mean(axis=axes)) * inverse
    dx = gamma * inverse * (dy - dy.mean(axis=axes) - z * (dy * z).mean(axis=axes))
    return dx, (dy * z).sum(axis=axes), dy.sum(axis=axes)


def batch_norm_inference(
    x: ArrayLike,
    gamma: ArrayLike,
    beta: ArrayLike,
    mean: ArrayLike,
    variance: ArrayLike,
    epsilon: float,
) -> Array:
    """Normalise every channel with statistics that are given, not those of the batch."""
    x, gamma, beta, mean, variance = (
        np.asarray(a, np.float64) for a in (x, gamma, beta, mean, variance)
    )
    return (x - mean) / np.sqrt(variance + epsilon) * gamma + beta


def folded_batch_norm(
    weight: ArrayLike,
    bias: ArrayLike | None,
    gamma: ArrayLike,
    beta: ArrayLike,
    mean: ArrayLike,
    variance: ArrayLike,
    epsilon: float,
) -> tuple[Array, Array]:
    """Return weight and bias that do what a layer and `batch_norm_inference` behind it do.

    The last axis of weight is that of the filters or units.
    """
    factor = np.asarray(gamma, np.float64) / np.sqrt(np.asarray(variance, np.float64) + epsilon)
    given = np.zeros_like(factor) if bias is None else np.asarray(bias, np.float64)
    shifted = (given - np.asarray(mean, np.float64)) * factor + np.asarray(beta, np.float64)
    return np.asarray(weight, np.float64) * factor, shifted
