"""Health of a network: histograms of weights, gradients and activations; units that do nothing.

A ReLU map is dead where it is zero at every place of every image looked at; a sigmoid or tanh map
is saturated where nearly all of its values lie at the ends of its range. Both learn no more, or
hardly; the hints say what to do about it.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.activations import ActivationKind
from cnndesk.engine.layers import Activation, Layer
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.engine.plan_size import images_within
from cnndesk.engine.rules import Softmax
from cnndesk.errors import ExplainError
from cnndesk.explain.passes import check_image
from cnndesk.explain.progress import Progress, Work

BATCH = 32
BINS = 61
SATURATED_SHARE = 0.95
"""A map is saturated when this share of its values lies at the ends of the range."""

_END_SHARE = 0.02
_MOST_VALUES = 200_000
_VANISHING = 1e-4


@dataclass(frozen=True, eq=False)
class Histogram:
    """How values are distributed.

    Attributes
    ----------
    edges : ndarray of float64, (bins + 1,)
        Symmetric about zero.
    counts : ndarray of int64, (bins,)
    mean, deviation : float
        Of the finite values.
    zeros : float
        Share of values that are exactly zero.
    nonfinite : int
        Values that are NaN or infinite; in no bin.
    """

    edges: NDArray[np.float64]
    counts: NDArray[np.int64]
    mean: float
    deviation: float
    zeros: float
    nonfinite: int


@dataclass(frozen=True, eq=False)
class BlockHealth:
    """One block.

    Attributes
    ----------
    node : str
    weights : dict of name to Histogram
        Of each parameter.
    gradients : dict of name to Histogram
        Of the loss with respect to each parameter, mean over a batch; empty without labels.
    activations : Histogram or None
        Of the output; None where no images were given.
    dead : tuple of int
        Maps of a ReLU that were zero for all images.
    saturated : tuple of int
        Maps of a sigmoid or tanh at the ends of their range.
    maps : int
    hint : str
        What to do; empty where nothing is wrong.
    """

    node: str
    weights: dict[str, Histogram]
    gradients: dict[str, Histogram]
    activations: Histogram | None
    dead: tuple[int, ...]
    saturated: tuple[int, ...]
    maps: int
    hint: str


@dataclass(frozen=True, eq=False)
class Health:
    """A network.

    Attributes
    ----------
    blocks : dict of node id to BlockHealth
    images : int
        Looked at.
    hint : str
        About the network as a whole; empty where nothing is wrong.
    """

    blocks: dict[str, BlockHealth]
    images: int
    hint: str


def histogram(values: NDArray[np.floating], bins: int = BINS) -> Histogram:
    """Return the distribution of values, with an odd number of bins about zero."""
    flat = np.asarray(values).reshape(-1).astype(np.float64)
    finite = flat if np.isfinite(flat.sum()) else flat[np.isfinite(flat)]
    size = finite.size
    reach = max(float(finite.max()), -float(finite.min())) if size else 0.0
    reach = reach or 1.0
    # By hand: np.histogram takes twice as long, and this runs during a training.
    place = ((finite + reach) * (bins / (2 * reach))).astype(np.intp)
    counts = np.bincount(np.minimum(place, bins - 1), minlength=bins)
    mean = float(finite.mean()) if size else float("nan")
    spread = finite - mean
    return Histogram(
        edges=np.linspace(-reach, reach, bins + 1),
        counts=counts.astype(np.int64),
        mean=mean,
        deviation=float(np.sqrt(spread @ spread / size)) if size else float("nan"),
        zeros=1.0 - np.count_nonzero(flat) / flat.size if flat.size else 0.0,
        nonfinite=int(flat.size - finite.size),
    )


def examine(
    model: Model,
    images: NDArray[np.uint8] | NDArray[np.float32],
    labels: NDArray[np.int64] | None = None,
    *,
    threads: int = 1,
) -> Work[Health]:
    """Look at a network's health on some images; see ``progress.finish``.

    Parameters
    ----------
    model : Model
    images : ndarray of uint8, (n, h, w, c)
        A few hundred are enough; features, float32, where the model begins with such.
    labels : ndarray of int64, (n,), optional
        For gradients; only with a softmax output.
    threads : int

    Yields
    ------
    Progress
        A batch each.

    Returns
    -------
    Health

    Raises
    ------
    ExplainError
        For no images, or images of another size.
    """
    if len(images) == 0:
        raise ExplainError("There are no images to look at. Choose a part of the data with some.")
    check_image(model, images[0])
    learns = labels is not None and isinstance(model.nodes[-1].layer.rule(), Softmax)
    size = images_within(model, min(BATCH, len(images)))
    plan = Plan(model, size, gradients=learns, fuse=False, threads=threads)
    gathered = {node.id: _Gathered(node, model, len(images)) for node in model.nodes}
    gradients: dict[str, dict[str, NDArray[np.float64]]] = {}
    for start in range(0, len(images), plan.batch):
        part = images[start : start + plan.batch]
        plan.clear_stop()
        plan.images[: len(part)] = part
        plan.targets.labels[:] = -1
        if labels is not None and learns:
            plan.targets.labels[: len(part)] = labels[start : start + len(part)]
            plan.step()
            _add_gradients(gradients, plan, len(part) / len(images))
        else:
            plan.pack_weights()
            plan.forward()
        for node_id, gathering in gathered.items():
            gathering.add(plan.values[node_id][: len(part)])
        yield Progress("looking at the units", start + len(part), len(images))
    blocks = {
        node.id: _block_health(node, model, gathered[node.id], gradients.get(node.id, {}))
        for node in model.nodes
    }
    return Health(blocks, len(images), _whole_hint(model, blocks, gradients))


def activation_of(layer: Layer) -> ActivationKind | None:
    """Return the row of the table of activations that a layer applies; None for other layers."""
    return layer.row if isinstance(layer, Activation) else None


def at_ends(ends: tuple[float, float], values: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Return which values lie at the ends that an activation approaches."""
    low, high = ends
    margin = _END_SHARE * (high - low)
    return (values < low + margin) | (values > high - margin)


