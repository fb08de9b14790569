"""Pictures of different parts that are nearly the same: saved anew, brightened, cut by a hair.

Equal pictures are found by their hashes; these are not. Each image becomes a thumbnail of 16 x 16
grey values, less their mean and of length 1; the distance of two is 1 less their correlation, so
brightness and contrast do not count. What distance means "nearly the same" depends on the set: two
photographs of different things are far apart, two ones in MNIST are not. It is therefore taken from
the set itself: a share of the distance at which its images have their nearest neighbour, bounded
both ways. The numbers were chosen on MNIST, CIFAR-10, photographs of flowers, `digits` and `shapes`
(no false alarm in any) and on copies saved as JPEG, made smaller, darker, turned by a degree. Where
much of a class is about as near as that, its pictures are just like one another, and none counts as
a copy. Mirrored copies are looked for, too. Images of less than 12 pixels say too little.

How close pairs are found among many is ``close_pairs.py``'s business.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.cache import PixelCache
from cnndesk.data.close_pairs import close_pairs
from cnndesk.data.dataset import Dataset, default_cache
from cnndesk.data.report import Job
from cnndesk.data.split import ImageRows, thinned
from cnndesk.errors import DataError

SIDE = 16
SMALLEST_SIDE = 12
MOST_TRAINING, MOST_OTHERS = 60_000, 20_000
"""Images of a part that are looked at; of more, these evenly spread."""

_NEAREST_SHARE = 0.03  # of the median distance to the nearest neighbour
_LEAST, _LARGEST = 0.001, 0.01
_SAMPLE = 400
_LEAST_CONTRAST = 2.0  # grey levels, standard deviation
_COLOUR_FACTOR = 4.0
_COMMON_SHARE, _COMMON_LEAST = 0.25, 4  # of the images of a class that are near: no copies then
_COMMON_FACTOR = 5.0
_COMPARED = 300
_BLOCK = 2048
_VERSION = 2

Thumbnails = NDArray[np.float32]
"""Shape (n, SIDE * SIDE), each of mean 0 and length 1; of length 0 where there is no contrast."""


@dataclass(frozen=True)
class NearDuplicate:
    """Two pictures of different parts.

    Attributes
    ----------
    part, name : str
        A validation or test image.
    other_part, other_name : str
        What it is nearly the same as.
    """

    part: str
    name: str
    other_part: str
    other_name: str


@dataclass(frozen=True)
class NearDuplicates:
    """What was found.

    Attributes
    ----------
    count : int
        Validation and test images that are nearly the same as an image of another part; those that
        are exactly the same are not counted.
    examples : tuple of NearDuplicate
        A few of them.
    looked_at, images : int
        Images that were compared, and images there are.
    """

    count: int = 0
    examples: tuple[NearDuplicate, ...] = ()
    looked_at: int = 0
    images: int = 0

    @property
    def sentence(self) -> str:
        """What was found and what to do, in a line; empty where nothing was."""
        if not self.count:
            return ""
        pairs = "; ".join(
            f"{one.name} ({one.part}) and {one.other_name} ({one.other_part})"
            for one in self.examples[:2]
        )
        some = "" if self.looked_at >= self.images else f" (of {self.looked_at:,} looked at)"
        verb = "image is" if self.count == 1 else "images are"
        return (
            f"{self.count:,} validation or test {verb} nearly the same as one in another part"
            f"{some}: {pairs}. They make the result look better than it is; keep copies together "
            "in one part, or delete them."
        )

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {**dataclasses.asdict(self), "examples": [vars(one) for one in self.examples]}


def near_duplicates(
    dataset: Dataset, cache_dir: Path | None = None, job: Job | None = None
) -> NearDuplicates:
    """Return the pictures that lie nearly the same in different parts of a data set.

    What was found is kept beside the decoded images, so that it is computed once.

    Parameters
    ----------
    dataset : Dataset
        Corrections do not count.
    cache_dir : Path, optional
        Where decoded images are kept.
    job : Job, optional
        With which looking can be cancelled.

    Raises
    ------
    OpeningCancelled
        When the job was cancelled.
    """
    cache = PixelCache(cache_dir or default_cache())
    key = _key(dataset)
    found = _from_json(cache.remembered(key))
    if found is None:
        found = search(dataset, job)
        with suppress(DataError):  # then it is looked for again
            cache.remember(key, found.to_json())
    return found


def search(dataset: Dataset, job: Job | None = None) -> NearDuplicates:
    """Compare test images with all others, and validation images with those trained on."""
    source, job = dataset.source, job or Job()
    if min(source.image_shape[:2]) < SMALLEST_SIDE:
        return NearDuplicates()
    sides = {name: _Side(source, name, job) for name in ("train", "val", "test")}
    threshold = _threshold(sides)
    matches: dict[tuple[str, int], NearDuplicate] = {}
    for part, others in (("test", ("train", "val")), ("val", ("train",))):
        for other in others:
            job.check()
            for position, twin in _near(sides[part], sides[other], sides["train"], threshold):
                names = (source.splits[part].names[position], source.splits[other].names[twin])
                one = NearDuplicate(part, names[0], other, names[1])
                matches.setdefault((part, position), one)
    return NearDuplicates(
        count=len(matches),
        examples=tuple(matches[place] for place in sorted(matches)[:5]),
        looked_at=sum(len(side.rows) for side in sides.values()),
        images=sum(len(split) for split in source.splits.values()),
    )


class _Side:
    """The thumbnails of one part.

    Attributes
    ----------
    rows : ndarray of int64
        Positions in the part that are looked at.
    """

    def __init__(self, dataset: Dataset, part: str, job: Job) -> None:
        split = dataset.splits[part]
        self.images, self.labels = split.images, split.labels
        self.rows = thinned(len(split), MOST_TRAINING if part == "train" else MOST_OTHERS)
        self.known_by = dataset.identities(part)[self.rows]
        self.thumbnails = thumbnails(split.images, self.rows, job)


def thumbnails(images: ImageRows, rows: NDArray[np.int64], job: Job) -> Thumbnails:
    """Return the thumbnails of some images."""
    h, w, c = images.shape[1:]
    down, across = averaging(h), averaging(w)
    grey = np.full((c, 1), 1 / c, np.float32)
    made = np.zeros((len(rows), SIDE * SIDE), np.float32)
    block = max(1, min(_BLOCK, 2**22 // (h * w * c)))
    for start in range(0, len(rows), block):
        job.check()
        pixels = images.take(rows[start : start + block]).astype(np.float32)
        planes = pixels[..., 0] if c == 1 else (pixels @ grey)[..., 0]
        small = np.matmul(np.matmul(down, planes), across.T)
        made[start : start + block] = small.reshape(len(small), -1)
    made -= made.mean(axis=1, keepdims=True)
    lengths = np.sqrt(np.einsum("np,np->n", made, made))
    flat = lengths < _LEAST_CONTRAST * SIDE
    made /= np.where(flat, np.inf, lengths)[:, None]
    return made


def averaging(length: int) -> NDArray[np.float32]:
    """Return the matrix (SIDE, length) that averages over SIDE equal stretches."""
    edges = np.linspace(0, length, SIDE + 1)
    pixel = np.arange(length)
    covered = np.minimum(edges[1:, None], pixel + 1) - np.maximum(edges[:-1, None], pixel)
    return np.asarray(np.maximum(covered, 0) * (SIDE / length), np.float32)


def _threshold(sides: dict[str, _Side]) -> float:
    """Return the distance below which two images of this set are nearly the same."""
    train = sides["train"].thumbnails
    asked = np.concatenate([sides["val"].thumbnails, sides["test"].thumbnails])
    if not len(asked) or not len(train):
        return 0.0
    sample = asked[thinned(len(asked), _SAMPLE)]
    nearest = np.concatenate(
        [1 - (sample[i : i + 32] @ train.T).max(axis=1) for i in range(0, len(sample), 32)]
    )
    strangers = nearest[nearest > _LEAST]
    if not len(strangers):
        return _LEAST
    return float(np.clip(_NEAREST_SHARE * np.median(strangers), _LEAST, _LARGEST))


def _near(asked: _Side, others: _Side, train: _Side, threshold: float) -> Iterator[tuple[int, int]]:
    """Yield positions of an image asked for and of one that it is nearly the same as."""
    mirrored = asked.thumbnails.reshape(-1, SIDE, SIDE)[:, :, ::-1].reshape(-1, SIDE * SIDE)
    for turned, thumbnails_ in ((False, asked.thumbnails), (True, mirrored)):
        for i, k in close_pairs(thumbnails_, others.thumbnails, threshold):
            is_same = (asked.known_by[i] == others.known_by[k]).any()
            label = int(others.labels[others.rows[k]])
            if is_same or _is_common(thumbnails_[i], train, label, threshold):
                continue
            if _same_colours(asked, i, others, k, threshold, turned):
                yield int(asked.rows[i]), int(others.rows[k])


def _is_common(thumbnail: NDArray[np.float32], train: _Side, label: int, threshold: float) -> bool:
    """Whether an image is near to much of a class."""
    alike = np.flatnonzero(train.labels[train.rows] == label)
    alike = alike[thinned(len(alike), _COMPARED)]
    distances = 1 - train.thumbnails[alike] @ thumbnail
    near = int(np.count_nonzero(distances < _COMMON_FACTOR * threshold))
    return near >= max(_COMMON_LEAST, _COMMON_SHARE * len(alike))


def _same_colours(
    asked: _Side, i: int, others: _Side, k: int, threshold: float, turned: bool
) -> bool:
    """Whether two images that are alike in grey are so in colour."""
    one, other = (
        _colours(side.images[int(side.rows[row])]) for side, row in ((asked, i), (others, k))
    )
    if turned:
        one = one[:, ::-1]
    a, b = (x.reshape(-1) - x.mean() for x in (one, other))
    scale = float(np.linalg.norm(a) * np.linalg.norm(b))
    return bool(scale > 0 and 1 - float(a @ b) / scale < _COLOUR_FACTOR * threshold)


def _colours(image: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the coloured thumbnail of one image, (SIDE, SIDE, c)."""
    h, w, _ = image.shape
    planes = image.transpose(2, 0, 1).astype(np.float32)
    small = np.matmul(np.matmul(averaging(h), planes), averaging(w).T)
    return np.asarray(small.transpose(1, 2, 0), np.float32)


# Keeping what was found -------------------------------------------------------------------


def _key(dataset: Dataset) -> str:
    settings = dataset.settings
    text = "\n".join(
        (
            f"{_VERSION} {dataset.fingerprint} {dataset.image_shape} {settings.fit}",
            f"{settings.split} {settings.seed} {settings.test_fraction}",
            f"{settings.validation_fraction} {bool(settings.test_source)}",
        )
    )
    return f"near-{hashlib.blake2b(text.encode(), digest_size=16).hexdigest()}"


def _from_json(values: dict[str, Any] | None) -> NearDuplicates | None:
    """Return what was kept; None where that is nothing, or damaged."""
    match values:
        case {
            "count": int(count),
            "examples": [*entries],
            "looked_at": int(looked_at),
            "images": int(images),
        }:
            examples = [_example(entry) for entry in entries]
            if all(examples):
                return NearDuplicates(count, tuple(filter(None, examples)), looked_at, images)
    return None


def _example(entry: object) -> NearDuplicate | None:
    match entry:
        case {
            "part": str(part),
            "name": str(name),
            "other_part": str(other_part),
            "other_name": str(other_name),
        }:
            return NearDuplicate(part, name, other_part, other_name)
    return None
