"""A model without muted maps that gives the same: behind each block a filter of ones and zeros.

For programs that know layers but not muting. The filter is a depthwise 1×1 convolution, which all
of them know.
"""

from __future__ import annotations

import dataclasses

from .layers import Conv2d
from .model import Model, Node

SUFFIX = "_heard"
"""What the filter's id ends with."""


def spelled_out(model: Model) -> Model:
    """Return a model over the same arrays in which muted maps are muted by filters.

    The model itself where nothing is muted.
    """
    if not any(node.muted for node in model.nodes):
        return model
    nodes: list[Node] = []
    read = {node.id: node.id for node in model.nodes}
    for node in model.nodes:
        inputs = tuple(read[name] for name in node.inputs)
        nodes.append(dataclasses.replace(node, inputs=inputs, muted=()))
        if node.muted:
            channels = model.shapes[node.id][2]
            layer = Conv2d(
                filters=channels, kernel_size=(1, 1), groups=channels, bias=False, trainable=False
            )
            read[node.id] = node.id + SUFFIX
            nodes.append(Node(read[node.id], layer, (node.id,)))
    made = Model(nodes)
    for node in model.nodes:
        made.parameters[node.id] = model.parameters[node.id]
        made.state[node.id] = model.state[node.id]
        if node.muted:
            weight = made.parameters[node.id + SUFFIX]["weight"]
            weight[...] = 1.0
            weight[..., list(node.muted)] = 0.0
    return made
