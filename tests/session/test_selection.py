"""The best epoch: by loss the lowest, by accuracy the latest that is not plainly worse."""

from __future__ import annotations

import math

import pytest

from cnndesk.document.settings import TrainingSettings
from cnndesk.session.selection import EpochScore, likely_range, note, standard_error
from cnndesk.session.state import Standing

BY_LOSS = TrainingSettings()
BY_ACCURACY = TrainingSettings(best_by="accuracy")


def after(settings: TrainingSettings, epochs: list[tuple[float, float]], images: int) -> Standing:
    """A run whose epochs came to these validation losses and accuracies."""
    standing = Standing()
    for number, (loss, accuracy) in enumerate(epochs, 1):
        standing.epoch = number
        note(standing, settings, EpochScore(1.0, loss, accuracy, images, math.log(10)))
    return standing


EPOCHS = [(2.0, 0.30), (1.5, 0.60), (1.7, 0.65), (1.9, 0.62)]


def test_by_loss_the_lowest_counts_whatever_the_accuracy() -> None:
    standing = after(BY_LOSS, EPOCHS, 10_000)
    assert (standing.best_epoch, standing.best_loss, standing.waited) == (2, 1.5, 2)


def test_by_accuracy_many_images_tell_small_differences_apart() -> None:
    standing = after(BY_ACCURACY, EPOCHS, 10_000)
    assert (standing.best_epoch, standing.best_loss, standing.waited) == (3, 1.7, 1)


def test_by_accuracy_few_images_do_not_and_the_latest_is_kept() -> None:
    standing = after(BY_ACCURACY, EPOCHS, 200)
    assert (standing.best_epoch, standing.waited) == (4, 0)


def test_a_handful_of_images_decides_nothing() -> None:
    chance = [(1.0, 0.1), (1.0, 0.9), (1.0, 0.1)]
    assert after(BY_ACCURACY, chance, 99).best_epoch == 3
    assert after(BY_ACCURACY, chance, 100).best_epoch == 2


def test_slow_decline_is_measured_from_the_highest_not_from_the_last_kept() -> None:
    falling = [(1.0, 0.90 - 0.01 * n) for n in range(12)]
    standing = after(BY_ACCURACY, falling, 150)
    assert 1 < standing.best_epoch < 8
    assert standing.waited == 12 - standing.best_epoch


def test_an_epoch_with_nothing_left_to_learn_is_kept_and_counts_as_waiting() -> None:
    standing = Standing()
    for number in range(1, 5):
        standing.epoch = number
        note(standing, BY_ACCURACY, EpochScore(0.001, 0.01, 1.0, 50, math.log(2)))
    assert (standing.best_epoch, standing.waited) == (4, 4)


def test_without_validation_the_training_loss_decides() -> None:
    standing = Standing()
    for number, loss in enumerate((0.9, 0.5, 0.6), 1):
        standing.epoch = number
        note(standing, BY_ACCURACY, EpochScore(loss, loss, math.nan, 0, math.nan))
    assert standing.best_epoch == 2


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_the_error_shrinks_with_the_images_and_is_never_nothing(share: float) -> None:
    errors = [standard_error(share, count) for count in (4, 40, 4000)]
    assert errors == sorted(errors, reverse=True)
    assert errors[-1] > 0
    assert standard_error(0.5, 10_000) == pytest.approx(0.005, rel=1e-3)


@pytest.mark.parametrize(
    ("right", "of", "low", "high"),
    [
        (5, 5, 0.5655, 1.0),
        (81, 263, 0.2553, 0.3662),
        (0, 10, 0.0, 0.2775),
        (50, 100, 0.4038, 0.5962),
    ],
)
def test_the_likely_range_is_wilsons(right: int, of: int, low: float, high: float) -> None:
    """The second row is an example of Newcombe, Statistics in Medicine 17 (1998), table I."""
    assert likely_range(right / of, of) == pytest.approx((low, high), abs=1e-4)
