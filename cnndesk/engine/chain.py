"""Depth first: the leading layers of a forward pass for one part of the batch after another.

Layer by layer, every value of a large batch is written to memory and read again. A part of a few
images goes through all layers while its values lie in the cache of the core that computes it; they
take the memory of one part per thread, whatever the batch. The price is that every part reads the
weights, so layers whose weights weigh more than their values, fully connected ones above all, run
afterwards on the whole batch. The same kernels run on the same values: not a bit changes.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from math import prod
from typing import Any

import numpy as np

from cnndesk_ext import Program, kernel_signatures

from .arena import ArenaBuilder, Block, address, owner
from .layers.base import Layer
from .layers.conv import Conv2d, ConvTranspose2d
from .layers.dense import Dense
from .model import Model, Node
from .storage import Storage
from .tensor import ALIGNMENT, StepRecord, Tensor
from .types import Shape

# What a part may take between two layers so that it stays in a core's own cache.
PART_BYTES = 512 << 10
# Values of a whole batch that stay in the caches anyway.
LEAST_BYTES = 1 << 20
# Weights that stay in a core's own cache, and products with larger ones each part must have rows of
# to make up for reading them.
LIGHT_BYTES = 128 << 10
LEAST_ROWS = 16
# Parts for each thread, so that none waits long for the last one.
PARTS_PER_THREAD = 2


def leading(model: Model, storage: Storage) -> list[Node]:
    """Return the layers from the image on that may run part by part."""
    found: list[Node] = []
    for node in model.nodes:
        if not storage.fused(node) and not _suits(node.layer, model.shapes[node.id], model, node):
            break
        found.append(node)
    return found


def _suits(layer: Layer, shape: Shape, model: Model, node: Node) -> bool:
    if layer.is_output or layer.is_view or isinstance(layer, Dense):
        return False
    if isinstance(layer, Conv2d | ConvTranspose2d):
        size = 4 * model.parameters[node.id]["weight"].size
        rows = shape[0] * shape[1]
        read = model.input_shapes(node)[0]
        if isinstance(layer, Conv2d) and (layer.winograd(read) or layer.strided(read)):
            size, rows = size * 36 // prod(layer.kernel_size), rows // 16
        return size <= LIGHT_BYTES or rows >= LEAST_ROWS
    return True


def images_together(model: Model, nodes: Collection[Node], batch: int, threads: int) -> int:
    """Return how many images make a part; 0 where layer by layer is as good."""
    convolutions = [node for node in nodes if isinstance(node.layer, Conv2d)]
    values = [4 * prod(model.shapes[node.id]) for node in nodes if node.inputs]
    if len(convolutions) < 2 or batch * max(values) <= LEAST_BYTES:
        return 0
    most = max(1, PART_BYTES // (2 * max(values)))
    together = max(size for size in range(1, min(most, batch) + 1) if batch % size == 0)
    while together > 1 and batch // together < PARTS_PER_THREAD * threads:
        together = max(size for size in range(1, together) if batch % size == 0)
    return together if batch // together >= PARTS_PER_THREAD * threads else 0


class ChainBuilder(ArenaBuilder):
    """Places the steps for one part of the batch; all parts become one step of another builder.

    Parameters
    ----------
    outer : ArenaBuilder
        Whose weights program packs the weights, and who holds what lives longer than a part.
    images : int
        In a part.
    """

    def __init__(self, outer: ArenaBuilder, images: int) -> None:
        super().__init__(Program(1), outer.weights_program, images, dry=outer.dry)
        self.outer = outer
        self.seconds = np.zeros(0)
        self._parts = outer.batch // images
        self._whole: list[np.ndarray] = []

    def zeros(self, shape: tuple[int, ...], dtype: np.dtype | type = np.float32) -> np.ndarray:
        return self.outer.zeros(shape, dtype)

    def part_of(self, whole: np.ndarray) -> np.ndarray:
        """Return the first part of an array over the whole batch; others get theirs."""
        if not any(known is whole for known in self._whole):
            self._whole.append(whole)
        return whole[: self.batch]

    def part(self, whole: Tensor) -> Tensor:
        """Return the first part of a tensor."""
        return Tensor(self.part_of(whole.array), whole.pads)

    def _place(
        self, record: StepRecord, arguments: dict[str, Any], *, scratch: int, on_weights: bool
    ) -> None:
        if on_weights:
            self.outer.tag = record.tag
            self.outer._place(record, arguments, scratch=scratch, on_weights=True)
        else:
            super()._place(record, arguments, scratch=scratch, on_weights=False)

    def forget(self) -> None:
        super().forget()
        self._whole = []

    def touched(self) -> list[np.ndarray]:
        """Return all arrays of the steps, to tell the outer builder what lives meanwhile."""
        return [
            argument
            for step in self._steps
            for argument in step.arguments.values()
            if isinstance(argument, np.ndarray)
        ]

    def _is_shared(self, block: Block) -> bool:
        return True  # others use the scratch between two parts

    def _new_arena(self, size: int) -> np.ndarray:
        raw = np.empty(size + ALIGNMENT, np.uint8)  # stands for the scratch, never touched
        start = -address(raw) % ALIGNMENT
        return raw[start : start + size]

    def settled(self, array: np.ndarray) -> np.ndarray:
        return super().settled(array) if self._block_of(array) else self.outer.settled(array)

    def chained(self) -> tuple[dict[str, Any], int]:
        """Return the arguments of the one step for all parts, and its scratch."""
        self._check_written()
        self.settle()
        steps = np.frombuffer(bytearray(self.program.frozen()), np.uint8)
        self.seconds = np.zeros(len(self.program))
        ranges = []
        for whole in self._whole:
            settled = self.outer.settled(whole)
            step = settled.strides[0] * self.batch
            start = address(settled)
            ranges.append((start, start + step, step))
        order = [(index, 0, self.program.items(index)) for index in range(len(self.program))]
        arguments = {
            "steps": steps,
            "ranges": np.array(ranges, np.int64).reshape(-1, 3),
            "order": np.array(order, np.int64).reshape(-1, 3),
            "seconds": self.seconds,
            "range_count": len(ranges),
            "entries": len(order),
            "arena_at": address(self._arena),
            "arena_bytes": self._arena.nbytes,
        }
        return arguments, self._arena.nbytes // 4 + int(self.program.most_scratch)

    def _check_written(self) -> None:
        """See that threads at different parts write to different places.

        Raises
        ------
        AssertionError
            A step writes what is neither of the part alone nor the part's share of a whole.
        """
        whole = {owner(array) for array in self._whole}
        for step in self._steps:
            kernel = step.record.kernel
            for parameter in kernel_signatures()[kernel].arrays:
                array = step.arguments[parameter.name]
                if parameter.written and isinstance(array, np.ndarray):
                    own = self._block_of(array) or owner(array) in whole
                    assert own, f"{kernel} writes {parameter.name}, which all parts share"

    def whole_records(self) -> list[StepRecord]:
        """Return what the steps do for all parts together."""
        return [
            replace(
                record,
                items=record.items * self._parts,
                work=record.work * self._parts,
                bytes=record.bytes * self._parts,
                resident=record.bytes,
                serial=False,
                sizes={
                    **record.sizes,
                    "images": record.sizes.get("images", 1) * self._parts,
                },
            )
            for record in self.records
        ]

    def times(self, spent: float) -> tuple[list[StepRecord], list[float]]:
        """Return the steps with their shares of the time spent, by the first part's times."""
        whole = float(self.seconds.sum())
        shares = self.seconds / whole if whole > 0 else np.zeros(len(self.records))
        return self.records, (spent * shares).tolist()
