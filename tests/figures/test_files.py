"""SVG and PDF: whole files, text that can be read and copied, names of any letters, vectors."""

from __future__ import annotations

import io
import re
import struct
import xml.etree.ElementTree as ET
import zlib
from pathlib import PurePath

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from cnndesk.document.edits import Rename, SetParams
from cnndesk.document.network import Network
from cnndesk.errors import ExportError
from cnndesk.figures.drawing import Drawing, Path, Text, rectangle
from cnndesk.figures.files import what_is_missing
from cnndesk.figures.font import elided, font
from cnndesk.figures.network_figure import FigureOptions, network_figure
from cnndesk.figures.palette import GREY
from cnndesk.figures.pdf import pdf_file
from cnndesk.figures.svg import svg_file
from cnndesk.paths import resource
from tests.figures.networks import branched, chain, residual

SVG = "{http://www.w3.org/2000/svg}"
FORMS = [
    FigureOptions(),
    FigureOptions(direction="down"),
    FigureOptions(style="volumes"),
    FigureOptions(joined=False, wrap=5, shapes=False),
]


def texts(svg: str) -> list[str]:
    return [element.text or "" for element in ET.fromstring(svg).iter(f"{SVG}text")]


def objects(pdf: bytes) -> dict[int, bytes]:
    """Return the objects of a file at the places that its table tells."""
    start = int(pdf.rsplit(b"startxref", 1)[1].split()[0])
    lines = pdf[start:].split(b"\n")
    assert lines[0] == b"xref"
    count = int(lines[1].split()[1])
    found = {}
    for number, line in enumerate(lines[3 : 2 + count], 1):
        place = int(line[:10])
        head = f"{number} 0 obj\n".encode()
        assert pdf[place : place + len(head)] == head
        found[number] = pdf[place + len(head) : pdf.index(b"\nendobj\n", place)]
    return found


def stream(entry: bytes) -> bytes:
    length = int(re.search(rb"/Length (\d+)", entry)[1])
    start = entry.index(b"stream\n") + 7
    return zlib.decompress(entry[start : start + length])


def words_of(pdf: bytes) -> list[str]:
    """Return the texts of a page as a reader copies them."""
    entries = objects(pdf)
    letters: dict[str, dict[str, str]] = {}
    page = next(e for e in entries.values() if b"/Type /Page " in e)
    for name, number in re.findall(rb"/(F\d) (\d+) 0 R", page):
        cmap = int(re.search(rb"/ToUnicode (\d+)", entries[int(number)])[1])
        pairs = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]+)>", stream(entries[cmap]))
        letters[name.decode()] = {
            glyph.decode(): bytes.fromhex(code.decode()).decode("utf-16-be")
            for glyph, code in pairs
        }
    content = stream(entries[int(re.search(rb"/Contents (\d+)", page)[1])]).decode()
    found = []
    for name, codes in re.findall(r"/(F\d) [\d.]+ Tf\n[^<]*<([0-9A-F]*)> Tj", content):
        glyphs = [codes[i : i + 4] for i in range(0, len(codes), 4)]
        found.append("".join(letters[name][glyph] for glyph in glyphs))
    return found


@pytest.mark.parametrize("options", FORMS)
@pytest.mark.parametrize("make", [chain, branched, residual])
def test_both_kinds_of_file_hold_the_same_words(make, options: FigureOptions) -> None:
    network = make()
    drawing = network_figure(network, options, "A title")
    svg = svg_file(drawing)
    found = texts(svg)
    assert found == words_of(pdf_file(drawing))
    told = " ".join(found)
    assert "Softmax" in told
    assert ("10 classes" in told) == options.shapes
    root = ET.fromstring(svg)
    assert root.find(f"{SVG}title").text == "A title"
    assert "parameters" in root.find(f"{SVG}desc").text
    assert root.get("viewBox").split()[2:] == [
        f"{side:.2f}".rstrip("0").rstrip(".") for side in (drawing.width, drawing.height)
    ]
    assert not {element.tag for element in root.iter()} & {f"{SVG}image", f"{SVG}script"}


@pytest.mark.parametrize("options", FORMS)
def test_a_hundred_and_more_blocks_stay_on_the_page(options: FigureOptions) -> None:
    drawing = network_figure(residual((3, 4, 6, 3)), options)
    for shape in drawing.shapes:
        if isinstance(shape, Text):
            width = font(shape.bold).width(shape.words, shape.size)
            left = shape.x - width * {"start": 0, "middle": 0.5, "end": 1}[shape.anchor]
            assert left >= 0
            assert left + width <= drawing.width
            assert 0 < shape.y < drawing.height
        else:
            for _, numbers in shape.commands:
                assert all(-0.01 <= x <= drawing.width for x in numbers[::2])
                assert all(-0.01 <= y <= drawing.height for y in numbers[1::2])
    if not options.wrap:
        assert 0.4 < drawing.width / drawing.height < 4


def test_a_drawing_depends_on_the_network_alone() -> None:
    assert pdf_file(network_figure(residual())) == pdf_file(network_figure(residual()))


