"""A set of pictures by content: what a network was trained on, or measured on.

A picture is known by two 64-bit numbers: a hash of its file or record as the source has it, and a
hash of its pixels as the network sees them. So it is found again under another name, in another
folder, part, class or archive, and also where it was saved anew without loss. 16 bytes a picture;
two different pictures are taken for one with a chance below one in a hundred million, even among
a million.
"""

from __future__ import annotations

import hashlib
from math import prod

import numpy as np
from numpy.typing import NDArray

Identities = NDArray[np.uint64]
"""Shape (n, 2): the two numbers of each picture."""


def pixel_hashes(images: NDArray[np.uint8]) -> NDArray[np.uint64]:
    """Return a hash of the pixels of each image.

    Parameters
    ----------
    images : ndarray of uint8, shape (n, h, w, c)

    Returns
    -------
    ndarray of uint64, shape (n,)
    """
    rows = np.ascontiguousarray(images).reshape(len(images), prod(images.shape[1:]))
    hashes = b"".join(hashlib.blake2b(row.data, digest_size=8).digest() for row in rows)
    return np.frombuffer(hashes, "<u8").astype(np.uint64)


def identities(digests: NDArray[np.uint8], pixels: NDArray[np.uint64]) -> Identities:
    """Return what pictures are known by.

    Parameters
    ----------
    digests : ndarray of uint8, shape (n, 16)
        Hash of each as the source has it.
    pixels : ndarray of uint64, shape (n,)
        As `pixel_hashes` gives them.
    """
    words = np.ascontiguousarray(digests).view("<u8").astype(np.uint64).reshape(-1, 2)
    return np.stack([words[:, 0], pixels], axis=1)


class ImageSet:
    """Pictures by content; never changed, only replaced.

    Parameters
    ----------
    numbers : ndarray of uint64 or int64, any shape
        What the pictures are known by; by default none.
    """

    def __init__(self, numbers: NDArray[np.uint64] | NDArray[np.int64] | None = None) -> None:
        given = np.empty(0, np.uint64) if numbers is None else numbers
        flat: NDArray[np.uint64] = given.astype(np.uint64).reshape(-1)
        # np.unique loads numpy.ma, which the empty set of a start need not.
        self._numbers = np.unique(flat) if len(flat) else flat

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ImageSet) and np.array_equal(self._numbers, other._numbers)

    def __hash__(self) -> int:
        return hash(self._numbers.tobytes())

    def __bool__(self) -> bool:
        return len(self._numbers) > 0

    def __or__(self, other: ImageSet) -> ImageSet:
        if not other or self is other:
            return self
        return ImageSet(np.concatenate([self._numbers, other._numbers])) if self else other

    def holds(self, pictures: Identities) -> NDArray[np.bool_]:
        """Return which pictures are in the set, bool (n,): by either of their numbers."""
        if not self or not len(pictures):
            return np.zeros(len(pictures), np.bool_)
        places = np.searchsorted(self._numbers, pictures)
        found = self._numbers[np.minimum(places, len(self._numbers) - 1)] == pictures
        return np.asarray(found.any(axis=1))

    def to_array(self) -> NDArray[np.int64]:
        """Return the numbers in rising order as files keep them, int64 (m,)."""
        return self._numbers.view(np.int64)


NO_IMAGES = ImageSet()
