"""A run in a file: saved, killed, resumed to the same bits; and files that are damaged."""

from __future__ import annotations

import dataclasses
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest

from cnndesk.data import Dataset
from cnndesk.document import archive
from cnndesk.document.edits import Freeze
from cnndesk.document.project import Project
from cnndesk.errors import DataError, ProjectError
from cnndesk.session import preparation
from cnndesk.session.checkpoint import Checkpoint, has_run, standing_of
from cnndesk.session.state import EARLY_STOPPING, Standing
from cnndesk.session.worker import finish


def run_saving(project: Project, dataset: Dataset, path: Path) -> str:
    """Train to the end with a save per epoch; return the digest in the file."""
    trainer = preparation.make_trainer(project, dataset, 1)
    trainer.after_epoch.append(Checkpoint(project, path, trainer).save_epoch)
    finish(trainer.run())
    return Project.load(path).digest


def resume(path: Path, dataset: Dataset) -> str:
    """Take up the run in a file and train it to its end; return the digest in the file."""
    project = Project.load(path)
    trainer = preparation.resume_trainer(project, dataset, 2)
    trainer.after_epoch.append(Checkpoint(project, path, trainer).save_epoch)
    finish(trainer.run())
    return Project.load(path).digest


@pytest.mark.parametrize("steps", [1, 14, 17, 30])
def test_a_run_saved_at_any_step_goes_on_to_the_same_bits(
    project: Project, digits: Dataset, tmp_path: Path, steps: int
) -> None:
    expected = run_saving(project, digits, tmp_path / "whole.cnndesk")
    saved = tmp_path / "part.cnndesk"
    trainer = preparation.make_trainer(project, digits, 1)
    for _ in trainer.run():
        if trainer.standing.step == steps:
            trainer.pause()
    Checkpoint(project, saved, trainer).save()
    trainer.close()
    assert has_run(Project.load(saved))
    assert resume(saved, digits) == expected


def test_a_run_of_chosen_settings_goes_on_with_the_same_numbers_and_stops_where_it_would(
    digits: Dataset, tmp_path: Path
) -> None:
    ends = []
    for stop_at in (0, 400):
        project = preparation.project_from_template("lenet5", digits)
        preparation.adapt(project, digits)
        project.data = dataclasses.replace(project.data, augment=())  # learned before the end
        chosen, path = project.training, tmp_path / f"{stop_at}.cnndesk"
        trainer = preparation.make_trainer(project, digits, 1)
        trainer.after_epoch.append(Checkpoint(project, path, trainer).save_epoch)
        for _ in trainer.run():
            if trainer.standing.step == stop_at:
                trainer.pause()
        if stop_at:
            Checkpoint(project, path, trainer).save()
            trainer.close()
            assert not trainer.finished
            resume(path, digits)
        loaded = Project.load(path)
        assert loaded.training == chosen
        standing = standing_of(loaded)
        ends.append((loaded.digest, standing.ended, standing.epoch, standing.best_epoch))
    assert ends[0] == ends[1]
    assert ends[0][1] == EARLY_STOPPING


def test_a_history_goes_on_where_it_was(project: Project, digits: Dataset, saved: Path) -> None:
    trainer = preparation.make_trainer(project, digits, 1)
    finish(trainer.step_epoch())
    Checkpoint(project, saved, trainer).save()
    resume(saved, digits)
    history = Project.load(saved).history
    per_epoch = trainer.batches_per_epoch
    np.testing.assert_array_equal(history["steps.step"], np.arange(1, 3 * per_epoch + 1))
    np.testing.assert_array_equal(history["epochs.epoch"], [1, 2, 3])


KILL = getattr(signal, "SIGKILL", signal.SIGTERM)  # which on Windows ends a process at once, too

KILLED = """
    import os, signal, sys
    from pathlib import Path
    from cnndesk.document.project import Project
    from cnndesk.session import preparation
    from cnndesk.session.checkpoint import Checkpoint
    from cnndesk.session.worker import finish

    path, step = Path(sys.argv[1]), int(sys.argv[2])
    project = Project.load(path)
    dataset = preparation.open_data(project.data)
    trainer = preparation.make_trainer(project, dataset, 1)
    trainer.after_epoch.append(Checkpoint(project, path, trainer).save_epoch)

    def kill():
        if trainer.standing.step == step:
            os.kill(os.getpid(), int(sys.argv[3]))

    trainer.after_step.append(kill)
    finish(trainer.run())
"""


def test_killed_in_the_third_epoch_it_resumes_from_the_second(
    project: Project, digits: Dataset, tmp_path: Path
) -> None:
    saved = tmp_path / "killed.cnndesk"
    project.save(saved)
    expected = run_saving(project, digits, tmp_path / "whole.cnndesk")
    in_third = 2 * 14 + 5
    outcome = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(KILLED), saved, str(in_third), str(int(KILL))],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode in (-KILL, KILL), outcome.stderr
    assert standing_of(Project.load(saved)).epoch == 2
    assert resume(saved, digits) == expected
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".part"] == []


