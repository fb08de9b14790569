"""A C file while it is written: its constants, the functions it needs, its calls, its memory."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.types import Shape
from cnndesk.interop.c.text import array, identifier
from cnndesk.interop.lowering.arena import Arena
from cnndesk.interop.lowering.operations import IMAGE, NO_PADS, Operation, Pads, Pair, Program

_BYTES = {"float": 4, "int32_t": 4, "int8_t": 1}


@dataclass
class Writing:
    """A file being written.

    Attributes
    ----------
    program : Program
    arena : Arena
    constants : list of str
        Arrays, in order.
    used : set of str
        Names of functions.
    flash : int
        Bytes of the constants.
    """

    program: Program
    arena: Arena
    constants: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    flash: int = 0
    _names: dict[str, str] = field(default_factory=dict)

    def pointer(self, name: str) -> str:
        """Return where a value lies."""
        return "image" if name == IMAGE else f"arena + {self.arena.offsets[name]}"

    def places(self, op: Operation) -> tuple[str, str]:
        """Return where the first input and the output of an operation lie."""
        return self.pointer(op.inputs[0]), self.pointer(op.output)

    def constant(self, op: Operation, name: str, kind: str, values: NDArray[np.generic]) -> str:
        """Add a constant of an operation and return its name."""
        whole = f"{self._name(op.output)}_{name}"
        self.constants.append(array(kind, whole, values))
        self.flash += _BYTES[kind] * values.size
        return whole

    def _name(self, output: str) -> str:
        """Return a name for an operation's constants that no other has."""
        if output not in self._names:
            name, taken = identifier(output), set(self._names.values())
            while name in taken:
                name += "_"
            self._names[output] = name
        return self._names[output]

    def call(self, function: str, *arguments: object) -> str:
        """Return a call of a function, which the file then has."""
        self.used.add(function)
        return f"{function}({', '.join(str(one) for one in arguments)});"


def shape(one: Shape) -> str:
    """Return a `Shape` of C."""
    return f"(Shape){{{one[0]}, {one[1]}, {one[2]}}}"


def window(size: Pair, stride: Pair, pads: Pads, dilation: Pair = (1, 1)) -> str:
    """Return a `Window` of C."""
    numbers = (*size, *stride, pads[0], pads[2], *dilation)
    return f"(Window){{{', '.join(str(one) for one in numbers)}}}"


def border(pads: Pads = NO_PADS) -> str:
    """Return a `Border` of C."""
    return f"(Border){{{', '.join(str(one) for one in pads)}}}"


def pixels(one: Shape) -> int:
    """Return the places of maps."""
    return one[0] * one[1]


def by_filter(weight: NDArray[np.generic], axis: int) -> NDArray[np.generic]:
    """Return weights with the filters first, the rest in order."""
    return np.moveaxis(weight, axis, 0)
