"""The stepper, forward: how one unit of one block came about, number by number.

Takes the activations that the engine computed for an image (``passes.Pass`` or the session's probe)
and makes a `Step` for a unit. The other direction is ``backward.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from cnndesk.engine import reference
from cnndesk.engine.layers import (
    Activation,
    Add,
    BatchNorm,
    Concatenate,
    Conv2d,
    ConvTranspose2d,
    Crop2d,
    Dense,
    Dropout,
    FixedFilter,
    Flatten,
    GaussianNoise,
    GlobalPool,
    GroupNorm,
    InputLayer,
    LayerNorm,
    MeanSquaredError,
    Multiply,
    Pad2d,
    Pool2d,
    PRelu,
    SigmoidCrossEntropy,
    SoftmaxCrossEntropy,
    Upsample2d,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.reference_training import softmax
from cnndesk.errors import ExplainError
from cnndesk.explain.passes import Image, Maps, Unit, check_unit, find_node
from cnndesk.explain.reads import Mask, sliding_window
from cnndesk.explain.steps import (
    ActivationStep,
    Array,
    DenseStep,
    MergeStep,
    NormStep,
    Places,
    PoolStep,
    SoftmaxStep,
    Step,
    WindowStep,
)

_FORMULAS = {
    "relu": "max(0, {x})",
    "leaky_relu": "{x} if positive, else {alpha} × {x}",
    "elu": "{x} if positive, else {alpha} × (exp({x}) − 1)",
    "gelu": "{x} × Φ({x})",
    "silu": "{x} × sigmoid({x})",
    "sigmoid": "1 / (1 + exp(−({x})))",
    "tanh": "tanh({x})",
    "softplus": "log(1 + exp({x}))",
    "hard_swish": "{x} × clip({x} + 3, 0, 6) / 6",
    "prelu": "{x} if positive, else {alpha} × {x}",
    "copy": "{x}",
}


@dataclass(frozen=True, eq=False)
class _At:
    """Where a step is made: a node, its input's values, a unit."""

    model: Model
    node: Node
    values: Mapping[str, Maps]
    unit: Unit

    @property
    def x(self) -> Array:
        """Values of the first input, float64 (h, w, c)."""
        return self.values[self.node.inputs[0]].astype(np.float64)

    @property
    def value(self) -> float:
        """What the engine computed."""
        return float(self.values[self.node.id][self.unit.index])

    def parameter(self, name: str) -> Array | None:
        """Return a parameter or tracked array in float64, or None."""
        arrays = self.model.parameters[self.node.id] | self.model.state[self.node.id]
        return arrays[name].astype(np.float64) if name in arrays else None

    def needed(self, name: str) -> Array:
        """Return a parameter or tracked array that is always there."""
        array = self.parameter(name)
        assert array is not None
        return array


def step_forward(model: Model, values: Mapping[str, Maps], node_id: str, unit: Unit) -> Step:
    """Return how a unit came about.

    Parameters
    ----------
    model : Model
        With the weights that the values were computed with.
    values : mapping of node id to ndarray of float32, (h, w, c)
        The unfused activations for one image.
    node_id : str
    unit : Unit

    Raises
    ------
    ExplainError
        Where there is no such block or unit, or nothing is computed in it (the image itself).
    """
    check_unit(model, node_id, unit)
    node = find_node(model, node_id)
    at = _At(model, node, values, unit)
    layer = node.layer
    if isinstance(layer, Conv2d | FixedFilter | ConvTranspose2d):
        return _window_step(at)
    if isinstance(layer, Pool2d | GlobalPool):
        return _pool_step(at)
    if isinstance(layer, Dense):
        return _dense_step(at)
    if isinstance(layer, BatchNorm | GroupNorm):
        return _norm_step(at)
    if isinstance(layer, SoftmaxCrossEntropy):
        return _softmax_step(at)
    if isinstance(layer, Add | Multiply | Concatenate):
        return _merge_step(at)
    if isinstance(layer, InputLayer):
        raise ExplainError(
            f"{node_id} is the image itself; nothing is computed in it. Choose a block behind it."
        )
    return _activation_step(at)


