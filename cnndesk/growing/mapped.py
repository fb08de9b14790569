"""Arrays in the system's memory while they are small, in a file without a name when they are large.

What lies in a file can be dropped from memory by the system at any time and read again, so that a
long training needs no more of it than a short one. The file is one of the user's cache, not among
the temporary files, which many systems keep in memory. It has no name, so that nothing is left of
it whatever ends the program, and its place on the disk is taken before anybody writes: where there
is none, memory is used after all.
"""

from __future__ import annotations

import mmap
import tempfile
import weakref
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import DTypeLike, NDArray

from cnndesk import logs
from cnndesk.paths import cache_folder
from cnndesk.system.files import remove_now, reserve

IN_MEMORY = 4 << 20
"""Bytes of an array up to which it lies in memory."""


def empty(shape: tuple[int, ...], dtype: DTypeLike) -> NDArray[Any]:
    """Return an array that is to be filled: of memory, or above `IN_MEMORY` of a file."""
    kind = np.dtype(dtype)
    size = int(np.prod(shape, dtype=object)) * kind.itemsize
    if size <= IN_MEMORY:
        return np.empty(shape, kind)
    space = Space()
    return space.array(size, kind).reshape(shape)


class Space:
    """Room for one array that grows at its end; what is in it stays."""

    def __init__(self) -> None:
        self._file: BinaryIO | None = None
        self._reserved = 0
        self._memory: NDArray[np.uint8] = np.empty(0, np.uint8)

    @property
    def in_file(self) -> bool:
        """Whether it has come to lie in a file."""
        return self._file is not None

    def array(self, size: int, dtype: DTypeLike) -> NDArray[Any]:
        """Return the whole as an array of at least so many bytes, with what was there before.

        Arrays that were taken earlier stay valid. Of a file they see what is written later.
        """
        if self._file is None and size > IN_MEMORY:
            self._move()
        if self._file is not None:
            try:
                return self._mapped(size).view(dtype)
            except OSError as error:  # the disk is full
                _note(error)
                held = self._mapped(self._reserved)
                self._file.close()
                self._file, self._memory = None, held
        if len(self._memory) < size:
            grown = np.empty(size, np.uint8)
            grown[: len(self._memory)] = self._memory
            self._memory = grown
        return self._memory.view(dtype)

    def _move(self) -> None:
        """Go from memory into a file; where there can be none, stay."""
        content = self._memory
        try:
            self._file = tempfile.TemporaryFile(dir=_folder())  # noqa: SIM115
            if len(content):
                self._mapped(len(content))[:] = content
        except OSError as error:
            _note(error)
            if self._file is not None:
                self._file.close()
            self._file, self._reserved = None, 0
            return
        weakref.finalize(self, self._file.close)  # what is mapped stays, and its room on the disk
        self._memory = np.empty(0, np.uint8)

    def _mapped(self, size: int) -> NDArray[np.uint8]:
        assert self._file is not None
        if size > self._reserved:
            reserve(self._file, self._reserved, size)  # writing without room would end the program
            self._reserved = size
        return np.frombuffer(mmap.mmap(self._file.fileno(), self._reserved), np.uint8)


_looked_after: set[Path] = set()


def _folder() -> Path:
    """Return the folder of the files, without what programs have left that could delete nothing.

    Where a file must have a name (Windows), it stays when the power goes or a mapped file is not
    let go in time; those of programs that run are kept from deletion.
    """
    folder = cache_folder("history")
    if folder not in _looked_after:
        _looked_after.add(folder)
        for old in folder.iterdir():
            if old.is_file():
                remove_now(old)
    return folder


def _note(error: OSError) -> None:
    logs.note(f"The curves stay in memory, because the disk has no room for them: {error}")
