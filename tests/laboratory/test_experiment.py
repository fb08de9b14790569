"""The folder of an experiment: the same is found again, another is not taken for it."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from cnndesk.data import Dataset
from cnndesk.document.project import Project
from cnndesk.errors import DataError, ProjectError
from cnndesk.laboratory.design import Axis, Design
from cnndesk.laboratory.experiment import HEAD, Experiment, Reached, name_of, results_of
from cnndesk.laboratory.results import RunResult

DESIGN = Design((Axis("learning_rate", (0.1, 0.2)),), seeds=(0, 1))


def test_an_experiment_is_opened_as_it_was_begun(begin, tmp_path: Path, base: Project) -> None:
    begun = begin(DESIGN)
    begun.note_result(RunResult("run1", 0.5, digest="d"))
    begun.note_reached("run2", Reached(3, 0.25, (0.1, 0.25), 1.5))
    begun.close()
    opened = Experiment(tmp_path / "experiment")
    try:
        assert (opened.design, opened.name) == (DESIGN, name_of(base, DESIGN))
        assert opened.base.to_bytes() == base.to_bytes()
        assert opened.results["run1"].score == 0.5
        assert opened.reached["run2"][3] == Reached(3, 0.25, (0.1, 0.25), 1.5)
        assert results_of(tmp_path / "experiment").keys() == {"run1"}
    finally:
        opened.close()


def test_the_same_project_and_design_have_the_same_name(base: Project) -> None:
    other = dataclasses.replace(base, training=base.training.replace(momentum=0.8))
    assert name_of(base, DESIGN) == name_of(base, Design.from_json(DESIGN.to_json()))
    assert name_of(other, DESIGN) != name_of(base, DESIGN)
    assert name_of(base, DESIGN) != name_of(base, dataclasses.replace(DESIGN, folds=2))


def test_another_experiment_in_the_folder_is_refused(begin, digits: Dataset) -> None:
    begin(DESIGN).close()
    with pytest.raises(ProjectError, match="another experiment"):
        begin(dataclasses.replace(DESIGN, folds=3))


def test_a_folder_with_something_else_is_refused(begin, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    with pytest.raises(ProjectError, match="holds no experiment"):
        begin(DESIGN, "mine")
    assert (tmp_path / "mine" / "letter.txt").read_text() == "dear"


def test_only_one_may_have_it_open(begin, tmp_path: Path, base: Project, digits: Dataset) -> None:
    begin(DESIGN)
    lock = tmp_path / "experiment" / f".{HEAD}.lock"
    values = json.loads(lock.read_text())
    lock.write_text(json.dumps({**values, "host": "elsewhere"}))
    with pytest.raises(ProjectError, match="under way in another"):
        Experiment(tmp_path / "experiment")


def test_other_images_are_refused(begin, digits: Dataset) -> None:
    begun = begin(DESIGN)
    begun.check(digits)
    with pytest.raises(DataError, match="not those with which the experiment began"):
        begun.check(dataclasses.replace(digits, fingerprint="other"))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 1}', '{"format": 99}'])
def test_a_damaged_head_is_an_error_with_a_sentence(begin, tmp_path: Path, text: str) -> None:
    begin(DESIGN).close()
    (tmp_path / "experiment" / HEAD).write_text(text)
    with pytest.raises(ProjectError):
        Experiment(tmp_path / "experiment")


def test_a_checkpoint_goes_when_its_run_is_over(begin) -> None:
    begun = begin(DESIGN)
    begun.checkpoint("run1").write_bytes(b"")
    begun.note_result(RunResult("run1", 0.5))
    assert not begun.checkpoint("run1").exists()


def test_runs_of_a_smaller_experiment_count_on(begin) -> None:
    results = {name: RunResult(name, 0.5, digest=name) for name in ("run1", "run2", "other")}
    begun = begin(DESIGN)
    begun.note_result(RunResult("run1", 0.9, digest="own"))
    begun.take_over(results, {"run1", "run2"})
    assert {name: one.digest for name, one in begun.results.items()} == {
        "run1": "own",
        "run2": "run2",
    }
