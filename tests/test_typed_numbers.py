"""Claims about numbers as people type them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.typed_numbers import NumberError, typed_number, typed_whole

SEPARATORS = {
    "comma": ",",
    "point": ".",
    "space": " ",
    "apostrophe": "'",
    "Swiss apostrophe": "\u2019",
    "thin space": "\u2009",
    "narrow space": "\u202f",
    "fixed space": "\u00a0",
    "figure space": "\u2007",
    "underscore": "_",
    "Arabic": "\u066c",
}


@pytest.mark.parametrize("mark", SEPARATORS.values(), ids=SEPARATORS)
@pytest.mark.parametrize("number", [1000, 2500, 12_345, 100_000, 1_234_567, 1_000_000_000])
def test_thousands_are_thousands_whatever_stands_between_them(mark: str, number: int) -> None:
    assert typed_whole(f"{number:,}".replace(",", mark)) == number


@pytest.mark.parametrize("mark", SEPARATORS.values(), ids=SEPARATORS)
@settings(max_examples=30, deadline=None)
@given(number=st.integers(0, 10**12), rest=st.integers(0, 99999), places=st.integers(0, 5))
def test_a_whole_number_is_never_a_thousandth_of_what_was_typed(
    mark: str, number: int, rest: int, places: int
) -> None:
    words = f"{number}{mark}{rest:0{places}}" if places else f"{number}{mark}"
    try:
        read = typed_whole(words)
    except NumberError:
        return
    digits = f"{rest:0{places}}" if places else ""
    is_group = len(digits) == 3
    assert read == (int(f"{number}{digits}") if is_group and 0 < number < 1000 else number)
    assert is_group or not digits.strip("0")  # decimals that are not 0 are refused


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("0.5", 0.5),
        ("0,5", 0.5),
        (",5", 0.5),
        (".5", 0.5),
        ("5,", 5.0),
        ("5.", 5.0),
        ("0,001", 0.001),
        ("0.001", 0.001),
        ("0,125", 0.125),
        ("1,25", 1.25),
        ("1,2345", 1.2345),
        ("1.000", 1.0),
        ("-3", -3.0),
        ("\u22123", -3.0),
        ("\u2013 0,5", -0.5),
        ("+2", 2.0),
        ("1e3", 1000.0),
        ("1E-3", 0.001),
        ("2,5e-3", 0.0025),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1 234,5", 1234.5),
        ("1\u2019234.5", 1234.5),
        ("1\u202f234\u202f567,25", 1234567.25),
        ("1,234,567", 1234567.0),
        ("1.234.567", 1234567.0),
        ("  7  ", 7.0),
        ("\u0661\u0662\u066b\u0665", 12.5),
        ("\uff11\uff12\uff0e\uff15", 12.5),
    ],
)
def test_a_number_is_read_as_it_is_meant(words: str, number: float) -> None:
    assert typed_number(words) == number


@pytest.mark.parametrize("words", ["1,000", "12,345", "-2,500", "999,999"])
def test_what_may_be_two_numbers_is_refused_with_both(words: str) -> None:
    with pytest.raises(NumberError) as error:
        typed_number(words)
    small = f"{float(words.replace(',', '.')):g}"
    assert f"may mean {small} or {words.replace(',', '')}" in str(error.value)


@pytest.mark.parametrize(
    "words",
    ["abc", "1x", "--1", "1e", "e5", "1.2.3", "1,2,3", "1,00,000.5.1", "1,00.5", "1 0", "1 00",
     "0 500", "1'00", "12345,678,901", ".", ",", "-", "1/9", "10²", "½", "nan", "inf", "0x10",
     "1,000e3", "1 000,000,5", "1. 5", "٣x", "9" * 101, "1e99999"],
)  # fmt: skip
@pytest.mark.parametrize("read", [typed_number, typed_whole])
def test_what_is_no_number_is_refused_in_words(read, words: str) -> None:
    with pytest.raises(NumberError, match=r"is no number\. Type one|is too large\."):
        read(words)


@pytest.mark.parametrize("words", ["", "   ", "\u202f"])
def test_an_empty_field_says_so(words: str) -> None:
    with pytest.raises(NumberError, match="empty"):
        typed_number(words)


@pytest.mark.parametrize("words", ["2,5", "2.5", "0,5", "0,500", "1e-3", "1,234.5", "-0.1"])
def test_a_fraction_is_no_whole_number(words: str) -> None:
    with pytest.raises(NumberError, match="no whole number"):
        typed_whole(words)


@pytest.mark.parametrize(
    ("words", "number"), [("1e3", 1000), ("1,5e3", 1500), ("3.0", 3), ("3,00", 3), ("-12", -12)]
)
def test_a_whole_number_may_be_written_as_any_number(words: str, number: int) -> None:
    read = typed_whole(words)
    assert read == number
    assert isinstance(read, int)


def test_no_digit_of_a_large_whole_number_is_lost() -> None:
    assert typed_whole("9007199254740993") == 9007199254740993


@pytest.mark.parametrize("words", ["1e19", "1e9999", "-1e400"])
def test_a_number_too_large_is_refused(words: str) -> None:
    with pytest.raises(NumberError, match="too large"):
        typed_whole(words)


@settings(max_examples=50, deadline=None)
@given(st.floats(allow_nan=False, allow_infinity=False))
def test_what_python_writes_is_read_back(number: float) -> None:
    assert typed_number(repr(number)) == number


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=30))
def test_any_text_is_a_finite_number_or_refused(words: str) -> None:
    try:
        assert math.isfinite(typed_number(words))
        typed_whole(words)
    except NumberError:
        pass
