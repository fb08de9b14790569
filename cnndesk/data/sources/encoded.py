"""Images that are files to be decoded: read and decoded by a pool of threads, handed on in order.

Which files there are and what they show is the business of the layouts; what may be inside one file
that of ``cnndesk.data.decode``.
"""

from __future__ import annotations

import os
import threading
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import replace

import numpy as np

from cnndesk.data.decode import ImageError, decode_fitted, inspect_image
from cnndesk.data.remarks import Remark, sentences
from cnndesk.data.report import Job, Problem
from cnndesk.data.settings import Fit, Shape
from cnndesk.data.sources.base import BLOCK_BYTES, Block, Survey, digest
from cnndesk.data.sources.tree import FileEntry, FileTree
from cnndesk.errors import DataError

MAXIMUM_AUTOMATIC_SIDE = 128
"""Longest side chosen when the settings leave the size open: larger ones take hours to train."""

_SURVEYED = 500
_BLOCK_IMAGES = 128
_TINY_FILE = 4096
_LARGE_FILE = 32 * 2**20
_ALONE = threading.Lock()
"""Files above 32 MB are read one at a time: threads must not multiply memory."""


_Found = tuple[Block, list[tuple[str, Remark]]]
"""A block and what had to be assumed of its images, with their names."""


class EncodedImages:
    """A :class:`~cnndesk.data.sources.base.PixelSource` over image files of a tree.

    Parameters
    ----------
    tree : FileTree
        Where the files are.
    entries : sequence of FileEntry
        One per image, in the order of the listing.
    """

    def __init__(self, tree: FileTree, entries: Sequence[FileEntry]) -> None:
        self._tree = tree
        self._entries = entries

    def survey(self, job: Job) -> Survey:
        """Return the most common size of up to 500 evenly spaced images, limited to 128 pixels.

        Raises
        ------
        DataError
            When none of them can be read.
        """
        count = len(self._entries)
        chosen = range(0, count, max(1, count // _SURVEYED))
        sizes: Counter[tuple[int, int]] = Counter()
        colour = False
        first_error: ImageError | None = None
        for done, i in enumerate(chosen):
            job.report("Looking at sizes", done, len(chosen))
            try:
                height, width, has_colour = inspect_image(self._tree.read(self._entries[i]))
            except ImageError as error:
                first_error = first_error or error
                continue
            sizes[height, width] += 1
            colour = colour or has_colour
        if not sizes:
            raise DataError(
                f"None of the {count:,} images in {self._tree.label} can be read. The first: "
                f"{first_error}"
            )
        return _choose_size(sizes, 3 if colour else 1)

    def blocks(self, shape: Shape, fit: Fit, job: Job) -> Iterator[Block]:
        """Yield all images; at most a few blocks are in memory at any time."""
        remarks: list[tuple[str, Remark]] = []
        held: Block | None = None
        for block, found in self._decoded(shape, fit, job):
            remarks += found
            if held is not None:
                yield held
            held = block
        if held is not None:
            yield replace(held, notes=tuple(sentences(remarks)))

    def _decoded(self, shape: Shape, fit: Fit, job: Job) -> Iterator[_Found]:
        count = len(self._entries)
        step = max(1, min(_BLOCK_IMAGES, BLOCK_BYTES // (shape[0] * shape[1] * shape[2])))
        workers = self._workers()
        pending: deque[Future[_Found]] = deque()
        with ThreadPoolExecutor(workers, thread_name_prefix="cnndesk-decode") as pool:
            try:
                starts = iter(range(0, count, step))
                for start in starts:
                    pending.append(pool.submit(self._block, start, step, shape, fit, job))
                    if len(pending) > workers + 1:
                        yield pending.popleft().result()
                while pending:
                    yield pending.popleft().result()
            finally:
                pool.shutdown(wait=True, cancel_futures=True)

    def _workers(self) -> int:
        """Return the number of threads: for tiny files one is faster than several.

        Decoding those is mostly Python, where threads only take the interpreter from each other
        (25,000 JPEG files of 0.9 kB on two cores: 0.16 ms each with one thread, 0.27 ms with two).
        """
        total = sum(entry.size for entry in self._entries)
        if total < _TINY_FILE * len(self._entries):
            return 1
        return min(8, os.cpu_count() or 1)

    def _block(self, start: int, step: int, shape: Shape, fit: Fit, job: Job) -> _Found:
        entries = self._entries[start : start + step]
        images = np.empty((len(entries), *shape), np.uint8)
        indices: list[int] = []
        sizes: list[tuple[int, int]] = []
        digests: list[bytes] = []
        problems: list[Problem] = []
        remarks: list[tuple[str, Remark]] = []
        for offset, entry in enumerate(entries):
            job.check()
            try:
                with _ALONE if entry.size > _LARGE_FILE else nullcontext():
                    data = self._tree.read(entry)
                    decoded = decode_fitted(data, shape, fit)
            except ImageError as error:
                problems.append(Problem(entry.name, error.kind, str(error)))
                continue
            images[len(indices)] = decoded.pixels
            indices.append(start + offset)
            sizes.append(decoded.size)
            digests.append(digest(data))
            remarks += [(entry.name, remark) for remark in decoded.remarks]
        block = Block(
            np.array(indices, dtype=np.int64),
            images[: len(indices)],
            np.array(sizes, dtype=np.int32).reshape(-1, 2),
            np.frombuffer(b"".join(digests), np.uint8).reshape(-1, 16),
            tuple(problems),
            start + len(entries),
        )
        return block, remarks


def sized(shape: Shape) -> Survey:
    """Return the size to use for images that all have one: theirs, limited to 128 pixels."""
    return _choose_size(Counter({shape[:2]: 1}), shape[2])


def _choose_size(sizes: Counter[tuple[int, int]], channels: int) -> Survey:
    """Choose height and width from the sizes seen and say so where there was a choice."""
    (height, width), count = max(sizes.items(), key=lambda item: (item[1], item[0]))
    common = 2 * count > sizes.total()
    if common and max(height, width) <= MAXIMUM_AUTOMATIC_SIDE:
        return Survey((height, width, channels))
    if common:
        scale = MAXIMUM_AUTOMATIC_SIDE / max(height, width)
        reduced = (max(1, round(height * scale)), max(1, round(width * scale)))
        return Survey(
            (*reduced, channels),
            f"Most images are {height}×{width}; {reduced[0]}×{reduced[1]} was chosen so that "
            "training stays quick. "
            "Set height and width for another size.",
        )
    shorter = sorted(min(size) for size, n in sizes.items() for _ in range(n))
    side = min(MAXIMUM_AUTOMATIC_SIDE, shorter[len(shorter) // 2])
    return Survey(
        (side, side, channels),
        f"The images have many different sizes; {side}×{side} was chosen. Set height and width for "
        "another size.",
    )
