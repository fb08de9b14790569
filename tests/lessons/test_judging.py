"""Answers: what is right by the engine, what is said to what people think instead; claims."""

from __future__ import annotations

from pathlib import Path

import pytest

from cnndesk.lessons.claims import collect, measure
from cnndesk.lessons.expression import Unknown, read_expression
from cnndesk.lessons.judging import judge, right_choices, truth_of
from cnndesk.lessons.lesson import Question
from cnndesk.lessons.naming import renamed
from cnndesk.lessons.reader import parse_lesson
from tests.lessons.test_expression import Known

HEAD = "---\ntitle: A lesson\n---\n## One\nText.\n"


def question(lines: str) -> Question:
    """Return the question of some lines."""
    found = parse_lesson(HEAD + lines, Path("a.md")).steps[0].question
    assert found is not None
    return found


def test_a_typed_number_is_judged_by_what_the_engine_says() -> None:
    asked = question(
        "@ask How many?\n@answer all_params\n@wrong all_params - 1 | And the bias, {all_params}.\n"
    )
    known = Known(all_params=28)
    assert judge(asked, 28.0, known).right
    missed = judge(asked, 27.0, known)
    assert not missed.right
    assert missed.reply == "And the bias, 28."
    assert missed.misconception == 8
    assert judge(asked, 3.0, known).reply == ""
    assert truth_of(asked, known) == "28"
    with pytest.raises(Unknown):
        judge(asked, 28.0, Known())


def test_as_far_as_it_says_from_the_right_number_is_right_too() -> None:
    asked = question("@ask How sure?\n@answer sure within 5\n")
    known = Known(sure=90.4)
    assert judge(asked, 86.0, known).right
    assert judge(asked, 95.0, known).right
    assert not judge(asked, 85.0, known).right


def test_the_right_choice_is_the_one_that_has_come_true() -> None:
    asked = question(
        "@ask What?\n@choice much | No. | val_accuracy >= 90\n"
        "@choice little | So it is: {val_accuracy:0} %. | val_accuracy < 20\n"
        "@choice none | Never.\n"
    )
    known = Known(val_accuracy=10)
    assert judge(asked, "little", known).right
    assert judge(asked, "little", known).reply == "So it is: 10 %."
    assert not judge(asked, "much", known).right
    assert judge(asked, "none", known).misconception == 9
    with pytest.raises(Unknown):  # between the choices: nobody is told that he is wrong
        judge(asked, "much", Known(val_accuracy=50))
    assert [c.words for c in right_choices(asked, Known(val_accuracy=95))] == ["much"]


def test_a_place_is_right_where_its_expression_is_true() -> None:
    asked = question("@ask Where?\n@answer lab row == 2\n@wrong row > 2 | Farther up.\n")
    assert judge(asked, "", Known(row=2)).right
    assert judge(asked, "", Known(row=3)).reply == "Farther up."
    assert not judge(asked, "", Known(row=2), is_there=False).right


def test_words_of_ones_own_are_taken_as_they_are() -> None:
    asked = question("@ask What does it find?\n@answer words\n")
    assert judge(asked, "slanted strokes", Known()).right
    assert not judge(asked, " x ", Known()).right


def test_a_claim_needs_a_margin_above_its_spread() -> None:
    claim = read_expression("val_accuracy > 90")

    def over(*values: float) -> bool:
        found = [measure(1, claim, seed, Known(val_accuracy=v)) for seed, v in enumerate(values)]
        return collect(found)[0].holds

    assert over(95)
    assert over(95, 96, 95.5)
    assert not over(91, 99, 92), "the spread is wider than the margin"
    assert not over(95, 89, 96)
    exact = read_expression("dead == 16")
    (same,) = collect([measure(2, exact, s, Known(dead=16)) for s in range(5)])
    assert same.holds
    (other,) = collect([measure(2, exact, s, Known(dead=16 - s)) for s in range(2)])
    assert not other.holds


def test_texts_call_blocks_as_the_canvas_does_and_expressions_as_the_lesson_does() -> None:
    step = parse_lesson(
        "---\ntitle: A\n---\n## One\n@data digits\n@network lenet5\nDelete conv1, not conv10.\n"
        "@ask Which?\n@choice conv1 | No: {params(conv1)}.\n@choice fc1 | Yes. | 1\n",
        Path("a.md"),
    ).steps[0]
    now = renamed(step, {"conv1": "conv7", "fc1": "fc1"})
    assert now.text == "Delete conv7, not conv10."
    assert now.question is not None
    assert [c.words for c in now.question.choices] == ["conv7", "fc1"]
    assert now.question.choices[0].reply == "No: {params(conv1)}."
    assert renamed(step, {"conv1": "conv1"}) is step
