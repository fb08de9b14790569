"""Changes while a training runs are taken up at once, noted, and can be replayed or forked away."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cnndesk.document.edits import Freeze, SetParams
from cnndesk.document.map_edits import MuteMaps
from cnndesk.document.project import Project, digest
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.training import State, Training
from cnndesk.session.replay import Replay


def steps(training: Training) -> int:
    return 0 if training.history is None else len(training.history.steps)


@pytest.fixture
def running(drawn: Workspace, training: Training, endless, wait) -> Training:
    """A training under way, of a network with dropout."""
    endless(drawn, batch_size=100)
    training.run()
    wait(lambda: steps(training) > 3)
    return training


def paused(training: Training, wait) -> None:
    training.pause()
    wait(lambda: training.state is State.PAUSED)


def marks(training: Training) -> list[str]:
    return [mark.text for mark in training.runs[0].info.marks]


def goes_on(training: Training, wait) -> None:
    """Wait until the training has made steps after what was just changed."""
    before = steps(training)
    wait(lambda: training.state is State.RUNNING and steps(training) > before + 2)


def test_what_is_changed_while_it_trains_is_taken_up_at_once(drawn, running, wait) -> None:
    drawn.push(MuteMaps("conv1", (0, 2)))
    wait(lambda: running.trainer.model.node("conv1").muted == (0, 2))
    assert not running.pending
    goes_on(running, wait)
    drawn.push(Freeze(("conv1",)))
    wait(lambda: not running.trainer.model.node("conv1").layer.trainable)
    goes_on(running, wait)
    drawn.set_training_settings(drawn.training_settings.replace(batch_size=64))
    wait(lambda: running.trainer.settings.batch_size == 64)
    goes_on(running, wait)
    drawn.set_data_settings(replace(drawn.data_settings, augment=("noise",)))
    wait(lambda: running.trainer.augment == ("noise",))
    goes_on(running, wait)
    drawn.set_training_settings(drawn.training_settings.replace(learning_rate=0.01))
    wait(lambda: len(marks(running)) == 5)
    said = " ".join(marks(running))
    for words in ("maps 1 and 3 muted", "conv1: frozen", "batch size", "noise", "learning rate"):
        assert words in said
    paused(running, wait)


def test_the_saved_run_is_replayed_to_the_same_bits(drawn, running, wait, tmp_path: Path) -> None:
    drawn.push(MuteMaps("conv1", (1,)))
    wait(lambda: running.trainer.model.node("conv1").muted == (1,))
    goes_on(running, wait)
    drawn.set_training_settings(drawn.training_settings.replace(learning_rate=0.02))
    drawn.set_data_settings(replace(drawn.data_settings, augment=("shift",)))
    wait(lambda: running.trainer.augment == ("shift",))
    goes_on(running, wait)
    drawn.push(MuteMaps("conv1", (1,), muted=False))
    wait(lambda: running.trainer.model.node("conv1").muted == ())
    goes_on(running, wait)
    paused(running, wait)
    path = tmp_path / "run.cnndesk"
    drawn.capture().save(path)
    project = Project.load(path)
    replay = Replay(project, drawn.dataset, threads=2)
    for _ in replay.job():
        pass
    assert len(replay.log.marks) >= 4
    assert digest(running.trainer.model.copy_arrays()) == replay.digest


def test_an_edit_that_begins_weights_anew_still_waits_for_a_decision(drawn, running, wait) -> None:
    drawn.push(SetParams({"conv1": {"filters": 9}}))
    wait(lambda: running.pending)
    assert running.state is State.RUNNING
    assert marks(running) == []
    paused(running, wait)


def test_pausing_while_a_change_is_taken_up_leaves_it_paused(drawn, running, wait) -> None:
    drawn.push(MuteMaps("conv1", (0,)))
    drawn.set_training_settings(drawn.training_settings.replace(batch_size=50))
    running.pause()
    wait(lambda: running.state is State.PAUSED)
    before = steps(running)
    running.step_batch()
    wait(lambda: steps(running) == before + 1)
    assert running.trainer.model.node("conv1").muted == (0,)
    assert running.trainer.settings.batch_size == 50


def test_a_fork_from_before_an_intervention_does_without_it(drawn, running, wait) -> None:
    wait(lambda: len(running.history.epochs) >= 1)
    rate = drawn.training_settings.learning_rate
    drawn.push(MuteMaps("conv1", (0,)))
    wait(lambda: running.trainer.model.node("conv1").muted == (0,))
    goes_on(running, wait)
    drawn.set_training_settings(drawn.training_settings.replace(learning_rate=0.001))
    wait(lambda: len(marks(running)) == 2)
    goes_on(running, wait)
    mark = running.runs[0].info.marks[0]
    wait(lambda: running.moment_before(mark) is not None)
    moment = running.moment_before(mark)
    assert 0 < moment.step <= mark.step
    running.fork_before(mark)
    wait(lambda: len(running.runs) == 2 and running.state is State.PAUSED)
    wait(lambda: drawn.network["conv1"].muted_maps == ())
    assert drawn.training_settings.learning_rate == rate
    assert len(running.runs[1].info.marks) == 2
    forked = running.runs[0]
    assert [m.changes for m in forked.info.marks] == [()]
    assert len(forked.history.steps) == moment.step
    drawn.undo.undo()
    assert drawn.network["conv1"].muted_maps == (0,)
    assert drawn.training_settings.learning_rate == 0.001
