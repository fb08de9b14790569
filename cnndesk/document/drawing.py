"""Drawing a network step by step, from the image to what it answers.

Templates are drawn with it, and whoever writes a network in Python. Which templates there are is in
``templates.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from cnndesk.blocks import Block, InputBlock, Shape, create
from cnndesk.data.targets import TargetKind
from cnndesk.document.delta import Link, PlacedBlock
from cnndesk.document.edits import Move
from cnndesk.document.layout import arrange
from cnndesk.document.network import Network


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

    @property
    def blocks(self) -> dict[str, Block]:
        """What was drawn so far, by id."""
        return {placed.id: placed.block for placed in self._blocks}

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
