"""Pooling, activations and softmax by hand: a few numbers through one layer of the engine.

Each function makes a network of that one layer, so what comes out is the engine's; `step_forward`
then works a unit out. Where the numbers come from is the window's business.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cnndesk.engine.activations import activation_kind
from cnndesk.engine.layers import (
    Activation,
    Dense,
    InputLayer,
    Layer,
    Pool2d,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.errors import ExplainError
from cnndesk.explain.passes import Image, Pass, run_image
from cnndesk.typed_numbers import NumberError, typed_number

BLOCK = "block"
"""Id of the layer's node."""

POOLED_IMAGE: Image = np.array(
    [
        [12, 20, 30, 0, 7, 3],
        [8, 12, 2, 0, 9, 5],
        [34, 70, 37, 4, 1, 8],
        [112, 100, 25, 12, 6, 2],
        [5, 9, 14, 3, 60, 40],
        [1, 7, 11, 2, 80, 20],
    ],
    np.uint8,
)[:, :, None]
"""A small image of whole numbers, (6, 6, 1)."""

SCORES = (2.0, 1.0, 0.1)
"""Of three classes; their softmax is 0.659, 0.242, 0.099."""

LARGEST = 1e6


def pool(image: Image, mode: str, size: int, stride: int) -> Pass:
    """Slide a pooling window over an image of values 0..255.

    Parameters
    ----------
    image : ndarray of uint8, (h, w, c)
    mode : {"max", "average", "sum"}
    size, stride : int
        At least 1.

    Raises
    ------
    ExplainError
        For a window larger than the image.
    """
    h, w, c = image.shape
    if size > min(h, w):
        raise ExplainError(
            f"The window {size}×{size} is larger than the image {h}×{w}. Use a smaller window."
        )
    layer = Pool2d(mode=mode, size=(size, size), stride=(stride, stride))
    entry = InputLayer(shape=(h, w, c), scale=(1.0,), shift=(0.0,))
    return run_image(Model([Node("image", entry), Node(BLOCK, layer, ("image",))]), image)


def activate(values: Sequence[float], kind: str) -> Pass:
    """Send numbers through an activation; unit k of the block is that of number k.

    Raises
    ------
    ExplainError
        For what is no number.
    """
    return _through(values, Activation(kind=kind, alpha=activation_kind(kind).example_alpha))


def softmax(scores: Sequence[float]) -> Pass:
    """Turn scores into probabilities.

    Raises
    ------
    ExplainError
        For what is no number, or fewer than two scores.
    """
    if len(scores) < 2:
        raise ExplainError("Softmax compares scores; there is one. Give at least two.")
    return _through(scores, SoftmaxCrossEntropy())


def parse(words: Sequence[str]) -> tuple[float, ...]:
    """Return typed numbers, with a point or a comma for the decimals.

    Raises
    ------
    ExplainError
        For what is no number, or may be two.
    """
    try:
        return tuple(map(typed_number, words))
    except NumberError as error:
        raise ExplainError(str(error)) from error


def _through(values: Sequence[float], layer: Layer) -> Pass:
    """Send numbers, as the biases of a fully connected layer, through a layer."""
    array = np.asarray(values, np.float64)
    if not np.isfinite(array).all() or np.abs(array).max(initial=0.0) > LARGEST:
        raise _no_number()
    model = Model(
        [
            Node("image", InputLayer(shape=(1, 1, 1))),
            Node("values", Dense(units=len(array)), ("image",)),
            Node(BLOCK, layer, ("values",)),
        ]
    )
    model.parameters["values"]["bias"][...] = array
    return run_image(model, np.zeros((1, 1, 1), np.uint8))


def _no_number() -> ExplainError:
    return ExplainError(f"A field holds no number. Type numbers from −{LARGEST:g} to {LARGEST:g}.")
