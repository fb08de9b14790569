"""The search for close pairs finds exactly what comparing all with all finds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.data.close_pairs import close_pairs


def unit(rows):
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def mixture(seed: int, count: int, spread: float, centres: int = 5, width: int = 40):
    rng = np.random.default_rng(seed)
    middle = np.random.default_rng(0).normal(size=(centres, width))
    return unit(
        middle[rng.integers(centres, size=count)] + spread * rng.normal(size=(count, width))
    )


def by_force(asked, others, threshold):
    return set(np.flatnonzero((1 - asked @ others.T < threshold).any(axis=1)).tolist())


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 1000),
    spread=st.sampled_from([0.01, 0.05, 0.1, 0.5, 3.0]),
    threshold=st.sampled_from([0.0005, 0.003, 0.01]),
    count=st.integers(1, 700),
)
def test_all_close_pairs_are_found_and_no_others(seed, spread, threshold, count):
    asked, others = mixture(seed, count, spread), mixture(seed + 5000, 900, spread)
    pairs = close_pairs(asked, others, threshold)
    distances = np.array([1 - asked[i] @ others[k] for i, k in pairs])
    assert (distances < threshold + 1e-6).all()
    expected = by_force(asked, others, threshold)
    found = {i for i, _ in pairs}
    edge = by_force(asked, others, threshold + 2e-6) - by_force(asked, others, threshold - 2e-6)
    assert found ^ expected <= edge


def test_a_few_copies_among_many_strangers_are_found():
    others = mixture(1, 6000, 1.0)
    asked = mixture(2, 3000, 1.0)
    rng = np.random.default_rng(3)
    asked[::100] = unit(others[:3000:100] + 0.002 * rng.normal(size=(30, 40)))
    pairs = close_pairs(asked, others, 0.002)
    assert pairs == [(i, i) for i in range(0, 3000, 100)]


@pytest.mark.parametrize("count", [0, 3])
def test_vectors_of_no_length_are_like_none(count):
    nothing = np.zeros((count, 40), np.float32)
    assert close_pairs(nothing, mixture(0, 10, 0.1), 0.01) == []
    assert close_pairs(mixture(0, 10, 0.1), nothing, 0.01) == []
