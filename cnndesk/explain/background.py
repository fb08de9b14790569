"""Telling things from background: a small head for a classifier that has no class for "nothing".

A classifier names a class for any window, also for half a thing, two things or none. So
`learn_background` makes scenes out of training images, cuts windows out of them, and teaches a
small head, on the map before the network's first fully connected layer, whether each window frames
a thing: one hidden layer and one unit, logistic loss against intersection over union. The head is
put into the network as two more fully connected layers, so the engine computes it along with the
classes, also while the network slides. The network's own weights stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.costs import model_costs
from cnndesk.engine.layers import Activation, Dense
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.engine.plan_size import images_within
from cnndesk.engine.types import FloatArray
from cnndesk.errors import ExplainError
from cnndesk.explain.passes import logits_id, part_of, share_arrays
from cnndesk.explain.progress import Progress, Work
from cnndesk.explain.reads import reading_of, takes_whole_map
from cnndesk.explain.scenes import Scenes
from cnndesk.rng import generator

THING = "explain:thing"
"""Id of the added unit; no block has such an id."""
_HIDDEN, _HINGE = "explain:thing:hidden", "explain:thing:relu"

_SCENES = 500
_FEWEST_PER_SCENE = 6
_MOST_WINDOWS, _FEWEST_WINDOWS = 24_000, 600
_OPERATIONS = 1.25e12
"""What looking at the windows may cost: some 20 s of two cores."""

_MANY_FEATURES = 8192
"""With more, a narrower place of the network before is looked for."""

_FEATURE_BYTES = 160 * 2**20
_BATCH = 64

_UNITS = 32
_ROUNDS = 10
_FIT_BATCH = 128
_RATE = 2e-3
_DECAY = 1e-4
_NOTHING, _FRAMED = 0.4, 0.75
"""Up to the first overlap a window shows nothing, from the second on a thing; between, partly."""
_WELL_FRAMED = 0.75
_MISSED_SHARE = 0.06


@dataclass(frozen=True, eq=False)
class Background:
    """The unit that tells a well framed thing from everything else.

    Attributes
    ----------
    node : str
        The block whose output it reads.
    hidden : ndarray of float32, (h*w*c, units)
    hidden_bias : ndarray of float32, (units,)
    weight : ndarray of float32, (units, 1)
    bias : ndarray of float32, (1,)
    threshold : float
        From this value of the unit on, a window shows a thing; the value is a logit.
    """

    node: str
    hidden: FloatArray
    hidden_bias: FloatArray
    weight: FloatArray
    bias: FloatArray
    threshold: float

    def value(self, features: FloatArray) -> NDArray[np.float64]:
        """Return the unit for features (n, h*w*c), in plain numpy."""
        units = np.maximum(features.astype(np.float64) @ self.hidden + self.hidden_bias, 0.0)
        return np.asarray(units @ self.weight + self.bias)[:, 0]


def with_background(model: Model, background: Background) -> Model:
    """Return the model with the unit `THING` beside its classes; weights are shared.

    Raises
    ------
    ExplainError
        Where the unit was learned for another network.
    """
    shapes = model.shapes
    if background.node not in shapes or prod(shapes[background.node]) != len(background.hidden):
        raise ExplainError(
            "The background was learned for another network. Learn it again for this one."
        )
    units = len(background.weight)
    head = (
        Node(_HIDDEN, Dense(units=units, trainable=False), (background.node,)),
        Node(_HINGE, Activation(kind="relu"), (_HIDDEN,)),
        Node(THING, Dense(units=1, trainable=False), (_HINGE,)),
    )
    extended = share_arrays(Model([*model.nodes[:-1], *head, model.nodes[-1]]), model)
    extended.parameters[_HIDDEN]["weight"][...] = background.hidden
    extended.parameters[_HIDDEN]["bias"][...] = background.hidden_bias
    extended.parameters[THING]["weight"][...] = background.weight
    extended.parameters[THING]["bias"][...] = background.bias
    return extended


def learn_background(
    model: Model, images: NDArray[np.uint8], *, seed: int = 0, threads: int = 1
) -> Work[Background]:
    """Learn what a well framed thing looks like to a network; see ``progress.finish``.

    Parameters
    ----------
    model : Model
        A trained classifier.
    images : ndarray of uint8, (n, h, w, c)
        Of its training set, c 1 or 3; a few hundred to a few thousand.
    seed : int
    threads : int

    Yields
    ------
    Progress
        A scene, a batch or a part of the fit each.

    Returns
    -------
    Background

    Raises
    ------
    ExplainError
        For fewer than 10 images, or a network without an output block.
    """
    if len(images) < 10:
        raise ExplainError(
            f"The background is learned from training images; there are {len(images)}. Give at "
            "least 10."
        )
    node = _feature_node(model)
    size = prod(model.shapes[node])
    part_before = part_of(model, node)
    count = _windows(part_before, size)
    per_scene = max(_FEWEST_PER_SCENE, count // _SCENES)
    scenes_wanted = -(-count // per_scene)
    rng = generator(seed, 0, "background")
    scenes = Scenes(images, rng)
    windows: list[NDArray[np.uint8]] = []
    framed: list[float] = []
    for scene in range(scenes_wanted):
        for window, share in scenes.windows(per_scene):
            windows.append(window)
            framed.append(share)
        done = (scene + 1) / scenes_wanted
        yield Progress("learning what is background", round(_SCENES * done), 3 * _SCENES)
    batch = images_within(part_before, min(_BATCH, len(windows)))
    plan = Plan(part_before, batch, threads=threads)
    plan.pack_weights()
    features = np.empty((len(windows), size), np.float32)
    for start in range(0, len(windows), plan.batch):
        part = windows[start : start + plan.batch]
        plan.clear_stop()
        for index, window in enumerate(part):
            plan.images[index] = window
        plan.forward()
        features[start : start + len(part)] = plan.values[node][: len(part)].reshape(len(part), -1)
        done = (start + len(part)) / len(windows)
        yield Progress("looking at their parts", round(_SCENES * (1 + done)), 3 * _SCENES)
    fit = _Fit(features, np.array(framed), generator(seed, 1, "background"))
    for share in fit.run():
        yield Progress("learning the background", round(_SCENES * (2 + share)), 3 * _SCENES)
    return fit.result(node)


def _feature_node(model: Model) -> str:
    """Return the block before the first one that reads a whole map, or a narrower one before it."""
    leading = part_of(model, logits_id(model))
    for node in leading.nodes:
        if takes_whole_map(reading_of(model, node)):
            return _narrowest(leading, node.inputs[0])
    last = leading.nodes[-1]
    return last.inputs[0] if last.inputs else last.id


def _narrowest(model: Model, last: str) -> str:
    """Return the block of fewest values on the way to one of many, all of it on one map.

    What comes after depends on these values alone, so nothing is lost, and much memory is saved.
    """
    shapes = model.shapes
    nodes = {node.id: node for node in model.nodes}
    used = [name for node in model.nodes for name in node.inputs]
    best = here = last
    if prod(shapes[last]) <= _MANY_FEATURES:
        return last
    while len(nodes[here].inputs) == 1:
        before = nodes[here].inputs[0]
        if shapes[before][:2] != shapes[last][:2] or used.count(before) > 1:
            break
        here = before
        if prod(shapes[here]) < prod(shapes[best]):
            best = here
    return best


def _windows(model: Model, size: int) -> int:
    """Return how many windows can be looked at, for `size` features of each."""
    each = sum(cost.forward for cost in model_costs(model).values())
    most = min(_FEATURE_BYTES // (4 * size), int(_OPERATIONS // max(each, 1)))
    return max(_FEWEST_WINDOWS, min(_MOST_WINDOWS, most))


class _Fit:
    """Teaches the head: standardised features, one hidden layer of ReLUs, Adam on logistic loss.

    Parameters
    ----------
    features : ndarray of float32, (n, d)
        Standardised in place.
    framed : ndarray of float64, (n,)
        How well each window frames a thing, 0..1.
    rng : Generator
    """

    def __init__(
        self, features: FloatArray, framed: NDArray[np.float64], rng: np.random.Generator
    ) -> None:
        self._framed, self._rng = framed, rng
        self._mean = features.mean(axis=0, dtype=np.float64).astype(np.float32)
        spread = features.std(axis=0)
        flat = spread < 1e-6 * max(float(spread.max()), 1e-30)
        self._scale = np.where(flat, 0.0, 1 / np.where(flat, 1, spread)).astype(np.float32)
        features -= self._mean
        features *= self._scale
        self._x = features
        self._target = np.clip((framed - _NOTHING) / (_FRAMED - _NOTHING), 0, 1).astype(np.float32)
        # Windows come scene by scene; the threshold is found on scenes that were not learned.
        self._learned = len(features) * 4 // 5
        d = features.shape[1]
        self._arrays = [
            rng.normal(0, np.sqrt(2 / d), (d, _UNITS)).astype(np.float32),
            np.zeros(_UNITS, np.float32),
            rng.normal(0, np.sqrt(2 / _UNITS), _UNITS).astype(np.float32),
            np.zeros(1, np.float32),
        ]

    def run(self) -> Iterator[float]:
        """Learn; yields how far it is every few steps."""
        moments = [(np.zeros_like(a), np.zeros_like(a)) for a in self._arrays]
        steps = -(-self._learned // _FIT_BATCH)
        total = _ROUNDS * steps
        count = 0
        for _ in range(_ROUNDS):
            order = self._rng.permutation(self._learned)
            for start in range(0, self._learned, _FIT_BATCH):
                count += 1
                rate = _RATE * 0.5 * (1 + np.cos(np.pi * count / total))
                self._step(order[start : start + _FIT_BATCH], rate, count, moments)
                if count % 8 == 0:
                    yield count / total

    def _step(
        self,
        rows: NDArray[np.int64],
        rate: float,
        count: int,
        moments: list[tuple[FloatArray, FloatArray]],
    ) -> None:
        w1, b1, w2, b2 = self._arrays
        x, target = self._x[rows], self._target[rows]
        hidden = np.maximum(x @ w1 + b1, 0.0)
        error = (1 / (1 + np.exp(-np.clip(hidden @ w2 + b2, -30, 30))) - target) / len(rows)
        below = np.outer(error, w2) * (hidden > 0)
        gradients = (x.T @ below + _DECAY * w1, below.sum(0), hidden.T @ error, error.sum()[None])
        for array, gradient, (first, second) in zip(self._arrays, gradients, moments, strict=True):
            first += 0.1 * (gradient - first)
            second += 0.001 * (gradient**2 - second)
            step = first / (1 - 0.9**count) / (np.sqrt(second / (1 - 0.999**count)) + 1e-8)
            array -= (rate * step).astype(np.float32)

    def result(self, node: str) -> Background:
        """Return the head for the features as they come out of the network."""
        w1, b1, w2, b2 = self._arrays
        held_out = np.arange(len(self._framed)) >= self._learned
        well = self._x[held_out & (self._framed >= _WELL_FRAMED)]
        values = np.maximum(well @ w1 + b1, 0.0) @ w2 + b2
        hidden = w1 * self._scale[:, None]
        return Background(
            node=node,
            hidden=hidden,
            hidden_bias=(b1 - self._mean @ hidden).astype(np.float32),
            weight=w2[:, None],
            bias=b2,
            threshold=float(np.quantile(values, _MISSED_SHARE)) if len(values) else 0.0,
        )
