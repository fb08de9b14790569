"""The table of results, and what it says."""

from __future__ import annotations

import dataclasses
import math

import pytest

from cnndesk.laboratory.results import (
    RunResult,
    VariantResult,
    joined_curves,
    p_text,
    ranked,
    verdict_on,
)
from cnndesk.scores import ACCURACY, mean_absolute_error


def variant(name: str, *scores: float, planned: int = 0, stopped: int = 0) -> VariantResult:
    units = {(seed, 0): score for seed, score in enumerate(scores)}
    return VariantResult(
        name, name, {}, units, planned or len(scores), stopped_at=stopped, failed=0
    )


def test_mean_and_deviation() -> None:
    one = variant("a", 0.9, 0.8, 1.0)
    assert one.mean == pytest.approx(0.9)
    assert one.spread == pytest.approx(0.1)
    assert math.isnan(variant("a", 0.9).spread)
    assert math.isnan(variant("a").mean)


def test_curves_are_joined_as_far_as_the_longest_goes() -> None:
    joined = joined_curves([(0.1, 0.3), (0.3, 0.5, 0.9), (math.nan,)])
    assert joined == ((pytest.approx(0.2), 0.1, 0.3), (pytest.approx(0.4), 0.3, 0.5), (0.9,) * 3)


def test_the_best_comes_first_and_for_errors_the_lowest_is_best() -> None:
    table = [variant("a", 0.5), variant("b", 0.9), variant("c"), variant("d", 1.0, stopped=2)]
    assert [one.id for one in ranked(table, ACCURACY)] == ["b", "a", "d"]
    error = mean_absolute_error(("g",), (1.0,))
    assert [one.id for one in ranked(table, error)] == ["a", "b", "d"]


def test_with_fewer_than_three_shared_runs_nothing_is_said() -> None:
    said = verdict_on([variant("a", 0.9, 0.9), variant("b", 0.1, 0.1)], ACCURACY, 1)
    assert said.title == "Nothing can be said"
    assert "at least 3" in said.sentence
    assert said.best == "a"


def test_runs_that_are_on_their_way_are_said() -> None:
    said = verdict_on([variant("a", 0.9, planned=5), variant("b", 0.1, planned=5)], ACCURACY, 1)
    assert said.title == "Nothing can be said yet"
    assert "on their way" in said.sentence


def test_a_difference_that_may_be_chance_is_called_so() -> None:
    table = [variant("a", 0.95, 0.90, 0.97), variant("b", 0.94, 0.93, 0.92)]
    said = verdict_on(table, ACCURACY, 1)
    assert said.title == "Not decided"
    assert "a is ahead of b by 1.0 points" in said.sentence
    assert "may be chance (p\u00a0=\u00a0" in said.sentence


def test_a_difference_that_hardly_is_chance_is_called_better() -> None:
    table = [variant("a", 0.95, 0.96, 0.97, 0.96), variant("b", 0.90, 0.91, 0.93, 0.91)]
    said = verdict_on(table, ACCURACY, 1)
    assert said.title == "a is better"
    assert said.comparisons["b"].is_decided


def test_the_same_difference_over_folds_needs_more() -> None:
    a, b = variant("a", 0.95, 0.94, 0.99, 0.98), variant("b", 0.93, 0.93, 0.94, 0.96)
    seeds, folds = (verdict_on([a, b], ACCURACY, k).comparisons["b"].p for k in (1, 4))
    assert seeds < 0.07 < 0.1 < folds


def test_many_comparisons_make_each_less_sure() -> None:
    a, b = variant("a", 0.95, 0.96, 0.97, 0.96), variant("b", 0.92, 0.94, 0.955, 0.93)
    others = [variant(str(n), 0.92, 0.94, 0.955, 0.93) for n in range(9)]
    alone = verdict_on([a, b], ACCURACY, 1)
    among = verdict_on([a, b, *others], ACCURACY, 1)
    assert alone.comparisons["b"].p < among.comparisons["b"].p
    assert "corrected for 10 comparisons" in among.sentence


def test_variants_that_come_to_the_same_are_not_ranked() -> None:
    said = verdict_on([variant("a", 0.9, 0.8, 0.7), variant("b", 0.9, 0.8, 0.7)], ACCURACY, 1)
    assert said.title == "No difference"


def test_a_variant_that_was_given_up_early_is_compared_with_nothing() -> None:
    table = [variant("a", 0.9, 0.9, 0.9), variant("b", 0.95, 0.95, 0.95, stopped=3)]
    said = verdict_on(table, ACCURACY, 1)
    assert said.best == "a"
    assert "whether they would have caught up is not known" in said.sentence


def test_a_winner_that_was_not_trained_at_its_rate_is_said_to_be_so() -> None:
    table = [
        dataclasses.replace(variant("rate 0.5", 0.9, 0.91, 0.93), went_back=2),
        variant("rate 0.05", 0.8, 0.81, 0.82),
    ]
    said = verdict_on(table, ACCURACY, 1)
    assert said.title == "rate 0.5 is better"
    assert "Runs of rate 0.5 (2 of 3) grew beyond all bounds" in said.sentence
    assert "all bounds" not in verdict_on(table[1:], ACCURACY, 1).sentence


def test_a_result_is_the_same_after_json() -> None:
    metric = mean_absolute_error(("g",), (1.0,))
    one = RunResult("id", 0.9, 3, 5, (0.1, math.nan, 0.9), 0.8, 0.3, 2.5, "abc", metric, "all")
    back = RunResult.from_json(one.to_json())
    assert back.to_json() == one.to_json()
    assert math.isnan(back.curve[1])
    assert (back.metric.unit, back.metric.is_share) == ("g", False)


def test_probabilities_are_written_short() -> None:
    assert [p_text(p) for p in (0.0004, 0.0123, 0.1449)] == ["< 0.001", "0.012", "0.14"]
