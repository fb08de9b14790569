"""An operator at its place: what it is given, what it says, and how it becomes a block.

A mapper takes a `Place` and returns the value that the operator gives; it is registered with the
decorator `maps`. Whatever has no block says so with its name and a cure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks import Shape
from cnndesk.errors import ImportFileError
from cnndesk.interop.importing.onnx_file import Numbers, Operator
from cnndesk.interop.importing.sketch import (
    NO_PADS,
    Sketch,
    Value,
    is_map,
    map_value,
)
from cnndesk.system.shells import quoted

Pads = tuple[int, int, int, int]
Mapper = Callable[["Place"], Value]

_MAPPERS: dict[str, Mapper] = {}


def maps(*kinds: str) -> Callable[[Mapper], Mapper]:
    """Register what maps operators of some kinds."""

    def register(mapper: Mapper) -> Mapper:
        _MAPPERS.update(dict.fromkeys(kinds, mapper))
        return mapper

    return register


def known_operators() -> tuple[str, ...]:
    """Return the operators that become blocks, or nothing."""
    return tuple(sorted(_MAPPERS))


@dataclass(frozen=True)
class Place:
    """An operator and what it stands in.

    Attributes
    ----------
    operator : Operator
    sketch : Sketch
    values : mapping of str to Value
        What is computed from the image so far.
    constants : mapping of str to ndarray
    readers : mapping of str to int
        How many operators read a value.
    entry : str
        The value that is the image itself.
    opset : int
        Version of the standard operators.
    """

    operator: Operator
    sketch: Sketch
    values: Mapping[str, Value]
    constants: Mapping[str, Numbers]
    readers: Mapping[str, int]
    entry: str = ""
    opset: int = 0

    def refused(self, why: str, cure: str = "") -> ImportFileError:
        """Return the error that says why the operator has no block."""
        return ImportFileError(f"{self.operator.label} {why}. {cure or self.part_before}")

    @property
    def part_before(self) -> str:
        """The cure where an operator has no block: what can be had."""
        before = next((name for name in self.operator.inputs if name in self.values), "")
        if not before or before == self.entry:
            return "Choose a network of other blocks."
        return (
            f"The part before it can be had with --until {quoted(before)}; put blocks of your "
            "own behind it."
        )

    # What it is given

    def name(self, place: int) -> str:
        """Return the name of an input; empty where it is left out."""
        inputs = self.operator.inputs
        return inputs[place] if place < len(inputs) else ""

    def value(self, place: int = 0) -> Value:
        """Return an input that is computed from the image."""
        found = self.values.get(self.name(place))
        if found is None:
            raise self.refused("is given a constant where it should be given an image")
        return found

    def constant(self, place: int) -> Numbers | None:
        """Return an input that is constant; None where it is left out."""
        name = self.name(place)
        if not name:
            return None
        found = self.constants.get(name)
        if found is None:
            raise self.refused("has weights that are computed from the image")
        return found

    def needed(self, place: int) -> Numbers:
        """Return an input that must be there and constant."""
        found = self.constant(place)
        if found is None:
            raise self.refused("lacks its weights", "Get the file again.")
        return found

    def shape(self, value: Value) -> Shape:
        """Return what a value's block gives."""
        return self.sketch.shapes[value.block]

    def map(self, place: int = 0) -> Value:
        """Return an input that must be maps, N, C, H, W."""
        value = self.settled(self.value(place))
        if not is_map(value, self.shape(value)):
            raise self.refused(f"works on {dims_text(value)}, which are no maps here")
        return value

    def settled(self, value: Value) -> Value:
        """Return a flattened value as a vector of its own, where its order is ours."""
        shape = self.shape(value)
        letters = [axis for axis in value.axes[1:] if axis]
        ours = "".join(axis for axis, size in zip("HWC", shape, strict=True) if size > 1)
        if is_map(value, shape) or shape.is_vector or letters != [ours]:
            return value
        value = self.plain(value)
        block = self.sketch.add(self.operator, "flatten", [value.block])
        axes = tuple("C" if axis else "" for axis in value.axes[1:])
        return replace(value, block=block, axes=("N", *axes))

    def plain(self, value: Value) -> Value:
        """Return a value with its pads placed as a block of their own."""
        if value.pads == NO_PADS:
            return value
        block = self.sketch.add(self.operator, "zero_padding", [value.block], pads=value.pads)
        return map_value(block, self.sketch.shapes[block], value.images)

    # Its attributes

    def whole(self, name: str, default: int) -> int:
        """Return a whole number."""
        value = self.operator.attributes.get(name, default)
        if not isinstance(value, int):
            raise self.refused(f"has no whole number as its {name}", "Get the file again.")
        return value

    def real(self, name: str, default: float) -> float:
        """Return a number."""
        value = self.operator.attributes.get(name, default)
        if not isinstance(value, int | float):
            raise self.refused(f"has no number as its {name}", "Get the file again.")
        return float(value)

    def text(self, name: str, default: str) -> str:
        """Return a word."""
        value = self.operator.attributes.get(name, default)
        return value if isinstance(value, str) else default

    def pair(self, name: str, default: tuple[int, int]) -> tuple[int, int]:
        """Return a number for rows and one for columns."""
        value = self.operator.attributes.get(name, default)
        if not isinstance(value, tuple) or len(value) != 2:
            raise self.refused("does not slide over rows and columns")
        return int(value[0]), int(value[1])

    def padding(self) -> tuple[str, Pads]:
        """Return the name of the padding of a window and its explicit pads."""
        auto = self.text("auto_pad", "NOTSET")
        given = self.operator.attributes.get("pads", (0, 0, 0, 0))
        if auto == "SAME_UPPER":
            return "same", NO_PADS
        if auto == "VALID":
            return "valid", NO_PADS
        if auto != "NOTSET":
            raise self.refused(f"pads in a way ({auto}) that no block does")
        if not isinstance(given, tuple) or len(given) != 4 or min(given) < 0:
            raise self.refused("has pads that no block can have")
        top, left, bottom, right = (int(pad) for pad in given)
        return "explicit", (top, bottom, left, right)

    # What it becomes

    def become(self, kind: str, *sources: Value, **params: Any) -> Value:
        """Add a block; its value is laid out as that of the first source was."""
        first = sources[0]
        block = self.sketch.add(self.operator, kind, [source.block for source in sources], **params)
        shape = self.sketch.shapes[block]
        if shape == self.shape(first):
            return replace(first, block=block, pads=NO_PADS)
        return map_value(block, shape, first.images)

    def keep(self, value: Value, **weights: NDArray[np.generic]) -> Value:
        """Keep weights of the block that gives a value; returns the value."""
        for name, numbers in weights.items():
            self.sketch.keep(value.block, name, numbers)
        return value


