"""A network being drawn from another program's operators: blocks, links, weights, remarks.

Values of the other program are followed by what they are here: which block gives them, and what
each of their axes counts. The program they come from lays images out as N, C, H, W or N, H, W, C
and turns them as it likes; blocks know height, width and channels only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import prod

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks import Block, ParamError, Shape, create
from cnndesk.blocks.spec import Misfit
from cnndesk.document.delta import Link, PlacedBlock
from cnndesk.errors import ImportFileError
from cnndesk.interop.importing.onnx_file import Operator

Weights = dict[str, NDArray[np.float32]]
NO_PADS = (0, 0, 0, 0)
MOST_BLOCKS = 5_000
_COLUMNS = 16
MOST_WEIGHTS = 2**29
"""Numbers of all weights together."""


@dataclass(frozen=True)
class Value:
    """A value that the network computes from the image.

    Attributes
    ----------
    block : str
        That gives it.
    dims : tuple of int
        As the other program has them; the first is the number of images.
    axes : tuple of str
        What each of `dims` counts: ``"N"``, or some of H, W and C in the order in which they are
        laid out (``"CHW"``); empty for an axis of one.
    pads : (top, bottom, left, right)
        Zeros around it that no block has added yet.
    """

    block: str
    dims: tuple[int, ...]
    axes: tuple[str, ...]
    pads: tuple[int, int, int, int] = NO_PADS

    @property
    def images(self) -> int:
        """The number of images."""
        return self.dims[0]


@dataclass
class Sketch:
    """Blocks with links and weights; grows only.

    Attributes
    ----------
    blocks : dict of str to Block
    links : list of Link
    shapes : dict of str to Shape
    weights : dict of block id to dict of name to ndarray
    remarks : list of str
        What a user should know of how the network was taken over, a sentence each.
    names : dict of str to str
        What the file calls the operator of a block, where it has a name.
    """

    blocks: dict[str, Block] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    shapes: dict[str, Shape] = field(default_factory=dict)
    weights: dict[str, Weights] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)
    _weight_count: int = 0

    def add(
        self, operator: Operator | None, kind: str, sources: Sequence[str], **params: object
    ) -> str:
        """Add a block behind others and return its id.

        Raises
        ------
        ImportFileError
            Naming the operator, where the block cannot be had with these parameters or inputs.
        """
        where = operator.label if operator is not None else kind
        try:
            block = create(kind, **params)
            if len(self.blocks) >= MOST_BLOCKS:
                raise ImportFileError(
                    f"It would have more than {MOST_BLOCKS:,} blocks. Import a part of it with "
                    "--until."
                )
            self._check_sources(where, block, sources)
            shape = block.infer([self.shapes[source] for source in sources])
        except (ParamError, Misfit) as error:
            raise ImportFileError(f"{where} has no block that fits: {error}") from error
        if max(shape.h, shape.w) > 2**16 or shape.size > 2**28:
            raise ImportFileError(f"{where} would give maps of {shape}, which are too large.")
        number = self._numbers[block.prefix] = self._numbers.get(block.prefix, 0) + 1
        block_id = f"{block.prefix}{number}"
        self.blocks[block_id] = block
        if operator is not None and operator.name:
            self.names[block_id] = operator.name
        self.links += [Link(source, block_id, slot) for slot, source in enumerate(sources)]
        self.shapes[block_id] = shape
        return block_id

    def _check_sources(self, where: str, block: Block, sources: Sequence[str]) -> None:
        if len(set(sources)) != len(sources):
            raise ImportFileError(
                f"{where} takes the same value twice, which cannot be drawn. Import the part "
                "before it with --until."
            )
        for source in sources:
            if not self.blocks[source].has_output:
                raise ImportFileError(
                    f"{where} goes on behind {self.blocks[source].title}, which ends a network "
                    "here. Import the part before it with --until."
                )

    def keep(self, block_id: str, name: str, numbers: NDArray[np.generic]) -> None:
        """Keep a weight of a block, float32 in its own memory.

        Raises
        ------
        ImportFileError
            When there are too many weights for memory.
        """
        self._weight_count += numbers.size
        if self._weight_count > MOST_WEIGHTS:
            raise ImportFileError(
                "It has more than two gigabytes of weights. Choose a smaller one."
            )
        self.weights.setdefault(block_id, {})[name] = in_own_memory(numbers)

    def readers(self, block_id: str) -> int:
        """Return how many links leave a block so far."""
        return sum(link.source == block_id for link in self.links)

    def replace_block(self, block_id: str, block: Block) -> None:
        """Give a block other parameters that leave its output as large as it was."""
        self.blocks[block_id] = block

    def say(self, sentence: str) -> None:
        """Keep a remark, once."""
        if sentence not in self.remarks:
            self.remarks.append(sentence)

    def placed(self) -> list[PlacedBlock]:
        """Return the blocks, all at one place."""
        return [PlacedBlock(block_id, block) for block_id, block in self.blocks.items()]


def map_value(block: str, shape: Shape, images: int) -> Value:
    """Return the value of a block as N, C, H, W."""
    axes = (
        "N",
        *(letter if size > 1 else "" for letter, size in zip("CHW", _chw(shape), strict=True)),
    )
    return Value(block, (images, *_chw(shape)), axes)


def vector_value(block: str, shape: Shape, images: int) -> Value:
    """Return the value of a block that gives a vector as N, C."""
    return Value(block, (images, shape.c), ("N", "C" if shape.c > 1 else ""))


def _chw(shape: Shape) -> tuple[int, int, int]:
    return shape.c, shape.h, shape.w


def is_map(value: Value, shape: Shape) -> bool:
    """Whether a value is laid out as N, C, H, W."""
    return value.dims == (value.images, *_chw(shape)) and value.axes == (
        map_value(value.block, shape, value.images).axes
    )


def transposed(value: Value, order: Sequence[int]) -> Value | None:
    """Return a value with its axes in another order; None where images would not come first."""
    if sorted(order) != list(range(len(value.dims))) or order[0] != 0:
        return None
    return replace(
        value,
        dims=tuple(value.dims[i] for i in order),
        axes=tuple(value.axes[i] for i in order),
    )


def reshaped(value: Value, wanted: Sequence[int]) -> Value | None:
    """Return a value in another shape; None where axes would be split.

    `wanted` has no open sizes. Neighbouring axes may be joined, axes of one come and go.
    """
    dims = tuple(wanted)
    if not dims or dims[0] != value.images or prod(dims) != prod(value.dims):
        return None
    old = [(d, a) for d, a in zip(value.dims[1:], value.axes[1:], strict=True) if d > 1]
    axes: list[str] = ["N"]
    for size in dims[1:]:
        joined, letters = 1, ""
        while joined < size and old:
            step, axis = old.pop(0)
            joined *= step
            letters += axis
        if joined != size:
            return None
        axes.append(letters)
    return replace(value, dims=dims, axes=tuple(axes))


def rows_in_our_order(
    value: Value, shape: Shape, weight: NDArray[np.generic]
) -> NDArray[np.generic] | None:
    """Return weights of a vector with their rows in our order: height, width, channels.

    Parameters
    ----------
    value : Value
        That the weights are for.
    shape : Shape
        Of its block.
    weight : ndarray, (inputs, units)
        With rows in the order of the value.

    Returns
    -------
    ndarray, (inputs, units), or None
        None where the value is no row of numbers for each image, or of another length.
    """
    letters = "".join(value.axes[1:])
    sizes = {"H": shape.h, "W": shape.w, "C": shape.c}
    if sum(bool(axis) for axis in value.axes[1:]) > 1 or len(weight) != shape.size:
        return None
    if sorted(letters) != sorted(letter for letter, size in sizes.items() if size > 1):
        return None
    units = weight.shape[1]
    laid_out = weight.reshape([*(sizes[letter] for letter in letters), units])
    ours = [letters.index(letter) for letter in "HWC" if letter in letters]
    return in_own_memory(laid_out.transpose([*ours, len(letters)])).reshape(-1, units)


def in_own_memory(numbers: NDArray[np.generic]) -> NDArray[np.float32]:
    """Return numbers as float32 in rows of their own; what is read-only belongs to the file."""
    flags = numbers.flags
    if numbers.dtype == np.float32 and flags.c_contiguous and flags.writeable:
        return numbers  # type: ignore[return-value]
    made = np.empty(numbers.shape, np.float32)
    # Turned weights are copied some columns at a time: numpy would go through all of the memory
    # for each column.
    columns = numbers.shape[-1] if numbers.ndim and flags.c_contiguous else _COLUMNS
    with np.errstate(all="ignore"):
        for start in range(0, numbers.shape[-1] if numbers.ndim else 1, max(columns, 1)):
            made[..., start : start + columns] = numbers[..., start : start + columns]
    return made