class _Gathered:
    """What is kept of one block's activations over all batches."""

    def __init__(self, node: Node, model: Model, images: int) -> None:
        h, w, c = model.shapes[node.id]
        kind = activation_of(node.layer)
        self._can_die = kind is not None and kind.can_die
        self._ends = kind.ends if kind is not None else None
        self.alive = np.zeros(c, np.bool_)
        self.at_ends = np.zeros(c, np.int64)
        self.count = 0
        self.samples: list[NDArray[np.float32]] = []
        self._stride = max(1, images * prod((h, w, c)) // _MOST_VALUES)

    def add(self, values: NDArray[np.float32]) -> None:
        self.count += values.shape[0] * values.shape[1] * values.shape[2]
        if self._can_die:
            self.alive |= (values > 0).any(axis=(0, 1, 2))
        if self._ends is not None:
            self.at_ends += at_ends(self._ends, values).sum(axis=(0, 1, 2))
        self.samples.append(values.reshape(-1)[:: self._stride].copy())

    @property
    def dead(self) -> tuple[int, ...]:
        if not self._can_die:
            return ()
        return tuple(int(i) for i in np.flatnonzero(~self.alive))

    @property
    def saturated(self) -> tuple[int, ...]:
        if self._ends is None:
            return ()
        return tuple(int(i) for i in np.flatnonzero(self.at_ends >= SATURATED_SHARE * self.count))


def _add_gradients(
    total: dict[str, dict[str, NDArray[np.float64]]], plan: Plan, share: float
) -> None:
    for node_id, named in plan.parameter_gradients.items():
        for name in named:
            part = plan.parameter_gradient(node_id, name).astype(np.float64) * share
            known = total.setdefault(node_id, {})
            known[name] = known[name] + part if name in known else part


def _block_health(
    node: Node,
    model: Model,
    gathered: _Gathered,
    gradients: dict[str, NDArray[np.float64]],
) -> BlockHealth:
    activations = histogram(np.concatenate(gathered.samples))
    weights = {name: histogram(array) for name, array in model.parameters[node.id].items()}
    maps = model.shapes[node.id][2]
    return BlockHealth(
        node=node.id,
        weights=weights,
        gradients={name: histogram(array) for name, array in gradients.items()},
        activations=activations,
        dead=gathered.dead,
        saturated=gathered.saturated,
        maps=maps,
        hint=hint_for(
            node.id,
            len(gathered.dead),
            len(gathered.saturated),
            maps,
            nonfinite=any(h.nonfinite for h in (*weights.values(), activations)),
        ),
    )


def hint_for(node_id: str, dead: int, saturated: int, maps: int, *, nonfinite: bool) -> str:
    """Return what is wrong with a block and what to do; empty where nothing is."""
    if nonfinite:
        return (
            f"{node_id} holds values that are not numbers (NaN or infinity). Go back to the last "
            "good state and lower the learning rate."
        )
    if dead:
        return (
            f"{dead} of {maps} maps of {node_id} are zero for every image: dead ReLUs, which learn "
            "no more. Lower the learning rate, put a batch norm before it, or use leaky ReLU."
        )
    if saturated:
        return (
            f"{saturated} of {maps} maps of {node_id} are at the ends of their range nearly "
            "everywhere and hardly learn. Put a batch norm before it, or use ReLU."
        )
    return ""


def _whole_hint(
    model: Model,
    blocks: dict[str, BlockHealth],
    gradients: dict[str, dict[str, NDArray[np.float64]]],
) -> str:
    """Return what to say when the gradient does not reach the first weights."""
    sizes = [
        (node.id, float(np.sqrt(np.mean(gradients[node.id]["weight"] ** 2))))
        for node in model.nodes
        if "weight" in gradients.get(node.id, {})
    ]
    if len(sizes) < 2 or not all(np.isfinite(size) for _, size in sizes):
        return next((block.hint for block in blocks.values() if block.hint), "")
    return vanishing_hint(sizes)


def vanishing_hint(sizes: list[tuple[str, float]]) -> str:
    """Return what to say when the gradient does not reach the first weights, or nothing.

    Parameters
    ----------
    sizes : list of (node id, float)
        Root mean square of the weight's gradient, in the network's order.
    """
    if len(sizes) < 2 or not all(np.isfinite(size) for _, size in sizes):
        return ""
    (first, small), (last, large) = sizes[0], sizes[-1]
    if large > 0 and small < _VANISHING * large:
        return (
            f"The gradient of {first} is {large / max(small, 1e-30):,.0f} times smaller than that "
            f"of {last}: it vanishes on the way. Use ReLU, batch norm or an Add block as shortcut."
        )
    return ""
