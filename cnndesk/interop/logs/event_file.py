"""A file of events for TensorBoard: scalars, images and texts, appended as they come.

A file is a row of records: length, checksum of the length, an Event, checksum of the Event. The
numbers of fields are those of TensorFlow's ``event.proto`` and ``summary.proto`` (Apache-2.0).
"""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from cnndesk.interop.logs.crc32c import masked
from cnndesk.interop.onnx.protobuf import block, integer, real, varint

SUFFIX = ".cnndesk"
"""Of the files' names, which begin with ``events.out.tfevents``."""

_TEXT = 7  # DT_STRING
_START = 1  # of a SessionLog
_RGB = 3


def event_file_name(started: float, number: int = 0) -> str:
    """Return the name of a file, by which TensorBoard knows it and puts it in order."""
    return f"events.out.tfevents.{int(started):010}.{number}{SUFFIX}"


class EventFile:
    """Writes events.

    Parameters
    ----------
    path : Path
        Of a new file.
    started : float
        Seconds since 1970: the time of the first event.

    Raises
    ------
    OSError
        Where it cannot be written; also by what writes an event.
    """

    def __init__(self, path: Path, started: float) -> None:
        self._file: BinaryIO = path.open("xb")
        self._write(started, 0, block(3, "brain.Event:2"))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def scalars(self, time: float, step: int, values: Mapping[str, float]) -> None:
        """Write numbers of one step; NaN, where there is no number, is left out.

        Parameters
        ----------
        time : float
            Seconds since 1970.
        step : int
        values : mapping of tag to number
        """
        entries = b"".join(
            block(1, block(1, tag) + real(2, _single(value)))
            for tag, value in values.items()
            if not math.isnan(value)
        )
        if entries:
            self._write(time, step, block(5, entries))

    def image(self, time: float, step: int, tag: str, png: bytes, size: tuple[int, int]) -> None:
        """Write a picture.

        Parameters
        ----------
        png : bytes
        size : (height, width)
        """
        height, width = size
        picture = integer(1, height) + integer(2, width) + integer(3, _RGB) + block(4, png)
        self._write(time, step, block(5, block(1, block(1, tag) + block(4, picture))))

    def text(self, time: float, step: int, tag: str, words: str) -> None:
        """Write a text, which TensorBoard reads as Markdown."""
        content = words.encode("utf-8", "replace")
        shape = block(2, block(2, integer(1, 1)))  # one text
        tensor = integer(1, _TEXT) + shape + block(8, content)
        metadata = block(9, block(1, block(1, "text")))
        entry = block(1, f"{tag}/text_summary") + block(8, tensor) + metadata
        self._write(time, step, block(5, block(1, entry)))

    def restart(self, time: float, step: int) -> None:
        """Say that events from a step on, written so far, do not count: a run has gone back."""
        self._write(time, step, block(7, integer(1, _START)))

    def flush(self) -> None:
        """Let readers see what was written."""
        self._file.flush()

    def close(self) -> None:
        """Write all and close."""
        self._file.close()

    def _write(self, time: float, step: int, content: bytes) -> None:
        event = varint(1 << 3 | 1) + struct.pack("<d", time) + integer(2, step) + content
        length = struct.pack("<Q", len(event))
        checks = struct.pack("<I", masked(length)), struct.pack("<I", masked(event))
        self._file.write(length + checks[0] + event + checks[1])


def _single(value: float) -> float:
    """Return a number as one of 32 bits can hold it: beyond its range infinity."""
    return math.copysign(math.inf, value) if abs(value) > 3.4e38 else value
