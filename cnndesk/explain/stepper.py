"""The stepper, forward: how one unit of one block came about, number by number.

Takes the activations that the engine computed for an image (``passes.Pass`` or the session's probe)
and makes a `Step` for a unit. The other direction is ``backward.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import prod

import numpy as np

from cnndesk.engine.activations import ActivationKind
from cnndesk.engine.axes import EVERYWHERE, SAME
from cnndesk.engine.model import Model, Node
from cnndesk.engine.reading import EVERYTHING, SAME_PLACE, ByAxis, Reading
from cnndesk.engine.reference_training import softmax
from cnndesk.engine.rules import (
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
from cnndesk.errors import ExplainError, UndescribedError
from cnndesk.explain.passes import Maps, Unit, check_unit, find_node
from cnndesk.explain.reads import Mask, Span, computation_of, reading_of
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


@dataclass(frozen=True, eq=False)
class _At:
    """Where a step is made: a node, its input's values, a unit, and what the layer says."""

    model: Model
    node: Node
    values: Mapping[str, Maps]
    unit: Unit
    reading: Reading

    @property
    def x(self) -> Array:
        """Values of the first input, float64 (h, w, c)."""
        return self.values[self.node.inputs[0]].astype(np.float64)

    @property
    def value(self) -> float:
        """What the engine computed."""
        return float(self.values[self.node.id][self.unit.index])

    @property
    def source(self) -> Unit | None:
        """The one unit of the first input that is read; None in the padding."""
        return source_unit(self.model, self.node, self.unit)

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
        Where there is no such block or unit, nothing is computed in it (the image itself), or its
        layer does not say how.
    """
    check_unit(model, node_id, unit)
    node = find_node(model, node_id)
    reading, rule = computation_of(model, node)
    at = _At(model, node, values, unit, reading)
    if unit.channel in node.muted:
        raise _cannot_be_stepped(
            node, f"its map {unit.channel + 1} is muted, and zero whatever is computed"
        )
    match rule, reading:
        case WeightedSum(), _ if reading == EVERYTHING:
            return _dense_step(at)
        case WeightedSum() | FixedSum(), ByAxis():
            return _window_step(at)
        case Pooled(), ByAxis(channels=channels) if channels == SAME:
            return _pool_step(at, rule)
        case Standardised(tracked=True), _ if reading == SAME_PLACE:
            return _norm_step(at, rule)
        case Standardised(tracked=False), ByAxis(rows=rows, columns=columns) if (
            rows == columns == EVERYWHERE
        ):
            return _norm_step(at, rule)
        case Softmax(), _ if reading == EVERYTHING:
            return _softmax_step(at)
        case Merged(), _:
            return _merge_step(at, rule)
        case Elementwise(), _:
            learned = at.needed(rule.learned)[unit.channel] if rule.learned else rule.alpha
            return _activation_step(at, rule.kind, float(learned))
        case Probability(), _:
            return _activation_step(at, rule.kind, 0.0)
        case Moved(), _:
            return _copy_step(at)
        case Given(), _:
            raise ExplainError(
                f"{node_id} is the image itself; nothing is computed in it. Choose a block behind "
                "it."
            )
        case Unstepped(), _:
            raise _cannot_be_stepped(node, rule.reason)
    raise _cannot_be_stepped(node, f"nothing here works out {rule} over {reading}")


def _cannot_be_stepped(node: Node, reason: str) -> UndescribedError:
    return UndescribedError(f"{node.id} cannot be stepped through: {reason}. Choose another block.")


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
        mixes units or cannot be stepped through, or where the way forks.
    """
    steps: list[Step] = []
    while True:
        readers = [node for node in model.nodes if node_id in node.inputs]
        if len(readers) != 1 or len(readers[0].inputs) != 1:
            return steps
        try:
            if reading_of(model, readers[0]) != SAME_PLACE:
                return steps
            steps.append(step_forward(model, values, readers[0].id, unit))
        except UndescribedError:
            return steps
        node_id = readers[0].id


