"""Calibration: the temperature that was put in is found, no answer changes, little data is said."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.data.targets import Targets
from cnndesk.document.calibration import LEAST, MOST, Calibration, tempered
from cnndesk.errors import ExplainError
from cnndesk.scores import ACCURACY
from cnndesk.session.calibration import FEWEST_IMAGES, calibrate
from cnndesk.session.evaluation import Evaluation


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def evaluation(outputs: np.ndarray, labels: np.ndarray, targets: Targets | None = None):
    return Evaluation(
        "val",
        0.0,
        ACCURACY,
        0.0,
        np.zeros(len(labels), np.float32),
        labels.astype(np.int64),
        outputs.argmax(axis=1).astype(np.int64),
        outputs.astype(np.float32),
        targets,
    )


def drawn(count: int, temperature: float, seed: int = 0, classes: int = 4):
    """Return answers that are too sure by a temperature, of labels drawn as is truly probable."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(0, 2, (count, classes))
    truth = softmax(logits)
    labels = np.array([rng.choice(classes, p=p) for p in truth])
    return softmax(logits * temperature), labels


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.5])
def test_the_temperature_that_was_put_in_is_found(temperature: float) -> None:
    outputs, labels = drawn(6000, temperature)
    found = calibrate(evaluation(outputs, labels), "classes", "w")
    assert found.temperature == pytest.approx(temperature, rel=0.06)
    if temperature != 1.0:
        assert found.gap_after < found.gap_before / 2
    assert found.gap_after < 0.02
    after = found.applied(outputs, "classes")
    np.testing.assert_allclose(after.sum(axis=1), 1, atol=1e-5)
    np.testing.assert_array_equal(after.argmax(axis=1), outputs.argmax(axis=1))


def test_labels_are_calibrated_one_by_one() -> None:
    rng = np.random.default_rng(1)
    logits = rng.normal(0, 2, (3000, 3))
    truth = (rng.random((3000, 3)) < 1 / (1 + np.exp(-logits))).astype(np.uint8)
    outputs = 1 / (1 + np.exp(-3 * logits))
    given = evaluation(outputs, np.zeros(3000), Targets("labels", truth))
    found = calibrate(given, "labels", "w")
    assert found.temperature == pytest.approx(3.0, rel=0.1)
    np.testing.assert_allclose(
        found.applied(outputs, "labels"),
        1 / (1 + np.exp(-3 * logits / found.temperature)),
        atol=1e-3,
    )


def test_tempering_is_dividing_the_logits() -> None:
    logits = np.random.default_rng(2).normal(0, 3, (50, 7))
    np.testing.assert_allclose(
        tempered(softmax(logits), 1.7, "classes"), softmax(logits / 1.7), atol=1e-6
    )
    certain = np.array([[1.0, 0.0, 0.0]])
    assert np.isfinite(tempered(certain, MOST, "classes")).all()
    assert np.isfinite(tempered(certain, LEAST, "labels")).all()


def test_a_few_images_that_are_all_right_do_not_make_it_certain() -> None:
    outputs = np.full((FEWEST_IMAGES, 2), (0.8, 0.2))
    found = calibrate(evaluation(outputs, np.zeros(FEWEST_IMAGES)), "classes", "w")
    assert 0.9 < found.applied(outputs, "classes")[0, 0] < 0.99


def test_the_threshold_is_the_least_from_which_on_enough_are_right() -> None:
    outputs, labels = drawn(4000, 1.0, seed=3)
    found = calibrate(evaluation(outputs, labels), "classes", "w")
    said = found.applied(outputs, "classes")
    sure = said.max(axis=1) >= found.threshold
    right = said.argmax(axis=1) == labels
    assert right[sure].mean() >= found.wanted
    assert right[said.max(axis=1) >= found.threshold - 0.05].mean() < found.wanted
    assert sure.mean() == pytest.approx(found.answered)
    assert f"{100 * found.threshold:.0f} % or more" in found.threshold_sentence


def test_where_nothing_is_sure_there_is_no_threshold() -> None:
    rng = np.random.default_rng(0)
    outputs = softmax(rng.normal(0, 1, (200, 3)))
    found = calibrate(evaluation(outputs, rng.integers(0, 3, 200)), "classes", "w")
    assert (found.threshold, found.answered) == (1.0, 0.0)
    assert "choose yourself" in found.threshold_sentence


@pytest.mark.parametrize(
    ("outputs", "kind", "words"),
    [
        (np.full((FEWEST_IMAGES - 1, 2), 0.5), "classes", "too few to calibrate"),
        (np.full((50, 2), np.nan), "classes", "not numbers"),
        (np.full((50, 1), 3.0), "values", "no probabilities"),
    ],
)
def test_what_cannot_be_calibrated_is_said(outputs: np.ndarray, kind: str, words: str) -> None:
    with pytest.raises(ExplainError, match=words):
        calibrate(evaluation(outputs, np.zeros(len(outputs))), kind, "w")


def test_a_file_gives_it_back_and_anything_else_is_none() -> None:
    one = Calibration(1.5, 200, 0.8, 0.95, 0.7, 0.1, 0.02, "abc")
    values = one.to_json()
    assert Calibration.from_json(values) == one
    for name, wrong in (
        ("temperature", 0.0),
        ("temperature", "1"),
        ("threshold", 2),
        ("weights", 3),
        ("answered", float("nan")),
        ("images", True),
    ):
        assert Calibration.from_json({**values, name: wrong}) is None
    for wrong_form in (None, [], {}, {"temperature": 1.0}):
        assert Calibration.from_json(wrong_form) is None
