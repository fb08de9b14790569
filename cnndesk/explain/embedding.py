"""Images as points: the activations of one block, projected to the plane, and who is near whom.

Features come from engine plans in batches; PCA is computed here. t-SNE and k-means, which need
scikit-learn, are in ``clusters.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.engine.plan_size import images_within
from cnndesk.engine.types import FloatArray, Shape
from cnndesk.errors import ExplainError
from cnndesk.explain.passes import check_finite, find_node, part_of
from cnndesk.explain.progress import Progress, Work, finish
from cnndesk.rng import generator

BATCH = 64
MOST_BYTES = 400 * 2**20
"""Memory for the features of all images; larger maps are averaged over blocks of places first."""

_EXACT_SIDE = 600
_ROWS_AT_ONCE = 512
_POWER_STEPS = 6
_EXTRA_DIRECTIONS = 12


class ManyImages(Protocol):
    """Images that are read when asked for: an array, or the images of a split."""

    @property
    def shape(self) -> tuple[int, ...]:
        """(n, h, w, c)."""

    def __len__(self) -> int: ...

    def __getitem__(self, key: slice) -> NDArray[np.uint8]: ...


@dataclass(frozen=True, eq=False)
class Features:
    """The activations of one block for many images.

    Attributes
    ----------
    node : str
    values : ndarray of float32, (n, d)
        One row per image, flattened h, w, c.
    shape : (h, w, c)
        Of a row.
    note : str
        What was done to make them fit, for the user; empty where nothing was.
    """

    node: str
    values: FloatArray
    shape: Shape
    note: str = ""


def features_of(
    model: Model,
    images: ManyImages,
    node_id: str,
    *,
    threads: int = 1,
    most_bytes: int = MOST_BYTES,
    size: Shape | None = None,
) -> Work[Features]:
    """Compute the activations of a block for many images; see ``progress.finish``.

    Parameters
    ----------
    model : Model
    images : array or ImageRows of uint8, (n, h, w, c)
    node_id : str
    threads : int
    most_bytes : int
        Memory for the result.
    size : (h, w, c), optional
        Average maps to this size, that of earlier features, whatever the memory.

    Yields
    ------
    Progress
        A batch each.

    Returns
    -------
    Features

    Raises
    ------
    ExplainError
        For an unknown block, images of another size, fewer than 2 images, weights or activations
        that are not numbers.
    """
    find_node(model, node_id)
    check_finite(model)
    count = len(images)
    wanted = model.shapes[model.nodes[0].id]
    if count < 2:
        raise ExplainError(
            f"An embedding needs at least 2 images; there {'is 1' if count else 'are none'}. "
            "Choose more images."
        )
    if tuple(images.shape[1:]) != tuple(wanted):
        given = "×".join(map(str, images.shape[1:]))
        raise ExplainError(
            f"The images are {given}, but the network takes {'×'.join(map(str, wanted))}. Open the "
            "data at the network's size."
        )
    shape = model.shapes[node_id]
    factor = 1
    while factor < max(shape[:2]) and (
        _pooled(shape, factor) != size
        if size is not None
        else count * prod(_pooled(shape, factor)) * 4 > most_bytes
    ):
        factor += 1
    pooled = _pooled(shape, factor)
    note = "" if factor == 1 else f"Maps were averaged over {factor}×{factor} places to fit memory."
    before = part_of(model, node_id)
    plan = Plan(before, images_within(before, min(BATCH, count)), threads=threads)
    values = np.empty((count, prod(pooled)), np.float32)
    for start in range(0, count, plan.batch):
        end = min(start + plan.batch, count)
        plan.clear_stop()
        plan.images[: end - start] = images[start:end]
        plan.pack_weights()  # the weights may have changed since the last batch
        plan.forward()
        maps = plan.values[node_id][: end - start]
        values[start:end] = _averaged(maps, factor).reshape(end - start, -1)
        yield Progress(f"computing {node_id}", end, count)
    if not np.isfinite(values).all():
        raise ExplainError(
            f"{node_id} gives values that are not numbers (NaN or infinity). Go back to the last "
            "good state, or reset the weights and train with a lower learning rate."
        )
    return Features(node_id, values, pooled, note)


def _pooled(shape: Shape, factor: int) -> Shape:
    return -(-shape[0] // factor), -(-shape[1] // factor), shape[2]


def _averaged(maps: FloatArray, factor: int) -> FloatArray:
    """Return means over blocks of places; blocks at the edge are smaller."""
    if factor == 1:
        return maps
    rows, columns = np.arange(0, maps.shape[1], factor), np.arange(0, maps.shape[2], factor)
    sums = np.add.reduceat(np.add.reduceat(maps, rows, axis=1), columns, axis=2)
    heights = np.diff(np.append(rows, maps.shape[1]))
    widths = np.diff(np.append(columns, maps.shape[2]))
    return np.asarray(sums / (heights[:, None] * widths[None, :])[None, :, :, None], np.float32)


@dataclass(frozen=True, eq=False)
class Projection:
    """Points in few dimensions.

    Attributes
    ----------
    points : ndarray of float64, (n, dimensions)
    explained : ndarray of float64, (dimensions,)
        Share of the variance along each axis; empty for methods that do not keep it.
    """

    points: NDArray[np.float64]
    explained: NDArray[np.float64]


def pca(values: NDArray[np.floating], dimensions: int = 2) -> Projection:
    """Project points on the directions of largest variance.

    Exact where rows or columns are few, else by subspace iteration (Halko et al., SIAM Review
    2011). The sign of an axis is such that its largest coefficient is positive.

    Parameters
    ----------
    values : ndarray, (n, d)
    dimensions : int
        Where the points have fewer, the rest is zero.

    Raises
    ------
    ExplainError
        For fewer than 2 points.
    """
    return finish(pca_in_steps(values, dimensions))


def pca_in_steps(values: NDArray[np.floating], dimensions: int = 2) -> Work[Projection]:
    """Do the same as `pca` in pieces, for many points; see ``progress.finish``."""
    n, d = values.shape
    if n < 2:
        raise ExplainError("PCA needs at least 2 points. Choose more images.")
    centred = values.astype(np.float64) - values.mean(axis=0, dtype=np.float64)
    count = min(dimensions, n, d)
    directions = yield from _directions(centred, count)
    largest = np.abs(directions).argmax(axis=0)
    directions = directions * np.where(directions[largest, np.arange(count)] < 0, -1.0, 1.0)
    points = np.zeros((n, dimensions))
    points[:, :count] = centred @ directions
    total = float((centred**2).sum())
    explained = (points**2).sum(axis=0) / total if total > 0 else np.zeros(dimensions)
    return Projection(points, explained)


def _directions(centred: NDArray[np.float64], count: int) -> Work[NDArray[np.float64]]:
    """Return the first principal directions as columns, (d, count)."""
    n, d = centred.shape
    if min(n, d) > _EXACT_SIDE:
        rng = generator(0, 0, "pca")
        basis = rng.standard_normal((d, count + _EXTRA_DIRECTIONS))
        for step in range(_POWER_STEPS):
            yield Progress("finding the main directions", step, _POWER_STEPS)
            basis, _ = np.linalg.qr(centred.T @ (centred @ basis))
        _, _, small = np.linalg.svd(centred @ basis, full_matrices=False)
        return np.asarray(basis @ small.T[:, :count])
    if d <= n:
        _, vectors = np.linalg.eigh(centred.T @ centred)
        return np.asarray(vectors[:, ::-1][:, :count])
    squares, vectors = np.linalg.eigh(centred @ centred.T)
    spread = np.sqrt(np.maximum(squares[::-1][:count], 0.0))
    directions = centred.T @ vectors[:, ::-1][:, :count]
    return np.asarray(directions / np.where(spread > 0, spread, 1.0))


def nearest(
    values: NDArray[np.floating], index: int, count: int = 12
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return the images most like one, by the distance of their features.

    Parameters
    ----------
    values : ndarray, (n, d)
    index : int
        The image that is asked about.
    count : int

    Returns
    -------
    indices : ndarray of int64, (count,)
        Nearest first, without the image itself.
    distances : ndarray of float64, (count,)
        Euclidean.

    Raises
    ------
    ExplainError
        Where there is no such image.
    """
    if not 0 <= index < len(values):
        raise ExplainError(f"There is no image {index}; choose one from 0 to {len(values) - 1}.")
    return nearest_to(values, values[index], count, without=index)


