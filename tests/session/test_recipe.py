"""The recipe: numbers that follow from the images, around what the user has set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnndesk.blocks import Task
from cnndesk.data import Dataset
from cnndesk.document.settings import AUTOMATIC, OPTIMIZERS, TrainingSettings
from cnndesk.document.templates import template
from cnndesk.session import preparation
from cnndesk.session.recipe import Situation, augmentation, batch_size, chosen, epochs

AUTO = TrainingSettings().with_automatic()


def situation(images: int, **other: object) -> Situation:
    values = {"validation": 10, "classes": 10, "image_shape": (32, 32, 3)}
    return Situation(images=images, **{**values, **other})  # type: ignore[arg-type]


@given(st.integers(1, 200_000), st.integers(0, 20_000))
def test_every_set_gets_valid_settings_with_enough_steps(images, validation):
    settings = chosen(AUTO, situation(images, validation=validation))
    assert settings.automatic == AUTOMATIC
    assert 1 <= settings.batch_size <= min(80, images)
    assert 10 <= settings.epochs <= 100
    assert settings.clip_norm == 1.0
    steps = settings.epochs * -(-images // settings.batch_size)
    assert steps >= min(39 * images**0.5, 100)
    assert settings.restore_best == (validation > 0)
    assert (settings.early_stopping is None) == (validation == 0)


@given(st.integers(1, 200_000))
def test_the_last_batch_is_not_tiny_where_a_size_nearby_avoids_it(images):
    def fits(size: int) -> bool:
        return images % size == 0 or 4 * (images % size) >= size

    size = batch_size(images)
    near = [s for s in range(size - size // 8, size + size // 8 + 1) if s]
    assert fits(size) or not any(fits(s) for s in near)


def test_the_numbers_of_the_table():
    images = (4, 18, 65, 180, 900, 4_500, 18_000, 54_000)
    sizes = [batch_size(n) for n in images]
    assert sizes == [4, 8, 17, 16, 33, 64, 64, 64]
    assert [epochs(n, size) for n, size in zip(images, sizes, strict=True)] == [
        80,
        57,
        81,
        45,
        43,
        38,
        19,
        11,
    ]


def test_a_setting_of_ones_own_stays_and_the_others_follow_it():
    own = AUTO.replace(batch_size=200, optimizer="adamw")
    settings = chosen(own, situation(900))
    assert (settings.batch_size, settings.optimizer) == (200, "adamw")
    assert settings.epochs == 100  # of 5 steps
    assert settings.learning_rate == 0.001
    assert settings.automatic == own.automatic


def test_a_number_of_epochs_of_ones_own_is_trained_to_its_end():
    settings = chosen(AUTO.replace(epochs=3), situation(900))
    assert (settings.epochs, settings.early_stopping, settings.restore_best) == (3, None, False)


def test_settings_that_are_all_ones_own_are_left_alone():
    own = TrainingSettings(learning_rate=0.3, batch_size=7)
    assert chosen(own, situation(900)) == own


@pytest.mark.parametrize("optimizer", [name for name, _ in OPTIMIZERS])
def test_every_optimiser_has_its_own_rate(optimizer):
    settings = chosen(AUTO.replace(optimizer=optimizer), situation(900))
    assert settings.optimizer == optimizer
    assert (settings.learning_rate < 0.01) == (optimizer in ("adam", "adamw", "rmsprop"))


@pytest.mark.parametrize(
    ("name", "rate"),
    [
        ("lenet5", 0.05),
        ("tiny-vgg", 0.05),
        ("small-vgg", 0.1),
        ("small-resnet", 0.1),
        ("all-conv", 0.1),
    ],
)
def test_large_and_normalised_networks_take_longer_steps(digits: Dataset, name, rate):
    network = template(name).build((32, 32, 3), 10)
    found = Situation.of(network, digits)
    assert chosen(AUTO, found).learning_rate == rate
    assert chosen(AUTO.replace(optimizer="nesterov"), found).learning_rate == rate
    assert chosen(AUTO.replace(optimizer="adam"), found).learning_rate == 0.001
    assert chosen(AUTO.replace(learning_rate=0.3), found).learning_rate == 0.3


def test_the_best_epoch_of_a_regression_is_told_by_loss():
    assert chosen(AUTO, situation(900, task=Task.VALUES)).best_by == "loss"
    assert chosen(AUTO, situation(900)).best_by == "accuracy"


def test_only_small_sets_of_large_enough_images_are_shifted():
    assert augmentation(situation(900)) == ("shift",)
    assert augmentation(situation(18_000)) == ("shift",)
    assert augmentation(situation(54_000)) == ()
    assert augmentation(situation(900, image_shape=(8, 8, 1))) == ()


@pytest.mark.parametrize("name", ["lenet5", "small-resnet"])
def test_a_new_project_gets_the_numbers_of_its_images(digits: Dataset, name):
    project = preparation.project_from_template(name, digits)
    assert project.training == template(name).settings
    preparation.adapt(project, digits)
    found = Situation.of(project.network, digits)
    assert found.images == len(digits.train)
    assert project.training == chosen(template(name).settings, found)
    assert project.training.batch_size == batch_size(len(digits.train))
