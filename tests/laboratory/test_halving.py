"""Successive halving: when variants are judged, and which are given up."""

from __future__ import annotations

import math

import pytest

from cnndesk.laboratory.design import RunSpec, Variant
from cnndesk.laboratory.halving import stages, survivors, target
from cnndesk.laboratory.plan import RunPlan


@pytest.mark.parametrize(
    ("variants", "shares"),
    [(1, (1.0,)), (2, (0.5, 1.0)), (5, (0.25, 0.5, 1.0)), (100, (0.125, 0.25, 0.5, 1.0))],
)
def test_there_are_as_many_stages_as_halvings(variants: int, shares: tuple[float, ...]) -> None:
    assert stages(variants, halving=True) == shares
    assert stages(variants, halving=False) == (1.0,)


def test_a_run_is_held_after_its_share_of_epochs_but_at_least_one() -> None:
    run = RunPlan(RunSpec(Variant.of({}), 0), 10, 5, 100, 1.0, "")
    assert [target(run, share) for share in (0.01, 0.25, 0.5, 1.0)] == [1, 3, 5, 10]


def test_the_better_half_stays_in_its_order() -> None:
    means = {"a": 0.5, "b": 0.9, "c": math.nan, "d": 0.7, "e": 0.6}
    assert survivors(list(means), means, higher_is_better=True) == ("b", "d", "e")
    assert survivors(list(means), means, higher_is_better=False) == ("a", "d", "e")


def test_of_equal_variants_the_earlier_stay_and_one_always_does() -> None:
    assert survivors("abcd", dict.fromkeys("abcd", 0.5), higher_is_better=True) == ("a", "b")
    assert survivors("a", {"a": math.nan}, higher_is_better=True) == ("a",)
