"""Claims about lessons in other languages: only words differ, and the same is handed in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cnndesk.cli import main
from cnndesk.lessons import library
from cnndesk.lessons.collecting import Row, collect
from cnndesk.lessons.drafts import VERBS
from cnndesk.lessons.handing_in import answers_as_text, write_whole
from cnndesk.lessons.handout import open_handout
from cnndesk.lessons.lesson import Lesson, LessonError, Step
from cnndesk.lessons.library import NOT_LESSONS, named, read_file, shelf
from cnndesk.lessons.naming import renamed
from cnndesk.lessons.outline import WORDED
from cnndesk.lessons.questions import in_braces
from cnndesk.lessons.reader import read_lesson
from cnndesk.lessons.translating import in_language, read_translation
from cnndesk.paths import resource
from cnndesk.words import LANGUAGES

SHIPPED = sorted(p.name for p in resource("lessons").glob("*.md") if p.name not in NOT_LESSONS)
FIRST = f"{library.FIRST}.md"

ENGLISH = """---
title: How wide?
about: In three minutes.
minutes: 3
order: 20
---

## Sizes

@draw image_input height=8 width=8 channels=1
@draw conv2d filters=4 kernel_size=3x3
@open canvas
@lock panel use Not now.
@hide panel canvas

The map of conv1 is {width(conv1)} wide and {height(conv1)} high.

@ask How wide?
@choice Eight | No. | width(conv1) == 8 | Look: {width(conv1)}.
@choice Six | It hangs over {maps(conv1)} times.
@task Make it larger.
@hint Above.
@offer conv1.filters=8 Use eight
@until value conv1.filters=8
@do set conv1.filters=8

@why

It was {width(conv1)}.

## A number

@ask How many maps?
@answer maps(conv1)
@wrong 3 | Not {width(conv1)}.
"""

GERMAN = """---
title: Wie breit?
about: In drei Minuten.
minutes: 3
order: 20
---

## Größen

@draw image_input height=8 width=8 channels=1
@draw conv2d filters=4 kernel_size=3x3
@open canvas
@lock panel use Noch nicht.
@hide panel canvas

{height(conv1)} hoch und {width(conv1)} breit ist
die Karte von conv1.

@ask Wie breit?
@choice Acht | Nein. | width(conv1) == 8 | Sieh: {width(conv1)}.
@choice Sechs | Er hängt {maps(conv1)}-mal über.
@task Mach sie größer.
@hint Oben.
@offer conv1.filters=8 Acht nehmen
@until value conv1.filters=8
@do set conv1.filters=8

@why

Sie war {width(conv1)}.

## Eine Zahl

