"""Claims about numbers as they are written."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.gui.widgets.formats import percent_texts, percents, spoken, with_sign


@pytest.mark.parametrize(
    ("counts", "shares"),
    [
        ([1374, 155, 268], [76, 9, 15]),
        ([755, 125, 120], [76, 12, 12]),
        ([1, 1, 1], [34, 33, 33]),
        ([5, 0, 0], [100, 0, 0]),
        ([0, 0, 0], [0, 0, 0]),
    ],
)
def test_shares_add_up_to_a_hundred(counts: list[int], shares: list[int]) -> None:
    assert percents(counts) == shares


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=6))
def test_every_share_is_the_exact_one_rounded_down_or_up(counts: list[int]) -> None:
    shares = percents(counts)
    total = sum(counts)
    assert sum(shares) == (100 if total else 0)
    for count, share in zip(counts, shares, strict=True):
        assert abs(share - 100 * count / max(1, total)) < 1


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0.2164, "0.216"),
        (-0.0465, "−0.046"),
        (0.0039, "0.0039"),
        (0.00272, "0.00272"),
        (4.0, "4"),
        (1234.56, "1234.6"),
        (0.0, "0"),
        (-3.9e-5, "−3.90·10⁻⁵"),
        (2.5e8, "2.50·10⁸"),
        (float("nan"), "NaN"),
    ],
)
def test_numbers_are_written_as_people_write_them(number: float, words: str) -> None:
    assert spoken(number) == words


def test_a_plus_is_written_where_it_is_asked_for() -> None:
    assert spoken(0.749, sign=True) == "+0.749"
    assert spoken(-0.749, sign=True) == "−0.749"
    assert with_sign(0.0) == "0.00"
    assert with_sign(0.23) == "+0.23"


def test_shares_with_a_decimal_add_up_too() -> None:
    assert percent_texts([1070, 119, 210]) == ["76.5\u00a0%", "8.5\u00a0%", "15.0\u00a0%"]
    assert percent_texts([1, 1, 1]) == ["33.4\u00a0%", "33.3\u00a0%", "33.3\u00a0%"]
