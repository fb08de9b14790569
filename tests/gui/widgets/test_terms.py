"""Claims about words that can be clicked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.terms import (
    GlossaryDialog,
    TermLabel,
    TermName,
    TermPopover,
    linked,
    show_glossary,
    show_term,
)


@pytest.fixture
def label(themed, qtbot) -> TermLabel:
    made = TermLabel("Slides a kernel over the image & adds < 3 products.")
    qtbot.addWidget(made)
    made.resize(300, 60)
    made.show()
    return made


def popover() -> TermPopover | None:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, TermPopover)), None)


def test_a_known_word_is_opened_by_its_link(label: TermLabel, wait) -> None:
    label.linkActivated.emit("term:kernel")
    opened = popover()
    assert opened.title.text() == "kernel"
    assert "weights for one channel" in opened.accessibleName()
    opened.meaning.linkActivated.emit("term:channel")
    assert opened.title.text() == "channel"
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    wait(lambda: popover() is None)


def test_a_known_word_is_reached_by_the_keyboard(label: TermLabel, wait) -> None:
    label.activateWindow()
    wait(label.isActiveWindow)
    label.clearFocus()
    label.setFocus(Qt.FocusReason.TabFocusReason)
    wait(label.hasFocus)
    QTest.keyClick(label, Qt.Key.Key_Return)
    assert popover().title.text() == "kernel"
    popover().close()
    wait(lambda: popover() is None)


def test_text_is_shown_as_it_is_written(label: TermLabel) -> None:
    assert label.text() == label.accessibleName()
    assert "&amp; adds &lt; 3" in QLabel.text(label)
    assert linked("<script>", "#000000") == "&lt;script&gt;"


def test_a_sentence_without_known_words_takes_no_focus(themed, qtbot) -> None:
    made = TermLabel("Nothing is known here.")
    qtbot.addWidget(made)
    assert made.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_colours_follow_the_theme(label: TermLabel, qapp) -> None:
    theme.apply(qapp, theme.Choice.LIGHT)
    assert theme.LIGHT.text2 in QLabel.text(label)
    theme.apply(qapp, theme.Choice.DARK)
    assert theme.DARK.text2 in QLabel.text(label)


def test_the_name_of_a_field_is_clicked(themed, qtbot, wait) -> None:
    name = TermName("Stride")
    qtbot.addWidget(name)
    name.show()
    QTest.mouseClick(name, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert popover().title.text() == "stride"
    popover().close()
    wait(lambda: popover() is None)


def test_an_unknown_word_opens_nothing(label: TermLabel) -> None:
    assert show_term("spoon", label) is None


def test_all_words_are_found_by_typing_and_followed_by_clicks(label: TermLabel, qtbot) -> None:
    dialog = show_glossary(label, "strides")
    assert isinstance(dialog, GlossaryDialog)
    assert dialog.title.text() == "stride"
    assert show_glossary(label) is dialog
    QTest.keyClicks(dialog.field, "overfits")
    assert dialog.title.text() == "overfitting"
    dialog.meaning.linkActivated.emit("term:dropout")
    assert dialog.title.text() == "dropout"
    assert dialog.field.text() == ""
    dialog.close()
