"""Training and looking through the workspace: real runs on the built-in digits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cnndesk.data import DataSettings
from cnndesk.document import starting
from cnndesk.document.edits import RemoveBlocks, SetParams
from cnndesk.document.project import Project
from cnndesk.errors import MissingWeightsError
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.training import State, Training
from cnndesk.session.live_view import SLOWEST, LiveView, Pacer
from cnndesk.session.recipe import batch_size


def steps(training: Training) -> int:
    return 0 if training.history is None else len(training.history.steps)


def test_blocks_are_alive_before_any_training(drawn: Workspace, training: Training, wait) -> None:
    wait(lambda: drawn.snapshot is not None and bool(drawn.snapshot.activations))
    assert set(drawn.snapshot.activations) == set(drawn.network.order)
    assert drawn.snapshot.outputs.shape == (10,)
    assert drawn.snapshot.outputs.sum() == pytest.approx(1, abs=1e-4)


def test_an_edit_changes_what_the_blocks_show(drawn: Workspace, training: Training, wait) -> None:
    wait(lambda: drawn.snapshot is not None and "conv1" in drawn.snapshot.activations)
    assert drawn.snapshot.activations["conv1"].shape[2] == 6
    drawn.push(SetParams({"conv1": {"filters": 9}}))
    wait(lambda: drawn.snapshot.activations["conv1"].shape[2] == 9)


def test_training_runs_to_the_end_and_learns(drawn: Workspace, training: Training, wait) -> None:
    states = []
    training.state_changed.connect(lambda: states.append(training.state))
    training.run()
    wait(lambda: training.state is State.FINISHED)
    assert State.RUNNING in states
    assert len(training.history.epochs) == 2
    assert training.history.epochs.row(-1)["val_accuracy"] > 0.5
    assert drawn.dirty


def test_numbers_beyond_all_bounds_are_told_at_once_and_in_the_verdict(
    drawn: Workspace, training: Training, wait
) -> None:
    told: list[tuple[str, str]] = []
    training.logged.connect(lambda words, level: told.append((words, level)))
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    training.trainer.model.parameters["fc1"]["weight"][0, 0] = np.inf
    training.step_batch()
    wait(lambda: training.state is State.PAUSED)
    sentence = training.trainer.standing.rescue_sentence
    assert "grew beyond all bounds" in sentence
    assert (training.issue.text, training.issue.level) == (sentence, "warning")
    training.run()
    wait(lambda: training.state is State.FINISHED)
    assert training.issue is None
    assert sentence in training.verdict.facts
    assert [level for words, level in told if words == sentence] == ["warning"]


def test_snapshots_come_while_training_and_differ(
    drawn: Workspace, training: Training, endless, wait
) -> None:
    endless(drawn)
    seen: list[LiveView] = []
    drawn.snapshot_arrived.connect(seen.append)
    training.watch_filters("test", ("conv1",))
    training.run()
    wait(lambda: sum(bool(v.progress and v.activations) for v in seen) >= 3)
    training.pause()
    wait(lambda: not training.is_busy)
    live = [v for v in seen if v.progress and v.activations]
    first, last = live[0].activations["conv1"], live[-1].activations["conv1"]
    assert first.shape == last.shape
    assert not np.array_equal(first, last)
    assert live[-1].parameters["conv1"]["weight"].shape == (5, 5, 1, 6)


def test_pause_and_resume_gives_the_same_weights_as_never_pausing(
    drawn: Workspace, training: Training, wait
) -> None:
    training.run()
    wait(lambda: training.state is State.FINISHED)
    straight = training.trainer.model.copy_arrays()
    training.reset()
    assert training.state is State.IDLE
    training.step_batch()
    wait(lambda: training.state is State.PAUSED)
    assert steps(training) == 1
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    assert training.trainer.standing.epoch == 1
    training.run()
    wait(lambda: training.state is State.FINISHED)
    for block, arrays in training.trainer.model.copy_arrays().items():
        for name, array in arrays.items():
            np.testing.assert_array_equal(array, straight[block][name])


def test_stop_gives_up_the_step_and_the_run_can_go_on(
    drawn: Workspace, training: Training, endless, wait
) -> None:
    endless(drawn)
    training.run()
    wait(lambda: steps(training) > 3)
    training.stop()
    wait(lambda: training.state is State.PAUSED)
    before = steps(training)
    assert before == training.trainer.standing.step
    training.step_batch()
    wait(lambda: not training.is_busy)
    assert steps(training) == before + 1


def test_without_images_it_says_what_to_do(workspace: Workspace, wait) -> None:
    training = Training.of(workspace)
    training.run()
    assert training.state is State.IDLE
    assert "no images" in training.issue.text
    training.issue.act()
    wait(lambda: workspace.dataset is not None)
    assert training.issue is None


def test_a_network_that_does_not_fit_is_named_and_can_be_repaired(
    drawn: Workspace, training: Training, wait
) -> None:
    drawn.push(SetParams({"conv1": {"kernel_size": (17, 17), "padding": "valid"}}))
    training.run()
    assert training.state is State.IDLE
    assert "Conv" in training.issue.text
    assert training.issue.button
    training.issue.act()
    drawn.diagnose()
    assert training.why_not() is None


def test_training_begins_when_the_images_arrive(workspace: Workspace, drawn, wait) -> None:
    training = Training.of(workspace)
    workspace.reopen_data(workspace.data_settings)
    training.run()
    assert training.state is State.STARTING
    wait(lambda: training.state is State.FINISHED)


def test_an_edit_while_training_asks_and_carries_weights_over(
    drawn: Workspace, training: Training, endless, wait
) -> None:
    endless(drawn)
    training.run()
    wait(lambda: steps(training) > 5)
    drawn.push(SetParams({"fc2": {"units": 50}}))
    drawn.diagnose()
    assert training.pending
    assert training.is_busy
    kept = training.trainer.model.parameters["conv1"]["weight"]
    training.apply_edits()
    wait(lambda: not training.pending and training.state is State.RUNNING)
    training.pause()
    wait(lambda: not training.is_busy)
    assert training.trainer.model.shapes["fc2"][2] == 50
    assert training.trainer.model.parameters["conv1"]["weight"] is not kept
    assert "fc2" in training.issue.text
    assert "conv1" in training.issue.text
    assert steps(training) > 5


def test_an_edit_kept_for_later_leaves_the_training_alone(
    drawn: Workspace, training: Training, endless, wait
) -> None:
    endless(drawn)
    training.run()
    wait(lambda: steps(training) > 2)
    drawn.push(SetParams({"fc2": {"units": 50}}))
    drawn.diagnose()
    training.keep_for_later()
    assert not training.pending
    training.pause()
    wait(lambda: not training.is_busy)
    before = training.trainer
    training.step_batch()
    wait(lambda: not training.is_busy)
    assert training.trainer is before
    assert training.trainer.model.shapes["fc2"][2] == 84


def test_nonsense_drawn_while_training_does_not_stop_it(
    drawn: Workspace, training: Training, endless, wait
) -> None:
    endless(drawn)
    training.run()
    wait(lambda: steps(training) > 2)
    drawn.push(RemoveBlocks(("fc1", "relu3")))
    drawn.push(SetParams({"conv1": {"kernel_size": (17, 17), "padding": "valid"}}))
    drawn.diagnose()
    before = steps(training)
    wait(lambda: steps(training) > before + 3)
    training.apply_edits()
    assert training.issue is not None
    assert training.state is State.RUNNING
    training.stop()
    wait(lambda: not training.is_busy)


def test_numbers_without_bounds_stop_the_run_with_a_cure(
    drawn: Workspace, training: Training, wait
) -> None:
    settings = drawn.training_settings.replace(
        learning_rate=100.0, schedule="constant", clip_norm=None
    )
    drawn.set_training_settings(settings)
    training.run()
    wait(lambda: training.issue is not None)
    assert "learning rate" in training.issue.text
    wait(lambda: not training.is_busy)
    training.issue.act()
    assert drawn.training_settings.learning_rate == 10.0


def test_a_setting_that_cannot_change_within_a_run_offers_a_new_one(
    drawn: Workspace, training: Training, wait
) -> None:
    training.step_batch()
    wait(lambda: training.state is State.PAUSED)
    drawn.set_training_settings(drawn.training_settings.replace(optimizer="adam"))
    wait(lambda: training.issue is not None)
    assert "Optimiser" in training.issue.text
    training.issue.act()
    wait(lambda: training.state is State.FINISHED)
    assert training.trainer.settings.optimizer == "adam"


def test_settings_that_are_automatic_get_their_numbers_when_a_run_begins(
    drawn: Workspace, training: Training, wait
) -> None:
    before = drawn.training_settings
    assert "batch_size" in before.automatic
    training.step_batch()
    wait(lambda: training.state is State.PAUSED)
    settings = training.trainer.settings
    assert settings == drawn.training_settings
    assert settings.batch_size == batch_size(len(drawn.dataset.train)) != before.batch_size
    assert settings.epochs == 2  # its own
    assert settings.automatic == before.automatic


def test_a_run_that_is_over_has_a_verdict_whose_cure_can_be_carried_out(
    drawn: Workspace, training: Training, wait
) -> None:
    drawn.set_training_settings(
        drawn.training_settings.replace(learning_rate=1e-8, optimizer="sgd", epochs=1)
    )
    training.run()
    wait(lambda: training.state is State.FINISHED)
    assert training.verdict is not None
    assert training.verdict.id == "stuck"
    cure = training.verdict.actions[0]
    assert cure.id == "automatic"
    training.carry_out(cure)
    wait(lambda: training.state is State.FINISHED and training.verdict is not None)
    assert training.trainer.settings.optimizer == "momentum"
    assert training.trainer.settings.learning_rate == 0.05
    assert [run.name for run in training.runs] == ["Run 2", "Run 1"]
    assert training.verdict.id != "stuck"


def test_an_earlier_run_stays_for_comparison(drawn: Workspace, training: Training, wait) -> None:
    training.step_batch()
    wait(lambda: training.state is State.PAUSED)
    training.reset()
    training.step_batch()
    wait(lambda: training.state is State.PAUSED)
    assert [run.name for run in training.runs] == ["Run 2", "Run 1"]
    assert training.runs[0].colour == ""
    assert training.runs[1].colour.startswith("#")


def test_a_run_goes_into_a_project_and_comes_back(
    drawn: Workspace, training: Training, wait
) -> None:
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    project = Project(
        network=drawn.network.copy(),
        training=drawn.training_settings,
        data=drawn.data_settings,
    )
    training.store(project)
    weights = training.trainer.model.copy_arrays()
    history = training.history.steps.to_array()
    training.load(project)
    assert training.state is State.PAUSED
    np.testing.assert_allclose(training.history.steps.to_array(), history, rtol=1e-6)
    training.step_batch()
    wait(lambda: training.trainer is not None and not training.is_busy)
    assert training.issue is None
    assert training.trainer.standing.step == len(history) + 1
    np.testing.assert_array_equal(weights["fc1"]["bias"], project.weights["fc1"]["bias"])


def test_what_was_trained_on_is_kept_in_the_file_also_when_nothing_is_trained_since(
    trained: Workspace, training: Training, tmp_path: Path, wait
) -> None:
    expected = trained.dataset.image_set("train")
    assert training.trainer.opens_test is False
    trained.capture().save(tmp_path / "one.cnndesk")
    trained.load_project(Project.load(tmp_path / "one.cnndesk"))
    wait(lambda: trained.dataset is not None)
    assert trained.capture().trained == expected
    trained.reopen_data(replace(trained.data_settings, seed=3))
    wait(lambda: trained.dataset.settings.seed == 3)
    assert trained.capture().trained == expected
    training.step_batch()
    wait(lambda: training.state is State.PAUSED and training.trainer is not None)
    assert trained.capture().trained == expected | trained.dataset.image_set("train")
    assert training.trainer.validation.left_out > 60


def test_an_older_project_knows_its_training_images_before_they_are_divided_anew(
    trained: Workspace, training: Training, tmp_path: Path, wait
) -> None:
    project = trained.capture()
    project.trained = None
    project.data = replace(project.data, split="stratified")
    project.save(tmp_path / "old.cnndesk")
    trained.load_project(Project.load(tmp_path / "old.cnndesk"))
    wait(lambda: trained.dataset is not None)
    former = trained.dataset.image_set("train")
    assert any("older versions" in note for note in trained.dataset.notes)
    trained.open_source("digits")
    wait(lambda: trained.dataset.settings.split == "content")
    assert trained.capture().trained == former != trained.dataset.image_set("train")
    training.step_batch()
    wait(lambda: training.state is State.PAUSED and training.trainer is not None)
    assert training.trainer.validation.left_out > 60


def test_earlier_runs_come_back_from_a_file_with_name_colour_and_every_batch(
    drawn: Workspace, training: Training, wait, tmp_path
) -> None:
    for _ in range(2):
        training.step_batch()
        wait(lambda: training.state is State.PAUSED)
        training.reset()
    training.step_batch()
    wait(lambda: training.state is State.PAUSED)
    before = training.runs
    before[1].shown = False
    drawn.capture().save(tmp_path / "three.cnndesk")

    drawn.load_project(Project.load(tmp_path / "three.cnndesk"))

    after = training.runs
    assert [run.name for run in after] == ["Run 3", "Run 2", "Run 1"]
    for one, two in zip(before, after, strict=True):
        assert (one.colour, one.shown, one.summary) == (two.colour, two.shown, two.summary)
        assert one.batches_per_epoch == two.batches_per_epoch or not one.colour
        np.testing.assert_allclose(
            one.history.steps.column("loss"), two.history.steps.column("loss"), rtol=1e-6
        )
    training.reset()
    wait(lambda: drawn.dataset is not None)
    training.step_batch()
    wait(lambda: training.state is State.PAUSED)
    assert [run.name for run in training.runs] == ["Run 4", "Run 3", "Run 2", "Run 1"]


def test_the_rate_test_suggests_a_rate_and_leaves_the_run_alone(
    drawn: Workspace, training: Training, wait
) -> None:
    training.test_rates()
    assert training.state is State.TESTING
    wait(lambda: training.state is State.IDLE)
    assert training.range.done
    assert 1e-4 < training.range.suggestion < 2
    assert training.trainer is None


def test_the_rate_test_can_be_stopped(drawn: Workspace, training: Training, wait) -> None:
    training.test_rates()
    training.stop()
    wait(lambda: training.state is State.IDLE)
    assert training.range.done


def test_fewer_threads_change_no_bit(drawn: Workspace, training: Training, wait) -> None:
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    reference = training.trainer.model.copy_arrays()
    training.reset()
    training.set_keep_one_core_free(True)
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    for block, arrays in training.trainer.model.copy_arrays().items():
        for name, array in arrays.items():
            np.testing.assert_array_equal(array, reference[block][name])


def test_closing_while_training_ends_the_thread(
    drawn: Workspace, training: Training, endless, wait
) -> None:
    endless(drawn)
    training.run()
    wait(lambda: steps(training) > 0)
    drawn.close()  # the thread check of every test finds what is left


def test_a_dear_refresh_makes_the_next_one_wait() -> None:
    pacer = Pacer(share=0.02)
    pacer.begin(10.0, engine_seconds=0.004, work=1.000)
    pacer.begin(10.1, engine_seconds=0.004, work=1.006)
    assert pacer.interval == pytest.approx(0.5)
    assert not pacer.is_due(10.5)
    assert pacer.is_due(10.61)


def test_a_cheap_refresh_comes_thirty_times_a_second() -> None:
    pacer = Pacer(share=0.5)
    pacer.begin(1.0, engine_seconds=0.0, work=2.0)
    pacer.begin(2.0, engine_seconds=0.0, work=2.001)
    assert pacer.interval == pytest.approx(0.033)


def test_no_refresh_waits_longer_than_the_slowest() -> None:
    pacer = Pacer(share=0.01)
    pacer.begin(1.0, engine_seconds=3.0, work=0.0)
    pacer.begin(2.0, engine_seconds=3.0, work=9.0)
    assert pacer.interval == SLOWEST


def test_a_run_that_is_forgotten_while_it_trains_is_heard_of_no_more(
    drawn: Workspace, training: Training, endless, qapp, wait
) -> None:
    network = drawn.network.copy()
    endless(drawn)
    training.run()
    wait(lambda: training.history is not None and len(training.history.steps) > 0)
    drawn.load_project(Project())
    assert training.state is State.IDLE
    assert training.trainer is None
    training.engine.now(lambda: None)
    qapp.processEvents()  # what the old run still told arrives now
    assert training.state is State.IDLE
    drawn.load_project(Project(network=network, data=DataSettings(source="digits")))
    wait(lambda: drawn.dataset is not None)
    endless(drawn)
    training.run()  # the engine is free for another
    wait(lambda: training.history is not None and len(training.history.steps) > 0)
    training.stop()
    wait(lambda: training.state is State.PAUSED)


@pytest.mark.parametrize("command", ["pause", "stop"])
def test_a_start_can_be_given_up(drawn: Workspace, training: Training, qapp, command: str) -> None:
    training.run()
    assert training.state is State.STARTING
    getattr(training, command)()
    assert training.state is State.IDLE
    training.engine.now(lambda: None)  # the trainer is made by now
    qapp.processEvents()
    assert training.state is State.IDLE
    assert training.trainer is None
    training.step_batch()
    assert training.state is State.STARTING


def test_nothing_trains_on_frozen_blocks_whose_weights_are_not_there(
    drawn: Workspace, training: Training, monkeypatch
) -> None:
    def missing(name: str, is_grey: bool) -> object:
        raise MissingWeightsError(f"The weights of {name} are not installed.")

    monkeypatch.setattr(starting, "_pretrained", missing)
    drawn.project.starts_from = "efficientnet-lite0"
    training.run()
    assert training.state is State.IDLE
    assert "not installed" in training.issue.text
    drawn.project.starts_from = ""
    assert training.why_not() is None
