"""What two runs differ in is said in words that a reader can check."""

from __future__ import annotations

import pytest

from cnndesk.document.edits import RemoveBlocks, SetParams
from cnndesk.document.network import Network
from cnndesk.document.run_info import Recipe
from cnndesk.document.settings import TrainingSettings
from cnndesk.document.templates import template
from cnndesk.session.differences import (
    bending,
    is_same,
    is_same_but_seed,
    of_networks,
    of_recipes,
    of_settings,
)

SETTINGS = TrainingSettings(learning_rate=0.05, epochs=10, seed=1)


def lenet(shape: tuple[int, int, int] = (28, 28, 1)) -> Network:
    return template("lenet5").build(shape, 10)


def recipe(**changes: object) -> Recipe:
    values: dict[str, object] = {"settings": SETTINGS, "network": lenet(), "data": "abc"}
    return Recipe(**{**values, **changes})  # type: ignore[arg-type]


def test_a_parameter_is_named_with_its_block_and_both_values() -> None:
    before, after = lenet(), lenet()
    SetParams({"conv1": {"filters": 9}, "fc1": {"units": 50}}).apply(after)
    found = of_networks(before, after)
    assert found == ["conv1: filters 6 → 9", "fc1: units 120 → 50"]


def test_blocks_that_came_and_went_are_named() -> None:
    before, after = lenet(), lenet()
    RemoveBlocks(("relu3",)).apply(after)
    assert of_networks(before, after) == ["relu3 removed"]
    assert of_networks(after, before) == ["relu3 added"]


def test_settings_without_effect_and_the_seed_do_not_count() -> None:
    changed = SETTINGS.replace(step_epochs=3, seed=9, learning_rate=0.01)
    assert of_settings(SETTINGS, changed) == ["learning rate 0.05 → 0.01"]


def test_how_long_a_run_takes_bends_no_curve() -> None:
    assert bending(SETTINGS, SETTINGS.replace(epochs=30, early_stopping=8)) == []
    assert bending(SETTINGS, SETTINGS.replace(weight_decay=0.5)) == ["weight decay 0 → 0.5"]


def test_many_changes_of_a_network_are_counted() -> None:
    other = template("small-vgg").build((28, 28, 1), 10)
    [words] = of_recipes(recipe(), recipe(network=other))
    count = len(of_networks(lenet(), other))
    assert words == f"network ({count} changes)"


def test_another_size_is_one_difference_and_no_change_of_the_input_block() -> None:
    found = of_recipes(recipe(), recipe(network=lenet((32, 32, 1)), data="other"))
    assert found == ["size 32×32×1"]


@pytest.mark.parametrize(
    ("changes", "same", "but_seed"),
    [
        ({}, True, True),
        ({"settings": SETTINGS.replace(seed=2)}, False, True),
        ({"augment": ("flip",)}, False, False),
        ({"data": "def"}, False, False),
        ({"settings": SETTINGS.replace(batch_size=3)}, False, False),
    ],
)
def test_runs_that_come_to_the_same(changes: dict[str, object], same: bool, but_seed: bool) -> None:
    other = recipe(**changes)
    assert is_same(recipe(), other) is same
    assert is_same_but_seed(recipe(), other) is but_seed
