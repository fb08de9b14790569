"""Claims about autosaved work, locks and settings: what survives, and who may have a file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cnndesk.document.lock import Lock, holder_of, lock_file
from cnndesk.document.project import Project
from cnndesk.gui.document.recovery import Autosave, rescued
from cnndesk.gui.document.settings import RECENT_LIMIT, Settings


@pytest.fixture
def project():
    return Project.from_template("lenet5", (16, 16, 1), tuple("0123456789"))


_HOLD = """
import sys
from pathlib import Path
from cnndesk.document.project import Project
from cnndesk.document.lock import Lock
from cnndesk.gui.document.recovery import Autosave
path = Path(sys.argv[1])
project = Project.load(path)
lock, autosave = Lock(), Autosave()
assert lock.take(path)
autosave.save(project, path)
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path, project):
    """Another process that has the project open and autosaved."""
    path = tmp_path / "lesson.cnndesk"
    project.save(path)
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "ready\n"
    yield process, path
    process.kill()
    process.communicate()


def test_work_of_a_running_window_is_not_offered(holder):
    assert rescued() == []


def test_work_of_a_killed_window_is_offered_and_is_the_same(holder, project):
    process, path = holder
    process.kill()
    process.wait()

    (found,) = rescued()

    assert found.original == path
    assert Project.load(found.file).to_bytes() == project.to_bytes()
    found.discard()
    assert rescued() == []


def test_a_file_open_elsewhere_cannot_be_taken(holder):
    process, path = holder
    assert holder_of(path) == str(process.pid)
    assert not Lock().take(path)


def test_a_lock_of_a_killed_window_does_not_hold(holder):
    process, path = holder
    process.kill()
    process.wait()

    lock = Lock()
    assert holder_of(path) is None
    assert lock.take(path)
    lock.release()
    assert not lock_file(path).exists()


def test_a_lock_from_another_machine_holds(tmp_path):
    path = tmp_path / "shared.cnndesk"
    lock_file(path).write_text(json.dumps({"pid": 1, "process": "1", "host": "elsewhere"}))
    assert holder_of(path) == "elsewhere"
    assert not Lock().take(path)


def test_a_process_with_the_same_number_but_a_later_start_is_another_one(tmp_path, project):
    autosave = Autosave()
    autosave.save(project, None)
    values = json.loads(autosave.note.read_text())
    autosave.note.write_text(json.dumps(values | {"process": f"{os.getpid()}-1"}))
    assert [found.original for found in rescued()] == [None]
    autosave.discard()


_NONSENSE = ["", "[]", "{", '{"pid": "x"}', "\0", "[" * 10**5, f'{{"pid": {10**30}}}']


@pytest.mark.parametrize("text", _NONSENSE, ids=range(len(_NONSENSE)))
def test_a_damaged_lock_does_not_lock_anybody_out(tmp_path, text):
    path = tmp_path / "lesson.cnndesk"
    lock_file(path).write_text(text)
    lock = Lock()
    assert lock.take(path)
    lock.release()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes in folders are POSIX")
def test_a_pipe_in_the_place_of_a_lock_hangs_nobody(tmp_path):
    path = tmp_path / "lesson.cnndesk"
    os.mkfifo(lock_file(path))
    lock = Lock()
    assert lock.take(path)
    lock.release()


def test_a_copy_whose_note_is_damaged_is_offered_all_the_same(holder):
    process, _path = holder
    process.kill()
    process.wait()
    (found,) = rescued()
    for text in _NONSENSE:
        found.note.write_text(text)
        (again,) = rescued()
        assert again.file == found.file
        assert again.original is None


def test_a_copy_whose_process_runs_is_not_offered_for_a_damaged_note(project):
    autosave = Autosave()
    autosave.save(project, None)
    autosave.note.write_text("")
    assert rescued() == []
    autosave.note.unlink()
    assert rescued() == []


