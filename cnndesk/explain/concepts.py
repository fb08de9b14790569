"""Concepts: whether a network uses something that a set of images shows, and for which classes.

A concept is a set of images, such as those inside a lasso. For each block a linear separator tells
their activations, averaged over the places of each map, from those of others; where it cannot, the
block does not see the concept. What a class makes of it is the derivative of its score along
the concept, as in TCAV (Kim et al., ICML 2018): the share of its images whose score rises, and how
much on average. The direction is the way from the mean of other images to that of the concept; the
weights of a separator would also hold what only cancels noise (Haufe et al., NeuroImage 2014).

Any set of images gives some direction and some score, so the same is done with random sets of the
same size. The mean change along the whole way is tested: it is a mean over images, so nearly
normal. A concept counts where it lies outside what random sets give: a two-sided t-test of one more
value, widened for sets that are drawn from one pool, with Holm's correction over all blocks and
classes that are looked at.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from math import lgamma

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.engine.plan_size import images_within
from cnndesk.errors import ExplainError
from cnndesk.explain.embedding import ManyImages
from cnndesk.explain.passes import SeededPlan, check_finite, find_node, logits_id, part_of
from cnndesk.explain.progress import Progress, Work
from cnndesk.rng import generator

Array = NDArray[np.float64]

FEWEST, MOST = 8, 200
"""Images of a concept; of more, so many are taken at random."""

RANDOM = 30
"""Random concepts of the same size."""

OTHERS = 5
"""Sets of other images that the concept is told from; what counts is the mean."""

_RANDOM_TOLD = 10
"""Random concepts that are told from others, to know what accuracy is chance."""

MOST_OF_CLASS = 40
"""Images of each class whose score is looked at."""

LEVEL = 0.05
"""Chance of calling anything told apart that is not, over all that is looked at."""

_BATCH_BYTES = 64 * 2**20
_RIDGE = 0.1


@dataclass(frozen=True, eq=False)
class BlockConcept:
    """What a concept is to one block, and to the classes. k classes.

    Attributes
    ----------
    node : str
    accuracy : float
        Share of the images, each left out in turn, that the separator puts on the right side.
    random_accuracy : float
        The same for random concepts, on average: what is chance here.
    positive : ndarray of float64, (k,)
        Share of the images of each class whose score rises towards the concept.
    sensitivity : ndarray of float64, (k,)
        Mean change of the score of a class, before the softmax, from other images to the concept.
    usual : ndarray of float64, (k,)
        Standard deviation of that change for random concepts.
    expected : ndarray of float64, (k,)
        Its mean for them.
    chance : ndarray of float64, (k,)
        p of the two-sided test: how often a random concept would be at least as far out.
    told_apart : ndarray of bool, (k,)
        Whether that is less than chance allows, all blocks and classes considered.
    """

    node: str
    accuracy: float
    random_accuracy: float
    positive: Array
    sensitivity: Array
    usual: Array
    expected: Array
    chance: Array
    told_apart: NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class ConceptReport:
    """What a concept is to a network.

    Attributes
    ----------
    blocks : tuple of BlockConcept
        In the network's order.
    classes : ndarray of int64, (k,)
        Those that had images, by number.
    images : int
        Of the concept that were used.
    randoms : int
        Random concepts it was compared with.
    """

    blocks: tuple[BlockConcept, ...]
    classes: NDArray[np.int64]
    images: int
    randoms: int

    @property
    def is_found(self) -> bool:
        """Whether any class at any block reacts to it more than chance tells."""
        return any(block.told_apart.any() for block in self.blocks)


def concept_report(
    model: Model,
    concept: ManyImages,
    images: ManyImages,
    labels: NDArray[np.int64],
    nodes: Sequence[str],
    *,
    apart: NDArray[np.int64] | None = None,
    seed: int = 0,
    threads: int = 1,
) -> Work[ConceptReport]:
    """Compare a concept with random ones at several blocks; see ``progress.finish``.

    Parameters
    ----------
    model : Model
        A classifier.
    concept : array or ImageRows of uint8, (m, h, w, c)
    images : array or ImageRows of uint8, (n, h, w, c)
        What random concepts and the images of the classes are drawn from.
    labels : ndarray of int64, (n,)
    nodes : sequence of str
        Blocks before the output.
    apart : ndarray of int64, optional
        Which of the images belong to the concept themselves: no random concept draws them.
    seed : int
    threads : int

    Yields
    ------
    Progress
        A batch, a class or a block each.

    Returns
    -------
    ConceptReport

    Raises
    ------
    ExplainError
        For a concept of too few images, too few other images, no block, a network without classes,
        or weights that are not numbers.
    """
    classes = np.unique(labels)
    rng = generator(seed, 0, "concept")
    logits_id(model)
    check_finite(model)
    for node in nodes:
        find_node(model, node)
    rows = _drawn(len(concept), MOST, rng)
    others = np.setdiff1d(np.arange(len(images)), np.empty(0, np.int64) if apart is None else apart)
    _check(len(rows), len(others), nodes)
    of_class = [_drawn_of(np.flatnonzero(labels == k), MOST_OF_CLASS, rng) for k in classes]
    size, (sets, against) = len(rows), _random_sets(others, len(rows), rng)
    wanted = np.unique(np.concatenate([*sets, *against]))
    total = len(rows) + len(wanted) + sum(map(len, of_class))
    seen = yield from _pooled(model, concept, rows, nodes, threads, 0, total)
    known = yield from _pooled(model, images, wanted, nodes, threads, size, total)
    done = size + len(wanted)
    slopes = yield from _class_slopes(model, images, classes, of_class, nodes, threads, done, total)
    places = [np.searchsorted(wanted, chosen) for chosen in sets]
    opposite = [np.searchsorted(wanted, chosen) for chosen in against]
    blocks = []
    for node in nodes:
        yield Progress("comparing with random concepts", total, total)
        found = _Seen(seen[node], known[node], places, opposite, len(others) // 2)
        blocks.append(_block(node, found, slopes[node]))
    return ConceptReport(tuple(_with_level(blocks)), classes, size, len(sets))


def _check(size: int, others: int, nodes: Sequence[str]) -> None:
    if size < FEWEST:
        there = "is 1" if size == 1 else f"are {size}"
        raise ExplainError(f"A concept needs at least {FEWEST} images; there {there}. Choose more.")
    if others < 2 * size:
        raise ExplainError(
            f"There are {others} images besides the {size} of the concept, too few to draw random "
            "concepts of the same size from. Choose fewer images, or open more."
        )
    if not nodes:
        raise ExplainError("There is no block between the image and the answer to look at.")


def _drawn(count: int, most: int, rng: np.random.Generator) -> NDArray[np.int64]:
    return _drawn_of(np.arange(count), most, rng)


def _drawn_of(rows: NDArray[np.int64], most: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """Return at most so many of some rows, drawn at random, in their order."""
    if len(rows) <= most:
        return rows.astype(np.int64)
    return np.sort(rng.choice(rows, most, replace=False)).astype(np.int64)


def _random_sets(
    others: NDArray[np.int64], size: int, rng: np.random.Generator
) -> tuple[list[NDArray[np.int64]], list[NDArray[np.int64]]]:
    """Return random concepts, and the sets of other images that every concept is told from.

    The two are drawn from different halves of the images, so that a random concept is told from
    images that it does not hold, as the concept is.
    """
    mixed = rng.permutation(others)
    half = len(mixed) // 2
    sets = [np.sort(rng.choice(mixed[:half], size, replace=False)) for _ in range(RANDOM)]
    against = [np.sort(rng.choice(mixed[half:], size, replace=False)) for _ in range(OTHERS)]
    return sets, against


# What blocks see ---------------------------------------------------------------------------


def _pooled(
    model: Model,
    images: ManyImages,
    rows: NDArray[np.int64],
    nodes: Sequence[str],
    threads: int,
    before: int,
    total: int,
) -> Work[dict[str, Array]]:
    """Return the mean activations of each map at several blocks, by node (n, maps)."""
    part = part_of(model, logits_id(model))
    batch = images_within(part, min(32, len(rows)), _BATCH_BYTES)
    plan = Plan(part, batch, keep=tuple(nodes), threads=threads)
    plan.pack_weights()
    found = {node: np.empty((len(rows), model.shapes[node][2])) for node in nodes}
    for start in range(0, len(rows), batch):
        chosen = rows[start : start + batch]
        plan.clear_stop()
        for place, row in enumerate(chosen.tolist()):
            plan.images[place] = images[row : row + 1][0]
        plan.forward()
        for node in nodes:
            values = plan.values[node].reshape(batch, *model.shapes[node])[: len(chosen)]
            found[node][start : start + len(chosen)] = values.mean(axis=(1, 2), dtype=np.float64)
        yield Progress("looking at images", before + start + len(chosen), total)
    return found


def _class_slopes(
    model: Model,
    images: ManyImages,
    classes: NDArray[np.int64],
    of_class: Sequence[NDArray[np.int64]],
    nodes: Sequence[str],
    threads: int,
    before: int,
    total: int,
) -> Work[dict[str, list[Array]]]:
    """Return how the score of each class changes with each map, for its images: by node and class.

    A map's slope is the sum over its places: the change when all of them rise by the same.
    """
    last = logits_id(model)
    part = part_of(model, last)
    batch = images_within(part, 16, _BATCH_BYTES // 2)
    seeded = SeededPlan(model, last, batch, threads)
    seed = np.zeros((batch, int(np.prod(model.shapes[last]))), np.float32)
    found: dict[str, list[Array]] = {node: [] for node in nodes}
    seeded.plan.pack_weights()
    for label, rows in zip(classes.tolist(), of_class, strict=True):
        seed[...] = 0.0
        seed[:, label] = 1.0
        parts: dict[str, list[Array]] = {node: [] for node in nodes}
        for start in range(0, len(rows), batch):
            chosen = rows[start : start + batch]
            for place, row in enumerate(chosen.tolist()):
                seeded.plan.images[place] = images[row : row + 1][0]
            slopes = seeded.run(seed, nodes)
            for node in nodes:
                shaped = slopes[node].reshape(batch, *model.shapes[node])[: len(chosen)]
                parts[node].append(shaped.sum(axis=(1, 2), dtype=np.float64))
            before += len(chosen)
            yield Progress("asking what moves each class", before, total)
        for node in nodes:
            found[node].append(np.concatenate(parts[node]))
    return found


# Directions --------------------------------------------------------------------------------


class _Seen:
    """What one block makes of a concept, of random ones and of other images.

    All in units of the standard deviation of each map over the known images.

    Parameters
    ----------
    concept : ndarray of float64, (m, maps)
    known : ndarray of float64, (n, maps)
    sets, against : sequence of ndarray of int64
        Rows of `known`: random concepts, and what concepts are told from.
    pool : int
        Images that the random concepts were drawn from.
    """

    def __init__(
        self,
        concept: Array,
        known: Array,
        sets: Sequence[NDArray[np.int64]],
        against: Sequence[NDArray[np.int64]],
        pool: int,
    ) -> None:
        spread = known.std(axis=0)
        varies = spread > 1e-9 * max(float(spread.max()), 1e-30)
        # A map that does not vary is the same for all and has no part in any direction.
        self.scale = np.where(varies, spread, 0.0)
        units = np.where(varies, 1 / np.where(varies, spread, 1.0), 0.0)
        mean = known.mean(axis=0)
        own, standard = (concept - mean) * units, (known - mean) * units
        self.accuracy = float(np.mean([separator(own, standard[rows])[1] for rows in against]))
        told = [
            separator(standard[rows], standard[against[n % len(against)]])[1]
            for n, rows in enumerate(sets[:_RANDOM_TOLD])
        ]
        self.random_accuracy = float(np.mean(told))
        others = standard[np.concatenate(list(against))].mean(axis=0)
        self.way = own.mean(axis=0) - others
        self.random_ways = np.stack([standard[rows].mean(axis=0) - others for rows in sets])
        share = len(concept) / pool
        # Sets drawn from one pool vary less than sets drawn anew, and share its mean.
        self.widening = ((1 + share) / max(1 - share, 1e-9)) ** 0.5


def separator(concept: Array, others: Array) -> tuple[Array, float]:
    """Return the direction of a linear separator, of length 1, and its accuracy.

    Ridge regression on the side (the classifier of least squares), solved in the space of the
    images, of which there are fewer than maps; the accuracy leaves each image out in turn, which
    has a closed form.

    Parameters
    ----------
    concept, others : ndarray of float64, (m, d) and (n, d)

    Returns
    -------
    direction : ndarray of float64, (d,)
        Towards the concept; zero where nothing varies.
    accuracy : float
    """
    x = np.concatenate([concept, others])
    sides = np.concatenate([np.ones(len(concept)), -np.ones(len(others))])
    sides = sides - sides.mean()
    centred = x - x.mean(axis=0)
    gram = centred @ centred.T
    ridge = _RIDGE * max(float(np.trace(gram)) / len(x), 1e-30)
    inverse = np.linalg.inv(gram + ridge * np.eye(len(x)))
    direction = centred.T @ (inverse @ sides)
    hat = gram @ inverse + 1.0 / len(x)
    fitted = hat @ sides
    left_out = sides - (sides - fitted) / np.maximum(1 - np.diag(hat), 1e-9)
    wanted = np.concatenate([np.ones(len(concept)), -np.ones(len(others))])
    length = float(np.linalg.norm(direction))
    if length < 1e-12:
        return np.zeros(x.shape[1]), 0.5
    return direction / length, float((np.sign(left_out) == wanted).mean())


def _block(node: str, seen: _Seen, slopes: Sequence[Array]) -> BlockConcept:
    """Return how the classes react to a concept at one block, compared with random ones."""
    rows = []
    for of_images in slopes:
        scaled = of_images * seen.scale
        mean = scaled.mean(axis=0)
        own, others = float(mean @ seen.way), seen.random_ways @ mean
        rises = float((scaled @ seen.way > 0).mean())
        spread, expected = float(others.std(ddof=1)) * seen.widening, float(others.mean())
        away = (own - expected) / spread if spread > 0 else 0.0
        rows.append((rises, own, spread, expected, two_sided(away, len(others) - 1)))
    positive, sensitivity, usual, expected_all, chance = np.array(rows).T
    return BlockConcept(
        node=node,
        accuracy=seen.accuracy,
        random_accuracy=seen.random_accuracy,
        positive=positive,
        sensitivity=sensitivity,
        usual=usual,
        expected=expected_all,
        chance=chance,
        told_apart=np.zeros(len(rows), np.bool_),
    )


def _with_level(blocks: Sequence[BlockConcept]) -> list[BlockConcept]:
    """Return the blocks with what is told apart, by Holm's procedure over all of them."""
    every = np.concatenate([block.chance for block in blocks])
    told = holm(every, LEVEL)
    ends = np.cumsum([len(block.chance) for block in blocks])[:-1]
    return [
        dataclasses.replace(block, told_apart=part)
        for block, part in zip(blocks, np.split(told, ends), strict=True)
    ]


