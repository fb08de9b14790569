"""A lesson's text as rich text: paragraphs, lists, bold, italic and code; nothing else.

Words of the glossary can be clicked where they stand first.
"""

from __future__ import annotations

import re

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.terms import known_words, link
from cnndesk.gui.widgets.texts import as_html
from cnndesk.lessons.scripts import run_on

_MARKS = (
    (re.compile(r"`([^`]+)`"), r"<code>\1</code>"),
    (re.compile(r"\*\*([^*]+)\*\*"), r"<b>\1</b>"),
    (re.compile(r"\*([^*]+)\*"), r"<i>\1</i>"),
)


def rich(text: str) -> str:
    """Return a lesson's text as Qt's rich text; what looks like HTML is shown as it is written."""
    parts = []
    known: set[str] = set()
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        lines = [line.strip() for line in paragraph.split("\n")]
        if all(line.startswith("- ") for line in lines):
            items = "".join(f"<li>{marked(line[2:], known)}</li>" for line in lines)
            parts.append(
                f"<ul style='margin-left:-24px; margin-top:0; margin-bottom:8px'>{items}</ul>"
            )
        else:
            parts.append(f"<p style='margin:0 0 8px 0'>{marked(run_on(lines), known)}</p>")
    return "".join(parts)


def marked(line: str, known: set[str]) -> str:
    """Return one line with its marks as tags and its terms as links.

    Parameters
    ----------
    line : str
    known : set of str
        Terms that are links already; those of this line are added.
    """
    color = theme.hex_color("text")
    made = ""
    for piece in known_words().pieces(line, known):
        if piece.term is None:
            made += as_html(piece.words)
        else:
            known.add(piece.term.name)
            made += link(piece.words, piece.term, color)
    for pattern, tag in _MARKS:
        made = pattern.sub(tag, made)
    return made
