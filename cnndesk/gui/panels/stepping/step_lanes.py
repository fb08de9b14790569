"""A step as lanes of pictures: input map, then grids that read as an equation, then a sum.

Plain data made from the records of ``cnndesk.explain``; painting is ``step_view.py``'s business.
"""

from __future__ import annotations

import math
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
from cnndesk.gui.widgets.formats import power_of_ten
from cnndesk.gui.widgets.number_grid import largest

Plane = NDArray[np.floating[Any]]
Area = tuple[int, int, int, int]

TINTS = ("#FF6058", "#57DC7B", "#6F8CFF")
"""Red, green and blue of an image, on dark ground."""

SMALL = 0.05
"""Numbers below this are written as multiples of a power of ten."""

FAINTEST = 0.1
"""Products smaller than this part of the largest possible one are not coloured as if large."""


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
    power : int
        The numbers are written as multiples of this power of ten.
    """

    sign: str
    values: Plane
    limit: float
    inside: NDArray[np.bool_] | None = None
    chosen: tuple[int, int] | None = None
    power: int = 0


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
    tint : str
        ``"#RRGGBB"`` of a colour channel of the image; empty for none.
    """

    name: str
    plane: Plane | None
    window: Area | None
    grids: tuple[Grid, ...]
    total: float | None = None
    tint: str = ""


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
    are_gradients : bool
        Whether the planes are gradients, so that no plane is a picture.
    """

    heads: tuple[str, ...]
    lanes: tuple[Lane, ...]
    limit: float = 1.0
    is_signed: bool = True
    row_names: tuple[str, ...] = field(default=())
    reach: int = 0
    are_gradients: bool = False


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lanes", text)


def channel_name(channel: int, channels: int, *, is_image: bool) -> str:
    """Return what a channel is called: red, green and blue in an image, else its number."""
    if is_image and channels == 3:
        return (_tr("red"), _tr("green"), _tr("blue"))[channel]
    if is_image:
        return _tr("grey")
    return _tr("channel {n}").format(n=channel + 1)


def tint_of(channel: int, channels: int, *, is_image: bool) -> str:
    """Return the colour that a channel of the image is shown in; empty for none."""
    return TINTS[channel] if is_image and channels == 3 else ""


def forward_lanes(step: Step, seen: Pass, classes: Sequence[str] = ()) -> Lanes:
    """Return how a unit came about as lanes."""
    node = seen.model.node(step.node)
    x = seen.values[node.inputs[0]]
    is_image = node.inputs[0] == seen.model.nodes[0].id

    def name(channel: int) -> str:
        return channel_name(channel, x.shape[2], is_image=is_image)

    if isinstance(step, WindowStep):
        made = _window(step, x, name, is_image=is_image, block=_largest_weight(seen, step))
        return replace(made, reach=padding_reach(seen.model, node.id))
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


def _largest_weight(seen: Pass, step: WindowStep) -> float:
    """Return the end of the scale of a block's kernels: that of all its filters."""
    weight = seen.model.parameters[step.node].get("weight")
    return largest(weight if weight is not None else step.kernel)


def _window(
    step: WindowStep, x: Maps, name: Callable[[int], str], *, is_image: bool, block: float
) -> Lanes:
    inputs = largest(x)  # a patch is coloured as it lies in its map, a kernel as in its block
    products = max(largest(step.products), FAINTEST * inputs * block)
    lanes = []
    for c, channel in enumerate(step.channels):
        grids = (
            Grid("→", step.patch[:, :, c], inputs, step.inside),
            Grid("×", step.kernel[:, :, c], block),
            Grid("=", step.products[:, :, c], products),
        )
        lanes.append(
            Lane(
                name(channel),
                x[:, :, channel],
                _spanned(step),
                grids,
                float(step.channel_sums[c]),
                tint_of(channel, x.shape[2], is_image=is_image),
            )
        )
    n, m = step.inside.shape
    heads = (
        _tr("Input, {n} channels").format(n=len(lanes)) if len(lanes) > 1 else _tr("Input"),
        _tr("Patch {n}×{m}").format(n=n, m=m),
        _tr("Kernel of filter {k}").format(k=step.unit.channel + 1),
        _tr("Products"),
        _tr("Sum"),
    )
    return Lanes(heads, tuple(lanes), inputs, bool(x.min() < 0))


