"""One image, or many, through a network or a part of it; and gradients of whatever is asked about.

The part models made here share the arrays of the model they are cut from, so they always see the
weights as they are. A gradient is asked for by a *seed*: the derivative with respect to the output
of one node that the backward pass starts from. What the numbers mean is for the other modules.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from math import prod
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.layers.base import Call, Layer
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.engine.reading import IN_ORDER, Reading
from cnndesk.engine.rowwise import contiguous, copy_tensor
from cnndesk.engine.rules import Moved, Rule
from cnndesk.engine.tensor import Builder, Tensor
from cnndesk.engine.types import FloatArray, Shape
from cnndesk.errors import ExplainError

Maps = NDArray[np.float32]
"""The output of one node for one image, (h, w, c)."""

Image = NDArray[np.uint8]
"""One image, (h, w, c)."""

SEED = "explain:seed"
"""Id of the node that a part model ends with; no block has such an id."""


@dataclass(frozen=True)
class Unit:
    """One value of a node's output.

    Attributes
    ----------
    row, column, channel : int
        Of a vector of n features, row and column are 0 and channel counts the features.
    """

    row: int
    column: int
    channel: int = 0

    @property
    def index(self) -> tuple[int, int, int]:
        """For indexing an array (h, w, c)."""
        return self.row, self.column, self.channel


@dataclass(frozen=True, eq=False)
class Pass:
    """What one image does in the network.

    Attributes
    ----------
    model : Model
    image : ndarray of uint8, (h, w, c)
    values : mapping of node id to ndarray of float32, (h, w, c)
        Outputs as the engine computed them.
    gradients : mapping of node id to ndarray of float32, (h, w, c)
        Derivatives of the loss with respect to the outputs; empty where they were not asked for.
    label : int
        The class that the loss belongs to; -1 without.
    loss : float
        NaN without a label.
    wanted : ndarray of float32, (outputs,), or None
        What a multi-label or a regression output should give, where the gradients were asked for.
    """

    model: Model
    image: Image
    values: Mapping[str, Maps]
    gradients: Mapping[str, Maps] = field(default_factory=dict)
    label: int = -1
    loss: float = float("nan")
    wanted: NDArray[np.float32] | None = None


@dataclass(frozen=True, kw_only=True)
class SeedOutput(Layer):
    """Ends a part model; its input's gradient is whatever stands in the plan's target values."""

    is_output: ClassVar[bool] = True

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return 1, 1, prod(inputs[0])

    def forward(self, b: Builder, call: Call) -> None:
        copy_tensor(b, contiguous(b, call.xs[0]).reshaped(1, 1, call.y.shape[3]), call.y)

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        assert call.targets is not None
        if slot:
            seed = Tensor(call.targets.values.reshape(slot.tensor.shape))
            copy_tensor(b, seed, slot.tensor, accumulate=slot.accumulate)

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return IN_ORDER

    def rule(self) -> Rule:
        return Moved(loss=True)


def find_node(model: Model, node_id: str) -> Node:
    """Return a node.

    Raises
    ------
    ExplainError
        Where the network has no such block; names those it has.
    """
    for node in model.nodes:
        if node.id == node_id:
            return node
    known = ", ".join(node.id for node in model.nodes)
    raise ExplainError(
        f"The network has no block “{node_id}” that an image reaches. Choose one of: {known}."
    )


def check_image(model: Model, image: NDArray[np.uint8]) -> None:
    """Refuse an image that the network cannot take.

    Raises
    ------
    ExplainError
        For another type, number of channels or size, with what to do.
    """
    shape = model.shapes[model.nodes[0].id]
    if image.dtype != model.nodes[0].layer.input_dtype:
        raise ExplainError(
            f"The image has values of type {image.dtype}. Convert it to bytes 0…255 (uint8)."
        )
    if image.shape != shape:
        given, wanted = ("×".join(map(str, s)) for s in (image.shape, shape))
        raise ExplainError(
            f"The image is {given}, but the network takes {wanted}. Fit the image first."
        )


def check_finite(model: Model) -> None:
    """Refuse a network whose weights hold a NaN or an infinity.

    Raises
    ------
    ExplainError
        Naming the block and what to do.
    """
    for node in model.nodes:
        for arrays in (model.parameters[node.id], model.state[node.id]):
            for name, array in arrays.items():
                if not np.isfinite(array).all():
                    raise ExplainError(
                        f"The {name.replace('_', ' ')} of {node.id} holds values that are not "
                        "numbers (NaN or infinity). Go back to the last good state, or reset the "
                        "weights and train with a lower learning rate."
                    )


def check_unit(model: Model, node_id: str, unit: Unit) -> None:
    """Refuse a unit outside a node's output.

    Raises
    ------
    ExplainError
        Naming the block, its size and the unit.
    """
    find_node(model, node_id)
    shape = model.shapes[node_id]
    if not all(0 <= i < n for i, n in zip(unit.index, shape, strict=True)):
        raise ExplainError(
            f"{node_id} gives {'×'.join(map(str, shape))} values and has no row {unit.row}, column "
            f"{unit.column}, channel {unit.channel}. Choose a place inside."
        )


def logits_id(model: Model) -> str:
    """Return the node whose output the output block turns into probabilities or values.

    Raises
    ------
    ExplainError
        Where the network has no output block.
    """
    last = model.nodes[-1]
    if not last.layer.is_output:
        raise ExplainError(
            "The network has no output block, so there is no class to explain. Add a softmax "
            "classifier at its end."
        )
    return last.inputs[0]


def leading_to(model: Model, node_id: str) -> tuple[Node, ...]:
    """Return the image input, and the nodes that a node depends on with that node, in order.

    Raises
    ------
    ExplainError
        Where there is no such node.
    """
    find_node(model, node_id)
    needed = {node_id, model.nodes[0].id}
    for node in reversed(model.nodes):
        if node.id in needed:
            needed.update(node.inputs)
    return tuple(node for node in model.nodes if node.id in needed)


def part_of(model: Model, node_id: str, *, seeded: bool = False) -> Model:
    """Return the model that ends at a node and shares the arrays of the whole.

    Parameters
    ----------
    model : Model
    node_id : str
    seeded : bool
        End with a `SeedOutput` behind the node, for gradients.

    Raises
    ------
    ExplainError
        Where there is no such node.
    """
    nodes = [
        dataclasses.replace(node, layer=dataclasses.replace(node.layer, trainable=False))
        for node in leading_to(model, node_id)
    ]
    if seeded:
        nodes.append(Node(SEED, SeedOutput(), (node_id,)))
    return share_arrays(Model(nodes), model)


def share_arrays(part: Model, whole: Model) -> Model:
    """Let a model use the arrays of another's nodes of the same ids; returns it."""
    for node in part.nodes:
        if node.id in whole.parameters:
            part.parameters[node.id] = whole.parameters[node.id]
            part.state[node.id] = whole.state[node.id]
    return part


