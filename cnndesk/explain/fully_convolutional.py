"""A classifier rewritten so that it slides: every fully connected layer becomes a convolution.

A fully connected layer over an h x w map is a convolution with an h x w kernel, and its weights are
the same numbers in the same order, so they are shared, not copied (Sermanet et al., "OverFeat",
ICLR 2014). The rewritten network takes a picture of any size and gives the scores for every place
of its window at once. With zero padding inside the network, the scores near the border of a window
differ a little from those of the cut-out window; `Sliding.exact` says whether they can.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from cnndesk.engine.axes import Groups, Slides
from cnndesk.engine.layers import Conv2d, InputLayer, Layer, Pool2d
from cnndesk.engine.model import Model, Node
from cnndesk.engine.reading import IN_ORDER, SAME_PLACE, ByAxis, Reading, SideBySide
from cnndesk.engine.rules import (
    Elementwise,
    FixedSum,
    Given,
    Merged,
    Moved,
    Pooled,
    Rule,
    Standardised,
    WeightedSum,
)
from cnndesk.engine.types import FloatArray, Shape
from cnndesk.errors import ShapeError, UndescribedError
from cnndesk.explain.passes import logits_id
from cnndesk.explain.reads import computation_of, takes_whole_map


class NotSliding(Exception):
    """The network cannot be rewritten; the message says which block is in the way."""


@dataclass(frozen=True, eq=False)
class Sliding:
    """A network that slides over pictures.

    Attributes
    ----------
    window : (int, int)
        Height and width that each score sees: the input size of the network.
    stride : (int, int)
        Pixels from one place to the next.
    exact : bool
        No padding anywhere: each score is that of the cut-out window.
    classes : int
    scores : str
        The node that gives them.
    """

    window: tuple[int, int]
    stride: tuple[int, int]
    exact: bool
    classes: int
    scores: str
    _nodes: tuple[_Rewritten, ...]

    def model(self, height: int, width: int) -> Model:
        """Return the network for pictures of one size; it shares the weights.

        The node `scores` gives the logits, (places down, places across, classes).

        Raises
        ------
        NotSliding
            Where branches do not meet at this size.
        """
        first = self._nodes[0]
        assert isinstance(first.layer, InputLayer)
        shape = (height, width, first.layer.shape[2])
        nodes = [Node(first.id, dataclasses.replace(first.layer, shape=shape))]
        nodes += [Node(n.id, n.layer, n.inputs, n.muted) for n in self._nodes[1:]]
        try:
            model = Model(nodes)
        except ShapeError as error:
            raise NotSliding(str(error)) from error
        for node in nodes:
            sizes = {model.shapes[name][:2] for name in node.inputs}
            if len(sizes) > 1:
                raise NotSliding(f"the branches before {node.id} differ in size")
        for rewritten in self._nodes:
            if rewritten.parameters:
                model.parameters[rewritten.id] = rewritten.parameters
            if rewritten.state is not None:
                model.state[rewritten.id] = rewritten.state
        return model


@dataclass(frozen=True, eq=False)
class _Rewritten:
    """A node of the rewritten network and where its arrays are."""

    id: str
    layer: Layer
    inputs: tuple[str, ...]
    parameters: dict[str, FloatArray] | None = None
    state: dict[str, FloatArray] | None = None
    muted: tuple[int, ...] = ()


@dataclass(frozen=True)
class _Place:
    """What became of an original node: the rewritten node, its map in one window, its stride."""

    id: str
    map: Shape
    stride: tuple[int, int]


def as_sliding(model: Model, also: tuple[str, ...] = ()) -> Sliding:
    """Rewrite a classifier so that it slides.

    Parameters
    ----------
    model : Model
        With an output block.
    also : tuple of str
        Nodes whose outputs are wanted beside the scores.

    Raises
    ------
    NotSliding
        Naming the block that depends on the whole image in a way a convolution cannot.
    ExplainError
        Where there is no output block.
    """
    logits = logits_id(model)
    places: dict[str, _Place] = {}
    nodes: list[_Rewritten] = []
    exact = True
    for node in model.nodes[:-1]:
        before = [places[name] for name in node.inputs]
        layer, shape = node.layer, model.shapes[node.id]
        match _described(model, node):
            case Given(), _:
                nodes.append(_Rewritten(node.id, layer, ()))
                places[node.id] = _Place(node.id, shape, (1, 1))
            case Moved(), reading if reading in (IN_ORDER, SAME_PLACE):
                if node.muted:
                    raise NotSliding(f"{node.id} has muted maps")
                places[node.id] = before[0]
            case (WeightedSum() | Pooled()) as rule, reading if takes_whole_map(reading):
                rewritten, places[node.id] = _collapsed(model, node, rule, before[0])
                nodes.append(rewritten)
            case rule, reading:
                _check(node, model, before, rule, reading)
                sources = tuple(place.id for place in before)
                arrays, state = model.parameters[node.id], model.state[node.id]
                nodes.append(_Rewritten(node.id, layer, sources, arrays, state, node.muted))
                exact = exact and not _is_padded(reading)
                if reading == SAME_PLACE and shape[:2] == (1, 1):
                    shape = before[0].map  # an activation behind a flatten keeps the flattened map
                places[node.id] = _Place(node.id, shape, _spaced(before[0].stride, reading))
    last = places[logits]
    if last.map[:2] != (1, 1):
        raise NotSliding(f"{logits} gives the classes as places of a map")
    h, w, _ = model.shapes[model.nodes[0].id]
    kept = _needed(nodes, {last.id, *also})
    return Sliding((h, w), last.stride, exact, last.map[2], last.id, kept)


def _described(model: Model, node: Node) -> tuple[Rule, Reading]:
    try:
        reading, rule = computation_of(model, node)
    except UndescribedError as error:
        raise NotSliding(str(error)) from error
    return rule, reading


def _collapsed(
    model: Model, node: Node, rule: WeightedSum | Pooled, before: _Place
) -> tuple[_Rewritten, _Place]:
    """Rewrite a layer that reads a whole map: a window of the map's size."""
    h, w, c = before.map
    layer: Layer
    if isinstance(rule, Pooled):
        layer = Pool2d(mode=rule.mode, size=(h, w), stride=(1, 1))
        return (
            _Rewritten(node.id, layer, (before.id,), muted=node.muted),
            _Place(node.id, (1, 1, c), before.stride),
        )
    arrays, units = model.parameters[node.id], model.shapes[node.id][2]
    layer = Conv2d(filters=units, kernel_size=(h, w), bias="bias" in arrays)
    # Rows of a fully connected weight count h, w, c; so do the taps of a convolution: a view.
    shared = {**arrays, "weight": arrays["weight"].reshape(h, w, c, units)}
    place = _Place(node.id, (1, 1, units), before.stride)
    return _Rewritten(node.id, layer, (before.id,), shared, muted=node.muted), place


