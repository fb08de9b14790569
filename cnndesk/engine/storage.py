"""Which value of a network is stored where, and which layers become part of others.

Decided before anything is placed, from the layers alone. A ReLU, and a 2x2 maximum behind it, is
fused into the layer before it; at inference a batch norm too, and the addition of an earlier value,
into whose memory the layer then adds. What an inference computes value by value it computes in
place where nobody reads the input afterwards.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from .folding import foldable
from .layers.activation import Activation
from .layers.base import Layer
from .layers.merge import Add
from .model import Model, Node
from .tensor import NO_PADS, Pads
from .types import Shape


def ceiling_of(layer: Layer) -> float | None:
    """Return where a ReLU clips, infinity for a plain one; None for any other layer."""
    if isinstance(layer, Activation) and layer.kind == "relu":
        return math.inf
    if isinstance(layer, Activation) and layer.kind == "clipped_relu":
        return layer.alpha
    return None


@dataclass(frozen=True)
class Purpose:
    """What a plan is for, as far as it decides what may be fused.

    Attributes
    ----------
    fuse : bool
        Anything at all.
    training : bool
        Random and batch-dependent layers behave as in training.
    learning : bool
        Gradients of parameters are computed.
    shows_gradients : bool
        Those of all values are, to be looked at.
    keep : collection of str
        Nodes whose own outputs are looked at.
    """

    fuse: bool
    training: bool
    learning: bool
    shows_gradients: bool
    keep: Collection[str] = ()

    @property
    def infers(self) -> bool:
        """Whether there is nothing but a forward pass."""
        return not (self.training or self.learning or self.shows_gradients)


@dataclass
class Storage:
    """Where the values of a model are stored.

    Parameters
    ----------
    model : Model
    purpose : Purpose

    Attributes
    ----------
    stored : dict of node id to node id
        The node under whose id a node's value is stored: its own, or that of the layer it was fused
        into or whose memory it shares.
    norms : dict of node id to Node
        Batch norms folded into a layer, by that layer's id.
    onto : dict of node id to node id
        Nodes that write into the memory of an earlier stored value.
    sums : dict of node id to Node
        Additions fused into a layer, by that layer's id; the other term is what it writes onto.
    """

    model: Model
    purpose: Purpose
    stored: dict[str, str] = field(default_factory=dict)
    norms: dict[str, Node] = field(default_factory=dict)
    onto: dict[str, str] = field(default_factory=dict)
    sums: dict[str, Node] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._index = {node.id: index for index, node in enumerate(self.model.nodes)}
        self._has_muted = any(node.muted for node in self.model.nodes)
        self._gradient_pads: dict[str, Pads] = {}
        self._consumers: dict[str, list[Node]] = {node.id: [] for node in self.model.nodes}
        for node in self.model.nodes:
            for name in node.inputs:
                self._consumers[name].append(node)
        for node in self.model.nodes:
            self.stored[node.id] = node.id
            if self.purpose.fuse and node.inputs:
                self._decide(node)

    def _decide(self, node: Node) -> None:
        source = self.model.node(node.inputs[0])
        alone = self._alone(source)
        plain = not self.muted(self.stored[source.id])
        if self.purpose.infers and alone and plain and foldable(node.layer, source.layer):
            self.norms[source.id] = node
            self.stored[node.id] = source.id
        elif (node.layer.passes_through(self.purpose.training) and not node.muted) or (
            alone and (self._fuses_relu(node, source) or self._fuses_maximum(node, source))
        ):
            self.stored[node.id] = self.stored[source.id]
        elif self.purpose.infers and not self._fuses_sum(node):
            self._works_in_place(node)

    def _alone(self, source: Node) -> bool:
        """Whether only one node reads a node's own value."""
        return len(self._consumers[source.id]) == 1 and source.id not in self.purpose.keep

    def _writer(self, source: Node) -> Node:
        """Return the layer into which a node was folded or added, or the node itself."""
        writer = self.stored[source.id]
        joined = self.norms.get(writer) is source or self.sums.get(writer) is source
        return self.model.node(writer) if joined else source

    def _fuses_relu(self, node: Node, source: Node) -> bool:
        return ceiling_of(node.layer) is not None and self._writer(source).layer.takes_relu

    def _fuses_maximum(self, node: Node, source: Node) -> bool:
        """Whether the layer that stores the source's value can take over a maximum behind it.

        That layer is the source itself, or took over the source: a ReLU or a folded batch norm.
        Codes for the way back know of no ceiling.
        """
        if not node.layer.is_pair_maximum:
            return False
        writer = self.model.node(self.stored[source.id])
        while source is not writer:
            ceiling = ceiling_of(source.layer)
            plain = ceiling == math.inf or (ceiling is not None and self.purpose.infers)
            if not (plain or self.norms.get(writer.id) is source):
                return False
            source = self.model.node(source.inputs[0])
        return writer.layer.takes_pool(
            self.model.input_shapes(writer), passes_gradient=self._passes_gradient(writer)
        )

    def _passes_gradient(self, node: Node) -> bool:
        """Whether the gradient of a node's input may be wanted."""
        if self.purpose.shows_gradients:
            return True
        return self.purpose.learning and any(self.model.node(name).inputs for name in node.inputs)

    def _fuses_sum(self, node: Node) -> bool:
        """Fuse an addition into the layer that gives one of its terms, if the other can go."""
        if not isinstance(node.layer, Add) or len(node.inputs) != 2:
            return False
        for own, other in (node.inputs, node.inputs[::-1]):
            source, term = self.model.node(own), self.stored[other]
            writer = self._writer(source)
            if (
                writer.layer.takes_sum
                and self.stored[own] == writer.id
                and writer.id not in self.sums
                and not self.muted(writer.id)
                and self._alone(source)
                and self._may_overwrite(term, writer, node)
            ):
                self.stored[node.id] = writer.id
                self.sums[writer.id] = node
                self.onto[writer.id] = term
                return True
        return False

    def _works_in_place(self, node: Node) -> None:
        term = self.stored[node.inputs[0]]
        if node.layer.works_in_place and self._may_overwrite(term, node, node):
            self.onto[node.id] = term

    def _may_overwrite(self, term: str, writer: Node, reader: Node) -> bool:
        """Whether nobody but `reader` needs a stored value when `writer` begins."""
        sharing = [name for name, stored in self.stored.items() if stored == term]
        readers = [node for name in sharing for node in self._consumers[name]]
        return (
            self._index[term] < self._index[writer.id]
            and not self.model.node(term).layer.is_view
            and not any(name in self.purpose.keep for name in sharing)
            and not any(node.layer.is_view for node in readers)
            and all(
                node is reader
                or node.id in sharing
                or self._index[node.id] < self._index[writer.id]
                for node in readers
            )
        )

    # What was decided

    def fused(self, node: Node) -> bool:
        """Whether the node has no steps of its own."""
        return self.stored[node.id] != node.id

    def ceiling(self, node: Node) -> float | None:
        """Return where the ReLU clips that was fused into this node; None where none was."""
        for other in self.model.nodes:
            if other is not node and self.stored[other.id] == node.id:
                found = ceiling_of(other.layer)
                if found is not None:
                    return found
        return None

    def pool(self, stored: str) -> Node | None:
        """Return the maximum that was fused into the node of this id."""
        for other in self.model.nodes:
            fused = other.id != stored and self.stored[other.id] == stored
            if fused and other.layer.is_pair_maximum:
                return other
        return None

    def shape(self, stored: str) -> Shape:
        """Return the height, width and channels of a stored value."""
        return self.model.shapes[(self.pool(stored) or self.model.node(stored)).id]

    def muted(self, stored: str) -> tuple[int, ...]:
        """Return the maps of a stored value that are zero: of all nodes that share it.

        What is fused behind a muted map, a ReLU or a maximum, leaves it at zero.
        """
        if not self._has_muted:
            return ()
        sharing = (node for node in self.model.nodes if self.stored.get(node.id) == stored)
        return tuple(sorted({channel for node in sharing for channel in node.muted}))

    def gradient_pads(self, stored: str) -> Pads:
        """Return the halo that is read around the gradient of a value.

        By its writer, or by those whose gradients lie in the same place (`Layer.returns_in_place`).
        """
        if stored not in self._gradient_pads:
            self._gradient_pads[stored] = self._find_gradient_pads(stored)
        return self._gradient_pads[stored]

    def _find_gradient_pads(self, stored: str) -> Pads:
        writer = self.model.node(stored)
        if writer.layer.is_view or self.pool(stored):
            return NO_PADS
        pads = writer.layer.gradient_pads(self.model.input_shapes(writer))
        if writer.layer.returns_in_place and not self.purpose.shows_gradients:
            for name in writer.inputs:
                pads = pads.union(self.gradient_pads(self.stored[name]))
        return pads

    def is_stored(self, node: Node) -> bool:
        """Whether the node's values are kept; before a fused maximum they are not."""
        pool = self.pool(self.stored[node.id])
        return pool is None or self._index[node.id] >= self._index[pool.id]

    def readers(self, stored: str) -> Iterator[Node]:
        """Yield the nodes with steps of their own that read a stored value, once per input."""
        for node in self.model.nodes:
            if not self.fused(node):
                for name in node.inputs:
                    if self.stored[name] == stored:
                        yield node

    def halo(self, stored: str) -> Pads:
        """Return the halo that is read around a value, or around those in the same memory."""
        pads = NO_PADS
        for reader in self.readers(stored):
            pads = pads.union(reader.layer.input_pads(self.model.input_shapes(reader)))
        for writer, term in self.onto.items():
            if term == stored:
                pads = pads.union(self.halo(writer))
        return pads
