"""The IDX layout of MNIST and its relatives: files of images and of labels, raw or ``.gz``.

Format (Y. LeCun): two zero bytes, a type code, the number of dimensions, each dimension as a
big-endian 32-bit number, then the values, of which those of several bytes are big-endian too.
QMNIST's labels have eight columns of which the first is the class. File names decide what belongs
together and what is train and test (``train-images-idx3-ubyte``, ``t10k-labels.idx1-ubyte.gz``,
``emnist-letters-test-images-idx3-ubyte.gz``).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.report import Job
from cnndesk.data.settings import Shape
from cnndesk.data.sources.array_labels import Known, LabelError, labels_of
from cnndesk.data.sources.base import (
    BLOCK_BYTES,
    PARTS,
    UNDECIDED,
    Listing,
    RawImages,
    Source,
    part_of,
    sort_classes,
)
from cnndesk.data.sources.encoded import sized
from cnndesk.data.sources.kinds import InTree, SourceKind, register
from cnndesk.data.sources.pixel_values import Extent, Scale
from cnndesk.data.sources.tree import (
    MAXIMUM_FILES,
    FileEntry,
    FileTree,
    beside,
    open_binary,
    place,
    read_exactly,
    read_text,
)
from cnndesk.errors import DataError

_NAME = re.compile(
    r"(?P<stem>.*?)(?P<what>images?|labels?)"
    r"(?:[-._](?:idx[1-4]?|[us]?byte|short|u?int(?:8|16|32)?|float|double))*(?P<gz>\.gz)?",
    re.IGNORECASE,
)
_PART_IN_NAME = re.compile(
    r"(?:^|(?<=/)|[-._ ])(train|training|t10k|test|testing|val|valid|validation)[-._ ]*$", re.I
)
_MAXIMUM_SIDE = 4096
_MAXIMUM_BYTES = 64 * 2**30
_MAXIMUM_COUNT = MAXIMUM_FILES
_TYPES = {0x08: "u1", 0x09: "i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
_QMNIST_COLUMNS = 8
"""Class, hand, writer ... of each image; the class comes first."""

_SURELY_BYTES = 16
"""Bytes with a greater value among the first are pixels of 0..255, and need not all be read."""


@dataclass(frozen=True)
class _Images:
    """What the header of a file of images says."""

    count: int
    shape: Shape
    dtype: np.dtype[Any]


@dataclass(frozen=True)
class IdxPair:
    """The two files of one part. ``group`` is what their names share, less the part."""

    images: FileEntry
    labels: FileEntry
    group: str
    part: int

    @property
    def transposed(self) -> bool:
        """EMNIST stores each image column by column."""
        return "emnist" in self.group.casefold()


def looks_like_idx(name: str) -> bool:
    """Whether a file name is that of an IDX file of images or labels."""
    base = name.rsplit("/", 1)[-1].casefold()
    return ("idx" in base or "ubyte" in base) and _NAME.fullmatch(base) is not None


def find_pairs(tree: FileTree, chosen: str | None = None) -> list[IdxPair]:
    """Return the pairs of one set, train before test.

    Parameters
    ----------
    tree : FileTree
        Searched whole.
    chosen : str, optional
        A file of the tree that belongs to the set wanted.

    Raises
    ------
    DataError
        When a file lacks its partner, or there are several sets and none is chosen.
    """
    found: dict[tuple[str, str], FileEntry] = {}
    for entry in tree.entries:
        if looks_like_idx(entry.name):
            stem, what = _stem(entry.name)
            known = found.get((stem, what))
            found[stem, what] = entry if known is None else _preferred(tree, known, entry)
    stems = sorted({stem for stem, _ in found})
    groups = {stem: _group(stem) for stem in stems}
    if chosen is not None:
        wanted = groups[_stem(chosen)[0]]
        stems = [stem for stem in stems if groups[stem] == wanted]
    elif len(set(groups.values())) > 1:
        first = sorted({entry.name for (stem, what), entry in found.items() if what == "images"})
        raise DataError(
            f"{tree.label} holds several IDX sets. Choose one by its file of images, for example "
            f"{', '.join(first[:3])}."
        )
    pairs = [_pair(tree, found, stem, groups[stem]) for stem in stems]
    return sorted(pairs, key=lambda pair: pair.part)


def list_idx(tree: FileTree, job: Job, chosen: str | None = None) -> Listing:
    """List the IDX set of a tree.

    Raises
    ------
    DataError
        For a wrong type, wrong counts, a file cut off, or parts whose images differ in size; names
        the file.
    """
    pairs = find_pairs(tree, chosen)
    heads: list[_Images] = []
    values: list[NDArray[Any]] = []
    for pair in pairs:
        job.check()
        head = _image_header(tree, pair)
        labels = _labels(tree, pair, head.count)
        if heads and head.shape != heads[0].shape:
            raise DataError(
                f"{place(tree, pair.images)} holds images of {head.shape[0]}×{head.shape[1]}, "
                f"{place(tree, pairs[0].images)} of {heads[0].shape[0]}×{heads[0].shape[1]}. Put "
                "sets of different sizes into different folders."
            )
        if values and labels.shape[1:] != values[0].shape[1:]:
            raise DataError(
                f"{place(tree, pair.labels)} has another number of columns than "
                f"{place(tree, pairs[0].labels)}. They do not belong together; copy both again."
            )
        heads.append(head)
        values.append(labels)
    every = np.concatenate(values)
    if len(every) == 0:
        raise DataError(f"{place(tree, pairs[0].images)} holds no images.")
    known = _known(tree, pairs[0], every)
    if known.targets is None and len(known.classes) < 2:
        raise DataError(
            f"{place(tree, pairs[0].labels)} knows one class only, “{known.classes[0]}”. At least "
            "two are needed."
        )
    scale = _scale(tree, pairs, heads, job)

    def chunks() -> Iterator[NDArray[np.uint8]]:
        for pair, head in zip(pairs, heads, strict=True):
            for images in _chunks(tree, pair, head):
                yield scale.to_bytes(images)

    return Listing(
        kind="IDX",
        classes=known.classes,
        names=[
            f"{PARTS[pair.part] if pair.part != UNDECIDED else 'image'} {i}"
            for pair, head in zip(pairs, heads, strict=True)
            for i in range(head.count)
        ],
        labels=known.labels,
        parts=np.concatenate(
            [np.full(h.count, p.part, np.uint8) for p, h in zip(pairs, heads, strict=True)]
        ),
        pixels=RawImages(tree.label, heads[0].shape, len(every), chunks, sized(heads[0].shape)),
        problems=tree.problems,
        targets=known.targets,
        notes=tuple(note for note in (scale.note, _about_columns(values[0])) if note),
    )


def _preferred(tree: FileTree, one: FileEntry, other: FileEntry) -> FileEntry:
    """Return one of two files of the same name: packed and unpacked, or in a folder of its name.

    The unpacked one is quicker. Of two that lie in different places, the copy further up is taken.

    Raises
    ------
    DataError
        When they are no copies of each other.
    """
    packed = [entry for entry in (one, other) if entry.name.casefold().endswith(".gz")]
    if len(packed) == 1:
        return other if packed[0] is one else one
    if one.size != other.size:
        raise DataError(
            f"{place(tree, one)} and {place(tree, other)} have the same name but differ in size. "
            "Keep the right one and delete the other."
        )
    return min(one, other, key=lambda entry: entry.name.count("/"))


def _without_own_folder(name: str) -> str:
    """Return a name without a folder of the same name around it, as some downloads have it."""
    folder, _, base = name.rpartition("/")
    above, _, last = folder.rpartition("/")
    same = re.sub(r"[-._ ]", "", last.casefold()) == re.sub(r"[-._ ]", "", base.casefold())
    return f"{above}/{base}" if same and above else (base if same else name)


def _stem(name: str) -> tuple[str, str]:
    folder, _, base = _without_own_folder(name).rpartition("/")
    match = _NAME.fullmatch(base.casefold())
    assert match is not None, "only names that look like IDX are split"
    stem = f"{folder}/{match['stem']}" if folder else match["stem"]
    return stem, match["what"].rstrip("s") + "s"


def _group(stem: str) -> str:
    return _PART_IN_NAME.sub("", stem.rstrip("-._ "))


def _pair(
    tree: FileTree, found: dict[tuple[str, str], FileEntry], stem: str, group: str
) -> IdxPair:
    images, labels = found.get((stem, "images")), found.get((stem, "labels"))
    if images is None or labels is None:
        present, missing = (images, "labels") if labels is None else (labels, "images")
        assert present is not None
        raise DataError(
            f"{place(tree, present)} has no file of {missing} beside it. Put both files into one "
            "folder; their names must agree but for “images” and “labels”."
        )
    match = _PART_IN_NAME.search(stem.rstrip("-._ "))
    part = part_of(match[1]) if match else None
    return IdxPair(images, labels, group, UNDECIDED if part is None else part)


def _header(tree: FileTree, entry: FileEntry, file: IO[bytes]) -> tuple[int, tuple[int, ...]]:
    """Read the head of an IDX file; return the type code and the dimensions."""
    magic = read_exactly(file, 4)
    if magic[:2] != b"\0\0" or not 1 <= magic[3] <= 4:
        raise DataError(
            f"{place(tree, entry)} is not an IDX file: it begins with {magic.hex(' ')}. Copy or "
            "download it again."
        )
    dimensions = np.frombuffer(read_exactly(file, 4 * magic[3]), ">u4")
    return magic[2], tuple(int(d) for d in dimensions)


def _image_header(tree: FileTree, pair: IdxPair) -> _Images:
    with open_binary(tree, pair.images) as file:
        code, dimensions = _header(tree, pair.images, file)
    where = place(tree, pair.images)
    if code not in _TYPES or len(dimensions) not in (3, 4):
        raise DataError(
            f"{where} does not hold images: its type is {code:#04x} with {len(dimensions)} "
            "dimensions instead of bytes (0x08) with 3. Is it the file of labels?"
        )
    dtype = np.dtype(_TYPES[code])
    count, height, width, *rest = dimensions
    channels = rest[0] if rest else 1
    if channels not in (1, 3) or not (1 <= height <= _MAXIMUM_SIDE and 1 <= width <= _MAXIMUM_SIDE):
        raise DataError(
            f"{where} declares images of {height}×{width}×{channels}. Sides from 1 to "
            f"{_MAXIMUM_SIDE} and 1 or 3 channels can be used; the file may be damaged."
        )
    size = count * height * width * channels * dtype.itemsize
    if size > _MAXIMUM_BYTES or count > _MAXIMUM_COUNT:
        raise DataError(
            f"{where} declares {count:,} images of {size / 2**30:,.1f} GB in all; at most "
            f"{_MAXIMUM_COUNT:,} images and {_MAXIMUM_BYTES // 2**30} GB are read. The file is "
            "damaged, or must be divided."
        )
    head = 4 + 4 * len(dimensions)
    packed = pair.images.name.casefold().endswith(".gz")
    if not packed and pair.images.size != head + size:
        raise DataError(
            f"{where} declares {count:,} images of {height}×{width} ({head + size:,} bytes) but "
            f"has {pair.images.size:,} bytes. It is cut off or damaged; copy it again."
        )
    return _Images(count, (height, width, channels), dtype)


def _labels(tree: FileTree, pair: IdxPair, count: int) -> NDArray[Any]:
    """Return the labels as they are in the file, (n,) or (n, k)."""
    entry = pair.labels
    with open_binary(tree, entry) as file:
        code, dimensions = _header(tree, entry, file)
        if code not in _TYPES or len(dimensions) > 2 or not all(dimensions[1:]):
            raise DataError(
                f"{place(tree, entry)} does not hold labels: its type is {code:#04x} with "
                f"{len(dimensions)} dimensions instead of bytes (0x08) with 1. Is it the file of "
                "images?"
            )
        if dimensions[0] != count:
            raise DataError(
                f"{place(tree, pair.images)} holds {count:,} images but {place(tree, entry)} "
                f"{dimensions[0]:,} labels. They do not belong together; copy both again."
            )
        dtype = np.dtype(_TYPES[code])
        wanted = math.prod(dimensions) * dtype.itemsize
        pieces: list[bytes] = []
        # In pieces, so that a damaged count never asks for more memory than the file has.
        while wanted > 0 and (piece := file.read(min(wanted, BLOCK_BYTES))):
            pieces.append(piece)
            wanted -= len(piece)
        if wanted > 0 or file.read(1):
            raise DataError(
                f"{place(tree, entry)} declares {dimensions[0]:,} labels but holds "
                f"{'fewer' if wanted > 0 else 'more'}. It is cut off or damaged; copy it again."
            )
    return np.frombuffer(b"".join(pieces), dtype).reshape(dimensions)


def _scale(tree: FileTree, pairs: list[IdxPair], heads: list[_Images], job: Job) -> Scale:
    """Return which values are black and white, one scale for all parts."""
    extent = Extent()
    for pair, head in zip(pairs, heads, strict=True):
        for images in _chunks(tree, pair, head):
            job.check()
            extent.add(images)
            if head.dtype == np.uint8 and extent.high > _SURELY_BYTES:
                return Scale(0.0, 255.0)
    return extent.scale()


def _chunks(tree: FileTree, pair: IdxPair, head: _Images) -> Iterator[NDArray[Any]]:
    one = math.prod(head.shape)
    step = max(1, BLOCK_BYTES // one)
    with open_binary(tree, pair.images) as file:
        _header(tree, pair.images, file)
        for start in range(0, head.count, step):
            k = min(step, head.count - start)
            flat = np.frombuffer(read_exactly(file, k * one * head.dtype.itemsize), head.dtype)
            images = flat.reshape(k, *head.shape)
            if pair.transposed and head.shape[0] == head.shape[1]:
                images = np.ascontiguousarray(images.transpose(0, 2, 1, 3))
            yield images
        if file.read(1):
            raise DataError(
                f"{place(tree, pair.images)} holds more than the {head.count:,} images it "
                "declares. It is damaged; copy it again."
            )


def _known(tree: FileTree, pair: IdxPair, values: NDArray[Any]) -> Known:
    """Return what the labels say: a class each, else labels or values."""
    if values.ndim == 2 and values.shape[1] == _QMNIST_COLUMNS and values.dtype.kind == "i":
        values = values[:, 0]
    if values.ndim == 1 and values.dtype.kind in "ui":
        classes, labels = _classes(tree, pair, values.astype(np.int64))
        return Known(classes, labels, None, "")
    try:
        return labels_of(values, ())
    except LabelError as error:
        raise DataError(f"{place(tree, pair.labels)} {error}. Is it the right file?") from error


def _about_columns(values: NDArray[Any]) -> str:
    if values.ndim == 2 and values.shape[1] == _QMNIST_COLUMNS and values.dtype.kind == "i":
        return "Of the eight columns of labels the first was taken as the class, as in QMNIST."
    return ""


def _classes(
    tree: FileTree, pair: IdxPair, values: NDArray[np.int64]
) -> tuple[tuple[str, ...], NDArray[np.int64]]:
    """Return class names and labels; EMNIST brings a table from label to character code."""
    present = [int(v) for v in np.unique(values)]
    names = {value: str(value) for value in present}
    mapping = next(
        (e for e in tree.entries if e.name == f"{pair.group.rstrip('-._ ')}-mapping.txt"), None
    )
    if mapping is not None:
        for line in read_text(tree, mapping, 2**20).splitlines():
            fields = line.split()
            if len(fields) >= 2 and all(f.isdecimal() and len(f) < 8 for f in fields):
                code = int(fields[1])
                if int(fields[0]) in names and 32 < code < 0xD800:
                    names[int(fields[0])] = chr(code)
    if len(set(names.values())) < len(names):
        names = {value: str(value) for value in present}
    classes = sort_classes(list(names.values()))
    position = {name: i for i, name in enumerate(classes)}
    table = np.array([position[names[value]] for value in present], dtype=np.int64)
    return classes, table[np.searchsorted(np.array(present), values)]


def _open_idx(path: Path, label: str, job: Job) -> Source:
    files = beside(path, lambda name: looks_like_idx(name) or name.endswith("-mapping.txt"))
    return Source(label, files.stamp, lambda job: list_idx(files, job, path.name))


register(
    SourceKind(
        name="MNIST (IDX)",
        phrase="MNIST (IDX) files",
        open=_open_idx,
        endings=("ubyte", "ubyte.gz", ".idx", ".idx.gz"),
        is_named=looks_like_idx,
        in_tree=InTree(lambda tree: any(looks_like_idx(e.name) for e in tree.entries), list_idx),
        place=60,
    )
)
