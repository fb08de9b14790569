"""A lesson on paper: A4, black on white, with space for answers; results and replies stay out.

Each step is laid out by itself and kept on one page where it fits. Lengths are those of a screen
with 96 dots an inch, drawn in lines and letters, so that a printer has them as sharp as it can.
Worked examples are printed as tables with their signs, and an empty one for the feature map.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from cnndesk.errors import CnndeskError
from cnndesk.explain.filter_lab import WORKED_IMAGE, WORKED_MATRIX, apply_filter, preset
from cnndesk.gui.lessons.rich_text import marked, rich
from cnndesk.gui.widgets import theme
from cnndesk.lessons.lesson import Lesson, Question, Step
from cnndesk.lessons.questions import blanked, written
from cnndesk.system.files import put_in_place, remove_quietly

WIDTH, HEIGHT = 794.0, 1123.0
"""Of A4, in dots of 96 to the inch."""
MARGIN = 64.0
FOOT = 28.0
_GAP = 10.0
_RESOLUTION = 1200
_LINK = re.compile(r"</?a[^>]*>")
_CSS = """
body { color: #000000; font-size: 13px; }
h1 { font-size: 22px; margin: 0 0 4px 0; }
h2 { font-size: 15px; margin: 6px 0 4px 0; }
p { margin: 0 0 6px 0; }
.grey { color: #555555; }
li { margin-top: 0; }
"""
_CELL = "border: 1px solid #666666;"


def _tr(words: str) -> str:
    return QCoreApplication.translate("PrintedLesson", words)


@dataclass(frozen=True)
class _Placed:
    """A piece on its page, or the part of it that begins there."""

    page: int
    top: float
    piece: QTextDocument
    skipped: float = 0.0


def write(lesson: Lesson, target: Path) -> int:
    """Write a lesson as a PDF; return the number of its pages.

    There must be an application with the program's fonts.

    Raises
    ------
    CnndeskError
        Where the file cannot be written.
    """
    beside = target.with_name(f".{target.name}.new")
    try:
        pages = _draw(lesson, beside)
        put_in_place(beside, target)
    except OSError as error:
        raise CnndeskError(
            f"{target} cannot be written: {error.strerror or error}. Save elsewhere."
        ) from error
    finally:
        remove_quietly(beside)
    return pages


def _draw(lesson: Lesson, target: Path) -> int:
    placed = _laid_out([_document(html) for html in pieces(lesson)])
    pages = placed[-1].page + 1
    target.open("wb").close()  # the writer would not say why it cannot
    writer = QPdfWriter(str(target))
    writer.setTitle(lesson.title)
    writer.setCreator("cnndesk")
    writer.setResolution(_RESOLUTION)
    size = QPageSize(QPageSize.PageSizeId.A4)
    whole = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
    whole.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(whole)
    painter = QPainter(writer)
    painter.scale(_RESOLUTION / 96, _RESOLUTION / 96)
    for page in range(pages):
        if page:
            writer.newPage()
        for part in placed:
            if part.page == page:
                _draw_piece(painter, part)
        _draw_foot(painter, lesson, page, pages)
    painter.end()
    return pages


def _draw_piece(painter: QPainter, part: _Placed) -> None:
    room = QRectF(0, part.skipped, WIDTH - 2 * MARGIN, _room() - part.top + MARGIN)
    painter.save()
    painter.translate(MARGIN, part.top - part.skipped)
    part.piece.drawContents(painter, room)
    painter.restore()


def _draw_foot(painter: QPainter, lesson: Lesson, page: int, pages: int) -> None:
    font = QFont(theme.font(theme.CAPTION))
    font.setPixelSize(11)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.darkGray)
    line = QRectF(MARGIN, HEIGHT - MARGIN, WIDTH - 2 * MARGIN, FOOT)
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, lesson.title)
    words = _tr("page {0} of {1}").format(page + 1, pages)
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, words)


def _room() -> float:
    return HEIGHT - 2 * MARGIN


def _laid_out(documents: Sequence[QTextDocument]) -> list[_Placed]:
    """Put pieces below each other; one that does not fit begins a page, a longer one goes on."""
    placed: list[_Placed] = []
    page, top = 0, MARGIN
    for document in documents:
        height = document.size().height()
        if top + height > MARGIN + _room() and top > MARGIN:
            page, top = page + 1, MARGIN
        placed.append(_Placed(page, top, document))
        skipped = _room()
        while height - skipped > 0:
            page, top = page + 1, MARGIN
            placed.append(_Placed(page, top, document, skipped))
            skipped += _room()
        top += min(height, height - (skipped - _room())) + _GAP
    return placed


def _document(html: str) -> QTextDocument:
    document = QTextDocument()
    font = QFont(theme.font(theme.BASE))
    font.setPixelSize(13)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_CSS)
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setTextWidth(WIDTH - 2 * MARGIN)
    return document


# What is on it ----------------------------------------------------------------------------------


def pieces(lesson: Lesson) -> list[str]:
    """Return the head of the sheet and each step, as HTML."""
    about = f"<p class='grey'>{escape(lesson.about)}</p>" if lesson.about else ""
    name = _table([[_tr("Name"), "", _tr("Date"), ""]], widths=(50, 370, 60, 180), height=26)
    head = f"<h1>{escape(lesson.title)}</h1>{about}{name}"
    return [head, *(_step(number, step) for number, step in enumerate(lesson.steps, 1))]


def _step(number: int, step: Step) -> str:
    made = f"<h2>{number}. {escape(step.title)}</h2>{_prose(step.text)}{_worked(step)}"
    if step.question is not None:
        made += _question(step.question)
    if step.task:
        made += _boxes([step.task])
    return made


def _prose(text: str) -> str:
    """Return a text with blanks for what the engine would say; words are no links on paper."""
    return _LINK.sub("", rich(blanked(text))) if text else ""


def _line(words: str) -> str:
    """Return one line of words with its marks; words of the glossary are no links."""
    return _LINK.sub("", marked(words, set()))


def _question(question: Question) -> str:
    made = f"<p style='font-weight: bold'>{_line(question.words)}</p>"
    match question.kind:
        case "choice":
            return made + _boxes([choice.words for choice in question.choices if choice.words])
        case "number":
            return made + _table([[_tr("Answer"), ""]], widths=(56, 160), height=26)
        case "place":
            return made + _table([[_tr("Where?"), ""]], widths=(56, 400), height=26)
    return made + _table([[""], [""]], widths=(660,), height=30)


def _boxes(lines: Sequence[str]) -> str:
    """Return lines with a box before each, to be ticked."""
    rows = "".join(
        f"<tr><td width='14' style='{_CELL}'>&nbsp;</td>"
        f"<td style='padding-left: 8px'>{_line(line)}</td></tr>"
        for line in lines
    )
    return f"<table cellspacing='4' cellpadding='1'>{rows}</table>"


def _table(rows: Sequence[Sequence[str]], widths: Sequence[int], height: int) -> str:
    """Return a table of rows so high and columns so wide; what has no words is written in."""
    made = ""
    for row in rows:
        made += "<tr>"
        for words, width in zip(row, widths, strict=True):
            made += (
                f"<td width='{width}' height='{height}' valign='middle' "
                f"style='{'' if words else _CELL}'>{words or '&nbsp;'}</td>"
            )
        made += "</tr>"
    return f"<table cellspacing='0' cellpadding='2'>{made}</table>"


def _worked(step: Step) -> str:
    """Return the worked example of the filter lab as tables, where the step shows it."""
    lab = next((action for action in step.actions if action.verb == "lab"), None)
    if not step.text or lab is None or lab.values.get("image") != "worked":
        return ""
    name = str(lab.values.get("filter", "worked"))
    matrix = WORKED_MATRIX if name in ("worked", "typed") else preset(name)
    padding = str(lab.values.get("padding", "valid"))
    stride = int(lab.values.get("stride", 1))
    result = apply_filter(WORKED_IMAGE, matrix, padding=padding, stride=stride)
    rows, columns = result.result.shape[:2]
    image = [[written(float(value)) for value in row] for row in WORKED_IMAGE[:, :, 0]]
    empty = [[""] * columns for _ in range(rows)]
    signed = [[_signed(value) for value in row] for row in matrix]
    parts = (
        (_tr("Image"), image),
        (_tr("Filter"), signed),
        (_tr("Feature map"), empty),
    )
    cells = "".join(
        f"<td valign='top' style='padding-right: 28px'><p class='grey'>{title}</p>"
        f"{_grid(table)}</td>"
        for title, table in parts
    )
    return f"<table cellspacing='0'><tr>{cells}</tr></table><p>&nbsp;</p>"


def _grid(rows: Sequence[Sequence[str]]) -> str:
    made = "".join(
        "<tr>"
        + "".join(
            f"<td width='28' height='24' align='center' valign='middle' style='{_CELL}'>"
            f"{words or '&nbsp;'}</td>"
            for words in row
        )
        + "</tr>"
        for row in rows
    )
    return f"<table cellspacing='0' cellpadding='0'>{made}</table>"


def _signed(value: float) -> str:
    """Write a weight with its sign: on paper there are no colours."""
    return f"+{written(value)}" if value > 0 else written(value)
