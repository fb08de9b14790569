"""``cnndesk lab``: an experiment from the command line, its table, and what is wrong with it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from cnndesk.laboratory import conductor


@pytest.fixture
def project(trained: Path, tmp_path: Path) -> Path:
    path = tmp_path / "digits.cnndesk"
    path.write_bytes(trained.read_bytes())
    return path


def test_an_experiment_with_its_table_and_the_same_command_goes_on(
    cnndesk, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conductor, "MEASURE_SECONDS", 0.02)
    before = project.read_bytes()
    table = tmp_path / "table.csv"
    command = (
        "lab",
        project,
        "--vary",
        "lr=0.02,0.05",
        "--epochs",
        1,
        "--folds",
        2,
        "--threads",
        1,
    )
    first = cnndesk(*command, "--json", "--csv", table)
    assert first.code == 0
    assert "2 variants × 2 folds: 4 runs" in first.err
    assert "Predicted: 0:" in first.err
    values = first.json
    folder = Path(values["folder"])
    assert folder.parent == tmp_path / "digits-lab"
    assert [one["runs_done"] for one in values["variants"]] == [2, 2]
    assert "at least 3" in values["verdict"]
    rows = list(csv.reader(table.read_text().splitlines()))
    assert rows[0][:3] == ["learning rate", "seed", "fold"]
    assert [row[0] for row in rows[1:]] == ["0.02", "0.02", "0.05", "0.05"]
    digests = {run["digest"] for one in values["variants"] for run in one["runs"]}
    assert {row[8] for row in rows[1:]} == digests
    assert json.loads((folder / "results.json").read_text())["best"] == values["best"]
    assert project.read_bytes() == before

    journal = (folder / "journal.txt").read_bytes()
    again = cnndesk(*command)
    assert again.code == 0
    assert "4 runs of it are over" in again.err
    assert (folder / "journal.txt").read_bytes() == journal
    lines = again.out.splitlines()
    assert lines[0].split()[:2] == ["learning", "rate"]
    assert {lines[1].split()[0], lines[2].split()[0]} == {"0.02", "0.05"}
    assert "p = " not in again.out  # two folds say nothing


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--vary", "lr"), "says no values"),
        (("--vary", "speed=1"), "nothing that can vary"),
        (("--vary", "conv1.filters=0"), "Filters"),
        (("--vary", "lr=0.1,0.2", "--vary", "learning_rate=1"), "varies twice"),
        (("--vary", "lr=0.001..0.1"), "--random N"),
        (("--folds", "1"), "from 2 to 100"),
        (("--folds", "100", "--seeds", "1000"), "10,000 are the most"),
        (("--seeds", "0"), "Seeds is 0"),
        (("--templates", "alexnet"), "no template"),
        (("--threads", "0"), "Threads is 0"),
    ],
)
def test_what_is_wrong_is_a_sentence_and_nothing_is_left(
    cnndesk, project: Path, tmp_path: Path, options: tuple[str, ...], words: str
) -> None:
    outcome = cnndesk("lab", project, *options)
    assert outcome.code == 1
    assert words in outcome.err
    assert not (tmp_path / "digits-lab").exists()


def test_without_anything_to_train_the_usage_is_said(cnndesk) -> None:
    outcome = cnndesk("lab")
    assert outcome.code == 2
    assert "cnndesk lab digits.cnndesk" in outcome.err


def test_too_little_memory_is_said_before_anything_starts(
    cnndesk, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conductor.memory, "available", lambda: 2**20)
    outcome = cnndesk("lab", project, "--seeds", "2")
    assert outcome.code == 1
    assert "of memory" in outcome.err


def test_a_folder_that_holds_something_else_is_refused(
    cnndesk, project: Path, tmp_path: Path
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    outcome = cnndesk("lab", project, "--out", tmp_path / "mine")
    assert outcome.code == 1
    assert "holds no experiment" in outcome.err


def test_help_names_what_can_vary_and_hides_the_worker(cnndesk) -> None:
    told = cnndesk("lab", "--help")
    assert "conv1.filters=8,16" in told.out
    assert "sealed" in told.out
    assert "lab-worker" not in cnndesk("--help").out
