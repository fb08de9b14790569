"""Runs of a window: numbers, names, marks of edits, and what a project keeps of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cnndesk.document.edits import SetParams
from cnndesk.document.project import Project
from cnndesk.engine import mixed
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.runs import KEPT, SHOWN, Run, RunList
from cnndesk.gui.session.training import State, Training


def finished(training: Training, wait) -> None:
    training.step_batch()
    wait(lambda: training.state is State.PAUSED)


def test_an_edit_of_the_network_is_marked_where_it_was_made(
    drawn: Workspace, training: Training, wait, tmp_path: Path
) -> None:
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    drawn.push(SetParams({"fc2": {"units": 50}}))
    drawn.diagnose()
    training.apply_edits()
    wait(lambda: not training.pending)
    training.step_batch()
    wait(lambda: training.state is State.PAUSED)
    expected = [
        (
            1.0,
            "fc2: units 84 → 50. fc2, fc3 began anew. The other weights were carried over.",
        )
    ]
    assert training.runs[0].marks() == expected
    drawn.capture().save(tmp_path / "one.cnndesk")
    drawn.load_project(Project.load(tmp_path / "one.cnndesk"))
    assert training.runs[0].marks() == expected
    recipe = training.runs[0].info.recipe
    assert recipe is not None
    assert recipe.network["fc2"].block.values()["units"] == 50


def test_a_setting_that_bends_the_curves_is_marked_and_more_epochs_are_not(
    drawn: Workspace, training: Training, wait
) -> None:
    finished(training, wait)
    drawn.set_training_settings(drawn.training_settings.replace(epochs=9))
    training.engine.now(lambda: None)
    wait(lambda: training.runs[0].epochs == 9)
    assert training.runs[0].marks() == []
    before = drawn.training_settings.learning_rate
    drawn.set_training_settings(drawn.training_settings.replace(learning_rate=0.001))
    wait(lambda: bool(training.runs[0].marks()))
    [(at, words)] = training.runs[0].marks()
    assert at == pytest.approx(1 / training.trainer.batches_per_epoch)
    assert words == f"learning rate {before:g} → 0.001."


@pytest.mark.parametrize("able", [True, False], ids=["has bfloat16", "has none"])
def test_what_comes_of_mixed_precision_is_said_once(
    drawn: Workspace, training: Training, wait, monkeypatch: pytest.MonkeyPatch, able: bool
) -> None:
    monkeypatch.setattr(mixed, "build_info", lambda: {"bfloat16": able})
    said: list[str] = []
    warned: list[str] = []
    training.logged.connect(lambda words, _: said.append(words))
    drawn.message.connect(lambda words, level, _: warned.append(words))
    drawn.set_training_settings(drawn.training_settings.replace(precision="mixed"))
    finished(training, wait)
    finished(training, wait)
    assert said.count(mixed.outcome()) == int(able)
    assert warned.count(mixed.outcome()) == int(not able)
    assert "mixed precision" in training.runs[0].info.recipe.settings.summary
    words = training.runs[0].summary_of(training.trainer)
    assert ("in 32 bits after all" in words) is not able


def test_an_edit_after_which_nothing_is_trained_is_none_of_the_runs(
    drawn: Workspace, training: Training, wait
) -> None:
    finished(training, wait)
    before = drawn.training_settings.learning_rate
    drawn.set_training_settings(drawn.training_settings.replace(learning_rate=0.001))
    wait(lambda: bool(training.runs[0].marks()))
    training.reset()
    assert training.runs[0].marks() == []
    assert training.runs[0].info.recipe.settings.learning_rate == before


def test_each_finished_epoch_is_one_wide_however_many_steps_it_had() -> None:
    run = Run("Run 1", batches_per_epoch=4)
    for epoch, step in ((1, 10), (2, 14)):
        run.history.epochs.append(epoch, step, 1, 1, 1, 1, 0.1, 1)
    at = run.at_epochs(np.array([5.0, 10.0, 12.0, 14.0, 16.0]))
    np.testing.assert_allclose(at, [0.5, 1.0, 1.5, 2.0, 2.5])


def test_a_name_and_a_note_come_back_and_the_next_run_counts_on(
    drawn: Workspace, training: Training, wait, tmp_path: Path
) -> None:
    finished(training, wait)
    training.reset()
    finished(training, wait)
    training.rename(training.runs[0], "Flips", "running")
    training.rename(training.runs[1], "Small", "")
    drawn.undo.undo()
    training.rename(training.runs[1], "LeNet", "first try")
    drawn.capture().save(tmp_path / "two.cnndesk")
    drawn.load_project(Project.load(tmp_path / "two.cnndesk"))
    assert [(r.number, r.name, r.info.note) for r in training.runs] == [
        (2, "Flips", "running"),
        (1, "LeNet", "first try"),
    ]
    training.reset()
    wait(lambda: drawn.dataset is not None)
    finished(training, wait)
    assert [r.number for r in training.runs] == [3, 2, 1]
    assert training.runs[0].name == "Run 3"


def test_a_deleted_run_comes_back_where_it_was(drawn: Workspace, training: Training, wait) -> None:
    for _ in range(2):
        finished(training, wait)
        training.reset()
    finished(training, wait)
    names = [run.name for run in training.runs]
    training.delete(training.runs[1])
    assert [run.name for run in training.runs] == ["Run 3", "Run 1"]
    drawn.undo.undo()
    assert [run.name for run in training.runs] == names
    assert drawn.capture().runs[0].name == "Run 2"


def test_runs_are_bounded_and_only_the_latest_are_drawn_unasked() -> None:
    runs = RunList()
    for n in range(KEPT + 3):
        run = Run(f"Run {n}")
        run.history.steps.append(1, 1, 1, 1, 1, 1)
        runs.runs.insert(0, run)
        runs.archive()
    assert len(runs.runs) == KEPT
    assert [run.shown for run in runs.runs].count(True) == SHOWN
    assert len({run.colour for run in runs.runs[:6]}) == 6


def test_more_epochs_are_counted_from_the_end_also_where_a_run_stopped_early(
    drawn: Workspace, training: Training, wait, tmp_path: Path
) -> None:
    settings = drawn.training_settings.replace(epochs=300, early_stopping=1, best_by="loss")
    drawn.set_training_settings(settings.replace(learning_rate=0.2, schedule="constant"))
    training.run()
    wait(lambda: training.state is State.FINISHED)
    done = len(training.history.epochs)
    assert done < 300
    drawn.set_training_settings(drawn.training_settings.replace(learning_rate=0.01))
    training.engine.now(lambda: None)
    assert training.runs[0].marks() == []
    training.go_on(2)
    wait(lambda: training.state is State.FINISHED and len(training.history.epochs) > done)
    assert len(training.history.epochs) <= done + 2
    run = training.runs[0]
    assert run.epochs == done + 2
    assert run.marks() == [(float(done), "learning rate 0.2 → 0.01.")]
    assert run.info.recipe.settings.learning_rate == 0.01
