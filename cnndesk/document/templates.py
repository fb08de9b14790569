"""Networks to start from, each adapted to the size of the images and the number of classes.

A template is a recipe over a `Drawing`: the same steps at every size, with pooling left out where
nothing is left to pool, so that no template ever makes a network that does not fit. Training
settings are left to the recipe, which sees the images.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from cnndesk.blocks import InputBlock, Shape, create
from cnndesk.data.targets import TargetKind
from cnndesk.document.delta import Link, PlacedBlock
from cnndesk.document.edits import Move
from cnndesk.document.layout import arrange
from cnndesk.document.network import Network
from cnndesk.document.settings import FOR_NEW_PROJECTS, TrainingSettings
from cnndesk.errors import CnndeskError


@dataclass(frozen=True)
class Head:
    """How a network ends.

    Attributes
    ----------
    outputs : int
        Classes, labels or values.
    kind : {"classes", "labels", "values"}
        What it learns.
    """

    outputs: int
    kind: TargetKind = "classes"

    @property
    def block(self) -> str:
        """The type of its output block."""
        return {"classes": "softmax", "labels": "sigmoid_output", "values": "regression"}[self.kind]

    @property
    def initializer(self) -> str:
        """How the last weights start: for values at 0, so that the first answer is their mean."""
        return "zeros" if self.kind == "values" else "glorot_uniform"


class Drawing:
    """A network being drawn from the input on; each step follows the last one.

    Attributes
    ----------
    shape : Shape
        Output of the last step.
    """

    def __init__(self, image_shape: Sequence[int]) -> None:
        self._blocks: list[PlacedBlock] = []
        self._links: list[Link] = []
        self._numbers: dict[str, int] = {}
        self._shapes: dict[str, Shape] = {}
        self.last = ""
        self.shape = Shape(*image_shape)
        height, width, channels = image_shape
        self.add("image_input", height=height, width=width, channels=channels)

    @classmethod
    def from_input(cls, entry: InputBlock) -> Drawing:
        """Begin with an image input that has parameters of its own."""
        drawing = cls(entry.image_shape)
        drawing._blocks = [PlacedBlock(drawing.last, entry)]
        return drawing

    def add(self, kind: str, *, also_from: str = "", **params: Any) -> str:
        """Add a block behind the last one (and a second link ``also_from``); return its id."""
        block = create(kind, **params)
        number = self._numbers[block.prefix] = self._numbers.get(block.prefix, 0) + 1
        block_id = f"{block.prefix}{number}"
        sources = [source for source in (self.last, also_from) if source and block.min_inputs]
        self._blocks.append(PlacedBlock(block_id, block))
        self._links += [Link(source, block_id, slot) for slot, source in enumerate(sources)]
        self.shape = block.infer([self._shapes[source] for source in sources])
        self._shapes[block_id] = self.shape
        self.last = block_id
        return block_id

    def branch(self, block_id: str) -> None:
        """Go on from an earlier block."""
        self.last = block_id
        self.shape = self._shapes[block_id]

    def conv(self, filters: int, kernel_size: int = 3, stride: int = 1, **params: Any) -> None:
        """Add a “same” convolution."""
        self.add("conv2d", filters=filters, kernel_size=kernel_size, stride=stride, **params)

    def conv_relu(self, filters: int, kernel_size: int = 3) -> None:
        """Add a “same” convolution and a ReLU."""
        self.conv(filters, kernel_size)
        self.add("relu")

    def conv_norm_relu(self, filters: int, stride: int = 1) -> None:
        """Add a “same” convolution without bias, batch norm and a ReLU."""
        self.conv(filters, stride=stride, bias=False)
        self.add("batch_norm")
        self.add("relu")

    def pool(self, smallest: int = 2) -> None:
        """Halve the map, unless a side would fall below half of ``smallest``."""
        if min(self.shape.h, self.shape.w) >= smallest:
            self.add("max_pool")

    def pool_to(self, side: int) -> None:
        """Halve the map until no side is longer than ``side``: large images, same head."""
        while max(self.shape.h, self.shape.w) > side and min(self.shape.h, self.shape.w) >= 2:
            self.add("max_pool")

    def dense_relu(self, units: int) -> None:
        """Add a fully connected block and a ReLU."""
        self.add("dense", units=units)
        self.add("relu")

    def classifier(self, classes: int) -> Network:
        """End with one unit per class and Softmax; return the arranged network."""
        return self.ending(Head(classes))

    def ending(self, head: Head) -> Network:
        """End with one unit per class, label or value; return the arranged network."""
        self.add("dense", units=head.outputs, initializer=head.initializer)
        self.add(head.block)
        return self.network()

    def network(self) -> Network:
        """Return the arranged network."""
        network = Network(self._blocks, self._links)
        Move(arrange(network)).apply(network)
        return network


@dataclass(frozen=True)
class Template:
    """A network to start from.

    Attributes
    ----------
    name, title, sentence : str
    draw : callable of (image shape, Head) to Network
    settings : TrainingSettings
        What it begins with: all that can be is chosen when a run begins.
    """

    name: str
    title: str
    sentence: str
    draw: Callable[[Sequence[int], Head], Network]
    settings: TrainingSettings

    def build(
        self, image_shape: Sequence[int], classes: int, kind: TargetKind = "classes"
    ) -> Network:
        """Return the network for these images.

        Parameters
        ----------
        image_shape : (h, w, c)
        classes : int
            At least 2; of labels and values at least 1.
        kind : {"classes", "labels", "values"}
            What is to be learned of the images.

        Raises
        ------
        CnndeskError
            If there are fewer than 2 classes.
        """
        if classes < 2 and kind == "classes":
            raise CnndeskError(
                f"A classifier needs at least 2 classes, and the data has {classes}. "
                f"Choose a data set with one folder per class."
            )
        return self.draw(image_shape, Head(classes, kind))


def _blank(image_shape: Sequence[int], head: Head) -> Network:
    return Drawing(image_shape).network()


def _lenet5(image_shape: Sequence[int], head: Head) -> Network:
    d = Drawing(image_shape)
    d.pool_to(64)
    d.conv_relu(6, 5)
    d.pool(smallest=6)
    d.conv_relu(16, 5)
    d.pool()
    d.pool_to(8)
    d.dense_relu(120)
    d.dense_relu(84)
    return d.ending(head)


def _small_vgg(image_shape: Sequence[int], head: Head) -> Network:
    d = Drawing(image_shape)
    d.conv_relu(32)
    d.conv_relu(32)
    d.pool(smallest=6)
    d.conv_relu(64)
    d.conv_relu(64)
    d.pool()
    while max(d.shape.h, d.shape.w) > 12 and min(d.shape.h, d.shape.w) >= 2:
        d.conv_relu(64)
        d.pool()
    d.dense_relu(256)
    d.add("dropout", rate=0.25)
    return d.ending(head)


def _tiny_vgg(image_shape: Sequence[int], head: Head) -> Network:
    d = Drawing(image_shape)
    padding = "valid" if min(image_shape[:2]) >= 24 else "same"
    for _ in range(2):
        for _ in range(2):
            d.conv(10, padding=padding)
            d.add("relu")
        d.pool()
    return d.ending(head)


def _small_resnet(image_shape: Sequence[int], head: Head) -> Network:
    d = Drawing(image_shape)
    d.conv_norm_relu(16)
    d.pool_to(64)
    for filters, stride in ((16, 1), (32, 2), (64, 2)):
        shortcut = d.last
        branch_from = d.shape
        halving = stride if min(d.shape.h, d.shape.w) >= 4 else 1
        d.conv_norm_relu(filters, stride=halving)
        d.conv(filters, bias=False)
        main = d.add("batch_norm")
        if (branch_from.c, halving) != (filters, 1):
            d.branch(shortcut)
            d.conv(filters, kernel_size=1, stride=halving)
            shortcut = d.last
            d.branch(main)
        d.add("add", also_from=shortcut)
        d.add("relu")
    d.add("global_average_pool")
    return d.ending(head)


def _all_conv(image_shape: Sequence[int], head: Head) -> Network:
    d = Drawing(image_shape)
    for filters in (32, 64, 96):
        d.conv_norm_relu(filters)
        if min(d.shape.h, d.shape.w) >= 4:
            d.conv_norm_relu(filters, stride=2)
    while max(d.shape.h, d.shape.w) > 16 and min(d.shape.h, d.shape.w) >= 4:
        d.conv_norm_relu(96, stride=2)
    d.conv(head.outputs, kernel_size=1)
    d.add("global_average_pool")
    d.add(head.block)
    return d.network()


_TEMPLATES = (
    Template(
        "blank",
        "Blank",
        "Only the image: draw the rest yourself.",
        _blank,
        FOR_NEW_PROJECTS,
    ),
    Template(
        "lenet5",
        "LeNet-5",
        "Two convolutions and three fully connected blocks; reads handwritten digits in seconds.",
        _lenet5,
        FOR_NEW_PROJECTS,
    ),
    Template(
        "small-vgg",
        "Small VGG",
        "Pairs of 3×3 convolutions with pooling between; a good first try on small photographs.",
        _small_vgg,
        FOR_NEW_PROJECTS,
    ),
    Template(
        "tiny-vgg",
        "TinyVGG",
        "The network of CNN Explainer: ten maps in each convolution, easy to look through.",
        _tiny_vgg,
        FOR_NEW_PROJECTS,
    ),
    Template(
        "small-resnet",
        "Small ResNet",
        "Three residual blocks: shortcuts around convolutions let deep networks learn.",
        _small_resnet,
        FOR_NEW_PROJECTS,
    ),
    Template(
        "all-conv",
        "All convolutional",
        "Convolutions only: strides instead of pooling, one map per class instead of a head.",
        _all_conv,
        FOR_NEW_PROJECTS,
    ),
)


def all_templates() -> tuple[Template, ...]:
    """Return the templates in the order of the palette."""
    return _TEMPLATES


def template(name: str) -> Template:
    """Return a template by name.

    Raises
    ------
    CnndeskError
        Listing the names there are.
    """
    for entry in _TEMPLATES:
        if entry.name == name:
            return entry
    names = ", ".join(entry.name for entry in _TEMPLATES)
    raise CnndeskError(f"There is no template “{name}”. Choose one of {names}.")
