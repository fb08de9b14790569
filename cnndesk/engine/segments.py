"""Steps of a training that follow each other through memory, run image by image instead.

Layer by layer, what one step writes for the whole batch has left the caches when the next step
reads it, and around a batch norm most steps do little but read and write. So steps that work on
each image by itself are put together into a segment: a few images go through all of them, then the
next few. Segments end where a result of the whole batch is needed: at a batch norm's statistics, at
a loss. Steps between that are of no part of the batch, as an update of weights, wait until the
segment ends where nobody in it needs them.

What only the steps of one segment need has no place in memory: each part of it lies in the scratch
of the thread that is at work. That is why the plan computes the output of a batch norm again for
the gradient of the convolution that read it (`SegmentBuilder.goes_in_parts`): from what the way
back reads anyway, in the cache, it costs less than to write and read it.

The kernels and their work items stay the same, only their order changes; so do the bits. What takes
part must fall into items that belong to whole images (`aligned_rows` in ``tensor.py``).
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from cnndesk_ext import Program, kernel_signatures

from .arena import ArenaBuilder, Block, Step, address, lay_out, owner
from .tensor import NO_PADS, StepRecord, ceil_div

# Kernels with weights: the segment of one layer ends where that of the next begins, or everything
# that a whole network needs would live at the same time.
LAYERS = ("conv_", "winograd_", "depthwise_")
# Work that concerns an image by itself, beside that of the layers.
PLAIN = (
    "activation_",
    "add",
    "batch_norm_apply",
    "batch_norm_backward",
    "batch_norm_gradient_sums",
    "batch_norm_statistics",
    "clear_border",
    "column_sums",
    "copy",
    "global_",
    "input_normalise",
    "multiply",
    "pool_",
    "prelu",
    "upsample_nearest",
)
# What the arrays of a part may take: beyond that nothing stays in a cache between two steps.
PART_BYTES = 16 << 20
# Arrays of a whole batch that stay in the caches anyway.
LEAST_BYTES = 1 << 20
# Parts for each thread, so that none waits long for the last one.
PARTS_PER_THREAD = 2
# Values of about one size that the steps between two batch norms touch.
VALUES_OF_A_STEP = 3


@dataclass(frozen=True)
class Grain:
    """How a step falls into images: `items` work items, one behind the other, for every `images`.

    The last images may be fewer, and then their items.
    """

    images: int
    items: int


def grain(record: StepRecord, batch: int) -> Grain | None:
    """Return how a step falls into images; None where it does not."""
    n = record.sizes
    if not record.kernel.startswith((*LAYERS, *PLAIN)) or n.get("images") != batch:
        return None
    if record.kernel == "clear_border":
        return Grain(1, 1)
    if "images_per_shard" in n:
        units, images = 1, n["images_per_shard"]
        blocks = ceil_div(batch, images)
    elif "tiles_per_item" in n:
        tiles = ceil_div(n["height"], n["size"]) * ceil_div(n["width"], n["size"])
        units, images = _units(tiles, n["tiles_per_item"])
        blocks = ceil_div(batch * tiles, n["tiles_per_item"])
    elif "rows_per_item" in n:
        rows = n["rows"] if "rows" in n else n["height"]
        units, images = _units(rows, n["rows_per_item"])
        blocks = ceil_div(batch * rows, n["rows_per_item"])
    else:
        return None
    return Grain(images, units * (record.items // blocks)) if units else None


def _units(per_image: int, per_item: int) -> tuple[int, int]:
    """Return blocks per run of images and the images of that; 0 blocks where they do not align."""
    if per_image % per_item == 0:
        return per_image // per_item, 1
    if per_item % per_image == 0:
        return 1, per_item // per_image
    return 0, 1


@dataclass(frozen=True)
class _Touched:
    """What memory a step reads and writes, by the arrays that own it."""

    reads: frozenset[int]
    writes: frozenset[int]
    shared: frozenset[int]  # of what it writes, what is not cut into images

    def needs(self, other: _Touched) -> bool:
        """Whether the two must stay in their order."""
        return bool(
            self.reads & other.writes or self.writes & other.reads or self.writes & other.writes
        )


def _touched(step: Step, batch: int) -> _Touched:
    reads, writes, shared = set(), set(), set()
    for parameter in kernel_signatures()[step.record.kernel].arrays:
        array = step.arguments[parameter.name]
        if not isinstance(array, np.ndarray):
            continue
        owned = owner(array)
        reads.add(owned)
        if parameter.written:
            writes.add(owned)
            if array.ndim != 4 or len(array) != batch:
                shared.add(owned)
    return _Touched(frozenset(reads), frozenset(writes), frozenset(shared))


@dataclass(eq=False)
class Segment:
    """Steps that one part of the batch after another goes through.

    Parameters
    ----------
    builder : SegmentBuilder
        Who knows where everything lies in the end.
    steps : list of Step
    images : int
        In a part.

    Attributes
    ----------
    bytes : int
        That a thread needs for one part of what nobody else needs.
    """

    builder: SegmentBuilder
    steps: list[Step]
    images: int
    bytes: int = 0

    def __post_init__(self) -> None:
        self.seconds = np.zeros(0)
        self._program = Program(1)
        self._parts = ceil_div(self.builder.batch, self.images)
        self._own: dict[int, Block] = {}  # a part of each value of its own, by that of the batch
        self._records: list[StepRecord] = []

    def step(self) -> Step:
        """Return the one step that runs them."""
        records = [step.record for step in self.steps]
        serial = all(record.serial for record in records)
        record = StepRecord(records[-1].tag, "segment", self._parts, math.inf, 0, serial, {})
        return Step(record, 0, chain=self)

    def touched(self) -> list[np.ndarray]:
        """Return all arrays of the steps."""
        return [array for step in self.steps for array in _arrays(step)]

    def take(self, block: Block, clearing: Step | None) -> None:
        """Keep a value that only these steps need in the scratch of a thread.

        `clearing` makes its halo zero, if it has one.
        """
        assert block.array is not None
        self._own[id(block)] = Block(block.array[: self.images], block.pads)
        if clearing:
            first = next(
                index
                for index, step in enumerate(self.steps)
                if any(self.builder.block_of(array) is block for array in _arrays(step))
            )
            self.steps.insert(first, clearing)

    def settle(self) -> None:
        """Give what only a part needs its place."""
        self._records = [step.record for step in self.steps]
        self.seconds = np.zeros(len(self.steps))
        for index, step in enumerate(self.steps):
            for array in _arrays(step):
                part = self._own.get(id(self.builder.block_of(array)))
                if part:
                    part.first = index if part.first < 0 else part.first
                    part.last = index
        self.bytes = lay_out(list(self._own.values()))

    def chained(self) -> tuple[dict[str, Any], int]:
        """Return the arguments of the one step, and its scratch."""
        self.settle()
        order: list[tuple[int, int]] = []
        moved: list[tuple[int, int, int, int]] = []
        for index, step in enumerate(self.steps):
            record, arguments = step.record, dict(step.arguments)
            for pointer, parameter in enumerate(kernel_signatures()[record.kernel].arrays):
                array = arguments[parameter.name]
                block = self.builder.block_of(array) if isinstance(array, np.ndarray) else None
                part = self._own.get(id(block))
                if block and part:
                    inside = part.offset + address(array) - block.start
                    moved.append((index, pointer, inside, part.nbytes))
            arguments = {
                name: self._settled(value) if isinstance(value, np.ndarray) else value
                for name, value in arguments.items()
            }
            self._program.add(record.kernel, record.items, scratch=step.scratch, **arguments)
            each = grain(record, self.builder.batch)
            assert each
            order.append((index, self.images // each.images * each.items))
        named = {
            "steps": np.frombuffer(bytearray(self._program.frozen()), np.uint8),
            "order": np.array(order, np.int64),
            "moved": np.array(moved, np.int64).reshape(-1, 4),
            "seconds": self.seconds,
            "entries": len(order),
            "moves": len(moved),
            "arena_bytes": self.bytes,
        }
        return named, self.bytes // 4 + int(self._program.most_scratch)

    def _settled(self, array: np.ndarray) -> np.ndarray:
        """Return an array where it lies; one of a value of its own as it is, for its pointer."""
        return (
            array if id(self.builder.block_of(array)) in self._own else self.builder.settled(array)
        )

    def whole_records(self) -> list[StepRecord]:
        """Return what the steps do; at a time, they work on one part."""
        return [replace(record, resident=record.bytes // self._parts) for record in self._records]

    def times(self, spent: float) -> tuple[list[StepRecord], list[float]]:
        """Return the steps with their shares of the time spent, by the first part's times."""
        whole = float(self.seconds.sum())
        shares = self.seconds / whole if whole > 0 else np.zeros(len(self._records))
        return self._records, (spent * shares).tolist()

    def forget(self) -> None:
        """Let go of what was only needed to place the steps."""
        self.steps, self._own = [], {}