def in_pixels(lanes: Lanes, step: WindowStep, image: NDArray[np.uint8]) -> Lanes:
    """Return the lanes of a block that reads the image with its pixels, 0..255, in their place.

    The products stay those of the network's own numbers.
    """
    rows, columns = (np.clip(p, 0, n - 1) for p, n in zip(
        (step.rows, step.columns), image.shape[:2], strict=True))  # fmt: skip
    shown = []
    for channel, lane in zip(step.channels, lanes.lanes, strict=True):
        plane = image[:, :, channel].astype(np.float64)
        patch = np.where(step.inside, plane[np.ix_(rows, columns)], 0.0)
        first = replace(lane.grids[0], values=patch, limit=255.0)
        shown.append(replace(lane, plane=plane, grids=(first, *lane.grids[1:])))
    heads = (lanes.heads[0], _tr("Pixels"), *lanes.heads[2:])
    return replace(lanes, heads=heads, lanes=tuple(shown), limit=255.0, is_signed=False)


def _pool(step: PoolStep, x: Maps, name: Callable[[int], str]) -> Lanes:
    channel = step.unit.channel
    patch = Grid("→", step.patch, largest(x), step.inside, step.chosen)
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
    limits = (largest(step.logits), 1.0, 1.0)  # shares of 1 are coloured as such
    grids = tuple(
        Grid(sign, a, limit, None, place)
        for sign, a, limit in zip(("", "→", "→"), shown, limits, strict=True)
    )
    heads = (_tr("Scores z"), _tr("e^(z − max)"), _tr("Share of the sum"))
    names = tuple(classes[: len(step.logits)]) if few else ()
    return Lanes(heads, (Lane("", None, None, grids),), row_names=names)


def _merge(step: MergeStep, values: Mapping[str, Maps]) -> Lanes:
    lanes = []
    channel = step.unit.channel
    limit = max(largest(values[source]) for source in step.sources)
    for source, term in zip(step.sources, step.terms, strict=True):
        maps = values[source]
        plane = maps[:, :, min(channel, maps.shape[2] - 1)]
        window = (step.unit.row, step.unit.column, 1, 1)
        lanes.append(Lane(source, plane, window, (Grid("→", np.array([[term]]), limit),)))
    low = min(float(values[source].min()) for source in step.sources)
    return Lanes((_tr("Inputs"), _tr("Value")), tuple(lanes), limit, low < 0)


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
    limit = max(largest(x), largest(np.array([numbers[-1][2]])))
    grids = tuple(Grid(sign, np.array([[value]]), limit) for sign, _, value in numbers)
    row, column, channel = step.unit.index
    heads = tuple(head for _, head, _ in numbers)
    if x.shape[:2] == (1, 1) or channel >= x.shape[2]:
        return Lanes(heads, (Lane("", None, None, grids),))
    lane = Lane(name(channel), x[:, :, channel], (row, column, 1, 1), grids)
    return Lanes((_tr("Input map"), *heads), (lane,), largest(x), bool(x.min() < 0))


def with_powers(lanes: Lanes) -> Lanes:
    """Return lanes whose small numbers are written as multiples of a power of ten.

    One power for each column of numbers, named in its head.
    """
    first, heads = lanes.lanes[0], list(lanes.heads)
    before = int(first.plane is not None)
    powers = []
    for place in range(len(first.grids)):
        most = max(float(np.abs(lane.grids[place].values).max(initial=0)) for lane in lanes.lanes)
        power = math.floor(math.log10(most)) if 0 < most < SMALL else 0
        powers.append(power)
        if power:
            heads[before + place] += f" · {power_of_ten(power)}"
    shown = [
        replace(
            lane,
            grids=tuple(replace(g, power=p) for g, p in zip(lane.grids, powers, strict=True)),
        )
        for lane in lanes.lanes
    ]
    return replace(lanes, heads=tuple(heads), lanes=tuple(shown))


def backward_lanes(step: BackwardStep, seen: Pass, classes: Sequence[str] = ()) -> Lanes:
    """Return what a unit's gradient reaches as lanes."""
    return with_powers(replace(_backward(step, seen, classes), are_gradients=True))


