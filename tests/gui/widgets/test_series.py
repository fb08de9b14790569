"""Growing curves: nothing lost by thinning, nothing computed twice."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnndesk.gui.widgets.plots.series import GROWTH, Series, log_ticks, nice_ticks


@given(st.lists(st.integers(1, 400), min_size=1, max_size=6), st.integers(1, 200))
def test_thinning_keeps_every_spike_however_it_grew(parts: list[int], buckets: int) -> None:
    n = sum(parts)
    y = np.random.default_rng(n).standard_normal(n)
    y[n // 2] = 50.0
    x = np.arange(n, dtype=float)
    series = Series()
    for end in np.cumsum(parts):
        series.follow(x[:end], y[:end])
    band = series.band(buckets)
    assert band.high.max() == 50.0
    assert band.low.min() == y.min()
    assert len(band.x) <= 2 * buckets + 1
    assert np.all(np.diff(band.x) > 0)


def average(values: np.ndarray, span: float) -> np.ndarray:
    """The moving average by its definition: with value n all weights fall by 1 - 1/span(n)."""
    spans = np.minimum(span, np.maximum(2.0, np.arange(len(values)) * GROWTH))
    keep = 1.0 - 1.0 / spans
    found = []
    for n in range(len(values)):
        fallen = np.append(np.cumprod(keep[1 : n + 1][::-1])[::-1], 1.0)
        found.append(np.average(values[: n + 1], weights=fallen / spans[: n + 1]))
    return np.array(found)


def test_at_its_beginning_a_smoothed_curve_does_not_lag_behind_a_steep_fall() -> None:
    y = np.exp(-np.arange(60) / 20.0)
    series = Series(span=100)
    series.follow(np.arange(60.0), y)
    behind = series.smoothed[-1] / y[-1]
    assert 1.0 < behind < 1.5


def test_smoothing_in_pieces_equals_smoothing_at_once() -> None:
    y = np.random.default_rng(0).standard_normal(777)
    x = np.arange(777.0)
    series = Series(span=20)
    for end in (1, 5, 300, 777):
        series.follow(x[:end], y[:end])
    np.testing.assert_allclose(series.smoothed, average(y, 20), rtol=1e-12)


def test_a_shorter_column_starts_anew() -> None:
    series = Series()
    series.follow(np.arange(9.0), np.arange(9.0))
    assert series.follow(np.arange(3.0), np.ones(3))
    assert len(series) == 3
    assert not series.follow(np.arange(3.0), np.ones(3))


def test_another_column_of_the_same_length_starts_anew() -> None:
    series = Series()
    series.follow(np.arange(4.0), np.zeros(4))
    assert series.follow(np.arange(4.0) + 10, np.ones(4))
    assert series.y.tolist() == [1, 1, 1, 1]


def test_values_that_are_no_numbers_leave_the_average_alone() -> None:
    series = Series(span=4)
    series.follow(np.arange(3.0), np.array([2.0, np.nan, 2.0]))
    assert series.smoothed.tolist() == [2.0, 2.0, 2.0]


def test_a_million_values_are_thinned_from_blocks() -> None:
    n = 1_000_000
    y = np.zeros(n)
    y[123_456] = 7.0
    series = Series()
    series.follow(np.arange(float(n)), y)
    band = series.band(500)
    assert band.high.max() == 7.0
    assert len(band.x) <= 600
    at = int(np.argmax(band.high))
    assert abs(band.x[at] - 123_456) <= n / 500


@pytest.mark.parametrize("spoilt", [None, 2_100])
def test_smoothing_by_runs_equals_smoothing_one_by_one(spoilt: int | None) -> None:
    y = np.random.default_rng(1).standard_normal(3_000)
    if spoilt is not None:
        y[spoilt] = np.nan
    steps = np.arange(3_000.0)
    at_once, one_by_one = Series(span=20), Series(span=20)
    at_once.follow(steps, y)
    for end in range(1, 3_001):
        one_by_one.follow(steps[:end], y[:end])
    np.testing.assert_allclose(at_once.smoothed, one_by_one.smoothed, rtol=1e-11)


def test_a_factor_and_an_axis_change_what_is_shown_and_not_what_is_kept() -> None:
    y = np.linspace(0, 1, 300)
    series = Series(factor=100.0)
    assert series.follow(np.arange(300.0), y, lambda steps: steps / 10)
    assert series.at(-1)[:2] == (29.9, 100.0)
    assert series.find(10.0) == 100
    assert series.find(-1.0) == 0
    assert series.find(99.0) == 300
    assert series.band(10).high.max() == 100.0
    assert not series.follow(np.arange(300.0), y, lambda steps: steps / 20)
    assert series.x[-1] == series.at(-1)[0] == pytest.approx(14.95)


@pytest.mark.parametrize(
    ("low", "high", "most", "expected"),
    [
        (0, 12, 6, [0, 2, 4, 6, 8, 10, 12]),
        (0, 1, 4, [0, 0.25, 0.5, 0.75, 1]),
        (20, 80, 3, [20, 40, 60, 80]),
    ],
)
def test_ticks_are_round(low: float, high: float, most: int, expected: list[float]) -> None:
    assert nice_ticks(low, high, most)[0] == pytest.approx(expected)


def test_log_ticks_label_what_is_within_a_decade() -> None:
    assert log_ticks(0.5, 2.4, 4) == pytest.approx([0.5, 1, 2])
    assert log_ticks(1e-3, 10, 5) == pytest.approx([1e-3, 1e-2, 1e-1, 1, 10])
    assert log_ticks(-1, 1, 4) == []
