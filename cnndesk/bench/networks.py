"""The networks of the benchmark: fixed ones, random ones, the templates and projects.

N1 to N4 are the reference set against which the speed of the kernels is stated; their names and
sizes never change. F1 and F2 have nothing but 5x5 convolutions; S1 to S5 have strides, 7x7 kernels,
dilation, groups and depthwise pairs, most of which Winograd cannot do. Random ones are those nobody
tuned for. Measuring is ``benchmark.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cnndesk.document.compile import compile_network
from cnndesk.document.project import SUFFIX, Project
from cnndesk.document.templates import all_templates, template
from cnndesk.engine.costs import model_costs
from cnndesk.engine.layers import (
    Activation,
    BatchNorm,
    Conv2d,
    Dense,
    InputLayer,
    Layer,
    Pool2d,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.types import Shape
from cnndesk.errors import SettingError

FIXED_NETS = {
    "N1": ("28x28x1 c5x8 r p c5x16 r p f128 r f10", 64),
    "N2": ("32x32x3 c3x32 r c3x32 r p c3x64 r c3x64 r p f256 r f10", 64),
    "N3": ("64x64x3 c3x32 r p c3x64 r p c3x128 r c3x128 r p c3x256 r p f256 r f10", 32),
    "N4": ("128x128x3 c7s2x32 r p c3x64 r p c3x128 r p f10", 32),
    "F1": ("32x32x3 c5x32 r p c5x64 r p f10", 64),
    "F2": ("64x64x3 c5x32 r p c5x64 r p c5x64 r p f10", 32),
    "S1": ("64x64x3 c3s2x32 r c3s2x64 r c3s2x128 r f10", 32),
    "S2": ("64x64x3 c7x32 r p c7x64 r p f10", 32),
    "S3": ("48x48x3 c3x32 r p c3d2x64 r c3d4x64 r p f10", 32),
    "S4": ("48x48x3 c3x32 r p c3g4x64 r c3g8x64 r p f10", 32),
    "S5": ("64x64x3 c3s2x32 r c3g32x32 r c1x64 r c3s2g64x64 r c1x128 r f10", 32),
}
"""Network in short and batch size: c5x8 is a “same” 5×5 convolution with 8 filters (s2: stride 2,
d2: dilation 2, g4: 4 groups), r a ReLU, n a batch norm, p a 2×2 maximum, f128 a fully connected
layer of 128 units. Softmax ends each."""

FAMILIES = {
    "reference": ("N1", "N2", "N3", "N4"),
    "5x5": ("F1", "F2"),
    "strided": ("S1", "S2", "S3", "S4", "S5"),
}
"""Names of the fixed networks that are measured together."""

_GOALS = {
    "N1": (2.2, 3.0),
    "N2": (2.5, 3.2),
    "N3": (2.5, 3.1),
    "N4": (2.2, 2.8),
    "5x5": (1.5, 2.0),
    "strided": (1.1, 1.45),
}
_INFERENCE_GOALS = {
    ("torch", 1): (2.0, 5.0),
    ("torch", 64): (2.0, 3.0),
    ("onnxruntime", 1): (0.7, 1.1),
    ("onnxruntime", 64): (1.2, 1.8),
}

_CONV = re.compile(r"c(\d+)(?:s(\d+))?(?:d(\d+))?(?:g(\d+))?x(\d+)")
_SHORT = re.compile(r"\d+x\d+x\d+( \S+)+")
_BENCH_CLASSES = 10
# Operations of a training step of a random network, so that measuring one takes seconds.
_MOST_OPERATIONS = 4e9


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
    """Return a network by name: a fixed one, a template, the path of a project, or one in short.

    In short, as in `FIXED_NETS`, the batch may follow after an “@”: “28x28x1 c3x8 r p f10 @16”.

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
    text, _, images = name.partition("@")
    if _SHORT.fullmatch(text.strip()):
        try:
            return BenchNet(name, model_from_short(text), int(images or 32))
        except ValueError as error:
            raise SettingError(
                f"“{name}” describes no network: {error}. An example: 28x28x1 c3x8 r p f10 @16"
            ) from None
    known = ", ".join([*FIXED_NETS, *sorted(templates)])
    raise SettingError(f"There is no network “{name}”. Choose one of {known}, or name a project.")


