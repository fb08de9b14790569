"""The loss around the path of a training, on a plane through the space of all its weights.

A network has thousands of weights, and a plane shows two directions of them. Two kinds of planes:
through the run's path, by the two main directions in which its moments lie apart (PCA of the path,
Lorch 2016), which shows most of where it went; and through its end in two random directions, each
filter's part as long as the filter is (Li et al. 2018, “filter normalisation”), which shows how the
loss lies around what was found. What differs between moments outside of the plane is not seen: how
much that is, is told with the picture.

Only weights that were trained vary. Where the network has batch norm, statistics that were noted
during the run belong to its own weights and would spoil every other point: there the statistics of
the very images are taken, in batches, as while it trains; noise (dropout) is off. The work is done
coarse first, then finer; each point is one pass over the images.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.targets import Targets
from cnndesk.engine.layers import BatchNorm, Dropout, GaussianNoise
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.engine.plan_size import images_within
from cnndesk.errors import ExplainError
from cnndesk.explain.progress import Progress, Work
from cnndesk.rng import generator

Kind = Literal["path", "random"]
Vector = NDArray[np.float32]
Arrays = Mapping[str, Mapping[str, NDArray[np.float32]]]

IMAGES = 256
"""Images that the loss is averaged over, at the most."""

SIDES = (9, 17, 33)
"""Points of a side, coarse first; each has those before."""

MOST_BYTES = 128 * 2**20
"""Of moments that are held at once to find the main directions; more are thinned."""

_BATCH = 64
_MARGIN = 0.3
_REACH = 1.0  # of random directions, as a share of the length of each filter
_FEWEST = 3


class Fill(Protocol):
    """Writes labels (and targets) into a plan's targets."""

    def __call__(
        self, plan: Plan, labels: NDArray[np.int64], targets: Targets | None = None, /
    ) -> None:
        """Write them."""


@dataclass(frozen=True, eq=False)
class Judged:
    """Images that the loss is of.

    Attributes
    ----------
    images : ndarray of uint8, (n, h, w, c)
    labels : ndarray of int64, (n,)
    targets : Targets or None
        Labels or values, where they have no single class.
    fill : Fill
    threads : int
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.int64]
    targets: Targets | None
    fill: Fill
    threads: int = 1


@dataclass(frozen=True, eq=False)
class Landscape:
    """Losses on a plane, and where on it the run went.

    Attributes
    ----------
    kind : {"path", "random"}
    xs, ys : ndarray of float64, (side,)
        Distances from the run's end along both directions: of weights, or of the random directions.
    losses : ndarray of float64, (side, side)
        By y, then x; NaN where not known yet.
    path : ndarray of float64, (n, 2)
        Where each moment lies, seen onto the plane.
    steps : tuple of int
        Of the moments.
    path_losses : ndarray of float64, (n,)
        At the moments themselves, which lie beside the plane; NaN where not known yet.
    seen : float
        Share of the moments' squared distance from the end that lies in the plane.
    weights : int
        Numbers that vary.
    images : int
    own_statistics : bool
        Batch norm took the statistics of the images.
    """

    kind: Kind
    xs: NDArray[np.float64]
    ys: NDArray[np.float64]
    losses: NDArray[np.float64]
    path: NDArray[np.float64]
    steps: tuple[int, ...]
    path_losses: NDArray[np.float64]
    seen: float
    weights: int
    images: int
    own_statistics: bool = False


@dataclass(frozen=True)
class Layout:
    """Which arrays vary, and where each lies in a vector.

    Attributes
    ----------
    parts : tuple of (block, name, shape)
    """

    parts: tuple[tuple[str, str, tuple[int, ...]], ...]

    @property
    def size(self) -> int:
        """Numbers of a vector."""
        return sum(int(np.prod(shape)) for _, _, shape in self.parts)

    def vector(self, weights: Arrays) -> Vector:
        """Return the numbers of weights that vary, in a row."""
        pieces = [weights[block][name].reshape(-1) for block, name, _ in self.parts]
        return np.concatenate(pieces).astype(np.float32, copy=False)

    def write(self, model: Model, vector: Vector) -> None:
        """Write a vector into a model."""
        at = 0
        for block, name, shape in self.parts:
            array = model.parameters[block][name]
            array[...] = vector[at : at + array.size].reshape(shape)
            at += array.size


def layout_of(model: Model, first: Arrays, last: Arrays) -> Layout:
    """Return which parameters differ between the first and the last moment.

    Raises
    ------
    ExplainError
        Where none does.
    """
    parts = tuple(
        (block, name, tuple(array.shape))
        for block, named in model.parameters.items()
        for name, array in named.items()
        if block in last
        and name in last[block]
        and not np.array_equal(first[block][name], last[block][name])
    )
    if not parts:
        raise ExplainError(
            "No weight differs between the moments that are kept. Train the network, then look."
        )
    return Layout(parts)


# The plane ---------------------------------------------------------------------------------


def main_directions(points: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the two directions in which points lie farthest apart, (2, d), of length 1.

    By the eigenvectors of the points' products with each other (n × n), so that nothing as large
    as the square of their dimension is made.
    """
    centred = points - points.mean(axis=0)
    products = (centred @ centred.T).astype(np.float64)
    values, vectors = np.linalg.eigh(products)
    found: list[NDArray[np.float64]] = []
    for place in (-1, -2):
        direction = vectors[:, place].astype(np.float32) @ centred
        length = float(np.linalg.norm(direction.astype(np.float64)))
        if values[place] <= 1e-12 * max(values[-1], 1e-30) or length == 0:
            direction = _any_other(found, points.shape[1])
            length = float(np.linalg.norm(direction))
        unit = direction.astype(np.float64) / length
        # The same picture each time: the largest part of a direction is positive.
        found.append(unit if unit[np.abs(unit).argmax()] > 0 else -unit)
    return np.stack(found)


