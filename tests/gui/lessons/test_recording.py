"""A lesson recorded in the window, edited, played by the check; and what the column says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest

from cnndesk.blocks import create
from cnndesk.cli import main
from cnndesk.document.edits import AddBlock, Freeze, SetParams
from cnndesk.document.image_edits import Exclude, Include, RelabelEach
from cnndesk.gui.lessons import recording_column as column_module
from cnndesk.gui.lessons.actions import Actions, left_out, word_of_changes
from cnndesk.gui.lessons.scenes import SceneSetter
from cnndesk.gui.session import laboratory as session
from cnndesk.gui.session.laboratory import Draft, Laboratory, Phase
from cnndesk.gui.session.map_choice import MapChoice
from cnndesk.gui.window.lesson_host import WindowOfLessons
from cnndesk.laboratory import conductor
from cnndesk.laboratory.asking import axis_of
from cnndesk.laboratory.design import Axis
from cnndesk.lessons.lesson import Phrase
from cnndesk.lessons.reader import parse_lesson, read_lesson

LONG = 60_000


@pytest.fixture
def column(digits):
    digits.resize(1280, 800)
    digits.lessons.record()
    yield digits.lessons.recording
    if digits.lessons.recording is not None:
        digits.lessons.recording.end()


def press(widget) -> None:
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def lines(column) -> list[str]:
    column.recorder.look()
    return [column.lines.item(i).text() for i in range(column.lines.count())]


def test_what_is_done_is_recorded_edited_saved_and_played(
    digits, column, tmp_path: Path, monkeypatch, qtbot, capsys
) -> None:
    workspace, training = digits.workspace, digits.training
    digits.go_to("stepper")
    workspace.select(("conv2",))
    stepper = digits.frame.places["stepper"].panel
    qtbot.waitUntil(lambda: stepper.step is not None and stepper.step.node == "conv2", timeout=LONG)
    column.recorder.look()
    stepper.place_at(1, 2)
    assert lines(column) == ["open stepper", "select conv2", "unit conv2 2 3 1"]
    QTest.keyClicks(column.step_title, "Look at one unit")
    QTest.keyClicks(column.question, "What do you expect?")
    press(column.next)
    assert column.lines.count() == 0

    workspace.set_training_settings(workspace.training_settings.replace(epochs=1))
    column.recorder.look()
    training.run()
    qtbot.waitUntil(lambda: "train" in lines(column), timeout=LONG)
    assert lines(column)[-2:] == ["set training.epochs=1", "train"]
    press(column.finish)
    text = column.whole.toPlainText()
    assert "@network lenet5" in text
    lesson = parse_lesson(text, Path("a.md"))
    assert [step.title for step in lesson.steps] == ["Look at one unit", "Step 2"]
    assert [phrase.verb for phrase in lesson.steps[1].until] == ["setting", "finished"]

    column.whole.setPlainText(text.replace("@until finished", "@until finnished"))
    assert "no condition “finnished”" in column.said.text()
    assert not column.save.isEnabled()
    edited = text.replace("title: A lesson", "title: Ours").replace(
        "@answer words", "@answer maps(conv2)\n@wrong 6 | Those are the maps of conv1."
    )
    column.whole.setPlainText(edited)
    target = tmp_path / "ours.md"
    monkeypatch.setattr(column_module, "choose_new_file", lambda *_: target.with_suffix(""))
    press(column.save)
    assert digits.lessons.recording is None
    assert read_lesson(target).title == "Ours"
    assert main(["lesson", "check", "--run", str(target)]) == 0, capsys.readouterr().err


def test_a_line_is_left_out_and_what_has_no_word_is_said(digits, column) -> None:
    workspace = digits.workspace
    workspace.push(SetParams({"conv1": {"filters": 9}}))
    assert lines(column) == ["set conv1.filters=9"]
    workspace.undo.undo()
    assert lines(column) == [], "taken back"
    workspace.push(AddBlock(create("relu")))
    assert lines(column) == []
    assert "has no word in lessons" in column.missed.text()
    digits.workspace.set_view("cost")
    assert lines(column) == ["view cost"]
    column.lines.setCurrentRow(0)
    press(column.remove)
    assert column.lines.count() == 0


def test_a_drawing_that_lessons_cannot_draw_goes_with_its_project(
    digits, tmp_path: Path, monkeypatch
) -> None:
    digits.workspace.push(AddBlock(create("conv2d")))  # a second branch, loose
    digits.lessons.record()
    column = digits.lessons.recording
    assert column.recorder.needs_project
    press(column.finish)
    assert "@network" not in column.whole.toPlainText()
    monkeypatch.setattr(column_module, "choose_new_file", lambda *_: tmp_path / "ours.cnnlesson")
    press(column.save)
    assert main(["lesson", "check", str(tmp_path / "ours.cnnlesson")]) == 0


def test_the_column_plays_the_lesson_in_another_process(digits, column, qtbot) -> None:
    digits.workspace.set_view("cost")
    press(column.finish)
    column.play()
    process = column.findChild(QProcess)
    program, arguments = process.program(), process.arguments()
    process.kill()
    qtbot.waitUntil(lambda: column._process is None, timeout=LONG)
    assert program
    assert arguments[-4:-1] == ["lesson", "check", "--run"]
    assert column.check.isEnabled()


def test_what_a_lesson_would_do_is_recorded_as_what_was_done(digits, column) -> None:
    host = WindowOfLessons(digits)
    Actions(host, SceneSetter(host)).do(Phrase("open", ("health",)))
    assert lines(column)[0] == "open health"


@pytest.fixture
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conductor, "MEASURE_SECONDS", 0.02)
    monkeypatch.setattr(session, "SETTLE", 0)
    monkeypatch.setattr(session, "LOOK", 20)


def save(column, target: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Finish, save and return the text."""
    press(column.finish)
    monkeypatch.setattr(column_module, "choose_new_file", lambda *_: target)
    text = column.whole.toPlainText()
    press(column.save)
    return text


