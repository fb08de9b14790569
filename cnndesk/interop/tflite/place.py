"""Where operations put their operators: the graph, the values so far, and their bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.types import FloatArray, Shape
from cnndesk.errors import ExportError
from cnndesk.interop.lowering import operations as ops
from cnndesk.interop.lowering.operations import Operation, Pads, Pair, Program
from cnndesk.interop.lowering.rounding import HIGHEST, LOWEST, Bytes, Rounded
from cnndesk.interop.tflite.flatbuffer import Field
from cnndesk.interop.tflite.graph import KINDS, Graph, Kind, Meant, Padding, PerFilter


@dataclass
class Place:
    """A network being written, value by value. Every tensor is 1 × h × w × c.

    Attributes
    ----------
    graph : Graph
    program : Program
    numbers : Rounded or None
        What the bytes of values stand for; None for float32.
    tensors : dict of str to int
        The tensors of the values so far.
    """

    graph: Graph
    program: Program
    numbers: Rounded | None = None
    tensors: dict[str, int] = field(default_factory=dict)
    _made: int = 0

    @property
    def has_bytes(self) -> bool:
        """Whether numbers have 8 bits."""
        return self.numbers is not None

    def bytes_of(self, name: str) -> Bytes | None:
        """Return what the bytes of a value stand for."""
        return self.numbers.bytes_of[name] if self.numbers is not None else None

    def x(self, op: Operation, index: int = 0) -> int:
        """Return the tensor of an input."""
        return self.tensors[op.inputs[index]]

    def value(self, name: str, shape: Shape, meant: Meant) -> int:
        """Add a tensor for values of this file's kind."""
        kind = Kind.INT8 if self.has_bytes else Kind.FLOAT32
        return self.graph.tensor(name, (1, *shape), kind, meant)

    def put(
        self,
        kind: str,
        inputs: list[int],
        op: Operation,
        options: Mapping[int, Field] | None = None,
    ) -> None:
        """Add the operator that gives an operation's output."""
        output = self.value(op.output, op.shape, self.bytes_of(op.output))
        self.graph.operator(kind, inputs, output, options)
        self.tensors[op.output] = output

    def between(
        self,
        kind: str,
        inputs: list[int],
        op: Operation,
        shape: Shape,
        options: Mapping[int, Field] | None = None,
        meant: Meant = None,
    ) -> int:
        """Add an operator on the way to an operation's output and return its tensor."""
        output = self.value(f"{op.output}/{self._next()}", shape, meant)
        self.graph.operator(kind, inputs, output, options)
        return output

    def _next(self) -> int:
        self._made += 1
        return self._made

    def constant(
        self, op: Operation, name: str, array: NDArray[np.generic], meant: Meant = None
    ) -> int:
        """Add a constant as it is."""
        kind = KINDS[array.dtype]
        whole = f"{op.output}/{name}"
        return self.graph.tensor(whole, array.shape, kind, meant, array)

    def numbers_of(self, op: Operation, name: str, values: FloatArray) -> int:
        """Add constant values, as bytes of one scale where this file has bytes."""
        if not self.has_bytes:
            return self.constant(op, name, values.astype(np.float32))
        meant = Bytes(max(float(np.abs(values).max(initial=0.0)), 1e-12) / HIGHEST, 0)
        return self.constant(op, name, meant.rounded(values), meant)

    def sizes(self, op: Operation, name: str, values: list[int] | list[list[int]]) -> int:
        """Add constant whole numbers."""
        return self.constant(op, name, np.array(values, np.int32))

    def weights(self, op: ops.Weighted | ops.Scale, order: tuple[int, ...], axis: int) -> list[int]:
        """Add weights and bias.

        Parameters
        ----------
        op : Operation
        order : tuple of int
            The axes of the weights as TFLite has them.
        axis : int
            Along which the filters lie then.
        """
        if isinstance(op, ops.Weighted):
            weight, bias = op.weight, op.bias
        else:
            weight, bias = op.scale[np.newaxis, np.newaxis, np.newaxis], op.shift
        if self.numbers is None:
            return [
                self.constant(op, "weight", np.ascontiguousarray(weight.transpose(order))),
                self.constant(op, "bias", bias.astype(np.float32)),
            ]
        found = self.numbers.weights(op)
        values = found.values.reshape(weight.shape).transpose(order)
        sums = found.scales * self.numbers.bytes_of[op.inputs[0]].scale
        return [
            self.constant(
                op, "weight", np.ascontiguousarray(values), PerFilter(found.scales, axis)
            ),
            self.constant(op, "bias", found.bias, PerFilter(sums)),
        ]

    def padded(
        self,
        op: Operation,
        pads: Pads,
        size: Pair,
        stride: Pair,
        dilation: Pair = (1, 1),
    ) -> tuple[int, Padding]:
        """Return the first input with its padding, or as it is and TFLite's word for that."""
        image, x = self.program.inputs(op)[0], self.x(op)
        if not any(pads):
            return x, Padding.VALID
        if pads == same_pads(image, size, stride, dilation):
            return x, Padding.SAME
        return self.surrounded(op, x, image, pads), Padding.VALID

    def surrounded(self, op: Operation, x: int, image: Shape, pads: Pads) -> int:
        """Return a tensor with zeros around."""
        top, bottom, left, right = pads
        h, w, c = image
        sizes = self.sizes(op, "pads", [[0, 0], [top, bottom], [left, right], [0, 0]])
        shape = (h + top + bottom, w + left + right, c)
        return self.between("PAD", [x, sizes], op, shape, meant=self.bytes_of(op.inputs[0]))

    def float_only(self, op: Operation, title: str, instead: str) -> None:
        """Refuse an operation that has no 8-bit counterpart.

        Raises
        ------
        ExportError
        """
        if self.has_bytes:
            raise ExportError(
                f"{op.output} ({title}) has no counterpart in 8-bit TFLite. Put {instead} in its "
                "place, export float32, or export int8 as C, which has it."
            )


def same_pads(image: Shape, size: Pair, stride: Pair, dilation: Pair) -> Pads:
    """Return the pads that TFLite's SAME means for a window over an image."""
    pads: list[int] = []
    for axis in (0, 1):
        extent = (size[axis] - 1) * dilation[axis] + 1
        steps = -(-image[axis] // stride[axis])
        total = max((steps - 1) * stride[axis] + extent - image[axis], 0)
        pads += [total // 2, total - total // 2]
    return (pads[0], pads[1], pads[2], pads[3])


LEAST = np.array(LOWEST, np.int8)
"""The byte of padding that no maximum takes."""
