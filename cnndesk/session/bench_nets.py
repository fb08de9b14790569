"""The networks of the benchmark: four fixed ones, the templates and projects.

N1 to N4 are the reference set against which the speed of the kernels is stated; their names and
sizes never change. Measuring is ``bench.py``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from cnndesk.document.compile import compile_network
from cnndesk.document.project import SUFFIX, Project
from cnndesk.document.templates import all_templates, template
from cnndesk.engine.layers import (
    Activation,
    Conv2d,
    Dense,
    InputLayer,
    Layer,
    Pool2d,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.errors import SettingError

FIXED_NETS = {
    "N1": ("28x28x1 c5x8 r p c5x16 r p f128 r f10", 64),
    "N2": ("32x32x3 c3x32 r c3x32 r p c3x64 r c3x64 r p f256 r f10", 64),
    "N3": ("64x64x3 c3x32 r p c3x64 r p c3x128 r c3x128 r p c3x256 r p f256 r f10", 32),
    "N4": ("128x128x3 c7s2x32 r p c3x64 r p c3x128 r p f10", 32),
}
"""Network in short and batch size: c5x8 is a “same” 5×5 convolution with 8 filters (s2: stride 2),
r a ReLU, p a 2×2 maximum, f128 a fully connected layer of 128 units. Softmax ends each."""

_CONV = re.compile(r"c(\d+)(?:s(\d+))?x(\d+)")
_BENCH_CLASSES = 10


@dataclass(frozen=True, eq=False)
class BenchNet:
    """A network to measure.

    Attributes
    ----------
    name : str
    model : Model
        With its first weights.
    batch : int
        Images per training step.
    """

    name: str
    model: Model
    batch: int


def bench_net(name: str) -> BenchNet:
    """Return a network by name: N1 to N4, a template, or the path of a project.

    Raises
    ------
    SettingError
        Listing the names there are.
    ProjectError, ShapeError
        When the project cannot be read or its network does not fit together.
    """
    if name.upper() in FIXED_NETS:
        text, batch = FIXED_NETS[name.upper()]
        return BenchNet(name.upper(), model_from_short(text), batch)
    templates = {entry.name for entry in all_templates() if entry.name != "blank"}
    if name in templates:
        entry = template(name)
        shape = (28, 28, 1) if name == "lenet5" else (32, 32, 3)
        model, _ = compile_network(entry.build(shape, _BENCH_CLASSES))
        return BenchNet(name, model, entry.settings.batch_size)
    if Path(name).exists() or name.endswith(SUFFIX):
        project = Project.load(name)
        model, _ = compile_network(project.network, project.weights)
        return BenchNet(Path(name).stem, model, project.training.batch_size)
    known = ", ".join([*FIXED_NETS, *sorted(templates)])
    raise SettingError(f"There is no network “{name}”. Choose one of {known}, or name a project.")


def model_from_short(text: str) -> Model:
    """Return the model that a line such as those of `FIXED_NETS` describes, weights by seed 0."""
    first, *rest = text.split()
    height, width, channels = map(int, first.split("x"))
    layers: list[Layer] = [InputLayer(shape=(height, width, channels))]
    size = (height, width)
    for word in rest:
        layer, size = _layer(word, size)
        layers.append(layer)
    layers.append(SoftmaxCrossEntropy())
    names = [f"{type(layer).__name__.lower()}{index}" for index, layer in enumerate(layers)]
    nodes = [
        Node(name, layer, (names[index - 1],) if index else ())
        for index, (name, layer) in enumerate(zip(names, layers, strict=True))
    ]
    model = Model(nodes)
    model.initialise(0)
    return model


def _layer(word: str, size: tuple[int, int]) -> tuple[Layer, tuple[int, int]]:
    """Return the layer of one word and the height and width behind it."""
    match = _CONV.fullmatch(word)
    if match:
        kernel, stride, filters = int(match[1]), int(match[2] or 1), int(match[3])
        (top, bottom), (left, right) = (_same(n, kernel, stride) for n in size)
        conv = Conv2d(
            filters=filters,
            kernel_size=(kernel, kernel),
            stride=(stride, stride),
            pads=(top, bottom, left, right),
        )
        return conv, (-(-size[0] // stride), -(-size[1] // stride))
    if word == "r":
        return Activation(kind="relu"), size
    if word == "p":
        return Pool2d(mode="max"), (size[0] // 2, size[1] // 2)
    if word.startswith("f"):
        return Dense(units=int(word[1:])), (1, 1)
    raise ValueError(f"{word!r} describes no layer")


def _same(extent: int, kernel: int, stride: int) -> tuple[int, int]:
    total = max((-(-extent // stride) - 1) * stride + kernel - extent, 0)
    return total // 2, total - total // 2
