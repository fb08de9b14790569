"""One run: the same bits as the ordinary training, interrupted or not."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from cnndesk.data import Dataset
from cnndesk.document.project import Project, digest
from cnndesk.errors import DivergedError
from cnndesk.laboratory.design import Axis, Design, RunSpec, Variant
from cnndesk.laboratory.folds import Folds
from cnndesk.laboratory.one_run import Run, measured
from cnndesk.laboratory.plan import RunPlan, project_of
from cnndesk.laboratory.results import RunResult
from cnndesk.laboratory.table import RunState
from cnndesk.session.preparation import make_trainer
from cnndesk.session.rebuild import arrays_of

DESIGN = Design((Axis("learning_rate", (0.1,)),), seeds=(4,))
SPEC = RunSpec(Variant.of({"learning_rate": 0.1}), 4)


def of(base: Project, digits: Dataset, path: Path, threads: int = 1) -> Run:
    return Run(base, DESIGN, SPEC, digits, path, threads)


def test_it_comes_to_the_bits_of_the_ordinary_training(
    base: Project, digits: Dataset, tmp_path: Path
) -> None:
    run = of(base, digits, tmp_path / "run.cnndesk")
    list(run.train())
    project = project_of(base, DESIGN, SPEC, digits)
    trainer = make_trainer(project, digits, 2)
    trainer.opens_test = False
    list(trainer.run())
    ordinary = {i: named for i, named in arrays_of(trainer.model).items() if named}
    result = run.result()
    assert result.digest == digest(ordinary)
    assert result.curve == pytest.approx(trainer.history.epochs.column("val_accuracy").tolist())
    assert result.score == result.curve[result.epoch - 1]


def test_interrupted_anywhere_it_goes_on_to_the_same_bits(
    base: Project, digits: Dataset, tmp_path: Path
) -> None:
    whole = of(base, digits, tmp_path / "whole.cnndesk")
    steps = sum(1 for _ in whole.train())
    for stop in (0, 1, steps // 2, steps - 1):
        path = tmp_path / f"{stop}.cnndesk"
        first = of(base, digits, path)
        job = first.train()
        for _ in range(stop):
            next(job)
        job.close()
        first.abandon()
        first.save()
        second = of(base, digits, path)
        list(second.train())
        assert second.result().digest == whole.result().digest
        assert second.result().curve == whole.result().curve


def test_held_at_an_epoch_it_goes_on_to_the_same_bits(
    base: Project, digits: Dataset, tmp_path: Path
) -> None:
    whole = of(base, digits, tmp_path / "whole.cnndesk")
    list(whole.train())
    held = of(base, digits, tmp_path / "held.cnndesk")
    list(held.train(until=1))
    assert (held.epoch, held.trainer.finished) == (1, False)
    reached = held.reached()
    assert reached.curve == whole.curve[:1]
    assert reached.score == whole.curve[0]
    held.save()
    again = of(base, digits, tmp_path / "held.cnndesk")
    list(again.train())
    assert again.result().digest == whole.result().digest


def test_a_damaged_checkpoint_begins_again_with_the_same_bits(
    base: Project, digits: Dataset, tmp_path: Path
) -> None:
    whole = of(base, digits, tmp_path / "whole.cnndesk")
    list(whole.train())
    (tmp_path / "bad.cnndesk").write_bytes(b"no project")
    run = of(base, digits, tmp_path / "bad.cnndesk")
    list(run.train())
    assert run.result().digest == whole.result().digest


def test_a_checkpoint_of_another_fold_is_not_taken_up(
    base: Project, digits: Dataset, tmp_path: Path
) -> None:
    folds = Folds(digits, 3)
    path = tmp_path / "run.cnndesk"
    first = Run(base, DESIGN, SPEC, folds.fold(0), path, 1)
    list(first.train(until=1))
    first.save()
    assert Run(base, DESIGN, SPEC, folds.fold(0), path, 1).epoch == 1
    assert Run(base, DESIGN, SPEC, folds.fold(1), path, 1).epoch == 0


def test_test_images_are_not_measured(base: Project, digits: Dataset, tmp_path: Path) -> None:
    run = of(base, digits, tmp_path / "run.cnndesk")
    list(run.train())
    assert run.trainer.result is None
    run.save()
    assert not Project.load(tmp_path / "run.cnndesk").seal


def test_numbers_beyond_all_bounds_are_a_result(
    base: Project, digits: Dataset, tmp_path: Path
) -> None:
    run = of(base, digits, tmp_path / "run.cnndesk")
    list(run.train(until=2))
    result = run.failure(DivergedError("The numbers grew beyond all bounds."))
    assert result.failed
    assert math.isnan(result.score)
    assert result.curve == run.curve
    assert result.ended == "The numbers grew beyond all bounds."


def test_a_run_that_went_back_says_so(base: Project, digits: Dataset, tmp_path: Path) -> None:
    run = of(base, digits, tmp_path / "run.cnndesk")
    list(run.train(until=1))
    run.trainer.model.parameters["fc1"]["weight"][0, 0] = np.inf
    list(run.train())
    result = run.result()
    assert result.went_back == run.trainer.standing.rescue_sentence != ""
    assert RunResult.from_json(result.to_json()) == result
    state = RunState(RunPlan(run.spec, 2, 1, 1, 1.0, "")).over(result)
    assert (state.note, state.went_back) == (result.went_back, True)


def test_measuring_leaves_nothing_behind_and_tells_plausible_times(
    base: Project, digits: Dataset, tmp_path: Path
) -> None:
    pace = measured(base, DESIGN, SPEC, digits, 1, 0.02, lambda: False)
    assert 0 < pace.step < 5
    assert 0 <= pace.image < 1
    assert pace.start > 0
    assert list(tmp_path.iterdir()) == []
