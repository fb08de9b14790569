"""Event files that TensorBoard shows: records of protobuf, each with two checksums.

The formats are TensorFlow's TFRecord and ``event.proto`` of github.com/tensorflow/tensorboard.
"""

from __future__ import annotations

import os
import socket
import struct
import time
from pathlib import Path


def _table() -> list[int]:
    rows = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
        rows.append(value)
    return rows


_TABLE = _table()


def _checksum(data: bytes) -> int:
    """Return the masked CRC-32C (Castagnoli) of a record."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc = _TABLE[(crc ^ byte) & 0xFF] ^ crc >> 8
    crc ^= 0xFFFFFFFF
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 0x7F:
        out.append(0x80 | number & 0x7F)
        number >>= 7
    out.append(number)
    return bytes(out)


def _block(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(content)) + content


class Events:
    """An event file in a folder.

    Parameters
    ----------
    folder : Path
    step : int
        From which on it is written: what an earlier file says of later steps counts no more.
    """

    def __init__(self, folder: Path, step: int = 0) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        stem = f"events.out.tfevents.{int(time.time())}"
        name = f"{stem}.{socket.gethostname()}.{os.getpid()}.{step}"
        self._file = (folder / name).open("ab")
        self._write(0, _block(3, b"brain.Event:2"))
        self._write(step, _block(7, _varint(1 << 3) + _varint(1)))
        self.flush()

    def scalar(self, tag: str, value: float, step: int) -> None:
        """Note one number."""
        inner = _block(1, tag.encode()) + _varint(2 << 3 | 5) + struct.pack("<f", value)
        self._write(step, _block(5, _block(1, inner)))

    def flush(self) -> None:
        """Let readers see what was noted."""
        self._file.flush()

    def close(self) -> None:
        """End the file."""
        self._file.close()

    def _write(self, step: int, content: bytes) -> None:
        event = _varint(1 << 3 | 1) + struct.pack("<d", time.time())
        event += _varint(2 << 3) + _varint(step) + content
        length = struct.pack("<Q", len(event))
        self._file.write(length + struct.pack("<I", _checksum(length)))
        self._file.write(event + struct.pack("<I", _checksum(event)))