def _patch(x: Array, rows: Places, columns: Places) -> tuple[Array, Mask]:
    """Return the cells of x at rows and columns, zero in the padding, and which are inside."""
    h, w, _ = x.shape
    row_inside = (rows >= 0) & (rows < h)
    column_inside = (columns >= 0) & (columns < w)
    inside = row_inside[:, None] & column_inside[None, :]
    cells = x[np.clip(rows, 0, h - 1)[:, None], np.clip(columns, 0, w - 1)[None, :]]
    return np.where(inside[:, :, None], cells, 0.0), inside


def places_read(model: Model, node_id: str, place: int, axis: int) -> tuple[Places, Places]:
    """Return the input rows (axis 0) or columns (1) that an output row reads, and their taps.

    Raises
    ------
    ExplainError
        Where there is no such block, or its rows and columns are not read each by themselves.
    """
    node = find_node(model, node_id)
    along = _by_axis(model, node).along[axis]
    return along.places(place, model.input_shapes(node)[0][axis], model.shapes[node_id][axis])


def _by_axis(model: Model, node: Node) -> ByAxis:
    reading = reading_of(model, node)
    if not isinstance(reading, ByAxis):
        raise ExplainError(
            f"{node.id} slides no window over its input. Choose a convolution or pooling block."
        )
    return reading


def window_middles(model: Model, node_id: str, axis: int) -> Array:
    """Return the middle of what each output row (axis 0) or column (1) reads of the input.

    NaN for those that read nothing. Raises as `places_read`.
    """
    read = [places_read(model, node_id, p, axis)[0] for p in range(model.shapes[node_id][axis])]
    return np.array([places.mean() if len(places) else np.nan for places in read])


def padding_reach(model: Model, node_id: str) -> int:
    """Return how many cells the windows of a block stand out of its input, at the most."""
    node = find_node(model, node_id)
    reach = [0]
    for axis in (0, 1):
        size = model.input_shapes(node)[0][axis]
        last = model.shapes[node_id][axis] - 1
        read = reading_of(model, node).span(Span(0, last), axis, size)
        if read is not None:
            reach += [-read.first, read.last - size + 1]
    return max(reach)


def filter_of(model: Model, node: Node, channel: int) -> tuple[Array, tuple[int, ...]]:
    """Return the kernel of one output channel, (kh, kw, C), and the C input channels it reads.

    Raises
    ------
    ExplainError
        Where the block has no kernel.
    """
    _, rule = computation_of(model, node)
    channels = _by_axis(model, node).channels
    read, _ = channels.places(channel, model.input_shapes(node)[0][2], model.shapes[node.id][2])
    match rule:
        case FixedSum():
            matrix = np.array(rule.matrix, np.float32).astype(np.float64)
            kernel = np.repeat(matrix[:, :, None], len(read), axis=2)
        case WeightedSum():
            weight = model.parameters[node.id]["weight"]
            kernel = np.take(weight, channel, axis=rule.filters_axis).astype(np.float64)
        case _:
            raise ExplainError(f"{node.id} has no kernel. Choose a convolution block.")
    return kernel, tuple(int(c) for c in read)


def _window_step(at: _At) -> WindowStep:
    kernel, channels = filter_of(at.model, at.node, at.unit.channel)
    rows, row_taps = places_read(at.model, at.node.id, at.unit.row, 0)
    columns, column_taps = places_read(at.model, at.node.id, at.unit.column, 1)
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


