"""The stepper, backward: what one unit's gradient does, and what one weight's gradient is made of.

Takes activations and gradients that the engine computed for one image (``passes.run_image`` with
gradients), with batch norm at its tracked statistics.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cnndesk.engine.activations import ActivationKind
from cnndesk.engine.axes import Slides, Spreads
from cnndesk.engine.model import Model, Node
from cnndesk.engine.reading import EVERYTHING, SAME_PLACE, ByAxis
from cnndesk.engine.rules import (
    Elementwise,
    FixedSum,
    Moved,
    Pooled,
    Probability,
    Softmax,
    Standardised,
    WeightedSum,
)
from cnndesk.errors import ExplainError
from cnndesk.explain.passes import Maps, Pass, Unit, find_node
from cnndesk.explain.reads import computation_of
from cnndesk.explain.stepper import filter_of, step_forward
from cnndesk.explain.steps import (
    ActivationStep,
    Array,
    DenseStep,
    NormStep,
    PoolStep,
    SoftmaxStep,
    Step,
    WindowStep,
)


@dataclass(frozen=True, eq=False)
class BackwardStep:
    """What the gradient of one unit reaches.

    Attributes
    ----------
    forward : Step
        How the unit came about: patch, kernel, or values, whose cells the arrays below belong to.
    incoming : float
        Derivative of the loss with respect to the unit. For a softmax, which has the loss right
        behind it, 1.
    to_inputs : ndarray of float64
        What the unit adds to the gradient of each value it was computed from: the incoming gradient
        times the kernel. Of the shape of the forward step's patch; a vector for softmax; (1,) for
        one value.
    to_weights : ndarray of float64 or None
        What it adds to the gradient of each weight: the incoming gradient times the patch. Of the
        shape of the kernel. None where nothing is learned.
    to_bias : float or None
        What it adds to the gradient of the bias: the incoming gradient.
    target : float or None
        What the loss compares the unit with, where that is one number of its own: a probability of
        independent labels.
    """

    forward: Step
    incoming: float
    to_inputs: Array
    to_weights: Array | None = None
    to_bias: float | None = None
    target: float | None = None


@dataclass(frozen=True, eq=False)
class WeightGradient:
    """The gradient of one weight, as the sum of what every position adds.

    Attributes
    ----------
    node, name : str
        Block and parameter.
    index : tuple of int
        Of the weight in its array.
    terms : ndarray of float64, (h, w)
        Gradient times input at each position of the output (of the input for a transposed
        convolution); (1, 1) for fully connected.
    total : float
        Their sum: the derivative of the loss for this image.
    scale : float
        Sum of the absolute terms; what rounding is measured against.
    """

    node: str
    name: str
    index: tuple[int, ...]
    terms: Array
    total: float
    scale: float


def step_backward(seen: Pass, node_id: str, unit: Unit) -> BackwardStep:
    """Return what the gradient of a unit reaches.

    Parameters
    ----------
    seen : Pass
        With gradients.
    node_id : str
    unit : Unit

    Raises
    ------
    ExplainError
        Where there is no such block or unit, the pass has no gradients, or the block is of a kind
        that is not stepped backward.
    """
    step = step_forward(seen.model, seen.values, node_id, unit)
    _, rule = computation_of(seen.model, seen.model.node(node_id))
    match rule, step:
        case Softmax(), SoftmaxStep():
            return _through_softmax(seen, rule, step)
        case Probability(), ActivationStep():
            return _through_sigmoid(seen, step)
        case WeightedSum() | FixedSum(), WindowStep():
            dy = _incoming(seen, step)
            return BackwardStep(
                forward=step,
                incoming=dy,
                to_inputs=np.where(step.inside[:, :, None], dy * step.kernel, 0.0),
                to_weights=dy * step.patch if isinstance(rule, WeightedSum) else None,
                to_bias=_to_bias(seen, step, dy),
            )
        case WeightedSum(), DenseStep():
            dy = _incoming(seen, step)
            bias = _to_bias(seen, step, dy)
            return BackwardStep(step, dy, dy * step.weights, dy * step.inputs, bias)
        case Pooled(), PoolStep():
            dy = _incoming(seen, step)
            return BackwardStep(step, dy, dy * _shares(step))
        case Elementwise() | Moved(loss=False), ActivationStep():
            dy = _incoming(seen, step)
            return BackwardStep(step, dy, np.array([dy * step.slope]))
        case Standardised(tracked=True), NormStep():
            dy = _incoming(seen, step)
            spread = step.gamma / np.sqrt(step.variance + step.epsilon)
            to_gamma = np.array([dy * step.standardised])
            return BackwardStep(step, dy, np.array([dy * spread]), to_gamma, dy)
    raise ExplainError(
        f"{node_id} is not stepped backward. Choose a convolution, pooling, activation, fully "
        "connected, batch norm or softmax block."
    )


def is_stepped(model: Model, node_id: str) -> bool:
    """Return whether a block computes something that is worked out forward and backward.

    False for the image, and for blocks that only move values.

    Raises
    ------
    ExplainError
        Where there is no such block.
    UndescribedError
        Where the layer does not say how it computes.
    """
    _, rule = computation_of(model, find_node(model, node_id))
    if isinstance(rule, Standardised):
        return rule.tracked
    return isinstance(rule, WeightedSum | FixedSum | Pooled | Elementwise | Softmax | Probability)


def _incoming(seen: Pass, step: Step) -> float:
    """Return the derivative of the loss with respect to the unit of a step."""
    return float(_gradient(seen, step.node)[step.unit.index])


def _to_bias(seen: Pass, step: Step, dy: float) -> float | None:
    return dy if "bias" in seen.model.parameters[step.node] else None


def _shares(step: PoolStep) -> Array:
    """Return what part of a window's gradient each cell gets."""
    if step.mode == "max":
        shares = np.zeros(step.patch.shape)
        if step.chosen is not None:
            shares[step.chosen] = 1.0
        return shares
    return step.inside / (step.count if step.mode == "average" else 1.0)


