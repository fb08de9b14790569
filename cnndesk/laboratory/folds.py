"""The folds of a k-fold experiment, cut over the training and validation images of a data set.

The same picture is always in one fold, by the two numbers by which the program knows pictures (of
its file and of its pixels), so that none is trained on and validated at once; a picture that is
there twice under two classes stays together too. Folds are as large as each other and have their
share of every class. What decides is the content of the pictures and the seed of the split, not
their names or order. The scaling of the images is taken from the images that a fold trains on. The
test images are in no fold and stay sealed.
"""

from __future__ import annotations

import dataclasses
import hashlib
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Dataset, ImageRows, Split
from cnndesk.data.corrections import chosen_rows
from cnndesk.data.image_set import Identities
from cnndesk.data.parts import draws
from cnndesk.data.split import JoinedRows
from cnndesk.errors import DataError

_BLOCK = 2**22  # values that are summed at a time


class Folds:
    """A data set in folds.

    Parameters
    ----------
    dataset : Dataset
    count : int
        At least 2.

    Attributes
    ----------
    of : ndarray of int64, shape (n,)
        The fold of each image: the training images, then the validation images.

    Raises
    ------
    DataError
        When there are fewer different pictures than folds.
    """

    def __init__(self, dataset: Dataset, count: int) -> None:
        self.dataset, self.count = dataset, count
        self._pool = _joined(dataset.train, dataset.val)
        parts = ("train", "val")
        self._digests = np.concatenate([dataset.digests[p][dataset.kept[p]] for p in parts])
        self._hashes = np.concatenate([dataset.hashes[p][dataset.kept[p]] for p in parts])
        self._sizes = np.concatenate([dataset.sizes[p][dataset.kept[p]] for p in parts])
        known = [dataset.identities(p)[dataset.kept[p]] for p in parts]
        groups = same_pictures(np.concatenate(known))
        different = int(groups.max()) + 1 if len(groups) else 0
        if different < count:
            raise DataError(
                f"{count} folds need {count} different images outside the test part, and there are "
                f"{different}. Use fewer folds."
            )
        numbers = draws(self._digests, dataset.settings.seed, f"folds/{count}")
        labels = self._pool.labels
        self.of = dealt(groups, labels, numbers, count)
        self._sums: tuple[NDArray[np.float64], ...] | None = None

    def fold(self, number: int) -> Dataset:
        """Return the data set that trains on all folds but one and validates that one."""
        held = self.of == number
        rows = {"train": np.flatnonzero(~held), "val": np.flatnonzero(held)}
        source = self.dataset
        splits, digests, hashes, sizes = {}, {}, {}, {}
        for name, chosen in rows.items():
            splits[name] = dataclasses.replace(chosen_rows(self._pool, chosen), name=name)
            digests[name] = self._digests[chosen]
            hashes[name], sizes[name] = self._hashes[chosen], self._sizes[chosen]
        kept = source.kept["test"]
        splits["test"], digests["test"] = source.test, source.digests["test"][kept]
        hashes["test"], sizes["test"] = source.hashes["test"][kept], source.sizes["test"][kept]
        mean, std = self._statistics(number)
        mark = f"{source.fingerprint}/fold {number} of {self.count}/{source.settings.seed}"
        return dataclasses.replace(
            source,
            splits=MappingProxyType(splits),
            whole=MappingProxyType(splits),
            kept=MappingProxyType({n: np.arange(len(split)) for n, split in splits.items()}),
            digests=MappingProxyType(digests),
            hashes=MappingProxyType(hashes),
            sizes=MappingProxyType(sizes),
            mean=mean,
            std=std,
            fingerprint=hashlib.blake2b(mark.encode(), digest_size=16).hexdigest(),
            _source=None,
        )

    def untaught(self) -> list[str]:
        """Return the classes of which some fold would train on no image."""
        if self._pool.targets is not None:
            return []
        labels, names = self._pool.labels, []
        for index, name in enumerate(self.dataset.classes):
            folds = np.unique(self.of[labels == index])
            if len(folds) == 1:
                names.append(name)
        return names

    def _statistics(self, number: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return mean and standard deviation per channel of what a fold trains on, exactly."""
        if self._sums is None:
            self._sums = fold_sums(self._pool.images, self.of, self.count)
        sums, squares = self._sums
        chosen = np.arange(self.count) != number
        height, width = self._pool.image_shape[:2]
        pixels = int((self.of != number).sum()) * height * width
        mean = sums[chosen].sum(axis=0) / pixels
        variance = squares[chosen].sum(axis=0) / pixels - mean**2
        std = np.sqrt(np.maximum(variance, 0.0))
        return mean, np.where(std < 1e-3, 1.0, std)


def same_pictures(pictures: Identities) -> NDArray[np.int64]:
    """Return which pictures are the same, by either of their numbers: a group for each.

    Parameters
    ----------
    pictures : ndarray of uint64, shape (n, 2)

    Returns
    -------
    ndarray of int64, shape (n,)
        Groups from 0 without a gap.
    """
    groups = np.arange(len(pictures), dtype=np.int64)
    while True:  # each round takes the smallest group of all that share a number
        before = groups
        for column in (0, 1):
            _, which = np.unique(pictures[:, column], return_inverse=True)
            least = np.full(int(which.max()) + 1 if len(which) else 0, len(groups), np.int64)
            np.minimum.at(least, which, groups)
            groups = least[which]
        if np.array_equal(groups, before):
            break
    return np.unique(groups, return_inverse=True)[1].astype(np.int64)


def dealt(
    groups: NDArray[np.int64],
    labels: NDArray[np.int64],
    numbers: NDArray[np.float64],
    count: int,
) -> NDArray[np.int64]:
    """Return the fold of each image: the groups of each class are dealt out in turn.

    Parameters
    ----------
    groups, labels : ndarray of int64, shape (n,)
        Which images are the same picture, and the class of each.
    numbers : ndarray of float64, shape (n,)
        By which the groups of a class are ordered.
    count : int
        Folds.
    """
    first = np.full(int(groups.max()) + 1, np.inf)
    np.minimum.at(first, groups, numbers)
    label = np.full(len(first), np.iinfo(np.int64).max)
    np.minimum.at(label, groups, labels)
    order = np.lexsort((np.arange(len(first)), first, label))
    fold = np.empty(len(first), np.int64)
    fold[order] = np.arange(len(first)) % count  # goes on from class to class: equal sizes
    return fold[groups]


def fold_sums(
    images: ImageRows, folds: NDArray[np.int64], count: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the sums of the values and of their squares, float64 (count, c), in one pass.

    Exact: whole numbers far below 2⁵³.
    """
    height, width, channels = images.shape[1:]
    sums, squares = np.zeros((count, channels)), np.zeros((count, channels))
    block = max(1, _BLOCK // (height * width * channels))
    for start in range(0, len(images), block):
        rows = np.arange(start, min(start + block, len(images)))
        pixels = images.take(rows).reshape(len(rows), -1, channels).astype(np.int64)
        np.add.at(sums, folds[rows], pixels.sum(axis=1))
        np.add.at(squares, folds[rows], (pixels * pixels).sum(axis=1))
    return sums, squares


def _joined(train: Split, val: Split) -> Split:
    targets = train.targets
    if targets is not None and val.targets is not None:
        array = np.concatenate((targets.array, val.targets.array))
        targets = dataclasses.replace(targets, array=array)
    return Split(
        train.name,
        JoinedRows(train.images, val.images),
        np.concatenate((train.labels, val.labels)),
        (*train.names, *val.names),
        targets,
    )
