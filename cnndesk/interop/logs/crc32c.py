"""The checksum of TensorBoard's files: CRC-32C (Castagnoli, RFC 3720), and its masked form."""

from __future__ import annotations

_POLYNOMIAL = 0x82F63B78  # reversed
_WORD = 0xFFFFFFFF


def _table() -> tuple[int, ...]:
    table = []
    for entry in range(256):
        for _ in range(8):
            entry = entry >> 1 ^ (_POLYNOMIAL if entry & 1 else 0)
        table.append(entry)
    return tuple(table)


_TABLE = _table()


def crc32c(data: bytes) -> int:
    """Return the checksum of bytes."""
    state, table = _WORD, _TABLE
    for byte in data:
        state = table[(state ^ byte) & 0xFF] ^ state >> 8
    return state ^ _WORD


def masked(data: bytes) -> int:
    """Return the checksum as TensorFlow's record files hold it: turned, and shifted by a number."""
    crc = crc32c(data)
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & _WORD
