"""A step as lanes of pictures: input map, then grids that read as an equation, then a sum.

Plain data made from the records of ``cnndesk.explain``; painting is ``step_view.py``'s business.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from cnndesk.explain.backward import BackwardStep
from cnndesk.explain.passes import Maps, Pass
from cnndesk.explain.stepper import padding_reach
from cnndesk.explain.steps import (
    ActivationStep,
    DenseStep,
    MergeStep,
    NormStep,
    PoolStep,
    SoftmaxStep,
    Step,
    WindowStep,
)
from cnndesk.gui.widgets.formats import signed
from cnndesk.gui.widgets.number_grid import largest

Plane = NDArray[np.floating[Any]]
Area = tuple[int, int, int, int]


@dataclass(frozen=True, eq=False)
class Grid:
    """Numbers of one column of a lane.

    Attributes
    ----------
    sign : str
        Written before it: ``"×"``.
    values : ndarray, (rows, columns)
    limit : float
        End of the colour scale.
    inside : ndarray of bool, (rows, columns), or None
        False in the padding.
    chosen : (int, int) or None
        A cell that is marked.
    """

    sign: str
    values: Plane
    limit: float
    inside: NDArray[np.bool_] | None = None
    chosen: tuple[int, int] | None = None


@dataclass(frozen=True, eq=False)
class Lane:
    """One channel of a step.

    Attributes
    ----------
    name : str
    plane : ndarray, (h, w), or None
        The input map, or its gradient.
    window : (top, left, rows, columns) or None
        On the plane; may reach out of it, into the padding.
    grids : tuple of Grid
    total : float or None
        Sum of the last grid.
    """

    name: str
    plane: Plane | None
    window: Area | None
    grids: tuple[Grid, ...]
    total: float | None = None


@dataclass(frozen=True, eq=False)
class Lanes:
    """All lanes of a step, and what their columns are called.

    Attributes
    ----------
    heads : tuple of str
        The first one belongs to the planes, where there are any.
    lanes : tuple of Lane
    limit : float
        End of the scale of all planes.
    is_signed : bool
        Whether the planes have negative values.
    reach : int
        Cells of padding: how far a window may stand out of its plane.
    """

    heads: tuple[str, ...]
    lanes: tuple[Lane, ...]
    limit: float = 1.0
    is_signed: bool = True
    row_names: tuple[str, ...] = field(default=())
    reach: int = 0


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lanes", text)


def channel_name(channel: int, channels: int, *, is_image: bool) -> str:
    """Return what a channel is called: red, green and blue in an image, else its number."""
    if is_image and channels == 3:
        return (_tr("red"), _tr("green"), _tr("blue"))[channel]
    if is_image:
        return _tr("grey")
    return _tr("channel {n}").format(n=channel)


def forward_lanes(step: Step, seen: Pass, classes: Sequence[str] = ()) -> Lanes:
    """Return how a unit came about as lanes."""
    node = seen.model.node(step.node)
    x = seen.values[node.inputs[0]]
    is_image = node.inputs[0] == seen.model.nodes[0].id

    def name(channel: int) -> str:
        return channel_name(channel, x.shape[2], is_image=is_image)

    if isinstance(step, WindowStep):
        return replace(_window(step, x, name), reach=padding_reach(seen.model, node.id))
    if isinstance(step, PoolStep):
        return replace(_pool(step, x, name), reach=padding_reach(seen.model, node.id))
    if isinstance(step, DenseStep):
        return _dense(step, name)
    if isinstance(step, SoftmaxStep):
        return _softmax(step, classes)
    if isinstance(step, MergeStep):
        return _merge(step, seen.values)
    return _single(step, x, name)


def _spanned(step: WindowStep | PoolStep) -> Area:
    top, left = int(step.rows[0]), int(step.columns[0])
    return top, left, int(step.rows[-1]) - top + 1, int(step.columns[-1]) - left + 1


def _window(step: WindowStep, x: Maps, name: Callable[[int], str]) -> Lanes:
    limits = [largest(a) for a in (step.patch, step.kernel, step.products)]
    lanes = []
    for c, channel in enumerate(step.channels):
        grids = (
            Grid("→", step.patch[:, :, c], limits[0], step.inside),
            Grid("×", step.kernel[:, :, c], limits[1]),
            Grid("=", step.products[:, :, c], limits[2]),
        )
        lanes.append(
            Lane(
                name(channel), x[:, :, channel], _spanned(step), grids, float(step.channel_sums[c])
            )
        )
    n, m = step.inside.shape
    heads = (
        _tr("Input, {n} channels").format(n=len(lanes)) if len(lanes) > 1 else _tr("Input"),
        _tr("Patch {n}×{m}").format(n=n, m=m),
        _tr("Kernel of filter {k}").format(k=step.unit.channel),
        _tr("Products"),
        _tr("Sum"),
    )
    return Lanes(heads, tuple(lanes), largest(x), bool(x.min() < 0))


def _pool(step: PoolStep, x: Maps, name: Callable[[int], str]) -> Lanes:
    channel = step.unit.channel
    patch = Grid("→", step.patch, largest(step.patch), step.inside, step.chosen)
    n, m = step.patch.shape
    result = {"max": _tr("Largest"), "average": _tr("Mean"), "sum": _tr("Sum")}[step.mode]
    lane = Lane(name(channel), x[:, :, channel], _spanned(step), (patch,), step.result)
    heads = (_tr("Input map"), _tr("Window {n}×{m}").format(n=n, m=m), result)
    return Lanes(heads, (lane,), largest(x), bool(x.min() < 0))


def square(vector: Plane) -> Plane:
    """Lay a vector out as rows of about equal length; what is missing in the last one is 0."""
    flat = vector.reshape(-1)
    side = int(np.ceil(np.sqrt(flat.size)))
    rows = -(-flat.size // side)
    padded = np.zeros(rows * side, flat.dtype)
    padded[: flat.size] = flat
    return padded.reshape(rows, side)


def _dense(step: DenseStep, name: Callable[[int], str]) -> Lanes:
    arrays = (step.inputs, step.weights, step.products)
    limits = [largest(a) for a in arrays]
    heads = (_tr("Inputs"), _tr("Weights"), _tr("Products"), _tr("Sum"))
    if step.inputs.shape[:2] == (1, 1):
        count = step.inputs.size
        grids = tuple(
            Grid(sign, square(a), limit)
            for sign, a, limit in zip(("", "×", "="), arrays, limits, strict=True)
        )
        total = float(step.products.sum())
        lane = Lane(_tr("{n} values").format(n=count), None, None, grids, total)
        return Lanes(heads, (lane,))
    lanes = []
    for c in range(step.inputs.shape[2]):
        grids = tuple(
            Grid(sign, a[:, :, c], limit)
            for sign, a, limit in zip(("", "×", "="), arrays, limits, strict=True)
        )
        lanes.append(Lane(name(c), None, None, grids, float(step.products[:, :, c].sum())))
    return Lanes(heads, tuple(lanes))


def _softmax(step: SoftmaxStep, classes: Sequence[str]) -> Lanes:
    arrays = (step.logits, step.exponentials, step.probabilities)
    few = len(step.logits) <= 20
    shown = [a[:, None] if few else square(a) for a in arrays]
    place = divmod(step.unit.channel, shown[0].shape[1])
    grids = tuple(
        Grid(sign, a, largest(a), None, place)
        for sign, a in zip(("", "→", "→"), shown, strict=True)
    )
    heads = (_tr("Scores z"), _tr("e^(z − max)"), _tr("Share of the sum"))
    names = tuple(classes[: len(step.logits)]) if few else ()
    return Lanes(heads, (Lane("", None, None, grids),), row_names=names)


def _merge(step: MergeStep, values: Mapping[str, Maps]) -> Lanes:
    lanes = []
    channel = step.unit.channel
    limit = largest(np.array(step.terms))
    for source, term in zip(step.sources, step.terms, strict=True):
        maps = values[source]
        plane = maps[:, :, min(channel, maps.shape[2] - 1)]
        window = (step.unit.row, step.unit.column, 1, 1)
        lanes.append(Lane(source, plane, window, (Grid("→", np.array([[term]]), limit),)))
    scale = max(largest(values[source]) for source in step.sources)
    low = min(float(values[source].min()) for source in step.sources)
    return Lanes((_tr("Inputs"), _tr("Value")), tuple(lanes), scale, low < 0)


def _single(step: Step, x: Maps, name: Callable[[int], str]) -> Lanes:
    numbers: list[tuple[str, str, float]]
    if isinstance(step, NormStep):
        numbers = [
            ("→", _tr("x"), step.x),
            ("→", _tr("Standardised"), step.standardised),
            ("→", _tr("× gamma + beta"), step.result),
        ]
    else:
        assert isinstance(step, ActivationStep), step
        numbers = [("→", _tr("x"), step.x), ("→", _tr("f(x)"), step.result)]
    limit = largest(np.array([value for _, _, value in numbers]))
    grids = tuple(Grid(sign, np.array([[value]]), limit) for sign, _, value in numbers)
    row, column, channel = step.unit.index
    heads = tuple(head for _, head, _ in numbers)
    if x.shape[:2] == (1, 1) or channel >= x.shape[2]:
        return Lanes(heads, (Lane("", None, None, grids),))
    lane = Lane(name(channel), x[:, :, channel], (row, column, 1, 1), grids)
    return Lanes((_tr("Input map"), *heads), (lane,), largest(x), bool(x.min() < 0))


def backward_lanes(step: BackwardStep, seen: Pass, classes: Sequence[str] = ()) -> Lanes:
    """Return what a unit's gradient reaches as lanes."""
    forward = step.forward
    node = seen.model.node(forward.node)
    x = seen.values[node.inputs[0]]
    gradient = seen.gradients.get(node.inputs[0], np.zeros_like(x))
    is_image = node.inputs[0] == seen.model.nodes[0].id
    limit = largest(gradient)
    give, learn = _tr("To the inputs"), _tr("To the weights")
    if isinstance(forward, WindowStep):
        window_lanes = _window_back(step, forward, gradient, is_image)
        return replace(window_lanes, reach=padding_reach(seen.model, node.id))
    if isinstance(forward, PoolStep):
        channel = forward.unit.channel
        grid = Grid("←", step.to_inputs, largest(step.to_inputs), forward.inside, forward.chosen)
        name = channel_name(channel, x.shape[2], is_image=is_image)
        lane = Lane(name, gradient[:, :, channel], _spanned(forward), (grid,))
        return Lanes(
            (_tr("Gradient of the input"), give),
            (lane,),
            limit,
            reach=padding_reach(seen.model, node.id),
        )
    if isinstance(forward, DenseStep):
        weights = step.to_weights if step.to_weights is not None else step.to_inputs
        arrays = (forward.weights, step.to_inputs, forward.inputs, weights)
        flat = forward.inputs.shape[:2] == (1, 1)
        lanes = []
        for c in range(1 if flat else forward.inputs.shape[2]):
            grids = tuple(
                Grid(sign, square(a) if flat else a[:, :, c], largest(a))
                for sign, a in zip(("", "→", "", "→"), arrays, strict=True)
            )
            name = "" if flat else channel_name(c, x.shape[2], is_image=is_image)
            lanes.append(Lane(name, None, None, grids))
        heads = (_tr("Weights"), give, _tr("Inputs"), learn)
        return Lanes(heads, tuple(lanes))
    if isinstance(forward, SoftmaxStep):
        few = step.to_inputs.size <= 20
        shown = (forward.probabilities, step.to_inputs)
        grids = tuple(
            Grid(sign, a[:, None] if few else square(a), largest(a))
            for sign, a in zip(("", "→"), shown, strict=True)
        )
        names = tuple(classes[: step.to_inputs.size]) if few else ()
        titles = (_tr("Probabilities"), _tr("Minus the target"))
        return Lanes(titles, (Lane("", None, None, grids),), row_names=names)
    if step.target is not None:
        numbers = (forward.result, step.target, float(step.to_inputs[0]))
        grids = tuple(
            Grid(sign, np.array([[value]]), largest(np.array(numbers)))
            for sign, value in zip(("", "−", "→"), numbers, strict=True)
        )
        columns = (_tr("Probability"), _tr("Target"), _tr("Shared by all outputs"))
        return Lanes(columns, (Lane("", None, None, grids),))
    assert isinstance(forward, ActivationStep | NormStep), forward
    size = largest(np.array([step.incoming, float(step.to_inputs[0])]))
    grids = (
        Grid("", np.array([[step.incoming]]), size),
        Grid("→", np.array([[float(step.to_inputs[0])]]), size),
    )
    return Lanes((_tr("Incoming"), give), (Lane("", None, None, grids),))


def _window_back(step: BackwardStep, forward: WindowStep, gradient: Maps, is_image: bool) -> Lanes:
    to_weights = step.to_weights
    limits = [largest(forward.kernel), largest(step.to_inputs), largest(forward.patch)]
    lanes = []
    for c, channel in enumerate(forward.channels):
        grids = [
            Grid("", forward.kernel[:, :, c], limits[0]),
            Grid("→", step.to_inputs[:, :, c], limits[1], forward.inside),
            Grid("", forward.patch[:, :, c], limits[2], forward.inside),
        ]
        if to_weights is not None:
            grids.append(Grid("→", to_weights[:, :, c], largest(to_weights)))
        name = channel_name(channel, gradient.shape[2], is_image=is_image)
        plane = gradient[:, :, channel]
        lanes.append(Lane(name, plane, _spanned(forward), tuple(grids)))
    times = signed(step.incoming, 4)
    heads = (
        _tr("Gradient of the input"),
        _tr("Kernel"),
        _tr("× {dy}: to the inputs").format(dy=times),
        _tr("Patch"),
        _tr("× {dy}: to the weights").format(dy=times),
    )
    return Lanes(heads, tuple(lanes), largest(gradient))
