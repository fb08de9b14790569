"""The stepper, backward: what one unit's gradient does, and what one weight's gradient is made of.

Takes activations and gradients that the engine computed for one image (``passes.run_image`` with
gradients), with batch norm at its tracked statistics. What an optimiser makes of a gradient is in
``update.py``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cnndesk.engine.layers import (
    BatchNorm,
    Conv2d,
    ConvTranspose2d,
    Dense,
    FixedFilter,
    Layer,
    PRelu,
    SigmoidCrossEntropy,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Node
from cnndesk.errors import ExplainError
from cnndesk.explain.passes import Maps, Pass, Unit, check_unit, find_node
from cnndesk.explain.stepper import filter_of, step_forward, window_places
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
    """

    forward: Step
    incoming: float
    to_inputs: Array
    to_weights: Array | None = None
    to_bias: float | None = None


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


@dataclass(frozen=True, eq=False)
class InputGradient:
    """The gradient that one value of the input gets from a block, as a sum over taps and filters.

    Attributes
    ----------
    node : str
        The block that sends it.
    unit : Unit
        Of its input.
    terms : ndarray of float64, (kh, kw, K)
        Gradient times weight for each tap of the kernel and each output channel; zero where no
        window has the value under that tap.
    total, scale : float
    """

    node: str
    unit: Unit
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
    if isinstance(step, SoftmaxStep):
        return _through_softmax(seen, node_id, step)
    if isinstance(seen.model.node(node_id).layer, SigmoidCrossEntropy):
        return _through_sigmoid(seen, step)
    dy = float(_gradient(seen, node_id)[unit.index])
    if isinstance(step, WindowStep):
        trained = not isinstance(seen.model.node(node_id).layer, FixedFilter)
        return BackwardStep(
            forward=step,
            incoming=dy,
            to_inputs=np.where(step.inside[:, :, None], dy * step.kernel, 0.0),
            to_weights=dy * step.patch if trained else None,
            to_bias=dy if "bias" in seen.model.parameters[node_id] else None,
        )
    if isinstance(step, PoolStep):
        return BackwardStep(step, dy, dy * _shares(step))
    if isinstance(step, DenseStep):
        bias = dy if "bias" in seen.model.parameters[node_id] else None
        return BackwardStep(step, dy, dy * step.weights, dy * step.inputs, bias)
    if isinstance(step, ActivationStep):
        return BackwardStep(step, dy, np.array([dy * step.slope]))
    if isinstance(step, NormStep) and step.kind == "batch":
        spread = step.gamma / np.sqrt(step.variance + step.epsilon)
        return BackwardStep(
            step, dy, np.array([dy * spread]), np.array([dy * step.standardised]), dy
        )
    raise ExplainError(
        f"{node_id} is not stepped backward. Choose a convolution, pooling, activation, fully "
        "connected, batch norm or softmax block."
    )


def _shares(step: PoolStep) -> Array:
    """Return what part of a window's gradient each cell gets."""
    if step.mode == "max":
        shares = np.zeros(step.patch.shape)
        if step.chosen is not None:
            shares[step.chosen] = 1.0
        return shares
    return step.inside / (step.count if step.mode == "average" else 1.0)


def _through_softmax(seen: Pass, node_id: str, step: SoftmaxStep) -> BackwardStep:
    """Return the gradient of the cross-entropy: probability minus target, for every logit."""
    if seen.label < 0:
        raise _no_gradients()
    layer = seen.model.node(node_id).layer
    assert isinstance(layer, SoftmaxCrossEntropy)
    classes = len(step.logits)
    target = np.full(classes, layer.label_smoothing / classes)
    target[seen.label] += 1 - layer.label_smoothing
    return BackwardStep(step, 1.0, step.probabilities - target)


def _through_sigmoid(seen: Pass, step: Step) -> BackwardStep:
    """Return the gradient of the mean binary cross-entropy: (probability - target) / outputs.

    Its target is 1 for the label that the pass was made for, 0 for all others.
    """
    if seen.label < 0:
        raise _no_gradients()
    outputs = seen.model.shapes[step.node][2]
    difference = step.result - float(step.unit.channel == seen.label)
    return BackwardStep(step, 1.0, np.array([difference / outputs]))


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


