"""The pixel store: decoded images of a source at one size, memory-mapped, with their index.

A store is a folder ``<key>`` with ``pixels.u8`` (n x h x w x c bytes, row after row), ``index.npz``
(labels, parts, digests, sums; no pickle) and ``store.json``. It is written to ``<key>.part-...``
and renamed when complete, so a store is either whole or absent; what a killed program leaves behind
is recognised by its free lock and removed.

The key is made from the place of the source and the names, sizes, times and numbers of its files
(for an archive or a single file, its own), not from a hash of the content: hashing a folder of
photographs would read all of it at every start, which takes as long as decoding saves. Two times
count, that of the content and that at which the system changed anything about the file: the first
can be set to what it was, the second cannot. The content is hashed once, while decoding, for
duplicates and the fingerprint.

Pixels are appended by ordinary writes rather than through the map, because writing to a map on a
full disk kills the process.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.image_set import pixel_hashes
from cnndesk.data.report import Job, Problem
from cnndesk.data.settings import Fit, Shape
from cnndesk.data.sources.base import Listing
from cnndesk.data.targets import Targets
from cnndesk.errors import DataError
from cnndesk.small_files import read_table
from cnndesk.system.files import (
    put_in_place,
    remove_folder,
    remove_quietly,
    try_lock,
)

STORE_VERSION = 4
DEFAULT_LIMIT = 20 * 2**30
"""Bytes that all stores may take together; the least recently used go first.