def _check(node: Node, model: Model, before: list[_Place], rule: Rule, reading: Reading) -> None:
    """Refuse a layer that does not slide where it stands."""
    if isinstance(reading, ByAxis) and isinstance(reading.rows, Groups):
        raise NotSliding(f"{node.id} looks at the whole image at once")
    known = WeightedSum | FixedSum | Pooled | Elementwise | Standardised | Merged
    if not _slides(reading) or not isinstance(rule, known):
        raise NotSliding(f"{node.id} does not do the same at every place of a larger picture")
    shapes = model.input_shapes(node)
    flattened = any(p.map != s for p, s in zip(before, shapes, strict=True))
    alike = isinstance(rule, Elementwise) and not rule.learned and not node.muted
    if flattened and not alike:
        raise NotSliding(f"{node.id} stands behind a flatten")
    if shapes[0][:2] == (1, 1) and _kernel(reading) != (1, 1):
        raise NotSliding(f"{node.id} slides over a map of one place")
    if len({p.stride for p in before}) > 1:
        raise NotSliding(f"the branches before {node.id} have different strides")


def _slides(reading: Reading) -> bool:
    match reading:
        case ByAxis(rows=Slides(), columns=Slides()) | SideBySide():
            return True
    return False


def _kernel(reading: Reading) -> tuple[int, int]:
    match reading:
        case ByAxis(rows=Slides(kernel=rows), columns=Slides(kernel=columns)):
            return rows, columns
    return 1, 1


def _is_padded(reading: Reading) -> bool:
    """Return whether the windows of a sliding layer may stand out of its input."""
    along = (reading.rows, reading.columns) if isinstance(reading, ByAxis) else ()
    return any(isinstance(axis, Slides) and (axis.before or axis.after) for axis in along)


def _spaced(stride: tuple[int, int], reading: Reading) -> tuple[int, int]:
    """Return the pixels from one unit of a sliding layer to the next."""
    spacing = reading.spacing
    assert spacing is not None
    down, across = spacing
    return int(stride[0] * down), int(stride[1] * across)


def _needed(nodes: list[_Rewritten], wanted: set[str]) -> tuple[_Rewritten, ...]:
    """Return the nodes that the wanted ones depend on, in order."""
    needed = set(wanted)
    for node in reversed(nodes):
        if node.id in needed:
            needed.update(node.inputs)
    return tuple(node for node in nodes if node.id in needed)