@pytest.mark.usefixtures("_quick")
def test_maps_classes_frozen_blocks_and_comparisons_are_recorded_and_played(
    digits, column, tmp_path: Path, monkeypatch, capsys, qtbot
) -> None:
    workspace, network = digits.workspace, digits.workspace.network
    workspace.push(Freeze(("conv1", "conv2"), True))
    MapChoice.of(workspace).choose("conv2", 4)
    assert lines(column) == ["freeze conv1", "freeze conv2", "map conv2 5"]
    press(column.next)
    workspace.push(Freeze(("conv1", "conv2"), False))
    assert lines(column) == ["unfreeze"]
    dataset = workspace.dataset
    workspace.correct(Exclude(left_out(dataset, range(4), 6)))
    assert lines(column) == ["unfreeze", "classes 1 4 each=6"]
    press(column.next)
    workspace.set_training_settings(workspace.training_settings.replace(epochs=1))
    column.recorder.look()
    axis = axis_of("augment", "none,shift", network)
    digits.go_to("laboratory")
    lab = Laboratory.of(workspace)
    lab.set_draft(Draft((axis,), 2))
    start = digits.frame.places["laboratory"].panel.compares.side.start
    qtbot.waitUntil(start.isEnabled)
    press(start)
    qtbot.waitUntil(lambda: lab.phase is Phase.OVER)
    assert lines(column)[-2:] == ["compare augment=none,shift seeds=2", "compare"]
    target = tmp_path / "ours.md"
    text = save(column, target, monkeypatch)
    assert "\n@compare augment=none,shift seeds=2\n" in text
    assert main(["lesson", "check", "--run", str(target)]) == 0, capsys.readouterr().out


