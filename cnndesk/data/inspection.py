"""Looking over a decoded data set before training: empty pictures, duplicates, sizes, imbalance.

What cannot be read at all is found while reading; this module judges what could be read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.cache import PixelStore
from cnndesk.data.report import Problem
from cnndesk.data.settings import Fit
from cnndesk.data.sources.base import PARTS
from cnndesk.data.targets import Targets

_IMBALANCE = 10
_FAINT = 2.0
"""Standard deviation, of 0..255, below which in every channel there is hardly anything to see."""

_DOUBTFUL, _FEW_LEVELS = 8.0, 16
"""Below this deviation there is neither, if all values of each channel are this close together."""
_LISTED_SIZES = 0.1
_MANY_FLAT = 0.1
"""Share of images without content from which a data set says so at its head."""
_FITTED = {"crop": "cropped", "pad": "padded", "stretch": "stretched"}


def find_problems(
    store: PixelStore,
    labels: NDArray[np.int64],
    parts: NDArray[np.uint8],
    classes: tuple[str, ...],
    fit: Fit,
) -> Iterator[Problem]:
    """Yield the problems of a store, those found while reading first.

    Parameters
    ----------
    store : PixelStore
        The images.
    labels, parts : ndarray, shape (n,)
        Class and part of each image as used; a part outside train, val and test means "not used".
    classes : tuple of str
        Indexed by ``labels``.
    fit : {"crop", "pad", "stretch"}
        For the wording.
    """
    yield from store.problems
    unread = sorted(set(store.classes) - set(classes))
    has_files = any(problem.skipped for problem in store.problems)
    for name in unread if has_files else ():
        yield Problem(name, "empty-class", "None of its images can be read, so it is not a class.")
    yield from _flat(store)
    yield from _odd_sizes(store, fit)
    yield from _duplicates(store, labels, parts, classes)
    if store.targets is None:
        yield from _imbalance(labels, parts, classes)
    else:
        yield from _unlearnable(store.targets, parts, classes)


def flat_images(store: PixelStore) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return which images are a single colour, and which nearly are; bool (n,), (n,).

    Follows from the sums that the store keeps; only images of little contrast are looked at again.
    """
    h, w = store.pixels.shape[1:3]
    if h * w == 1:
        nothing = np.zeros(len(store.sizes), np.bool_)
        return nothing, nothing
    # Sums of bytes and their squares over at most 4 million pixels: far below 2**63.
    spread = h * w * store.squares - store.sums**2
    one_colour = (spread == 0).all(axis=1)
    faint = (spread < (_FAINT * h * w) ** 2).all(axis=1) & ~one_colour
    for i in np.flatnonzero((spread < (_DOUBTFUL * h * w) ** 2).all(axis=1) & ~one_colour & ~faint):
        image = store.pixels[i].reshape(-1, store.pixels.shape[3])
        faint[i] = (image.max(axis=0).astype(int) - image.min(axis=0) <= _FEW_LEVELS).all()
    return one_colour, faint


def note_on_flat(store: PixelStore) -> str:
    """Return a sentence where many images show nothing; empty otherwise."""
    one_colour, faint = flat_images(store)
    count, total = int((one_colour | faint).sum()), len(store.sizes)
    if count <= _MANY_FLAT * total:
        return ""
    what = "a single colour" if not faint.any() else "a single colour or nearly so"
    first = store.names[int(np.flatnonzero(one_colour | faint)[0])]
    return (
        f"{count:,} of {total:,} images {'is' if count == 1 else 'are'} {what} (the first: "
        f"{first}). A network cannot learn from them: look at them, and save them again as an "
        "image viewer shows them."
    )


def note_on_copies(store: PixelStore) -> str:
    """Return a sentence where most images are copies of others; empty otherwise."""
    different, total = len({row.tobytes() for row in store.digests}), len(store.digests)
    if 2 * different >= total:
        return ""
    return (
        f"Of {total:,} images only {different:,} are different; the others are copies, and nothing "
        "is learned from a copy. Were they saved or downloaded right?"
    )


def _flat(store: PixelStore) -> Iterator[Problem]:
    """Yield each image in which there is nothing or hardly anything to see."""
    one_colour, faint = flat_images(store)
    for i in np.flatnonzero(one_colour):
        yield Problem(
            store.names[i],
            "flat",
            "The image is a single colour. Delete it, or save it again as a viewer shows it.",
        )
    for i in np.flatnonzero(faint):
        yield Problem(
            store.names[i],
            "flat",
            "The image has hardly any contrast and is nearly a single colour. Look at it; if a "
            "viewer shows more, save it again from there.",
        )


