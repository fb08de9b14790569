"""Drawings as files: which kinds there are, by the ending of their names."""

from __future__ import annotations

from pathlib import Path

from cnndesk.errors import ExportError
from cnndesk.figures.drawing import Drawing
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
