"""Claims about the glossary: what it holds, and where its words are found in texts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.lessons.glossary import Glossary, GlossaryError, Term, glossary, read_glossary


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
