"""The data sets that come with the program: ``digits`` and ``shapes``; and one for a lesson.

``digits`` are the 1,797 handwritten digits of the test part of the UCI set "Optical Recognition of
Handwritten Digits" (E. Alpaydin, C. Kaynak, 1998, doi 10.24432/C50P49, CC BY 4.0), 8 x 8 pixels of
0..16, scaled to 0..255 and, unless another size is set, enlarged to 16 x 16: LeNet then reaches
99.3 to 100 % on the test part instead of 97.4 to 98.1 % (three seeds, 20 epochs). ``shapes`` is
drawn: eight figures of random place, size, turn and colours on a noisy ground, always the same
images. ``bursts`` are such figures, too, but ten pictures of each thing, taken one right after the
other; the source does not say what is for validation, so that pictures of one thing come into all
parts. ``bursts-apart`` are the same pictures, all of one thing in one part.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.report import Job
from cnndesk.data.sources.base import UNDECIDED, Listing, RawImages, Source, Survey, stamp_of
from cnndesk.data.sources.shapes import CLASSES as SHAPES
from cnndesk.data.sources.shapes import SIDE, VERSION, draw, take
from cnndesk.errors import DataError
from cnndesk.paths import resource

OFFERED = ("digits", "shapes")
"""Those that are offered wherever images are chosen."""

BURSTS, APART = "bursts", "bursts-apart"
BUILT_IN = (*OFFERED, BURSTS, APART)

_DIGITS_SIZE = Survey(
    (16, 16, 1),
    "The digits are 8×8 and enlarged to 16×16, which networks with two poolings recognise better. "
    "Set height and width to 8 for the original.",
)
_TRAIN_PER_CLASS = 800
_TEST_PER_CLASS = 100
_THINGS, _SHOTS = 8, 10
"""Things of each class in `BURSTS`, and pictures of each."""
_THINGS_OF = {0: 6, 1: 1, 2: 1}
"""How many of them are for training, validation and test in `APART`."""


def built_in_source(name: str) -> Source:
    """Return the built-in source of a name."""
    listing = {
        "digits": list_digits,
        "shapes": list_shapes,
        BURSTS: lambda job: list_bursts(job, apart=False),
        APART: lambda job: list_bursts(job, apart=True),
    }[name]
    return Source(name, stamp_of("built in", name, VERSION), listing)


def list_digits(job: Job) -> Listing:
    """List the handwritten digits; the source does not say what is train and test.

    Raises
    ------
    DataError
        When the resource file is missing or damaged.
    """
    try:
        with gzip.open(resource("samples/digits.csv.gz"), "rt", encoding="ascii") as file:
            table = np.loadtxt(file, delimiter=",", dtype=np.int64)
        if table.shape != (1797, 65) or table.min() < 0 or table.max() > 16:
            raise ValueError("unexpected values")
    except (OSError, EOFError, ValueError) as error:
        raise DataError(
            f"The built-in digits cannot be read ({error}). Install cnndesk again."
        ) from error
    images = np.rint(table[:, :64] * (255 / 16)).astype(np.uint8).reshape(-1, 8, 8, 1)
    n = len(images)
    return Listing(
        kind="built in",
        classes=tuple("0123456789"),
        names=[f"digit {i}" for i in range(n)],
        labels=table[:, 64].copy(),
        parts=np.full(n, UNDECIDED, np.uint8),
        pixels=RawImages("digits", (8, 8, 1), n, lambda: iter([images]), _DIGITS_SIZE),
    )


def list_shapes(job: Job) -> Listing:
    """List the drawn figures: 800 per class for training, 100 for testing."""
    k = len(SHAPES)
    labels = np.concatenate(
        [np.repeat(np.arange(k), _TRAIN_PER_CLASS), np.repeat(np.arange(k), _TEST_PER_CLASS)]
    )
    train = k * _TRAIN_PER_CLASS
    parts = np.where(np.arange(len(labels)) < train, 0, 2).astype(np.uint8)

    def chunks() -> Iterator[NDArray[np.uint8]]:
        for start in range(0, len(labels), 200):
            yield np.stack([draw(int(labels[i]), i) for i in range(start, start + 200)])

    return Listing(
        kind="built in",
        classes=SHAPES,
        names=[f"{SHAPES[label]} {i}" for i, label in enumerate(labels)],
        labels=labels.astype(np.int64),
        parts=parts,
        pixels=RawImages("shapes", (SIDE, SIDE, 3), len(labels), chunks),
    )


def list_bursts(job: Job, *, apart: bool) -> Listing:
    """List ten pictures of each of eight things a class; `apart` keeps those of one together."""
    k = len(SHAPES)
    things = np.repeat(np.arange(k * _THINGS), _SHOTS)
    labels = things // _THINGS
    parts = np.full(len(things), UNDECIDED, np.uint8)
    if apart:
        of_one_class = np.repeat(list(_THINGS_OF), list(_THINGS_OF.values()))
        parts = of_one_class[things % _THINGS].astype(np.uint8)

    def pictures() -> Iterator[NDArray[np.uint8]]:
        for thing in range(k * _THINGS):
            label = thing // _THINGS
            yield np.stack([take(label, thing, shot) for shot in range(_SHOTS)])

    name = APART if apart else BURSTS
    return Listing(
        kind="built in",
        classes=SHAPES,
        names=[
            f"{SHAPES[thing // _THINGS]} {thing % _THINGS + 1}, picture {i % _SHOTS + 1}"
            for i, thing in enumerate(map(int, things))
        ],
        labels=labels.astype(np.int64),
        parts=parts,
        pixels=RawImages(name, (SIDE, SIDE, 3), len(things), pictures),
    )
