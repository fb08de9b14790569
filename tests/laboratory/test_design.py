"""Designs: which runs an experiment comes to, and what they are called."""

from __future__ import annotations

import pytest

from cnndesk.errors import CnndeskError, SettingError
from cnndesk.laboratory.design import Axis, Design, RunSpec, Variant, runs_of, variants

RATES = Axis("learning_rate", (0.01, 0.1))
FILTERS = Axis("conv1.filters", (8, 16, 32))


def test_every_combination_is_a_variant_and_without_axes_there_is_one() -> None:
    found = {tuple(v.choices.values()) for v in variants(Design((RATES, FILTERS)))}
    assert found == {(rate, n) for rate in (0.01, 0.1) for n in (8, 16, 32)}
    assert [v.choices for v in variants(Design())] == [{}]


def test_each_variant_has_every_seed_with_every_fold() -> None:
    design = Design((RATES,), seeds=(0, 1, 2), folds=4)
    (first, second) = variants(design)
    runs = [*runs_of(first, design), *runs_of(second, design)]
    assert len({run.id for run in runs}) == len(runs) == 24
    assert {run.unit for run in runs_of(first, design)} == {
        run.unit for run in runs_of(second, design)
    }


def test_what_a_run_is_called_depends_on_what_it_does_only() -> None:
    one = RunSpec(Variant.of({"a": 1, "b": 2}), 3, 1, 5)
    assert one.id == RunSpec(Variant.of({"b": 2, "a": 1}), 3, 1, 5).id
    other = [
        RunSpec(Variant.of({"a": 1, "b": 3}), 3, 1, 5),
        RunSpec(Variant.of({"a": 1, "b": 2}), 4, 1, 5),
        RunSpec(Variant.of({"a": 1, "b": 2}), 3, 2, 5),
        RunSpec(Variant.of({"a": 1, "b": 2}), 3, 1, 6),
    ]
    assert one.id not in {run.id for run in other}


def test_draws_are_different_within_their_range_and_the_same_each_time() -> None:
    rate = Axis("learning_rate", low=1e-4, high=1e-1, is_log=True)
    size = Axis("batch_size", low=8, high=12, is_whole=True)
    design = Design((rate, size), random=20)
    drawn = variants(design)
    assert drawn == variants(design)
    assert len({v.id for v in drawn}) == 20
    rates = [v.choices["learning_rate"] for v in drawn]
    assert all(1e-4 <= value <= 1e-1 for value in rates)
    assert sum(value < 3.2e-3 for value in rates) > 3  # half of the decades lie below that
    assert {v.choices["batch_size"] for v in drawn} <= {8, 9, 10, 11, 12}


def test_more_draws_than_there_are_combinations_give_each_once() -> None:
    assert len(variants(Design((RATES, FILTERS), random=100))) == 6


def test_another_axis_does_not_change_what_is_drawn_of_the_first() -> None:
    rate = Axis("learning_rate", low=1e-4, high=1e-1, is_log=True)
    alone = [v.choices["learning_rate"] for v in variants(Design((rate,), random=5))]
    beside = [v.choices["learning_rate"] for v in variants(Design((rate, FILTERS), random=5))]
    assert alone == beside


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"axes": (RATES, RATES)}, "varies twice"),
        ({"seeds": ()}, "seeds"),
        ({"seeds": (1, 1)}, "different seeds"),
        ({"folds": 0}, "Folds"),
        ({"axes": (Axis("learning_rate", low=0.1, high=1.0),)}, "--random"),
    ],
)
def test_what_makes_no_sense_is_refused(values: dict[str, object], words: str) -> None:
    with pytest.raises(SettingError, match=words):
        Design(**values)  # type: ignore[arg-type]


def test_too_many_runs_are_refused_before_they_are_listed() -> None:
    axes = tuple(Axis(f"conv{i}.filters", tuple(range(1, 200))) for i in range(9))
    with pytest.raises(SettingError, match="10,000"):
        variants(Design(axes))


def test_a_design_is_the_same_after_json() -> None:
    axes = (
        RATES,
        Axis("augment", (["flip"], [])),
        Axis("batch_size", low=8, high=64, is_whole=True),
    )
    design = Design(axes, (4, 5), 3, 7, True, 12)
    assert Design.from_json(design.to_json()) == design


@pytest.mark.parametrize(
    "values",
    [
        None, [], {}, {"axes": [1], "seeds": [0], "folds": 1},
        {"axes": [{"name": "x", "values": []}], "seeds": [0], "folds": 1},
        {"axes": [{"name": "x", "low": "a", "high": 1}], "seeds": [0], "folds": 1},
        {"axes": [{"name": "x", "low": float("nan"), "high": 1}], "seeds": [0], "folds": 1},
        {"axes": [], "seeds": ["0"], "folds": 1}, {"axes": [], "seeds": [0], "folds": 10**9},
        {"axes": [], "seeds": [0], "folds": 1, "epochs": "many"},
    ],
)  # fmt: skip
def test_a_damaged_design_is_an_error_with_a_sentence(values: object) -> None:
    with pytest.raises(CnndeskError) as caught:
        Design.from_json(values)
    assert str(caught.value).endswith(".")