@ask Wie viele Karten?
@answer maps(conv1)
@wrong 3 | Nicht {width(conv1)}.
"""


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNDESK_DATA", str(tmp_path / "data"))


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], tuple[Path, Path]]:
    """Write the lesson and a translation; return both files."""

    def write(german: str) -> tuple[Path, Path]:
        original, path = tmp_path / "wide.md", tmp_path / "de" / "wide.md"
        path.parent.mkdir(exist_ok=True)
        original.write_text(ENGLISH, encoding="utf-8")
        path.write_text(german, encoding="utf-8")
        return original, path

    return write


def read_by_people(step: Step) -> dict[str, str]:
    """Return all words of a step that a reader sees."""
    found = {"title": step.title, "text": step.text, "task": step.task, "hint": step.hint}
    found |= {"why": step.why, **{f"offer {n}": o.words for n, o in enumerate(step.offers)}}
    if step.question is not None:
        found["question"] = step.question.words
        for number, choice in enumerate(step.question.choices):
            found[f"choice {number}"] = choice.words
            found[f"reply {number}"] = choice.reply
            found[f"otherwise {number}"] = choice.otherwise
    return found


def skeleton(words: str) -> str:
    """Return what must stay of words: their numbers, in any order."""
    return " ".join(sorted(re.findall(r"\{[^{}]*\}", words)))


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lesson_is_translated_and_only_its_words_are(language: str, name: str) -> None:
    original = resource(f"lessons/{name}")
    english = read_lesson(original)
    lesson = read_translation(original, resource(f"lessons/{language}/{name}"))
    assert (lesson.name, lesson.path, lesson.order) == (english.name, original, english.order)
    assert lesson.title != english.title
    assert lesson.about != english.about
    for step, source in zip(lesson.steps, english.steps, strict=True):
        assert step.scene == source.scene
        words, others = read_by_people(step), read_by_people(source)
        for place, text in words.items():
            where = (step.line, place)
            assert skeleton(text) == skeleton(others[place]), where
            assert bool(text) == bool(others[place]), where
            assert list(in_braces(text)) or "{" not in text, where
            plain = re.sub(r"\{[^{}]*\}|[^A-Za-z ]", "", others[place])
            if len(plain.split()) > 3:
                assert text != others[place], f"{where} is English"


def test_only_the_words_come_from_the_translation(written) -> None:
    original, path = written(GERMAN)
    english, lesson = read_lesson(original), read_translation(original, path)
    assert (lesson.name, lesson.title, lesson.read_from) == ("wide", "Wie breit?", path)
    first, second = lesson.steps
    assert first.text.endswith("Karte von conv1.")
    assert (first.task, first.hint, first.why) == (
        "Mach sie größer.",
        "Oben.",
        "Sie war {width(conv1)}.",
    )
    assert (first.offers[0].words, first.offers[0].value) == ("Acht nehmen", 8)
    assert [lock.why for lock in second.locks] == ["Noch nicht."]
    assert [c.words for c in first.question.choices] == ["Acht", "Sechs"]
    assert first.question.choices[0].otherwise == "Sieh: {width(conv1)}."
    assert second.question.choices[0].reply == "Nicht {width(conv1)}."
    # The prose of the translation has a line more. Lines are those of the original all the same.
    assert [c.line for c in second.question.choices] == [
        c.line for c in english.steps[1].question.choices
    ]


def _changed(old: str, new: str) -> str:
    assert old in GERMAN
    return GERMAN.replace(old, new)


DEEDS = "@do set conv1.filters=8\n"


@pytest.mark.parametrize(
    ("german", "line", "words"),
    [
        (GERMAN[: GERMAN.index("## Eine Zahl")], 0, "2 steps, this file 1"),
        (GERMAN + "\n## Noch einer\n\nText.\n", 38, "2 steps, this file 3"),
        (_changed("minutes: 3", "minutes: 4"), 4, "“minutes: 4” is “minutes: 3” in the original"),
        (_changed("minutes: 3\n", ""), 4, "“order: 20” is “minutes: 3”"),
        (_changed("conv1.filters=8 A", "conv1.filters=9 A"), 24, "conv1.filters=9"),
        (_changed("width(conv1) == 8", "width(conv1) == 6"), 20, "width(conv1) == 6"),
        (_changed("Sieh: {width(conv1)}.", "Sieh: {width(conv1):1}."), 20, "{width(conv1):1}"),
        (_changed("{maps(conv1)}-mal", "viermal"), 21, "{maps(conv1)}"),
        (_changed("Sie war {width(conv1)}.", "Sie war breit."), 8, "works out nothing where"),
        (_changed("{height(conv1)} hoch und ", "Hoch und "), 8, "{height(conv1)} {width(conv1)}"),
        (_changed("@why\n", ""), 8, "lacks “@why”, line 27 there"),
        (_changed("\nSie war {width(conv1)}.\n", ""), 8, "missing or one too many"),
        (_changed("@hint Oben.\n", ""), 23, "is “@hint” in the original"),
        (_changed(DEEDS, ""), 27, "“@why” is “@do set conv1.filters=8”"),
        (_changed(DEEDS, DEEDS + DEEDS), 27, "is “@why” in the original"),
        (_changed("@wrong 3 |", "@wrong 4 |"), 36, "“@wrong 4 | … {width(conv1)}”"),
        (GERMAN + "@hint Da.\n", 37, "no “@hint” here"),
        (_changed("Karte von conv1.", "Karte."), 8, "conv1 is only in one of the two"),
        (_changed("panel use Noch", "data Noch"), 13, "“@lock data”"),
        (_changed("@open canvas", "@open küche"), 12, "Give one panel"),
    ],
)
def test_what_is_not_as_in_the_original_is_told_with_its_line(
    written, capsys, german: str, line: int, words: str
) -> None:
    original, path = written(german)
    with pytest.raises(LessonError) as caught:
        read_translation(original, path)
    found = [(t.line, t.sentence) for t in caught.value.troubles]
    assert any(n == line and words in sentence for n, sentence in found), found
    assert main(["lesson", "check", str(path)]) == 1
    assert f"{path}:{line}: " in capsys.readouterr().err
    assert in_language(original, "de") is None, "it is shown in English"


def test_a_good_translation_is_called_good(written, capsys) -> None:
    _, path = written(GERMAN.replace("\n", "\r\n"))
    assert main(["lesson", "check", str(path)]) == 0
    assert "good. “Wie breit?”, 2 steps." in capsys.readouterr().out


def test_the_original_is_checked_with_its_translations(written, capsys) -> None:
    original, path = written(
        _changed("@choice Acht | Nein. | width", "@choice Acht | Nein. | maps")
    )
    assert main(["lesson", "check", str(original)]) == 1
    out, err = capsys.readouterr()
    assert f"{original}: good." in out
    assert str(path) in err
    assert "“@choice … | … | maps(conv1) == 8" in err
    path.write_text(GERMAN, encoding="utf-8")
    assert main(["lesson", "check", str(original), str(path)]) == 0
    assert capsys.readouterr().out.count("good.") == 2, "each once"


def test_a_translation_that_was_mended_is_shown(written) -> None:
    original, path = written(_changed("@hint Oben.\n", ""))
    assert in_language(original, "de") is None
    path.write_text(GERMAN, encoding="utf-8")
    mended = in_language(original, "de")
    assert mended is not None
    assert mended.title == "Wie breit?"
    assert in_language(original, "fr") is None
    assert in_language(original, "../de") is None


def test_the_lines_with_words_are_lines_of_lessons() -> None:
    assert set(WORDED) <= set(VERBS)


def test_the_shelf_speaks_a_language_and_names_stay() -> None:
    english, german = shelf(), shelf("de")
    assert [lesson.name for lesson in german.lessons] == [x.name for x in english.lessons]
    assert not german.errors
    first = german.find(library.FIRST)
    assert first is not None
    assert first.title == "Eine Faltung sehen"
    assert named(library.FIRST, "de") == first
    assert named("none", "de") is None
    assert read_file(resource(f"lessons/{FIRST}"), "de") == first
    assert read_file(resource(f"lessons/de/{FIRST}")) == first, "a file has its own language"


def test_lessons_of_ones_own_are_shown_as_they_are_written() -> None:
    own = library.folders()[1]
    (own / "de").mkdir(parents=True)
    (own / FIRST).write_text("---\ntitle: Mine\n---\n## One\nText.\n", encoding="utf-8")
    (own / "de" / FIRST).write_text("---\ntitle: Mein\n---\n## Eins\nText.\n", encoding="utf-8")
    lesson = shelf("de").find(library.FIRST)
    assert lesson is not None
    assert lesson.title == "Mine"
    assert named(library.FIRST, "de") == lesson


def _answers(lesson: Lesson) -> dict[str, Any]:
    """Return wrong answers to a question with choices and one with numbers, as a window keeps."""
    found = {}
    for index, step in enumerate(lesson.steps):
        if step.question is None or step.question.kind not in ("choice", "number"):
            continue
        wrong = next((c for c in step.question.choices if c.right is None), None)
        if wrong is None:
            continue
        given: float | str = wrong.words or 12345.0
        choices = [choice.words for choice in step.question.choices]
        found[str(index)] = {
            "first": given, "last": given, "tries": 2, "right": True, "told": False,
            "wrong": [wrong.line],
        }  # fmt: skip
        if wrong.words:
            found[str(index)]["choice"] = choices.index(wrong.words) + 1
    return found


def _rows(folder: Path, learner: Lesson, teacher: Lesson) -> tuple[Row, ...]:
    folder.mkdir()
    text = answers_as_text(learner, frozenset({0, 1}), _answers(learner))
    write_whole(folder / "Ada.json", text)
    found = collect(folder, teacher)
    assert found.troubles == ()
    assert found.rows
    return found.rows


@pytest.mark.parametrize("name", ["see-a-convolution", "bend-and-shrink", "downhill"])
def test_a_teacher_reads_in_one_language_what_is_answered_in_another(
    tmp_path: Path, name: str
) -> None:
    english, german = named(name), named(name, "de")
    assert english is not None
    assert german is not None
    alike = _rows(tmp_path / "en", english, english)
    assert _rows(tmp_path / "de", german, english) == alike
    assert any(row.is_recomputed for row in alike) or name == "downhill"
    of_german = _rows(tmp_path / "back", english, german)
    assert of_german == _rows(tmp_path / "both", german, german)
    assert [(r.step, r.right) for r in of_german] == [(r.step, r.right) for r in alike]
    assert of_german != alike, "its words are German"


def test_what_was_answered_in_one_language_is_handed_in_in_the_present_one(tmp_path: Path) -> None:
    german, english = named(library.FIRST, "de"), named(library.FIRST)
    assert german is not None
    assert english is not None
    whole = json.loads(answers_as_text(english, frozenset(), _answers(german)))
    choices = {c.words for step in english.steps if step.question for c in step.question.choices}
    said = [entry["first"] for entry in whole["answers"] if "choice" in entry]
    assert said
    assert set(said) <= choices


def test_the_command_collects_by_a_translated_file(tmp_path: Path, capsys) -> None:
    english = named(library.FIRST)
    assert english is not None
    text = answers_as_text(english, frozenset(), _answers(english))
    write_whole(tmp_path / "Ada.json", text)
    lesson = resource(f"lessons/de/{FIRST}")
    assert main(["lesson", "collect", str(tmp_path), "--lesson", str(lesson)]) == 0
    assert "“Eine Faltung sehen”: 1 learners" in capsys.readouterr().out


def test_a_handout_of_a_translated_lesson_has_its_words(tmp_path: Path) -> None:
    made = tmp_path / "class.cnnlesson"
    lesson = resource(f"lessons/de/{FIRST}")
    assert main(["lesson", "pack", str(lesson), "--out", str(made)]) == 0
    assert open_handout(made, tmp_path / "out").lesson.title == "Eine Faltung sehen"


def test_blocks_are_named_as_on_the_canvas_also_where_no_space_stands_beside(written) -> None:
    original, path = written(GERMAN.replace("die Karte von conv1", "conv1の幅です"))
    step = renamed(read_translation(original, path).steps[0], {"conv1": "conv12"})
    assert "conv12の幅" in step.text
    assert "{width(conv1)}" in step.text
