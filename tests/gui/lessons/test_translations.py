"""Lessons and glossary in the language of the window: shown, clicked, handed in, never cut off."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QScrollArea

from cnndesk import words
from cnndesk.blocks.registry import all_types
from cnndesk.document.settings import TrainingSettings
from cnndesk.gui.lessons import handing_in
from cnndesk.gui.lessons.card import LessonColumn
from cnndesk.gui.lessons.guide import Guide
from cnndesk.gui.lessons.handing_in import hand_in
from cnndesk.gui.lessons.printing import pieces
from cnndesk.gui.rehearse import in_its_language
from cnndesk.gui.support import languages
from cnndesk.gui.widgets.terms import TermPopover, known_words, show_glossary
from cnndesk.gui.window.guide_html import page_html
from cnndesk.gui.window.lesson_host import WIDTH, WindowOfLessons
from cnndesk.lessons.collecting import collect
from cnndesk.lessons.glossary import glossary
from cnndesk.lessons.library import FIRST, named, read_file, shelf
from cnndesk.lessons.reader import parse_lesson
from cnndesk.paths import resource
from cnndesk.words import ENGLISH, LANGUAGES
from tests.gui.test_sizes import at_size, failures

ROOT = Path(__file__).parents[3]
every_language = pytest.mark.parametrize("language", LANGUAGES, indirect=True)
in_german = pytest.mark.parametrize("language", ["de"], indirect=True)


@pytest.fixture
def language(qapp, request) -> Iterator[str]:
    """The window in a language of the parameter."""
    assert languages.install(qapp, request.param)
    yield request.param
    languages.remove(qapp)


@pytest.fixture
def lessons(language, window):
    at_size(window, (1280, 800))
    yield window.lessons
    window.lessons.leave()


def test_the_languages_of_texts_are_those_of_the_window() -> None:
    assert set(languages.NAMES) == {ENGLISH, *LANGUAGES}


def test_a_translation_is_played_in_a_window_of_its_language(qapp) -> None:
    lesson = read_file(resource(f"lessons/ja/{FIRST}.md"))
    with in_its_language(qapp, lesson):
        assert words.language() == "ja"
    assert words.language() == ENGLISH
    with in_its_language(qapp, read_file(resource(f"lessons/{FIRST}.md"))):
        assert words.language() == ENGLISH


def test_texts_are_asked_for_in_the_language_that_is_shown(qapp) -> None:
    assert words.language() == ENGLISH
    assert languages.install(qapp, "tr")
    assert words.language() == "tr"
    languages.remove(qapp)
    assert words.language() == ENGLISH


@in_german
def test_a_lesson_is_given_in_the_language_of_the_window(lessons, window, qtbot) -> None:
    menu = QMenu()
    lessons.fill_menu(menu)
    assert menu.actions()[0].text() == "Eine Faltung sehen"
    assert menu.actions()[0].toolTip().startswith("Neun Produkte")
    lessons.start_first()
    guide, card = lessons.guide, lessons.column.card
    assert (guide.lesson.name, lessons.column.name.text()) == (FIRST, "Eine Faltung sehen")
    assert card.title.text() == "Ein Bild ist aus Zahlen"
    assert "32 Pixel hoch" in card.words.accessibleName()
    card.words.linkActivated.emit(re.search(r"term:[a-z ]+", card.words.text()).group())
    popover = next(w for w in QApplication.topLevelWidgets() if isinstance(w, TermPopover))
    assert popover.accessibleName() == f"Pixel: {glossary('de').named('pixel').text}"
    popover.close()
    lesson = named("sizes", "de")
    lessons.start(lesson, len(lesson.steps) - 1)
    qtbot.waitUntil(lambda: guide.is_ready)
    assert card.question.earlier.text().endswith("„Filter haben Tiefe“")
    own = parse_lesson("---\ntitle: Mine\n---\n## One\nA kernel.\n", Path("a.md"))
    lessons.start(own)
    assert card.title.text() == "One"
    assert "term:kernel" in card.words.text(), "English words are known, too"


@in_german
def test_what_is_answered_in_german_is_collected_in_english(
    lessons, window, qtbot, tmp_path, monkeypatch
) -> None:
    lessons.start_first()
    guide, card = lessons.guide, lessons.column.card
    guide.go_to(7)
    qtbot.waitUntil(lambda: guide.is_ready)
    chosen = card.question.choices[0]
    assert chosen.text() == "Wie das Bild vorher"
    QApplication.processEvents()
    QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: guide.answering.judged is not None)
    target = tmp_path / "Ada.json"
    monkeypatch.setattr(handing_in, "choose_new_file", lambda *_: target)
    hand_in(guide, WindowOfLessons(window))
    (entry,) = json.loads(target.read_text(encoding="utf-8"))["answers"]
    assert entry["first"] == "Wie das Bild vorher"
    found = collect(tmp_path, named(FIRST))
    assert found.troubles == ()
    (row,) = found.rows
    assert (row.first, row.misconception) == (
        "The image as it was",
        "Each pixel is multiplied by 0.",
    )


@pytest.fixture
def column(lessons, window, monkeypatch) -> Iterator[LessonColumn]:
    """The column of lessons, as narrow as in the window, without all else that a step sets up."""
    lessons.start_first()
    column = lessons.column
    size = column.size()
    assert size.width() == WIDTH
    monkeypatch.setattr(lessons.guide.scenes, "set_scene", lambda scene: None)
    monkeypatch.setattr(lessons.guide.scenes, "finish", lambda: False)
    monkeypatch.setattr(type(lessons.guide), "is_ready", property(lambda self: False))
    window.frame.set_side(None)
    column.setParent(None)
    column.setFixedSize(size)
    column.show()
    yield column
    column.setParent(window)


def cut_off(guide: Guide, column: LessonColumn, step: int, *, is_done: bool = True) -> list[str]:
    """Name the words that are cut off in a step; of one that was done all of them are there."""
    guide.done = {step} if is_done else set()
    guide.go_to(step)
    for _ in range(3):  # the column asks, its texts get their heights, the column has theirs
        QApplication.processEvents()
    (area,) = column.findChildren(QScrollArea)
    room, width = area.viewport().width(), area.widget().width()
    beyond = [f"is {width} px wide and has {room}, which nobody can scroll"] * (width > room)
    pressed = [
        f"“{button.text()}” has {button.width()} px, not {button.sizeHint().width()}"
        for button in column.findChildren(QPushButton)
        if button.isVisible() and button.width() < button.sizeHint().width()
    ]
    return [*failures(column), *beyond, *pressed]


@every_language
def test_no_words_of_a_translated_lesson_are_cut_off(language, lessons, column) -> None:
    for lesson in shelf(language).lessons:
        lessons.guide.start(lesson, 0)
        for step in range(len(lesson.steps) + 1):
            found = cut_off(lessons.guide, column, step)
            if step == 0:
                found += cut_off(lessons.guide, column, step, is_done=False)
            assert not found, (lesson.name, step + 1, found)


@in_german
def test_words_without_room_are_found(language, lessons, column) -> None:
    text = "---\ntitle: A\n---\n## One\nText.\n@task x\n@until numbers\n@offer training.epochs=3 "
    for words_of_button, is_cut in (("Few", False), ("So many words. " * 9, True)):
        lessons.guide.start(parse_lesson(text + words_of_button, Path("a.md")))
        assert bool(cut_off(lessons.guide, column, 0)) == is_cut


@every_language
def test_a_translated_lesson_is_printed_with_its_words(language, themed) -> None:
    lesson = read_file(resource(f"lessons/{FIRST}.md"), language)
    head, *steps = pieces(lesson)
    assert lesson.title in head
    for made, step in zip(steps, lesson.steps, strict=True):
        assert step.title in made
        assert "<a " not in made
        assert "{" not in made


@every_language
def test_the_glossary_lists_and_finds_the_words_of_the_language(
    language, themed, qtbot, window
) -> None:
    dialog = show_glossary(window, "strides")
    stride = glossary(language).named("stride")
    assert stride.shown in dialog.title.text()
    assert "stride" in dialog.title.text(), "the English name stands beside it"
    titles = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert sorted(titles) == sorted(term.shown for term in glossary(language).terms)
    dialog.field.setText(glossary(language).named("overfitting").shown)
    assert dialog.list.currentItem().text() == glossary(language).named("overfitting").shown
    for term in known_words().terms:
        dialog.choose(f"term:{term.name}")
        assert dialog.list.currentItem().text() == term.shown
    assert dialog.meaning.textFormat() == Qt.TextFormat.RichText, "no tags are seen"
    assert not list(failures(dialog))
    dialog.close()


@in_german
def test_words_of_english_pages_lead_to_their_german_meaning(language, themed) -> None:
    assert "<a href='term:stride'>stride</a>" in page_html("# A\n\nThe stride.", (13, 20, 15))


def test_names_of_fields_are_known_in_every_language() -> None:
    """A label of the inspector that can be clicked in English can be clicked in each language."""
    specs = [spec for block in all_types() for spec in block.params()]
    labels = {spec.label for spec in (*specs, *TrainingSettings.params())}
    labels -= {"Precision"}  # that of numbers has the name of another word
    known = {label: term.name for label in labels if (term := glossary().find(label))}
    assert len(known) >= 9
    for language in LANGUAGES:
        table = ElementTree.parse(ROOT / f"resources/translations/cnndesk_{language}.ts")
        for message in table.getroot().iter("message"):
            source = message.findtext("source")
            if source in known and message.findtext("translation"):
                found = glossary(language).find(message.findtext("translation"))
                assert found is not None, (language, source, message.findtext("translation"))
                assert found.name == known[source]
