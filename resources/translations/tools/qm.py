"""Turning a ``.ts`` file into the ``.qm`` file that Qt loads, without Qt.

``lrelease`` does the same, but comes with PySide6, which is not there while the package is built.
The form (Qt's ``qm.cpp``): a magic number, then sections of a tag byte, a length and bytes. One
holds the messages one after the other, each a list of such tagged parts; the other holds the hash
of each text with the place of its message, sorted, so that Qt finds a text by halving.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

import ts
from extract import Text

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
HASHES, MESSAGES, LANGUAGE = 0x42, 0x69, 0xA7
END, TRANSLATION, SOURCE, CONTEXT, COMMENT = 1, 3, 6, 7, 8


def compiled(language: str, known: Mapping[Text, str]) -> bytes:
    """Return the bytes of a ``.qm`` file."""
    messages = bytearray()
    places = []
    for text, words in sorted(known.items()):
        source = text.source.encode()
        places.append((elf_hash(source), len(messages)))
        messages += _part(TRANSLATION, words.encode("utf-16-be"))
        messages += _part(COMMENT, b"") + _part(SOURCE, source)
        messages += _part(CONTEXT, text.context.encode()) + bytes([END])
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    return (
        MAGIC
        + _part(LANGUAGE, language.encode())
        + _part(HASHES, hashes)
        + _part(MESSAGES, bytes(messages))
    )


def _part(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def elf_hash(text: bytes) -> int:
    """Return the hash by which Qt finds a text: that of the ELF format, 1 in place of 0."""
    h = 0
    for byte in text:
        h = (h << 4) + byte
        high = h & 0xF0000000
        if high:
            h ^= high >> 24
        h &= ~high & 0xFFFFFFFF
    return h or 1


def compile_all() -> list[Path]:
    """Write the ``.qm`` file of every language beside its ``.ts`` file; return their paths."""
    made = []
    for language in ts.LANGUAGES:
        source = ts.path_of(language)
        if source.is_file():
            target = source.with_suffix(".qm")
            target.write_bytes(compiled(language, ts.read(source)))
            made.append(target)
    return made


if __name__ == "__main__":
    for path in compile_all():
        print(f"{path}: {path.stat().st_size} bytes")
