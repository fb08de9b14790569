"""Confusion, scores, reliability and comparison on answers counted by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from cnndesk.errors import ExplainError
from cnndesk.explain.judging import (
    class_scores,
    compare,
    confused_pairs,
    judge,
    reliability,
)
from cnndesk.explain.judging_tables import confusion_csv, scores_csv

CLASSES = ("cat", "dog", "owl")
TRUE = np.array([0, 0, 0, 0, 1, 1, 1, 2])
#               c  c  d  d  d  c  o  d
TAKEN = np.array([0, 0, 1, 1, 1, 0, 2, 1])
SURE = np.array([0.9, 0.6, 0.8, 0.5, 0.7, 0.6, 0.4, 0.95])


def judgement(taken=TAKEN, sure=SURE, true=TRUE):
    outputs = np.repeat(((1 - sure) / 2)[:, None], 3, axis=1)
    outputs[np.arange(len(taken)), taken] = sure
    losses = -np.log(outputs[np.arange(len(true)), true])
    return judge(outputs.astype(np.float32), true, losses.astype(np.float32), CLASSES)


def test_the_confusion_counts_true_classes_in_rows() -> None:
    found = judgement()
    assert found.confusion.tolist() == [[2, 2, 0], [1, 1, 1], [0, 1, 0]]
    assert found.accuracy == 3 / 8
    np.testing.assert_allclose(found.row_shares[0], [0.5, 0.5, 0])
    assert confusion_csv(found).splitlines()[1:] == ["cat,2,2,0", "dog,1,1,1", "owl,0,1,0"]


def test_a_cell_lists_its_images_by_loss() -> None:
    found = judgement()
    # Images 2 and 3 are cats taken for dogs; the surer mistake has the higher loss.
    assert found.cell(0, 1).tolist() == [2, 3]
    assert found.cell(2, 2).tolist() == []
    assert found.top_losses(2).tolist() == [7, 2]


def test_scores_of_the_classes() -> None:
    cat, dog, owl = class_scores(judgement())
    assert (cat.precision, cat.recall) == (2 / 3, 1 / 2)
    assert cat.f1 == pytest.approx(2 * (2 / 3) * (1 / 2) / (2 / 3 + 1 / 2))
    assert (dog.images, dog.taken, dog.precision) == (3, 4, 1 / 4)
    assert (owl.precision, owl.recall, owl.f1) == (0, 0, 0)
    never = judgement(taken=np.where(TAKEN == 2, 0, TAKEN))
    assert math.isnan(class_scores(never)[2].precision)
    assert scores_csv(never).splitlines()[3] == "owl,1,0,,0.000000,0.000000"


def test_confused_pairs_count_both_directions() -> None:
    pairs = confused_pairs(judgement())
    assert [(p.first, p.second, p.count) for p in pairs] == [(0, 1, 3), (1, 2, 2)]


def test_reliability_by_hand() -> None:
    found = reliability(judgement(), bins=2)
    # Up to 0.5: images 3 (wrong, 0.5) and 6 (wrong, 0.4); above: 6 images, 3 right.
    assert found.counts.tolist() == [2, 6]
    np.testing.assert_allclose(found.confidence, [0.45, (0.9 + 0.6 + 0.8 + 0.7 + 0.6 + 0.95) / 6])
    np.testing.assert_allclose(found.accuracy, [0, 0.5])
    expected = 2 / 8 * 0.45 + 6 / 8 * abs(0.5 - 4.55 / 6)
    assert found.expected_error == pytest.approx(expected)
    assert found.largest_error == pytest.approx(0.45)
    empty = reliability(judgement(), bins=50)
    assert np.isnan(empty.accuracy[empty.counts == 0]).all()


def test_a_calibrated_network_has_no_error() -> None:
    rng = np.random.default_rng(0)
    sure = rng.uniform(0.5, 1, 40_000)
    taken = rng.integers(0, 3, len(sure))
    right = rng.random(len(sure)) < sure
    found = reliability(judgement(taken, sure, np.where(right, taken, (taken + 1) % 3)))
    assert found.expected_error < 0.01


def test_two_runs_side_by_side() -> None:
    first = judgement()
    better = np.where(np.isin(np.arange(8), [2, 3, 7]), TRUE, TAKEN)
    better[0] = 2
    second = judgement(taken=better)
    found = compare(first, second)
    assert sorted(found.only_second.tolist()) == [2, 3, 7]
    assert found.only_first.tolist() == [0]
    assert len(found.both_right) + len(found.both_wrong) == 4
    np.testing.assert_allclose(found.recall_change, [0.25, 0, 1])
    assert found.chance == pytest.approx(2 * (1 + 4) / 16)  # binomial: 1 or fewer of 4, two-sided
    assert compare(first, first).chance == 1.0


def test_chance_of_a_difference_on_many_images() -> None:
    n = 4000
    true = np.zeros(n, np.int64)
    bad = judgement(np.ones(n, np.int64), np.full(n, 0.9), true)
    good = judgement(true, np.full(n, 0.9), true)
    assert compare(bad, good).chance < 1e-15


def test_bad_input_says_what_to_do() -> None:
    none = np.zeros(0, np.int64)
    with pytest.raises(ExplainError, match="no images to judge"):
        judge(np.zeros((0, 3), np.float32), none, np.zeros(0, np.float32), CLASSES)
    one = np.zeros(2, np.int64)
    with pytest.raises(ExplainError, match="only the class “cat”"):
        judge(np.ones((2, 1), np.float32), one, np.zeros(2, np.float32), ("cat",))
    with pytest.raises(ExplainError, match="4 outputs, but the data has 3 classes"):
        judge(np.ones((2, 4), np.float32), one, np.zeros(2, np.float32), CLASSES)
    wrong = np.full((2, 3), np.nan, np.float32)
    with pytest.raises(ExplainError, match=r"For 2 images .* not numbers"):
        judge(wrong, one, np.zeros(2, np.float32), CLASSES)
    with pytest.raises(ExplainError, match="different images"):
        compare(judgement(), judgement(true=TRUE[::-1]))
