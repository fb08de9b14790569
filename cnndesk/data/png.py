"""PNG files without their metadata: what remains where a text or colour profile stops the reader.

Texts, colour profiles and times say nothing about the pixels as a network sees them, yet a reader
refuses the whole file when they are damaged or very large.
"""

from __future__ import annotations

import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEPT = (b"tRNS", b"eXIf")
_LARGEST_KEPT = 2**20


def without_metadata(data: bytes) -> bytes | None:
    """Return a PNG file with only what its pixels need; None where that is all there is.

    Chunks that are needed stay as they are, damaged or not: what is wrong with these is for the
    decoder to say.
    """
    if not data.startswith(SIGNATURE):
        return None
    pieces = [SIGNATURE]
    at, dropped = len(SIGNATURE), False
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        if kind[0] & 0x20 and not _is_sound(data, at, length, kind):
            dropped = True
        else:
            pieces.append(data[at:end])
        at = end
    pieces.append(data[at:])
    return b"".join(pieces) if dropped else None


def as_bytes(data: bytes) -> bytes:
    """Return a PNG of 16-bit grey with transparency as one of 8-bit RGBA, with the same bytes.

    Both have four bytes a pixel, which is all that decoding asks, so that a reader which only
    gives the upper bytes gives all of them.
    """
    at = len(SIGNATURE)
    head = data[at + 4 : at + 16] + b"\x08\x06" + data[at + 18 : at + 21]
    whole = data[: at + 4] + head + struct.pack(">I", zlib.crc32(head))
    return whole + data[at + 25 :]


def _is_sound(data: bytes, at: int, length: int, kind: bytes) -> bool:
    """Whether an ancillary chunk is one to keep, and whole."""
    if kind not in _KEPT or length == 0 or length > _LARGEST_KEPT:
        return False
    end = at + 8 + length
    return data[end : end + 4] == struct.pack(">I", zlib.crc32(data[at + 4 : end]))
