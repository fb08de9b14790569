"""The parts of a data set, and how images are divided among them.

A split never copies its images; it gathers rows of the memory-mapped store when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.settings import Shape
from cnndesk.data.targets import Targets
from cnndesk.rng import generator


class ImageRows:
    """Rows of a memory-mapped (N, h, w, c) uint8 array, read when they are asked for.

    Parameters
    ----------
    pixels : ndarray of uint8, shape (N, h, w, c)
        Usually a read-only memory map.
    rows : ndarray of int64, shape (n,)
        The rows of ``pixels`` that belong here, in order.
    """

    def __init__(self, pixels: NDArray[np.uint8], rows: NDArray[np.int64]) -> None:
        self._pixels = pixels
        self._rows = rows

    @property
    def shape(self) -> tuple[int, int, int, int]:
        """(n, h, w, c)."""
        h, w, c = self._pixels.shape[1:]
        return len(self._rows), h, w, c

    @property
    def dtype(self) -> np.dtype[np.uint8]:
        """Always uint8."""
        return np.dtype(np.uint8)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, key: int | np.integer) -> NDArray[np.uint8]: ...
    @overload
    def __getitem__(
        self, key: slice | Sequence[int] | NDArray[np.integer]
    ) -> NDArray[np.uint8]: ...
    def __getitem__(
        self, key: int | np.integer | slice | Sequence[int] | NDArray[np.integer]
    ) -> NDArray[np.uint8]:
        """Return one image (h, w, c), a read-only view, or several (n, h, w, c), a copy."""
        if isinstance(key, int | np.integer):
            image: NDArray[np.uint8] = self._pixels[self._rows[key]]
            return image
        return self.take(np.arange(len(self))[key])

    def __iter__(self) -> Iterator[NDArray[np.uint8]]:
        for row in self._rows:
            yield self._pixels[row]

    def __array__(
        self, dtype: np.dtype[np.generic] | None = None, copy: bool | None = None
    ) -> NDArray[np.generic]:
        """Return all images in memory; meant for small sets."""
        if copy is False:
            raise ValueError("the images must be read, so an array of them is always a copy")
        images = self.take(np.arange(len(self)))
        return images if dtype is None else images.astype(dtype, copy=False)

    def rows(self, positions: NDArray[np.int64]) -> ImageRows:
        """Return some of the images, without reading them."""
        return ImageRows(self._pixels, self._rows[positions])

    def take(
        self, positions: NDArray[np.integer], out: NDArray[np.uint8] | None = None
    ) -> NDArray[np.uint8]:
        """Gather images.

        Parameters
        ----------
        positions : ndarray of int, shape (n,)
            Positions in this split, 0 <= position < len.
        out : ndarray of uint8, shape (n, h, w, c), optional
            Where to put them; C-contiguous.

        Returns
        -------
        ndarray of uint8, shape (n, h, w, c)
            C-contiguous; ``out`` where it was given.
        """
        rows = self._rows[positions]
        # mode="clip" lets numpy write straight into out; the rows are valid, so nothing is clipped.
        return np.take(self._pixels, rows, axis=0, out=out, mode="clip")


class JoinedRows(ImageRows):
    """Rows of two arrays one behind the other, as if they were of one.

    Parameters
    ----------
    first, second : ImageRows
        Of images of one size.
    positions : ndarray of int64, shape (n,), optional
        Which of them belong here, in order; by default all.
    """

    def __init__(
        self,
        first: ImageRows,
        second: ImageRows,
        positions: NDArray[np.int64] | None = None,
    ) -> None:
        every = np.arange(len(first) + len(second), dtype=np.int64)
        super().__init__(first._pixels, every if positions is None else positions)
        self._first, self._second = first, second

    @overload
    def __getitem__(self, key: int | np.integer) -> NDArray[np.uint8]: ...
    @overload
    def __getitem__(
        self, key: slice | Sequence[int] | NDArray[np.integer]
    ) -> NDArray[np.uint8]: ...
    def __getitem__(
        self, key: int | np.integer | slice | Sequence[int] | NDArray[np.integer]
    ) -> NDArray[np.uint8]:
        """Return one image (h, w, c), a read-only view, or several (n, h, w, c), a copy."""
        if not isinstance(key, int | np.integer):
            return self.take(np.arange(len(self))[key])
        row, count = int(self._rows[key]), len(self._first)
        return self._first[row] if row < count else self._second[row - count]

    def __iter__(self) -> Iterator[NDArray[np.uint8]]:
        for position in range(len(self)):
            yield self[position]

    def rows(self, positions: NDArray[np.int64]) -> ImageRows:
        """Return some of the images, without reading them."""
        return JoinedRows(self._first, self._second, self._rows[positions])

    def take(
        self, positions: NDArray[np.integer], out: NDArray[np.uint8] | None = None
    ) -> NDArray[np.uint8]:
        """Gather images; see `ImageRows.take`."""
        rows, count = self._rows[positions], len(self._first)
        late = rows >= count
        if not late.any():
            return self._first.take(rows, out=out)
        images = np.empty((len(rows), *self.shape[1:]), np.uint8) if out is None else out
        images[~late] = self._first.take(rows[~late])
        images[late] = self._second.take(rows[late] - count)
        return images


def thinned(count: int, limit: int) -> NDArray[np.int64]:
    """Return at most so many positions, evenly spread."""
    if count <= limit:
        return np.arange(count, dtype=np.int64)
    return np.linspace(0, count - 1, limit).round().astype(np.int64)


@dataclass(frozen=True, eq=False)
class Split:
    """One part of a data set.

    Attributes
    ----------
    name : str
        ``"train"``, ``"val"`` or ``"test"``.
    images : ImageRows
        uint8 (n, h, w, c), read when asked for.
    labels : ndarray of int64, shape (n,)
        Index into the classes of the data set; all 0 where there are ``targets``.
    names : sequence of str
        Path of each image relative to its source, or ``"train 17"`` where a source has no files.
    targets : Targets or None
        Labels or values of each image, where it has no single class.
    """

    name: str
    images: ImageRows
    labels: NDArray[np.int64]
    names: Sequence[str]
    targets: Targets | None = None

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def image_shape(self) -> Shape:
        """(h, w, c) of every image."""
        return self.images.shape[1:]

    def has(self, index: int) -> NDArray[np.bool_]:
        """Return which images have a class or label, bool (n,); of a value, all have it."""
        if self.targets is None:
            return np.asarray(self.labels == index, np.bool_)
        if self.targets.kind == "labels":
            return np.asarray(self.targets.array[:, index] > 0, np.bool_)
        return np.ones(len(self), np.bool_)

    def part_of_targets(self, start: int, end: int) -> Targets | None:
        """Return the targets of a run of images; None where they have classes."""
        return None if self.targets is None else self.targets.take(np.arange(start, end))


class Picked(Sequence[str]):
    """The strings of a longer sequence at given positions, without a copy."""

    def __init__(self, strings: Sequence[str], rows: NDArray[np.int64]) -> None:
        self._strings = strings
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, key: int) -> str: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[str]: ...
    def __getitem__(self, key: int | slice) -> str | Sequence[str]:
        if isinstance(key, slice):
            return Picked(self._strings, self._rows[key])
        return self._strings[int(self._rows[key])]


def set_aside(
    labels: NDArray[np.int64], fraction: float, seed: int, purpose: str
) -> NDArray[np.bool_]:
    """Choose a stratified share of images at random.

    Every class gives its share; fractions of an image go to the classes with the largest remainder,
    so that the total is ``round(fraction * n)`` as nearly as possible. No class gives its last
    image.

    Parameters
    ----------
    labels : ndarray of int64, shape (n,)
        Class of each image.
    fraction : float
        0..1.
    seed : int
        Decides which images.
    purpose : str
        Keeps choices made for different purposes independent: ``"split/test"``.

    Returns
    -------
    ndarray of bool, shape (n,)
        True for the images set aside.
    """
    chosen = np.zeros(len(labels), dtype=np.bool_)
    if fraction <= 0 or len(labels) == 0:
        return chosen
    classes, counts = np.unique(labels, return_counts=True)
    wanted = counts * fraction
    quota = np.floor(wanted).astype(np.int64)
    missing = round(len(labels) * fraction) - int(quota.sum())
    by_remainder = np.argsort(-(wanted - quota), kind="stable")
    quota[by_remainder[: max(missing, 0)]] += 1
    quota = np.minimum(quota, counts - 1)
    rng = generator(seed, 0, purpose)
    for label, take in zip(classes, quota, strict=True):
        members = np.flatnonzero(labels == label)
        chosen[rng.permutation(members)[:take]] = True
    return chosen