@pytest.mark.parametrize("moment", ["NaN", "1e300", "-5", "1" + "0" * 400, "true", '"x"', "null"])
def test_a_note_of_any_time_can_be_told(project, moment):
    autosave = Autosave()
    autosave.save(project, None)
    autosave.note.write_text(f'{{"pid": 1, "process": "gone", "saved_at": {moment}}}')
    (found,) = rescued()
    assert time.localtime(found.saved_at)


def test_a_process_that_dies_at_any_point_of_keeping_leaves_something_to_offer(
    project, monkeypatch
):
    first = Autosave()

    def killed(*_args):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Project, "save", killed)  # after the note, before the copy
        with pytest.raises(KeyboardInterrupt):
            first.save(project, None)
    assert rescued() == []
    first.save(project, None)
    monkeypatch.setattr("cnndesk.gui.document.recovery.is_alive", lambda _values: False)
    assert [found.file for found in rescued()] == [first.file]


def test_notes_without_a_copy_and_copies_half_written_are_cleared_away(project):
    autosave = Autosave()
    autosave.save(project, None)
    autosave.note.write_text('{"pid": 1, "process": "gone"}')
    part = autosave.file.with_name(f".{autosave.file.name}.abc.part")
    part.write_bytes(b"PK")
    autosave.file.unlink()
    assert rescued() == []
    assert list(autosave.note.parent.iterdir()) == []


def test_a_home_that_cannot_be_written_keeps_nobody_from_working(tmp_path, monkeypatch, project):
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("CNNDESK_DATA", str(blocked / "data"))
    monkeypatch.setenv("CNNDESK_CONFIG", str(blocked / "config"))
    assert rescued() == []
    Autosave().discard()
    Settings().set("theme", "light")
    with pytest.raises(OSError, match=r"Not a directory|\[WinError \d+\]"):
        Autosave().save(project, None)


def test_taking_another_file_lets_go_of_the_first(tmp_path):
    lock = Lock()
    assert lock.take(tmp_path / "a.cnndesk")
    assert lock.take(tmp_path / "b.cnndesk")
    assert not lock_file(tmp_path / "a.cnndesk").exists()
    lock.release()


# Settings ----------------------------------------------------------------------------------


def test_settings_are_there_at_the_next_start():
    Settings().set("theme", "light")
    assert Settings().get("theme") == "light"


def test_a_window_does_not_take_back_what_another_one_set():
    first, second = Settings(), Settings()
    first.set("theme", "light")
    second.set("reduce_motion", True)
    assert Settings().get("theme") == "light"


@pytest.mark.parametrize("text", ["", "[1]", "{", "\0\0", "[" * 10**5])
def test_a_damaged_settings_file_counts_as_empty(text):
    settings = Settings()
    settings.path.parent.mkdir(parents=True, exist_ok=True)
    settings.path.write_text(text)
    assert Settings().get("theme", "system") == "system"
    Settings().set("theme", "dark")
    assert Settings().get("theme") == "dark"


def test_recent_files_are_newest_first_without_repetition_and_bounded(tmp_path):
    settings = Settings()
    paths = [tmp_path / f"{n}.cnndesk" for n in range(RECENT_LIMIT + 3)]
    for path in paths:
        path.touch()
        settings.add_recent(path)
    settings.add_recent(paths[5])

    assert settings.recent[0] == paths[5]
    assert len(settings.recent) == len(set(settings.recent)) == RECENT_LIMIT


def test_a_recent_file_that_is_gone_is_not_shown(tmp_path):
    settings = Settings()
    path = tmp_path / "a.cnndesk"
    path.touch()
    settings.add_recent(path)
    path.unlink()
    assert settings.recent == ()


def test_bytes_survive(tmp_path: Path):
    from PySide6.QtCore import QByteArray

    Settings().set_bytes("layout", QByteArray(b"\0\xff state"))
    assert Settings().get_bytes("layout") == QByteArray(b"\0\xff state")
    Settings().set("layout", "no base64!")
    assert Settings().get_bytes("layout").isEmpty()
