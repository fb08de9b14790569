"""The memory-bound kernels against numpy doing the same with preallocated results where it can.

Images lie in a zero halo, as in a plan. Every kernel must earn its place: it must be faster in the
same run, and on one thread, which is all that numpy has. Times are of the thread, so that other
programs disturb them less.
Prints time, bandwidth (bytes that must be read and written) and the ratio. Run with
``pytest tests/benchmarks -m benchmark --run-benchmarks -s``.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest

import cnndesk_ext

SHAPE = (64, 32, 32, 32)
HALF = (64, 16, 16, 32)
REPEATS = 15


def grid(shape, rows_per_item=8):
    images, height, width, channels = shape
    return {
        "images": images,
        "height": height,
        "width": width,
        "channels": channels,
        "rows_per_item": rows_per_item,
    }


def haloed(shape, dtype=np.float32):
    """Return an uninitialised image array inside a halo of one pixel."""
    images, height, width, channels = shape
    return np.zeros((images, height + 2, width + 2, channels), dtype)[:, 1:-1, 1:-1]


def normal(rng, shape):
    array = haloed(shape)
    array[...] = rng.normal(size=shape)
    return array


class Case:
    """One kernel call and what numpy does instead."""

    def __init__(self, kernel: str, instead: Callable[[], object], bytes_moved: int, **arguments):
        arrays, sizes, _ = cnndesk_ext.kernel_signatures()[kernel]
        self.program = cnndesk_ext.Program(1)
        for name in (parameter.name for parameter in arrays):
            array = arguments.get(name)
            if isinstance(array, np.ndarray) and array.ndim == 4:
                strides = (s // array.itemsize for s in array.strides[:3])
                for axis, stride in zip(("image", "row", "pixel"), strides, strict=True):
                    if f"{name}_{axis}" in sizes:
                        arguments.setdefault(f"{name}_{axis}", stride)
        items = arguments.pop("items", None)
        if items is None:
            items = -(-arguments["images"] * arguments["height"] // arguments["rows_per_item"])
        self.program.add(kernel, items, scratch=65_536, **arguments)
        self.instead, self.bytes_moved, self.kernel = instead, bytes_moved, kernel

    def seconds(self) -> tuple[float, float]:
        """Return the best time of the kernel and of numpy, taken in turn."""
        ours, theirs = [], []
        for _ in range(REPEATS):
            for function, times in ((self.program.run, ours), (self.instead, theirs)):
                start = time.thread_time()
                function()
                times.append(time.thread_time() - start)
        return min(ours), min(theirs)


def cases():
    """Yield each kernel on an activation of 8 MB, as in the middle of a small network."""
    rng = np.random.default_rng(0)
    x, dy, out = (normal(rng, SHAPE) for _ in range(3))
    small, dsmall = (normal(rng, HALF) for _ in range(2))
    channel = [np.ones(32, np.float32) for _ in range(5)]
    n, rows = 4 * x.size, SHAPE[0] * SHAPE[1]
    windows = {
        "kernel_height": 2,
        "kernel_width": 2,
        "stride_height": 2,
        "stride_width": 2,
        "pad_top": 0,
        "pad_left": 0,
    }
    index = np.zeros(HALF, np.uint16)
    step = np.zeros(1, np.int64)
    corners = [x[:, r::2, c::2] for r in range(2) for c in range(2)]
    targets = [out[:, r::2, c::2] for r in range(2) for c in range(2)]

    def numpy_pool():
        best = np.maximum(corners[0], corners[1])
        np.copyto(index, corners[1] > corners[0], casting="unsafe")
        for number in (2, 3):
            index[corners[number] > best] = number
            np.maximum(best, corners[number], out=best)
        return best

    inside = {"x_height": 32, "x_width": 32} | windows
    outside = {"y_height": 16, "y_width": 16} | windows
    yield Case(
        "pool_max",
        numpy_pool,
        n + n // 4 + n // 8,
        x=x,
        y=small,
        index=index,
        **inside,
        **grid(HALF),
    )

    def numpy_pool_backward():
        for number, target in enumerate(targets):
            np.multiply(dsmall, (index == number) & (small > 0), out=target)

    def numpy_average():
        return 0.25 * (corners[0] + corners[1] + corners[2] + corners[3])

    def numpy_average_backward():
        share = 0.25 * dsmall
        for target in targets:
            target[...] = share

    yield Case(
        "pool_max_backward",
        numpy_pool_backward,
        n + n // 2 + n // 8,
        y=small,
        dy=dsmall,
        dx=out,
        index=index,
        accumulate=0,
        **outside,
        **grid(SHAPE),
    )
    yield Case(
        "pool_average",
        numpy_average,
        n + n // 4,
        x=x,
        y=small,
        accumulate=0,
        **inside,
        **grid(HALF),
    )
    yield Case(
        "pool_average_backward",
        numpy_average_backward,
        n + n // 4,
        dy=dsmall,
        dx=out,
        accumulate=0,
        **outside,
        **grid(SHAPE),
    )
    pixels = np.zeros((64, 32), np.float32)
    yield Case(
        "global_average",
        lambda: x.mean(axis=(1, 2), out=pixels),
        n,
        x=x,
        y=pixels,
        y_image=32,
        **grid(SHAPE, 32),
    )
    places = np.zeros((64, 32), np.int32)
    yield Case(
        "global_max",
        lambda: x.max(axis=(1, 2), out=pixels),
        n,
        x=x,
        y=pixels,
        index=places,
        y_image=32,
        **grid(SHAPE, 32),
    )
    images = rng.integers(0, 256, SHAPE, dtype=np.uint8)
    yield Case(
        "input_normalise",
        lambda: images * channel[0] + channel[1],
        n + n // 4,
        x=images,
        y=out,
        scale=channel[0],
        shift=channel[1],
        **grid(SHAPE),
    )
    yield Case(
        "copy", lambda: np.add(x, out, out=out), 3 * n, x=x, y=out, accumulate=1, **grid(SHAPE)
    )
    yield Case(
        "add",
        lambda: np.add(x, dy, out=out),
        3 * n,
        a=x,
        b=dy,
        y=out,
        relu=0,
        ceiling=0.0,
        **grid(SHAPE),
    )
    yield Case(
        "multiply",
        lambda: np.multiply(x, dy, out=out),
        3 * n,
        a=x,
        b=dy,
        y=out,
        accumulate=0,
        **grid(SHAPE),
    )
    partial = np.zeros((rows // 8, 2, 32), np.float32)
    yield Case("column_sums", lambda: x.sum(axis=(0, 1, 2)), n, x=x, partial=partial, **grid(SHAPE))
    yield Case(
        "activation_relu",
        lambda: np.maximum(x, 0, out=out),
        2 * n,
        x=x,
        y=out,
        alpha=0,
        **grid(SHAPE),
    )
    yield Case(
        "activation_relu_backward",
        lambda: np.multiply(dy, x > 0, out=out),
        3 * n,
        saved=x,
        dy=dy,
        dx=out,
        alpha=0,
        accumulate=0,
        **grid(SHAPE),
    )
    yield Case(
        "activation_tanh", lambda: np.tanh(x, out=out), 2 * n, x=x, y=out, alpha=0, **grid(SHAPE)
    )
    yield Case(
        "activation_sigmoid",
        lambda: 1 / (1 + np.exp(-x)),
        2 * n,
        x=x,
        y=out,
        alpha=0,
        **grid(SHAPE),
    )
    yield Case(
        "activation_elu",
        lambda: np.where(x > 0, x, np.expm1(x)),
        2 * n,
        x=x,
        y=out,
        alpha=1,
        **grid(SHAPE),
    )
    yield Case(
        "activation_softplus",
        lambda: np.log1p(np.exp(x)),
        2 * n,
        x=x,
        y=out,
        alpha=0,
        **grid(SHAPE),
    )
    yield Case(
        "activation_gelu",
        lambda: x * 0.5 * (1 + np.tanh(x)),
        2 * n,
        x=x,
        y=out,
        alpha=0,
        **grid(SHAPE),
    )
    yield Case(
        "activation_gelu_backward",
        lambda: dy * (0.5 * (1 + np.tanh(x)) + np.exp(-x * x)),
        3 * n,
        saved=x,
        dy=dy,
        dx=out,
        alpha=0,
        accumulate=0,
        **grid(SHAPE),
    )
    generator = np.random.Generator(np.random.SFC64(0))
    yield Case(
        "dropout",
        lambda: x * (generator.random(SHAPE, np.float32) > 0.5),
        2 * n,
        x=x,
        y=out,
        step=step,
        seed=1,
        accumulate=0,
        rate=0.5,
        **grid(SHAPE),
    )
    yield Case(
        "gaussian_noise",
        lambda: x + generator.standard_normal(SHAPE, np.float32),
        2 * n,
        x=x,
        y=out,
        step=step,
        seed=1,
        standard_deviation=0.5,
        **grid(SHAPE),
    )
    yield Case(
        "batch_norm_statistics",
        lambda: (x.mean(axis=(0, 1, 2)), x.var(axis=(0, 1, 2))),
        n,
        x=x,
        partial=partial,
        **grid(SHAPE),
    )
    yield Case(
        "batch_norm_apply",
        lambda: np.add(np.multiply(x - channel[0], channel[1], out=out), channel[2], out=out),
        2 * n,
        x=x,
        y=out,
        mean=channel[0],
        scale=channel[1],
        shift=channel[2],
        accumulate=0,
        relu=0,
        ceiling=0.0,
        **grid(SHAPE),
    )
    yield Case(
        "batch_norm_gradient_sums",
        lambda: (dy.sum(axis=(0, 1, 2)), (dy * (x - channel[0])).sum(axis=(0, 1, 2))),
        2 * n,
        x=x,
        dy=dy,
        mean=channel[0],
        scale=None,
        shift=None,
        ceiling=0.0,
        partial=partial,
        **grid(SHAPE),
    )
    yield Case(
        "batch_norm_backward",
        lambda: dy * channel[0] + (x - channel[1]) * channel[2] + channel[3],
        3 * n,
        x=x,
        dy=dy,
        dx=out,
        mean=channel[0],
        coefficients=np.ones((3, 32), np.float32),
        scale=None,
        shift=None,
        ceiling=0.0,
        accumulate=0,
        **grid(SHAPE),
    )

    logits, classes = rng.normal(size=(256, 100)).astype(np.float32), np.zeros(256, np.int64)
    gradient, losses = np.zeros_like(logits), np.zeros(256, np.float32)

    def numpy_softmax():
        e = np.exp(logits - logits.max(axis=1, keepdims=True))
        total = e.sum(axis=1, keepdims=True)
        p = e / total
        loss = np.log(total) - logits[:, :1]
        p[:, 0] -= 1
        return loss, p / 256, logits.argmax(axis=1)

    yield Case(
        "loss_softmax",
        numpy_softmax,
        3 * logits.nbytes,
        items=16,
        logits=logits,
        labels=classes,
        probabilities=np.zeros_like(logits),
        losses=losses,
        predictions=np.zeros(256, np.int32),
        dlogits=gradient,
        divisor=channel[0],
        samples=256,
        classes=100,
        logits_row=100,
        probabilities_row=100,
        dlogits_row=100,
        samples_per_item=16,
        label_smoothing=0,
    )

    count, shards = 500_000, 4
    weight, first, second = (np.ones(count, np.float32) for _ in range(3))
    shard = rng.normal(size=(shards, count)).astype(np.float32)
    settings = np.array([1e-6, 1e-4, 0.9, 0.9, 0.1, 0.99, 0.01, 1e-8, 0.1, 0.01], np.float32)

    def numpy_momentum():
        g = shard.sum(axis=0) + 1e-4 * weight
        np.multiply(first, 0.9, out=first)
        np.add(first, g, out=first)
        np.subtract(weight, 1e-6 * first, out=weight)

    def numpy_adam():
        g = shard.sum(axis=0) + 1e-4 * weight
        first[:] = 0.9 * first + 0.1 * g
        second[:] = 0.99 * second + 0.01 * g * g
        weight[:] -= 1e-6 * first / (np.sqrt(second) + 1e-8)

    update = {
        "weight": weight,
        "gradient": shard,
        "settings": settings,
        "total": None,
        "count": count,
        "shards": shards,
        "gradient_image": count,
        "elements_per_item": 8192,
        "nesterov": 0,
        "items": -(-count // 8192),
    }
    yield Case("update_sgd", numpy_momentum, 8 * weight.nbytes, first=first, second=None, **update)
    yield Case("update_adam", numpy_adam, 10 * weight.nbytes, first=first, second=second, **update)


@pytest.mark.benchmark
def test_every_kernel_beats_numpy():
    slower = []
    print(f"\n{cnndesk_ext.isa}, one thread{'ms':>26}{'GB/s':>8}{'numpy ms':>10}{'ratio':>8}")
    for case in cases():
        ours, theirs = case.seconds()
        speed = case.bytes_moved / ours / 1e9
        print(
            f"{case.kernel:32}{ours * 1e3:8.2f}{speed:8.1f}{theirs * 1e3:10.2f}{theirs / ours:8.1f}"
        )
        if theirs < ours:
            slower.append(case.kernel)
    assert not slower, f"numpy is faster: {', '.join(slower)}"