def _terms(seen: Pass, node: Node, name: str, index: tuple[int, ...]) -> Array:
    x = seen.values[node.inputs[0]].astype(np.float64)
    dy = _gradient(seen, node.id).astype(np.float64)
    layer = node.layer
    if name in ("bias", "beta"):
        return dy[:, :, index[0]]
    if isinstance(layer, Conv2d):
        r, s, c, k = index
        _, channels = filter_of(seen.model, node, k)
        return dy[:, :, k] * _under_tap(x[:, :, channels[c]], layer, (r, s), dy.shape[:2])
    if isinstance(layer, ConvTranspose2d):
        r, s, k, c = index
        return x[:, :, c] * _under_tap(dy[:, :, k], layer, (r, s), x.shape[:2])
    if isinstance(layer, Dense):
        return np.array([[x.reshape(-1)[index[0]] * dy[0, 0, index[1]]]])
    if isinstance(layer, PRelu):
        value = x[:, :, index[0]]
        return np.where(value > 0, 0.0, dy[:, :, index[0]] * value)
    if isinstance(layer, BatchNorm):
        state = seen.model.state[node.id]
        mean, variance = (
            float(state[part][index[0]]) for part in ("running_mean", "running_variance")
        )
        standardised = (x[:, :, index[0]] - mean) / np.sqrt(variance + layer.epsilon)
        return np.asarray(dy[:, :, index[0]] * standardised)
    raise ExplainError(
        f"The gradient of the {name} of {node.id} is not taken apart. Choose a convolution, fully "
        "connected, PReLU or batch norm block."
    )


def _under_tap(
    plane: Array, layer: Conv2d | ConvTranspose2d, tap: tuple[int, int], size: tuple[int, ...]
) -> Array:
    """Return for every position of a window over a plane the cell under one tap; 0 in padding."""
    window = layer.window
    places = []
    for axis in (0, 1):
        start = tap[axis] * window.dilation[axis] - window.pads[2 * axis]
        places.append(np.arange(size[axis]) * window.stride[axis] + start)
    inside = [(p >= 0) & (p < n) for p, n in zip(places, plane.shape, strict=True)]
    rows, columns = (np.clip(p, 0, n - 1) for p, n in zip(places, plane.shape, strict=True))
    cells = plane[rows[:, None], columns[None, :]]
    return np.where(inside[0][:, None] & inside[1][None, :], cells, 0.0)


def input_gradient(seen: Pass, node_id: str, unit: Unit) -> InputGradient:
    """Return the gradient that one value of the input gets from a convolution or fully connected.

    Parameters
    ----------
    seen : Pass
        With gradients.
    node_id : str
    unit : Unit
        Of the block's input.

    Raises
    ------
    ExplainError
        Where there is no such unit, the pass has no gradients, or the block has no kernel.
    """
    node = find_node(seen.model, node_id)
    layer = node.layer
    if not isinstance(layer, Conv2d | FixedFilter | ConvTranspose2d | Dense):
        raise ExplainError(
            f"{node_id} has no kernel. Choose a convolution or fully connected block."
        )
    check_unit(seen.model, node.inputs[0], unit)
    dy = _gradient(seen, node_id).astype(np.float64)
    if isinstance(layer, Dense):
        _, w, c = seen.model.shapes[node.inputs[0]]
        place = (unit.row * w + unit.column) * c + unit.channel
        weights = seen.model.parameters[node_id]["weight"][place].astype(np.float64)
        terms = (dy.reshape(-1) * weights)[None, None, :]
    else:
        terms = _kernel_terms(seen, node, layer, unit, dy)
    return InputGradient(node_id, unit, terms, float(terms.sum()), float(np.abs(terms).sum()))


def _kernel_terms(seen: Pass, node: Node, layer: Layer, unit: Unit, dy: Array) -> Array:
    height, width, filters = dy.shape
    kernels = [filter_of(seen.model, node, k) for k in range(filters)]
    terms = np.zeros((*kernels[0][0].shape[:2], filters))
    rows = _outputs_over(node, unit.row, 0, height)
    columns = _outputs_over(node, unit.column, 1, width)
    for k, (kernel, channels) in enumerate(kernels):
        if unit.channel not in channels:
            continue
        c = channels.index(unit.channel)
        for row, r in rows:
            for column, s in columns:
                terms[r, s, k] += dy[row, column, k] * kernel[r, s, c]
    return terms


def _outputs_over(node: Node, place: int, axis: int, outputs: int) -> list[tuple[int, int]]:
    """Return the output rows or columns whose window has an input row or column, with the tap."""
    found = []
    for output in range(outputs):
        places, taps = window_places(node, output, axis)
        found += [(output, int(t)) for p, t in zip(places, taps, strict=True) if p == place]
    return found


def _gradient(seen: Pass, node_id: str) -> Maps:
    if node_id not in seen.gradients:
        raise _no_gradients()
    return seen.gradients[node_id]


def _no_gradients() -> ExplainError:
    return ExplainError(
        "There are no gradients for this image. Give the network an output block and choose the "
        "class whose loss is looked at."
    )
