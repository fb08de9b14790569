"""The time machine of a window: every view follows, nothing else does, and a run can be forked."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from cnndesk.document.edits import SetParams
from cnndesk.document.project import digest
from cnndesk.gui.session.background_task import present_subject_of, subject_of
from cnndesk.gui.session.time_machine import LEAST_ROOM, USUAL_ROOM, beside
from cnndesk.gui.session.training import State


def test_views_show_the_network_as_it_was_and_the_run_is_untouched(
    with_moments, at_epoch, qtbot, wait
) -> None:
    workspace, training = with_moments.workspace, with_moments.training
    machine = training.time_machine
    for _ in range(2):  # one may have been on its way from the training
        with qtbot.waitSignal(workspace.snapshot_arrived, timeout=60_000):
            training.look()
    now = workspace.snapshot.outputs.copy()
    before = digest(training.engine.now(training.weights))
    machine.go_to(at_epoch(1))
    wait(lambda: not np.array_equal(workspace.snapshot.outputs, now))
    looked_at = training.engine.now(training.live_probe.present())[2]
    kept = training.engine.now(lambda: machine.weights_of(at_epoch(1)))
    assert digest(looked_at) == digest(kept)
    then, present = (
        training.engine.now(make(workspace)).model.copy_arrays()
        for make in (subject_of, present_subject_of)
    )
    assert digest(then) == digest(kept)
    assert digest(present) == before == digest(training.engine.now(training.weights))
    machine.go_to(None)
    wait(lambda: np.array_equal(workspace.snapshot.outputs, now))


def test_nothing_trains_while_one_looks_back_and_that_is_said(with_moments, at_epoch) -> None:
    training = with_moments.training
    training.time_machine.go_to(at_epoch(2))
    training.run()
    assert training.state is State.FINISHED
    assert "epoch 2" in training.issue.text
    training.issue.act()
    assert training.time_machine.at is None


def test_an_edit_and_a_workspace_without_the_bar_lead_back_to_now(
    with_moments, at_epoch, wait
) -> None:
    machine = with_moments.training.time_machine
    with_moments.frame.choose("inside")
    wait(lambda: with_moments.frame.time_bars["inside"].isVisible())
    machine.go_to(at_epoch(1))
    with_moments.frame.choose("judge")
    assert machine.at is not None
    with_moments.frame.choose("use")
    assert machine.at is None
    machine.go_to(at_epoch(1))
    with_moments.workspace.push(SetParams({"conv1": {"filters": 7}}))
    assert machine.at is None


def test_a_fork_goes_on_to_the_same_bits_and_the_run_before_stays(
    with_moments, at_epoch, wait
) -> None:
    training = with_moments.training
    end = digest(training.engine.now(training.weights))
    losses = training.history.steps.column("loss").tolist()
    machine = training.time_machine
    machine.go_to(at_epoch(1))
    training.fork(machine.at)
    wait(lambda: training.state is State.PAUSED)
    assert [run.name for run in training.runs] == ["Run 2", "Run 1"]
    assert len(training.history.epochs) == 1
    assert machine.moments[-1].epoch == 1
    training.run()
    wait(lambda: training.state is State.FINISHED)
    assert digest(training.engine.now(training.weights)) == end
    assert training.history.steps.column("loss").tolist() == pytest.approx(losses, rel=1e-6)
    assert len(training.runs[1].history.epochs) == 3


def test_moments_lie_beside_a_saved_project_and_come_back_with_it(
    with_moments, open_window, tmp_path, wait
) -> None:
    path = tmp_path / "digits.cnndesk"
    assert with_moments.files.write(path)
    wait(lambda: (beside(path) / "index.json").exists())
    shown = [m.step for m in with_moments.training.time_machine.moments]
    with_moments.files.may_leave = lambda: True
    with_moments.close()
    again = open_window()
    again.files.open_path(path)
    wait(lambda: again.training.history is not None)
    machine = again.training.time_machine
    assert [m.step for m in machine.moments] == shown
    wait(lambda: again.workspace.network_image is not None)
    machine.go_to(next(m for m in machine.moments if m.epoch == 1))
    wait(lambda: len(again.workspace.snapshot.outputs) > 0)


def test_the_bar_goes_through_moments_by_mouse_and_keys_and_escape_leads_back(
    with_moments, wait
) -> None:
    machine = with_moments.training.time_machine
    with_moments.go_to("training")
    bar = with_moments.frame.time_bars["train"]
    wait(bar.isVisible)
    line = bar.line
    x = round(line.x_of(2))
    QTest.mouseClick(
        line, Qt.MouseButton.LeftButton, pos=line.rect().center().__class__(x, line.height() // 2)
    )
    assert machine.at == machine.moments[2]
    assert bar.property("away")
    QTest.keyClick(line, Qt.Key.Key_Home)
    assert machine.at == machine.moments[0]
    QTest.keyClick(line, Qt.Key.Key_End)
    assert machine.at is None
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert machine.at == machine.moments[0]
    wait(lambda: machine.at is not None and machine.at.step > 0)
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert not bar._film.isActive()
    QTest.keyClick(line, Qt.Key.Key_End)
    QTest.mouseClick(bar.back, Qt.MouseButton.LeftButton)
    assert machine.at == machine.moments[-2]
    with_moments._on_escape()
    assert machine.at is None
    assert not bar.property("away")


def test_a_marked_moment_is_kept_as_marked(with_moments, wait) -> None:
    machine = with_moments.training.time_machine
    with_moments.go_to("training")
    bar = with_moments.frame.time_bars["train"]
    machine.go_to(machine.moments[1])
    QTest.mouseClick(bar.mark, Qt.MouseButton.LeftButton)
    wait(lambda: machine.moments[1].marked)
    assert machine.at.marked
    assert "marked" in bar.line.marks[1].words


def test_a_moment_that_cannot_be_read_is_told_and_leads_back_to_now(
    with_moments, at_epoch, wait
) -> None:
    training, said = with_moments.training, []
    machine = training.time_machine
    with_moments.workspace.message.connect(lambda words, *_: said.append(words))
    training.engine.now(machine.store.flush)
    for path in (machine.store.folder / "blobs").iterdir():
        path.write_bytes(b"")
    machine.go_to(at_epoch(1))
    wait(lambda: bool(said))
    assert "damaged or gone" in said[0]
    assert machine.at is None


def test_a_folder_of_the_users_beside_the_project_is_left_alone(
    with_moments, tmp_path, wait
) -> None:
    said = []
    with_moments.workspace.message.connect(lambda words, *_: said.append(words))
    path = tmp_path / "digits.cnndesk"
    beside(path).mkdir()
    (beside(path) / "letter.txt").write_text("dear")
    assert with_moments.files.write(path)
    wait(lambda: bool(said))
    assert "other things" in said[0]
    assert [p.name for p in beside(path).iterdir()] == ["letter.txt"]


def test_runs_of_a_window_that_are_not_saved_share_one_folder(with_moments, wait) -> None:
    training = with_moments.training
    machine = training.time_machine
    first = machine.store.folder
    training.run()
    wait(lambda: training.state is State.FINISHED and len(training.runs) == 2)
    assert machine.store.folder == first
    assert [p.name for p in first.parent.iterdir()] == [first.name]
    wait(lambda: len([m for m in machine.moments if m.ends_epoch]) == 4)


def test_the_room_of_the_settings_counts_at_once_and_is_remembered(with_moments, wait) -> None:
    machine = with_moments.training.time_machine
    before = len([m for m in machine.moments if m.exact])
    assert machine.room == USUAL_ROOM
    with_moments.actions_["settings"].trigger()
    box = with_moments.findChild(QDialog, "settings").room_box
    box.setValue(64)
    assert machine.room == 64
    training = with_moments.training
    training.engine.now(lambda: None)
    assert machine.store.budget == 64 * 2**20
    box.setValue(5)
    assert machine.room == LEAST_ROOM
    assert len([m for m in machine.moments if m.exact]) == before, "LeNet-5 has room in that"


def test_moments_of_a_network_with_other_blocks_are_not_shown_in_the_present_one(
    with_moments, wait
) -> None:
    training, machine = with_moments.training, with_moments.training.time_machine
    before = len(machine.moments)
    with_moments.workspace.push(SetParams({"conv1": {"filters": 7}}))
    with_moments.workspace.set_training_settings(
        with_moments.workspace.training_settings.replace(epochs=4)
    )
    training.apply_edits()
    wait(lambda: not training.pending)
    training.go_on(1)
    wait(lambda: training.state is State.FINISHED and len(training.history.epochs) >= 4)
    wait(lambda: machine.others >= before - 1)
    shown = training.engine.now(lambda: [machine.weights_of(m) for m in machine.moments])
    assert {w["conv1"]["weight"].shape for w in shown} == {shown[-1]["conv1"]["weight"].shape}
    mark = training.runs[0].info.marks[-1]
    before_edit = training.moment_before(mark)
    assert before_edit is not None, "what is not shown can be forked from all the same"
    assert before_edit not in machine.moments
    with_moments.go_to("training")
    assert "other blocks" in with_moments.frame.time_bars["train"]._title.toolTip()


def test_a_damaged_list_beside_a_project_is_told_and_not_deleted(
    with_moments, open_window, tmp_path, wait
) -> None:
    path = tmp_path / "digits.cnndesk"
    assert with_moments.files.write(path)
    wait(lambda: (beside(path) / "index.json").exists())
    with_moments.files.may_leave = lambda: True
    with_moments.close()
    for name in ("index.json", "index.before.json"):
        (beside(path) / name).write_bytes(b"{")
    files = sorted(p.name for p in (beside(path) / "blobs").iterdir())
    again, said = open_window(), []
    again.workspace.message.connect(lambda words, *_: said.append(words))
    again.files.open_path(path)
    wait(lambda: bool(said))
    assert "their list is damaged" in said[0]
    assert again.training.time_machine.moments == ()
    assert sorted(p.name for p in (beside(path) / "blobs").iterdir()) == files