def _pool_step(at: _At, rule: Pooled) -> PoolStep:
    rows, _ = places_read(at.model, at.node.id, at.unit.row, 0)
    columns, _ = places_read(at.model, at.node.id, at.unit.column, 1)
    cells, inside = _patch(at.x, rows, columns)
    patch = cells[:, :, at.unit.channel]
    count = int(inside.sum())
    if rule.mode == "average":
        count = _cells_of_mean(at.x.shape, rows, columns, rule.counted)
    chosen = None
    if rule.mode == "max":
        best = int(np.argmax(np.where(inside, patch, -np.inf)))
        chosen = (best // len(columns), best % len(columns))
        result = float(patch[chosen]) if count else 0.0
    elif rule.mode == "average":
        result = float(patch.sum()) / max(count, 1)
    else:
        assert rule.mode == "sum"
        result = float(patch.sum())
    return PoolStep(
        node=at.node.id,
        unit=at.unit,
        result=result,
        value=at.value,
        scale=max(float(np.abs(patch).sum()) / (count if rule.mode == "average" else 1), 1e-30),
        mode=rule.mode,
        rows=rows,
        columns=columns,
        inside=inside,
        patch=patch,
        chosen=chosen,
        count=count,
    )


def _cells_of_mean(
    shape: tuple[int, ...], rows: Places, columns: Places, counted: tuple[int, int, int, int]
) -> int:
    """Return how many cells of a window lie in the image or in the padding that counts."""
    top, bottom, left, right = counted
    down = (rows >= -top) & (rows < shape[0] + bottom)
    across = (columns >= -left) & (columns < shape[1] + right)
    return int(down.sum() * across.sum())


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


def _norm_step(at: _At, rule: Standardised) -> NormStep:
    channel = at.unit.channel
    x = at.x
    if rule.tracked:
        mean = float(at.needed("running_mean")[channel])
        variance = float(at.needed("running_variance")[channel])
    else:
        channels = _by_axis(at.model, at.node).channels
        group = x[:, :, channels.places(channel, x.shape[2], x.shape[2])[0]]
        mean, variance = float(group.mean()), float(group.var())
    gamma, beta = float(at.needed("gamma")[channel]), float(at.needed("beta")[channel])
    value = float(x[at.unit.index])
    standardised = (value - mean) / float(np.sqrt(variance + rule.epsilon))
    spread = gamma / float(np.sqrt(variance + rule.epsilon))
    return NormStep(
        node=at.node.id,
        unit=at.unit,
        result=standardised * gamma + beta,
        value=at.value,
        scale=(abs(value) + abs(mean)) * abs(spread) + abs(beta),
        kind=rule.name,
        x=value,
        mean=mean,
        variance=variance,
        epsilon=rule.epsilon,
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


_MERGED: dict[str, Callable[[list[float]], float]] = {
    "add": sum,
    "multiply": prod,
    "concatenate": lambda terms: terms[0],
}


def _merge_step(at: _At, rule: Merged) -> MergeStep:
    sources, terms = [], []
    for number, place in _sources(at.model, at.node, at.reading, at.unit):
        sources.append(at.node.inputs[number])
        terms.append(float(at.values[sources[-1]][place]))
    result = _MERGED[rule.operation](terms)
    return MergeStep(
        node=at.node.id,
        unit=at.unit,
        result=result,
        value=at.value,
        scale=sum(map(abs, terms)) if rule.operation == "add" else abs(result),
        kind=rule.operation,
        sources=tuple(sources),
        terms=tuple(terms),
    )


def source_unit(model: Model, node: Node, unit: Unit) -> Unit | None:
    """Return the one unit of its input that a unit is made of; None for padding.

    Raises
    ------
    ExplainError
        Where it is made of several units.
    """
    found = _sources(model, node, reading_of(model, node), unit)
    if len(found) > 1:
        raise _cannot_be_stepped(node, "each unit is made of units of several inputs")
    return Unit(*found[0][1]) if found else None


def _sources(
    model: Model, node: Node, reading: Reading, unit: Unit
) -> list[tuple[int, tuple[int, int, int]]]:
    """Return the input and place of the unit of each input that a unit is made of."""
    try:
        return reading.sources(unit.index, model.input_shapes(node), model.shapes[node.id])
    except ValueError as error:
        raise _cannot_be_stepped(node, "each unit is made of several of its input") from error


def _activation_step(at: _At, kind: ActivationKind, alpha: float) -> ActivationStep:
    source = at.source
    x = float(at.x[source.index]) if source is not None else 0.0
    result = float(kind.value(np.array(x), alpha))
    return ActivationStep(
        node=at.node.id,
        unit=at.unit,
        result=result,
        value=at.value,
        scale=max(abs(x), abs(result)),
        kind=kind.name,
        x=x,
        slope=float(kind.slope(np.array(x), alpha)),
        formula=kind.formula.format(x=f"{x:.3f}", alpha=f"{alpha:.3g}"),
    )


def _copy_step(at: _At) -> ActivationStep:
    source = at.source
    x = float(at.x[source.index]) if source is not None else 0.0
    return ActivationStep(
        node=at.node.id,
        unit=at.unit,
        result=x,
        value=at.value,
        scale=abs(x),
        kind="copy",
        x=x,
        slope=0.0 if source is None else 1.0,
        formula=f"{x:.3f}",
    )
