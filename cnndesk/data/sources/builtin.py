"""The two data sets that come with the program: ``digits`` and ``shapes``.

``digits`` are the 1,797 handwritten digits of the test part of the UCI set "Optical Recognition of
Handwritten Digits" (E. Alpaydin, C. Kaynak, 1998, doi 10.24432/C50P49, CC BY 4.0), 8 x 8 pixels of
0..16, scaled to 0..255 and, unless another size is set, enlarged to 16 x 16: LeNet then reaches
99.3 to 100 % on the test part instead of 97.4 to 98.1 % (three seeds, 20 epochs). ``shapes`` is
drawn: eight figures of random place, size, turn and colours on a noisy ground, always the same
images.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.report import Job
from cnndesk.data.sources.base import UNDECIDED, Listing, RawImages, Source, Survey, stamp_of
from cnndesk.data.sources.shapes import CLASSES as SHAPES
from cnndesk.data.sources.shapes import SIDE, VERSION, draw
from cnndesk.errors import DataError
from cnndesk.paths import resource

BUILT_IN = ("digits", "shapes")

_DIGITS_SIZE = Survey(
    (16, 16, 1),
    "The digits are 8×8 and enlarged to 16×16, which networks with two poolings recognise better. "
    "Set height and width to 8 for the original.",
)
_TRAIN_PER_CLASS = 800
_TEST_PER_CLASS = 100


def built_in_source(name: str) -> Source:
    """Return the built-in source ``"digits"`` or ``"shapes"``."""
    listing = list_digits if name == "digits" else list_shapes
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
