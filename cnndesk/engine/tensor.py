"""Arrays with a border of zeros, and the builder that places kernels over them.

A `Tensor` is a view of one value of the network for a whole batch. Around every image lies a halo
of zeros as wide as the widest padding any consumer wants, so kernels read padding like any other
pixel. Kernels write the interior only; nobody ever writes a halo.

Nothing here knows what a layer is.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from cnndesk_ext import Program

from .types import FloatArray

ALIGNMENT = 64
# Tiles read whole vectors past the last channel (see conv.pxi); two of the longest vectors are
# always readable.
SLACK_FLOATS = 64


class Pads(NamedTuple):
    """Rows and columns around an image: top, bottom, left, right."""

    top: int = 0
    bottom: int = 0
    left: int = 0
    right: int = 0

    def union(self, other: Pads) -> Pads:
        """Return the smallest pads that contain both."""
        return Pads(*(max(a, b) for a, b in zip(self, other, strict=True)))


NO_PADS = Pads()


def aligned_zeros(shape: tuple[int, ...], dtype: np.dtype | type = np.float32) -> np.ndarray:
    """Return zeros at a 64-byte boundary with readable slack behind them."""
    kind = np.dtype(dtype)
    size = int(np.prod(shape, dtype=np.int64)) * kind.itemsize
    raw = np.zeros(size + ALIGNMENT + 4 * SLACK_FLOATS, np.uint8)
    start = -raw.ctypes.data % ALIGNMENT
    return raw[start : start + size].view(kind).reshape(shape)


@dataclass(frozen=True)
class Tensor:
    """One value for a batch.

    Attributes
    ----------
    array : ndarray (N, H, W, C) float32
        The interior; a strided view where there is a halo.
    pads : Pads
        Width of the zero halo around it.
    """

    array: FloatArray
    pads: Pads = NO_PADS

    @property
    def shape(self) -> tuple[int, int, int, int]:
        """N, H, W, C."""
        n, h, w, c = self.array.shape
        return n, h, w, c

    @property
    def image(self) -> int:
        """Floats from one image to the next."""
        return self.array.strides[0] // 4

    @property
    def row(self) -> int:
        """Floats from one row to the next."""
        return self.array.strides[1] // 4

    @property
    def pixel(self) -> int:
        """Floats from one pixel to the next."""
        return self.array.strides[2] // 4

    @property
    def contiguous(self) -> bool:
        """Whether each image is one run of H*W*C floats right behind the image before it."""
        _, h, w, c = self.shape
        return self.pixel == c and self.row == w * c and self.image == h * w * c

    def every(self, step: tuple[int, int], first: tuple[int, int]) -> Tensor:
        """Return every step-th row and column from `first` on, without a halo that is its own."""
        if step == (1, 1) and first == (0, 0):
            return self
        return Tensor(self.array[:, first[0] :: step[0], first[1] :: step[1]])

    def reshaped(self, h: int, w: int, c: int) -> Tensor:
        """Return the same memory as another image shape; only for contiguous tensors."""
        assert self.contiguous
        return Tensor(self.array.reshape(self.shape[0], h, w, c))


@dataclass(frozen=True)
class StepRecord:
    """What a placed step will do, for predicting how long it takes.

    Attributes
    ----------
    tag : str
        The node it belongs to.
    kernel : str
    items : int
        Work items that threads share.
    work : float
        Multiply-adds times two as the emitter estimates them; infinite where memory decides.
    bytes : int
        Of all arrays it reads or writes.
    serial : bool
        Whether it runs on one thread.
    sizes : dict of str to int
        The kernel's own sizes.
    resident : int or None
        Of the bytes, those that are worked on at a time; None for all of them.
    """

    tag: str
    kernel: str
    items: int
    work: float
    bytes: int
    serial: bool
    sizes: Mapping[str, int]
    resident: int | None = None


class Builder:
    """Places arrays and kernel calls for one `Plan`; used only while the plan is made.

    Parameters
    ----------
    program : Program
        Where the steps go.
    weights_program : Program
        Where steps go that depend on the weights only, to be run when these have changed.
    batch : int
        Images in a step.
    dry : bool
        Only the records are wanted: arrays get no memory that is touched.
    """

    def __init__(
        self, program: Program, weights_program: Program, batch: int, *, dry: bool = False
    ) -> None:
        self.program = program
        self.weights_program = weights_program
        self.batch = batch
        self.dry = dry
        self.vector = int(program.vector_floats)
        self.bytes = 0
        self.tag = ""
        self.records: list[StepRecord] = []
        self.weight_records: list[StepRecord] = []

    def zeros(self, shape: tuple[int, ...], dtype: np.dtype | type = np.float32) -> np.ndarray:
        """Return zeros that live as long as the plan."""
        array = np.empty(shape, dtype) if self.dry else aligned_zeros(shape, dtype)
        self.bytes += array.nbytes
        return array

    def passing(
        self, shape: tuple[int, ...], dtype: np.dtype | type = np.float32, pads: Pads = NO_PADS
    ) -> np.ndarray:
        """Return an array that is needed only between the steps that touch it.

        The first of these must write all of it but the `pads` at its axes 1 and 2, which are zero:
        in an arena (``arena.py``) it holds anything before.
        """
        return self.zeros(shape, dtype)

    def tensor(self, shape: tuple[int, int, int], pads: Pads = NO_PADS) -> Tensor:
        """Return a passing value for one batch of h x w x c images, its halo zero."""
        h, w, c = shape
        whole = self.passing(
            (self.batch, h + pads.top + pads.bottom, w + pads.left + pads.right, c), pads=pads
        )
        return Tensor(whole[:, pads.top : pads.top + h, pads.left : pads.left + w, :], pads)

    def keep(self, array: np.ndarray) -> None:
        """Let an array, or what it is a view of, be readable after a run."""

    @property
    def count(self) -> int:
        """How many steps of the program were placed."""
        return len(self.records)

    def cut(self) -> None:
        """Keep the steps placed so far before all that follow."""

    def settle(self) -> None:
        """Say that all steps are placed."""

    def settled(self, array: np.ndarray) -> np.ndarray:
        """Return an array, or a view of one, at its final place; after `settle`."""
        return array

    def forget(self) -> None:
        """Give back what was only there to place steps; nothing is `settled` any more."""

    def position(self, step: int) -> int:
        """Return the number in the program of what was the step-th to be placed."""
        return step

    def step(
        self,
        kernel: str,
        items: int,
        *,
        scratch: int = 0,
        tensors: Mapping[str, Tensor] | None = None,
        on_weights: bool = False,
        work: float = math.inf,
        **arguments: Any,
    ) -> None:
        """Append one kernel call.

        Each tensor `t` also gives `t_image`, `t_row` and `t_pixel`. `work` estimates the whole
        step, in multiply-adds times two; a short step runs on one thread.
        """
        for name, tensor in (tensors or {}).items():
            arguments[name] = tensor.array
            arguments[f"{name}_image"] = tensor.image
            arguments[f"{name}_row"] = tensor.row
            arguments[f"{name}_pixel"] = tensor.pixel
        arrays = [value for value in arguments.values() if isinstance(value, np.ndarray)]
        sizes = {name: value for name, value in arguments.items() if isinstance(value, int)}
        moved = sum(array.nbytes for array in arrays)
        serial = work < SERIAL_FLOPS
        record = StepRecord(self.tag, kernel, items, work, moved, serial, sizes)
        self._place(record, arguments, scratch=scratch, on_weights=on_weights)

    def _place(
        self, record: StepRecord, arguments: dict[str, Any], *, scratch: int, on_weights: bool
    ) -> None:
        """Hand a step on to its program."""
        if not self.dry:
            program = self.weights_program if on_weights else self.program
            program.add(
                record.kernel, record.items, scratch=scratch, serial=record.serial, **arguments
            )
        (self.weight_records if on_weights else self.records).append(record)


def ceil_div(a: int, b: int) -> int:
    """Return a / b rounded up."""
    return -(-a // b)


# Work per item that outweighs handing it out (about a microsecond) a hundred times, in
# multiply-adds times two.
ITEM_FLOPS = 1_500_000
# Work of a step below which sharing it costs as much as that saves: about 0.7 microseconds, and
# what goes from one core's cache to another's.
SERIAL_FLOPS = 200_000
# Items that even a short step has, so that it does not leave a core idle.
FEW_ITEMS = 4
# Items below which cores would stand idle.
MANY_ITEMS = 16


def rows_per_item(rows: int, flops_per_row: float) -> int:
    """Return how many rows make a work item.

    Decided by the problem, never by the number of threads. A step that is worth sharing at all
    falls into a few items at least: for one image it has no other parallelism.
    """
    wanted = max(1, round(ITEM_FLOPS / max(flops_per_row, 1.0)))
    return max(1, min(wanted, ceil_div(rows, FEW_ITEMS)))


def aligned_rows(images: int, rows: int, wanted: int) -> int:
    """Return about as many rows as `wanted` that are a part of an image or some whole images.

    So that every work item of such a step belongs to one run of images (``segments.py``).
    """
    if wanted < rows:
        return min(_divisors(rows), key=lambda part: max(part / wanted, wanted / part))
    return rows * max(part for part in _divisors(images) if part * rows <= wanted)


def _divisors(whole: int) -> list[int]:
    return [part for part in range(1, whole + 1) if whole % part == 0]


def clear_border(b: Builder, y: Tensor, pads: Pads) -> None:
    """Place zeros in the outermost rows and columns of every image."""
    n, h, w, c = y.shape
    b.step(
        "clear_border",
        n,
        tensors={"y": y},
        images=n,
        height=h,
        width=w,
        channels=c,
        **pads._asdict(),
    )
