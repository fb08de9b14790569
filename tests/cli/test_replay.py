"""``cnndesk replay``: the run of a file once more, to the same bits, or a sentence why not."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import pytest

from cnndesk.document.interventions import Change, Place
from cnndesk.document.project import Project
from cnndesk.document.run_info import EditMark


@pytest.fixture(scope="module")
def changed(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The trained project, gone on with for an epoch at another rate."""
    from cnndesk.cli import main

    path = tmp_path_factory.mktemp("changed") / "run.cnndesk"
    shutil.copy(trained, path)
    assert main(["train", str(path), "--resume", "--epochs", "4", "--lr", "0.01"]) == 0
    return path


def test_a_run_that_went_on_otherwise_comes_to_the_same_bits(cnndesk, changed, tmp_path) -> None:
    out = tmp_path / "again.cnndesk"
    done = cnndesk("replay", changed, "--threads", 2, "--json", "--out", out)
    assert done.code == 0
    digest = Project.load(changed).digest
    assert done.json == {
        "same": True,
        "digest": digest,
        "file_digest": digest,
        "steps": done.json["steps"],
        "interventions": 1,
        "out": str(out),
    }
    again = cnndesk("replay", out)
    assert again.code == 0
    assert "learning rate" in again.out
    assert f"The same bits: {digest}." in again.out


def test_other_weights_in_the_file_are_found(cnndesk, changed, tmp_path) -> None:
    project = Project.load(changed)
    project.weights["conv1"]["weight"][0, 0, 0, 0] += 1e-3
    path = tmp_path / "other.cnndesk"
    project.save(path)
    done = cnndesk("replay", path)
    assert done.code == 1
    assert "Other bits" in done.out


def test_a_hostile_log_is_refused_in_a_sentence(cnndesk, changed, tmp_path) -> None:
    project = Project.load(changed)
    mark = EditMark(1, "", Place(False, 1, 0, 1), (Change("block", "conv99", {}, {"filters": 3}),))
    project.run = dataclasses.replace(project.run, marks=(mark, *project.run.marks))
    path = tmp_path / "hostile.cnndesk"
    project.save(path)
    done = cnndesk("replay", path)
    assert done.code == 1
    assert "There is no block conv99." in done.err


def test_a_project_without_a_run_says_so(cnndesk, tmp_path) -> None:
    path = tmp_path / "empty.cnndesk"
    Project().save(path)
    done = cnndesk("replay", path)
    assert done.code == 1
    assert "holds no run that could be replayed" in done.err
