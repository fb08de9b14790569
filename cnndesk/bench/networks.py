"""The networks of the benchmark: fixed ones, random ones, the templates and projects.

N1 to N4 are the reference set against which the speed of the kernels is stated; their names and
sizes never change. F1 and F2 have nothing but 5x5 convolutions; S1 to S5 have strides, 7x7 kernels,
dilation, groups and depthwise pairs, most of which Winograd cannot do; M1 to M7 are what people
build today: batch norm behind every convolution, shortcuts, 1x1 and depthwise convolutions, a mean
over the image at the end; M6 and M7 are EfficientNet-Lite0. Random ones are those nobody tuned for.
Measuring is ``benchmark.py``.
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
    Add,
    BatchNorm,
    Conv2d,
    Dense,
    GlobalPool,
    InputLayer,
    Layer,
    Pool2d,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.types import Shape
from cnndesk.errors import SettingError

# MobileNet-like: inverted residuals (Sandler et al. 2018), each a 1x1 convolution to more channels,
# a depthwise one and a 1x1 convolution to few; a ReLU where the paper clips at 6 as well.
_INVERTED = (
    "c3s2x32- n r c3g32x32- n r c1x16- n "
    "c1x96- n r c3s2g96x96- n r c1x24- n ( c1x144- n r c3g144x144- n r c1x24- n ) "
    "c1x144- n r c3s2g144x144- n r c1x32- n ( c1x192- n r c3g192x192- n r c1x32- n ) "
    "c1x192- n r c3s2g192x192- n r c1x64- n ( c1x384- n r c3g384x384- n r c1x64- n ) "
    "c1x256- n r g f10"
)


def _efficient() -> str:
    """Return EfficientNet-Lite0 in short (Tan & Le 2019), as `cnndesk.document.efficientnet`."""
    words = ["c3s2x32- n r6"]
    channels = 32
    for repeats, kernel, first_stride, widening, filters in (
        (1, 3, 1, 1, 16),
        (2, 3, 2, 6, 24),
        (2, 5, 2, 6, 40),
        (3, 3, 2, 6, 80),
        (3, 5, 1, 6, 112),
        (4, 5, 2, 6, 192),
        (1, 3, 1, 6, 320),
    ):
        for repeat in range(repeats):
            wide, stride = channels * widening, f"s{first_stride if repeat == 0 else 1}"
            expand = f"c1x{wide}- n r6 " if widening > 1 else ""
            unit = f"{expand}c{kernel}{stride}g{wide}x{wide}- n r6 c1x{filters}- n"
            words.append(f"( {unit} )" if repeat else unit)
            channels = filters
    return " ".join([*words, "c1x1280- n r6 g f10"])


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
    "M1": (
        "32x32x3 c3x16- n r ( c3x16- n r c3x16- n ) r ( c3s2x32- n r c3x32- n | c1s2x32 ) r "
        "( c3s2x64- n r c3x64- n | c1s2x64 ) r g f10",
        64,
    ),
    "M2": (
        "32x32x3 c3x32- n r c3x32- n r p c3x64- n r c3x64- n r p c3x128- n r c3x128- n r p "
        "f256 r f10",
        64,
    ),
    "M3": (
        "32x32x3 c3x64- n r c1x64- n r c1x128- n r p c1x128- n r c1x256- n r p c1x256- n r g f10",
        32,
    ),
    "M4": ("64x64x3 " + _INVERTED, 32),
    "M5": ("96x96x3 " + _INVERTED, 32),
    "M6": ("160x160x3 " + _efficient(), 32),
    "M7": ("224x224x3 " + _efficient(), 16),
}
"""Network in short and batch size: c5x8 is a “same” 5×5 convolution with 8 filters (s2: stride 2,
d2: dilation 2, g4: 4 groups; c5x8-: without bias), r a ReLU, r6 a ReLU that ends at 6, n a batch
norm, p a 2×2 maximum, g the mean over the image, f128 a fully connected layer of 128 units. What
stands between ( and ) is added to what it reads, or to what stands behind | and reads the same.
Softmax ends each."""

FAMILIES = {
    "reference": ("N1", "N2", "N3", "N4"),
    "5x5": ("F1", "F2"),
    "strided": ("S1", "S2", "S3", "S4", "S5"),
    "modern": ("M1", "M2", "M3", "M4", "M5", "M6", "M7"),
}
"""Names of the fixed networks that are measured together."""


@dataclass(frozen=True)
class Goal:
    """How many times as fast as a peer a network must be, and should be where that is set."""

    must: float
    want: float | None = None


# Training beside the best of PyTorch's ways in float32.
_GOALS = {
    "N1": Goal(2.3, 3.0),
    "N2": Goal(2.7, 3.0),
    "N3": Goal(2.7, 3.0),
    "N4": Goal(2.5, 3.0),
    "5x5": Goal(1.5, 2.0),
    "strided": Goal(1.6),
    "S4": Goal(1.8),
    "S5": Goal(1.9),
    "M1": Goal(1.9, 2.3),
    "M2": Goal(2.4, 2.8),
    "M3": Goal(1.6, 2.0),
    "modern": Goal(1.8, 2.2),
}
# Training in mixed precision beside PyTorch under autocast.
_MIXED_GOALS = {"reference": Goal(1.5, 2.0)}
_OTHER_MIXED = Goal(1.2, 1.5)
# Forward passes beside ONNX Runtime: one image, a batch.
_INFERENCE_GOALS = {
    "reference": (Goal(1.6), Goal(1.8)),
    "strided": (Goal(1.2), Goal(1.2)),
    "M1": (Goal(1.4), Goal(1.4)),
    "M2": (Goal(1.8), Goal(1.8)),
    "M3": (Goal(1.3), Goal(1.3)),
    "modern": (Goal(1.2), Goal(1.2)),
}
RANDOM_GOAL = Goal(1.9)
RANDOM_WORST = 1.2
"""Geometric mean and worst ratio over random networks, training."""

_CONV = re.compile(r"c(\d+)(?:s(\d+))?(?:d(\d+))?(?:g(\d+))?x(\d+)(-?)")
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


def goal(kind: str, peer: str, name: str, batch: int) -> Goal | None:
    """Return how many times as fast as a peer a fixed network must be, and should be.

    None for networks and peers nobody has set a goal for: training has goals beside PyTorch in
    float32, that in mixed precision (the kind ``"mixed"``) beside its autocast, forward passes
    beside ONNX Runtime.
    """
    family = next((key for key, names in FAMILIES.items() if name in names), "")
    if kind == "mixed":
        wanted = _MIXED_GOALS.get(family, _OTHER_MIXED) if family else None
        return wanted if peer == "torch-bf16" else None
    if kind == "inference":
        goals = _INFERENCE_GOALS.get(name) or _INFERENCE_GOALS.get(family)
        return goals[batch > 1] if goals and peer == "onnxruntime" else None
    if peer not in ("torch", "torch-compile"):
        return None
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


class _Drawing:
    """A network in the making, one layer behind the other.

    Parameters
    ----------
    shape : Shape
        Of the images.

    Attributes
    ----------
    nodes : list of Node
    """

    def __init__(self, shape: Shape) -> None:
        self.nodes: list[Node] = []
        self._shapes: dict[str, Shape] = {}
        self._last = ""
        self._open: list[tuple[str, str | None]] = []  # what branches read; the end of the first
        self._add(InputLayer(shape=shape), ())

    @property
    def shape(self) -> Shape:
        """What the next layer will read."""
        return self._shapes[self._last]

    def then(self, layer: Layer) -> None:
        """Put a layer behind the last one."""
        self._add(layer, (self._last,))

    def fork(self) -> None:
        """Begin what will be added to the output of the last layer."""
        self._open.append((self._last, None))

    def beside(self) -> None:
        """End the first branch and begin the second, which reads the same."""
        source, first = self._open[-1] if self._open else ("", None)
        if not source or first is not None:
            raise ValueError("“|” parts nothing")
        self._open[-1] = (source, self._last)
        self._last = source

    def join(self) -> None:
        """Add both branches, or the only one and what it reads."""
        if not self._open:
            raise ValueError("“)” closes nothing")
        source, first = self._open.pop()
        ends = (first, self._last) if first is not None else (self._last, source)
        shapes = [self._shapes[end] for end in ends]
        if shapes[0] != shapes[1]:
            raise ValueError(f"{_size(shapes[0])} and {_size(shapes[1])} cannot be added")
        self._add(Add(), ends)

    def model(self) -> Model:
        """Return the network, weights by seed 0."""
        if self._open:
            raise ValueError("a “(” is not closed")
        self.then(SoftmaxCrossEntropy())
        model = Model(self.nodes)
        model.initialise(0)
        return model

    def _add(self, layer: Layer, inputs: tuple[str, ...]) -> None:
        self._last = f"{type(layer).__name__.lower()}{len(self.nodes)}"
        self.nodes.append(Node(self._last, layer, inputs))
        self._shapes[self._last] = layer.output_shape([self._shapes[name] for name in inputs])


def _size(shape: Shape) -> str:
    return "×".join(map(str, shape))


def model_from_short(text: str) -> Model:
    """Return the model that a line such as those of `FIXED_NETS` describes, weights by seed 0.

    Raises
    ------
    ValueError
        Saying which word cannot be read.
    """
    first, *rest = text.split()
    height, width, channels = map(int, first.split("x"))
    drawing = _Drawing((height, width, channels))
    marks = {"(": drawing.fork, "|": drawing.beside, ")": drawing.join}
    for word in rest:
        if word in marks:
            marks[word]()
        else:
            drawing.then(_layer(word, drawing.shape))
    return drawing.model()


def _layer(word: str, shape: Shape) -> Layer:
    """Return the layer that one word describes over an input of a shape."""
    match = _CONV.fullmatch(word)
    if match:
        *numbers, no_bias = match.groups()
        kernel, stride, dilation, groups, filters = (int(text or 1) for text in numbers)
        extent = (kernel - 1) * dilation + 1
        (top, bottom), (left, right) = (_same(n, extent, stride) for n in shape[:2])
        return Conv2d(
            filters=filters,
            kernel_size=(kernel, kernel),
            stride=(stride, stride),
            pads=(top, bottom, left, right),
            dilation=(dilation, dilation),
            groups=groups,
            bias=not no_bias,
        )
    if word == "r":
        return Activation(kind="relu")
    if word == "r6":
        return Activation(kind="clipped_relu", alpha=6.0)
    if word == "n":
        return BatchNorm()
    if word == "g":
        return GlobalPool(mode="average")
    if word == "p":
        return Pool2d(mode="max")
    if re.fullmatch(r"f\d+", word):
        return Dense(units=int(word[1:]))
    raise ValueError(f"{word!r} describes no layer")


def _same(extent: int, kernel: int, stride: int) -> tuple[int, int]:
    total = max((-(-extent // stride) - 1) * stride + kernel - extent, 0)
    return total // 2, total - total // 2