def test_names_of_any_letters_are_written_as_they_are() -> None:
    network = chain()
    hostile = "</text><script>x()</script> & \"'"
    Rename("conv1", hostile).apply(network)
    Rename("conv2", "Größe Ωμέγα \udc80\x07 猫").apply(network)
    svg = svg_file(network_figure(network, FigureOptions(joined=False), hostile))
    root = ET.fromstring(svg)  # a lone surrogate or a control character would not parse
    assert root.find(f"{SVG}title").text == hostile
    assert "<script" not in svg
    assert any(words.startswith("</text><script") for words in texts(svg))
    assert any("Größe Ωμέγα" in words for words in texts(svg))
    assert "Größe Ωμέγα" in " ".join(words_of(pdf_file(network_figure(network))))
    svg.encode("utf-8")


def test_letters_that_a_pdf_cannot_show_are_named() -> None:
    network = chain()
    Rename("conv1", "猫 Ω").apply(network)
    drawing = network_figure(network)
    assert what_is_missing(drawing, PurePath("a.svg")) == ""
    assert what_is_missing(drawing, PurePath("a.PDF")).startswith(
        "The PDF shows boxes in place of 猫."
    )
    assert what_is_missing(network_figure(chain()), PurePath("a.pdf")) == ""


def test_grey_has_no_colour_in_either_kind() -> None:
    drawing = network_figure(chain())
    for color in re.findall(r'"#([0-9A-F]{6})"', svg_file(drawing, GREY)):
        assert color[:2] == color[2:4] == color[4:]
    page = next(e for e in objects(pdf_file(drawing, GREY)).values() if b"/Contents" in e)
    content = objects(pdf_file(drawing, GREY))[int(re.search(rb"/Contents (\d+)", page)[1])]
    for color in re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)", stream(content)):
        assert len(set(color)) == 1


def test_what_cannot_be_drawn_is_said() -> None:
    with pytest.raises(ExportError, match="no blocks yet"):
        network_figure(Network())
    with pytest.raises(ExportError, match="to the right only"):
        network_figure(chain(), FigureOptions(style="volumes", direction="down"))


def test_a_network_that_does_not_fit_is_drawn_with_a_word_of_it() -> None:
    network = chain()
    SetParams({"conv2": {"kernel_size": (30, 30), "padding": "valid"}}).apply(network)
    assert "does not fit" in texts(svg_file(network_figure(network, FigureOptions(joined=False))))


# The typeface ----------------------------------------------------------------------------------


def with_outlines(content: bytes, outlines: bytes) -> bytes:
    """Return an OpenType file with another table of outlines of the same length."""
    (count,) = struct.unpack_from(">H", content, 4)
    for index in range(count):
        tag, _, start, length = struct.unpack_from(">4s3I", content, 12 + 16 * index)
        if tag == b"CFF ":
            assert len(outlines) == length
            return content[:start] + outlines + content[start + length :]
    raise AssertionError


def drawn(content: bytes, words: str) -> np.ndarray:
    picture = Image.new("L", (300, 60))
    face = ImageFont.truetype(io.BytesIO(content), 40, layout_engine=ImageFont.Layout.BASIC)
    ImageDraw.Draw(picture).text((4, 4), words, fill=255, font=face)
    return np.asarray(picture)


def test_outlines_of_the_used_glyphs_are_kept_and_the_others_are_empty() -> None:
    content = resource("fonts/Inter-Regular.otf").read_bytes()
    style = font()
    kept = with_outlines(content, style.outlines_of({style.glyph(c) for c in "Conv8×"}))
    np.testing.assert_array_equal(drawn(kept, "Conv8×"), drawn(content, "Conv8×"))
    assert drawn(content, "lmq").max() == 255
    assert drawn(kept, "lmq").max() == 0


@pytest.mark.parametrize("bold", [False, True])
def test_widths_are_those_of_the_typeface(bold: bool) -> None:
    name = "Inter-SemiBold" if bold else "Inter-Regular"
    face = ImageFont.truetype(
        str(resource(f"fonts/{name}.otf")), 1000, layout_engine=ImageFont.Layout.BASIC
    )
    for words in ("Conv 2-D", "32×32×3", "Größe μ"):
        letters = sum(face.getlength(letter) for letter in words)
        assert font(bold).width(words, 1000) == pytest.approx(letters, abs=2 * len(words))


def test_what_is_too_wide_is_cut_off_with_an_ellipsis() -> None:
    long = "A name that is much too long for a box"
    short = elided(long, 9, 60)
    assert short.endswith("…")
    assert long.startswith(short[:-1])
    assert font().width(short, 9) <= 60
    assert elided(long, 9, font().width(long, 9)) == long


def test_opacity_and_dashes_reach_both_kinds() -> None:
    drawing = Drawing(20, 10)
    drawing.add(Path(rectangle(1, 1, 5, 5), "text", "line", 0.5, (2.0, 1.0), opacity=0.25))
    assert 'fill-opacity="0.25"' in svg_file(drawing)
    assert 'stroke-dasharray="2 1"' in svg_file(drawing)
    pdf = pdf_file(drawing)
    assert b"/ca 0.25" in pdf
    content = b"".join(stream(e) for e in objects(pdf).values() if b"stream\n" in e)
    assert b"[2 1] 0 d" in content
