"""Networks for the tests: random graphs of every layer kind, and a small trained recogniser."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

from cnndesk.engine.layers import (
    Activation,
    Add,
    BatchNorm,
    Concatenate,
    Conv2d,
    ConvTranspose2d,
    Crop2d,
    Dense,
    FixedFilter,
    Flatten,
    GlobalPool,
    GroupNorm,
    InputLayer,
    Layer,
    Multiply,
    Pad2d,
    Pool2d,
    PRelu,
    SoftmaxCrossEntropy,
    Upsample2d,
)
from cnndesk.engine.model import Model, Node

WINDOWED = (
    *("conv", "conv", "grouped", "depthwise", "fixed", "pool", "pool"),
    *("transposed", "upsample", "pad", "crop"),
)
RELU = Activation(kind="relu")


def small_ints(low: int, high: int) -> st.SearchStrategy[int]:
    return st.integers(low, high)


@st.composite
def windowed_layers(draw: st.DrawFn, shape: tuple[int, int, int]) -> Layer:
    """Draw a layer with a sliding window, or one that moves places, that fits an input."""
    h, w, c = shape
    kind = draw(st.sampled_from(WINDOWED))
    if kind == "upsample":
        return Upsample2d(factor=(draw(small_ints(1, 2)), draw(small_ints(1, 3))))
    if kind in ("pad", "crop"):
        most = (min(h, w) - 1) // 2 if kind == "crop" else 2
        pads = tuple(draw(small_ints(0, min(most, 2))) for _ in range(4))
        return Pad2d(pads=pads) if kind == "pad" else Crop2d(pads=pads)
    kernel = (draw(small_ints(1, 3)), draw(small_ints(1, 4)))
    stride = (draw(small_ints(1, 3)), draw(small_ints(1, 2)))
    pads = tuple(draw(small_ints(0, kernel[i // 2] - 1)) for i in range(4))
    if kind == "transposed":
        crop = tuple(min(p, kernel[i // 2] // 2) for i, p in enumerate(pads))
        if any(
            (size - 1) * s + k - crop[2 * axis] - crop[2 * axis + 1] < 1
            for axis, (size, s, k) in enumerate(zip((h, w), stride, kernel, strict=True))
        ):
            crop = (0, 0, 0, 0)
        return ConvTranspose2d(
            filters=draw(small_ints(1, 3)), kernel_size=kernel, stride=stride, pads=crop
        )
    dilation = (draw(small_ints(1, 2)), draw(small_ints(1, 2)))
    if kind in ("fixed", "pool"):
        dilation = (1, 1)
    extents = [(k - 1) * d + 1 for k, d in zip(kernel, dilation, strict=True)]
    if extents[0] > h + pads[0] + pads[1] or extents[1] > w + pads[2] + pads[3]:
        return Conv2d(filters=2, kernel_size=(1, 1))
    if kind == "pool":
        mode = draw(st.sampled_from(["max", "average", "sum"]))
        return Pool2d(mode=mode, size=kernel, stride=stride, pads=pads)
    if kind == "fixed":
        matrix = tuple(tuple(0.5 + i + j for j in range(kernel[1])) for i in range(kernel[0]))
        return FixedFilter(matrix=matrix, stride=stride, pads=pads)
    groups, filters = {"conv": (1, draw(small_ints(1, 3))), "depthwise": (c, c)}.get(
        kind, (c if c % 2 else 2, c if c % 2 else 4)
    )
    return Conv2d(
        filters=filters,
        kernel_size=kernel,
        stride=stride,
        pads=pads,
        dilation=dilation,
        groups=groups,
    )


@st.composite
def models(draw: st.DrawFn, *, head: bool = False) -> Model:
    """Draw a network: windowed layers, activations, norms and forks; with `head` a classifier."""
    shape = (draw(small_ints(4, 9)), draw(small_ints(4, 9)), draw(small_ints(1, 2)))
    nodes = [Node("image", InputLayer(shape=shape))]

    def append(name: str, layer: Layer, *inputs: str) -> None:
        nodes.append(Node(name, layer, inputs or (nodes[-1].id,)))

    for index in range(draw(small_ints(1, 4))):
        here = Model(nodes).shapes[nodes[-1].id]
        if here[0] * here[1] > 200:
            break
        fork = draw(st.sampled_from(["none", "none", "add", "multiply", "concatenate"]))
        if fork == "none":
            append(f"window{index}", draw(windowed_layers(here)))
        else:
            start, c = nodes[-1].id, here[2]
            same = {"kernel_size": (3, 3), "pads": (1, 1, 1, 1)}
            append(f"left{index}", Conv2d(filters=c, **same), start)
            append(f"right{index}", Conv2d(filters=c, kernel_size=(1, 1)), start)
            merge = {"add": Add(), "multiply": Multiply(), "concatenate": Concatenate()}[fork]
            append(f"merge{index}", merge, f"left{index}", f"right{index}")
        extra = draw(st.sampled_from(["none", "relu", "gelu", "prelu", "norm"]))
        if extra != "none":
            layer = {
                "relu": RELU,
                "gelu": Activation(kind="gelu"),
                "prelu": PRelu(),
                "norm": BatchNorm(),
            }[extra]
            append(f"{extra}{index}", layer)
    if head:
        tail = draw(st.sampled_from(["flatten", "average", "max", "group"]))
        if tail == "group":
            append("group", GroupNorm(groups=1))
        append("vector", GlobalPool(mode=tail) if tail in ("average", "max") else Flatten())
        append("dense", Dense(units=4))
        append("softmax", SoftmaxCrossEntropy())
    model = Model(nodes)
    model.initialise(draw(small_ints(0, 5)))
    return model


def randomise(model: Model, seed: int = 0) -> Model:
    """Give every array a random value; variances stay positive."""
    rng = np.random.default_rng(seed)
    for arrays in (*model.parameters.values(), *model.state.values()):
        for name, array in arrays.items():
            values = rng.standard_normal(array.shape) * 0.5
            array[...] = np.abs(values) + 0.2 if name == "running_variance" else values
    return model


def random_image(model: Model, seed: int = 0) -> np.ndarray:
    shape = model.shapes[model.nodes[0].id]
    return np.random.default_rng(seed).integers(0, 256, shape, dtype=np.uint8)