def _through_softmax(seen: Pass, rule: Softmax, step: SoftmaxStep) -> BackwardStep:
    """Return the gradient of the cross-entropy: probability minus target, for every logit."""
    if seen.label < 0:
        raise _no_gradients()
    classes = len(step.logits)
    target = np.full(classes, rule.label_smoothing / classes)
    target[seen.label] += 1 - rule.label_smoothing
    return BackwardStep(step, 1.0, step.probabilities - target)


def _through_sigmoid(seen: Pass, step: Step) -> BackwardStep:
    """Return the gradient of the mean binary cross-entropy: (probability - target) / outputs.

    Its target is what the pass was made for: 1 for the labels of the image, 0 for all others.
    """
    if seen.wanted is None:
        raise _no_gradients()
    outputs = seen.model.shapes[step.node][2]
    target = float(seen.wanted[step.unit.channel])
    return BackwardStep(step, 1.0, np.array([(step.result - target) / outputs]), target=target)


def weight_gradient(seen: Pass, node_id: str, name: str, index: tuple[int, ...]) -> WeightGradient:
    """Return the gradient of one weight as a sum over positions.

    Parameters
    ----------
    seen : Pass
        With gradients.
    node_id : str
    name : str
        ``"weight"``, ``"bias"``, ``"slope"``, ``"gamma"`` or ``"beta"``.
    index : tuple of int
        Of the weight: (row, column, channel, filter) for a convolution.

    Raises
    ------
    ExplainError
        Where the block has no such weight, or the pass has no gradients.
    """
    model = seen.model
    node = find_node(model, node_id)
    arrays = model.parameters[node_id]
    if name not in arrays:
        has = ", ".join(arrays) or "none"
        raise ExplainError(f"{node_id} has no weights called “{name}”. It has: {has}.")
    shape = arrays[name].shape
    if len(index) != len(shape) or not all(0 <= i < n for i, n in zip(index, shape, strict=True)):
        raise ExplainError(
            f"The {name} of {node_id} has the shape {'×'.join(map(str, shape))} and no element "
            f"{index}. Choose one inside."
        )
    terms = _terms(seen, node, name, index)
    return WeightGradient(
        node_id, name, index, terms, float(terms.sum()), float(np.abs(terms).sum())
    )


