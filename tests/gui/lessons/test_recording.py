"""A lesson recorded in the window, edited, played by the check; and what the column says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest

from cnndesk.blocks import create
from cnndesk.cli import main
from cnndesk.document.edits import AddBlock, SetParams
from cnndesk.gui.lessons import recording_column as column_module
from cnndesk.gui.lessons.actions import Actions
from cnndesk.gui.lessons.scenes import SceneSetter
from cnndesk.gui.window.lesson_host import WindowOfLessons
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
