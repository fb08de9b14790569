"""A reader of TensorBoard's event files that checks every checksum; nothing of the writer is used.

The checksum is worked out bit by bit, as RFC 3720 defines it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass
class Event:
    """What one record says."""

    time: float = 0.0
    step: int = 0
    version: str = ""
    scalars: dict[str, float] = field(default_factory=dict)
    images: dict[str, bytes] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    restarts: bool = False


def slow_crc32c(data: bytes) -> int:
    state = 0xFFFFFFFF
    for byte in data:
        state ^= byte
        for _ in range(8):
            state = state >> 1 ^ (0x82F63B78 if state & 1 else 0)
    return state ^ 0xFFFFFFFF


def unmasked(number: int) -> int:
    turned = (number - 0xA282EAD8) & 0xFFFFFFFF
    return (turned >> 17 | turned << 15) & 0xFFFFFFFF


def records(content: bytes) -> list[bytes]:
    found, at = [], 0
    while at < len(content):
        head = content[at : at + 8]
        (length,) = struct.unpack("<Q", head)
        (check,) = struct.unpack_from("<I", content, at + 8)
        assert unmasked(check) == slow_crc32c(head)
        data = content[at + 12 : at + 12 + length]
        assert len(data) == length
        (check,) = struct.unpack_from("<I", content, at + 12 + length)
        assert unmasked(check) == slow_crc32c(data)
        found.append(data)
        at += 16 + length
    return found


def fields(message: bytes) -> list[tuple[int, Any]]:
    """Return the fields of a protobuf message: whole numbers, floats, doubles or bytes."""
    found: list[tuple[int, Any]] = []
    at = 0

    def varint() -> int:
        nonlocal at
        number = shift = 0
        while True:
            byte = message[at]
            at += 1
            number |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return number

    while at < len(message):
        key = varint()
        value: Any
        if key & 7 == 0:
            value = varint()
        elif key & 7 == 1:
            (value,) = struct.unpack_from("<d", message, at)
            at += 8
        elif key & 7 == 5:
            (value,) = struct.unpack_from("<f", message, at)
            at += 4
        else:
            length = varint()
            value = message[at : at + length]
            at += length
        found.append((key >> 3, value))
    return found


def read_events(path: Path) -> list[Event]:
    """Return the events of a file, or of the only one in a folder."""
    if path.is_dir():
        (path,) = path.glob("events.out.tfevents.*")
    return [_event(record) for record in records(path.read_bytes())]


def counted(events: list[Event]) -> dict[str, list[tuple[int, float]]]:
    """Return the scalars that count, by tag: what a restart takes back is gone."""
    found: dict[str, list[tuple[int, float]]] = {}
    for event in events:
        if event.restarts:
            found = {
                tag: [pair for pair in pairs if pair[0] < event.step]
                for tag, pairs in found.items()
            }
        for tag, value in event.scalars.items():
            found.setdefault(tag, []).append((event.step, value))
    return {tag: pairs for tag, pairs in found.items() if pairs}


def _event(record: bytes) -> Event:
    event = Event()
    for number, value in fields(record):
        if number == 1:
            event.time = value
        elif number == 2:
            event.step = value
        elif number == 3:
            event.version = value.decode()
        elif number == 5:
            for _, entry in fields(value):
                _take(event, dict(fields(entry)))
        elif number == 7:
            event.restarts = dict(fields(value)) == {1: 1}
    return event


def _take(event: Event, entry: dict[int, Any]) -> None:
    tag = entry[1].decode()
    if 2 in entry:
        event.scalars[tag] = entry[2]
    elif 4 in entry:
        event.images[tag] = dict(fields(entry[4]))[4]
    else:
        assert dict(fields(dict(fields(entry[9]))[1]))[1] == b"text"
        event.texts[tag] = dict(fields(entry[8]))[8].decode()
