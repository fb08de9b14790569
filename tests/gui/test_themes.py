"""The other theme while the program runs: no words keep the colours of the one before."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

from PySide6.QtWidgets import QLabel, QTextEdit, QWidget

from cnndesk.gui.lessons.question_box import QuestionBox
from cnndesk.gui.session.training import State
from cnndesk.gui.widgets import theme
from cnndesk.gui.window.panel_table import PANELS
from cnndesk.lessons.reader import parse_lesson
from tests.gui.test_sizes import settle

LESSON = """---
title: Pixels
---
## One
@data digits
@network lenet5
Each kernel has a stride.
@ask An image of grey pixels is 10 high and 8 wide. How many numbers is it?
@answer 80
@why
A pixel is one number.
"""
WRITTEN = re.compile(r"#[0-9a-fA-F]{6}\b")


def only_in(tokens: theme.Tokens, other: theme.Tokens) -> set[str]:
    """Return the colours of one theme that the other one has not."""
    used = [
        {value.lower() for value in dataclasses.astuple(each) if isinstance(value, str)}
        for each in (tokens, other)
    ]
    return {value for value in used[0] - used[1] if WRITTEN.fullmatch(value)}


def markup(widget: QWidget) -> str:
    """Return what a widget was told of its own look."""
    words = ""
    if isinstance(widget, QLabel):
        words = QLabel.text(widget)
    elif isinstance(widget, QTextEdit):
        words = widget.toHtml()
    return words + widget.styleSheet()


class Look:
    """Changes the theme and finds what did not follow."""

    def __init__(self, window) -> None:
        self.window = window
        self.stale: list[str] = []
        self.old: set[str] = set()

    def switch(self) -> None:
        """Take the other theme."""
        was_dark = theme.is_dark()
        self.window.theme_wanted.emit(theme.Choice.LIGHT if was_dark else theme.Choice.DARK)
        settle()
        pair = (theme.DARK, theme.LIGHT) if was_dark else (theme.LIGHT, theme.DARK)
        self.old = only_in(*pair)

    def around(self, place: str) -> None:
        """Look at everything that can be seen."""
        for widget in self.window.findChildren(QWidget):
            if not widget.isVisible():
                continue
            kept = {color.lower() for color in WRITTEN.findall(markup(widget))} & self.old
            if kept:
                said = widget.accessibleName() or widget.objectName() or type(widget).__name__
                self.stale.append(f"{place}: {said!r} keeps {', '.join(sorted(kept))}")


def test_no_words_keep_the_colours_of_the_theme_before(window, wait) -> None:
    look = Look(window)
    window.lessons.start(parse_lesson(LESSON, Path("a.md")))
    wait(lambda: window.lessons.guide.is_ready)
    words = window.findChild(QuestionBox).words
    before = words.text()
    look.switch()
    look.around("a question")
    assert theme.hex_color("text") in words.text() != before
    window.lessons.leave()
    window.go_to("draw")
    workspace = window.workspace
    workspace.set_training_settings(workspace.training_settings.replace(epochs=1))
    window.training.run()
    wait(lambda: window.training.state is State.FINISHED)
    workspace.select(("conv2",))
    for turn in ("before", "after"):
        for spec in PANELS:
            workspace.show_panel(spec.id)
            settle()
            if turn == "after":
                look.around(spec.id)
        if turn == "before":
            look.switch()
    assert not look.stale, "\n".join(look.stale)
