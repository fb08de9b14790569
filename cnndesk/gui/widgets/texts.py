"""Texts on their way to the screen: marked for translation, written as rich text.

``lupdate -tr-function-alias QT_TRANSLATE_NOOP+=marked`` collects the marked ones; they are
translated where they are shown.
"""

from __future__ import annotations

import html

_NARROW, _FIRM = "\u202f", "\u00a0"


def marked(context: str, text: str) -> str:
    """Return the text as it is."""
    return text


def as_html(text: str) -> str:
    """Return a text for a label with rich text.

    Qt reads every space but the no-break one as one that lines may be broken at, the narrow one
    inside a number too.
    """
    return html.escape(text, quote=False).replace(_NARROW, _FIRM)