def run_image(
    model: Model,
    image: Image,
    *,
    label: int | None = None,
    wanted: NDArray[np.floating] | None = None,
    gradients: bool = False,
    threads: int = 1,
) -> Pass:
    """Send one image through the unfused network.

    Parameters
    ----------
    model : Model
    image : ndarray of uint8, (h, w, c)
    label : int, optional
        The class whose loss is taken; by default the likeliest.
    wanted : ndarray of float, (outputs,), optional
        The labels, 0 or 1, or the values as the network learns them, whose loss is taken; by
        default 1 for the class and 0 for the others.
    gradients : bool
        Also the gradients of the loss; needs an output block.
    threads : int

    Raises
    ------
    ExplainError
        For an image of another size, or gradients without an output block.
    """
    check_image(model, image)
    if gradients:
        logits_id(model)
    plan = Plan(model, 1, input_gradients=gradients, fuse=False, threads=threads)
    plan.images[0] = image
    plan.pack_weights()
    plan.forward()
    chosen, loss = -1, float("nan")
    if gradients:
        chosen = int(np.argmax(plan.output[0])) if label is None else label
        check_class(model, chosen)
        plan.targets.labels[0] = chosen
        plan.targets.values[0] = 0.0
        plan.targets.values[0, chosen] = 1.0
        if wanted is not None:
            plan.targets.values[0] = wanted
        plan.step()
        loss = float(plan.targets.losses[0])
    return Pass(
        model=model,
        image=image.copy(),
        values={name: array[0].copy() for name, array in plan.values.items()},
        gradients={name: array[0].copy() for name, array in plan.gradients.items()},
        label=chosen,
        loss=loss,
        wanted=plan.targets.values[0].copy() if gradients else None,
    )


def check_class(model: Model, label: int) -> None:
    """Refuse a class that the network does not have.

    Raises
    ------
    ExplainError
        With the number of classes.
    """
    count = prod(model.shapes[model.nodes[-1].id])
    if not 0 <= label < count:
        raise ExplainError(
            f"The network has {count} classes and no class {label}. Choose a number from 0 to "
            f"{count - 1}."
        )


class SeededPlan:
    """Gradients of one node's outputs with respect to what comes before it.

    Parameters
    ----------
    model : Model
    node_id : str
        Whose outputs are differentiated.
    batch : int
    threads : int

    Attributes
    ----------
    plan : Plan
        Of the part model; fill ``plan.images`` before `run`.
    """

    def __init__(self, model: Model, node_id: str, batch: int = 1, threads: int = 1) -> None:
        self._node_id = node_id
        part = part_of(model, node_id, seeded=True)
        self.plan = Plan(part, batch, input_gradients=True, fuse=False, threads=threads)

    @property
    def values(self) -> FloatArray:
        """Outputs of the node after `forward` or `run`, (batch, h, w, c); a view."""
        return self.plan.values[self._node_id]

    def forward(self) -> None:
        """Compute the outputs only."""
        self.plan.clear_stop()
        self.plan.pack_weights()
        self.plan.forward()

    def run(self, seed: NDArray[np.floating], wanted: Collection[str]) -> dict[str, FloatArray]:
        """Compute outputs and gradients.

        Parameters
        ----------
        seed : ndarray, (batch, h, w, c) or (batch, h*w*c)
            What each output counts.
        wanted : collection of str
            Nodes of the part model.

        Returns
        -------
        dict of node id to ndarray of float32, (batch, h, w, c)
            Copies of the derivative of sum(seed * outputs) with respect to each node's output.
        """
        targets = self.plan.targets.values
        targets[...] = seed.reshape(targets.shape)
        self.plan.clear_stop()
        self.plan.step()
        return {name: self.plan.gradients[name].copy() for name in wanted}