def _arrays(step: Step) -> list[np.ndarray]:
    return [value for value in step.arguments.values() if isinstance(value, np.ndarray)]


@dataclass
class _Open:
    """A segment in the making, and the steps that wait for its end."""

    batch: int
    least_parts: int
    steps: list[int] = field(default_factory=list)
    waiting: list[int] = field(default_factory=list)
    images: int = 1
    layer: str = ""
    shared: set[int] = field(default_factory=set)

    def takes(self, each: Grain) -> bool:
        """Whether its parts can be made of whole items of such a step."""
        return ceil_div(self.batch, math.lcm(self.images, each.images)) >= self.least_parts


class SegmentBuilder(ArenaBuilder):
    """A builder that finds segments among the steps before everything takes its place.

    Attributes
    ----------
    segments : list of Segment
        In the order of their steps, after `settle`.
    """

    def __init__(self, *arguments: Any, threads: int, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.segments: list[Segment] = []
        self._threads = threads
        self._cuts: set[int] = set()
        self._positions: list[int] = []

    def cut(self) -> None:
        """Keep the steps placed so far apart from those that follow."""
        self._cuts.add(self.count)

    def goes_in_parts(self, bytes_per_image: int) -> bool:
        """Whether steps over values of this size will run image by image."""
        return (
            self.batch >= PARTS_PER_THREAD * self._threads
            and self.batch * bytes_per_image > LEAST_BYTES
            and VALUES_OF_A_STEP * bytes_per_image <= PART_BYTES
        )

    def block_of(self, array: np.ndarray) -> Block | None:
        """Return the passing value that an array is a view of, if it is of one."""
        return self._block_of(array)

    def settle(self) -> None:
        self._find_segments()
        super().settle()

    def _find_lifetimes(self) -> None:
        super()._find_lifetimes()
        packing = len(self._weight_steps)
        for block in self.blocks:
            time = block.first - packing
            if block.first < 0 or time < 0 or block.first != block.last or block.kept:
                continue
            segment = self._steps[time].chain
            assert block.array is not None
            if (
                isinstance(segment, Segment)
                and block.shape[:1] == (self.batch,)
                and len(block.shape) == 4
            ):
                clearing = None
                if block.pads != NO_PADS:
                    clearing = self._clearing(block, segment.steps[0])
                segment.take(block, clearing)
                block.first = block.last = -1

    def position(self, step: int) -> int:
        return super().position(self._positions[step])

    def _find_segments(self) -> None:
        steps = self._steps
        groups = _Finder(steps, self._cuts, self.batch, PARTS_PER_THREAD * self._threads).found()
        placed: list[Step] = []
        places = [len(steps)] * (len(steps) + 1)
        for images, indices in groups:
            for index in indices:
                places[index] = len(placed)
            if images:
                segment = Segment(self, [steps[index] for index in indices], images)
                self.segments.append(segment)
                placed.append(segment.step())
            else:
                placed += [steps[index] for index in indices]
        places[-1] = len(placed)
        self._positions = np.minimum.accumulate(places[::-1])[::-1].tolist()
        self._steps, self.steps = placed, len(placed)


class _Finder:
    """Finds segments among steps.

    Parameters
    ----------
    steps : list of Step
    cuts : collection of int
        Steps that begin anew.
    batch : int
    least_parts : int
        Parts below which threads would stand idle.
    """

    def __init__(
        self, steps: list[Step], cuts: Collection[int], batch: int, least_parts: int
    ) -> None:
        self._steps, self._cuts = steps, cuts
        self._batch, self._least_parts = batch, least_parts
        self._touched = [_touched(step, batch) for step in steps]
        self._open = self._new()
        self._groups: list[tuple[int, list[int]]] = []

    def _new(self) -> _Open:
        return _Open(self._batch, self._least_parts)

    def found(self) -> list[tuple[int, list[int]]]:
        """Return steps in their new order: the images of a part, 0 for a step alone."""
        for index, step in enumerate(self._steps):
            if index in self._cuts:
                self._close()
            each = grain(step.record, self._batch)
            if each and not self._may_join(index):
                self._close()
            if each and self._open.takes(each):
                self._join(index, each)
            else:
                self._open.waiting.append(index)
        self._close()
        return self._groups

    def _may_join(self, index: int) -> bool:
        """Whether a step can go before all that wait, and needs no more than its own images."""
        touched, now = self._touched[index], self._open
        layer = self._layer(index)
        return not (
            any(touched.needs(self._touched[other]) for other in now.waiting)
            or touched.reads & now.shared
            or (layer and now.layer and layer != now.layer)
        )

    def _layer(self, index: int) -> str:
        record = self._steps[index].record
        return record.tag if record.kernel.startswith(LAYERS) else ""

    def _join(self, index: int, each: Grain) -> None:
        now = self._open
        now.steps.append(index)
        now.images = math.lcm(now.images, each.images)
        now.layer = now.layer or self._layer(index)
        now.shared |= self._touched[index].shared

    def _close(self) -> None:
        now, self._open = self._open, self._new()
        if self._pays(now):
            self._groups.append((now.images, now.steps))
            alone = now.waiting
        else:
            alone = sorted(now.steps + now.waiting)
        self._groups += [(0, [index]) for index in alone]

    def _pays(self, now: _Open) -> bool:
        """Whether what goes from step to step is too large for the caches, but a part is not."""
        if len(now.steps) < 2:
            return False
        sizes: dict[int, int] = {}
        for index in now.steps:
            for array in self._steps[index].arguments.values():
                if isinstance(array, np.ndarray) and array.ndim == 4 and len(array) == self._batch:
                    sizes[owner(array)] = max(sizes.get(owner(array), 0), array.nbytes)
        whole = sum(sizes.values())
        return whole > LEAST_BYTES and whole * now.images // self._batch <= PART_BYTES
