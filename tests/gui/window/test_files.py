"""Claims about files: saving, opening, two windows on one file, closing, recovery."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from cnndesk.document.lock import lock_file
from cnndesk.document.project import Project
from cnndesk.gui.document.recovery import Autosave, rescued


@pytest.fixture
def project():
    return Project.from_template("lenet5", (16, 16, 1), tuple("0123456789"))


@pytest.fixture
def lesson(tmp_path, project):
    path = tmp_path / "lesson.cnndesk"
    project.save(path)
    return path


def _trigger(window, name, qtbot):
    qtbot.waitUntil(window.actions_[name].isEnabled)
    window.actions_[name].trigger()


def _choose(monkeypatch, name: Path | str):
    answer = lambda *_args, **_kw: (str(name), "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)


def _answer(monkeypatch, text: str):
    """Click a button of the next question, by its text."""

    def click(box):
        (button,) = [b for b in box.buttons() if b.text() == text]
        button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", click)


def _click(banner, text):
    (button,) = [b for b in banner.findChildren(QPushButton) if b.text() == text]
    button.click()


def test_saving_and_opening_gives_the_same_project(window, project, monkeypatch, tmp_path, qtbot):
    window.files.load(project)
    _choose(monkeypatch, tmp_path / "mine")  # without the ending
    _trigger(window, "save", qtbot)

    saved = Project.load(tmp_path / "mine.cnndesk")
    assert saved.network == project.network
    assert saved.training == project.training
    assert not window.workspace.dirty


def test_the_title_tells_of_unsaved_changes(window, lesson, qtbot):
    window.files.open_path(lesson)
    qtbot.waitUntil(lambda: window.windowTitle() == "lesson.cnndesk[*] – cnndesk")
    assert not window.isWindowModified()
    window.workspace.select(("conv1",))
    window.commands.toggle_freeze()
    qtbot.waitUntil(window.isWindowModified)
    assert window.files.write(lesson)
    qtbot.waitUntil(lambda: not window.isWindowModified())


def test_cancelling_the_name_saves_nothing(window, project, monkeypatch):
    window.files.load(project)
    _choose(monkeypatch, "")
    assert not window.files.save()
    assert window.workspace.path is None


def test_a_folder_that_cannot_be_written_is_told(window, project, tmp_path):
    window.files.load(project)
    assert not window.files.write(tmp_path / "nowhere" / "a.cnndesk")
    assert "nowhere" in window.banners.open[0].text
    assert window.workspace.path is None


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"no zip at all" * 100])
def test_a_damaged_file_is_told_and_the_start_page_stays(window, tmp_path, content):
    path = tmp_path / "bad.cnndesk"
    path.write_bytes(content)
    window.files.open_path(path)
    assert "bad.cnndesk" in window.banners.open[0].text
    assert window.on_start_page
    assert not lock_file(path).exists()


def test_a_second_project_opens_in_a_process_of_its_own(window, lesson, project, monkeypatch):
    window.files.load(project)
    started = []
    monkeypatch.setattr(window.files, "launch", started.append)
    window.files.open_path(lesson)
    window.files.new()
    assert started == [[str(lesson)], ["--new"]]


def test_a_window_in_a_process_of_its_own_really_starts(window, lesson, monkeypatch, tmp_path):
    import subprocess

    begun = []
    real = subprocess.Popen
    monkeypatch.setattr(
        "cnndesk.gui.window.files.subprocess.Popen",
        lambda *args, **kw: begun.append(real(*args, **kw)) or begun[-1],
    )
    window.files.launch([str(lesson), "--quit"])
    assert begun[0].wait() == 0


def test_a_file_open_elsewhere_can_be_read_or_copied(open_window, lesson, project):
    first, second = open_window(), open_window()
    first.files.open_path(lesson)
    second.files.open_path(lesson)

    (banner,) = second.banners.open
    assert "lesson.cnndesk is open in another window or is being trained." in banner.text
    assert second.on_start_page
    _click(banner, "Open read-only")
    assert second.workspace.network == project.network
    assert second.workspace.read_only
    assert not second.files.write(lesson)
    assert "open elsewhere" in second.banners.open[0].text


def test_of_two_windows_that_open_a_file_at_once_only_one_has_it(open_window, lesson, monkeypatch):
    first, second = open_window(), open_window()
    monkeypatch.setattr("cnndesk.gui.window.files.holder_of", lambda path: None)
    first.files.open_path(lesson)
    second.files.open_path(lesson)
    assert first.workspace.path == lesson
    assert "is open in another window" in second.banners.open[0].text
    assert second.on_start_page


def test_a_copy_of_a_file_open_elsewhere_has_no_file_yet(open_window, lesson, project):
    first, second = open_window(), open_window()
    first.files.open_path(lesson)
    second.files.open_path(lesson)
    _click(second.banners.open[0], "Open a copy")
    assert second.workspace.network == project.network
    assert second.workspace.path is None
    assert second.workspace.dirty


def test_the_file_is_free_again_after_closing(open_window, lesson):
    first = open_window()
    first.files.open_path(lesson)
    first.close()
    second = open_window()
    second.files.open_path(lesson)
    assert second.workspace.path == lesson
    assert not second.workspace.read_only


def test_a_failed_save_under_another_name_keeps_the_file_taken(window, lesson, tmp_path):
    window.files.open_path(lesson)
    assert not window.files.write(tmp_path / "nowhere" / "a.cnndesk")
    assert window.workspace.path == lesson
    assert lock_file(lesson).exists()
    assert window.files.lock.path == lesson


def test_a_file_that_another_program_has_changed_is_not_replaced_unasked(window, lesson, project):
    window.files.open_path(lesson)
    project.fingerprint = "from elsewhere"
    project.save(lesson)
    window.workspace.touch()

    assert not window.files.save()

    assert Project.load(lesson).fingerprint == "from elsewhere"
    assert "was changed by another program" in window.banners.open[0].text
    assert window.workspace.dirty
    _click(window.banners.open[0], "Replace it")
    assert Project.load(lesson).fingerprint == ""
    assert not window.workspace.dirty
    window.workspace.touch()
    assert window.files.save()  # its own saving is no change from outside


def test_a_file_that_was_deleted_is_written_anew(window, lesson):
    window.files.open_path(lesson)
    lesson.unlink()
    window.workspace.touch()
    assert window.files.save()
    assert lesson.exists()


# Closing -----------------------------------------------------------------------------------


def test_closing_without_changes_asks_nothing(window, lesson, monkeypatch):
    monkeypatch.setattr(QMessageBox, "exec", lambda box: pytest.fail("asked"))
    window.files.open_path(lesson)
    assert window.close()


def test_staying_keeps_window_and_work(window, project, monkeypatch):
    window.files.load(project)
    window.workspace.touch()
    _answer(monkeypatch, "Stay")
    assert not window.close()
    assert window.isVisible()


def test_closing_while_training_stops_and_saves(window, monkeypatch, tmp_path, qtbot):
    path = tmp_path / "digits.cnndesk"
    window.files.open_images("digits", "lenet5")
    qtbot.waitUntil(lambda: len(window.workspace.network) > 1, timeout=60_000)
    assert window.files.write(path)
    training = window.training
    training.run()
    qtbot.waitUntil(
        lambda: training.progress is not None and training.progress.step > 3, timeout=60_000
    )
    _answer(monkeypatch, "Save")

    assert window.close()

    saved = Project.load(path)
    assert saved.progress["step"] > 3
    assert len(saved.history["steps.loss"]) == saved.progress["step"]
    assert saved.classes == tuple("0123456789")
    assert not lock_file(path).exists()


def test_not_saving_leaves_the_file_as_it_was(window, lesson, monkeypatch):
    before = lesson.read_bytes()
    window.files.open_path(lesson)
    window.workspace.touch()
    _answer(monkeypatch, "Do not save")
    assert window.close()
    assert lesson.read_bytes() == before


# Recovery ----------------------------------------------------------------------------------


def _leave_behind(project, original) -> None:
    """Autosave as a window that is gone."""
    import json

    autosave = Autosave()
    autosave.save(project, original)
    values = json.loads(autosave.note.read_text())
    autosave.note.write_text(json.dumps(values | {"process": "gone"}))


def test_unsaved_work_of_a_crash_is_offered_and_recovered(open_window, project, lesson):
    lesson_before = lesson.read_bytes()
    _leave_behind(project, lesson)
    window = open_window()
    (banner,) = window.banners.open
    assert "lesson.cnndesk was not saved when cnndesk ended unexpectedly." in banner.text
    _click(banner, "Recover")

    assert window.workspace.network == project.network
    assert window.workspace.path == lesson
    assert window.workspace.dirty
    assert lesson.read_bytes() == lesson_before  # nothing is overwritten unasked


def test_rescued_work_stays_until_it_is_kept_again(open_window, project, monkeypatch):
    _leave_behind(project, None)
    window = open_window()

    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(window.files.autosaver.autosave, "save", full)
    _click(window.banners.open[0], "Recover")
    assert window.workspace.network == project.network
    assert "could not be kept safe" in window.banners.open[0].text
    (found,) = rescued()
    assert Project.load(found.file).network == project.network


def test_discarded_work_is_not_offered_again(open_window, project):
    _leave_behind(project, None)
    first = open_window()
    _click(first.banners.open[0], "Discard")
    assert open_window().banners.open == []


def test_saved_work_leaves_no_autosaved_copy(window, project, tmp_path):
    window.files.load(project)
    window.workspace.touch()
    window.files.autosaver.now()
    assert window.files.autosaver.autosave.file.exists()
    assert window.files.write(tmp_path / "a.cnndesk")
    assert not window.files.autosaver.autosave.file.exists()


def test_a_drawing_is_exported_as_picture(window, project, monkeypatch, tmp_path, qtbot):
    window.files.load(project)
    for kind, head in (("png", b"\x89PNG"), ("svg", b"<?xml")):
        _choose(monkeypatch, tmp_path / f"net.{kind}")
        _trigger(window, f"export_{kind}", qtbot)
        assert (tmp_path / f"net.{kind}").read_bytes().startswith(head)


def test_every_epoch_is_kept_without_being_asked_for(window, qtbot):
    window.files.open_images("digits", "lenet5")
    qtbot.waitUntil(lambda: len(window.workspace.network) > 1, timeout=60_000)
    training = window.training
    with qtbot.waitSignal(training.epoch_finished, timeout=60_000):
        training.step_epoch()
    qtbot.waitUntil(window.files.autosaver.autosave.note.exists, timeout=60_000)
    window.files.autosaver.now()
    assert Project.load(window.files.autosaver.autosave.file).progress["epoch"] == 1


def test_work_that_cannot_be_kept_is_told_once_and_again_after_it_went_well(
    window, project, monkeypatch
):
    def full(*_args):
        raise OSError(28, "No space left on device")

    files = window.files
    files.load(project)
    window.workspace.touch()
    with monkeypatch.context() as patch:
        patch.setattr(files.autosaver.autosave, "save", full)
        assert not files.autosaver.now()
        (banner,) = window.banners.open
        banner.dismiss()
        assert not files.autosaver.now()
        assert window.banners.open == []
    assert files.autosaver.now()
    monkeypatch.setattr(files.autosaver.autosave, "save", full)
    assert not files.autosaver.now()
    assert "No space" in window.banners.open[0].text


def test_a_mistake_of_ours_in_keeping_is_told_and_raises_nothing(window, project, monkeypatch):
    """A crash is answered by keeping: one in there would be answered without end."""

    def broken(*_args):
        raise RuntimeError("oops")

    window.files.load(project)
    window.workspace.touch()
    monkeypatch.setattr(window.files.autosaver.autosave, "save", broken)
    window.on_crash("Something went wrong.", "details")
    assert "RuntimeError: oops" in window.banners.open[-1].text


def test_of_very_short_epochs_the_last_is_kept_a_moment_later(window, project):
    files = window.files
    files.load(project)
    window.workspace.touch()
    assert files.autosaver.now()
    before = files.autosaver.autosave.file.stat().st_ino
    files.autosaver.on_epoch()
    files.autosaver.on_epoch()
    assert files.autosaver.autosave.file.stat().st_ino == before
    assert files.autosaver._later.isActive()
    assert 0 < files.autosaver._later.interval() <= 5000
    files.autosaver._later.timeout.emit()
    files.autosaver.wait()
    assert files.autosaver.autosave.file.stat().st_ino != before


def test_recovering_asks_before_it_replaces_other_work(open_window, project, monkeypatch):
    _leave_behind(project, None)
    window = open_window()
    (banner,) = window.banners.open
    window.workspace.touch()
    window.workspace.network.become(
        Project.from_template("tiny-vgg", (32, 32, 3), ("a", "b")).network
    )
    before = window.workspace.network.copy()
    _answer(monkeypatch, "Stay")
    _click(banner, "Recover")
    assert window.workspace.network == before
    assert len(window.banners.open) == 1  # it is offered again
