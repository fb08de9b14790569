"""Which images excite the maps of a block most, and where: one pass over many images for all maps.

Of every image the strongest value of each map is kept, and of the strongest images also the place;
the patch that the unit there sees is cut out by `patch_of`. How the strongest values spread over
the classes follows from the same numbers.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.split import thinned
from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.engine.plan_size import images_within
from cnndesk.engine.types import FloatArray, Shape
from cnndesk.errors import ExplainError
from cnndesk.explain.embedding import ManyImages
from cnndesk.explain.passes import Image, Unit, check_finite, find_node, part_of
from cnndesk.explain.progress import Progress, Work
from cnndesk.explain.reads import Span
from cnndesk.explain.receptive_field import field_spans
from cnndesk.words import say

KEPT = 100
"""Images of each map whose places are kept."""

MOST_IMAGES = 10_000
MOST_BYTES = 96 * 2**20
"""Memory for the strongest values of all images; fewer images are searched where it is short."""

BATCH = 64
BATCH_BYTES = 96 * 2**20
"""Memory for the values of one batch: small enough that a piece of work takes well under a second
on large networks, too."""


@dataclass(frozen=True, eq=False)
class Strongest:
    """What excites the maps of one block. n images searched, m maps, k images kept of each.

    Attributes
    ----------
    node : str
    shape : (h, w, c)
        Of the block's output; m is c.
    values : ndarray of float32, (m, k)
        The strongest value of the map in an image, one per image, falling.
    images : ndarray of int64, (m, k)
        Which of the searched images; of equal ones the earlier first.
    rows, columns : ndarray of int32, (m, k)
        Where in the map; of equal values the first one.
    peaks : ndarray of float32, (n, m)
        The strongest value of each map in each image.
    """

    node: str
    shape: Shape
    values: FloatArray
    images: NDArray[np.int64]
    rows: NDArray[np.int32]
    columns: NDArray[np.int32]
    peaks: FloatArray

    @property
    def searched(self) -> int:
        """How many images were looked at."""
        return len(self.peaks)

    @property
    def nbytes(self) -> int:
        """Bytes of memory."""
        arrays = (self.values, self.images, self.rows, self.columns, self.peaks)
        return sum(array.nbytes for array in arrays)

    def unit(self, channel: int, place: int) -> Unit:
        """Return the unit of a map that is the strongest in the image at a place of its list."""
        return Unit(int(self.rows[channel, place]), int(self.columns[channel, place]), channel)

    def is_silent(self, channel: int) -> bool:
        """Whether a map has one value for all images, so that none excites it."""
        peaks = self.peaks[:, channel]
        return bool(peaks.max() == peaks.min())


def searched_images(count: int, maps: int) -> NDArray[np.int64]:
    """Return which of so many images are searched for a block of so many maps, evenly spread."""
    return thinned(count, max(1, min(MOST_IMAGES, MOST_BYTES // (4 * maps))))


def strongest_patches(
    model: Model, images: ManyImages, node_id: str, *, kept: int = KEPT, threads: int = 1
) -> Work[Strongest]:
    """Search images for what excites each map of a block; see ``progress.finish``.

    Parameters
    ----------
    model : Model
    images : array or ImageRows of uint8, (n, h, w, c)
        Not more than `searched_images` allows.
    node_id : str
    kept : int
        Images of each map whose places are kept, at the most.
    threads : int

    Yields
    ------
    Progress
        A batch each.

    Returns
    -------
    Strongest

    Raises
    ------
    ExplainError
        For an unknown block, the image itself, no images or images of another size, weights or
        activations that are not numbers.
    """
    _check(model, images, node_id)
    before = part_of(model, node_id)
    h, w, maps = model.shapes[node_id]
    count = len(images)
    plan = Plan(before, images_within(before, min(BATCH, count), BATCH_BYTES), threads=threads)
    peaks = np.empty((count, maps), np.float32)
    best = _Best(maps, min(kept, count))
    yield Progress(say("searching for what excites {block}").format(block=node_id), 0, count)
    for start in range(0, count, plan.batch):
        end = min(start + plan.batch, count)
        plan.clear_stop()
        plan.images[: end - start] = images[start:end]
        plan.pack_weights()
        plan.forward()
        values = plan.values[node_id][: end - start].reshape(end - start, h * w, maps)
        peaks[start:end] = values.max(axis=1)
        if not np.isfinite(peaks[start:end]).all():
            raise _not_numbers(node_id)
        best.take(values, peaks[start:end], start)
        yield Progress(say("searching for what excites {block}").format(block=node_id), end, count)
    rows, columns = np.divmod(best.places, w)
    return Strongest(
        node=node_id,
        shape=(h, w, maps),
        values=best.values,
        images=best.images,
        rows=rows.astype(np.int32),
        columns=columns.astype(np.int32),
        peaks=peaks,
    )


def _check(model: Model, images: ManyImages, node_id: str) -> None:
    find_node(model, node_id)
    check_finite(model)
    entry = model.nodes[0].id
    if node_id == entry:
        raise ExplainError(
            f"{node_id} is the image itself. Choose a block behind it to see what excites its maps."
        )
    if not len(images):
        raise ExplainError(
            "There are no training or validation images to search. Open images in the Data "
            "workspace."
        )
    wanted = tuple(model.shapes[entry])
    if tuple(images.shape[1:]) != wanted:
        given = "×".join(map(str, images.shape[1:]))
        raise ExplainError(
            f"The images are {given}, but the network takes {'×'.join(map(str, wanted))}. Open the "
            "data at the network's size."
        )


def _not_numbers(node_id: str) -> ExplainError:
    return ExplainError(
        f"{node_id} gives values that are not numbers (NaN or infinity). Go back to the last good "
        "state, or reset the weights and train with a lower learning rate."
    )


class _Best:
    """The strongest images of each map so far.

    Parameters
    ----------
    maps, kept : int
    """

    def __init__(self, maps: int, kept: int) -> None:
        self.values = np.full((maps, kept), -np.inf, np.float32)
        self.images = np.zeros((maps, kept), np.int64)
        self.places = np.zeros((maps, kept), np.int64)

    def take(self, values: FloatArray, peaks: FloatArray, start: int) -> None:
        """Look at one more batch, values (n, places, maps) and their maxima (n, maps)."""
        places = np.zeros(peaks.shape, np.int64)
        enters = peaks > self.values[:, -1]
        for row, maps in enumerate(enters):
            chosen = np.flatnonzero(maps)  # few, once the best are found
            places[row, chosen] = values[row][:, chosen].argmax(axis=0)
        # Earlier images stand before later ones, so that a stable sort keeps their order.
        count, kept = len(peaks), self.values.shape[1]
        all_values = np.concatenate([self.values, peaks.T], axis=1)
        numbers = np.broadcast_to(np.arange(start, start + count), (len(self.values), count))
        order = np.argsort(-all_values, axis=1, kind="stable")[:, :kept]
        self.values = np.take_along_axis(all_values, order, 1)
        all_images = np.concatenate([self.images, numbers], axis=1)
        self.images = np.take_along_axis(all_images, order, 1)
        self.places = np.take_along_axis(np.concatenate([self.places, places.T], 1), order, 1)


@dataclass(frozen=True, eq=False)
class Patch:
    """The part of an image that a unit sees.

    Attributes
    ----------
    pixels : ndarray of uint8, (h, w, c)
        Black where the field lies in the padding.
    rows, columns : Span
        On the image; they may reach outside it.
    """

    pixels: Image
    rows: Span
    columns: Span


def patch_of(model: Model, node_id: str, unit: Unit, image: Image) -> Patch:
    """Cut out what a unit sees.

    What reaches further out of the image than the image is large is left out: of a unit that sees
    all, the image is shown and no wide border.

    Raises
    ------
    ExplainError
        Where there is no such unit, or its field cannot be told.
    """
    rows, columns = field_spans(model, node_id, unit)
    h, w, channels = image.shape
    spans = []
    for span, size in ((rows, h), (columns, w)):
        whole = Span(0, size - 1)
        if span is None or span.size >= size:
            span = whole
        spans.append(span)
    down, across = spans
    pixels = np.zeros((down.size, across.size, channels), np.uint8)
    inner = down.clipped(h), across.clipped(w)
    if inner[0] is not None and inner[1] is not None:
        top, left = inner[0].first - down.first, inner[1].first - across.first
        part = image[inner[0].first : inner[0].last + 1, inner[1].first : inner[1].last + 1]
        pixels[top : top + part.shape[0], left : left + part.shape[1]] = part
    return Patch(pixels, down, across)


@dataclass(frozen=True, eq=False)
class Spread:
    """How the strongest values of a map spread over classes.

    Attributes
    ----------
    edges : ndarray of float64, (bins + 1,)
    counts : ndarray of int64, (classes, bins)
        Images whose strongest value lies in a bin.
    """

    edges: NDArray[np.float64]
    counts: NDArray[np.int64]


def spread_over_classes(
    found: Strongest, channel: int, labels: NDArray[np.int64], classes: int, bins: int = 24
) -> Spread:
    """Return histograms of a map's strongest values, one per class over the same bins.

    Parameters
    ----------
    found : Strongest
    channel : int
    labels : ndarray of int64, (n,)
        Class of each searched image.
    classes, bins : int
    """
    peaks = found.peaks[:, channel].astype(np.float64)
    low, high = float(peaks.min()), float(peaks.max())
    if low >= 0 and low < 0.5 * high:
        low = 0.0  # what is no value at all has its place
    if high <= low:
        high = low + 1.0
    edges = np.linspace(low, high, bins + 1)
    bin_of = np.clip(((peaks - low) / (high - low) * bins).astype(np.int64), 0, bins - 1)
    counts = np.zeros((classes, bins), np.int64)
    np.add.at(counts, (labels, bin_of), 1)
    return Spread(edges, counts)


@dataclass(frozen=True)
class Favourite:
    """The class that is found most among the strongest images, beyond its share of all.

    Attributes
    ----------
    label : int
    count, of : int
        Images of the class among the strongest, and how many these are.
    expected : float
        How many would be by chance: the share of the class among all images.
    """

    label: int
    count: int
    of: int
    expected: float

    @property
    def stands_out(self) -> bool:
        """Whether that is more than chance: beyond three standard deviations of a binomial."""
        share = self.expected / self.of
        return bool(self.count - self.expected > 3 * (self.expected * (1 - share)) ** 0.5)


def favourite_class(
    found: Strongest, channel: int, labels: NDArray[np.int64], classes: int
) -> Favourite:
    """Return which class the strongest images of a map are of, compared with chance.

    At most a quarter of all images count as the strongest, so that there is something to compare
    with.
    """
    of = max(1, min(found.images.shape[1], found.searched // 4))
    near = np.bincount(labels[found.images[channel, :of]], minlength=classes)
    every = np.bincount(labels, minlength=classes)
    expected = of * every / every.sum()
    label = int(np.argmax(near - expected))
    return Favourite(label, int(near[label]), of, float(expected[label]))
