"""Clipping by norm: the right length, the direction kept, the same bits however it is cut up."""

from __future__ import annotations

import math

import numpy as np
import pytest

from cnndesk.engine.clipping import NormClip


def gradients(scale: float = 1.0) -> list[np.ndarray]:
    random = np.random.default_rng(3)
    shapes = ((4, 3, 3, 2, 5), (1, 7), (6, 70_001))
    return [(scale * random.normal(size=shape)).astype(np.float32) for shape in shapes]


def joined(shards: list[np.ndarray]) -> np.ndarray:
    return np.concatenate([a.sum(axis=0, dtype=np.float64).ravel() for a in shards])


def test_the_norm_is_that_of_all_summed_gradients_together() -> None:
    arrays = gradients()
    expected = float(np.linalg.norm(joined(arrays)))
    assert NormClip(1.0, arrays).norm() == pytest.approx(expected, rel=1e-6)


def test_a_long_gradient_is_cut_to_the_limit_and_keeps_its_direction() -> None:
    arrays = gradients(10)
    before = joined(arrays)
    norm = NormClip(2.5, arrays).apply()
    after = joined(arrays)
    assert norm == pytest.approx(np.linalg.norm(before), rel=1e-6)
    assert np.linalg.norm(after) == pytest.approx(2.5, rel=1e-5)
    np.testing.assert_allclose(after / np.linalg.norm(after), before / norm, atol=1e-6)


def test_a_short_gradient_stays_as_it_is() -> None:
    arrays = gradients(1e-6)
    before = [array.copy() for array in arrays]
    NormClip(1.0, arrays).apply()
    for array, old in zip(arrays, before, strict=True):
        np.testing.assert_array_equal(array, old)


@pytest.mark.parametrize("value", [np.inf, np.nan, 1e30])
def test_a_gradient_without_bounds_is_told_and_not_scaled(value: float) -> None:
    arrays = gradients()
    arrays[1][0, 3] = value
    before = arrays[0].copy()
    assert not math.isfinite(NormClip(1.0, arrays).apply())
    np.testing.assert_array_equal(arrays[0], before)


def test_shards_that_lie_apart_are_scaled_where_they_are() -> None:
    wide = np.ones((2, 3, 8), np.float32)
    NormClip(1.0, [wide[:, :, :]]).apply()
    assert np.linalg.norm(wide.sum(axis=0)) == pytest.approx(1.0)
