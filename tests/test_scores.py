"""Scores agree with sums done by hand, and with scikit-learn where it is installed."""

from __future__ import annotations

import math

import numpy as np
import pytest

from cnndesk.scores import (
    ACCURACY,
    F1,
    average_precision,
    class_scores,
    label_scores,
    mean_absolute_error,
    metric_of,
    scores_of_classes,
    value_scores,
)


def test_scores_by_class() -> None:
    first, second = class_scores(np.array([[8, 2], [0, 0]]), ("a", "b"))
    assert (first.name, first.images, first.taken) == ("a", 10, 8)
    assert (first.precision, first.recall) == (1.0, 0.8)
    assert first.f1 == pytest.approx(8 / 9)
    assert (second.images, second.precision) == (0, 0.0)
    assert math.isnan(second.recall)


def test_scores_of_labels_by_hand() -> None:
    truth = np.array([[1, 0], [1, 1], [0, 0], [1, 0]])
    probabilities = np.array([[0.9, 0.2], [0.4, 0.7], [0.6, 0.1], [0.5, 0.6]])
    scores = label_scores(probabilities, truth, ("sea", "sun"))
    sea, sun = scores.labels
    assert (sea.images, sea.taken, sea.precision, sea.recall) == (3, 3, 2 / 3, 2 / 3)
    assert (sun.images, sun.taken, sun.precision, sun.recall) == (1, 2, 0.5, 1.0)
    # Of the surest on: 0.9 right, 0.6 wrong, 0.5 right, 0.4 right.
    assert scores.average_precisions[0] == pytest.approx((1 + 2 / 3 + 3 / 4) / 3)
    assert scores.average_precisions[1] == 1.0
    assert scores.f1 == pytest.approx(2 * 3 / (4 + 5))
    assert scores.f1_macro == pytest.approx((2 / 3 + 2 / 3) / 2)
    assert scores.exact_match == 1 / 4
    assert scores.label_accuracy == 5 / 8


def test_the_threshold_itself_counts_as_having_the_label() -> None:
    scores = label_scores(np.array([[0.3]]), np.array([[1]]), ("a",), threshold=0.3)
    assert scores.exact_match == 1.0


def test_a_label_that_no_image_has_is_left_out_of_the_means() -> None:
    scores = label_scores(np.array([[0.9, 0.1]]), np.array([[1, 0]]), ("a", "b"))
    assert math.isnan(scores.average_precisions[1])
    assert scores.mean_average_precision == 1.0
    assert scores.f1_macro == 1.0


@pytest.mark.parametrize("levels", [3, 1000])
def test_labels_agree_with_scikit_learn(levels: int) -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    rng = np.random.default_rng(levels)
    truth = (rng.random((200, 4)) < 0.3).astype(np.int64)
    probabilities = rng.integers(0, levels, (200, 4)) / levels  # few levels: many ties
    taken = (probabilities >= 0.5).astype(np.int64)
    scores = label_scores(probabilities, truth, tuple("abcd"))
    wanted = metrics.precision_recall_fscore_support(truth, taken, average=None)
    for i, score in enumerate(scores.labels):
        found = (score.precision, score.recall, score.f1)
        assert found == pytest.approx([column[i] for column in wanted[:3]])
        assert scores.average_precisions[i] == pytest.approx(
            metrics.average_precision_score(truth[:, i], probabilities[:, i])
        )
    assert scores.f1 == pytest.approx(metrics.f1_score(truth, taken, average="micro"))
    assert scores.f1_macro == pytest.approx(metrics.f1_score(truth, taken, average="macro"))


def test_an_order_of_equal_scores_does_not_matter() -> None:
    has = np.array([True, False, True, False])
    same = np.full(4, 0.5)
    assert average_precision(same, has) == average_precision(same, ~has) == 0.5


def test_errors_of_values_by_hand() -> None:
    truth = np.array([[1.0, 10.0], [2.0, 10.0], [6.0, 10.0]])
    outputs = np.array([[2.0, 11.0], [2.0, 10.0], [4.0, 10.0]])
    first, second = value_scores(outputs, truth, ("a", "b"), ("g", ""))
    assert (first.name, first.unit, first.images) == ("a", "g", 3)
    assert first.mae == 1.0
    assert first.rmse == pytest.approx(math.sqrt(5 / 3))
    assert first.r2 == pytest.approx(1 - 5 / 14)  # squares from the mean of 3: 4, 1, 9
    assert second.mae == pytest.approx(1 / 3)
    assert math.isnan(second.r2)


@pytest.mark.parametrize("scale", [1e-200, 4e-4, 1.0, 235.0, 1e200])
def test_values_agree_with_scikit_learn_at_any_scale(scale: float) -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    rng = np.random.default_rng(3)
    truth, outputs = rng.normal(5.0, 2.0, (2, 50, 1))
    outputs = truth + 0.3 * outputs
    (score,) = value_scores(outputs * scale, truth * scale, ("v",), ("",))
    assert score.r2 == pytest.approx(metrics.r2_score(truth, outputs))
    assert score.mae / scale == pytest.approx(metrics.mean_absolute_error(truth, outputs))
    assert score.rmse / scale == pytest.approx(metrics.mean_squared_error(truth, outputs) ** 0.5)


def test_equal_values_have_no_r2_whatever_rounding_leaves() -> None:
    truth = np.full((3, 1), 0.1)
    (score,) = value_scores(truth + 0.01, truth, ("v",), ("",))
    assert math.isnan(score.r2)
    assert score.mae == pytest.approx(0.01)


def test_a_metric_says_what_it_is() -> None:
    assert ACCURACY.column("val") == "val_accuracy"
    assert ACCURACY.text(0.9731) == "97.31 %"
    assert F1.text(0.9731) == "0.973"
    grams = mean_absolute_error(("g",), (12.5,))
    assert (grams.column("train"), grams.factor, grams.is_share) == ("train_mae", 12.5, False)
    assert grams.text(3.14159) == "3.142 g"
    assert grams.text(float("nan")) == "–"
    several = mean_absolute_error(("g", "m"), (12.5, 2.0))
    assert (several.unit, several.factor) == ("standard deviations", 1.0)
    assert metric_of("f1") is F1


def test_scores_of_many_classes_are_those_of_the_confusion() -> None:
    rng = np.random.default_rng(0)
    labels, predictions = rng.integers(0, 6, 200), rng.integers(0, 5, 200)
    confusion = np.zeros((7, 7), np.int64)
    np.add.at(confusion, (labels, predictions), 1)
    names = [f"c{i}" for i in range(7)]
    for one, other in zip(
        scores_of_classes(labels, predictions, names), class_scores(confusion, names), strict=True
    ):
        np.testing.assert_equal(vars(one), vars(other))
