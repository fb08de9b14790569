"""Claims about the glossary: what it holds, and where its words are found in texts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.document.settings import TrainingSettings
from cnndesk.lessons import glossary as glossaries
from cnndesk.lessons.glossary import Glossary, GlossaryError, Term, glossary, read_glossary
from cnndesk.lessons.library import shelf
from cnndesk.lessons.scripts import folded, run_on
from cnndesk.words import ENGLISH, LANGUAGES


def marked(text: str) -> list[tuple[str, str]]:
    return [(p.words, p.term.name) for p in glossary().pieces(text) if p.term is not None]


def test_every_word_has_a_short_meaning() -> None:
    assert len(glossary().terms) >= 57
    for term in glossary().terms:
        assert 5 <= len(term.text.split()) <= 60, term.name
        assert term.text.endswith("."), term.name


def test_words_are_found_in_any_form_and_case() -> None:
    assert glossary().find("Feature  maps").name == "feature map"
    assert glossary().find("RELU").name == "ReLU"
    assert glossary().find("spoon") is None


def test_the_longest_word_is_marked_once_and_whole() -> None:
    text = "A receptive field grows with each kernel; kernels see a patch, not a patchwork."
    assert marked(text) == [
        ("receptive field", "receptive field"),
        ("kernel", "kernel"),
        ("patch", "patch"),
    ]


def test_words_that_mean_something_else_are_not_marked() -> None:
    assert marked("Run one batch on drawn shapes") == [("batch", "batch")]
    assert glossary().find("run").name == "run"


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(["kernel", "Maps", " ", "-", "max pooling", "<b>", "\n", "x"])))
def test_the_pieces_are_the_text(parts: list[str]) -> None:
    text = "".join(parts)
    assert "".join(piece.words for piece in glossary().pieces(text)) == text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("## a\n\n## b\n\nB.", "says nothing of “a”"),
        ("## a\n\nA.\n\n## A\n\nA.", "twice"),
        ("## a\n\nAlso: b\n\nA.\n\n## b\n\nB.", "twice"),
    ],
)
def test_a_glossary_with_a_mistake_is_refused(text: str, why: str) -> None:
    with pytest.raises(GlossaryError, match=why):
        read_glossary(text)


def test_an_empty_glossary_marks_nothing() -> None:
    pieces = Glossary((Term("a", "A."),)).pieces("nothing here")
    assert [piece.words for piece in pieces] == ["nothing here"]


def test_a_glossary_of_another_language_has_every_word() -> None:
    for language in LANGUAGES:
        found = glossary(language)
        assert [t.name for t in found.terms if not t.title] == [], language
        assert {t.name for t in found.terms} == {t.name for t in glossary().terms}, language
        for term in found.terms:
            english = glossary().named(term.name)
            assert english is not None
            assert term.text != english.text, (language, term.name)
            assert term.text[-1] in ".。", (language, term.name)
            assert found.find(term.shown) is term
            assert found.find(term.name) is term, (language, term.name)
            known = {folded(form) for form in term.all_forms}
            assert {folded(form) for form in term.unmarked} <= known, (language, term.name)


def test_words_are_found_in_a_text_of_their_language_and_in_english() -> None:
    german = glossary("de")
    pieces = german.pieces("Die Faltungen haben Kernel; eine Lernrate, a learning rate.")
    found = [(p.words, p.term.name) for p in pieces if p.term is not None]
    assert found == [
        ("Faltungen", "convolution"),
        ("Kernel", "kernel"),
        ("Lernrate", "learning rate"),
    ]
    assert german.find("strides") is german.find("Schrittweite") is german.named("stride")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_every_lesson_can_be_clicked(language: str) -> None:
    for lesson in shelf(language).lessons:
        texts = [text for step in lesson.steps for text in (step.text, step.why)]
        pieces = [piece for text in texts for piece in glossary(language).pieces(text)]
        terms = {piece.term.name for piece in pieces if piece.term is not None}
        assert len(terms) >= 2, lesson.name
        assert "".join(piece.words for piece in pieces) == "".join(texts)


@pytest.mark.parametrize("language", [ENGLISH, *LANGUAGES])
def test_the_precision_of_a_training_is_not_that_of_its_answers(language: str) -> None:
    words = glossary(language)
    (param,) = (p for p in TrainingSettings.params() if p.name == "precision")
    numbers, answers = words.find(param.term), words.find("precision")
    assert numbers is not None
    assert answers is not None
    assert (numbers.name, answers.name) == ("numeric precision", "precision")
    assert "bfloat16" in numbers.text
    assert "bfloat16" not in answers.text
    (piece,) = (p for p in words.pieces("mixed precision") if p.term is not None)
    assert (piece.words, piece.term) == ("mixed precision", numbers)


SCRIPTS = """
## convolution

Title: 畳み込み

A.

## convolutional layer

Title: 畳み込み層

B.

## loss

Title: ロス

C.

## class

Title: 类

Also: 类别、ReLU関数

D.

## ReLU

Title: ReLU

E.
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("画像の畳み込みです", ["畳み込み"]),
        ("この畳み込み層を見ます", ["畳み込み層"]),
        ("クロスエントロピーとロス", ["ロス"]),
        ("分类和类别", ["类别"]),
        ("次のReLUは、PReLUではない", ["ReLU"]),
        ("ReLU関数", ["ReLU関数"]),
        ("ReLU-like", []),
    ],
)
def test_words_end_where_their_script_ends_them(text: str, found: list[str]) -> None:
    pieces = list(read_glossary(SCRIPTS).pieces(text))
    assert [piece.words for piece in pieces if piece.term is not None] == found
    assert "".join(piece.words for piece in pieces) == text


def test_a_dotless_i_and_a_dotted_one_are_the_same_letter() -> None:
    turkish = read_glossary("## class\n\nTitle: sınıf\n\nAlso: işlem\n\nA.\n")
    for word in ("Sınıf", "SINIF", "İşlem", "işlem"):
        assert turkish.find(word) is turkish.named("class"), word
        (piece,) = turkish.pieces(word)
        assert piece.term is not None, word


def test_lines_are_joined_without_a_space_where_the_script_has_none() -> None:
    assert run_on(["two", "  lines  "]) == "two lines"
    assert run_on(["画像は", "数です。", "", "次は"]) == "画像は数です。次は"
    assert run_on(["共有", "ReLU 层"]) == "共有ReLU 层"


def test_head_lines_may_stand_together_or_apart() -> None:
    together = read_glossary("## a\nTitle: b\nAlso: c, d\nUnmarked: d\n\nText\nof it.\n\nMore.\n")
    apart = read_glossary("## a\n\nTitle: b\n\nAlso: c, d\n\nUnmarked: d\n\nText of it.\n\nMore.")
    assert together.terms == apart.terms
    assert together.terms[0].text == "Text of it.\n\nMore."


def test_a_language_without_a_good_glossary_has_the_english_one(monkeypatch) -> None:
    texts = {"glossary": "## a\n\nA.\n", "glossary_de": "## a\n\nTitle: b\n"}
    monkeypatch.setattr(glossaries, "_text", texts.__getitem__)
    assert glossaries.glossary.__wrapped__("de").named("a").text == "A."
    texts["glossary_de"] = "## c\n\nTitle: d\n\nC.\n"
    assert [t.name for t in glossaries.glossary.__wrapped__("de").terms] == ["a"], "as in English"