def goal(kind: str, peer: str, name: str, batch: int) -> tuple[float, float] | None:
    """Return how many times as fast as a peer a fixed network must be, and should be.

    None for networks nobody has set a goal for.
    """
    if kind == "inference":
        return _INFERENCE_GOALS.get((peer, batch)) if name in FAMILIES["reference"] else None
    family = next((key for key, names in FAMILIES.items() if name in names), "")
    return _GOALS.get(name) or _GOALS.get(family)


def random_nets(count: int, seed: int) -> Iterator[BenchNet]:
    """Yield networks drawn at random; the same seed draws the same ones.

    Images of 20 to 160 pixels, two to five convolutions with 3 to 96 filters, kernels of 1 to 7 and
    strides of 1 or 2, a batch norm or a pool here and there, batches as large as keeps a step
    measurable.
    """
    rng = np.random.default_rng(seed)
    for index in range(count):
        side = int(rng.integers(20, 161))
        words = [f"{side}x{side}x{rng.choice((1, 3))}"]
        for _ in range(int(rng.integers(2, 6))):
            kernel = int(rng.integers(1, 8))
            # A stride with a 1x1 kernel would drop pixels unseen, and PyTorch 2.13 crashes on some.
            stride = "s2" if side >= 8 and kernel > 1 and rng.random() < 0.3 else ""
            words.append(f"c{kernel}{stride}x{rng.integers(3, 97)}")
            side = -(-side // 2) if stride else side
            words += ["n"] if rng.random() < 0.2 else []
            words.append("r")
            if side >= 8 and rng.random() < 0.5:
                words.append("p")
                side //= 2
        model = model_from_short(" ".join([*words, f"f{_BENCH_CLASSES}"]))
        per_image = sum(cost.training for cost in model_costs(model).values())
        batch = int(np.clip(_MOST_OPERATIONS // per_image, 1, 64))
        yield BenchNet(f"R{seed}.{index} {' '.join(words)} @{batch}", model, batch)


def model_from_short(text: str) -> Model:
    """Return the model that a line such as those of `FIXED_NETS` describes, weights by seed 0."""
    first, *rest = text.split()
    height, width, channels = map(int, first.split("x"))
    layers: list[Layer] = [InputLayer(shape=(height, width, channels))]
    for word in rest:
        layer = _layer(word, (height, width, channels))
        height, width, channels = layer.output_shape([(height, width, channels)])
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


def _layer(word: str, shape: Shape) -> Layer:
    """Return the layer that one word describes over an input of a shape."""
    match = _CONV.fullmatch(word)
    if match:
        kernel, stride, dilation, groups, filters = (int(text or 1) for text in match.groups())
        extent = (kernel - 1) * dilation + 1
        (top, bottom), (left, right) = (_same(n, extent, stride) for n in shape[:2])
        return Conv2d(
            filters=filters,
            kernel_size=(kernel, kernel),
            stride=(stride, stride),
            pads=(top, bottom, left, right),
            dilation=(dilation, dilation),
            groups=groups,
        )
    if word == "r":
        return Activation(kind="relu")
    if word == "n":
        return BatchNorm()
    if word == "p":
        return Pool2d(mode="max")
    if re.fullmatch(r"f\d+", word):
        return Dense(units=int(word[1:]))
    raise ValueError(f"{word!r} describes no layer")


def _same(extent: int, kernel: int, stride: int) -> tuple[int, int]:
    total = max((-(-extent // stride) - 1) * stride + kernel - extent, 0)
    return total // 2, total - total // 2
