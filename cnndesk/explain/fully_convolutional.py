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

from cnndesk.engine.layers import (
    Activation,
    Add,
    BatchNorm,
    Concatenate,
    Conv2d,
    Dense,
    Dropout,
    FixedFilter,
    Flatten,
    GaussianNoise,
    GlobalPool,
    InputLayer,
    Layer,
    Multiply,
    Pool2d,
    PRelu,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.types import FloatArray, Shape
from cnndesk.errors import ShapeError
from cnndesk.explain.passes import logits_id
from cnndesk.explain.reads import sliding_window


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
        nodes += [Node(n.id, n.layer, n.inputs) for n in self._nodes[1:]]
        try:
            model = Model(nodes)
        except ShapeError as error:
            raise NotSliding(str(error)) from error
        for node in nodes:
            if isinstance(node.layer, Add | Multiply | Concatenate):
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
        layer = node.layer
        if isinstance(layer, InputLayer):
            nodes.append(_Rewritten(node.id, layer, ()))
            places[node.id] = _Place(node.id, model.shapes[node.id], (1, 1))
        elif isinstance(layer, Flatten | Dropout | GaussianNoise):
            places[node.id] = before[0]
        elif isinstance(layer, Dense | GlobalPool):
            rewritten, place = _collapsed(model, node, before[0])
            nodes.append(rewritten)
            places[node.id] = place
        else:
            _check(node, model, before)
            parameters = model.parameters[node.id]
            nodes.append(
                _Rewritten(
                    node.id,
                    layer,
                    tuple(place.id for place in before),
                    parameters,
                    model.state[node.id],
                )
            )
            window = sliding_window(layer)
            stride = before[0].stride
            shape = model.shapes[node.id]
            if window is not None:
                exact = exact and not any(window.pads)
                stride = (stride[0] * window.stride[0], stride[1] * window.stride[1])
            elif model.shapes[node.id][:2] == (1, 1):
                shape = before[0].map  # an activation behind a flatten keeps the flattened map
                if isinstance(layer, Concatenate):
                    shape = model.shapes[node.id]
            places[node.id] = _Place(node.id, shape, stride)
    last = places[logits]
    if last.map[:2] != (1, 1):
        raise NotSliding(f"{logits} gives the classes as places of a map")
    h, w, _ = model.shapes[model.nodes[0].id]
    kept = _needed(nodes, {last.id, *also})
    return Sliding((h, w), last.stride, exact, last.map[2], last.id, kept)


def _collapsed(model: Model, node: Node, before: _Place) -> tuple[_Rewritten, _Place]:
    """Rewrite a layer that reads a whole map: a window of the map's size."""
    h, w, c = before.map
    layer = node.layer
    if isinstance(layer, GlobalPool):
        pool = Pool2d(mode=layer.mode, size=(h, w), stride=(1, 1))
        return _Rewritten(node.id, pool, (before.id,)), _Place(node.id, (1, 1, c), before.stride)
    assert isinstance(layer, Dense)
    arrays = model.parameters[node.id]
    convolution = Conv2d(filters=layer.units, kernel_size=(h, w), bias=layer.bias)
    # Rows of a fully connected weight count h, w, c; so do the taps of a convolution: a view.
    shared = {**arrays, "weight": arrays["weight"].reshape(h, w, c, layer.units)}
    place = _Place(node.id, (1, 1, layer.units), before.stride)
    return _Rewritten(node.id, convolution, (before.id,), shared), place


def _check(node: Node, model: Model, before: list[_Place]) -> None:
    """Refuse a layer that does not slide where it stands."""
    layer = node.layer
    allowed = (Conv2d, FixedFilter, Pool2d, Activation, PRelu, BatchNorm, Add, Multiply)
    if not isinstance(layer, (*allowed, Concatenate)):
        raise NotSliding(f"{node.id} looks at the whole image at once")
    shapes = model.input_shapes(node)
    flattened = any(p.map != s for p, s in zip(before, shapes, strict=True))
    if flattened and not isinstance(layer, Activation):
        raise NotSliding(f"{node.id} stands behind a flatten")
    window = sliding_window(layer)
    if window is not None and shapes[0][:2] == (1, 1) and window.kernel != (1, 1):
        raise NotSliding(f"{node.id} slides over a map of one place")
    if len({p.stride for p in before}) > 1:
        raise NotSliding(f"the branches before {node.id} have different strides")


def _needed(nodes: list[_Rewritten], wanted: set[str]) -> tuple[_Rewritten, ...]:
    """Return the nodes that the wanted ones depend on, in order."""
    needed = set(wanted)
    for node in reversed(nodes):
        if node.id in needed:
            needed.update(node.inputs)
    return tuple(node for node in nodes if node.id in needed)
