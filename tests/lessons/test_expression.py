"""Expressions of lessons: what they come to, what is refused, and that they cannot do harm."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.lessons.expression import Argument, Unknown, read_expression
from cnndesk.lessons.facts import FACTS, check_facts
from cnndesk.lessons.questions import filled, written


class Known:
    """Facts by name."""

    def __init__(self, **values: float) -> None:
        self.values = values
        self.asked: list[tuple[str, tuple[Argument, ...]]] = []

    def fact(self, name: str, arguments: tuple[Argument, ...]) -> float:
        self.asked.append((name, arguments))
        if name not in self.values:
            raise Unknown
        return self.values[name]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("10 - 3 - 2", 5),
        ("8 / 4 / 2", 1),
        ("-3 + 5", 2),
        ("--3", 3),
        ("2 * -3", -6),
        ("3 < 4", 1),
        ("3 >= 4", 0),
        ("0.1 + 0.2 == 0.3", 1),
        ("1 != 1", 0),
        ("1 < 2 and 2 < 1 or 1", 1),
        ("not 3 > 4", 1),
        ("not not 0", 0),
        ("max(2, min(5, 3))", 3),
        ("round(2.5)", 3),
        ("floor((64 - 3) / 2) + 1", 31),
        ("abs(0 - 4)", 4),
        ("params + 1", 29),
    ],
)
def test_an_expression_comes_to_its_value(text: str, value: float) -> None:
    assert read_expression(text).value(Known(params=28)) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "ends too early"),
        ("1 +", "ends too early"),
        ("1 2", "one too many"),
        ("(1", "closing bracket"),
        ("1 < 2 < 3", "compares twice"),
        ("a.b", "not understood"),
        ("a[0]", "not understood"),
        ("'text'", "not understood"),
        ("2 ** 9", "cannot stand"),
        ("max(1)", "takes 2"),
        ("(" * 40 + "1" + ")" * 40, "too many brackets"),
        ("1" * 300, "at most 200"),
        ("and 1", "cannot stand"),
    ],
)
def test_what_is_no_expression_is_refused_in_a_sentence(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words) as caught:
        read_expression(text)
    assert str(caught.value).endswith(".")


def test_blocks_are_handed_on_by_name_and_numbers_as_numbers() -> None:
    known = Known(value=0.5)
    assert read_expression("value(conv1, 1 + 1, 3, 4)").value(known) == 0.5
    assert known.asked == [("value", ("conv1", 2.0, 3.0, 4.0))]


def test_what_is_not_there_yet_is_unknown_and_never_true() -> None:
    asked = read_expression("val_accuracy < 20")
    assert not asked.holds(Known())
    with pytest.raises(Unknown):
        read_expression("1 / 0").value(Known())
    with pytest.raises(Unknown):
        read_expression("exp(9999)").value(Known())
    assert filled("It is {val_accuracy} %.", Known()) == "It is – %."


def test_numbers_in_a_text_have_the_decimals_of_their_kind() -> None:
    known = Known(val_accuracy=97.345, params=123000, val_loss=0.12345)
    assert filled("{val_accuracy} %, {val_accuracy:0} %", known) == "97.3 %, 97 %"
    assert filled("{val_loss}", known) == "0.123"
    assert filled("{began(val_accuracy)} %", Known(began=99.355)) == "99.4 %"
    assert filled("{3 - 5}, {7 / 2}", known) == "\u22122, 3.5"
    assert written(123000) == "123\u202f000"
    assert written(-0.0001, 1) == "0.0"


def test_names_and_their_arguments_are_checked() -> None:
    check_facts(read_expression("params(conv1) + maps(conv2) > val_accuracy"))
    for text in ("colour", "params", "params(3)", "previous(conv1)", "val_accuracy(conv1)"):
        with pytest.raises(ValueError, match=r"written|nothing called|a name of the table"):
            check_facts(read_expression(text))
    assert all(fact.meaning for fact in FACTS.values())


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="0123456789.()+-*/<>=! abnotrdxmi,_", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = read_expression(text)
    except ValueError:
        return
    with contextlib.suppress(Unknown):
        found.value(Known(a=1.0))
