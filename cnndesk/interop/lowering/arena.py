"""Where the values of a program lie in one block of memory: as few bytes as their lives allow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from cnndesk.engine.arena import lowest_gap
from cnndesk.interop.lowering import operations as ops
from cnndesk.interop.lowering.operations import Operation, Program

_IN_PLACE = (ops.Pointwise, ops.PRelu, ops.Scale, ops.Sum, ops.Product, ops.Softmax)


@dataclass(frozen=True)
class Arena:
    """A plan.

    Attributes
    ----------
    size : int
        Values that it holds.
    offsets : mapping of str to int
        Where each value begins; the image is not among them.
    """

    size: int
    offsets: Mapping[str, int]


@dataclass
class _Buffer:
    """Memory of one or several values, one after the other."""

    size: int
    first: int
    last: int
    offset: int = 0


def planned(program: Program) -> Arena:
    """Plan the memory of a program's values.

    Buffers are placed from the largest to the smallest, each at the lowest place that is free while
    it lives (Pisarchyk & Lee, arXiv:2001.03288, greedy by size).
    """
    buffers: dict[str, _Buffer] = {}
    for index, op in enumerate(program.operations):
        for name in op.inputs:
            if name in buffers:
                buffers[name].last = index
        shared = _shared(program, op, index, buffers)
        if shared is not None:
            shared.last = index
            buffers[op.output] = shared
        else:
            buffers[op.output] = _Buffer(op.count, index, index)
    every = list({id(buffer): buffer for buffer in buffers.values()}.values())
    size = _place(every)
    return Arena(size, {name: buffer.offset for name, buffer in buffers.items()})


def _shared(
    program: Program, op: Operation, index: int, buffers: Mapping[str, _Buffer]
) -> _Buffer | None:
    """Return the buffer of an input that the output may take over."""
    if isinstance(op, ops.Reshaping):
        return buffers.get(op.inputs[0])
    if not isinstance(op, _IN_PLACE):
        return None
    for name in op.inputs:
        buffer = buffers.get(name)
        if buffer is None or buffer.size != op.count:
            continue
        later = [
            other
            for other in program.operations[index + 1 :]
            if any(buffers.get(read) is buffer for read in other.inputs)
        ]
        if not later:
            return buffer
    return None


def _place(buffers: list[_Buffer]) -> int:
    """Give each buffer its offset and return how much all need."""
    placed: list[_Buffer] = []
    for buffer in sorted(buffers, key=lambda one: (-one.size, one.first)):
        beside = [one for one in placed if one.first <= buffer.last and buffer.first <= one.last]
        starts = np.array([one.offset for one in beside], np.int64)
        ends = np.array([one.offset + one.size for one in beside], np.int64)
        buffer.offset = lowest_gap(starts, ends, buffer.size)
        placed.append(buffer)
    return max((one.offset + one.size for one in placed), default=0)