def test_a_full_disk_leaves_the_old_file(
    project: Project, digits: Dataset, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer = preparation.make_trainer(project, digits, 1)
    trainer.after_epoch.append(Checkpoint(project, saved, trainer).save_epoch)
    finish(trainer.step_epoch())
    before = saved.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ProjectError, match="disk is full"):
        finish(trainer.step_epoch())
    monkeypatch.undo()
    trainer.close()
    assert saved.read_bytes() == before
    assert list(saved.parent.iterdir()) == [saved]


def test_other_images_are_refused(
    project: Project, digits: Dataset, saved: Path, tmp_path: Path
) -> None:
    trainer = preparation.make_trainer(project, digits, 1)
    finish(trainer.step_epoch())
    Checkpoint(project, saved, trainer).save()
    loaded = Project.load(saved)
    loaded.fingerprint = "0" * 32
    with pytest.raises(DataError, match="not those that the run was trained on"):
        preparation.resume_trainer(loaded, digits, 1)


def test_a_project_without_a_run_cannot_be_resumed(project: Project, digits: Dataset) -> None:
    with pytest.raises(ProjectError, match="no run to go on with"):
        preparation.resume_trainer(project, digits, 1)


@pytest.mark.parametrize(
    "damage",
    [
        {"step": "many"},
        {"epoch": -1},
        {"batch": 10_000},
        {"loss_sum": True},
        {"ended": 3},
        {"best_loss": "low"},
    ],
)
def test_damaged_standing_is_an_error_in_words(
    project: Project, digits: Dataset, damage: dict[str, object]
) -> None:
    trainer = preparation.make_trainer(project, digits, 1)
    finish(trainer.step_batch())
    trainer.close()
    Checkpoint(project, Path("unused"), trainer)
    from cnndesk.session.checkpoint import write_run

    write_run(project, trainer.capture(), trainer.history)
    project.progress.update(damage)
    with pytest.raises(ProjectError, match=r"run|Train"):
        preparation.resume_trainer(project, digits, 1)


def test_optimizer_state_of_another_network_is_an_error_in_words(
    project: Project, digits: Dataset
) -> None:
    from cnndesk.errors import CnndeskError
    from cnndesk.session.checkpoint import write_run

    trainer = preparation.make_trainer(project, digits, 1)
    finish(trainer.step_batch())
    trainer.close()
    write_run(project, trainer.capture(), trainer.history)
    project.optimizer = {name: a[:1] for name, a in project.optimizer.items()}
    with pytest.raises(CnndeskError, match=r"[Ss]tart a new"):
        preparation.resume_trainer(project, digits, 1)


@pytest.mark.parametrize(
    "wrong",
    [{"best_loss": 10**400}, {"step": 10**400}, {"epoch": -1}, {"epoch": True}, {"loss_sum": True},
     {"seconds": "1"}, {"step": None}, {"ended": 1}],
    ids=str,
)  # fmt: skip
def test_a_damaged_standing_is_refused_with_its_name(wrong) -> None:
    with pytest.raises(ProjectError, match=f"damaged: {next(iter(wrong))}"):
        Standing.from_json(wrong)


def test_standing_survives_json() -> None:
    standing = Standing(epoch=3, step=42, loss_sum=0.1 + 0.2, ended="epochs")
    assert Standing.from_json(standing.to_json()) == standing
    assert standing.to_json()["best_loss"] is None


def test_what_was_said_of_a_run_goes_when_it_has_come_farther_or_another_begins(
    project: Project, digits: Dataset
) -> None:
    from cnndesk.document.run_info import EditMark, RunInfo, TestScore
    from cnndesk.session.checkpoint import write_run

    trainer = preparation.make_trainer(project, digits, 1)
    finish(trainer.step_batch())
    write_run(project, trainer.capture(), trainer.history)
    said = RunInfo(3, "mine", None, (EditMark(1, "x."),), TestScore(0.9, 5), {"title": "Good"})
    project.run = said
    finish(trainer.step_batch())
    write_run(project, trainer.capture(), trainer.history)
    assert (project.run.number, project.run.note, project.run.marks) == (3, "mine", said.marks)
    assert project.run.test is None
    assert project.run.verdict == {}
    trainer.close()
    fresh = preparation.make_trainer(project, digits, 1)
    finish(fresh.step_batch())
    write_run(project, fresh.capture(), fresh.history)
    assert project.run.marks == ()
    fresh.close()


def test_frozen_blocks_are_in_the_file_once_and_in_the_best_epoch_all_the_same(
    project: Project, digits: Dataset, tmp_path: Path
) -> None:
    Freeze(("conv1", "bn1")).apply(project.network)
    trainer = preparation.make_trainer(project, digits, 1)
    path = tmp_path / "frozen.cnndesk"
    trainer.after_epoch.append(Checkpoint(project, path, trainer).save_epoch)
    finish(trainer.run())
    trainer.close()
    held = archive.read(path).arrays
    assert "weights/conv1.weight" in held
    assert "best/conv1.weight" not in held
    loaded = Project.load(path)
    assert standing_of(loaded).epoch == trainer.standing.epoch
    np.testing.assert_array_equal(loaded.best["conv1"]["weight"], loaded.weights["conv1"]["weight"])