def _any_other(found: Sequence[NDArray[np.float64]], size: int) -> NDArray[np.float32]:
    """Return a direction at right angles to those found, where the points lie on a line."""
    draft = generator(0, 0, "landscape").standard_normal(size)
    for other in found:
        draft -= (draft @ other) * other
    return draft.astype(np.float32)


def random_directions(layout: Layout, end: Vector, seed: int) -> NDArray[np.float64]:
    """Return two random directions, (2, d), each filter's part as long as the filter is.

    A filter is one entry of the last axis of a weight; what is no weight, such as a bias or the
    scale of a norm, does not vary (Li et al. 2018).
    """
    found = []
    for number in range(2):
        random, pieces, at = generator(seed, number, "landscape"), [], 0
        for _, _, shape in layout.parts:
            size = int(np.prod(shape))
            own = end[at : at + size].astype(np.float64).reshape(shape)
            at += size
            if len(shape) < 2:
                pieces.append(np.zeros(size))
                continue
            drawn = random.standard_normal(shape)
            axes = tuple(range(len(shape) - 1))
            lengths = np.sqrt((drawn**2).sum(axis=axes, keepdims=True))
            wanted = np.sqrt((own**2).sum(axis=axes, keepdims=True))
            pieces.append((drawn * wanted / np.maximum(lengths, 1e-12)).reshape(-1))
        found.append(np.concatenate(pieces))
    return np.stack(found)


def placed(
    vectors: Sequence[Vector], end: Vector, directions: NDArray[np.float64]
) -> tuple[NDArray[np.float64], float]:
    """Return where points lie on a plane through the end, (n, 2), and which share of them is seen.

    The nearest point of the plane (least squares, as random directions are not quite at right
    angles); the share is of the squared distance from the end.
    """
    products = directions @ directions.T
    found, seen, whole = [], 0.0, 0.0
    for vector in vectors:
        apart = vector.astype(np.float64) - end
        place = np.linalg.solve(products, directions @ apart)
        found.append(place)
        seen += float(place @ products @ place)
        whole += float(apart @ apart)
    return np.array(found), seen / whole if whole > 0 else 1.0


