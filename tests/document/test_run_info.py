"""What is known of a run comes back from JSON; damaged values are refused in a sentence."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cnndesk.document.pins import MOST, Pin, pins_from_json, pins_to_json
from cnndesk.document.run_info import MOST_MARKS, EditMark, Recipe, RunInfo, TestScore
from cnndesk.document.settings import TrainingSettings
from cnndesk.document.templates import template
from cnndesk.errors import CnndeskError, ProjectError


def info() -> RunInfo:
    network = template("lenet5").build((28, 28, 1), 10)
    return RunInfo(
        number=3,
        note="first try, 32×32",
        recipe=Recipe(TrainingSettings(seed=4), network, ("flip",), "abc", "digits"),
        marks=(EditMark(12, "drop1: rate 0 → 0.25."), EditMark(40, "conv1 frozen.")),
        test=TestScore(0.875, 210, "2026-11-29", 30),
        verdict={"id": "good", "title": "Good"},
        unit="g",
        images={"train": 1070, "val": 119},
        best_epoch=9,
        kept_epoch=9,
        seconds=12.5,
    )


def test_everything_comes_back() -> None:
    before = info()
    after = RunInfo.from_json(json.loads(json.dumps(before.to_json())))
    assert before.recipe is not None
    assert after.recipe is not None
    assert after.recipe.settings == before.recipe.settings
    assert after.recipe.network == before.recipe.network
    assert (after.recipe.augment, after.recipe.data) == (("flip",), "abc")
    names = (
        "number",
        "note",
        "marks",
        "test",
        "verdict",
        "unit",
        "images",
        "best_epoch",
        "kept_epoch",
    )
    for name in names:
        assert getattr(after, name) == getattr(before, name), name


def test_nothing_is_written_of_a_run_of_which_nothing_is_known() -> None:
    assert RunInfo().to_json() == {}
    assert RunInfo.from_json({}).recipe is None


@pytest.mark.parametrize(
    "values",
    [
        [],
        {"note": 3},
        {"marks": [[1]]},
        {"marks": [["1", "text"]]},
        {"test": [1, 2, 3]},
        {"test": [float("nan"), 2, "", 1]},
        {"recipe": {"settings": {"epochs": -1}}},
        {"recipe": {"network": {"blocks": 7}}},
        {"recipe": {"augment": "flip"}},
        {"images": {"train": True}},
        {"verdict": "good"},
    ],
)
def test_damaged_values_are_refused(values: Any) -> None:
    with pytest.raises(CnndeskError):
        RunInfo.from_json(values)


def test_no_file_brings_marks_or_words_without_end() -> None:
    found = RunInfo.from_json({"note": "x" * 10**6, "marks": [[1, "y"]] * 10**4})
    assert len(found.note) == 2000
    assert len(found.marks) == MOST_MARKS


def test_pins_come_back_in_their_order_each_once() -> None:
    pins = (Pin(2**64 - 1, 0), Pin(1, 2))
    assert pins_from_json(pins_to_json((*pins, pins[0]))) == pins
    assert len(pins_from_json([f"{n:032x}" for n in range(50)])) == MOST


@pytest.mark.parametrize("values", ["", [1], ["xyz"], ["0" * 31]])
def test_damaged_pins_are_refused(values: Any) -> None:
    with pytest.raises(ProjectError):
        pins_from_json(values)
