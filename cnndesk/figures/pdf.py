"""A drawing as a PDF of one page: vectors and real text, with the outlines of the glyphs it uses.

Text can be searched and copied: each glyph is mapped to its character. The same drawing gives the
same bytes.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from cnndesk import __version__
from cnndesk.figures.drawing import Command, Drawing, Path, Text
from cnndesk.figures.font import Font, font
from cnndesk.figures.palette import PAPER, Palette

_OPERATORS = {"M": "m", "L": "l", "C": "c", "Z": "h"}
_STYLES = (False, True)  # regular, bold


def pdf_file(drawing: Drawing, palette: Palette = PAPER) -> bytes:
    """Return the content of a file; the page is as large as the drawing.

    Parameters
    ----------
    drawing : Drawing
    palette : Palette
        With colours as ``#RRGGBB``.
    """
    page = _Page(drawing, palette)
    content = page.content()
    file = _File()
    catalog, pages, sheet, stream, info = (file.reserve() for _ in range(5))
    fonts = " ".join(
        f"/F{int(bold)} {_add_font(file, font(bold), page.used[bold], bold)} 0 R"
        for bold in _STYLES
        if page.used[bold]
    )
    states = " ".join(
        f"/G{number} << /ca {_n(opacity)} >>" for opacity, number in page.opacities.items()
    )
    file.put(
        catalog,
        f"<< /Type /Catalog /Pages {pages} 0 R /ViewerPreferences << /DisplayDocTitle true >> >>",
    )
    file.put(pages, f"<< /Type /Pages /Kids [{sheet} 0 R] /Count 1 >>")
    file.put(
        sheet,
        f"<< /Type /Page /Parent {pages} 0 R /MediaBox [0 0 {_n(drawing.width)} "
        f"{_n(drawing.height)}] /Contents {stream} 0 R /Resources << /Font << {fonts} >> "
        f"/ExtGState << {states} >> >> >>",
    )
    file.put_stream(stream, content)
    file.put(
        info,
        f"<< /Title {_string(drawing.title)} /Subject {_string(drawing.description)} "
        f"/Producer {_string(f'cnndesk {__version__}')} >>",
    )
    return file.content(catalog, info)


class _Page:
    """The operators of a page, and which glyphs and opacities they use."""

    def __init__(self, drawing: Drawing, palette: Palette) -> None:
        self._drawing, self._palette = drawing, palette
        self.used: dict[bool, dict[int, str]] = {bold: {} for bold in _STYLES}
        self.opacities: dict[float, int] = {}

    def content(self) -> bytes:
        drawing = self._drawing
        lines = [f"1 0 0 -1 0 {_n(drawing.height)} cm", "1 j"]
        lines += [
            f"{self._color('paper')} rg",
            f"0 0 {_n(drawing.width)} {_n(drawing.height)} re f",
        ]
        for shape in drawing.shapes:
            lines += self._text(shape) if isinstance(shape, Text) else self._path(shape)
        return "\n".join(lines).encode("ascii")

    def _path(self, path: Path) -> Iterable[str]:
        if not (path.fill or path.stroke):
            return
        yield "q"
        if path.opacity != 1.0:
            number = self.opacities.setdefault(path.opacity, len(self.opacities))
            yield f"/G{number} gs"
        if path.fill:
            yield f"{self._color(path.fill)} rg"
        if path.stroke:
            yield f"{self._color(path.stroke)} RG {_n(path.width)} w"
            yield f"[{' '.join(map(_n, path.dash))}] 0 d"
        yield _operators(path.commands)
        yield "B" if path.fill and path.stroke else "f" if path.fill else "S"
        yield "Q"

    def _text(self, text: Text) -> Iterable[str]:
        style = font(text.bold)
        glyphs = []
        for character in text.words:
            glyph = style.glyph(character)
            self.used[text.bold].setdefault(glyph, character if glyph else "\ufffd")
            glyphs.append(glyph)
        width = sum(style.advance(g) for g in glyphs) * text.size / style.units
        x = text.x - {"start": 0.0, "middle": 0.5, "end": 1.0}[text.anchor] * width
        codes = "".join(f"{glyph:04X}" for glyph in glyphs)
        yield f"BT {self._color(text.color)} rg /F{int(text.bold)} {_n(text.size)} Tf"
        yield f"1 0 0 -1 {_n(x)} {_n(text.y)} Tm <{codes}> Tj ET"

    def _color(self, name: str) -> str:
        color = self._palette[name]
        return " ".join(_n(int(color[i : i + 2], 16) / 255, 4) for i in (1, 3, 5))


def _operators(commands: Iterable[Command]) -> str:
    return " ".join(" ".join((*map(_n, numbers), _OPERATORS[name])) for name, numbers in commands)


# Fonts -----------------------------------------------------------------------------------------


def _add_font(file: _File, style: Font, used: dict[int, str], bold: bool) -> int:
    """Add a font with the outlines of the glyphs that are used; return its number."""
    composite, inner, descriptor, outlines, letters = (file.reserve() for _ in range(5))
    name = _subset_name(used) + ("Inter-SemiBold" if bold else "Inter-Regular")
    scale = 1000 / style.units
    widths = " ".join(f"{g} [{_n(style.advance(g) * scale)}]" for g in sorted(used))
    box = " ".join(_n(value * scale) for value in style.box)
    file.put(
        composite,
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
        f"/DescendantFonts [{inner} 0 R] /ToUnicode {letters} 0 R >>",
    )
    file.put(
        inner,
        f"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /{name} /CIDSystemInfo "
        f"<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        f"/FontDescriptor {descriptor} 0 R /DW 1000 /W [{widths}] >>",
    )
    file.put(
        descriptor,
        f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{box}] /ItalicAngle 0 "
        f"/Ascent {_n(style.ascent * scale)} /Descent {_n(style.descent * scale)} "
        f"/CapHeight 727 /StemV {120 if bold else 80} /FontFile3 {outlines} 0 R >>",
    )
    file.put_stream(outlines, style.outlines_of(used), "/Subtype /CIDFontType0C")
    file.put_stream(letters, _to_unicode(used))
    return composite


def _subset_name(used: Iterable[int]) -> str:
    """Return the six letters that mark a font with some glyphs only."""
    number = zlib.crc32(repr(sorted(used)).encode())
    return "".join(chr(65 + number // 26**i % 26) for i in range(6)) + "+"


def _to_unicode(used: dict[int, str]) -> bytes:
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    pairs = [
        f"<{glyph:04X}> <{character.encode('utf-16-be', 'replace').hex().upper()}>"
        for glyph, character in sorted(used.items())
    ]
    for start in range(0, len(pairs), 100):
        some = pairs[start : start + 100]
        lines += [f"{len(some)} beginbfchar", *some, "endbfchar"]
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")


# The file --------------------------------------------------------------------------------------


class _File:
    """The objects of a file."""

    def __init__(self) -> None:
        self._objects: list[bytes] = []

    def reserve(self) -> int:
        """Return the number of an object that is put later."""
        self._objects.append(b"")
        return len(self._objects)

    def put(self, number: int, words: str) -> None:
        self._objects[number - 1] = words.encode("ascii")

    def put_stream(self, number: int, content: bytes, entries: str = "") -> None:
        packed = zlib.compress(content, 9)
        head = f"<< /Length {len(packed)} /Filter /FlateDecode {entries} >>\nstream\n"
        self._objects[number - 1] = head.encode("ascii") + packed + b"\nendstream"

    def content(self, catalog: int, info: int) -> bytes:
        parts = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
        places, length = [], len(parts[0])
        for number, entry in enumerate(self._objects, 1):
            places.append(length)
            parts.append(f"{number} 0 obj\n".encode("ascii") + entry + b"\nendobj\n")
            length += len(parts[-1])
        table = f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n"
        table += "".join(f"{place:010} 00000 n \n" for place in places)
        trailer = (
            f"trailer\n<< /Size {len(places) + 1} /Root {catalog} 0 R /Info {info} 0 R >>\n"
            f"startxref\n{length}\n%%EOF\n"
        )
        return b"".join((*parts, (table + trailer).encode("ascii")))


def _string(words: str) -> str:
    """Write a text of the file's properties."""
    return f"<FEFF{words.encode('utf-16-be', 'replace').hex().upper()}>"


def _n(number: float, digits: int = 2) -> str:
    words = f"{number:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if words in ("-0", "") else words
