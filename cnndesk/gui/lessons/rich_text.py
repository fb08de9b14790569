"""A lesson's text as rich text: paragraphs, lists, bold, italic and code; nothing else."""

from __future__ import annotations

import re
from html import escape

_MARKS = (
    (re.compile(r"`([^`]+)`"), r"<code>\1</code>"),
    (re.compile(r"\*\*([^*]+)\*\*"), r"<b>\1</b>"),
    (re.compile(r"\*([^*]+)\*"), r"<i>\1</i>"),
)


def rich(text: str) -> str:
    """Return a lesson's text as Qt's rich text; what looks like HTML is shown as it is written."""
    parts = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        lines = [line.strip() for line in paragraph.split("\n")]
        if all(line.startswith("- ") for line in lines):
            items = "".join(f"<li>{marked(line[2:])}</li>" for line in lines)
            parts.append(
                f"<ul style='margin-left:-24px; margin-top:0; margin-bottom:8px'>{items}</ul>"
            )
        else:
            parts.append(f"<p style='margin:0 0 8px 0'>{marked(' '.join(lines))}</p>")
    return "".join(parts)


def marked(line: str) -> str:
    """Return one line with its marks as tags."""
    made = escape(line, quote=False)
    for pattern, tag in _MARKS:
        made = pattern.sub(tag, made)
    return made
