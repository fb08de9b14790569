"""Claims about texts on their way to the screen."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument, QTextOption

from cnndesk.blocks import grouped
from cnndesk.gui.widgets.texts import as_html


def test_no_line_of_rich_text_is_broken_inside_a_number(qapp) -> None:
    document = QTextDocument()
    document.setHtml(as_html(f"parameters {grouped(44426)}"))
    option = document.defaultTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    document.setDefaultTextOption(option)
    document.setTextWidth(1)  # every break that is allowed is made
    document.documentLayout().documentSize()
    block = document.begin()
    lines = [block.layout().lineAt(k) for k in range(block.layout().lineCount())]
    words = [block.text()[n.textStart() : n.textStart() + n.textLength()].strip() for n in lines]
    assert words == ["parameters", "44\u00a0426"]


def test_what_looks_like_a_tag_is_shown_as_it_is(qapp) -> None:
    document = QTextDocument()
    document.setHtml(as_html("a <b> & c"))
    assert document.toPlainText() == "a <b> & c"
