"""Plans: what fits, what is left out and why, and in which order runs begin."""

from __future__ import annotations

import dataclasses

import pytest

from cnndesk.data import Dataset
from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError, TrainingError
from cnndesk.laboratory import asking
from cnndesk.laboratory.design import Axis, Design
from cnndesk.laboratory.plan import make_plan


def test_every_variant_has_a_run_before_any_has_two(base: Project, digits: Dataset) -> None:
    plan = make_plan(base, Design((Axis("learning_rate", (0.1, 0.2)),), seeds=(0, 1)), digits)
    assert [(run.spec.variant.choices["learning_rate"], run.spec.seed) for run in plan.runs] == [
        (0.1, 0),
        (0.2, 0),
        (0.1, 1),
        (0.2, 1),
    ]


def test_a_plan_knows_how_long_runs_are(base: Project, digits: Dataset) -> None:
    plan = make_plan(base, Design((Axis("batch_size", (50, 100)),), epochs=7), digits)
    images = len(digits.train)
    assert [run.steps for run in plan.runs] == [-(-images // 50), -(-images // 100)]
    assert {run.epochs for run in plan.runs} == {7}
    assert {run.validated for run in plan.runs} == {len(digits.val)}
    assert plan.runs[1].size == 2 * plan.runs[0].size


def test_runs_that_go_equally_fast_have_one_signature(base: Project, digits: Dataset) -> None:
    axes = (Axis("learning_rate", (0.1, 0.2)), Axis("conv1.filters", (4, 6)))
    plan = make_plan(base, Design(axes, seeds=(0, 1)), digits)
    assert len({run.signature for run in plan.runs}) == 2


def test_each_block_is_taken_out_where_that_fits_and_else_it_is_said(
    base: Project, digits: Dataset
) -> None:
    plan = make_plan(base, Design((asking.ablations_axis(base.network),)), digits)
    labels = {one.label for one in plan.variants}
    assert {"all blocks", "without conv1", "without relu1", "without drop1"} <= labels
    dense = base.network.order[-2]
    (left_out,) = [one for one in plan.left_out if dense in one.label]
    assert left_out.label == f"without {dense}"
    assert len(left_out.reason) > 20
    assert len(labels) + len(plan.left_out) == len(base.network) - 1  # all but the ends


def test_a_value_that_does_not_fit_is_left_out_with_the_reason(
    base: Project, digits: Dataset
) -> None:
    axis = asking.axis_from("conv1.kernel_size=3,11", base.network)
    valid = asking.axis_from("conv1.padding=valid", base.network)
    plan = make_plan(base, Design((axis, valid)), digits)
    assert [one.words["conv1.kernel_size"] for one in plan.variants] == ["3×3"]
    assert "11×11" in plan.left_out[0].reason


def test_where_nothing_fits_it_is_an_error(base: Project, digits: Dataset) -> None:
    axis = asking.axis_from("conv1.kernel_size=11", base.network)
    valid = asking.axis_from("conv1.padding=valid", base.network)
    with pytest.raises(CnndeskError, match=r"None of this can be trained.*11×11"):
        make_plan(base, Design((axis, valid)), digits)


def test_templates_fit_themselves_to_the_images(base: Project, digits: Dataset) -> None:
    axis = asking.templates_axis("lenet5,small-vgg", base.network)
    plan = make_plan(base, Design((axis,)), digits)
    assert [one.label for one in plan.variants] == ["LeNet-5", "Small VGG"]
    assert plan.memory > 90 * 2**20


def test_without_validation_images_only_folds_can_judge(base: Project, digits: Dataset) -> None:
    none = dataclasses.replace(digits.val, labels=digits.val.labels[:0])
    bare = dataclasses.replace(digits, splits={**digits.splits, "val": none})
    with pytest.raises(TrainingError, match="use folds"):
        make_plan(base, Design(), bare)