def map_operator(place: Place) -> Value:
    """Return what an operator gives.

    Raises
    ------
    ImportFileError
        Naming the operator and the cure, where it has no block.
    """
    mapper = _MAPPERS.get(place.operator.kind)
    if mapper is None:
        raise place.refused("has no block here")
    try:
        return mapper(place)
    except (ValueError, TypeError, IndexError, KeyError, AttributeError, OverflowError) as error:
        # An attribute of another type than it should have, a list that is too short.
        raise place.refused("is not written as ONNX wants it", "Get the file again.") from error


def dims_text(value: Value) -> str:
    """Return the sizes of a value for a sentence."""
    return "×".join(map(str, value.dims))


def per_channel(place: Place, numbers: Numbers, x: Value, channels: int) -> Numbers:
    """Return a constant that meets a value as one number for each channel."""
    if numbers.size == 1:
        return np.broadcast_to(numbers.reshape(-1), (channels,))
    axis = next((i for i, letters in enumerate(x.axes) if letters == "C"), None)
    behind = len(x.dims) - 1 - axis if axis is not None else -1
    sizes = list(numbers.shape)
    at = len(sizes) - 1 - behind
    fits = 0 <= at < len(sizes) and sizes[at] == channels == numbers.size
    if axis is None or not fits:
        raise place.refused("takes a constant that is not one number for each channel")
    return numbers.reshape(-1)


def per_unit(place: Place, numbers: Numbers, units: int) -> Numbers:
    """Return one number for each filter or unit."""
    if numbers.size not in (1, units):
        raise place.refused("has a bias that does not fit", "Get the file again.")
    return np.broadcast_to(numbers.reshape(-1), (units,))


def as_map(place: Place, made: Value) -> Value:
    """Return a value laid out as N, C, H, W."""
    return map_value(made.block, place.sketch.shapes[made.block], made.images)
