"""The program's own typeface: how wide a text is, and its outlines for a file.

Of an OpenType file with CFF outlines only what a figure needs is read: which character is which
glyph (``cmap``), how far each advances (``hmtx``), and where the outlines lie (``CFF``). The file
comes with the program; nothing from outside is read here.
"""

from __future__ import annotations

import struct
from collections.abc import Collection
from functools import cache
from itertools import pairwise

from cnndesk.paths import resource

_ENDS = 14  # the operator "endchar" of a glyph's outline


class Font:
    """One style of the typeface.

    Parameters
    ----------
    content : bytes
        Of the OpenType file.

    Attributes
    ----------
    units : int
        Units per em.
    ascent, descent : int
        Above and (negative) below the baseline, in units.
    box : (int, int, int, int)
        Around all glyphs, in units.
    outlines : bytes
        The table ``CFF``.
    """

    def __init__(self, content: bytes) -> None:
        tables = _tables(content)
        head, hhea = tables["head"], tables["hhea"]
        self.units = int(struct.unpack_from(">H", head, 18)[0])
        self.box: tuple[int, int, int, int] = struct.unpack_from(">4h", head, 36)
        self.ascent, self.descent = struct.unpack_from(">2h", hhea, 4)
        self.outlines = tables["CFF "]
        self._glyphs = _glyphs(tables["cmap"])
        count = int(struct.unpack_from(">H", hhea, 34)[0])
        self._advances = [
            int(struct.unpack_from(">H", tables["hmtx"], 4 * i)[0]) for i in range(count)
        ]

    def glyph(self, character: str) -> int:
        """Return the number of a character's glyph; 0 where there is none."""
        return self._glyphs.get(ord(character), 0)

    def advance(self, glyph: int) -> int:
        """Return how far a glyph advances, in units."""
        return self._advances[min(glyph, len(self._advances) - 1)]

    def width(self, words: str, size: float) -> float:
        """Return how wide a line of text is."""
        return sum(self.advance(self.glyph(c)) for c in words) * size / self.units

    def outlines_of(self, glyphs: Collection[int]) -> bytes:
        """Return the outlines with those of other glyphs emptied, so that they pack to nothing.

        Nothing moves: the first byte of an outline becomes its end, the rest zeros.
        """
        emptied = bytearray(self.outlines)
        for glyph, (start, end) in enumerate(_outline_places(self.outlines)):
            if glyph and glyph not in glyphs and end > start:
                emptied[start:end] = bytes([_ENDS]) + bytes(end - start - 1)
        return bytes(emptied)


@cache
def font(bold: bool = False) -> Font:
    """Return a style of the typeface."""
    name = "Inter-SemiBold" if bold else "Inter-Regular"
    return Font(resource(f"fonts/{name}.otf").read_bytes())


def elided(words: str, size: float, room: float, *, bold: bool = False) -> str:
    """Return a text, cut off with an ellipsis where it is too wide."""
    style = font(bold)
    if style.width(words, size) <= room + 0.01:  # it may be what the room was made for
        return words
    kept = words[:200]
    while kept and style.width(kept + "…", size) > room:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def _tables(content: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack_from(">H", content, 4)
    found = {}
    for index in range(count):
        tag, _, start, length = struct.unpack_from(">4s3I", content, 12 + 16 * index)
        found[tag.decode("ascii")] = content[start : start + length]
    return found


def _glyphs(table: bytes) -> dict[int, int]:
    """Read the glyphs of characters from the subtables of the formats 4 and 12."""
    (count,) = struct.unpack_from(">H", table, 2)
    found: dict[int, int] = {}
    for index in range(count):
        _, _, start = struct.unpack_from(">2HI", table, 4 + 8 * index)
        (kind,) = struct.unpack_from(">H", table, start)
        if kind == 4:
            found |= _segments(table, start)
        elif kind == 12:
            (groups,) = struct.unpack_from(">I", table, start + 12)
            for group in range(groups):
                first, last, glyph = struct.unpack_from(">3I", table, start + 16 + 12 * group)
                found |= {code: glyph + code - first for code in range(first, last + 1)}
    return found


def _segments(table: bytes, start: int) -> dict[int, int]:
    (double,) = struct.unpack_from(">H", table, start + 6)
    ends, firsts = start + 14, start + 16 + double
    deltas, offsets = firsts + double, firsts + 2 * double
    found: dict[int, int] = {}
    for place in range(0, double, 2):
        (last,) = struct.unpack_from(">H", table, ends + place)
        (first,) = struct.unpack_from(">H", table, firsts + place)
        (delta,) = struct.unpack_from(">H", table, deltas + place)
        (offset,) = struct.unpack_from(">H", table, offsets + place)
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if offset:
                at = offsets + place + offset + 2 * (code - first)
                (glyph,) = struct.unpack_from(">H", table, at)
                if not glyph:
                    continue
            found[code] = (glyph + delta) & 0xFFFF
    return found


# The outlines ----------------------------------------------------------------------------------


def _outline_places(cff: bytes) -> list[tuple[int, int]]:
    """Return where the outline of each glyph begins and ends."""
    names_end = _index(cff, cff[2])[1]
    tops, _ = _index(cff, names_end)
    start, end = tops[0]
    places, _ = _index(cff, _charstrings(cff[start:end]))
    return places


def _index(cff: bytes, start: int) -> tuple[list[tuple[int, int]], int]:
    """Return the places of the entries of an index, and where it ends."""
    (count,) = struct.unpack_from(">H", cff, start)
    if not count:
        return [], start + 2
    size = cff[start + 2]
    data = start + 2 + (count + 1) * size
    marks = [
        data + int.from_bytes(cff[start + 3 + i * size : start + 3 + (i + 1) * size], "big")
        for i in range(count + 1)
    ]
    return list(pairwise(marks)), marks[-1]


def _charstrings(top: bytes) -> int:
    """Return where the outlines begin, from the operator 17 of a top dictionary."""
    place, numbers = 0, [0]
    while place < len(top):
        first = top[place]
        if first <= 21:
            if first == 17:
                return numbers[-1]
            place += 2 if first == 12 else 1
            numbers = [0]
        elif first == 28:
            numbers.append(int(struct.unpack_from(">h", top, place + 1)[0]))
            place += 3
        elif first == 29:
            numbers.append(int(struct.unpack_from(">i", top, place + 1)[0]))
            place += 5
        elif first == 30:
            place += 1
            while top[place] & 0x0F != 0x0F and top[place] >> 4 != 0x0F:
                place += 1
            place += 1
        elif first < 247:
            numbers.append(first - 139)
            place += 1
        elif first < 251:
            numbers.append((first - 247) * 256 + top[place + 1] + 108)
            place += 2
        else:
            numbers.append(-(first - 251) * 256 - top[place + 1] - 108)
            place += 2
    raise ValueError("the typeface has no outlines")
