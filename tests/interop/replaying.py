"""What the tests of all exporters share: images, what outputs mean, how far engines are apart."""

from __future__ import annotations

import os

import numpy as np

from cnndesk.blocks.spec import Block, Family
from cnndesk.data.targets import TargetSpec
from cnndesk.document.templates import Drawing
from cnndesk.engine.layers import FeatureInput
from cnndesk.engine.layers.base import Layer
from cnndesk.engine.model import Model
from cnndesk.interop.calibration import RangeFinder
from cnndesk.interop.meaning import Meaning
from cnndesk.interop.target import Source, Target
from cnndesk.session.evaluation import predict_images
from tests.interop.random_networks import add, model_of

NETWORKS = int(os.environ.get("CNNDESK_RANDOM_NETWORKS", "20"))
"""How many of the 200 random networks the slower exporters are tried with."""


def images_of(model: Model, count: int = 5, seed: int = 0) -> np.ndarray:
    shape = model.shapes[model.nodes[0].id]
    return np.random.default_rng(seed).integers(0, 256, (count, *shape), dtype=np.uint8)


def meaning_of(model: Model, kind: str = "classes", **changes: object) -> Meaning:
    count = int(np.prod(model.shapes[model.nodes[-1].id]))
    spec = TargetSpec()
    if kind == "values":
        spec = TargetSpec("values", ("g",) * count, (5.0,) * count, (2.0,) * count)
    return Meaning(kind, tuple(f"class {i}" for i in range(count)), spec=spec, **changes)  # type: ignore[arg-type]


def kind_of(model: Model) -> str:
    name = type(model.nodes[-1].layer).__name__
    return {"SoftmaxCrossEntropy": "classes", "SigmoidCrossEntropy": "labels"}.get(name, "values")


def expected_of(model: Model, images: np.ndarray, meaning: Meaning) -> np.ndarray:
    """Return what our engine gives, values in their units."""
    expected = predict_images(model, images).astype(np.float64)
    return meaning.spec.in_units(expected) if meaning.kind == "values" else expected


def source_of(model: Model, images: np.ndarray) -> Source:
    """Return what exporters are given: the network, and the ranges seen on some images."""
    finder = RangeFinder(model, 1)
    finder.look(images)
    return Source(model, meaning_of(model, kind_of(model)), "net", finder.ranges)


def replayed(target: Target, model: Model, count: int = 5) -> tuple[np.ndarray, np.ndarray]:
    """Return what another engine gives for images, and what ours gives."""
    images = images_of(model, count)
    source = source_of(model, images)
    with target.engine(target.content(source), source, 1) as (_, run):
        found = run(images)
    expected = expected_of(model, images, source.meaning)
    assert found.shape == expected.shape
    assert np.isfinite(found).all()
    return found, expected


def relative_error(target: Target, model: Model, count: int = 5) -> float:
    """Return how far another engine is from ours, relative to the largest output."""
    found, expected = replayed(target, model, count)
    return float(np.abs(found - expected).max() / max(1.0, np.abs(expected).max()))


def error_of_range(target: Target, model: Model, count: int = 5) -> float:
    """Return how far another engine is from ours: of a probability, or of the range of values."""
    found, expected = replayed(target, model, count)
    if kind_of(model) != "values":
        return float(np.abs(found - expected).max())
    span = max(float(np.ptp(expected)), float(np.abs(expected).max()), 1e-6)
    return float(np.abs(found - expected).max() / span)


def block_network(cls: type[Block], seed: int, *, ends_there: bool = False) -> Model | None:
    """Return a network around a block with parameters drawn at random, or None if none fits."""
    rng = np.random.default_rng(seed)
    drawing = Drawing((9, 7, 3))
    drawing.add("conv2d", filters=4, kernel_size=3)
    if seed % 4 == 3:
        drawing.add("dense", units=6)  # a vector goes in
        drawing.add("relu")
    kinds: list[str] = []
    if cls.family is Family.MERGE:
        drawing.add("relu")
    if not add(drawing, cls, rng, kinds):
        return None
    if ends_there:
        drawing.add("flatten")
        drawing.add("regression")
    else:
        drawing.add("dense", units=3)
        drawing.add("softmax")
    return model_of(drawing.network(), rng)


def layer_classes(cls: type[Layer] = Layer) -> list[type[Layer]]:
    """Return all layers of the engine that a network to be exported may have.

    `FeatureInput` stands for frozen blocks while the others are trained, and in no network.
    """
    found = []
    for sub in cls.__subclasses__():
        if sub.__module__.startswith("cnndesk.engine.") and sub is not FeatureInput:
            if not sub.__abstractmethods__ and not sub.__name__.startswith("_"):
                found.append(sub)
            found += layer_classes(sub)
    return found


class Strange(Layer):
    """A layer that no format knows."""

    def output_shape(self, inputs):
        return inputs[0]

    def forward(self, b, call) -> None: ...

    def reading(self, inputs): ...

    def rule(self): ...
