"""Claims about the guide: every link and picture leads somewhere, pages read as they are meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cnndesk.gui.widgets.terms import TermPopover
from cnndesk.gui.window.guide import GuideDialog, pages, show_guide, title_of
from cnndesk.gui.window.guide_html import page_html
from cnndesk.gui.window.panel_table import Slot
from cnndesk.paths import resource


@pytest.fixture
def dialog(themed, qtbot) -> Iterator[GuideDialog]:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = show_guide(owner)
    made.resize(900, 600)
    yield made
    owner.close()


def test_every_page_is_listed_on_the_first_and_every_link_leads_somewhere() -> None:
    folder = resource("guide")
    first = (folder / "README.md").read_text(encoding="utf-8")
    for page in pages():
        text = page.read_text(encoding="utf-8")
        assert page.name == "README.md" or f"]({page.name})" in first
        for target in re.findall(r"\]\(([^)]+)\)", text):
            assert (folder / target).is_file(), f"{page.name}: {target}"


def test_every_picture_is_used() -> None:
    used = "".join(page.read_text(encoding="utf-8") for page in pages())
    for picture in (resource("guide") / "pictures").iterdir():
        assert f"(pictures/{picture.name})" in used


def test_pages_are_turned_by_links_list_and_keys(dialog: GuideDialog) -> None:
    assert dialog.page.name == "README.md"
    dialog.page.anchorClicked.emit(QUrl("3-data.md"))
    assert dialog.page.name == "3-data.md"
    assert dialog.list.currentItem().text() == title_of(pages()[3]) == "Data"
    QTest.keyClick(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert dialog.page.name == "4-train.md"


def test_what_is_asked_for_outside_of_the_guide_is_not_read(dialog: GuideDialog) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert dialog.page.loadResource(kind, QUrl("pictures/data.png")) is not None
    assert dialog.page.loadResource(kind, QUrl("../icons/cnndesk.svg")) is None
    assert dialog.page.loadResource(kind, QUrl("/etc/passwd")) is None
    assert dialog.page.loadResource(kind, QUrl("https://example.org/a.png")) is None


def test_words_of_the_glossary_open_on_a_page(dialog: GuideDialog, wait) -> None:
    dialog.page.anchorClicked.emit(QUrl("term:receptive field"))
    (popover,) = dialog.page.findChildren(TermPopover)
    assert popover.title.text() == "receptive field"
    popover.close()


def test_a_page_becomes_rich_text() -> None:
    html = page_html(
        "# A kernel\n\nA kernel is **a kernel** of `code <b>`.\n\n- one\n  and more\n- two\n\n"
        "| a | b |\n|---|---|\n| 1 | [x](y.md) |",
        (14, 24, 16),
    )
    assert "font-size:24px; font-weight:600; margin:12px 0 8px 0'>A kernel</p>" in html
    assert html.count("term:kernel") == 1
    assert "<b>a kernel</b> of <code>code &lt;b&gt;</code>" in html
    assert "one and more</li>" in html
    assert "<td><a href='y.md'>x</a></td>" in html
    assert "---" not in html


def test_the_guide_opens_by_f1_and_the_keys_by_a_question_mark(window, qtbot) -> None:
    assert window.actions_["guide"].shortcut().toString() == "F1"
    assert [k.toString() for k in window.actions_["shortcuts"].shortcuts()] == ["?"]
    window.actions_["guide"].trigger()
    found = window.findChild(GuideDialog)
    assert found.isVisible()
    window.actions_["guide"].trigger()
    assert window.findChildren(GuideDialog) == [found]
    found.close()


def test_presentation_size_makes_type_larger_and_is_taken_back(digits) -> None:
    from cnndesk.gui.widgets import theme

    window = digits
    window.resize(1280, 800)
    window.frame.show_panel("images")
    window.panel_loader.make_all()
    QApplication.processEvents()
    panel = window.frame.places["data"].panel
    before = (panel.source.name.font().pixelSize(), panel.source.name.height())
    column = window.frame.views["data"].columns[Slot.LEFT]
    width = column.width()
    window.actions_["presentation"].trigger()
    try:
        assert window.workspace.settings.get("presentation") is True
        assert panel.source.name.font().pixelSize() == 16
        assert panel.source.name.height() > before[1]
        QApplication.processEvents()
        assert column.width() == round(1.25 * width)
    finally:
        window.actions_["presentation"].trigger()
    assert not theme.presents()
    assert (panel.source.name.font().pixelSize(), panel.source.name.height()) == before
    QApplication.processEvents()
    assert column.width() == width


@pytest.mark.parametrize("inner_first", [False, True])
def test_a_theme_chosen_in_presentation_size_leaves_type_as_large(
    digits, inner_first, monkeypatch
) -> None:
    from cnndesk.gui.widgets import theme

    def around(widget: QWidget) -> int:
        return 0 if widget.parentWidget() is None else 1 + around(widget.parentWidget())

    # Qt names widgets in the order of a hash, which is another one in each run.
    found = QApplication.allWidgets
    monkeypatch.setattr(
        QApplication, "allWidgets", lambda: sorted(found(), key=around, reverse=inner_first)
    )
    window = digits
    window.panel_loader.make_all()
    QApplication.processEvents()
    before = theme.type_sizes()
    window.actions_["presentation"].trigger()
    try:
        large = theme.type_sizes()
        assert sum(large.values()) > 1.2 * sum(before.values())
        for choice in (theme.Choice.LIGHT, theme.Choice.DARK):
            window.theme_wanted.emit(choice)
            sizes = theme.type_sizes()
            assert {w: sizes[w] for w in large if w in sizes} == large
    finally:
        window.actions_["presentation"].trigger()
    after = theme.type_sizes()
    assert {w: after[w] for w in before if w in after} == before
