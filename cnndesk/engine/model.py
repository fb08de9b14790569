"""The engine's form of a network: layers in execution order, parameters and tracked state.

A Model knows arrays and layers; what the user drew (blocks, positions, links) is
`cnndesk.document.Network`, and what runs is a `Plan`, made from a Model for one batch size. All
plans of a model share its arrays.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np

from cnndesk.errors import ShapeError
from cnndesk.rng import generator

from .layers.base import Layer
from .tensor import aligned_zeros
from .types import FloatArray, Shape

NOTHING: Mapping[str, Any] = MappingProxyType({})

_GLANCE = 64
"""Numbers of an array that are compared first: what was trained differs there, mostly."""


@dataclass(frozen=True)
class Node:
    """A layer at its place.

    Attributes
    ----------
    id : str
        Unique; the block's id when the model was drawn.
    layer : Layer
    inputs : tuple of str
        Ids of the nodes whose outputs it reads, in order; all earlier in the list.
    muted : tuple of int
        Maps (channels) of its output that are zero whatever the layer makes of them, and through
        which no gradient goes back.
    """

    id: str
    layer: Layer
    inputs: tuple[str, ...] = ()
    muted: tuple[int, ...] = ()


class Model:
    """Layers in execution order with their arrays.

    Parameters
    ----------
    nodes : sequence of Node
        In execution order; the first is the input, the last the output.

    Attributes
    ----------
    parameters, state : dict of node id to dict of name to float32 ndarray
        What is learned and what is tracked; zero until `initialise`. Written in place by training.
    shapes : dict of node id to (h, w, c)

    Raises
    ------
    ShapeError
        A node names an input that does not come before it, or its shape does not fit.
    """

    def __init__(self, nodes: Sequence[Node]) -> None:
        self.nodes = tuple(nodes)
        self.shapes: dict[str, Shape] = {}
        self.parameters: dict[str, dict[str, FloatArray]] = {}
        self.state: dict[str, dict[str, FloatArray]] = {}
        for node in self.nodes:
            missing = [name for name in node.inputs if name not in self.shapes]
            if missing or node.id in self.shapes:
                raise ShapeError(
                    f"{node.id} reads {missing[0]}, which does not come before it."
                    if missing
                    else f"Two layers are called {node.id}.",
                    "Order the layers so that each comes after its inputs.",
                )
            inputs = self.input_shapes(node)
            shape = node.layer.output_shape(inputs)
            if min(shape) < 1:
                raise ShapeError(
                    f"{node.id} would give an output of {shape[0]}×{shape[1]}×{shape[2]}.",
                    "Use a smaller kernel or stride, or padding “same”.",
                )
            _check_muted(node, shape)
            self.shapes[node.id] = shape
            self.parameters[node.id] = {
                name: aligned_zeros(s) for name, s in node.layer.parameter_shapes(inputs).items()
            }
            self.state[node.id] = {
                name: aligned_zeros(s) for name, s in node.layer.state_shapes(inputs).items()
            }
        self.initialise_state()

    def input_shapes(self, node: Node) -> list[Shape]:
        """Return the shapes a node reads."""
        return [self.shapes[name] for name in node.inputs]

    def node(self, node_id: str) -> Node:
        """Return a node by id; KeyError where there is none."""
        for node in self.nodes:
            if node.id == node_id:
                return node
        raise KeyError(node_id)

    def initialise(self, seed: int) -> None:
        """Give every parameter and tracked array its first value.

        Each depends on the seed and its own name only.
        """
        for node in self.nodes:
            for name, array in self.parameters[node.id].items():
                rng = generator(seed, 0, f"initialise:{node.id}.{name}")
                array[...] = node.layer.initial_parameter(name, array.shape, rng)
        self.initialise_state()

    def initialise_state(self) -> None:
        """Reset what is tracked."""
        for node in self.nodes:
            for name, array in self.state[node.id].items():
                array[...] = node.layer.initial_state(name, array.shape)

    def parameter_count(self) -> int:
        """Return the number of learned values."""
        return sum(a.size for arrays in self.parameters.values() for a in arrays.values())

    def copy_arrays(
        self, before: Mapping[str, Mapping[str, FloatArray]] = NOTHING
    ) -> dict[str, dict[str, FloatArray]]:
        """Return copies of parameters and state, by node id then name.

        Parameters
        ----------
        before : mapping of str to mapping of str to ndarray, optional
            Earlier copies, which are not to be changed. What is still the same to the bit, such as
            frozen weights, is not copied again: the earlier copy is returned.
        """
        return {
            node.id: {
                name: _copied(array, before.get(node.id, NOTHING).get(name))
                for name, array in (self.parameters[node.id] | self.state[node.id]).items()
            }
            for node in self.nodes
        }

    def load_arrays(self, arrays: dict[str, dict[str, FloatArray]]) -> None:
        """Write arrays as `copy_arrays` gave them; missing ones stay as they are.

        Raises
        ------
        ShapeError
            An array has another shape than the model's.
        """
        for node_id, named in arrays.items():
            own = self.parameters.get(node_id, {}) | self.state.get(node_id, {})
            for name, array in named.items():
                if name not in own:
                    continue
                if own[name].shape != array.shape:
                    raise ShapeError(
                        f"The {name} of {node_id} has shape {array.shape}, "
                        f"the network needs {own[name].shape}.",
                        "The weights belong to another version of the network.",
                    )
                own[name][...] = array


def _check_muted(node: Node, shape: Shape) -> None:
    """Raise where maps cannot be muted, or are not there."""
    if not node.muted:
        return
    if node.layer.is_output or node.layer.is_view or not node.inputs:
        raise ShapeError(
            f"No map of {node.id} can be muted: it makes none of its own.",
            "Mute maps of the block before it.",
        )
    if min(node.muted) < 0 or max(node.muted) >= shape[2]:
        raise ShapeError(
            f"{node.id} has {shape[2]} maps, and number {max(node.muted) + 1} is to be muted.",
            "Unmute it.",
        )


def _copied(array: FloatArray, before: FloatArray | None) -> FloatArray:
    """Return a copy of an array, or the earlier one that is still the same to the bit."""
    if before is not None and (before.shape, before.dtype) == (array.shape, array.dtype):
        # As whole numbers, of which NaN equals itself and −0 differs from 0.
        now, then = array.reshape(-1).view(np.uint32), before.reshape(-1).view(np.uint32)
        if np.array_equal(now[:_GLANCE], then[:_GLANCE]) and np.array_equal(now, then):
            return before
    return np.array(array)
