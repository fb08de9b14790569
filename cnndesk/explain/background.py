"""Telling things from background: a small head for a classifier that has no class for "nothing".

A classifier names a class for any window, also for half a thing, two things or none. So
`learn_background` makes scenes out of training images, cuts windows out of them, and teaches a
small head, on the map before the network's first fully connected layer, whether each window frames
a thing: one hidden layer and one unit, logistic loss against intersection over union. The head is
put into the network as two more fully connected layers, so the engine computes it along with the
classes, also while the network slides. The network's own weights stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from cnndesk.data.fit import to_array
from cnndesk.engine.layers import Activation, Dense
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.engine.plan_size import images_within
from cnndesk.engine.types import FloatArray
from cnndesk.errors import ExplainError
from cnndesk.explain.boxes import Boxes, overlap
from cnndesk.explain.passes import logits_id, part_of, share_arrays
from cnndesk.explain.progress import Progress, Work
from cnndesk.explain.reads import reading_of, takes_whole_map
from cnndesk.rng import generator

THING = "explain:thing"
"""Id of the added unit; no block has such an id."""
_HIDDEN, _HINGE = "explain:thing:hidden", "explain:thing:relu"

_SCENES = 500
_WINDOWS_PER_SCENE = 48
_FEWEST_PER_SCENE = 6
_SCENE_SIDES = 8
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
    per_scene = _windows_per_scene(size)
    rng = generator(seed, 0, "background")
    scenes = Scenes(images, rng)
    windows: list[NDArray[np.uint8]] = []
    framed: list[float] = []
    for scene in range(_SCENES):
        for window, share in scenes.windows(per_scene):
            windows.append(window)
            framed.append(share)
        yield Progress("learning what is background", scene + 1, 3 * _SCENES)
    part_before = part_of(model, node)
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
    """Return the block before the first one that reads a whole map."""
    leading = part_of(model, logits_id(model))
    for node in leading.nodes:
        if takes_whole_map(reading_of(model, node)):
            return node.inputs[0]
    last = leading.nodes[-1]
    return last.inputs[0] if last.inputs else last.id


def _windows_per_scene(size: int) -> int:
    """Return how many windows fit into memory, for `size` features."""
    most = _FEATURE_BYTES // (4 * size * _SCENES)
    return max(_FEWEST_PER_SCENE, min(_WINDOWS_PER_SCENE, most))


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


_REACHES = ((0.06, 0.12), (0.6, 1.0), (0.0, 0.0), (0.06, 0.12), (0.4, 0.5), (0.0, 0.0), (0.0, 0.0))
"""How far windows are shifted and scaled from a thing; 0: they lie anywhere."""


class Scenes:
    """Pictures put together from images of single things, and windows cut out of them.

    Parameters
    ----------
    images : ndarray of uint8, (n, h, w, c)
    rng : Generator
    """

    def __init__(self, images: NDArray[np.uint8], rng: np.random.Generator) -> None:
        self._images = images
        self._rng = rng
        edges = np.concatenate([images[:, 0], images[:, -1], images[:, :, 0], images[:, :, -1]], 1)
        self._border = np.median(edges, axis=(0, 1))

    def windows(self, count: int) -> list[tuple[NDArray[np.uint8], float]]:
        """Return windows of one new scene, and how well each frames a thing, 0..1."""
        scene, things, _ = self.scene()
        h, w, _ = self._images.shape[1:]
        boxes = self._boxes(things, count, scene.size)
        best = overlap(boxes, things).max(axis=1)
        found = []
        for box, share in zip(boxes, best, strict=True):
            x, y, width, height = box
            corners = (round(x), round(y), round(x + width), round(y + height))
            part = scene.crop(corners).resize((w, h), Pillow.Resampling.BICUBIC)
            found.append((to_array(part), float(share)))
        return found

    def _boxes(self, things: Boxes, count: int, size: tuple[int, int]) -> Boxes:
        """Return boxes well about things, badly about things, and anywhere."""
        rng, boxes = self._rng, []
        for index in range(count):
            x, y, width, height = things[int(rng.integers(len(things)))]
            reach, grow = _REACHES[index % len(_REACHES)]
            if not reach:
                side = float(np.exp(rng.uniform(0, np.log(5))))
                width, height = side * self._images.shape[2], side * self._images.shape[1]
                x = rng.uniform(0, max(size[0] - width, 1))
                y = rng.uniform(0, max(size[1] - height, 1))
            scale = float(np.exp(rng.uniform(-grow, grow)))
            right, down = rng.uniform(-reach, reach, 2)
            centre = (x + width * (0.5 + right), y + height * (0.5 + down))
            width, height = width * scale, height * scale
            boxes.append((centre[0] - width / 2, centre[1] - height / 2, width, height))
        return np.array(boxes)

    def scene(self) -> tuple[Pillow.Image, Boxes, list[int]]:
        """Return a new picture, the boxes of the things on it, and which image each one is."""
        rng = self._rng
        h, w, c = self._images.shape[1:]
        canvas = self._backdrop((_SCENE_SIDES * h, _SCENE_SIDES * w, c))
        backdrop = canvas.copy()
        blended = rng.random() < 0.5
        boxes: list[tuple[float, float, float, float]] = []
        rows: list[int] = []
        for _ in range(int(rng.integers(2, 9))):
            scale = float(np.exp(rng.uniform(0, np.log(4))))
            high, wide = round(h * scale), round(w * scale)
            y, x = (
                int(rng.integers(0, canvas.shape[i] - side)) for i, side in enumerate((high, wide))
            )
            box = np.array([(x, y, wide, high)], np.float64)
            if boxes and overlap(box, np.array(boxes)).max() > 0:
                continue
            row = int(rng.integers(len(self._images)))
            thing = _resized(self._images[row], (high, wide))
            place = (slice(y, y + high), slice(x, x + wide))
            if blended:  # only what differs from the border covers the backdrop
                seen = np.abs(thing - self._border) > np.abs(backdrop[place] - self._border)
                thing = np.where(seen, thing, backdrop[place])
            canvas[place] = thing
            boxes.append((x, y, wide, high))
            rows.append(row)
        pixels = np.clip(np.rint(canvas), 0, 255).astype(np.uint8)
        picture = Pillow.fromarray(pixels[:, :, 0] if c == 1 else pixels)
        return picture, np.array(boxes, np.float64), rows

    def _backdrop(self, shape: Sequence[int]) -> NDArray[np.float64]:
        """Return an empty page: even, sloping, soft or noisy, or an image drawn out large."""
        rng = self._rng
        h, w, c = shape
        canvas = np.zeros((h, w, c)) + self._border
        if c == 3:
            canvas += rng.uniform(-90, 90, 3)
        kind = int(rng.integers(7))
        if kind == 1:
            canvas += rng.normal(0, rng.uniform(2, 20), canvas.shape)
        elif kind == 2:
            canvas += rng.uniform(-90, 90) * np.linspace(0, 1, w)[None, :, None]
        elif kind in (3, 4, 5):
            cells = int(rng.integers(4, 25))
            reach = rng.uniform(20, 120)
            canvas += _resized(rng.uniform(-reach, reach, (cells, cells, c)), (h, w))
        elif kind == 6:
            image = self._images[int(rng.integers(len(self._images)))]
            top, left = image.shape[0] // 4, image.shape[1] // 4
            canvas = _resized(image[top : top * 3, left : left * 3], (h, w))
        return np.asarray(np.clip(canvas, 0, 255))


def _resized(image: NDArray[np.generic], size: tuple[int, int]) -> NDArray[np.float64]:
    """Return an image brought to (height, width), channel by channel."""
    planes = []
    for i in range(image.shape[2]):
        plane = Pillow.fromarray(np.ascontiguousarray(image[:, :, i]).astype(np.float32))
        scaled = plane.resize((size[1], size[0]), Pillow.Resampling.BICUBIC)
        planes.append(np.asarray(scaled, np.float64))
    return np.stack(planes, axis=2)