def follow(model: Model, values: Mapping[str, Maps], node_id: str, unit: Unit) -> list[Step]:
    """Return what happens to a unit next, as long as it stays one value at the same place.

    Parameters
    ----------
    model, values, node_id, unit
        As for `step_forward`.

    Returns
    -------
    list of Step
        Batch norm, activation and the like behind the block, in order; ends at the first block that
        mixes units, or where the way forks.
    """
    steps: list[Step] = []
    while True:
        readers = [node for node in model.nodes if node_id in node.inputs]
        if len(readers) != 1 or not isinstance(
            readers[0].layer, BatchNorm | Activation | PRelu | Dropout | GaussianNoise
        ):
            return steps
        node_id = readers[0].id
        steps.append(step_forward(model, values, node_id, unit))


def pixels_under(step: WindowStep | PoolStep, image: Image) -> Array:
    """Return the pixels 0..255 under a window that lies on the image, (n, m, C); 0 in the padding.

    Parameters
    ----------
    step : WindowStep or PoolStep
        Of a block that reads the image input.
    image : ndarray of uint8, (h, w, c)
    """
    patch, _ = _patch(image.astype(np.float64), step.rows, step.columns)
    if isinstance(step, WindowStep):
        return patch[:, :, list(step.channels)]
    return patch[:, :, step.unit.channel : step.unit.channel + 1]


def _patch(x: Array, rows: Places, columns: Places) -> tuple[Array, Mask]:
    """Return the cells of x at rows and columns, zero in the padding, and which are inside."""
    h, w, _ = x.shape
    row_inside = (rows >= 0) & (rows < h)
    column_inside = (columns >= 0) & (columns < w)
    inside = row_inside[:, None] & column_inside[None, :]
    cells = x[np.clip(rows, 0, h - 1)[:, None], np.clip(columns, 0, w - 1)[None, :]]
    return np.where(inside[:, :, None], cells, 0.0), inside