def holm(chances: Array, level: float) -> NDArray[np.bool_]:
    """Return which of several hypotheses are refused at a level for all of them together.

    Holm, "A simple sequentially rejective multiple test procedure" (Scand. J. Stat. 1979).
    """
    order = np.argsort(chances, kind="stable")
    bounds = level / np.arange(len(chances), 0, -1)
    passed = np.cumprod(chances[order] <= bounds).astype(np.bool_)
    told = np.zeros(len(chances), np.bool_)
    told[order] = passed
    return told


def two_sided(t: float, freedom: int) -> float:
    """Return how often Student's t is at least so far from 0.

    The regularised incomplete beta function I_x(freedom/2, 1/2) at x = freedom / (freedom + t²), by
    its continued fraction (Lentz).
    """
    x = freedom / (freedom + t * t)
    a, b = freedom / 2, 0.5
    front = np.exp(
        lgamma(a + b)
        - lgamma(a)
        - lgamma(b)
        + a * np.log(max(x, 1e-300))
        + b * np.log(max(1 - x, 1e-300))
    )
    if x < (a + 1) / (a + b + 2):
        return float(min(1.0, front * _fraction(a, b, x) / a))
    return float(min(1.0, max(0.0, 1 - front * _fraction(b, a, 1 - x) / b)))


def _fraction(a: float, b: float, x: float) -> float:
    tiny = 1e-300
    c, d = 1.0, 1 / max(1 - (a + b) * x / (a + 1), tiny)
    value = d
    for m in range(1, 300):
        for numerator in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 + numerator * d
            c = 1 + numerator / (c if abs(c) > tiny else tiny)
            d = 1 / (d if abs(d) > tiny else tiny)
            value *= c * d
        if abs(c * d - 1) < 1e-12:
            break
    return value
