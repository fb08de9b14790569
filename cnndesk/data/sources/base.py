"""What all sources have in common: a listing (names, classes, parts) and images in blocks.

What is known of an image is one of three kinds, see ``cnndesk.data.targets``: a class, any number
of labels, or values. ``labels`` holds the class; the other two are ``targets``, whose columns
``classes`` names. So a listing of multi-label images is ``classes=("sea", "sun")``, ``labels`` all
0, ``targets=Targets.of_labels(table of 0 and 1)``; one of measured images is
``classes=("weight",)``, ``labels`` all 0, ``targets=Targets.of_values(numbers, ("g",))``, where
name and unit may come from ``split_unit("weight [g]")``. An image of which a label or value is not
known is left out of the listing and named in a Problem of kind "unlabelled".

A source is first *recognised* (``cnndesk.data.sources``), which touches as little as possible; its
``stamp`` says whether it has changed since it was cached; only if so is it *listed* and are its
images read.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.fit import fit_array
from cnndesk.data.report import Job, Problem
from cnndesk.data.settings import Fit, Shape
from cnndesk.data.targets import Targets
from cnndesk.errors import DataError

PARTS = ("train", "val", "test")
"""The parts of a data set; a part is stored as its position here."""

UNDECIDED = 255
"""Stored where the source does not say to which part an image belongs."""

BLOCK_BYTES = 2**20
"""Pixels handed on at a time: small against memory, large against the cost of a call."""

_PART_NAMES = {
    "train": 0,
    "training": 0,
    "val": 1,
    "valid": 1,
    "validation": 1,
    "dev": 1,
    "test": 2,
    "testing": 2,
    "t10k": 2,
}


@dataclass(frozen=True)
class Survey:
    """The size that images of a source have on their own.

    Attributes
    ----------
    shape : (height, width, channels)
        The size to use where the settings leave it open.
    note : str
        A sentence when that size was a choice; empty otherwise.
    """

    shape: Shape
    note: str = ""


@dataclass(frozen=True)
class Block:
    """A run of images of a source, in order.

    Attributes
    ----------
    indices : ndarray of int64, shape (k,)
        Positions in the listing; images that could not be read are left out.
    images : ndarray of uint8, shape (k, h, w, c)
        Their pixels.
    sizes : ndarray of int32, shape (k, 2)
        Height and width before fitting.
    digests : ndarray of uint8, shape (k, 16)
        Hash of each image as it is in the source.
    problems : tuple of Problem
        One per image left out.
    done : int
        Images of the listing dealt with, up to and with this block.
    notes : tuple of str
        What had to be assumed of images; sentences for the user.
    """

    indices: NDArray[np.int64]
    images: NDArray[np.uint8]
    sizes: NDArray[np.int32]
    digests: NDArray[np.uint8]
    problems: tuple[Problem, ...]
    done: int
    notes: tuple[str, ...] = ()


class PixelSource(Protocol):
    """Where the pixels of a listing come from."""

    def survey(self, job: Job) -> Survey:
        """Return the natural size of the images."""

    def blocks(self, shape: Shape, fit: Fit, job: Job) -> Iterator[Block]:
        """Yield all images in the order of the listing, brought to ``shape``."""


@dataclass(frozen=True)
class Listing:
    """All images of a source, before any is decoded.

    Attributes
    ----------
    kind : str
        The layout: ``"class folders"``, ``"CSV"``, ``"IDX"``, ``"CIFAR"``, ``"arrays"``,
        ``"pixel table"`` or ``"built in"``.
    classes : tuple of str
        In natural order; labels index it. With ``targets``: the name of each of their columns.
    names : sequence of str
        One per image, relative to the source.
    labels : ndarray of int64, shape (n,)
        Class of each image; 0 with ``targets``.
    parts : ndarray of uint8, shape (n,)
        Position in :data:`PARTS`, or :data:`UNDECIDED`.
    pixels : PixelSource
        Gives the images.
    problems : tuple of Problem
        Found while listing.
    targets : Targets, optional
        Labels or values of each image, where it has no single class.
    understood : str
        What the files were taken for, in one sentence; empty where there was nothing to guess.
    notes : tuple of str
        Sentences about what was guessed on the way, each with how to choose otherwise.
    unlabelled : sequence of str
        Pictures of the source of which nothing is known, as names relative to it. They are in no
        part; a network can be asked what they show.
    """

    kind: str
    classes: tuple[str, ...]
    names: Sequence[str]
    labels: NDArray[np.int64]
    parts: NDArray[np.uint8]
    pixels: PixelSource
    problems: tuple[Problem, ...] = field(default=())
    targets: Targets | None = None
    understood: str = ""
    notes: tuple[str, ...] = ()
    unlabelled: Sequence[str] = ()


@dataclass(frozen=True)
class Source:
    """A recognised source.

    Attributes
    ----------
    label : str
        The path as the user gave it, or the name of a built-in set.
    stamp : bytes
        Changes when the source changes.
    listing : callable
        ``listing(job) -> Listing``; may take a while.
    """

    label: str
    stamp: bytes
    listing: Callable[[Job], Listing]


class RawImages:
    """A :class:`PixelSource` over images that are already pixels (IDX, CIFAR, built in).

    Parameters
    ----------
    label : str
        The source, for messages.
    shape : (height, width, channels)
        Of every image.
    count : int
        Number of images that ``chunks`` will give.
    chunks : callable
        ``chunks() -> iterator of uint8 arrays (k, h, w, c)``; raises DataError on damage.
    preferred : Survey, optional
        The size to use where the settings leave it open; by default ``shape``.
    """

    def __init__(
        self,
        label: str,
        shape: Shape,
        count: int,
        chunks: Callable[[], Iterator[NDArray[np.uint8]]],
        preferred: Survey | None = None,
    ) -> None:
        self._label = label
        self._shape = shape
        self._count = count
        self._chunks = chunks
        self._preferred = preferred or Survey(shape)

    def survey(self, job: Job) -> Survey:
        """Return the size the source prefers."""
        return self._preferred

    def blocks(self, shape: Shape, fit: Fit, job: Job) -> Iterator[Block]:
        """Yield the images; each is hashed as it is in the file."""
        done = 0
        for chunk in self._chunks():
            job.report("Reading images", done, self._count)
            k = len(chunk)
            rows = np.ascontiguousarray(chunk).reshape(k, -1)
            digests = np.frombuffer(b"".join(digest(row) for row in rows), np.uint8)
            images = chunk
            if chunk.shape[1:] != shape:
                images = np.stack([fit_array(image, shape, fit) for image in chunk])
            sizes = np.tile(np.array(self._shape[:2], dtype=np.int32), (k, 1))
            indices = np.arange(done, done + k)
            done += k
            yield Block(indices, images, sizes, digests.reshape(k, 16), (), done)
        if done != self._count:
            raise DataError(
                f"{self._label} ended after {done:,} of {self._count:,} images. It changed while "
                "it was read, or is damaged; copy it again."
            )


def digest(data: bytes | NDArray[np.uint8]) -> bytes:
    """Return the 16-byte hash by which equal images are found."""
    return hashlib.blake2b(data, digest_size=16).digest()  # type: ignore[arg-type]


def stamp_of(*parts: str | int | bytes) -> bytes:
    """Hash a sequence of values so that no two different sequences give the same text."""
    state = hashlib.blake2b(digest_size=16)
    for part in parts:
        data = part if isinstance(part, bytes) else str(part).encode("utf-8", "surrogatepass")
        state.update(len(data).to_bytes(8, "little"))
        state.update(data)
    return state.digest()


def part_of(name: str) -> int | None:
    """Return the part that a name stands for (``"Train"``, ``"t10k"``, ...), or None."""
    return _PART_NAMES.get(name.strip().casefold())


def natural_key(text: str) -> tuple[tuple[tuple[int, int, str], ...], str]:
    """Sort key under which ``img2`` comes before ``img10`` and case does not matter."""
    pieces = re.split(r"([0-9]+)", text.casefold())
    return tuple((0, int(p), "") if p.isdecimal() else (1, 0, p) for p in pieces if p), text


def sort_classes(names: Sequence[str]) -> tuple[str, ...]:
    """Return the distinct names in natural order."""
    return tuple(sorted(set(names), key=natural_key))
