"""Arrays of NumPy: ``.npz`` (Keras' MNIST, MedMNIST, one's own) and ``.npy`` files side by side.

A ``.npz`` is a zip of ``.npy`` files, so that both are files of a tree. What an array is follows
from its name (``x_train``, ``test_labels``, ``images``) and else from its shape; its part from its
name. Arrays of Python objects are pickles, which could run any program, and are never opened.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Literal

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.report import Job, Problem
from cnndesk.data.sources.array_labels import LabelError, labels_of, texts_of
from cnndesk.data.sources.base import (
    BLOCK_BYTES,
    PARTS,
    UNDECIDED,
    Listing,
    RawImages,
    Source,
)
from cnndesk.data.sources.encoded import sized
from cnndesk.data.sources.inner import list_files
from cnndesk.data.sources.kinds import InTree, SourceKind, register
from cnndesk.data.sources.part_names import UNLABELLED, part_of
from cnndesk.data.sources.pixel_values import Arrangement, Extent, Scale, arrangement_of
from cnndesk.data.sources.tree import (
    DAMAGE,
    MAXIMUM_FILES,
    FileEntry,
    FileTree,
    beside,
    file_stamp,
    place,
    read_exactly,
)
from cnndesk.data.sources.words import listed
from cnndesk.data.sources.zipped import ZipTree
from cnndesk.errors import DataError

Role = Literal["images", "labels", "names", ""]

_IMAGE_WORDS = frozenset((
    "x", "xs", "image", "images", "img", "imgs", "data", "pixel", "pixels", "input", "inputs",
    "picture", "pictures", "photos", "sample", "samples", "features", "feature",
))  # fmt: skip
_LABEL_WORDS = frozenset((
    "y", "ys", "label", "labels", "lbl", "lbls", "target", "targets", "class", "classes", "output",
    "outputs", "category", "categories", "annotation", "annotations", "gt", "truth",
))  # fmt: skip
_NAME_WORDS = frozenset(("name", "names"))
_WORD = re.compile(r"[a-z]+|[0-9]+")
_GLUED = re.compile(r"^([xy])(train|test|val|valid|tr|te|ts)$|^(train|test|val|valid)([xy])$")
_SHORT_PARTS = {"tr": "train", "te": "test", "ts": "test"}
_LARGEST_HEADER = 10_000
_MOST_ARRAYS = 4096
_MOST_LABEL_BYTES = 2**30
_LARGEST_TURNED = 2 * 2**30
"""Bytes of an array stored column by column, which is read as a whole to be turned round."""

_SAMPLE = 64


@dataclass(frozen=True)
class Array:
    """An array in a tree: its file, its name without the ending, what its header says.

    Attributes
    ----------
    entry : FileEntry
    name : str
    shape : tuple of int
    dtype : numpy.dtype
        Never of objects.
    by_columns : bool
        Whether it is stored column by column (Fortran).
    start : int
        Bytes before the first value.
    """

    entry: FileEntry
    name: str
    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    by_columns: bool
    start: int

    @property
    def words(self) -> list[str]:
        """The words of its name, of which ``xtrain`` has two."""
        found: list[str] = []
        for word in _WORD.findall(self.name.casefold()):
            glued = _GLUED.match(word)
            found += [piece for piece in glued.groups() if piece] if glued else [word]
        return [_SHORT_PARTS.get(word, word) for word in found]

    @property
    def role(self) -> Role:
        """What its name says that it holds; the last such word counts."""
        if self.dtype.kind in "US" and _NAME_WORDS & set(self.words):
            return "names" if _LABEL_WORDS & set(self.words) else ""
        for word in reversed(self.words):
            if word in _LABEL_WORDS:
                return "labels"
            if word in _IMAGE_WORDS:
                return "images"
        return ""

    @property
    def part(self) -> int:
        """The part that its name says."""
        found = (part_of(word) for word in self.words)
        return next((p for p in found if p is not None and p != UNLABELLED), UNDECIDED)

    def __str__(self) -> str:
        return f"{self.name} {self.shape}"


@dataclass(frozen=True)
class Pair:
    """Images and their labels, of one part."""

    images: Array
    labels: Array
    part: int


def is_array_name(name: str) -> bool:
    """Whether a file name is that of a single array."""
    return name.casefold().endswith(".npy")


def list_arrays(tree: FileTree, job: Job) -> Listing:
    """List the arrays of a tree.

    Raises
    ------
    DataError
        When it is not clear which are images and labels, or one is damaged; names them.
    """
    entries = [entry for entry in tree.entries if is_array_name(entry.name)]
    if len(entries) > _MOST_ARRAYS:
        raise DataError(
            f"{tree.label} holds {len(entries):,} arrays; at most {_MOST_ARRAYS:,} are read. Put "
            "the images into one array and the labels into another."
        )
    arrays = [_opened(tree, entry) for entry in entries]
    pairs, lonely = _pairs(tree, arrays)
    if not pairs and len(lonely) == 1:
        raise DataError(
            f"{place(tree, lonely[0].entry)} holds {lonely[0].shape[0]:,} images but there are no "
            "labels beside it. Save them as y, one per image."
        )
    if not pairs:
        return _one_array_per_class(tree, arrays, job)
    used = {pair.labels for pair in pairs}
    listed_classes = [a for a in arrays if a.role == "names" or _may_be_names(a, used)]
    names = [name for a in listed_classes[:1] for name in texts_of(_whole(tree, a, job))]
    labels = [_whole(tree, pair.labels, job) for pair in pairs]
    try:
        known = labels_of(_joined(labels), names)
    except LabelError as error:
        raise DataError(
            f"{place(tree, pairs[0].labels.entry)} {error}. Save one class per image, as whole "
            "numbers or texts."
        ) from error
    pixels = Pixels(tree, [pair.images for pair in pairs], job)
    counts = [pair.images.shape[0] for pair in pairs]
    problems = [
        Problem(
            array.name,
            "unlabelled",
            f"The {array.shape[0]:,} images of {array.name} have no labels and were left out."
            if array.shape[0] != 1
            else f"The 1 image of {array.name} has no label and was left out.",
        )
        for array in lonely
    ]
    return Listing(
        kind="arrays",
        classes=known.classes,
        names=[f"{_title(pair)} {i}" for pair, n in zip(pairs, counts, strict=True)
               for i in range(n)],
        labels=known.labels,
        parts=np.concatenate(
            [np.full(n, pair.part, np.uint8) for pair, n in zip(pairs, counts, strict=True)]
        ),
        pixels=pixels.source(tree.label),
        problems=(*tree.problems, *problems),
        targets=known.targets,
        understood=f"Images in {listed(p.images.name for p in pairs)}, labels in "
        f"{listed(p.labels.name for p in pairs)}; {known.words}.",
        notes=pixels.notes,
    )  # fmt: skip


def _title(pair: Pair) -> str:
    return PARTS[pair.part] if pair.part != UNDECIDED else "image"


def _joined(labels: list[NDArray[Any]]) -> NDArray[Any]:
    widths = {array.shape[1:] if array.ndim > 1 else (1,) for array in labels}
    if len(widths) > 1:
        raise LabelError("has labels of another shape than the other parts")
    return np.concatenate([array.reshape(len(array), *next(iter(widths))) for array in labels])


# --- which is which ----------------------------------------------------------------------------


def _pairs(tree: FileTree, arrays: list[Array]) -> tuple[list[Pair], list[Array]]:
    """Return images with their labels, train first, and images without labels."""
    images = [a for a in arrays if a.role == "images"] or [a for a in arrays if _may_be_images(a)]
    labels = [a for a in arrays if a.role == "labels"]
    labels = labels or [a for a in arrays if a not in images and _may_be_labels(a)]
    pairs: list[Pair] = []
    lonely: list[Array] = []
    for part in sorted({array.part for array in images}):
        of_part = [array for array in images if array.part == part]
        known = [array for array in labels if array.part == part]
        # The same images are often there twice, once in rows of values (scikit-learn's digits).
        of_part = [a for a in of_part if len(a.shape) >= 3] or of_part
        if len(of_part) > 1 and known:
            raise _unclear(tree, arrays)
        if not known:
            lonely += of_part
            continue
        (one,) = of_part
        fitting = [a for a in known if len(a.shape) > 0 and a.shape[0] == one.shape[0]]
        if not fitting:
            cure = "They do not belong together."
            if known[0].shape and known[0].shape[0] == one.shape[-1]:
                cure = "If its images lie along the last axis, save numpy.moveaxis(x, -1, 0)."
            raise DataError(
                f"{place(tree, one.entry)} holds {one.shape[0]:,} images but "
                f"{place(tree, known[0].entry)} {known[0].shape[0] if known[0].shape else 1:,} "
                f"labels. {cure}"
            )
        if len(fitting) > 1:
            raise _unclear(tree, arrays)
        pairs.append(Pair(one, fitting[0], part))
    return pairs, lonely


def _may_be_images(array: Array) -> bool:
    is_number = array.dtype.kind in "buif"
    return is_number and (len(array.shape) >= 3 or (len(array.shape) == 2 and array.shape[1] >= 25))


def _may_be_labels(array: Array) -> bool:
    if array.dtype.kind not in "buifUS":
        return False
    return len(array.shape) == 1 or (len(array.shape) == 2 and array.shape[1] < 25)


def _may_be_names(array: Array, used: set[Array]) -> bool:
    """Whether an array named like labels holds texts that are not those of the images."""
    return array.role == "labels" and array.dtype.kind in "US" and array not in used


def _unclear(tree: FileTree, arrays: list[Array]) -> DataError:
    found = ", ".join(str(array) for array in arrays[:8]) or "none"
    more = f" and {len(arrays) - 8:,} more" if len(arrays) > 8 else ""
    return DataError(
        f"{tree.label} holds the arrays {found}{more}; it is not clear which are images and which "
        "their labels. Name them x_train, y_train, x_test and y_test, or images and labels."
    )


def _one_array_per_class(tree: FileTree, arrays: list[Array], job: Job) -> Listing:
    """List arrays each of which holds the images of one class, as its name says (QuickDraw)."""
    alike = {array.shape[1:] for array in arrays}
    usable = len(arrays) >= 2 and len(alike) == 1 and all(_may_be_images(a) for a in arrays)
    if not usable or any(array.part != UNDECIDED for array in arrays):
        raise _unclear(tree, arrays)
    bases = [array.name.rpartition("/")[2] for array in arrays]
    if len(set(bases)) < len(bases):
        raise _unclear(tree, arrays)
    known = labels_of(np.repeat(bases, [array.shape[0] for array in arrays]), ())
    pixels = Pixels(tree, arrays, job)
    return Listing(
        kind="arrays",
        classes=known.classes,
        names=[f"{base} {i}" for base, array in zip(bases, arrays, strict=True)
               for i in range(array.shape[0])],
        labels=known.labels,
        parts=np.full(len(known.labels), UNDECIDED, np.uint8),
        pixels=pixels.source(tree.label),
        problems=tree.problems,
        understood=f"An array of images per class; {known.words}.",
        notes=pixels.notes,
    )  # fmt: skip


# --- reading -----------------------------------------------------------------------------------


def _opened(tree: FileTree, entry: FileEntry) -> Array:
    """Read the header of an array."""
    where = place(tree, entry)
    try:
        with tree.stream(entry) as file:
            version = np.lib.format.read_magic(file)
            readers = {
                (1, 0): np.lib.format.read_array_header_1_0,
                (2, 0): np.lib.format.read_array_header_2_0,
            }
            if version not in readers:
                raise ValueError(f"its version {version} is not known")
            shape, by_columns, dtype = readers[version](file, max_header_size=_LARGEST_HEADER)
            start = file.tell()
    except Exception as error:  # besides DAMAGE, whatever parsing a header as Python raises
        raise DataError(
            f"{where} is no array of NumPy, or damaged ({_first_line(error)}). Save it again."
        ) from error
    if dtype.hasobject:
        raise DataError(
            f"{where} holds Python objects, a pickle, which could run any program and is never "
            "opened. Save it with numbers or texts only."
        )
    size = math.prod(shape) * dtype.itemsize
    if start + size != entry.size or min(shape, default=0) < 0:
        raise DataError(
            f"{where} declares {size:,} bytes of values but has {entry.size - start:,}. It is cut "
            "off or damaged; copy it again."
        )
    return Array(entry, entry.name[: -len(".npy")], tuple(shape), dtype, by_columns, start)


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:120].rstrip(".")


def _values(file: IO[bytes], array: Array, count: int) -> NDArray[Any]:
    """Read the next ``count`` rows of an array that is stored row by row."""
    inner = array.shape[1:]
    data = read_exactly(file, count * math.prod(inner) * array.dtype.itemsize)
    return np.frombuffer(data, array.dtype).reshape(count, *inner)


def _whole(tree: FileTree, array: Array, job: Job) -> NDArray[Any]:
    """Read a small array, such as one of labels."""
    if array.entry.size > _MOST_LABEL_BYTES or not array.shape:
        raise DataError(
            f"{place(tree, array.entry)} has the shape {array.shape} and {array.entry.size:,} "
            "bytes, which are no labels of images."
        )
    return np.concatenate(list(_blocks(tree, array, array.shape[0] or 1, job)) or [
        np.empty(array.shape, array.dtype)
    ])  # fmt: skip


def _blocks(tree: FileTree, array: Array, step: int, job: Job) -> Iterator[NDArray[Any]]:
    """Yield the rows of an array, ``step`` at a time."""
    try:
        with tree.stream(array.entry) as file:
            read_exactly(file, array.start)
            if array.by_columns and len(array.shape) > 1:
                yield from _turned(tree, array, file, step)
                return
            for start in range(0, array.shape[0], step):
                job.check()
                yield _values(file, array, min(step, array.shape[0] - start))
    except DAMAGE as error:
        raise DataError(
            f"{place(tree, array.entry)} is damaged or cut off ({error}). Copy it again."
        ) from error


def _turned(tree: FileTree, array: Array, file: IO[bytes], step: int) -> Iterator[NDArray[Any]]:
    size = math.prod(array.shape) * array.dtype.itemsize
    if size > _LARGEST_TURNED:
        raise DataError(
            f"{place(tree, array.entry)} is stored column by column (Fortran) and too large to be "
            "turned round. Save numpy.ascontiguousarray of it."
        )
    values = np.frombuffer(read_exactly(file, size), array.dtype)
    whole = values.reshape(array.shape, order="F")
    for start in range(0, array.shape[0], step):
        yield np.ascontiguousarray(whole[start : start + step])


class Pixels:
    """Arrays of images as pixels, all on one scale.

    Parameters
    ----------
    tree : FileTree
        Where they lie.
    arrays : list of Array
        In the order of the listing.
    job : Job
        Checked for cancelling.

    Raises
    ------
    DataError
        When they are no images, or of different sizes; names the array.
    """

    def __init__(self, tree: FileTree, arrays: list[Array], job: Job) -> None:
        self._tree, self._arrays, self._job = tree, arrays, job
        first = arrays[0]
        where = place(tree, first.entry)
        if len(first.shape) < 2 or first.dtype.kind not in "buif" or math.prod(first.shape) == 0:
            raise DataError(f"{where} holds {first.dtype} of shape {first.shape}, no images.")
        other = next((a for a in arrays if a.shape[1:] != first.shape[1:]), None)
        if other is not None:
            raise DataError(
                f"{where} holds images of the shape {first.shape[1:]}, {place(tree, other.entry)} "
                f"of {other.shape[1:]}. Save them with the same size."
            )
        self.count = sum(array.shape[0] for array in arrays)
        if self.count > MAXIMUM_FILES:
            raise DataError(
                f"{tree.label} holds {self.count:,} images; at most {MAXIMUM_FILES:,} are read. "
                "Divide it."
            )
        sample = next(_blocks(tree, first, min(_SAMPLE, first.shape[0]), job))
        arrangement = arrangement_of(first.shape[1:], sample)
        if arrangement is None:
            raise DataError(
                f"{where} has the shape {first.shape}, in which no images are found. Known are (n, "
                "height, width), with 1, 3 or 4 channels behind or in front of them, and square "
                "images in rows (n, pixels)."
            )
        self._arrangement: Arrangement = arrangement
        self._step = max(1, BLOCK_BYTES // max(1, math.prod(arrangement.shape)))
        self._scale: Scale = self._extent().scale()

    def _extent(self) -> Extent:
        extent = Extent()
        for array in self._arrays:
            for block in _blocks(self._tree, array, self._step, self._job):
                extent.add(block)
        return extent

    @property
    def notes(self) -> tuple[str, ...]:
        """What was guessed."""
        return tuple(note for note in (self._arrangement.note, self._scale.note) if note)

    def source(self, label: str) -> RawImages:
        """Return the images for a listing."""
        shape = self._arrangement.shape
        return RawImages(label, shape, self.count, self._chunks, sized(shape))

    def _chunks(self) -> Iterator[NDArray[np.uint8]]:
        for array in self._arrays:
            for block in _blocks(self._tree, array, self._step, self._job):
                images = self._scale.to_bytes(self._arrangement.images(block))
                yield np.ascontiguousarray(images)


def _open_npz(path: Path, label: str, job: Job) -> Source:
    return Source(
        label, file_stamp(path), lambda job: list_files(ZipTree(path, str(path), job), job)
    )


def _open_npy(path: Path, label: str, job: Job) -> Source:
    files = beside(path, is_array_name)
    return Source(label, files.stamp, lambda job: list_arrays(files, job))


_PHRASE = "a NumPy file (.npz, .npy) of images and labels"
register(
    SourceKind(
        name="NumPy archives",
        phrase=_PHRASE,
        open=_open_npz,
        endings=(".npz",),
        unpack=ZipTree,
        place=80,
    )
)
register(
    SourceKind(
        name="NumPy arrays",
        phrase=_PHRASE,
        open=_open_npy,
        endings=(".npy",),
        begins=(b"\x93NUMPY",),
        in_tree=InTree(lambda tree: any(is_array_name(e.name) for e in tree.entries), list_arrays),
        place=81,
    )
)
