"""Animated PNG files and sequences of PNG files, frame by frame: one frame is in memory at a time.

An animated PNG is a PNG with three more kinds of chunks (APNG specification 1.0, part of PNG since
its third edition): ``acTL`` says how many frames there are, ``fcTL`` where and for how long each is
shown, ``fdAT`` has the pixels of all but the first. Of a later frame only the rectangle that
changed is written.
"""

from __future__ import annotations

import os
import struct
import zlib
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ExportError
from cnndesk.system.files import put_in_place, remove_quietly

Frame = NDArray[np.uint8]
"""A picture, (h, w, 3)."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_LEVEL = 6


class FilmWriter(Protocol):
    """Takes frames, as a context: what was begun is deleted where it ends with an exception."""

    def __enter__(self) -> Self:
        """Begin."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Finish, or delete what was begun."""

    def add(self, frame: Frame) -> None:
        """Write one more frame."""


class AnimatedPng:
    """Writes one animated PNG.

    Parameters
    ----------
    path : Path
        Put in its place as a whole when all frames are there.
    frames : int
        How many will come.
    milliseconds : int
        Of each.

    Raises
    ------
    ExportError
        When it cannot be written, or other frames come than were announced.
    """

    def __init__(self, path: Path, frames: int, milliseconds: int) -> None:
        self._path, self._count, self._delay = path, frames, milliseconds
        self._part = path.with_name(f".{path.name[:80]}.{os.getpid()}.part")
        self._file: BinaryIO | None = None
        self._before: Frame | None = None
        self._done = self._sequence = 0

    def __enter__(self) -> Self:
        """Begin the file."""
        try:
            self._file = self._part.open("wb")
        except OSError as error:
            raise _unwritable(self._path, error) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Put the file in its place, or delete it."""
        assert self._file is not None
        try:
            if kind is None and self._done == self._count:
                self._chunk(b"IEND", b"")
                self._file.flush()
                os.fsync(self._file.fileno())
                self._file.close()
                put_in_place(self._part, self._path)
                return
        except OSError as failed:
            raise _unwritable(self._path, failed) from failed
        finally:
            self._file.close()
            remove_quietly(self._part)
        if kind is None:
            raise ExportError(f"The film has {self._done} frames instead of {self._count}.")

    def add(self, frame: Frame) -> None:
        """Write one more frame, of the size of the first."""
        try:
            if self._before is None:
                self._begin(frame)
            else:
                self._go_on(frame, self._before)
        except OSError as error:
            raise _unwritable(self._path, error) from error
        self._before = frame.copy()
        self._done += 1

    def _begin(self, frame: Frame) -> None:
        assert self._file is not None
        height, width, _ = frame.shape
        self._file.write(_SIGNATURE)
        self._chunk(b"IHDR", _header(frame))
        self._chunk(b"acTL", struct.pack(">II", self._count, 0))
        self._control(0, 0, width, height)
        self._chunk(b"IDAT", _packed(frame))

    def _go_on(self, frame: Frame, before: Frame) -> None:
        if frame.shape != before.shape:
            raise ExportError("The pictures of a film have to be of one size. Film it again.")
        left, top, right, bottom = _changed(frame, before)
        self._control(left, top, right - left, bottom - top)
        data = _packed(frame[top:bottom, left:right])
        self._chunk(b"fdAT", struct.pack(">I", self._next()) + data)

    def _control(self, left: int, top: int, width: int, height: int) -> None:
        sizes = struct.pack(">IIIII", self._next(), width, height, left, top)
        delay = struct.pack(">HHBB", min(self._delay, 65_535), 1000, 0, 0)
        self._chunk(b"fcTL", sizes + delay)

    def _next(self) -> int:
        self._sequence += 1
        return self._sequence - 1

    def _chunk(self, kind: bytes, data: bytes) -> None:
        assert self._file is not None
        self._file.write(_chunk(kind, data))


class PngSequence:
    """Writes a PNG file for each frame into a folder: ``0001.png`` and so on.

    Parameters
    ----------
    folder : Path
        Made where it is not there.
    frames : int
        How many will come.

    Raises
    ------
    ExportError
        When it cannot be written, or holds such files already.
    """

    def __init__(self, folder: Path, frames: int) -> None:
        self._folder, self._digits = folder, max(4, len(str(frames)))
        self._written: list[Path] = []
        self._made = False

    def __enter__(self) -> Self:
        """Make the folder."""
        try:
            self._made = not self._folder.exists()
            self._folder.mkdir(exist_ok=True)
            if any(path.stem.isdecimal() for path in self._folder.glob("*.png")):
                raise ExportError(
                    f"{self._folder.name} holds numbered pictures already. Choose another folder."
                )
        except OSError as error:
            raise _unwritable(self._folder, error) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave the pictures, or delete what was begun."""
        if kind is None:
            return
        for path in self._written:
            remove_quietly(path)
        if self._made:
            with suppress(OSError):
                self._folder.rmdir()

    def add(self, frame: Frame) -> None:
        """Write one more frame."""
        path = self._folder / f"{len(self._written) + 1:0{self._digits}}.png"
        self._written.append(path)
        try:
            path.write_bytes(png(frame))
        except OSError as error:
            raise _unwritable(path, error) from error


def png(frame: Frame) -> bytes:
    """Return a picture as the bytes of a PNG file."""
    chunks = ((b"IHDR", _header(frame)), (b"IDAT", _packed(frame)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(kind, data) for kind, data in chunks)


def _header(frame: Frame) -> bytes:
    height, width, _ = frame.shape
    return struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)  # 8 bits of RGB


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _packed(pixels: Frame) -> bytes:
    """Return packed rows of pixels, each as its difference from the one above (filter “up”)."""
    height, width, _ = pixels.shape
    rows = np.ascontiguousarray(pixels).reshape(height, 3 * width)
    filtered = np.empty((height, 1 + 3 * width), np.uint8)
    filtered[:, 0] = 2
    filtered[0, 1:] = rows[0]
    filtered[1:, 1:] = rows[1:] - rows[:-1]
    return zlib.compress(filtered.tobytes(), _LEVEL)


def _changed(frame: Frame, before: Frame) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of what changed; one pixel where nothing did."""
    differs = (frame != before).any(axis=2)
    if not differs.any():
        return 0, 0, 1, 1
    rows, columns = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def _unwritable(path: Path, error: OSError) -> ExportError:
    return ExportError(
        f"{path.name} cannot be written ({error.strerror or error}). Make room, or choose another "
        "place."
    )