def _backward(step: BackwardStep, seen: Pass, classes: Sequence[str]) -> Lanes:
    forward = step.forward
    node = seen.model.node(forward.node)
    x = seen.values[node.inputs[0]]
    gradient = seen.gradients.get(node.inputs[0], np.zeros_like(x))
    is_image = node.inputs[0] == seen.model.nodes[0].id
    limit = largest(gradient)
    give, learn = _tr("To the inputs"), _tr("To the weights")
    incoming = largest(seen.gradients[node.id]) if node.id in seen.gradients else 1.0
    if isinstance(forward, WindowStep):
        limits = (_largest_weight(seen, forward), largest(x), incoming)
        window_lanes = _window_back(step, forward, gradient, is_image, limits)
        return replace(window_lanes, reach=padding_reach(seen.model, node.id))
    if isinstance(forward, PoolStep):
        channel = forward.unit.channel
        grid = Grid("←", step.to_inputs, incoming, forward.inside, forward.chosen)
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
        ends = (
            largest(forward.weights),
            incoming * largest(forward.weights),
            largest(forward.inputs),
            incoming * largest(forward.inputs),
        )
        flat = forward.inputs.shape[:2] == (1, 1)
        lanes = []
        for c in range(1 if flat else forward.inputs.shape[2]):
            grids = tuple(
                Grid(sign, square(a) if flat else a[:, :, c], end)
                for sign, a, end in zip(("", "→", "", "→"), arrays, ends, strict=True)
            )
            name = "" if flat else channel_name(c, x.shape[2], is_image=is_image)
            lanes.append(Lane(name, None, None, grids))
        heads = (_tr("Weights"), give, _tr("Inputs"), learn)
        return Lanes(heads, tuple(lanes))
    if isinstance(forward, SoftmaxStep):
        few = step.to_inputs.size <= 20
        shown = (forward.probabilities, step.to_inputs)
        grids = tuple(
            Grid(sign, a[:, None] if few else square(a), 1.0)
            for sign, a in zip(("", "→"), shown, strict=True)
        )
        names = tuple(classes[: step.to_inputs.size]) if few else ()
        titles = (_tr("Probabilities"), _tr("Minus the target"))
        return Lanes(titles, (Lane("", None, None, grids),), row_names=names)
    if step.target is not None:
        numbers = (forward.result, step.target, float(step.to_inputs[0]))
        grids = tuple(
            Grid(sign, np.array([[value]]), 1.0)
            for sign, value in zip(("", "−", "→"), numbers, strict=True)
        )
        columns = (_tr("Probability"), _tr("Target"), _tr("Shared by all outputs"))
        return Lanes(columns, (Lane("", None, None, grids),))
    assert isinstance(forward, ActivationStep | NormStep), forward
    size = max(incoming, limit)
    grids = (
        Grid("", np.array([[step.incoming]]), size),
        Grid("→", np.array([[float(step.to_inputs[0])]]), size),
    )
    row, column, channel = forward.unit.index
    if x.shape[:2] == (1, 1) or channel >= x.shape[2]:
        return Lanes((_tr("Incoming"), give), (Lane("", None, None, grids),))
    name = channel_name(channel, x.shape[2], is_image=is_image)
    lane = Lane(name, gradient[:, :, channel], (row, column, 1, 1), grids)
    return Lanes((_tr("Gradient of the input"), _tr("Incoming"), give), (lane,), limit)


def _window_back(
    step: BackwardStep,
    forward: WindowStep,
    gradient: Maps,
    is_image: bool,
    limits: tuple[float, float, float],
) -> Lanes:
    """Return lanes of a convolution; limits are the largest weight, input and gradient."""
    to_weights = step.to_weights
    kernel, patch, incoming = limits
    to_inputs = max(largest(step.to_inputs), FAINTEST * incoming * kernel)
    learned = largest(to_weights) if to_weights is not None else 1.0
    learned = max(learned, FAINTEST * incoming * patch)
    lanes = []
    for c, channel in enumerate(forward.channels):
        grids = [
            Grid("", forward.kernel[:, :, c], kernel),
            Grid("→", step.to_inputs[:, :, c], to_inputs, forward.inside),
            Grid("", forward.patch[:, :, c], patch, forward.inside),
        ]
        if to_weights is not None:
            grids.append(Grid("→", to_weights[:, :, c], learned))
        name = channel_name(channel, gradient.shape[2], is_image=is_image)
        tint = tint_of(channel, gradient.shape[2], is_image=is_image)
        plane = gradient[:, :, channel]
        lanes.append(Lane(name, plane, _spanned(forward), tuple(grids), None, tint))
    heads = (
        _tr("Gradient of the input"),
        _tr("Kernel"),
        _tr("To the inputs"),
        _tr("Patch"),
        _tr("To the weights"),
    )
    return Lanes(heads, tuple(lanes), largest(gradient))
