"""Mixed precision: training steps whose products are of bfloat16 numbers, added up as float32.

Weights, optimiser, statistics, losses and everything that is not a product of two matrices stay
float32. `in_mixed_precision` gives a model over the same arrays whose convolutions and fully
connected layers place their products as ``bfloat16.py`` says, where it is worth the rounding. What
is judged, looked at or exported is the float32 model as always.

Processors without an instruction for it would only lose time and digits; `missing` says so.
"""

from __future__ import annotations

from dataclasses import replace

from cnndesk_ext import build_info

from .layers import Conv2d, ConvTranspose2d, Dense, Layer
from .model import Model, Node

WHAT_IS_MIXED = (
    "Mixed precision: the products of a training step are of 16-bit numbers (bfloat16), sums and "
    "weights have 32 bits. What is measured and saved is the network in 32 bits."
)


def missing() -> str:
    """Return why mixed precision cannot be had here, a sentence; empty where it can."""
    if build_info()["bfloat16"]:
        return ""
    return (
        "This processor has no instruction for bfloat16 numbers (AVX512_BF16), so mixed precision "
        "trains in float32 here."
    )


def outcome() -> str:
    """Return what comes of asking for mixed precision here, in sentences."""
    return missing() or WHAT_IS_MIXED


def in_mixed_precision(model: Model) -> Model:
    """Return a model over the arrays of another whose steps of training are in mixed precision."""
    mixed = Model([replace(node, layer=_mixed(node)) for node in model.nodes])
    mixed.parameters, mixed.state = model.parameters, model.state
    return mixed


def _mixed(node: Node) -> Layer:
    layer = node.layer
    if isinstance(layer, Conv2d | ConvTranspose2d | Dense):
        return replace(layer, mixed=True)
    return layer