def _odd_sizes(store: PixelStore, fit: Fit) -> Iterator[Problem]:
    """Yield each image of another size where most have one size, else a single summary."""
    h, w = store.pixels.shape[1:3]
    values, counts = np.unique(store.sizes, axis=0, return_counts=True)
    common = values[int(np.argmax(counts))]
    odd = np.flatnonzero((store.sizes != common).any(axis=1))
    if len(odd) == 0:
        return
    if len(odd) > _LISTED_SIZES * len(store.sizes):
        low, high = store.sizes.min(axis=0), store.sizes.max(axis=0)
        yield Problem(
            "",
            "size",
            f"The images have {len(values):,} different sizes, from {low[0]}×{low[1]} to "
            f"{high[0]}×{high[1]}; they are "
            f"{_FITTED[fit]} to {h}×{w}.",
        )
        return
    for i in odd:
        own = store.sizes[i]
        yield Problem(
            store.names[i],
            "size",
            f"The image is {own[0]}×{own[1]}, most are {common[0]}×{common[1]}; it is "
            f"{_FITTED[fit]} to {h}×{w}.",
        )


def _duplicates(
    store: PixelStore,
    labels: NDArray[np.int64],
    parts: NDArray[np.uint8],
    classes: tuple[str, ...],
) -> Iterator[Problem]:
    """Yield every image whose content has been seen at an earlier row."""
    keys = np.ascontiguousarray(store.digests).view(np.dtype((np.void, 16)))[:, 0]
    order = np.argsort(keys, kind="stable")
    same = keys[order[1:]] == keys[order[:-1]]
    first = -1
    for position in np.flatnonzero(same):
        row = int(order[position + 1])
        if first < 0 or keys[first] != keys[row]:
            first = int(order[position])
        if parts[first] >= len(PARTS) or parts[row] >= len(PARTS):
            continue
        reason = f"The same image as {store.names[first]}"
        reason += _contradiction(store.targets, labels, classes, first, row)
        if parts[first] != parts[row]:
            reason += f", which is in {PARTS[parts[first]]} while this is in {PARTS[parts[row]]}"
        yield Problem(store.names[row], "duplicate", f"{reason}. Delete one of them.")


def _contradiction(
    targets: Targets | None,
    labels: NDArray[np.int64],
    classes: tuple[str, ...],
    first: int,
    row: int,
) -> str:
    """Say how what is known of two equal images differs; nothing where it does not."""
    if targets is None:
        if labels[first] == labels[row]:
            return ""
        other, own = classes[labels[first]], classes[labels[row]]
        return f", which has the class “{other}” instead of “{own}”"
    differs = np.flatnonzero(targets.array[first] != targets.array[row])
    if len(differs) == 0:
        return ""
    column = int(differs[0])
    other, own = targets.array[[first, row], column].tolist()
    if targets.kind == "values":
        return f", which has {other:g} instead of {own:g} as “{classes[column]}”"
    says = "has" if other else "lacks"
    return f", which {says} the label “{classes[column]}”, unlike this one"


def _unlearnable(
    targets: Targets, parts: NDArray[np.uint8], names: tuple[str, ...]
) -> Iterator[Problem]:
    """Yield the labels and values that are the same for all training images."""
    train = targets.array[parts == 0]
    for i in np.flatnonzero((train == train[:1]).all(axis=0)) if len(train) else ():
        if targets.kind == "values":
            reason = f"All training images have the same value, {train[0, i]:g}."
        else:
            have = "All training images have" if train[0, i] else "No training image has"
            reason = f"{have} this label."
        cure = "Nothing can be learned of it: add images, or leave the column out."
        yield Problem(names[i], "empty-class", f"{reason} {cure}")


def _imbalance(
    labels: NDArray[np.int64], parts: NDArray[np.uint8], classes: tuple[str, ...]
) -> Iterator[Problem]:
    counts = np.bincount(labels[parts == 0], minlength=len(classes))
    for i in np.flatnonzero(counts == 0):
        yield Problem(
            classes[i],
            "empty-class",
            "The class has no training images. Add some, or it is never predicted.",
        )
    present = Counter({i: int(n) for i, n in enumerate(counts) if n})
    if len(present) < 2:
        return
    (most, high), (least, low) = present.most_common()[0], present.most_common()[-1]
    if high > _IMBALANCE * low:
        yield Problem(
            classes[least],
            "imbalance",
            f"The class has {low:,} training images while “{classes[most]}” has {high:,}. Add "
            "images, or the network will "
            "rarely predict it.",
        )
