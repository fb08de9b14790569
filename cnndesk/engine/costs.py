"""What a layer costs: parameters, memory and operations, and where a plan spent its time.

Operations are counted as in the literature: a multiply and an add are two. Only what grows with the
network is counted (convolutions, fully connected layers, windows); a pass over the data counts one
operation per value. Predicting times is ``prediction.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

from cnndesk.errors import UndescribedError

from .axes import Spreads
from .model import Model, Node
from .plan import Plan
from .reading import ByAxis, Reading
from .rules import (
    Elementwise,
    FixedSum,
    Given,
    Merged,
    Moved,
    Pooled,
    Probability,
    Softmax,
    Standardised,
    Unstepped,
    WeightedSum,
)
from .types import Shape

BYTES_PER_VALUE = 4


@dataclass(frozen=True)
class LayerCost:
    """The cost of one layer.

    Attributes
    ----------
    node : str
    parameters : int
        Learned values.
    memory : int
        Bytes of the output for one image.
    forward : int
        Floating-point operations for one image.
    backward : int
        The same for the gradients in training, as far as anybody needs them.
    """

    node: str
    parameters: int
    memory: int
    forward: int
    backward: int

    @property
    def training(self) -> int:
        """Operations of a training step for one image."""
        return self.forward + self.backward


def model_costs(model: Model) -> dict[str, LayerCost]:
    """Return the cost of every layer by node id, in execution order."""
    learning: set[str] = set()
    costs = {}
    for node in model.nodes:
        forward = _operations(model, node)
        feeds_learning = any(name in learning for name in node.inputs)
        learns = node.layer.trainable and bool(model.parameters[node.id])
        if learns or feeds_learning:
            learning.add(node.id)
        costs[node.id] = LayerCost(
            node=node.id,
            parameters=sum(a.size for a in model.parameters[node.id].values()),
            memory=prod(model.shapes[node.id]) * BYTES_PER_VALUE,
            forward=forward,
            backward=forward * (int(learns) + int(feeds_learning)),
        )
    return costs


def _operations(model: Model, node: Node) -> int:
    """Return the operations of a layer's forward pass for one image."""
    inputs, output = model.input_shapes(node), prod(model.shapes[node.id])
    reading, rule = node.layer.reading(inputs), node.layer.rule()
    match rule:
        case WeightedSum():
            weight = model.parameters[node.id]["weight"]
            return 2 * _uses_of_weight(model, node, reading) * weight.size
        case FixedSum(matrix=matrix):
            return 2 * len(matrix) * len(matrix[0]) * output
        case Pooled() if isinstance(reading, ByAxis):
            return _cells(reading, inputs[0]) * output
        case Unstepped(operations=operations):
            return operations * output
        case Given() | Moved() | Elementwise() | Standardised() | Softmax() | Probability():
            return 0 if node.layer.is_view else output
        case Merged():
            return output
    raise UndescribedError(f"Nobody counts the operations of {node.id}: {rule}.")


def _uses_of_weight(model: Model, node: Node, reading: Reading) -> int:
    """Return how often each weight is used for one image: once per position of the filter."""
    h, w, _ = model.shapes[node.id]
    if isinstance(reading, ByAxis) and isinstance(reading.rows, Spreads):
        h, w, _ = model.input_shapes(node)[0]
    return h * w


def _cells(reading: ByAxis, inputs: Shape) -> int:
    """Return how many cells a unit in the middle reads of each channel."""
    down, across = (
        len(along.places(0, size, 1)[0])
        for along, size in zip((reading.rows, reading.columns), inputs, strict=False)
    )
    return down * across


@dataclass(frozen=True)
class LayerTime:
    """Seconds that a plan spent in one layer since its times were reset.

    Attributes
    ----------
    node : str
        Layers that were fused into another one have their time there.
    forward, backward : float
        Packing of weights counts as forward, the optimiser as backward.
    """

    node: str
    forward: float
    backward: float

    @property
    def total(self) -> float:
        """Forward and backward."""
        return self.forward + self.backward


def layer_times(plan: Plan) -> dict[str, LayerTime]:
    """Return the time spent in every layer by node id, in execution order."""
    seconds: dict[tuple[str, bool], float] = {}
    for step in plan.times():
        key = (step.node, step.backward)
        seconds[key] = seconds.get(key, 0.0) + step.seconds
    return {
        node.id: LayerTime(
            node.id, seconds.get((node.id, False), 0.0), seconds.get((node.id, True), 0.0)
        )
        for node in plan.model.nodes
    }
