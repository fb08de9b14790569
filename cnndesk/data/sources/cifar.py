"""The binary layout of CIFAR-10 and CIFAR-100 (A. Krizhevsky, 2009).

A CIFAR-10 record is one label byte, a CIFAR-100 record a coarse and a fine one (the fine one is
used); then 3 x 1024 bytes of red, green and blue, 32 x 32 row by row. The Python version of the
files is a pickle, which is never opened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.report import Job
from cnndesk.data.sources.base import PARTS, UNDECIDED, Listing, RawImages, Source
from cnndesk.data.sources.kinds import InTree, SourceKind, register
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

_PIXELS = 3 * 32 * 32
_RECORDS = 1024
_TEN = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
_NAMES = re.compile(r"(data_batch(_\d+)?|test_batch|train|test)\.bin", re.IGNORECASE)
_META = ("batches.meta.txt", "fine_label_names.txt")
_PICKLES = re.compile(r"(.*/)?(data_batch_\d|test_batch|batches\.meta)")


def looks_like_cifar(name: str) -> bool:
    """Whether a file name is one of the CIFAR binary version."""
    base = name.rsplit("/", 1)[-1]
    return base in _META or _NAMES.fullmatch(base) is not None


def refuse_pickles(tree: FileTree) -> None:
    """Raise DataError when a tree is the Python (pickle) version of CIFAR."""
    found = next((entry for entry in tree.entries if _PICKLES.fullmatch(entry.name)), None)
    if found is not None:
        raise DataError(
            f"{place(tree, found)} belongs to the Python version of CIFAR, a pickle, which could "
            "run any program and is never opened. Download the binary version."
        )


def list_cifar(tree: FileTree, job: Job, chosen: str | None = None) -> Listing:
    """List the CIFAR binary files of a tree.

    Parameters
    ----------
    tree : FileTree
        Searched whole.
    job : Job
        Checked for cancelling.
    chosen : str, optional
        A ``.bin`` file whose name need not follow the layout.

    Raises
    ------
    DataError
        When a file is not made of whole records or a label has no name; names the file.
    """
    files = [e for e in tree.entries if _NAMES.fullmatch(e.name.rsplit("/", 1)[-1])]
    if chosen is not None and not any(entry.name == chosen for entry in files):
        files = [entry for entry in tree.entries if entry.name == chosen]
    if not files:
        raise DataError(f"{tree.label} holds no CIFAR file such as data_batch_1.bin.")
    files.sort(key=lambda entry: (_part(entry.name), entry.name))
    head = _label_bytes(tree, files)
    record = head + _PIXELS
    count = sum(entry.size // record for entry in files)
    if count > MAXIMUM_FILES:
        raise DataError(
            f"{tree.label} holds {count:,} images; at most {MAXIMUM_FILES:,} are read. Divide it."
        )
    labels: list[NDArray[np.int64]] = []
    for entry in files:
        pieces = [
            chunk[:, head - 1].astype(np.int64) for chunk in _records(tree, entry, record, job)
        ]
        labels.append(np.concatenate(pieces) if pieces else np.empty(0, np.int64))
    every = np.concatenate(labels)
    if len(every) == 0:
        raise DataError(f"{place(tree, files[0])} holds no images. Copy or download it again.")
    classes = _class_names(tree, head, int(every.max()) + 1, files[0])

    def chunks() -> Iterator[NDArray[np.uint8]]:
        for entry in files:
            for chunk in _records(tree, entry, record, job):
                planes = chunk[:, head:].reshape(-1, 3, 32, 32)
                yield np.ascontiguousarray(planes.transpose(0, 2, 3, 1))

    return Listing(
        kind="CIFAR",
        classes=classes,
        names=[
            f"{PARTS[_part(entry.name)] if _part(entry.name) != UNDECIDED else 'image'} "
            f"{entry.name.rsplit('/', 1)[-1]} {i}"
            for entry, part in zip(files, labels, strict=True)
            for i in range(len(part))
        ],
        labels=every,
        parts=np.concatenate(
            [
                np.full(len(part), _part(e.name), np.uint8)
                for e, part in zip(files, labels, strict=True)
            ]
        ),
        pixels=RawImages(tree.label, (32, 32, 3), len(every), chunks),
        problems=tree.problems,
    )


def _part(name: str) -> int:
    base = name.rsplit("/", 1)[-1].casefold()
    if base.startswith("test"):
        return PARTS.index("test")
    return PARTS.index("train") if base.startswith(("data_batch", "train")) else UNDECIDED


def _label_bytes(tree: FileTree, files: list[FileEntry]) -> int:
    """Return 1 for CIFAR-10, 2 for CIFAR-100: by the file sizes, by names where both fit."""
    fits = [n for n in (1, 2) if all(entry.size % (n + _PIXELS) == 0 for entry in files)]
    if len(fits) == 2:
        fine = any(entry.name.endswith("fine_label_names.txt") for entry in tree.entries)
        hundred = fine or files[0].name.rsplit("/", 1)[-1].casefold() in ("train.bin", "test.bin")
        return 2 if hundred else 1
    if fits:
        return fits[0]
    odd = next((e for e in files if e.size % (1 + _PIXELS) and e.size % (2 + _PIXELS)), files[0])
    raise DataError(
        f"{place(tree, odd)} has {odd.size:,} bytes, which is no whole number of CIFAR records of "
        "3,073 or 3,074 bytes. It is cut off or of another kind; copy it again."
    )


def _records(
    tree: FileTree, entry: FileEntry, record: int, job: Job
) -> Iterator[NDArray[np.uint8]]:
    count = entry.size // record
    with open_binary(tree, entry) as file:
        for start in range(0, count, _RECORDS):
            job.check()
            k = min(_RECORDS, count - start)
            yield np.frombuffer(read_exactly(file, k * record), np.uint8).reshape(k, record)


def _class_names(tree: FileTree, head: int, count: int, first: FileEntry) -> tuple[str, ...]:
    wanted = _META[head - 1]
    meta = next((e for e in tree.entries if e.name.rsplit("/", 1)[-1] == wanted), None)
    if meta is not None:
        lines = [line.strip() for line in read_text(tree, meta, 2**20).splitlines()]
        names = tuple(line for line in lines if line)
        if len(set(names)) != len(names):
            raise DataError(f"{place(tree, meta)} names a class twice. Copy it again.")
    elif head == 1 and count <= len(_TEN):
        names = _TEN
    else:
        names = tuple(str(i) for i in range(max(count, 100 if head == 2 else 0)))
    if count > len(names):
        raise DataError(
            f"{place(tree, first)} uses label {count - 1} but there are {len(names)} class names. "
            "The file is damaged or not CIFAR; copy it again."
        )
    return names


def _open_cifar(path: Path, label: str, job: Job) -> Source:
    files = beside(path, looks_like_cifar)
    return Source(label, files.stamp, lambda job: list_cifar(files, job, path.name))


def _is_in(tree: FileTree) -> bool:
    return any(looks_like_cifar(e.name) and e.name.endswith(".bin") for e in tree.entries)


register(
    SourceKind(
        name="CIFAR (binary)",
        phrase="CIFAR (binary) files",
        open=_open_cifar,
        endings=(".bin",),
        is_named=looks_like_cifar,
        in_tree=InTree(_is_in, list_cifar),
        place=70,
    )
)
