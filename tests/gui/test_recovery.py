"""Claims about autosaved work, locks and settings: what survives, and who may have a file."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cnndesk.document.project import Project
from cnndesk.gui.recovery import Autosave, Lock, holder_of, lock_file, rescued
from cnndesk.gui.settings import RECENT_LIMIT, Settings


@pytest.fixture
def project():
    return Project.from_template("lenet5", (16, 16, 1), tuple("0123456789"))


_HOLD = """
import sys
from pathlib import Path
from cnndesk.document.project import Project
from cnndesk.gui.recovery import Autosave, Lock
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
    process.send_signal(signal.SIGKILL)
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
    process.send_signal(signal.SIGKILL)
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


@pytest.mark.parametrize("text", ["", "[]", "{", '{"pid": "x"}', "\0"])
def test_a_damaged_lock_does_not_lock_anybody_out(tmp_path, text):
    path = tmp_path / "lesson.cnndesk"
    lock_file(path).write_text(text)
    lock = Lock()
    assert lock.take(path)
    lock.release()


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


@pytest.mark.parametrize("text", ["", "[1]", "{", "\0\0"])
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
