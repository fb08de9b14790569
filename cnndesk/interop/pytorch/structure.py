"""Which blocks of a network a person would write as a class: shortcuts, gates, branches.

A region begins behind one block, where the ways part, and ends where they meet; nothing leads into
it or out of it elsewhere. Shortcuts (their ends are added) are classes always, others where the
same structure is there more than once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cnndesk.engine import layers as engine
from cnndesk.engine.model import Model, Node

_MERGES = (engine.Add, engine.Multiply, engine.Concatenate)
_MOST_NODES = 24
"""A larger region is the network, not a block of it."""


@dataclass(frozen=True)
class Region:
    """A part of a network with one way in and one way out.

    Attributes
    ----------
    entry : str
        The node before it, which is not part of it.
    nodes : tuple of str
        In the order of execution.
    merge : str
        Where its ways meet.
    """

    entry: str
    nodes: tuple[str, ...]
    merge: str

    @property
    def end(self) -> str:
        """The node whose value it gives."""
        return self.nodes[-1]


def regions(model: Model) -> list[Region]:
    """Return the regions of a network that may become classes, none inside another.

    Sums come first and the larger of two that are one inside the other; then gates and branches.
    """
    found = _candidates(model)
    kinds = {node.id: type(node.layer) for node in model.nodes}
    found.sort(key=lambda one: (kinds[one.merge] is not engine.Add, -len(one.nodes)))
    taken: set[str] = set()
    chosen = []
    for region in found:
        if taken.isdisjoint(region.nodes):
            chosen.append(region)
            taken.update(region.nodes)
    order = {node.id: place for place, node in enumerate(model.nodes)}
    return sorted(chosen, key=lambda one: order[one.nodes[0]])


def consumers(model: Model) -> dict[str, list[str]]:
    """Return the nodes that read each node's value, in order."""
    found: dict[str, list[str]] = {node.id: [] for node in model.nodes}
    for node in model.nodes:
        for source in dict.fromkeys(node.inputs):
            found[source].append(node.id)
    return found


def _candidates(model: Model) -> list[Region]:
    nodes = {node.id: node for node in model.nodes}
    order = {name: place for place, name in enumerate(nodes)}
    readers, masters = consumers(model), _dominators(model.nodes)
    found = []
    for node in model.nodes:
        if not isinstance(node.layer, _MERGES) or len(node.inputs) < 2:
            continue
        entry = max(masters[node.id] - {node.id}, key=lambda name: order[name])
        inner = _between(nodes, order, entry, node.id)
        end = node.id
        while (after := _activation_behind(nodes, readers, end)) is not None:
            inner.add(after)
            end = after
        leaks = any(set(readers[name]) - inner for name in inner if name != end)
        if not leaks and len(inner) <= _MOST_NODES:
            found.append(Region(entry, tuple(name for name in nodes if name in inner), node.id))
    return found


def _dominators(nodes: Sequence[Node]) -> dict[str, set[str]]:
    """Return the nodes that every way from the image to a node passes, itself among them."""
    found: dict[str, set[str]] = {}
    for node in nodes:
        before = [found[source] for source in node.inputs]
        found[node.id] = {node.id} | (set.intersection(*before) if before else set())
    return found


def _between(nodes: Mapping[str, Node], order: Mapping[str, int], entry: str, end: str) -> set[str]:
    """Return the nodes on the ways from one node to another, the first left out."""
    inner, waiting = {end}, [end]
    while waiting:
        for source in nodes[waiting.pop()].inputs:
            if source != entry and order[source] > order[entry] and source not in inner:
                inner.add(source)
                waiting.append(source)
    return inner


def _activation_behind(
    nodes: Mapping[str, Node], readers: Mapping[str, list[str]], name: str
) -> str | None:
    if len(readers[name]) == 1 and isinstance(nodes[readers[name][0]].layer, engine.Activation):
        return readers[name][0]
    return None
