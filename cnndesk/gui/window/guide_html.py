"""The pages of the guide as rich text: headings, paragraphs, lists, tables, pictures, links.

Only what the pages use; what looks like HTML is shown as it is written. Qt's own reader of Markdown
lets the type of a heading run into the paragraph behind it.
"""

from __future__ import annotations

import re
from html import escape

from cnndesk.gui.widgets.terms import SCHEME, known_words

_INLINE = re.compile(
    r"`(?P<code>[^`]+)`"
    r"|!\[(?P<alt>[^\]]*)\]\((?P<picture>[^)]+)\)"
    r"|\[(?P<words>[^\]]+)\]\((?P<target>[^)]+)\)"
    r"|\*\*(?P<bold>[^*]+)\*\*"
)
_ITEM = re.compile(r"(?:-|\d+\.) +")


class _Terms:
    """Marks each word of the glossary where it stands first on a page."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def marked(self, text: str) -> str:
        made = ""
        for piece in known_words().pieces(text, without=self._seen):
            words = escape(piece.words, quote=False)
            if piece.term is None:
                made += words
            else:
                self._seen.add(piece.term.name)
                made += f"<a href='{SCHEME}{escape(piece.term.name)}'>{words}</a>"
        return made


def page_html(markdown: str, sizes: tuple[int, int, int]) -> str:
    """Return a page as rich text.

    Parameters
    ----------
    markdown : str
    sizes : (int, int, int)
        Pixels of the type of text, of the title and of other headings.
    """
    terms = _Terms()
    body, title, heading = sizes
    made = []
    for block in re.split(r"\n\s*\n", markdown.strip()):
        lines = block.split("\n")
        if lines[0].startswith("#"):
            level = len(lines[0]) - len(lines[0].lstrip("#"))
            size = title if level == 1 else heading
            words = escape(lines[0].lstrip("# "), quote=False)
            made.append(
                f"<p style='font-size:{size}px; font-weight:600; margin:12px 0 8px 0'>{words}</p>"
            )
        elif lines[0].startswith("|"):
            made.append(_table(lines, terms))
        elif _ITEM.match(lines[0]):
            made.append(_list(lines, terms))
        else:
            text = _inline(" ".join(line.strip() for line in lines), terms)
            high = "" if text.startswith("<img") else "; line-height:135%"
            made.append(f"<p style='margin:0 0 12px 0{high}'>{text}</p>")
    return f"<div style='font-size:{body}px'>{''.join(made)}</div>"


def _list(lines: list[str], terms: _Terms) -> str:
    items: list[str] = []
    for line in lines:
        if _ITEM.match(line):
            items.append(_ITEM.sub("", line, count=1))
        elif items:
            items[-1] += " " + line.strip()
    tag = "ul" if lines[0].startswith("-") else "ol"
    inner = "".join(
        f"<li style='margin-bottom:6px; line-height:135%'>{_inline(item, terms)}</li>"
        for item in items
    )
    return f"<{tag} style='margin:0 0 12px 0; margin-left:-18px'>{inner}</{tag}>"


def _table(lines: list[str], terms: _Terms) -> str:
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in lines]
    made = []
    for number, row in enumerate(rows):
        if number == 1:
            continue  # the line below the names of the columns
        tag = "th align='left'" if number == 0 else "td"
        cells = "".join(f"<{tag}>{_inline(cell, terms)}</{tag[:2]}>" for cell in row)
        made.append(f"<tr>{cells}</tr>")
    return (
        "<table cellpadding='5' cellspacing='0' width='100%' style='margin-bottom:12px'>"
        f"{''.join(made)}</table>"
    )


def _inline(text: str, terms: _Terms) -> str:
    made, done = "", 0
    for match in _INLINE.finditer(text):
        made += terms.marked(text[done : match.start()])
        done = match.end()
        part = {name: escape(value or "") for name, value in match.groupdict().items()}
        if match["code"] is not None:
            made += f"<code>{part['code']}</code>"
        elif match["picture"] is not None:
            made += f"<img src='{part['picture']}' alt='{part['alt']}'>"
        elif match["target"] is not None:
            made += f"<a href='{part['target']}'>{part['words']}</a>"
        else:
            made += f"<b>{part['bold']}</b>"
    return made + terms.marked(text[done:])