def nearest_to(
    values: NDArray[np.floating], one: NDArray[np.floating], count: int = 12, *, without: int = -1
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return the images most like one that need not be among them, as `nearest` does.

    Parameters
    ----------
    values : ndarray, (n, d)
    one : ndarray, (d,)
    count : int
    without : int
        An image that is not to be found; -1 for none.
    """
    squares = np.empty(len(values), np.float64)
    for start in range(0, len(values), _ROWS_AT_ONCE):  # so that no copy of all is made
        part = values[start : start + _ROWS_AT_ONCE].astype(np.float64) - one
        squares[start : start + _ROWS_AT_ONCE] = np.einsum("nd,nd->n", part, part)
    gaps = np.sqrt(squares)
    if without >= 0:
        gaps[without] = np.inf
    most = len(values) - (without >= 0)
    found = np.argsort(gaps, kind="stable")[: min(count, most)]
    return found.astype(np.int64), gaps[found]


def inside_lasso(
    points: NDArray[np.float64], outline: Sequence[tuple[float, float]]
) -> NDArray[np.int64]:
    """Return the points inside a closed outline, by the even-odd rule.

    Parameters
    ----------
    points : ndarray of float64, (n, 2)
    outline : sequence of (x, y)

    Raises
    ------
    ExplainError
        Where there are none.
    """
    x, y = points[:, 0], points[:, 1]
    inside = np.zeros(len(points), np.bool_)
    for (x1, y1), (x2, y2) in zip(outline, [*outline[1:], *outline[:1]], strict=True):
        if y1 != y2:
            crosses = (y1 > y) != (y2 > y)
            inside ^= crosses & (x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
    found = np.flatnonzero(inside).astype(np.int64)
    if not len(found):
        raise ExplainError("There are no points inside the lasso. Draw it around some.")
    return found


def turned_like(
    points: NDArray[np.floating[Any]], others: NDArray[np.floating[Any]]
) -> NDArray[np.float64]:
    """Return points turned, mirrored if need be, so that they lie as near to others as can be.

    Distances between points stay what they are, and so does what a projection shows; but the
    projections of two moments of a training can be followed by eye (orthogonal Procrustes problem,
    Schönemann 1966).

    Parameters
    ----------
    points, others : ndarray, (n, 2)
        Of the same images in the same order.
    """
    middle = points.mean(axis=0)
    left, _, right = np.linalg.svd((points - middle).T @ (others - others.mean(axis=0)))
    turned: NDArray[np.float64] = (points - middle) @ (left @ right) + middle
    return turned
