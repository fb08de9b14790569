"""Which maps of a network can be taken out, and what goes with each.

A *unit* is a map that a convolution or a fully connected block makes, with everything that stands
for it on its way to the blocks that read it: the same channel of batch norms, activations, pools
and depthwise filters, a value at every place of a flattened map, and the channels of other
convolutions that are added to it or multiplied with it, which can only go together. Where a map
cannot go, the reason is kept: it is a class, a channel of the image, or is compared with others.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from cnndesk.document.compile import passes_through
from cnndesk.document.network import Network
from cnndesk.document.shapes import infer
from cnndesk.errors import ShapeError

Labels = NDArray[np.int64]

WRITERS = {"conv2d": "filters", "dense": "units", "transposed_conv2d": "filters"}
"""Blocks that make maps of their own, and the parameter that says how many."""

_ALIKE = frozenset(
    (
        *("batch_norm", "prelu", "relu", "relu6", "leaky_relu", "elu", "gelu", "silu", "sigmoid"),
        *("tanh", "softplus", "hard_swish", "hard_sigmoid", "dropout", "spatial_dropout"),
        *("gaussian_noise", "max_pool", "average_pool", "sum_pool", "global_average_pool"),
        *("global_max_pool", "zero_padding", "crop", "upsample", "fixed_filter"),
    )
)
"""Blocks that make of each channel one channel."""

_COMPARED = {
    "layer_norm": "normalises over all maps",
    "group_norm": "normalises over groups of maps",
    "local_response_norm": "compares neighbouring maps",
}


@dataclass(frozen=True)
class Reader:
    """A block with weights for what it reads.

    Attributes
    ----------
    block : str
    labels : ndarray of int64, (n,)
        The unit of each channel or value that it reads, in the order of its weights.
    """

    block: str
    labels: Labels


@dataclass(frozen=True, eq=False)
class Units:
    """The units of a network.

    Attributes
    ----------
    labels : mapping of block id to ndarray of int64, (channels,)
        The unit of each channel of each block's output.
    readers : tuple of Reader
    removable : tuple of int
        Units that can be taken out, ascending.
    reasons : mapping of int to str
        Why another one cannot.
    writers : mapping of block id to str
        Blocks that make maps, with the parameter that says how many.
    transposed : frozenset of str
        Those whose weights have the inputs on the last axis instead of the one before.
    """

    labels: dict[str, Labels]
    readers: tuple[Reader, ...]
    removable: tuple[int, ...]
    reasons: dict[int, str]
    writers: dict[str, str]
    transposed: frozenset[str] = frozenset()

    def maps_of(self, unit: int) -> dict[str, tuple[int, ...]]:
        """Return the maps that a unit is, by the blocks that make them."""
        found = {block: np.flatnonzero(self.labels[block] == unit) for block in self.writers}
        return {block: tuple(maps.tolist()) for block, maps in found.items() if len(maps)}

    def unit_of(self, block: str, channel: int) -> int:
        """Return the unit of a map of a block."""
        return int(self.labels[block][channel])


@dataclass
class _Growing:
    """Units as they are found, block by block."""

    labels: dict[str, Labels] = field(default_factory=dict)
    readers: list[Reader] = field(default_factory=list)
    writers: dict[str, str] = field(default_factory=dict)
    transposed: set[str] = field(default_factory=set)
    parents: list[int] = field(default_factory=list)
    reasons: dict[int, str] = field(default_factory=dict)

    def new(self, count: int, reason: str = "") -> Labels:
        first = len(self.parents)
        self.parents.extend(range(first, first + count))
        made = np.arange(first, first + count, dtype=np.int64)
        if reason:
            self.keep(made, reason)
        return made

    def keep(self, labels: Labels, reason: str) -> None:
        """Note that units stay."""
        for label in np.unique(labels).tolist():
            self.reasons.setdefault(self.root(label), reason)

    def root(self, label: int) -> int:
        while self.parents[label] != label:
            self.parents[label] = self.parents[self.parents[label]]
            label = self.parents[label]
        return label

    def join(self, one: Labels, other: Labels) -> None:
        """Let channels that meet go together."""
        for a, b in zip(one.tolist(), other.tolist(), strict=True):
            first, second = sorted((self.root(a), self.root(b)))
            if first != second:
                self.parents[second] = first
                reason = self.reasons.pop(second, "")
                if reason:
                    self.reasons.setdefault(first, reason)


def units_of(network: Network) -> Units:
    """Find the units of what a network's output depends on.

    Raises
    ------
    ShapeError
        When the network does not fit itself.
    """
    inference = infer(network)
    if inference.problems or len(network.output_ids) != 1:
        raise ShapeError("The network has no output that can be trained.", "Add a Softmax block.")
    output = network.output_ids[0]
    needed = {output, *network.ancestors(output)}
    growing = _Growing()
    for block_id in network.order:
        if block_id in needed and not network[block_id].is_bypassed:
            diagnosis = inference[block_id]
            if not diagnosis.is_ok or diagnosis.output is None:
                raise ShapeError(f"{block_id} does not fit. {diagnosis.cause}", diagnosis.cure)
            sources = [passes_through(network, i) for i in network.predecessors(block_id)]
            inputs = [growing.labels[i] for i in sources]
            places = diagnosis.inputs[0].h * diagnosis.inputs[0].w if diagnosis.inputs else 1
            channels = diagnosis.output.c
            growing.labels[block_id] = _through(
                growing, network, block_id, inputs, places, channels
            )
    return _settled(growing)


def _through(
    growing: _Growing,
    network: Network,
    block_id: str,
    inputs: list[Labels],
    places: int,
    channels: int,
) -> Labels:
    """Return the units of a block's output, and note what it reads."""
    block = network.block(block_id)
    kind = block.type
    if block.is_input:
        return growing.new(channels, "it is a channel of the image")
    if block.is_output:
        growing.keep(inputs[0], "it is one of the answers of the network")
        return inputs[0]
    if kind == "conv2d" and getattr(block, "groups", 1) > 1:
        words = f"{block_id} filters its maps in groups"
        growing.keep(inputs[0], words)
        return growing.new(channels, words)
    if kind in WRITERS:
        read = np.tile(inputs[0], places) if kind == "dense" else inputs[0]
        growing.readers.append(Reader(block_id, read))
        growing.writers[block_id] = WRITERS[kind]
        if kind == "transposed_conv2d":
            growing.transposed.add(block_id)
        return growing.new(channels)
    if kind in _ALIKE and channels == len(inputs[0]):
        return inputs[0]
    if kind == "depthwise_conv2d":
        return np.repeat(inputs[0], channels // len(inputs[0]))
    if kind == "flatten":
        return np.tile(inputs[0], places)
    if kind == "concatenate":
        return np.concatenate(inputs)
    if kind in ("add", "multiply"):
        for other in inputs[1:]:
            growing.join(inputs[0], other)
        return inputs[0]
    words = f"{block_id} {_COMPARED.get(kind, 'needs all of its maps')}"
    for labels in inputs:
        growing.keep(labels, words)
    return growing.new(channels, words)


def _settled(growing: _Growing) -> Units:
    roots = np.array([growing.root(n) for n in range(len(growing.parents))], np.int64)
    labels = {block: roots[found] for block, found in growing.labels.items()}
    readers = tuple(Reader(r.block, roots[r.labels]) for r in growing.readers)
    made = {int(n) for block in growing.writers for n in labels[block]}
    return Units(
        labels=labels,
        readers=readers,
        removable=tuple(sorted(made - growing.reasons.keys())),
        reasons={unit: words for unit, words in growing.reasons.items() if unit in made},
        writers=dict(growing.writers),
        transposed=frozenset(growing.transposed),
    )