# The loss ----------------------------------------------------------------------------------


class LossOf:
    """The mean loss of a model on images for any weights.

    Parameters
    ----------
    model : Model
        One's own: its arrays are overwritten.
    judged : Judged
    own_statistics : bool
        Batch norm takes the statistics of the images.
    """

    def __init__(self, model: Model, judged: Judged, *, own_statistics: bool) -> None:
        self.own_statistics = own_statistics
        self.model = _without_noise(model) if self.own_statistics else model
        self._judged = judged
        count = len(judged.images)
        batch = min(images_within(self.model, _BATCH), count)
        # Statistics of fewer images than the others have would be of another kind.
        self.images = count - count % batch if self.own_statistics else count
        self._plan = Plan(self.model, batch, training=self.own_statistics, threads=judged.threads)

    def run(self, write: Callable[[Model], object]) -> Work[float]:
        """Return the loss after ``write`` has set the weights; a batch at each ``next``."""
        write(self.model)
        plan, judged, total = self._plan, self._judged, 0.0
        plan.clear_stop()
        plan.pack_weights()
        for start in range(0, self.images, plan.batch):
            rows = np.arange(start, min(start + plan.batch, self.images))
            plan.images[: len(rows)] = judged.images[rows]
            known = () if judged.targets is None else (judged.targets.take(rows),)
            judged.fill(plan, judged.labels[rows], *known)
            plan.forward()
            total += float(plan.targets.losses[: len(rows)].sum(dtype=np.float64))
            yield Progress("", 0, 0)
        return total / self.images


def _learns_statistics(model: Model, first: Arrays, last: Arrays) -> bool:
    """Whether batch norm noted other statistics meanwhile: none does in frozen blocks."""
    return any(
        not np.array_equal(first[node.id][name], last[node.id][name])
        for node in model.nodes
        if isinstance(node.layer, BatchNorm)
        for name in model.state[node.id]
    )


def _without_noise(model: Model) -> Model:
    """Return the model with all that is random switched off, sharing its arrays."""
    nodes: list[Node] = []
    for node in model.nodes:
        layer = node.layer
        if isinstance(layer, Dropout):
            layer = dataclasses.replace(layer, rate=0.0)
        elif isinstance(layer, GaussianNoise):
            layer = dataclasses.replace(layer, standard_deviation=0.0)
        nodes.append(dataclasses.replace(node, layer=layer))
    twin = Model(nodes)
    twin.load_arrays(model.copy_arrays())
    return twin


# The survey --------------------------------------------------------------------------------