def test_what_was_there_before_the_recording_is_there_for_the_learners(
    digits, tmp_path: Path, monkeypatch, capsys
) -> None:
    workspace = digits.workspace
    workspace.correct(Exclude(left_out(workspace.dataset, range(2, 5), None)))
    workspace.push(Freeze(("conv1",), True))
    MapChoice.of(workspace).choose("conv2", 2)
    digits.lessons.record()
    column = digits.lessons.recording
    assert not column.recorder.needs_project
    workspace.select(("conv2",))
    assert lines(column) == ["select conv2"]
    text = save(column, tmp_path / "ours.md", monkeypatch)
    opening = [line for line in text.splitlines() if line.startswith("@")]
    assert {"@classes 3 5", "@freeze conv1", "@map conv2 3"} < set(opening)
    assert main(["lesson", "check", "--run", str(tmp_path / "ours.md")]) == 0, capsys.readouterr()


def test_images_left_out_or_relabelled_one_by_one_have_no_word(digits, column) -> None:
    workspace, dataset = digits.workspace, digits.workspace.dataset
    keys = [dataset.key("train", row) for row in range(40)]
    some = {
        key: dataset.classes[dataset.whole["train"].labels[row]] for row, key in enumerate(keys)
    }
    workspace.correct(Exclude(some))
    assert lines(column) == []
    assert "Leaving out just these images" in column.missed.text()
    workspace.correct(Include(some))
    assert lines(column) == []
    assert not column.missed.isVisible(), "taken back"
    workspace.correct(RelabelEach(some, dict.fromkeys(some, dataset.classes[0])))
    assert lines(column) == []
    assert "Relabelling images" in column.missed.text()


def test_relabelled_images_go_with_the_project(digits) -> None:
    workspace, dataset = digits.workspace, digits.workspace.dataset
    key = dataset.key("train", 0)
    name = dataset.classes[dataset.whole["train"].labels[0]]
    other = next(c for c in dataset.classes if c != name)
    workspace.correct(RelabelEach({key: name}, {key: other}))
    digits.lessons.record()
    assert digits.lessons.recording.recorder.needs_project
    digits.lessons.recording.end()


def test_a_comparison_of_blocks_has_no_word(digits, column) -> None:
    lab = Laboratory.of(digits.workspace)
    lab.set_draft(Draft((Axis("conv1.filters", (4, 8)),), 1))
    assert lines(column) == []
    assert "What the Lab has put together" in column.missed.text()
    lab.set_draft(Draft((Axis("learning_rate", (0.01, 0.1)),), 1))
    assert lines(column) == ["compare learning_rate=0.01,0.1 seeds=1"]
    assert not column.missed.isVisible()


def test_a_network_that_was_trained_before_is_said_to_begin_anew(trained_digits) -> None:
    trained_digits.lessons.record()
    column = trained_digits.lessons.recording
    assert "trained before the recording" in column.missed.text()
    column.end()


def test_a_change_that_no_line_tells_of_is_said_by_the_name_it_has_in_undo(digits, column) -> None:
    MapChoice.of(digits.workspace).rename("conv1", 0, "left edges")
    assert lines(column) == []
    assert "“Name map 1 of conv1” has no word" in column.missed.text()
    digits.workspace.undo.undo()
    assert lines(column) == []


def test_learners_are_sent_to_a_panel_by_the_names_that_they_see(digits, column) -> None:
    digits.go_to("feature_maps")
    column.recorder.look()
    deed = column.recorder.recording.step.deeds[0]  # behind it: the block that is shown
    assert (deed.line, deed.words) == ("open feature_maps", "Go to Inside > Maps.")
    names = WindowOfLessons(digits).name_of
    assert names("recognise") == "Use > Inside a large picture"
    assert names("canvas") == "Draw"
    assert names("reliability") == "Judge > Reliability"


def test_an_augmentation_counts_however_it_is_written() -> None:
    assert word_of_changes(("shift",)) == word_of_changes(("shift:0.1",)) == "shift"
    assert word_of_changes(()) == "none"
    assert word_of_changes(("shift:0.2",)) == word_of_changes(("shift", "flip")) == ""
