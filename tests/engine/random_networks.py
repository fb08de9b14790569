"""Random networks: branches, borders, views, residual blocks and every kind of layer."""

from __future__ import annotations

from collections.abc import Sequence

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
    Dropout,
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

SAME = {"kernel_size": (3, 3), "pads": (1, 1, 1, 1)}
# Each keeps its input's height and width, and gives 12 channels of 12.
ALIKE: Sequence[Layer] = (
    Activation(kind="relu"),
    Activation(kind="clipped_relu", alpha=1.0),
    Activation(kind="silu"),
    BatchNorm(),
    BatchNorm(trainable=False),
    Conv2d(filters=12, **SAME),
    Conv2d(filters=12, bias=False, **SAME),
    Conv2d(filters=12, trainable=False, **SAME),
    Conv2d(filters=12, kernel_size=(5, 5), pads=(2, 2, 2, 2)),
    Conv2d(filters=12, groups=12, **SAME),
    Conv2d(filters=12, groups=3, **SAME),
    Conv2d(filters=12, kernel_size=(3, 3), pads=(2, 2, 2, 2), dilation=(2, 2)),
    Conv2d(filters=12, kernel_size=(1, 1)),
    ConvTranspose2d(filters=12, kernel_size=(3, 3), pads=(1, 1, 1, 1)),
    Dropout(rate=0.4),
    FixedFilter(matrix=((0.0, 1.0), (1.0, -1.0)), pads=(0, 1, 1, 0)),
    GroupNorm(groups=4),
    PRelu(),
    Pool2d(mode="average", size=(3, 3), stride=(1, 1), pads=(1, 1, 1, 1)),
)
NORMED: Sequence[Layer] = (
    Conv2d(filters=12, **SAME),
    Conv2d(filters=12, groups=12, **SAME),
    Conv2d(filters=12, kernel_size=(1, 1), bias=False),
    Conv2d(filters=12, kernel_size=(5, 5), pads=(2, 2, 2, 2)),
)
ACTIVATIONS: Sequence[Layer] = (
    Activation(kind="relu"),
    Activation(kind="clipped_relu", alpha=1.0),
    Activation(kind="silu"),
)
# Each changes height and width the same way, whichever it is.
SMALLER: Sequence[Layer] = (
    Pool2d(mode="max"),
    Pool2d(mode="average"),
    Conv2d(filters=12, kernel_size=(2, 2), stride=(2, 2)),
)


@st.composite
def networks(draw: st.DrawFn) -> Model:
    """Draw a network with branches, borders, views and every kind of layer."""
    nodes = [Node("image", InputLayer(shape=(10, 12, 3)))]
    nodes.append(Node("first", Conv2d(filters=12, **SAME), ("image",)))
    alike = ["first"]  # of the present height and width

    def then(layer: Layer, *inputs: str) -> str:
        nodes.append(Node(f"n{len(nodes)}", layer, inputs))
        return nodes[-1].id

    def unit(source: str) -> str:
        normed = then(BatchNorm(), then(draw(st.sampled_from(NORMED)), source))
        return then(draw(st.sampled_from(ACTIVATIONS)), normed)

    for _ in range(draw(st.integers(1, 6))):
        source = draw(st.sampled_from(alike[-3:]))
        kind = draw(st.integers(0, 9))
        if kind < 2:
            alike.append(then(draw(st.sampled_from(ALIKE)), source))
        elif kind == 2:
            alike.append(unit(source))
        elif kind in (3, 4):
            last = then(draw(st.sampled_from(NORMED)), unit(source))
            last = then(BatchNorm(), last) if draw(st.booleans()) else last
            terms = (source, last) if draw(st.booleans()) else (last, source)
            added = then(Add(), *terms)
            alike.append(then(draw(st.sampled_from(ACTIVATIONS)), added))
        elif kind == 5:
            other = draw(st.sampled_from(alike))
            if draw(st.booleans()):
                source, other = then(draw(st.sampled_from(ACTIVATIONS)), source), source
            alike.append(then(draw(st.sampled_from((Add(), Multiply()))), source, other))
        elif kind == 6:
            beside = then(Concatenate(), source, draw(st.sampled_from(alike)))
            alike.append(then(Conv2d(filters=12, kernel_size=(1, 1)), beside))
        elif kind == 7:
            framed = then(Pad2d(pads=(1, 0, 2, 1)), source)
            alike.append(then(Crop2d(pads=(1, 0, 2, 1)), framed))
        elif kind == 8:
            gate = then(Activation(kind="sigmoid"), then(GlobalPool(mode="average"), source))
            alike.append(then(Multiply(), source, gate))
        elif kind == 9 and len(alike) > 1:
            small = then(draw(st.sampled_from(SMALLER)), source)
            alike.append(then(Upsample2d(), small))
    ends = [then(GlobalPool(mode="max"), alike[-1])]
    if draw(st.booleans()):
        ends.append(then(Flatten(), alike[-1]))
    logits = then(Dense(units=4), then(Concatenate(), *ends))
    then(SoftmaxCrossEntropy(), logits)
    model = Model(nodes)
    model.initialise(draw(st.integers(0, 9)))
    return model