def survey(
    make: Callable[[], Model],
    steps: Sequence[int],
    weights: Callable[[int], Arrays],
    judged: Judged,
    *,
    kind: Kind = "path",
    seed: int = 0,
    sides: Sequence[int] = SIDES,
) -> Work[Landscape]:
    """Find the losses around the path of a run; see ``progress.finish``.

    Parameters
    ----------
    make : callable
        Returns a model of one's own; called at the first ``next``.
    steps : sequence of int
        Of the moments, ascending; the last one is in the middle of random directions.
    weights : callable
        Returns the weights of the moment at a place of ``steps``.
    judged : Judged
    kind : {"path", "random"}
    seed : int
        Of the random directions.
    sides : sequence of int
        Points of a side, each one less than twice that before.

    Returns
    -------
    Landscape
        The partial results are of the same class: of the coarse grid, then of finer ones.

    Raises
    ------
    ExplainError
        With fewer than three moments, or where no weight differs.
    """
    if len(steps) < _FEWEST:
        raise ExplainError(
            f"The path has {len(steps)} moments, and a plane needs {_FEWEST}. Train on."
        )
    model = make()
    first, last = weights(0), weights(len(steps) - 1)
    layout = layout_of(model, first, last)
    model.load_arrays({block: dict(named) for block, named in last.items()})
    loss = LossOf(model, judged, own_statistics=_learns_statistics(model, first, last))
    end = layout.vector(last)
    yield Progress("reading the path", 0, len(steps))
    kept = _thinned(len(steps), layout.size)
    points = []
    for place in kept:
        points.append(layout.vector(weights(place)))
        yield Progress("reading the path", len(points), len(kept))
    if kind == "path":
        directions = main_directions(np.stack(points))
    else:
        directions = random_directions(layout, end, seed)
    path, seen = placed(points, end, directions)
    xs, ys = _axes(path, sides[-1], kind)
    found = Landscape(
        kind,
        xs,
        ys,
        np.full((sides[-1], sides[-1]), np.nan),
        path,
        tuple(steps[place] for place in kept),
        np.full(len(kept), np.nan),
        seen,
        layout.size,
        loss.images,
        loss.own_statistics,
    )
    for place, vector in enumerate(points):
        value = yield from loss.run(partial(layout.write, vector=vector))
        found.path_losses[place] = value
        yield Progress("the loss along the path", place + 1, len(points))
    del points
    found = yield from _filled(found, loss, layout, end, directions, sides)
    return found


def _filled(
    found: Landscape,
    loss: LossOf,
    layout: Layout,
    end: Vector,
    directions: NDArray[np.float64],
    sides: Sequence[int],
) -> Work[Landscape]:
    """Find the loss at every point, those of the coarse grid first."""
    shorter = directions.astype(np.float32)
    total, done = sides[-1] ** 2, 0
    latest: Landscape | None = None  # told with every piece: whoever listens may miss some
    for side in sides:
        jump = (sides[-1] - 1) // (side - 1)
        for row in range(0, sides[-1], jump):
            for column in range(0, sides[-1], jump):
                if not np.isnan(found.losses[row, column]):
                    continue
                x, y = np.float32(found.xs[column]), np.float32(found.ys[row])
                at = end + x * shorter[0] + y * shorter[1]
                work = loss.run(partial(layout.write, vector=at))
                state = Progress("the loss around it", done, total, latest)
                while True:
                    try:
                        next(work)
                    except StopIteration as ended:
                        # Beyond all numbers: a wall, and no hole in the picture.
                        value = float(ended.value)
                        found.losses[row, column] = value if np.isfinite(value) else np.inf
                        break
                    yield state
                done += 1
        latest = _coarse(found, jump)
        yield Progress("the loss around it", done, total, latest)
    return found


def _coarse(found: Landscape, jump: int) -> Landscape:
    """Return what is known on a coarser grid."""
    every = slice(None, None, jump)
    return dataclasses.replace(
        found,
        xs=found.xs[every],
        ys=found.ys[every],
        losses=found.losses[every, every].copy(),
        path_losses=found.path_losses.copy(),
    )


def _thinned(count: int, size: int) -> list[int]:
    """Return which moments are looked at: as many as fit into memory, the first and last among."""
    most = max(_FEWEST, min(count, MOST_BYTES // (4 * max(size, 1))))
    return sorted({round(place) for place in np.linspace(0, count - 1, most)})


def _axes(
    path: NDArray[np.float64], side: int, kind: Kind
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the grid's coordinates: around the path, or around the end."""
    if kind == "random":
        axis = np.linspace(-_REACH, _REACH, side)
        return axis, axis.copy()
    low, high = path.min(axis=0), path.max(axis=0)
    # As wide as high: lengths of weights are compared in both directions.
    reach = float((high - low).max()) * (0.5 + _MARGIN) or 1.0
    middle = (low + high) / 2
    return (
        np.linspace(middle[0] - reach, middle[0] + reach, side),
        np.linspace(middle[1] - reach, middle[1] + reach, side),
    )
