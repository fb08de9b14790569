"""What hands do while a lesson is recorded: each act is a line that replays, or is said to be none.

Everything is done by real clicks, keys and wheels; a lesson is then played in another window, which
must come to stand as the first one did.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cnndesk.gui.lessons import recording_column as column_module
from cnndesk.gui.lessons.deeds import pause
from cnndesk.gui.lessons.recorder import Recorder
from cnndesk.gui.lessons.rehearsal import Rehearsal
from cnndesk.gui.lessons.targets import control
from cnndesk.gui.lessons.witness import LOOKS
from cnndesk.gui.window.lesson_host import WindowOfLessons
from cnndesk.lessons.reader import read_lesson

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def column(digits):
    digits.resize(1280, 800)
    digits.lessons.record()
    yield digits.lessons.recording
    if digits.lessons.recording is not None:
        digits.lessons.recording.end()


def press(widget: QWidget, at: QPoint | None = None) -> None:
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, LEFT, pos=widget.rect().center() if at is None else at)
    pause(0)


def lines(column) -> list[str]:
    """Return what was recorded, but for the block that the window itself selects."""
    column.recorder.look()
    found = [column.lines.item(i).text() for i in range(column.lines.count())]
    return [line for line in found if line != "select conv1"]


def missed(column) -> str:
    """Let the recorder look as often as it waits for lines, and return what it says."""
    for _ in range(LOOKS + 1):
        column.recorder.look()
    return "\n".join(column.recorder.recording.missed)


def panel(window, name: str) -> QWidget:
    window.go_to(name)
    column = window.lessons.recording
    if column is not None:
        column.recorder.look()
    return window.frame.places[name].panel


def played_elsewhere(column, target: Path, monkeypatch, open_window):
    """Save the lesson, play it in another window, and return how both stand."""
    here = column.recorder._standing()
    press(column.finish)
    monkeypatch.setattr(column_module, "choose_new_file", lambda *_: target)
    press(column.save)
    lesson = read_lesson(target)
    other = open_window()
    other.resize(1280, 800)
    other.lessons.start(lesson, 0)
    host = WindowOfLessons(other)
    rehearsal = Rehearsal(host, other.lessons.guide, lesson)
    rehearsal.play()
    assert [f"{fault.step}: {fault.sentence}" for fault in rehearsal.faults] == []
    recorder = Recorder(host)
    there = recorder._standing()
    recorder.end()
    other.lessons.leave()
    return here, there


def same(here, there, *names: str) -> None:
    assert {n: getattr(here, n) for n in names} == {n: getattr(there, n) for n in names}


def turn(widget: QWidget, steps: int) -> None:
    for _ in range(abs(steps)):
        delta = QPoint(0, 120 if steps > 0 else -120)
        at = QPointF(widget.rect().center())
        event = QWheelEvent(
            at, QPointF(widget.mapToGlobal(at.toPoint())), QPoint(), delta,
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)
    pause(0)


def test_shifts_and_a_blank_pad_are_recorded_and_played(
    digits, column, tmp_path: Path, monkeypatch, open_window
) -> None:
    paint = panel(digits, "paint")
    for side in ("right", "right", "right", "down", "left"):
        press(paint.shift[side])
    assert lines(column) == ["open paint", "shift right 3", "shift down 1", "shift left 1"]
    press(column.next)
    press(paint.shift["up"])
    press(paint.shift["up"])
    press(paint.undo)
    assert lines(column) == ["shift up 1"], "one of two was taken back"
    press(column.next)
    press(paint.blank)
    assert lines(column) == ["blank"]
    assert not column.recorder.recording.missed
    here, there = played_elsewhere(column, tmp_path / "a.md", monkeypatch, open_window)
    assert here.shifted == (0, 2)
    same(here, there, "shifted", "blank", "panel")


def test_a_shift_in_a_step_counts_with_all_others_of_it(digits, column) -> None:
    paint = panel(digits, "paint")
    press(paint.shift["right"])
    press(paint.shift["down"])
    press(paint.shift["right"])
    text = column.recorder.recording.step.lines
    assert [line for line in text if line.startswith("@until")] == [
        "@until shifted right 2", "@until shifted down 1",
    ]  # fmt: skip


def test_zooming_to_the_numbers_and_out_is_recorded_and_played(
    digits, column, tmp_path: Path, monkeypatch, open_window
) -> None:
    images = panel(digits, "images")
    press(images.closely)
    assert lines(column) == ["open images", "pixels"]
    pixels = control(WindowOfLessons(digits), "pixels")
    if pixels.writes_numbers:
        pytest.fail(f"{pixels.zoom} pixels")
    turn(pixels, 1)
    assert "This zooming has no word" in missed(column)
    turn(pixels, 8)
    assert pixels.writes_numbers
    assert lines(column)[-1] == "zoom"
    assert missed(column) == ""
    press(column.next)
    pixels.setFocus()
    QTest.keyClick(pixels, Qt.Key.Key_0)
    assert lines(column) == ["zoom out"]
    here, there = played_elsewhere(column, tmp_path / "a.md", monkeypatch, open_window)
    assert here.pixels == "whole"
    same(here, there, "pixels")


def test_moments_and_cells_of_the_confusion_are_recorded_and_played(
    digits, column, tmp_path: Path, monkeypatch, open_window, wait
) -> None:
    workspace, training = digits.workspace, digits.training
    with_two = workspace.training_settings.replace(epochs=2, restore_best=False)
    workspace.set_training_settings(with_two)
    column.recorder.look()
    training.run()
    wait(lambda: "train" in lines(column))
    machine = training.time_machine
    wait(lambda: len([m for m in machine.moments if m.ends_epoch]) == 3)
    press(column.next)
    digits.go_to("training")
    column.recorder.look()
    bar = WindowOfLessons(digits).time_bar()
    bar.line.setFocus()
    QTest.keyClick(bar.line, Qt.Key.Key_Home)
    assert lines(column)[-1] == "moment 0"
    press(bar.on)
    while not machine.at.ends_epoch:
        assert lines(column)[-1:] != ["moment 1"]
        assert "within an epoch" in "\n".join(column.recorder.recording.missed)
        press(bar.on)
    assert lines(column)[-1] == "moment 1"
    assert missed(column) == ""
    press(column.next)
    assert machine.at is None, "each step begins with now"
    assert lines(column) == []
    confusion = panel(digits, "confusion")
    wait(lambda: confusion.is_current)
    matrix = confusion.matrix
    where = matrix.cell_rect(2, 3).center().toPoint()
    press(matrix, where)
    assert lines(column)[-1] == "cell 3 4"
    matrix.setFocus()
    QTest.keyClick(matrix, Qt.Key.Key_Down)
    assert lines(column) == ["open confusion", "cell 4 4"]
    assert missed(column) == ""
    here, there = played_elsewhere(column, tmp_path / "a.md", monkeypatch, open_window)
    assert here.cell == (4, 4)
    same(here, there, "cell", "moment", "panel")


def test_whoever_comes_back_to_now_in_the_same_step_is_told(with_moments, at_epoch) -> None:
    with_moments.lessons.record()
    column = with_moments.lessons.recording
    machine = with_moments.training.time_machine
    machine.go_to(at_epoch(1))
    assert lines(column)[-1] == "moment 1"
    machine.go_to(None)
    assert "moment 1" not in lines(column)
    assert "back at now" in column.missed.text()
    column.end()


def test_free_drawings_noise_and_own_pictures_are_said(digits, column) -> None:
    paint = panel(digits, "paint")
    QTest.mousePress(paint.view, LEFT, pos=paint.view.rect().center())
    QTest.mouseMove(paint.view, paint.view.rect().center() + QPoint(9, 30))
    QTest.mouseRelease(paint.view, LEFT, pos=paint.view.rect().center() + QPoint(9, 30))
    assert "A free drawing has no word" in missed(column)
    press(paint.noise)
    assert "“Add noise”" in missed(column)
    digits.workspace.watch_image(digits.workspace.watched_image.copy(), "mine.png")
    assert "none of the data" in missed(column)
    assert lines(column) == ["open paint"]


def test_segments_that_are_views_of_one_panel_are_recorded(digits, column) -> None:
    digits.go_to("confusion")
    assert lines(column) == ["open confusion"]
    press(column.next)
    press(digits.frame.view.header.segments.button("reliability"))
    assert lines(column) == ["open reliability"]
    press(column.next)
    digits.go_to("canvas")
    column.recorder.look()
    digits.frame.show_panel("outline")
    assert lines(column)[-1] == "open outline"


@pytest.mark.parametrize(
    ("name", "find"),
    [
        ("confusion", lambda p: p.numbers.button("shares")),
        ("confusion", lambda p: p.splits.button("train")),
        ("paint", lambda p: p.tool.button("erase")),
        ("embedding", lambda p: p.methods.button(p.methods.values()[-1])),
    ],
)
def test_a_choice_without_a_word_is_said_by_its_name(trained_window, name, find) -> None:
    trained_window.resize(1600, 900)
    trained_window.lessons.record()
    column = trained_window.lessons.recording
    made = find(panel(trained_window, name))
    if not made.isVisible():
        pytest.skip("it is not offered in this state")
    press(made)
    where = WindowOfLessons(trained_window).name_of(name)
    assert f"“{made.accessibleName()}” in {where} is not recorded" in missed(column)
    column.end()
