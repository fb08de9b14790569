"""The part of a model that training leaves as it is, cut off from the part that learns.

What lies before every weight that is learned, and has no dropout, noise or statistics of the batch
in it, makes of one image the same numbers in every step. Such a part can be computed once for each
image. It ends at the last node through which everything passes, so that one array is all that the
rest of the model reads of it. Both parts are models over the arrays of the whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .layers.features import FeatureInput
from .model import Model, Node


@dataclass(frozen=True)
class Division:
    """A model in two parts.

    Attributes
    ----------
    frozen : Model
        From the image to the features; its last node is the one after which the model is cut.
    learning : Model
        From the features, its first node, to the output.
    """

    frozen: Model
    learning: Model


def divided(model: Model) -> Division | None:
    """Return a model in two parts; None where nothing with weights is frozen before the first cut.

    Parameters
    ----------
    model : Model
    """
    cut = _cut(model)
    if cut is None or not any(model.parameters[node.id] for node in model.nodes[: cut + 1]):
        return None
    last = model.nodes[cut]
    features = Node(last.id, FeatureInput(shape=model.shapes[last.id]))
    return Division(
        frozen=_over_arrays_of(model, model.nodes[: cut + 1]),
        learning=_over_arrays_of(model, (features, *model.nodes[cut + 1 :])),
    )


def _cut(model: Model) -> int | None:
    """Return the last node that is fixed like all before it and hides them from all behind it."""
    nodes = model.nodes
    places = {node.id: place for place, node in enumerate(nodes)}
    fixed = 0
    while fixed < len(nodes) and _is_fixed(model, nodes[fixed]):
        fixed += 1
    furthest = [-1] * len(nodes)  # the last node that reads each
    for place, node in enumerate(nodes):
        for name in node.inputs:
            furthest[places[name]] = place
    reach = 0  # of what lies before the node that is looked at
    found = None
    for place in range(fixed):
        if reach <= place:
            found = place
        reach = max(reach, furthest[place])
    return found


def _is_fixed(model: Model, node: Node) -> bool:
    """Whether a node makes the same of the same in every step of training."""
    layer = node.layer
    if layer.is_output or layer.passes_through(True) != layer.passes_through(False):
        return False
    return not layer.trainable or not model.parameters[node.id]


def _over_arrays_of(model: Model, nodes: Sequence[Node]) -> Model:
    part = Model(nodes)
    for node in nodes:
        if node.inputs or node.id == model.nodes[0].id:
            part.parameters[node.id] = model.parameters[node.id]
            part.state[node.id] = model.state[node.id]
    return part
