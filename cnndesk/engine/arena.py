"""Memory for values that nobody needs for long: one block, shared by lifetime.

A value of a plan lives from the step that first touches it to the one that last does, and two that
never live at the same time may lie in the same place. Which steps touch what is known when the last
one is placed, so an `ArenaBuilder` notes the steps first; `settle` then says where everything lies
and only then hands the steps on. A halo that others write over is made zero again before its value
is.

Where a value lies is decided largest first, each at the lowest place that is free while it lives
(Pisarchyk & Lee, arXiv:2001.03288: "greedy by size").

Small values on several cores are better off apart: each core writes the same rows of a value in
every run (``program.pxi``), and finds them in its own cache where no other value was written over
them by another core. Nor must halos be made zero again. (A MobileNet-like network, one image of
96 x 96 pixels, two threads: 1.08 times as fast where the cores share a cache, 1.29 times where they
do not; one thread is 2 % slower that way.)
"""

from __future__ import annotations

import math
from bisect import bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np

from cnndesk_ext import Program

from .tensor import (
    ALIGNMENT,
    NO_PADS,
    Builder,
    Pads,
    StepRecord,
    Tensor,
    aligned_zeros,
    clear_border,
)


@dataclass(eq=False)
class Block:
    """One value in the arena.

    Attributes
    ----------
    array : ndarray or None
        Stands for it while the plan is made; its memory is never touched, and given back then.
    start, nbytes : int
        Where that array lies.
    shape, dtype
        Of the value.
    pads : Pads
        Halo around each image, of zeros.
    kept : bool
        It is looked at after a run: nobody else may have its place.
    first, last : int
        Steps that touch it, counted from the first of the weights; -1 before they are known.
    offset : int
        Where it lies, in bytes.
    """

    array: np.ndarray | None
    pads: Pads = NO_PADS
    kept: bool = False
    first: int = -1
    last: int = -1
    offset: int = -1

    def __post_init__(self) -> None:
        assert self.array is not None
        self.start, self.nbytes = address(self.array), self.array.nbytes
        self.shape, self.dtype = self.array.shape, self.array.dtype

    @property
    def size(self) -> int:
        """Bytes it takes in the arena."""
        return -(-self.nbytes // ALIGNMENT) * ALIGNMENT

    def meets(self, other: Block) -> bool:
        """Whether the two lie in the same memory."""
        return (
            self is not other
            and self.offset < other.offset + other.size
            and other.offset < self.offset + self.size
        )


def address(array: np.ndarray) -> int:
    """Return where an array begins."""
    return int(array.__array_interface__["data"][0])


def owner(array: np.ndarray) -> int:
    """Return what identifies the memory that an array is a view of."""
    base: Any = array
    while getattr(base, "base", None) is not None:
        base = base.base
    return id(base)


def lay_out(blocks: Sequence[Block]) -> int:
    """Give every block its offset and return the bytes of all; those touched by no step get none.

    Blocks that live at the same time never share memory, and kept ones with nobody.
    """
    used = [block for block in blocks if block.first >= 0]
    used.sort(key=lambda block: (not block.kept, -block.size))
    first = np.array([-1 if block.kept else block.first for block in used])
    last = np.array([np.iinfo(np.int64).max if block.kept else block.last for block in used])
    starts, ends = np.zeros(len(used), np.int64), np.zeros(len(used), np.int64)
    for index, block in enumerate(used):
        beside = (first[:index] <= last[index]) & (first[index] <= last[:index])
        block.offset = lowest_gap(starts[:index][beside], ends[:index][beside], block.size)
        starts[index], ends[index] = block.offset, block.offset + block.size
    return int(ends.max(initial=0))


def lowest_gap(starts: np.ndarray, ends: np.ndarray, size: int) -> int:
    """Return the lowest place of `size` bytes beside what lies from starts to ends."""
    if not len(starts):
        return 0
    order = np.argsort(starts, kind="stable")
    reached = np.concatenate(([0], np.maximum.accumulate(ends[order])))
    free = np.append(starts[order], np.iinfo(np.int64).max) - reached
    return int(reached[np.argmax(free >= size)])


@dataclass
class Step:
    """A kernel call that waits until everything has its place."""

    record: StepRecord
    scratch: int
    arguments: dict[str, Any] = field(default_factory=dict)
    chain: Chain | None = None


class Chain(Protocol):
    """Steps for one part of the batch that become one step for all (``chain.py``)."""

    def touched(self) -> list[np.ndarray]:
        """Return all arrays of its steps."""
        ...

    def settle(self) -> None:
        """Give what only a part needs its place."""
        ...

    def chained(self) -> tuple[dict[str, Any], int]:
        """Return the arguments of the one step, and its scratch."""
        ...


class ArenaBuilder(Builder):
    """A builder whose passing values share memory.

    Parameters
    ----------
    apart_bytes : int
        Values that take no more than this together do not share it.

    Attributes
    ----------
    blocks : list of Block
        With their places once `settle` was called.
    steps : int
        Steps of the program, those that clear halos not counted.
    """

    def __init__(
        self,
        program: Program,
        weights_program: Program,
        batch: int,
        *,
        dry: bool = False,
        apart_bytes: int = 0,
    ) -> None:
        super().__init__(program, weights_program, batch, dry=dry)
        self.blocks: list[Block] = []
        self._apart_bytes = apart_bytes
        self.steps = 0
        self._by_address: list[tuple[int, int]] = []  # address, index of the block
        self._steps: list[Step] = []
        self._weight_steps: list[Step] = []
        self._arena = np.zeros(0, np.uint8)
        self._shift = np.zeros(1, np.int64)

    def passing(
        self, shape: tuple[int, ...], dtype: np.dtype | type = np.float32, pads: Pads = NO_PADS
    ) -> np.ndarray:
        array = np.empty(shape, dtype)
        insort(self._by_address, (address(array), len(self.blocks)))
        self.blocks.append(Block(array, pads))
        return array

    def keep(self, array: np.ndarray) -> None:
        block = self._block_of(array)
        if block:
            block.kept = True

    def _block_of(self, array: np.ndarray) -> Block | None:
        """Return the block that an array is a view of."""
        place = address(array)
        index = bisect_right(self._by_address, (place, len(self.blocks))) - 1
        if index < 0:
            return None
        block = self.blocks[self._by_address[index][1]]
        return block if place < block.start + block.nbytes else None

    def _place(
        self, record: StepRecord, arguments: dict[str, Any], *, scratch: int, on_weights: bool
    ) -> None:
        step = Step(record, scratch, arguments)
        if on_weights:
            self._weight_steps.append(step)
        else:
            self._steps.append(step)
            self.steps += 1

    @property
    def count(self) -> int:
        return self.steps

    def place_chain(self, chain: Chain, parts: int) -> None:
        """Append a chain as one step of as many items as there are parts."""
        record = StepRecord(self.tag, "chain", parts, math.inf, 0, False, {})
        self._steps.append(Step(record, 0, chain=chain))
        self.steps += 1

    # Once all steps are known

    def settle(self) -> None:
        self._find_lifetimes()
        size = lay_out(self.blocks)
        self.bytes += size
        if not self.dry:
            self._arena = self._new_arena(size)
        self._clear_shared_halos()
        for step in self._weight_steps:
            self._hand_on(step, on_weights=True)
        for step in self._steps:
            self._hand_on(step, on_weights=False)
        self._weight_steps, self._steps = [], []

    def _new_arena(self, size: int) -> np.ndarray:
        return aligned_zeros((size,), np.uint8)

    def _is_shared(self, block: Block) -> bool:
        """Whether others write where a block lies."""
        return any(block.meets(other) for other in self.blocks if other.offset >= 0)

    def _find_lifetimes(self) -> None:
        placed = [*self._weight_steps, *self._steps]
        for time, step in enumerate(placed):
            touched = step.chain.touched() if step.chain else step.arguments.values()
            for argument in touched:
                block = self._block_of(argument) if isinstance(argument, np.ndarray) else None
                if block:
                    block.first = time if block.first < 0 else block.first
                    block.last = time
        # Weights are not packed before every run: what comes of packing stays.
        packing = len(self._weight_steps)
        for block in self.blocks:
            block.kept |= block.first < packing <= block.last
        if sum(block.size for block in self.blocks if block.first >= 0) <= self._apart_bytes:
            for block in self.blocks:
                block.kept = True

    def _clear_shared_halos(self) -> None:
        """Put a step that makes the halo zero before each value whose place others use."""
        packing = len(self._weight_steps)
        clearing: dict[int, list[Block]] = {}
        for block in self.blocks:
            if block.pads != NO_PADS and block.first >= 0 and self._is_shared(block):
                clearing.setdefault(block.first - packing, []).append(block)
        steps, shift = [], [0]
        for index, step in enumerate(self._steps):
            cleared = [self._clearing(block, step) for block in clearing.get(index, [])]
            steps += [*cleared, step]
            shift.append(shift[-1] + len(cleared))
        self._steps, self._shift = steps, np.array(shift)

    def _clearing(self, block: Block, before: Step) -> Step:
        """Return the step that makes the halo of a block zero."""
        waiting, self._steps, counted = self._steps, [], self.steps
        self.tag = before.record.tag
        assert block.array is not None
        clear_border(self, Tensor(block.array), block.pads)
        (step,), self._steps, self.steps = self._steps, waiting, counted
        return step

    def _hand_on(self, step: Step, *, on_weights: bool) -> None:
        arguments, scratch = step.arguments, step.scratch
        if step.chain and self.dry:
            step.chain.settle()
        elif step.chain:
            arguments, scratch = step.chain.chained()
        elif not self.dry:
            arguments = {
                name: self.settled(value) if isinstance(value, np.ndarray) else value
                for name, value in arguments.items()
            }
        super()._place(step.record, arguments, scratch=scratch, on_weights=on_weights)

    def settled(self, array: np.ndarray) -> np.ndarray:
        block = self._block_of(array)
        if block is None or self.dry:
            return array
        if block.offset < 0:
            raise ValueError("an array that no step touches has no place")
        return self._at(
            block, address(array) - block.start, array.dtype, array.shape, array.strides
        )

    def held(self, block: Block) -> np.ndarray:
        """Return a whole block at its place, halo included."""
        flat = self._at(
            block, 0, block.dtype, (block.nbytes // block.dtype.itemsize,), (block.dtype.itemsize,)
        )
        return flat.reshape(block.shape)

    def _at(
        self,
        block: Block,
        distance: int,
        dtype: np.dtype,
        shape: tuple[int, ...],
        strides: tuple[int, ...],
    ) -> np.ndarray:
        """Return the view of a block that begins some bytes behind its beginning."""
        offset = block.offset + distance
        # From here to the end of the arena, so that a view may have strides of any kind.
        flat = self._arena[offset : offset + (len(self._arena) - offset) // 4 * 4]
        flat = flat[: flat.nbytes // dtype.itemsize * dtype.itemsize].view(dtype)
        return np.lib.stride_tricks.as_strided(flat, shape, strides)

    def forget(self) -> None:
        for block in self.blocks:
            block.array = None

    def position(self, step: int) -> int:
        return step + int(self._shift[step])