def window_places(node: Node, place: int, axis: int) -> tuple[Places, Places]:
    """Return the input rows (axis 0) or columns (1) that an output row reads, and their taps."""
    layer = node.layer
    if isinstance(layer, ConvTranspose2d):
        stride, kernel = layer.stride[axis], layer.kernel_size[axis]
        reach = place + layer.pads[2 * axis]
        first, last = -((kernel - 1 - reach) // stride), reach // stride
        places = np.arange(first, last + 1, dtype=np.int64)
        return places, reach - places * stride
    window = sliding_window(layer)
    assert window is not None
    taps = np.arange(window.kernel[axis], dtype=np.int64)
    start = place * window.stride[axis] - window.pads[2 * axis]
    return start + taps * window.dilation[axis], taps


def filter_of(model: Model, node: Node, channel: int) -> tuple[Array, tuple[int, ...]]:
    """Return the kernel of one output channel, (kh, kw, C), and the C input channels it reads."""
    layer = node.layer
    channels = model.input_shapes(node)[0][2]
    if isinstance(layer, FixedFilter):
        return np.array(layer.matrix, np.float32).astype(np.float64)[:, :, None], (channel,)
    weight = model.parameters[node.id]["weight"]
    if isinstance(layer, ConvTranspose2d):
        return weight[:, :, channel, :].astype(np.float64), tuple(range(channels))
    assert isinstance(layer, Conv2d)
    each = channels // layer.groups
    first = channel // (layer.filters // layer.groups) * each
    return weight[:, :, :, channel].astype(np.float64), tuple(range(first, first + each))


def _window_step(at: _At) -> WindowStep:
    kernel, channels = filter_of(at.model, at.node, at.unit.channel)
    rows, row_taps = window_places(at.node, at.unit.row, 0)
    columns, column_taps = window_places(at.node, at.unit.column, 1)
    patch, inside = _patch(at.x, rows, columns)
    patch = patch[:, :, list(channels)]
    kernel = kernel[row_taps[:, None], column_taps[None, :]]
    products = patch * kernel
    sums = products.sum(axis=(0, 1))
    biases = at.parameter("bias")
    bias = float(biases[at.unit.channel]) if biases is not None else 0.0
    return WindowStep(
        node=at.node.id,
        unit=at.unit,
        result=float(sums.sum()) + bias,
        value=at.value,
        scale=float(np.abs(products).sum()) + abs(bias),
        rows=rows,
        columns=columns,
        row_taps=row_taps,
        column_taps=column_taps,
        channels=channels,
        inside=inside,
        patch=patch,
        kernel=kernel,
        products=products,
        channel_sums=sums,
        bias=bias,
    )


def _pool_step(at: _At) -> PoolStep:
    layer = at.node.layer
    assert isinstance(layer, Pool2d | GlobalPool)
    if isinstance(layer, GlobalPool):
        h, w, _ = at.x.shape
        rows, columns = np.arange(h, dtype=np.int64), np.arange(w, dtype=np.int64)
    else:
        rows, _ = window_places(at.node, at.unit.row, 0)
        columns, _ = window_places(at.node, at.unit.column, 1)
    cells, inside = _patch(at.x, rows, columns)
    patch = cells[:, :, at.unit.channel]
    count = int(inside.sum())
    chosen = None
    if layer.mode == "max":
        best = int(np.argmax(np.where(inside, patch, -np.inf)))
        chosen = (best // len(columns), best % len(columns))
        result = float(patch[chosen]) if count else 0.0
    else:
        result = float(patch.sum()) / (max(count, 1) if layer.mode == "average" else 1)
    return PoolStep(
        node=at.node.id,
        unit=at.unit,
        result=result,
        value=at.value,
        scale=max(float(np.abs(patch).sum()) / (count if layer.mode == "average" else 1), 1e-30),
        mode=layer.mode,
        rows=rows,
        columns=columns,
        inside=inside,
        patch=patch,
        chosen=chosen,
        count=count,
    )


def _dense_step(at: _At) -> DenseStep:
    x = at.x
    weights = at.needed("weight")[:, at.unit.channel].reshape(x.shape)
    biases = at.parameter("bias")
    bias = float(biases[at.unit.channel]) if biases is not None else 0.0
    products = x * weights
    return DenseStep(
        node=at.node.id,
        unit=at.unit,
        result=float(products.sum()) + bias,
        value=at.value,
        scale=float(np.abs(products).sum()) + abs(bias),
        inputs=x,
        weights=weights,
        products=products,
        bias=bias,
    )


def _norm_step(at: _At) -> NormStep:
    layer, channel = at.node.layer, at.unit.channel
    assert isinstance(layer, BatchNorm | GroupNorm)
    x = at.x
    if isinstance(layer, BatchNorm):
        kind = "batch"
        mean = float(at.needed("running_mean")[channel])
        variance = float(at.needed("running_variance")[channel])
    else:
        kind = "layer" if isinstance(layer, LayerNorm) else "group"
        each = x.shape[2] // layer.groups
        first = channel // each * each
        group = x[:, :, first : first + each]
        mean, variance = float(group.mean()), float(group.var())
    gamma, beta = float(at.needed("gamma")[channel]), float(at.needed("beta")[channel])
    value = float(x[at.unit.index])
    standardised = (value - mean) / float(np.sqrt(variance + layer.epsilon))
    spread = gamma / float(np.sqrt(variance + layer.epsilon))
    return NormStep(
        node=at.node.id,
        unit=at.unit,
        result=standardised * gamma + beta,
        value=at.value,
        scale=(abs(value) + abs(mean)) * abs(spread) + abs(beta),
        kind=kind,
        x=value,
        mean=mean,
        variance=variance,
        epsilon=layer.epsilon,
        standardised=standardised,
        gamma=gamma,
        beta=beta,
    )


def _softmax_step(at: _At) -> SoftmaxStep:
    logits = at.x.reshape(-1)
    exponentials = np.exp(logits - logits.max())
    probabilities = softmax(logits)
    return SoftmaxStep(
        node=at.node.id,
        unit=at.unit,
        result=float(probabilities[at.unit.channel]),
        value=at.value,
        scale=1.0,
        logits=logits,
        exponentials=exponentials,
        total=float(exponentials.sum()),
        probabilities=probabilities,
    )


def _merge_step(at: _At) -> MergeStep:
    layer, unit = at.node.layer, at.unit
    sources: tuple[str, ...]
    terms: tuple[float, ...]
    if isinstance(layer, Concatenate):
        channel, source = unit.channel, at.node.inputs[0]
        for name in at.node.inputs:
            source = name
            if channel < at.model.shapes[name][2]:
                break
            channel -= at.model.shapes[name][2]
        term = float(at.values[source][unit.row, unit.column, channel])
        sources, terms, kind, result = (source,), (term,), "concatenate", term
    else:
        sources = at.node.inputs
        terms = tuple(float(at.values[name][unit.index]) for name in sources)
        kind = "add" if isinstance(layer, Add) else "multiply"
        result = sum(terms) if kind == "add" else float(np.prod(terms))
    return MergeStep(
        node=at.node.id,
        unit=unit,
        result=result,
        value=at.value,
        scale=sum(map(abs, terms)) if kind == "add" else abs(result),
        kind=kind,
        sources=sources,
        terms=terms,
    )


def source_unit(model: Model, node: Node, unit: Unit) -> Unit | None:
    """Return the input unit that a layer which moves values shows at a unit; None for zeros."""
    layer = node.layer
    h, w, c = model.input_shapes(node)[0]
    row, column, channel = unit.index
    if isinstance(layer, Flatten):
        row, column, channel = (int(i) for i in np.unravel_index(unit.channel, (h, w, c)))
    elif isinstance(layer, Pad2d):
        row, column = row - layer.pads[0], column - layer.pads[2]
    elif isinstance(layer, Crop2d):
        row, column = row + layer.pads[0], column + layer.pads[2]
    elif isinstance(layer, Upsample2d):
        row, column = row // layer.factor[0], column // layer.factor[1]
    elif isinstance(layer, MeanSquaredError | SigmoidCrossEntropy):
        row, column, channel = (int(i) for i in np.unravel_index(unit.channel, (h, w, c)))
    if not (0 <= row < h and 0 <= column < w):
        return None
    return Unit(row, column, channel)


def _activation_step(at: _At) -> ActivationStep:
    layer = at.node.layer
    source = source_unit(at.model, at.node, at.unit)
    x = float(at.x[source.index]) if source is not None else 0.0
    alpha = 0.0
    if isinstance(layer, Activation):
        kind, alpha = layer.kind, layer.alpha
        result = float(reference.activation(kind, x, alpha))
        slope = float(reference.activation_slope(kind, x, alpha))
    elif isinstance(layer, PRelu):
        kind, alpha = "prelu", float(at.needed("slope")[at.unit.channel])
        result, slope = (x, 1.0) if x > 0 else (alpha * x, alpha)
    elif isinstance(layer, SigmoidCrossEntropy):
        kind = "sigmoid"
        result = float(reference.sigmoid(x))
        slope = result * (1 - result)
    else:
        kind, result, slope = "copy", x, 0.0 if source is None else 1.0
    return ActivationStep(
        node=at.node.id,
        unit=at.unit,
        result=result,
        value=at.value,
        scale=max(abs(x), abs(result)),
        kind=kind,
        x=x,
        slope=slope,
        formula=_FORMULAS[kind].format(x=f"{x:.3f}", alpha=f"{alpha:.3g}"),
    )