A single set that is larger is kept all the same: a set larger than memory must train.
"""

_GRACE_SECONDS = 60.0
_PIXELS, _INDEX, _META = "pixels.u8", "index.npz", "store.json"


@dataclass(frozen=True, eq=False)
class PixelStore:
    """The decoded images of one source.

    Attributes
    ----------
    folder : Path
        Where it lies.
    kind : str
        Layout of the source, see ``Listing``.
    classes : tuple of str
        As the source lists them.
    pixels : ndarray of uint8, shape (n, h, w, c)
        Read-only memory map.
    labels : ndarray of int64, shape (n,)
        Index into ``classes``.
    parts : ndarray of uint8, shape (n,)
        See ``cnndesk.data.sources.base.PARTS``.
    names : tuple of str
        One per image.
    digests : ndarray of uint8, shape (n, 16)
        Content hash of each image as it is in the source.
    sizes : ndarray of int32, shape (n, 2)
        Height and width before fitting.
    sums, squares : ndarray of int64, shape (n, c)
        Per image and channel: the sum of the pixels and of their squares.
    hashes : ndarray of uint64, shape (n,)
        Of the pixels of each image, see ``image_set.pixel_hashes``.
    problems : tuple of Problem
        Found in the source.
    targets, understood, notes, unlabelled
        See ``Listing``.
    """

    folder: Path
    kind: str
    classes: tuple[str, ...]
    pixels: NDArray[np.uint8]
    labels: NDArray[np.int64]
    parts: NDArray[np.uint8]
    names: tuple[str, ...]
    digests: NDArray[np.uint8]
    sizes: NDArray[np.int32]
    sums: NDArray[np.int64]
    squares: NDArray[np.int64]
    hashes: NDArray[np.uint64]
    problems: tuple[Problem, ...]
    targets: Targets | None = None
    understood: str = ""
    notes: tuple[str, ...] = ()
    unlabelled: tuple[str, ...] = ()


class PixelCache:
    """A folder of pixel stores.

    Parameters
    ----------
    folder : Path
        Created when needed.
    limit : int
        Bytes that all stores may take together.

    Raises
    ------
    DataError
        When the folder cannot be made.
    """

    def __init__(self, folder: Path, limit: int = DEFAULT_LIMIT) -> None:
        self.folder = folder
        self.limit = limit
        with _as_data_error(folder):
            folder.mkdir(parents=True, exist_ok=True)

    def remembered(self, key: str) -> dict[str, Any] | None:
        """Return small values kept under ``key``, or None."""
        return read_table(self.folder / f"{key}.json")

    def remember(self, key: str, values: dict[str, Any]) -> None:
        """Keep small JSON values under ``key``."""
        with _as_data_error(self.folder):
            part = self.folder / f"{key}.json.part-{uuid.uuid4().hex}"
            try:
                part.write_text(json.dumps(values, sort_keys=True), "utf-8", newline="\n")
                put_in_place(part, self.folder / f"{key}.json")
            finally:
                remove_quietly(part)

    def open(self, key: str) -> PixelStore | None:
        """Return a complete store, or None; a damaged one is removed."""
        folder = self.folder / key
        if not folder.is_dir():
            return None
        try:
            store = _load(folder)
        except Exception:  # whatever a damaged file raises, the images are decoded again
            remove_folder(folder)
            return None
        with suppress(OSError):
            os.utime(folder / _META)
        return store

    def write(self, key: str, listing: Listing, shape: Shape, fit: Fit, job: Job) -> PixelStore:
        """Decode all images of a listing into a new store.

        Raises
        ------
        DataError
            When no image can be read or the disk is full.
        OpeningCancelled
            When the job was cancelled; nothing is left behind.
        """
        need = len(listing.labels) * shape[0] * shape[1] * shape[2]
        self.tidy(need)
        self._require_space(need)
        part = self.folder / f"{key}.part-{uuid.uuid4().hex}"
        try:
            with _as_data_error(self.folder):
                part.mkdir()
                _write(part, listing, shape, fit, job)
                _put_in_place(part, self.folder / key)
        finally:
            remove_folder(part)
        store = self.open(key)
        if store is None:
            raise DataError(
                f"The images decoded into {self.folder} cannot be read back. Check the disk, or "
                "set CNNDESK_CACHE to a folder on another one."
            )
        return store

    def tidy(self, need: int = 0) -> None:
        """Remove what killed programs left, then the least recently used stores over the limit."""
        stores: list[tuple[float, int, Path]] = []
        try:
            members = list(self.folder.iterdir())
        except OSError:
            return
        for member in members:
            if ".part-" in member.name:
                if _is_abandoned(member):
                    _remove(member)
                continue
            with suppress(OSError):
                if member.is_dir():
                    size = (member / _PIXELS).stat().st_size
                    stores.append(((member / _META).stat().st_mtime, size, member))
        total = need + sum(size for _, size, _ in stores)
        for _, size, store in sorted(stores):
            if total <= self.limit:
                break
            if remove_folder(store):  # Windows keeps one that somebody uses
                total -= size

    def _require_space(self, need: int) -> None:
        with _as_data_error(self.folder):
            free = shutil.disk_usage(self.folder).free
        if need > free:
            raise DataError(
                f"The decoded images take {need / 2**20:,.0f} MB but only {free / 2**20:,.0f} MB "
                f"are free for {self.folder}. Make room, choose a smaller image size, or set "
                "CNNDESK_CACHE to a folder on another disk."
            )


def _write(folder: Path, listing: Listing, shape: Shape, fit: Fit, job: Job) -> None:
    kept: list[NDArray[np.int64]] = []
    sizes: list[NDArray[np.int32]] = []
    digests: list[NDArray[np.uint8]] = []
    sums: list[NDArray[np.int64]] = []
    squares: list[NDArray[np.int64]] = []
    hashes: list[NDArray[np.uint64]] = []
    problems, notes = list(listing.problems), list(listing.notes)
    count = len(listing.labels)
    with (folder / _PIXELS).open("wb") as file:
        try_lock(file)  # tells others that somebody is writing
        job.report("Reading images", 0, count)
        for block in listing.pixels.blocks(shape, fit, job):
            problems.extend(block.problems)
            notes.extend(block.notes)
            job.report("Reading images", block.done, count)
            if len(block.indices) == 0:
                continue
            file.write(np.ascontiguousarray(block.images).data)
            block_sums, block_squares = _moments(block.images)
            kept.append(block.indices)
            sizes.append(block.sizes)
            digests.append(block.digests)
            sums.append(block_sums)
            squares.append(block_squares)
            hashes.append(pixel_hashes(block.images))
        indices = np.concatenate(kept) if kept else np.empty(0, np.int64)
        if len(indices) == 0:
            first = next((p for p in problems if p.skipped), None)
            example = f" The first, {first.path}: {first.reason}" if first else ""
            raise DataError(f"None of the {count:,} images can be read.{example}")
        file.flush()
        os.fsync(file.fileno())
        targets = listing.targets.array if listing.targets else np.empty((count, 0), np.uint8)
        np.savez(
            folder / _INDEX,
            labels=listing.labels[indices],
            parts=listing.parts[indices],
            sizes=np.concatenate(sizes),
            digests=np.concatenate(digests),
            sums=np.concatenate(sums),
            squares=np.concatenate(squares),
            hashes=np.concatenate(hashes),
            names=_packed([listing.names[int(i)] for i in indices]),
            unlabelled=_packed(listing.unlabelled),
            targets=targets[indices],
        )
        meta = {
            "version": STORE_VERSION,
            "kind": listing.kind,
            "classes": list(listing.classes),
            "count": len(indices),
            "shape": list(shape),
            "problems": [[p.path, p.kind, p.reason] for p in problems],
            "understood": listing.understood,
            "notes": notes,
            "targets": listing.targets.kind if listing.targets else "classes",
            "units": list(listing.targets.units) if listing.targets else [],
        }
        with (folder / _META).open(
            "w", encoding="utf-8", errors="surrogatepass", newline="\n"
        ) as text:
            json.dump(meta, text)


def _load(folder: Path) -> PixelStore:
    meta = json.loads((folder / _META).read_text("utf-8", "surrogatepass"))
    if meta["version"] != STORE_VERSION:
        raise ValueError("written by another version")
    n, (h, w, c) = int(meta["count"]), (int(v) for v in meta["shape"])
    if n < 1 or min(h, w, c) < 1 or (folder / _PIXELS).stat().st_size != n * h * w * c:
        raise ValueError("incomplete")
    with (folder / _INDEX).open("rb") as file, np.load(file, allow_pickle=False) as index:
        arrays = {name: index[name] for name in index.files}
    names = _unpacked(arrays["names"])
    classes = tuple(str(name) for name in meta["classes"])
    labels, parts = arrays["labels"], arrays["parts"]
    if not (len(names) == len(labels) == len(parts) == len(arrays["digests"]) == n):
        raise ValueError("the index does not fit the pixels")
    if labels.min() < 0 or labels.max() >= len(classes):
        raise ValueError("labels outside the classes")
    pixels = np.memmap(folder / _PIXELS, np.uint8, "r", shape=(n, h, w, c))
    return PixelStore(
        folder=folder,
        kind=str(meta["kind"]),
        classes=classes,
        pixels=pixels.view(np.ndarray),
        labels=labels,
        parts=parts,
        names=names,
        digests=arrays["digests"],
        sizes=arrays["sizes"],
        sums=arrays["sums"],
        squares=arrays["squares"],
        hashes=arrays["hashes"],
        problems=tuple(Problem(*fields) for fields in meta["problems"]),
        targets=_targets(meta, arrays, (n, len(classes))),
        understood=str(meta["understood"]),
        notes=tuple(str(note) for note in meta["notes"]),
        unlabelled=_unpacked(arrays["unlabelled"]),
    )


def _packed(names: Sequence[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\0".join(names).encode("utf-8", "surrogatepass"), np.uint8)


def _unpacked(packed: NDArray[np.uint8]) -> tuple[str, ...]:
    text = packed.tobytes().decode("utf-8", "surrogatepass")
    return tuple(text.split("\0")) if text else ()


def _targets(
    meta: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]], shape: tuple[int, int]
) -> Targets | None:
    if meta["targets"] == "classes":
        return None
    array = arrays["targets"]
    if array.shape != shape:
        raise ValueError("the targets do not fit the images")
    if meta["targets"] == "labels":
        return Targets.of_labels(array)
    return Targets.of_values(array, [str(unit) for unit in meta["units"]])


def _moments(images: NDArray[np.uint8]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return exact sums and sums of squares per image and channel, int64 (k, c)."""
    planes = images.reshape(len(images), -1, images.shape[3]).transpose(0, 2, 1)
    # Whole numbers far below 2**53: every float64 sum of them is exact, in any order.
    values = np.ascontiguousarray(planes).astype(np.float64)
    squares = np.einsum("ncp,ncp->nc", values, values)
    return values.sum(axis=2).astype(np.int64), squares.astype(np.int64)


def _put_in_place(part: Path, target: Path) -> None:
    try:
        put_in_place(part, target)
    except OSError:
        # Another process finished the same store first; both hold the same images.
        if not target.is_dir():
            raise


def _is_abandoned(part: Path) -> bool:
    """Whether nobody is writing: the lock is free, or there has been no file for a minute."""
    try:
        if part.is_file() or not (part / _PIXELS).exists():
            return time.time() - part.stat().st_mtime > _GRACE_SECONDS
        with (part / _PIXELS).open("rb") as file:
            return try_lock(file)
    except OSError:
        return False


def _remove(member: Path) -> None:
    if member.is_dir():
        remove_folder(member)
    else:
        remove_quietly(member)


@contextmanager
def _as_data_error(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            cause, cure = "The disk is full", "Make room"
        else:
            cause, cure = (
                f"The cache cannot be written ({error.strerror or error})",
                "Check its permissions",
            )
        raise DataError(
            f"{cause}: {folder}. {cure}, or set CNNDESK_CACHE to a folder on another disk."
        ) from error
