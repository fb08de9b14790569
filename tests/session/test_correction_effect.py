"""Correcting images that a network is measured on is told, with the score by either label."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest

from cnndesk.data import Correction, Corrections, Dataset, Split
from cnndesk.scores import ACCURACY, Metric
from cnndesk.session.correction_effect import correction_effect, said_of_change


@dataclass(frozen=True)
class Answers:
    """A network that takes every image for one class."""

    labels: np.ndarray
    metric: Metric = field(default=ACCURACY, kw_only=True)
    predictions: np.ndarray


def always(label: int):
    def evaluate(split: Split) -> Answers:
        return Answers(split.labels, np.full(len(split), label))

    return evaluate


def corrected(dataset: Dataset, part: str, relabel: dict[int, int], exclude: set[int]) -> Dataset:
    names = dataset.classes
    entries = {}
    for position in relabel.keys() | exclude:
        given = names[dataset.given_label(part, position)]
        label = names[relabel[position]] if position in relabel else ""
        entries[dataset.key(part, position)] = Correction(given, label, position in exclude)
    return dataset.corrected(Corrections(entries))


@pytest.mark.parametrize("answer", [0, 3, 7])
def test_the_score_by_the_labels_of_the_source_is_that_without_corrections(
    digits: Dataset, answer: int
) -> None:
    labels = digits.test.labels
    relabel = {i: (int(labels[i]) + 1) % 10 for i in range(0, 120, 3)}
    dataset = corrected(digits, "test", relabel, set(range(100, 160)))
    evaluate = always(answer)
    kept = np.arange(len(dataset.test))
    effect = correction_effect(dataset, "test", kept, evaluate(dataset.test), evaluate)
    assert effect.as_given == pytest.approx((labels == answer).mean())
    assert effect.score == (dataset.test.labels == answer).mean() != effect.as_given
    assert effect.excluded == 60
    assert effect.relabelled == sum(i not in range(100, 160) for i in relabel)
    assert f"{100 * effect.as_given:.2f} % instead of {100 * effect.score:.2f} %" in (
        effect.sentence
    )


def test_corrections_of_training_images_do_nothing_to_the_test_score(digits: Dataset) -> None:
    dataset = corrected(digits, "train", {0: 3, 1: 4}, {5})
    kept = np.arange(len(dataset.test))
    evaluate = always(0)
    assert correction_effect(dataset, "test", kept, evaluate(dataset.test), evaluate) is None


def test_changing_test_images_is_never_silent(digits: Dataset) -> None:
    train = [digits.key("train", i) for i in range(4)]
    val, test = digits.key("val", 0), [digits.key("test", i) for i in range(2)]
    assert said_of_change(digits, train) == ""
    assert "changes 2 test images and 1 validation image:" in said_of_change(
        digits, [*train, val, *test]
    )
    assert "not because the network says otherwise" in said_of_change(digits, [val])
