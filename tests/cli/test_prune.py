"""``cnndesk prune``: fewer maps, measured before and after; nothing is lost on the way."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cnndesk.document.project import Project
from cnndesk.session.pruning.choice import Choice


@pytest.fixture
def mine(trained: Path, tmp_path: Path) -> Path:
    path = tmp_path / "mine.cnndesk"
    shutil.copy(trained, path)
    return path


def test_it_prunes_fine_tunes_and_can_be_replayed(cnndesk, mine, tmp_path) -> None:
    out = tmp_path / "small.cnndesk"
    before = mine.read_bytes()
    done = cnndesk("prune", mine, "--remove", "30%", "--fine-tune", 1, "--out", out, "--json")
    assert done.code == 0
    result = done.json
    assert result["exact"]
    assert result["removed"] == round(0.3 * result["removable"])
    assert result["pruned"]["weights"] < 0.8 * result["before"]["weights"]
    assert result["fine_tuned"]["val_accuracy"] > result["before"]["val_accuracy"] - 0.05
    assert mine.read_bytes() == before
    project = Project.load(out)
    assert project.progress["epoch"] == 4
    assert cnndesk("replay", out).code == 0
    assert cnndesk("eval", out, "--split", "val", "--json").code == 0


def test_a_preview_changes_nothing(cnndesk, mine) -> None:
    before = mine.read_bytes()
    done = cnndesk("prune", mine, "--remove", 5, "--preview", "--estimate")
    assert done.code == 0
    assert "Estimated to first order" in done.out
    assert "Nothing was changed" in done.out
    assert "ms per image" in done.out
    assert mine.read_bytes() == before


@pytest.mark.parametrize("words", ["0%", "100%", "-3", "some", "0", "nan%", ""])
def test_what_is_no_number_of_maps_is_refused(cnndesk, mine, words) -> None:
    done = cnndesk("prune", mine, f"--remove={words}")
    assert done.code == 2
    assert "no number of maps" in done.err


def test_a_bound_below_everything_removes_nothing(cnndesk, mine) -> None:
    done = cnndesk("prune", mine, "--below=-1", "--estimate")
    assert done.code == 1
    assert "Choose a higher bound" in done.err


def test_what_is_not_trained_says_so(cnndesk, tmp_path) -> None:
    path = tmp_path / "new.cnndesk"
    Project.from_template("lenet5", (8, 8, 1), ("a", "b")).save(path)
    done = cnndesk("prune", path, "--remove", 2)
    assert done.code == 1
    assert "no trained weights" in done.err


def test_a_choice_is_read_as_a_number_or_a_share() -> None:
    assert Choice.read("12") == Choice(count=12)
    assert Choice.read(" 20% ") == Choice(share=0.2)
