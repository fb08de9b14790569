"""The test of differences, against values that others computed."""

from __future__ import annotations

import math

import hypothesis.strategies as st
import pytest
from hypothesis import given

from cnndesk.laboratory.significance import holm, incomplete_beta, paired, two_sided


@pytest.mark.parametrize(
    ("t", "freedom", "p"),
    [  # of SciPy 1.16
        (1.0, 4, 0.37390096630005887),
        (2.776, 4, 0.05002277831997642),
        (0.1, 2, 0.9294654384141402),
        (12.0, 9, 7.699886222985653e-07),
        (-3.0, 30, 0.005389964065651945),
        (0.0, 5, 1.0),
    ],
)
def test_students_distribution(t: float, freedom: int, p: float) -> None:
    assert two_sided(t, freedom) == pytest.approx(p, rel=1e-9)


@given(st.floats(0.01, 0.99), st.floats(0.3, 50), st.floats(0.3, 50))
def test_the_beta_function_and_its_mirror_add_up(x: float, a: float, b: float) -> None:
    assert incomplete_beta(x, a, b) + incomplete_beta(1 - x, b, a) == pytest.approx(1, abs=1e-10)


def test_one_degree_of_freedom_has_a_closed_form() -> None:
    for t in (0.3, 1.0, 4.0):
        assert two_sided(t, 1) == pytest.approx(1 - 2 * math.atan(t) / math.pi, rel=1e-12)


def test_with_fewer_than_three_pairs_nothing_is_said() -> None:
    for differences in ([], [0.1], [0.1, 0.1]):
        found = paired(differences)
        assert math.isnan(found.p)
        assert not found.is_decided


def test_the_paired_test() -> None:
    found = paired([0.01, 0.03, 0.02, 0.00, 0.02])
    assert found.difference == pytest.approx(0.016)
    assert found.p == pytest.approx(0.03492, abs=1e-4)  # t = 3.138 with 4 degrees
    assert paired([-d for d in (0.01, 0.03, 0.02, 0.00, 0.02)]).p == found.p


def test_folds_share_training_images_so_that_more_may_be_chance() -> None:
    differences = [0.01, 0.03, 0.02, 0.00, 0.02]
    corrected = paired(differences, folds=5)
    assert corrected.p > 2 * paired(differences).p
    assert corrected.p == pytest.approx(two_sided(3.1377 / 1.5, 4), abs=1e-3)


def test_no_difference_is_no_finding_and_equal_ones_count_by_their_signs() -> None:
    assert paired([0.0] * 5).p == 1.0
    assert paired([0.01] * 3).p == 0.25
    assert paired([0.01] * 10).is_decided


def test_holms_procedure() -> None:
    fixed = holm([0.01, 0.04, 0.03, math.nan])
    assert fixed[:3] == pytest.approx([0.03, 0.06, 0.06])
    assert math.isnan(fixed[3])


@given(st.lists(st.floats(0, 1), max_size=12))
def test_a_correction_never_makes_a_finding_surer(ps: list[float]) -> None:
    assert all(p <= q <= 1 for p, q in zip(ps, holm(ps), strict=True))
