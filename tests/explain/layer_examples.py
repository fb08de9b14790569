"""Every layer of the program at work, and two toy ones: what `test_every_layer.py` asks.

The examples come from the block types, so that a new block brings its layer's example with it.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from explain_networks import randomise

import cnndesk.engine.layers
import cnndesk.explain
from cnndesk import blocks
from cnndesk.blocks.shape import Shape as BlockShape
from cnndesk.blocks.spec import Block, InputBlock
from cnndesk.engine import convolution
from cnndesk.engine.axes import SAME, Slides
from cnndesk.engine.layers import Conv2d, Dense, InputLayer, Layer, SoftmaxCrossEntropy
from cnndesk.engine.layers.base import Call
from cnndesk.engine.model import Model, Node
from cnndesk.engine.reading import ByAxis, Reading
from cnndesk.engine.rowwise import copy_tensor, walk
from cnndesk.engine.rules import Rule, Unstepped
from cnndesk.engine.tensor import Builder, Tensor
from cnndesk.engine.types import Shape
from cnndesk.engine.window import Window
from cnndesk.errors import ShapeError

SHAPES = ((6, 5, 8), (1, 1, 8))
"""Of the image before a layer; the second for layers that take vectors."""

QUESTIONS = ("output_shape", "forward", "backward", "reading", "rule")


def missing_answers(cls: type[Layer]) -> list[str]:
    """Return the questions that a layer leaves to the base class."""
    asked = [q for q in QUESTIONS if not (cls.is_view and q == "backward")]
    return [q for q in asked if getattr(cls, q) is getattr(Layer, q)]


def layer_classes() -> list[type[Layer]]:
    """Return every layer of the program that can be placed."""
    for package in (cnndesk.engine.layers, cnndesk.explain):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    found = [c for c in _subclasses(Layer) if c.__module__.startswith("cnndesk.")]
    placed = [c for c in found if not inspect.isabstract(c) and not c.__name__.startswith("_")]
    return sorted(set(placed), key=lambda c: c.__qualname__)


def _subclasses(cls: type) -> Iterator[type]:
    for sub in cls.__subclasses__():
        yield sub
        yield from _subclasses(sub)


@dataclass(frozen=True)
class Example:
    """A layer, how often it reads the image, and the image's size."""

    layer: Layer
    inputs: int
    shape: Shape

    def model(self, *, head: bool = False) -> Model:
        """Return image -> layer, and with `head` a classifier behind it; random weights."""
        entry: Layer = InputLayer(shape=self.shape, scale=(1 / 64,), shift=(-2.0,))
        nodes, name = [Node("image", entry if self.inputs else self.layer)], "image"
        if self.inputs:
            nodes.append(Node("layer", self.layer, ("image",) * self.inputs))
            name = "layer"
        if head and not self.layer.is_output:
            nodes.append(Node("dense", Dense(units=3), (name,)))
            nodes.append(Node("softmax", SoftmaxCrossEntropy(), ("dense",)))
        return randomise(Model(nodes), 1)


def example(cls: type[Block]) -> Example:
    """Return the layer that a block type places with its default parameters."""
    block = blocks.create(cls.type)
    for shape in SHAPES:
        inputs = [BlockShape(*shape)] * cls.min_inputs
        try:
            block.infer(inputs)
        except ShapeError:
            continue
        if not isinstance(block, InputBlock):
            return Example(block.build(inputs), cls.min_inputs, shape)
        entry = block.with_image_shape(BlockShape(*shape[:2], 3))
        return Example(entry.build(inputs), 0, (*shape[:2], 3))
    raise AssertionError(f"no shape of {SHAPES} fits the block {cls.type}")


def examples() -> dict[str, Example]:
    """Return the layer of every block type whose layer can be made; see `example`."""
    found = {}
    for cls in blocks.all_types():
        with suppress(Exception):  # a test of its own tells which, and why
            found[cls.type] = example(cls)
    return found


# Toys ------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Mute(Layer):
    """A copy that says nothing of itself."""

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return inputs[0]

    def forward(self, b: Builder, call: Call) -> None:
        copy_tensor(b, call.xs[0], call.y)


@dataclass(frozen=True, kw_only=True)
class NeighbourGate(Layer):
    """y[c] = x[c] (x[c - 1] + x[c] + x[c + 1]): a computation of its own, and every answer."""

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return inputs[0]

    def _sums(self, b: Builder, x: Tensor, target: Tensor, mode: int = 0) -> None:
        c = x.shape[3]
        band = b.zeros((1, 1, c, c))
        band[0, 0] = np.eye(c) + np.eye(c, k=1) + np.eye(c, k=-1)
        convolution.forward(b, x, band, target, Window((1, 1)), mode=mode)

    def _multiply(self, b: Builder, a: Tensor, other: Tensor, y: Tensor, accumulate: int) -> None:
        walk(b, "multiply", {"a": a, "b": other, "y": y}, over=y, accumulate=accumulate)

    def forward(self, b: Builder, call: Call) -> None:
        sums = call.kept["sums"] = b.tensor(call.y.shape[1:])
        self._sums(b, call.xs[0], sums)
        self._multiply(b, call.xs[0], sums, call.y, 0)

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        if slot:
            products = b.tensor(call.y.shape[1:])
            self._multiply(b, call.dy, call.kept["sums"], slot.tensor, int(slot.accumulate))
            self._multiply(b, call.dy, call.xs[0], products, 0)
            self._sums(b, products, slot.tensor, convolution.ACCUMULATE)

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return ByAxis(SAME, SAME, Slides(3, before=1, after=1))

    def rule(self) -> Rule:
        return Unstepped("it multiplies each value by its neighbours", operations=3)


def mute_model(layer: Layer | None = None) -> Model:
    """Return a classifier with a convolution, a toy layer, and a convolution behind it."""
    same = {"kernel_size": (3, 3), "pads": (1, 1, 1, 1)}
    return randomise(
        Model(
            [
                Node("image", InputLayer(shape=(6, 6, 1))),
                Node("before", Conv2d(filters=2, **same), ("image",)),
                Node("toy", layer or Mute(), ("before",)),
                Node("behind", Conv2d(filters=2, **same), ("toy",)),
                Node("dense", Dense(units=3), ("behind",)),
                Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
            ]
        )
    )
