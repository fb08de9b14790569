"""Telling things from background: one more unit for a classifier that has no class for "nothing".

A classifier names a class for any window, also for half a thing, two things or none. So
`learn_background` makes scenes out of training images, cuts windows out of them, and fits one
linear unit, on the map before the network's first fully connected layer, to how well each window
frames a thing: intersection over union (ridge regression, closed form). The unit is put into the
network as one more fully connected layer, so the engine computes it along with the classes. The
network's own weights stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from cnndesk.data.fit import to_array
from cnndesk.engine.layers import Dense, GlobalPool
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.engine.types import FloatArray
from cnndesk.errors import ExplainError
from cnndesk.explain.boxes import Boxes, overlap
from cnndesk.explain.passes import logits_id, part_of, share_arrays
from cnndesk.explain.progress import Progress, Work
from cnndesk.rng import generator

THING = "explain:thing"
"""Id of the added unit; no block has such an id."""

_SCENES = 160
_WINDOWS_PER_SCENE = 48
_FEWEST_PER_SCENE = 6
_SCENE_SIDES = 8
_FEATURE_BYTES = 192 * 2**20
_FIT_FLOPS = 1.5e10  # under a second, so that it can be cancelled
_RIDGE = 0.1
_WELL_FRAMED = 0.7
_MISSED_SHARE = 0.06
_BATCH = 64


@dataclass(frozen=True, eq=False)
class Background:
    """The unit that tells a well framed thing from everything else.

    Attributes
    ----------
    node : str
        The block whose output it reads.
    weight : ndarray of float32, (h*w*c, 1)
    bias : ndarray of float32, (1,)
    threshold : float
        From this value of the unit on, a window shows a thing.
    """

    node: str
    weight: FloatArray
    bias: FloatArray
    threshold: float


def with_background(model: Model, background: Background) -> Model:
    """Return the model with the unit `THING` beside its classes; weights are shared.

    Raises
    ------
    ExplainError
        Where the unit was learned for another network.
    """
    shapes = model.shapes
    if background.node not in shapes or prod(shapes[background.node]) != len(background.weight):
        raise ExplainError(
            "The background was learned for another network. Learn it again for this one."
        )
    head = Node(THING, Dense(units=1, trainable=False), (background.node,))
    extended = share_arrays(Model([*model.nodes[:-1], head, model.nodes[-1]]), model)
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
        A scene or a batch each.

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
    scenes = _Scenes(images, rng)
    windows: list[NDArray[np.uint8]] = []
    framed: list[float] = []
    for scene in range(_SCENES):
        for window, share in scenes.windows(per_scene):
            windows.append(window)
            framed.append(share)
        yield Progress("making scenes of training images", scene + 1, 2 * _SCENES)
    plan = Plan(part_of(model, node), min(_BATCH, len(windows)), threads=threads)
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
        yield Progress("learning the background", round(_SCENES * (1 + done)), 2 * _SCENES)
    return _fitted(node, features, np.array(framed))


def _feature_node(model: Model) -> str:
    """Return the block before the first one that reads a whole map."""
    leading = part_of(model, logits_id(model))
    for node in leading.nodes:
        if isinstance(node.layer, Dense | GlobalPool):
            return node.inputs[0]
    last = leading.nodes[-1]
    return last.inputs[0] if last.inputs else last.id


def _windows_per_scene(size: int) -> int:
    """Return how many windows fit memory and time, for `size` features."""
    for count in range(_WINDOWS_PER_SCENE, _FEWEST_PER_SCENE, -1):
        n = count * _SCENES
        if 4 * n * size <= _FEATURE_BYTES and n * size * min(n, size) <= _FIT_FLOPS:
            return count
    return _FEWEST_PER_SCENE


def _fitted(node: str, features: FloatArray, framed: NDArray[np.float64]) -> Background:
    """Fit the unit to how well windows are framed."""
    # The threshold comes from scenes that the first fit has not seen; then all are used.
    held_out = np.arange(len(framed)) >= len(framed) * 3 // 4
    weight, bias = _ridge(features[~held_out], framed[~held_out])
    well = held_out & (framed >= _WELL_FRAMED)
    unseen = features[well].astype(np.float64) @ weight + bias
    threshold = float(np.quantile(unseen, _MISSED_SHARE))
    weight, bias = _ridge(features, framed)
    return Background(
        node=node,
        weight=weight.astype(np.float32)[:, None],
        bias=np.array([bias], np.float32),
        threshold=threshold,
    )


def _ridge(features: FloatArray, target: NDArray[np.float64]) -> tuple[NDArray[np.float64], float]:
    """Return weight and bias of the ridge regression on standardised features."""
    mean = features.mean(axis=0, dtype=np.float64)
    spread = features.std(axis=0, dtype=np.float64)
    spread[spread < 1e-6 * max(float(spread.max()), 1e-30)] = np.inf  # constant: no use
    x = (features - mean) / spread
    centred = target - target.mean()
    n, d = x.shape
    penalty = _RIDGE * n
    if d <= n:
        solved = np.linalg.solve(x.T @ x + penalty * np.eye(d), x.T @ centred)
    else:
        solved = x.T @ np.linalg.solve(x @ x.T + penalty * np.eye(n), centred)
    weight = solved / spread
    return weight, float(target.mean()) - float(weight @ mean)


class _Scenes:
    """Pictures put together from training images, and windows cut out of them."""

    def __init__(self, images: NDArray[np.uint8], rng: np.random.Generator) -> None:
        self._images = images
        self._rng = rng
        edges = np.concatenate([images[:, 0], images[:, -1], images[:, :, 0], images[:, :, -1]], 1)
        self._border = np.median(edges, axis=(0, 1))

    def windows(self, count: int) -> list[tuple[NDArray[np.uint8], float]]:
        """Return windows of one new scene, and how well each frames a thing, 0..1."""
        scene, things = self._scene()
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
            reach, grow = ((0.06, 0.12), (0.6, 1.0), (0.0, 0.0))[index % 3]
            if index % 3 == 2:
                side = float(np.exp(rng.uniform(0, np.log(4))))
                width, height = side * self._images.shape[2], side * self._images.shape[1]
                x = rng.uniform(0, max(size[0] - width, 1))
                y = rng.uniform(0, max(size[1] - height, 1))
            scale = float(np.exp(rng.uniform(-grow, grow)))
            right, down = rng.uniform(-reach, reach, 2)
            centre = (x + width * (0.5 + right), y + height * (0.5 + down))
            width, height = width * scale, height * scale
            boxes.append((centre[0] - width / 2, centre[1] - height / 2, width, height))
        return np.array(boxes)

    def _scene(self) -> tuple[Pillow.Image, Boxes]:
        """Return a picture and the boxes of the things on it."""
        rng = self._rng
        h, w, c = self._images.shape[1:]
        canvas = self._backdrop((_SCENE_SIDES * h, _SCENE_SIDES * w, c))
        backdrop = canvas.copy()
        blended = rng.random() < 0.5
        boxes: list[tuple[float, float, float, float]] = []
        for _ in range(int(rng.integers(2, 9))):
            scale = float(np.exp(rng.uniform(0, np.log(4))))
            high, wide = round(h * scale), round(w * scale)
            y, x = (
                int(rng.integers(0, canvas.shape[i] - side)) for i, side in enumerate((high, wide))
            )
            box = np.array([(x, y, wide, high)], np.float64)
            if boxes and overlap(box, np.array(boxes)).max() > 0:
                continue
            thing = _resized(self._images[int(rng.integers(len(self._images)))], (high, wide))
            place = (slice(y, y + high), slice(x, x + wide))
            if blended:  # only what differs from the border covers the backdrop
                seen = np.abs(thing - self._border) > np.abs(backdrop[place] - self._border)
                thing = np.where(seen, thing, backdrop[place])
            canvas[place] = thing
            boxes.append((x, y, wide, high))
        pixels = np.clip(np.rint(canvas), 0, 255).astype(np.uint8)
        return Pillow.fromarray(pixels[:, :, 0] if c == 1 else pixels), np.array(boxes, np.float64)

    def _backdrop(self, shape: Sequence[int]) -> NDArray[np.float64]:
        """Return the border's colour, noise, a slope, or a soft texture around it."""
        rng = self._rng
        h, w, c = shape
        canvas = np.zeros((h, w, c)) + self._border
        kind = int(rng.integers(4))
        if kind == 1:
            canvas += rng.normal(0, rng.uniform(2, 20), canvas.shape)
        elif kind == 2:
            canvas += rng.uniform(-60, 60) * np.linspace(0, 1, w)[None, :, None]
        elif kind == 3:
            soft = rng.uniform(-70, 70, (12, 12, c))
            canvas += _resized(soft, (h, w))
        return np.asarray(np.clip(canvas, 0, 255))


def _resized(image: NDArray[np.generic], size: tuple[int, int]) -> NDArray[np.float64]:
    """Return an image brought to (height, width), channel by channel."""
    planes = []
    for i in range(image.shape[2]):
        plane = Pillow.fromarray(np.ascontiguousarray(image[:, :, i]).astype(np.float32))
        scaled = plane.resize((size[1], size[0]), Pillow.Resampling.BICUBIC)
        planes.append(np.asarray(scaled, np.float64))
    return np.stack(planes, axis=2)
