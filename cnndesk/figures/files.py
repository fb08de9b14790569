"""Drawings as files: which kinds there are, by the ending of their names."""

from __future__ import annotations

from pathlib import Path

from cnndesk.data.names import visible
from cnndesk.errors import ExportError
from cnndesk.figures.drawing import Drawing, Text
from cnndesk.figures.font import font
from cnndesk.figures.palette import PAPER, Palette
from cnndesk.figures.pdf import pdf_file
from cnndesk.figures.svg import svg_file

ENDINGS = (".svg", ".pdf")


def check_ending(path: Path) -> None:
    """Refuse a name that does not say which kind of file it is.

    Raises
    ------
    ExportError
    """
    if path.suffix.lower() not in ENDINGS:
        raise ExportError(f"{path.name} must end in .svg or .pdf. Choose such a name.")


def what_is_missing(drawing: Drawing, path: Path) -> str:
    """Say which letters a PDF cannot show; empty where it shows all, and for an SVG.

    The typeface that goes into a PDF has Latin, Greek and Cyrillic letters; an SVG is shown with
    the typefaces of the reader.
    """
    if path.suffix.lower() != ".pdf":
        return ""
    words = [shape.words for shape in drawing.shapes if isinstance(shape, Text)]
    missing = sorted({c for c in "".join(words) if not font().glyph(c)})
    if not missing:
        return ""
    shown = visible("".join(missing[:10])) + ("…" if len(missing) > 10 else "")
    return f"The PDF shows boxes in place of {shown}. An SVG shows these letters."


def figure_bytes(drawing: Drawing, path: Path, palette: Palette = PAPER) -> bytes:
    """Return the content of a file that is called so.

    Raises
    ------
    ExportError
        For another ending.
    """
    check_ending(path)
    if path.suffix.lower() == ".pdf":
        return pdf_file(drawing, palette)
    return svg_file(drawing, palette).encode("utf-8")
