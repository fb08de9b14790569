"""To which part an image belongs: as its source says, else by a rule that looks at it alone.

Each image has a number in 0..1, a hash of its content and the seed. It is a test image where that
number is below the share of the test images, else a validation image where a second number is below
theirs. So adding, deleting, renaming or relabelling images moves no other, equal pictures are
always in one part, a larger share only adds to a part, and another share of validation images
leaves the test images alone. Parts are stratified only on average: of n images of a class n x share
are expected in a part, with a deviation of sqrt(n x share x (1 - share)).

Two exceptions keep tiny sets usable and are told in a note, because they look at other images: a
class that would have no training image keeps the picture with the highest number, and a part that
would be empty, although it should have one image at least, takes the picture with the lowest.

Projects of older versions keep the former rule, `set_aside` of ``split.py``: exactly stratified,
but an image more or less moved others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.settings import DataSettings
from cnndesk.data.sources.base import PARTS, UNDECIDED
from cnndesk.data.split import set_aside

TRAIN, VALIDATION, TEST = range(3)
_WORDS = {VALIDATION: "validation", TEST: "test"}
_NAMED = 3

FORMER_RULE = (
    "The parts of this project are divided by the rule of older versions: adding or deleting "
    "images moves others from one part to another. Choose the images anew to divide them by "
    "content."
)


@dataclass(frozen=True, eq=False)
class Division:
    """The parts of all images of a source.

    Attributes
    ----------
    parts : ndarray of uint8, shape (n,)
        Position in ``PARTS``, or ``UNDECIDED`` for images that are not used.
    notes : tuple of str
        What a user should know about it.
    """

    parts: NDArray[np.uint8]
    notes: tuple[str, ...] = ()


def divide(
    given: NDArray[np.uint8],
    digests: NDArray[np.uint8],
    labels: NDArray[np.int64] | None,
    classes: Sequence[str],
    settings: DataSettings,
    has_test: bool,
) -> Division:
    """Return the part of every image.

    Parameters
    ----------
    given : ndarray of uint8, shape (n,)
        As the source says, ``UNDECIDED`` where it does not.
    digests : ndarray of uint8, shape (n, 16)
        Hash of each image.
    labels : ndarray of int64, shape (n,), or None
        Class of each image; None where there are no classes.
    classes : sequence of str
        Indexed by ``labels``.
    settings : DataSettings
        Rule, shares and seed.
    has_test : bool
        Whether a second source brings the test images, so that none of these is one.
    """
    parts = given.copy()
    parts[parts == UNDECIDED] = TRAIN
    if has_test:
        parts[parts == TEST] = UNDECIDED
    wanted = [
        (part, fraction)
        for part, fraction in (
            (TEST, 0.0 if has_test else settings.test_fraction),
            (VALIDATION, settings.validation_fraction),
        )
        if not (given == part).any() and fraction > 0
    ]
    if settings.split == "stratified":
        return _former(parts, labels, wanted, settings.seed)
    notes: list[str] = []
    kinds = labels if labels is not None else np.zeros(len(parts), np.int64)
    names = classes if labels is not None else ()
    for part, fraction in wanted:
        numbers = draws(digests, settings.seed, f"split/{PARTS[part]}")
        notes += _set_aside(parts, numbers, kinds, names, part, fraction)
    notes += _missing_classes(parts, kinds, names, [part for part, _ in wanted])
    return Division(parts, tuple(notes))


def draws(digests: NDArray[np.uint8], seed: int, purpose: str) -> NDArray[np.float64]:
    """Return the number of each image in 0..1, uniform and independent for each purpose.

    Parameters
    ----------
    digests : ndarray of uint8, shape (n, 16)
    seed : int
    purpose : str

    Returns
    -------
    ndarray of float64, shape (n,)
        At least 0, less than 1; equal for equal digests.
    """
    state = hashlib.blake2b(f"{seed}/{purpose}".encode(), digest_size=16).digest()
    keys = np.frombuffer(state, "<u8").astype(np.uint64)
    words = np.ascontiguousarray(digests).view("<u8").astype(np.uint64).reshape(-1, 2)
    mixed = _mixed(_mixed(words[:, 0] ^ keys[0]) ^ words[:, 1] ^ keys[1])
    return (mixed >> np.uint64(11)).astype(np.float64) / 2.0**53


def _mixed(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Scatter 64-bit numbers: the finaliser of SplitMix64 (Steele, Lea and Flood 2014)."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


def _set_aside(
    parts: NDArray[np.uint8],
    numbers: NDArray[np.float64],
    labels: NDArray[np.int64],
    classes: Sequence[str],
    part: int,
    fraction: float,
) -> list[str]:
    """Move the images of one part out of the training images, in place; return notes."""
    before = np.flatnonzero(parts == TRAIN)
    parts[before[numbers[before] < fraction]] = part
    notes = _kept_for_training(parts, before, numbers, labels, classes, part)
    if not (parts == part).any() and round(len(before) * fraction) >= 1:
        notes += _taken_for_part(parts, before, numbers, labels, part)
    return notes


def _kept_for_training(
    parts: NDArray[np.uint8],
    before: NDArray[np.int64],
    numbers: NDArray[np.float64],
    labels: NDArray[np.int64],
    classes: Sequence[str],
    part: int,
) -> list[str]:
    """Give every class without training images its picture with the highest number back."""
    has_training = np.unique(labels[parts == TRAIN])
    bare = np.setdiff1d(labels[before], has_training)
    for label in bare:
        members = before[labels[before] == label]
        parts[members[numbers[members] == numbers[members].max()]] = TRAIN
    if not len(bare) or not classes:
        return []
    return [
        f"So few images: {_listed(bare, classes)} would have been left without training images, so "
        f"one that should be a {_WORDS[part]} image is kept for training. More images may move it."
    ]


def _taken_for_part(
    parts: NDArray[np.uint8],
    before: NDArray[np.int64],
    numbers: NDArray[np.float64],
    labels: NDArray[np.int64],
    part: int,
) -> list[str]:
    """Let an empty part have the picture with the lowest number that training can spare."""
    for row in before[np.argsort(numbers[before], kind="stable")]:
        group = before[numbers[before] == numbers[row]]
        rest = np.setdiff1d(before, group)
        if np.isin(labels[group], labels[rest]).all():
            parts[group] = part
            return [
                f"So few images: none would have been a {_WORDS[part]} image, so one was taken "
                "from the training images. More images may move it back."
            ]
    return []


def _missing_classes(
    parts: NDArray[np.uint8],
    labels: NDArray[np.int64],
    classes: Sequence[str],
    chosen: Sequence[int],
) -> list[str]:
    """Say which classes have no image in a part that was chosen here and is not empty."""
    missing = {part: np.setdiff1d(labels[parts == TRAIN], labels[parts == part]) for part in chosen}
    clauses = [
        f"no {_WORDS[part]} image is of {_listed(bare, classes)}"
        for part, bare in missing.items()
        if len(bare) and (parts == part).any()
    ]
    if not clauses or not classes:
        return []
    sentence = "; ".join(clauses)
    return [
        f"{sentence[0].upper()}{sentence[1:]}. Add images of them, or choose another seed or a "
        "larger share."
    ]


def _listed(labels: NDArray[np.int64], classes: Sequence[str]) -> str:
    names = [f"“{classes[int(label)]}”" for label in labels[:_NAMED]]
    if len(labels) > _NAMED:
        return f"{', '.join(names)} and {len(labels) - _NAMED:,} more classes"
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _former(
    parts: NDArray[np.uint8],
    labels: NDArray[np.int64] | None,
    wanted: Sequence[tuple[int, float]],
    seed: int,
) -> Division:
    kinds = labels if labels is not None else np.zeros(len(parts), np.int64)
    for part, fraction in wanted:
        train = np.flatnonzero(parts == TRAIN)
        parts[train[set_aside(kinds[train], fraction, seed, f"split/{PARTS[part]}")]] = part
    return Division(parts, (FORMER_RULE,) if wanted else ())