def weight_index(
    model: Model, node_id: str, taps: tuple[int, ...], channel: int
) -> tuple[int, ...]:
    """Return where a weight lies in its array.

    Parameters
    ----------
    model : Model
    node_id : str
    taps : tuple of int
        Row, column and channel of the kernel; for fully connected the number of the input.
    channel : int
        Of the output.

    Raises
    ------
    ExplainError
        Where the block has no weights that are counted by output channel.
    """
    node = find_node(model, node_id)
    _, rule = computation_of(model, node)
    if not isinstance(rule, WeightedSum):
        raise ExplainError(f"{node_id} has no weights of its own for each filter.")
    return (*taps[: rule.filters_axis], channel, *taps[rule.filters_axis :])


def _terms(seen: Pass, node: Node, name: str, index: tuple[int, ...]) -> Array:
    x = seen.values[node.inputs[0]].astype(np.float64)
    dy = _gradient(seen, node.id).astype(np.float64)
    reading, rule = computation_of(seen.model, node)
    match rule, reading, name:
        case ((WeightedSum() | Standardised()), _, ("bias" | "beta")):
            return dy[:, :, index[0]]
        case WeightedSum(), _, "weight" if reading == EVERYTHING:
            place, k = _split(index, rule)
            return np.array([[x.reshape(-1)[place[0]] * dy[0, 0, k]]])
        case WeightedSum(), ByAxis(rows=Slides(), columns=Slides()), "weight":
            (r, s, c), k = _split(index, rule)
            _, channels = filter_of(seen.model, node, k)
            cells = _under_tap(x[:, :, channels[c]], reading, (r, s), dy.shape[:2])
            return dy[:, :, k] * cells
        case WeightedSum(), ByAxis(rows=Spreads(), columns=Spreads()), "weight":
            (r, s, c), k = _split(index, rule)
            _, channels = filter_of(seen.model, node, k)
            return x[:, :, channels[c]] * _under_tap(dy[:, :, k], reading, (r, s), x.shape[:2])
        case Elementwise(kind=ActivationKind(alpha_slope=slope), learned=learned), _, _ if (
            slope is not None and name == learned and reading == SAME_PLACE
        ):
            alpha = float(seen.model.parameters[node.id][name][index])
            return dy[:, :, index[0]] * slope(x[:, :, index[0]], alpha)
        case Standardised(tracked=True), _, "gamma" if reading == SAME_PLACE:
            state = seen.model.state[node.id]
            mean, variance = (
                float(state[part][index[0]]) for part in ("running_mean", "running_variance")
            )
            standardised = (x[:, :, index[0]] - mean) / np.sqrt(variance + rule.epsilon)
            return np.asarray(dy[:, :, index[0]] * standardised)
    raise ExplainError(
        f"The gradient of the {name} of {node.id} is not taken apart. Choose a convolution, fully "
        "connected, PReLU or batch norm block."
    )


def _split(index: tuple[int, ...], rule: WeightedSum) -> tuple[tuple[int, ...], int]:
    """Return the taps and the output channel of an element of a weight; see `weight_index`."""
    k = rule.filters_axis
    return (*index[:k], *index[k + 1 :]), index[k]


def _under_tap(plane: Array, reading: ByAxis, tap: tuple[int, int], size: tuple[int, ...]) -> Array:
    """Return for every position of a window over a plane the cell under one tap; 0 in padding."""
    places = []
    for axis in (0, 1):
        along = reading.along[axis]
        window = along.adjoint if isinstance(along, Spreads) else along
        assert isinstance(window, Slides)
        start = tap[axis] * window.dilation - window.before
        places.append(np.arange(size[axis]) * window.stride + start)
    inside = [(p >= 0) & (p < n) for p, n in zip(places, plane.shape, strict=True)]
    rows, columns = (np.clip(p, 0, n - 1) for p, n in zip(places, plane.shape, strict=True))
    cells = plane[rows[:, None], columns[None, :]]
    return np.where(inside[0][:, None] & inside[1][None, :], cells, 0.0)


def _gradient(seen: Pass, node_id: str) -> Maps:
    if node_id not in seen.gradients:
        raise _no_gradients()
    return seen.gradients[node_id]


def _no_gradients() -> ExplainError:
    return ExplainError(
        "There are no gradients for this image. Give the network an output block and choose the "
        "class whose loss is looked at."
    )
